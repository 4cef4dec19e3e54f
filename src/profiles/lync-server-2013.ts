import { chat2013 } from "./chat.ts";
import { collocation2013 } from "./collocation.ts";
import { databases2013 } from "./databases.ts";
import { directory2013 } from "./directory.ts";
import { edges2013 } from "./edge.ts";
import { exchange2013 } from "./exchange.ts";
import { hardware2013 } from "./hardware.ts";
import { meetings2013 } from "./meetings.ts";
import { minimumBuilds2013 } from "./minimum-builds.ts";
import { pairing2013 } from "./pairing.ts";
import type { Profile } from "./profile.ts";
import { publicIm2013 } from "./public-im.ts";
import { quorum } from "./quorum.ts";
import { resilience2013 } from "./resilience.ts";
import { systems2013 } from "./systems.ts";
import { layout2013 } from "./topology.ts";
import { voice2013 } from "./voice.ts";

/** Lync Server 2013. */
export const lyncServer2013: Profile = {
  product: "lync-server-2013",
  name: "Lync Server 2013",
  ...layout2013,
  ...databases2013,
  ...systems2013,
  ...hardware2013,
  ...directory2013,
  ...minimumBuilds2013,
  ...exchange2013,
  ...edges2013,
  ...publicIm2013,
  ...pairing2013,
  ...voice2013,
  ...chat2013,
  ...resilience2013,
  ...meetings2013,

  usersPerFrontEnd: { value: 6_660, source: "capacity-2013", evidence: "A" },
  // The same page states that 12 servers support 80,000 users, a ratio of 6,666.67.
  usersPerFrontEndAccepted: { value: 6_667, source: "capacity-2013", evidence: "I" },
  spareFrontEnds: { value: 0, source: "capacity-2013", evidence: "A" },
  // From an example only: with 30,000 users, the loss of one server overloads the others of 5 servers, but not of 6.
  survivesOneLoss: { value: true, source: "capacity-2013", evidence: "I" },
  maxFrontEnds: { value: 12, source: "capacity-2013", evidence: "A" },
  // A pool of two is described, but not recommended.
  minFrontEnds: { value: 2, source: "front-ends-2013", evidence: "A" },
  recommendedFrontEnds: { value: 3, source: "front-ends-2013", evidence: "A" },
  quorum: {
    value: quorum,
    source: "front-ends-2013",
    evidence: "A",
  },
  maxPoolUsers: { value: 80_000, source: "capacity-2013", evidence: "A" },
  maxPoolEndpoints: { value: 152_000, source: "capacity-2013", evidence: "A" },
  // Half of the users sign in twice, and 40 percent on a phone as well.
  endpointsPerUser: { value: 1.9, source: "capacity-2013", evidence: "A" },
  pairedPoolUsers: { value: 40_000, source: "capacity-2013", evidence: "A" },
  standardEditionUsers: { value: 2_500, source: "capacity-2013", evidence: "A" },
  standardEditionFailoverUsers: { value: 5_000, source: "capacity-2013", evidence: "A" },
  virtualFrontEndUsers: { value: null, source: "capacity-2013", evidence: "U" },
  virtualStandardEditionUsers: { value: null, source: "capacity-2013", evidence: "U" },
  usersPerEdge: { value: 12_000, source: "capacity-2013", evidence: "A" },
  usersPerDirector: { value: 12_000, source: "capacity-2013", evidence: "A" },
  recommendedEdges: { value: 2, source: "capacity-2013", evidence: "A" },
  maxDirectors: { value: 10, source: "topologies-2013", evidence: "A" },
  // Archiving, monitoring and A/V conferencing run on every Front End Server.
  archivingUsers: { value: null, source: "topology-changes-2013", evidence: "A" },
  archivingUsersBesideMonitoring: { value: null, source: "topology-changes-2013", evidence: "A" },
  monitoringUsers: { value: null, source: "topology-changes-2013", evidence: "A" },
  monitoringUsersBesideArchiving: { value: null, source: "topology-changes-2013", evidence: "A" },
  usersPerAvConferencing: { value: null, source: "topology-changes-2013", evidence: "A" },
  collocatedAvConferencingUsers: { value: null, source: "topology-changes-2013", evidence: "A" },
  branchApplianceUsers: { value: { min: 25, max: 1_000 }, source: "sites-2013", evidence: "A*" },
  branchServerUsers: {
    value: { min: 1_000, max: 2_000 },
    source: "branch-resiliency-2013",
    evidence: "A*",
    // The page of 2012; the other one is of 2014.
    conflict: { value: { min: 1_000, max: 5_000 }, source: "sites-2013" },
  },

  edge: { value: "required", source: "planning-2013", evidence: "A" },
  federationPort: { value: 5061, source: "single-edge-dns-2013", evidence: "A" },
  xmpp: { value: "built-in", source: "xmpp-2013", evidence: "A" },
  xmppHotfix: { value: false, source: "xmpp-2013", evidence: "A" },
  xmppServices: { value: ["Google Talk"], source: "xmpp-2013", evidence: "A" },
  // The page names Google Talk, which has these domains.
  xmppPartners: { value: ["gmail.com", "googlemail.com"], source: "xmpp-2013", evidence: "I" },

  archiving: { value: "store", source: "archiving-2013", evidence: "A" },
  archivingToExchange: { value: true, source: "archiving-2013", evidence: "A" },
  archivingRetentionDays: { value: { min: 1, max: 2562 }, source: "archiving-requirements-2013", evidence: "A" },
  // This version is the first that archives whiteboards and polls of conferences.
  neverArchived: {
    value: ["file-transfer", "audio", "video", "application-sharing", "persistent-chat"],
    source: "archiving-2013",
    evidence: "A",
  },

  poolPairing: { value: true, source: "capacity-2013", evidence: "A" },
  avConferencingRole: { value: false, source: "topology-changes-2013", evidence: "A" },
  monitoringRole: { value: false, source: "topology-changes-2013", evidence: "A" },
  persistentChat: { value: "server-role", source: "topology-changes-2013", evidence: "A" },
  mainstreamEnd: { value: "2018-04-10", source: "lifecycle-2013", evidence: "A*" },
  extendedEnd: { value: "2023-04-11", source: "lifecycle-2013", evidence: "A*" },
  earliestEnd: { value: null, source: "lifecycle-2013", evidence: "A*" },
  extendedSecurityUpdates: { value: [], source: "security-updates-period-1", evidence: "I" },
  peakUsersPerAvConferencing: { value: null, source: "topology-changes-2013", evidence: "A" },
  edgeCompanions: { value: [], source: "topologies-2013", evidence: "A" },
  xmppModalities: {
    value: ["im", "presence"],
    source: "xmpp-resource-kit-2010",
    evidence: "C",
    inherited: "lync-server-2010",
  },
  xmppGatewayNetwork: { value: null, source: "xmpp-2013", evidence: "A" },
  xmppGatewaySystems: { value: null, source: "xmpp-2013", evidence: "A" },
  archivingDefaultDays: { value: 14, source: "set-cs-archiving-configuration", evidence: "B" },
  archivingCompanions: { value: null, source: "archiving-components-2013", evidence: "A" },
  collocation: { value: collocation2013, source: "collocation-2013", evidence: "A" },
};
