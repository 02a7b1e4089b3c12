// Leaves the page at once, without a way back to it, and warns nobody. Everything works without this.
for (const leave of document.querySelectorAll("[data-leave]")) {
  leave.addEventListener("click", (event) => {
    event.preventDefault();
    document.documentElement.hidden = true;
    location.replace(leave.href);
  });
}
