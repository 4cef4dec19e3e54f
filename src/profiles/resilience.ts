import type { Maybe, Span } from "./fact.ts";

/** The minutes until a service is available again, and the minutes of data that can be lost. */
export type Recovery = { readonly time: Span; readonly point: number };

/** Branches, and how long a failover takes. */
export type Resilience = {
  /** Maximum Survivable Branch Appliances of a branch site. */
  readonly branchAppliances: Maybe<number>;
  /** Percentage of the servers of a pool that must run to start it again, which the column of the first start states in servers. */
  readonly laterStart: Maybe<number>;
  /** Recovery targets of a failover to the paired pool, of the Central Management store, and to a mirror with a witness. */
  readonly poolRecovery: Maybe<Recovery>;
  readonly managementRecovery: Maybe<Recovery>;
  readonly mirrorRecovery: Maybe<Recovery>;
};

const unknown = { value: null, source: "capacity-2013", evidence: "U" } as const;

/** User data on the Front End Servers, pool pairing and mirroring came with 2013, whose pages with such figures were not available. */
export const resilience2010: Resilience = {
  branchAppliances: unknown,
  laterStart: unknown,
  poolRecovery: unknown,
  managementRecovery: unknown,
  mirrorRecovery: unknown,
};
export const resilience2013: Resilience = resilience2010;

const minutes = (min: number, max: number): Recovery => ({ time: { min, max }, point: 5 });

/** 2019 and Subscription Edition share the pages with 2015. */
export const resilience2015: Resilience = {
  branchAppliances: { value: 2, source: "branch-resiliency-2015", evidence: "A*" },
  laterStart: { value: 85, source: "high-availability-2015", evidence: "A*" },
  // Measured with 40,000 active and 200,000 enabled users, and fast links within a region.
  poolRecovery: { value: minutes(15, 20), source: "disaster-recovery-2015", evidence: "A*" },
  managementRecovery: { value: minutes(5, 5), source: "disaster-recovery-2015", evidence: "A*" },
  mirrorRecovery: { value: minutes(5, 5), source: "back-end-2015", evidence: "A*" },
};

export const resilience2019: Resilience = {
  ...resilience2015,
  mirrorRecovery: { value: null, source: "removed-2019", evidence: "A*" },
};
