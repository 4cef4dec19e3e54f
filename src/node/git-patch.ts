import { addedLines, type Lines } from "../findings/changed-lines.ts";

/** The lines that a patch adds or changes, by file. A file whose name git puts between quotes is left out. */
export function linesIn(patch: string): ReadonlyMap<string, readonly Lines[]> {
  const files = new Map<string, readonly Lines[]>();
  // A line of a file begins with a sign in a patch, so none is taken for what git says itself.
  for (const part of patch.split(/^diff --git /m).slice(1)) {
    const [head = ""] = part.split(/^@@ /m, 1);
    // A tab stands after a name with spaces.
    const [, path] = /^\+\+\+ b\/(.*?)\t?$/m.exec(head) ?? [];
    if (path !== undefined) files.set(path, addedLines(part.slice(head.length)));
  }
  return files;
}
