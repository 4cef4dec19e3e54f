import type { SourceText } from "./source-text.ts";
import { formatNumber } from "./wording.ts";

/** The most a file may hold, in bytes. */
export const maxBytes = 16 * 1024 * 1024;

/** A decoded text, or the problem that makes it unreadable, at an offset of the text before it. */
export type Decoded = {
  readonly text: string;
  readonly problem?: { readonly offset: number; readonly message: string };
  /** What can be read beside the problem. Default: nothing. */
  readonly partial?: PartialText;
};

/** A text with U+FFFD in place of each character that cannot be read, and what these are, in the order of the text. */
export type PartialText = { readonly text: string; readonly damage: readonly Damage[] };

/** A character that cannot be read. */
export type Damage = {
  readonly offset: number;
  readonly message: string;
  /** Whether it may be a line break. */
  readonly isLineBreak?: boolean;
  /** Whether it is a byte that is not UTF-8, which is the cause of the other damage. */
  readonly isByte?: boolean;
};

/** The most such characters. A text with more is not a manifest with a slip. */
const mostDamage = 1000;

/** Bytes → text: UTF-8 with or without a byte order mark, no larger than the limit, and printable. */
export function decode({ content, size }: SourceText): Decoded {
  const bytes = size ?? sizeOf(content);
  if (bytes > maxBytes) {
    const limit = `${formatNumber(maxBytes)} bytes (16 MiB)`;
    // The end of a stream is not read, so its size is not known.
    if (bytes === Number.POSITIVE_INFINITY) return reject("", 0, `file is larger than the limit of ${limit}`);
    return reject("", 0, `file size is ${formatNumber(bytes)} bytes; the limit is ${limit}`);
  }
  if (typeof content === "string") return checkCharacters(content.replace(/^\uFEFF/, ""));
  const other = detectEncoding(content);
  if (other) return reject("", 0, `file is encoded in ${other}; save it as UTF-8`);
  try {
    return checkCharacters(new TextDecoder("utf-8", { fatal: true }).decode(content));
  } catch {
    return refuseByte(content);
  }
}

function reject(text: string, offset: number, message: string): Decoded {
  return { text, problem: { offset, message } };
}

/** Characters that YAML does not allow (YAML 1.2, section 5.1), and bare carriage returns, which editors do not show as line ends. */
const unprintable = /[^\t\n\r\x20-\x7E\x85\xA0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|\r(?!\n)/u;

const allUnprintable = new RegExp(unprintable, "gu");

/** Texts of printable ASCII characters only, as most manifests are; testing for them takes half the time. */
const ordinary = /^[\n -~]*$/;

function checkCharacters(text: string): Decoded {
  if (ordinary.test(text)) return { text };
  const offset = text.search(unprintable);
  if (offset < 0) return { text };
  const damage = damageIn(text);
  const partial = damage.length > mostDamage ? {} : { partial: { text: replaceDamage(text), damage } };
  return { ...reject(text, offset, damage[0]?.message ?? ""), ...partial };
}

/** The characters that YAML does not allow, at most one more than the limit. */
function damageIn(text: string): readonly Damage[] {
  const damage: Damage[] = [];
  for (const { 0: character, index: offset } of text.matchAll(allUnprintable)) {
    damage.push({ offset, ...describeCharacter(character) });
    if (damage.length > mostDamage) break;
  }
  return damage;
}

function describeCharacter(character: string): Omit<Damage, "offset"> {
  if (character === "\r") return { message: "bare CR line ending; use LF or CRLF", isLineBreak: true };
  return { message: `unprintable character ${hex(character.charCodeAt(0), 4, "U+")}; remove it` };
}

function replaceDamage(text: string): string {
  return text.replace(allUnprintable, replacement);
}

/** The character in place of what cannot be read. YAML allows it, and it is no indicator. */
const replacement = "\uFFFD";

/** The size of a text in UTF-8, or a lower bound if it cannot exceed the limit. */
function sizeOf(content: Uint8Array | string): number {
  const isSmall = typeof content !== "string" || content.length * 3 <= maxBytes;
  return isSmall ? content.length : new TextEncoder().encode(content).length;
}

/** Detects UTF-16 and UTF-32 by the byte order mark or, without one, by the zero byte next to each ASCII character. */
function detectEncoding([first, second, third, fourth]: Uint8Array): string | undefined {
  const little = first === 0xff && second === 0xfe;
  if (little && third === 0 && fourth === 0) return "UTF-32";
  if (little || (first === 0xfe && second === 0xff)) return "UTF-16";
  return second !== undefined && (first === 0) !== (second === 0) ? "UTF-16" : undefined;
}

function refuseByte(content: Uint8Array): Decoded {
  const good = content.subarray(0, firstBadByte(content));
  const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(good, { stream: true });
  const bad = content[new TextEncoder().encode(before).length] ?? 0;
  const text = before.replace(/^\uFEFF/, "");
  const rejected = reject(text, text.length, `${hex(bad, 2, "byte 0x")} is not valid UTF-8; save the file as UTF-8`);
  const partial = partialOf(content, rejected.problem);
  return partial ? { ...rejected, partial } : rejected;
}

const otherBytes = "bytes that are not valid UTF-8; save the file as UTF-8";

/** What can be read of a text with bytes that are not UTF-8. */
function partialOf(content: Uint8Array, first: Decoded["problem"]): PartialText | undefined {
  const text = new TextDecoder("utf-8").decode(content);
  const offsets: Damage[] = [];
  const from = first?.offset ?? 0;
  for (let offset = text.indexOf(replacement, from); offset >= 0; offset = text.indexOf(replacement, offset + 1)) {
    offsets.push({ offset, message: (offset === from && first?.message) || otherBytes, isByte: true });
    if (offsets.length > mostDamage) return undefined;
  }
  const damage = [...offsets, ...damageIn(text)].sort((one, other) => one.offset - other.offset);
  return damage.length > mostDamage ? undefined : { text: replaceDamage(text), damage };
}

/** The index of the first byte that is not UTF-8, by binary search for the longest prefix that may be continued. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (mayContinue(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return bad === bytes.length && mayContinue(bytes) ? good : bad - 1;
}

function mayContinue(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function hex(code: number, digits: number, prefix: string): string {
  return prefix + code.toString(16).toUpperCase().padStart(digits, "0");
}
