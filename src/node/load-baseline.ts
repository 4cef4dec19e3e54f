import { dirname, relative, resolve, sep } from "node:path";
import type { Text } from "../base/source-text.ts";
import type { Known } from "../model/policy.ts";
import { knownIn, readBaseline } from "../policy/baseline/read.ts";
import { isProblems } from "../policy/file/extends.ts";
import type { Where } from "./find-files.ts";
import { against } from "./problem-errors.ts";

/** What a baseline knows, from a disk or a commit: its files are named from the folder that it stands in. */
export async function knownFrom(source: Text, { base }: Where): Promise<readonly Known[]> {
  const read = await readBaseline(source);
  if (isProblems(read)) throw against(read);
  const folder = dirname(resolve(base, source.file));
  return knownIn(read, (file) => nameFrom(base, resolve(folder, file)));
}

/** The name that a baseline at a path gives to a file, by the name that findings give it. */
export function namesFor(path: string, { base }: Where): (file: string) => string {
  return (file) => nameFrom(dirname(path), resolve(base, file));
}

function nameFrom(folder: string, path: string): string {
  return relative(folder, path).replaceAll(sep, "/");
}
