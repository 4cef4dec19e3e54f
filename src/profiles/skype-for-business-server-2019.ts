import { chat2019 } from "./chat.ts";
import { collocation2015 } from "./collocation.ts";
import { databases2019 } from "./databases.ts";
import { directory2019 } from "./directory.ts";
import { edges2015 } from "./edge.ts";
import { exchange2019 } from "./exchange.ts";
import { hardware2019 } from "./hardware.ts";
import { meetings2019 } from "./meetings.ts";
import { minimumBuilds2019 } from "./minimum-builds.ts";
import { pairing2015 } from "./pairing.ts";
import type { Profile } from "./profile.ts";
import { publicIm2015 } from "./public-im.ts";
import { quorum2019 } from "./quorum.ts";
import { resilience2019 } from "./resilience.ts";
import { systems2019 } from "./systems.ts";
import { layout2015 } from "./topology.ts";
import { voice2019 } from "./voice.ts";

/** Skype for Business Server 2019, which shares several planning pages with 2015. */
export const skypeForBusinessServer2019: Profile = {
  product: "skype-for-business-server-2019",
  name: "Skype for Business Server 2019",
  ...layout2015,
  ...databases2019,
  ...systems2019,
  ...hardware2019,
  ...directory2019,
  ...minimumBuilds2019,
  ...exchange2019,
  ...edges2015,
  ...publicIm2015,
  ...pairing2015,
  ...voice2019,
  ...chat2019,
  ...resilience2019,
  ...meetings2019,

  usersPerFrontEnd: { value: 6_660, source: "capacity-2019", evidence: "A*" },
  // Inherited together with the number, which the page repeats from 2015.
  usersPerFrontEndAccepted: { value: 6_667, source: "capacity-2019", evidence: "I" },
  spareFrontEnds: { value: 0, source: "capacity-2019", evidence: "A*" },
  // From an example only: with 30,000 users, the loss of one server overloads the others of 5 servers, but not of 6.
  survivesOneLoss: { value: true, source: "capacity-2019", evidence: "I" },
  maxFrontEnds: {
    value: 16,
    source: "capacity-2019",
    evidence: "A*",
    // The page is shared with 2015, and the number is that of 2015.
    conflict: { value: 12, source: "topologies-2015" },
  },
  minFrontEnds: {
    value: 3,
    source: "high-availability-2015",
    evidence: "A*",
    // For a pool for large meetings only, which homes no users.
    conflict: { value: 2, source: "capacity-2019" },
  },
  recommendedFrontEnds: { value: 3, source: "high-availability-2015", evidence: "A*" },
  quorum: {
    value: quorum2019,
    source: "high-availability-2015",
    evidence: "A*",
  },
  // One sentence of the page still states 80,000, a remnant from 2015.
  maxPoolUsers: { value: 106_000, source: "capacity-2019", evidence: "A*" },
  maxPoolEndpoints: { value: 210_000, source: "capacity-2019", evidence: "A*" },
  // From the user model of 2015; the numbers on the page result in 1.98.
  endpointsPerUser: { value: 1.9, source: "capacity-2019", evidence: "I" },
  pairedPoolUsers: { value: 53_000, source: "capacity-2019", evidence: "A*" },
  standardEditionUsers: { value: 2_500, source: "capacity-2019", evidence: "A*" },
  standardEditionFailoverUsers: { value: 5_000, source: "capacity-2019", evidence: "A*" },
  virtualFrontEndUsers: { value: null, source: "capacity-2019", evidence: "U" },
  virtualStandardEditionUsers: { value: null, source: "capacity-2019", evidence: "U" },
  usersPerEdge: { value: 18_000, source: "capacity-2019", evidence: "A*" },
  usersPerDirector: { value: 18_000, source: "capacity-2019", evidence: "A*" },
  recommendedEdges: { value: 2, source: "capacity-2019", evidence: "A*" },
  maxDirectors: { value: 10, source: "topologies-2015", evidence: "A*" },
  // Archiving, monitoring and A/V conferencing run on every Front End Server.
  archivingUsers: { value: null, source: "archiving-2015", evidence: "A*" },
  archivingUsersBesideMonitoring: { value: null, source: "archiving-2015", evidence: "A*" },
  monitoringUsers: { value: null, source: "topologies-2015", evidence: "A*" },
  monitoringUsersBesideArchiving: { value: null, source: "topologies-2015", evidence: "A*" },
  usersPerAvConferencing: { value: null, source: "topologies-2015", evidence: "A*" },
  collocatedAvConferencingUsers: { value: null, source: "topologies-2015", evidence: "A*" },
  branchApplianceUsers: { value: { min: 25, max: 1_000 }, source: "branch-resiliency-2015", evidence: "A*" },
  branchServerUsers: { value: { min: 1_000, max: 2_000 }, source: "branch-resiliency-2015", evidence: "A*" },

  edge: { value: "required", source: "edge-2015", evidence: "A*" },
  federationPort: { value: 5061, source: "edge-2015", evidence: "A*" },
  xmpp: { value: "removed", source: "removed-2019", evidence: "A*" },
  xmppHotfix: { value: false, source: "removed-2019", evidence: "A*" },
  xmppServices: { value: null, source: "removed-2019", evidence: "A*" },
  xmppPartners: { value: null, source: "removed-2019", evidence: "A*" },

  archiving: { value: "store", source: "archiving-2015", evidence: "A*" },
  archivingToExchange: { value: true, source: "archiving-2015", evidence: "A*" },
  archivingRetentionDays: { value: { min: 1, max: 2562 }, source: "set-cs-archiving-configuration", evidence: "B" },
  neverArchived: {
    value: ["file-transfer", "audio", "video", "application-sharing", "persistent-chat"],
    source: "archiving-2015",
    evidence: "A*",
  },

  poolPairing: { value: true, source: "capacity-2019", evidence: "A*" },
  avConferencingRole: { value: false, source: "topologies-2015", evidence: "A*" },
  monitoringRole: { value: false, source: "topologies-2015", evidence: "A*" },
  // The pages disagree: from cumulative update 8 on, an installer is available; other pages still state "not supported".
  persistentChat: {
    value: "separate-installer",
    source: "persistent-chat-migration-2019",
    evidence: "A*",
    since: { "separate-installer": { update: "CU8" } },
    conflict: { value: "removed", source: "topologies-2015" },
  },
  mainstreamEnd: { value: "2024-01-09", source: "lifecycle-2019", evidence: "A*" },
  extendedEnd: { value: "2025-10-14", source: "lifecycle-2019", evidence: "A*" },
  earliestEnd: { value: null, source: "lifecycle-2019", evidence: "A*" },
  // Each period is sold separately; the second was announced when the first ended.
  extendedSecurityUpdates: {
    value: [
      { from: "2025-10-14", until: "2026-04-14", source: "security-updates-period-1" },
      { from: "2026-05-01", until: "2026-10-31", source: "security-updates-period-2" },
    ],
    source: "security-updates-period-2",
    evidence: "B",
  },
  peakUsersPerAvConferencing: { value: null, source: "topologies-2015", evidence: "A*" },
  edgeCompanions: { value: [], source: "topologies-2015", evidence: "A*" },
  xmppModalities: { value: null, source: "removed-2019", evidence: "A*" },
  xmppGatewayNetwork: { value: null, source: "removed-2019", evidence: "A*" },
  xmppGatewaySystems: { value: null, source: "removed-2019", evidence: "A*" },
  archivingDefaultDays: { value: 14, source: "set-cs-archiving-configuration", evidence: "B" },
  archivingCompanions: { value: null, source: "archiving-2015", evidence: "A*" },
  collocation: { value: collocation2015, source: "topologies-2015", evidence: "A*" },
};
