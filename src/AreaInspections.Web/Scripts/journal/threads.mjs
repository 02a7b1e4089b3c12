// What stands of all that was written, by the rule of the server: a note stands until a successor names it, and several stand side by side until somebody chooses.

/** @returns {{standing: object[], sides: Map<string, object[]>}} Notes that stand, the newest first; those that stand beside others, with all of them. */
export function stand(notes) {
  const byId = new Map(notes.map((n) => [n.id, n]));
  const successors = new Map();
  for (const note of notes) {
    for (const parent of new Set(note.item.parents ?? [])) {
      successors.set(parent, [...(successors.get(parent) ?? []), note.id]);
    }
  }

  const standing = notes
    .filter((n) => !n.replaced && !successors.has(n.id))
    .sort((a, b) => (a.item.writtenAt < b.item.writtenAt ? 1 : a.item.writtenAt > b.item.writtenAt ? -1 : a.id < b.id ? 1 : -1));
  const sides = new Map();
  for (const [parent, after] of successors) {
    const now = after.length > 1 ? standingFor(parent, byId, successors) : [];
    for (const note of now.length > 1 ? now : []) {
      if ((sides.get(note.id)?.length ?? 0) < now.length) {
        sides.set(note.id, now);
      }
    }
  }

  return { standing, sides };
}

function standingFor(id, byId, successors) {
  const seen = new Set();
  const found = [];
  const open = [id];
  while (open.length > 0) {
    const next = open.pop();
    if (!seen.has(next)) {
      seen.add(next);
      open.push(...(successors.get(next) ?? []));
      const note = byId.get(next);
      if (note && !note.replaced && !successors.has(next)) {
        found.push(note);
      }
    }
  }

  return found;
}
