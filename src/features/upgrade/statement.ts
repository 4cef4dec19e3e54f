import type { Place } from "../../base/source-text.ts";
import type { Level } from "../../model/rule.ts";
import type { Evidence, Fact, Product } from "../../profiles/fact.ts";
import { profiles } from "../../profiles/index.ts";
import type { Citation } from "../../sources/index.ts";

/** What a statement speaks of, in the order in which they are shown. */
export const topics = ["ways", "dates", "roles", "successors", "figures", "servers", "platforms", "rest"] as const;

export type Topic = (typeof topics)[number];

/** One thing that a move means: a sentence, who says so, and how certain that is. */
export type Statement = {
  readonly topic: Topic;
  readonly message: string;
  readonly source: Citation;
  readonly evidence: Evidence;
  /** The product whose page says it, where a later one took it over. */
  readonly inherited?: Product;
  /** Where in the manifest it shows. */
  readonly place?: Place;
  /** The rule that says so, and how grave that is. */
  readonly rule?: string;
  readonly level?: Level;
};

/** A sentence that a fact says. */
export function stated(topic: Topic, message: string, fact: Fact<unknown>, place?: Place): Statement {
  const { source, evidence, inherited } = fact;
  return { topic, message, source, evidence, ...(inherited && { inherited }), ...(place && { place }) };
}

const reserves: Partial<Record<Evidence, string>> = {
  B: "from a secondary source",
  C: "from the page of another product",
  I: "inferred",
  U: "not verified",
};

/** With what reserve something is said; nothing where the product's own page says it. */
export function reserveOf({ evidence, inherited }: Pick<Statement, "evidence" | "inherited">): string | undefined {
  const reserve = reserves[evidence];
  if (inherited === undefined) return reserve;
  return [reserve, `taken over from ${profiles[inherited].name}`].filter(Boolean).join(", ");
}
