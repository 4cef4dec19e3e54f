import { resolve } from "node:path";
import type { SourceText } from "../base/source-text.ts";
import { type Discovery, type InputFile, type ReadStdin, type Roots, readStdin } from "./find-files.ts";

/** How standard input is read, and what it is the text of. */
export type StdinOptions = {
  readonly stdin: ReadStdin;
  /** The name of the file that it is the text of, relative to the base folder; the file need not exist. Default: none. */
  readonly stdinFile?: string | undefined;
  /** The patterns of the policy, if texts may have no manifest and only those that the policy covers are checked. */
  readonly candidatesIn?: readonly string[] | undefined;
};

/** Standard input, if patterns select it, and the files to read from the disk. */
export type Inputs = {
  readonly input: readonly SourceText[];
  readonly files: readonly InputFile[];
  /** Standard input, also if the policy does not cover the file that it is the text of. */
  readonly whole: SourceText | undefined;
};

/** Reads standard input, if patterns select it. It replaces the file on the disk that it is the text of. */
export async function takeInput(
  { files, stdin: isSelected }: Pick<Discovery, "files" | "stdin">,
  { stdin, stdinFile, candidatesIn }: StdinOptions,
  roots: Roots,
): Promise<Inputs> {
  if (!isSelected) return { input: [], files, whole: undefined };
  const own = candidatesIn === undefined ? { named: true } : { named: false, candidate: true };
  const read = { ...(await readStdin(stdin)), ...own };
  if (stdinFile === undefined) return { input: [read], files, whole: read };
  const whole = { ...read, file: stdinFile };
  const path = resolve(roots.base, stdinFile);
  const isCovered = await coversPath(path, candidatesIn ?? [], roots);
  return { input: isCovered ? [whole] : [], files: files.filter((file) => file.path !== path), whole };
}

/** Whether patterns select a path, which need not exist. Without patterns, every path is selected. */
async function coversPath(path: string, patterns: readonly string[], { cwd }: Roots): Promise<boolean> {
  if (patterns.length === 0) return true;
  const { createMatcher } = await import("./walk.ts");
  const matches = (pattern: string) => createMatcher(pattern, cwd)(path);
  const excluded = patterns.filter((pattern) => pattern.startsWith("!"));
  return (
    patterns.some((pattern) => !pattern.startsWith("!") && matches(pattern)) &&
    !excluded.some((pattern) => matches(pattern.slice(1)))
  );
}
