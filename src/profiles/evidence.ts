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
  A: "The document was read and states it.",
  "A*": "A copy or a translation of the document was read and states it.",
  B: "A secondary source states it: a book, an article, a command reference or a support note.",
  C: "The document is about a related product; the page of the product itself could not be read.",
  I: "No document states it; it is inferred from what the documents state.",
  U: "Unverified: no document that states it could be read.",
} as const satisfies Record<Evidence, string>;

/** How certain a fact is, as a note in parentheses; empty if the page of the product itself states it. */
export function evidenceNote({ evidence, inherited }: Pick<Fact<unknown>, "evidence" | "inherited">): string {
  const note = evidence === "A" || evidence === "A*" ? "" : evidenceWords[evidence];
  const from = inherited ? `inherited from ${profiles[inherited].name}` : "";
  return [note, from].filter(Boolean).join(", ");
}
