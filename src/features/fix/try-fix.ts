import { isBuiltIn } from "../../findings/identity.ts";
import type { Finding } from "../../model/finding.ts";
import type { Path } from "../../yaml/path.ts";
import { type Edit, isSame, type No, no, type Proposal, type Replacement, refuses } from "./edit.ts";
import { difference, expected } from "./expected-content.ts";
import { contentsOf, documentAt, type Source, sourceOf } from "./parsed-text.ts";
import { told, written } from "./text-edits.ts";
import { unpaired } from "./unmatched.ts";

/** A text, and all that the whole engine finds in it. */
export type State = { readonly source: Source; readonly findings: readonly Finding[] };

/** Judges a text as a run judges the file. */
export type Judge = (text: string) => Promise<readonly Finding[]>;

/**
 * Writes proposals into a text and has it judged. They hold only if the text then says what they say and nothing else,
 * their findings are gone, and there is none that was not there before.
 */
export async function attempt(before: State, proposals: readonly Proposal[], judge: Judge): Promise<State | No> {
  const { source } = before;
  const replaced = replacements(source, proposals);
  if (refuses(replaced)) return replaced;
  const text = apply(source.text, replaced.all);
  if (!saysOnly(source, contentsOf(text), proposals))
    return no("the text cannot be changed there without changing more");
  const after = sourceOf(text);
  const findings = await judge(text);
  const { added, fixed } = unpaired(before.findings, findings);
  const gone = new Set(fixed);
  if (!proposals.every(({ finding }) => gone.has(finding))) return no("the finding would stay");
  const unsound = new Set(before.findings.filter(isOfForm).map((finding) => documentOf(finding, source)));
  const fresh = added.find((finding) => !wasHidden(finding, unsound, after, proposals));
  return fresh
    ? no(`it would bring another finding: ${fresh.message} [${fresh.rule.id}]`)
    : { source: after, findings };
}

/** What the proposals change in the text, in its order. */
export function replacements(
  source: Source,
  proposals: readonly Proposal[],
): { readonly all: readonly Replacement[] } | No {
  const byText = new Map<string, Replacement>();
  for (const { document, edits } of proposals) {
    const tree = source.trees[document];
    if (tree?.content === undefined) return no("the document cannot be read for certain");
    for (const edit of edits) {
      const replacement = written(source, tree, edit);
      if (refuses(replacement)) return replacement;
      byText.set(JSON.stringify(replacement), replacement);
    }
  }
  const all = [...byText.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  const clash = all.some(({ start }, at) => start < (all[at - 1]?.end ?? 0));
  return clash ? no("another change stands at the same place") : { all };
}

/** The text with other stretches in place of some. */
export function apply(text: string, all: readonly Replacement[]): string {
  let at = 0;
  const parts = all.map(({ start, end, text: instead }) => {
    const part = text.slice(at, start) + instead;
    at = end;
    return part;
  });
  return parts.join("") + text.slice(at);
}

function saysOnly({ trees }: Source, contents: readonly unknown[], proposals: readonly Proposal[]): boolean {
  if (trees.length !== contents.length) return false;
  return trees.every((tree, at) => {
    const edits = distinct(proposals.flatMap(({ document, edits }) => (document === at ? edits : [])));
    if (tree.content === undefined || contents[at] === undefined) return tree.content === contents[at];
    const wanted = expected(
      tree.content,
      edits.map((edit) => told(tree, edit)),
    );
    return difference(wanted, contents[at]) === undefined;
  });
}

function distinct(edits: readonly Edit[]): readonly Edit[] {
  return [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()];
}

/** Rules do not judge what breaks the schema, nor the schema what is misspelt: what they say once they can is not new. */
function wasHidden(
  finding: Finding,
  unsound: ReadonlySet<number>,
  after: Source,
  proposals: readonly Proposal[],
): boolean {
  if (unsound.size === 0) return false;
  const document = documentOf(finding, after);
  if (!unsound.has(document)) return false;
  if (!isBuiltIn(finding.rule)) return true;
  const edits = proposals.flatMap((proposal) => (proposal.document === document ? proposal.edits : []));
  return edits.some((edit) => isUnder(finding.path, edit));
}

function isOfForm({ rule }: Finding): boolean {
  return rule.id === "schema";
}

function isUnder(path: Path, edit: Edit): boolean {
  if (edit.do !== "rename") return false;
  const renamed = [...edit.path.slice(0, -1), edit.name];
  return path.length > renamed.length && isSame(path.slice(0, renamed.length), renamed);
}

/** The document that a finding is in, by its place in the file. */
export function documentOf({ range }: Pick<Finding, "range">, source: Source): number {
  return documentAt(source, (source.lines[range.line - 1] ?? 0) + range.column - 1);
}
