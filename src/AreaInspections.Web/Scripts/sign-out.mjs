// Whoever signs out leaves no page behind that opens without a network. Notes that are not on the server yet stay until they are.
if ("caches" in window) {
  await caches.delete("journal");
}
