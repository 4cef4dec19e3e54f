import { dirname, resolve } from "node:path";
import type { SourceText } from "../base/source-text.ts";
import type { BaselineEntry } from "../model/policy.ts";
import { entriesIn, readBaseline } from "../policy/baseline/read.ts";
import type { Roots } from "./find-files.ts";
import { nameFrom } from "./paths.ts";
import { policyError } from "./policy-error.ts";

/** Loads the entries of a baseline, from the disk or a commit. Its files are named relative to its own folder. */
export async function loadBaseline(source: SourceText, { base }: Roots): Promise<readonly BaselineEntry[]> {
  const baseline = await readBaseline(source);
  if (!baseline.ok) throw policyError(baseline.error);
  const folder = dirname(resolve(base, source.file));
  return entriesIn(baseline.value, (file) => nameFrom(base, resolve(folder, file)));
}

/** Returns the name of a file in the baseline at a path, by its name in findings. */
export function namesInBaseline(path: string, { base }: Roots): (file: string) => string {
  return (file) => nameFrom(dirname(path), resolve(base, file));
}
