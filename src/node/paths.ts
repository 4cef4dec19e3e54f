import { isAbsolute, relative, sep } from "node:path";

/** A path with slashes between folders, as findings, patterns and git write it. */
export function toPosix(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

/** Whether a path is a folder or inside it. Both are absolute; symbolic links are not resolved. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The name of a file relative to a folder, as findings show it. */
export function nameFrom(base: string, path: string): string {
  // Nearly every file is inside the base folder.
  const isBelow = path.startsWith(base + sep) && !base.endsWith(sep);
  return toPosix(isBelow ? path.slice(base.length + 1) : relative(base, path) || ".");
}

/** Whether a pattern has characters that are special in a glob. It can still be the name of a file. */
export function isGlob(pattern: string): boolean {
  return /[*?[\]{}()]/.test(pattern);
}

/** Whether a path is not UTF-8. It has U+FFFD in place of the bytes that are not, so nothing is found under this name. */
export function isUndecodable(path: string): boolean {
  return path.includes("\uFFFD");
}
