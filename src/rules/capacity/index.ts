import type { Rule } from "../../model/rule.ts";
import { archivingCapacity } from "./archiving-capacity.ts";
import { avConferencingCapacity } from "./av-conferencing-capacity.ts";
import { avConferencingPools } from "./av-conferencing-pools.ts";
import { avConferencingStandard } from "./av-conferencing-standard.ts";
import { branchSize } from "./branch-size.ts";
import { directorCapacity } from "./director-capacity.ts";
import { edgeCapacity } from "./edge-capacity.ts";
import { endpointsCapacity } from "./endpoints-capacity.ts";
import { frontEndCount } from "./front-end-count.ts";
import { frontEndSpare } from "./front-end-spare.ts";
import { meetingShare } from "./meeting-share.ts";
import { meetingSize } from "./meeting-size.ts";
import { monitoringCapacity } from "./monitoring-capacity.ts";
import { pairedPoolCapacity } from "./paired-pool-capacity.ts";
import { poolQuorum } from "./pool-quorum.ts";
import { poolServers } from "./pool-servers.ts";
import { poolSize } from "./pool-size.ts";
import { quorumDocumented } from "./quorum-documented.ts";
import { standardEditionAvailability } from "./standard-edition-availability.ts";
import { standardEditionLimits } from "./standard-edition-limits.ts";
import { virtualCapacity } from "./virtual-capacity.ts";
import { virtualHosts } from "./virtual-hosts.ts";
import { virtualPool } from "./virtual-pool.ts";

/** The capacity rules: enough servers for the users, and no more users than a pool supports. */
export const capacity: readonly Rule[] = [
  frontEndCount,
  poolServers,
  poolSize,
  frontEndSpare,
  poolQuorum,
  quorumDocumented,
  pairedPoolCapacity,
  virtualCapacity,
  virtualPool,
  virtualHosts,
  endpointsCapacity,
  standardEditionLimits,
  standardEditionAvailability,
  branchSize,
  meetingSize,
  meetingShare,
  avConferencingCapacity,
  avConferencingPools,
  avConferencingStandard,
  edgeCapacity,
  directorCapacity,
  archivingCapacity,
  monitoringCapacity,
];
