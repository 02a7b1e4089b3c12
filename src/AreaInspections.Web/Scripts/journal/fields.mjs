// Between the form and an item.
import { clean } from "./spelling.mjs";

const single = ["text", "kind", "criterion", "day", "with", "where", "confidentiality", "from", "writtenBy", "writtenOn"];
const several = ["phases", "themes"];
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

export function read(form) {
  const sent = new FormData(form);
  return {
    ...Object.fromEntries(single.map((name) => [name, String(sent.get(name) ?? "")])),
    ...Object.fromEntries(several.map((name) => [name, sent.getAll(name).map(String)])),
  };
}

export function fill(form, fields) {
  for (const name of single) {
    if (name === "confidentiality") {
      for (const radio of form.querySelectorAll("input[name=confidentiality]")) {
        radio.checked = radio.value === (fields.confidentiality || "team");
      }
    } else {
      form.elements.namedItem(name).value = fields[name] ?? "";
    }
  }

  for (const name of several) {
    for (const box of form.querySelectorAll(`input[name=${name}]`)) {
      box.checked = (fields[name] ?? []).includes(box.value);
    }
  }

  for (const part of form.querySelectorAll("details")) {
    part.open = [...part.querySelectorAll("input")].some((i) => (i.type === "checkbox" ? i.checked : i.value !== ""));
  }
}

/** What a form shows to change an item, or to join several. */
export function of(items) {
  const [first] = items;
  const all = (name) => [...new Set(items.flatMap((i) => i[name] ?? []))];
  const strictest = ["safeguarding", "leads", "team"].find((c) => items.some((i) => i.confidentiality === c));
  return {
    text: [...new Set(items.map((i) => i.text ?? ""))].join("\n\n"),
    kind: first.kind,
    criterion: first.criterion ?? "",
    day: typed(first.day),
    with: first.with ?? "",
    where: first.where ?? "",
    confidentiality: strictest,
    phases: all("phases"),
    themes: all("themes"),
    from: first.transcribedFrom ?? "",
    writtenBy: first.transcribedWrittenBy ?? "",
    writtenOn: typed(first.transcribedWrittenOn),
  };
}

/** @returns {{item: object, wrongs: {field: string, says: string}[]}} The item; what is wrong with what was typed. */
export function item(fields, known) {
  const wrongs = [];
  const wrong = (field, says) => wrongs.push({ field, says });
  const text = clean(fields.text);
  if (text.trim() === "" && known.attachments.length === 0) {
    wrong("text", "The note has no words. Write something down first.");
  }

  if (text.length > 200000) {
    wrong("text", `The note has ${text.length} characters; at most 200000 fit. Split it.`);
  }

  if (!fields.kind) {
    wrong("kind", "Choose what kind of source it comes from.");
  }

  for (const name of ["with", "where", "from", "writtenBy"]) {
    if (fields[name].length > 500) {
      wrong(name, "This field takes 500 characters. Put it into the text.");
    }
  }

  const day = dayOf(fields.day, "day", wrong);
  const copied = [fields.from, fields.writtenBy, fields.writtenOn].some((f) => f.trim() !== "");
  const on = dayOf(fields.writtenOn, "writtenOn", wrong);
  if (copied && (!fields.from.trim() || !fields.writtenBy.trim() || (!on && !fields.writtenOn.trim()))) {
    wrong("from", "For a note copied from paper say what the paper is, who wrote it and on which day, or leave all three empty.");
  }

  const all = {
    ...known,
    text,
    kind: fields.kind,
    criterion: fields.criterion,
    day,
    with: clean(fields.with.trim()),
    where: clean(fields.where.trim()),
    confidentiality: fields.confidentiality || "team",
    phases: fields.phases,
    themes: fields.themes,
    transcribedFrom: copied ? clean(fields.from.trim()) : "",
    transcribedWrittenBy: copied ? clean(fields.writtenBy.trim()) : "",
    transcribedWrittenOn: copied ? on : "",
  };
  return { wrongs, item: Object.fromEntries(Object.entries(all).filter(([, value]) => value.length > 0)) };
}

/** @returns {string} As in an item: 2026-03-31; empty where nothing, or no day, was typed. */
function dayOf(text, field, wrong) {
  const trimmed = text.trim();
  const found = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed)?.slice(1, 4).reverse() ?? /^(\d{1,2})[ ./-]+(\d{1,2}|[a-z]{3,9})[ ./-]+(\d{4})$/i.exec(trimmed)?.slice(1, 4);
  const [d, m, y] = found ?? [];
  const month = Number(m) || months.indexOf((m ?? "").slice(0, 3).toLowerCase()) + 1;
  const date = new Date(Date.UTC(Number(y), month - 1, Number(d)));
  if (found && date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(d)) {
    return date.toISOString().slice(0, 10);
  }

  if (trimmed !== "") {
    wrong(field, `“${trimmed.slice(0, 30)}” is no day. Enter day, month and year, such as 31 3 2026.`);
  }

  return "";
}

function typed(day) {
  return day ? day.split("-").map(Number).reverse().join(" ") : "";
}
