import type { Location } from "../../base/source-text.ts";
import type { Level } from "../../model/rule.ts";
import type { Evidence, Fact, Product } from "../../profiles/fact.ts";
import type { Citation } from "../../sources/index.ts";

/** The topics of statements, in the order in which they are shown. */
export const topics = ["ways", "dates", "roles", "successors", "figures", "servers", "platforms", "rest"] as const;

export type Topic = (typeof topics)[number];

/** One consequence of an upgrade: a sentence, its source, and how certain it is. */
export type Statement = {
  readonly topic: Topic;
  readonly message: string;
  readonly source: Citation;
  readonly evidence: Evidence;
  /** The product whose page states it, if a later product inherits it. */
  readonly inherited?: Product;
  /** The location in the manifest. */
  readonly place?: Location;
  /** The rule that reports it, and its severity. */
  readonly rule?: string;
  readonly level?: Level;
};

/** A statement with the source and the evidence of a fact. */
export function statementFrom(topic: Topic, message: string, fact: Fact<unknown>, place?: Location): Statement {
  const { source, evidence, inherited } = fact;
  return { topic, message, source, evidence, ...(inherited && { inherited }), ...(place && { place }) };
}
