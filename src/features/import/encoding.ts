import { UsageError } from "../../base/errors.ts";
import { formatNumber, quote } from "../../base/wording.ts";
import { formatMebibytes, limits } from "./limits.ts";

/** A file to import: its bytes, and the name for messages. */
export type ImportFile = { readonly file: string; readonly content: Uint8Array };

/** Encodings by their byte order mark, or by the position of the zero byte of a first ASCII letter. */
const signatures: readonly { readonly bytes: readonly (number | undefined)[]; readonly encoding: string }[] = [
  { bytes: [0xff, 0xfe, 0x00, 0x00], encoding: "utf-32" },
  { bytes: [0x00, 0x00, 0xfe, 0xff], encoding: "utf-32" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
  { bytes: [undefined, 0x00], encoding: "utf-16le" },
  { bytes: [0x00, undefined], encoding: "utf-16be" },
];

/** Decodes UTF-8, UTF-16 of either byte order, or otherwise Windows-1252, as PowerShell writes it. Removes the mark. */
export function decodeText({ file, content }: ImportFile): string {
  checkSize(file, content.length);
  const signature = signatures.find(({ bytes }) => bytes.every((byte, at) => matchesByte(byte, content[at])));
  if (signature?.encoding === "utf-32")
    throw new UsageError(`expected UTF-8 or UTF-16, found UTF-32 in ${quote(file)}`);
  const text = signature
    ? decode(signature.encoding, content)
    : (tryDecode("utf-8", content) ?? decode("windows-1252", content));
  return text.replace(/^\uFEFF/, "");
}

/** Ends the run if a file is larger than any export. */
export function checkSize(file: string, size: number): void {
  if (size <= limits.bytes) return;
  throw new UsageError(
    `${quote(file)} has ${formatNumber(size)} bytes; at most ${formatNumber(limits.bytes)} (${formatMebibytes(limits.bytes)}) are allowed`,
  );
}

/** An undefined byte of a signature matches any byte but zero. */
function matchesByte(expected: number | undefined, found: number | undefined): boolean {
  if (found === undefined) return false;
  return expected === undefined ? found !== 0 : expected === found;
}

function decode(encoding: string, content: Uint8Array): string {
  return new TextDecoder(encoding).decode(content);
}

function tryDecode(encoding: string, content: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}
