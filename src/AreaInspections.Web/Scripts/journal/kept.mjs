// What a device keeps of one inspection for one person, in IndexedDB:
//   notes   {id, item, hash, state: "device" | "server" | "refused", says, replaced}
//   drafts  {id, fields, parents, attachments, instead, at}   what is being written
//   about   {key, value}                                      how far arrivals were asked for
const stores = ["notes", "drafts", "about"];

/** @returns {Promise<Kept>} */
export function open(name) {
  return new Promise((done, failed) => {
    const asked = indexedDB.open(name, 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore("notes", { keyPath: "id" });
      asked.result.createObjectStore("drafts", { keyPath: "id" });
      asked.result.createObjectStore("about", { keyPath: "key" });
    };
    asked.onsuccess = () => done(new Kept(asked.result));
    asked.onerror = () => failed(asked.error);
    asked.onblocked = () => failed(new Error("Another tab holds an older journal open."));
  });
}

export class Kept {
  constructor(database) {
    this.database = database;
  }

  /** Does all of it or nothing, and is done when it is on the disk. */
  write(work) {
    return new Promise((done, failed) => {
      const transaction = this.database.transaction(stores, "readwrite", { durability: "strict" });
      transaction.oncomplete = () => done();
      transaction.onerror = () => failed(transaction.error);
      transaction.onabort = () => failed(transaction.error ?? new Error("The device could not keep it."));
      work(Object.fromEntries(stores.map((name) => [name, transaction.objectStore(name)])));
    });
  }

  all(store) {
    return this.ask(store, (s) => s.getAll());
  }

  get(store, key) {
    return this.ask(store, (s) => s.get(key));
  }

  ask(store, question) {
    return new Promise((done, failed) => {
      const asked = question(this.database.transaction(store).objectStore(store));
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => failed(asked.error);
    });
  }
}

/** Holds a name among all tabs until it is released or the tab ends. @returns {Promise<(() => void) | null>} Nothing where another tab holds it. */
export function hold(name) {
  return new Promise((done) => {
    navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      if (!lock) {
        done(null);
        return undefined;
      }

      return new Promise((release) => done(release));
    });
  });
}
