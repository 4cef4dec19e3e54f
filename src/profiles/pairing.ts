import type { Fact, Maybe } from "./fact.ts";

/** Requirements on two paired pools; null for a product without pool pairing. */
export type Pairing = {
  /** A pool has one partner, whose only partner it is. */
  readonly pairShape: Maybe<"one-to-one">;
  /** Both pools are of one edition, of one platform, and on one base operating system. */
  readonly pairEditions: Maybe<"same">;
  readonly pairPlatforms: Maybe<"same">;
  readonly pairSystems: Maybe<"same">;
  /** Recommended: both pools use the same technology for the high availability of the Back End database. */
  readonly pairBackEnds: Maybe<"same">;
};

/** The requirements with the pages of a product: on supported pairs, on their shape, and on the Back End database. */
function pairing(
  pairs: Fact<unknown>["source"],
  shape: Fact<unknown>["source"],
  backEnd: Fact<unknown>["source"],
): Pairing {
  const same = { value: "same", source: pairs, evidence: "A*" } as const;
  return {
    pairShape: { value: "one-to-one", source: shape, evidence: "A*" },
    pairEditions: same,
    pairPlatforms: same,
    pairSystems: same,
    pairBackEnds: { value: "same", source: backEnd, evidence: "A*" },
  };
}

/** Pool pairing came with 2013, which describes it as new. */
const none = { value: null, source: "capacity-2013", evidence: "C" } as const;

export const pairing2010: Pairing = {
  pairShape: none,
  pairEditions: none,
  pairPlatforms: none,
  pairSystems: none,
  pairBackEnds: none,
};

export const pairing2013: Pairing = pairing("pairing-2013", "backup-registrars-2013", "back-end-2013");

/** 2019 and Subscription Edition share the pages with 2015. */
export const pairing2015: Pairing = pairing("disaster-recovery-2015", "disaster-recovery-2015", "back-end-2015");
