import type { Evidence, Fact } from "./fact.ts";
import { profiles } from "./index.ts";

/** Evidence in a word or two, for tables: how well a fact is documented. */
export const evidenceWords = {
  A: "documented",
  "A*": "documented (copy or translation)",
  B: "secondary source",
  C: "related product",
  I: "inferred",
  U: "unverified",
} as const satisfies Record<Evidence, string>;

/** The same as a sentence about a source. */
export const evidenceMeanings = {
  A: "The source document states this requirement.",
  "A*": "A copy or a translation of the source document states this requirement.",
  B: "A secondary source states this requirement: a book, an article, a command reference or a support note.",
  C: "The source document is about a related product; the page of the product itself is not available.",
  I: "No document states this requirement; it is inferred from the documents.",
  U: "Unverified: no available document states this requirement.",
} as const satisfies Record<Evidence, string>;

/** How certain a fact is, as a note in parentheses; empty if the page of the product itself states it. */
export function evidenceNote({ evidence, inherited }: Pick<Fact<unknown>, "evidence" | "inherited">): string {
  const note = evidence === "A" || evidence === "A*" ? "" : evidenceWords[evidence];
  const from = inherited ? `inherited from ${profiles[inherited].name}` : "";
  return [note, from].filter(Boolean).join(", ");
}
