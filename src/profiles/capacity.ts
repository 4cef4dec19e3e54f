import type { Fact, Maybe, Quorum, Span } from "./fact.ts";

/** How large things may be. */
export type Capacity = {
  /** Users homed in a pool for each Front End Server, as the page prints it. */
  readonly usersPerFrontEnd: Fact<number>;
  /** The same as the page itself rounds it in its examples: what a pool is judged by. */
  readonly usersPerFrontEndAccepted: Fact<number>;
  /** Front End Servers that the page asks for beyond those that carry the users. */
  readonly spareFrontEnds: Fact<number>;
  /** Whether the page's examples ask that the users of a lost server find room on the others. */
  readonly survivesOneLoss: Fact<boolean>;
  /** Front End Servers that a pool may hold. */
  readonly maxFrontEnds: Fact<number>;
  /** The lower number that another page of the product gives, where two pages disagree. */
  readonly lowerMaxFrontEnds: Maybe<number>;
  /** Front End Servers that a pool typically has at least. */
  readonly recommendedFrontEnds: Fact<number>;
  /** Servers that must run for a pool to start and to stay up; none where presence is kept in the database. */
  readonly quorum: Maybe<Quorum>;
  /** Users that one pool may home. */
  readonly maxPoolUsers: Fact<number>;
  /** Endpoints that one pool may serve. */
  readonly maxPoolEndpoints: Fact<number>;
  /** Endpoints of a user in the product's user model. */
  readonly endpointsPerUser: Fact<number>;
  /** Users that each of two paired pools may home. */
  readonly pairedPoolUsers: Maybe<number>;
  /** Users that a Standard Edition server may home. */
  readonly standardEditionUsers: Fact<number>;
  /** Users that a Standard Edition server carries while its pair is down. */
  readonly standardEditionFailoverUsers: Maybe<number>;
  /** Users of a virtual Front End Server, and of a virtual Standard Edition server. */
  readonly virtualFrontEndUsers: Maybe<number>;
  readonly virtualStandardEditionUsers: Maybe<number>;
  /** Remote users for each Edge Server, and for each Director. */
  readonly usersPerEdge: Fact<number>;
  readonly usersPerDirector: Fact<number>;
  /** Edge Servers of a pool that shall stay up when one is lost. */
  readonly recommendedEdges: Fact<number>;
  /** Directors that a pool may hold. */
  readonly maxDirectors: Maybe<number>;
  /** Users of an Archiving Server on its own, and beside a Monitoring Server. */
  readonly archivingUsers: Maybe<number>;
  readonly archivingUsersBesideMonitoring: Maybe<number>;
  /** Users of a Monitoring Server on its own, and beside an Archiving Server. */
  readonly monitoringUsers: Maybe<number>;
  readonly monitoringUsersBesideArchiving: Maybe<number>;
  /** Users of a site for each A/V Conferencing Server, and those up to which the service may share Front End Servers. */
  readonly usersPerAvConferencing: Maybe<number>;
  readonly collocatedAvConferencingUsers: Maybe<number>;
  /** Users in conferences at a time for each A/V Conferencing Server. */
  readonly peakUsersPerAvConferencing: Maybe<number>;
  /** Users of a branch that a Survivable Branch Appliance, or Server, is made for. */
  readonly branchApplianceUsers: Fact<Span>;
  readonly branchServerUsers: Fact<Span>;
};
