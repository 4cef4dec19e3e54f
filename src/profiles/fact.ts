import type { DeploymentSpec } from "../schema/deployment.ts";
import type { Citation } from "../sources/index.ts";

/** A product, by its value in a manifest. */
export type Product = DeploymentSpec["product"];

/**
 * The evidence of a fact: A the product's own page was read, A* a copy or translation of it, B a secondary source, C the
 * page of a related product, I inferred from such facts, U unverified.
 */
export type Evidence = "A" | "A*" | "B" | "C" | "I" | "U";

/** A fact about a product, with its source and evidence. */
export type Fact<T> = {
  readonly value: T;
  readonly source: Citation;
  readonly evidence: Evidence;
  /** The earlier product from which the fact is inherited. */
  readonly inherited?: Product;
  /** Another page of the same product that states another value. */
  readonly conflict?: { readonly value: NonNullable<T>; readonly source: Citation };
  /** The update of the product that a value of the list requires, by value. */
  readonly since?: Readonly<Record<string, MinimumUpdate>>;
};

/** An update that something requires: the name of the release in the table of updates, and its build, if a document has it. */
export type MinimumUpdate = { readonly update: string; readonly build?: string };

/** A fact whose value is null for a product to which it does not apply. */
export type Maybe<T> = Fact<T | null>;

/** A range, including both ends. */
export type Span = { readonly min: number; readonly max: number };

/** The servers that must run to keep a pool running, among those that were started first. */
export type Running = { readonly run: number; readonly first: number };

/** What the quorum tables state about a size. */
export type QuorumSize = Running & {
  /** The servers that must run to start the pool for the first time, if a table has the size. */
  readonly start?: number;
  /** Another row of the same table with the same size. */
  readonly conflict?: Running;
};

/** The number of servers that must run, by the size of the pool. A missing size has no documented value. */
export type Quorum = Readonly<Record<number, QuorumSize>>;

/** A paid extension of support, with its first and last day, and the page that announces it. */
export type Extension = { readonly from: string; readonly until: string; readonly source: Citation };
