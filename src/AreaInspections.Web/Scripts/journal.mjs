// The journal of an inspection: a page to write on, with or without a network. Without this script its form is the ordinary one.
import { Draft } from "./journal/draft.mjs";
import { handOut, takeIn } from "./journal/file.mjs";
import { open } from "./journal/kept.mjs";
import { List } from "./journal/list.mjs";
import { Sync } from "./journal/sync.mjs";

const place = document.querySelector("[data-journal]");
const part = (name) => place.querySelector(`[data-${name}]`);
const form = part("write");
const { inspection, person, area, journal: address } = place.dataset;
const name = `journal ${inspection} ${person}`;

start().catch((failed) => {
  console.warn("The journal could not be opened.", failed);
  warn("This browser cannot keep notes. The form below is the ordinary one: it needs the network.");
});

async function start() {
  if (!crypto.subtle || !navigator.locks) {
    throw new Error("Not a secure address.");
  }

  const kept = await open(name);
  const others = new BroadcastChannel(name);
  const draft = new Draft({ kept, name, form, who: { inspection, person }, said, changed: () => refresh().then(() => others.postMessage("changed")) });
  const sync = new Sync({ kept, name, address, person, tell: (how) => refresh().then(() => told(how, kept)) });
  const list = new List(place, form, {
    edit: async (notes) => {
      await draft.change(notes);
      form.elements.namedItem("text").focus();
    },
    choose: async (note, sides) => {
      await draft.choose(note, sides);
      sync.wake();
    },
    again: async (note) => {
      await kept.write(({ notes }) => notes.put({ ...note, state: "device", says: undefined }));
      sync.wake();
    },
  });

  async function refresh() {
    const [notes, unfinished] = await Promise.all([kept.all("notes"), draft.others()]);
    list.show(notes);
    part("drafts").hidden = unfinished.length === 0;
    part("drafts-list").replaceChildren(...unfinished.map((d) => goOn(d, draft)));
  }

  others.addEventListener("message", () => refresh());
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (form.dataset.busy) {
      return;
    }

    form.dataset.busy = "yes";
    try {
      const wrongs = await draft.keep();
      show(wrongs);
      if (wrongs.length === 0) {
        form.elements.namedItem("text").focus();
        sync.wake();
      }
    } catch (failed) {
      said(`Not kept: ${failed.message}. Copy the text and hand the journal out as a file.`, true);
    } finally {
      delete form.dataset.busy;
    }
  });
  part("discard").addEventListener("click", () => draft.discard().then(() => show([])));
  part("export").addEventListener("click", async () => {
    await draft.save();
    await handOut(kept, { inspection, person, area });
  });
  part("import").addEventListener("change", async ({ target }) => {
    part("taken").hidden = false;
    part("taken").textContent = target.files.length > 0 ? await takeIn(kept, await target.files[0].text(), { inspection, person }) : "";
    target.value = "";
    await refresh();
    others.postMessage("changed");
    sync.wake();
  });
  part("leave").addEventListener("click", async () => {
    sync.stop();
    const durable = (await kept.all("notes")).filter((n) => n.state === "server");
    await kept.write(({ notes, about }) => {
      durable.forEach((n) => notes.delete(n.id));
      about.clear();
    });
    await caches.delete("journal");
    await refresh();
    state("Taken off this device: what is on the server. Close this page; opening it again brings the notes back.");
  });

  await draft.start();
  for (const one of ["all", "tools"]) {
    part(one).hidden = false;
  }

  place.dataset.ready = "yes";
  if (!(await navigator.storage?.persist?.())) {
    warn("This browser does not promise to keep notes when the device runs out of room. Let them go to the server soon, or hand the journal out as a file.");
  }

  sync.start();
  part("offline").textContent = (await keepPage().catch(() => false)) ? "This page opens without a network." : "This page does not open without a network yet; while it is open it works without.";
}

/** Has the page kept, so that it opens without a network. */
async function keepPage() {
  await navigator.serviceWorker.register("/your-work/inspections/journal-worker.js");
  const { active } = await navigator.serviceWorker.ready;
  const files = [...document.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]")].map((e) => new URL(e.href ?? e.src).pathname);
  return new Promise((done) => {
    const answer = new MessageChannel();
    answer.port1.onmessage = ({ data }) => done(data);
    active.postMessage({ page: location.pathname, files }, [answer.port2]);
  });
}

async function told(how, kept) {
  const waiting = (await kept.all("notes")).filter((n) => n.state !== "server").length;
  const notes = waiting === 0 ? "Nothing waits on this device." : waiting === 1 ? "1 note is on this device only." : `${waiting} notes are on this device only.`;
  switch (how.state) {
    case "well": return state(waiting === 0 ? "Every note is on the server." : notes);
    case "offline": return state(`No connection. ${notes}${waiting > 0 ? " They go to the server by themselves when there is one." : ""}`);
    case "signed-out": return state(`You are signed out. ${notes} Go on writing; nothing is lost. `, link("Sign in again in another tab"), ", and this page goes on by itself.");
    case "somebody-else": return state(`${how.person} is signed in in this browser, and these notes are by ${person}. ${notes} `, link(`Sign in as ${person} in another tab`), " to send them.");
    case "gone": return state(`You can no longer send notes to this inspection. ${notes} Hand the journal out as a file and ask a lead inspector.`);
    default: return state(`The server did not answer as it should (${how.status}). ${notes} Trying again.`);
  }
}

function link(words) {
  const made = document.createElement("a");
  made.className = "govuk-link";
  made.href = "/sign-in";
  made.target = "_blank";
  made.rel = "noopener";
  made.textContent = words;
  return made;
}

function state(...words) {
  const before = part("state").textContent;
  const made = document.createElement("p");
  made.className = "govuk-body";
  made.append(...words);
  if (before !== made.textContent) {
    part("state").replaceChildren(made);
    part("state").hidden = false;
  }
}

function warn(words) {
  part("warning").hidden = false;
  part("warning").textContent = words;
}

function said(words, wrong = false) {
  part("kept").hidden = words === "";
  part("kept").textContent = words;
  part("kept").classList.toggle("app-journal__kept--wrong", wrong);
  if (words) {
    part("discard").hidden = false;
  }
}

/** What is wrong with the note, as the ordinary form says it. */
function show(wrongs) {
  const box = part("wrongs");
  box.hidden = wrongs.length === 0;
  const title = document.createElement("h2");
  title.className = "govuk-error-summary__title";
  title.textContent = "There is a problem";
  const list = document.createElement("ul");
  list.className = "govuk-list govuk-error-summary__list";
  list.append(...wrongs.map(({ field, says }) => {
    const line = document.createElement("li");
    const to = document.createElement("a");
    to.href = `#${field}`;
    to.textContent = says;
    line.append(to);
    return line;
  }));
  box.replaceChildren(title, list);
  for (const group of form.querySelectorAll(".govuk-form-group")) {
    const input = group.querySelector("input, select, textarea");
    group.classList.toggle("govuk-form-group--error", wrongs.some((w) => w.field === input?.id));
  }

  if (wrongs.length > 0) {
    box.tabIndex = -1;
    box.focus();
  }
}

function goOn(unfinished, draft) {
  const line = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "app-plain-button";
  const beginning = unfinished.fields.text.trim().slice(0, 80);
  button.textContent = `Go on with “${beginning || "no words yet"}”`;
  button.addEventListener("click", async () => {
    if (!(await draft.take(unfinished))) {
      line.append(" It is open in another tab.");
    }
  });
  line.append(button);
  return line;
}
