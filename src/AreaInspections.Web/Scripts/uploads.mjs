// Sends chosen files piece by piece as soon as they are chosen, and goes on where a broken connection left off. Without this script the form sends them whole.
const piece = 4 << 20;

for (const form of document.querySelectorAll("form[data-uploads]")) {
  const input = form.querySelector("input[type=file]");
  const list = form.querySelector("[data-uploads-list]");
  const token = form.querySelector("input[name=__RequestVerificationToken]").value;
  const button = form.querySelector("button[type=submit]");
  let running = 0;

  input.addEventListener("change", () => {
    for (const file of input.files) {
      running++;
      button.disabled = true;
      send(form.dataset.uploads, token, file, list).then((id) => {
        const hidden = document.createElement("input");
        hidden.type = "hidden";
        hidden.name = "part";
        hidden.value = id;
        form.append(hidden);
      }, () => {}).finally(() => {
        running--;
        button.disabled = running > 0;
      });
    }

    input.value = "";
  });
}

async function send(address, token, file, list) {
  const id = crypto.randomUUID();
  const line = list.appendChild(document.createElement("li"));
  const say = (text) => { line.textContent = `${file.name}: ${text}`; };
  let sent = 0;
  let waits = 1;
  while (sent < file.size) {
    say(`${Math.floor((100 * sent) / file.size)}% sent`);
    try {
      const answer = await fetch(`${address}/${id}`, {
        method: "PATCH",
        headers: { "Upload-Offset": String(sent), "Upload-Name": encodeURIComponent(file.name), RequestVerificationToken: token, Accept: "application/json" },
        body: file.slice(sent, sent + piece),
      });
      if (answer.status === 204 || answer.status === 409) {
        sent = Number(answer.headers.get("Upload-Offset"));
        waits = 1;
        continue;
      }

      say(answer.status === 401 ? "not sent: sign in again in another tab, then choose it again" : "not sent: it was refused");
      throw new Error(`refused: ${answer.status}`);
    } catch (broken) {
      if (broken.message.startsWith("refused")) throw broken;
      say(`${Math.floor((100 * sent) / file.size)}% sent, waiting for the connection`);
      await new Promise((go) => setTimeout(go, 1000 * Math.min(waits++, 15)));
    }
  }

  say("ready; it is handed over when you send the form");
  return id;
}
