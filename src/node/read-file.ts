import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { maxBytes } from "../base/decode.ts";
import { createLookUp, describeOther } from "./boundary.ts";

/** The content of a file, and its size in bytes. A file that is larger than the limit has no content. */
export type FileContent = { readonly content: Buffer; readonly size: number };

/** The most bytes that are read at once of a file in parts. */
const partBytes = 1 << 20;

/** Windows has neither of the last two: a pipe does not block there, and a link is checked before. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/**
 * Reads a regular file by its real path, or one that a search found, which is no symbolic link. What was opened is checked,
 * so what replaces the file in between is refused: a pipe without a writer does not block the run.
 */
export function readRegularFile(path: string, limit: number = maxBytes): FileContent {
  const file = openFile(path);
  try {
    const status = fstatSync(file);
    const other = describeOther(status);
    if (other !== undefined) throw new Error(other);
    return contentOf(file, status.size, limit);
  } finally {
    closeSync(file);
  }
}

/** The bytes of a part of a large file, those that two parts have in common, and the most bytes that are searched. */
const part = { size: 1024 * 1024, overlap: 16 * 1024, most: 512 * 1024 * 1024 } as const;

/** Searches a file that is too large to be read, part by part. Returns the first part that matches. */
export function findPart(path: string, matches: (bytes: Uint8Array) => boolean): Uint8Array | undefined {
  const file = openFile(path);
  try {
    const buffer = Buffer.allocUnsafe(part.size);
    const zeros = Buffer.alloc(part.size);
    for (let offset = 0; offset < part.most; offset += part.size - part.overlap) {
      const bytes = buffer.subarray(0, readSync(file, buffer, 0, part.size, offset));
      // A sparse file has gigabytes of zeros, which are no text.
      if (!bytes.equals(zeros.subarray(0, bytes.length)) && matches(bytes)) return bytes;
      if (bytes.length < part.size) return undefined;
    }
    return undefined;
  } finally {
    closeSync(file);
  }
}

/** Reads a file that a user, a policy or a workflow names. */
export function readNamedFile(path: string, base: string, limit?: number): FileContent {
  const { real, status } = createLookUp(base)(path);
  const other = describeOther(status);
  if (other !== undefined) throw new Error(other);
  return readRegularFile(real, limit);
}

/** Reads a regular file of any size in parts, which are only valid until the next one. */
export function readInParts(path: string, use: (part: Uint8Array) => void): void {
  const file = openFile(path);
  const buffer = Buffer.alloc(partBytes);
  try {
    const other = describeOther(fstatSync(file));
    if (other !== undefined) throw new Error(other);
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) use(buffer.subarray(0, read));
  } finally {
    closeSync(file);
  }
}

function openFile(path: string): number {
  try {
    return openSync(path, flags);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ELOOP") throw new Error("it was replaced by a symbolic link");
    throw error;
  }
}

/** The content of an open file, which may grow or shrink meanwhile, or have no size, as files in /proc. */
function contentOf(file: number, size: number, limit: number): FileContent {
  if (size > limit) return { content: Buffer.alloc(0), size };
  let buffer = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const read = readSync(file, buffer, length, buffer.length - length, null);
    length += read;
    // The buffer is one byte larger than the file was, so a file that has grown fills it.
    if (read === 0 || length === size) return { content: buffer.subarray(0, length), size: length };
    if (length > limit) return { content: Buffer.alloc(0), size: length };
    if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(2 * length + 4096, limit + 1));
  }
}
