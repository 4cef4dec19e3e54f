import { counted, grouped, listed } from "../../base/wording.ts";
import { profiles } from "../../profiles/index.ts";
import { cited, type Source } from "../../sources/index.ts";
import type { Ground } from "./types.ts";

/** What a reader is told of evidence that is not the product's own page. */
const doubts: Readonly<Record<Ground["evidence"], string>> = {
  A: "",
  "A*": "",
  B: "at second hand",
  C: "of a sibling product",
  I: "inferred",
  U: "not verified",
};

/** How well a ground is known, in a few words; empty where the product's own page says so. */
export function doubtOf({ evidence, inherited }: Ground): string {
  const from = inherited ? `taken over from ${profiles[inherited].name}` : "";
  return [doubts[evidence], from].filter(Boolean).join(", ");
}

/** A ground in words: "10,000 users for each Front End Server". */
export function wordsOf({ value, of }: Ground): string {
  if (typeof value === "number") return `${grouped(value)} ${of}`;
  if (typeof value === "object" && value !== null && "max" in value)
    return `${of} (at most ${grouped(Number(value.max))})`;
  if (Array.isArray(value)) return `${of}: ${value.length > 0 ? value.join(", ") : "none"}`;
  // The words of profiles are for rules.
  return of;
}

/** A division in words, with what is rounded up: "33,000 users ÷ 10,000 = 3.3, so 4". */
export function division(whole: number, things: string, each: number): string {
  const sum = `${counted(whole, things)} ÷ ${grouped(each)}`;
  if (whole % each === 0) return `${sum} = ${grouped(whole / each)}`;
  const exact = Math.floor((whole * 100) / each) / 100;
  const shown = Number.isInteger(exact) ? `just over ${grouped(exact)}` : grouped(exact);
  return `${sum} = ${shown}, so ${grouped(Math.ceil(whole / each))}`;
}

/** Grounds of one document, in words, with the document. */
export type Cited = { readonly words: string; readonly source: Source };

/** The documents behind grounds, each with all that it is cited for. */
export function citedIn(grounds: readonly Ground[]): readonly Cited[] {
  const byUrl = new Map<string, { readonly words: string[]; readonly source: Source }>();
  for (const one of grounds) {
    const source = cited(one.source);
    const doubt = doubtOf(one);
    const key = `${source.url} ${source.title}`;
    const entry = byUrl.get(key) ?? { words: [], source };
    byUrl.set(key, entry);
    entry.words.push(wordsOf(one) + (doubt && ` (${doubt})`));
  }
  return [...byUrl.values()].map(({ words, source }) => ({ words: listed(words), source }));
}
