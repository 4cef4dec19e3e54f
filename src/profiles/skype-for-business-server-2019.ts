import { collocation2013 } from "./collocation.ts";
import type { Profile } from "./profile.ts";
import { quorum } from "./quorum.ts";
import { layout2015 } from "./topology.ts";

/** Skype for Business Server 2019, which shares several planning pages with 2015. */
export const skypeForBusinessServer2019: Profile = {
  product: "skype-for-business-server-2019",
  name: "Skype for Business Server 2019",
  ...layout2015,

  usersPerFrontEnd: { value: 6_660, source: "capacity-2019", evidence: "A" },
  // Inherited together with the number, which the page repeats from 2015.
  usersPerFrontEndAccepted: { value: 6_667, source: "capacity-2019", evidence: "I" },
  spareFrontEnds: { value: 0, source: "capacity-2019", evidence: "A" },
  // From an example only: with 30,000 users, the loss of one server overloads the others of 5 servers, but not of 6.
  survivesOneLoss: { value: true, source: "capacity-2019", evidence: "I" },
  // The topology page shared with 2015 still states 12.
  maxFrontEnds: { value: 16, source: "capacity-2019", evidence: "A" },
  recommendedFrontEnds: { value: 3, source: "high-availability-2015", evidence: "A" },
  // The page is shared with 2015 and ends at 12 servers.
  quorum: {
    value: quorum,
    source: "high-availability-2015",
    evidence: "A",
  },
  // One sentence of the page still states 80,000, a remnant from 2015.
  maxPoolUsers: { value: 106_000, source: "capacity-2019", evidence: "A" },
  maxPoolEndpoints: { value: 210_000, source: "capacity-2019", evidence: "A" },
  // From the user model of 2015; the numbers on the page result in 1.98.
  endpointsPerUser: { value: 1.9, source: "capacity-2019", evidence: "I" },
  pairedPoolUsers: { value: 53_000, source: "capacity-2019", evidence: "A" },
  standardEditionUsers: { value: 2_500, source: "capacity-2019", evidence: "A" },
  standardEditionFailoverUsers: { value: 5_000, source: "capacity-2019", evidence: "A" },
  virtualFrontEndUsers: { value: null, source: "capacity-2019", evidence: "U" },
  virtualStandardEditionUsers: { value: null, source: "capacity-2019", evidence: "U" },
  usersPerEdge: { value: 18_000, source: "capacity-2019", evidence: "A" },
  usersPerDirector: { value: 18_000, source: "capacity-2019", evidence: "A" },
  recommendedEdges: { value: 2, source: "capacity-2019", evidence: "A" },
  maxDirectors: { value: 10, source: "topologies-2015", evidence: "A" },
  // Archiving, monitoring and A/V conferencing run on every Front End Server.
  archivingUsers: { value: null, source: "archiving-2015", evidence: "A" },
  archivingUsersBesideMonitoring: { value: null, source: "archiving-2015", evidence: "A" },
  monitoringUsers: { value: null, source: "topology-changes-2013", evidence: "C", inherited: "lync-server-2013" },
  monitoringUsersBesideArchiving: {
    value: null,
    source: "topology-changes-2013",
    evidence: "C",
    inherited: "lync-server-2013",
  },
  usersPerAvConferencing: {
    value: null,
    source: "topology-changes-2013",
    evidence: "C",
    inherited: "lync-server-2013",
  },
  collocatedAvConferencingUsers: {
    value: null,
    source: "topology-changes-2013",
    evidence: "C",
    inherited: "lync-server-2013",
  },
  branchApplianceUsers: {
    value: { min: 25, max: 1_000 },
    source: "sites-2013",
    evidence: "C",
    inherited: "lync-server-2013",
  },
  branchServerUsers: {
    value: { min: 1_000, max: 5_000 },
    source: "sites-2013",
    evidence: "C",
    inherited: "lync-server-2013",
  },

  edge: { value: "required", source: "edge-2015", evidence: "A" },
  federationPort: { value: 5061, source: "single-edge-dns-2013", evidence: "C", inherited: "lync-server-2013" },
  xmpp: { value: "removed", source: "removed-2019", evidence: "A" },
  xmppHotfix: { value: false, source: "removed-2019", evidence: "A" },
  xmppPartners: { value: null, source: "removed-2019", evidence: "A" },
  publicImProviders: { value: ["skype"], source: "public-im-2015", evidence: "A" },
  licensedPublicIm: { value: [], source: "public-im-2015", evidence: "A" },
  publicImAudio: { value: ["skype"], source: "public-im-2015", evidence: "A" },
  publicImVideo: { value: ["skype"], source: "public-im-2015", evidence: "A" },

  archiving: { value: "store", source: "archiving-2015", evidence: "A" },
  archivingToExchange: { value: true, source: "archiving-2015", evidence: "A" },
  archivingRetentionDays: { value: { min: 1, max: 2562 }, source: "set-cs-archiving-configuration", evidence: "B" },
  neverArchived: {
    value: ["file-transfer", "audio", "video", "application-sharing"],
    source: "archiving-2015",
    evidence: "A",
  },

  poolPairing: { value: true, source: "capacity-2019", evidence: "A" },
  avConferencingRole: { value: false, source: "topology-changes-2013", evidence: "C", inherited: "lync-server-2013" },
  monitoringRole: { value: false, source: "topologies-2015", evidence: "A" },
  persistentChat: { value: "removed", source: "removed-2019", evidence: "A" },
  backEndHighAvailability: { value: ["cluster", "always-on"], source: "removed-2019", evidence: "A" },
  operatingSystems: {
    value: ["Windows Server 2016", "Windows Server 2019"],
    source: "requirements-2019",
    evidence: "A",
  },
  upgradedOperatingSystems: { value: null, source: "requirements-2019", evidence: "A" },
  sqlServers: {
    value: ["SQL Server 2016", "SQL Server 2017", "SQL Server 2019"],
    source: "requirements-2019",
    evidence: "A",
  },
  hypervisors: { value: null, source: "requirements-2019", evidence: "U" },
  mainstreamEnd: { value: "2024-01-09", source: "lifecycle-2019", evidence: "A*" },
  extendedEnd: { value: "2025-10-14", source: "lifecycle-2019", evidence: "A*" },
  earliestEnd: { value: null, source: "lifecycle-2019", evidence: "A*" },
  // Each period is sold separately; the second was announced when the first ended.
  extendedSecurityUpdates: {
    value: [
      { from: "2025-10-14", until: "2026-04-14" },
      { from: "2026-05-01", until: "2026-10-31" },
    ],
    source: "security-updates-period-2",
    evidence: "B",
  },
  lowerMaxFrontEnds: { value: 12, source: "topologies-2015", evidence: "A" },
  peakUsersPerAvConferencing: { value: null, source: "topology-changes-2013", evidence: "A" },
  edgeLayout: { value: "consolidated", source: "edge-topologies-2010", evidence: "C", inherited: "lync-server-2010" },
  edgeCompanions: { value: [], source: "topologies-2015", evidence: "A" },
  publicImModalities: {
    value: ["im", "presence"],
    source: "public-im-known-issues",
    evidence: "C",
    inherited: "lync-server-2010",
  },
  xmppModalities: { value: null, source: "removed-2019", evidence: "A" },
  xmppGatewayNetwork: { value: null, source: "removed-2019", evidence: "A" },
  xmppGatewaySystems: { value: null, source: "removed-2019", evidence: "A" },
  archivingDefaultDays: { value: 14, source: "set-cs-archiving-configuration", evidence: "B" },
  archivingCompanions: { value: null, source: "archiving-2015", evidence: "A" },
  collocation: { value: collocation2013, source: "topologies-2015", evidence: "A" },
  sqlEditions: { value: ["enterprise", "standard"], source: "databases-2013", evidence: "C" },
  unsupportedInstallations: { value: ["Core"], source: "requirements-2019", evidence: "A" },
  guestOperatingSystems: { value: null, source: "requirements-2019", evidence: "U" },
};
