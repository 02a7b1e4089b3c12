// Small comforts; every page works without them.
const follow = document.querySelector(".app-follow ul");
if (follow) {
  const print = document.createElement("button");
  print.type = "button";
  print.className = "app-plain-button";
  print.textContent = "Print this page";
  print.addEventListener("click", () => window.print());
  follow.append(item(print));
  if (navigator.clipboard) {
    const copy = document.createElement("button");
    copy.type = "button";
    copy.className = "app-plain-button";
    copy.textContent = "Copy the address";
    const said = document.createElement("span");
    said.setAttribute("role", "status");
    copy.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.querySelector("link[rel=canonical]")?.href ?? location.href);
      said.textContent = " Copied";
    });
    const place = item(copy);
    place.append(said);
    follow.append(place);
  }
}

function item(content) {
  const li = document.createElement("li");
  li.append(content);
  return li;
}
