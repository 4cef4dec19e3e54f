import { Inflate } from "fflate";
import { UsageError } from "../../base/errors.ts";
import { formatNumber, pluralize, quote } from "../../base/wording.ts";
import type { ImportFile } from "./encoding.ts";
import { formatMebibytes, limits } from "./limits.ts";

/**
 * A reader of zip files. The central directory is read here and not by `unzipSync` of fflate, which hides the encryption
 * flag from its filter, keeps inflating an entry that is larger than its stated size, and drops the excess without an
 * error. Its `Inflate` works in pieces, so the limits apply to the bytes that an entry really has.
 */

/** An entry of the central directory. */
type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly start: number;
};

/** Whether bytes begin like a zip file, or like an empty one. */
export function isZip([p, k, third, fourth]: Uint8Array): boolean {
  return p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));
}

/**
 * The XML files of a zip file. All entries are checked before any is inflated. Names of entries are only used in
 * messages, never as paths; a name with a path outside its folder is an attack on other tools, so the file is rejected.
 */
export function readZip({ file, content }: ImportFile): readonly ImportFile[] {
  const entries = readDirectory(file, content);
  checkEntries(file, entries);
  const xml = entries.filter(({ name, size }) => /\.xml$/i.test(name) && size > 0);
  return xml.map((entry) => ({ file: `${entry.name} in ${file}`, content: readEntry(file, content, entry) }));
}

function readDirectory(file: string, content: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  try {
    const end = endOfDirectory(content);
    const count = view.getUint16(end + 10, true);
    if (count > limits.entries) {
      throw new UsageError(
        `${quote(file)} has ${pluralize(count, "entry", "entries")}; at most ${formatNumber(limits.entries)} are allowed`,
      );
    }
    let from = view.getUint32(end + 16, true);
    return Array.from({ length: count }, () => {
      const { entry, next } = entryAt(view, from);
      from = next;
      return entry;
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(
      `${quote(file)} is a truncated zip file: its central directory is missing or incomplete; export or copy it again`,
    );
  }
}

/** The record at the end of a zip file. A comment of at most 65,535 bytes can follow it. */
function endOfDirectory(content: Uint8Array): number {
  for (let at = content.length - 22; at >= Math.max(0, content.length - 22 - 0xffff); at--) {
    if (content[at] === 0x50 && content[at + 1] === 0x4b && content[at + 2] === 5 && content[at + 3] === 6) return at;
  }
  throw new RangeError("no end of directory");
}

function entryAt(view: DataView, at: number): { readonly entry: ZipEntry; readonly next: number } {
  if (view.getUint32(at, true) !== 0x02014b50) throw new RangeError("no entry");
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
  const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
  const entry = {
    name: new TextDecoder().decode(name),
    // Bit 0 of the flags marks an encrypted entry, which no method here reads.
    method: view.getUint16(at + 8, true) & 1 ? -1 : view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    start: view.getUint32(at + 42, true),
  };
  return { entry, next: at + 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0) };
}

/** Absolute paths, and paths that leave the folder that a zip file is extracted to. */
const outsidePath = /^[/\\]|^[A-Za-z]:|(^|[/\\])\.\.([/\\]|$)|\0/;

function checkEntries(file: string, entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.inflated) {
    throw new UsageError(
      `${quote(file)} expands to ${formatNumber(total)} bytes; at most ${formatNumber(limits.inflated)} (${formatMebibytes(limits.inflated)}) are allowed`,
    );
  }
  for (const { name, packed, size } of entries) {
    const entry = entryLabel(file, name);
    if (outsidePath.test(name))
      throw new UsageError(`${entry} has a path outside its folder; the zip file is rejected`);
    if (size > limits.bytes)
      throw new UsageError(
        `${entry} expands to ${formatNumber(size)} bytes; at most ${formatMebibytes(limits.bytes)} are allowed`,
      );
    if (size > packed * limits.ratio) {
      throw new UsageError(
        `${entry} expands to ${formatNumber(Math.floor(size / Math.max(1, packed)))} times its packed size; at most ${limits.ratio} times is allowed`,
      );
    }
  }
}

function entryLabel(file: string, name: string): string {
  return `entry ${quote(name)} of ${quote(file)}`;
}

function readEntry(file: string, content: Uint8Array, { name, method, packed, size, start }: ZipEntry): Uint8Array {
  const entry = entryLabel(file, name);
  // The lengths of name and extra field in the entry's own header differ from those in the directory.
  const [low = 0, high = 0, extraLow = 0, extraHigh = 0] = content.subarray(start + 26, start + 30);
  const from = start + 30 + (low | (high << 8)) + (extraLow | (extraHigh << 8));
  const data = content.subarray(from, from + packed);
  if (data.length < packed) throw new UsageError(`${entry} is truncated; export or copy it again`);
  if (method === 0 && packed === size) return data;
  if (method !== 8)
    throw new UsageError(
      `${entry} is encrypted or its compression method is not supported; create a zip file without a password, with deflate`,
    );
  return inflate(entry, data, size);
}

/** Deflate expands a byte to about a thousand at most, so a piece of this size becomes 4 MiB at most. */
const pieceSize = 4096;

/** Inflates an entry to its stated size, and stops with an error at the first piece that exceeds it. */
function inflate(entry: string, data: Uint8Array, size: number): Uint8Array {
  const result = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) {
      throw new UsageError(`${entry} expands to more than its stated size of ${formatNumber(size)} bytes`);
    }
    result.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < data.length; at += pieceSize) {
      stream.push(data.subarray(at, at + pieceSize), at + pieceSize >= data.length);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${entry} is corrupt; export or copy it again`);
  }
  if (length < size)
    throw new UsageError(
      `${entry} ends after ${formatNumber(length)} of ${formatNumber(size)} bytes; export or copy it again`,
    );
  return result;
}
