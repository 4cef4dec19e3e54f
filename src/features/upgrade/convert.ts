import { decode } from "../../base/decode.ts";
import type { SourceText } from "../../base/source-text.ts";
import { escapeInvisible } from "../../base/wording.ts";
import type { Product } from "../../profiles/fact.ts";
import { directionOf } from "../../profiles/upgrade-paths.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { validateDeployment } from "../../schema/validate.ts";
import { insertComments } from "../../yaml/edit/comments.ts";
import { expectedContent } from "../../yaml/edit/content.ts";
import { hasContentOf, textEditsFor } from "../../yaml/edit/edit.ts";
import { type EditableDocument, type EditableText, parseForEdit } from "../../yaml/edit/parse.ts";
import { applyEdits, haveOverlap } from "../../yaml/edit/text.ts";
import { knownUpdates } from "./build-operations.ts";
import { type Decision, decisionsFor } from "./decisions.ts";
import type { UpgradeBasis } from "./findings-before-after.ts";
import type { Operation } from "./operation.ts";
import { operationsFor } from "./operations.ts";

/** A text whose manifests describe another product, and the decisions that are left to a person. */
export type Conversion = { readonly file: string; readonly text: string; readonly decisions: readonly Decision[] };

/** Converts a text. Undefined if it has no manifest to upgrade, or one that cannot be edited unambiguously. */
export function convert(
  source: SourceText,
  to: Product,
  today: string,
  updates = knownUpdates,
): Conversion | undefined {
  const before = parseForEdit(decode(source).text);
  const upgradable = before.documents.map(({ content }) => (canUpgrade(content, to) ? content : undefined));
  if (!upgradable.some(Boolean)) return undefined;
  for (const select of selections) {
    const plans = upgradable.map((content) => (content ? select(operationsFor(content, to, updates)) : []));
    const text = applyPlans(before, plans, (content, at) => !upgradable[at] || isUpgraded(content, to));
    if (text === undefined) continue;
    const result = insertDecisions(text, { plans, to, basis: { today, updates }, before });
    const mark = startsWithMark(source) ? "\uFEFF" : "";
    return { ...result, file: source.file, text: mark + result.text };
  }
  return undefined;
}

/**
 * All operations; without server counts, which anchors and aliases may share though they change differently; the product and
 * the builds, which are of the old one; the product.
 */
const selections: readonly ((operations: readonly Operation[]) => readonly Operation[])[] = [
  (operations) => operations,
  (operations) => operations.filter(({ edit }) => edit.path.at(-1) !== "servers"),
  (operations) => operations.filter(({ edit }, at) => at === 0 || edit.path.at(-1) === "build"),
  (operations) => operations.slice(0, 1),
];

function canUpgrade(content: unknown, to: Product): content is Deployment {
  if ((content as { apiVersion?: unknown } | null | undefined)?.apiVersion !== "lync-policy/v1") return false;
  if ([...validateDeployment({ content })].length > 0) return false;
  return directionOf((content as Deployment).spec.product, to) === "forward";
}

function isUpgraded(content: unknown, to: Product): boolean {
  return (content as Deployment).spec.product === to && [...validateDeployment({ content })].length === 0;
}

/** The operations of each document. */
type Plans = readonly (readonly Operation[])[];

type IsExpected = (content: unknown, at: number) => boolean;

/**
 * The text after the operations that can be made in it, or undefined if it does not read as expected. An anchor can be removed
 * once its aliases are, so what was refused is tried again.
 */
function applyPlans(before: EditableText, plans: Plans, isExpected: IsExpected): string | undefined {
  const result = applyOnce(before, plans, isExpected);
  if (!result) return undefined;
  const isDone = result.refused.flat().length === 0 || result.refused.flat().length === plans.flat().length;
  return isDone ? result.text : (applyPlans(parseForEdit(result.text), result.refused, isExpected) ?? result.text);
}

function applyOnce(
  before: EditableText,
  plans: Plans,
  isExpected: IsExpected,
): { readonly text: string; readonly refused: Plans } | undefined {
  const results = before.documents.map((document, at) => editDocument(document, plans[at] ?? []));
  const textEdits = results.flatMap((result) => result.textEdits);
  const contents = before.documents.map(({ content }, at) => expectedContent(content, results[at]?.edits ?? []));
  if (haveOverlap(textEdits) || !contents.every(isExpected)) return undefined;
  const text = applyEdits(before.text, textEdits);
  const edits = results.flatMap((result, document) => result.edits.map((edit) => ({ document, edit })));
  return hasContentOf(before, edits, text) ? { text, refused: results.map(({ refused }) => refused) } : undefined;
}

/** The edits of a document that can be made, and their text edits: none if an alias repeats what is edited elsewhere. */
function editDocument(document: EditableDocument, operations: readonly Operation[]) {
  const all = operations.map(({ edit }) => edit);
  const results = textEditsFor(document, all, { editShared: true });
  const edits = all.filter((_, at) => results[at]?.ok);
  const textEdits = results.flatMap((result) => (result.ok && result.value ? [result.value] : []));
  return { edits, textEdits, refused: operations.filter((_, at) => !results[at]?.ok) };
}

type ConversionContext = {
  readonly plans: Plans;
  readonly to: Product;
  readonly basis: UpgradeBasis;
  readonly before: EditableText;
};

/** The text with a comment for each decision, unless comments would change what it states. */
function insertDecisions(
  text: string,
  { plans, to, basis, before }: ConversionContext,
): Pick<Conversion, "text" | "decisions"> {
  const after = parseForEdit(text);
  const decisions = after.documents.map(({ content }, at) => {
    const [operations = [], old] = [plans[at], before.documents[at]?.content];
    return operations.length > 0 ? decisionsFor({ old, content, operations, to, basis }) : [];
  });
  const comments = after.documents.flatMap((document, at) =>
    insertComments(
      document,
      (decisions[at] ?? []).map(({ path, message }) => ({ path, comment: `# decide: ${escapeInvisible(message)}` })),
    ),
  );
  const result = applyEdits(text, comments);
  return { text: hasContentOf(after, [], result) ? result : text, decisions: decisions.flat() };
}

/** Whether a text starts with a byte order mark, which decoding removes. */
function startsWithMark({ content }: SourceText): boolean {
  return typeof content === "string" ? content.startsWith("\uFEFF") : content[0] === 0xef && content[1] === 0xbb;
}
