import { existsSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { groupBy } from "../../base/group-by.ts";
import { memoize, once } from "../../base/memoize.ts";
import type { Result } from "../../base/result.ts";
import type { SourceText } from "../../base/source-text.ts";
import type { Changes, Lines } from "../../findings/changed-lines.ts";
import { findFiles, type InputFile, type Roots, readFiles, stdinName } from "../find-files.ts";
import { nameFrom } from "../paths.ts";
import type { CommitFolders } from "./commit-folders.ts";
import { hashesOf } from "./content.ts";
import { findRenames } from "./renames.ts";
import { type FileNode, textOf } from "./tree.ts";

/** What the files on the disk are compared with: a commit. */
export type Base = {
  readonly folders: CommitFolders;
  /** Whether a path is in the repository. */
  readonly contains: (path: string) => boolean;
  /** Whether the checkout omits a file of the commit, as a sparse checkout does. */
  readonly isOmitted: (file: FileNode) => boolean;
  /** The lines that differ, by the pair of a content's hash before and after the change. */
  readonly lines: () => Promise<Result<ReadonlyMap<string, readonly Lines[]>>>;
  /** What of the commit is not known, one message each, after it was searched. */
  readonly gaps: () => readonly string[];
};

/** A change, by the names of files in findings. */
export type Change = {
  /** What changed; all lines of a changed file. */
  readonly changes: Changes;
  /** What changed, with the lines of a file where they are known. */
  readonly withLines: () => Promise<Result<Changes>>;
  /** Whether a file has a content that no checked file of the base commit had, so that it is not just renamed or copied. */
  readonly isRewritten: (file: string) => boolean;
  /** The texts that the run would have checked in the base commit, and does not check under the same name now. */
  readonly before: () => Promise<Result<readonly SourceText[]>>;
  /** The former names of renamed files, by their names now. */
  readonly renamed: () => Promise<Result<ReadonlyMap<string, string>>>;
  /** What cannot be determined, one message each. */
  readonly gaps: readonly string[];
};

/** The files that patterns select now and in the base commit, by name. */
type Selections = {
  readonly now: ReadonlyMap<string, InputFile>;
  readonly before: ReadonlyMap<string, InputFile & { readonly node: FileNode }>;
};

/** Whether a file changed: the file in the base commit, and the hashes of its content now. */
type State = { readonly isChanged: boolean; readonly before?: FileNode | undefined; readonly now: readonly string[] };

/**
 * Compares what patterns select on the disk with what they select in a commit. A file is unchanged if the commit has the same
 * content under the same name, whatever folders, symbolic links and submodules lead there.
 */
export async function compareWith(base: Base, roots: Roots, patterns: readonly string[]): Promise<Change> {
  const selections = await select(base, roots, patterns);
  const stateOf = memoize((file: string) => stateIn(file, base, roots, selections));
  const before = once(() => textsBefore(selections, stateOf));
  const hashes = once(() => new Set([...selections.before.values()].map(({ node }) => node.hash)));
  const renamed = once(async (): ReturnType<Change["renamed"]> => {
    const texts = await before();
    return texts.ok ? { ok: true, value: renamedSince(texts.value, selections, roots, stateOf) } : texts;
  });
  return {
    changes: { linesOf: (file) => (stateOf(file).isChanged ? "all" : undefined) },
    withLines: once(async (): ReturnType<Change["withLines"]> => {
      const lines = await base.lines();
      const names = await renamed();
      const former = names.ok ? names.value : new Map<string, string>();
      return lines.ok ? { ok: true, value: changesIn(lines.value, former, selections, stateOf) } : lines;
    }),
    isRewritten: (file) => {
      const { isChanged, now } = stateOf(file);
      return isChanged && !now.some((hash) => hashes().has(hash));
    },
    before,
    renamed,
    gaps: base.gaps(),
  };
}

async function select(base: Base, roots: Roots, patterns: readonly string[]): Promise<Selections> {
  const now = await findFiles(patterns, roots);
  const before = await findFiles(patterns, roots, base.folders);
  const nameOf = ({ path }: InputFile) => nameFrom(roots.base, path);
  const files = new Map(now.files.map((file) => [nameOf(file), file]));
  const earlier = before.files.flatMap((file) => {
    const node = base.folders.fileAt(file.path);
    if (!node || (!files.has(nameOf(file)) && base.isOmitted(node))) return [];
    return [[nameOf(file), { ...file, node }] as const];
  });
  return { now: files, before: new Map(earlier) };
}

function stateIn(file: string, base: Base, roots: Roots, { now, before }: Selections): State {
  if (file === stdinName) return { isChanged: true, now: [] };
  const selected = now.get(file);
  const path = resolve(roots.base, file);
  // A file that is selected now only, such as one that was ignored, is new to the run.
  const node = selected ? before.get(file)?.node : base.folders.fileAt(path);
  const hashes = hashesOf(selected ? realOf(selected) : realPath(path), node?.hash ?? "");
  if (node) return { isChanged: !hashes.includes(node.hash), before: node, now: hashes };
  return { isChanged: selected !== undefined || (hashes.length > 0 && base.contains(path)), now: hashes };
}

/** A file that a search found is no symbolic link, and for one that a pattern names, the real path is known. */
function realOf({ path, real = path }: InputFile): string {
  return real;
}

function realPath(path: string): string {
  return existsSync(path) ? realpathSync.native(path) : path;
}

/** The texts of the base commit that are not checked now with the same content under the same name. */
async function textsBefore(
  { now, before }: Selections,
  stateOf: (file: string) => State,
): Promise<Result<readonly SourceText[]>> {
  const left = [...before].filter(([file]) => !now.has(file) || stateOf(file).isChanged);
  const texts: SourceText[] = [];
  for (const [objects, files] of groupBy(left, ([, { node }]) => node.objects)) {
    const contents = await objects.read(files.map(([, { node }]) => node));
    if (!contents.ok) return contents;
    for (const [file, { named, node }] of files) {
      const content = contents.value.get(node.hash);
      if (content) texts.push({ file, named, ...content });
    }
  }
  return { ok: true, value: texts };
}

function renamedSince(
  texts: readonly SourceText[],
  { now }: Selections,
  roots: Roots,
  stateOf: (file: string) => State,
): ReadonlyMap<string, string> {
  const changed = [...now].filter(([file]) => stateOf(file).isChanged).map(([, file]) => file);
  if (texts.length === 0 || changed.length === 0) return new Map();
  const toVersion = (source: SourceText) => ({ file: source.file, text: textOf(source) });
  // The run itself reports a file that cannot be read.
  const versions = [...readFiles(changed, roots, () => {})].map(toVersion);
  return findRenames(texts.map(toVersion), versions);
}

function changesIn(
  lines: ReadonlyMap<string, readonly Lines[]>,
  former: ReadonlyMap<string, string>,
  { before }: Selections,
  stateOf: (file: string) => State,
): Changes {
  return {
    linesOf: (file) => {
      const state = stateOf(file);
      if (!state.isChanged) return undefined;
      const origin = before.get(former.get(file) ?? "")?.node ?? state.before;
      const known = state.now.map((hash) => lines.get(pairOf(origin?.hash, hash)));
      return known.find((found) => found !== undefined) ?? "all";
    },
  };
}

/** The key of the lines that differ between two contents, by their hashes. */
export function pairOf(before: string | undefined, now: string): string {
  return `${before}..${now}`;
}
