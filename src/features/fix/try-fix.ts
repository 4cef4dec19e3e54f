import type { Result } from "../../base/result.ts";
import { isBuiltIn } from "../../findings/identity.ts";
import type { Finding } from "../../model/finding.ts";
import { shapeAt } from "../../schema/root-causes.ts";
import { isSamePath } from "../../yaml/edit/content.ts";
import { type EditOptions, editText, planEdits } from "../../yaml/edit/edit.ts";
import { documentAt, type EditableText, parseForEdit } from "../../yaml/edit/parse.ts";
import { accept, refuse } from "../../yaml/edit/refusal.ts";
import type { TextEdit } from "../../yaml/edit/text.ts";
import type { DocumentEdit, Edit } from "../../yaml/edit/types.ts";
import type { Path } from "../../yaml/path.ts";
import type { TextStep } from "./positions.ts";
import type { Proposal } from "./proposal.ts";
import { changedFindings } from "./unmatched-places.ts";

/** A text and all findings in it. */
export type CheckedText = { readonly source: EditableText; readonly findings: readonly Finding[] };

/** Checks a text as a run checks the file. */
export type CheckText = (text: string) => Promise<readonly Finding[]>;

/** A new property is placed in the order of the schema. */
const editOptions: EditOptions = { propertyOrder: (path) => Object.keys(shapeAt(path)?.properties ?? {}) };

/**
 * Applies proposals to a text and checks the result. They are accepted only if the text then has these changes and no
 * others, their findings are resolved, and no finding is new.
 */
export async function tryFix(
  before: CheckedText,
  proposals: readonly Proposal[],
  check: CheckText,
): Promise<Result<CheckedText>> {
  const applied = await applyFixes(before, proposals, check);
  if (!applied.ok) return applied;
  const { text, edits } = applied.value;
  const steps = [{ text: before.source.text, edits }];
  const { introduced, resolved } = introducedBy(before, text, { proposals, steps });
  if (!proposals.every(({ finding }) => resolved.has(finding))) return refuse("the fix would not resolve the finding");
  return introduced.length === 0 ? accept(text) : refuse(describeIntroduced(introduced));
}

/** A text with the edits that led to it. */
export type AppliedFixes = { readonly text: CheckedText; readonly edits: readonly TextEdit[] };

/** Applies proposals to a text, whatever is found in the result. Refused if the text would have other changes. */
export async function applyFixes(
  before: CheckedText,
  proposals: readonly Proposal[],
  check: CheckText,
): Promise<Result<AppliedFixes>> {
  const plan = planFixes(before.source, proposals);
  if (!plan.ok) return plan;
  const edited = editText(before.source, documentEdits(proposals), editOptions);
  if (!edited.ok) return edited;
  const text = { source: parseForEdit(edited.value), findings: await check(edited.value) };
  return accept({ text, edits: plan.value });
}

/** The fixes that led from one text to another, and the steps between them. */
type MadeFixes = { readonly proposals: readonly Proposal[]; readonly steps: readonly TextStep[] };

/** The findings of a text that an earlier one did not have, and those of the earlier one that are resolved. */
export function introducedBy(before: CheckedText, after: CheckedText, { proposals, steps }: MadeFixes) {
  const { added, fixed } = changedFindings(before, after, steps);
  const invalid = new Set(before.findings.filter(isOfSchema).map((finding) => documentOf(finding, before.source)));
  const isNew = (finding: Finding) =>
    !wasHidden(finding, invalid, after.source, proposals) && !isOfNamedBuild(finding, after.source, proposals);
  return { introduced: added.filter(isNew), resolved: new Set(fixed) };
}

/** Why fixes are refused that introduce findings. */
export function describeIntroduced([first]: readonly Finding[]): string {
  return `the fix would introduce another finding: ${first?.message ?? ""} [${first?.rule.id ?? ""}]`;
}

/** The text edits of proposals, or why one of them cannot be applied. */
export function planFixes(source: EditableText, proposals: readonly Proposal[]): Result<readonly TextEdit[]> {
  return planEdits(source, documentEdits(proposals), editOptions);
}

/** The index of the document that a finding is in. */
export function documentOf({ range }: Pick<Finding, "range">, source: EditableText): number {
  return documentAt(source, (source.lineStarts[range.line - 1] ?? 0) + range.column - 1);
}

function documentEdits(proposals: readonly Proposal[]): readonly DocumentEdit[] {
  return proposals.flatMap(({ document, edits }) => edits.map((edit) => ({ document, edit })));
}

/** Not all rules are evaluated for what breaks the schema, nor the schema for what is misspelled: what they find then is not new. */
function wasHidden(
  finding: Finding,
  invalid: ReadonlySet<number>,
  after: EditableText,
  proposals: readonly Proposal[],
): boolean {
  if (invalid.size === 0) return false;
  const document = documentOf(finding, after);
  if (!invalid.has(document)) return false;
  if (!isBuiltIn(finding.rule)) return true;
  const edits = proposals.flatMap((proposal) => (proposal.document === document ? proposal.edits : []));
  return edits.some((edit) => isInRenamed(finding.path, edit));
}

/** A build whose name is misspelled is compared with nothing: what is found once it is corrected is not new. */
function isOfNamedBuild(finding: Finding, after: EditableText, proposals: readonly Proposal[]): boolean {
  if (finding.path.at(-1) !== "build") return false;
  const document = documentOf(finding, after);
  return proposals.some((proposal) => proposal.finding.rule.id === "build-format" && proposal.document === document);
}

function isOfSchema({ rule }: Finding): boolean {
  return rule.id === "schema";
}

function isInRenamed(path: Path, edit: Edit): boolean {
  if (edit.do !== "rename") return false;
  const renamed = [...edit.path.slice(0, -1), edit.name];
  return path.length > renamed.length && isSamePath(path.slice(0, renamed.length), renamed);
}
