// Passkeys: the browser is asked for one, and what it answers is sent with the ordinary form. Without this, password and code remain.
const place = document.querySelector("[data-passkey]");
if (place && window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  const form = place.querySelector("form");
  const failed = place.querySelector(".govuk-error-message[role=alert]");
  place.hidden = false;
  form.addEventListener("submit", async (event) => {
    const credential = form.elements.credential;
    const name = form.elements.name;
    if (credential.value || (name && !name.value.trim())) {
      return;
    }

    event.preventDefault();
    failed.hidden = true;
    try {
      credential.value = JSON.stringify(await ask(place.dataset.passkey, form));
      form.requestSubmit();
    } catch {
      failed.hidden = false;
    }
  });
}

async function ask(kind, form) {
  const options = new URL(location.href);
  options.searchParams.set("handler", "PasskeyOptions");
  const token = new FormData();
  token.set("__RequestVerificationToken", form.elements.__RequestVerificationToken.value);
  const answer = await fetch(options, { method: "POST", body: token, headers: { Accept: "application/json" } });
  if (!answer.ok) {
    throw new Error(`${answer.status}`);
  }

  const json = await answer.json();
  const made = kind === "create"
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(json) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(json) });
  return made.toJSON();
}
