import type { Fact, Maybe, Quorum, Span } from "./fact.ts";

/** Sizing: the limits of pools, servers and users. */
export type Capacity = {
  /** Homed users per Front End Server, as printed on the page. */
  readonly usersPerFrontEnd: Fact<number>;
  /** The same number as in the largest example of the page. Rules use this one. */
  readonly usersPerFrontEndAccepted: Fact<number>;
  /** Spare Front End Servers that the sizing requires besides those for the users. */
  readonly spareFrontEnds: Fact<number>;
  /** Whether the examples require capacity for the users of a failed server. */
  readonly survivesOneLoss: Fact<boolean>;
  /** Maximum Front End Servers of a pool. */
  readonly maxFrontEnds: Fact<number>;
  /** The fewest Front End Servers of a pool with more than one. */
  readonly minFrontEnds: Fact<number>;
  /** Recommended minimum of Front End Servers of a pool. */
  readonly recommendedFrontEnds: Fact<number>;
  /** Servers that must run to start a pool and to keep it running; null if presence is stored in the database. */
  readonly quorum: Maybe<Quorum>;
  /** Maximum users of a pool. */
  readonly maxPoolUsers: Fact<number>;
  /** Maximum endpoints of a pool. */
  readonly maxPoolEndpoints: Fact<number>;
  /** Endpoints per user in the product's user model. */
  readonly endpointsPerUser: Fact<number>;
  /** Maximum users of each of two paired pools. */
  readonly pairedPoolUsers: Maybe<number>;
  /** Maximum users of a Standard Edition server. */
  readonly standardEditionUsers: Fact<number>;
  /** Maximum users of a Standard Edition server while its partner is down. */
  readonly standardEditionFailoverUsers: Maybe<number>;
  /** Maximum users of a virtual Front End Server, and of a virtual Standard Edition server. */
  readonly virtualFrontEndUsers: Maybe<number>;
  readonly virtualStandardEditionUsers: Maybe<number>;
  /** Remote users per Edge Server, and per Director. */
  readonly usersPerEdge: Fact<number>;
  readonly usersPerDirector: Fact<number>;
  /** Recommended minimum of Edge Servers in a highly available pool. */
  readonly recommendedEdges: Fact<number>;
  /** Maximum Directors of a pool. */
  readonly maxDirectors: Maybe<number>;
  /** Maximum users of a dedicated Archiving Server, and of one collocated with a Monitoring Server. */
  readonly archivingUsers: Maybe<number>;
  readonly archivingUsersBesideMonitoring: Maybe<number>;
  /** Maximum users of a dedicated Monitoring Server, and of one collocated with an Archiving Server. */
  readonly monitoringUsers: Maybe<number>;
  readonly monitoringUsersBesideArchiving: Maybe<number>;
  /** Users of a site per A/V Conferencing Server, and the maximum for the service on Front End Servers. */
  readonly usersPerAvConferencing: Maybe<number>;
  readonly collocatedAvConferencingUsers: Maybe<number>;
  /** Concurrent users in conferences per A/V Conferencing Server. */
  readonly peakUsersPerAvConferencing: Maybe<number>;
  /** Supported users of a Survivable Branch Appliance, and of a Survivable Branch Server. */
  readonly branchApplianceUsers: Fact<Span>;
  readonly branchServerUsers: Fact<Span>;
};
