// Shows a page of the report as published and marks the passage on it. Without this script the page has the words and a link to the file.
import { find } from "./passage.mjs";

const view = document.querySelector(".app-document");
if (view) {
  open().catch((failed) => {
    console.warn("The report could not be shown.", failed);
    say("The report could not be shown here. Open the file instead.");
  });
}

async function open() {
  say("Opening the report…");
  const pdf = await import("./pdf/pdf.min.js");
  const base = new URL("./pdf/", import.meta.url);
  pdf.GlobalWorkerOptions.workerSrc = new URL("pdf.worker.min.js", base).href;
  const file = await pdf.getDocument({
    url: view.dataset.file,
    disableRange: true,
    useWasm: false,
    verbosity: pdf.VerbosityLevel.ERRORS,
    standardFontDataUrl: new URL("fonts/", base).href,
  }).promise;
  const state = { pdf, file, parts: JSON.parse(view.dataset.passage), page: Math.min(Number(view.dataset.page) || 1, file.numPages), zoom: 1, turn: 0 };
  build(state);
  await show(state, true);
  let width = view.clientWidth;
  new ResizeObserver(() => {
    if (Math.abs(view.clientWidth - width) > 8) {
      width = view.clientWidth;
      show(state, false);
    }
  }).observe(view);
}

function build(state) {
  const bar = element("div", "app-document__bar");
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", "Page and size");
  state.buttons = {
    before: button("Previous page", () => go(state, -1)),
    after: button("Next page", () => go(state, 1)),
    smaller: button("Smaller", () => size(state, 1 / 1.25)),
    larger: button("Larger", () => size(state, 1.25)),
  };
  bar.append(...Object.values(state.buttons));
  state.sheet = element("div", "app-document__sheet");
  state.scroll = element("div", "app-document__scroll");
  state.scroll.tabIndex = 0;
  state.scroll.setAttribute("role", "region");
  state.scroll.setAttribute("aria-label", "Page of the report");
  state.scroll.append(state.sheet);
  view.querySelector(".app-document__says").before(bar);
  view.append(state.scroll);
  view.querySelector(".app-document__plain a").className = "govuk-link";
  view.classList.add("app-document--open");
}

function go(state, step) {
  const page = state.page + step;
  if (page >= 1 && page <= state.file.numPages) {
    state.page = page;
    show(state, true);
  }
}

function size(state, factor) {
  state.zoom = Math.min(4, Math.max(0.5, state.zoom * factor));
  show(state, false);
}

async function show(state, scroll) {
  const turn = ++state.turn;
  const page = await state.file.getPage(state.page);
  const width = Math.max(200, view.clientWidth - 2);
  const scale = (width / page.getViewport({ scale: 1 }).width) * state.zoom;
  const viewport = page.getViewport({ scale });
  const canvas = element("canvas", "app-document__canvas");
  const dots = Math.min(window.devicePixelRatio || 1, 2);
  canvas.width = Math.floor(viewport.width * dots);
  canvas.height = Math.floor(viewport.height * dots);
  canvas.setAttribute("aria-hidden", "true");
  const letters = element("div", "app-document__letters");
  const marks = element("div", "app-document__marks");
  const content = await page.getTextContent();
  const text = new state.pdf.TextLayer({ textContentSource: content, container: letters, viewport });
  await Promise.all([
    page.render({ canvas, viewport, transform: dots === 1 ? null : [dots, 0, 0, dots, 0, 0] }).promise,
    text.render(),
  ]);
  if (turn !== state.turn) {
    return;
  }

  state.sheet.style.width = `${viewport.width}px`;
  state.sheet.style.height = `${viewport.height}px`;
  state.sheet.style.setProperty("--total-scale-factor", String(scale));
  state.sheet.replaceChildren(canvas, letters, marks);
  const part = state.parts.find((p) => p.page === state.page);
  const marked = part ? mark(part.text, text, marks) : 0;
  tell(state, part, marked);
  if (scroll && marked) {
    marks.firstElementChild.scrollIntoView({ block: "center", inline: "nearest" });
  }
}

// Boxes over the letters of the passage, measured where the browser put them.
function mark(words, text, marks) {
  const around = marks.getBoundingClientRect();
  const lines = [];
  for (const { item, from, to } of find(words, text.textContentItemsStr)) {
    const letters = text.textDivs[item]?.firstChild;
    if (!letters) {
      continue;
    }

    const range = document.createRange();
    range.setStart(letters, Math.min(from, letters.length));
    range.setEnd(letters, Math.min(to, letters.length));
    const box = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (box.width <= 0) {
      continue;
    }

    if (last && Math.abs(last.top - box.top) < box.height / 2 && box.left - last.right < box.height) {
      last.left = Math.min(last.left, box.left);
      last.right = Math.max(last.right, box.right);
      last.top = Math.min(last.top, box.top);
      last.bottom = Math.max(last.bottom, box.bottom);
    } else {
      lines.push({ left: box.left, right: box.right, top: box.top, bottom: box.bottom });
    }
  }

  for (const line of lines) {
    const box = element("div", "app-document__mark");
    box.style.left = `${line.left - around.left - 2}px`;
    box.style.top = `${line.top - around.top - 1}px`;
    box.style.width = `${line.right - line.left + 4}px`;
    box.style.height = `${line.bottom - line.top + 2}px`;
    marks.append(box);
  }

  return lines.length;
}

function tell(state, part, marked) {
  const { before, after, smaller, larger } = state.buttons;
  before.disabled = state.page === 1;
  after.disabled = state.page === state.file.numPages;
  smaller.disabled = state.zoom <= 0.5;
  larger.disabled = state.zoom >= 4;
  const others = state.parts.filter((p) => p.page !== state.page).map((p) => p.page);
  const where = `Page ${state.page} of ${state.file.numPages}`;
  if (part && !marked) {
    say(`${where}. The passage could not be found on the page; its words are above.`);
  } else if (part) {
    say(`${where}, passage marked${others.length === 0 ? "" : `; it goes on on page ${others.join(" and ")}`}.`);
  } else if (others.length > 0) {
    say(`${where}. The passage stands on page ${others.join(" and ")}.`);
  } else {
    say(`${where}.`);
  }
}

function say(words) {
  view.querySelector(".app-document__says").textContent = words;
}

function button(name, press) {
  const made = element("button", "app-document__button");
  made.type = "button";
  made.textContent = name;
  made.addEventListener("click", press);
  return made;
}

function element(name, classes) {
  const made = document.createElement(name);
  made.className = classes;
  return made;
}
