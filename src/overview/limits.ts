import type { Fact } from "../profiles/fact.ts";
import type { Citation } from "../sources/index.ts";

/** When a limit applies: with all servers, after the loss of a server, or after the loss of the paired site. */
export type Situation = "all" | "server-lost" | "site-lost";

/** A limit: the number of users, and the maximum that is supported. */
export type Limit = {
  readonly when: Situation;
  /** What the limit is about, as in tables. */
  readonly what: string;
  /** The rule that reports more users; undefined if no rule applies to this situation. */
  readonly rule?: string;
  readonly users: number;
  /** What the number and the maximum count. Default: users. */
  readonly unit?: "calls" | "endpoints" | "entries" | "invitations";
  /** Whether there may be more users, whose number the manifest does not state. */
  readonly isPartial?: boolean;
  readonly most: number;
  /** Whose users they are, if not those of the pool or server alone. */
  readonly whose?: string;
  readonly source: Citation;
  /** The months until the limit is exceeded at the declared growth; 0 if it is exceeded already. */
  readonly months?: number;
};

/** Whether a limit is exceeded. */
export function isOver({ users, most }: Pick<Limit, "users" | "most">): boolean {
  return users > most;
}

/** The used part of the capacity. No users use none, even of no capacity. */
export function loadOf({ users, most }: Pick<Limit, "users" | "most">): number {
  return users === 0 ? 0 : users / most;
}

/** The tightest limit in a situation, among those about the users of the pool or server. */
export function tightest(limits: readonly Limit[], when: Situation): Limit | undefined {
  const own = limits.filter((limit) => limit.when === when && (limit.whose === undefined || when !== "all"));
  return own.toSorted((a, b) => loadOf(b) - loadOf(a))[0];
}

/** The limit of a fact; none if the product has no such fact. */
export function limitBy(
  fact: Fact<unknown>,
  most: number | null,
  limit: Omit<Limit, "source" | "most">,
): readonly Limit[] {
  return most === null ? [] : [{ ...limit, most, source: fact.source }];
}
