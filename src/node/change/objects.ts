import { maxBytes } from "../../base/decode.ts";
import { quote } from "../../base/wording.ts";
import { addedLines, type Lines } from "../../findings/changed-lines.ts";
import { fieldsOf, git, type Repository } from "../repository.ts";
import { pairOf } from "./compare.ts";
import { type Content, type FolderNode, isNeeded, type Objects, type TreeEntry, treeOf } from "./tree.ts";

/** The root folder of a commit's tree. The prefix leads to it from the outermost repository. */
export function treeAt(repository: Repository, commit: string, prefix = ""): FolderNode | undefined {
  const output = git(repository.root, ["ls-tree", "-r", "-z", "--full-tree", commit]);
  if (!output) return undefined;
  const entries = fieldsOf(output).map(parseEntry);
  return treeOf(entries, objectsOf(repository, entries), prefix);
}

const kinds: Readonly<Record<string, TreeEntry["kind"]>> = { "120000": "link", "160000": "submodule" };

/** Parses "100644 blob <hash>", a tab and the path. */
function parseEntry(line: string): TreeEntry {
  const tab = line.indexOf("\t");
  const [mode = "", , hash = ""] = line.slice(0, tab).split(" ");
  return { kind: kinds[mode] ?? "file", path: line.slice(tab + 1), hash };
}

function objectsOf(repository: Repository, entries: readonly TreeEntry[]): Objects {
  return {
    loaded: contentsIn(repository, entries.filter(isNeeded)),
    read: async (files) => {
      const contents = contentsIn(repository, files);
      const missing = files.find(({ hash }) => !contents.has(hash));
      if (!missing) return { ok: true, value: contents };
      return { ok: false, error: `git cannot read ${quote(missing.path)} of the base commit; fetch the whole commit` };
    },
  };
}

/** The contents of entries, by hash. They are requested by hash, so any name will do. */
function contentsIn(repository: Repository, entries: readonly Pick<TreeEntry, "hash">[]): ReadonlyMap<string, Content> {
  const hashes = [...new Set(entries.map(({ hash }) => hash))];
  if (hashes.length === 0) return new Map();
  const sizes = sizesOf(repository, hashes);
  const small = hashes.filter((hash) => (sizes.get(hash) ?? 0) <= maxBytes && sizes.has(hash));
  const large = [...sizes].filter(([, size]) => size > maxBytes);
  const empty = new Uint8Array();
  return new Map([
    ...contentsOf(repository, small),
    ...large.map(([hash, size]) => [hash, { content: empty, size }] as const),
  ]);
}

function sizesOf({ root }: Repository, hashes: readonly string[]): ReadonlyMap<string, number> {
  const output = git(root, ["cat-file", "--batch-check=%(objectname) %(objectsize)"], linesOf(hashes));
  const rows = (output?.toString() ?? "").split("\n").map((line) => line.split(" "));
  return new Map(rows.flatMap(([hash = "", size = ""]) => (/^\d+$/.test(size) ? [[hash, Number(size)]] : [])));
}

function* contentsOf({ root }: Repository, hashes: readonly string[]): Iterable<readonly [string, Content]> {
  const output = git(root, ["cat-file", "--batch"], linesOf(hashes)) ?? Buffer.alloc(0);
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf("\n", at);
    const [hash = "", , size = ""] = output.toString("latin1", at, end).split(" ");
    at = end + 1 + Number(size) + 1;
    yield [hash, { content: output.subarray(end + 1, at - 1) }];
  }
}

function linesOf(hashes: readonly string[]): string {
  return hashes.map((hash) => `${hash}\n`).join("");
}

/**
 * The options of a diff, independent of what is configured: no programs, no context lines, whole hashes, and renames, which are
 * recognized among as many files as git allows by default for a merge.
 */
const diff = [
  ...["diff", "--no-color", "--no-ext-diff", "--no-textconv", "--no-relative", "--ignore-submodules=all"],
  ...["--find-renames", "-l7000", "--unified=0", "--inter-hunk-context=0", "--full-index"],
];

/**
 * The lines that differ between a commit and the working tree, by the hashes of a file's contents before and after. A pair of
 * contents that git does not compare, such as that of a binary file, is missing.
 */
export function linesSince({ root }: Repository, commit: string): ReadonlyMap<string, readonly Lines[]> {
  const patch = git(root, [...diff, commit, "--"]);
  return patch ? linesInPatch(patch.toString()) : new Map();
}

/** The lines that a patch adds or changes, by the hashes of a file's contents. Names make no difference. */
export function linesInPatch(patch: string): ReadonlyMap<string, readonly Lines[]> {
  const files = new Map<string, readonly Lines[]>();
  // Lines of a file begin with a sign in a patch, so none of them looks like a header. Only a line feed ends a line: `^` in a
  // regular expression also matches after a carriage return or U+2028, which a file can have anywhere.
  for (const part of `\n${patch}`.split("\ndiff --git ").slice(1)) {
    const start = part.indexOf("\n@@ ");
    const pair = pairIn(part.slice(0, Math.max(0, start)));
    if (pair !== undefined) files.set(pair, [...(files.get(pair) ?? []), ...addedLines(part.slice(start + 1))]);
  }
  return files;
}

/** The contents of a file before and after a patch, as its header names them. */
function pairIn(header: string): string | undefined {
  const named = header.split("\n").map((line) => /^index ([0-9a-f]+)\.\.([0-9a-f]+)/.exec(line));
  const [, before, now] = named.find((match) => match !== null) ?? [];
  return before !== undefined && now !== undefined ? pairOf(before, now) : undefined;
}
