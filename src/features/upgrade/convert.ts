import { decode } from "../../base/decode.ts";
import type { Text } from "../../base/source-text.ts";
import type { Product } from "../../profiles/fact.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { checkForm } from "../../schema/validate.ts";
import { applied, same } from "./apply.ts";
import { commentEdits } from "./comments.ts";
import { type Decision, decisionsIn } from "./decisions.ts";
import { type Operation, operationsFor } from "./operations.ts";
import { type Document, documentsIn } from "./parsed-documents.ts";
import { edited, editsFor } from "./text-edits.ts";
import { directionOf } from "./upgrade-paths.ts";

/** A text whose manifests describe another product, and what they leave to a person. */
export type Conversion = { readonly file: string; readonly text: string; readonly decisions: readonly Decision[] };

/** The converted text, or nothing where it has no manifest that can move or one that cannot be edited for certain. */
export function convert(source: Text, to: Product, today: string): Conversion | undefined {
  const { text } = decode(source);
  const documents = documentsIn(text);
  const moving = documents.map((document) => (moves(document.content, to) ? document : undefined));
  if (!moving.some(Boolean)) return undefined;
  for (const choose of choices) {
    const plans = moving.map((document) => (document ? choose(operationsFor(document.content as Deployment, to)) : []));
    const editings = documents.map(({ spot }, at) => editsFor(text, spot, plans[at] ?? []));
    const converted = edited(
      text,
      editings.flatMap(({ edits }) => edits),
    );
    const wanted = documents.map(({ content }, at) => applied(content ?? null, editings[at]?.done ?? []));
    if (!says(converted, wanted) || !moving.every((document, at) => !document || isMoved(wanted[at], to))) continue;
    const mark = hasMark(source) ? "\uFEFF" : "";
    const result = commented(converted, { plans, to, today, before: documents });
    return { ...result, file: source.file, text: mark + result.text };
  }
  return undefined;
}

/** All operations; fewer where anchors and aliases tie things together that change differently; the product alone. */
const choices: readonly ((operations: readonly Operation[]) => readonly Operation[])[] = [
  (operations) => operations,
  (operations) => operations.filter(({ path }) => path.at(-1) !== "servers"),
  (operations) => operations.slice(0, 1),
];

function moves(content: unknown, to: Product): content is Deployment {
  if ((content as { apiVersion?: unknown } | null | undefined)?.apiVersion !== "lync-policy/v1") return false;
  if ([...checkForm({ content })].length > 0) return false;
  return directionOf((content as Deployment).spec.product, to) === "forward";
}

function isMoved(content: unknown, to: Product): boolean {
  return (content as Deployment).spec.product === to && [...checkForm({ content })].length === 0;
}

function says(text: string, wanted: readonly unknown[]): boolean {
  const documents = documentsIn(text);
  return documents.length === wanted.length && documents.every(({ content }, at) => same(content ?? null, wanted[at]));
}

type Plan = {
  readonly plans: readonly (readonly Operation[])[];
  readonly to: Product;
  readonly today: string;
  readonly before: readonly Document[];
};

/** The text with a comment for each decision: what an operation asks, and what the engine finds after all of them. */
function commented(text: string, { plans, to, today, before }: Plan): Pick<Conversion, "text" | "decisions"> {
  const documents = documentsIn(text);
  const decisions = documents.map(({ content }, at) => {
    const [operations = [], old] = [plans[at], before[at]?.content];
    return operations.length > 0 ? decisionsIn({ old, content, operations, to, today }) : [];
  });
  const edits = documents.flatMap(({ spot }, at) => commentEdits(text, spot, decisions[at] ?? []));
  const result = edited(text, edits);
  const contents = documents.map(({ content }) => content ?? null);
  return { text: says(result, contents) ? result : text, decisions: decisions.flat() };
}

/** Whether a text begins with a byte order mark, which reading takes away. */
function hasMark({ content }: Text): boolean {
  return typeof content === "string" ? content.startsWith("\uFEFF") : content[0] === 0xef && content[1] === 0xbb;
}
