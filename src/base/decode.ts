import type { Text } from "./source-text.ts";
import { grouped } from "./wording.ts";

/** The most a file may hold, in bytes. */
export const maxBytes = 16 * 1024 * 1024;

/** A text that can be read, or what stands against it and the offset where that begins. */
export type Decoded = {
  readonly text: string;
  readonly problem?: { readonly offset: number; readonly message: string };
};

/** Bytes → text: UTF-8 with or without a byte order mark, no larger than the limit, and printable. */
export function decode({ content, size }: Text): Decoded {
  const bytes = size ?? sizeOf(content);
  if (bytes > maxBytes) {
    return refuse("", 0, `the file has ${grouped(bytes)} bytes; a manifest may have ${grouped(maxBytes)} (16 MiB)`);
  }
  if (typeof content === "string") return checkCharacters(content.replace(/^\uFEFF/, ""));
  const other = otherEncoding(content);
  if (other) return refuse("", 0, `the file is ${other}; a manifest is UTF-8 text`);
  try {
    return checkCharacters(new TextDecoder("utf-8", { fatal: true }).decode(content));
  } catch {
    return refuseByte(content);
  }
}

function refuse(text: string, offset: number, message: string): Decoded {
  return { text, problem: { offset, message } };
}

/** All that YAML does not count as printable (section 5.1), and carriage returns that end no line for an editor. */
const unprintable = /[^\t\n\r\x20-\x7E\x85\xA0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|\r(?!\n)/u;

/** What most manifests are made of altogether, which is seen in half the time. */
const ordinary = /^[\n -~]*$/;

function checkCharacters(text: string): Decoded {
  if (ordinary.test(text)) return { text };
  const offset = text.search(unprintable);
  if (offset < 0) return { text };
  const character = text[offset] ?? "";
  if (character === "\r") return refuse(text, offset, "a carriage return stands alone; lines end with LF or CRLF");
  return refuse(
    text,
    offset,
    `${hex(character.charCodeAt(0), 4, "U+")} cannot be printed; a manifest is printable text`,
  );
}

/** A text's size in UTF-8; where it is small enough in any case, nobody counts. */
function sizeOf(content: Uint8Array | string): number {
  const certain = typeof content !== "string" || content.length * 3 <= maxBytes;
  return certain ? content.length : new TextEncoder().encode(content).length;
}

/** By its byte order mark or, without one, by the zero byte that each ASCII letter has beside it. */
function otherEncoding([first, second, third, fourth]: Uint8Array): string | undefined {
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
  return refuse(text, text.length, `${hex(bad, 2, "byte 0x")} is not UTF-8; a manifest is UTF-8 text`);
}

/** The first byte that no continuation can turn into UTF-8, by halving: a prefix is fine as long as it may go on. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (mayGoOn(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return bad === bytes.length && mayGoOn(bytes) ? good : bad - 1;
}

function mayGoOn(bytes: Uint8Array): boolean {
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
