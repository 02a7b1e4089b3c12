// Opens the journal without a network. It keeps that one page, which holds no evidence, and the files the page names; it is told to by the page and keeps nothing else.
const kept = "journal";
const journal = /^\/your-work\/inspections\/[0-9a-f-]{36}\/evidence\/journal$/;
const patience = 5000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => event.waitUntil(keep(event.data).catch(() => false).then((done) => event.ports[0]?.postMessage(done))));
self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method === "GET" && origin === location.origin && (event.request.mode === "navigate" ? journal.test(pathname) : isFile(pathname))) {
    event.respondWith(answer(event.request));
  }
});

async function keep({ page, files }) {
  if (!journal.test(page) || !files.every(isFile)) {
    return false;
  }

  const answers = await Promise.all([page, ...files].map(async (address) => [address, await fetch(address)]));
  if (answers.some(([, answer]) => !answer.ok || answer.redirected)) {
    return false;
  }

  const cache = await caches.open(kept);
  await Promise.all(answers.map(([address, answer]) => cache.put(address, answer)));
  return true;
}

async function answer(request) {
  const there = await caches.match(request, { cacheName: kept, ignoreSearch: request.mode === "navigate", ignoreVary: true });
  if (!there) {
    return fetch(request);
  }

  try {
    const fresh = await Promise.race([fetch(request), new Promise((_, late) => setTimeout(late, patience))]);
    return fresh.status >= 500 ? there : fresh;
  } catch {
    return there;
  }
}

function isFile(pathname) {
  return pathname.startsWith("/assets/") || pathname === "/favicon.svg";
}
