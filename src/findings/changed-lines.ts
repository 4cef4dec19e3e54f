/** A range of lines in a file, counted from 1, both ends inclusive. */
export type Lines = { readonly start: number; readonly end: number };

/** The changes of a pull request or a push. */
export type Changes = {
  /** The lines that a file has since the change, or that it changed as a whole; undefined if it did not change. */
  readonly linesOf: (file: string) => readonly Lines[] | "all" | undefined;
};

const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/** The lines that a patch adds. In a patch each line of the file has a prefix, so none is taken for a hunk header. */
export function addedLines(patch: string): readonly Lines[] {
  const added: { start: number; end: number }[] = [];
  let line = 0;
  for (const text of patch.split("\n")) {
    const [sign, next] = [text[0], hunk.exec(text)?.[1]];
    if (next !== undefined) line = Number(next);
    else if (sign === "+" || sign === " ") {
      const last = added.at(-1);
      if (sign === "+" && last?.end === line - 1) last.end = line;
      else if (sign === "+") added.push({ start: line, end: line });
      line++;
    }
  }
  return added;
}
