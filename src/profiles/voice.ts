import type { Fact, Maybe } from "./fact.ts";

/** Calls to the telephone network, and video conferencing systems of other vendors. */
export type Voice = {
  /** Concurrent calls without media bypass per stand-alone Mediation Server, with and without hyper-threading. */
  readonly callsPerMediation: Maybe<number>;
  readonly callsPerMediationWithoutHyperThreading: Maybe<number>;
  /** The same per Front End Server with Mediation. */
  readonly callsPerFrontEnd: Maybe<number>;
  /** Whether the product has the role Video Interop Server. */
  readonly videoInterop: Fact<boolean>;
  /** Video conferencing systems whose video one Video Interop Server can convert. */
  readonly callsPerVideoInterop: Maybe<number>;
  /** Whether an Office Web Apps Server renders shared presentations. */
  readonly officeWebApps: Fact<boolean>;
};

export const voice2010: Voice = {
  callsPerMediation: { value: null, source: "capacity-2010", evidence: "U" },
  callsPerMediationWithoutHyperThreading: { value: null, source: "capacity-2010", evidence: "U" },
  callsPerFrontEnd: { value: null, source: "capacity-2010", evidence: "U" },
  videoInterop: { value: false, source: "topologies-2015", evidence: "C" },
  callsPerVideoInterop: { value: null, source: "topologies-2015", evidence: "C" },
  officeWebApps: { value: false, source: "topology-changes-2013", evidence: "C" },
};

export const voice2013: Voice = {
  callsPerMediation: { value: 1_500, source: "capacity-2013", evidence: "A" },
  callsPerMediationWithoutHyperThreading: { value: 1_100, source: "capacity-2013", evidence: "A" },
  callsPerFrontEnd: { value: 150, source: "capacity-2013", evidence: "A" },
  // The role is new in 2015.
  videoInterop: { value: false, source: "topologies-2015", evidence: "C" },
  callsPerVideoInterop: { value: null, source: "topologies-2015", evidence: "C" },
  officeWebApps: { value: true, source: "collocation-2013", evidence: "A" },
};

/** What 2015, 2019 and Subscription Edition have in common. */
const since2015 = {
  videoInterop: { value: true, source: "video-interop-2015", evidence: "A*" },
  // Approximately, for video of 720p in three resolutions.
  callsPerVideoInterop: { value: 16, source: "video-interop-2015", evidence: "A*" },
  officeWebApps: { value: true, source: "conferencing-topology-2015", evidence: "A*" },
} as const;

export const voice2015: Voice = {
  ...since2015,
  callsPerMediation: { value: 1_500, source: "capacity-2015", evidence: "A" },
  callsPerMediationWithoutHyperThreading: { value: 1_100, source: "capacity-2015", evidence: "A" },
  callsPerFrontEnd: { value: 150, source: "capacity-2015", evidence: "A" },
};

export const voice2019: Voice = {
  ...since2015,
  callsPerMediation: { value: 2_000, source: "capacity-2019", evidence: "A*" },
  callsPerMediationWithoutHyperThreading: { value: 1_500, source: "capacity-2019", evidence: "A*" },
  callsPerFrontEnd: { value: 200, source: "capacity-2019", evidence: "A*" },
};
