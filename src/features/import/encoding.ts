import { CannotRun } from "../../base/errors.ts";
import { grouped, quoted } from "../../base/wording.ts";
import { bounds, mebibytes } from "./limits.ts";

/** Bytes with the name that messages give them. */
export type File = { readonly file: string; readonly content: Uint8Array };

/** How a text is written down, by the sign at its start or the zeros between its letters. */
const marks: readonly { readonly bytes: readonly (number | undefined)[]; readonly encoding: string }[] = [
  { bytes: [0xff, 0xfe, 0x00, 0x00], encoding: "utf-32" },
  { bytes: [0x00, 0x00, 0xfe, 0xff], encoding: "utf-32" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
  { bytes: [undefined, 0x00], encoding: "utf-16le" },
  { bytes: [0x00, undefined], encoding: "utf-16be" },
];

/** Bytes → text without its byte order mark: UTF-8, UTF-16 of either order, or else Windows-1252 as PowerShell writes. */
export function textOf({ file, content }: File): string {
  checkSize(file, content.length);
  const mark = marks.find(({ bytes }) => bytes.every((byte, at) => fits(byte, content[at])));
  if (mark?.encoding === "utf-32") throw new CannotRun(`${quoted(file)} is UTF-32; UTF-8 or UTF-16 text is needed`);
  const text = mark ? decoded(mark.encoding, content) : (attempt("utf-8", content) ?? decoded("windows-1252", content));
  return text.replace(/^\uFEFF/, "");
}

/** Ends the run where there are more bytes than anybody exports. */
export function checkSize(file: string, size: number): void {
  if (size <= bounds.bytes) return;
  throw new CannotRun(
    `${quoted(file)} has ${grouped(size)} bytes; at most ${grouped(bounds.bytes)} (${mebibytes(bounds.bytes)}) are read`,
  );
}

function fits(wanted: number | undefined, found: number | undefined): boolean {
  if (found === undefined) return false;
  return wanted === undefined ? found !== 0 : wanted === found;
}

function decoded(encoding: string, content: Uint8Array): string {
  return new TextDecoder(encoding).decode(content);
}

function attempt(encoding: string, content: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}
