import { chat2015 } from "./chat.ts";
import { collocation2015 } from "./collocation.ts";
import { databases2015 } from "./databases.ts";
import { directory2015 } from "./directory.ts";
import { edges2015 } from "./edge.ts";
import { exchange2015 } from "./exchange.ts";
import { hardware2015 } from "./hardware.ts";
import { meetings2015 } from "./meetings.ts";
import { minimumBuilds2015 } from "./minimum-builds.ts";
import { pairing2015 } from "./pairing.ts";
import type { Profile } from "./profile.ts";
import { publicIm2015 } from "./public-im.ts";
import { quorum } from "./quorum.ts";
import { resilience2015 } from "./resilience.ts";
import { systems2015 } from "./systems.ts";
import { layout2015 } from "./topology.ts";
import { voice2015 } from "./voice.ts";

/** Skype for Business Server 2015. */
export const skypeForBusinessServer2015: Profile = {
  product: "skype-for-business-server-2015",
  name: "Skype for Business Server 2015",
  ...layout2015,
  ...databases2015,
  ...systems2015,
  ...hardware2015,
  ...directory2015,
  ...minimumBuilds2015,
  ...exchange2015,
  ...edges2015,
  ...publicIm2015,
  ...pairing2015,
  ...voice2015,
  ...chat2015,
  ...resilience2015,
  ...meetings2015,

  usersPerFrontEnd: { value: 6_660, source: "capacity-2015", evidence: "A" },
  // The same page states that 12 servers support 80,000 users, a ratio of 6,666.67.
  usersPerFrontEndAccepted: { value: 6_667, source: "capacity-2015", evidence: "I" },
  spareFrontEnds: { value: 0, source: "capacity-2015", evidence: "A" },
  // From an example only: with 30,000 users, the loss of one server overloads the others of 5 servers, but not of 6.
  survivesOneLoss: { value: true, source: "capacity-2015", evidence: "I" },
  maxFrontEnds: { value: 12, source: "capacity-2015", evidence: "A" },
  // A pool of two is described, but not recommended.
  minFrontEnds: { value: 2, source: "high-availability-2015", evidence: "A*" },
  recommendedFrontEnds: { value: 3, source: "high-availability-2015", evidence: "A*" },
  quorum: {
    value: quorum,
    source: "high-availability-2015",
    evidence: "A*",
  },
  maxPoolUsers: { value: 80_000, source: "capacity-2015", evidence: "A" },
  maxPoolEndpoints: { value: 152_000, source: "capacity-2015", evidence: "A" },
  endpointsPerUser: { value: 1.9, source: "capacity-2015", evidence: "A" },
  pairedPoolUsers: { value: 40_000, source: "capacity-2015", evidence: "A" },
  standardEditionUsers: { value: 2_500, source: "capacity-2015", evidence: "A" },
  standardEditionFailoverUsers: { value: 5_000, source: "capacity-2015", evidence: "A" },
  virtualFrontEndUsers: { value: null, source: "capacity-2015", evidence: "U" },
  virtualStandardEditionUsers: { value: null, source: "capacity-2015", evidence: "U" },
  usersPerEdge: { value: 12_000, source: "capacity-2015", evidence: "A" },
  usersPerDirector: { value: 12_000, source: "capacity-2015", evidence: "A" },
  recommendedEdges: { value: 2, source: "capacity-2015", evidence: "A" },
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
  xmpp: { value: "built-in", source: "edge-2015", evidence: "A*" },
  xmppHotfix: { value: false, source: "edge-2015", evidence: "A*" },
  // The other page states that AOL, Yahoo! and Google Talk are no longer supported. Which of the two is newer is unknown.
  xmppServices: {
    value: ["Google Talk"],
    source: "edge-2015",
    evidence: "A*",
    conflict: { value: ["UCCP JITC certification scenarios"], source: "im-and-presence-2015" },
  },
  // The page names Google Talk, which has these domains.
  xmppPartners: { value: ["gmail.com", "googlemail.com"], source: "edge-2015", evidence: "I" },

  archiving: { value: "store", source: "archiving-2015", evidence: "A*" },
  archivingToExchange: { value: true, source: "archiving-2015", evidence: "A*" },
  archivingRetentionDays: { value: { min: 1, max: 2562 }, source: "set-cs-archiving-configuration", evidence: "B" },
  neverArchived: {
    value: ["file-transfer", "audio", "video", "application-sharing", "persistent-chat"],
    source: "archiving-2015",
    evidence: "A*",
  },

  poolPairing: { value: true, source: "capacity-2015", evidence: "A" },
  avConferencingRole: { value: false, source: "topologies-2015", evidence: "A*" },
  monitoringRole: { value: false, source: "topologies-2015", evidence: "A*" },
  persistentChat: { value: "server-role", source: "persistent-chat-2015", evidence: "A*" },
  mainstreamEnd: { value: "2020-10-13", source: "lifecycle-2015", evidence: "A*" },
  extendedEnd: { value: "2025-10-14", source: "lifecycle-2015", evidence: "A*" },
  earliestEnd: { value: null, source: "lifecycle-2015", evidence: "A*" },
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
  xmppModalities: {
    value: ["im", "presence"],
    source: "xmpp-resource-kit-2010",
    evidence: "C",
    inherited: "lync-server-2010",
  },
  xmppGatewayNetwork: { value: null, source: "edge-2015", evidence: "A*" },
  xmppGatewaySystems: { value: null, source: "edge-2015", evidence: "A*" },
  archivingDefaultDays: { value: 14, source: "set-cs-archiving-configuration", evidence: "B" },
  archivingCompanions: { value: null, source: "archiving-2015", evidence: "A*" },
  collocation: { value: collocation2015, source: "topologies-2015", evidence: "A*" },
};
