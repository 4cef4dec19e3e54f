import type { DeploymentSpec } from "../schema/deployment.ts";
import type { Citation } from "../sources/index.ts";

/** A product by its name in a manifest. */
export type Product = DeploymentSpec["product"];

/**
 * How well a fact is known: A the product's own page was read, A* a copy of it, B a secondary source, C a sibling
 * product's page, I inferred from such facts, U unverified.
 */
export type Evidence = "A" | "A*" | "B" | "C" | "I" | "U";

/** Something that holds for one product, and who says so. */
export type Fact<T> = {
  readonly value: T;
  readonly source: Citation;
  readonly evidence: Evidence;
  /** The product whose page says it, where a later one took it over. */
  readonly inherited?: Product;
};

/** A fact that has no value where the product has no such thing. */
export type Maybe<T> = Fact<T | null>;

/** The least and the most of something, both allowed. */
export type Span = { readonly min: number; readonly max: number };

/** Servers that must run, by the servers a pool has; a size that is missing has no published value. */
export type Quorum = Readonly<Record<number, { readonly start: number; readonly run: number }>>;

/** A paid extension of support: its first and its last day. */
export type Extension = { readonly from: string; readonly until: string };
