// The one spelling of a piece of evidence and its hash, the same as the server's (decision 0031), and the ids that go with them.
const names = [
  "attachments", "author", "confidentiality", "criterion", "day", "id", "inspection", "kind", "parents", "phases", "text", "themes",
  "transcribedFrom", "transcribedWrittenBy", "transcribedWrittenOn", "where", "with", "writtenAt",
];

/** @returns {string} JSON with names in order, without white space and without what is empty. */
export function spell(item) {
  const parts = [];
  for (const name of names) {
    const value = item[name];
    if (value && value.length > 0) {
      parts.push(`"${name}":${Array.isArray(value) ? `[${value.map(quote).join(",")}]` : quote(value)}`);
    }
  }

  return `{${parts.join(",")}}`;
}

/** @returns {Promise<string>} SHA-256 in lower-case hexadecimal. */
export async function hash(item) {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(spell(item)));
  return hex(new Uint8Array(bytes));
}

/** What every database can hold: one kind of line end, no U+0000, no half characters. */
export function clean(text) {
  return text.replace(/\r\n?/g, "\n").replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\0/g, "\ufffd");
}

/** @returns {string} A GUID of version 7: ids follow the time of writing. */
export function newId(now = Date.now()) {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let i = 5, rest = now; i >= 0; i--) {
    bytes[i] = rest % 256;
    rest = Math.floor(rest / 256);
  }

  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

function quote(text) {
  const escaped = text.replace(/["\\\u0000-\u001f]/g, (c) => (c === '"' || c === "\\" ? `\\${c}` : `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`));
  return `"${escaped}"`;
}

function hex(bytes) {
  return Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
}
