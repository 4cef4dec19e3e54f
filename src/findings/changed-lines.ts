/** A range of lines in a file, counted from 1, both ends inclusive. */
export type Lines = { readonly start: number; readonly end: number };

/** The changes of a pull request or a push: the files after it, each with its added lines. */
export type Changes = {
  readonly files: ReadonlyMap<string, readonly Lines[] | "all">;
  /** Whether these are all changes. GitHub lists a limited number of files. */
  readonly complete: boolean;
  /** Old name by new name, if the source of the changes has it. */
  readonly renamed?: ReadonlyMap<string, string>;
  /** The deleted files. */
  readonly removed?: readonly string[];
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
