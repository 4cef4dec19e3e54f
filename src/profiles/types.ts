import type { DeploymentSpec } from "../deployment.ts";
import type { SourceId } from "../sources.ts";

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
  readonly source: SourceId;
  readonly evidence: Evidence;
  /** The product whose page says it, where a later one took it over. */
  readonly inherited?: Product;
};

/** The facts about one product that rules look at. Pure data: a profile survives JSON. */
export type Profile = {
  readonly product: Product;
  /** The name that messages use. */
  readonly name: string;
  /** Users homed in a pool for each Front End Server, as the page prints it. */
  readonly usersPerFrontEnd: Fact<number>;
  /** The same as the page itself rounds it in its examples: what a pool is judged by. */
  readonly usersPerFrontEndAccepted: Fact<number>;
  /** Front End Servers that the page asks for beyond those that carry the users. */
  readonly spareFrontEnds: Fact<number>;
  /** Front End Servers that a pool may hold. */
  readonly maxFrontEnds: Fact<number>;
  /** How external users are reached: always through an Edge Server; the page that says so. */
  readonly edge: Fact<"required">;
  /** How XMPP partners are reached. */
  readonly xmpp: Fact<"separate-gateway" | "built-in" | "removed">;
  /** Whether an XMPP Gateway needs its hotfix. */
  readonly xmppHotfix: Fact<boolean>;
  /** Public IM providers for which a license of their own is or might be required. */
  readonly licensedPublicIm: Fact<readonly string[] | "every">;
  /** What archives: a server of its own, or every Front End Server into a store. */
  readonly archiving: Fact<"server-role" | "store">;
};
