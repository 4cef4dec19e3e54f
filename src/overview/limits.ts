import type { Fact } from "../profiles/fact.ts";
import type { Citation } from "../sources/index.ts";

/** When a limit counts: with all servers there, once one server is lost, or once the other site of a pair is. */
export type Situation = "all" | "server-lost" | "site-lost";

/** A number of users that something has to carry, and the most that it carries. */
export type Limit = {
  readonly when: Situation;
  /** What reaches its limit, in words. */
  readonly what: string;
  /** The rule that speaks where there are more; none where nothing is asked of this situation. */
  readonly rule?: string;
  readonly users: number;
  readonly most: number;
  /** Where the users are not those of the pool or the server alone: whose they are. */
  readonly whose?: string;
  readonly source: Citation;
  /** The full months after which it is crossed at the growth that is stated: 0 where it is already. */
  readonly months?: number;
};

/** Whether there are more users than are carried. */
export function isOver({ users, most }: Pick<Limit, "users" | "most">): boolean {
  return users > most;
}

/** The part of the room that is taken; nobody takes no room, even where there is none. */
export function loadOf({ users, most }: Pick<Limit, "users" | "most">): number {
  return users === 0 ? 0 : users / most;
}

/** The limit that is reached first in a situation, as far as it is about the users of the pool or the server. */
export function tightest(limits: readonly Limit[], when: Situation): Limit | undefined {
  const own = limits.filter((limit) => limit.when === when && (limit.whose === undefined || when !== "all"));
  return own.toSorted((a, b) => loadOf(b) - loadOf(a))[0];
}

/** A limit that a fact sets; none where the product has no such fact. */
export function limitBy(
  fact: Fact<unknown>,
  most: number | null,
  limit: Omit<Limit, "source" | "most">,
): readonly Limit[] {
  return most === null ? [] : [{ ...limit, most, source: fact.source }];
}
