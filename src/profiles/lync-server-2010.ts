import { chat2010 } from "./chat.ts";
import { collocation2010 } from "./collocation.ts";
import { databases2010 } from "./databases.ts";
import { directory2010 } from "./directory.ts";
import { edges2010 } from "./edge.ts";
import { exchange2010 } from "./exchange.ts";
import { hardware2010 } from "./hardware.ts";
import { meetings2010 } from "./meetings.ts";
import { minimumBuilds2010 } from "./minimum-builds.ts";
import { pairing2010 } from "./pairing.ts";
import type { Profile } from "./profile.ts";
import { publicIm2010 } from "./public-im.ts";
import { resilience2010 } from "./resilience.ts";
import { systems2010 } from "./systems.ts";
import { layout2010 } from "./topology.ts";
import { voice2010 } from "./voice.ts";

/** Lync Server 2010, from its own planning pages. */
export const lyncServer2010: Profile = {
  product: "lync-server-2010",
  name: "Lync Server 2010",
  ...layout2010,
  ...databases2010,
  ...systems2010,
  ...hardware2010,
  ...directory2010,
  ...minimumBuilds2010,
  ...exchange2010,
  ...edges2010,
  ...publicIm2010,
  ...pairing2010,
  ...voice2010,
  ...chat2010,
  ...resilience2010,
  ...meetings2010,

  usersPerFrontEnd: { value: 10_000, source: "planning-2010", evidence: "A" },
  usersPerFrontEndAccepted: { value: 10_000, source: "planning-2010", evidence: "A" },
  spareFrontEnds: { value: 1, source: "planning-2010", evidence: "A" },
  // The sizing on the page includes a spare server, which covers the loss of one.
  survivesOneLoss: { value: false, source: "planning-2010", evidence: "I" },
  maxFrontEnds: { value: 10, source: "front-end-pool-2010", evidence: "A" },
  minFrontEnds: { value: 2, source: "topologies-2010", evidence: "B" },
  recommendedFrontEnds: { value: 2, source: "topologies-2010", evidence: "B" },
  // Presence is stored in the Back End database; the documentation of Lync Server 2013 describes the change.
  quorum: { value: null, source: "topology-changes-2013", evidence: "A" },
  maxPoolUsers: { value: 80_000, source: "capacity-2010", evidence: "A" },
  maxPoolEndpoints: { value: 120_000, source: "capacity-2010", evidence: "A" },
  endpointsPerUser: { value: 1.5, source: "capacity-2010", evidence: "A" },
  pairedPoolUsers: { value: null, source: "capacity-2013", evidence: "C" },
  standardEditionUsers: { value: 5_000, source: "capacity-2010", evidence: "A" },
  standardEditionFailoverUsers: { value: null, source: "capacity-2013", evidence: "C" },
  virtualFrontEndUsers: { value: 5_000, source: "virtualization-2010", evidence: "A" },
  virtualStandardEditionUsers: { value: 2_000, source: "virtualization-2010", evidence: "A" },
  usersPerEdge: { value: 15_000, source: "capacity-2010", evidence: "A" },
  usersPerDirector: { value: 15_000, source: "capacity-2010", evidence: "A" },
  recommendedEdges: { value: 2, source: "capacity-book-2010", evidence: "B" },
  maxDirectors: { value: null, source: "director-components-2010", evidence: "U" },
  // A book states 300,000; the product's own page takes precedence.
  archivingUsers: { value: 500_000, source: "capacity-2010", evidence: "A" },
  archivingUsersBesideMonitoring: { value: 100_000, source: "capacity-2010", evidence: "A" },
  monitoringUsers: { value: 250_000, source: "capacity-2010", evidence: "A" },
  monitoringUsersBesideArchiving: { value: 100_000, source: "capacity-2010", evidence: "A" },
  usersPerAvConferencing: { value: 20_000, source: "conferencing-topologies-2010", evidence: "A" },
  collocatedAvConferencingUsers: { value: 10_000, source: "conferencing-topologies-2010", evidence: "A" },
  // From the pre-release documentation; no page of the released product was found.
  branchApplianceUsers: { value: { min: 25, max: 1_000 }, source: "branch-resiliency-prerelease-2010", evidence: "B" },
  branchServerUsers: { value: { min: 1_000, max: 5_000 }, source: "branch-resiliency-prerelease-2010", evidence: "B" },

  edge: { value: "required", source: "planning-2010", evidence: "A" },
  federationPort: { value: 5061, source: "edge-ports-2010", evidence: "A" },
  xmpp: { value: "separate-gateway", source: "planning-2010", evidence: "A" },
  xmppHotfix: { value: true, source: "planning-2010", evidence: "A" },
  // Named as examples. The resource kit states Jabber XCP 5.4, Google Talk and domains of Google Apps.
  xmppServices: { value: ["Google Talk", "Jabber"], source: "planning-2010", evidence: "A" },
  xmppPartners: { value: ["gmail.com", "googlemail.com"], source: "xmpp-resource-kit-2010", evidence: "B" },

  archiving: { value: "server-role", source: "planning-2010", evidence: "A" },
  archivingToExchange: { value: false, source: "set-cs-archiving-configuration", evidence: "B" },
  archivingRetentionDays: { value: { min: 1, max: 2562 }, source: "set-cs-archiving-configuration", evidence: "B" },
  neverArchived: {
    value: ["file-transfer", "audio", "video", "application-sharing", "annotations", "polls"],
    source: "archiving-2010",
    evidence: "A",
  },

  poolPairing: { value: false, source: "capacity-2013", evidence: "C" },
  avConferencingRole: { value: true, source: "conferencing-topologies-2010", evidence: "A" },
  monitoringRole: { value: true, source: "capacity-2010", evidence: "A" },
  persistentChat: { value: "add-on", source: "topology-changes-2013", evidence: "A" },
  // Other Microsoft pages state 2018-04-10 for the first and 2020-10-13 for the second.
  mainstreamEnd: { value: "2016-04-12", source: "lifecycle-2010", evidence: "A*" },
  extendedEnd: { value: "2021-04-13", source: "lifecycle-2010", evidence: "A*" },
  earliestEnd: { value: null, source: "lifecycle-2010", evidence: "A*" },
  extendedSecurityUpdates: { value: [], source: "security-updates-period-1", evidence: "I" },
  peakUsersPerAvConferencing: { value: 1_000, source: "conferencing-topologies-2010", evidence: "A" },
  edgeCompanions: { value: [], source: "collocation-2010", evidence: "A" },
  xmppModalities: { value: ["im", "presence"], source: "xmpp-resource-kit-2010", evidence: "B" },
  // The pages describe the gateway with Office Communications Server; whether the hotfix changes this is unknown.
  xmppGatewayNetwork: { value: "perimeter", source: "xmpp-gateway-gmail", evidence: "C" },
  xmppGatewaySystems: {
    value: ["Windows Server 2003", "Windows Server 2008"],
    source: "xmpp-gateway-gmail",
    evidence: "I",
  },
  archivingDefaultDays: { value: 14, source: "set-cs-archiving-configuration", evidence: "B" },
  archivingCompanions: { value: ["monitoring", "back-end", "database"], source: "collocation-2010", evidence: "A" },
  collocation: { value: collocation2010, source: "collocation-2010", evidence: "A" },
};
