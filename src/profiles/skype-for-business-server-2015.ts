import { collocation2013 } from "./collocation.ts";
import type { Profile } from "./profile.ts";
import { quorum } from "./quorum.ts";
import { layout2015 } from "./topology.ts";

/** Skype for Business Server 2015. */
export const skypeForBusinessServer2015: Profile = {
  product: "skype-for-business-server-2015",
  name: "Skype for Business Server 2015",
  ...layout2015,

  usersPerFrontEnd: { value: 6_660, source: "capacity-2015", evidence: "A" },
  // The same page states that 12 servers support 80,000 users, a ratio of 6,666.67.
  usersPerFrontEndAccepted: { value: 6_667, source: "capacity-2015", evidence: "I" },
  spareFrontEnds: { value: 0, source: "capacity-2015", evidence: "A" },
  // From an example only: with 30,000 users, the loss of one server overloads the others of 5 servers, but not of 6.
  survivesOneLoss: { value: true, source: "capacity-2015", evidence: "I" },
  maxFrontEnds: { value: 12, source: "capacity-2015", evidence: "A" },
  recommendedFrontEnds: { value: 3, source: "high-availability-2015", evidence: "A" },
  quorum: {
    value: quorum,
    source: "high-availability-2015",
    evidence: "A",
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
  xmpp: { value: "built-in", source: "edge-2015", evidence: "A" },
  xmppHotfix: { value: false, source: "edge-2015", evidence: "A" },
  // The page names Google Talk, which has these domains.
  xmppPartners: { value: ["gmail.com", "googlemail.com"], source: "edge-2015", evidence: "I" },
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

  poolPairing: { value: true, source: "capacity-2015", evidence: "A" },
  avConferencingRole: { value: false, source: "topology-changes-2013", evidence: "C", inherited: "lync-server-2013" },
  monitoringRole: { value: false, source: "topologies-2015", evidence: "A" },
  persistentChat: { value: "server-role", source: "persistent-chat-2015", evidence: "A" },
  backEndHighAvailability: {
    value: ["cluster", "mirroring", "always-on"],
    source: "requirements-2015",
    evidence: "A",
  },
  operatingSystems: {
    value: ["Windows Server 2012", "Windows Server 2012 R2", "Windows Server 2016", "Windows Server 2019"],
    source: "requirements-2015",
    evidence: "A",
  },
  upgradedOperatingSystems: { value: ["Windows Server 2008 R2"], source: "requirements-2015", evidence: "A" },
  sqlServers: {
    value: ["SQL Server 2012", "SQL Server 2014", "SQL Server 2016 SP1", "SQL Server 2017", "SQL Server 2019"],
    source: "requirements-2015",
    evidence: "A",
  },
  hypervisors: { value: null, source: "requirements-2015", evidence: "U" },
  mainstreamEnd: { value: "2020-10-13", source: "lifecycle-2015", evidence: "A*" },
  extendedEnd: { value: "2025-10-14", source: "lifecycle-2015", evidence: "A*" },
  earliestEnd: { value: null, source: "lifecycle-2015", evidence: "A*" },
  // Each period is sold separately; the second was announced when the first ended.
  extendedSecurityUpdates: {
    value: [
      { from: "2025-10-14", until: "2026-04-14" },
      { from: "2026-05-01", until: "2026-10-31" },
    ],
    source: "security-updates-period-2",
    evidence: "B",
  },
  lowerMaxFrontEnds: { value: null, source: "topologies-2015", evidence: "A" },
  peakUsersPerAvConferencing: { value: null, source: "topology-changes-2013", evidence: "A" },
  edgeLayout: { value: "consolidated", source: "edge-topologies-2010", evidence: "C", inherited: "lync-server-2010" },
  edgeCompanions: { value: [], source: "topologies-2015", evidence: "A" },
  publicImModalities: {
    value: ["im", "presence"],
    source: "public-im-known-issues",
    evidence: "C",
    inherited: "lync-server-2010",
  },
  xmppModalities: {
    value: ["im", "presence"],
    source: "xmpp-resource-kit-2010",
    evidence: "C",
    inherited: "lync-server-2010",
  },
  xmppGatewayNetwork: { value: null, source: "edge-2015", evidence: "A" },
  xmppGatewaySystems: { value: null, source: "edge-2015", evidence: "A" },
  archivingDefaultDays: { value: 14, source: "set-cs-archiving-configuration", evidence: "B" },
  archivingCompanions: { value: null, source: "archiving-2015", evidence: "A" },
  collocation: { value: collocation2013, source: "topologies-2015", evidence: "A" },
  sqlEditions: { value: ["enterprise", "standard"], source: "databases-2013", evidence: "C" },
  unsupportedInstallations: { value: ["Core"], source: "operating-systems-2013", evidence: "C" },
  guestOperatingSystems: { value: null, source: "requirements-2015", evidence: "U" },
};
