/** How a text mentions manifests: `strong` if it has the apiVersion of one, or a product and the kind; `weak` if it may be one. */
export type Mention = "none" | "weak" | "strong";

/** What may come between the letters of a word: YAML folds lines, and `Lync-Policy` and `lync_policy` are near misses. */
const apart = "[^a-z0-9]*";

function spelled(...words: readonly string[]): string {
  return words.map((word) => [...word].join(apart)).join(apart);
}

/** Words of manifests, each with its bit. */
const words: readonly (readonly [bit: number, word: RegExp])[] = [
  [1, new RegExp(spelled("lyncpolicy"), "i")],
  [2, new RegExp(`${spelled("lyncpolicy")}[^a-z0-9/]*/${apart}v${apart}\\d`, "i")],
  [4, new RegExp(`${spelled("lyncserver")}|${spelled("skypeforbusinessserver")}`, "i")],
  [8, new RegExp(`${spelled("deployment")}(?![a-z0-9])`, "i")],
  [16, new RegExp(spelled("kind", "deployment"), "i")],
  [32, new RegExp(`(?:${spelled("product")}|${spelled("sites")})(?![a-z0-9])`, "i")],
];

/** Most texts have none of these, so they are searched once. */
const any = new RegExp(`${spelled("lync")}|${spelled("skype")}|${spelled("deployment")}`, "i");

function bitsIn(text: string): number {
  if (!any.test(text)) return 0;
  return words.reduce((bits, [bit, word]) => (word.test(text) ? bits | bit : bits), 0);
}

/**
 * Searches a text for what a manifest cannot do without, however YAML spells it. It costs a small part of reading the text:
 * a repository may have thousands of other YAML files.
 */
export function mentionIn(text: string): Mention {
  if (text.includes("lync-policy/v1")) return "strong";
  const bits = bitsIn(text) | (text.includes("\\") ? bitsIn(unescapeText(text)) : 0);
  if (has(bits, 2) || has(bits, 4 | 16)) return "strong";
  return has(bits, 1) || has(bits, 4) || has(bits, 8 | 32) ? "weak" : "none";
}

function has(bits: number, wanted: number): boolean {
  return (bits & wanted) === wanted;
}

/** The escape sequences of double-quoted strings (YAML 1.2, section 5.7). */
const escapes = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|\r?\n|[0abtnvfreNLP_ "/\\\t])/g;

/** A text with the characters that escape sequences stand for; a space for those that are no letters. */
function unescapeText(text: string): string {
  return text.replace(escapes, (_, byte?: string, short?: string, long?: string) => {
    const code = Number.parseInt(byte ?? short ?? long ?? "20", 16);
    return code < 128 ? String.fromCharCode(code) : " ";
  });
}

/** Whether bytes, in any encoding of ASCII or in UTF-16, mention a manifest for certain. */
export function mentionsManifest(content: Uint8Array | string): boolean {
  const text = typeof content === "string" ? content : new TextDecoder("latin1").decode(withoutZeros(content));
  return mentionIn(text) === "strong";
}

/** Bytes without those that are zero. A sparse file has nothing else, so a replacement for each in its text takes long. */
function withoutZeros(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(0)) return bytes;
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (const byte of bytes) if (byte !== 0) kept[length++] = byte;
  return kept.subarray(0, length);
}
