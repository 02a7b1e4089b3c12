// Shows the team's notes, each with where it is. Only what changed is drawn again, so that nobody loses their place.
import { stand } from "./threads.mjs";

const kinds = (form) => Object.fromEntries([...form.elements.namedItem("kind").options].map((o) => [o.value, o.text]));
const criteria = (form) => Object.fromEntries([...form.elements.namedItem("criterion").options].map((o) => [o.value, o.text]));
const where = { device: ["On this device", "improvement"], server: ["On the server", "strength"], refused: ["On this device, not taken", "weakness"] };

export class List {
  /** @param {{edit: Function, choose: Function, again: Function}} acts What the buttons of a note do. */
  constructor(place, form, acts) {
    this.list = place.querySelector("[data-list]");
    this.count = place.querySelector("[data-count]");
    this.words = place.querySelector("[data-words]");
    this.template = place.querySelector("template[data-note]");
    this.names = JSON.parse(place.dataset.names);
    this.notesAt = place.dataset.notes;
    this.kinds = kinds(form);
    this.criteria = criteria(form);
    this.acts = acts;
    this.drawn = new Map();
    this.words.addEventListener("input", () => this.show(this.notes ?? []));
  }

  show(notes) {
    this.notes = notes;
    const { standing, sides } = stand(notes);
    const words = this.words.value.toLowerCase().split(/\s+/).filter((w) => w);
    const shown = standing.filter((n) => words.every((w) => `${n.item.text ?? ""} ${n.item.with ?? ""} ${n.item.where ?? ""}`.toLowerCase().includes(w)));
    const wanted = new Set(shown.map((n) => n.id));
    for (const [id, { element }] of this.drawn) {
      if (!wanted.has(id)) {
        element.remove();
        this.drawn.delete(id);
      }
    }

    shown.forEach((note, i) => {
      const element = this.draw(note, sides.get(note.id));
      if (this.list.children[i] !== element) {
        this.list.insertBefore(element, this.list.children[i] ?? null);
      }
    });
    this.count.textContent = shown.length === 1 ? "1 note" : `${shown.length} notes${words.length > 0 ? ` of ${standing.length}` : ""}`;
  }

  draw(note, sides) {
    const looks = JSON.stringify([note.state, note.says, sides?.map((s) => s.id)]);
    const before = this.drawn.get(note.id);
    if (before?.looks === looks) {
      return before.element;
    }

    const element = before?.element ?? this.template.content.firstElementChild.cloneNode(true);
    const part = (name) => element.querySelector(`[data-${name}]`);
    const { item } = note;
    element.dataset.id = note.id;
    part("line").textContent = [this.kinds[item.kind] ?? item.kind, item.day ? day(item.day) : "", item.with, item.where].filter((w) => w).join(", ");
    if (note.state === "server") {
      part("line").href = `${this.notesAt}/${note.id}`;
    }

    const [says, mark] = where[note.state];
    part("where").textContent = says;
    part("where").className = `app-mark app-mark--${mark}`;
    part("secret").hidden = !item.confidentiality || item.confidentiality === "team";
    part("secret").textContent = item.confidentiality === "leads" ? "Leads only" : "Possible harm, leads only";
    part("under").textContent = `${item.criterion ? this.criteria[item.criterion] ?? item.criterion : "What it speaks to is not said yet"}. ${this.names[item.author] ?? item.author}, ${new Date(item.writtenAt).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" })}`;
    part("says").hidden = note.state !== "refused";
    part("says").textContent = note.says ?? "";
    part("text").textContent = item.text ?? "";
    part("beside").hidden = !sides;
    part("edit").hidden = Boolean(sides);
    part("edit").onclick = () => this.acts.edit([note]);
    part("again").hidden = note.state !== "refused";
    part("again").onclick = () => this.acts.again(note);
    part("choose").hidden = part("join").hidden = !sides;
    part("choose").onclick = () => this.acts.choose(note, sides);
    part("join").onclick = () => this.acts.edit(sides);
    this.drawn.set(note.id, { element, looks });
    return element;
  }
}

function day(iso) {
  return new Date(`${iso}T12:00:00Z`).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
}
