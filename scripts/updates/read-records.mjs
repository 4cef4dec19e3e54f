import { closeSync, fstatSync, opendirSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { Unzip, UnzipInflate } from "fflate";
import { quote, RefreshError } from "./base.mjs";

/** The largest record. The largest of the CVE list has about 1 MB. */
const longestRecord = 8 * 1024 * 1024;

/** Deflate expands a byte to about a thousand at most, so a piece of this size becomes 16 MiB at most. */
const pieceSize = 16 * 1024;

/** The id in the name of a record's file; undefined for other files. */
function idIn(name) {
  return /(?:^|[\\/])(CVE-\d{4}-\d{4,10})\.json$/.exec(name)?.[1];
}

/**
 * Reads all records of a folder or a zip archive, or the record in a file, in no particular order: the text, the id and the
 * path of each. Other files are skipped, links are not followed, and the names in an archive are only used in messages.
 */
export function readRecords(path, onRecord) {
  let count = 0;
  const add = (bytes, id, name) => {
    count += 1;
    onRecord(decode(bytes, name), id, name);
  };
  try {
    const id = idIn(basename(path));
    if (statSync(path).isDirectory()) readFolder(path, add);
    else if (id !== undefined) add(readFile(path), id, path);
    else readArchive(path, add);
  } catch (error) {
    if (error instanceof RefreshError || error.code === undefined) throw error;
    throw new RefreshError(`cannot read ${quote(path)}: ${error.code}`);
  }
  if (count === 0) throw new RefreshError(`${quote(path)} has no CVE records (CVE-….json)`);
}

function decode(bytes, name) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new RefreshError(`${quote(name)} is not UTF-8; expected a CVE record`);
  }
}

function readFolder(top, add) {
  const folders = [top];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = opendirSync(folder);
    for (let entry = entries.readSync(); entry !== null; entry = entries.readSync()) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && entry.name !== ".git") folders.push(path);
      const id = idIn(entry.name);
      if (entry.isFile() && id !== undefined) add(readFile(path), id, path);
    }
    entries.closeSync();
  }
}

function readFile(path) {
  if (statSync(path).size > longestRecord) throw tooLong(path);
  return readFileSync(path);
}

function tooLong(name) {
  return new RefreshError(`${quote(name)} has more than ${longestRecord / 1024 / 1024} MiB; expected a CVE record`);
}

/** Reads an archive in pieces, so that neither it nor its content is held in memory. */
function readArchive(path, add) {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    checkArchive(file, size, path);
    const unzip = createUnzip(path, add);
    const piece = Buffer.alloc(pieceSize);
    for (let at = 0; at < size; ) {
      const length = readSync(file, piece, 0, pieceSize, at);
      if (length === 0) break;
      at += length;
      unzip(Uint8Array.from(piece.subarray(0, length)), at >= size);
    }
  } finally {
    closeSync(file);
  }
}

/** Rejects what is no zip archive, and one whose end is missing: `Unzip` reports neither. */
function checkArchive(file, size, path) {
  const start = Buffer.alloc(4);
  readSync(file, start, 0, 4, 0);
  if (start.toString("latin1") !== "PK\x03\x04")
    throw new RefreshError(`${quote(path)} is not a zip archive, a folder or a record (CVE-….json)`);
  const end = Buffer.alloc(Math.min(size, 0xffff + 22));
  readSync(file, end, 0, end.length, size - end.length);
  if (end.lastIndexOf("PK\x05\x06", undefined, "latin1") < 0)
    throw new RefreshError(`${quote(path)} is a truncated zip archive; download it again`);
}

/** Inflates the records of an archive. The daily archives of the CVE list have another archive inside. */
function createUnzip(path, add, depth = 0) {
  const unzip = new Unzip((entry) => {
    const name = `${entry.name} in ${path}`;
    const id = idIn(entry.name);
    if (id !== undefined) collect(entry, name, (bytes) => add(bytes, id, name));
    else if (entry.name.endsWith(".zip") && depth < 2) forward(entry, name, createUnzip(name, add, depth + 1));
  });
  unzip.register(UnzipInflate);
  return (piece, isLast) => {
    try {
      unzip.push(piece, isLast);
    } catch (error) {
      if (error instanceof RefreshError) throw error;
      throw new RefreshError(`${quote(path)} is a corrupt zip archive: ${error.message}`);
    }
  };
}

function collect(entry, name, add) {
  const chunks = [];
  let length = 0;
  entry.ondata = (error, chunk, isLast) => {
    if (error) throw corrupt(name, error);
    length += chunk.length;
    if (length > longestRecord) throw tooLong(name);
    chunks.push(Buffer.from(chunk));
    if (isLast) add(Buffer.concat(chunks));
  };
  entry.start();
}

function forward(entry, name, unzip) {
  entry.ondata = (error, chunk, isLast) => {
    if (error) throw corrupt(name, error);
    for (let at = 0; at < chunk.length; at += pieceSize)
      unzip(chunk.slice(at, at + pieceSize), isLast && at + pieceSize >= chunk.length);
  };
  entry.start();
}

/** The error of an entry. fflate also passes errors of its own callback here. */
function corrupt(name, error) {
  if (error instanceof RefreshError) return error;
  return new RefreshError(`${quote(name)} is encrypted, corrupt or truncated: ${error.message}`);
}
