// Between the device and the server, in any order and as often as it takes: sends what is only on the device, asks for what has arrived. What the server
// answers with the same hash is durable there. Nothing is taken off the device by a failure.
import { hash } from "./spelling.mjs";

const mostNotes = 20;
const mostCharacters = 400000;
const often = 20000;
const longestWait = 60000;
const idle = 10 * 60000;

export class Sync {
  /** @param {(how: {state: string, status?: number, person?: string}) => void} tell Hears after each round how it went. */
  constructor({ kept, name, address, person, tell }) {
    Object.assign(this, { kept, name, address, person, tell, failures: 0, running: false, stopped: false, touched: Date.now() });
  }

  start() {
    for (const [target, event] of [[window, "online"], [window, "offline"], [window, "focus"], [document, "visibilitychange"]]) {
      target.addEventListener(event, () => document.visibilityState === "visible" && this.wake());
    }

    for (const event of ["keydown", "pointerdown"]) {
      document.addEventListener(event, () => {
        this.touched = Date.now();
      }, { passive: true });
    }

    this.wake();
  }

  stop() {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  /** Now, not when the waiting is over. */
  wake() {
    clearTimeout(this.timer);
    if (this.running) {
      this.again = true;
    } else if (!this.stopped) {
      this.run();
    }
  }

  async run() {
    this.running = true;
    let how;
    do {
      this.again = false;
      how = await navigator.locks.request(`${this.name} sync`, () => this.round()).catch(explained);
      this.failures = how.state === "well" ? 0 : this.failures + 1;
    } while (this.again && how.state === "well");
    this.running = false;
    this.tell(how);
    if (!this.stopped) {
      this.timer = setTimeout(() => this.later(), this.failures === 0 ? often : Math.min(longestWait, 1000 * 2 ** this.failures) * (0.75 + Math.random() / 2));
    }
  }

  // A page nobody touches does not ask for arrivals: asking would keep a session alive that should end.
  async later() {
    const unsent = (await this.kept.all("notes")).some((n) => n.state === "device");
    if (unsent || (document.visibilityState === "visible" && Date.now() - this.touched < idle)) {
      this.wake();
    } else {
      this.timer = setTimeout(() => this.later(), often);
    }
  }

  async round() {
    const { person, token } = await this.fetch();
    if (person !== this.person) {
      throw new Told({ state: "somebody-else", person });
    }

    for (let part = await this.unsent(); part.length > 0; part = await this.unsent()) {
      await this.send(part, token);
    }

    return { state: "well" };
  }

  async fetch() {
    const since = (await this.kept.get("about", "upTo"))?.value ?? 0;
    const { person, token, upTo, items, replaced } = await this.ask(`${this.address}?since=${since}`, {});
    if (person !== this.person) {
      return { person, token };
    }

    for (const arrival of items) {
      if ((await hash(arrival.item)) !== arrival.hash) {
        throw new Told({ state: "trouble", status: "a note that does not fit its hash" });
      }
    }

    const before = new Map((await this.kept.all("notes")).map((n) => [n.id, n]));
    const gone = replaced.filter((id) => before.has(id) && !before.get(id).replaced);
    if (items.length > 0 || gone.length > 0 || upTo !== since) {
      await this.kept.write(({ notes, about }) => {
        for (const { item, hash: own } of items.filter((a) => !before.has(a.item.id) || before.get(a.item.id).hash === a.hash)) {
          notes.put({ id: item.id, item, hash: own, state: "server", replaced: replaced.includes(item.id) });
        }

        for (const id of gone.filter((g) => items.every((a) => a.item.id !== g))) {
          notes.put({ ...before.get(id), replaced: true });
        }

        about.put({ key: "upTo", value: upTo });
      });
    }

    return { person, token };
  }

  async unsent() {
    const part = [];
    let characters = 0;
    for (const note of (await this.kept.all("notes")).filter((n) => n.state === "device")) {
      characters += (note.item.text ?? "").length;
      if (part.length === mostNotes || (part.length > 0 && characters > mostCharacters)) {
        break;
      }

      part.push(note);
    }

    return part;
  }

  async send(part, token) {
    const { all } = await this.ask(this.address, {
      method: "POST",
      headers: { "Content-Type": "application/json", RequestVerificationToken: token },
      body: JSON.stringify(part.map(({ item, hash: own }) => ({ item, hash: own }))),
    });
    await this.kept.write(({ notes }) => {
      part.forEach((note, i) => {
        const durable = all[i].hash === note.hash;
        const says = all[i].problems?.map((p) => p.sentence).join(" ") ?? "The server answered with another hash. Send it again.";
        notes.put(durable ? { ...note, state: "server", says: undefined } : { ...note, state: "refused", says });
      });
    });
  }

  async ask(address, options) {
    const answer = await fetch(address, { ...options, headers: { ...options.headers, Accept: "application/json" }, cache: "no-store", redirect: "manual", signal: AbortSignal.timeout(30000) });
    if (!answer.ok) {
      throw new Told({ state: answer.status === 401 || answer.type === "opaqueredirect" ? "signed-out" : answer.status === 404 ? "gone" : "trouble", status: answer.status });
    }

    return answer.json();
  }
}

/** What there is to say of a round that did not go well. */
class Told extends Error {
  constructor(how) {
    super(how.state);
    this.how = how;
  }
}

function explained(failed) {
  return failed instanceof Told ? failed.how : { state: failed instanceof TypeError || failed.name === "TimeoutError" ? "offline" : "trouble", status: failed.message };
}
