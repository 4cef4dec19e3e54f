import { quoted } from "../../base/wording.ts";
import type { Finding } from "../../model/finding.ts";
import type { Path } from "../../yaml/path.ts";

/** What can be written as one word. */
export type Word = string | number | boolean;

/** A change of a document, by paths: a value is set or added, a key gets another name, a list one entry more. */
export type Edit =
  | { readonly do: "set"; readonly path: Path; readonly value: Word }
  | { readonly do: "rename"; readonly path: Path; readonly name: string }
  | { readonly do: "append"; readonly path: Path; readonly value: string }
  /** What stands there becomes a text, letter by letter. */
  | { readonly do: "quote"; readonly path: Path };

/** Why something is not done. */
export type No = { readonly no: string };

/** The changes that would mend a finding, or why there are none. */
export type Offer = { readonly edits: readonly Edit[] } | No;

/** A finding with the document that it is in, by its place in the file, and what would mend it. */
export type Proposal = { readonly finding: Finding; readonly document: number; readonly edits: readonly Edit[] };

/** Says no. */
export function no(reason: string): No {
  return { no: reason };
}

/** Whether it is a refusal. */
export function refuses(answer: object): answer is No {
  return "no" in answer;
}

/** What a path leads to in plain data. */
export function valueAt(content: unknown, path: Path): unknown {
  let value = content;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** Whether two paths lead to one place. */
export function isSame(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((step, at) => step === other[at]);
}

/** Edits in words: "servers 3 → 4", "federation: true added". */
export function wordsOf(edits: readonly Edit[], content: unknown): string {
  return edits.map((edit) => wordsFor(edit, content)).join(", ");
}

function wordsFor(edit: Edit, content: unknown): string {
  const name = edit.path.findLast((step) => typeof step === "string") ?? "";
  const before = valueAt(content, edit.path);
  if (edit.do === "rename") return `${quoted(name)} → ${quoted(edit.name)}`;
  if (edit.do === "append") return `${quoted(edit.value)} added to ${name}`;
  if (edit.do === "quote") return `${name} put in quotes`;
  if (before === undefined) return `${name}: ${shown(edit.value)} added`;
  return `${name} ${shown(before)} → ${shown(edit.value)}`;
}

function shown(value: unknown): string {
  return typeof value === "string" ? quoted(value) : String(value);
}

/** A stretch of text and what takes its place. */
export type Replacement = { readonly start: number; readonly end: number; readonly text: string };
