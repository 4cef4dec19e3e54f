import { CannotRun } from "../../base/errors.ts";
import { counted, grouped, quoted } from "../../base/wording.ts";
import type { File } from "./encoding.ts";
import { inflate } from "./inflate.ts";
import { bounds, mebibytes } from "./limits.ts";

/** What the directory at the end of a zip file says of an entry. */
type Entry = {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly start: number;
};

/** Whether bytes begin as a zip file does, be it an empty one. */
export function isZip([p, k, third, fourth]: Uint8Array): boolean {
  return p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));
}

/**
 * The XML files of a zip file. The directory is judged as a whole before anything is inflated. Names of entries are
 * words of messages and never become paths, so one that climbs out of its folder is refused as what it is: an attack.
 */
export function filesIn({ file, content }: File): readonly File[] {
  const entries = directory(file, content);
  checkAll(file, entries);
  const wanted = entries.filter(({ name, size }) => /\.xml$/i.test(name) && size > 0);
  return wanted.map((entry) => ({ file: `${entry.name} in ${file}`, content: contentOf(file, content, entry) }));
}

function directory(file: string, content: Uint8Array): readonly Entry[] {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  try {
    const end = endOfDirectory(content);
    const count = view.getUint16(end + 10, true);
    if (count > bounds.entries) {
      throw new CannotRun(
        `${quoted(file)} has ${counted(count, "entry", "entries")}; at most ${grouped(bounds.entries)} are read`,
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
    throw new CannotRun(`${quoted(file)} is a zip file without a whole directory at its end; export or copy it again`);
  }
}

/** The record that ends a zip file; a comment of at most 65,535 bytes may follow it. */
function endOfDirectory(content: Uint8Array): number {
  for (let at = content.length - 22; at >= Math.max(0, content.length - 22 - 0xffff); at--) {
    if (content[at] === 0x50 && content[at + 1] === 0x4b && content[at + 2] === 5 && content[at + 3] === 6) return at;
  }
  throw new RangeError("no end of directory");
}

function entryAt(view: DataView, at: number): { readonly entry: Entry; readonly next: number } {
  if (view.getUint32(at, true) !== 0x02014b50) throw new RangeError("no entry");
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
  const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
  const entry = {
    name: new TextDecoder().decode(name),
    // Bit 0 of the flags: what follows is encrypted, by no method that is read here.
    method: view.getUint16(at + 8, true) & 1 ? -1 : view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    start: view.getUint32(at + 42, true),
  };
  return { entry, next: at + 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0) };
}

/** Names that lead out of the folder that a zip file is unpacked to. */
const climbing = /^[/\\]|^[A-Za-z]:|(^|[/\\])\.\.([/\\]|$)|\0/;

function checkAll(file: string, entries: readonly Entry[]): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > bounds.inflated) {
    throw new CannotRun(
      `${quoted(file)} would inflate to ${grouped(total)} bytes; at most ${grouped(bounds.inflated)} (${mebibytes(bounds.inflated)}) are read`,
    );
  }
  for (const { name, packed, size } of entries) {
    const own = `entry ${quoted(name)} of ${quoted(file)}`;
    if (climbing.test(name)) throw new CannotRun(`${own} leads out of its folder, so the zip file is not read`);
    if (size > bounds.bytes)
      throw new CannotRun(
        `${own} would inflate to ${grouped(size)} bytes; at most ${mebibytes(bounds.bytes)} are read`,
      );
    if (size > packed * bounds.ratio) {
      throw new CannotRun(
        `${own} would inflate to ${grouped(Math.floor(size / Math.max(1, packed)))} times its size; at most ${bounds.ratio} times is read`,
      );
    }
  }
}

function contentOf(file: string, content: Uint8Array, { name, method, packed, size, start }: Entry): Uint8Array {
  const own = `entry ${quoted(name)} of ${quoted(file)}`;
  // The two lengths of the entry's own head differ from those in the directory.
  const [low = 0, high = 0, extraLow = 0, extraHigh = 0] = content.subarray(start + 26, start + 30);
  const from = start + 30 + (low | (high << 8)) + (extraLow | (extraHigh << 8));
  const data = content.subarray(from, from + packed);
  if (data.length < packed) throw new CannotRun(`${own} is cut off; export or copy it again`);
  if (method === 0 && packed === size) return data;
  if (method !== 8)
    throw new CannotRun(`${own} is encrypted or packed by a method other than deflate; a plain zip file is needed`);
  return inflate(own, data, size);
}
