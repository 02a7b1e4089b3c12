// Finds the letters of a passage among the pieces of text of a page. Both were taken from the same file by different programs: spaces, hyphens,
// ligatures and signs differ, letters and digits do not.

/**
 * @param {string} passage Line by line.
 * @param {string[]} items Pieces of text of the page in their order.
 * @returns {{item: number, from: number, to: number}[]} Which code units of which pieces; empty where too little of the passage was found.
 */
export function find(passage, items) {
  const page = lettersOf(items);
  const wanted = fold(passage);
  if (wanted.length === 0) {
    return [];
  }

  const at = page.text.indexOf(wanted);
  return pieces(page, at >= 0 ? [[at, at + wanted.length]] : byLines(passage, wanted.length, page.text));
}

// Where the order of the pieces is another: each line for itself, near the one before.
function byLines(passage, length, text) {
  const found = [];
  let near = 0;
  let covered = 0;
  for (const line of passage.split("\n").map(fold).filter((l) => l.length > 0)) {
    let at = text.indexOf(line, near);
    if (at < 0) {
      at = text.indexOf(line);
    }

    if (at >= 0 && (line.length > 3 || at - near < 40)) {
      found.push([at, at + line.length]);
      covered += line.length;
      near = at + line.length;
    }
  }

  return covered >= length * 0.6 ? found : [];
}

function lettersOf(items) {
  let text = "";
  const from = [];
  items.forEach((item, index) => {
    let unit = 0;
    for (const sign of item) {
      for (const letter of fold(sign)) {
        for (let i = 0; i < letter.length; i++) {
          from.push([index, unit, unit + sign.length]);
        }
        text += letter;
      }
      unit += sign.length;
    }
  });
  return { text, from };
}

function pieces(page, ranges) {
  const found = [];
  for (const [start, end] of ranges) {
    for (let i = start; i < end; i++) {
      const [item, from, to] = page.from[i];
      const last = found.at(-1);
      if (last && last.item === item && from >= last.from) {
        last.to = Math.max(last.to, to);
      } else {
        found.push({ item, from, to });
      }
    }
  }

  return found;
}

function fold(text) {
  return text.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
