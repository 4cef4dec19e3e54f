import { createHash } from "node:crypto";
import { maxBytes } from "../../base/decode.ts";
import { readInParts, readRegularFile } from "../read-file.ts";

/**
 * The hashes that git gives the content of a file, in the format of another hash: as it is, and with LF line endings, since git
 * can check out a file with CRLF. Filters that a repository configures are not applied. None if there is no such file.
 */
export function hashesOf(path: string, like: string): readonly string[] {
  try {
    const { content, size } = readRegularFile(path);
    return size > maxBytes ? [hashOfLarge(path, size, like)] : hashesOfContent(content, like);
  } catch {
    return [];
  }
}

/** The hashes that git gives a content. */
export function hashesOfContent(content: Uint8Array, like: string): readonly string[] {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const own = startHash(bytes.length, like).update(bytes).digest("hex");
  if (!bytes.includes("\r\n")) return [own];
  const committed = Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
  return [own, startHash(committed.length, like).update(committed).digest("hex")];
}

function hashOfLarge(path: string, size: number, like: string): string {
  const hash = startHash(size, like);
  readInParts(path, (part) => hash.update(part));
  return hash.digest("hex");
}

/** The hashes of a repository have 40 digits, or 64. */
function startHash(size: number, like: string) {
  return createHash(like.length === 64 ? "sha256" : "sha1").update(`blob ${size}\0`);
}
