import type { Text } from "../../base/source-text.ts";
import { quoted } from "../../base/wording.ts";
import { readPolicy } from "./read.ts";
import type { PolicyFile, Problem } from "./types.ts";

/** Where policy files are found: on a disk, or in a commit. */
export type Shelf = {
  /** What a file holds, by the name that findings would give it; undefined where there is none. */
  readonly read: (file: string) => Promise<Text | undefined>;
  /** The name of a file that another one refers to; undefined where that lies outside the repository. */
  readonly beside: (file: string, path: string) => string | undefined;
};

/** The most policies that may stand on each other. */
const deepest = 20;

/** A policy and those that it stands on, nearest first; or all that stands against them. */
export async function chainFrom(source: Text, shelf: Shelf): Promise<readonly PolicyFile[] | readonly Problem[]> {
  const chain: PolicyFile[] = [];
  let next: Text | undefined = source;
  while (next) {
    const read: PolicyFile | readonly Problem[] = await readPolicy(next);
    if (isProblems(read)) return read;
    chain.push(read);
    const found: Text | Problem | undefined = await nextAfter(chain, shelf);
    if (found && "message" in found) return [found];
    next = found;
  }
  return chain;
}

/** Whether reading led to nothing but problems. */
export function isProblems<T extends object>(result: T | readonly Problem[]): result is readonly Problem[] {
  return Array.isArray(result) && result.every((entry) => "message" in entry);
}

async function nextAfter(chain: readonly PolicyFile[], shelf: Shelf): Promise<Text | Problem | undefined> {
  const last = chain.at(-1);
  const path = last?.content.extends;
  if (last === undefined || path === undefined) return undefined;
  const against = (message: string) => ({ file: last.file, message, ...last.locate(["extends"]) });
  const file = shelf.beside(last.file, path);
  if (file === undefined)
    return against(`extends is ${quoted(path)}, which lies outside the repository; a path inside it is needed`);
  const seen = chain.findIndex((policy) => policy.file === file);
  if (seen >= 0) return against(`extends goes in a circle: ${quoted(file)} stands on this policy already`);
  if (chain.length >= deepest) return against(`more than ${deepest} policies stand on each other`);
  const text = await shelf.read(file);
  return text ?? against(`extends is ${quoted(path)}, but there is no file ${quoted(file)}`);
}
