import { groupBy } from "../../base/group-by.ts";
import type { Result } from "../../base/result.ts";
import type { SourceText } from "../../base/source-text.ts";
import { documentsIn, type TextDocument } from "../../engine/documents.ts";
import { compareManifests } from "../../findings/removed.ts";
import type { LocatedRemoval } from "../../findings/with-removed.ts";
import type { Finding } from "../../model/finding.ts";
import { findFiles, type Roots, readFiles } from "../find-files.ts";
import { disk } from "../folders.ts";
import { createIgnoreLookUp } from "../ignore-files.ts";
import { findMoved } from "../moved-files.ts";
import { nameFrom } from "../paths.ts";
import type { Change } from "./compare.ts";
import { hiddenFrom } from "./hidden.ts";
import { whyRemoved } from "./why-removed.ts";

/** Names findings before a change as after it: with the new names of their deployments, without those of removed manifests. */
export type RenameFindings = <F extends Finding>(findings: readonly F[]) => readonly F[];

/** The manifests that a change removes. */
export type Removals = { readonly manifests: readonly LocatedRemoval[]; readonly rename: RenameFindings };

/** Finds the manifests that a change removes. Fails if the files before the change are not available. */
export async function findRemoved(
  change: Change,
  roots: Roots,
  patterns: readonly string[],
): Promise<Result<Removals>> {
  const before = await change.before();
  if (!before.ok) return before;
  const renamed = await change.renamed();
  if (!renamed.ok) return renamed;
  const base = (await documentsOf(before.value)).filter(isManifest);
  if (base.length === 0) return { ok: true, value: { manifests: [], rename: (findings) => findings } };
  const head = await readHead(change, before.value, roots, patterns);
  const after = new Map([...renamed.value].map(([now, former]) => [former, now]));
  const { isHidden } = head;
  const nameNow = (file: string) => (isHidden(file) ? file : (after.get(file) ?? file));
  const compared = { ...head, base, head: head.documents.filter(isManifest), nameNow };
  const { removed, renamed: names } = await compareManifests(compared);
  const isGone = (file: string) => !head.isSelected(nameNow(file)) && !isHidden(file);
  const gone = new Set(removed.map(({ file }) => file).filter(isGone));
  const isElsewhere = (file: string) => !head.isSelected(file) && change.changes.linesOf(file) !== undefined;
  const texts = before.value.filter(({ file }) => gone.has(file));
  const moved = texts.length > 0 ? findMoved(texts, roots.base, isElsewhere) : new Map<string, string>();
  const ignoredBy = createIgnoreLookUp(roots.base, disk);
  const explain = (document: TextDocument) =>
    whyRemoved(document, { ...head, roots, patterns, nameNow: (file) => moved.get(file) ?? nameNow(file), ignoredBy });
  const manifests = removed.map((document) => toRemoval(document, explain(document)));
  return { ok: true, value: { manifests, rename: renamerOf(new Set(removed), names, base) } };
}

function isManifest({ skipped }: TextDocument): boolean {
  return skipped === undefined;
}

function toRemoval({ deployment, file, locate }: TextDocument, why: string): LocatedRemoval {
  return { deployment, file, why, ...locate() };
}

/** What a run reads after a change. The files are those of all shards. */
type Head = {
  /** The documents of the files that the change touches, skipped ones included. */
  readonly documents: readonly TextDocument[];
  /** Those of one file; undefined if it is not selected. */
  readonly documentsOf: (file: string) => readonly TextDocument[] | undefined;
  readonly isSelected: (file: string) => boolean;
  readonly isHidden: (file: string) => boolean;
  /** The names of the manifests in all other files. */
  readonly otherNames: () => Promise<ReadonlySet<string>>;
};

async function readHead(
  { changes }: Change,
  before: readonly SourceText[],
  roots: Roots,
  patterns: readonly string[],
): Promise<Head> {
  const { files } = await findFiles(patterns, roots);
  const inputs = new Map(files.map((input) => [nameFrom(roots.base, input.path), input]));
  const changed = new Set(before.map(({ file }) => file));
  const isTouched = (file: string) => changed.has(file) || changes.linesOf(file) !== undefined;
  const read = (touched: boolean) => {
    const chosen = [...inputs].filter(([file]) => isTouched(file) === touched);
    // The run itself reports a file that cannot be read.
    return readFiles(
      chosen.map(([, input]) => input),
      roots,
      () => {},
    );
  };
  const documents = await documentsOf(read(true));
  const byFile = groupBy(documents, ({ file }) => file);
  return {
    documents,
    documentsOf: (file) => (inputs.has(file) ? (byFile.get(file) ?? []) : undefined),
    isSelected: (file) => inputs.has(file),
    isHidden: hiddenFrom(inputs, roots),
    otherNames: () => namesIn(read(false)),
  };
}

async function documentsOf(texts: Iterable<SourceText>): Promise<readonly TextDocument[]> {
  const documents: TextDocument[] = [];
  for (const text of texts) for (const document of await documentsIn(text)) documents.push(document);
  return documents;
}

async function namesIn(texts: Iterable<SourceText>): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (const text of texts) {
    const manifests = (await documentsIn(text)).filter(isManifest);
    for (const { deployment } of manifests) names.add(deployment);
  }
  return names;
}

/** Finds the manifest of each finding: a manifest reaches from its first line to that of the next one. */
function renamerOf(
  removed: ReadonlySet<TextDocument>,
  names: ReadonlyMap<TextDocument, string>,
  all: readonly TextDocument[],
): RenameFindings {
  const files = new Set([...removed, ...names.keys()].map(({ file }) => file));
  const byFile = groupBy(
    all.filter(({ file }) => files.has(file)),
    ({ file }) => file,
  );
  return (findings) =>
    findings.flatMap((finding) => {
      const documents = byFile.get(finding.file);
      const document = documents && (lastUpTo(documents, finding.range.line) ?? documents[0]);
      if (!document) return [finding];
      const name = names.get(document);
      if (name !== undefined) return [{ ...finding, deployment: name }];
      return removed.has(document) ? [] : [finding];
    });
}

/** The last of the documents of a file that begins at or before a line. */
function lastUpTo(documents: readonly TextDocument[], line: number): TextDocument | undefined {
  let [low, high] = [0, documents.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((documents[middle]?.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return documents[low - 1];
}
