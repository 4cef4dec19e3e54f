/** Lines of a file, counted from 1, both ends included. */
export type Lines = { readonly start: number; readonly end: number };

/** What a pull request or a push changes: the files that are there after it, each with the lines that are new in it. */
export type Changes = {
  readonly files: ReadonlyMap<string, readonly Lines[] | "all">;
  /** Whether these are all changes: GitHub lists so many files and no more. */
  readonly complete: boolean;
  /** New name → old name, where the source of the changes tells it. */
  readonly renamed?: ReadonlyMap<string, string>;
  /** The files that are no more. */
  readonly removed?: readonly string[];
};

const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/** The lines that a patch in hunks adds. A line of the file begins with a sign in it, so none is taken for a hunk. */
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
