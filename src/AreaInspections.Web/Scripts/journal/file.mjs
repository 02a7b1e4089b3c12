// The journal as a file: everything the person wrote on this device, also what is still being written.
import { hash } from "./spelling.mjs";

const format = "area-inspections-journal";

export async function handOut(kept, { inspection, person, area }) {
  const notes = (await kept.all("notes")).filter((n) => n.item.author === person).map(({ item, hash: own }) => ({ item, hash: own }));
  const content = JSON.stringify({ format, version: 1, inspection, person, notes, drafts: await kept.all("drafts") }, null, 1);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type: "application/json" }));
  link.download = `journal-${area}-${new Date().toISOString().slice(0, 16).replace(/[T:]/g, "-")}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

/** @returns {Promise<string>} What came of it, in a sentence. Nothing that is here is changed. */
export async function takeIn(kept, text, { inspection, person }) {
  let file;
  try {
    file = JSON.parse(text);
  } catch {
    return "This is no journal: it is not JSON. Choose a file that was handed out by this page.";
  }

  if (file?.format !== format || !Array.isArray(file.notes) || !Array.isArray(file.drafts)) {
    return "This is no journal. Choose a file that was handed out by this page.";
  }

  if (file.inspection !== inspection) {
    return "This is the journal of another inspection. Open that one and take it in there.";
  }

  if (file.person !== person) {
    return `This journal was written by ${file.person}. Sign in as them to take it in.`;
  }

  const here = new Map((await kept.all("notes")).map((n) => [n.id, n]));
  const drafts = new Set((await kept.all("drafts")).map((d) => d.id));
  const [fresh, spoiled] = [[], []];
  for (const { item, hash: own } of file.notes.filter((n) => !here.has(n.item?.id) || here.get(n.item.id).hash !== n.hash)) {
    const right = item?.author === person && item.inspection === inspection && !here.has(item.id) && (await hash(item).catch(() => "")) === own;
    (right ? fresh : spoiled).push({ id: item?.id, item, hash: own, state: "device" });
  }

  const unfinished = file.drafts.filter((d) => typeof d?.id === "string" && typeof d.fields?.text === "string" && !drafts.has(d.id) && !here.has(d.id));
  await kept.write((stores) => {
    fresh.forEach((note) => stores.notes.put(note));
    unfinished.forEach((draft) => stores.drafts.put(draft));
  });
  const count = (n, one, more) => (n === 1 ? `1 ${one}` : `${n} ${more}`);
  return `${count(fresh.length, "note was", "notes were")} taken in, ${file.notes.length - fresh.length - spoiled.length} were here already${unfinished.length > 0 ? `, ${count(unfinished.length, "unfinished one", "unfinished ones")} too` : ""}.`
    + (spoiled.length > 0 ? ` ${count(spoiled.length, "note does", "notes do")} not fit the hash beside it and was left out: the file was changed.` : "");
}
