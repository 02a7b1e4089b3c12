// What is being written: kept on the device shortly after each key, held by one tab, made into a note when it is whole.
import { fill, item as toItem, of, read } from "./fields.mjs";
import { hold } from "./kept.mjs";
import { hash, newId } from "./spelling.mjs";

const pause = 150;

export class Draft {
  /** @param {{kept: object, name: string, form: HTMLFormElement, who: {inspection: string, person: string}, said: Function, changed: Function}} all */
  constructor(all) {
    Object.assign(this, all);
    this.form.addEventListener("input", () => this.touch());
    this.form.addEventListener("change", () => this.touch());
    addEventListener("pagehide", () => this.save());
    document.addEventListener("visibilitychange", () => this.save());
  }

  /** Goes on with the latest draft that no other tab holds, or begins one. */
  async start() {
    for (const draft of (await this.others()).reverse()) {
      if (await this.take(draft)) {
        return;
      }
    }

    await this.begin({});
  }

  /** Drafts that this tab does not show, the oldest first. */
  async others() {
    return (await this.kept.all("drafts")).filter((d) => d.id !== this.id).sort((a, b) => (a.at < b.at ? -1 : 1));
  }

  /** @returns {Promise<boolean>} Whether this tab shows it now; another may hold it. */
  async take(draft) {
    const release = await hold(`${this.name} draft ${draft.id}`);
    if (!release) {
      return false;
    }

    await this.leave();
    Object.assign(this, { id: draft.id, parents: draft.parents ?? [], attachments: draft.attachments ?? [], instead: draft.instead, release, waiting: false });
    fill(this.form, draft.fields);
    this.said(`Kept on this device at ${clock(new Date(draft.at))}.`);
    this.show();
    return true;
  }

  /** A new note, with what is likely the same as in the last. */
  async begin(fields) {
    await this.leave();
    const id = newId();
    Object.assign(this, { id, parents: [], attachments: [], instead: undefined, release: await hold(`${this.name} draft ${id}`), waiting: false });
    fill(this.form, fields);
    this.said("");
    this.show();
  }

  /** Begins a change of notes: of one, or of several that are joined. One that was refused is written again in its own place. */
  async change(notes) {
    const refused = notes.length === 1 && notes[0].state === "refused" ? notes[0] : null;
    await this.begin(of(notes.map((n) => n.item)));
    this.parents = refused ? refused.item.parents ?? [] : notes.map((n) => n.id);
    this.attachments = [...new Set(notes.flatMap((n) => n.item.attachments ?? []))];
    this.instead = refused?.id;
    this.show();
    this.touch();
  }

  touch() {
    this.waiting = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), pause);
  }

  async save() {
    clearTimeout(this.timer);
    if (!this.waiting) {
      return;
    }

    this.waiting = false;
    const { id, parents, attachments, instead } = this;
    const fields = read(this.form);
    const at = new Date();
    const empty = fields.text.trim() === "" && parents.length === 0;
    try {
      await this.kept.write(({ drafts }) => (empty ? drafts.delete(id) : drafts.put({ id, fields, parents, attachments, instead, at: at.toISOString() })));
      if (id === this.id) {
        this.said(empty ? "" : `Kept on this device at ${clock(at)}.`);
      }
    } catch (failed) {
      this.waiting = true;
      this.said(`Not kept: ${failed.message}. Copy the text, hand the journal out as a file, and make room on this device.`, true);
    }
  }

  /** @returns {Promise<{field: string, says: string}[]>} What is wrong; empty where it has become a note. */
  async keep() {
    const { id, parents, attachments, instead } = this;
    const fields = read(this.form);
    const known = { id, parents, attachments, inspection: this.who.inspection, author: this.who.person, writtenAt: new Date().toISOString() };
    const { item, wrongs } = toItem(fields, known);
    if (wrongs.length > 0) {
      return wrongs;
    }

    await this.put(item, instead);
    await this.begin({ kind: fields.kind, day: fields.day, with: fields.with, where: fields.where });
    return [];
  }

  /** One of several that stand side by side takes the place of all. */
  async choose(note, sides) {
    await this.put({ ...note.item, id: newId(), parents: sides.map((s) => s.id), author: this.who.person, writtenAt: new Date().toISOString() });
  }

  /** Puts a draft away for good. */
  async discard() {
    this.waiting = false;
    clearTimeout(this.timer);
    const { id } = this;
    await this.kept.write(({ drafts }) => drafts.delete(id));
    await this.begin({});
  }

  async put(item, instead) {
    this.waiting = false;
    clearTimeout(this.timer);
    const note = { id: item.id, item, hash: await hash(item), state: "device" };
    await this.kept.write(({ notes, drafts }) => {
      notes.put(note);
      drafts.delete(item.id);
      if (instead) {
        notes.delete(instead);
      }
    });
    this.changed();
  }

  async leave() {
    await this.save();
    this.release?.();
    this.release = null;
  }

  show() {
    this.form.querySelector("[data-title]").textContent = this.parents.length === 0 ? "Write a note" : this.parents.length === 1 ? "Change a note" : "Join notes";
    this.form.querySelector("[data-discard]").hidden = this.parents.length === 0 && read(this.form).text === "";
    this.changed();
  }
}

function clock(at) {
  return at.toLocaleTimeString("en-GB");
}
