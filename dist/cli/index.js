#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 3477:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ profiles)
});

;// CONCATENATED MODULE: ./build/profiles/collocation.js
/** The matrix of Lync Server 2010. What is said of Edge, XMPP Gateway and Archiving stands elsewhere. */
const collocation2010 = {
    "front-end": ["av-conferencing", "mediation"],
    "standard-edition": ["av-conferencing", "mediation", "back-end", "database", "file-store"],
    "back-end": ["database", "archiving", "monitoring", "file-store", "standard-edition"],
    director: [],
    "av-conferencing": ["front-end", "standard-edition"],
    mediation: ["front-end", "standard-edition"],
    "trusted-application": [],
    "group-chat": [],
    "reverse-proxy": ["exchange-um", "database", "file-store", "office-web-apps"],
    "exchange-um": ["reverse-proxy", "database", "file-store", "office-web-apps"],
};
/** The same as it holds for later products, which archive and monitor on Front End Servers and have Persistent Chat. */
const collocation2013 = {
    ...collocation2010,
    "front-end": ["av-conferencing", "mediation", "archiving", "monitoring"],
    "standard-edition": [
        ...["av-conferencing", "mediation", "archiving", "monitoring"],
        ...["persistent-chat", "back-end", "database", "file-store"],
    ],
};

;// CONCATENATED MODULE: ./build/profiles/lync-server-2010.js

/** Lync Server 2010, by its own planning pages. */
const lyncServer2010 = {
    product: "lync-server-2010",
    name: "Lync Server 2010",
    usersPerFrontEnd: { value: 10_000, source: "planning-2010", evidence: "A" },
    usersPerFrontEndAccepted: { value: 10_000, source: "planning-2010", evidence: "A" },
    spareFrontEnds: { value: 1, source: "planning-2010", evidence: "A" },
    // The page writes its spare out as one more server, which covers the loss of one.
    survivesOneLoss: { value: false, source: "planning-2010", evidence: "I" },
    maxFrontEnds: { value: 10, source: "front-end-pool-2010", evidence: "A" },
    recommendedFrontEnds: { value: 2, source: "topologies-2010", evidence: "B" },
    // Presence is kept in the database of the Back End; that this changed is what the next version says.
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
    // A book says 300,000; the product's own page counts.
    archivingUsers: { value: 500_000, source: "capacity-2010", evidence: "A" },
    archivingUsersBesideMonitoring: { value: 100_000, source: "capacity-2010", evidence: "A" },
    monitoringUsers: { value: 250_000, source: "capacity-2010", evidence: "A" },
    monitoringUsersBesideArchiving: { value: 100_000, source: "capacity-2010", evidence: "A" },
    usersPerAvConferencing: { value: 20_000, source: "conferencing-topologies-2010", evidence: "A" },
    collocatedAvConferencingUsers: { value: 10_000, source: "conferencing-topologies-2010", evidence: "A" },
    // From the product's pre-release; no page of the released product was found.
    branchApplianceUsers: { value: { min: 25, max: 1_000 }, source: "branch-resiliency-prerelease-2010", evidence: "B" },
    branchServerUsers: { value: { min: 1_000, max: 5_000 }, source: "branch-resiliency-prerelease-2010", evidence: "B" },
    edge: { value: "required", source: "planning-2010", evidence: "A" },
    federationPort: { value: 5061, source: "edge-ports-2010", evidence: "A" },
    xmpp: { value: "separate-gateway", source: "planning-2010", evidence: "A" },
    xmppHotfix: { value: true, source: "planning-2010", evidence: "A" },
    // Jabber XCP 5.4 and the domains of Google Apps are supported too; neither can be told by a name.
    xmppPartners: { value: ["gmail.com", "googlemail.com"], source: "xmpp-resource-kit-2010", evidence: "B" },
    publicImProviders: { value: ["windows-live", "aol", "yahoo"], source: "planning-2010", evidence: "A" },
    // The page names all providers that the product has: Windows Live, AOL and Yahoo!
    licensedPublicIm: { value: "every", source: "planning-2010", evidence: "A" },
    // KB 897567 says none, but its text is that of the product before.
    publicImAudioVideo: { value: ["windows-live"], source: "public-im-book-2010", evidence: "B" },
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
    backEndHighAvailability: { value: ["cluster"], source: "databases-2010", evidence: "A" },
    operatingSystems: {
        value: ["Windows Server 2008 SP2", "Windows Server 2008 R2"],
        source: "edge-installation-book-2010",
        evidence: "B",
    },
    sqlServers: {
        value: ["SQL Server 2005 SP3", "SQL Server 2008 SP1", "SQL Server 2008 R2"],
        source: "databases-2010",
        evidence: "A",
    },
    hypervisors: { value: ["Hyper-V", "VMware"], source: "virtualization-2010", evidence: "A" },
    // Other Microsoft pages give 2018-04-10 for the first, and 2020-10-13 for the second.
    mainstreamEnd: { value: "2016-04-12", source: "lifecycle-2010", evidence: "A*" },
    extendedEnd: { value: "2021-04-13", source: "lifecycle-2010", evidence: "A*" },
    earliestEnd: { value: null, source: "lifecycle-2010", evidence: "A*" },
    extendedSecurityUpdates: { value: [], source: "security-updates-period-1", evidence: "I" },
    lowerMaxFrontEnds: { value: null, source: "front-end-pool-2010", evidence: "A" },
    peakUsersPerAvConferencing: { value: 1_000, source: "conferencing-topologies-2010", evidence: "A" },
    edgeLayout: { value: "consolidated", source: "edge-topologies-2010", evidence: "A" },
    edgeCompanions: { value: [], source: "collocation-2010", evidence: "A" },
    publicImModalities: { value: ["im", "presence"], source: "public-im-known-issues", evidence: "B" },
    xmppModalities: { value: ["im", "presence"], source: "xmpp-resource-kit-2010", evidence: "B" },
    // The pages speak of the gateway beside the product before; whether its hotfix changed anything is not known.
    xmppGatewayNetwork: { value: "perimeter", source: "xmpp-gateway-gmail", evidence: "C" },
    xmppGatewaySystems: {
        value: ["Windows Server 2003", "Windows Server 2008"],
        source: "xmpp-gateway-gmail",
        evidence: "I",
    },
    archivingDefaultDays: { value: 14, source: "set-cs-archiving-configuration", evidence: "B" },
    archivingCompanions: { value: ["monitoring", "back-end", "database"], source: "collocation-2010", evidence: "A" },
    collocation: { value: collocation2010, source: "collocation-2010", evidence: "A" },
    sqlEditions: { value: ["enterprise", "standard"], source: "databases-2010", evidence: "A" },
    unsupportedInstallations: { value: ["Core", "Web", "HPC"], source: "edge-installation-book-2010", evidence: "B" },
    guestOperatingSystems: { value: ["Windows Server 2008 R2"], source: "virtualization-2010", evidence: "A" },
};

;// CONCATENATED MODULE: ./build/profiles/quorum.js
/** The two tables of 2013 and 2015 in one; 2019 shares the page, which stops at twelve servers. */
const quorum = {
    2: { start: 1, run: 1 },
    3: { start: 3, run: 2 },
    4: { start: 3, run: 2 },
    5: { start: 4, run: 3 },
    6: { start: 5, run: 3 },
    7: { start: 5, run: 4 },
    8: { start: 6, run: 4 },
    9: { start: 7, run: 4 },
    10: { start: 8, run: 5 },
    11: { start: 9, run: 5 },
    12: { start: 10, run: 5 },
};

;// CONCATENATED MODULE: ./build/profiles/lync-server-2013.js


/** Lync Server 2013. */
const lyncServer2013 = {
    product: "lync-server-2013",
    name: "Lync Server 2013",
    usersPerFrontEnd: { value: 6_660, source: "capacity-2013", evidence: "A" },
    // The same page calls 12 servers enough for 80,000 users, so its ratio is 6,666.67.
    usersPerFrontEndAccepted: { value: 6_667, source: "capacity-2013", evidence: "I" },
    spareFrontEnds: { value: 0, source: "capacity-2013", evidence: "A" },
    // Only an example says so: 30,000 users on 5 servers leave too many on each after a loss, on 6 they do not.
    survivesOneLoss: { value: true, source: "capacity-2013", evidence: "I" },
    maxFrontEnds: { value: 12, source: "capacity-2013", evidence: "A" },
    recommendedFrontEnds: { value: 3, source: "front-ends-2013", evidence: "A" },
    quorum: {
        value: quorum,
        source: "front-ends-2013",
        evidence: "A",
    },
    maxPoolUsers: { value: 80_000, source: "capacity-2013", evidence: "A" },
    maxPoolEndpoints: { value: 152_000, source: "capacity-2013", evidence: "A" },
    // Half of the users sign in twice, and two in five on a phone as well.
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
    branchApplianceUsers: { value: { min: 25, max: 1_000 }, source: "sites-2013", evidence: "C" },
    // The page on the resiliency of branch sites says 2,000 at most.
    branchServerUsers: { value: { min: 1_000, max: 5_000 }, source: "sites-2013", evidence: "C" },
    edge: { value: "required", source: "planning-2013", evidence: "A" },
    federationPort: { value: 5061, source: "single-edge-dns-2013", evidence: "A" },
    xmpp: { value: "built-in", source: "xmpp-2013", evidence: "A" },
    xmppHotfix: { value: false, source: "xmpp-2013", evidence: "A" },
    // The page names Google Talk; these are its domains.
    xmppPartners: { value: ["gmail.com", "googlemail.com"], source: "xmpp-2013", evidence: "I" },
    publicImProviders: { value: ["windows-live", "aol", "yahoo", "skype"], source: "public-im-2013", evidence: "A" },
    // Windows Live and AOL need no license beyond the client access license.
    licensedPublicIm: { value: ["yahoo"], source: "public-im-2013", evidence: "A" },
    // With Skype there is audio, but no video.
    publicImAudioVideo: { value: ["windows-live"], source: "public-im-2013", evidence: "A" },
    archiving: { value: "store", source: "archiving-2013", evidence: "A" },
    archivingToExchange: { value: true, source: "archiving-2013", evidence: "A" },
    archivingRetentionDays: { value: { min: 1, max: 2562 }, source: "archiving-requirements-2013", evidence: "A" },
    // Whiteboards and polls of a conference are archived since this version.
    neverArchived: {
        value: ["file-transfer", "audio", "video", "application-sharing"],
        source: "archiving-2013",
        evidence: "A",
    },
    poolPairing: { value: true, source: "capacity-2013", evidence: "A" },
    avConferencingRole: { value: false, source: "topology-changes-2013", evidence: "A" },
    monitoringRole: { value: false, source: "topology-changes-2013", evidence: "A" },
    persistentChat: { value: "server-role", source: "topology-changes-2013", evidence: "A" },
    backEndHighAvailability: { value: ["cluster", "mirroring"], source: "databases-2013", evidence: "A" },
    operatingSystems: {
        value: ["Windows Server 2008 R2", "Windows Server 2012", "Windows Server 2012 R2"],
        source: "operating-systems-2013",
        evidence: "A",
    },
    sqlServers: { value: ["SQL Server 2008 R2", "SQL Server 2012"], source: "databases-2013", evidence: "A" },
    hypervisors: { value: null, source: "operating-systems-2013", evidence: "U" },
    mainstreamEnd: { value: "2018-04-10", source: "lifecycle-2013", evidence: "A*" },
    extendedEnd: { value: "2023-04-11", source: "lifecycle-2013", evidence: "A*" },
    earliestEnd: { value: null, source: "lifecycle-2013", evidence: "A*" },
    extendedSecurityUpdates: { value: [], source: "security-updates-period-1", evidence: "I" },
    lowerMaxFrontEnds: { value: null, source: "topologies-2013", evidence: "A" },
    peakUsersPerAvConferencing: { value: null, source: "topology-changes-2013", evidence: "A" },
    edgeLayout: { value: "consolidated", source: "edge-topologies-2010", evidence: "C", inherited: "lync-server-2010" },
    edgeCompanions: { value: [], source: "topologies-2013", evidence: "A" },
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
    xmppGatewayNetwork: { value: null, source: "xmpp-2013", evidence: "A" },
    xmppGatewaySystems: { value: null, source: "xmpp-2013", evidence: "A" },
    archivingDefaultDays: { value: 14, source: "set-cs-archiving-configuration", evidence: "B" },
    archivingCompanions: { value: null, source: "archiving-components-2013", evidence: "A" },
    collocation: { value: collocation2013, source: "collocation-2010", evidence: "C", inherited: "lync-server-2010" },
    sqlEditions: { value: ["enterprise", "standard"], source: "databases-2013", evidence: "A" },
    unsupportedInstallations: { value: ["Core"], source: "operating-systems-2013", evidence: "A" },
    guestOperatingSystems: { value: null, source: "operating-systems-2013", evidence: "U" },
};

;// CONCATENATED MODULE: ./build/profiles/skype-for-business-server-2015.js


/** Skype for Business Server 2015. */
const skypeForBusinessServer2015 = {
    product: "skype-for-business-server-2015",
    name: "Skype for Business Server 2015",
    usersPerFrontEnd: { value: 6_660, source: "capacity-2015", evidence: "A" },
    // The same page calls 12 servers good for 80,000 users, so its ratio is 6,666.67.
    usersPerFrontEndAccepted: { value: 6_667, source: "capacity-2015", evidence: "I" },
    spareFrontEnds: { value: 0, source: "capacity-2015", evidence: "A" },
    // Only an example says so: 30,000 users on 5 servers leave too many on each after a loss, on 6 they do not.
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
    // The page names Google Talk; these are its domains.
    xmppPartners: { value: ["gmail.com", "googlemail.com"], source: "edge-2015", evidence: "I" },
    publicImProviders: { value: ["skype"], source: "public-im-2015", evidence: "A" },
    licensedPublicIm: { value: [], source: "public-im-2015", evidence: "A" },
    publicImAudioVideo: { value: ["skype"], source: "public-im-2015", evidence: "A" },
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
    monitoringRole: { value: false, source: "topology-changes-2013", evidence: "C", inherited: "lync-server-2013" },
    persistentChat: { value: "server-role", source: "persistent-chat-2015", evidence: "A" },
    backEndHighAvailability: {
        value: ["cluster", "mirroring", "always-on"],
        source: "requirements-2015",
        evidence: "A",
    },
    // The page allows Windows Server 2008 R2 only where Lync Server 2013 is upgraded in place.
    operatingSystems: {
        value: ["Windows Server 2012", "Windows Server 2012 R2", "Windows Server 2016", "Windows Server 2019"],
        source: "requirements-2015",
        evidence: "A",
    },
    sqlServers: {
        value: ["SQL Server 2012", "SQL Server 2014", "SQL Server 2016", "SQL Server 2017", "SQL Server 2019"],
        source: "requirements-2015",
        evidence: "A",
    },
    hypervisors: { value: null, source: "requirements-2015", evidence: "U" },
    mainstreamEnd: { value: "2020-10-13", source: "lifecycle-2015", evidence: "A*" },
    extendedEnd: { value: "2025-10-14", source: "lifecycle-2015", evidence: "A*" },
    earliestEnd: { value: null, source: "lifecycle-2015", evidence: "A*" },
    // The first period was paid for on its own; the second was announced when the first ran out.
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
    edgeCompanions: { value: [], source: "topologies-2013", evidence: "C", inherited: "lync-server-2013" },
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
    collocation: { value: collocation2013, source: "collocation-2010", evidence: "C", inherited: "lync-server-2010" },
    sqlEditions: { value: ["enterprise", "standard"], source: "databases-2013", evidence: "C" },
    unsupportedInstallations: { value: ["Core"], source: "operating-systems-2013", evidence: "C" },
    guestOperatingSystems: { value: null, source: "requirements-2015", evidence: "U" },
};

;// CONCATENATED MODULE: ./build/profiles/skype-for-business-server-2019.js


/** Skype for Business Server 2019, which shares several planning pages with 2015. */
const skypeForBusinessServer2019 = {
    product: "skype-for-business-server-2019",
    name: "Skype for Business Server 2019",
    usersPerFrontEnd: { value: 6_660, source: "capacity-2019", evidence: "A" },
    // Taken over with the number itself, which the page repeats from 2015.
    usersPerFrontEndAccepted: { value: 6_667, source: "capacity-2019", evidence: "I" },
    spareFrontEnds: { value: 0, source: "capacity-2019", evidence: "A" },
    // Only an example says so: 30,000 users on 5 servers leave too many on each after a loss, on 6 they do not.
    survivesOneLoss: { value: true, source: "capacity-2019", evidence: "I" },
    // The topology page that it shares with 2015 still says 12.
    maxFrontEnds: { value: 16, source: "capacity-2019", evidence: "A" },
    recommendedFrontEnds: { value: 3, source: "high-availability-2015", evidence: "A" },
    // The page is that of 2015; as it was read, it ends at 12 servers.
    quorum: {
        value: quorum,
        source: "high-availability-2015",
        evidence: "A",
    },
    // One sentence of the page still says 80,000, left over from 2015.
    maxPoolUsers: { value: 106_000, source: "capacity-2019", evidence: "A" },
    maxPoolEndpoints: { value: 210_000, source: "capacity-2019", evidence: "A" },
    // From the user model of 2015: the page's own numbers give 1.98.
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
    publicImAudioVideo: { value: ["skype"], source: "public-im-2015", evidence: "A" },
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
    monitoringRole: { value: false, source: "topology-changes-2013", evidence: "C", inherited: "lync-server-2013" },
    persistentChat: { value: "removed", source: "removed-2019", evidence: "A" },
    backEndHighAvailability: { value: ["cluster", "always-on"], source: "removed-2019", evidence: "A" },
    operatingSystems: {
        value: ["Windows Server 2016", "Windows Server 2019"],
        source: "requirements-2019",
        evidence: "A",
    },
    sqlServers: {
        value: ["SQL Server 2016", "SQL Server 2017", "SQL Server 2019"],
        source: "requirements-2019",
        evidence: "A",
    },
    hypervisors: { value: null, source: "requirements-2019", evidence: "U" },
    mainstreamEnd: { value: "2024-01-09", source: "lifecycle-2019", evidence: "A*" },
    extendedEnd: { value: "2025-10-14", source: "lifecycle-2019", evidence: "A*" },
    earliestEnd: { value: null, source: "lifecycle-2019", evidence: "A*" },
    // The first period was paid for on its own; the second was announced when the first ran out.
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
    edgeCompanions: { value: [], source: "topologies-2013", evidence: "C", inherited: "lync-server-2013" },
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
    collocation: { value: collocation2013, source: "collocation-2010", evidence: "C", inherited: "lync-server-2010" },
    sqlEditions: { value: ["enterprise", "standard"], source: "databases-2013", evidence: "C" },
    unsupportedInstallations: { value: ["Core"], source: "requirements-2019", evidence: "A" },
    guestOperatingSystems: { value: null, source: "requirements-2019", evidence: "U" },
};

;// CONCATENATED MODULE: ./build/profiles/skype-for-business-server-se.js

const { product: from, name: _, ...known } = skypeForBusinessServer2019;
/** A fact of 2019 as it holds for its successor, which began as the same code with the same prerequisites. */
function inherit(fact) {
    // What nobody knows of 2019 is not known by taking it over.
    return { ...fact, evidence: fact.evidence === "U" ? "U" : "I", inherited: from };
}
const inherited = Object.fromEntries(Object.entries(known).map(([name, fact]) => [name, inherit(fact)]));
/** Skype for Business Server Subscription Edition: no planning page of its own was found, so most is taken from 2019. */
const skypeForBusinessServerSe = {
    ...inherited,
    product: "skype-for-business-server-se",
    name: "Skype for Business Server Subscription Edition",
    // Skype for consumers, the last provider, ended before this product began.
    publicImProviders: { value: [], source: "skype-end", evidence: "I" },
    publicImAudioVideo: { value: [], source: "skype-end", evidence: "I" },
    mainstreamEnd: { value: null, source: "microsoft-365-local", evidence: "A" },
    extendedEnd: { value: null, source: "microsoft-365-local", evidence: "A" },
    earliestEnd: { value: "2035-12-31", source: "modern-lifecycle", evidence: "B" },
    extendedSecurityUpdates: { value: [], source: "security-updates-period-2", evidence: "I" },
};

;// CONCATENATED MODULE: ./build/profiles/index.js





/** What is known of each product, oldest first. */
const profiles = {
    "lync-server-2010": lyncServer2010,
    "lync-server-2013": lyncServer2013,
    "skype-for-business-server-2015": skypeForBusinessServer2015,
    "skype-for-business-server-2019": skypeForBusinessServer2019,
    "skype-for-business-server-se": skypeForBusinessServerSe,
};


/***/ }),

/***/ 9746:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ terminal)
});

// EXTERNAL MODULE: ./build/sources.js + 8 modules
var sources = __nccwpck_require__(34);
// EXTERNAL MODULE: ./build/words.js
var words = __nccwpck_require__(6118);
// EXTERNAL MODULE: ./build/validate.js + 12 modules
var validate = __nccwpck_require__(3752);
;// CONCATENATED MODULE: ./build/report/totals.js


/** "2 errors and 1 note", or "no findings". */
function verdict({ counts }) {
    const parts = validate/* levels */.yr.filter((level) => counts[level] > 0).map((level) => (0,words/* counted */.hS)(counts[level], level));
    return parts.length > 0 ? (0,words/* listed */.KE)(parts) : "no findings";
}
/** What a verdict stands on: "3 files checked by 31 rules, of which 26 had nothing to look at". */
function basis({ files, rules, idle, asOf, skipped }) {
    const checked = `${(0,words/* counted */.hS)(files.length, "file")} checked by ${(0,words/* counted */.hS)(rules.length, "rule")}`;
    const nothing = idle.length > 0 ? `, of which ${(0,words/* grouped */.zD)(idle.length)} had nothing to look at` : "";
    const left = skipped.length > 0 ? `; ${(0,words/* counted */.hS)(skipped.length, "file")} left alone` : "";
    return `${checked}${nothing}, as of ${asOf}${left}`;
}
/** The rules that had nothing to look at, on a line; empty where all had something. */
function idleRules({ idle }) {
    return idle.length > 0 ? `nothing to look at for ${(0,words/* listed */.KE)(idle.map(({ id }) => id))}` : "";
}

;// CONCATENATED MODULE: ./build/report/terminal.js



/** The report for a person: each finding with its line, why, fix and source; then one line that counts them. */
function terminal(report, look) {
    const paint = look.color ? painted : plain;
    if (look.quiet)
        return report.findings.map((finding) => `${headline(finding, paint)}\n`).join("");
    const blocks = report.findings.map((finding) => `${headline(finding, paint)}\n${terminal_frame(finding, paint)}${advice(finding, paint)}\n`);
    const idle = look.verbose && idleRules(report);
    return `${blocks.join("")}${paint(report.conclusion, verdict(report))} (${basis(report)})\n${idle ? `${idle}\n` : ""}`;
}
const codes = { error: 31, failure: 31, warning: 33, note: 36, success: 32, dim: 2, strong: 1 };
const painted = (kind, text) => `\u001b[${codes[kind]}m${text}\u001b[0m`;
const plain = (_, text) => text;
function headline({ file, range, rule, message }, paint) {
    // A runner takes a line that begins with "::" for a command.
    const name = file.trimStart().startsWith("::") ? `./${file}` : file;
    const place = paint("strong", `${(0,words/* harmless */.Is)(name)}:${range.line}:${range.column}:`);
    return `${place} ${paint(rule.level, `${rule.level}:`)} ${(0,words/* harmless */.Is)(message)} ${paint("dim", `[${rule.id}]`)}`;
}
/** The widest piece of a line that is shown. */
const widest = 120;
/** The line with a caret under the range. */
function terminal_frame({ range, excerpt, rule }, paint) {
    if (excerpt.trim() === "")
        return "";
    const start = range.column - 1;
    const end = range.endLine === range.line ? Math.max(range.endColumn - 1, start + 1) : excerpt.length;
    const from = border(excerpt, excerpt.length > widest ? Math.max(0, Math.min(start - 20, excerpt.length - widest)) : 0);
    const to = border(excerpt, Math.min(excerpt.length, from + widest));
    const lead = (from > 0 ? "…" : "") + bare(excerpt.slice(from, start));
    const marked = bare(excerpt.slice(start, Math.min(end, to)));
    const rest = bare(excerpt.slice(Math.min(end, to), to)) + (to < excerpt.length ? "…" : "");
    const margin = String(range.line).padStart(5);
    const caret = paint(rule.level, "^".repeat(Math.max((0,words/* harmless */.Is)(marked).length, 1)));
    return (`${paint("dim", `${margin} |`)} ${(0,words/* harmless */.Is)(lead + marked + rest)}\n` +
        `${paint("dim", `${" ".repeat(margin.length)} |`)} ${" ".repeat((0,words/* harmless */.Is)(lead).length)}${caret}\n`);
}
/** A place between two characters. */
function border(text, at) {
    return (0,words/* isInside */.FK)(text, at) ? at - 1 : at;
}
function advice({ rule, source, related }, paint) {
    const { title, date, url } = sources/* sources */.T[source];
    const places = related.map(({ file, range, message }) => `${(0,words/* harmless */.Is)(file)}:${range.line}:${range.column}: ${(0,words/* harmless */.Is)(message)}`);
    const rows = [
        ...places.map((place) => ["see", place]),
        ["why", rule.why],
        ["fix", rule.fix],
        ["source", `${title}, ${date}\n          ${url}`],
    ];
    return rows.map(([name, text]) => `  ${paint("dim", name.padEnd(7))} ${text}\n`).join("");
}
/** A piece of a line with nothing hidden in it, and a tab as wide as a letter. */
function bare(text) {
    return (0,words/* visible */.RK)(text.replaceAll("\t", " "));
}


/***/ }),

/***/ 9876:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v4: () => (/* binding */ presets),
  aO: () => (/* binding */ rules),
  fD: () => (/* binding */ rulesOf)
});

;// CONCATENATED MODULE: ./build/topology.js
/** All entries of one list, over all sites, in the order of the text. */
function partsOf({ spec }, name) {
    return spec.sites.flatMap((site, at) => partsIn(site, at, name));
}
/** The entries of one list of one site; `at` is the site's place among the sites. */
function partsIn(site, at, name) {
    const entries = (site[name] ?? []);
    return entries.map((value, place) => ({ value, path: ["spec", "sites", at, name, place], site }));
}
/** For each Front End pool, by its key, the users of the survivable branches that point at it. */
function branchUsersByPool({ spec }) {
    const users = new Map();
    for (const { survivableBranch: branch } of spec.sites) {
        if (branch)
            users.set(keyOfName(branch.pool), (users.get(keyOfName(branch.pool)) ?? 0) + branch.users);
    }
    return users;
}
/** How many servers there are, counted or listed. */
function serverCount(servers) {
    return typeof servers === "number" ? servers : servers.length;
}
/** DNS names are the same in any case of letters. */
function keyOfName(fqdn) {
    return fqdn.toLowerCase();
}
/** A scenario that is described is on, unless it says otherwise. */
function isOn(scenario) {
    return scenario !== undefined && scenario.enabled !== false;
}

;// CONCATENATED MODULE: ./build/homes.js

/** All places where users are homed: pools first, then branches. */
function homesOf(deployment) {
    const pools = partsOf(deployment, "frontEndPools").map(poolAsHome);
    const branches = deployment.spec.sites.flatMap(({ name: site, survivableBranch: branch }, at) => {
        if (!branch)
            return [];
        const { fqdn, users, archivingServer } = branch;
        const path = ["spec", "sites", at, "survivableBranch"];
        return [{ kind: "branch", fqdn, users, site, archivingServer, path }];
    });
    return [...pools, ...branches];
}
function poolAsHome({ value, path, site }) {
    const { fqdn, homedUsers: users, archivingServer } = value;
    return { kind: "pool", fqdn, users, site: site.name, archivingServer, path };
}

// EXTERNAL MODULE: ./build/words.js
var build_words = __nccwpck_require__(6118);
;// CONCATENATED MODULE: ./build/rules/archiving/archiving-association.js


const archivingAssociation = {
    id: "archiving-association",
    title: "Every pool and branch with archived users names its Archiving Server",
    level: "error",
    preset: "recommended",
    why: "A pool sends messages only to the Archiving Server that it is associated with; without one nothing of its users is archived",
    fix: "Set archivingServer of the pool or branch to the FQDN of an Archiving Server; several pools may share one",
    turnOffWhen: "The manifest leaves associations out, and they are looked after in Topology Builder alone",
    source: "archiving-requirements-2010",
    evidence: "A",
    products: ["lync-server-2010"],
    // Of associations is spoken only where the manifest states any, and not where users are picked one by one.
    applies: (deployment) => deployment.spec.archiving?.scope === "all-users" &&
        homesOf(deployment).some(({ archivingServer }) => archivingServer !== undefined),
    *check(deployment, { profile }) {
        for (const { kind, fqdn, users, archivingServer, path } of homesOf(deployment)) {
            if (users === 0 || archivingServer !== undefined)
                continue;
            yield {
                path: [...path, "archivingServer"],
                message: `${kind} ${(0,build_words/* quoted */.TL)(fqdn)} has ${(0,build_words/* counted */.hS)(users, "user")} to archive, but names no Archiving Server; ${profile.name} needs one in archivingServer`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/once.js
/**
 * What many rules ask of one deployment is worked out once for it. A deployment never changes while it is judged, and
 * the answer is forgotten with it.
 */
function once(work) {
    const known = new WeakMap();
    return (from) => {
        const kept = known.get(from) ?? { answer: work(from) };
        known.set(from, kept);
        return kept.answer;
    };
}

;// CONCATENATED MODULE: ./build/machines.js


/** The role of the members of each list. */
const roles = {
    frontEndPools: "front-end",
    edgePools: "edge",
    directorPools: "director",
    avConferencingPools: "av-conferencing",
    archivingServers: "archiving",
    monitoringServers: "monitoring",
};
/** Every computer that is named, in the order of its lists. Those of pools that are only counted have no name yet. */
const machinesOf = once((deployment) => {
    const { spec } = deployment;
    const inSites = Object.keys(roles).flatMap((name) => partsOf(deployment, name).flatMap(({ value, path }) => membersOf(value, path, roleOf(name, value))));
    const outside = [
        ...(spec.reverseProxies ?? []).map((value, at) => machineOf(value, ["spec", "reverseProxies", at], "reverse-proxy")),
        ...(spec.xmppGateways ?? []).map((value, at) => machineOf(value, ["spec", "xmppGateways", at], "xmpp-gateway")),
        ...(spec.servers ?? []).map((value, at) => machineOf(value, ["spec", "servers", at])),
    ];
    return [...inSites, ...outside];
});
function roleOf(name, value) {
    return "edition" in value && value.edition === "standard" ? "standard-edition" : roles[name];
}
/** A pool's listed servers with what the pool says of all of them; a server of its own is its own member. */
function membersOf(holder, path, role) {
    const { servers, os, platform, messageQueuing } = holder;
    if (servers === undefined)
        return [machineOf(holder, path, role)];
    const common = {
        ...(os && { os }),
        ...(platform && { platform }),
        ...(messageQueuing !== undefined && { messageQueuing }),
    };
    const listed = Array.isArray(servers) ? servers : [];
    return listed.map((server, at) => {
        const own = typeof server === "string" ? { fqdn: server } : server;
        const place = [...path, "servers", at];
        const nameAt = typeof server === "string" ? place : [...place, "fqdn"];
        return { ...machineOf({ ...common, ...own }, place, role), nameAt, pool: holder.fqdn };
    });
}
function machineOf(holder, path, role) {
    const { collocatedWith = [], roles: stated = [] } = holder;
    const carries = [...new Set([...(role ? [role] : []), ...collocatedWith, ...stated])];
    return { ...holder, path, nameAt: [...path, "fqdn"], carries, pool: role && holder.fqdn };
}

;// CONCATENATED MODULE: ./build/names.js


/** What a name can be the name of, in the words of messages. */
const kinds = {
    frontEndPools: "Front End pool",
    edgePools: "Edge pool",
    directorPools: "Director pool",
    avConferencingPools: "A/V Conferencing pool",
    archivingServers: "Archiving Server",
    monitoringServers: "Monitoring Server",
    survivableBranch: "survivable branch",
    reverseProxies: "reverse proxy",
    xmppGateways: "XMPP Gateway",
    servers: "computer of the inventory",
};
const lists = [
    "frontEndPools",
    "edgePools",
    "directorPools",
    "avConferencingPools",
    "archivingServers",
    "monitoringServers",
];
/** Every name of a pool or computer. A pool of one computer, and that computer, have one name together. */
function namesOf(deployment) {
    const { sites, reverseProxies = [], xmppGateways = [], servers = [] } = deployment.spec;
    const own = (kind, fqdn, path) => ({ fqdn, path: [...path, "fqdn"], kind, shared: false });
    return [
        ...lists.flatMap((kind) => partsOf(deployment, kind).flatMap(({ value, path }) => ofPool(kind, value, path))),
        ...sites.flatMap(({ survivableBranch: branch }, at) => branch ? [own("survivableBranch", branch.fqdn, ["spec", "sites", at, "survivableBranch"])] : []),
        ...reverseProxies.map(({ fqdn }, at) => own("reverseProxies", fqdn, ["spec", "reverseProxies", at])),
        ...xmppGateways.map(({ fqdn }, at) => own("xmppGateways", fqdn, ["spec", "xmppGateways", at])),
        ...servers.map(({ fqdn }, at) => own("servers", fqdn, ["spec", "servers", at])),
    ];
}
/** For each FQDN, by its key, what it is the name of: several things where it is used twice, of which some will do. */
function namesByKey(deployment) {
    const known = new Map();
    for (const name of namesOf(deployment)) {
        const key = keyOfName(name.fqdn);
        const before = known.get(key) ?? [];
        const isNew = !before.some(({ kind, memberOf }) => kind === name.kind && !memberOf === !name.memberOf);
        if (isNew)
            known.set(key, [...before, name]);
    }
    return known;
}
/** "an Edge pool", or what else it is. */
function described({ kind, memberOf }) {
    if (memberOf !== undefined)
        return `a server of ${kinds[kind]} ${(0,build_words/* quoted */.TL)(memberOf)}`;
    return `${/^[AEIOUX]/.test(kinds[kind]) ? "an" : "a"} ${kinds[kind]}`;
}
/** Whether a pool's name is that of its only computer too. An Enterprise pool has a name of its own. */
function isItsOwnServer({ edition, servers, fqdn }) {
    if (servers === undefined || edition === "standard")
        return true;
    if (edition === "enterprise" || serverCount(servers) !== 1)
        return false;
    return typeof servers === "number" || keyOfName(nameOf(servers[0] ?? "")) === keyOfName(fqdn);
}
function ofPool(kind, pool, path) {
    const single = isItsOwnServer(pool);
    const members = Array.isArray(pool.servers) ? pool.servers : [];
    const listed = members.flatMap((member, at) => {
        const fqdn = nameOf(member);
        if (single && at === 0 && keyOfName(fqdn) === keyOfName(pool.fqdn))
            return [];
        const place = [...path, "servers", at];
        const nameAt = typeof member === "string" ? place : [...place, "fqdn"];
        return [{ fqdn, path: nameAt, kind, memberOf: pool.fqdn, shared: false }];
    });
    return [{ fqdn: pool.fqdn, path: [...path, "fqdn"], kind, shared: !single }, ...listed];
}
function nameOf(member) {
    return typeof member === "string" ? member : member.fqdn;
}

;// CONCATENATED MODULE: ./build/names-elsewhere.js


/** Every FQDN of a server, pool or service that a manifest introduces; those that only repeat one are left out. */
function declaredNames(deployment) {
    return [
        ...namesOf(deployment).map(({ fqdn, path }) => ({ name: fqdn, path })),
        ...storesOf(deployment).map(({ name, path }) => ({ name, path })),
        ...partsOf(deployment, "frontEndPools").flatMap(({ value: { webServices }, path }) => [
            ...present(webServices?.internalFqdn, [...path, "webServices", "internalFqdn"]),
            ...present(webServices?.externalFqdn, [...path, "webServices", "externalFqdn"]),
        ]),
        ...partsOf(deployment, "edgePools").flatMap(({ value: { externalFqdns = {} }, path }) => Object.entries(externalFqdns).flatMap(([key, name]) => present(name, [...path, "externalFqdns", key]))),
    ];
}
/** The database and file servers that pools and servers name. A Standard Edition server brings its own database. */
function storesOf(deployment) {
    const store = (role, holder, name, path) => present(name, path).map((declared) => ({ ...declared, role, holder }));
    return [
        ...partsOf(deployment, "frontEndPools").flatMap(({ value: { fqdn, edition, backEnd, fileStore }, path }) => [
            ...store("back-end", fqdn, edition === "enterprise" ? backEnd?.sqlServer : undefined, [
                ...path,
                "backEnd",
                "sqlServer",
            ]),
            ...store("file-store", fqdn, fileStore?.server, [...path, "fileStore", "server"]),
        ]),
        ...[...partsOf(deployment, "archivingServers"), ...partsOf(deployment, "monitoringServers")].flatMap(({ value: { fqdn, sqlStore, fileStore }, path }) => [
            ...store("database", fqdn, sqlStore?.sqlServer, [...path, "sqlStore", "sqlServer"]),
            ...store("file-store", fqdn, fileStore?.server, [...path, "fileStore", "server"]),
        ]),
    ];
}
function present(name, path) {
    return name === undefined ? [] : [{ name, path }];
}

;// CONCATENATED MODULE: ./build/places.js





/** Roles in the words of messages. */
const roleNames = {
    "front-end": "Front End Server",
    "standard-edition": "Standard Edition server",
    "back-end": "Back End database",
    database: "database",
    "file-store": "file store",
    "av-conferencing": "A/V Conferencing",
    mediation: "Mediation",
    director: "Director",
    edge: "Edge Server",
    archiving: "Archiving Server",
    monitoring: "Monitoring Server",
    "reverse-proxy": "reverse proxy",
    "xmpp-gateway": "XMPP Gateway",
    "trusted-application": "trusted application",
    "group-chat": "Group Chat",
    "persistent-chat": "Persistent Chat",
    "exchange-um": "Exchange Unified Messaging",
    "office-web-apps": "Office Web Apps",
    "survivable-branch": "survivable branch",
};
/** For each computer, by its key, the first place of each role that it carries: listed, stated, or by holding a store. */
const rolesByComputer = once((deployment) => {
    const computers = new Map();
    for (const place of placesOf(deployment)) {
        const key = keyOfName(place.fqdn);
        const roles = computers.get(key) ?? new Map();
        if (!roles.has(place.role))
            computers.set(key, roles.set(place.role, place));
    }
    return computers;
});
function* placesOf(deployment) {
    yield* countedAlone(deployment);
    for (const { fqdn, carries, pool, path, nameAt, roles = [] } of machinesOf(deployment)) {
        for (const [at, role] of carries.entries()) {
            const listed = at === 0 && pool !== undefined;
            const stated = [...path, roles.includes(role) ? "roles" : "collocatedWith"];
            yield { role, fqdn, path: listed ? nameAt : stated };
        }
    }
    for (const { survivableBranch: branch, at } of deployment.spec.sites.map((site, at) => ({ ...site, at }))) {
        if (!branch)
            continue;
        const path = ["spec", "sites", at, "survivableBranch", "fqdn"];
        yield { role: "survivable-branch", fqdn: branch.fqdn, path };
    }
    for (const { role, name, path } of storesOf(deployment))
        yield { role, fqdn: name, path };
}
/** Servers that are only counted, but have their pool's name because they are alone. */
function* countedAlone(deployment) {
    for (const { value, path } of partsOf(deployment, "frontEndPools")) {
        if (value.edition === "standard")
            yield { role: "standard-edition", fqdn: value.fqdn, path: [...path, "fqdn"] };
    }
    for (const { value, path } of partsOf(deployment, "directorPools")) {
        if (isItsOwnServer(value))
            yield { role: "director", fqdn: value.fqdn, path: [...path, "fqdn"] };
    }
    for (const { value, path } of partsOf(deployment, "avConferencingPools")) {
        if (isItsOwnServer(value))
            yield { role: "av-conferencing", fqdn: value.fqdn, path: [...path, "fqdn"] };
    }
    for (const { value, path } of partsOf(deployment, "edgePools")) {
        if (isItsOwnServer(value))
            yield { role: "edge", fqdn: value.fqdn, path: [...path, "fqdn"] };
    }
}

;// CONCATENATED MODULE: ./build/rules/archiving/archiving-collocation.js



/** Roles whose own rules judge what shares a computer with them: edge-alone and xmpp-gateway-placement. */
const elsewhere = ["edge", "xmpp-gateway"];
const archivingCollocation = {
    id: "archiving-collocation",
    title: "An Archiving Server shares its computer with monitoring and databases only",
    level: "error",
    preset: "recommended",
    why: "Other combinations are not supported: they were not tested, and the roles take processor, disk and queues from each other",
    fix: "Move the other role to a computer of its own, and take it out of collocatedWith or roles",
    turnOffWhen: "The computer belongs to a test deployment that nobody needs support for",
    source: "collocation-2010",
    evidence: "A",
    products: ["lync-server-2010"],
    applies: (deployment) => partsOf(deployment, "archivingServers").length > 0,
    *check(deployment, { profile }) {
        const allowed = profile.archivingCompanions;
        // A file share is no server role, and no page forbids it.
        const companions = new Set(["archiving", "file-store", ...(allowed.value ?? [])]);
        const names = (0,build_words/* listed */.KE)((allowed.value ?? []).map((role) => roleNames[role]), "or");
        for (const roles of rolesByComputer(deployment).values()) {
            const archiving = roles.get("archiving");
            if (!archiving || elsewhere.some((role) => roles.has(role)))
                continue;
            const others = [...roles.values()].filter(({ role }) => !companions.has(role));
            const [other] = others;
            if (!other)
                continue;
            const says = (0,build_words/* listed */.KE)(others.map(({ role }) => roleNames[role]));
            yield {
                path: other.path,
                message: `computer ${(0,build_words/* quoted */.TL)(archiving.fqdn)} is Archiving Server and ${says} at once; ${profile.name} needs it to share with nothing but ${names}`,
                fact: allowed,
                related: [{ path: archiving.path, message: "as Archiving Server it is here" }],
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/archiving/archiving-content.js

const place = ["spec", "archiving"];
const archivingContent = {
    id: "archiving-content",
    title: "All content that must be archived is archived",
    level: "error",
    preset: "recommended",
    why: "What the product does not take in cannot be shown later, and nobody notices before it is asked for",
    fix: "Add im and conferencing to archiving.content, and cover all other content by another solution",
    turnOffWhen: "Another product archives the rest, and requiredContent stays for the record",
    source: "archiving-2010",
    evidence: "A",
    applies: ({ spec }) => (spec.archiving?.requiredContent ?? spec.archiving?.content) !== undefined,
    *check({ spec }, { profile }) {
        const { requiredContent = [], content, scope = "none" } = spec.archiving ?? {};
        const never = new Set(profile.neverArchived.value);
        for (const [at, item] of requiredContent.entries()) {
            const path = [...place, "requiredContent", at];
            if (never.has(item)) {
                const message = `content ${(0,build_words/* quoted */.TL)(item)} must be archived, but ${profile.name} never archives it; another solution is needed`;
                yield { path, message, fact: profile.neverArchived };
            }
            else if (content?.length && !content.some((taken) => taken === item)) {
                const says = `archiving.content is ${(0,build_words/* abridged */.$y)(content.map(build_words/* quoted */.TL))}`;
                const message = `content ${(0,build_words/* quoted */.TL)(item)} must be archived, but ${says}; it needs ${(0,build_words/* quoted */.TL)(item)} too`;
                yield { path, message, related: [{ path: [...place, "content"], message: "what is archived" }] };
            }
        }
        if (scope !== "none")
            yield* configuration(content);
    },
};
/** What no value of EnableArchiving stands for: it is none, instant messages, or these and conferences. */
function* configuration(content) {
    if (!content || content.includes("im"))
        return;
    const says = content.length === 0 ? "archiving.content is empty" : 'archiving.content is "conferencing" alone';
    const message = `${says}; "im" is needed, with or without "conferencing"`;
    yield { path: [...place, "content"], message, source: "set-cs-archiving-configuration" };
}

;// CONCATENATED MODULE: ./build/rules/archiving/archiving-critical-mode.js


const archivingCriticalMode = {
    id: "archiving-critical-mode",
    title: "Critical mode is on where archiving is required, and the store stays up",
    level: "warning",
    preset: "strict",
    why: "Without critical mode messages go unarchived while archiving fails; with it, instant messaging stops instead",
    fix: "Set archiving.criticalMode where nothing may go unarchived, and cluster the SQL Server of each Archiving Server",
    turnOffWhen: "Regulations allow gaps while archiving fails, or instant messaging may stop with its store",
    source: "set-cs-archiving-configuration",
    evidence: "B",
    applies: ({ spec }) => (spec.archiving?.scope ?? "none") !== "none",
    *check(deployment) {
        const { required, criticalMode } = deployment.spec.archiving ?? {};
        if (required && !criticalMode) {
            const says = criticalMode === false ? "archiving.criticalMode is false" : "there is no archiving.criticalMode";
            const message = `archiving is required, but ${says}; true is needed if no message may go unarchived`;
            yield { path: ["spec", "archiving", "criticalMode"], message };
        }
        if (!criticalMode)
            return;
        for (const { value, path } of partsOf(deployment, "archivingServers")) {
            const { sqlStore, fqdn } = value;
            // A store that is not described says nothing; mirroring that the product lacks is another rule's.
            if (!sqlStore || (sqlStore.highAvailability ?? "none") !== "none")
                continue;
            yield {
                path: [...path, "sqlStore", "highAvailability"],
                message: `the SQL store ${(0,build_words/* quoted */.TL)(sqlStore.sqlServer)} of ${(0,build_words/* quoted */.TL)(fqdn)} is a single server, but in critical mode messaging stops with it; a cluster is needed`,
                related: [{ path: ["spec", "archiving", "criticalMode"], message: "critical mode is on" }],
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/archiving/archiving-direction.js

/** The two switches of archiving, in each policy and for the whole. */
const directions = ["internal", "external"];
/** The ways of meeting people outside. */
const scenarios = ["remoteUsers", "federation", "publicIm", "xmpp", "anonymousGuests"];
const archivingDirection = {
    id: "archiving-direction",
    title: "Internal and external archiving agree with the policies and external access",
    level: "warning",
    preset: "recommended",
    why: "Internal and external are separate switches; one that nothing stands behind records nothing, though the plan says it does",
    fix: "Switch the direction on in a policy or off in archiving, and archive external communication only where there is some",
    turnOffWhen: "External access is described in another manifest",
    source: "archiving-2010",
    evidence: "A",
    applies: ({ spec }) => (spec.archiving?.scope ?? "none") !== "none",
    *check({ spec }) {
        const { policies = [], ...archiving } = spec.archiving ?? {};
        if (archiving.internal === false && archiving.external === false) {
            const message = `archiving.internal and archiving.external are both false, but archiving.scope is "${archiving.scope}"; one of them needs to be true`;
            yield { path: ["spec", "archiving", "internal"], message };
            return;
        }
        // Where no policy archives anything, archiving-policy speaks.
        const active = policies.some(({ internal, external }) => internal || external);
        for (const direction of active ? directions : []) {
            const stated = archiving[direction];
            const at = policies.findIndex((policy) => policy[direction]);
            if (stated === undefined || stated === at >= 0)
                continue;
            const path = ["spec", "archiving", ...(stated ? [] : ["policies", at]), direction];
            const says = stated
                ? `archiving.${direction} is true, but no policy`
                : `archiving.${direction} is false, but a policy`;
            yield { path, message: `${says} archives ${direction} communication; both need to say the same` };
        }
        yield* outsideAlone(spec);
    },
};
/** External communication that cannot be: nobody outside is reached. */
function* outsideAlone({ archiving, externalAccess = {} }) {
    if (scenarios.some((name) => isOn(externalAccess[name])))
        return;
    const at = archiving?.policies?.findIndex(({ external }) => external) ?? -1;
    if (!archiving?.external && at < 0)
        return;
    const path = ["spec", "archiving", ...(archiving?.external ? [] : ["policies", at]), "external"];
    const message = "external communication is archived, but externalAccess has no scenario that is on; one of them is needed";
    yield { path, message };
}

;// CONCATENATED MODULE: ./build/rules/archiving/archiving-file-store.js


const archivingFileStore = {
    id: "archiving-file-store",
    title: "An Archiving Server that archives conferences has a file store",
    level: "error",
    preset: "recommended",
    why: "Files that people upload to a conference are archived in a file share; without it they are lost",
    fix: "Create the share before you publish the topology, and name it in fileStore of the Archiving Server",
    turnOffWhen: "The manifest leaves file stores out, and they are looked after in Topology Builder alone",
    source: "archiving-file-store",
    evidence: "B",
    products: ["lync-server-2010"],
    applies: ({ spec }) => (spec.archiving?.scope ?? "none") !== "none" && spec.archiving?.content?.includes("conferencing") === true,
    *check(deployment) {
        for (const { value, path } of partsOf(deployment, "archivingServers")) {
            if (value.fileStore)
                continue;
            yield {
                path: [...path, "fileStore"],
                message: `server ${(0,build_words/* quoted */.TL)(value.fqdn)} archives conferencing content, but has no fileStore; it needs a file share`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/archiving/archiving-message-queuing.js


const needed = "Lync Server 2010 needs it, with Active Directory integration";
const archivingMessageQueuing = {
    id: "archiving-message-queuing",
    title: "Message Queuing runs on Archiving Servers and on Front End Servers they serve",
    level: "error",
    preset: "recommended",
    why: "Messages travel from the Front End Server to the Archiving Server in queues; without Message Queuing none arrives",
    fix: "Install Message Queuing with Active Directory integration on the server, then write messageQueuing: true",
    turnOffWhen: "Never while the server archives or homes archived users",
    source: "archiving-requirements-2010",
    evidence: "A",
    products: ["lync-server-2010"],
    applies: ({ spec }) => (spec.archiving?.scope ?? "none") !== "none",
    *check(deployment) {
        for (const { value, path } of partsOf(deployment, "archivingServers")) {
            if (value.messageQueuing !== false)
                continue;
            const message = `server ${(0,build_words/* quoted */.TL)(value.fqdn)} archives, but has no Message Queuing; ${needed}`;
            yield { path: [...path, "messageQueuing"], message };
        }
        const everybody = deployment.spec.archiving?.scope === "all-users";
        for (const { value, path } of partsOf(deployment, "frontEndPools")) {
            // Which pools home selected users is told by their associations alone.
            const archived = value.homedUsers > 0 && (everybody || value.archivingServer !== undefined);
            if (archived)
                yield* withoutQueues(value, path);
        }
    },
};
/** The pool, where it says so for servers that say nothing themselves; then each server that says so itself. */
function* withoutQueues({ fqdn, servers, messageQueuing }, path) {
    const named = typeof servers === "number"
        ? []
        : servers.map((server) => (typeof server === "string" ? { fqdn: server, messageQueuing: undefined } : server));
    const silent = typeof servers === "number" || named.some((server) => server.messageQueuing === undefined);
    if (messageQueuing === false && silent) {
        const message = `pool ${(0,build_words/* quoted */.TL)(fqdn)} homes archived users, but its servers have no Message Queuing; ${needed}`;
        yield { path: [...path, "messageQueuing"], message };
    }
    for (const [at, server] of named.entries()) {
        if (server.messageQueuing !== false)
            continue;
        const message = `server ${(0,build_words/* quoted */.TL)(server.fqdn)} homes archived users, but has no Message Queuing; ${needed}`;
        yield { path: [...path, "servers", at, "messageQueuing"], message };
    }
}

;// CONCATENATED MODULE: ./build/rules/archiving/archiving-policy.js

const archivingPolicy = {
    id: "archiving-policy",
    title: "The archiving policies archive those whom archiving.scope says",
    level: "warning",
    preset: "recommended",
    why: "Policies decide what is archived; where they differ from the plan, messages are missing or people are recorded unasked",
    fix: "Switch internal or external on in the policies of those who are archived and off in all others, or correct archiving.scope",
    turnOffWhen: "The manifest lists only some of the policies",
    source: "archiving-planning-2010",
    evidence: "A",
    applies: ({ spec }) => Boolean(spec.archiving?.policies?.length),
    *check({ spec }) {
        const archiving = spec.archiving ?? {};
        const message = archiving.scope === "all-users" ? missed(archiving, spec.sites) : excess(archiving);
        if (message)
            yield { path: ["spec", "archiving", "policies"], message };
    },
};
/** Whether a policy archives anything. */
const archives = ({ internal, external }) => internal === true || external === true;
/** What is wrong where nobody or only some users are archived. */
function excess({ required, scope = "none", policies = [] }) {
    const active = policies.filter(archives);
    const says = `archiving.scope is ${(0,build_words/* quoted */.TL)(scope)}`;
    if (scope === "none") {
        // Where archiving is required, archiving-scope asks for the scope.
        if (active.length === 0 || required)
            return undefined;
        return `archiving.policies has ${(0,build_words/* counted */.hS)(active.length, "policy that archives", "policies that archive")}, but ${says}; both need to say the same`;
    }
    if (active.length === 0)
        return `no archiving policy archives anything, but ${says}; one with internal or external on is needed`;
    if (!active.some((policy) => policy.scope === "global"))
        return undefined;
    return `the global archiving policy archives everybody, but ${says}; only site or user policies with internal or external on are needed`;
}
/** What is wrong where all users are archived: a site is so by a policy of its own or, if it has none, by the global one. */
function missed({ policies = [] }, sites) {
    const says = 'but archiving.scope is "all-users"';
    if (!policies.some(archives)) {
        return `no archiving policy archives anything, ${says}; one with internal or external on is needed`;
    }
    const everywhere = policies.some((policy) => policy.scope === "global" && archives(policy));
    const own = new Map(policies.filter(({ scope }) => scope === "site").map((policy) => [policy.site, archives(policy)]));
    const homes = sites.filter(({ frontEndPools, survivableBranch }) => frontEndPools?.length || survivableBranch);
    const open = homes.filter(({ name }) => !(own.get(name) ?? everywhere)).map(({ name }) => (0,build_words/* quoted */.TL)(name));
    if (open.length === 0)
        return undefined;
    return `no global or site policy archives ${(0,build_words/* abridged */.$y)(open)}, ${says}; each site needs one`;
}

;// CONCATENATED MODULE: ./build/rules/archiving/archiving-policy-assignment.js

const archivingPolicyAssignment = {
    id: "archiving-policy-assignment",
    title: "Every archiving policy for users is assigned to somebody",
    level: "warning",
    preset: "recommended",
    why: "A user policy does nothing by itself: whoever was not given it is archived by the site or global policy, or not at all",
    fix: "Grant the policy to its users and list or count them in assignedUsers, or delete it",
    turnOffWhen: "Policies are assigned elsewhere, and the manifest does not follow",
    source: "archiving-planning-2010",
    evidence: "B",
    applies: ({ spec }) => spec.archiving?.policies?.some(({ scope }) => scope === "user") === true,
    *check({ spec }) {
        const { policies = [], selectedUsers } = spec.archiving ?? {};
        for (const [at, { scope, name, assignedUsers }] of policies.entries()) {
            // The users that archiving selects stand for those of policies that count none themselves.
            if (scope !== "user" || sizeOf(assignedUsers ?? selectedUsers) > 0)
                continue;
            const policy = name === undefined ? "a user policy" : `user policy ${(0,build_words/* quoted */.TL)(name)}`;
            yield {
                path: ["spec", "archiving", "policies", at, "assignedUsers"],
                message: `${policy} for archiving is assigned to nobody; it needs at least 1 user in assignedUsers to take effect`,
            };
        }
    },
};
function sizeOf(users) {
    return Array.isArray(users) ? users.length : (users ?? 0);
}

;// CONCATENATED MODULE: ./build/rules/archiving/archiving-purge.js

const archivingPurge = {
    id: "archiving-purge",
    title: "Archived data is deleted after its time",
    level: "warning",
    preset: "recommended",
    why: "The archiving database is not made for long-term storage: without purging it grows without bound, and retention days do nothing",
    fix: "Set archiving.purge to true and purgeExportedOnly to false, or take archiving.retentionDays out",
    turnOffWhen: "The database is exported and emptied by other means",
    source: "set-cs-archiving-configuration",
    evidence: "B",
    applies: ({ spec }) => (spec.archiving?.scope ?? "none") !== "none" &&
        (spec.archiving?.purge ?? spec.archiving?.retentionDays) !== undefined,
    *check({ spec }) {
        const { purge, purgeExportedOnly, retentionDays: days, store } = spec.archiving ?? {};
        // Mailboxes have a retention of their own.
        if (store === "exchange")
            return;
        if (purge) {
            if (!purgeExportedOnly || days === undefined)
                return;
            const message = `archiving.purgeExportedOnly is true, so retentionDays of ${days} says nothing about data that was not exported; one of the two is needed`;
            yield { path: ["spec", "archiving", "purgeExportedOnly"], message };
            return;
        }
        const says = purge === false ? "archiving.purge is false" : "there is no archiving.purge";
        const instead = days === undefined ? "the database grows without bound" : `${(0,build_words/* counted */.hS)(days, "retention day")} do nothing`;
        yield { path: ["spec", "archiving", "purge"], message: `${says}, so ${instead}; true is needed` };
    },
};

;// CONCATENATED MODULE: ./build/rules/archiving/archiving-retention.js

const archivingRetention = {
    id: "archiving-retention",
    title: "Archived data is kept for a time that the product allows and regulations ask",
    level: "error",
    preset: "recommended",
    why: "Data that is deleted too early cannot be shown to those who ask for it, and a value out of range is refused",
    fix: "Set archiving.retentionDays within the product's range and to at least requiredRetentionDays; for longer, turn purge off and export",
    turnOffWhen: "Archived data is exported before it is deleted, and kept elsewhere",
    source: "set-cs-archiving-configuration",
    evidence: "B",
    applies: ({ spec }) => (spec.archiving?.retentionDays ?? spec.archiving?.requiredRetentionDays) !== undefined,
    *check({ spec }, { profile }) {
        const { purge, purgeExportedOnly, retentionDays, requiredRetentionDays: required } = spec.archiving ?? {};
        const path = ["spec", "archiving", "retentionDays"];
        const { min, max } = profile.archivingRetentionDays.value;
        if (retentionDays !== undefined && (retentionDays < min || retentionDays > max)) {
            const message = `archiving.retentionDays is ${(0,build_words/* grouped */.zD)(retentionDays)}; ${profile.name} takes ${(0,build_words/* grouped */.zD)(min)} to ${(0,build_words/* grouped */.zD)(max)}`;
            yield { path, message, fact: profile.archivingRetentionDays };
            return;
        }
        // What is never deleted, or only once it has been exported, is kept long enough.
        if (!purge || purgeExportedOnly || required === undefined)
            return;
        const kept = retentionDays ?? profile.archivingDefaultDays.value;
        if (kept >= required)
            return;
        const unsaid = retentionDays === undefined ? `, the default of ${profile.name}` : "";
        const beyond = required > max ? `, more than the ${(0,build_words/* grouped */.zD)(max)} that purging can wait for` : "";
        yield {
            path,
            message: `archived data is deleted after ${(0,build_words/* counted */.hS)(kept, "day")}${unsaid}, but must be kept for ${(0,build_words/* grouped */.zD)(required)}${beyond}`,
            fact: profile.archivingDefaultDays,
            related: [{ path: ["spec", "archiving", "requiredRetentionDays"], message: "what is required" }],
        };
    },
};

;// CONCATENATED MODULE: ./build/rules/archiving/archiving-scope.js

const archivingScope = {
    id: "archiving-scope",
    title: "Archiving has a scope that meets what is required and names whom it selects",
    level: "error",
    preset: "minimal",
    why: "What is outside the scope is not archived, and cannot be shown later to those who ask for it",
    fix: "Set archiving.scope to all-users, or to selected-users and list or count them in archiving.selectedUsers",
    turnOffWhen: "Another product archives, and the manifest describes it only for the record",
    source: "planning-2010",
    evidence: "A",
    applies: ({ spec }) => spec.archiving !== undefined,
    *check({ spec }) {
        const message = shortfall(spec.archiving ?? {});
        if (message)
            yield { path: ["spec", "archiving", "scope"], message };
    },
};
function shortfall({ required, scope, selectedUsers }) {
    if (scope === "selected-users") {
        const selected = Array.isArray(selectedUsers) ? selectedUsers.length : (selectedUsers ?? 0);
        if (selected > 0)
            return undefined;
        return `archiving.scope is "selected-users", but archiving.selectedUsers names nobody; at least 1 user is needed`;
    }
    if (!required || scope === "all-users")
        return undefined;
    const says = scope ? `archiving.scope is ${(0,build_words/* quoted */.TL)(scope)}` : "there is no archiving.scope";
    return `archiving is required, but ${says}; "all-users" or "selected-users" is needed`;
}

;// CONCATENATED MODULE: ./build/rules/archiving/archiving-server-required.js


/** What archives, by the product's way of archiving: as it is called, and where it is declared. */
const archiving_server_required_archives = {
    "server-role": { name: "an Archiving Server", under: "sites[].archivingServers" },
    store: { name: "an archiving store", under: "archiving.store" },
};
const archivingServerRequired = {
    id: "archiving-server-required",
    title: "A deployment that archives has an Archiving Server or an archiving store",
    level: "error",
    preset: "minimal",
    why: "Messages that nothing takes in are lost, whatever the archiving policy says",
    fix: "On Lync Server 2010 add an Archiving Server to a site; on later products set archiving.store to sql, exchange or both",
    turnOffWhen: "Another product archives, and the manifest describes it only for the record",
    source: "planning-2010",
    evidence: "A",
    applies: ({ spec }) => (spec.archiving?.scope ?? "none") !== "none",
    *check(deployment, { profile }) {
        const { archiving } = deployment.spec;
        if (!archiving?.scope)
            return;
        const way = profile.archiving.value;
        const present = way === "store" ? archiving.store !== undefined : partsOf(deployment, "archivingServers").length > 0;
        if (present)
            return;
        const { name, under } = archiving_server_required_archives[way];
        yield {
            path: ["spec", "archiving", "scope"],
            message: `archiving.scope is ${(0,build_words/* quoted */.TL)(archiving.scope)}, but ${under} has nothing; ${profile.name} needs ${name}`,
            source: profile.archiving.source,
        };
    },
};

;// CONCATENATED MODULE: ./build/rules/archiving/archiving-site-policy.js

const archivingSitePolicy = {
    id: "archiving-site-policy",
    title: "A site policy for archiving says something else than the global policy",
    level: "warning",
    preset: "recommended",
    why: "Where the global policy archives too, a site policy selects nothing: every site is archived, not only this one",
    fix: "Switch archiving off in the global policy to archive only these sites, or delete the site policy",
    turnOffWhen: "The site policy is kept for the day on which the global one changes",
    source: "archiving-planning-2010",
    evidence: "B",
    applies: ({ spec }) => spec.archiving?.policies?.some(({ scope }) => scope === "site") === true,
    *check({ spec }) {
        const { scope, policies = [] } = spec.archiving ?? {};
        const at = policies.findIndex((policy) => policy.scope === "global");
        const everywhere = policies[at];
        // Beside a scope that does not take in everybody, archiving-policy speaks of the global policy.
        if (scope !== "all-users" || !everywhere || archived(everywhere) === "nothing")
            return;
        for (const [place, policy] of policies.entries()) {
            if (policy.scope !== "site" || archived(policy) !== archived(everywhere))
                continue;
            yield {
                path: ["spec", "archiving", "policies", place],
                message: `${archiving_site_policy_nameOf(policy)} archives ${archived(policy)}, which the global policy does for every site; one of the two is needed`,
                related: [{ path: ["spec", "archiving", "policies", at], message: "the global policy archives every site" }],
            };
        }
    },
};
/** What a policy archives, in words. */
function archived({ internal, external }) {
    if (internal && external)
        return "internal and external communication";
    if (internal || external)
        return internal ? "internal communication" : "external communication";
    return "nothing";
}
function archiving_site_policy_nameOf({ name, site }) {
    if (name !== undefined)
        return `site policy ${(0,build_words/* quoted */.TL)(name)}`;
    return site === undefined ? "a site policy" : `the site policy of ${(0,build_words/* quoted */.TL)(site)}`;
}

;// CONCATENATED MODULE: ./build/rules/archiving/index.js














/** The record of what was said. */
const archiving = [
    archivingScope,
    archivingServerRequired,
    archivingAssociation,
    archivingMessageQueuing,
    archivingFileStore,
    archivingCollocation,
    archivingContent,
    archivingPolicy,
    archivingPolicyAssignment,
    archivingSitePolicy,
    archivingDirection,
    archivingCriticalMode,
    archivingRetention,
    archivingPurge,
];

;// CONCATENATED MODULE: ./build/load.js



/** The pools of one edition, or of both. */
function loadedPools(deployment, edition) {
    const branches = branchUsersByPool(deployment);
    return partsOf(deployment, "frontEndPools")
        .filter(({ value }) => edition === undefined || value.edition === edition)
        .map((part) => {
        const branchUsers = branches.get(keyOfName(part.value.fqdn)) ?? 0;
        return { ...part, users: part.value.homedUsers + branchUsers, branchUsers };
    });
}
/** Whether there is a pool of this edition. */
function hasPool(deployment, edition) {
    return partsOf(deployment, "frontEndPools").some(({ value }) => value.edition === edition);
}
/** The users of a pool in words: "30,000 homed users (400 of them at branches)". */
function homedUsers({ users, branchUsers }) {
    const load = branchUsers > 0 ? ` (${(0,build_words/* grouped */.zD)(branchUsers)} of them at branches)` : "";
    return `${(0,build_words/* counted */.hS)(users, "homed user")}${load}`;
}
/** Front End Servers that carry so many users. */
function carriersOf(users, { usersPerFrontEndAccepted }) {
    return Math.ceil(users / usersPerFrontEndAccepted.value);
}
/** Front End Servers that the written sizing asks for: those that carry the users, and the spare ones. */
function neededFrontEnds(users, profile) {
    return users === 0 ? 0 : carriersOf(users, profile) + profile.spareFrontEnds.value;
}
/** Both pools of every pair, each followed by the other one. A pair that is declared on both sides is one pair. */
function pairsOf(pools) {
    const byName = new Map(pools.map((pool) => [keyOfName(pool.value.fqdn), pool]));
    const pairs = new Map();
    for (const pool of pools) {
        const partner = byName.get(keyOfName(pool.value.pairedWith ?? ""));
        if (!partner || partner.value.fqdn === pool.value.fqdn)
            continue;
        for (const [one, other] of [
            [pool, partner],
            [partner, pool],
        ]) {
            pairs.set(`${keyOfName(one.value.fqdn)} ${keyOfName(other.value.fqdn)}`, [one, other]);
        }
    }
    return [...pairs.values()];
}
/** For each server that pools and branches name by this property, by its key, their users. */
function usersByServer(deployment, property) {
    const users = new Map();
    const add = (name, more) => {
        if (name !== undefined)
            users.set(keyOfName(name), (users.get(keyOfName(name)) ?? 0) + more);
    };
    const pools = partsOf(deployment, "frontEndPools").map(({ value }) => value);
    const byName = new Map(pools.map((pool) => [keyOfName(pool.fqdn), pool]));
    for (const pool of pools)
        add(pool[property], pool.homedUsers);
    for (const { survivableBranch: branch } of deployment.spec.sites) {
        // A branch that names no server uses that of its pool.
        if (branch)
            add(branch[property] ?? byName.get(keyOfName(branch.pool))?.[property], branch.users);
    }
    return users;
}
/** The names of all computers that carry a role, as keys. */
function carriersOfRole(deployment, role) {
    const machines = machinesOf(deployment).filter(({ carries }) => carries.includes(role));
    return new Set(machines.map(({ fqdn }) => keyOfName(fqdn)));
}
/** For each site, in order, its users: as it states, or else those of its pools. */
function siteUsers(deployment) {
    const homed = deployment.spec.sites.map(() => 0);
    for (const { path, users } of loadedPools(deployment)) {
        const at = Number(path[2]);
        homed[at] = (homed[at] ?? 0) + users;
    }
    return deployment.spec.sites.map((site, at) => site.users ?? homed[at] ?? 0);
}
/** All pools of all roles that have servers. */
function pooledServers(deployment) {
    const lists = ["frontEndPools", "edgePools", "directorPools", "avConferencingPools"];
    return lists.flatMap((name) => partsOf(deployment, name));
}
/** For each listed server, what it is: as it says, or else as its pool says of all, or else physical. */
function platformsOf({ servers, platform = "physical" }) {
    if (typeof servers === "number")
        return [];
    return servers.map((server) => (typeof server === "string" ? platform : (server.platform ?? platform)));
}
/** The hosts, in one case of letters, of those listed servers that are virtual and name theirs. */
function hostsOf(pool) {
    if (typeof pool.servers === "number")
        return [];
    const platforms = platformsOf(pool);
    return pool.servers.flatMap((server, at) => typeof server === "object" && server.host !== undefined && platforms[at] === "virtual"
        ? [keyOfName(server.host)]
        : []);
}

;// CONCATENATED MODULE: ./build/rules/capacity/archiving-capacity.js



const archivingCapacity = {
    id: "archiving-capacity",
    title: "No Archiving Server archives more users than it is made for",
    level: "warning",
    preset: "recommended",
    why: "Messages wait in the queues of the Front End Servers until they are full, and the archive falls behind or has gaps",
    fix: "Add an Archiving Server and associate some of the pools with it, or give it a computer of its own",
    turnOffWhen: "Load tests of your own, on your hardware and with your users, show that one server archives more",
    source: "capacity-2010",
    evidence: "A",
    products: ["lync-server-2010"],
    applies: (deployment) => partsOf(deployment, "archivingServers").length > 0 && archivedUsers(deployment) > 0,
    *check(deployment, { profile }) {
        const archived = archivedUsers(deployment);
        const users = usersByServer(deployment, "archivingServer");
        const monitoring = carriersOfRole(deployment, "monitoring");
        for (const { value: server, path } of partsOf(deployment, "archivingServers")) {
            const name = keyOfName(server.fqdn);
            const own = Math.min(users.get(name) ?? 0, archived);
            const shared = monitoring.has(name);
            const most = shared ? profile.archivingUsersBesideMonitoring : profile.archivingUsers;
            if (most.value === null || own <= most.value)
                continue;
            yield {
                path: [...path, "fqdn"],
                message: `server ${(0,build_words/* quoted */.TL)(server.fqdn)} archives ${(0,build_words/* counted */.hS)(own, "user")}; ${profile.name} carries ${(0,build_words/* grouped */.zD)(most.value)} on an Archiving Server${shared ? " that is a Monitoring Server too" : ""}`,
                fact: most,
            };
        }
    },
};
/** At most so many users are archived in the whole deployment. */
function archivedUsers({ spec: { archiving } }) {
    const { scope = "none", selectedUsers = 0 } = archiving ?? {};
    if (scope === "selected-users")
        return typeof selectedUsers === "number" ? selectedUsers : selectedUsers.length;
    return scope === "all-users" ? Number.POSITIVE_INFINITY : 0;
}

;// CONCATENATED MODULE: ./build/rules/capacity/av-conferencing-capacity.js



const avConferencingCapacity = {
    id: "av-conferencing-capacity",
    title: "A/V conferencing has servers of its own, and enough of them, for a large site",
    level: "warning",
    preset: "recommended",
    why: "Mixing audio and video takes most of a server: sound breaks up, and on Front End Servers presence and messages suffer too",
    fix: "Add A/V Conferencing Servers up to the number needed, in a pool of their own",
    turnOffWhen: "Fewer people than 5 in 100 are in audio and video conferences at a time, and you measured it",
    source: "conferencing-topologies-2010",
    evidence: "A",
    products: ["lync-server-2010"],
    applies: (deployment) => partsOf(deployment, "avConferencingPools").length > 0 || partsOf(deployment, "frontEndPools").some(isCollocated),
    *check(deployment, { profile }) {
        const users = siteUsers(deployment);
        for (const [at, site] of deployment.spec.sites.entries()) {
            const { collocatedAvConferencingUsers: most } = profile;
            const load = users[at] ?? 0;
            yield* tooFew(partsIn(site, at, "avConferencingPools"), load, profile);
            if (most.value === null || load <= most.value)
                continue;
            for (const { value: pool, path } of partsIn(site, at, "frontEndPools").filter(isCollocated)) {
                const message = `pool ${(0,build_words/* quoted */.TL)(pool.fqdn)} shares its servers with A/V conferencing at a site of ${(0,build_words/* counted */.hS)(load, "user")}; above ${(0,build_words/* grouped */.zD)(most.value)} ${profile.name} recommends an A/V Conferencing pool`;
                yield { path: [...path, "collocated"], message, fact: most };
            }
        }
    },
};
/** A Standard Edition server has no choice; where there are no such conferences, sharing costs nothing. */
function isCollocated({ value: pool }) {
    if (pool.edition === "standard" || pool.features?.avConferencing === false)
        return false;
    return pool.collocated?.includes("av-conferencing") === true;
}
function* tooFew(pools, users, profile) {
    const { usersPerAvConferencing, peakUsersPerAvConferencing } = profile;
    const [first, ...others] = pools;
    const peak = pools.reduce((sum, { value }) => sum + (value.peakUsers ?? Number.NaN), 0);
    const [load, each] = Number.isNaN(peak) ? [users, usersPerAvConferencing] : [peak, peakUsersPerAvConferencing];
    if (!first || each.value === null)
        return;
    const servers = pools.reduce((sum, { value }) => sum + serverCount(value.servers), 0);
    const needed = Math.ceil(load / each.value);
    if (servers >= needed)
        return;
    const whose = Number.isNaN(peak) ? `${(0,build_words/* counted */.hS)(load, "user")} of the site` : `${(0,build_words/* counted */.hS)(load, "user")} in conferences`;
    yield {
        path: [...first.path, "servers"],
        message: `site ${(0,build_words/* quoted */.TL)(first.site.name)} has ${(0,build_words/* counted */.hS)(servers, "A/V Conferencing Server")} for ${whose}; ${profile.name} needs ${(0,build_words/* grouped */.zD)(needed)}, one for every ${(0,build_words/* grouped */.zD)(each.value)}`,
        fact: each,
        related: others.map(({ path }) => ({ path: [...path, "servers"], message: "more servers here" })),
    };
}

;// CONCATENATED MODULE: ./build/rules/capacity/av-conferencing-pools.js


const avConferencingPools = {
    id: "av-conferencing-pools",
    title: "A site has one A/V Conferencing pool",
    level: "warning",
    preset: "recommended",
    why: "Servers that are spread over several pools do not stand in for each other, and each pool carries its own conferences only",
    fix: "Put the A/V Conferencing Servers of the site into one pool",
    turnOffWhen: "The pools serve departments whose conferences are to be kept apart",
    source: "conferencing-topologies-2010",
    evidence: "A",
    products: ["lync-server-2010"],
    applies: (deployment) => partsOf(deployment, "avConferencingPools").length > 0,
    *check({ spec }) {
        for (const [at, site] of spec.sites.entries()) {
            const [first, second, ...others] = partsIn(site, at, "avConferencingPools");
            if (!first || !second)
                continue;
            yield {
                path: [...second.path, "fqdn"],
                message: `site ${(0,build_words/* quoted */.TL)(site.name)} has ${(0,build_words/* counted */.hS)(2 + others.length, "A/V Conferencing pool")}; one is recommended for all Front End pools of a site`,
                related: [first, ...others].map(({ path }) => ({
                    path: [...path, "fqdn"],
                    message: "another pool of the site",
                })),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/capacity/av-conferencing-standard.js


const avConferencingStandard = {
    id: "av-conferencing-standard",
    title: "A Standard Edition server runs A/V conferencing itself",
    level: "error",
    preset: "recommended",
    why: "Topology Builder always collocates A/V conferencing with Standard Edition, so the pool that is named is never used",
    fix: "Remove avConferencingPool from the Standard Edition server, or home the users in an Enterprise pool",
    turnOffWhen: "Never with a good conscience: the product has no such layout",
    source: "topologies-2010",
    evidence: "A",
    products: ["lync-server-2010"],
    applies: (deployment) => hasPool(deployment, "standard"),
    *check(deployment) {
        for (const { value: pool, path } of loadedPools(deployment, "standard")) {
            if (pool.avConferencingPool === undefined)
                continue;
            yield {
                path: [...path, "avConferencingPool"],
                message: `server ${(0,build_words/* quoted */.TL)(pool.fqdn)} names A/V Conferencing pool ${(0,build_words/* quoted */.TL)(pool.avConferencingPool)}; Standard Edition always runs A/V conferencing itself`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/capacity/branch-size.js

/** What stands in a branch, its size, and what suits smaller and larger branches. */
const branch_size_kinds = {
    appliance: {
        name: "Survivable Branch Appliance",
        fact: "branchApplianceUsers",
        below: "a gateway of its own",
        above: "a Survivable Branch Server",
    },
    server: {
        name: "Survivable Branch Server",
        fact: "branchServerUsers",
        below: "a Survivable Branch Appliance",
        above: "a pool of its own",
    },
};
const branchSize = {
    id: "branch-size",
    title: "Every survivable branch has as many users as its appliance or server is made for",
    level: "warning",
    preset: "recommended",
    why: "With more users it answers late when the line to the central site is lost, with fewer it is not worth its upkeep",
    fix: "Choose the kind that suits the branch: a Survivable Branch Appliance, a Survivable Branch Server or a pool",
    turnOffWhen: "The maker of the appliance, or a load test of your own, vouches for another size",
    source: "branch-resiliency-prerelease-2010",
    evidence: "B",
    applies: ({ spec }) => spec.sites.some(({ survivableBranch }) => survivableBranch !== undefined),
    *check({ spec }, { profile }) {
        for (const [at, { survivableBranch: branch }] of spec.sites.entries()) {
            if (!branch)
                continue;
            const { name, fact, below, above } = branch_size_kinds[branch.kind];
            const { min, max } = profile[fact].value;
            if (branch.users >= min && branch.users <= max)
                continue;
            yield {
                path: ["spec", "sites", at, "survivableBranch", "users"],
                message: `${branch.kind} ${(0,build_words/* quoted */.TL)(branch.fqdn)} has ${(0,build_words/* counted */.hS)(branch.users, "user")}; a ${name} is made for ${(0,build_words/* grouped */.zD)(min)} to ${(0,build_words/* grouped */.zD)(max)}, and ${branch.users < min ? below : above} suits the branch`,
                fact: profile[fact],
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/capacity/director-capacity.js


const directorCapacity = {
    id: "director-capacity",
    title: "The Directors carry the remote users of a busy hour",
    level: "warning",
    preset: "recommended",
    why: "A Director beyond its load answers late, and since every remote user signs in through it, all of them wait",
    fix: "Add Directors up to the number needed, or correct externalAccess.remoteUsers.peakUsers",
    turnOffWhen: "Load tests of your own, on your hardware and with your users, show that fewer Directors carry them",
    source: "capacity-2010",
    evidence: "A",
    applies: ({ spec }) => isOn(spec.externalAccess?.remoteUsers) && spec.externalAccess.remoteUsers.peakUsers !== undefined,
    *check(deployment, { profile }) {
        const peakUsers = deployment.spec.externalAccess?.remoteUsers?.peakUsers ?? 0;
        const pools = partsOf(deployment, "directorPools");
        const servers = pools.reduce((sum, { value }) => sum + serverCount(value.servers), 0);
        const { usersPerDirector: each } = profile;
        const needed = Math.ceil(peakUsers / each.value);
        // Where there is no Director at all, director-recommended speaks.
        if (servers === 0 || servers >= needed)
            return;
        yield {
            path: ["spec", "externalAccess", "remoteUsers", "peakUsers"],
            message: `peakUsers is ${(0,build_words/* grouped */.zD)(peakUsers)}, but the Director pools have ${(0,build_words/* counted */.hS)(servers, "Director")}; ${profile.name} needs ${(0,build_words/* grouped */.zD)(needed)}, one for every ${(0,build_words/* grouped */.zD)(each.value)}`,
            fact: each,
            related: pools.map(({ value, path }) => ({
                path: [...path, "servers"],
                message: `${(0,build_words/* counted */.hS)(serverCount(value.servers), "Director")} here`,
            })),
        };
    },
};

;// CONCATENATED MODULE: ./build/rules/capacity/edge-capacity.js


const edgeCapacity = {
    id: "edge-capacity",
    title: "The Edge Servers carry the remote users of a busy hour",
    level: "warning",
    preset: "recommended",
    why: "An Edge Server beyond its load answers late or not at all, and people outside the firewall are cut off",
    fix: "Add Edge Servers up to the number needed, or correct externalAccess.remoteUsers.peakUsers",
    turnOffWhen: "Load tests of your own, on your hardware and with your users, show that fewer Edge Servers carry them",
    source: "capacity-2010",
    evidence: "A",
    applies: ({ spec }) => isOn(spec.externalAccess?.remoteUsers) && spec.externalAccess.remoteUsers.peakUsers !== undefined,
    *check(deployment, { profile }) {
        const peakUsers = deployment.spec.externalAccess?.remoteUsers?.peakUsers ?? 0;
        const pools = partsOf(deployment, "edgePools");
        const servers = pools.reduce((sum, { value }) => sum + serverCount(value.servers), 0);
        const { usersPerEdge: each } = profile;
        const needed = Math.ceil(peakUsers / each.value);
        // Where there is no Edge Server at all, edge-required speaks.
        if (servers === 0 || servers >= needed)
            return;
        yield {
            path: ["spec", "externalAccess", "remoteUsers", "peakUsers"],
            message: `peakUsers is ${(0,build_words/* grouped */.zD)(peakUsers)}, but the Edge pools have ${(0,build_words/* counted */.hS)(servers, "server")}; ${profile.name} needs ${(0,build_words/* grouped */.zD)(needed)}, one for every ${(0,build_words/* grouped */.zD)(each.value)}`,
            fact: each,
            related: pools.map(({ value, path }) => ({
                path: [...path, "servers"],
                message: `${(0,build_words/* counted */.hS)(serverCount(value.servers), "Edge Server")} here`,
            })),
        };
    },
};

;// CONCATENATED MODULE: ./build/rules/capacity/endpoints-capacity.js


const endpointsCapacity = {
    id: "endpoints-capacity",
    title: "No pool serves more signed-in endpoints than the product was tested with",
    level: "warning",
    preset: "recommended",
    why: "Every endpoint costs connections and presence traffic, so the pool is full before its number of users says so",
    fix: "Split the pool, or correct endpointsPerUser where fewer endpoints are signed in at a time",
    turnOffWhen: "Load tests of your own, on your hardware and with your users, show that the pool serves more",
    source: "capacity-2010",
    evidence: "A",
    applies: (deployment) => loadedPools(deployment, "enterprise").some(({ value }) => value.endpointsPerUser !== undefined),
    *check(deployment, { profile }) {
        const { maxPoolEndpoints: most, maxPoolUsers } = profile;
        for (const load of loadedPools(deployment, "enterprise")) {
            const { value: pool, path, users } = load;
            // Too many users, however few endpoints they have, belong to pool-size.
            if (pool.endpointsPerUser === undefined || users > maxPoolUsers.value)
                continue;
            const endpoints = Math.round(users * pool.endpointsPerUser);
            if (endpoints <= most.value)
                continue;
            yield {
                path: [...path, "endpointsPerUser"],
                message: `pool ${(0,build_words/* quoted */.TL)(pool.fqdn)} has ${homedUsers(load)} with ${(0,build_words/* counted */.hS)(endpoints, "endpoint")}; ${profile.name} was tested with ${(0,build_words/* grouped */.zD)(most.value)} in one pool`,
                fact: most,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/capacity/front-end-count.js



const frontEndCount = {
    id: "front-end-count",
    title: "Every Enterprise pool has the Front End Servers that its users need",
    level: "error",
    preset: "minimal",
    why: "Servers beyond their load answer slowly, and when one is lost its users move to servers that have no room for them",
    fix: "Add Front End Servers up to the number needed, or move users to another pool",
    turnOffWhen: "Load tests of your own, on your hardware and with your users, show that fewer servers carry them",
    source: "planning-2010",
    evidence: "A",
    applies: (deployment) => hasPool(deployment, "enterprise"),
    *check(deployment, { profile }) {
        for (const load of loadedPools(deployment, "enterprise")) {
            const { value: pool, path, users } = load;
            const servers = serverCount(pool.servers);
            const needed = neededFrontEnds(users, profile);
            if (servers >= needed)
                continue;
            const has = `pool ${(0,build_words/* quoted */.TL)(pool.fqdn)} has ${(0,build_words/* counted */.hS)(servers, "Front End Server")} for ${homedUsers(load)}`;
            const reasons = reason(carriersOf(users, profile), profile);
            yield {
                path: [...path, "servers"],
                message: `${has}; ${profile.name} needs ${(0,build_words/* grouped */.zD)(needed)} ${reasons}${advice(needed, profile)}`,
                source: profile.usersPerFrontEnd.source,
            };
        }
    },
};
function reason(carriers, { spareFrontEnds, usersPerFrontEnd }) {
    if (spareFrontEnds.value > 0)
        return `(${(0,build_words/* grouped */.zD)(carriers)} to carry them, ${(0,build_words/* grouped */.zD)(spareFrontEnds.value)} spare)`;
    return `(about one for every ${(0,build_words/* grouped */.zD)(usersPerFrontEnd.value)})`;
}
function advice(needed, { maxFrontEnds }) {
    if (needed <= maxFrontEnds.value)
        return "";
    return `, more than the ${(0,build_words/* grouped */.zD)(maxFrontEnds.value)} that a pool may hold: split the pool`;
}

;// CONCATENATED MODULE: ./build/products.js
/** The products after Lync Server 2010, in the order in which they came. */
const since2013 = [
    "lync-server-2013",
    "skype-for-business-server-2015",
    "skype-for-business-server-2019",
    "skype-for-business-server-se",
];

;// CONCATENATED MODULE: ./build/rules/capacity/front-end-spare.js




const frontEndSpare = {
    id: "front-end-spare",
    title: "Every Enterprise pool has room for its users when one server is lost",
    level: "warning",
    preset: "recommended",
    why: "The users of a lost server move to the others, which then carry more than they are made for and answer slowly",
    fix: "Add Front End Servers up to the number needed, or move users to another pool",
    turnOffWhen: "Slow service for some hours is acceptable while a server is repaired, as in Microsoft's own design for 20,000 users",
    source: "capacity-2013",
    evidence: "I",
    products: since2013,
    applies: (deployment, { profile }) => profile.survivesOneLoss.value && hasPool(deployment, "enterprise"),
    *check(deployment, { profile }) {
        for (const load of loadedPools(deployment, "enterprise")) {
            const { value: pool, path } = load;
            const servers = serverCount(pool.servers);
            if (isNamedByOthers(load, servers, profile))
                continue;
            const needed = neededFrontEnds(load.users, profile) + 1;
            if (servers >= needed)
                continue;
            const each = Math.ceil(load.users / (servers - 1));
            const has = `pool ${(0,build_words/* quoted */.TL)(pool.fqdn)} has ${(0,build_words/* counted */.hS)(servers, "Front End Server")} for ${homedUsers(load)}, ${(0,build_words/* grouped */.zD)(each)} each when one is lost`;
            yield {
                path: [...path, "servers"],
                message: `${has}; ${remedy(needed, profile)}`,
                fact: profile.survivesOneLoss,
            };
        }
    },
};
/** Too few servers at all: `front-end-count`; too few for three copies: `pool-quorum`; too many users: `pool-size`. */
function isNamedByOthers({ users }, servers, profile) {
    if (servers < neededFrontEnds(users, profile) || servers < profile.recommendedFrontEnds.value)
        return true;
    return users > profile.maxPoolUsers.value;
}
function remedy(needed, { name, maxFrontEnds, usersPerFrontEnd }) {
    if (needed > maxFrontEnds.value)
        return `${name} allows no more than ${(0,build_words/* grouped */.zD)(maxFrontEnds.value)}, so only a second pool gives them room`;
    return `${name} needs ${(0,build_words/* grouped */.zD)(needed)} to stay at about ${(0,build_words/* grouped */.zD)(usersPerFrontEnd.value)} each`;
}

;// CONCATENATED MODULE: ./build/rules/capacity/monitoring-capacity.js



const monitoringCapacity = {
    id: "monitoring-capacity",
    title: "No Monitoring Server watches more users than it is made for",
    level: "warning",
    preset: "recommended",
    why: "Records of calls and their quality wait in queues until they are full, and reports have gaps when they are needed most",
    fix: "Add a Monitoring Server and associate some of the pools with it, or give it a computer of its own",
    turnOffWhen: "Load tests of your own, on your hardware and with your users, show that one server watches more",
    source: "capacity-2010",
    evidence: "A",
    products: ["lync-server-2010"],
    applies: (deployment) => partsOf(deployment, "monitoringServers").length > 0,
    *check(deployment, { profile }) {
        const users = usersByServer(deployment, "monitoringServer");
        const archiving = carriersOfRole(deployment, "archiving");
        for (const { value: server, path } of partsOf(deployment, "monitoringServers")) {
            const name = keyOfName(server.fqdn);
            const own = users.get(name) ?? 0;
            const shared = archiving.has(name);
            const most = shared ? profile.monitoringUsersBesideArchiving : profile.monitoringUsers;
            if (most.value === null || own <= most.value)
                continue;
            yield {
                path: [...path, "fqdn"],
                message: `server ${(0,build_words/* quoted */.TL)(server.fqdn)} watches ${(0,build_words/* counted */.hS)(own, "user")}; ${profile.name} carries ${(0,build_words/* grouped */.zD)(most.value)} on a Monitoring Server${shared ? " that is an Archiving Server too" : ""}`,
                fact: most,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/capacity/paired-pool-capacity.js




const pairedPoolCapacity = {
    id: "paired-pool-capacity",
    title: "Each of two paired pools can carry the users of both",
    level: "warning",
    preset: "recommended",
    why: "When one pool fails over, all of its users sign in at the other, which then has no room for them",
    fix: "Add Front End Servers to the pool that is too small, or move users out of the pair",
    turnOffWhen: "In a disaster only some of the users are meant to go on working",
    source: "capacity-2013",
    evidence: "A",
    products: since2013,
    applies: (deployment) => partsOf(deployment, "frontEndPools").some(({ value }) => value.pairedWith !== undefined),
    *check(deployment, { profile }) {
        const judged = new Set();
        for (const [pool, partner] of pairsOf(loadedPools(deployment))) {
            const { pairedPoolUsers: most, maxPoolUsers } = profile;
            const both = pool.users + partner.users;
            if (pool.value.edition === "standard")
                continue;
            if (most.value !== null && pool.users > most.value && pool.users <= maxPoolUsers.value && !judged.has(pool)) {
                judged.add(pool);
                const message = `pool ${(0,build_words/* quoted */.TL)(pool.value.fqdn)} has ${homedUsers(pool)}; ${profile.name} allows ${(0,build_words/* grouped */.zD)(most.value)} in each of two paired pools`;
                yield { path: [...pool.path, "homedUsers"], message, fact: most, related: [pairing(pool, partner)] };
            }
            // More than one pool may ever hold is not a matter of servers.
            if (both <= maxPoolUsers.value)
                yield* tooSmall(pool, partner, profile);
        }
    },
};
function* tooSmall(pool, partner, profile) {
    const both = pool.users + partner.users;
    const servers = serverCount(pool.value.servers);
    const needed = neededFrontEnds(both, profile);
    if (servers >= needed || servers < neededFrontEnds(pool.users, profile))
        return;
    // Where the number that any pool has is enough, pool-quorum speaks.
    if (needed <= profile.recommendedFrontEnds.value)
        return;
    const has = `pool ${(0,build_words/* quoted */.TL)(pool.value.fqdn)} has ${(0,build_words/* counted */.hS)(servers, "Front End Server")}`;
    yield {
        path: [...pool.path, "servers"],
        message: `${has}; ${profile.name} needs ${(0,build_words/* grouped */.zD)(needed)} to carry the ${(0,build_words/* grouped */.zD)(both)} users of the pool and its pair ${(0,build_words/* quoted */.TL)(partner.value.fqdn)}`,
        source: profile.pairedPoolUsers.source,
        related: [pairing(pool, partner)],
    };
}
function pairing(pool, partner) {
    const [from, to] = pool.value.pairedWith === undefined ? [partner, pool] : [pool, partner];
    return { path: [...from.path, "pairedWith"], message: `paired with ${(0,build_words/* quoted */.TL)(to.value.fqdn)} here` };
}

;// CONCATENATED MODULE: ./build/rules/capacity/pool-quorum.js




const poolQuorum = {
    id: "pool-quorum",
    title: "Every Enterprise pool has the servers that its users' data is copied to",
    level: "warning",
    preset: "recommended",
    why: "Each user's data is kept on three Front End Servers; with fewer, one loss can stop the pool, and a restart takes both servers at once",
    fix: "Add Front End Servers up to the number needed, or use Standard Edition servers instead",
    turnOffWhen: "The pool is a test, or whoever runs it knows the rules for restarting a pool of two servers",
    source: "high-availability-2015",
    evidence: "A",
    products: since2013,
    applies: (deployment) => hasPool(deployment, "enterprise"),
    *check(deployment, { profile }) {
        const { name, recommendedFrontEnds: least } = profile;
        for (const { value: pool, path, users } of loadedPools(deployment, "enterprise")) {
            const servers = serverCount(pool.servers);
            // An empty pool of no servers is a plan; one with too few for its users belongs to front-end-count.
            if (servers === 0 || servers >= least.value || servers < neededFrontEnds(users, profile))
                continue;
            yield {
                path: [...path, "servers"],
                message: `pool ${(0,build_words/* quoted */.TL)(pool.fqdn)} has ${(0,build_words/* counted */.hS)(servers, "Front End Server")}; ${name} recommends at least ${(0,build_words/* grouped */.zD)(least.value)} in a pool, and Standard Edition for fewer`,
                fact: least,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/capacity/pool-size.js



const poolSize = {
    id: "pool-size",
    title: "No pool holds more users or servers than the product allows",
    level: "error",
    preset: "recommended",
    why: "Topology Builder takes no more servers into a pool, and one database behind a pool serves no more users than were tested",
    fix: "Split the pool: move users or servers to a second one",
    turnOffWhen: "Microsoft supports a larger pool for you by a written exception",
    source: "capacity-2010",
    evidence: "A",
    applies: (deployment) => loadedPools(deployment, "enterprise").length > 0 || partsOf(deployment, "directorPools").length > 0,
    *check(deployment, { profile }) {
        const { maxPoolUsers, maxFrontEnds, maxDirectors } = profile;
        for (const load of loadedPools(deployment, "enterprise")) {
            const { value: pool, path, users } = load;
            if (users > maxPoolUsers.value) {
                const message = `pool ${(0,build_words/* quoted */.TL)(pool.fqdn)} has ${homedUsers(load)}; ${profile.name} allows ${(0,build_words/* grouped */.zD)(maxPoolUsers.value)} in one pool`;
                yield { path: [...path, "homedUsers"], message, fact: maxPoolUsers };
            }
            const servers = serverCount(pool.servers);
            if (servers > maxFrontEnds.value)
                yield frontEnds(pool.fqdn, servers, [...path, "servers"], profile);
        }
        for (const { value: pool, path } of partsOf(deployment, "directorPools")) {
            const servers = serverCount(pool.servers);
            if (maxDirectors.value === null || servers <= maxDirectors.value)
                continue;
            const message = `pool ${(0,build_words/* quoted */.TL)(pool.fqdn)} has ${(0,build_words/* counted */.hS)(servers, "Director")}; ${profile.name} allows ${(0,build_words/* grouped */.zD)(maxDirectors.value)} in one pool`;
            yield { path: [...path, "servers"], message, fact: maxDirectors };
        }
    },
};
function frontEnds(fqdn, servers, path, profile) {
    const { maxFrontEnds, lowerMaxFrontEnds: lower } = profile;
    const other = lower.value === null ? "" : ` (its page on topologies says ${(0,build_words/* grouped */.zD)(lower.value)})`;
    const allowed = `${profile.name} allows ${(0,build_words/* grouped */.zD)(maxFrontEnds.value)} in one pool${other}`;
    return {
        path,
        message: `pool ${(0,build_words/* quoted */.TL)(fqdn)} has ${(0,build_words/* counted */.hS)(servers, "Front End Server")}; ${allowed}`,
        fact: maxFrontEnds,
    };
}

;// CONCATENATED MODULE: ./build/rules/capacity/quorum-documented.js




const quorumDocumented = {
    id: "quorum-documented",
    title: "Every pool has a size for which it is documented how many servers must run",
    level: "note",
    preset: "strict",
    why: "Nobody can say from the documents how many servers may be lost before the pool stops",
    fix: "Use a size that is documented, or find out by a test how many servers must run",
    turnOffWhen: "A test of your own, or Microsoft's support, told you how many servers of the pool must run",
    source: "high-availability-2015",
    evidence: "U",
    products: since2013,
    applies: (deployment) => hasPool(deployment, "enterprise"),
    *check(deployment, { profile }) {
        const { name, quorum, maxFrontEnds } = profile;
        if (quorum.value === null)
            return;
        const last = Math.max(...Object.keys(quorum.value).map(Number));
        for (const { value: pool, path } of loadedPools(deployment, "enterprise")) {
            const servers = serverCount(pool.servers);
            // Fewer belong to pool-quorum, more than the pool may hold to pool-size.
            if (servers <= last || servers > maxFrontEnds.value)
                continue;
            yield {
                path: [...path, "servers"],
                message: `pool ${(0,build_words/* quoted */.TL)(pool.fqdn)} has ${(0,build_words/* counted */.hS)(servers, "Front End Server")}; how many of them must run is documented for ${name} up to ${(0,build_words/* grouped */.zD)(last)} only`,
                fact: quorum,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/capacity/standard-edition-availability.js


const standardEditionAvailability = {
    id: "standard-edition-availability",
    title: "Where high availability is asked for, users are homed in Enterprise pools",
    level: "warning",
    preset: "recommended",
    why: "When the one computer is lost, its users lose presence and conferences until it is restored, even beside a second one",
    fix: "Home the users in an Enterprise pool of two servers or more, or set availability to standard",
    turnOffWhen: "The users of the server may be without their service for as long as it takes to restore it",
    source: "reference-topology-2010",
    evidence: "A",
    products: ["lync-server-2010"],
    applies: (deployment) => deployment.spec.availability === "high" && hasPool(deployment, "standard"),
    *check(deployment) {
        for (const { value: pool, path, users } of loadedPools(deployment, "standard")) {
            if (users === 0)
                continue;
            yield {
                path: [...path, "edition"],
                message: `server ${(0,build_words/* quoted */.TL)(pool.fqdn)} homes ${(0,build_words/* counted */.hS)(users, "user")}; high availability needs an Enterprise pool, not Standard Edition`,
                related: [{ path: ["spec", "availability"], message: "high availability is asked for here" }],
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/capacity/standard-edition-limits.js



const standardEditionLimits = {
    id: "standard-edition-limits",
    title: "A Standard Edition server is one computer with no more users than it may home",
    level: "error",
    preset: "recommended",
    why: "The one computer and its SQL Server Express carry no more users, and no second server can be added to help",
    fix: "Move users to another pool, give a second server an entry of its own, or use an Enterprise pool",
    turnOffWhen: "Load tests of your own, on your hardware and with your users, show that one server carries more",
    source: "capacity-2010",
    evidence: "A",
    applies: (deployment) => hasPool(deployment, "standard"),
    *check(deployment, { profile }) {
        const { standardEditionUsers: most, standardEditionFailoverUsers: both } = profile;
        for (const load of loadedPools(deployment, "standard")) {
            const { value: pool, path, users } = load;
            const name = `server ${(0,build_words/* quoted */.TL)(pool.fqdn)}`;
            const servers = serverCount(pool.servers);
            if (servers !== 1) {
                const message = `${name} counts as ${(0,build_words/* counted */.hS)(servers, "server")}; Standard Edition needs exactly 1, which is a pool of its own`;
                yield { path: [...path, "servers"], message, source: "migration-phases-2010" };
            }
            if (users <= most.value)
                continue;
            const room = both.value === null ? "" : `, which leaves room for its pair up to ${(0,build_words/* grouped */.zD)(both.value)}`;
            const message = `${name} has ${homedUsers(load)}; ${profile.name} homes ${(0,build_words/* grouped */.zD)(most.value)} on one Standard Edition server${room}`;
            yield { path: [...path, "homedUsers"], message, fact: most };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/capacity/virtual-capacity.js



const virtualCapacity = {
    id: "virtual-capacity",
    title: "Virtual servers have no more users than virtual servers carry",
    level: "warning",
    preset: "recommended",
    why: "A virtual machine carries about half of what a computer of its own does; beyond that it answers slowly",
    fix: "Add servers up to the number needed, move users to another pool, or use physical servers",
    turnOffWhen: "Load tests of your own, on your hosts and with your users, show that virtual servers carry more",
    source: "virtualization-2010",
    evidence: "A",
    products: ["lync-server-2010"],
    applies: (deployment) => loadedPools(deployment).some((load) => virtualServers(load) > 0),
    *check(deployment, { profile }) {
        for (const load of loadedPools(deployment)) {
            if (virtualServers(load) === 0)
                continue;
            yield* load.value.edition === "standard" ? standard(load, profile) : enterprise(load, profile);
        }
    },
};
/** A pool says it of all its servers, and each server may say otherwise. */
function virtualServers({ value: { servers, platform } }) {
    if (typeof servers === "number")
        return platform === "virtual" ? servers : 0;
    const platforms = servers.map((server) => (typeof server === "string" ? platform : (server.platform ?? platform)));
    return platforms.filter((own) => own === "virtual").length;
}
function* enterprise(load, profile) {
    const { virtualFrontEndUsers: each, usersPerFrontEndAccepted } = profile;
    const { value: pool, path, users } = load;
    const servers = serverCount(pool.servers);
    // Too few servers of any kind belong to front-end-count.
    if (each.value === null || servers < neededFrontEnds(users, profile))
        return;
    const virtual = virtualServers(load);
    const room = virtual * each.value + (servers - virtual) * usersPerFrontEndAccepted.value;
    if (users <= room)
        return;
    const has = `pool ${(0,build_words/* quoted */.TL)(pool.fqdn)} has ${(0,build_words/* counted */.hS)(servers, "Front End Server")}, ${(0,build_words/* grouped */.zD)(virtual)} of them virtual, for ${homedUsers(load)}`;
    const message = `${has}; they carry ${(0,build_words/* grouped */.zD)(room)}, ${(0,build_words/* grouped */.zD)(each.value)} on each virtual one`;
    yield { path: [...path, "servers"], message, fact: each };
}
function* standard(load, profile) {
    const { virtualStandardEditionUsers: most, standardEditionUsers } = profile;
    // More than any such server carries belong to standard-edition-limits.
    if (most.value === null || load.users <= most.value || load.users > standardEditionUsers.value)
        return;
    const has = `virtual Standard Edition server ${(0,build_words/* quoted */.TL)(load.value.fqdn)} has ${homedUsers(load)}`;
    yield {
        path: [...load.path, "homedUsers"],
        message: `${has}; ${profile.name} carries ${(0,build_words/* grouped */.zD)(most.value)} on one`,
        fact: most,
    };
}

;// CONCATENATED MODULE: ./build/rules/capacity/virtual-hosts.js


const virtualHosts = {
    id: "virtual-hosts",
    title: "The virtual servers of a pool run on several physical hosts",
    level: "warning",
    preset: "recommended",
    why: "When the one host is lost, every server of the pool is lost with it, however many there are",
    fix: "Move some of the virtual machines to another host",
    turnOffWhen: "The host is itself a cluster that moves its virtual machines elsewhere when a machine is lost",
    source: "virtual-environment-2010",
    evidence: "A",
    products: ["lync-server-2010"],
    applies: (deployment) => pooledServers(deployment).some(({ value }) => hostsOf(value).length > 0),
    *check(deployment) {
        for (const { value: pool, path } of pooledServers(deployment)) {
            const hosts = hostsOf(pool);
            const [host = ""] = hosts;
            if (platformsOf(pool).length < 2 || new Set(hosts).size !== 1 || hosts.length !== platformsOf(pool).length)
                continue;
            yield {
                path: [...path, "servers"],
                message: `all ${(0,build_words/* grouped */.zD)(hosts.length)} servers of pool ${(0,build_words/* quoted */.TL)(pool.fqdn)} run on host ${(0,build_words/* quoted */.TL)(host)}; they are best spread over several hosts`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/capacity/virtual-pool.js


const virtualPool = {
    id: "virtual-pool",
    title: "The servers of a pool are all physical or all virtual",
    level: "error",
    preset: "recommended",
    why: "Users are spread evenly over the servers, so the slower ones are full while the others still have room; nobody supports it",
    fix: "Make all servers of the pool physical, or all of them virtual",
    turnOffWhen: "The pool is being moved from one kind to the other, for as long as that takes",
    source: "virtual-environment-2010",
    evidence: "A",
    products: ["lync-server-2010"],
    applies: (deployment) => pooledServers(deployment).some(isVirtual),
    *check(deployment) {
        for (const pool of pooledServers(deployment)) {
            const platforms = platformsOf(pool.value);
            const virtual = platforms.filter((platform) => platform === "virtual").length;
            if (virtual === 0 || virtual === platforms.length)
                continue;
            yield {
                path: [...pool.path, "servers"],
                message: `pool ${(0,build_words/* quoted */.TL)(pool.value.fqdn)} mixes ${(0,build_words/* counted */.hS)(virtual, "virtual server")} with ${(0,build_words/* counted */.hS)(platforms.length - virtual, "physical one")}; all servers of a pool need to be of one kind`,
            };
        }
    },
};
function isVirtual({ value }) {
    return platformsOf(value).includes("virtual");
}

;// CONCATENATED MODULE: ./build/rules/capacity/index.js




















/** Enough servers for the users, and not more users than a pool may hold. */
const capacity = [
    frontEndCount,
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
    avConferencingCapacity,
    avConferencingPools,
    avConferencingStandard,
    edgeCapacity,
    directorCapacity,
    archivingCapacity,
    monitoringCapacity,
];

;// CONCATENATED MODULE: ./build/edges.js

/** The Edge pools that have a server. What an Edge pool must be like is asked of these. */
function edgePoolsOf(deployment) {
    return partsOf(deployment, "edgePools").filter(({ value }) => serverCount(value.servers) > 0);
}
/** The Edge services: what messages call them, and their key in `externalFqdns` and `ports`. */
const edgeServices = {
    access: { name: "Access Edge", key: "access" },
    "web-conferencing": { name: "Web Conferencing Edge", key: "webConferencing" },
    av: { name: "A/V Edge", key: "av" },
};
/** All Edge services, in the order of the product's own pages. */
const allServices = Object.keys(edgeServices);
/** The Edge services of a pool: all, unless it says otherwise. */
function servicesOf({ services }) {
    return services === undefined ? allServices : allServices.filter((service) => services.includes(service));
}
/** What brings people in from outside, and what messages call them. */
const edges_scenarios = {
    remoteUsers: "remote users",
    federation: "federated users",
    publicIm: "public IM users",
    xmpp: "XMPP users",
    anonymousGuests: "anonymous guests",
    mobility: "mobile clients",
};
/** Those of the scenarios that are on. */
function served({ spec }, wanted) {
    const on = wanted.filter((key) => isOn(spec.externalAccess?.[key]));
    return on.map((key) => ({ key, name: edges_scenarios[key], path: ["spec", "externalAccess", key] }));
}

;// CONCATENATED MODULE: ./build/rules/external-access/director-recommended.js



/** Those for whom external access is on. */
const director_recommended_scenarios = ["remoteUsers", "federation", "publicIm", "xmpp", "anonymousGuests"];
const directorRecommended = {
    id: "director-recommended",
    title: "A Director authenticates people from outside and finds the pool of every user",
    level: "warning",
    preset: "strict",
    why: "Without a Director an attack from outside reaches the users' own servers, and sign-in is redirected by a pool that also homes users",
    fix: "Add a Director pool to a central site and make it the next hop of the Edge pool",
    turnOffWhen: "The deployment is small, or the Front End pools are known to have room for redirection and for attacks",
    source: "director-planning-2010",
    evidence: "A",
    products: ["lync-server-2010", "lync-server-2013"],
    applies: (deployment) => cameFromOutside(deployment).length > 0 || crowdedSites(deployment).length > 0,
    *check(deployment, { profile }) {
        if (partsOf(deployment, "directorPools").length > 0)
            return;
        const people = cameFromOutside(deployment);
        const [site] = crowdedSites(deployment);
        const pools = site && `site ${(0,build_words/* quoted */.TL)(site.name)} has ${(0,build_words/* counted */.hS)(site.pools, "Front End pool")}`;
        const outside = people.length > 0 && `${(0,build_words/* listed */.KE)(people.map(({ name }) => name))} are served`;
        const reasons = [outside, pools].filter((reason) => typeof reason === "string");
        if (reasons.length === 0)
            return;
        yield {
            path: ["spec", "sites", site?.at ?? edgePoolsOf(deployment)[0]?.path[2] ?? 0, "directorPools"],
            message: `${reasons.join(" and ")}, but there is no Director; for ${profile.name} one is recommended`,
            related: people.map(({ name, path }) => ({ path, message: `${name} are served here` })),
        };
    },
};
/** The people who come in through an Edge pool. */
function cameFromOutside(deployment) {
    return edgePoolsOf(deployment).length > 0 ? served(deployment, director_recommended_scenarios) : [];
}
/** The central sites with more than one Front End pool. */
function crowdedSites({ spec }) {
    return spec.sites
        .map(({ name, kind, frontEndPools }, at) => ({ name, at, kind, pools: frontEndPools?.length ?? 0 }))
        .filter(({ kind, pools }) => kind !== "branch" && pools > 1);
}

;// CONCATENATED MODULE: ./build/rules/external-access/edge-addressing.js



const edgeAddressing = {
    id: "edge-addressing",
    title: "Every Edge service has a public address or, on a shared one, a port of its own",
    level: "error",
    preset: "recommended",
    why: "Two services cannot listen on one port of one address: the one that starts later is not reached",
    fix: "Add public addresses up to the number needed, or give the services of a shared address different ports",
    turnOffWhen: "Never while the pool serves people outside",
    source: "edge-reference-2010",
    evidence: "A",
    applies: (deployment) => [...separate(deployment), ...shared(deployment)].length > 0,
    *check(deployment, { profile: { name, edgeLayout: fact } }) {
        for (const part of separate(deployment))
            yield* edge_addressing_tooFew(part, name).map((hit) => ({ ...hit, fact }));
        for (const part of shared(deployment))
            yield* clash(part, name).map((hit) => ({ ...hit, fact }));
    },
};
/** The Edge pools with an address for each service that list them. */
function separate(deployment) {
    return edgePoolsOf(deployment).filter(({ value }) => !value.singleFqdn && value.publicIps);
}
function edge_addressing_tooFew({ value: pool, path }, product) {
    const addresses = new Set(pool.publicIps?.map(keyOfName)).size;
    const [servers, services] = [serverCount(pool.servers), servicesOf(pool).length];
    if (addresses >= servers * services)
        return [];
    const has = `Edge pool ${(0,build_words/* quoted */.TL)(pool.fqdn)} has ${(0,build_words/* counted */.hS)(addresses, "public IP address", "public IP addresses")} for ${(0,build_words/* counted */.hS)(servers, "server")}`;
    const message = `${has}; ${product} needs ${(0,build_words/* grouped */.zD)(servers * services)}, one for each Edge service of every server`;
    return [{ path: [...path, "publicIps"], message, source: "edge-reference-2010" }];
}
/** The Edge pools whose services share an address and that name their ports. */
function shared(deployment) {
    return edgePoolsOf(deployment).filter(({ value }) => value.singleFqdn && value.ports);
}
function clash({ value: pool, path }, product) {
    const services = servicesOf(pool).map((service) => edgeServices[service]);
    const same = services.filter(({ key }) => services.some((other) => other.key !== key && pool.ports?.[key] !== undefined && pool.ports[key] === pool.ports[other.key]));
    const [first, ...later] = same;
    const last = later.at(-1);
    if (!first || !last)
        return [];
    const names = `its ${(0,build_words/* listed */.KE)(same.map(({ name }) => name))} services share port ${pool.ports?.[first.key]}`;
    const message = `Edge pool ${(0,build_words/* quoted */.TL)(pool.fqdn)} has one external FQDN, but ${names}; ${product} needs a port of its own for each`;
    const related = same
        .slice(0, -1)
        .map(({ key, name }) => ({ path: [...path, "ports", key], message: `the ${name} service has it too` }));
    return [{ path: [...path, "ports", last.key], message, source: "edge-options-2010", related }];
}

;// CONCATENATED MODULE: ./build/rules/external-access/edge-alone.js



const edgeAlone = {
    id: "edge-alone",
    title: "An Edge Server carries no other role",
    level: "error",
    preset: "recommended",
    why: "A computer that the Internet reaches must not hold anything else: a break-in would open that too, and set-up refuses the mix",
    fix: "Move the other roles to computers of their own",
    turnOffWhen: "Never",
    source: "collocation-2010",
    evidence: "A",
    applies: (deployment) => edgeServers(deployment).length > 0,
    *check(deployment, { profile }) {
        const allowed = new Set(["edge", ...profile.edgeCompanions.value]);
        for (const descriptions of edgeServers(deployment)) {
            const [first] = descriptions;
            const culprits = descriptions.filter(({ carries }) => carries.some((role) => !allowed.has(role)));
            const [culprit] = culprits;
            if (!first || !culprit)
                continue;
            const others = [...new Set(culprits.flatMap(({ carries }) => carries))].filter((role) => !allowed.has(role));
            yield {
                path: culprit.roles ? [...culprit.path, "roles"] : culprit.path,
                message: `Edge Server ${(0,build_words/* quoted */.TL)(first.fqdn)} carries ${(0,build_words/* listed */.KE)(others.map(build_words/* quoted */.TL))} too; ${profile.name} needs it on a computer of its own`,
                fact: profile.edgeCompanions,
                related: descriptions
                    .filter((other) => other !== culprit)
                    .map(({ path }) => ({ path, message: "the same computer is named here" })),
            };
        }
    },
};
/** Every computer that is an Edge Server, each with all places that describe it. */
function edgeServers(deployment) {
    const byName = new Map();
    for (const machine of machinesOf(deployment)) {
        const key = keyOfName(machine.fqdn);
        const same = byName.get(key);
        if (same)
            same.push(machine);
        else
            byName.set(key, [machine]);
    }
    return [...byName.values()].filter((same) => same.some(({ carries }) => carries.includes("edge")));
}

;// CONCATENATED MODULE: ./build/rules/external-access/edge-dns-failover-gap.js



const edgeDnsFailoverGap = {
    id: "edge-dns-failover-gap",
    title: "Partners that DNS load balancing gives no failover have hardware balancing",
    level: "warning",
    preset: "recommended",
    why: "Public IM services and Office Communications Server keep to the first address they got: when that Edge Server is down, they are cut off",
    fix: "Use hardware load balancing with public addresses on both sides of the Edge pool, or accept the gap",
    turnOffWhen: "Public IM and partners on older products may be cut off while an Edge Server is down",
    source: "edge-topologies-2010",
    evidence: "A",
    applies: (deployment) => balancedByDns(deployment).length > 0 && withoutFailover(deployment).length > 0,
    *check(deployment, { profile }) {
        const lost = withoutFailover(deployment);
        if (lost.length === 0)
            return;
        for (const { value: pool, path } of balancedByDns(deployment)) {
            yield {
                path: [...path, "loadBalancing", "external"],
                message: `Edge pool ${(0,build_words/* quoted */.TL)(pool.fqdn)} has "dns" load balancing, which gives no failover to ${(0,build_words/* listed */.KE)(lost.map(({ message }) => message))}; ${profile.name} needs "hardware" for that`,
                related: lost,
            };
        }
    },
};
/** The Edge pools that federation goes through and that high availability is asked of, where DNS spreads the load. */
function balancedByDns(deployment) {
    if (deployment.spec.availability !== "high")
        return [];
    return edgePoolsOf(deployment).filter(({ value }) => value.federation && value.loadBalancing?.external === "dns" && serverCount(value.servers) > 1);
}
/** Those who do not try a second address. */
function withoutFailover(deployment) {
    const { federation } = deployment.spec.externalAccess ?? {};
    const publicIm = served(deployment, ["publicIm"]).map(({ path, name }) => ({ path, message: name }));
    if (!isOn(federation) || !federation.legacyPartners?.length)
        return publicIm;
    const path = ["spec", "externalAccess", "federation", "legacyPartners"];
    return [...publicIm, { path, message: "partners on Office Communications Server" }];
}

;// CONCATENATED MODULE: ./build/rules/external-access/edge-high-availability.js



const edgeHighAvailability = {
    id: "edge-high-availability",
    title: "With high availability, every Edge pool survives the loss of a server",
    level: "warning",
    preset: "recommended",
    why: "When the only Edge Server is down, everyone outside is cut off until it is back",
    fix: "Add Edge Servers to the pool up to the number needed, or set spec.availability to standard",
    turnOffWhen: "High availability is asked for inside the network only",
    source: "single-edge-2010",
    evidence: "A",
    applies: (deployment) => deployment.spec.availability === "high" && edgePoolsOf(deployment).length > 0,
    *check(deployment, { profile }) {
        const { recommendedEdges } = profile;
        for (const { value: pool, path } of edgePoolsOf(deployment)) {
            const servers = serverCount(pool.servers);
            if (servers >= recommendedEdges.value)
                continue;
            yield {
                path: [...path, "servers"],
                message: `Edge pool ${(0,build_words/* quoted */.TL)(pool.fqdn)} has ${(0,build_words/* counted */.hS)(servers, "server")}, but availability is "high"; ${profile.name} needs ${(0,build_words/* grouped */.zD)(recommendedEdges.value)} to survive the loss of one`,
                fact: recommendedEdges,
                related: [{ path: ["spec", "availability"], message: "high availability is asked for here" }],
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/external-access/edge-load-balancing.js



/** The two sides of an Edge pool, as `loadBalancing` writes them. */
const sides = ["internal", "external"];
const edgeLoadBalancing = {
    id: "edge-load-balancing",
    title: "An Edge pool of several servers is load balanced, on both sides in one way",
    level: "error",
    preset: "recommended",
    why: "Without load balancing one server gets all the traffic; with two kinds of it the two sides fail over to different servers",
    fix: "Set loadBalancing.internal and loadBalancing.external both to dns, or both to hardware",
    turnOffWhen: "Never while the pool has several servers",
    source: "edge-topologies-2010",
    evidence: "A",
    applies: (deployment) => declared(deployment).length > 0,
    *check(deployment, { profile }) {
        for (const { value: pool, path } of declared(deployment)) {
            const balancing = pool.loadBalancing ?? {};
            const { internal, external } = balancing;
            const [bare, other] = sides.filter((side) => balancing[side] === "none");
            const at = (side) => [...path, "loadBalancing", side];
            const common = { fact: profile.edgeLayout };
            const has = `Edge pool ${(0,build_words/* quoted */.TL)(pool.fqdn)} has ${(0,build_words/* counted */.hS)(serverCount(pool.servers), "server")}`;
            if (bare) {
                yield {
                    ...common,
                    path: at(bare),
                    message: `${has}, but no load balancing on ${other ? "either" : `the ${bare}`} side; ${profile.name} needs "dns" or "hardware", the same on both sides`,
                    source: "edge-components-2010",
                    ...(other && { related: [{ path: at(other), message: `the ${other} side has none` }] }),
                };
            }
            else if (internal && external && internal !== external) {
                yield {
                    ...common,
                    path: at("external"),
                    message: `${has} and ${(0,build_words/* quoted */.TL)(external)} load balancing on the external side, but ${(0,build_words/* quoted */.TL)(internal)} on the internal side; ${profile.name} needs the same on both`,
                    related: [{ path: at("internal"), message: "the internal side is here" }],
                };
            }
        }
    },
};
/** The Edge pools of several servers that say how they are load balanced. */
function declared(deployment) {
    return edgePoolsOf(deployment).filter(({ value }) => value.loadBalancing && serverCount(value.servers) > 1);
}

;// CONCATENATED MODULE: ./build/rules/external-access/edge-nat.js



const edgeNat = {
    id: "edge-nat",
    title: "Address translation in front of an Edge pool covers it in a supported way",
    level: "error",
    preset: "recommended",
    why: "Media is sent to an address that the other side cannot reach, so calls, sharing and file transfers with people outside fail",
    fix: "Translate all Edge services and set nat.publicAvIp, or give the interfaces public addresses and take nat out",
    turnOffWhen: "Never while the pool serves people outside",
    source: "edge-topologies-2010",
    evidence: "A",
    applies: (deployment) => translated(deployment).length > 0,
    *check(deployment, { profile }) {
        for (const { value: pool, path } of translated(deployment)) {
            const has = `Edge pool ${(0,build_words/* quoted */.TL)(pool.fqdn)} is behind NAT`;
            const bare = untranslated(pool);
            const common = { fact: profile.edgeLayout, source: edgeNat.source };
            if (pool.loadBalancing?.external === "hardware") {
                yield {
                    ...common,
                    path: [...path, "nat", "enabled"],
                    message: `${has} and has "hardware" load balancing on the external side; ${profile.name} needs public addresses without NAT for that`,
                    related: [
                        { path: [...path, "loadBalancing", "external"], message: "hardware load balancing is asked for here" },
                    ],
                };
                continue;
            }
            if (bare.length > 0) {
                yield {
                    ...common,
                    path: [...path, "nat", "interfaces"],
                    message: `${has}, but not for ${(0,build_words/* listed */.KE)(bare.map((service) => edgeServices[service].name))}; ${profile.name} needs NAT for all Edge services or for none`,
                };
            }
            if (pool.nat?.publicAvIp === undefined && servicesOf(pool).includes("av")) {
                yield {
                    ...common,
                    path: [...path, "nat", "publicAvIp"],
                    message: `${has}, but nat.publicAvIp is missing; ${profile.name} needs the public address of its A/V Edge service`,
                    source: "edge-nat-2010",
                };
            }
        }
    },
};
/** The Edge pools behind NAT. A list without an interface is none. */
function translated(deployment) {
    return edgePoolsOf(deployment).filter(({ value: { nat } }) => isOn(nat) && nat.interfaces?.length !== 0);
}
function untranslated(pool) {
    return servicesOf(pool).filter((service) => pool.nat?.interfaces?.includes(service) === false);
}

;// CONCATENATED MODULE: ./build/rules/external-access/edge-next-hop.js




const edgeNextHop = {
    id: "edge-next-hop",
    title: "The next hop of an Edge pool is a Director pool or a Front End pool",
    level: "error",
    preset: "recommended",
    why: "Any other server does not take what the Edge passes inward, so nobody outside can sign in or be reached",
    fix: "Set nextHop to the FQDN of a Director pool, a Front End pool or a Standard Edition server",
    turnOffWhen: "Never while the pool serves people outside",
    source: "edge-next-hop",
    evidence: "A",
    applies: (deployment) => edgePoolsOf(deployment).some(({ value }) => value.nextHop !== undefined),
    *check(deployment, { profile }) {
        const right = named(deployment, ["directorPools", "frontEndPools"]);
        const wrong = named(deployment, ["edgePools", "avConferencingPools"]);
        const machines = new Map(machinesOf(deployment).map(({ fqdn, path, pool }) => [keyOfName(fqdn), { path, message: kind(fqdn, pool) }]));
        for (const { value: pool, path } of edgePoolsOf(deployment)) {
            const next = pool.nextHop === undefined ? undefined : keyOfName(pool.nextHop);
            if (pool.nextHop === undefined || next === undefined || right.has(next))
                continue;
            const other = wrong.get(next) ?? machines.get(next);
            // A name that nothing has is left to known-reference.
            if (!other)
                continue;
            yield {
                path: [...path, "nextHop"],
                message: `the next hop of Edge pool ${(0,build_words/* quoted */.TL)(pool.fqdn)} is ${(0,build_words/* quoted */.TL)(pool.nextHop)}, ${other.message}; ${profile.name} needs a Director pool, a Front End pool or a Standard Edition server`,
                related: [{ path: other.path, message: `${(0,build_words/* quoted */.TL)(pool.nextHop)} is described here` }],
            };
        }
    },
};
const edge_next_hop_kinds = { edgePools: "an Edge pool", avConferencingPools: "an A/V Conferencing pool" };
function named(deployment, lists) {
    return new Map(lists.flatMap((name) => partsOf(deployment, name).map(({ value, path }) => [
        keyOfName(value.fqdn),
        { path, message: name in edge_next_hop_kinds ? edge_next_hop_kinds[name] : "" },
    ])));
}
function kind(fqdn, pool) {
    return pool === undefined || keyOfName(pool) === keyOfName(fqdn) ? "another server" : `a server of ${(0,build_words/* quoted */.TL)(pool)}`;
}

;// CONCATENATED MODULE: ./build/rules/external-access/edge-next-hop-director.js



const edgeNextHopDirector = {
    id: "edge-next-hop-director",
    title: "An Edge pool passes traffic to the Director of its site, where there is one",
    level: "warning",
    preset: "recommended",
    why: "What goes past the Director reaches the Front End pool unauthenticated, and an attack from outside loads the users' own servers",
    fix: "Set nextHop to the FQDN of the Director pool of the site",
    turnOffWhen: "The Director serves people inside only",
    source: "edge-next-hop",
    evidence: "B",
    applies: (deployment) => besideDirectors(deployment).length > 0,
    *check(deployment, { profile }) {
        const pools = new Map(partsOf(deployment, "frontEndPools").map((part) => [keyOfName(part.value.fqdn), part]));
        for (const { value: edge, path, site } of besideDirectors(deployment)) {
            const pool = pools.get(keyOfName(edge.nextHop ?? ""));
            const [director] = site.directorPools ?? [];
            if (!pool || !director)
                continue;
            yield {
                path: [...path, "nextHop"],
                message: `the next hop of Edge pool ${(0,build_words/* quoted */.TL)(edge.fqdn)} is Front End pool ${(0,build_words/* quoted */.TL)(pool.value.fqdn)}, but site ${(0,build_words/* quoted */.TL)(site.name)} has a Director; for ${profile.name} Director pool ${(0,build_words/* quoted */.TL)(director.fqdn)} is recommended`,
                related: [{ path: [...path.slice(0, -2), "directorPools", 0], message: "the Director pool is here" }],
            };
        }
    },
};
/** The Edge pools that state their next hop, in sites with a Director. */
function besideDirectors(deployment) {
    return edgePoolsOf(deployment).filter(({ value, site }) => value.nextHop !== undefined && site.directorPools?.length);
}

;// CONCATENATED MODULE: ./build/rules/external-access/edge-required.js



/** The scenarios that the planning page names. */
const edge_required_scenarios = ["remoteUsers", "federation", "publicIm", "xmpp"];
const edgeRequired = {
    id: "edge-required",
    title: "Everyone outside is served through an Edge pool that has a server",
    level: "error",
    preset: "minimal",
    why: "Without an Edge Server nobody outside the firewall can sign in, be seen or exchange messages",
    fix: "Add an Edge pool with at least one server to a site, or take out the scenarios that are not wanted",
    turnOffWhen: "Another organisation runs the Edge pool and describes it in a manifest of its own",
    source: "planning-2010",
    evidence: "A",
    applies: (deployment) => served(deployment, edge_required_scenarios).length > 0,
    *check(deployment, { profile }) {
        if (edgePoolsOf(deployment).length > 0)
            return;
        const names = served(deployment, edge_required_scenarios).map(({ name }) => name);
        const pools = partsOf(deployment, "edgePools");
        const has = pools.length > 0 ? "there are only Edge pools without a server" : "there is no Edge pool";
        yield {
            path: ["spec", "externalAccess"],
            message: `${(0,build_words/* listed */.KE)(names)} are served, but ${has}; ${profile.name} needs an Edge pool with at least one server for them`,
            source: profile.edge.source,
        };
    },
};

;// CONCATENATED MODULE: ./build/rules/external-access/edge-services.js


const edgeServicesRule = {
    id: "edge-services",
    title: "Every Edge pool runs all three Edge services and names them to the outside",
    level: "error",
    preset: "recommended",
    why: "Every way in from outside begins at the Access Edge service, and no layout that splits the services was tested",
    fix: "Leave services out, or list access, web-conferencing and av; name an external FQDN for each",
    turnOffWhen: "Never while the pool serves people outside",
    source: "edge-2010",
    evidence: "A",
    applies: (deployment) => edge_services_described(deployment).length > 0,
    *check(deployment, { profile }) {
        const { edgeLayout } = profile;
        for (const { value: pool, path } of edge_services_described(deployment)) {
            const running = servicesOf(pool);
            const missing = allServices.filter((service) => !running.includes(service));
            if (missing.length > 0) {
                const entry = missing.includes("access");
                yield {
                    path: [...path, "services"],
                    message: `Edge pool ${(0,build_words/* quoted */.TL)(pool.fqdn)} does not run the ${names(missing)}; ${profile.name} needs all three services on it`,
                    // That the Access Edge is always needed is written down; that the others must not be split off is inferred.
                    fact: entry ? edgeLayout : { ...edgeLayout, evidence: "I" },
                    source: entry ? "edge-2010" : "edge-components-2010",
                };
            }
            const unnamed = withoutName(pool);
            const [first] = unnamed;
            if (!first)
                continue;
            yield {
                path: [...path, "externalFqdns", edgeServices[first].key],
                message: `Edge pool ${(0,build_words/* quoted */.TL)(pool.fqdn)} has no external FQDN for the ${names(unnamed)}; ${profile.name} needs one for ${pool.singleFqdn ? "it, which the others share" : "each service"}`,
                source: "edge-fqdn",
            };
        }
    },
};
/** The Edge pools that say something about their services. */
function edge_services_described(deployment) {
    return edgePoolsOf(deployment).filter(({ value }) => value.services ?? value.externalFqdns);
}
/** The services that have no external FQDN where the pool names any. A shared one is that of the Access Edge. */
function withoutName(pool) {
    const { externalFqdns, singleFqdn } = pool;
    if (!externalFqdns)
        return [];
    return servicesOf(pool).filter((service) => externalFqdns[edgeServices[service].key] === undefined && (service === "access" || !singleFqdn));
}
function names(services) {
    return (0,build_words/* listed */.KE)(services.map((service) => edgeServices[service].name));
}

;// CONCATENATED MODULE: ./build/rules/external-access/edge-single-fqdn.js


const edgeSingleFqdn = {
    id: "edge-single-fqdn",
    title: "Every Edge service has an external FQDN and address of its own",
    level: "warning",
    preset: "recommended",
    why: "Services that share an address need unusual ports, which firewalls of partners, hotels and homes often block",
    fix: "Take singleFqdn out, and give each Edge service an FQDN and three public addresses to every Edge Server",
    turnOffWhen: "Public addresses are short and everyone outside is known to reach the unusual ports",
    source: "single-edge-dns-2013",
    evidence: "A",
    applies: (deployment) => stated(deployment).length > 0,
    *check(deployment, { profile }) {
        for (const { value: pool, path } of stated(deployment)) {
            if (!pool.singleFqdn)
                continue;
            yield {
                path: [...path, "singleFqdn"],
                message: `Edge pool ${(0,build_words/* quoted */.TL)(pool.fqdn)} has one external FQDN and address for all its services; ${profile.name} works so, but an FQDN and address for each is recommended`,
            };
        }
    },
};
function stated(deployment) {
    return edgePoolsOf(deployment).filter(({ value }) => value.singleFqdn !== undefined);
}

;// CONCATENATED MODULE: ./build/rules/external-access/edge-workgroup.js


const edgeWorkgroup = {
    id: "edge-workgroup",
    title: "Edge Servers are not members of the internal domain",
    level: "warning",
    preset: "recommended",
    why: "A domain member in the perimeter network carries the trust of the internal domain to where the Internet reaches",
    fix: "Take the Edge Servers out of the domain into a workgroup",
    turnOffWhen: "Management of the servers needs a domain, and those who answer for security agree",
    source: "edge-checklist-2013",
    evidence: "C",
    applies: (deployment) => edge_workgroup_stated(deployment).length > 0,
    *check(deployment, { profile }) {
        for (const { value: pool, path } of edge_workgroup_stated(deployment)) {
            if (!pool.domainJoined)
                continue;
            yield {
                path: [...path, "domainJoined"],
                message: `Edge pool ${(0,build_words/* quoted */.TL)(pool.fqdn)} is in the internal domain; for ${profile.name} a workgroup is recommended`,
            };
        }
    },
};
function edge_workgroup_stated(deployment) {
    return edgePoolsOf(deployment).filter(({ value }) => value.domainJoined !== undefined);
}

;// CONCATENATED MODULE: ./build/rules/external-access/external-access-policy.js


/** The switch of policies that lets users into a scenario. Before XMPP was built in there was none for it. */
const switches = {
    remoteUsers: "enableOutsideAccess",
    federation: "enableFederationAccess",
    publicIm: "enablePublicCloudAccess",
    xmpp: "enableXmppAccess",
};
const externalAccessPolicy = {
    id: "external-access-policy",
    title: "For every scenario there is a policy that allows it to somebody",
    level: "warning",
    preset: "recommended",
    why: "Policies allow nothing unless they say so: a scenario that no policy allows works for nobody",
    fix: "Set the switches that the message names to true in the policies of those who need them, or switch the scenarios off",
    turnOffWhen: "The manifest lists some of the policies only",
    source: "new-cs-external-access-policy",
    evidence: "B",
    applies: (deployment, { profile }) => Boolean(deployment.spec.externalAccess?.policies?.length) && asked(deployment, profile).length > 0,
    *check(deployment, { profile }) {
        const policies = deployment.spec.externalAccess?.policies ?? [];
        const closed = asked(deployment, profile).filter(({ needs }) => !policies.some((policy) => policy[needs]));
        if (closed.length === 0 || policies.length === 0)
            return;
        yield {
            path: ["spec", "externalAccess", "policies"],
            message: `${(0,build_words/* listed */.KE)(closed.map(({ name }) => name))} are served, but no policy allows it to anybody; ${profile.name} needs ${(0,build_words/* listed */.KE)(closed.map(({ needs }) => needs))} in at least one`,
            related: closed.map(({ name, path }) => ({ path, message: `${name} are served here` })),
        };
    },
};
/** The scenarios that are on and that a policy must allow, with its switch. */
function asked(deployment, { xmpp }) {
    if (edgePoolsOf(deployment).length === 0)
        return [];
    const scenarios = Object.keys(switches).filter((key) => key !== "xmpp" || xmpp.value === "built-in");
    return scenarios.flatMap((key) => served(deployment, [key]).map((scenario) => ({ ...scenario, needs: switches[key] })));
}

;// CONCATENATED MODULE: ./build/rules/external-access/external-access-policy-per-site.js


const externalAccessPolicyPerSite = {
    id: "external-access-policy-per-site",
    title: "A site has at most one external access policy",
    level: "error",
    preset: "recommended",
    why: "The second policy of a site is refused, so what it allows or forbids never holds",
    fix: "Put the switches of both policies into one, or make the second a user policy",
    turnOffWhen: "Never",
    source: "new-cs-external-access-policy",
    evidence: "B",
    applies: ({ spec }) => Boolean(spec.externalAccess?.policies?.some(({ scope }) => scope === "site")),
    *check({ spec }, { profile }) {
        const first = new Map();
        for (const [at, { scope, site }] of (spec.externalAccess?.policies ?? []).entries()) {
            if (scope !== "site" || site === undefined)
                continue;
            const path = ["spec", "externalAccess", "policies", at, "site"];
            const earlier = first.get(keyOfName(site));
            if (!earlier) {
                first.set(keyOfName(site), path);
                continue;
            }
            yield {
                path,
                message: `site ${(0,build_words/* quoted */.TL)(site)} has another external access policy already; ${profile.name} needs a single one for each site`,
                related: [{ path: earlier, message: "the first policy of the site is here" }],
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/external-access/external-access-switches.js


const gates = [
    { key: "allowOutsideUsers", shuts: ["remoteUsers", "anonymousGuests"], defeats: ["enableOutsideAccess"] },
    {
        key: "allowFederatedUsers",
        shuts: ["federation", "publicIm", "xmpp"],
        defeats: ["enableFederationAccess", "enablePublicCloudAccess", "enableXmppAccess"],
    },
    { key: "allowAnonymousUsers", shuts: ["anonymousGuests"], defeats: [] },
];
const externalAccessSwitches = {
    id: "external-access-switches",
    title: "The organisation's switches allow what the scenarios and user policies ask for",
    level: "warning",
    preset: "recommended",
    why: "A switch of the organisation beats every policy, so users who are allowed to reach people outside do not reach them",
    fix: "Set the switch that the message names to true, or switch off the scenario and the policies that need it",
    turnOffWhen: "The switch is off for a time on purpose, for example while an incident lasts",
    source: "set-cs-access-edge-configuration",
    evidence: "B",
    applies: (deployment) => edgePoolsOf(deployment).length > 0 && deployment.spec.externalAccess?.accessEdge !== undefined,
    *check(deployment, { profile }) {
        for (const { key, shuts, defeats } of gates) {
            if (deployment.spec.externalAccess?.accessEdge?.[key] !== false)
                continue;
            const people = served(deployment, shuts).map(({ name, path }) => ({ path, message: name }));
            const granted = granting(deployment, defeats);
            if (people.length + granted.length === 0)
                continue;
            const words = [...new Set(granted.map(({ message }) => message))];
            const asked = [
                ...(people.length > 0 ? [`${(0,build_words/* listed */.KE)(people.map(({ message }) => message))} are served`] : []),
                ...(words.length > 0 ? [`policies set ${(0,build_words/* listed */.KE)(words)}`] : []),
            ];
            yield {
                path: ["spec", "externalAccess", "accessEdge", key],
                message: `accessEdge.${key} is false, but ${asked.join(" and ")}; ${profile.name} needs true for that`,
                related: [...people, ...granted],
            };
        }
    },
};
/** Where policies set one of these switches. */
function granting({ spec }, switches) {
    return (spec.externalAccess?.policies ?? []).flatMap((policy, at) => switches
        .filter((key) => policy[key] === true)
        .map((key) => ({ path: ["spec", "externalAccess", "policies", at, key], message: key })));
}

;// CONCATENATED MODULE: ./build/rules/external-access/federation-edge.js


const federationEdge = {
    id: "federation-edge",
    title: "Federation, public IM and XMPP go through an Edge pool with federation on",
    level: "error",
    preset: "recommended",
    why: "An Edge pool without federation takes no traffic from other organisations, so partners and public contacts stay out of reach",
    fix: "Set federation: true on the one Edge pool that carries federation, or take out the scenarios that are not wanted",
    turnOffWhen: "Federation runs through an Edge pool that another manifest describes",
    source: "edge-settings-2010",
    evidence: "A",
    applies: (deployment, { profile }) => edgePoolsOf(deployment).length > 0 && needs(deployment, profile.xmpp.value !== "removed").length > 0,
    *check(deployment, { profile }) {
        const pools = edgePoolsOf(deployment);
        const [first] = pools;
        if (!first || pools.some(({ value }) => value.federation))
            return;
        const needed = needs(deployment, profile.xmpp.value !== "removed");
        const has = pools.length === 1
            ? `Edge pool ${(0,build_words/* quoted */.TL)(first.value.fqdn)} has federation off`
            : `none of the ${(0,build_words/* counted */.hS)(pools.length, "Edge pool")} has federation on`;
        yield {
            path: [...first.path, "federation"],
            message: `${has}; ${profile.name} needs it on for ${(0,build_words/* abridged */.$y)(needed.map(({ message }) => message))}`,
            fact: profile.edgeLayout,
            source: federationEdge.source,
            related: needed,
        };
    },
};
/** Who needs federation, and where that is said. XMPP that the product no longer has needs nothing. */
function needs(deployment, xmpp) {
    const scenarios = xmpp ? ["federation", "publicIm", "xmpp"] : ["federation", "publicIm"];
    const people = served(deployment, scenarios).map(({ name, path }) => ({ path, message: name }));
    const routes = deployment.spec.sites.flatMap(({ name, federationRoute }, at) => federationRoute === undefined
        ? []
        : [
            {
                path: ["spec", "sites", at, "federationRoute"],
                message: `the federation route of site ${(0,build_words/* quoted */.TL)(name)}`,
            },
        ]);
    return [...people, ...routes];
}

;// CONCATENATED MODULE: ./build/rules/external-access/federation-port.js


const federationPort = {
    id: "federation-port",
    title: "Federation runs on the port where partners look for it",
    level: "error",
    preset: "recommended",
    why: "Partners connect to the one port that federation has; on any other they reach nobody",
    fix: "Set federationPort to the port named, or leave it out",
    turnOffWhen: "A device in front of the Edge pool takes federation on the usual port and passes it on to this one",
    source: "edge-options-2010",
    evidence: "A",
    applies: (deployment) => federation_port_declared(deployment).length > 0,
    *check(deployment, { profile }) {
        const { federationPort: port } = profile;
        for (const { value: pool, path } of federation_port_declared(deployment)) {
            if (pool.federationPort === port.value)
                continue;
            yield {
                path: [...path, "federationPort"],
                message: `Edge pool ${(0,build_words/* quoted */.TL)(pool.fqdn)} takes federation on port ${pool.federationPort}; ${profile.name} needs port ${port.value}`,
                fact: port,
            };
        }
    },
};
/** The Edge pools with federation that name its port. */
function federation_port_declared(deployment) {
    return edgePoolsOf(deployment).filter(({ value }) => value.federation && value.federationPort !== undefined);
}

;// CONCATENATED MODULE: ./build/rules/external-access/federation-reach.js


const federationReach = {
    id: "federation-reach",
    title: "Federation reaches partners that are allowed by name or found by DNS",
    level: "warning",
    preset: "recommended",
    why: "Federation that neither allows a domain nor looks for partners is open and reaches nobody",
    fix: "List partners in externalAccess.federation.allowedDomains, set partnerDiscovery: true, or switch federation off",
    turnOffWhen: "The allowed domains are kept elsewhere on purpose",
    source: "set-cs-access-edge-configuration",
    evidence: "B",
    applies: (deployment) => edgePoolsOf(deployment).length > 0 && isOn(deployment.spec.externalAccess?.federation),
    *check({ spec }, { profile }) {
        const { federation, accessEdge } = spec.externalAccess ?? {};
        if (!isOn(federation) || federation.allowedDomains?.length)
            return;
        const { partnerDiscovery = accessEdge?.enablePartnerDiscovery } = federation;
        if (partnerDiscovery)
            return;
        const listed = federation.allowedDomains
            ? "federation.allowedDomains is empty"
            : "there is no federation.allowedDomains";
        yield {
            path: ["spec", "externalAccess", "federation", federation.allowedDomains ? "allowedDomains" : "partnerDiscovery"],
            message: `${listed} and no partner discovery, so federation reaches nobody; ${profile.name} needs one of the two`,
        };
    },
};

;// CONCATENATED MODULE: ./build/rules/external-access/federation-single-edge.js


const federationSingleEdge = {
    id: "federation-single-edge",
    title: "Federation is on at one Edge pool only",
    level: "error",
    preset: "recommended",
    why: "All signalling of federation and public IM goes through one published Edge pool; partners that answer at another are not heard",
    fix: "Keep federation: true on the Edge pool that is published for federation, and take it from the others",
    turnOffWhen: "The Edge pools belong to separate deployments that share a manifest",
    source: "edge-settings-2010",
    evidence: "A",
    applies: (deployment) => federated(deployment).length > 0,
    *check(deployment, { profile }) {
        const pools = federated(deployment);
        const [first, second, ...rest] = pools;
        if (!first || !second)
            return;
        yield {
            path: [...second.path, "federation"],
            message: `${(0,build_words/* counted */.hS)(pools.length, "Edge pool")} have federation on (${(0,build_words/* abridged */.$y)(pools.map(({ value }) => (0,build_words/* quoted */.TL)(value.fqdn)))}); ${profile.name} can publish one for federation`,
            fact: profile.edgeLayout,
            source: federationSingleEdge.source,
            related: [first, ...rest].map(({ value, path }) => ({
                path: [...path, "federation"],
                message: `Edge pool ${(0,build_words/* quoted */.TL)(value.fqdn)} has it on too`,
            })),
        };
    },
};
function federated(deployment) {
    return edgePoolsOf(deployment).filter(({ value }) => value.federation);
}

;// CONCATENATED MODULE: ./build/rules/external-access/partner-discovery-routing.js



const partnerDiscoveryRouting = {
    id: "partner-discovery-routing",
    title: "Where public IM or unknown partners are reached, requests are routed by DNS SRV",
    level: "error",
    preset: "recommended",
    why: "The default route sends every request to one fixed server, so providers and partners found by DNS are never asked",
    fix: "Set externalAccess.federation.routing to dns-srv or leave it out, or take out partner discovery and the providers",
    turnOffWhen: "Never while public IM or partner discovery is on",
    source: "new-cs-public-provider",
    evidence: "B",
    applies: (deployment) => edgePoolsOf(deployment).length > 0 && partner_discovery_routing_needs(deployment).length > 0,
    *check(deployment, { profile }) {
        const { federation } = deployment.spec.externalAccess ?? {};
        const needed = partner_discovery_routing_needs(deployment);
        if (!isOn(federation) || federation.routing !== "default" || needed.length === 0)
            return;
        yield {
            path: ["spec", "externalAccess", "federation", "routing"],
            message: `federation.routing is "default", but there ${needed.length > 1 ? "are" : "is"} ${(0,build_words/* listed */.KE)(needed.map(({ message }) => message))}; ${profile.name} needs "dns-srv" for that`,
            related: needed,
        };
    },
};
/** What works with DNS SRV routing only. */
function partner_discovery_routing_needs({ spec }) {
    const { federation, publicIm } = spec.externalAccess ?? {};
    const path = ["spec", "externalAccess"];
    return [
        ...(isOn(publicIm) && publicIm.providers.length > 0
            ? [{ path: [...path, "publicIm", "providers"], message: "public IM" }]
            : []),
        ...(isOn(federation) && federation.partnerDiscovery
            ? [{ path: [...path, "federation", "partnerDiscovery"], message: "partner discovery" }]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/rules/external-access/reverse-proxy-publishing.js


/** What a reverse proxy publishes for whom. */
const publications = [
    { what: "web-services", whom: ["remoteUsers", "federation", "anonymousGuests"] },
    { what: "meet", whom: ["anonymousGuests"] },
    { what: "autodiscover", whom: ["mobility"] },
];
const reverseProxyPublishing = {
    id: "reverse-proxy-publishing",
    title: "The reverse proxies publish what the people outside need",
    level: "error",
    preset: "recommended",
    why: "What no reverse proxy publishes cannot be opened from outside: address book, meeting links or the sign-in of phones",
    fix: "Publish what the message names and list it under publishes of a reverse proxy",
    turnOffWhen: "Something else publishes it, such as a load balancer with pre-authentication",
    source: "reverse-proxy-publishing-2010",
    evidence: "A",
    applies: (deployment) => reverse_proxy_publishing_stated(deployment) && publications.some(({ whom }) => served(deployment, whom).length > 0),
    *check(deployment, { profile }) {
        const proxies = deployment.spec.reverseProxies ?? [];
        const published = new Set(proxies.flatMap(({ publishes = [] }) => publishes));
        const missing = publications.filter(({ what, whom }) => !published.has(what) && served(deployment, whom).length > 0);
        if (missing.length === 0)
            return;
        const whom = new Set(missing.flatMap(({ whom }) => whom));
        const people = served(deployment, [...whom]).map(({ name, path }) => ({ path, message: name }));
        yield {
            path: ["spec", "reverseProxies", 0, "publishes"],
            message: `no reverse proxy publishes ${(0,build_words/* listed */.KE)(missing.map(({ what }) => (0,build_words/* quoted */.TL)(what)))}; ${profile.name} needs it for ${(0,build_words/* listed */.KE)(people.map(({ message }) => message))}`,
            fact: profile.edgeLayout,
            source: reverseProxyPublishing.source,
            related: people,
        };
    },
};
/** Whether every reverse proxy says what it publishes. */
function reverse_proxy_publishing_stated({ spec }) {
    const proxies = spec.reverseProxies ?? [];
    return proxies.length > 0 && proxies.every(({ publishes }) => publishes !== undefined);
}

;// CONCATENATED MODULE: ./build/rules/external-access/reverse-proxy-required.js


/** The people whose clients fetch something from web services. */
const reverse_proxy_required_scenarios = ["remoteUsers", "federation", "anonymousGuests", "mobility"];
// The page says "must", but whether signing in and plain messages need it is not written down: so a warning.
const reverseProxyRequired = {
    id: "reverse-proxy-required",
    title: "Web services reach people outside through a reverse proxy",
    level: "warning",
    preset: "recommended",
    why: "Without it people outside get no meeting content, address book, group expansion, simple URLs or device updates, and phones do not sign in",
    fix: "Publish the web services of the pools through a reverse proxy and list it under spec.reverseProxies",
    turnOffWhen: "People outside exchange instant messages only, and do without address book and groups",
    source: "reverse-proxy-2010",
    evidence: "A",
    // Where there is no Edge Server either, edge-required speaks.
    applies: (deployment) => edgePoolsOf(deployment).length > 0 && served(deployment, reverse_proxy_required_scenarios).length > 0,
    *check(deployment, { profile }) {
        const { reverseProxies } = deployment.spec;
        if (reverseProxies?.length)
            return;
        const people = served(deployment, reverse_proxy_required_scenarios);
        yield {
            path: ["spec", reverseProxies ? "reverseProxies" : "externalAccess"],
            message: `${(0,build_words/* listed */.KE)(people.map(({ name }) => name))} are served, but there is no reverse proxy; ${profile.name} needs one for the web services`,
        };
    },
};

;// CONCATENATED MODULE: ./build/rules/external-access/index.js























/** The way in from outside: who comes in where, then what the servers in between must be like. */
const externalAccess = [
    edgeRequired,
    federationEdge,
    federationSingleEdge,
    federationPort,
    federationReach,
    partnerDiscoveryRouting,
    externalAccessSwitches,
    externalAccessPolicy,
    externalAccessPolicyPerSite,
    edgeServicesRule,
    edgeLoadBalancing,
    edgeHighAvailability,
    edgeDnsFailoverGap,
    edgeNat,
    edgeAddressing,
    edgeSingleFqdn,
    edgeAlone,
    edgeWorkgroup,
    edgeNextHop,
    edgeNextHopDirector,
    directorRecommended,
    reverseProxyRequired,
    reverseProxyPublishing,
];

;// CONCATENATED MODULE: ./build/network/scene.js

function sceneOf(deployment, profile) {
    const { spec } = deployment;
    const { remoteUsers, anonymousGuests, federation, publicIm } = spec.externalAccess ?? {};
    const pools = partsOf(deployment, "frontEndPools");
    const calls = pools.some(({ value: { features } }) => features?.avConferencing || features?.enterpriseVoice);
    const live = isOn(publicIm) &&
        publicIm.providers.includes("windows-live") &&
        (publicIm.modalities ?? []).some((modality) => modality === "audio" || modality === "video");
    const outside = isOn(remoteUsers) || isOn(anonymousGuests) || isOn(federation);
    return {
        spec,
        profile,
        pools,
        directors: partsOf(deployment, "directorPools"),
        domains: spec.sipDomains ?? [],
        edges: partsOf(deployment, "edgePools").filter(({ value }) => serverCount(value.servers) > 0),
        remote: isOn(remoteUsers),
        guests: isOn(anonymousGuests),
        federation: isOn(federation),
        publicIm: isOn(publicIm),
        automatic: spec.network?.clientAutoConfiguration !== false,
        media: (calls && outside) || live,
        webConferences: pools.some(({ value: { features } }) => features?.conferencing && !features.multipartyIm),
        partnerMedia: (calls && isOn(federation)) || live,
    };
}
/** What a page about Lync Server 2010 asks; for its successors it is the page of a sibling. */
function scene_asked({ profile }, source, evidence) {
    return { value: true, source, evidence: profile.product === "lync-server-2010" ? evidence : "C" };
}

;// CONCATENATED MODULE: ./build/network/records.js

/** The service records of each SIP domain. That every domain needs its own is wording of the next version's page. */
function perDomain(scene, source, evidence, need) {
    return scene.domains.map((domain, at) => ({
        ...need(domain),
        kind: "SRV",
        fact: at === 0 ? scene_asked(scene, source, evidence) : scene_asked(scene, "single-edge-dns-2013", "C"),
    }));
}
/** Names are the same in any case of letters, and with or without the dot at the end. */
function keyOfRecord(zone, kind, name) {
    return `${zone} ${kind} ${plain(name)}`;
}
function plain(name) {
    return name.toLowerCase().replace(/\.$/, "");
}
/** Hosts among which a target is looked for. */
function records_namesOf(names) {
    return new Map(names.map((name) => [plain(name), name]));
}

;// CONCATENATED MODULE: ./build/network/dns-inside.js



/** A list without an internal record is about the outside only. */
function listsInside({ spec }) {
    return (spec.network?.dnsRecords ?? []).some(({ zone }) => zone === "internal");
}
/** Its page speaks of Standard Edition servers; that pools need the same is inferred. */
const internalSignIn = (scene) => {
    if (!scene.automatic || !listsInside(scene))
        return [];
    const hosts = records_namesOf([...scene.pools, ...scene.directors].map(({ value }) => value.fqdn));
    return perDomain(scene, "standard-edition-dns-2010", "I", (domain) => ({
        zone: "internal",
        name: `_sipinternaltls._tcp.${domain}`,
        port: 5061,
        hosts,
        also: `sip.${domain}`,
        reason: "clients inside find their pool by it",
    }));
};
/** With DNS load balancing a pool's name leads to all of its servers; web traffic has a load balancer of its own. */
const balancedPools = (scene) => scene.pools.flatMap(({ value: { edition, fqdn, servers, loadBalancing, webServices: web } }) => {
    if (!listsInside(scene) || edition !== "enterprise" || loadBalancing?.sip !== "dns" || serverCount(servers) === 0)
        return [];
    const inside = { zone: "internal", kind: "host", fact: scene_asked(scene, "front-end-dns-2010", "A") };
    const members = Array.isArray(servers) ? servers.map((one) => (typeof one === "string" ? one : one.fqdn)) : [];
    const pool = "with DNS load balancing clients find every Front End Server by it";
    return [
        { ...inside, name: fqdn, addresses: serverCount(servers), reason: pool },
        ...members.map((name) => ({
            ...inside,
            name,
            reason: "with DNS load balancing each Front End Server has its own",
        })),
        ...(web?.internalFqdn
            ? [{ ...inside, name: web.internalFqdn, reason: "web traffic reaches its load balancer by it" }]
            : []),
    ];
});

;// CONCATENATED MODULE: ./build/network/dns.js




/** The hosts of Access Edge services, where they are all known. */
function accessHosts(edges) {
    const names = accessNames(edges);
    return names.size === 0 || edges.some(({ value }) => !value.externalFqdns?.access) ? {} : { hosts: names };
}
function accessNames(edges) {
    return records_namesOf(edges.flatMap(({ value }) => value.externalFqdns?.access ?? []));
}
const signIn = (scene) => {
    if (!scene.remote || !scene.automatic || scene.edges.length === 0)
        return [];
    const ports = new Set(scene.edges.map(({ value }) => value.ports?.access ?? 443));
    const shared = {
        // Where Edge pools differ, whichever port is stated.
        ...(ports.size === 1 && { port: [...ports][0] }),
        ...accessHosts(scene.edges),
        reason: "clients of remote users find their server by it",
    };
    return perDomain(scene, "protocol-poster-2010", "A", (domain) => ({
        zone: "external",
        name: `_sip._tls.${domain}`,
        also: `sip.${domain}`,
        ...shared,
    }));
};
const discovery = (scene) => {
    const { federation, mobility } = scene.spec.externalAccess ?? {};
    const open = isOn(federation) && federation.partnerDiscovery === true;
    const edges = scene.edges.filter(({ value }) => value.federation === true);
    if (edges.length === 0 || !(open || isOn(mobility)))
        return [];
    const shared = {
        port: scene.profile.federationPort.value,
        ...accessHosts(edges),
        reason: open ? "partners discover the domain by it" : "notifications are pushed to mobile clients by it",
    };
    return perDomain(scene, "protocol-poster-2010", open ? "A" : "C", (domain) => ({
        zone: "external",
        name: `_sipfederationtls._tcp.${domain}`,
        also: `sip.${domain}`,
        ...shared,
    }));
};
const dns_edgeServices = (scene) => scene.edges.flatMap(({ value: { externalFqdns = {}, singleFqdn, servers, loadBalancing, services: run } }) => {
    const { access, webConferencing, av } = externalFqdns;
    const balanced = loadBalancing?.external === "dns" ? serverCount(servers) : 1;
    const services = [
        { name: access, what: "Access Edge", key: "access" },
        { name: singleFqdn ? undefined : webConferencing, what: "Web Conferencing Edge", key: "web-conferencing" },
        { name: singleFqdn ? undefined : av, what: "A/V Edge", key: "av" },
    ];
    return services.flatMap(({ name, what, key }) => {
        // A service that does not run is a matter of edge-services.
        if (name === undefined || run?.includes(key) === false)
            return [];
        const need = { zone: "external", kind: "host", name };
        const shared = { reason: `the ${what} service is found by it`, fact: scene_asked(scene, "single-edge-dns-2013", "C") };
        if (balanced < 2)
            return [{ ...need, ...shared }];
        const reason = `with DNS load balancing the ${what} service is found on every Edge Server by it`;
        const fact = scene_asked(scene, "edge-topologies-2010", "A");
        return [{ ...need, addresses: balanced, reason, fact }];
    });
});
const webServices = (scene) => scene.pools.flatMap(({ value: { webServices: web } }) => {
    if (web?.externalFqdn === undefined)
        return [];
    const fact = scene_asked(scene, "standard-edition-dns-2010", "A");
    const reason = "people outside reach the web services by it, through the reverse proxy";
    return [{ zone: "external", kind: "host", name: web.externalFqdn, reason, fact }];
});
const xmpp = (scene) => {
    const mode = scene.profile.xmpp.value;
    const gateways = (scene.spec.xmppGateways ?? []).map(({ fqdn }) => fqdn);
    if (!isOn(scene.spec.externalAccess?.xmpp) || mode === "removed")
        return [];
    if (mode === "separate-gateway" ? gateways.length === 0 : scene.edges.length === 0)
        return [];
    const separate = mode === "separate-gateway";
    const targets = separate ? { avoid: accessNames(scene.edges) } : accessHosts(scene.edges);
    return perDomain(scene, "xmpp-gateway-gmail", "B", (domain) => ({
        zone: "external",
        name: `_xmpp-server._tcp.${domain}`,
        port: 5269,
        ...targets,
        ...(!separate && { also: `sip.${domain}` }),
        reason: `XMPP partners reach the ${separate ? "XMPP Gateway" : "Access Edge service"} by it`,
    }));
};
/** The rows of the pages' DNS tables, each with its scenario. */
const rows = [signIn, discovery, dns_edgeServices, webServices, xmpp, internalSignIn, balancedPools];
/** All records that a deployment needs, each once. */
function recordNeeds(scene) {
    const needs = new Map();
    for (const need of rows.flatMap((row) => row(scene))) {
        const key = keyOfRecord(need.zone, need.kind, need.name);
        if (!needs.has(key))
            needs.set(key, need);
    }
    return [...needs.values()];
}

;// CONCATENATED MODULE: ./build/network/record-hits.js




/** Records that are not there: one finding for all that are asked for the same reason. */
function* missingHits(needs, list) {
    const groups = new Map();
    for (const need of needs) {
        const key = JSON.stringify([need.zone, need.kind, need.reason, need.fact, need.addresses]);
        const same = groups.get(key);
        if (same)
            same.push(need);
        else
            groups.set(key, [need]);
    }
    for (const group of groups.values()) {
        const [need] = group;
        const where = `dnsRecords of the ${need.zone} zone have no ${(0,build_words/* abridged */.$y)(group.map(({ name }) => (0,build_words/* quoted */.TL)(name)), "or")}`;
        const what = `${need.kind === "SRV" ? "an SRV record" : "an A record"}${group.length > 1 ? " for each" : ""}`;
        yield { path: list, message: `${where}; ${what}${details(need)} is needed: ${need.reason}`, fact: need.fact };
    }
}
/** What is wrong with the records of one name. Where there are several, one that is right is enough. */
function recordHits(need, found) {
    return need.kind === "SRV" ? serviceHits(need, found) : addressHits(need, found);
}
function details({ kind, port, hosts, addresses }) {
    if (kind === "host")
        return addresses === undefined ? "" : ` with ${(0,build_words/* counted */.hS)(addresses, "address", "addresses")}`;
    const on = port === undefined ? "" : ` on port ${port}`;
    return hosts?.size ? `${on} to ${anyOf(hosts)}` : on;
}
function anyOf(hosts) {
    return (0,build_words/* abridged */.$y)([...(hosts ?? new Map()).values()].map(build_words/* quoted */.TL), "or");
}
function* serviceHits(need, found) {
    if (found.some(({ record }) => portFits(need, record) && hostFits(need, record)))
        return;
    const [{ record, path }] = found;
    const { name, port, hosts, avoid, reason, fact } = need;
    const targets = (record.targets ?? []).map(build_words/* quoted */.TL);
    if (!portFits(need, record)) {
        const message = `the SRV record ${(0,build_words/* quoted */.TL)(name)} has port ${record.port}; port ${port} is needed: ${reason}`;
        yield { path: [...path, "port"], message, fact };
    }
    if (hostFits(need, record))
        return;
    const wanted = avoid ? "the XMPP Gateway itself is needed" : `${anyOf(hosts)} is needed`;
    yield {
        path: [...path, "targets"],
        message: `the SRV record ${(0,build_words/* quoted */.TL)(name)} leads to ${(0,build_words/* abridged */.$y)(targets) || "nothing"}; ${wanted}: ${reason}`,
        // The Access Edge service is the right target in the next version.
        fact: avoid ? { value: true, source: "single-edge-dns-2013", evidence: "C" } : fact,
    };
}
function portFits({ port }, record) {
    return port === undefined || record.port === undefined || record.port === port;
}
function hostFits({ hosts, also, avoid }, { targets }) {
    if (targets === undefined)
        return true;
    if (avoid)
        return !targets.some((target) => avoid.has(plain(target)));
    const right = (target) => hosts?.has(plain(target)) || (also && plain(target) === plain(also));
    return !hosts?.size || (targets.length > 0 && targets.every(right));
}
function* addressHits({ name, addresses = 0, reason, fact }, found) {
    // A CNAME leads to a name whose addresses stand elsewhere; a record without targets says nothing about them.
    if (found.some(({ record }) => record.type === "CNAME" || record.targets === undefined))
        return;
    const there = new Set(found.flatMap(({ record }) => record.targets ?? [])).size;
    const [{ path }] = found;
    if (there >= Math.max(addresses, 1))
        return;
    const needed = (0,build_words/* counted */.hS)(Math.max(addresses, 1), "address", "addresses");
    const has = `record ${(0,build_words/* quoted */.TL)(name)} has ${(0,build_words/* counted */.hS)(there, "address", "addresses")}`;
    yield { path: [...path, "targets"], message: `${has}; ${needed} are needed: ${reason}`, fact };
}
/** Partners that discover a domain by DNS take only a host of a SIP domain for its Edge Server. */
function* edgeNameHits(scene) {
    const { federation } = scene.spec.externalAccess ?? {};
    const { domains } = scene;
    if (!isOn(federation) || !federation.partnerDiscovery || domains.length === 0)
        return;
    for (const { value, path } of scene.edges) {
        const access = value.externalFqdns?.access;
        if (access === undefined || value.federation !== true)
            continue;
        if (domains.some((domain) => keyOfName(access).endsWith(`.${keyOfName(domain)}`)))
            continue;
        yield {
            path: [...path, "externalFqdns", "access"],
            message: `partners discover the SIP domains by DNS, but the Access Edge FQDN ${(0,build_words/* quoted */.TL)(access)} is in none of them; a name in ${(0,build_words/* abridged */.$y)(domains.map(build_words/* quoted */.TL), "or")} is needed`,
            fact: scene_asked(scene, "federation-types-2010", "B"),
        };
    }
}

;// CONCATENATED MODULE: ./build/rules/network/dns-records.js




const dnsRecords = {
    id: "dns-records",
    title: "Every DNS record that the deployment needs is there and leads to the right place",
    level: "error",
    preset: "recommended",
    why: "Clients, partners and servers find each other by these records; without them they connect to nothing",
    fix: "Add the record to the zone named, or correct its port or targets",
    turnOffWhen: "Another team keeps the DNS zones and the manifest lists only some of their records",
    source: "protocol-poster-2010",
    evidence: "A",
    applies: ({ spec }) => spec.network?.dnsRecords !== undefined,
    *check(deployment, { profile }) {
        const list = ["spec", "network", "dnsRecords"];
        const records = new Map();
        for (const [at, record] of (deployment.spec.network?.dnsRecords ?? []).entries()) {
            const key = keyOfRecord(record.zone, record.type === "SRV" ? "SRV" : "host", record.name);
            const same = records.get(key);
            if (same)
                same.push({ record, path: [...list, at] });
            else
                records.set(key, [{ record, path: [...list, at] }]);
        }
        const scene = sceneOf(deployment, profile);
        const missing = [];
        for (const need of recordNeeds(scene)) {
            const { zone, kind, name } = need;
            const wildcard = kind === "host" ? records.get(keyOfRecord(zone, kind, name.replace(/^[^.]*/, "*"))) : undefined;
            const found = records.get(keyOfRecord(zone, kind, name)) ?? wildcard;
            if (found)
                yield* recordHits(need, found);
            else
                missing.push(need);
        }
        yield* missingHits(missing, list);
        yield* edgeNameHits(scene);
    },
};

;// CONCATENATED MODULE: ./build/network/certificate-hits.js


/** Usages whose pages know of a wildcard among the alternative names. */
const wildcardUsages = ["reverse-proxy", "director", "front-end"];
const edgeExternal = ({ usage }) => usage === "edge-external";
/** What holds for a certificate by itself. */
const certificate_hits_rows = [
    {
        applies: (certificate) => edgeExternal(certificate) && certificate.issuer === "private",
        key: "issuer",
        says: () => "comes from a private certification authority; a public one that supports subject alternative names is needed",
        source: "edge-certificates-2010",
        evidence: "A",
    },
    {
        applies: ({ subject }) => subject.startsWith("*"),
        key: "subject",
        says: () => "has a wildcard for its subject name; the name of one server or pool is needed there",
        source: "wildcard-certificates-2010",
        evidence: "A",
    },
    {
        // The page names the roles for which wildcards work; that others cannot use them is inferred.
        applies: ({ usage, san = [] }) => !wildcardUsages.includes(usage) && san.some((name) => name.startsWith("*")),
        key: "san",
        says: ({ usage }) => `has a wildcard among the subject alternative names for usage ${usage}; wildcards are documented for reverse proxies, Directors and Front End Servers, here every name is needed in full`,
        source: "wildcard-certificates-2010",
        evidence: "I",
    },
    {
        // The subject counts for partners on older products only. An Edge that names no access FQDN cannot be compared.
        applies: (certificate, scene) => edgeExternal(certificate) &&
            !certificate.subject.startsWith("*") &&
            scene.federation &&
            (scene.spec.externalAccess?.federation?.legacyPartners ?? []).length > 0 &&
            certificate_hits_accessNames(scene).length === scene.edges.length &&
            !certificate_hits_accessNames(scene).some((name) => name.toLowerCase() === certificate.subject.toLowerCase()),
        key: "subject",
        says: () => "is not named after the Access Edge FQDN; partners on Office Communications Server need that as its subject name",
        source: "edge-certificates-2010",
        evidence: "I",
    },
    {
        applies: ({ usage, eku }, { spec, publicIm }) => usage === "edge-external" &&
            publicIm &&
            eku !== undefined &&
            !eku.includes("client") &&
            spec.externalAccess?.publicIm?.providers.includes("aol") === true,
        key: "eku",
        says: () => "is for server authentication only; AOL needs client authentication in its enhanced key usage too",
        source: "public-im-aol-2010",
        evidence: "B",
    },
];
function certificate_hits_accessNames({ edges }) {
    return edges.flatMap(({ value }) => value.externalFqdns?.access ?? []);
}
function* certificateHits(scene, { value, path }) {
    for (const { applies, key, says, source, evidence } of certificate_hits_rows) {
        if (!applies(value, scene))
            continue;
        yield {
            path: [...path, key],
            message: `certificate ${(0,build_words/* quoted */.TL)(value.subject)} ${says(value, scene)}`,
            fact: scene_asked(scene, source, evidence),
        };
    }
}

;// CONCATENATED MODULE: ./build/network/certificates.js



function shelfOf(all) {
    const shelf = new Map();
    for (const held of all) {
        const { usage, assignedTo } = held.value;
        for (const name of assignedTo?.length ? new Set(assignedTo.map(keyOfName)) : [""]) {
            const same = shelf.get(`${usage} ${name}`);
            if (same)
                same.push(held);
            else
                shelf.set(`${usage} ${name}`, [held]);
        }
    }
    return shelf;
}
/** What the external certificate of an Edge pool must be like, and that the internal interface has one too. */
function* edgePoolHits(scene, edge, shelf, list) {
    for (const usage of ["edge-external", "edge-internal"]) {
        if (heldBy(edge.value, shelf, usage).length > 0)
            continue;
        const side = usage === "edge-external" ? "external interfaces" : "internal interface";
        yield {
            path: list,
            message: `certificates have none of usage ${usage} for Edge pool ${(0,build_words/* quoted */.TL)(edge.value.fqdn)}; its ${side} need${usage === "edge-external" ? "" : "s"} one`,
            fact: scene_asked(scene, "edge-certificates-2010", "A"),
        };
    }
    const held = heldBy(edge.value, shelf, "edge-external");
    const [first] = held;
    if (!first)
        return;
    const names = new Set(held.flatMap(({ value }) => value.san ?? []).map(keyOfName));
    for (const { name, reason } of certificates_namesOf(scene, edge.value)) {
        // A wildcard stands for one label; that an Edge Server has one is said elsewhere.
        if (names.has(keyOfName(name)) || names.has(keyOfName(name).replace(/^[^.]*/, "*")))
            continue;
        yield {
            path: [...first.path, "san"],
            message: `the external certificate of Edge pool ${(0,build_words/* quoted */.TL)(edge.value.fqdn)} has no subject alternative name ${(0,build_words/* quoted */.TL)(name)}; it is needed: ${reason}`,
            fact: scene_asked(scene, "single-edge-certificates-2010", "A"),
            related: [{ path: edge.path, message: "this Edge pool uses it" }],
        };
    }
    yield* sharedHits(scene, edge.value, held);
}
/** The certificates that say that they belong to the pool; if none does, those that say nothing. */
function heldBy(edge, shelf, usage) {
    const names = [edge.fqdn, ...certificates_membersOf(edge)].map(keyOfName);
    const own = new Set(names.flatMap((name) => shelf.get(`${usage} ${name}`) ?? []));
    return own.size > 0 ? [...own] : (shelf.get(`${usage} `) ?? []);
}
function certificates_membersOf({ servers }) {
    return typeof servers === "number" ? [] : servers.map((one) => (typeof one === "string" ? one : one.fqdn));
}
function certificates_namesOf(scene, edge) {
    const { access, webConferencing } = edge.externalFqdns ?? {};
    const meets = edge.services?.includes("web-conferencing") !== false && !edge.singleFqdn;
    const bySipDomain = scene.federation || (scene.remote && scene.automatic);
    const names = [
        ...(access
            ? [{ name: access, reason: "TLS compares the Access Edge FQDN with these names, not with the subject" }]
            : []),
        ...(webConferencing && meets
            ? [{ name: webConferencing, reason: "it is the FQDN of the Web Conferencing Edge" }]
            : []),
        ...(bySipDomain ? scene.domains : []).map((domain) => ({
            name: `sip.${domain}`,
            reason: "clients that configure themselves and partners look for it",
        })),
    ];
    return [...new Map(names.toReversed().map((one) => [keyOfName(one.name), one])).values()].toReversed();
}
/** All servers of a pool have the same certificate, so its key leaves the computer on which it was made. */
function* sharedHits(scene, edge, held) {
    if (serverCount(edge.servers) < 2)
        return;
    const fact = scene_asked(scene, "hardware-balanced-edge-certificates-2010", "A");
    for (const { value, path } of held) {
        if (value.exportable !== false)
            continue;
        yield {
            path: [...path, "exportable"],
            message: `the private key of the external certificate of Edge pool ${(0,build_words/* quoted */.TL)(edge.fqdn)} cannot be exported; its servers need the same certificate with an exportable key`,
            fact,
        };
    }
    const members = new Set(certificates_membersOf(edge).map(keyOfName));
    const parts = held.filter(({ value }) => value.assignedTo?.every((name) => members.has(keyOfName(name))));
    const [first, second] = parts;
    if (!first || !second || parts.length < held.length)
        return;
    const sets = parts.map(({ value }) => new Set((value.assignedTo ?? []).map(keyOfName)).size);
    if (sets.every((size) => size === members.size))
        return;
    yield {
        path: [...second.path, "assignedTo"],
        message: `the servers of Edge pool ${(0,build_words/* quoted */.TL)(edge.fqdn)} have different external certificates, ${(0,build_words/* abridged */.$y)(parts.map(({ value }) => (0,build_words/* quoted */.TL)(value.subject)))}; one and the same is needed on all of them`,
        fact,
        related: [{ path: first.path, message: "the other certificate" }],
    };
}
/** The XMPP Gateway proves to the Edge Server who it is. */
function* gatewayHits(scene, all, list) {
    const { xmppGateways = [], externalAccess } = scene.spec;
    if (!isOn(externalAccess?.xmpp) || scene.profile.xmpp.value !== "separate-gateway")
        return;
    const known = new Set(all
        .filter(({ value }) => value.usage === "xmpp-gateway")
        .flatMap(({ value }) => value.assignedTo ?? [value.subject])
        .map(keyOfName));
    for (const { fqdn, certificate } of xmppGateways) {
        if (certificate || known.has(keyOfName(fqdn)))
            continue;
        yield {
            path: list,
            message: `certificates have none of usage xmpp-gateway for XMPP Gateway ${(0,build_words/* quoted */.TL)(fqdn)}; it needs one for mutual TLS with the Edge Server`,
            fact: scene_asked(scene, "xmpp-gateway-gmail", "B"),
        };
    }
}

;// CONCATENATED MODULE: ./build/rules/network/edge-certificate.js



const edgeCertificate = {
    id: "edge-certificate",
    title: "Certificates carry the names, issuer and uses that the Edge Servers need",
    level: "error",
    preset: "recommended",
    why: "Clients and partners break off the connection to a server whose certificate they do not trust or that lacks its name",
    fix: "Request a certificate with what is named, and assign it to all servers of the pool",
    turnOffWhen: "Another team keeps the certificates and the manifest lists only some of them",
    source: "edge-certificates-2010",
    evidence: "A",
    applies: ({ spec }) => spec.network?.certificates !== undefined,
    *check(deployment, { profile }) {
        const list = ["spec", "network", "certificates"];
        const certificates = deployment.spec.network?.certificates ?? [];
        const all = certificates.map((value, at) => ({ value, path: [...list, at] }));
        const scene = sceneOf(deployment, profile);
        const shelf = shelfOf(all);
        for (const edge of scene.edges)
            yield* edgePoolHits(scene, edge, shelf, list);
        yield* gatewayHits(scene, all, list);
        for (const held of all)
            yield* certificateHits(scene, held);
    },
};

;// CONCATENATED MODULE: ./build/network/flows.js
/** How far each end is trusted: the Internet least, what is inside most, the perimeter network between them. */
const trust = { internet: 0, internal: 2, "front-end": 2, director: 2 };
/** All traffic that the rules let through. */
function flowsOf(rules) {
    return rules.flatMap(({ from, to, protocol, ports, direction }, at) => {
        const [first = 0, last = first] = String(ports).split("-").map(Number);
        const rest = { protocol, first, last, at };
        const there = { from, to, ...rest };
        const back = { from: to, to: from, ...rest };
        if (direction === "both")
            return [there, back];
        const inward = (trust[to] ?? 1) - (trust[from] ?? 1);
        return [(direction === "in" && inward < 0) || (direction === "out" && inward > 0) ? back : there];
    });
}
/** Whether what a rule names holds what is needed: the internal network holds its servers, any Edge service its computer. */
function holds(named, needed, need) {
    if (named === needed)
        return true;
    if (needed === "front-end")
        return named === "internal";
    // Names are looked up, and lists fetched, by the computer that all Edge services share.
    return needed === "access-edge" && need.last <= 80 && (named === "web-conferencing-edge" || named === "av-edge");
}
/** The ways of a need that no rule, and no rules together, let through. */
function closedWays(need, flows) {
    return need.ways.filter(([from, to]) => {
        const open = flows.filter((flow) => holds(flow.from, from, need) &&
            (holds(flow.to, to, need) || (need.first === 53 && flow.to === "internal")) &&
            (need.protocol === "either" || flow.protocol === need.protocol));
        return !covers(open, need);
    });
}
function covers(flows, { first, last }) {
    let next = first;
    for (const flow of [...flows].sort((a, b) => a.first - b.first)) {
        if (flow.first <= next && flow.last >= next)
            next = flow.last + 1;
    }
    return next > last;
}

;// CONCATENATED MODULE: ./build/network/over-open.js

/** The range of UDP ports that only partners on Office Communications Server 2007 need. */
const range = { first: 50_000, last: 59_999 };
/** Rules that open it where there are no such partners; one finding for each rule. */
function* overOpen(scene, flows, rules) {
    if (scene.spec.externalAccess?.federation?.legacyPartners?.includes("ocs-2007"))
        return;
    const open = flows.filter(({ from, to, protocol, first, last }) => protocol === "udp" &&
        first <= range.last &&
        last >= range.first &&
        [from, to].includes("internet") &&
        [from, to].includes("av-edge"));
    for (const at of new Set(open.map((flow) => flow.at))) {
        yield {
            path: ["spec", "network", "firewallRules", at, "ports"],
            message: `this rule opens UDP ${rules[at]?.ports} between the Internet and the A/V Edge service; UDP ${range.first}-${range.last} is needed only for partners on Office Communications Server 2007, and legacyPartners names none`,
            // The page says that it is not required; that there are no such partners is inferred.
            fact: scene_asked(scene, "av-firewall-2010", "I"),
        };
    }
}

;// CONCATENATED MODULE: ./build/network/ports.js


const media = { first: 50_000, last: 59_999 };
/** Into an Edge service from outside, and out of it. */
const into = (service) => [["internet", service]];
const both = (service) => [
    ["internet", service],
    [service, "internet"],
];
const one = (port) => ({ first: port, last: port });
/** The external ports of a service, each once. */
function portsOf({ edges }, service) {
    return [...new Set(edges.map(({ value }) => value.ports?.[service] ?? 443))];
}
const ports_signIn = (scene) => portsOf(scene, "access").map((port) => ({
    ways: into("access-edge"),
    protocol: "tcp",
    ...one(port),
    reason: "remote users sign in through it",
    fact: scene_asked(scene, "edge-ports-2010", "A"),
}));
const partners = (scene) => [
    {
        ways: both("access-edge"),
        protocol: "tcp",
        ...one(scene.profile.federationPort.value),
        reason: `${scene.federation ? "federated partners" : "public IM providers"} are reached through it`,
        // For public IM it is read in the next version's page only.
        fact: scene_asked(scene, "edge-ports-2010", scene.federation ? "A" : "C"),
    },
];
const meetings = (scene) => portsOf(scene, "webConferencing").map((port) => ({
    ways: into("web-conferencing-edge"),
    protocol: "tcp",
    ...one(port),
    reason: "people outside take part in web conferences through it",
    // That remote users of a pool with conferencing hold web conferences is inferred.
    fact: scene_asked(scene, "edge-ports-2010", scene.guests ? "A" : "I"),
}));
const calls = (scene) => {
    const shared = { reason: "audio, video and sharing with people outside run through it" };
    const fact = scene_asked(scene, "av-firewall-2010", "A");
    return [
        ...portsOf(scene, "av").map((port) => ({ ways: into("av-edge"), protocol: "tcp", ...one(port), ...shared, fact })),
        { ways: both("av-edge"), protocol: "udp", ...one(3478), ...shared, fact },
    ];
};
const partnerCalls = (scene) => [
    {
        ways: [["av-edge", "internet"]],
        protocol: "tcp",
        ...media,
        reason: "audio, video and sharing with partners run through it",
        fact: scene_asked(scene, "av-firewall-2010", "A"),
    },
];
const oldPartnerCalls = (scene) => ["tcp", "udp"].map((protocol) => ({
    ways: both("av-edge"),
    protocol,
    ...media,
    reason: "audio and video with partners on Office Communications Server 2007 run through it",
    fact: scene_asked(scene, "av-firewall-2010", "A"),
}));
const everyEdge = (scene) => {
    const fact = scene_asked(scene, "edge-ports-2010", "A");
    const out = { ways: [["access-edge", "internet"]], fact };
    return [
        { ...out, protocol: "either", ...one(53), reason: "the Edge Servers look up names in DNS through it" },
        { ...out, protocol: "tcp", ...one(80), reason: "the Edge Servers fetch lists of revoked certificates through it" },
        {
            ways: [["front-end", "edge-internal"]],
            protocol: "tcp",
            ...one(4443),
            reason: "the Edge Servers receive their configuration through it",
            fact,
        },
    ];
};
const proxies = (scene) => {
    const shared = { protocol: "tcp", reason: "people outside reach the web services through it" };
    const fact = scene_asked(scene, "edge-ports-2010", "A");
    return [
        { ...shared, ways: [["internet", "reverse-proxy"]], ...one(443), fact },
        { ...shared, ways: [["reverse-proxy", "front-end"]], ...one(4443), fact },
    ];
};
const gateways = (scene) => [
    {
        ways: both("xmpp-gateway"),
        protocol: "tcp",
        ...one(5269),
        reason: "XMPP partners are reached through it",
        fact: scene_asked(scene, "xmpp-gateway-gmail", "B"),
    },
];
/** The rows of the pages' port tables, each behind its scenario. */
function portNeeds(scene) {
    const { spec, edges, profile } = scene;
    const edge = edges.length > 0;
    const old = spec.externalAccess?.federation?.legacyPartners?.includes("ocs-2007") === true;
    const xmpp = isOn(spec.externalAccess?.xmpp) && profile.xmpp.value === "separate-gateway";
    const rows = [
        [edge && scene.remote, ports_signIn],
        [edge && (scene.federation || scene.publicIm), partners],
        [edge && (scene.guests || (scene.remote && scene.webConferences)), meetings],
        [edge && scene.media, calls],
        [edge && scene.partnerMedia && !old, partnerCalls],
        [edge && scene.partnerMedia && scene.federation && old, oldPartnerCalls],
        [edge, everyEdge],
        [(spec.reverseProxies ?? []).length > 0, proxies],
        [xmpp && (spec.xmppGateways ?? []).length > 0, gateways],
    ];
    return rows.flatMap(([isNeeded, row]) => (isNeeded ? row(scene) : []));
}

;// CONCATENATED MODULE: ./build/rules/network/firewall-ports.js





/** What messages call the ends of a firewall rule. */
const firewall_ports_names = {
    internet: "the Internet",
    internal: "the internal network",
    "access-edge": "the Access Edge service",
    "web-conferencing-edge": "the Web Conferencing Edge service",
    "av-edge": "the A/V Edge service",
    "edge-internal": "the internal Edge interface",
    "reverse-proxy": "the reverse proxy",
    "xmpp-gateway": "the XMPP Gateway",
    "front-end": "the Front End Servers",
    director: "the Directors",
};
const protocols = { tcp: "TCP", udp: "UDP", either: "TCP or UDP" };
const firewallPorts = {
    id: "firewall-ports",
    title: "The firewalls let through what the scenarios need, and no media range unneeded",
    level: "error",
    preset: "recommended",
    why: "What a firewall blocks fails without a word: sign-in, messages to partners or media time out, and nobody sees where",
    fix: "Add a firewall rule for the ports, ends and directions named, or remove the range that nobody needs",
    turnOffWhen: "Another team keeps the firewalls and the manifest lists only some of their rules",
    source: "edge-ports-2010",
    evidence: "A",
    applies: ({ spec }) => spec.network?.firewallRules !== undefined,
    *check(deployment, { profile }) {
        const scene = sceneOf(deployment, profile);
        const rules = deployment.spec.network?.firewallRules ?? [];
        const flows = flowsOf(rules);
        for (const need of portNeeds(scene)) {
            const closed = closedWays(need, flows);
            if (closed.length === 0)
                continue;
            const ways = (0,build_words/* listed */.KE)(closed.map(([from, to]) => `from ${firewall_ports_names[from]} to ${firewall_ports_names[to]}`));
            yield {
                path: ["spec", "network", "firewallRules"],
                message: `firewallRules do not let through ${ports(need)} ${ways}; it is needed: ${need.reason}`,
                fact: need.fact,
            };
        }
        yield* overOpen(scene, flows, rules);
    },
};
function ports({ protocol, first, last }) {
    return `${protocols[protocol]} ${first === last ? first : `${first}-${last}`}`;
}

;// CONCATENATED MODULE: ./build/rules/network/index.js



/** Names, certificates and ports. */
const network = [dnsRecords, edgeCertificate, firewallPorts];

;// CONCATENATED MODULE: ./build/rules/product/client-licenses.js


const at = (key) => ["spec", "licensing", key];
/** Users homed in pools and at their branches: all of them, and those of pools with Enterprise Voice. */
function usersOf(deployment) {
    const branches = branchUsersByPool(deployment);
    const pools = partsOf(deployment, "frontEndPools").map(({ value: { fqdn, homedUsers, features } }) => ({
        users: homedUsers + (branches.get(keyOfName(fqdn)) ?? 0),
        voice: features?.enterpriseVoice === true,
    }));
    const sum = (some) => some.reduce((total, { users }) => total + users, 0);
    return { all: sum(pools), voice: sum(pools.filter(({ voice }) => voice)) };
}
const clientLicenses = {
    id: "client-licenses",
    title: "There are client access licenses for the users and for what they use",
    level: "note",
    preset: "recommended",
    why: "Users beyond the licenses work all the same, and the gap shows in the next license audit",
    fix: "Buy the licenses that are missing, or correct the numbers under spec.licensing",
    turnOffWhen: "An agreement licenses all users by other means than counted licenses",
    source: "cal-features-2010",
    evidence: "B",
    applies: ({ spec: { licensing } }) => [licensing?.standardCals, licensing?.enterpriseCals, licensing?.plusCals].some((count) => count !== undefined),
    *check(deployment) {
        const { standardCals, enterpriseCals, plusCals } = deployment.spec.licensing ?? {};
        const users = usersOf(deployment);
        const additive = { enterpriseCals, plusCals };
        for (const key of ["enterpriseCals", "plusCals"]) {
            const count = additive[key];
            if (count === undefined || standardCals === undefined || count <= standardCals || count < users.all)
                continue;
            const message = `${key} is ${(0,build_words/* grouped */.zD)(count)}, but standardCals is ${(0,build_words/* grouped */.zD)(standardCals)}; each of these licenses comes on top of a Standard CAL, so ${(0,build_words/* grouped */.zD)(count)} of those are needed`;
            yield { path: at(key), message };
        }
        if (standardCals !== undefined && users.all > Math.max(standardCals, enterpriseCals ?? 0, plusCals ?? 0)) {
            const message = `standardCals is ${(0,build_words/* grouped */.zD)(standardCals)} for ${(0,build_words/* counted */.hS)(users.all, "homed user")}; one Standard CAL is needed for each, ${(0,build_words/* grouped */.zD)(users.all - standardCals)} more`;
            yield { path: at("standardCals"), message };
        }
        if (plusCals !== undefined && users.voice > plusCals) {
            const message = `plusCals is ${(0,build_words/* grouped */.zD)(plusCals)} for ${(0,build_words/* counted */.hS)(users.voice, "user")} of pools with Enterprise Voice; one Plus CAL is needed for each, ${(0,build_words/* grouped */.zD)(users.voice - plusCals)} more`;
            yield { path: at("plusCals"), message };
        }
    },
};

;// CONCATENATED MODULE: ./build/platform/features.js



/** The words for `highAvailability`. */
const ways = {
    cluster: "failover clustering",
    mirroring: "SQL Server mirroring",
    "always-on": "Always On availability groups",
};
function pools(list, what, needs) {
    return (deployment) => partsOf(deployment, list).map(({ value, path, site }) => ({
        path,
        what: `site ${(0,build_words/* quoted */.TL)(site.name)} has ${what} ${(0,build_words/* quoted */.TL)(value.fqdn)}`,
        needs,
    }));
}
function withRole(role, what, needs) {
    return (deployment) => machinesOf(deployment)
        .filter(({ carries }) => carries.some((one) => one === role))
        .map(({ fqdn, path }) => ({ path, what: `server ${(0,build_words/* quoted */.TL)(fqdn)} is ${what}`, needs }));
}
/** Databases whose way to survive a loss the product does not have. */
const databases = (deployment, { backEndHighAvailability: { value: known } }) => {
    const stores = [
        ...partsOf(deployment, "frontEndPools").map(({ value, path }) => ({
            ...value,
            path,
            key: "backEnd",
            store: value.backEnd,
        })),
        ...["archivingServers", "monitoringServers"].flatMap((name) => partsOf(deployment, name).map(({ value, path }) => ({ ...value, path, key: "sqlStore", store: value.sqlStore }))),
    ];
    return stores.flatMap(({ fqdn, path, key, store }) => {
        const way = store?.highAvailability ?? "none";
        if (way === "none" || known.includes(way))
            return [];
        const offers = known.map((one) => ways[one] ?? one).join(" or ");
        const what = `the database of ${(0,build_words/* quoted */.TL)(fqdn)} relies on ${ways[way] ?? way}`;
        return [
            { path: [...path, key, "highAvailability"], what, needs: `${offers || "a single server"} is needed instead` },
        ];
    });
};
const pairs = (deployment) => partsOf(deployment, "frontEndPools").flatMap(({ value: { fqdn, pairedWith }, path }) => pairedWith === undefined
    ? []
    : [{ path: [...path, "pairedWith"], what: `pool ${(0,build_words/* quoted */.TL)(fqdn)} is paired with ${(0,build_words/* quoted */.TL)(pairedWith)}` }]);
const exchange = ({ spec: { archiving } }) => archiving?.store === "exchange" || archiving?.store === "both"
    ? [
        {
            path: ["spec", "archiving", "store"],
            what: `archiving into Exchange (store ${archiving.store}) is asked for`,
        },
    ]
    : [];
/** What differs from product to product. What the XMPP pages say is judged by the rules about XMPP. */
const features = [
    { fact: (profile) => profile.poolPairing, has: (profile) => profile.poolPairing.value, uses: pairs },
    { fact: (profile) => profile.backEndHighAvailability, has: () => false, uses: databases },
    {
        fact: (profile) => profile.avConferencingRole,
        has: (profile) => profile.avConferencingRole.value,
        uses: pools("avConferencingPools", "the separate A/V Conferencing pool", "the Front End Servers carry A/V conferencing instead"),
    },
    {
        fact: (profile) => profile.archiving,
        has: (profile) => profile.archiving.value === "server-role",
        uses: pools("archivingServers", "the Archiving Server", "the Front End Servers archive into archiving.store instead"),
    },
    {
        fact: (profile) => profile.monitoringRole,
        has: (profile) => profile.monitoringRole.value,
        uses: pools("monitoringServers", "the Monitoring Server", "the Front End Servers write into a monitoring database instead"),
    },
    {
        fact: (profile) => profile.archivingToExchange,
        has: (profile) => profile.archivingToExchange.value,
        uses: exchange,
    },
    {
        fact: (profile) => profile.persistentChat,
        has: (profile) => profile.persistentChat.value === "server-role",
        uses: withRole("persistent-chat", "a Persistent Chat Server", "take it out of the deployment"),
    },
    {
        fact: (profile) => profile.persistentChat,
        has: (profile) => profile.persistentChat.value === "add-on",
        uses: withRole("group-chat", "a Group Chat Server", "take it out of the deployment"),
    },
];

;// CONCATENATED MODULE: ./build/rules/product/feature-availability.js

const featureAvailability = {
    id: "feature-availability",
    title: "Only features and server roles that the product has are used",
    level: "error",
    preset: "recommended",
    why: "What the product does not have cannot be installed or published, and what relies on it never works",
    fix: "Take the feature out, use what the product has instead, or move to a product that has it",
    turnOffWhen: "Servers of another version run beside this product and the manifest describes them too",
    source: "removed-2019",
    evidence: "A",
    applies: (deployment, { profile }) => features.some(({ uses }) => uses(deployment, profile).length > 0),
    *check(deployment, { profile }) {
        for (const { fact, has, uses } of features) {
            if (has(profile))
                continue;
            for (const { path, what, needs } of uses(deployment, profile)) {
                const instead = needs ? `; ${needs}` : "; take it out, or use a product that has it";
                yield { path, message: `${what}, which ${profile.name} does not have${instead}`, fact: fact(profile) };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/platform/versions.js
function versionIn(text) {
    const [, year, second] = /(?<!\d)((?:19|20)\d\d)\s*(r2)?(?!\d)/i.exec(text) ?? [];
    if (year === undefined)
        return undefined;
    const [, pack] = /\b(?:sp|service pack)\s*(\d{1,3})/i.exec(text) ?? [];
    return { year, second: second !== undefined, pack: pack === undefined ? undefined : Number(pack) };
}
/** Systems that are none of those meant, whatever their version. */
const others = /linux|ubuntu|debian|red ?hat|rhel|centos|suse|bsd|mac ?os|solaris|oracle|mysql|mariadb|postgres|\bdb2\b|windows (xp|vista|7|8|10|11|nt)\b/i;
/**
 * Whether a text names something of a list of supported names, taken as beginnings. What cannot be read is let pass, and
 * so is a version newer than a list that was only taken over from an earlier product: nobody knows.
 */
function isSupported(text, { value: names, inherited }) {
    if (others.test(text))
        return false;
    const version = versionIn(text);
    if (version === undefined)
        return true;
    const newer = names.every((name) => (versionIn(name)?.year ?? "") < version.year);
    return (inherited !== undefined && newer) || names.some((name) => begins(versionIn(name), version));
}
function begins(name, version) {
    if (name?.year !== version.year)
        return false;
    // "Windows Server 2008" begins the name of its second release too, "Windows Server 2008 SP2" does not.
    if (name.second !== version.second && (name.second || name.pack !== undefined))
        return false;
    return name.pack === undefined || version.pack === undefined || version.pack >= name.pack;
}
/** Whether a text says that something is a 32-bit installation. */
function is32Bit(text) {
    return /\b(x86|32[- ]?bit)\b/i.test(text);
}
/** Whether a hypervisor is one of those named, under its maker's or its own name. */
function isNamed(text, names) {
    const said = text
        .toLowerCase()
        .replace(/vsphere|\besxi?\b/, "vmware")
        .replace(/hyper[- ]?v\b/, "hyper-v");
    return names.some((name) => said.includes(name.toLowerCase()));
}

;// CONCATENATED MODULE: ./build/platform/computer-hits.js


/** What is wrong with the platform of a computer: its system first, then what it runs on. */
function* computerHits(computer, profile) {
    const { own, path } = computer;
    const wrong = own.os === undefined ? undefined : wrongSystem(own.os, profile);
    const runs = `${computer.what} runs ${(0,build_words/* quoted */.TL)(own.os ?? "")}`;
    if (wrong)
        yield { path: [...path, "os"], message: `${runs}; ${profile.name} ${wrong.says}`, fact: wrong.fact };
    else
        yield* guestHits(computer, profile);
    const { value: known, ...from } = profile.hypervisors;
    if (own.hypervisor === undefined || known === null || isNamed(own.hypervisor, known))
        return;
    yield {
        path: [...path, "hypervisor"],
        message: `${computer.what} runs on ${(0,build_words/* quoted */.TL)(own.hypervisor)}; ${profile.name} is documented for ${(0,build_words/* listed */.KE)(known, "or")}`,
        // The pages allow equivalents too, so that this is none of them is inferred.
        fact: { ...from, value: known, evidence: "I" },
    };
}
function wrongSystem(os, profile) {
    const { operatingSystems, unsupportedInstallations } = profile;
    if (!isSupported(os, operatingSystems)) {
        return { says: `needs ${(0,build_words/* listed */.KE)(operatingSystems.value, "or")}`, fact: operatingSystems };
    }
    if (is32Bit(os))
        return { says: "needs a 64-bit system", fact: operatingSystems };
    const banned = unsupportedInstallations.value.find((one) => new RegExp(`\\b${one}\\b`, "i").test(os));
    return banned === undefined
        ? undefined
        : { says: `does not support ${banned} editions`, fact: unsupportedInstallations };
}
/** A virtual machine may need a newer system than a physical one. */
function* guestHits({ what, path, own, all }, profile) {
    const { guestOperatingSystems: fact } = profile;
    if (all.platform !== "virtual" || all.os === undefined || fact.value === null)
        return;
    if (isSupported(all.os, { ...fact, value: fact.value }))
        return;
    const key = own.os === undefined ? "platform" : "os";
    if (own[key] === undefined)
        return;
    const message = `${what} is virtual and runs ${(0,build_words/* quoted */.TL)(all.os)}; ${profile.name} needs ${(0,build_words/* listed */.KE)(fact.value, "or")} in virtual machines`;
    yield { path: [...path, key], message, fact };
}

;// CONCATENATED MODULE: ./build/platform/computers.js



const computers_lists = [
    "frontEndPools",
    "edgePools",
    "directorPools",
    "avConferencingPools",
    "archivingServers",
    "monitoringServers",
];
/** Roles that are no part of the product, or that come with a system of their own. */
const foreign = new Set([
    "back-end",
    "database",
    "file-store",
    "reverse-proxy",
    "xmpp-gateway",
    "exchange-um",
    "office-web-apps",
    "survivable-branch",
]);
/** All pools and computers that say something of their platform. */
function computersOf(deployment) {
    const pools = computers_lists.flatMap((name) => partsOf(deployment, name).flatMap(({ value, path }) => inPool(value, path)));
    const roles = new Map();
    for (const { fqdn, carries } of machinesOf(deployment)) {
        const key = keyOfName(fqdn);
        roles.set(key, [...(roles.get(key) ?? []), ...carries]);
    }
    const inventory = (deployment.spec.servers ?? []).flatMap((own, at) => {
        const carried = roles.get(keyOfName(own.fqdn)) ?? [];
        if (carried.every((role) => foreign.has(role)))
            return [];
        return [{ what: `server ${(0,build_words/* quoted */.TL)(own.fqdn)}`, path: ["spec", "servers", at], own, all: own }];
    });
    return [...pools, ...inventory].filter(({ own }) => own.os || own.platform || own.hypervisor);
}
function inPool(value, path) {
    const { fqdn, os, platform, servers } = value;
    const common = { ...(os && { os }), ...(platform && { platform }) };
    const what = servers === undefined ? "server" : "pool";
    const members = Array.isArray(servers) ? servers : [];
    return [
        { what: `${what} ${(0,build_words/* quoted */.TL)(fqdn)}`, path, own: common, all: common },
        ...members.flatMap((own, at) => typeof own === "string"
            ? []
            : [{ what: `server ${(0,build_words/* quoted */.TL)(own.fqdn)}`, path: [...path, "servers", at], own, all: { ...common, ...own } }]),
    ];
}

;// CONCATENATED MODULE: ./build/platform/stores.js



function stores_storesOf(deployment) {
    const backEnds = partsOf(deployment, "frontEndPools").flatMap(({ value: { backEnd, fqdn, edition }, path }) => backEnd ? [{ value: backEnd, path: [...path, "backEnd"], of: (0,build_words/* quoted */.TL)(fqdn), local: edition === "standard" }] : []);
    const others = ["archivingServers", "monitoringServers"].flatMap((name) => partsOf(deployment, name).flatMap(({ value: { sqlStore, fqdn }, path }) => sqlStore ? [{ value: sqlStore, path: [...path, "sqlStore"], of: (0,build_words/* quoted */.TL)(fqdn), local: false }] : []));
    return [...backEnds, ...others];
}
function* storeHits({ value, path, of, local }, profile) {
    const { version, edition, architecture } = value;
    const { sqlServers, sqlEditions } = profile;
    const has = (what) => `the database of ${of} is on ${what}`;
    if (version !== undefined && !isSupported(version, sqlServers)) {
        const message = `${has((0,build_words/* quoted */.TL)(version))}; ${profile.name} needs ${(0,build_words/* listed */.KE)(sqlServers.value, "or")}`;
        yield { path: [...path, "version"], message, fact: sqlServers };
    }
    if (edition !== undefined && !sqlEditions.value.includes(edition) && !(local && edition === "express")) {
        const message = `${has(`SQL Server ${stores_named(edition)}`)}; ${profile.name} needs ${(0,build_words/* listed */.KE)(sqlEditions.value.map(stores_named), "or")}`;
        yield { path: [...path, "edition"], message, fact: sqlEditions };
    }
    const says32 = version !== undefined && is32Bit(version);
    if (architecture !== "x86" && !says32)
        return;
    yield {
        path: [...path, architecture === "x86" ? "architecture" : "version"],
        message: `${has("a 32-bit SQL Server")}; ${profile.name} needs a 64-bit one`,
        fact: sqlEditions,
    };
}
function stores_named(edition) {
    return `${edition.slice(0, 1).toUpperCase()}${edition.slice(1)} Edition`;
}

;// CONCATENATED MODULE: ./build/rules/product/platform-support.js



const platformSupport = {
    id: "platform-support",
    title: "Servers run on operating systems, SQL Servers and hypervisors of the product",
    level: "error",
    preset: "recommended",
    why: "Setup refuses other versions or runs untested on them, and a support case ends at the first question",
    fix: "Install a version that the product supports, or correct what the manifest says",
    turnOffWhen: "Support for the combination was granted in writing",
    source: "databases-2010",
    evidence: "A",
    applies: (deployment) => computersOf(deployment).length > 0 || stores_storesOf(deployment).length > 0,
    *check(deployment, { profile }) {
        for (const computer of computersOf(deployment))
            yield* computerHits(computer, profile);
        for (const store of stores_storesOf(deployment))
            yield* storeHits(store, profile);
    },
};

// EXTERNAL MODULE: ./build/profiles/index.js + 7 modules
var profiles = __nccwpck_require__(3477);
;// CONCATENATED MODULE: ./build/rules/product/product-support.js


/** The last day on which the product is in support without paying more; none where no end is known. */
function lastDay({ extendedEnd, mainstreamEnd, earliestEnd }) {
    return extendedEnd.value ?? mainstreamEnd.value ?? earliestEnd.value;
}
const productSupport = {
    id: "product-support",
    title: "The product is in mainstream support, or is kept current, on the day judged",
    level: "note",
    preset: "strict",
    why: "After mainstream support nothing is mended but security holes, and after the end of support not even those",
    fix: "Plan the move to a product in support, or buy extended security updates where they are on sale",
    turnOffWhen: "The move to a product in support is decided and has a date",
    source: "modern-lifecycle",
    evidence: "B",
    applies: () => true,
    *check(_deployment, { profile, today }) {
        const last = lastDay(profile);
        const said = last === null ? undefined : verdict(profile, last, today);
        if (said)
            yield { path: ["spec", "product"], message: said[0], fact: said[1] };
    },
};
/** What is to be said at a day, and the fact that says so; nothing in mainstream support or while it is kept current. */
function verdict(profile, last, today) {
    const { name, extendedEnd, mainstreamEnd: mainstream, earliestEnd, extendedSecurityUpdates: paid } = profile;
    if (today <= last) {
        if (mainstream.value === null || today <= mainstream.value)
            return undefined;
        const left = `mainstream support of ${name} ended on ${mainstream.value}`;
        return [`${left}; extended support brings security updates until ${last}`, extendedEnd];
    }
    const window = paid.value.find(({ from, until }) => from <= today && today <= until);
    if (window)
        return [
            `support of ${name} ended on ${last}; extended security updates, sold separately, are needed and end on ${window.until}`,
            paid,
        ];
    const until = paid.value
        .map((one) => one.until)
        .sort()
        .at(-1);
    const then = until && until < today ? `, and the extended security updates on ${until}` : "";
    if (extendedEnd.value === null && earliestEnd.value !== null) {
        return [`support of ${name} is promised until ${last} only; word of whether it goes on is needed`, earliestEnd];
    }
    return [`support of ${name} ended on ${last}${then}; a product in support${inSupport(today)} is needed`, extendedEnd];
}
/** The products whose support goes on at a day. */
function inSupport(today) {
    const names = Object.values(profiles/* profiles */.x)
        .filter((one) => (lastDay(one) ?? today) >= today)
        .map(({ name }) => name);
    return names.length > 0 ? ` (${(0,build_words/* listed */.KE)(names, "or")})` : "";
}

;// CONCATENATED MODULE: ./build/rules/product/index.js




/** What the product has, runs on, and how long it is supported. */
const product = [featureAvailability, platformSupport, productSupport, clientLicenses];

;// CONCATENATED MODULE: ./build/rules/public-im/public-im-license.js


const publicImLicense = {
    id: "public-im-license",
    title: "Every public IM provider in use is covered by a license",
    level: "note",
    preset: "minimal",
    why: "A separate license might be required for public IM; without it the provider can refuse the connection, and an audit finds the gap",
    fix: "Settle the license with your agreement and list the provider under spec.licensing.publicIm.providers",
    turnOffWhen: "Licenses are looked after elsewhere, and nobody reads these notes",
    source: "planning-2010",
    evidence: "A",
    applies: ({ spec }) => isOn(spec.externalAccess?.publicIm),
    *check({ spec }, { profile }) {
        const publicIm = spec.externalAccess?.publicIm;
        const licensed = profile.licensedPublicIm.value;
        const settled = new Set(spec.licensing?.publicIm?.providers.map((name) => name.toLowerCase()));
        for (const [at, provider] of (publicIm?.providers ?? []).entries()) {
            const name = provider.toLowerCase();
            if (settled.has(name) || (licensed !== "every" && !licensed.includes(name)))
                continue;
            settled.add(name);
            yield {
                path: ["spec", "externalAccess", "publicIm", "providers", at],
                message: `public IM provider ${(0,build_words/* quoted */.TL)(provider)} is in use, but licensing.publicIm does not cover it; ${profile.name} might need a separate license`,
                source: profile.licensedPublicIm.source,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/public-im/public-im-modality.js


const audioVideo = new Set(["audio", "video"]);
const publicImModality = {
    id: "public-im-modality",
    title: "Users expect of public contacts only what works with them",
    level: "error",
    preset: "recommended",
    why: "People who were promised more find out in front of a customer: the call or the file does not go through",
    fix: "Take the entry out of externalAccess.publicIm.modalities, and offer meetings or federation for it",
    turnOffWhen: "Never: users can do no more, whatever the manifest says",
    source: "public-im-known-issues",
    evidence: "B",
    applies: ({ spec }) => isOn(spec.externalAccess?.publicIm) && spec.externalAccess.publicIm.modalities !== undefined,
    *check({ spec }, { profile }) {
        const { providers = [], modalities = [] } = spec.externalAccess?.publicIm ?? {};
        const { publicImModalities: common, publicImAudioVideo: some } = profile;
        const talks = providers.some((provider) => some.value.includes(provider.toLowerCase()));
        for (const [at, modality] of modalities.entries()) {
            const media = audioVideo.has(modality);
            if (common.value.includes(modality) || (media && talks))
                continue;
            const named = some.value.length > 0 ? (0,build_words/* listed */.KE)(some.value.map(build_words/* quoted */.TL), "or") : "no public IM provider";
            const works = media
                ? `${modality} only with ${named}`
                : `only ${(0,build_words/* listed */.KE)(common.value.map(build_words/* quoted */.TL))} with all of them`;
            yield {
                path: ["spec", "externalAccess", "publicIm", "modalities", at],
                message: `users expect ${(0,build_words/* quoted */.TL)(modality)} with public contacts, but ${profile.name} offers ${works}`,
                fact: media ? some : common,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/profiles/partners.js
/** What was left of AOL and Yahoo! ended together. */
const end2014 = { value: "2014-06-30", source: "public-im-2013", evidence: "A" };
const googleTalk = {
    name: "Google Talk federation",
    end: { value: "2017-06-26", source: "google-talk-end", evidence: "B" },
};
/** Partners whose service has ended, by their words in a manifest: public IM providers, and domains of XMPP partners. */
const partners_partners = {
    "windows-live": {
        name: "Windows Live Messenger",
        // No page agrees on the day.
        end: { value: "2013-04", source: "public-im-2013", evidence: "A" },
        successor: "skype",
    },
    aol: { name: "public IM with AOL", end: end2014 },
    yahoo: { name: "public IM with Yahoo!", end: end2014 },
    skype: {
        name: "consumer Skype",
        // The note speaks of Teams only; Skype itself closed on the same day.
        end: { value: "2025-05-05", source: "skype-end", evidence: "I" },
    },
    "gmail.com": googleTalk,
    "googlemail.com": googleTalk,
};

;// CONCATENATED MODULE: ./build/service-ends.js

const byKey = new Map(Object.entries(partners_partners));
/** The service of a provider or partner, by its key, if it has ended before this day. */
function endOf(key, today) {
    const partner = byKey.get(key);
    return partner && partner.end.value < today.slice(0, partner.end.value.length) ? partner : undefined;
}
/** A day or a month as a sentence takes it: "on 2014-06-30", "in 2013-04". */
function dayOf(end) {
    return `${end.length > "2013-04".length ? "on" : "in"} ${end}`;
}

;// CONCATENATED MODULE: ./build/rules/public-im/public-im-provider.js



const list = ["spec", "externalAccess", "publicIm", "providers"];
const publicImProvider = {
    id: "public-im-provider",
    title: "Every public IM provider is one that the product knows, and is listed once",
    level: "warning",
    preset: "recommended",
    why: "The product reaches only providers that take part in public IM; with others nothing connects",
    fix: "Correct the name, or take the provider out of externalAccess.publicIm.providers",
    turnOffWhen: "A provider of your own speaks SIP to your Edge Servers, and you look after it yourself",
    source: "public-im-2010",
    evidence: "A",
    applies: ({ spec }) => isOn(spec.externalAccess?.publicIm),
    *check({ spec }, { profile, today }) {
        const providers = spec.externalAccess?.publicIm?.providers ?? [];
        const known = profile.publicImProviders;
        const first = new Map();
        for (const [at, provider] of providers.entries()) {
            const name = provider.toLowerCase();
            const before = first.get(name);
            if (before !== undefined) {
                yield {
                    path: [...list, at],
                    message: `public IM provider ${(0,build_words/* quoted */.TL)(provider)} is listed twice; one entry is needed`,
                    source: "new-cs-public-provider",
                    related: [{ path: [...list, before], message: "listed here first" }],
                };
                continue;
            }
            first.set(name, at);
            // A service that nobody runs any more is no longer a matter of the product: public-im-service-ended speaks.
            if (known.value.includes(name) || endOf(name, today))
                continue;
            const names = known.value.length > 0 ? `only ${(0,build_words/* listed */.KE)(known.value.map(build_words/* quoted */.TL))}` : "no public IM provider";
            yield {
                path: [...list, at],
                message: `public IM provider ${(0,build_words/* quoted */.TL)(provider)} is in use, but ${profile.name} knows ${names}`,
                fact: known,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/public-im/public-im-service-ended.js



const publicImServiceEnded = {
    id: "public-im-service-ended",
    title: "Every public IM provider in use still runs its service",
    level: "note",
    preset: "recommended",
    why: "The provider has closed its side of the connection: no message arrives, whatever is licensed and configured",
    fix: "Take the provider out of externalAccess.publicIm, and tell users who still have contacts there",
    turnOffWhen: "The manifest describes a deployment of the past, kept for the record",
    source: "public-im-2013",
    evidence: "A",
    applies: ({ spec }) => isOn(spec.externalAccess?.publicIm),
    *check({ spec }, { today }) {
        const told = new Set();
        for (const [at, provider] of (spec.externalAccess?.publicIm?.providers ?? []).entries()) {
            const key = provider.toLowerCase();
            const partner = endOf(key, today);
            if (!partner || told.has(key))
                continue;
            told.add(key);
            const { name, end, successor } = partner;
            const moved = successor && !endOf(successor, today) ? `; ${(0,build_words/* quoted */.TL)(successor)} took over` : "";
            yield {
                path: ["spec", "externalAccess", "publicIm", "providers", at],
                message: `public IM provider ${(0,build_words/* quoted */.TL)(provider)} is in use, but ${name} ended ${dayOf(end.value)}; judged for ${today}, a running service is needed${moved}`,
                fact: end,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/public-im/index.js




/** Public IM. */
const publicIm = [publicImLicense, publicImProvider, publicImServiceEnded, publicImModality];

;// CONCATENATED MODULE: ./build/evidence.js
/**
 * That a page of Lync Server 2010 says so. For a later product it is the page of a sibling, which makes no error of what
 * it asks.
 */
function saidFor2010({ product }, source, evidence = "A") {
    return { value: true, source, evidence: product === "lync-server-2010" ? evidence : "C" };
}

;// CONCATENATED MODULE: ./build/instances.js


/** The instances of all Back End, archiving and monitoring databases, in this order. */
function instancesOf(deployment) {
    return [
        ...partsOf(deployment, "frontEndPools")
            .filter(({ value }) => value.edition === "enterprise")
            .flatMap(({ value, path }) => instanceOf(value.backEnd, "Back End database", value.fqdn, [...path, "backEnd"])),
        ...partsOf(deployment, "archivingServers").flatMap(({ value, path }) => instanceOf(value.sqlStore, "archiving database", value.fqdn, [...path, "sqlStore"])),
        ...partsOf(deployment, "monitoringServers").flatMap(({ value, path }) => instanceOf(value.sqlStore, "monitoring database", value.fqdn, [...path, "sqlStore"])),
    ];
}
/** The name that the default instance has where it is written. */
const byDefault = "mssqlserver";
function instanceOf(store, what, holder, path) {
    if (store?.sqlServer === undefined)
        return [];
    const { sqlServer, instance = byDefault } = store;
    const place = keyOfName(instance) === byDefault ? "" : ` in instance ${(0,build_words/* quoted */.TL)(instance)}`;
    const name = `${(0,build_words/* quoted */.TL)(sqlServer)}${place}`;
    const key = `${what} ${keyOfName(sqlServer)} ${keyOfName(instance)}`;
    return [{ key, name, what, holder, path: [...path, store.instance === undefined ? "sqlServer" : "instance"] }];
}

;// CONCATENATED MODULE: ./build/rules/topology/back-end.js





const backEnd = {
    id: "back-end",
    title: "Back End databases are apart from Front End Servers, one pool's to an instance",
    level: "error",
    preset: "recommended",
    why: "Set-up refuses the second pool's databases in an instance, and a Front End Server has no room for the pool's database",
    fix: "Move the database to a server without Front End role, or into an instance of its own",
    turnOffWhen: "It is a laboratory that nobody depends on",
    source: "collocation-2010",
    evidence: "A",
    applies: (deployment) => instancesOf(deployment).length > 0 ||
        [...rolesByComputer(deployment).values()].some((roles) => roles.has("front-end") && roles.has("back-end")),
    *check(deployment, { profile }) {
        yield* onFrontEnds(deployment, profile);
        const taken = new Map();
        for (const instance of instancesOf(deployment)) {
            const first = taken.get(instance.key);
            taken.set(instance.key, first ?? instance);
            if (!first)
                continue;
            yield {
                path: instance.path,
                message: `SQL Server ${instance.name} holds the ${instance.what} of ${(0,build_words/* quoted */.TL)(instance.holder)}, but already that of ${(0,build_words/* quoted */.TL)(first.holder)}; each needs an instance of its own`,
                fact: saidFor2010(profile, backEnd.source),
                related: [{ path: first.path, message: `${(0,build_words/* quoted */.TL)(first.holder)} uses it here` }],
            };
        }
    },
};
function* onFrontEnds(deployment, profile) {
    const pools = new Set(partsOf(deployment, "frontEndPools").flatMap(({ value }) => value.edition === "enterprise" ? [keyOfName(value.fqdn)] : []));
    for (const [key, roles] of rolesByComputer(deployment)) {
        const database = roles.get("back-end");
        const frontEnd = roles.get("front-end");
        if (!database || !(frontEnd || pools.has(key)))
            continue;
        const is = frontEnd ? "a Front End Server" : "a Front End pool";
        yield {
            path: database.path,
            message: `the Back End database is on ${(0,build_words/* quoted */.TL)(database.fqdn)}, which is ${is}; ${profile.name} needs it on a computer without Front End Server`,
            fact: saidFor2010(profile, "topologies-2010"),
            ...(frontEnd && { related: [{ path: frontEnd.path, message: "the Front End Server is here" }] }),
        };
    }
}

;// CONCATENATED MODULE: ./build/rules/topology/back-end-availability.js


const backEndAvailability = {
    id: "back-end-availability",
    title: "Where availability is high, a Back End database survives the loss of its server",
    level: "warning",
    preset: "recommended",
    why: "All Front End Servers of a pool lean on one Back End database; when its only server is lost, so is what it keeps",
    fix: "Set backEnd.highAvailability to what is deployed, such as cluster, or write availability: standard",
    turnOffWhen: "A single database server is accepted, because it is restored fast enough",
    source: "databases-2010",
    evidence: "A",
    applies: ({ spec }) => spec.availability === "high",
    *check(deployment, { profile }) {
        for (const { value: pool, path } of partsOf(deployment, "frontEndPools")) {
            // A way that the product does not have is named by feature-availability.
            if (pool.edition !== "enterprise" || !pool.backEnd || (pool.backEnd.highAvailability ?? "none") !== "none")
                continue;
            const ways = (0,build_words/* listed */.KE)(profile.backEndHighAvailability.value.map(build_words/* quoted */.TL), "or");
            yield {
                path: [...path, "backEnd", "highAvailability"],
                message: `availability is "high", but the Back End database of pool ${(0,build_words/* quoted */.TL)(pool.fqdn)} has one server; highAvailability needs to be ${ways}`,
                fact: profile.backEndHighAvailability,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/topology/branch-central-site.js



const branchCentralSite = {
    id: "branch-central-site",
    title: "Every branch site belongs to one central site, and a central site to none",
    level: "error",
    preset: "recommended",
    why: "A branch takes presence and conferences from its central site; without one its users have neither",
    fix: "Name the central site under centralSite of the branch site, or write kind: branch where a branch is meant",
    turnOffWhen: "The central site is described in a manifest of its own",
    source: "topology-changes-ocspedia",
    evidence: "B",
    applies: ({ spec }) => spec.sites.some(isLikeBranch),
    *check({ spec }, { profile }) {
        const sites = new Map();
        for (const [at, site] of spec.sites.entries()) {
            if (!sites.has(keyOfName(site.name)))
                sites.set(keyOfName(site.name), [site, at]);
        }
        // Without any central site, central-site-pool speaks.
        if (spec.sites.every(({ kind }) => kind === "branch"))
            return;
        const fact = saidFor2010(profile, branchCentralSite.source, "B");
        for (const [at, site] of spec.sites.entries()) {
            const flaw = site.kind === "branch" ? ofBranch(site, sites) : ofCentral(site);
            if (flaw)
                yield { fact, ...flaw, path: ["spec", "sites", at, ...flaw.path] };
        }
    },
};
function ofBranch({ name, centralSite }, sites) {
    const path = ["centralSite"];
    if (centralSite === undefined)
        return { path, message: `branch site ${(0,build_words/* quoted */.TL)(name)} names no central site; it needs one` };
    const found = sites.get(keyOfName(centralSite));
    // A site that is not there is named by known-reference.
    if (found?.[0].kind !== "branch")
        return undefined;
    const message = `branch site ${(0,build_words/* quoted */.TL)(name)} belongs to ${(0,build_words/* quoted */.TL)(centralSite)}, which is a branch site too; it needs a central site`;
    return {
        path,
        message,
        related: [{ path: ["spec", "sites", found[1], "kind"], message: "the branch site is here" }],
    };
}
function ofCentral({ name, centralSite, survivableBranch }) {
    const says = `site ${(0,build_words/* quoted */.TL)(name)} is a central site, but has`;
    if (centralSite !== undefined)
        return { path: ["centralSite"], message: `${says} a centralSite; that needs kind: branch` };
    return (survivableBranch && { path: ["survivableBranch"], message: `${says} a survivableBranch; that needs kind: branch` });
}
function isLikeBranch({ kind, centralSite, survivableBranch }) {
    return kind === "branch" || centralSite !== undefined || survivableBranch !== undefined;
}

;// CONCATENATED MODULE: ./build/rules/topology/central-site-pool.js


const centralSitePool = {
    id: "central-site-pool",
    title: "There is a central site, and every central site has a Front End pool",
    level: "error",
    preset: "recommended",
    why: "Users are homed in the pools of central sites; without one nobody can sign in, and branch sites have nothing to lean on",
    fix: "Add a Front End pool or Standard Edition server to the site, or write kind: branch and its centralSite",
    turnOffWhen: "The site is described in a manifest of its own, and is here only because something refers to it",
    source: "topologies-2010",
    evidence: "A",
    applies: () => true,
    *check({ spec }, { profile }) {
        const fact = saidFor2010(profile, centralSitePool.source);
        if (spec.sites.every(({ kind }) => kind === "branch")) {
            const message = `all sites are branch sites; ${profile.name} needs a central site with a Front End pool`;
            yield { path: ["spec", "sites"], message, fact };
        }
        for (const [at, { kind, name, frontEndPools, survivableBranch, centralSite }] of spec.sites.entries()) {
            if (kind === "branch" || frontEndPools?.length)
                continue;
            // What looks like a branch site and does not say so is named by branch-central-site.
            if (survivableBranch || centralSite !== undefined)
                continue;
            yield {
                path: ["spec", "sites", at, "frontEndPools"],
                message: `central site ${(0,build_words/* quoted */.TL)(name)} has no Front End pool; ${profile.name} needs a Front End pool or a Standard Edition server in it`,
                fact,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/collocations.js
/** Judged by rules of their names where they are on a Front End Server. */
const ofFrontEnd = ["back-end", "file-store"];
/** The roles but services of a Front End Server, which are part of it. */
function judged(roles) {
    const hosts = roles.has("front-end") || roles.has("standard-edition");
    const services = hosts ? ["av-conferencing", "mediation"] : [];
    const left = [...services, ...(roles.has("front-end") ? ofFrontEnd : [])];
    return [...roles.values()].filter(({ role }) => !left.includes(role));
}
/** Whether a rule of its own judges all that is on a computer: edge-alone, xmpp-gateway-placement, archiving-collocation. */
function isJudgedElsewhere(roles, { archiving }) {
    if (roles.has("edge") || roles.has("xmpp-gateway"))
        return true;
    return roles.has("archiving") && archiving.value === "server-role";
}
/** The first two roles of a computer that may not share it. */
function refusedPair(roles, { collocation: { value: rows } }) {
    const places = judged(roles);
    const pairs = places.flatMap((one, at) => places.slice(at + 1).map((other) => [one, other]));
    return pairs.find(([{ role: a }, { role: b }]) => (rows[a] ?? rows[b]) && !rows[a]?.includes(b) && !rows[b]?.includes(a));
}

;// CONCATENATED MODULE: ./build/rules/topology/collocation.js



const collocation = {
    id: "collocation",
    title: "Only roles that are supported together share a computer",
    level: "error",
    preset: "recommended",
    why: "Such a computer was never tested: set-up refuses the second role, or the two fight for ports and memory",
    fix: "Move one of the roles to a computer of its own, or to one that may carry it",
    turnOffWhen: "It is a laboratory that nobody depends on",
    source: "collocation-2010",
    evidence: "A",
    applies: (deployment) => [...rolesByComputer(deployment).values()].some((roles) => roles.size > 1),
    *check(deployment, { profile }) {
        for (const roles of rolesByComputer(deployment).values()) {
            if (isJudgedElsewhere(roles, profile))
                continue;
            const [one, other] = refusedPair(roles, profile) ?? [];
            if (!one || !other)
                continue;
            const names = (0,build_words/* listed */.KE)([one, other].map(({ role }) => roleNames[role]));
            yield {
                path: other.path,
                message: `computer ${(0,build_words/* quoted */.TL)(one.fqdn)} is ${names} at once; ${needOf([one.role, other.role], profile)}`,
                fact: profile.collocation,
                related: [{ path: one.path, message: `as ${roleNames[one.role]} it is here` }],
            };
        }
    },
};
function needOf(pair, { name, collocation: { value: rows } }) {
    const partnersOf = (role) => rows[role] ?? [];
    const [strictest] = pair.filter((role) => rows[role]).sort((a, b) => partnersOf(a).length - partnersOf(b).length);
    if (!strictest)
        return "";
    const partners = partnersOf(strictest).map((role) => roleNames[role]);
    if (partners.length === 0)
        return `${name} needs a computer of its own for ${roleNames[strictest]}`;
    return `${name} needs ${roleNames[strictest]} to share a computer with nothing but ${(0,build_words/* listed */.KE)(partners, "or")}`;
}

;// CONCATENATED MODULE: ./build/rules/topology/director-homes-nobody.js



const directorHomesNobody = {
    id: "director-homes-nobody",
    title: "No user is homed on a Director",
    level: "error",
    preset: "recommended",
    why: "A Director authenticates users and sends them on to their home pool; it has no services for users of its own",
    fix: "Move the users to a Front End pool, then write homedUsers: 0 or leave it out",
    turnOffWhen: "The number comes from an inventory that counts users of another kind",
    source: "define-director-2010",
    evidence: "A",
    applies: (deployment) => partsOf(deployment, "directorPools").some(({ value }) => value.homedUsers !== undefined),
    *check(deployment, { profile }) {
        for (const { value, path } of partsOf(deployment, "directorPools")) {
            if (!value.homedUsers)
                continue;
            yield {
                path: [...path, "homedUsers"],
                message: `pool ${(0,build_words/* quoted */.TL)(value.fqdn)} homes ${(0,build_words/* counted */.hS)(value.homedUsers, "user")} on Directors; a Director of ${profile.name} needs to home nobody`,
                fact: saidFor2010(profile, directorHomesNobody.source),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/topology/file-store.js




const fileStore = {
    id: "file-store",
    title: "Every pool has a file store, and none is on an Enterprise Front End Server",
    level: "error",
    preset: "recommended",
    why: "Meeting content, the address book and updates are kept there; a pool without it is not published",
    fix: "Give each pool a share on a file server that is no Front End Server of an Enterprise pool",
    turnOffWhen: "The manifest records the file stores of some pools only",
    source: "front-end-file-store",
    evidence: "B",
    applies: (deployment) => partsOf(deployment, "frontEndPools").some(({ value }) => value.fileStore) ||
        [...rolesByComputer(deployment).values()].some((roles) => roles.has("front-end") && roles.has("file-store")),
    *check(deployment, { profile }) {
        const pools = partsOf(deployment, "frontEndPools");
        const fact = saidFor2010(profile, fileStore.source, "B");
        const first = pools.find(({ value }) => value.fileStore);
        for (const { value, path } of first ? pools : []) {
            if (value.fileStore)
                continue;
            const message = `pool ${(0,build_words/* quoted */.TL)(value.fqdn)} has no fileStore; ${profile.name} needs one for each pool`;
            const related = [{ path: [...(first?.path ?? []), "fileStore"], message: "another pool has one" }];
            yield { path: [...path, "fileStore"], message, fact, related };
        }
        const enterprise = pools.filter(({ value }) => value.edition === "enterprise");
        const shared = new Set(enterprise.map(({ value }) => keyOfName(value.fqdn)));
        for (const [key, roles] of rolesByComputer(deployment)) {
            const store = roles.get("file-store");
            const frontEnd = roles.get("front-end");
            if (!store || !(frontEnd || shared.has(key)))
                continue;
            yield {
                path: store.path,
                message: `file store is on ${(0,build_words/* quoted */.TL)(store.fqdn)}, which is ${frontEnd ? "a Front End Server" : "a Front End pool"}; it needs a computer without Front End Server`,
                fact,
                ...(frontEnd && { related: [{ path: frontEnd.path, message: "the Front End Server is here" }] }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/topology/fqdn-format.js




/** Places of one name that a finding shows beside the first. */
const shown = 5;
const fqdnFormat = {
    id: "fqdn-format",
    title: "Every FQDN has two labels or more, of letters, digits and hyphens",
    level: "error",
    preset: "recommended",
    why: "Topology Builder and DNS do not take other names, and a short name of an Edge Server is not found from outside its network",
    fix: "Write the full DNS name; where the computer itself is named so, rename it or give it a DNS suffix",
    turnOffWhen: "The names are placeholders of a plan that nobody builds yet",
    source: "dns-requirements-2010",
    evidence: "A",
    applies: () => true,
    *check(deployment, { profile }) {
        const places = new Map();
        for (const { name, path } of declaredNames(deployment)) {
            const key = keyOfName(name);
            const known = places.get(key);
            if (known)
                known.paths.push(path);
            else
                places.set(key, { name, paths: [path] });
        }
        for (const { name, paths } of places.values()) {
            const [path = [], ...others] = paths;
            const flaw = flawOf(name);
            if (!flaw)
                continue;
            yield {
                path,
                message: `FQDN ${(0,build_words/* quoted */.TL)(name)} ${flaw}`,
                fact: saidFor2010(profile, fqdnFormat.source),
                related: others.slice(0, shown).map((other) => ({ path: other, message: "the same name is here" })),
            };
        }
    },
};
function flawOf(name) {
    const labels = name.split(".");
    const strange = [...new Set(name.replace(/[a-z0-9.-]/gi, ""))].slice(0, 3);
    if (strange.length > 0)
        return `has ${(0,build_words/* listed */.KE)(strange.map(build_words/* quoted */.TL))} in it; labels need letters a to z, digits and hyphens`;
    if (labels.some((label) => label === ""))
        return "has an empty label; each label between dots needs 1 to 63 characters";
    if (labels.some((label) => label.length > 63))
        return "has a label that is too long; each needs 1 to 63 characters";
    if (labels.some((label) => /^-|-$/.test(label)))
        return "has a label with a hyphen at its edge; a letter or digit is needed there";
    if (labels.length < 2)
        return "has one label only; a host name with a DNS suffix is needed";
    return labels.every((label) => /^\d+$/.test(label)) ? "is an IP address; a name is needed" : undefined;
}

;// CONCATENATED MODULE: ./build/rules/topology/front-end-load-balancing.js



const frontEndLoadBalancing = {
    id: "front-end-load-balancing",
    title: "Pools of several servers balance SIP and HTTP, each as it has to be",
    level: "error",
    preset: "recommended",
    why: "Without it all clients meet one server, or web services such as meeting content and the address book fail at random",
    fix: "Use DNS for SIP with hardware for HTTP, or hardware for both; give web services behind DNS a name of their own",
    turnOffWhen: "Something else spreads the traffic, and loadBalancing says so only in a comment",
    source: "topologies-2010",
    evidence: "A",
    applies: (deployment) => partsOf(deployment, "frontEndPools").some(({ value }) => value.loadBalancing || value.webServices) ||
        partsOf(deployment, "directorPools").some(({ value }) => value.loadBalancing),
    *check(deployment, { profile }) {
        const pools = partsOf(deployment, "frontEndPools").filter(({ value }) => value.edition === "enterprise");
        for (const { value, path } of [...pools, ...partsOf(deployment, "directorPools")]) {
            const servers = serverCount(value.servers);
            const flaw = servers > 1 && value.loadBalancing && front_end_load_balancing_flawOf(value.loadBalancing);
            if (!flaw)
                continue;
            const [key, says] = flaw;
            const message = `pool ${(0,build_words/* quoted */.TL)(value.fqdn)} has ${(0,build_words/* counted */.hS)(servers, "server")}, but ${says}`;
            const source = "edition" in value ? frontEndLoadBalancing.source : "director-components-2010";
            yield { path: [...path, "loadBalancing", key], message, fact: saidFor2010(profile, source) };
        }
        for (const { value, path } of partsOf(deployment, "frontEndPools")) {
            const message = webNameFlaw(value);
            const fact = saidFor2010(profile, "front-end-web-services-2010");
            if (message)
                yield { path: [...path, "webServices", "internalFqdn"], message, fact };
        }
    },
};
function front_end_load_balancing_flawOf({ sip, http }) {
    if (sip === "none")
        return ["sip", `loadBalancing.sip is "none"; "dns" or "hardware" is needed`];
    if (http === "none")
        return ["http", `loadBalancing.http is "none"; "hardware" is needed`];
    if (sip !== "dns" || http)
        return undefined;
    return [
        "http",
        `has DNS load balancing without loadBalancing.http; "hardware" is needed, since DNS cannot carry web traffic`,
    ];
}
function webNameFlaw({ fqdn, edition, servers, loadBalancing, webServices }) {
    const internal = webServices?.internalFqdn;
    if (internal === undefined)
        return undefined;
    const same = keyOfName(internal) === keyOfName(fqdn);
    if (edition === "standard" && !same)
        return `internalFqdn is ${(0,build_words/* quoted */.TL)(internal)} on Standard Edition server ${(0,build_words/* quoted */.TL)(fqdn)}; its own name is needed`;
    if (edition === "standard" || !same || loadBalancing?.sip !== "dns" || serverCount(servers) < 2)
        return undefined;
    return `internalFqdn is ${(0,build_words/* quoted */.TL)(internal)}, the name of the pool itself; with DNS load balancing another name is needed`;
}

// EXTERNAL MODULE: ./build/suggest.js
var suggest = __nccwpck_require__(9969);
;// CONCATENATED MODULE: ./build/references.js




/** The properties that refer to something, wherever they stand. */
const fields = {
    edgePool: { wants: ["edgePools"], source: "front-end-edge" },
    archivingServer: { wants: ["archivingServers"], source: "front-end-archiving" },
    monitoringServer: { wants: ["monitoringServers"], source: "front-end-edge" },
    avConferencingPool: { wants: ["avConferencingPools"], source: "front-end-collocations-2010" },
    pairedWith: { wants: ["frontEndPools"], source: "front-end-edge" },
    pool: { wants: ["frontEndPools"], source: "front-end-edge" },
    nextHop: { wants: ["directorPools", "frontEndPools"], source: "edge-next-hop", knownOnly: true },
    federationRoute: { wants: ["edgePools", "directorPools"], source: "federation-route" },
};
/** Every reference by FQDN, in the order of the lists. */
function referencesOf(deployment) {
    const { sites, reverseProxies = [] } = deployment.spec;
    return [
        ...partsOf(deployment, "frontEndPools").flatMap(({ value, path }) => inHolder(value, path, `pool ${(0,build_words/* quoted */.TL)(value.fqdn)}`)),
        ...partsOf(deployment, "edgePools").flatMap(({ value, path }) => inHolder(value, path, `Edge pool ${(0,build_words/* quoted */.TL)(value.fqdn)}`)),
        ...sites.flatMap((site, at) => ofSite(site, ["spec", "sites", at])),
        ...reverseProxies.flatMap(({ fqdn, pools = [] }, at) => pools.map((name, place) => ({
            name,
            path: ["spec", "reverseProxies", at, "pools", place],
            of: `pools of reverse proxy ${(0,build_words/* quoted */.TL)(fqdn)}`,
            wants: ["frontEndPools", "directorPools"],
            source: "reverse-proxy-publishing-2010",
        }))),
    ];
}
function ofSite({ name, federationRoute, survivableBranch }, path) {
    const of = `site ${(0,build_words/* quoted */.TL)(name)}`;
    return [
        ...(survivableBranch ? inHolder(survivableBranch, [...path, "survivableBranch"], `the branch at ${of}`) : []),
        ...(federationRoute === undefined ? [] : inHolder({ federationRoute }, path, of)),
    ];
}
function inHolder(holder, path, of) {
    return Object.entries(holder).flatMap(([key, name]) => {
        const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
        return field && typeof name === "string" ? [{ name, path: [...path, key], of: `${key} of ${of}`, ...field }] : [];
    });
}
/** How many unknown names are compared with how many known ones, so that a large file costs no more. */
const most = { unknown: 50, known: 500 };
/** Guesses for one deployment. */
function guesser() {
    let left = most.unknown;
    return (name, needed, known) => {
        const meant = left-- > 0 ? (0,suggest/* suggest */.Z)(name, known().slice(0, most.known)) : undefined;
        return meant === undefined ? `${needed} is needed` : `${needed} is needed, did you mean ${(0,build_words/* quoted */.TL)(meant)}?`;
    };
}
/** The names that a reference may use. */
function namesFor(deployment, wants) {
    const names = namesOf(deployment).filter(({ kind, memberOf }) => memberOf === undefined && wants.includes(kind));
    return names.map(({ fqdn }) => fqdn);
}

;// CONCATENATED MODULE: ./build/site-references.js

/** Every reference to a site; those of branch sites only where there is a central site that they could mean. */
function siteReferencesOf({ spec }) {
    const { sites, externalAccess, archiving } = spec;
    const branches = sites.every(({ kind }) => kind === "branch") ? [] : sites;
    return [
        ...branches.flatMap(({ name: site, centralSite, kind }, at) => centralSite === undefined || kind !== "branch"
            ? []
            : [{ name: centralSite, path: ["spec", "sites", at, "centralSite"], of: `centralSite of ${(0,build_words/* quoted */.TL)(site)}` }]),
        ...ofPolicies(externalAccess?.policies, "externalAccess"),
        ...ofPolicies(archiving?.policies, "archiving"),
    ];
}
function ofPolicies(policies = [], part) {
    return policies.flatMap(({ site }, at) => site === undefined ? [] : [{ name: site, path: ["spec", part, "policies", at, "site"], of: `site of a policy` }]);
}

;// CONCATENATED MODULE: ./build/rules/topology/known-reference.js





const knownReference = {
    id: "known-reference",
    title: "Every name that refers to a site, pool or server leads to one of the right kind",
    level: "error",
    preset: "recommended",
    why: "What is misspelt here is refused when the topology is published, or leaves users without the service",
    fix: "Correct the name, or describe what it refers to",
    turnOffWhen: "The manifest describes a part of the deployment, and the rest is in other manifests",
    source: "front-end-edge",
    evidence: "B",
    applies: (deployment) => referencesOf(deployment).length > 0 || siteReferencesOf(deployment).length > 0,
    *check(deployment, { profile }) {
        const guess = guesser();
        yield* unknownNames(deployment, guess, profile.poolPairing.value);
        const sites = deployment.spec.sites.map(({ name }) => name);
        const keys = new Set(sites.map(keyOfName));
        for (const { name, path, of } of siteReferencesOf(deployment)) {
            if (keys.has(keyOfName(name)))
                continue;
            const needed = guess(name, "the name of a site", () => sites);
            yield { path, message: `${of} is ${(0,build_words/* quoted */.TL)(name)}, which is no site here; ${needed}` };
        }
    },
};
function* unknownNames(deployment, guess, pairs) {
    const names = namesByKey(deployment);
    for (const { name, path, of, wants, source, knownOnly } of referencesOf(deployment)) {
        // Without pool pairing feature-availability speaks.
        if (path.at(-1) === "pairedWith" && !pairs)
            continue;
        const found = names.get(keyOfName(name)) ?? [];
        if (found.some(({ kind, memberOf }) => memberOf === undefined && wants.includes(kind)))
            continue;
        const right = wants.map((kind) => described({ kind })).join(" or ");
        const [other] = found;
        // A next hop of another kind is named by edge-next-hop.
        if (other && knownOnly)
            continue;
        if (other) {
            const message = `${of} is ${(0,build_words/* quoted */.TL)(name)}, which is ${described(other)}; ${right} is needed`;
            yield { path, message, source, related: [{ path: other.path, message: "it is here" }] };
        }
        else {
            const needed = guess(name, right, () => namesFor(deployment, wants));
            yield { path, message: `${of} is ${(0,build_words/* quoted */.TL)(name)}, which is declared nowhere; ${needed}`, source };
        }
    }
}

;// CONCATENATED MODULE: ./build/rules/topology/multiparty-im.js



const multipartyIm = {
    id: "multiparty-im",
    title: "Group IM has conferencing on, and A/V conferences a service that runs them",
    level: "error",
    preset: "recommended",
    why: "Messages between more than two people are a conference: without it the third one cannot be invited",
    fix: "Write conferencing: true, and for A/V collocated: [av-conferencing] or an avConferencingPool",
    turnOffWhen: "The features describe what is wished for later, not what is deployed",
    source: "front-end-pool-2010",
    evidence: "A",
    applies: (deployment) => partsOf(deployment, "frontEndPools").some(({ value }) => value.features !== undefined),
    *check(deployment, { profile }) {
        for (const { value: pool, path, site } of partsOf(deployment, "frontEndPools")) {
            const off = withoutConferencing(pool);
            if (off)
                yield {
                    path: [...path, "features", "conferencing"],
                    message: off,
                    fact: saidFor2010(profile, multipartyIm.source),
                };
            // Later products run it on their Front End Servers, as a Standard Edition server always does.
            else if (pool.edition === "enterprise" && profile.avConferencingRole.value && lacksService(pool, site))
                yield { ...serviceMissing(pool), path: [...path, "collocated"] };
        }
    },
};
function withoutConferencing({ fqdn, features = {} }) {
    if (features.conferencing)
        return undefined;
    const wanted = features.multipartyIm ? "multipartyIm" : "avConferencing";
    if (!features[wanted])
        return undefined;
    const says = features.conferencing === false ? "conferencing off" : "does not say that conferencing is on";
    return `pool ${(0,build_words/* quoted */.TL)(fqdn)} has ${wanted} on, but ${says}; ${wanted} needs conferencing: true`;
}
function lacksService({ features, collocated, avConferencingPool }, site) {
    if (!features?.avConferencing || collocated?.includes("av-conferencing"))
        return false;
    return avConferencingPool === undefined && !site.avConferencingPools?.length;
}
function serviceMissing({ fqdn }) {
    const message = `pool ${(0,build_words/* quoted */.TL)(fqdn)} has avConferencing on, but no service for it; it needs av-conferencing under collocated, or an avConferencingPool`;
    return { path: [], message, source: "front-end-collocations-2010" };
}

;// CONCATENATED MODULE: ./build/rules/topology/unique-fqdn.js



const uniqueFqdn = {
    id: "unique-fqdn",
    title: "Every site, pool and server has a name of its own",
    level: "warning",
    preset: "recommended",
    why: "DNS and certificates lead to one of the two, and whatever refers to the name can mean the other",
    fix: "Give one of the two another name, or take out the entry that is there twice",
    turnOffWhen: "The manifest describes the states before and after a move at the same time",
    source: "front-end-dns-2010",
    evidence: "I",
    applies: () => true,
    *check(deployment) {
        // For each name its first use in each way, so that many uses of one name cost no more than as many names.
        const used = new Map();
        for (const name of namesOf(deployment)) {
            const key = keyOfName(name.fqdn);
            const before = used.get(key) ?? new Map();
            const first = [...before.values()].find((other) => unique_fqdn_clash(other, name));
            const way = `${name.kind} ${name.shared}`;
            if (!before.has(way))
                used.set(key, before.set(way, name));
            if (!first)
                continue;
            const message = `${(0,build_words/* quoted */.TL)(name.fqdn)} is the name of ${described(name)}, but also of ${described(first)}; each needs a name of its own`;
            yield {
                path: name.path,
                message: `FQDN ${message}`,
                related: [{ path: first.path, message: "first used here" }],
            };
        }
        const sites = new Map();
        for (const [at, { name }] of deployment.spec.sites.entries()) {
            const path = ["spec", "sites", at, "name"];
            const first = sites.get(keyOfName(name));
            if (!first)
                sites.set(keyOfName(name), path);
            if (!first)
                continue;
            const message = `site ${(0,build_words/* quoted */.TL)(name)} is there twice; each site needs a name of its own`;
            yield { path, message, related: [{ path: first, message: "first used here" }] };
        }
    },
};
/** Two roles on one computer are no clash of names: `collocation` judges these. Nor is a computer of the inventory. */
function unique_fqdn_clash(one, other) {
    return one.shared || other.shared || one.kind === other.kind;
}

;// CONCATENATED MODULE: ./build/rules/topology/index.js












/** How the parts fit together. */
const topology = [
    uniqueFqdn,
    knownReference,
    fqdnFormat,
    centralSitePool,
    branchCentralSite,
    collocation,
    frontEndLoadBalancing,
    multipartyIm,
    backEnd,
    backEndAvailability,
    fileStore,
    directorHomesNobody,
];

;// CONCATENATED MODULE: ./build/rules/xmpp/xmpp-availability.js

/** What each way of reaching XMPP partners has no use for, and what to say of it. */
const xmpp_availability_foreign = {
    "separate-gateway": { parts: ["policies"], needs: "reaches XMPP partners through a separate XMPP Gateway" },
    "built-in": { parts: ["gateways"], needs: "has XMPP built in" },
    removed: { parts: ["partners", "gateways", "policies"], needs: "no longer has XMPP" },
};
/** Where XMPP may be declared, and as what. */
const places = {
    partners: { words: "XMPP partners are served", at: xmpp_availability_partners },
    gateways: { words: "an XMPP Gateway is declared", at: xmpp_availability_gateways },
    policies: { words: "a policy has enableXmppAccess on", at: policies },
};
const xmppAvailability = {
    id: "xmpp-availability",
    title: "XMPP is declared only in the way that the product offers it",
    level: "error",
    preset: "recommended",
    why: "What the product does not have carries no message, and whoever reads the manifest counts on it",
    fix: "Take out what the product does not have; for XMPP beside 2019, keep these users on a 2013 or 2015 pool with its Edge",
    turnOffWhen: "An older pool beside this deployment still needs it, and is described in another manifest",
    source: "removed-2019",
    evidence: "A",
    applies: ({ spec }) => Object.values(places).some(({ at }) => at(spec) !== undefined),
    *check({ spec }, { profile }) {
        const { parts, needs } = xmpp_availability_foreign[profile.xmpp.value];
        const found = parts.flatMap((part) => {
            const path = places[part].at(spec);
            return path ? [{ path, message: places[part].words }] : [];
        });
        const [hit, ...related] = found;
        if (!hit)
            return;
        // That a gateway has nothing to do where XMPP is built in follows from the page, but does not stand there.
        const fact = profile.xmpp.value === "built-in" ? { ...profile.xmpp, evidence: "I" } : profile.xmpp;
        yield { path: hit.path, message: `${hit.message}, but ${profile.name} ${needs}`, fact, related };
    },
};
function xmpp_availability_partners({ externalAccess }) {
    return isOn(externalAccess?.xmpp) ? ["spec", "externalAccess", "xmpp"] : undefined;
}
function xmpp_availability_gateways({ xmppGateways }) {
    return xmppGateways?.length ? ["spec", "xmppGateways"] : undefined;
}
function policies({ externalAccess }) {
    const at = externalAccess?.policies?.findIndex(({ enableXmppAccess }) => enableXmppAccess) ?? -1;
    return at < 0 ? undefined : ["spec", "externalAccess", "policies", at, "enableXmppAccess"];
}

;// CONCATENATED MODULE: ./build/rules/xmpp/xmpp-gateway-hotfix.js

const xmppGatewayHotfix = {
    id: "xmpp-gateway-hotfix",
    title: "Every XMPP Gateway carries its hotfix",
    level: "error",
    preset: "minimal",
    why: "The gateway is an older product; its planning page asks for the hotfix before it serves Lync Server 2010",
    fix: "Install the hotfix (http://go.microsoft.com/fwlink/?LinkId=204561) after the gateway, then write hotfix: true",
    turnOffWhen: "Never while the gateway is in use",
    source: "planning-2010",
    evidence: "A",
    products: ["lync-server-2010"],
    applies: ({ spec }, { profile }) => profile.xmppHotfix.value && Boolean(spec.xmppGateways?.length),
    *check({ spec }, { profile }) {
        for (const [at, gateway] of (spec.xmppGateways ?? []).entries()) {
            if (gateway.hotfix)
                continue;
            const says = gateway.hotfix === false ? "does not have its hotfix" : "does not say that its hotfix is installed";
            yield {
                path: ["spec", "xmppGateways", at, "hotfix"],
                message: `XMPP Gateway ${(0,build_words/* quoted */.TL)(gateway.fqdn)} ${says}; ${profile.name} needs the hotfix on it`,
                source: profile.xmppHotfix.source,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/xmpp/xmpp-gateway-placement.js



const xmppGatewayPlacement = {
    id: "xmpp-gateway-placement",
    title: "An XMPP Gateway has its own server in the perimeter network, with a certificate",
    level: "error",
    preset: "recommended",
    why: "The gateway stands between the Edge Server and the Internet; elsewhere, or beside other roles, it is not supported",
    fix: "Give the gateway a documented operating system, a computer of its own in the perimeter network and a server certificate",
    turnOffWhen: "The gateway runs like this with the consent of Microsoft support",
    source: "xmpp-gateway-jabber",
    evidence: "B",
    products: ["lync-server-2010"],
    applies: ({ spec }) => Boolean(spec.xmppGateways?.length),
    *check(deployment, { profile }) {
        const computers = rolesByComputer(deployment);
        for (const [at, gateway] of (deployment.spec.xmppGateways ?? []).entries()) {
            const roles = computers.get(keyOfName(gateway.fqdn)) ?? new Map();
            const others = [...roles.values()].filter(({ role }) => role !== "xmpp-gateway");
            // Beside an Edge Server edge-alone speaks.
            if (others[0] && !roles.has("edge")) {
                const names = (0,build_words/* listed */.KE)(others.map(({ role }) => roleNames[role]));
                const message = `computer ${(0,build_words/* quoted */.TL)(gateway.fqdn)} is XMPP Gateway and ${names} at once; the gateway needs one of its own`;
                yield { path: others[0].path, message };
            }
            yield* flaws(gateway, ["spec", "xmppGateways", at], profile);
        }
    },
};
function* flaws({ fqdn, network, os, certificate }, place, profile) {
    const name = `XMPP Gateway ${(0,build_words/* quoted */.TL)(fqdn)}`;
    const { xmppGatewayNetwork: best, xmppGatewaySystems: systems } = profile;
    if (network && best.value && network !== best.value) {
        const message = `${name} is in the ${network} network; the ${best.value} network is needed, since it meets Internet servers`;
        yield { path: [...place, "network"], message, fact: best };
    }
    const named = systems.value ?? [];
    if (os && named.length > 0 && !named.some((system) => isIn64Bits(os, system))) {
        const message = `${name} runs on ${(0,build_words/* quoted */.TL)(os)}; ${(0,build_words/* listed */.KE)(named, "or")} in 64 bits is needed`;
        yield { path: [...place, "os"], message, fact: systems };
    }
    if (certificate?.eku?.includes("server") === false) {
        const message = `the certificate of ${name} is not made for servers; "server" is needed in eku for mutual TLS with the Edge`;
        yield { path: [...place, "certificate", "eku"], message };
    }
}
/** Whether a text names this system: "Windows Server 2008 x64 SP2" does, "Windows Server 2008 R2" does not. */
function isIn64Bits(text, system) {
    const [before = "", after] = text.toLowerCase().split(system.toLowerCase(), 2);
    return /^(microsoft )?$/.test(before) && after !== undefined && !/^\s*r2\b|x86|32-?bit/.test(after);
}

;// CONCATENATED MODULE: ./build/rules/xmpp/xmpp-gateway-required.js


const xmppGatewayRequired = {
    id: "xmpp-gateway-required",
    title: "XMPP partners of Lync Server 2010 are reached through an XMPP Gateway",
    level: "error",
    preset: "minimal",
    why: "Lync Server 2010 does not speak XMPP, so without the gateway no message reaches these partners",
    fix: "Install the Office Communications Server 2007 R2 XMPP Gateway with its hotfix and list it under spec.xmppGateways",
    turnOffWhen: "Another organisation runs the gateway and describes it in a manifest of its own",
    source: "planning-2010",
    evidence: "A",
    products: ["lync-server-2010"],
    applies: ({ spec }, { profile }) => profile.xmpp.value === "separate-gateway" && isOn(spec.externalAccess?.xmpp),
    *check({ spec }, { profile }) {
        const xmpp = spec.externalAccess?.xmpp;
        if (!xmpp || spec.xmppGateways?.length)
            return;
        const partners = xmpp.partners.length > 0 ? ` (${(0,build_words/* abridged */.$y)(xmpp.partners.map(build_words/* quoted */.TL))})` : "";
        yield {
            path: ["spec", "externalAccess", "xmpp"],
            message: `XMPP partners${partners} are served, but there is no XMPP Gateway; ${profile.name} needs one`,
            source: profile.xmpp.source,
        };
    },
};

;// CONCATENATED MODULE: ./build/rules/xmpp/xmpp-modality.js


const xmppModality = {
    id: "xmpp-modality",
    title: "Users expect only one-to-one IM and presence of XMPP contacts",
    level: "error",
    preset: "recommended",
    why: "The gateway translates nothing else, so calls, groups and files fail although the contact is there",
    fix: "Take the entry out of externalAccess.xmpp.modalities, and offer meetings or federation for it",
    turnOffWhen: "Never: users can do no more, whatever the manifest says",
    source: "xmpp-resource-kit-2010",
    evidence: "B",
    products: ["lync-server-2010", "lync-server-2013", "skype-for-business-server-2015"],
    applies: ({ spec }, { profile }) => profile.xmppModalities.value !== null &&
        isOn(spec.externalAccess?.xmpp) &&
        spec.externalAccess.xmpp.modalities !== undefined,
    *check({ spec }, { profile }) {
        const works = profile.xmppModalities.value ?? [];
        for (const [at, modality] of (spec.externalAccess?.xmpp?.modalities ?? []).entries()) {
            if (works.includes(modality))
                continue;
            yield {
                path: ["spec", "externalAccess", "xmpp", "modalities", at],
                message: `users expect ${(0,build_words/* quoted */.TL)(modality)} with XMPP contacts, but ${profile.name} offers only ${(0,build_words/* listed */.KE)(works.map(build_words/* quoted */.TL))}, one to one`,
                fact: profile.xmppModalities,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/xmpp/xmpp-partner.js



const xmppPartner = {
    id: "xmpp-partner",
    title: "Every XMPP partner is one that the product's pages name, and still runs",
    // A domain does not tell what serves it, so nothing graver than a note can be said of it.
    level: "note",
    preset: "recommended",
    why: "Others were not tested: messages or presence may be lost, and support ends at the gateway",
    fix: "Take partners out that have ended, and test with the others before you promise anything",
    turnOffWhen: "You have tested with your partners, and both sides look after the connection",
    source: "xmpp-resource-kit-2010",
    evidence: "B",
    products: ["lync-server-2010", "lync-server-2013", "skype-for-business-server-2015"],
    applies: ({ spec }, { profile }) => profile.xmppPartners.value !== null && isOn(spec.externalAccess?.xmpp),
    *check({ spec }, { profile, today }) {
        const named = profile.xmppPartners.value ?? [];
        const told = new Set();
        for (const [at, domain] of (spec.externalAccess?.xmpp?.partners ?? []).entries()) {
            const key = keyOfName(domain);
            if (told.has(key))
                continue;
            told.add(key);
            const path = ["spec", "externalAccess", "xmpp", "partners", at];
            const ended = endOf(key, today);
            if (ended) {
                const { name, end } = ended;
                const message = `XMPP partner ${(0,build_words/* quoted */.TL)(domain)} is served, but ${name} ended ${dayOf(end.value)}; judged for ${today}, a running service is needed`;
                yield { path, message, fact: end };
            }
            else if (!named.includes(key)) {
                const message = `XMPP partner ${(0,build_words/* quoted */.TL)(domain)} is served, but the pages of ${profile.name} name only ${(0,build_words/* listed */.KE)(named.map(build_words/* quoted */.TL))}; a test with it is needed`;
                yield { path, message, fact: profile.xmppPartners };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/xmpp/index.js






/** XMPP. */
const xmpp_xmpp = [
    xmppGatewayRequired,
    xmppGatewayHotfix,
    xmppAvailability,
    xmppGatewayPlacement,
    xmppPartner,
    xmppModality,
];

;// CONCATENATED MODULE: ./build/rules/index.js








/**
 * All rules. The planning page comes first in each area, and the areas come in its order: enough servers, the way in
 * from outside, the record of what was said; then what other pages ask.
 *
 * One cause is named once, by the rule that stands nearest to it; the others keep silent:
 * - Too few Front End Servers: `front-end-count`. No rule about spare or quorum speaks of the same pool.
 * - Fewer servers than any pool has: `pool-quorum`. `paired-pool-capacity` speaks only where that many are not enough.
 * - Fewer Front End Servers than copies of a user's data: `pool-quorum`. `front-end-spare` keeps silent, since three suffice.
 * - More users than a pool may hold: `pool-size`. No rule about spare, pairs or endpoints speaks of the same pool.
 * - More users than a Standard Edition server may home: `standard-edition-limits`. `virtual-capacity` keeps silent.
 * - No Edge Server for people outside: `edge-required`. What an Edge pool must be like is asked only where there is one.
 * - An Edge service that does not run: `edge-services`. No rule asks for its name, its address or its translation.
 * - Another role on an Edge Server: `edge-alone`. A next hop of another kind: `edge-next-hop`.
 * - Names, certificates and ports of an Edge pool or XMPP Gateway that is not there: the same two rules speak.
 * - An operating system that the product does not know: `platform-support` says no more of that computer's system.
 * - No XMPP Gateway: `xmpp-gateway-required`. What a gateway must be like is asked only where there is one.
 * - No archiving scope: `archiving-scope`. What carries out the scope is asked only where there is one.
 * - A public IM provider that has closed: `public-im-service-ended`; that the product knows it not is not asked any more.
 *   `public-im-license` speaks beside it, since the planning page asks for the license whatever the day.
 * - XMPP on a product without it: `xmpp-availability`. Partners and modalities are asked only where it is offered.
 * - No Archiving Server: `archiving-server-required`. Who is associated with one is asked only where there is one.
 * - Policies that archive nobody, or everybody: `archiving-policy`; on who is meant besides, the rules after it speak.
 * - A name that leads nowhere: `known-reference`. Rules that follow the name keep silent.
 * - No central site: `central-site-pool`. Nobody asks which central site the branch sites belong to.
 * - A site that looks like a branch site and does not say so: `branch-central-site`. Nobody asks for its pool.
 * - A pair where the product has none: `feature-availability`. Nobody asks whether the other pool is there.
 * - Roles beside an Archiving Server or XMPP Gateway: `archiving-collocation`, `xmpp-gateway-placement`; a database or
 *   file store on a Front End Server: `back-end`, `file-store`. All other roles on one computer: `collocation`. The same
 *   role twice: `unique-fqdn`.
 */
const rules = [
    ...capacity,
    ...externalAccess,
    ...publicIm,
    ...xmpp_xmpp,
    ...archiving,
    ...topology,
    ...network,
    ...product,
];
/** The presets, each holding the ones before it. */
const presets = ["minimal", "recommended", "strict"];
/** The rules of a preset. */
function rulesOf(preset) {
    return rules.filter((rule) => presets.indexOf(rule.preset) <= presets.indexOf(preset));
}


/***/ }),

/***/ 34:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ sources)
});

;// CONCATENATED MODULE: ./build/sources/source.js
/** The state of the documentation repository that was read; for pages that bear no date. */
const docsRead = "2019-04-09";
/** The day on which pages were read that bear no date and lie in no repository. */
const pagesRead = "2026-11-22";
/** A document at any address. */
const page = (title, at, date) => ({ title, url: `https://${at}`, date });
/** A page of the Lync Server 2010 library, by its number. */
const library = (title, at, date) => inLibrary("en-us", title, at, date);
/** The same in another language, where that was the edition that could be read. */
function inLibrary(language, title, at, date) {
    return page(title, `learn.microsoft.com/${language}/previous-versions/office/skype-server-2010/${at}(v=ocs.14)`, date);
}
/** A page of the Lync Server 2010 help, by its name in a mirror. */
const mirror = (title, at, date) => page(title, `unifiedpeople.ru/lync_itpro.en/html/${at}.htm`, date);
/** A page of the documentation repository, by commit and path. */
const docs = (title, at, date) => page(title, `github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/${at}.md`, date);
/** A page about a command, by commit and path. */
const commands = (title, at, date) => page(title, `github.com/MicrosoftDocs/office-docs-powershell/blob/${at}.md`, date);

;// CONCATENATED MODULE: ./build/sources/lifecycle.js

const data = "github.com/MicrosoftDocs/lifecycle-data-pr.";
const product = "lifecycle-data/products";
/** How long products and services last. Behind each its key in the fact sheet. */
const lifecycle = {
    // LC-JA10
    "lifecycle-2010": page("Lifecycle of Microsoft Lync Server 2010 (Japanese edition)", `${data}ja-jp/blob/59d6b2057d2ebf16922b0d124924a4391622aa08/${product}/microsoft-lync-server-2010.yml`, "2021-03-22"),
    // LC-JA13
    "lifecycle-2013": page("Lifecycle of Microsoft Lync Server 2013 (Japanese edition)", `${data}ja-jp/blob/59d6b2057d2ebf16922b0d124924a4391622aa08/${product}/microsoft-lync-server-2013.yml`, "2020-09-01"),
    // LC-ES15
    "lifecycle-2015": page("Lifecycle of Skype for Business Server 2015 (Spanish edition)", `${data}es-es/blob/28d44ba8d9d6293945ca29006df5369906dd3409/${product}/skype-for-business-server-2015.yml`, "2020-07-28"),
    // LC-ES19
    "lifecycle-2019": page("Lifecycle of Skype for Business Server 2019 (Spanish edition)", `${data}es-es/blob/65d12252055ade01c38806f8146cb3ae28ad1fce/${product}/skype-for-business-server-2019.yml`, "2020-07-28"),
    // M365L
    "microsoft-365-local": page("What is Microsoft 365 Local?", "learn.microsoft.com/azure/azure-sovereign-clouds/private/m365-local/microsoft-365-local-overview", pagesRead),
    // LC-MOD. Not read itself: two notes quote it, last verified on this day.
    "modern-lifecycle": page("Additional support for servers under the Modern Lifecycle Policy", "learn.microsoft.com/lifecycle/additional-support-server-modern-lifecycle-policy", "2026-10-02"),
    // PS-EAP, the later state with the note on the end of consumer Skype
    "skype-end": commands("New-CsExternalAccessPolicy (note on Skype Consumer Interoperability)", "93336da/skype/skype-ps/SkypeForBusiness/New-CsExternalAccessPolicy", "2026-08-21"),
};

;// CONCATENATED MODULE: ./build/sources/lync-server-2013.js

/** Lync Server 2013. Behind each its key in the fact sheet. */
const lyncServer2013 = {
    // UM13
    "capacity-2013": docs("Capacity planning for Lync Server 2013 using the user models", "03f6e365b4d0d02d4a4dd5b6264ec47602e46f3f/Lync/LyncServer/lync-server-2013-capacity-planning-using-the-user-models", "2014-01-14"),
    // DEF13, PIC-2013
    "planning-2013": docs("Defining your requirements for Front End Servers, instant messaging, and presence in Lync Server 2013", "dae62765eadb4992c769e304abfbb02086474a12/Lync/LyncServer/lync-server-2013-defining-your-requirements-for-front-end-servers-instant-messaging-and-presence", "2013-10-07"),
    // PIC13, PIC-SUP
    "public-im-2013": docs("Support for public instant messenger connectivity in Lync Server 2013", "69362e3ae07b9991bcbb7c00ab1feaadddf519fe/Lync/LyncServer/lync-server-2013-support-for-public-instant-messenger-connectivity", "2013-10-07"),
    // XMPP13
    "xmpp-2013": docs("Planning for XMPP federation in Lync Server 2013", "2b617de6deab6dd1b4d9474e6c6279dac4dab66b/Lync/LyncServer/lync-server-2013-planning-for-extensible-messaging-and-presence-protocol-xmpp-federation", docsRead),
    // ARCH13-H
    "archiving-2013": docs("How Archiving works in Lync Server 2013", "5dc04aff0ceffe276e3242a69f418b2710d593c2/Lync/LyncServer/lync-server-2013-how-archiving-works", docsRead),
    // TOPO-FE13
    "front-ends-2013": docs("Topologies and components for Front End Servers, instant messaging, and presence in Lync Server 2013", "dae62765eadb4992c769e304abfbb02086474a12/Lync/LyncServer/lync-server-2013-topologies-and-components-for-front-end-servers-instant-messaging-and-presence", docsRead),
    // ST13
    "topologies-2013": docs("Supported topologies in Lync Server 2013", "f7ba22f1bc2dd1887d41e9ccd2b0e629cf54df42/Lync/LyncServer/lync-server-2013-supported-topologies", docsRead),
    // TC13
    "topology-changes-2013": docs("Topology changes in Lync Server 2013", "69362e3ae07b9991bcbb7c00ab1feaadddf519fe/Lync/LyncServer/lync-server-2013-topology-changes", "2012-10-02"),
    // ARCH13-C
    "archiving-components-2013": docs("Components and topologies for Archiving in Lync Server 2013", "8c26a3490199a757d567accda6c0b1ffa9d1348d/Lync/LyncServer/lync-server-2013-components-and-topologies-for-archiving", docsRead),
    // ARCH13-D
    "archiving-requirements-2013": docs("Defining your requirements for Archiving in Lync Server 2013", "69362e3ae07b9991bcbb7c00ab1feaadddf519fe/Lync/LyncServer/lync-server-2013-defining-your-requirements-for-archiving", docsRead),
    // OS13
    "operating-systems-2013": docs("Server and tools operating system support in Lync Server 2013", "834141fe3ff79fbdc94a93824d8c7c9e2b2cf8dc/Lync/LyncServer/lync-server-2013-server-and-tools-operating-system-support", "2014-12-01"),
    // SQL13
    "databases-2013": docs("Database software support in Lync Server 2013", "bf11728f281bd5e40995d3cbd0787a2520768f49/Lync/LyncServer/lync-server-2013-database-software-support", "2014-12-01"),
    // C13-DNS
    "single-edge-dns-2013": docs("DNS summary - Single consolidated edge with private IP addresses using NAT in Lync Server 2013", "2e1929616ce00287c9a32a2458ae4e85d06e3fcb/Lync/LyncServer/lync-server-2013-dns-summary-single-consolidated-edge-with-private-ip-addresses-using-nat", docsRead),
    // C13-CERT
    "edge-certificates-2013": docs("Certificate requirements for external user access in Lync Server 2013", "c0aba8eb54f86a87162d848b1ea2dee1afbf2f11/Lync/LyncServer/lync-server-2013-certificate-requirements-for-external-user-access", docsRead),
    // C13-BP
    "edge-checklist-2013": page("Deployment checklist for external user access in Lync Server 2013", "technet.microsoft.com/en-us/library/Gg425910(v=OCS.15)", "2014-02-04"),
    // C13-SITES
    "sites-2013": page("Sites (Lync Server 2013)", "unifiedpeople.ru/lyncserver2013_itpro.en/html/022cb6dd-37e2-4882-a53e-5ddfdbc6f53a.htm", pagesRead),
};

;// CONCATENATED MODULE: ./build/sources/outside-2010.js

/** Lync Server 2010: how people outside are reached. Behind each its key in the fact sheet. */
const outside2010 = {
    // EDGE
    "edge-2010": page("Edge Servers for Lync Server 2010", "technet.microsoft.com/en-us/library/gg195619(v=ocs.14).aspx", "2011-05-02"),
    // COMP
    "edge-components-2010": library("Components Required for External User Access (Lync Server 2010)", "gg425779", "2012-10-17"),
    // TOPO
    "edge-topologies-2010": page("Choosing a Topology (Lync Server 2010)", "technet.microsoft.com/en-us/library/gg425716(v=ocs.14)", "2012-08-22"),
    // RA
    "edge-reference-2010": inLibrary("ja-jp", "Reference Architecture (Lync Server 2010)", "gg412898", "2012-10-15"),
    // RA1
    "single-edge-2010": inLibrary("pl-pl", "Reference Architecture 1: Single Consolidated Edge (Lync Server 2010)", "gg399001", "2012-07-14"),
    // DNS-RA1
    "single-edge-dns-2010": inLibrary("pl-pl", "Reference Architecture 1: DNS Summary (Lync Server 2010)", "gg412787", "2012-04-06"),
    // DNS-REQ
    "dns-requirements-2010": library("Determining DNS Requirements (Lync Server 2010)", "gg398758", "2012-10-16"),
    // DNS-FE
    "front-end-dns-2010": library("DNS Requirements for Front End Pools (Lync Server 2010)", "gg412910", "2012-11-07"),
    // DNS-SE
    "standard-edition-dns-2010": library("DNS Requirements for Standard Edition Servers (Lync Server 2010)", "gg425900", "2010-12-12"),
    // EDGE-NIC. The page shows no title; this is that of the later topic with the same GUID.
    "edge-network-interfaces-2010": mirror("Set up network interfaces for Edge Servers (Lync Server 2010)", "b0aecdf6-4ae2-46f6-b9b6-948bfc3df11e", "2011-02-23"),
    // EDGE-BUILD
    "build-edge-2010": library("Building an Edge and Director Topology (Lync Server 2010)", "gg398202", "2011-01-25"),
    // AVFW
    "av-firewall-2010": library("Determining External A/V Firewall and Port Requirements (Lync Server 2010)", "gg425882", "2012-10-24"),
    // PORT
    "edge-ports-2010": library("Reference Architecture 2: Port Summary (Lync Server 2010)", "gg412756", "2012-11-02"),
    // PORT-HLB
    "hardware-balanced-edge-ports-2010": mirror("Port summary, scaled Edge with hardware load balancing (Lync Server 2010)", "91213b1e-f875-464b-83e8-fe3a351595a4", "2010-12-08"),
    // POSTER
    "protocol-poster-2010": page("Lync Server 2010 Protocol Workloads poster", "soukservices.com/bigwalker/microsoft-lync-server-2010-protocol-workloads-poster-26074719", pagesRead),
    // CERT
    "edge-certificates-2010": mirror("Certificate Requirements for External User Access (Lync Server 2010)", "d45b6b10-556f-4b10-b1a7-fb0d0a64a498", "2011-04-11"),
    // CERT-RA1
    "single-edge-certificates-2010": library("Reference Architecture 1: Certificate Summary (Lync Server 2010)", "gg398519", "2012-08-08"),
    // CERT-RA3
    "hardware-balanced-edge-certificates-2010": mirror("Certificate summary, scaled Edge with hardware load balancing (Lync Server 2010)", "894a9f3e-7cba-4915-8fdf-e52f2f25126f", "2011-05-11"),
    // WILD
    "wildcard-certificates-2010": mirror("Wildcard Certificate Support (Lync Server 2010)", "0bae2aa8-b6dc-46f5-a3be-3fe7581809d4", "2011-05-16"),
    // RP
    "reverse-proxy-2010": page("Set Up Reverse Proxy Servers (Lync Server 2010)", "technet.microsoft.com/library/gg398069(v=ocs.14)", "2012-07-22"),
    // RP, its second page
    "reverse-proxy-publishing-2010": library("Reverse Proxy Publishing (Lync Server 2010)", "gg398872", "2012-07-22"),
    // PIC-2010. The page shows no title; this says what it is about.
    "public-im-2010": mirror("Public IM and XMPP users (Lync Server 2010)", "5f1dd399-6e26-4630-947f-efca38d6f0a2", "2011-03-15"),
    // KB-PIC
    "public-im-known-issues": page("KB 897567: Known issues with public IM", "support.microsoft.com/kb/897567", pagesRead),
    // KB-SMALL
    "very-small-business-2010": page("KB 2667699: Help with Lync Server 2010 configurations for very small business", "support.microsoft.com/en-us/help/2667699/help-with-lync-server-2010-configurations-for-very-small-business", pagesRead),
};

;// CONCATENATED MODULE: ./build/sources/secondary.js

/** Books, blogs and press; one that bears only a month or a year has its first day. Behind each its key in the sheet. */
const secondary = {
    // RK-XMPP
    "xmpp-resource-kit-2010": page("Lync Server 2010 Resource Kit, chapter 12: Interoperability with XMPP Systems", "adiczek.opx.pl/chapter.12.interoperability.with.xmpp.systems.php", "2011-01-01"),
    // XG-GMAIL
    "xmpp-gateway-gmail": page("OCS team blog 599: Gmail via XMPP Gateway (copy)", "forum.persiannetworks.com/f101/t33300.html", "2009-10-01"),
    // XG-JAB
    "xmpp-gateway-jabber": page("Configuring XMPP Connectivity to Jabber XCP 5.4", "technet.microsoft.com/en-us/library/ee830332(v=ocs.14).aspx", "2009-11-01"),
    // BK-CAP
    "capacity-book-2010": page("Lync Server 2010: planning chapter on capacity", "programming4.us/enterprise/21896.aspx", pagesRead),
    // BK-OS
    "edge-installation-book-2010": page("Microsoft Lync Server 2010 Edge: Edge Installation", "tutorial.wmlcloud.com/windows_server/Microsoft-Lync-Server-2010-Edge---Edge-Installation.aspx", pagesRead),
    // BK-PIC
    "public-im-book-2010": page("Microsoft Lync Server 2010 Unleashed: public IM", "aigencon.com/view/book/EB9780132682190_115.html", pagesRead),
    // PIC-ENP
    "public-im-aol-2010": page("How to fix intermittent AOL public IM issues within Lync", "www.enpointe.com/blog/How-to-fix-Intermittent-AOL-PIC-Issues-within-Lync", pagesRead),
    // MAILGEEK
    "federation-types-2010": page("Microsoft Lync federation types", "mailgeek.blogspot.com/2015/01/microsoft-lync-federation.html", "2015-01-01"),
    // L-DIR
    "cal-features-2010": page("Features licensed by Lync Server CALs", "www.directionsonmicrosoft.com/charts-illustrations/features-licensed-by-lync-server-cals-2", pagesRead),
    // OCSPEDIA-TOP
    "topology-changes-ocspedia": page("Microsoft Lync Topology Changes", "www.ocspedia.com/fe/Microsoft_Lync_Topology_Changes.aspx", pagesRead),
    // PHOT
    "google-talk-end": page("Important news for Google Talk users: GChat officially shut on 26th June", "www.photonzap.com/important-news-google-talk-users-gchat-officially-shut-26th-june", pagesRead),
    // BETA
    "security-updates-period-1": page("Microsoft announces Extended Security Update programs for Exchange and Skype for Business", "betanews.com/2025/07/18/microsoft-announces-extended-security-update-programs-for-exchange-and-skype-for-business/", "2025-07-18"),
    // WREP
    "security-updates-period-2": page("Microsoft extends ESU support for Skype for Business and Exchange Servers", "windowsreport.com/microsoft-extends-esu-support-for-skype-for-business-and-exchange-servers/", pagesRead),
};

;// CONCATENATED MODULE: ./build/sources/skype-for-business-server.js

/** Skype for Business Server 2015 and 2019. Behind each its key in the fact sheet. */
const skypeForBusinessServer = {
    // UM15
    "capacity-2015": docs("Capacity planning user model usage for Skype for Business Server 2015", "01087be29daa3abce7d3b03a55ba5ef8db4ca161/Skype/SfbServer/plan-your-deployment/capacity/user-model", "2021-03-23"),
    // EDGE15
    "edge-2015": docs("Edge Server environmental requirements in Skype for Business Server", "834141fe3ff79fbdc94a93824d8c7c9e2b2cf8dc/Skype/SfbServer/plan-your-deployment/edge-server-deployments/edge-environmental-requirements", docsRead),
    // PIC15
    "public-im-2015": docs("Deploy Skype connectivity in Skype for Business Server", "7e681d2d669fc27798aecb2f47e2f9e0c8c35614/Skype/SfbServer/deploy/deploy-skype-connectivity", docsRead),
    // ARCH15
    "archiving-2015": docs("Plan for archiving in Skype for Business Server", "f6f43b893d90e9a1613a263b00fa331ae7080553/Skype/SfbServer/plan-your-deployment/archiving/archiving", docsRead),
    // UM19
    "capacity-2019": docs("Capacity planning for Skype for Business Server 2019", "0b1e33b72428ad8d332eb0da9b413332a177cff9/Skype/SfBServer2019/plan/user-model-2019", docsRead),
    // DEP19
    "removed-2019": docs("Deprecated and removed features in Skype for Business Server 2019", "84952d8461ebb902e0dafe5848e00639555f5c5a/Skype/SfBServer2019/deprecated", docsRead),
    // HA15
    "high-availability-2015": docs("Front End Pool high availability and management", "ace400f9e3eaa66b670b28ff61a7efaaaff30513/Skype/SfbServer/plan-your-deployment/high-availability-and-disaster-recovery/high-availability", docsRead),
    // BE15
    "back-end-2015": docs("Back End Server high availability in Skype for Business Server", "f6f43b893d90e9a1613a263b00fa331ae7080553/Skype/SfbServer/plan-your-deployment/high-availability-and-disaster-recovery/back-end-server", docsRead),
    // TB15
    "topologies-2015": docs("Topology Basics for Skype for Business Server", "0b6a929bf4f67456105d9603805247e9355178eb/Skype/SfbServer/plan-your-deployment/topology-basics/topology-basics", docsRead),
    // PCHAT15
    "persistent-chat-2015": docs("Plan for Persistent Chat Server in Skype for Business Server 2015", "2031f477660c6ed285d13585e45db4315092a986/Skype/SfbServer/plan-your-deployment/persistent-chat-server/persistent-chat-server", docsRead),
    // REQ15. Lists what came after the date that it bears
    "requirements-2015": docs("Server requirements for Skype for Business Server 2015", "0066bb89c22fa5916b08636f8138b746c96b03a3/Skype/SfbServer/plan-your-deployment/requirements-for-your-environment/server-requirements", "2018-02-15"),
    // REQ19. Lists what came after the date that it bears
    "requirements-2019": docs("System requirements for Skype for Business Server 2019", "010db225be145a196ceba4de382c3a3bd9df272e/Skype/SfBServer2019/plan/system-requirements", "2018-03-17"),
};

;// CONCATENATED MODULE: ./build/sources/topology-2010.js

/** Lync Server 2010: sizing, topology, archiving and platform. Behind each its key in the fact sheet. */
const topology2010 = {
    // SEED. The topic's number is inferred from the later edition with the same GUID; its text was read in a mirror.
    "planning-2010": library("Planning for IM and Presence (Lync Server 2010)", "gg412956", "2011-03-15"),
    // CAP
    "capacity-2010": library("Capacity Planning Using the User Models (Lync Server 2010)", "gg615015", "2012-10-17"),
    // FEP
    "front-end-pool-2010": library("Define and Configure a Front End Pool (Lync Server 2010)", "gg398538", "2011-04-12"),
    // AVC
    "conferencing-topologies-2010": page("Conferencing Topologies for Enterprise Edition (Lync Server 2010)", "technet.microsoft.com/en-us/library/gg399060.aspx", "2011-02-27"),
    // TOP
    "topologies-2010": mirror("Supported Lync Server 2010 Topologies", "3475d430-0394-491b-a09b-ba85bd62be70", "2011-04-12"),
    // COLLOC
    "collocation-2010": mirror("Server Collocation in an Enterprise Edition Front End Pool Deployment (Lync Server 2010)", "0516b18d-14c0-4237-9279-0f92e341b1bd", "2011-05-16"),
    // REF-LIM
    "reference-topology-2010": mirror("Reference topology with limited high availability (Lync Server 2010)", "0453aeee-c41f-44e6-a6e0-aaace526ca08", "2011-03-15"),
    // MIG-PHASE
    "migration-phases-2010": mirror("Pool migration phases (Lync Server 2010)", "f19c83cd-8c1b-4abf-9320-44e4fde1a66e", "2011-05-05"),
    // VIRT
    "virtualization-2010": page("Virtualization Support (Lync Server 2010)", "technet.microsoft.com/en-us/library/gg398853(v=ocs.14).aspx", "2011-06-27"),
    // VIRT-ENV
    "virtual-environment-2010": page("Running in a Virtualized Environment (Lync Server 2010)", "technet.microsoft.com/en-us/library/gg399035(v=ocs.14)", "2012-10-17"),
    // PLAN-DIR
    "director-planning-2010": mirror("Director planning (Lync Server 2010)", "cf9919b3-e16b-47c5-be1d-2c4bc64f44ea", "2011-01-31"),
    // DIR-COMP
    "director-components-2010": library("Components and Topologies for Director (Lync Server 2010)", "gg398228", "2011-02-03"),
    // DIR-TB
    "define-director-2010": page("Define a Single Director in Topology Builder (Lync Server 2010)", "technet.microsoft.com/en-us/library/gg398717(v=ocs.14).aspx", "2012-06-17"),
    // OTHER
    "topology-changes-2010": page("Other Topology Changes (Lync Server 2010)", "technet.microsoft.com/en-us/library/gg398469(v=ocs.14).aspx", "2010-08-24"),
    // DB
    "databases-2010": inLibrary("ja-jp", "Supported Back End Server databases (Lync Server 2010)", "gg398990", "2013-10-17"),
    // NET
    "network-2010": inLibrary("zh-cn", "Network Infrastructure Requirements (Lync Server 2010)", "gg425841", "2011-05-16"),
    // DNSLB
    "dns-load-balancing-2010": mirror("DNS Load Balancing (Lync Server 2010)", "7ed0ed20-33ad-4253-926d-21d392590ae7", "2011-05-16"),
    // ARCH-OV
    "archiving-2010": page("Overview of Archiving (Lync Server 2010)", "technet.microsoft.com/en-us/library/gg412755(v=ocs.14).aspx", "2011-01-31"),
    // ARCH-REQ
    "archiving-requirements-2010": mirror("Archiving requirements (Lync Server 2010)", "10740040-6898-43f1-a21d-34b376c870ac", "2011-01-31"),
    // ARCH-DEF
    "archiving-planning-2010": mirror("Defining archiving requirements (Lync Server 2010)", "540f4287-ee9e-4ee4-8caf-94438bb5ce92", "2011-02-03"),
    // BR-PRE
    "branch-resiliency-prerelease-2010": page("Branch-site resiliency (Communications Server 2010, pre-release)", "unifiedpeople.ru/ocs_14_itpro.en/html/1700f99b-709c-4e47-88eb-c0a5490e26e2.htm", "2010-07-14"),
};

;// CONCATENATED MODULE: ./build/sources/topology-builder.js

/** A help page of Topology Builder, by commit and name. */
function help(title, commit, name) {
    return docs(title, `${commit}/Skype/SfbServer/help-topics/help-topobld/${name}`, docsRead);
}
/** What Topology Builder and the commands say of themselves. Behind each its key in the fact sheet. */
const topologyBuilder = {
    // TB-EDGESET
    "edge-settings-2010": help("Edit Edge Settings Expander for Lync Server 2010", "b8d77b728b0a15a1e15e60106bb05b867f8aced7", "edit-edge-settings-expander-for-lync-server-2010"),
    // TB-EDGEOPT
    "edge-options-2010": help("Add Edge Server Options for Lync Server 2010", "2e1929616ce00287c9a32a2458ae4e85d06e3fcb", "add-edge-server-options-for-lync-server-2010"),
    // TB-EDGEFQDN
    "edge-fqdn": help("Add Edge Server FQDN", "500ff15d4573aca8c1341de9de7631846604cac7", "add-edge-server-fqdn"),
    // TB-NAT
    "edge-nat-2010": help("Add Edge Server NAT IP 2010", "834141fe3ff79fbdc94a93824d8c7c9e2b2cf8dc", "add-edge-server-nat-ip-2010"),
    // TB-NEXTHOP
    "edge-next-hop": help("Add Edge Server Next Hop", "21b3da77200b5fe97e48d3b9537c506734a76135", "add-edge-server-next-hop"),
    // TB-FEDROUTE
    "federation-route": help("Federation Route Settings Expander", "834141fe3ff79fbdc94a93824d8c7c9e2b2cf8dc", "federation-route-settings-expander"),
    // TB-FE-EDGE
    "front-end-edge": help("Associate Front End With Edge", "ec2b18ef26b3bcf3f5af5e21cf81c00a3a89c06d", "associate-front-end-with-edge"),
    // TB-ARCHASSOC
    "front-end-archiving": help("Associate Front End With Archiving", "c0aba8eb54f86a87162d848b1ea2dee1afbf2f11", "associate-front-end-with-archiving"),
    // TB-ARCHSQL
    "archiving-sql-store": help("Add Archiving Server SQL Server Store", "30a6e0d0bd80aebf11a9a03176445aaf73797bd4", "add-archiving-server-sql-server-store"),
    // TB-ARCHFILE
    "archiving-file-store": help("Add Archiving Server File Store", "b403d1e121df4b423001c9c5515016b3f2ed5b3c", "add-archiving-server-file-store"),
    // TB-FEAT
    "front-end-features-2010": help("Add Front End Features 2010", "e65e6a6a9ea32733be972d4a8c25c963310cb219", "add-front-end-features-2010"),
    // TB-COLLOC
    "front-end-collocations-2010": help("Add Front End Server Collocations 2010", "30a6e0d0bd80aebf11a9a03176445aaf73797bd4", "add-front-end-server-collocations-2010"),
    // TB-WEB
    "front-end-web-services-2010": help("Add Front End Web Services 2010", "0b6a929bf4f67456105d9603805247e9355178eb", "add-front-end-web-services-2010"),
    // TB-FILE
    "front-end-file-store": help("Add Front End File Store", "500ff15d4573aca8c1341de9de7631846604cac7", "add-front-end-file-store"),
    // TB-SIP
    "default-sip-domain": help("Add Default Sip Domain", "19a9c2c997323d8f8fe392256b42241dcf917e11", "add-default-sip-domain"),
    // PS-ARCH
    "set-cs-archiving-configuration": commands("Set-CsArchivingConfiguration", "5796f21ec1c68f18ab635a6c549c1600db005172/skype/skype-ps/skype/Set-CsArchivingConfiguration", pagesRead),
    // PS-EAP
    "new-cs-external-access-policy": commands("New-CsExternalAccessPolicy", "a3209b5e5a3c3aa3ebcc475433c92e70ffaa2f60/skype/skype-ps/skype/New-CsExternalAccessPolicy", pagesRead),
    // PS-EDGE
    "set-cs-access-edge-configuration": commands("Set-CsAccessEdgeConfiguration", "2252f61bac04cd002cab52dde7459a63a67f1bcc/skype/skype-ps/skype/Set-CsAccessEdgeConfiguration", pagesRead),
    // PS-PROV
    "new-cs-public-provider": commands("New-CsPublicProvider", "a3209b5e5a3c3aa3ebcc475433c92e70ffaa2f60/skype/skype-ps/skype/New-CsPublicProvider", pagesRead),
};

;// CONCATENATED MODULE: ./build/sources.js








/** Standards. */
const standards = {
    "json-schema": page("JSON Schema: A Media Type for Describing JSON Documents (2020-12)", "json-schema.org/draft/2020-12/json-schema-core", "2022-06-16"),
    "yaml-1.2.2": page("YAML Ain't Markup Language, version 1.2.2", "yaml.org/spec/1.2.2/", "2021-10-01"),
};
/** Every document cited, once. A page that bears no date has the day of the state that was read. */
const sources = {
    ...topology2010,
    ...outside2010,
    ...topologyBuilder,
    ...lyncServer2013,
    ...skypeForBusinessServer,
    ...lifecycle,
    ...secondary,
    ...standards,
};


/***/ }),

/***/ 9969:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);
// A distance between words that editors and compilers use too, in the fastest form there is, without dependencies.

/** Nobody misspells a longer one; a file that is made to cost time might have it. */
const longest = 100;
/** The word that was probably meant, if one is close: few slips of the pen, or an abbreviation ("sfb-2019"). */
function suggest(word, words) {
    if (word.length > longest)
        return undefined;
    const plain = bare(word);
    const close = words
        .map((candidate) => ({ candidate, apart: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(plain, bare(candidate)) }))
        .filter(({ candidate, apart }) => apart <= Math.max(1, plain.length / 3) || resembles(plain, bare(candidate)))
        .sort((a, b) => a.apart - b.apart);
    return close[0]?.candidate;
}
/** "; did you mean …?" or what else there is to say. */
function didYouMean(word, words, otherwise) {
    const meant = suggest(word, words);
    return meant === undefined ? otherwise : `did you mean "${meant}"?`;
}
function bare(word) {
    return word.toLowerCase().replace(/[^a-z0-9]/g, "");
}
/** Letters in another order ("fqnd"), the end of a longer word ("users"), or its letters with some left out. */
function resembles(word, long) {
    if (sorted(word) === sorted(long))
        return true;
    return word.length >= 4 && (long.endsWith(word) || abbreviates(word, long));
}
function sorted(word) {
    return [...word].sort().join("");
}
/** Whether the letters of the one stand in the other in this order, first letter first. */
function abbreviates(short, long) {
    if (short[0] !== long[0])
        return false;
    let at = 0;
    for (const letter of long)
        if (letter === short[at])
            at++;
    return at === short.length;
}


/***/ }),

/***/ 6184:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   ID: () => (/* binding */ maxBytes),
/* harmony export */   yN: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6118);

/** The most a file may hold, in bytes. */
const maxBytes = 16 * 1024 * 1024;
/** Bytes → text: UTF-8 with or without a byte order mark, no larger than the limit, and printable. */
function decode({ content, size }) {
    const bytes = size ?? sizeOf(content);
    if (bytes > maxBytes) {
        return refuse("", 0, `the file has ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(bytes)} bytes; a manifest may have ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(maxBytes)} (16 MiB)`);
    }
    if (typeof content === "string")
        return checkCharacters(content.replace(/^\uFEFF/, ""));
    const other = otherEncoding(content);
    if (other)
        return refuse("", 0, `the file is ${other}; a manifest is UTF-8 text`);
    try {
        return checkCharacters(new TextDecoder("utf-8", { fatal: true }).decode(content));
    }
    catch {
        return refuseByte(content);
    }
}
/** Offsets → places, in one text. The index of lines is made at the first question. */
function placesIn(text) {
    let starts;
    return (start, end) => {
        starts ??= lineStarts(text);
        const first = lineAt(starts, start);
        const last = lineAt(starts, end);
        const lineEnd = (starts[first + 1] ?? text.length + 1) - 1;
        const lastLetter = text[lineEnd - 1] === "\r" ? lineEnd - 1 : lineEnd;
        return {
            range: {
                line: first + 1,
                column: start - (starts[first] ?? 0) + 1,
                endLine: last + 1,
                endColumn: end - (starts[last] ?? 0) + 1,
            },
            excerpt: text.slice(starts[first], lastLetter),
        };
    };
}
function refuse(text, offset, message) {
    return { text, problem: { offset, message } };
}
/** All that YAML does not count as printable (section 5.1), and carriage returns that end no line for an editor. */
const unprintable = /[^\t\n\r\x20-\x7E\x85\xA0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|\r(?!\n)/u;
function checkCharacters(text) {
    const offset = text.search(unprintable);
    if (offset < 0)
        return { text };
    const character = text[offset] ?? "";
    if (character === "\r")
        return refuse(text, offset, "a carriage return stands alone; lines end with LF or CRLF");
    return refuse(text, offset, `${hex(character.charCodeAt(0), 4, "U+")} cannot be printed; a manifest is printable text`);
}
/** A text's size in UTF-8; where it is small enough in any case, nobody counts. */
function sizeOf(content) {
    const certain = typeof content !== "string" || content.length * 3 <= maxBytes;
    return certain ? content.length : new TextEncoder().encode(content).length;
}
/** By its byte order mark or, without one, by the zero byte that each ASCII letter has beside it. */
function otherEncoding([first, second, third, fourth]) {
    const little = first === 0xff && second === 0xfe;
    if (little && third === 0 && fourth === 0)
        return "UTF-32";
    if (little || (first === 0xfe && second === 0xff))
        return "UTF-16";
    return second !== undefined && (first === 0) !== (second === 0) ? "UTF-16" : undefined;
}
function refuseByte(content) {
    const good = content.subarray(0, firstBadByte(content));
    const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(good, { stream: true });
    const bad = content[new TextEncoder().encode(before).length] ?? 0;
    const text = before.replace(/^\uFEFF/, "");
    return refuse(text, text.length, `${hex(bad, 2, "byte 0x")} is not UTF-8; a manifest is UTF-8 text`);
}
/** The first byte that no continuation can turn into UTF-8, by halving: a prefix is fine as long as it may go on. */
function firstBadByte(bytes) {
    let good = 0;
    let bad = bytes.length;
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        if (mayGoOn(bytes.subarray(0, middle)))
            good = middle;
        else
            bad = middle;
    }
    return bad === bytes.length && mayGoOn(bytes) ? good : bad - 1;
}
function mayGoOn(bytes) {
    try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return starts;
}
/** The last line that starts at or before the offset, counted from 0. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low;
}
function hex(code, digits, prefix) {
    return prefix + code.toString(16).toUpperCase().padStart(digits, "0");
}


/***/ }),

/***/ 3752:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b3: () => (/* binding */ builtIns),
  yr: () => (/* binding */ levels),
  tf: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./build/text.js
var build_text = __nccwpck_require__(6184);
// EXTERNAL MODULE: ./build/words.js
var build_words = __nccwpck_require__(6118);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./build/yaml.js
/**
 * The only door to the YAML library. `yaml` keeps the exact range of every node, knows YAML 1.2 and its core schema,
 * has no dependencies, and reports all errors of a text instead of throwing the first.
 */


;// CONCATENATED MODULE: ./build/entries.js
/** A key is data, whatever its name: plain assignment of `__proto__` would set the prototype. */
function setEntry(entries, key, value) {
    if (key !== "__proto__")
        entries[key] = value;
    else
        Object.defineProperty(entries, key, { value, enumerable: true, configurable: true, writable: true });
}
/** Adds what is merged in: a key that is there already stays as it is. */
function addMissing(entries, merged) {
    for (const [key, value] of Object.entries(merged))
        if (!Object.hasOwn(entries, key))
            setEntry(entries, key, value);
}

;// CONCATENATED MODULE: ./build/yaml-scalars.js

/** The text of a key, or undefined where a key is not plain text. */
function keyOf(key, aliased) {
    const node = (0,dist/* isAlias */.Vj)(key) ? aliased.get(key) : key;
    if (!(0,dist/* isScalar */.jn)(node))
        return undefined;
    return node.value === null ? "" : String(node.value);
}
/** A merge key, by the definition that YAML 1.1 gave and readers of YAML 1.2 kept. */
function isMerge({ key }) {
    return (0,dist/* isScalar */.jn)(key) && key.value === "<<" && key.type === "PLAIN";
}
/** What is unclear about a value: "30.000" is thirty to YAML and thirty thousand to half of the world. */
function ambiguityOf({ value, source = "" }) {
    if (typeof value !== "number" || !/^[-+]?\d{1,3}\.000$/.test(source))
        return undefined;
    return `${source} is read as ${value}; write ${value}, or ${source.replace(".", "")} if that is meant`;
}

;// CONCATENATED MODULE: ./build/yaml-value.js




/** How deep collections may stand in one another. */
const maxDepth = 100;
/** How often an alias may be replaced by what it names, those inside repeated values counted each time. */
const maxAliases = 1000;
/** How many values aliases may add to a document: 1,000 repetitions of one small value fit, a bomb does not. */
const maxRepeated = 100_000;
/**
 * Tree → data, in one walk in the order of the text. It takes the place of the library's own conversion, which is
 * quadratic in aliases, follows cycles late, and lets `__proto__` be more than a key.
 */
function dataOf(root) {
    const state = {
        problems: [],
        anchors: new Map(),
        aliased: new Map(),
        around: new Set(),
        aliases: 0,
        repeated: 0,
        use: undefined,
        full: false,
    };
    return { content: read(root, state), problems: state.problems, aliased: state.aliased };
}
function read(node, state) {
    if (!node || state.full)
        return null;
    if (state.use && ++state.repeated > maxRepeated) {
        return stop(node, `aliases repeat more than 100,000 values; a manifest may repeat 100,000`, state);
    }
    if ((0,dist/* isAlias */.Vj)(node))
        return follow(node, state);
    if (node.anchor)
        state.anchors.set(node.anchor, node);
    if ((0,dist/* isScalar */.jn)(node)) {
        const ambiguity = ambiguityOf(node);
        return ambiguity ? complain(node, ambiguity, state) : node.value;
    }
    if (state.around.size >= maxDepth)
        return stop(node, `nested ${maxDepth + 1} levels deep; a manifest may have ${maxDepth}`, state);
    state.around.add(node);
    const content = (0,dist/* isMap */.jh)(node) ? readMap(node, state) : (0,dist/* isSeq */.oP)(node) ? readList(node.items, state) : null;
    state.around.delete(node);
    return content;
}
function readList(items, state) {
    return items.map((item) => read(item, state));
}
function readMap(map, state) {
    const content = {};
    const seen = new Set();
    const merges = [];
    for (const pair of map.items) {
        const key = readKey(pair, state);
        if (key === undefined || seen.has(key))
            readInVain(pair, key, state);
        else if (isMerge(pair))
            merges.push(...readMerge(pair, state));
        else
            setEntry(content, key, read(pair.value, state));
        if (key !== undefined)
            seen.add(key);
    }
    for (const merged of merges)
        addMissing(content, merged);
    return content;
}
/** The value of a key that does not count is read for the anchors in it; what is wrong with it need not be said. */
function readInVain({ key, value }, again, state) {
    const before = state.problems.length;
    read(value, state);
    if (again === undefined || state.full)
        return;
    state.problems.length = before;
    complain(key, `key ${(0,build_words/* quoted */.TL)(again)} stands here again; a key may stand once`, state);
}
function readKey({ key }, state) {
    read(key, state);
    const text = keyOf(key, state.aliased);
    if (text === undefined && key)
        complain(key, "a key is a list or a map; a key is plain text", state);
    return text;
}
/** `<<` takes a map or a list of maps; what comes first wins. */
function readMerge({ key, value: node }, state) {
    const before = state.problems.length;
    const value = read(node, state);
    const sources = Array.isArray(value) ? value : [value];
    if (sources.every((source) => typeof source === "object" && source !== null && !Array.isArray(source)))
        return sources;
    const place = node?.range;
    const shown = place && place[0] < place[1] ? node : key;
    if (state.problems.length === before)
        complain(shown, 'merge key "<<" takes a map or a list of maps', state);
    return [];
}
function follow(alias, state) {
    const target = state.aliased.get(alias) ?? state.anchors.get(alias.source);
    state.aliased.set(alias, target);
    const name = (0,build_words/* quoted */.TL)(`*${alias.source}`);
    if (!target)
        return complain(alias, `alias ${name} names nothing; an anchor "&" with that name stands before it`, state);
    if (state.around.has(target))
        return complain(alias, `alias ${name} stands inside the value it names`, state);
    if (++state.aliases > maxAliases) {
        return stop(alias, `aliases are followed more than 1,000 times; a manifest may follow 1,000`, state);
    }
    const outer = state.use;
    state.use ??= alias;
    const content = read(target, state);
    state.use = outer;
    return content;
}
function complain(node, message, state) {
    if (!state.use)
        state.problems.push({ node, message });
    return null;
}
/** A limit is reached: nothing more is read, so the limit is said once and costs no more. */
function stop(node, message, state) {
    state.full = true;
    state.problems.push({ node: state.use ?? node, message });
    return null;
}

;// CONCATENATED MODULE: ./build/yaml-words.js


const notAligned = "this line is indented differently from its neighbours; entries of one block begin in one column";
const brackets = 'a key is a list or a map; a key is plain text, and a text that begins with "[" or "{" is put in quotes';
/** Our words by the library's: what is there, then what is needed. `$1` is the first group, `$0` the text at the place. */
const byWords = [
    [/^Missing closing (['"])quote/, "a quoted text is not closed; $1 is needed at its end"],
    [/^Implicit map keys/, 'a key stands without a value; ": " and a value are needed after it'],
    [/^Sequence item without/, notAligned],
    [/^Missing , between/, 'two entries stand side by side; "," is needed between them'],
    [/^Missing , or : between/, 'two entries stand side by side; "," or ": " is needed between them'],
    [/^Missing space after :/, 'no space follows ":"; a key ends with a colon and a space'],
    [/^Missing directives-end/, 'no line "---" ends the directives; a manifest needs no directives'],
    [/^Comments must be separated/, 'no space stands before "#"; a comment begins with a space and "#"'],
    [/^Tags and anchors must be/, "no space follows a tag or an anchor; a space is needed"],
    [/^Missing newline/, "a list begins on the line of its anchor or tag; it begins on the next line"],
    [/directives-end marker$/, 'a block begins on the line of "---"; it begins on the next line'],
    [/start at the same column$/, notAligned],
    [/end with an? ([\]}])/, 'a bracket is not closed; "$1" is needed'],
    [/^Flow end indicator/, "a closing bracket stands too far left; it is indented more than the entry it belongs to"],
    [
        /^Block scalar header/,
        'the header of a block text is wrong; after "|" or ">" only "+", "-" or a digit from 1 to 9 may stand',
    ],
    [/^Not a YAML token/, 'a text stands where none can; a block text begins on the line after "|" or ">"'],
    [/^Block scalar/, "the lines of a block text are not indented alike; each is indented more than its key"],
    [/^Plain value cannot start with .*?(\S)$/, 'a plain text cannot begin with "$1"; put it in quotes'],
    [/^Invalid escape sequence (\S+)/, '"$1" is no escape in a quoted text; a backslash is written "\\\\"'],
    [
        /^Unresolved tag: tag:yaml\.org,2002:(int|float|bool|null)$/,
        "tag $0 does not fit its text; a manifest needs no tags",
    ],
    [/^(Unresolved tag|Could not resolve tag|Verbatim tags)/, "tag $0 is not known; a manifest needs no tags"],
    [/^Unsupported YAML version (.*)/, "%YAML $1 is declared; a manifest is YAML 1.2"],
    [/^Unexpected , in/, 'a "," stands where an entry is needed'],
    [/^Unexpected empty item/, "an entry between brackets is empty; remove one comma"],
    [
        /^Unexpected block-seq-ind/,
        'a list begins on the line of its key; "- " begins on the next line, and a text that begins with "- " is put in quotes',
    ],
    [/^Unexpected flow-\w+-end/, '"$0" closes a bracket that is not open; put the text in quotes if it is meant as text'],
    [/^Unexpected .* at node end/, "text follows where a value has ended; quote the whole value, or begin a new line"],
    [/^Unexpected /, '"$0" stands where it cannot; put the text in quotes if it is meant as text'],
];
/** Our words by the library's codes, for those that mean one thing each. */
const byCode = {
    ALIAS_PROPS: "an alias carries an anchor or a tag; those stand at the value it names",
    BAD_ALIAS: 'the name of an anchor or alias is missing or ends with ":"; write "*name" and a space',
    BAD_COLLECTION_TYPE: "tag $0 does not fit its value; a manifest needs no tags",
    BAD_DIRECTIVE: "this directive is not known; a manifest needs none",
    BAD_PROP_ORDER: 'an anchor or tag stands before "-", "?" or ":"; it stands after it',
    BLOCK_AS_IMPLICIT_KEY: 'a second ": " stands on this line; quote the text, or put it on a line of its own',
    BLOCK_IN_FLOW: 'a block begins inside brackets; entries there are separated by ","',
    IMPOSSIBLE: brackets,
    KEY_OVER_1024_CHARS: "a key is longer than 1,024 characters; keys are short names",
    MULTILINE_IMPLICIT_KEY: 'a key does not end on its line; a colon and a space (": ") end it',
    MULTIPLE_ANCHORS: "a value has two anchors; one is allowed",
    MULTIPLE_TAGS: "a value has two tags; a manifest needs none",
    RESOURCE_EXHAUSTION: `nested too deep to be read; a manifest may have ${maxDepth} levels`,
    TAB_AS_INDENT: "a tab indents this line; YAML is indented with spaces",
};
/** One sentence for what the library found. */
function wordsFor({ error, text }) {
    const { code, message, pos } = error;
    const written = text.slice(...pos).split("\n")[0] ?? "";
    for (const [words, ours] of byWords) {
        const match = words.exec(message);
        if (match)
            return filled(ours, [written, ...match.slice(1)]);
    }
    const known = byCode[code];
    return known
        ? filled(known, [written])
        : `this is not YAML (${(0,build_words/* quoted */.TL)(message)}); put the text in quotes if it is meant as text`;
}
function filled(ours, groups) {
    return ours.replace(/\$(\d)/g, (_, group) => groups[Number(group)] ?? "");
}

;// CONCATENATED MODULE: ./build/yaml-errors.js



/** What the library has against a document, in our words: each cause once, at the place where a person mends it. */
function troublesIn(text, document) {
    const found = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
    const tooDeep = found.find(({ code }) => code === "RESOURCE_EXHAUSTION");
    if (tooDeep)
        return [at(deepest(text, document), wordsFor({ error: tooDeep, text }))];
    const version = document.directives?.yaml;
    if (version?.explicit && version.version === "1.1") {
        const start = Math.max(0, text.lastIndexOf("%YAML", document.contents?.range?.[0]));
        return [at(start, "%YAML 1.1 is declared; a manifest is YAML 1.2")];
    }
    return withoutEchoes(text, found).map((error) => troubleOf(text, document, error));
}
/** Codes that an error on the line before brings about. */
const followers = new Set(["BLOCK_AS_IMPLICIT_KEY", "BAD_INDENT"]);
/** An error on the line of another, one that the line before explains, and all that follows a document's early end. */
function withoutEchoes(text, found) {
    const causes = [];
    let line = 0;
    let lineOfLast = -2;
    let counted = 0;
    for (const error of found) {
        for (let end = text.indexOf("\n", counted); end >= 0 && end < error.pos[0]; end = text.indexOf("\n", counted)) {
            counted = end + 1;
            line++;
        }
        const echo = line === lineOfLast || (line === lineOfLast + 1 && followers.has(error.code));
        lineOfLast = line;
        if (!echo)
            causes.push(error);
        if (/in YAML stream|at node end/.test(error.message))
            break;
    }
    return causes;
}
function troubleOf(text, document, error) {
    return indentation(text, document, error) ?? unclosed(text, document, error) ?? plain(text, error);
}
function plain(text, error) {
    const [start, end] = error.pos;
    return { start, end, message: wordsFor({ error, text }) };
}
function at(start, message) {
    return { start, end: start, message };
}
const yaml_errors_notAligned = "this line is indented differently from its neighbours; entries of one block begin in one column";
const indentationCodes = new Set([
    "BLOCK_AS_IMPLICIT_KEY",
    "BAD_INDENT",
    "MISSING_CHAR",
    "UNEXPECTED_TOKEN",
]);
/** Most errors that the library words otherwise are slips of indentation. */
function indentation(text, document, error) {
    if (!indentationCodes.has(error.code))
        return undefined;
    const lineStart = text.lastIndexOf("\n", error.pos[0] - 1) + 1;
    const [indent = ""] = /^[^\S\n]*/.exec(text.slice(lineStart, lineStart + 1000)) ?? [];
    const foreign = indent.search(/[^ ]/);
    if (foreign >= 0 && /\S/.test(text.slice(lineStart + indent.length, lineStart + indent.length + 1))) {
        const name = indent[foreign] === "\t" ? "a tab" : "a space of another kind";
        return at(lineStart + foreign, `${name} indents this line; YAML is indented with plain spaces`);
    }
    if (/at node end|in YAML stream/.test(error.message) && firstIndent(text, document) > 0) {
        return at(firstLine(text, document), "the first line is indented and a later one is not; entries of one map begin in one column");
    }
    return error.code === "BLOCK_AS_IMPLICIT_KEY" ? nested(text, error.pos[0], lineStart + indent.length) : undefined;
}
/** A map in a value's place: a second ": " on the line, or a next line that is indented too deep. */
function nested(text, start, firstLetter) {
    if (start <= firstLetter)
        return at(firstLetter, yaml_errors_notAligned);
    const lineBreak = text.indexOf("\n", start);
    const lineEnd = lineBreak < 0 ? text.length : lineBreak;
    if (/:(\s|$)/.test(text.slice(start, lineEnd)))
        return undefined;
    const next = /\S/.exec(text.slice(lineEnd));
    const message = "this line is indented deeper than the entry above it, which has a value already; entries of one map begin in one column";
    return next ? at(lineEnd + next.index, message) : undefined;
}
/** What is opened and never closed is mended where it is opened. */
function unclosed(text, { contents }, error) {
    const [start] = error.pos;
    if (/^Missing closing/.test(error.message)) {
        const quote = holder(contents, start, dist/* isScalar */.jn);
        return quote && at(quote.range?.[0] ?? start, wordsFor({ error, text }));
    }
    if (!/must be .* end with|Expected .* end with/.test(error.message))
        return undefined;
    if (/[\]}]/.test(text[start] ?? "")) {
        return at(start, "a closing bracket stands too far left; it is indented more than the entry it belongs to");
    }
    const bracket = holder(contents, start, (node) => (0,dist/* isCollection */.P3)(node) && node.flow === true);
    return bracket && at(bracket.range?.[0] ?? start, wordsFor({ error, text }));
}
/** The innermost node of a kind that reaches to an offset. */
function holder(node, offset, fits) {
    if ((0,dist/* isPair */.tO)(node))
        return holder(node.value, offset, fits) ?? holder(node.key, offset, fits);
    const range = node?.range;
    if (!range || range[0] > offset || range[2] < offset)
        return undefined;
    const inner = (0,dist/* isCollection */.P3)(node) ? node.items.findLast((item) => holder(item, offset, fits)) : undefined;
    if (inner !== undefined)
        return holder(inner, offset, fits);
    return fits(node) ? node : undefined;
}
function firstLine(text, { range }) {
    const start = range?.[0] ?? 0;
    const [, before = ""] = /^((?:[ \t]*(?:#.*|---.*)?\r?\n)*)/.exec(text.slice(start)) ?? [];
    return start + before.length;
}
function firstIndent(text, document) {
    const start = firstLine(text, document);
    return /^ */.exec(text.slice(start, start + 1000))?.[0].length ?? 0;
}
/** A hundred brackets or a hundred columns of indentation: the same place on every machine, whatever its stack holds. */
function deepest(text, { range }) {
    const start = range?.[0] ?? 0;
    const match = new RegExp(`(?:[[{][^[{\\]}]*){${maxDepth}}|^[ \\-?]{${maxDepth}}`, "m").exec(text.slice(start));
    return match ? start + match.index + match[0].length : start;
}

;// CONCATENATED MODULE: ./build/yaml-range.js


/**
 * Path → offsets. Something that is not there has no place, so its nearest ancestor's is taken; something that came
 * by an alias or a merge key has the place where it is used. An index of each map's keys keeps many questions linear.
 */
function locator(root, aliased) {
    const indexes = new WeakMap();
    const indexOf = (map) => {
        const index = indexes.get(map) ?? keysOf(map, aliased);
        indexes.set(map, index);
        return index;
    };
    return (path, part = "value") => {
        let step = { node: root };
        for (const [at, name] of path.entries()) {
            const next = stepInto(step.node, name, indexOf);
            if (!next)
                break;
            step = next;
            if (part === "key" && at === path.length - 1 && step.pair)
                return keyOffsets(step.pair);
        }
        return seenAtOnce(step);
    };
}
function stepInto(node, name, indexOf) {
    if ((0,dist/* isSeq */.oP)(node) && typeof name === "number") {
        return name < node.items.length ? { node: node.items[name] } : undefined;
    }
    if (!(0,dist/* isMap */.jh)(node))
        return undefined;
    const pair = indexOf(node).get(String(name));
    return pair && { node: pair.value, pair };
}
/** A map's entries by key; keys that a merge brings lead to the merge. */
function keysOf(map, aliased) {
    const index = new Map();
    for (const pair of map.items) {
        const key = keyOf(pair.key, aliased);
        if (key !== undefined && !isMerge(pair) && !index.has(key))
            index.set(key, pair);
    }
    for (const merge of map.items.filter(isMerge)) {
        for (const source of mergedBy(merge, aliased)) {
            for (const key of keysOf(source, aliased).keys())
                if (!index.has(key))
                    index.set(key, merge);
        }
    }
    return index;
}
function mergedBy(merge, aliased) {
    const followed = (node) => ((0,dist/* isAlias */.Vj)(node) ? aliased.get(node) : node);
    const value = followed(merge.value);
    return ((0,dist/* isSeq */.oP)(value) ? value.items.map(followed) : [value]).filter((source) => (0,dist/* isMap */.jh)(source));
}
/**
 * Of a scalar, a flow collection or an alias the whole; of a block collection its key or, in a list or at the root,
 * its first entry. A value that takes no room (`users:`) has the place of its key.
 */
function seenAtOnce({ node, pair }) {
    const block = (0,dist/* isCollection */.P3)(node) && !node.flow;
    if (node && !block && !isEmpty(node))
        return offsetsOf(node);
    if (pair)
        return offsetsOf(pair.key);
    if (!(0,dist/* isCollection */.P3)(node))
        return node ? offsetsOf(node) : [0, 0];
    const first = node.items[0];
    if ((0,dist/* isSeq */.oP)(node))
        return seenAtOnce({ node: (first ?? null) });
    const entry = first;
    return entry ? firstEntry(entry) : offsetsOf(node);
}
/** An entry as far as it stands on one line with its key. */
function firstEntry(pair) {
    const [start, keyEnd] = offsetsOf(pair.key);
    const value = pair.value;
    const short = value && !((0,dist/* isCollection */.P3)(value) && !value.flow) && !isBlockText(value) && !isEmpty(value);
    return [start, short ? offsetsOf(value)[1] : keyEnd];
}
/** A key that takes no room (`: 1`) is seen by its value. */
function keyOffsets({ key, value }) {
    const [start, end] = offsetsOf(key);
    return start < end || !value ? [start, end] : offsetsOf(value);
}
function isBlockText(node) {
    return (0,dist/* isScalar */.jn)(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");
}
function isEmpty(node) {
    return (0,dist/* isScalar */.jn)(node) && node.range?.[0] === node.range?.[1];
}
function offsetsOf(node) {
    return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}

;// CONCATENATED MODULE: ./build/parse.js






/** The built-in check of the text itself. */
const yamlSyntax = {
    id: "yaml-syntax",
    title: "Every manifest is YAML 1.2 text in UTF-8, within the limits of size and depth",
    level: "error",
    preset: "minimal",
    why: "A text that readers take in different ways, or not at all, says nothing certain about a deployment, so none of it is checked further",
    fix: "Mend the text at the place shown; an editor with a YAML mode marks the same place",
    turnOffWhen: "Never: what cannot be read for certain cannot be judged",
    source: "yaml-1.2.2",
    evidence: "A",
};
/** What every manifest says of itself; a text met on the way that says it nowhere is not ours to judge. */
const family = "lync-policy/";
/** Text → the manifests in it. A document with errors yields those and no manifest; the others go on. */
function parse(source) {
    const { text, problem } = (0,build_text/* decode */.D4)(source);
    const places = trimmedPlacesIn(text);
    if (problem) {
        if (!source.named && !claims(source))
            return skip(source, "not a text of lync-policy");
        return { manifests: [], errors: [{ ...places(problem.offset, problem.offset), message: problem.message }] };
    }
    if (!source.named && !text.includes(family))
        return skip(source, `no ${family} in it`);
    const read = documentsOf(text).map((document) => readDocument(source, text, document, places));
    const manifests = read.flatMap(({ manifests }) => manifests);
    const errors = read.flatMap(({ errors }) => errors);
    if (manifests.length > 0 || errors.length > 0)
        return { manifests, errors };
    return skip(source, read.map(({ skipped }) => skipped?.reason).find(Boolean) ?? "it is empty");
}
function skip({ file, named }, reason) {
    return { manifests: [], errors: [], skipped: { file, reason, named } };
}
/** Whether bytes that cannot be read as UTF-8 look like a manifest all the same, in UTF-16 for one. */
function claims({ content }) {
    if (typeof content === "string")
        return content.includes(family);
    return new TextDecoder("latin1").decode(content).replaceAll("\0", "").includes(family);
}
function documentsOf(text) {
    const documents = (0,dist/* parseAllDocuments */.hR)(text, {
        logLevel: "silent",
        merge: false,
        prettyErrors: false,
        resolveKnownTags: false,
        schema: "core",
        uniqueKeys: false,
        version: "1.2",
    });
    return Array.isArray(documents) ? documents : [];
}
function readDocument(source, text, document, places) {
    const troubles = troublesIn(text, document);
    if (troubles.length > 0) {
        return { manifests: [], errors: troubles.map(({ start, end, message }) => ({ ...places(start, end), message })) };
    }
    const { content, problems, aliased } = dataOf(document.contents);
    const other = otherKind(content);
    if (other && (!source.named || problems.length === 0))
        return skip(source, other);
    const offsets = locator(document.contents, aliased);
    const errors = problems.map(({ node, message }) => ({
        ...places(node.range?.[0] ?? 0, node.range?.[1] ?? 0),
        message,
    }));
    const locate = (path, part) => places(...offsets(path, part));
    return { manifests: errors.length > 0 ? [] : [{ file: source.file, content, locate }], errors };
}
/** Why a document is none of ours, or undefined for a manifest, complete or not. */
function otherKind(content) {
    if (content === null)
        return "it is empty";
    if (typeof content !== "object" || Array.isArray(content))
        return "no map at its root";
    const { apiVersion, kind, spec } = content;
    if (typeof apiVersion !== "string") {
        return kind === "Deployment" && looksLikeSpec(spec) ? undefined : "no apiVersion";
    }
    if (!/^lync-?policy(\/|$)/i.test(apiVersion))
        return `its apiVersion is ${(0,build_words/* quoted */.TL)(apiVersion)}`;
    return kind === "Policy" ? "it is a policy" : undefined;
}
function looksLikeSpec(spec) {
    return typeof spec === "object" && spec !== null && ("product" in spec || "sites" in spec);
}
/** A block ends after its last line break, people expect its last letter. Other white space is text to YAML. */
function trimmedPlacesIn(text) {
    const places = (0,build_text/* placesIn */.yN)(text);
    return (start, end) => {
        let last = end;
        while (last > start && " \t\r\n".includes(text[last - 1] ?? ""))
            last--;
        return places(start, last);
    };
}

// EXTERNAL MODULE: ./build/profiles/index.js + 7 modules
var profiles = __nccwpck_require__(3477);
// EXTERNAL MODULE: ./build/rules/index.js + 126 modules
var build_rules = __nccwpck_require__(9876);
// EXTERNAL MODULE: ./build/generated/deployment-validator.cjs
var deployment_validator = __nccwpck_require__(8952);
var deployment_validator_default = /*#__PURE__*/__nccwpck_require__.n(deployment_validator);
;// CONCATENATED MODULE: ./build/generated/forms.js
const forms_forms = {
    "#": {
        "required": [
            "apiVersion",
            "kind",
            "metadata",
            "spec"
        ],
        "properties": {
            "apiVersion": "",
            "kind": "",
            "metadata": "metadata",
            "spec": "deploymentSpec"
        }
    },
    "metadata": {
        "required": [
            "name"
        ],
        "properties": {
            "name": "",
            "labels": "",
            "annotations": ""
        }
    },
    "deploymentSpec": {
        "required": [
            "product",
            "sites"
        ],
        "properties": {
            "product": "",
            "availability": "",
            "sipDomains": "",
            "sites": "site",
            "reverseProxies": "reverseProxy",
            "xmppGateways": "xmppGateway",
            "externalAccess": "externalAccess",
            "licensing": "licensing",
            "archiving": "archiving",
            "network": "network",
            "servers": "machine"
        }
    },
    "site": {
        "required": [
            "name"
        ],
        "properties": {
            "name": "",
            "kind": "",
            "centralSite": "",
            "users": "",
            "frontEndPools": "frontEndPool",
            "edgePools": "edgePool",
            "directorPools": "directorPool",
            "avConferencingPools": "avConferencingPool",
            "archivingServers": "archivingServer",
            "monitoringServers": "monitoringServer",
            "survivableBranch": "survivableBranch",
            "federationRoute": ""
        }
    },
    "server": {
        "required": [
            "fqdn"
        ],
        "properties": {
            "fqdn": "",
            "os": "",
            "platform": "",
            "hypervisor": "",
            "host": "",
            "cpuCores": "",
            "memoryGb": "",
            "messageQueuing": "",
            "roles": ""
        }
    },
    "machine": {
        "required": [
            "fqdn"
        ],
        "properties": {
            "fqdn": "",
            "os": "",
            "platform": "",
            "hypervisor": "",
            "host": "",
            "cpuCores": "",
            "memoryGb": "",
            "messageQueuing": "",
            "roles": ""
        }
    },
    "frontEndPool": {
        "required": [
            "fqdn",
            "edition",
            "homedUsers",
            "servers"
        ],
        "properties": {
            "fqdn": "",
            "edition": "",
            "homedUsers": "",
            "servers": "server",
            "platform": "",
            "os": "",
            "messageQueuing": "",
            "endpointsPerUser": "",
            "features": "poolFeatures",
            "collocated": "",
            "loadBalancing": "poolLoadBalancing",
            "webServices": "webServices",
            "edgePool": "",
            "archivingServer": "",
            "monitoringServer": "",
            "avConferencingPool": "",
            "backEnd": "backEnd",
            "fileStore": "fileStore",
            "pairedWith": ""
        }
    },
    "poolFeatures": {
        "required": [],
        "properties": {
            "conferencing": "",
            "multipartyIm": "",
            "avConferencing": "",
            "enterpriseVoice": ""
        }
    },
    "poolLoadBalancing": {
        "required": [],
        "properties": {
            "sip": "",
            "http": ""
        }
    },
    "webServices": {
        "required": [],
        "properties": {
            "internalFqdn": "",
            "externalFqdn": ""
        }
    },
    "backEnd": {
        "required": [],
        "properties": {
            "sqlServer": "",
            "instance": "",
            "version": "",
            "edition": "",
            "architecture": "",
            "highAvailability": ""
        }
    },
    "sqlStore": {
        "required": [
            "sqlServer"
        ],
        "properties": {
            "sqlServer": "",
            "instance": "",
            "version": "",
            "edition": "",
            "architecture": "",
            "highAvailability": ""
        }
    },
    "fileStore": {
        "required": [
            "server",
            "share"
        ],
        "properties": {
            "server": "",
            "share": ""
        }
    },
    "edgePool": {
        "required": [
            "fqdn",
            "servers"
        ],
        "properties": {
            "fqdn": "",
            "servers": "server",
            "federation": "",
            "services": "",
            "federationPort": "",
            "externalFqdns": "externalFqdns",
            "singleFqdn": "",
            "ports": "edgePorts",
            "loadBalancing": "edgeLoadBalancing",
            "nat": "edgeNat",
            "publicIps": "",
            "nextHop": "",
            "domainJoined": "",
            "platform": "",
            "os": ""
        }
    },
    "externalFqdns": {
        "required": [],
        "properties": {
            "access": "",
            "webConferencing": "",
            "av": ""
        }
    },
    "edgePorts": {
        "required": [],
        "properties": {
            "access": "",
            "webConferencing": "",
            "av": ""
        }
    },
    "edgeLoadBalancing": {
        "required": [],
        "properties": {
            "internal": "",
            "external": ""
        }
    },
    "edgeNat": {
        "required": [],
        "properties": {
            "enabled": "",
            "interfaces": "",
            "publicAvIp": ""
        }
    },
    "directorPool": {
        "required": [
            "fqdn",
            "servers"
        ],
        "properties": {
            "fqdn": "",
            "servers": "server",
            "loadBalancing": "poolLoadBalancing",
            "homedUsers": "",
            "platform": "",
            "os": ""
        }
    },
    "avConferencingPool": {
        "required": [
            "fqdn",
            "servers"
        ],
        "properties": {
            "fqdn": "",
            "servers": "server",
            "peakUsers": "",
            "platform": "",
            "os": ""
        }
    },
    "archivingServer": {
        "required": [
            "fqdn"
        ],
        "properties": {
            "fqdn": "",
            "collocatedWith": "",
            "sqlStore": "sqlStore",
            "fileStore": "fileStore",
            "messageQueuing": "",
            "os": "",
            "platform": ""
        }
    },
    "monitoringServer": {
        "required": [
            "fqdn"
        ],
        "properties": {
            "fqdn": "",
            "collocatedWith": "",
            "sqlStore": "sqlStore",
            "fileStore": "fileStore",
            "messageQueuing": "",
            "os": "",
            "platform": ""
        }
    },
    "survivableBranch": {
        "required": [
            "kind",
            "fqdn",
            "pool",
            "users"
        ],
        "properties": {
            "kind": "",
            "fqdn": "",
            "pool": "",
            "users": "",
            "archivingServer": "",
            "monitoringServer": "",
            "edgePool": ""
        }
    },
    "reverseProxy": {
        "required": [
            "fqdn"
        ],
        "properties": {
            "fqdn": "",
            "publishes": "",
            "pools": ""
        }
    },
    "xmppGateway": {
        "required": [
            "fqdn"
        ],
        "properties": {
            "fqdn": "",
            "hotfix": "",
            "network": "",
            "os": "",
            "collocatedWith": "",
            "certificate": "gatewayCertificate"
        }
    },
    "gatewayCertificate": {
        "required": [
            "subject"
        ],
        "properties": {
            "subject": "",
            "issuer": "",
            "san": "",
            "eku": ""
        }
    },
    "externalAccess": {
        "required": [],
        "properties": {
            "remoteUsers": "remoteUsers",
            "federation": "federation",
            "publicIm": "publicIm",
            "xmpp": "xmpp",
            "anonymousGuests": "anonymousGuests",
            "mobility": "mobility",
            "accessEdge": "accessEdge",
            "policies": "externalAccessPolicy"
        }
    },
    "remoteUsers": {
        "required": [],
        "properties": {
            "enabled": "",
            "peakUsers": ""
        }
    },
    "federation": {
        "required": [],
        "properties": {
            "enabled": "",
            "partnerDiscovery": "",
            "allowedDomains": "",
            "routing": "",
            "legacyPartners": ""
        }
    },
    "publicIm": {
        "required": [
            "providers"
        ],
        "properties": {
            "enabled": "",
            "providers": "",
            "modalities": ""
        }
    },
    "xmpp": {
        "required": [
            "partners"
        ],
        "properties": {
            "enabled": "",
            "partners": "",
            "modalities": ""
        }
    },
    "anonymousGuests": {
        "required": [],
        "properties": {
            "enabled": ""
        }
    },
    "mobility": {
        "required": [],
        "properties": {
            "enabled": ""
        }
    },
    "accessEdge": {
        "required": [],
        "properties": {
            "allowOutsideUsers": "",
            "allowFederatedUsers": "",
            "allowAnonymousUsers": "",
            "enablePartnerDiscovery": "",
            "enableArchivingDisclaimer": "",
            "keepCrlsUpToDateForPeers": "",
            "markSourceVerifiableOnOutgoingMessages": "",
            "outgoingTlsCountForFederatedPartners": "",
            "defaultRouteFqdn": ""
        }
    },
    "externalAccessPolicy": {
        "required": [
            "scope"
        ],
        "properties": {
            "scope": "",
            "name": "",
            "site": "",
            "enableOutsideAccess": "",
            "enableFederationAccess": "",
            "enablePublicCloudAccess": "",
            "enablePublicCloudAudioVideoAccess": "",
            "enableXmppAccess": "",
            "assignedUsers": ""
        }
    },
    "licensing": {
        "required": [],
        "properties": {
            "volumeLicense": "",
            "publicIm": "publicImLicense",
            "standardCals": "",
            "enterpriseCals": "",
            "plusCals": ""
        }
    },
    "publicImLicense": {
        "required": [
            "providers"
        ],
        "properties": {
            "providers": "",
            "reference": ""
        }
    },
    "archiving": {
        "required": [],
        "properties": {
            "required": "",
            "scope": "",
            "selectedUsers": "",
            "internal": "",
            "external": "",
            "content": "",
            "requiredContent": "",
            "criticalMode": "",
            "purge": "",
            "purgeExportedOnly": "",
            "retentionDays": "",
            "requiredRetentionDays": "",
            "store": "",
            "policies": "archivingPolicy"
        }
    },
    "archivingPolicy": {
        "required": [
            "scope"
        ],
        "properties": {
            "scope": "",
            "name": "",
            "site": "",
            "internal": "",
            "external": "",
            "assignedUsers": ""
        }
    },
    "network": {
        "required": [],
        "properties": {
            "clientAutoConfiguration": "",
            "dnsRecords": "dnsRecord",
            "certificates": "certificate",
            "firewallRules": "firewallRule"
        }
    },
    "dnsRecord": {
        "required": [
            "zone",
            "type",
            "name"
        ],
        "properties": {
            "zone": "",
            "type": "",
            "name": "",
            "port": "",
            "targets": ""
        }
    },
    "certificate": {
        "required": [
            "usage",
            "subject"
        ],
        "properties": {
            "usage": "",
            "issuer": "",
            "subject": "",
            "san": "",
            "eku": "",
            "exportable": "",
            "assignedTo": ""
        }
    },
    "firewallRule": {
        "required": [
            "from",
            "to",
            "protocol",
            "ports"
        ],
        "properties": {
            "from": "",
            "to": "",
            "protocol": "",
            "ports": "",
            "direction": ""
        }
    }
};

;// CONCATENATED MODULE: ./build/naming.js

/** What an entry of each list is called. */
const nouns = {
    sites: "site",
    frontEndPools: "pool",
    edgePools: "Edge pool",
    directorPools: "Director pool",
    avConferencingPools: "A/V Conferencing pool",
    archivingServers: "Archiving Server",
    monitoringServers: "Monitoring Server",
    reverseProxies: "reverse proxy",
    xmppGateways: "XMPP Gateway",
    servers: "server",
    policies: "policy",
};
/** A value as people call it: `homedUsers of pool "pool01.contoso.com"`, `pool "…"` itself, or `spec.product`. */
function nameOf(content, path) {
    let value = content;
    let name = "";
    let named = 0;
    for (const [at, step] of path.entries()) {
        value = value?.[step];
        const noun = nouns[String(path[at - 1])];
        const own = noun && typeof step === "number" ? ownName(value, path.slice(0, at)) : undefined;
        if (own === undefined)
            continue;
        name = `${noun} ${(0,build_words/* quoted */.TL)(own)}`;
        named = at + 1;
    }
    if (!name)
        return path.length > 0 ? dotted(path) : "the manifest";
    return named === path.length ? name : `${dotted(path.slice(named))} of ${name}`;
}
/** Only a server of a pool may be given by its name alone. */
function ownName(value, list) {
    if (typeof value === "string")
        return list.at(-1) === "servers" && list.length > 2 && value !== "" ? value : undefined;
    const { fqdn, name } = (value ?? {});
    return [fqdn, name].find((text) => typeof text === "string" && text !== "");
}
/** `spec.sites[0].frontEndPools` */
function dotted(path) {
    return path
        .map((step, at) => (typeof step === "number" ? `[${step}]` : `${at > 0 ? "." : ""}${naming_plain(step)}`))
        .join("");
}
function naming_plain(step) {
    return /^[\w-]{1,80}$/.test(step) ? step : (0,build_words/* quoted */.TL)(step);
}

// EXTERNAL MODULE: ./build/suggest.js
var suggest = __nccwpck_require__(9969);
;// CONCATENATED MODULE: ./build/schema-words.js



/** What each keyword asks for, in our words: what is there, then what is needed. */
const wordings = {
    additionalProperties: (name, failure) => {
        const unknown = String(failure.params.additionalProperty);
        const known = propertiesOf(failure);
        return `property ${(0,build_words/* quoted */.TL)(unknown)} of ${name} is not known; ${(0,suggest/* didYouMean */.a)(unknown, known, `known are ${(0,build_words/* abridged */.$y)(known)}`)}`;
    },
    const: (name, { value, params }) => oneOf(name, value, [params.allowedValue]),
    exclusiveMinimum: (name, { value, params }) => `${name} is ${found(value)}; more than ${(0,build_words/* grouped */.zD)(Number(params.limit))} is needed`,
    enum: (name, { value, params }) => oneOf(name, value, params.allowedValues),
    maxLength: (name, { value, params }) => `${name} has ${(0,build_words/* counted */.hS)(String(value).length, "character")}; at most ${(0,build_words/* grouped */.zD)(Number(params.limit))} are allowed`,
    maximum: (name, { value, params }) => `${name} is ${found(value)}; at most ${(0,build_words/* grouped */.zD)(Number(params.limit))} is allowed`,
    minItems: (name, { params }) => `${name} is an empty list; at least ${(0,build_words/* counted */.hS)(Number(params.limit), "entry", "entries")} is needed`,
    minLength: (name) => `${name} is an empty text; a name is needed`,
    minimum: (name, { value, params }) => `${name} is ${found(value)}; ${(0,build_words/* grouped */.zD)(Number(params.limit))} or more is needed`,
    pattern: (name, { value, params }) => patterns[String(params.pattern)]?.(name, String(value)) ?? `${name} is ${found(value)}`,
    required: (name, { params }) => `${name} has no ${String(params.missingProperty)}; it is needed`,
    type: (name, failure) => {
        const types = [failure.params.type].flat().flatMap((type) => String(type).split(","));
        const needed = types.map((type) => (type === "object" ? mapOf(failure) : needs[type]));
        return `${name} is ${found(failure.value)}; ${needed.join(" or ")} is needed${hint(failure, types)}`;
    },
    uniqueItems: (name, { value, params }) => `${name} has ${found(value[Number(params.i)])} twice; each entry may stand once`,
};
/** What each pattern of the schema asks for. */
const patterns = {
    "^\\P{Cc}+$": (name, value) => {
        const hidden = /\p{Cc}/u.exec(value)?.[0] ?? "";
        return `${name} has the character ${(0,build_words/* visible */.RK)(hidden)}, which cannot be printed; printable text is needed`;
    },
    "^[0-9]{1,5}(-[0-9]{1,5})?$": (name, value) => `${name} is ${(0,build_words/* quoted */.TL)(value)}; a port such as 5061 or a range such as 50000-59999 is needed`,
};
/** One sentence for a failed keyword. */
function schema_words_wordsFor(content, failure) {
    const name = nameOf(content, failure.path);
    return wordings[failure.keyword]?.(name, failure) ?? `${name} breaks "${failure.keyword}" of the schema`;
}
/** The property that an unknown one was probably meant to be. */
function meantBy(failure) {
    return (0,suggest/* suggest */.Z)(String(failure.params.additionalProperty), propertiesOf(failure));
}
function propertiesOf({ form }) {
    return Object.keys(form?.properties ?? {});
}
function mapOf({ form }) {
    return form && form.required.length > 0 ? `a map with ${(0,build_words/* listed */.KE)(form.required)}` : "a map";
}
const needs = {
    array: "a list",
    boolean: "true or false",
    integer: "a whole number",
    number: "a number",
    object: "a map",
    string: "a text",
};
function oneOf(name, value, allowed) {
    const words = allowed.map(String);
    const otherwise = `${(0,build_words/* abridged */.$y)(words.map(build_words/* quoted */.TL), "or")} is needed`;
    return `${name} is ${found(value)}; ${typeof value === "string" ? (0,suggest/* didYouMean */.a)(value, words, otherwise) : otherwise}`;
}
function found(value) {
    if (value === null || value === undefined)
        return "empty";
    if (Array.isArray(value))
        return value.length > 0 ? `a list of ${(0,build_words/* counted */.hS)(value.length, "entry", "entries")}` : "an empty list";
    if (typeof value === "number")
        return number(value);
    if (typeof value === "object")
        return "a map";
    return typeof value === "string" ? (0,build_words/* quoted */.TL)(value) : String(value);
}
/** As YAML writes it, and easy to count from five digits on. */
function number(value) {
    if (!Number.isFinite(value))
        return Number.isNaN(value) ? ".nan" : `${value < 0 ? "-" : ""}.inf`;
    return Math.abs(value) < 10_000 ? String(value) : (0,build_words/* grouped */.zD)(value);
}
/** What people mean when they write a value of another kind. */
function hint({ value, form }, types) {
    if (typeof value === "string")
        return hintForText(value, types);
    const bare = value === null || typeof value === "boolean";
    if (bare && types.includes("object") && form?.required.length === 0)
        return " ({} where there is nothing to add)";
    return types.join() === "string" && value !== null && typeof value !== "object" ? ": put it in quotes" : "";
}
function hintForText(value, types) {
    const digits = value.replace(/[\s,._']/g, "");
    if (types.includes("integer") && /^\d+$/.test(digits))
        return `: write ${digits}, without quotes or separators`;
    if (types.includes("number") && /^\d+([.]\d+)?$/.test(value))
        return `: write ${value}, without quotes`;
    if (!types.includes("boolean") || !/^(y|n|yes|no|on|off|true|false)$/i.test(value))
        return "";
    return `: write ${/^(y|yes|on|true)$/i.test(value)}, without quotes`;
}

;// CONCATENATED MODULE: ./build/schema.js



/** The built-in check of a manifest's form. */
const schema = {
    id: "schema",
    title: "Every manifest has the form that schemas/deployment.schema.json describes",
    level: "error",
    preset: "minimal",
    why: "A property that is misspelt or of the wrong kind is not what it seems, so no rule can judge the deployment",
    fix: "Change the value as the message says; an editor that reads the schema completes names and values",
    turnOffWhen: "Never: rules are given only what follows the schema",
    source: "json-schema",
    evidence: "A",
};
/** Manifest → what its form lacks. The deepest cause only: what fails because of another failure is not said again. */
function* checkForm({ content }) {
    if (deployment_validator_default()(content))
        return;
    const failures = ((deployment_validator_default()).errors ?? []).map((error) => failureOf(content, error));
    const renamed = new Set(failures.filter(isUnknownProperty).map((failure) => placeAndName(failure, meantBy(failure))));
    for (const failure of onePerCause(failures)) {
        const misspelt = failure.keyword === "required" && renamed.has(placeAndName(failure, failure.params.missingProperty));
        if (!misspelt)
            yield hitFor(content, failure);
    }
}
/** A value that fails in several ways is named once, by the keyword that says most. */
const tellingFirst = ["const", "enum", "type", "minLength"];
function onePerCause(failures) {
    const byCause = new Map();
    const rank = ({ keyword }) => tellingFirst.includes(keyword) ? tellingFirst.indexOf(keyword) : tellingFirst.length;
    for (const failure of failures) {
        const { missingProperty = "", additionalProperty = "" } = failure.params;
        const cause = JSON.stringify([failure.path, missingProperty, additionalProperty]);
        const other = byCause.get(cause);
        if (!other || rank(failure) < rank(other))
            byCause.set(cause, failure);
    }
    return byCause.values();
}
function hitFor(content, failure) {
    const { keyword, params, path } = failure;
    const message = schema_words_wordsFor(content, failure);
    if (keyword === "uniqueItems")
        return { path: [...path, Math.max(Number(params.i), Number(params.j))], message };
    if (!isUnknownProperty(failure))
        return { path, message };
    return { path: [...path, String(params.additionalProperty)], part: "key", message };
}
function failureOf(content, error) {
    const { path, value } = schema_follow(content, error.instancePath);
    const { keyword, params } = error;
    return { keyword, params, path, value, form: formAt(path) };
}
/** The form that the schema gives to a place. A list has the form of its entries. */
function formAt(path) {
    let name = "#";
    for (const step of path)
        if (typeof step === "string")
            name = forms_forms[name ?? ""]?.properties[step];
    return forms_forms[name ?? ""];
}
function isUnknownProperty({ keyword }) {
    return keyword === "additionalProperties";
}
function placeAndName({ path }, name) {
    return JSON.stringify([...path, name]);
}
/** A JSON Pointer's path in a value: places in lists become numbers. */
function schema_follow(content, pointer) {
    const path = [];
    let value = content;
    for (const token of pointer.split("/").slice(1)) {
        const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
        path.push(Array.isArray(value) ? Number(name) : name);
        value = value[name];
    }
    return { path, value };
}

;// CONCATENATED MODULE: ./build/validate.js




/** The checks that are no rules, but are listed and explained like them. */
const builtIns = [yamlSyntax, schema];
/** The levels, gravest first. */
const levels = ["error", "warning", "note"];
/**
 * The product: texts and a policy go in, a report comes out. `today` is the day for which is judged, as YYYY-MM-DD.
 * Nothing else is read, and nothing is printed.
 */
function validate(texts, policy, today) {
    const rules = (0,build_rules/* rulesOf */.fD)(policy.preset);
    const busy = new Set();
    const files = [];
    const skipped = [];
    const findings = [];
    for (const text of texts) {
        const parsed = parse(text);
        if (parsed.skipped)
            skipped.push(parsed.skipped);
        else
            files.push(text.file);
        for (const finding of findingsIn(text.file, parsed, { rules, busy, today }))
            findings.push(finding);
    }
    findings.sort(inReadingOrder);
    const counts = { error: 0, warning: 0, note: 0, waived: 0 };
    for (const { rule } of findings)
        counts[rule.level]++;
    const idle = rules.filter((rule) => !busy.has(rule));
    const conclusion = conclude(counts, policy.failOn);
    return { asOf: today, policy, files, skipped, rules, idle, findings, counts, conclusion };
}
function* findingsIn(file, { errors, manifests }, run) {
    const from = { rule: yamlSyntax, source: yamlSyntax.source, deployment: "", path: [], related: [], file };
    for (const error of errors)
        yield { ...from, ...error };
    for (const manifest of manifests)
        yield* findingsOf(manifest, run);
}
/** Unsound things stop early: what breaks the schema is not given to the rules. */
function* findingsOf(manifest, { rules, busy, today }) {
    let sound = true;
    for (const hit of checkForm(manifest)) {
        sound = false;
        yield findingOf(manifest, schema, hit);
    }
    if (!sound)
        return;
    const deployment = manifest.content;
    const { product } = deployment.spec;
    const context = { profile: profiles/* profiles */.x[product], today };
    for (const rule of rules) {
        if (rule.products?.includes(product) === false || !rule.applies(deployment, context))
            continue;
        busy.add(rule);
        for (const hit of rule.check(deployment, context))
            yield findingOf(manifest, rule, hit);
    }
}
/** Facts that no document states for the product itself. */
const undocumented = new Set(["C", "I", "U"]);
function findingOf({ file, content, locate }, rule, hit) {
    const { path, part, message, fact, related = [] } = hit;
    const lowered = rule.level === "error" && fact && undocumented.has(fact.evidence);
    return {
        rule: lowered ? { ...rule, level: "warning" } : rule,
        message,
        file,
        path,
        ...locate(path, part),
        deployment: nameIn(content),
        source: hit.source ?? fact?.source ?? rule.source,
        related: related.map((other) => ({ ...other, ...locate(other.path), file })),
    };
}
function nameIn(content) {
    const name = content?.metadata?.name;
    return typeof name === "string" ? name : "";
}
function inReadingOrder(a, b) {
    return (compare(a.file, b.file) ||
        a.range.line - b.range.line ||
        a.range.column - b.range.column ||
        compare(a.rule.id, b.rule.id) ||
        compare(a.message, b.message));
}
/** By code units, which are the same everywhere; languages sort differently. */
function compare(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
function conclude(counts, failOn) {
    const counted = levels.slice(0, failOn === "never" ? 0 : levels.indexOf(failOn) + 1);
    return counted.some((level) => counts[level] > 0) ? "failure" : "success";
}


/***/ }),

/***/ 6118:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ abridged),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** Small pieces of sentences, the same in every message. */
/** A number as people read it: 30000 → "30,000". Not from Intl, whose start costs more than a run has to spare. */
function grouped(value) {
    const [whole = "", ...rest] = String(value).split(".");
    return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...rest].join(".");
}
/** A number of things: (1, "server") → "1 server", (2000, "server") → "2,000 servers". */
function counted(value, thing, things = `${thing}s`) {
    return `${grouped(value)} ${value === 1 ? thing : things}`;
}
/** Words in a row: "a", "a and b", "a, b and c". */
function listed(words, last = "and") {
    if (words.length < 2)
        return words.join();
    return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
/** At most six words in a row: "a, b, c, d, e and 4 more". */
function abridged(words, last = "and") {
    if (words.length <= 6)
        return listed(words, last);
    return `${words.slice(0, 5).join(", ")} ${last} ${grouped(words.length - 5)} more`;
}
/** The longest part of a user's text that a message repeats. */
const longest = 80;
/** A user's text in quotes: on one line, without characters that cannot be seen, and not without end. */
function quoted(text) {
    const short = text.length > longest ? `${cut(text, longest)}…` : text;
    return `"${visible(short).replaceAll('"', '\\"')}"`;
}
/** The first so many UTF-16 units of a text, without half a character at the end. */
function cut(text, length) {
    return text.slice(0, isInside(text, length) ? length - 1 : length);
}
/** Whether a place is within a character that takes two UTF-16 units. */
function isInside(text, at) {
    return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0;
}
/** Makes text harmless in a runner's log too, which takes "##[" for a command wherever it stands. */
function harmless(text) {
    return visible(text).replaceAll("##[", "##\\[");
}
/** Controls, format characters (among them those that turn the direction of writing), lone surrogates, line ends. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
/** Makes characters visible that would otherwise hide, move the cursor or turn the text around. */
function visible(text) {
    return text.replace(unseen, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}


/***/ }),

/***/ 4951:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
// https://github.com/ajv-validator/ajv/issues/889
const equal = __nccwpck_require__(3430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports.A = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

/***/ 6214:
/***/ (function(__unused_webpack_module, exports) {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports.A = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 3430:
/***/ (function(module) {



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


/***/ }),

/***/ 1916:
/***/ (function(__unused_webpack_module, exports) {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 181:
/***/ (function(module) {

module.exports = require("buffer");

/***/ }),

/***/ 3024:
/***/ (function(module) {

module.exports = require("node:fs");

/***/ }),

/***/ 6760:
/***/ (function(module) {

module.exports = require("node:path");

/***/ }),

/***/ 932:
/***/ (function(module) {

module.exports = require("process");

/***/ }),

/***/ 7349:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ (function(__unused_webpack_module, exports) {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ (function(__unused_webpack_module, exports) {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ (function(__unused_webpack_module, exports) {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ (function(__unused_webpack_module, exports) {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ (function(__unused_webpack_module, exports) {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ (function(__unused_webpack_module, exports) {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
exports.P3 = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
exports.tO = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
__webpack_unused_export__ = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
exports.hR = publicApi.parseAllDocuments;
__webpack_unused_export__ = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ (function(__unused_webpack_module, exports) {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ (function(__unused_webpack_module, exports) {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ (function(__unused_webpack_module, exports) {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ (function(__unused_webpack_module, exports) {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ (function(__unused_webpack_module, exports) {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ (function(__unused_webpack_module, exports) {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ (function(__unused_webpack_module, exports) {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 8952:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

module.exports=qe;module.exports["default"]=qe;const we=(__nccwpck_require__(6214)/* ["default"] */ .A),Ce=new RegExp("^\\P{Cc}+$","u");function d(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=d.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(we(s)>255){const r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[r]:e.push(r),t++}if(we(s)<1){const r={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!Ce.test(s)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\P{Cc}+$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return d.errors=e,t===0}d.evaluated={dynamicProps:!1,dynamicItems:!1};function R(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=R.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="name"||r==="labels"||r==="annotations")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.name!==void 0&&(d(s.name,{instancePath:n+"/name",parentData:s,parentDataProperty:"name",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.labels!==void 0){let r=s.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(typeof r[i]!="string"){const p={instancePath:n+"/labels/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}else{const i={instancePath:n+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(s.annotations!==void 0){let r=s.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(typeof r[i]!="string"){const p={instancePath:n+"/annotations/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}else{const i={instancePath:n+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return R.errors=e,t===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const De={type:"object",additionalProperties:!1,required:["product","sites"],properties:{product:{type:"string",enum:["lync-server-2010","lync-server-2013","skype-for-business-server-2015","skype-for-business-server-2019","skype-for-business-server-se"]},availability:{type:"string",enum:["standard","high"]},sipDomains:{type:"array",items:{$ref:"#/$defs/fqdn"}},sites:{type:"array",minItems:1,items:{$ref:"#/$defs/site"}},reverseProxies:{type:"array",items:{$ref:"#/$defs/reverseProxy"}},xmppGateways:{type:"array",items:{$ref:"#/$defs/xmppGateway"}},externalAccess:{$ref:"#/$defs/externalAccess"},licensing:{$ref:"#/$defs/licensing"},archiving:{$ref:"#/$defs/archiving"},network:{$ref:"#/$defs/network"},servers:{type:"array",items:{$ref:"#/$defs/machine"}}}},N=Object.prototype.hasOwnProperty;function y(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=y.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(we(s)>253){const r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[r]:e.push(r),t++}if(we(s)<1){const r={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!Ce.test(s)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\P{Cc}+$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return y.errors=e,t===0}y.evaluated={dynamicProps:!1,dynamicItems:!1};const Se={type:"object",additionalProperties:!1,required:["name"],properties:{name:{$ref:"#/$defs/name"},kind:{type:"string",enum:["central","branch"]},centralSite:{$ref:"#/$defs/name"},users:{$ref:"#/$defs/userCount"},frontEndPools:{type:"array",items:{$ref:"#/$defs/frontEndPool"}},edgePools:{type:"array",items:{$ref:"#/$defs/edgePool"}},directorPools:{type:"array",items:{$ref:"#/$defs/directorPool"}},avConferencingPools:{type:"array",items:{$ref:"#/$defs/avConferencingPool"}},archivingServers:{type:"array",items:{$ref:"#/$defs/archivingServer"}},monitoringServers:{type:"array",items:{$ref:"#/$defs/monitoringServer"}},survivableBranch:{$ref:"#/$defs/survivableBranch"},federationRoute:{$ref:"#/$defs/fqdn"}}};function v(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=v.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),t++}if(typeof s=="number"&&isFinite(s)){if(s>1e9||isNaN(s)){const r={instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}};e===null?e=[r]:e.push(r),t++}if(s<0||isNaN(s)){const r={instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[r]:e.push(r),t++}}return v.errors=e,t===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};const je={type:"object",additionalProperties:!1,required:["fqdn","edition","homedUsers","servers"],properties:{fqdn:{$ref:"#/$defs/fqdn"},edition:{type:"string",enum:["enterprise","standard"]},homedUsers:{$ref:"#/$defs/userCount"},servers:{$ref:"#/$defs/servers"},platform:{$ref:"#/$defs/platform"},os:{$ref:"#/$defs/name"},messageQueuing:{type:"boolean"},endpointsPerUser:{type:"number",minimum:0,maximum:64},features:{$ref:"#/$defs/poolFeatures"},collocated:{type:"array",uniqueItems:!0,items:{type:"string",enum:["av-conferencing","mediation"]}},loadBalancing:{$ref:"#/$defs/poolLoadBalancing"},webServices:{$ref:"#/$defs/webServices"},edgePool:{$ref:"#/$defs/fqdn"},archivingServer:{$ref:"#/$defs/fqdn"},monitoringServer:{$ref:"#/$defs/fqdn"},avConferencingPool:{$ref:"#/$defs/fqdn"},backEnd:{$ref:"#/$defs/backEnd"},fileStore:{$ref:"#/$defs/fileStore"},pairedWith:{$ref:"#/$defs/fqdn"}}},Le={type:["integer","array"],minimum:0,maximum:1e6,items:{$ref:"#/$defs/server"}},Ee={type:["string","object"],minLength:1,maxLength:253,pattern:"^\\P{Cc}+$",additionalProperties:!1,required:["fqdn"],properties:{fqdn:{$ref:"#/$defs/fqdn"},os:{$ref:"#/$defs/name"},platform:{$ref:"#/$defs/platform"},hypervisor:{$ref:"#/$defs/name"},host:{$ref:"#/$defs/name"},cpuCores:{type:"integer",minimum:1,maximum:4096},memoryGb:{type:"number",exclusiveMinimum:0,maximum:65536},messageQueuing:{type:"boolean"},roles:{type:"array",uniqueItems:!0,items:{$ref:"#/$defs/role"}}}},V=(__nccwpck_require__(4951)/* ["default"] */ .A),Ge={type:"string",enum:["physical","virtual"]};function b(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=b.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(s==="physical"||s==="virtual")){const r={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ge.enum}};e===null?e=[r]:e.push(r),t++}return b.errors=e,t===0}b.evaluated={dynamicProps:!1,dynamicItems:!1};const Be={type:"string",enum:["front-end","standard-edition","back-end","database","file-store","av-conferencing","mediation","director","edge","archiving","monitoring","reverse-proxy","xmpp-gateway","trusted-application","group-chat","persistent-chat","exchange-um","office-web-apps","survivable-branch"]};function w(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=w.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(s==="front-end"||s==="standard-edition"||s==="back-end"||s==="database"||s==="file-store"||s==="av-conferencing"||s==="mediation"||s==="director"||s==="edge"||s==="archiving"||s==="monitoring"||s==="reverse-proxy"||s==="xmpp-gateway"||s==="trusted-application"||s==="group-chat"||s==="persistent-chat"||s==="exchange-um"||s==="office-web-apps"||s==="survivable-branch")){const r={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Be.enum}};e===null?e=[r]:e.push(r),t++}return w.errors=e,t===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};function L(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=L.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"&&!(s&&typeof s=="object"&&!Array.isArray(s))){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Ee.type}};e===null?e=[r]:e.push(r),t++}if(typeof s=="string"){if(we(s)>253){const r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[r]:e.push(r),t++}if(we(s)<1){const r={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!Ce.test(s)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\P{Cc}+$"}};e===null?e=[r]:e.push(r),t++}}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.fqdn===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fqdn"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!N.call(Ee.properties,r)){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.fqdn!==void 0&&(y(s.fqdn,{instancePath:n+"/fqdn",parentData:s,parentDataProperty:"fqdn",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.os!==void 0&&(d(s.os,{instancePath:n+"/os",parentData:s,parentDataProperty:"os",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.platform!==void 0&&(b(s.platform,{instancePath:n+"/platform",parentData:s,parentDataProperty:"platform",rootData:l,dynamicAnchors:a})||(e=e===null?b.errors:f(e,b.errors),t=e.length)),s.hypervisor!==void 0&&(d(s.hypervisor,{instancePath:n+"/hypervisor",parentData:s,parentDataProperty:"hypervisor",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.host!==void 0&&(d(s.host,{instancePath:n+"/host",parentData:s,parentDataProperty:"host",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.cpuCores!==void 0){let r=s.cpuCores;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:n+"/cpuCores",schemaPath:"#/properties/cpuCores/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>4096||isNaN(r)){const i={instancePath:n+"/cpuCores",schemaPath:"#/properties/cpuCores/maximum",keyword:"maximum",params:{comparison:"<=",limit:4096}};e===null?e=[i]:e.push(i),t++}if(r<1||isNaN(r)){const i={instancePath:n+"/cpuCores",schemaPath:"#/properties/cpuCores/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[i]:e.push(i),t++}}}if(s.memoryGb!==void 0){let r=s.memoryGb;if(typeof r=="number"&&isFinite(r)){if(r>65536||isNaN(r)){const i={instancePath:n+"/memoryGb",schemaPath:"#/properties/memoryGb/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536}};e===null?e=[i]:e.push(i),t++}if(r<=0||isNaN(r)){const i={instancePath:n+"/memoryGb",schemaPath:"#/properties/memoryGb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n+"/memoryGb",schemaPath:"#/properties/memoryGb/type",keyword:"type",params:{type:"number"}};e===null?e=[i]:e.push(i),t++}}if(s.messageQueuing!==void 0&&typeof s.messageQueuing!="boolean"){const r={instancePath:n+"/messageQueuing",schemaPath:"#/properties/messageQueuing/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.roles!==void 0){let r=s.roles;if(Array.isArray(r)){const i=r.length;for(let u=0;u<i;u++)w(r[u],{instancePath:n+"/roles/"+u,parentData:r,parentDataProperty:u,rootData:l,dynamicAnchors:a})||(e=e===null?w.errors:f(e,w.errors),t=e.length);let p=r.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(V(r[p],r[c])){const u={instancePath:n+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[u]:e.push(u),t++;break e}}}else{const i={instancePath:n+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}return L.errors=e,t===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function k(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=k.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&!Array.isArray(s)){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Le.type}};e===null?e=[r]:e.push(r),t++}if(typeof s=="number"&&isFinite(s)){if(s>1e6||isNaN(s)){const r={instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}};e===null?e=[r]:e.push(r),t++}if(s<0||isNaN(s)){const r={instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[r]:e.push(r),t++}}if(Array.isArray(s)){const r=s.length;for(let i=0;i<r;i++)L(s[i],{instancePath:n+"/"+i,parentData:s,parentDataProperty:i,rootData:l,dynamicAnchors:a})||(e=e===null?L.errors:f(e,L.errors),t=e.length)}return k.errors=e,t===0}k.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function G(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=G.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="conferencing"||r==="multipartyIm"||r==="avConferencing"||r==="enterpriseVoice")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.conferencing!==void 0&&typeof s.conferencing!="boolean"){const r={instancePath:n+"/conferencing",schemaPath:"#/properties/conferencing/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.multipartyIm!==void 0&&typeof s.multipartyIm!="boolean"){const r={instancePath:n+"/multipartyIm",schemaPath:"#/properties/multipartyIm/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.avConferencing!==void 0&&typeof s.avConferencing!="boolean"){const r={instancePath:n+"/avConferencing",schemaPath:"#/properties/avConferencing/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.enterpriseVoice!==void 0&&typeof s.enterpriseVoice!="boolean"){const r={instancePath:n+"/enterpriseVoice",schemaPath:"#/properties/enterpriseVoice/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return G.errors=e,t===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Fe={type:"object",additionalProperties:!1,properties:{sip:{type:"string",enum:["dns","hardware","none"]},http:{type:"string",enum:["hardware","none"]}}};function A(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=A.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="sip"||r==="http")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.sip!==void 0){let r=s.sip;if(typeof r!="string"){const i={instancePath:n+"/sip",schemaPath:"#/properties/sip/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="dns"||r==="hardware"||r==="none")){const i={instancePath:n+"/sip",schemaPath:"#/properties/sip/enum",keyword:"enum",params:{allowedValues:Fe.properties.sip.enum}};e===null?e=[i]:e.push(i),t++}}if(s.http!==void 0){let r=s.http;if(typeof r!="string"){const i={instancePath:n+"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="hardware"||r==="none")){const i={instancePath:n+"/http",schemaPath:"#/properties/http/enum",keyword:"enum",params:{allowedValues:Fe.properties.http.enum}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return A.errors=e,t===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function B(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=B.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="internalFqdn"||r==="externalFqdn")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}s.internalFqdn!==void 0&&(y(s.internalFqdn,{instancePath:n+"/internalFqdn",parentData:s,parentDataProperty:"internalFqdn",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.externalFqdn!==void 0&&(y(s.externalFqdn,{instancePath:n+"/externalFqdn",parentData:s,parentDataProperty:"externalFqdn",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return B.errors=e,t===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const xe={type:"object",additionalProperties:!1,properties:{sqlServer:{$ref:"#/$defs/fqdn"},instance:{$ref:"#/$defs/name"},version:{$ref:"#/$defs/name"},edition:{type:"string",enum:["enterprise","standard","datacenter","developer","express","workgroup","web"]},architecture:{type:"string",enum:["x64","x86"]},highAvailability:{type:"string",enum:["none","cluster","mirroring","always-on"]}}};function W(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=W.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="sqlServer"||r==="instance"||r==="version"||r==="edition"||r==="architecture"||r==="highAvailability")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.sqlServer!==void 0&&(y(s.sqlServer,{instancePath:n+"/sqlServer",parentData:s,parentDataProperty:"sqlServer",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.instance!==void 0&&(d(s.instance,{instancePath:n+"/instance",parentData:s,parentDataProperty:"instance",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.version!==void 0&&(d(s.version,{instancePath:n+"/version",parentData:s,parentDataProperty:"version",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.edition!==void 0){let r=s.edition;if(typeof r!="string"){const i={instancePath:n+"/edition",schemaPath:"#/properties/edition/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="enterprise"||r==="standard"||r==="datacenter"||r==="developer"||r==="express"||r==="workgroup"||r==="web")){const i={instancePath:n+"/edition",schemaPath:"#/properties/edition/enum",keyword:"enum",params:{allowedValues:xe.properties.edition.enum}};e===null?e=[i]:e.push(i),t++}}if(s.architecture!==void 0){let r=s.architecture;if(typeof r!="string"){const i={instancePath:n+"/architecture",schemaPath:"#/properties/architecture/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="x64"||r==="x86")){const i={instancePath:n+"/architecture",schemaPath:"#/properties/architecture/enum",keyword:"enum",params:{allowedValues:xe.properties.architecture.enum}};e===null?e=[i]:e.push(i),t++}}if(s.highAvailability!==void 0){let r=s.highAvailability;if(typeof r!="string"){const i={instancePath:n+"/highAvailability",schemaPath:"#/properties/highAvailability/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="none"||r==="cluster"||r==="mirroring"||r==="always-on")){const i={instancePath:n+"/highAvailability",schemaPath:"#/properties/highAvailability/enum",keyword:"enum",params:{allowedValues:xe.properties.highAvailability.enum}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return W.errors=e,t===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function D(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=D.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.server===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"server"}};e===null?e=[r]:e.push(r),t++}if(s.share===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"share"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="server"||r==="share")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}s.server!==void 0&&(y(s.server,{instancePath:n+"/server",parentData:s,parentDataProperty:"server",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.share!==void 0&&(d(s.share,{instancePath:n+"/share",parentData:s,parentDataProperty:"share",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return D.errors=e,t===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function O(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=O.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.fqdn===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fqdn"}};e===null?e=[r]:e.push(r),t++}if(s.edition===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"edition"}};e===null?e=[r]:e.push(r),t++}if(s.homedUsers===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"homedUsers"}};e===null?e=[r]:e.push(r),t++}if(s.servers===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"servers"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!N.call(je.properties,r)){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.fqdn!==void 0&&(y(s.fqdn,{instancePath:n+"/fqdn",parentData:s,parentDataProperty:"fqdn",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.edition!==void 0){let r=s.edition;if(typeof r!="string"){const i={instancePath:n+"/edition",schemaPath:"#/properties/edition/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="enterprise"||r==="standard")){const i={instancePath:n+"/edition",schemaPath:"#/properties/edition/enum",keyword:"enum",params:{allowedValues:je.properties.edition.enum}};e===null?e=[i]:e.push(i),t++}}if(s.homedUsers!==void 0&&(v(s.homedUsers,{instancePath:n+"/homedUsers",parentData:s,parentDataProperty:"homedUsers",rootData:l,dynamicAnchors:a})||(e=e===null?v.errors:f(e,v.errors),t=e.length)),s.servers!==void 0&&(k(s.servers,{instancePath:n+"/servers",parentData:s,parentDataProperty:"servers",rootData:l,dynamicAnchors:a})||(e=e===null?k.errors:f(e,k.errors),t=e.length)),s.platform!==void 0&&(b(s.platform,{instancePath:n+"/platform",parentData:s,parentDataProperty:"platform",rootData:l,dynamicAnchors:a})||(e=e===null?b.errors:f(e,b.errors),t=e.length)),s.os!==void 0&&(d(s.os,{instancePath:n+"/os",parentData:s,parentDataProperty:"os",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.messageQueuing!==void 0&&typeof s.messageQueuing!="boolean"){const r={instancePath:n+"/messageQueuing",schemaPath:"#/properties/messageQueuing/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.endpointsPerUser!==void 0){let r=s.endpointsPerUser;if(typeof r=="number"&&isFinite(r)){if(r>64||isNaN(r)){const i={instancePath:n+"/endpointsPerUser",schemaPath:"#/properties/endpointsPerUser/maximum",keyword:"maximum",params:{comparison:"<=",limit:64}};e===null?e=[i]:e.push(i),t++}if(r<0||isNaN(r)){const i={instancePath:n+"/endpointsPerUser",schemaPath:"#/properties/endpointsPerUser/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n+"/endpointsPerUser",schemaPath:"#/properties/endpointsPerUser/type",keyword:"type",params:{type:"number"}};e===null?e=[i]:e.push(i),t++}}if(s.features!==void 0&&(G(s.features,{instancePath:n+"/features",parentData:s,parentDataProperty:"features",rootData:l,dynamicAnchors:a})||(e=e===null?G.errors:f(e,G.errors),t=e.length)),s.collocated!==void 0){let r=s.collocated;if(Array.isArray(r)){const i=r.length;for(let u=0;u<i;u++){let m=r[u];if(typeof m!="string"){const h={instancePath:n+"/collocated/"+u,schemaPath:"#/properties/collocated/items/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(!(m==="av-conferencing"||m==="mediation")){const h={instancePath:n+"/collocated/"+u,schemaPath:"#/properties/collocated/items/enum",keyword:"enum",params:{allowedValues:je.properties.collocated.items.enum}};e===null?e=[h]:e.push(h),t++}}let p=r.length,c;if(p>1){const u={};for(;p--;){let m=r[p];if(typeof m=="string"){if(typeof u[m]=="number"){c=u[m];const h={instancePath:n+"/collocated",schemaPath:"#/properties/collocated/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[h]:e.push(h),t++;break}u[m]=p}}}}else{const i={instancePath:n+"/collocated",schemaPath:"#/properties/collocated/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}s.loadBalancing!==void 0&&(A(s.loadBalancing,{instancePath:n+"/loadBalancing",parentData:s,parentDataProperty:"loadBalancing",rootData:l,dynamicAnchors:a})||(e=e===null?A.errors:f(e,A.errors),t=e.length)),s.webServices!==void 0&&(B(s.webServices,{instancePath:n+"/webServices",parentData:s,parentDataProperty:"webServices",rootData:l,dynamicAnchors:a})||(e=e===null?B.errors:f(e,B.errors),t=e.length)),s.edgePool!==void 0&&(y(s.edgePool,{instancePath:n+"/edgePool",parentData:s,parentDataProperty:"edgePool",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.archivingServer!==void 0&&(y(s.archivingServer,{instancePath:n+"/archivingServer",parentData:s,parentDataProperty:"archivingServer",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.monitoringServer!==void 0&&(y(s.monitoringServer,{instancePath:n+"/monitoringServer",parentData:s,parentDataProperty:"monitoringServer",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.avConferencingPool!==void 0&&(y(s.avConferencingPool,{instancePath:n+"/avConferencingPool",parentData:s,parentDataProperty:"avConferencingPool",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.backEnd!==void 0&&(W(s.backEnd,{instancePath:n+"/backEnd",parentData:s,parentDataProperty:"backEnd",rootData:l,dynamicAnchors:a})||(e=e===null?W.errors:f(e,W.errors),t=e.length)),s.fileStore!==void 0&&(D(s.fileStore,{instancePath:n+"/fileStore",parentData:s,parentDataProperty:"fileStore",rootData:l,dynamicAnchors:a})||(e=e===null?D.errors:f(e,D.errors),t=e.length)),s.pairedWith!==void 0&&(y(s.pairedWith,{instancePath:n+"/pairedWith",parentData:s,parentDataProperty:"pairedWith",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return O.errors=e,t===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ue={type:"object",additionalProperties:!1,required:["fqdn","servers"],properties:{fqdn:{$ref:"#/$defs/fqdn"},servers:{$ref:"#/$defs/servers"},federation:{type:"boolean"},services:{type:"array",uniqueItems:!0,items:{type:"string",enum:["access","web-conferencing","av"]}},federationPort:{$ref:"#/$defs/port"},externalFqdns:{$ref:"#/$defs/externalFqdns"},singleFqdn:{type:"boolean"},ports:{$ref:"#/$defs/edgePorts"},loadBalancing:{$ref:"#/$defs/edgeLoadBalancing"},nat:{$ref:"#/$defs/edgeNat"},publicIps:{type:"array",items:{$ref:"#/$defs/name"}},nextHop:{$ref:"#/$defs/fqdn"},domainJoined:{type:"boolean"},platform:{$ref:"#/$defs/platform"},os:{$ref:"#/$defs/name"}}};function $(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=$.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),t++}if(typeof s=="number"&&isFinite(s)){if(s>65535||isNaN(s)){const r={instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){const r={instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}return $.errors=e,t===0}$.evaluated={dynamicProps:!1,dynamicItems:!1};function Q(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=Q.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="access"||r==="webConferencing"||r==="av")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}s.access!==void 0&&(y(s.access,{instancePath:n+"/access",parentData:s,parentDataProperty:"access",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.webConferencing!==void 0&&(y(s.webConferencing,{instancePath:n+"/webConferencing",parentData:s,parentDataProperty:"webConferencing",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.av!==void 0&&(y(s.av,{instancePath:n+"/av",parentData:s,parentDataProperty:"av",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Q.errors=e,t===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function T(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=T.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="access"||r==="webConferencing"||r==="av")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}s.access!==void 0&&($(s.access,{instancePath:n+"/access",parentData:s,parentDataProperty:"access",rootData:l,dynamicAnchors:a})||(e=e===null?$.errors:f(e,$.errors),t=e.length)),s.webConferencing!==void 0&&($(s.webConferencing,{instancePath:n+"/webConferencing",parentData:s,parentDataProperty:"webConferencing",rootData:l,dynamicAnchors:a})||(e=e===null?$.errors:f(e,$.errors),t=e.length)),s.av!==void 0&&($(s.av,{instancePath:n+"/av",parentData:s,parentDataProperty:"av",rootData:l,dynamicAnchors:a})||(e=e===null?$.errors:f(e,$.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return T.errors=e,t===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ne={type:"object",additionalProperties:!1,properties:{internal:{type:"string",enum:["dns","hardware","none"]},external:{type:"string",enum:["dns","hardware","none"]}}};function M(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=M.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="internal"||r==="external")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.internal!==void 0){let r=s.internal;if(typeof r!="string"){const i={instancePath:n+"/internal",schemaPath:"#/properties/internal/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="dns"||r==="hardware"||r==="none")){const i={instancePath:n+"/internal",schemaPath:"#/properties/internal/enum",keyword:"enum",params:{allowedValues:Ne.properties.internal.enum}};e===null?e=[i]:e.push(i),t++}}if(s.external!==void 0){let r=s.external;if(typeof r!="string"){const i={instancePath:n+"/external",schemaPath:"#/properties/external/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="dns"||r==="hardware"||r==="none")){const i={instancePath:n+"/external",schemaPath:"#/properties/external/enum",keyword:"enum",params:{allowedValues:Ne.properties.external.enum}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return M.errors=e,t===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const We={type:"object",additionalProperties:!1,properties:{enabled:{type:"boolean"},interfaces:{type:"array",uniqueItems:!0,items:{type:"string",enum:["access","web-conferencing","av"]}},publicAvIp:{$ref:"#/$defs/name"}}};function z(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=z.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="enabled"||r==="interfaces"||r==="publicAvIp")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.enabled!==void 0&&typeof s.enabled!="boolean"){const r={instancePath:n+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.interfaces!==void 0){let r=s.interfaces;if(Array.isArray(r)){const i=r.length;for(let u=0;u<i;u++){let m=r[u];if(typeof m!="string"){const h={instancePath:n+"/interfaces/"+u,schemaPath:"#/properties/interfaces/items/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(!(m==="access"||m==="web-conferencing"||m==="av")){const h={instancePath:n+"/interfaces/"+u,schemaPath:"#/properties/interfaces/items/enum",keyword:"enum",params:{allowedValues:We.properties.interfaces.items.enum}};e===null?e=[h]:e.push(h),t++}}let p=r.length,c;if(p>1){const u={};for(;p--;){let m=r[p];if(typeof m=="string"){if(typeof u[m]=="number"){c=u[m];const h={instancePath:n+"/interfaces",schemaPath:"#/properties/interfaces/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[h]:e.push(h),t++;break}u[m]=p}}}}else{const i={instancePath:n+"/interfaces",schemaPath:"#/properties/interfaces/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}s.publicAvIp!==void 0&&(d(s.publicAvIp,{instancePath:n+"/publicAvIp",parentData:s,parentDataProperty:"publicAvIp",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return z.errors=e,t===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function H(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=H.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.fqdn===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fqdn"}};e===null?e=[r]:e.push(r),t++}if(s.servers===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"servers"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!N.call(Ue.properties,r)){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.fqdn!==void 0&&(y(s.fqdn,{instancePath:n+"/fqdn",parentData:s,parentDataProperty:"fqdn",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.servers!==void 0&&(k(s.servers,{instancePath:n+"/servers",parentData:s,parentDataProperty:"servers",rootData:l,dynamicAnchors:a})||(e=e===null?k.errors:f(e,k.errors),t=e.length)),s.federation!==void 0&&typeof s.federation!="boolean"){const r={instancePath:n+"/federation",schemaPath:"#/properties/federation/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.services!==void 0){let r=s.services;if(Array.isArray(r)){const i=r.length;for(let u=0;u<i;u++){let m=r[u];if(typeof m!="string"){const h={instancePath:n+"/services/"+u,schemaPath:"#/properties/services/items/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(!(m==="access"||m==="web-conferencing"||m==="av")){const h={instancePath:n+"/services/"+u,schemaPath:"#/properties/services/items/enum",keyword:"enum",params:{allowedValues:Ue.properties.services.items.enum}};e===null?e=[h]:e.push(h),t++}}let p=r.length,c;if(p>1){const u={};for(;p--;){let m=r[p];if(typeof m=="string"){if(typeof u[m]=="number"){c=u[m];const h={instancePath:n+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[h]:e.push(h),t++;break}u[m]=p}}}}else{const i={instancePath:n+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.federationPort!==void 0&&($(s.federationPort,{instancePath:n+"/federationPort",parentData:s,parentDataProperty:"federationPort",rootData:l,dynamicAnchors:a})||(e=e===null?$.errors:f(e,$.errors),t=e.length)),s.externalFqdns!==void 0&&(Q(s.externalFqdns,{instancePath:n+"/externalFqdns",parentData:s,parentDataProperty:"externalFqdns",rootData:l,dynamicAnchors:a})||(e=e===null?Q.errors:f(e,Q.errors),t=e.length)),s.singleFqdn!==void 0&&typeof s.singleFqdn!="boolean"){const r={instancePath:n+"/singleFqdn",schemaPath:"#/properties/singleFqdn/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.ports!==void 0&&(T(s.ports,{instancePath:n+"/ports",parentData:s,parentDataProperty:"ports",rootData:l,dynamicAnchors:a})||(e=e===null?T.errors:f(e,T.errors),t=e.length)),s.loadBalancing!==void 0&&(M(s.loadBalancing,{instancePath:n+"/loadBalancing",parentData:s,parentDataProperty:"loadBalancing",rootData:l,dynamicAnchors:a})||(e=e===null?M.errors:f(e,M.errors),t=e.length)),s.nat!==void 0&&(z(s.nat,{instancePath:n+"/nat",parentData:s,parentDataProperty:"nat",rootData:l,dynamicAnchors:a})||(e=e===null?z.errors:f(e,z.errors),t=e.length)),s.publicIps!==void 0){let r=s.publicIps;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)d(r[p],{instancePath:n+"/publicIps/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)}else{const i={instancePath:n+"/publicIps",schemaPath:"#/properties/publicIps/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.nextHop!==void 0&&(y(s.nextHop,{instancePath:n+"/nextHop",parentData:s,parentDataProperty:"nextHop",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.domainJoined!==void 0&&typeof s.domainJoined!="boolean"){const r={instancePath:n+"/domainJoined",schemaPath:"#/properties/domainJoined/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}s.platform!==void 0&&(b(s.platform,{instancePath:n+"/platform",parentData:s,parentDataProperty:"platform",rootData:l,dynamicAnchors:a})||(e=e===null?b.errors:f(e,b.errors),t=e.length)),s.os!==void 0&&(d(s.os,{instancePath:n+"/os",parentData:s,parentDataProperty:"os",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return H.errors=e,t===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function J(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=J.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.fqdn===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fqdn"}};e===null?e=[r]:e.push(r),t++}if(s.servers===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"servers"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="fqdn"||r==="servers"||r==="loadBalancing"||r==="homedUsers"||r==="platform"||r==="os")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}s.fqdn!==void 0&&(y(s.fqdn,{instancePath:n+"/fqdn",parentData:s,parentDataProperty:"fqdn",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.servers!==void 0&&(k(s.servers,{instancePath:n+"/servers",parentData:s,parentDataProperty:"servers",rootData:l,dynamicAnchors:a})||(e=e===null?k.errors:f(e,k.errors),t=e.length)),s.loadBalancing!==void 0&&(A(s.loadBalancing,{instancePath:n+"/loadBalancing",parentData:s,parentDataProperty:"loadBalancing",rootData:l,dynamicAnchors:a})||(e=e===null?A.errors:f(e,A.errors),t=e.length)),s.homedUsers!==void 0&&(v(s.homedUsers,{instancePath:n+"/homedUsers",parentData:s,parentDataProperty:"homedUsers",rootData:l,dynamicAnchors:a})||(e=e===null?v.errors:f(e,v.errors),t=e.length)),s.platform!==void 0&&(b(s.platform,{instancePath:n+"/platform",parentData:s,parentDataProperty:"platform",rootData:l,dynamicAnchors:a})||(e=e===null?b.errors:f(e,b.errors),t=e.length)),s.os!==void 0&&(d(s.os,{instancePath:n+"/os",parentData:s,parentDataProperty:"os",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return J.errors=e,t===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function X(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=X.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.fqdn===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fqdn"}};e===null?e=[r]:e.push(r),t++}if(s.servers===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"servers"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="fqdn"||r==="servers"||r==="peakUsers"||r==="platform"||r==="os")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}s.fqdn!==void 0&&(y(s.fqdn,{instancePath:n+"/fqdn",parentData:s,parentDataProperty:"fqdn",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.servers!==void 0&&(k(s.servers,{instancePath:n+"/servers",parentData:s,parentDataProperty:"servers",rootData:l,dynamicAnchors:a})||(e=e===null?k.errors:f(e,k.errors),t=e.length)),s.peakUsers!==void 0&&(v(s.peakUsers,{instancePath:n+"/peakUsers",parentData:s,parentDataProperty:"peakUsers",rootData:l,dynamicAnchors:a})||(e=e===null?v.errors:f(e,v.errors),t=e.length)),s.platform!==void 0&&(b(s.platform,{instancePath:n+"/platform",parentData:s,parentDataProperty:"platform",rootData:l,dynamicAnchors:a})||(e=e===null?b.errors:f(e,b.errors),t=e.length)),s.os!==void 0&&(d(s.os,{instancePath:n+"/os",parentData:s,parentDataProperty:"os",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return X.errors=e,t===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ie={type:"object",additionalProperties:!1,required:["sqlServer"],properties:{sqlServer:{$ref:"#/$defs/fqdn"},instance:{$ref:"#/$defs/name"},version:{$ref:"#/$defs/name"},edition:{type:"string",enum:["enterprise","standard","datacenter","developer","express","workgroup","web"]},architecture:{type:"string",enum:["x64","x86"]},highAvailability:{type:"string",enum:["none","cluster","mirroring","always-on"]}}};function C(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=C.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.sqlServer===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sqlServer"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="sqlServer"||r==="instance"||r==="version"||r==="edition"||r==="architecture"||r==="highAvailability")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.sqlServer!==void 0&&(y(s.sqlServer,{instancePath:n+"/sqlServer",parentData:s,parentDataProperty:"sqlServer",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.instance!==void 0&&(d(s.instance,{instancePath:n+"/instance",parentData:s,parentDataProperty:"instance",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.version!==void 0&&(d(s.version,{instancePath:n+"/version",parentData:s,parentDataProperty:"version",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.edition!==void 0){let r=s.edition;if(typeof r!="string"){const i={instancePath:n+"/edition",schemaPath:"#/properties/edition/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="enterprise"||r==="standard"||r==="datacenter"||r==="developer"||r==="express"||r==="workgroup"||r==="web")){const i={instancePath:n+"/edition",schemaPath:"#/properties/edition/enum",keyword:"enum",params:{allowedValues:Ie.properties.edition.enum}};e===null?e=[i]:e.push(i),t++}}if(s.architecture!==void 0){let r=s.architecture;if(typeof r!="string"){const i={instancePath:n+"/architecture",schemaPath:"#/properties/architecture/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="x64"||r==="x86")){const i={instancePath:n+"/architecture",schemaPath:"#/properties/architecture/enum",keyword:"enum",params:{allowedValues:Ie.properties.architecture.enum}};e===null?e=[i]:e.push(i),t++}}if(s.highAvailability!==void 0){let r=s.highAvailability;if(typeof r!="string"){const i={instancePath:n+"/highAvailability",schemaPath:"#/properties/highAvailability/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="none"||r==="cluster"||r==="mirroring"||r==="always-on")){const i={instancePath:n+"/highAvailability",schemaPath:"#/properties/highAvailability/enum",keyword:"enum",params:{allowedValues:Ie.properties.highAvailability.enum}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return C.errors=e,t===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function K(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=K.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.fqdn===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fqdn"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="fqdn"||r==="collocatedWith"||r==="sqlStore"||r==="fileStore"||r==="messageQueuing"||r==="os"||r==="platform")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.fqdn!==void 0&&(y(s.fqdn,{instancePath:n+"/fqdn",parentData:s,parentDataProperty:"fqdn",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.collocatedWith!==void 0){let r=s.collocatedWith;if(Array.isArray(r)){const i=r.length;for(let u=0;u<i;u++)w(r[u],{instancePath:n+"/collocatedWith/"+u,parentData:r,parentDataProperty:u,rootData:l,dynamicAnchors:a})||(e=e===null?w.errors:f(e,w.errors),t=e.length);let p=r.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(V(r[p],r[c])){const u={instancePath:n+"/collocatedWith",schemaPath:"#/properties/collocatedWith/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[u]:e.push(u),t++;break e}}}else{const i={instancePath:n+"/collocatedWith",schemaPath:"#/properties/collocatedWith/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.sqlStore!==void 0&&(C(s.sqlStore,{instancePath:n+"/sqlStore",parentData:s,parentDataProperty:"sqlStore",rootData:l,dynamicAnchors:a})||(e=e===null?C.errors:f(e,C.errors),t=e.length)),s.fileStore!==void 0&&(D(s.fileStore,{instancePath:n+"/fileStore",parentData:s,parentDataProperty:"fileStore",rootData:l,dynamicAnchors:a})||(e=e===null?D.errors:f(e,D.errors),t=e.length)),s.messageQueuing!==void 0&&typeof s.messageQueuing!="boolean"){const r={instancePath:n+"/messageQueuing",schemaPath:"#/properties/messageQueuing/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}s.os!==void 0&&(d(s.os,{instancePath:n+"/os",parentData:s,parentDataProperty:"os",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.platform!==void 0&&(b(s.platform,{instancePath:n+"/platform",parentData:s,parentDataProperty:"platform",rootData:l,dynamicAnchors:a})||(e=e===null?b.errors:f(e,b.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return K.errors=e,t===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Y(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=Y.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.fqdn===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fqdn"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="fqdn"||r==="collocatedWith"||r==="sqlStore"||r==="fileStore"||r==="messageQueuing"||r==="os"||r==="platform")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.fqdn!==void 0&&(y(s.fqdn,{instancePath:n+"/fqdn",parentData:s,parentDataProperty:"fqdn",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.collocatedWith!==void 0){let r=s.collocatedWith;if(Array.isArray(r)){const i=r.length;for(let u=0;u<i;u++)w(r[u],{instancePath:n+"/collocatedWith/"+u,parentData:r,parentDataProperty:u,rootData:l,dynamicAnchors:a})||(e=e===null?w.errors:f(e,w.errors),t=e.length);let p=r.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(V(r[p],r[c])){const u={instancePath:n+"/collocatedWith",schemaPath:"#/properties/collocatedWith/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[u]:e.push(u),t++;break e}}}else{const i={instancePath:n+"/collocatedWith",schemaPath:"#/properties/collocatedWith/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.sqlStore!==void 0&&(C(s.sqlStore,{instancePath:n+"/sqlStore",parentData:s,parentDataProperty:"sqlStore",rootData:l,dynamicAnchors:a})||(e=e===null?C.errors:f(e,C.errors),t=e.length)),s.fileStore!==void 0&&(D(s.fileStore,{instancePath:n+"/fileStore",parentData:s,parentDataProperty:"fileStore",rootData:l,dynamicAnchors:a})||(e=e===null?D.errors:f(e,D.errors),t=e.length)),s.messageQueuing!==void 0&&typeof s.messageQueuing!="boolean"){const r={instancePath:n+"/messageQueuing",schemaPath:"#/properties/messageQueuing/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}s.os!==void 0&&(d(s.os,{instancePath:n+"/os",parentData:s,parentDataProperty:"os",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.platform!==void 0&&(b(s.platform,{instancePath:n+"/platform",parentData:s,parentDataProperty:"platform",rootData:l,dynamicAnchors:a})||(e=e===null?b.errors:f(e,b.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Y.errors=e,t===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Oe={type:"object",additionalProperties:!1,required:["kind","fqdn","pool","users"],properties:{kind:{type:"string",enum:["appliance","server"]},fqdn:{$ref:"#/$defs/fqdn"},pool:{$ref:"#/$defs/fqdn"},users:{$ref:"#/$defs/userCount"},archivingServer:{$ref:"#/$defs/fqdn"},monitoringServer:{$ref:"#/$defs/fqdn"},edgePool:{$ref:"#/$defs/fqdn"}}};function Z(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=Z.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.kind===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(s.fqdn===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fqdn"}};e===null?e=[r]:e.push(r),t++}if(s.pool===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pool"}};e===null?e=[r]:e.push(r),t++}if(s.users===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"users"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="kind"||r==="fqdn"||r==="pool"||r==="users"||r==="archivingServer"||r==="monitoringServer"||r==="edgePool")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.kind!==void 0){let r=s.kind;if(typeof r!="string"){const i={instancePath:n+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="appliance"||r==="server")){const i={instancePath:n+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Oe.properties.kind.enum}};e===null?e=[i]:e.push(i),t++}}s.fqdn!==void 0&&(y(s.fqdn,{instancePath:n+"/fqdn",parentData:s,parentDataProperty:"fqdn",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.pool!==void 0&&(y(s.pool,{instancePath:n+"/pool",parentData:s,parentDataProperty:"pool",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.users!==void 0&&(v(s.users,{instancePath:n+"/users",parentData:s,parentDataProperty:"users",rootData:l,dynamicAnchors:a})||(e=e===null?v.errors:f(e,v.errors),t=e.length)),s.archivingServer!==void 0&&(y(s.archivingServer,{instancePath:n+"/archivingServer",parentData:s,parentDataProperty:"archivingServer",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.monitoringServer!==void 0&&(y(s.monitoringServer,{instancePath:n+"/monitoringServer",parentData:s,parentDataProperty:"monitoringServer",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.edgePool!==void 0&&(y(s.edgePool,{instancePath:n+"/edgePool",parentData:s,parentDataProperty:"edgePool",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Z.errors=e,t===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=_.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!N.call(Se.properties,r)){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.name!==void 0&&(d(s.name,{instancePath:n+"/name",parentData:s,parentDataProperty:"name",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.kind!==void 0){let r=s.kind;if(typeof r!="string"){const i={instancePath:n+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="central"||r==="branch")){const i={instancePath:n+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Se.properties.kind.enum}};e===null?e=[i]:e.push(i),t++}}if(s.centralSite!==void 0&&(d(s.centralSite,{instancePath:n+"/centralSite",parentData:s,parentDataProperty:"centralSite",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.users!==void 0&&(v(s.users,{instancePath:n+"/users",parentData:s,parentDataProperty:"users",rootData:l,dynamicAnchors:a})||(e=e===null?v.errors:f(e,v.errors),t=e.length)),s.frontEndPools!==void 0){let r=s.frontEndPools;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)O(r[p],{instancePath:n+"/frontEndPools/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?O.errors:f(e,O.errors),t=e.length)}else{const i={instancePath:n+"/frontEndPools",schemaPath:"#/properties/frontEndPools/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.edgePools!==void 0){let r=s.edgePools;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)H(r[p],{instancePath:n+"/edgePools/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?H.errors:f(e,H.errors),t=e.length)}else{const i={instancePath:n+"/edgePools",schemaPath:"#/properties/edgePools/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.directorPools!==void 0){let r=s.directorPools;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)J(r[p],{instancePath:n+"/directorPools/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?J.errors:f(e,J.errors),t=e.length)}else{const i={instancePath:n+"/directorPools",schemaPath:"#/properties/directorPools/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.avConferencingPools!==void 0){let r=s.avConferencingPools;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)X(r[p],{instancePath:n+"/avConferencingPools/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?X.errors:f(e,X.errors),t=e.length)}else{const i={instancePath:n+"/avConferencingPools",schemaPath:"#/properties/avConferencingPools/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.archivingServers!==void 0){let r=s.archivingServers;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)K(r[p],{instancePath:n+"/archivingServers/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?K.errors:f(e,K.errors),t=e.length)}else{const i={instancePath:n+"/archivingServers",schemaPath:"#/properties/archivingServers/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.monitoringServers!==void 0){let r=s.monitoringServers;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)Y(r[p],{instancePath:n+"/monitoringServers/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?Y.errors:f(e,Y.errors),t=e.length)}else{const i={instancePath:n+"/monitoringServers",schemaPath:"#/properties/monitoringServers/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}s.survivableBranch!==void 0&&(Z(s.survivableBranch,{instancePath:n+"/survivableBranch",parentData:s,parentDataProperty:"survivableBranch",rootData:l,dynamicAnchors:a})||(e=e===null?Z.errors:f(e,Z.errors),t=e.length)),s.federationRoute!==void 0&&(y(s.federationRoute,{instancePath:n+"/federationRoute",parentData:s,parentDataProperty:"federationRoute",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return _.errors=e,t===0}_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Qe={type:"object",additionalProperties:!1,required:["fqdn"],properties:{fqdn:{$ref:"#/$defs/fqdn"},publishes:{type:"array",uniqueItems:!0,items:{type:"string",enum:["web-services","meet","dial-in","autodiscover"]}},pools:{type:"array",items:{$ref:"#/$defs/fqdn"}}}};function ee(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.fqdn===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fqdn"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="fqdn"||r==="publishes"||r==="pools")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.fqdn!==void 0&&(y(s.fqdn,{instancePath:n+"/fqdn",parentData:s,parentDataProperty:"fqdn",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.publishes!==void 0){let r=s.publishes;if(Array.isArray(r)){const i=r.length;for(let u=0;u<i;u++){let m=r[u];if(typeof m!="string"){const h={instancePath:n+"/publishes/"+u,schemaPath:"#/properties/publishes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(!(m==="web-services"||m==="meet"||m==="dial-in"||m==="autodiscover")){const h={instancePath:n+"/publishes/"+u,schemaPath:"#/properties/publishes/items/enum",keyword:"enum",params:{allowedValues:Qe.properties.publishes.items.enum}};e===null?e=[h]:e.push(h),t++}}let p=r.length,c;if(p>1){const u={};for(;p--;){let m=r[p];if(typeof m=="string"){if(typeof u[m]=="number"){c=u[m];const h={instancePath:n+"/publishes",schemaPath:"#/properties/publishes/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[h]:e.push(h),t++;break}u[m]=p}}}}else{const i={instancePath:n+"/publishes",schemaPath:"#/properties/publishes/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.pools!==void 0){let r=s.pools;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)y(r[p],{instancePath:n+"/pools/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)}else{const i={instancePath:n+"/pools",schemaPath:"#/properties/pools/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ee.errors=e,t===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Te={type:"object",additionalProperties:!1,required:["fqdn"],properties:{fqdn:{$ref:"#/$defs/fqdn"},hotfix:{type:"boolean"},network:{type:"string",enum:["perimeter","internal"]},os:{$ref:"#/$defs/name"},collocatedWith:{type:"array",uniqueItems:!0,items:{$ref:"#/$defs/role"}},certificate:{$ref:"#/$defs/gatewayCertificate"}}};const Me={type:"string",enum:["public","private"]};function S(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=S.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(s==="public"||s==="private")){const r={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Me.enum}};e===null?e=[r]:e.push(r),t++}return S.errors=e,t===0}S.evaluated={dynamicProps:!1,dynamicItems:!1};const ze={type:"array",uniqueItems:!0,items:{type:"string",enum:["server","client"]}};function E(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=E.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(s)){const r=s.length;for(let c=0;c<r;c++){let u=s[c];if(typeof u!="string"){const m={instancePath:n+"/"+c,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}if(!(u==="server"||u==="client")){const m={instancePath:n+"/"+c,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues:ze.items.enum}};e===null?e=[m]:e.push(m),t++}}let i=s.length,p;if(i>1){const c={};for(;i--;){let u=s[i];if(typeof u=="string"){if(typeof c[u]=="number"){p=c[u];const m={instancePath:n,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i,j:p}};e===null?e=[m]:e.push(m),t++;break}c[u]=i}}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),t++}return E.errors=e,t===0}E.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function re(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.subject===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subject"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="subject"||r==="issuer"||r==="san"||r==="eku")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.subject!==void 0&&(d(s.subject,{instancePath:n+"/subject",parentData:s,parentDataProperty:"subject",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.issuer!==void 0&&(S(s.issuer,{instancePath:n+"/issuer",parentData:s,parentDataProperty:"issuer",rootData:l,dynamicAnchors:a})||(e=e===null?S.errors:f(e,S.errors),t=e.length)),s.san!==void 0){let r=s.san;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)d(r[p],{instancePath:n+"/san/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)}else{const i={instancePath:n+"/san",schemaPath:"#/properties/san/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}s.eku!==void 0&&(E(s.eku,{instancePath:n+"/eku",parentData:s,parentDataProperty:"eku",rootData:l,dynamicAnchors:a})||(e=e===null?E.errors:f(e,E.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return re.errors=e,t===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function se(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.fqdn===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fqdn"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="fqdn"||r==="hotfix"||r==="network"||r==="os"||r==="collocatedWith"||r==="certificate")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.fqdn!==void 0&&(y(s.fqdn,{instancePath:n+"/fqdn",parentData:s,parentDataProperty:"fqdn",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.hotfix!==void 0&&typeof s.hotfix!="boolean"){const r={instancePath:n+"/hotfix",schemaPath:"#/properties/hotfix/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.network!==void 0){let r=s.network;if(typeof r!="string"){const i={instancePath:n+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="perimeter"||r==="internal")){const i={instancePath:n+"/network",schemaPath:"#/properties/network/enum",keyword:"enum",params:{allowedValues:Te.properties.network.enum}};e===null?e=[i]:e.push(i),t++}}if(s.os!==void 0&&(d(s.os,{instancePath:n+"/os",parentData:s,parentDataProperty:"os",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.collocatedWith!==void 0){let r=s.collocatedWith;if(Array.isArray(r)){const i=r.length;for(let u=0;u<i;u++)w(r[u],{instancePath:n+"/collocatedWith/"+u,parentData:r,parentDataProperty:u,rootData:l,dynamicAnchors:a})||(e=e===null?w.errors:f(e,w.errors),t=e.length);let p=r.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(V(r[p],r[c])){const u={instancePath:n+"/collocatedWith",schemaPath:"#/properties/collocatedWith/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[u]:e.push(u),t++;break e}}}else{const i={instancePath:n+"/collocatedWith",schemaPath:"#/properties/collocatedWith/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}s.certificate!==void 0&&(re(s.certificate,{instancePath:n+"/certificate",parentData:s,parentDataProperty:"certificate",rootData:l,dynamicAnchors:a})||(e=e===null?re.errors:f(e,re.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return se.errors=e,t===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function te(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=te.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="enabled"||r==="peakUsers")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.enabled!==void 0&&typeof s.enabled!="boolean"){const r={instancePath:n+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}s.peakUsers!==void 0&&(v(s.peakUsers,{instancePath:n+"/peakUsers",parentData:s,parentDataProperty:"peakUsers",rootData:l,dynamicAnchors:a})||(e=e===null?v.errors:f(e,v.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return te.errors=e,t===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ve={type:"object",additionalProperties:!1,properties:{enabled:{type:"boolean"},partnerDiscovery:{type:"boolean"},allowedDomains:{type:"array",items:{$ref:"#/$defs/fqdn"}},routing:{type:"string",enum:["dns-srv","default"]},legacyPartners:{type:"array",uniqueItems:!0,items:{type:"string",enum:["ocs-2007","ocs-2007-r2"]}}}};function ne(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="enabled"||r==="partnerDiscovery"||r==="allowedDomains"||r==="routing"||r==="legacyPartners")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.enabled!==void 0&&typeof s.enabled!="boolean"){const r={instancePath:n+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.partnerDiscovery!==void 0&&typeof s.partnerDiscovery!="boolean"){const r={instancePath:n+"/partnerDiscovery",schemaPath:"#/properties/partnerDiscovery/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.allowedDomains!==void 0){let r=s.allowedDomains;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)y(r[p],{instancePath:n+"/allowedDomains/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)}else{const i={instancePath:n+"/allowedDomains",schemaPath:"#/properties/allowedDomains/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.routing!==void 0){let r=s.routing;if(typeof r!="string"){const i={instancePath:n+"/routing",schemaPath:"#/properties/routing/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="dns-srv"||r==="default")){const i={instancePath:n+"/routing",schemaPath:"#/properties/routing/enum",keyword:"enum",params:{allowedValues:Ve.properties.routing.enum}};e===null?e=[i]:e.push(i),t++}}if(s.legacyPartners!==void 0){let r=s.legacyPartners;if(Array.isArray(r)){const i=r.length;for(let u=0;u<i;u++){let m=r[u];if(typeof m!="string"){const h={instancePath:n+"/legacyPartners/"+u,schemaPath:"#/properties/legacyPartners/items/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(!(m==="ocs-2007"||m==="ocs-2007-r2")){const h={instancePath:n+"/legacyPartners/"+u,schemaPath:"#/properties/legacyPartners/items/enum",keyword:"enum",params:{allowedValues:Ve.properties.legacyPartners.items.enum}};e===null?e=[h]:e.push(h),t++}}let p=r.length,c;if(p>1){const u={};for(;p--;){let m=r[p];if(typeof m=="string"){if(typeof u[m]=="number"){c=u[m];const h={instancePath:n+"/legacyPartners",schemaPath:"#/properties/legacyPartners/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[h]:e.push(h),t++;break}u[m]=p}}}}else{const i={instancePath:n+"/legacyPartners",schemaPath:"#/properties/legacyPartners/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ne.errors=e,t===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const He={type:"string",enum:["im","presence","multiparty-im","audio","video","file-transfer","application-sharing","web-conferencing"]};function F(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=F.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(s==="im"||s==="presence"||s==="multiparty-im"||s==="audio"||s==="video"||s==="file-transfer"||s==="application-sharing"||s==="web-conferencing")){const r={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:He.enum}};e===null?e=[r]:e.push(r),t++}return F.errors=e,t===0}F.evaluated={dynamicProps:!1,dynamicItems:!1};function ie(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.providers===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"providers"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="enabled"||r==="providers"||r==="modalities")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.enabled!==void 0&&typeof s.enabled!="boolean"){const r={instancePath:n+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.providers!==void 0){let r=s.providers;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)d(r[p],{instancePath:n+"/providers/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)}else{const i={instancePath:n+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.modalities!==void 0){let r=s.modalities;if(Array.isArray(r)){const i=r.length;for(let u=0;u<i;u++)F(r[u],{instancePath:n+"/modalities/"+u,parentData:r,parentDataProperty:u,rootData:l,dynamicAnchors:a})||(e=e===null?F.errors:f(e,F.errors),t=e.length);let p=r.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(V(r[p],r[c])){const u={instancePath:n+"/modalities",schemaPath:"#/properties/modalities/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[u]:e.push(u),t++;break e}}}else{const i={instancePath:n+"/modalities",schemaPath:"#/properties/modalities/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ie.errors=e,t===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function oe(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.partners===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"partners"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="enabled"||r==="partners"||r==="modalities")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.enabled!==void 0&&typeof s.enabled!="boolean"){const r={instancePath:n+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.partners!==void 0){let r=s.partners;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)y(r[p],{instancePath:n+"/partners/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)}else{const i={instancePath:n+"/partners",schemaPath:"#/properties/partners/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.modalities!==void 0){let r=s.modalities;if(Array.isArray(r)){const i=r.length;for(let u=0;u<i;u++)F(r[u],{instancePath:n+"/modalities/"+u,parentData:r,parentDataProperty:u,rootData:l,dynamicAnchors:a})||(e=e===null?F.errors:f(e,F.errors),t=e.length);let p=r.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(V(r[p],r[c])){const u={instancePath:n+"/modalities",schemaPath:"#/properties/modalities/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[u]:e.push(u),t++;break e}}}else{const i={instancePath:n+"/modalities",schemaPath:"#/properties/modalities/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return oe.errors=e,t===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(r!=="enabled"){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.enabled!==void 0&&typeof s.enabled!="boolean"){const r={instancePath:n+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return pe.errors=e,t===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function le(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(r!=="enabled"){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.enabled!==void 0&&typeof s.enabled!="boolean"){const r={instancePath:n+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return le.errors=e,t===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Je={type:"object",additionalProperties:!1,properties:{allowOutsideUsers:{type:"boolean"},allowFederatedUsers:{type:"boolean"},allowAnonymousUsers:{type:"boolean"},enablePartnerDiscovery:{type:"boolean"},enableArchivingDisclaimer:{type:"boolean"},keepCrlsUpToDateForPeers:{type:"boolean"},markSourceVerifiableOnOutgoingMessages:{type:"boolean"},outgoingTlsCountForFederatedPartners:{type:"integer",minimum:1,maximum:4},defaultRouteFqdn:{$ref:"#/$defs/fqdn"}}};function ae(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!N.call(Je.properties,r)){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.allowOutsideUsers!==void 0&&typeof s.allowOutsideUsers!="boolean"){const r={instancePath:n+"/allowOutsideUsers",schemaPath:"#/properties/allowOutsideUsers/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.allowFederatedUsers!==void 0&&typeof s.allowFederatedUsers!="boolean"){const r={instancePath:n+"/allowFederatedUsers",schemaPath:"#/properties/allowFederatedUsers/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.allowAnonymousUsers!==void 0&&typeof s.allowAnonymousUsers!="boolean"){const r={instancePath:n+"/allowAnonymousUsers",schemaPath:"#/properties/allowAnonymousUsers/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.enablePartnerDiscovery!==void 0&&typeof s.enablePartnerDiscovery!="boolean"){const r={instancePath:n+"/enablePartnerDiscovery",schemaPath:"#/properties/enablePartnerDiscovery/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.enableArchivingDisclaimer!==void 0&&typeof s.enableArchivingDisclaimer!="boolean"){const r={instancePath:n+"/enableArchivingDisclaimer",schemaPath:"#/properties/enableArchivingDisclaimer/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.keepCrlsUpToDateForPeers!==void 0&&typeof s.keepCrlsUpToDateForPeers!="boolean"){const r={instancePath:n+"/keepCrlsUpToDateForPeers",schemaPath:"#/properties/keepCrlsUpToDateForPeers/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.markSourceVerifiableOnOutgoingMessages!==void 0&&typeof s.markSourceVerifiableOnOutgoingMessages!="boolean"){const r={instancePath:n+"/markSourceVerifiableOnOutgoingMessages",schemaPath:"#/properties/markSourceVerifiableOnOutgoingMessages/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.outgoingTlsCountForFederatedPartners!==void 0){let r=s.outgoingTlsCountForFederatedPartners;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:n+"/outgoingTlsCountForFederatedPartners",schemaPath:"#/properties/outgoingTlsCountForFederatedPartners/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>4||isNaN(r)){const i={instancePath:n+"/outgoingTlsCountForFederatedPartners",schemaPath:"#/properties/outgoingTlsCountForFederatedPartners/maximum",keyword:"maximum",params:{comparison:"<=",limit:4}};e===null?e=[i]:e.push(i),t++}if(r<1||isNaN(r)){const i={instancePath:n+"/outgoingTlsCountForFederatedPartners",schemaPath:"#/properties/outgoingTlsCountForFederatedPartners/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[i]:e.push(i),t++}}}s.defaultRouteFqdn!==void 0&&(y(s.defaultRouteFqdn,{instancePath:n+"/defaultRouteFqdn",parentData:s,parentDataProperty:"defaultRouteFqdn",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ae.errors=e,t===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Xe={type:"object",additionalProperties:!1,required:["scope"],properties:{scope:{$ref:"#/$defs/policyScope"},name:{$ref:"#/$defs/name"},site:{$ref:"#/$defs/name"},enableOutsideAccess:{type:"boolean"},enableFederationAccess:{type:"boolean"},enablePublicCloudAccess:{type:"boolean"},enablePublicCloudAudioVideoAccess:{type:"boolean"},enableXmppAccess:{type:"boolean"},assignedUsers:{$ref:"#/$defs/userSelection"}}},Ke={type:"string",enum:["global","site","user"]};function U(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=U.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(s==="global"||s==="site"||s==="user")){const r={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ke.enum}};e===null?e=[r]:e.push(r),t++}return U.errors=e,t===0}U.evaluated={dynamicProps:!1,dynamicItems:!1};const Ye={type:["integer","array"],minimum:0,maximum:1e9,items:{$ref:"#/$defs/name"}};function j(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=j.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&!Array.isArray(s)){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Ye.type}};e===null?e=[r]:e.push(r),t++}if(typeof s=="number"&&isFinite(s)){if(s>1e9||isNaN(s)){const r={instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}};e===null?e=[r]:e.push(r),t++}if(s<0||isNaN(s)){const r={instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[r]:e.push(r),t++}}if(Array.isArray(s)){const r=s.length;for(let i=0;i<r;i++)d(s[i],{instancePath:n+"/"+i,parentData:s,parentDataProperty:i,rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)}return j.errors=e,t===0}j.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function fe(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=fe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.scope===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scope"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!N.call(Xe.properties,r)){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.scope!==void 0&&(U(s.scope,{instancePath:n+"/scope",parentData:s,parentDataProperty:"scope",rootData:l,dynamicAnchors:a})||(e=e===null?U.errors:f(e,U.errors),t=e.length)),s.name!==void 0&&(d(s.name,{instancePath:n+"/name",parentData:s,parentDataProperty:"name",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.site!==void 0&&(d(s.site,{instancePath:n+"/site",parentData:s,parentDataProperty:"site",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.enableOutsideAccess!==void 0&&typeof s.enableOutsideAccess!="boolean"){const r={instancePath:n+"/enableOutsideAccess",schemaPath:"#/properties/enableOutsideAccess/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.enableFederationAccess!==void 0&&typeof s.enableFederationAccess!="boolean"){const r={instancePath:n+"/enableFederationAccess",schemaPath:"#/properties/enableFederationAccess/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.enablePublicCloudAccess!==void 0&&typeof s.enablePublicCloudAccess!="boolean"){const r={instancePath:n+"/enablePublicCloudAccess",schemaPath:"#/properties/enablePublicCloudAccess/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.enablePublicCloudAudioVideoAccess!==void 0&&typeof s.enablePublicCloudAudioVideoAccess!="boolean"){const r={instancePath:n+"/enablePublicCloudAudioVideoAccess",schemaPath:"#/properties/enablePublicCloudAudioVideoAccess/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.enableXmppAccess!==void 0&&typeof s.enableXmppAccess!="boolean"){const r={instancePath:n+"/enableXmppAccess",schemaPath:"#/properties/enableXmppAccess/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}s.assignedUsers!==void 0&&(j(s.assignedUsers,{instancePath:n+"/assignedUsers",parentData:s,parentDataProperty:"assignedUsers",rootData:l,dynamicAnchors:a})||(e=e===null?j.errors:f(e,j.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return fe.errors=e,t===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="remoteUsers"||r==="federation"||r==="publicIm"||r==="xmpp"||r==="anonymousGuests"||r==="mobility"||r==="accessEdge"||r==="policies")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.remoteUsers!==void 0&&(te(s.remoteUsers,{instancePath:n+"/remoteUsers",parentData:s,parentDataProperty:"remoteUsers",rootData:l,dynamicAnchors:a})||(e=e===null?te.errors:f(e,te.errors),t=e.length)),s.federation!==void 0&&(ne(s.federation,{instancePath:n+"/federation",parentData:s,parentDataProperty:"federation",rootData:l,dynamicAnchors:a})||(e=e===null?ne.errors:f(e,ne.errors),t=e.length)),s.publicIm!==void 0&&(ie(s.publicIm,{instancePath:n+"/publicIm",parentData:s,parentDataProperty:"publicIm",rootData:l,dynamicAnchors:a})||(e=e===null?ie.errors:f(e,ie.errors),t=e.length)),s.xmpp!==void 0&&(oe(s.xmpp,{instancePath:n+"/xmpp",parentData:s,parentDataProperty:"xmpp",rootData:l,dynamicAnchors:a})||(e=e===null?oe.errors:f(e,oe.errors),t=e.length)),s.anonymousGuests!==void 0&&(pe(s.anonymousGuests,{instancePath:n+"/anonymousGuests",parentData:s,parentDataProperty:"anonymousGuests",rootData:l,dynamicAnchors:a})||(e=e===null?pe.errors:f(e,pe.errors),t=e.length)),s.mobility!==void 0&&(le(s.mobility,{instancePath:n+"/mobility",parentData:s,parentDataProperty:"mobility",rootData:l,dynamicAnchors:a})||(e=e===null?le.errors:f(e,le.errors),t=e.length)),s.accessEdge!==void 0&&(ae(s.accessEdge,{instancePath:n+"/accessEdge",parentData:s,parentDataProperty:"accessEdge",rootData:l,dynamicAnchors:a})||(e=e===null?ae.errors:f(e,ae.errors),t=e.length)),s.policies!==void 0){let r=s.policies;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)fe(r[p],{instancePath:n+"/policies/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?fe.errors:f(e,fe.errors),t=e.length)}else{const i={instancePath:n+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ue.errors=e,t===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function de(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=de.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.providers===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"providers"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="providers"||r==="reference")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.providers!==void 0){let r=s.providers;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)d(r[p],{instancePath:n+"/providers/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)}else{const i={instancePath:n+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}s.reference!==void 0&&(d(s.reference,{instancePath:n+"/reference",parentData:s,parentDataProperty:"reference",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return de.errors=e,t===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function q(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=q.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),t++}if(typeof s=="number"&&isFinite(s)){if(s>1e9||isNaN(s)){const r={instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}};e===null?e=[r]:e.push(r),t++}if(s<0||isNaN(s)){const r={instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[r]:e.push(r),t++}}return q.errors=e,t===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};function ye(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="volumeLicense"||r==="publicIm"||r==="standardCals"||r==="enterpriseCals"||r==="plusCals")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.volumeLicense!==void 0&&typeof s.volumeLicense!="boolean"){const r={instancePath:n+"/volumeLicense",schemaPath:"#/properties/volumeLicense/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}s.publicIm!==void 0&&(de(s.publicIm,{instancePath:n+"/publicIm",parentData:s,parentDataProperty:"publicIm",rootData:l,dynamicAnchors:a})||(e=e===null?de.errors:f(e,de.errors),t=e.length)),s.standardCals!==void 0&&(q(s.standardCals,{instancePath:n+"/standardCals",parentData:s,parentDataProperty:"standardCals",rootData:l,dynamicAnchors:a})||(e=e===null?q.errors:f(e,q.errors),t=e.length)),s.enterpriseCals!==void 0&&(q(s.enterpriseCals,{instancePath:n+"/enterpriseCals",parentData:s,parentDataProperty:"enterpriseCals",rootData:l,dynamicAnchors:a})||(e=e===null?q.errors:f(e,q.errors),t=e.length)),s.plusCals!==void 0&&(q(s.plusCals,{instancePath:n+"/plusCals",parentData:s,parentDataProperty:"plusCals",rootData:l,dynamicAnchors:a})||(e=e===null?q.errors:f(e,q.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ye.errors=e,t===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const ke={type:"object",additionalProperties:!1,properties:{required:{type:"boolean"},scope:{type:"string",enum:["none","all-users","selected-users"]},selectedUsers:{$ref:"#/$defs/userSelection"},internal:{type:"boolean"},external:{type:"boolean"},content:{type:"array",uniqueItems:!0,items:{type:"string",enum:["im","conferencing"]}},requiredContent:{type:"array",uniqueItems:!0,items:{type:"string",enum:["im","conferencing","file-transfer","audio","video","application-sharing","annotations","polls"]}},criticalMode:{type:"boolean"},purge:{type:"boolean"},purgeExportedOnly:{type:"boolean"},retentionDays:{$ref:"#/$defs/days"},requiredRetentionDays:{$ref:"#/$defs/days"},store:{type:"string",enum:["sql","exchange","both"]},policies:{type:"array",items:{$ref:"#/$defs/archivingPolicy"}}}};function x(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=x.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),t++}if(typeof s=="number"&&isFinite(s)){if(s>1e6||isNaN(s)){const r={instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}};e===null?e=[r]:e.push(r),t++}if(s<0||isNaN(s)){const r={instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[r]:e.push(r),t++}}return x.errors=e,t===0}x.evaluated={dynamicProps:!1,dynamicItems:!1};function me(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.scope===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scope"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="scope"||r==="name"||r==="site"||r==="internal"||r==="external"||r==="assignedUsers")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.scope!==void 0&&(U(s.scope,{instancePath:n+"/scope",parentData:s,parentDataProperty:"scope",rootData:l,dynamicAnchors:a})||(e=e===null?U.errors:f(e,U.errors),t=e.length)),s.name!==void 0&&(d(s.name,{instancePath:n+"/name",parentData:s,parentDataProperty:"name",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.site!==void 0&&(d(s.site,{instancePath:n+"/site",parentData:s,parentDataProperty:"site",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.internal!==void 0&&typeof s.internal!="boolean"){const r={instancePath:n+"/internal",schemaPath:"#/properties/internal/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.external!==void 0&&typeof s.external!="boolean"){const r={instancePath:n+"/external",schemaPath:"#/properties/external/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}s.assignedUsers!==void 0&&(j(s.assignedUsers,{instancePath:n+"/assignedUsers",parentData:s,parentDataProperty:"assignedUsers",rootData:l,dynamicAnchors:a})||(e=e===null?j.errors:f(e,j.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return me.errors=e,t===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ce(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=ce.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!N.call(ke.properties,r)){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.required!==void 0&&typeof s.required!="boolean"){const r={instancePath:n+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.scope!==void 0){let r=s.scope;if(typeof r!="string"){const i={instancePath:n+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="none"||r==="all-users"||r==="selected-users")){const i={instancePath:n+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues:ke.properties.scope.enum}};e===null?e=[i]:e.push(i),t++}}if(s.selectedUsers!==void 0&&(j(s.selectedUsers,{instancePath:n+"/selectedUsers",parentData:s,parentDataProperty:"selectedUsers",rootData:l,dynamicAnchors:a})||(e=e===null?j.errors:f(e,j.errors),t=e.length)),s.internal!==void 0&&typeof s.internal!="boolean"){const r={instancePath:n+"/internal",schemaPath:"#/properties/internal/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.external!==void 0&&typeof s.external!="boolean"){const r={instancePath:n+"/external",schemaPath:"#/properties/external/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.content!==void 0){let r=s.content;if(Array.isArray(r)){const i=r.length;for(let u=0;u<i;u++){let m=r[u];if(typeof m!="string"){const h={instancePath:n+"/content/"+u,schemaPath:"#/properties/content/items/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(!(m==="im"||m==="conferencing")){const h={instancePath:n+"/content/"+u,schemaPath:"#/properties/content/items/enum",keyword:"enum",params:{allowedValues:ke.properties.content.items.enum}};e===null?e=[h]:e.push(h),t++}}let p=r.length,c;if(p>1){const u={};for(;p--;){let m=r[p];if(typeof m=="string"){if(typeof u[m]=="number"){c=u[m];const h={instancePath:n+"/content",schemaPath:"#/properties/content/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[h]:e.push(h),t++;break}u[m]=p}}}}else{const i={instancePath:n+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.requiredContent!==void 0){let r=s.requiredContent;if(Array.isArray(r)){const i=r.length;for(let u=0;u<i;u++){let m=r[u];if(typeof m!="string"){const h={instancePath:n+"/requiredContent/"+u,schemaPath:"#/properties/requiredContent/items/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(!(m==="im"||m==="conferencing"||m==="file-transfer"||m==="audio"||m==="video"||m==="application-sharing"||m==="annotations"||m==="polls")){const h={instancePath:n+"/requiredContent/"+u,schemaPath:"#/properties/requiredContent/items/enum",keyword:"enum",params:{allowedValues:ke.properties.requiredContent.items.enum}};e===null?e=[h]:e.push(h),t++}}let p=r.length,c;if(p>1){const u={};for(;p--;){let m=r[p];if(typeof m=="string"){if(typeof u[m]=="number"){c=u[m];const h={instancePath:n+"/requiredContent",schemaPath:"#/properties/requiredContent/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[h]:e.push(h),t++;break}u[m]=p}}}}else{const i={instancePath:n+"/requiredContent",schemaPath:"#/properties/requiredContent/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.criticalMode!==void 0&&typeof s.criticalMode!="boolean"){const r={instancePath:n+"/criticalMode",schemaPath:"#/properties/criticalMode/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.purge!==void 0&&typeof s.purge!="boolean"){const r={instancePath:n+"/purge",schemaPath:"#/properties/purge/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.purgeExportedOnly!==void 0&&typeof s.purgeExportedOnly!="boolean"){const r={instancePath:n+"/purgeExportedOnly",schemaPath:"#/properties/purgeExportedOnly/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.retentionDays!==void 0&&(x(s.retentionDays,{instancePath:n+"/retentionDays",parentData:s,parentDataProperty:"retentionDays",rootData:l,dynamicAnchors:a})||(e=e===null?x.errors:f(e,x.errors),t=e.length)),s.requiredRetentionDays!==void 0&&(x(s.requiredRetentionDays,{instancePath:n+"/requiredRetentionDays",parentData:s,parentDataProperty:"requiredRetentionDays",rootData:l,dynamicAnchors:a})||(e=e===null?x.errors:f(e,x.errors),t=e.length)),s.store!==void 0){let r=s.store;if(typeof r!="string"){const i={instancePath:n+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="sql"||r==="exchange"||r==="both")){const i={instancePath:n+"/store",schemaPath:"#/properties/store/enum",keyword:"enum",params:{allowedValues:ke.properties.store.enum}};e===null?e=[i]:e.push(i),t++}}if(s.policies!==void 0){let r=s.policies;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)me(r[p],{instancePath:n+"/policies/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?me.errors:f(e,me.errors),t=e.length)}else{const i={instancePath:n+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ce.errors=e,t===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Re={type:"object",additionalProperties:!1,required:["zone","type","name"],properties:{zone:{type:"string",enum:["internal","external"]},type:{type:"string",enum:["A","AAAA","CNAME","SRV"]},name:{$ref:"#/$defs/name"},port:{$ref:"#/$defs/port"},targets:{type:"array",items:{$ref:"#/$defs/name"}}}};function he(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=he.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.zone===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"zone"}};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),t++}if(s.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="zone"||r==="type"||r==="name"||r==="port"||r==="targets")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.zone!==void 0){let r=s.zone;if(typeof r!="string"){const i={instancePath:n+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="internal"||r==="external")){const i={instancePath:n+"/zone",schemaPath:"#/properties/zone/enum",keyword:"enum",params:{allowedValues:Re.properties.zone.enum}};e===null?e=[i]:e.push(i),t++}}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){const i={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="A"||r==="AAAA"||r==="CNAME"||r==="SRV")){const i={instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Re.properties.type.enum}};e===null?e=[i]:e.push(i),t++}}if(s.name!==void 0&&(d(s.name,{instancePath:n+"/name",parentData:s,parentDataProperty:"name",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.port!==void 0&&($(s.port,{instancePath:n+"/port",parentData:s,parentDataProperty:"port",rootData:l,dynamicAnchors:a})||(e=e===null?$.errors:f(e,$.errors),t=e.length)),s.targets!==void 0){let r=s.targets;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)d(r[p],{instancePath:n+"/targets/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)}else{const i={instancePath:n+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return he.errors=e,t===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ze={type:"object",additionalProperties:!1,required:["usage","subject"],properties:{usage:{type:"string",enum:["edge-external","edge-internal","av-authentication","front-end","director","reverse-proxy","xmpp-gateway"]},issuer:{$ref:"#/$defs/certificateIssuer"},subject:{$ref:"#/$defs/name"},san:{type:"array",items:{$ref:"#/$defs/name"}},eku:{$ref:"#/$defs/certificateEku"},exportable:{type:"boolean"},assignedTo:{type:"array",items:{$ref:"#/$defs/fqdn"}}}};function ge(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=ge.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.usage===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"usage"}};e===null?e=[r]:e.push(r),t++}if(s.subject===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subject"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="usage"||r==="issuer"||r==="subject"||r==="san"||r==="eku"||r==="exportable"||r==="assignedTo")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.usage!==void 0){let r=s.usage;if(typeof r!="string"){const i={instancePath:n+"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="edge-external"||r==="edge-internal"||r==="av-authentication"||r==="front-end"||r==="director"||r==="reverse-proxy"||r==="xmpp-gateway")){const i={instancePath:n+"/usage",schemaPath:"#/properties/usage/enum",keyword:"enum",params:{allowedValues:Ze.properties.usage.enum}};e===null?e=[i]:e.push(i),t++}}if(s.issuer!==void 0&&(S(s.issuer,{instancePath:n+"/issuer",parentData:s,parentDataProperty:"issuer",rootData:l,dynamicAnchors:a})||(e=e===null?S.errors:f(e,S.errors),t=e.length)),s.subject!==void 0&&(d(s.subject,{instancePath:n+"/subject",parentData:s,parentDataProperty:"subject",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.san!==void 0){let r=s.san;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)d(r[p],{instancePath:n+"/san/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)}else{const i={instancePath:n+"/san",schemaPath:"#/properties/san/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.eku!==void 0&&(E(s.eku,{instancePath:n+"/eku",parentData:s,parentDataProperty:"eku",rootData:l,dynamicAnchors:a})||(e=e===null?E.errors:f(e,E.errors),t=e.length)),s.exportable!==void 0&&typeof s.exportable!="boolean"){const r={instancePath:n+"/exportable",schemaPath:"#/properties/exportable/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.assignedTo!==void 0){let r=s.assignedTo;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)y(r[p],{instancePath:n+"/assignedTo/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)}else{const i={instancePath:n+"/assignedTo",schemaPath:"#/properties/assignedTo/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ge.errors=e,t===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ae={type:"object",additionalProperties:!1,required:["from","to","protocol","ports"],properties:{from:{$ref:"#/$defs/firewallEnd"},to:{$ref:"#/$defs/firewallEnd"},protocol:{type:"string",enum:["tcp","udp"]},ports:{type:["integer","string"],minimum:1,maximum:65535,pattern:"^[0-9]{1,5}(-[0-9]{1,5})?$"},direction:{type:"string",enum:["in","out","both"]}}},_e={type:"string",enum:["internet","internal","access-edge","web-conferencing-edge","av-edge","edge-internal","reverse-proxy","xmpp-gateway","front-end","director"]};function I(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=I.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(s==="internet"||s==="internal"||s==="access-edge"||s==="web-conferencing-edge"||s==="av-edge"||s==="edge-internal"||s==="reverse-proxy"||s==="xmpp-gateway"||s==="front-end"||s==="director")){const r={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:_e.enum}};e===null?e=[r]:e.push(r),t++}return I.errors=e,t===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};const er=new RegExp("^[0-9]{1,5}(-[0-9]{1,5})?$","u");function Pe(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=Pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.from===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[r]:e.push(r),t++}if(s.to===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[r]:e.push(r),t++}if(s.protocol===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"protocol"}};e===null?e=[r]:e.push(r),t++}if(s.ports===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ports"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="from"||r==="to"||r==="protocol"||r==="ports"||r==="direction")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.from!==void 0&&(I(s.from,{instancePath:n+"/from",parentData:s,parentDataProperty:"from",rootData:l,dynamicAnchors:a})||(e=e===null?I.errors:f(e,I.errors),t=e.length)),s.to!==void 0&&(I(s.to,{instancePath:n+"/to",parentData:s,parentDataProperty:"to",rootData:l,dynamicAnchors:a})||(e=e===null?I.errors:f(e,I.errors),t=e.length)),s.protocol!==void 0){let r=s.protocol;if(typeof r!="string"){const i={instancePath:n+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="tcp"||r==="udp")){const i={instancePath:n+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues:Ae.properties.protocol.enum}};e===null?e=[i]:e.push(i),t++}}if(s.ports!==void 0){let r=s.ports;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){const i={instancePath:n+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type:Ae.properties.ports.type}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const i={instancePath:n+"/ports",schemaPath:"#/properties/ports/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[i]:e.push(i),t++}if(r<1||isNaN(r)){const i={instancePath:n+"/ports",schemaPath:"#/properties/ports/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[i]:e.push(i),t++}}if(typeof r=="string"&&!er.test(r)){const i={instancePath:n+"/ports",schemaPath:"#/properties/ports/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,5}(-[0-9]{1,5})?$"}};e===null?e=[i]:e.push(i),t++}}if(s.direction!==void 0){let r=s.direction;if(typeof r!="string"){const i={instancePath:n+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="in"||r==="out"||r==="both")){const i={instancePath:n+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues:Ae.properties.direction.enum}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Pe.errors=e,t===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function be(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=be.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="clientAutoConfiguration"||r==="dnsRecords"||r==="certificates"||r==="firewallRules")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.clientAutoConfiguration!==void 0&&typeof s.clientAutoConfiguration!="boolean"){const r={instancePath:n+"/clientAutoConfiguration",schemaPath:"#/properties/clientAutoConfiguration/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.dnsRecords!==void 0){let r=s.dnsRecords;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)he(r[p],{instancePath:n+"/dnsRecords/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?he.errors:f(e,he.errors),t=e.length)}else{const i={instancePath:n+"/dnsRecords",schemaPath:"#/properties/dnsRecords/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.certificates!==void 0){let r=s.certificates;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)ge(r[p],{instancePath:n+"/certificates/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?ge.errors:f(e,ge.errors),t=e.length)}else{const i={instancePath:n+"/certificates",schemaPath:"#/properties/certificates/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.firewallRules!==void 0){let r=s.firewallRules;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)Pe(r[p],{instancePath:n+"/firewallRules/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?Pe.errors:f(e,Pe.errors),t=e.length)}else{const i={instancePath:n+"/firewallRules",schemaPath:"#/properties/firewallRules/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return be.errors=e,t===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const rr={type:"object",additionalProperties:!1,required:["fqdn"],properties:{fqdn:{$ref:"#/$defs/fqdn"},os:{$ref:"#/$defs/name"},platform:{$ref:"#/$defs/platform"},hypervisor:{$ref:"#/$defs/name"},host:{$ref:"#/$defs/name"},cpuCores:{type:"integer",minimum:1,maximum:4096},memoryGb:{type:"number",exclusiveMinimum:0,maximum:65536},messageQueuing:{type:"boolean"},roles:{type:"array",uniqueItems:!0,items:{$ref:"#/$defs/role"}}}};function ve(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.fqdn===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fqdn"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!N.call(rr.properties,r)){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.fqdn!==void 0&&(y(s.fqdn,{instancePath:n+"/fqdn",parentData:s,parentDataProperty:"fqdn",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.os!==void 0&&(d(s.os,{instancePath:n+"/os",parentData:s,parentDataProperty:"os",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.platform!==void 0&&(b(s.platform,{instancePath:n+"/platform",parentData:s,parentDataProperty:"platform",rootData:l,dynamicAnchors:a})||(e=e===null?b.errors:f(e,b.errors),t=e.length)),s.hypervisor!==void 0&&(d(s.hypervisor,{instancePath:n+"/hypervisor",parentData:s,parentDataProperty:"hypervisor",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.host!==void 0&&(d(s.host,{instancePath:n+"/host",parentData:s,parentDataProperty:"host",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.cpuCores!==void 0){let r=s.cpuCores;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:n+"/cpuCores",schemaPath:"#/properties/cpuCores/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>4096||isNaN(r)){const i={instancePath:n+"/cpuCores",schemaPath:"#/properties/cpuCores/maximum",keyword:"maximum",params:{comparison:"<=",limit:4096}};e===null?e=[i]:e.push(i),t++}if(r<1||isNaN(r)){const i={instancePath:n+"/cpuCores",schemaPath:"#/properties/cpuCores/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[i]:e.push(i),t++}}}if(s.memoryGb!==void 0){let r=s.memoryGb;if(typeof r=="number"&&isFinite(r)){if(r>65536||isNaN(r)){const i={instancePath:n+"/memoryGb",schemaPath:"#/properties/memoryGb/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536}};e===null?e=[i]:e.push(i),t++}if(r<=0||isNaN(r)){const i={instancePath:n+"/memoryGb",schemaPath:"#/properties/memoryGb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n+"/memoryGb",schemaPath:"#/properties/memoryGb/type",keyword:"type",params:{type:"number"}};e===null?e=[i]:e.push(i),t++}}if(s.messageQueuing!==void 0&&typeof s.messageQueuing!="boolean"){const r={instancePath:n+"/messageQueuing",schemaPath:"#/properties/messageQueuing/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.roles!==void 0){let r=s.roles;if(Array.isArray(r)){const i=r.length;for(let u=0;u<i;u++)w(r[u],{instancePath:n+"/roles/"+u,parentData:r,parentDataProperty:u,rootData:l,dynamicAnchors:a})||(e=e===null?w.errors:f(e,w.errors),t=e.length);let p=r.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(V(r[p],r[c])){const u={instancePath:n+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[u]:e.push(u),t++;break e}}}else{const i={instancePath:n+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ve.errors=e,t===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $e(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=$e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.product===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"product"}};e===null?e=[r]:e.push(r),t++}if(s.sites===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sites"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!N.call(De.properties,r)){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.product!==void 0){let r=s.product;if(typeof r!="string"){const i={instancePath:n+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="lync-server-2010"||r==="lync-server-2013"||r==="skype-for-business-server-2015"||r==="skype-for-business-server-2019"||r==="skype-for-business-server-se")){const i={instancePath:n+"/product",schemaPath:"#/properties/product/enum",keyword:"enum",params:{allowedValues:De.properties.product.enum}};e===null?e=[i]:e.push(i),t++}}if(s.availability!==void 0){let r=s.availability;if(typeof r!="string"){const i={instancePath:n+"/availability",schemaPath:"#/properties/availability/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="standard"||r==="high")){const i={instancePath:n+"/availability",schemaPath:"#/properties/availability/enum",keyword:"enum",params:{allowedValues:De.properties.availability.enum}};e===null?e=[i]:e.push(i),t++}}if(s.sipDomains!==void 0){let r=s.sipDomains;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)y(r[p],{instancePath:n+"/sipDomains/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)}else{const i={instancePath:n+"/sipDomains",schemaPath:"#/properties/sipDomains/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.sites!==void 0){let r=s.sites;if(Array.isArray(r)){if(r.length<1){const p={instancePath:n+"/sites",schemaPath:"#/properties/sites/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}const i=r.length;for(let p=0;p<i;p++)_(r[p],{instancePath:n+"/sites/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?_.errors:f(e,_.errors),t=e.length)}else{const i={instancePath:n+"/sites",schemaPath:"#/properties/sites/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.reverseProxies!==void 0){let r=s.reverseProxies;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)ee(r[p],{instancePath:n+"/reverseProxies/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?ee.errors:f(e,ee.errors),t=e.length)}else{const i={instancePath:n+"/reverseProxies",schemaPath:"#/properties/reverseProxies/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.xmppGateways!==void 0){let r=s.xmppGateways;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)se(r[p],{instancePath:n+"/xmppGateways/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?se.errors:f(e,se.errors),t=e.length)}else{const i={instancePath:n+"/xmppGateways",schemaPath:"#/properties/xmppGateways/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.externalAccess!==void 0&&(ue(s.externalAccess,{instancePath:n+"/externalAccess",parentData:s,parentDataProperty:"externalAccess",rootData:l,dynamicAnchors:a})||(e=e===null?ue.errors:f(e,ue.errors),t=e.length)),s.licensing!==void 0&&(ye(s.licensing,{instancePath:n+"/licensing",parentData:s,parentDataProperty:"licensing",rootData:l,dynamicAnchors:a})||(e=e===null?ye.errors:f(e,ye.errors),t=e.length)),s.archiving!==void 0&&(ce(s.archiving,{instancePath:n+"/archiving",parentData:s,parentDataProperty:"archiving",rootData:l,dynamicAnchors:a})||(e=e===null?ce.errors:f(e,ce.errors),t=e.length)),s.network!==void 0&&(be(s.network,{instancePath:n+"/network",parentData:s,parentDataProperty:"network",rootData:l,dynamicAnchors:a})||(e=e===null?be.errors:f(e,be.errors),t=e.length)),s.servers!==void 0){let r=s.servers;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)ve(r[p],{instancePath:n+"/servers/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?ve.errors:f(e,ve.errors),t=e.length)}else{const i={instancePath:n+"/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return $e.errors=e,t===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qe(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=qe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.apiVersion===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(s.kind===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(s.metadata===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),t++}if(s.spec===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.apiVersion!==void 0){let r=s.apiVersion;if(typeof r!="string"){const i={instancePath:n+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r!=="lync-policy/v1"){const i={instancePath:n+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"lync-policy/v1"}};e===null?e=[i]:e.push(i),t++}}if(s.kind!==void 0){let r=s.kind;if(typeof r!="string"){const i={instancePath:n+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r!=="Deployment"){const i={instancePath:n+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Deployment"}};e===null?e=[i]:e.push(i),t++}}s.metadata!==void 0&&(R(s.metadata,{instancePath:n+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:l,dynamicAnchors:a})||(e=e===null?R.errors:f(e,R.errors),t=e.length)),s.spec!==void 0&&($e(s.spec,{instancePath:n+"/spec",parentData:s,parentDataProperty:"spec",rootData:l,dynamicAnchors:a})||(e=e===null?$e.errors:f(e,$e.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return qe.errors=e,t===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function f(s,n){for(const g of n)s.push(g);return s}


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/cannot-run.js
/** The run cannot be done as asked: wrong usage, a policy that breaks its schema, a report that cannot be written. */
class CannotRun extends Error {
}

// EXTERNAL MODULE: ./build/sources.js + 8 modules
var sources = __nccwpck_require__(34);
// EXTERNAL MODULE: ./build/validate.js + 12 modules
var validate = __nccwpck_require__(3752);
// EXTERNAL MODULE: ./build/words.js
var build_words = __nccwpck_require__(6118);
;// CONCATENATED MODULE: ./build/report/annotations.js



/** GitHub keeps ten of each level for a step and drops the others without a word; the tenth is ours to say so. */
const kept = 9;
/** The longest message that a runner takes. */
const longest = 4096;
/**
 * Findings → annotations within GitHub's limits: nine of each level, and one that counts the others. `errorsTaken` is
 * how many of the places for errors are used for something else.
 */
function planAnnotations({ findings }, errorsTaken = 0) {
    const plans = validate/* levels */.yr.map((level) => planLevel(level, findings.filter(({ rule }) => rule.level === level), kept - (level === "error" ? errorsTaken : 0)));
    const annotations = plans.flat();
    const shown = annotations.filter(({ file }) => file !== undefined).length;
    return { annotations, shown, dropped: findings.length - shown };
}
function planLevel(level, findings, places) {
    const rest = findings.slice(places);
    const shown = findings.slice(0, places).map(annotationOf);
    return rest.length > 0 ? [...shown, remainderOf(level, rest)] : shown;
}
function annotationOf({ rule, message, file, range, source, related }) {
    const { title, date, url } = sources/* sources */.T[source];
    const places = related.map((other) => `See: ${other.file}:${other.range.line}: ${other.message}`).map(build_words/* harmless */.Is);
    const advice = [`Why: ${rule.why}`, `Fix: ${rule.fix}`, `Source: ${title}, ${date}, ${url}`];
    const lines = [(0,build_words/* harmless */.Is)(message), "", ...places, ...advice];
    const place = { file: (0,build_words/* harmless */.Is)(file), startLine: range.line, endLine: range.endLine };
    // GitHub takes columns only where a range stands on one line.
    const columns = range.line === range.endLine ? { startColumn: range.column, endColumn: range.endColumn } : {};
    return { level: rule.level, title: rule.id, message: (0,build_words/* cut */.Jj)(lines.join("\n"), longest), ...place, ...columns };
}
function remainderOf(level, rest) {
    const byFile = new Map();
    for (const { file } of rest)
        byFile.set(file, (byFile.get(file) ?? 0) + 1);
    const files = (0,build_words/* abridged */.$y)([...byFile].map(([file, count]) => `${(0,build_words/* harmless */.Is)(file)} (${(0,build_words/* grouped */.zD)(count)})`));
    const message = `${(0,build_words/* counted */.hS)(rest.length, `more ${level}`)} not shown here: ${files}; the job summary and the log show all`;
    return { level, title: "lync-policy", message: (0,build_words/* cut */.Jj)(message, longest) };
}

;// CONCATENATED MODULE: ./build/report/github.js

/** The report as workflow commands, for a step that runs the command line. */
function github(report) {
    return planAnnotations(report)
        .annotations.map((annotation) => `${command(annotation)}\n`)
        .join("");
}
const commands = { error: "error", warning: "warning", note: "notice" };
function command({ level, title, message, file, startLine, endLine, startColumn, endColumn }) {
    const properties = { title, file, line: startLine, endLine, col: startColumn, endColumn };
    const written = Object.entries(properties)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
    return `::${commands[level]} ${written.join(",")}::${escaped(message)}`;
}
function escaped(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapedProperty(text) {
    return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// EXTERNAL MODULE: ./build/profiles/index.js + 7 modules
var profiles = __nccwpck_require__(3477);
;// CONCATENATED MODULE: ./build/tool.js
/** Who speaks; a test keeps it the same as package.json. */
const tool = { name: "lync-policy", version: "0.1.0" };

;// CONCATENATED MODULE: ./build/report/json.js




/** The report for machines, version 1, as schemas/report.schema.json describes it. Later versions only add. */
function json(report) {
    const { asOf, policy, files, skipped, rules, idle, findings, counts, conclusion } = report;
    const content = {
        version: 1,
        tool: tool,
        asOf,
        preset: policy.preset,
        failOn: policy.failOn,
        conclusion,
        counts,
        files,
        skipped: skipped.map(({ file, reason }) => ({ file, reason })),
        rules: rules.map(ruleOut),
        rulesIdle: idle.map(({ id }) => id),
        builtIns: validate/* builtIns */.b3.map(ruleOut),
        findings: findings.map(findingOut),
    };
    // A runner takes "##[" for a command wherever it stands in the log.
    return `${JSON.stringify(content, null, 2).replaceAll("##[", "##\\u005b")}\n`;
}
/** A path as a JSON Pointer (RFC 6901). */
function pointer(path) {
    return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
function ruleOut({ id, level, title, preset, products, why, fix, turnOffWhen, source, evidence }) {
    const speaksOf = products ?? Object.keys(profiles/* profiles */.x);
    return { id, level, title, preset, products: speaksOf, why, fix, turnOffWhen, source: sources/* sources */.T[source], evidence };
}
function findingOut({ rule, message, file, range, path, deployment, source, related }) {
    return {
        rule: rule.id,
        level: rule.level,
        message,
        file,
        range,
        path: pointer(path),
        deployment,
        source: sources/* sources */.T[source],
        ...(related.length > 0 && { related: related.map(relatedOut) }),
    };
}
function relatedOut({ message, file, range, path }) {
    return { message, file, range, path: pointer(path) };
}

// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __nccwpck_require__(9746);
;// CONCATENATED MODULE: ./build/report/index.js



/** The formats by the names that people give. */
const formats = { terminal: terminal/* terminal */.F, json: json, github: github };

// EXTERNAL MODULE: ./build/rules/index.js + 126 modules
var rules = __nccwpck_require__(9876);
// EXTERNAL MODULE: ./build/suggest.js
var suggest = __nccwpck_require__(9969);
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
;// CONCATENATED MODULE: ./build/options.js






/** What a setting may be: the same words on the command line, in a workflow and in a policy. */
const choices = {
    format: Object.keys(formats),
    failOn: [...validate/* levels */.yr, "never"],
    preset: rules/* presets */.v4,
};
/** The choice that a text names, or a plain word about what is meant. */
function chosen(setting, text, allowed) {
    const choice = allowed.find((word) => word === text);
    if (choice !== undefined)
        return choice;
    const otherwise = `${(0,build_words/* listed */.KE)(allowed.map(build_words/* quoted */.TL), "or")} is needed`;
    throw new CannotRun(`${setting} is ${(0,build_words/* quoted */.TL)(text)}; ${(0,suggest/* didYouMean */.a)(text, allowed, otherwise)}`);
}
/** A day as YYYY-MM-DD that is in the calendar. */
function day(setting, text) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    // Engines take 30 February for 2 March.
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text))
        return text;
    throw new CannotRun(`${setting} is ${(0,build_words/* quoted */.TL)(text)}; a day as YYYY-MM-DD is needed, such as 2026-01-31`);
}
/** "json=out/report.json" as a format and a file. */
function reportFile(setting, text) {
    const [name = "", ...rest] = text.split("=");
    const file = rest.join("=");
    if (!file)
        throw new CannotRun(`${setting} is ${(0,build_words/* quoted */.TL)(text)}; FORMAT=FILE is needed, such as json=report.json`);
    return { format: chosen(`the format of ${setting}`, name, choices.format), file };
}

;// CONCATENATED MODULE: ./build/node/arguments.js





/** The commands; `check` is meant where none is named. */
const arguments_commands = ["check", "explain", "rules"];
const options = {
    format: { type: "string" },
    report: { type: "string", multiple: true },
    "fail-on": { type: "string" },
    preset: { type: "string" },
    "as-of": { type: "string" },
    quiet: { type: "boolean", short: "q" },
    verbose: { type: "boolean" },
    help: { type: "boolean", short: "h" },
    version: { type: "boolean" },
};
/** The text of --help. */
const help = `Usage: lync-policy [check] [PATTERN…]
       lync-policy explain RULE
       lync-policy rules

Checks YAML descriptions of Lync Server and Skype for Business Server deployments.
A PATTERN is a file, a folder, a glob, "-" for standard input, or "!" and what to
leave out. Without one, the working tree is looked through, as .gitignore allows.

Options
  --format NAME         for standard output: ${choices.format.join(", ")} (default terminal)
  --report FORMAT=FILE  writes a report to a file too; may be given again
  --fail-on LEVEL       ${choices.failOn.join(", ")} (default error)
  --preset NAME         ${choices.preset.join(", ")} (default recommended)
  --as-of YYYY-MM-DD    the day to judge for (default today, UTC)
  -q, --quiet           one line for each finding, and nothing else
  --verbose             names the rules that had nothing to look at
  --version, -h, --help

Exit codes
  0  nothing at or above --fail-on     2  could not run: usage, unreadable file
  1  something at or above it          3  no manifest found
`;
/** Words of the command line → a request, or a plain word about what is wrong. */
function parseArguments(args) {
    const { values, positionals, tokens } = (0,external_node_util_namespaceObject.parseArgs)({ args: [...args], options, strict: false, tokens: true });
    for (const token of tokens)
        if (token.kind === "option")
            checkOption(token);
    if (values.help)
        return { command: "help" };
    if (values.version)
        return { command: "version" };
    const [first, ...rest] = positionals;
    if (first === "explain")
        return { command: first, rule: only(first, "RULE", rest) };
    if (first === "rules")
        return rest.length > 0 ? refuse(`rules takes no ${(0,build_words/* quoted */.TL)(rest[0] ?? "")}`) : { command: first };
    return { command: "check", patterns: first === "check" ? rest : positionals, ...settings(values) };
}
function settings(values) {
    const text = (name, otherwise) => String(values[name] ?? otherwise);
    return {
        policy: {
            preset: chosen("--preset", text("preset", "recommended"), choices.preset),
            failOn: chosen("--fail-on", text("fail-on", "error"), choices.failOn),
        },
        format: chosen("--format", text("format", "terminal"), choices.format),
        reports: [values.report ?? []].flat().map((given) => reportFile("--report", String(given))),
        asOf: values["as-of"] === undefined ? undefined : day("--as-of", text("as-of", "")),
        quiet: values.quiet === true,
        verbose: values.verbose === true,
    };
}
function checkOption({ name, rawName, value }) {
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) {
        const meant = (0,suggest/* suggest */.Z)(name, Object.keys(options));
        refuse(`option ${(0,build_words/* quoted */.TL)(rawName)} is not known; ${meant ? `did you mean "--${meant}"?` : "--help lists what is"}`);
    }
    else if (option.type === "string" && !value)
        refuse(`${rawName} needs a value; --help lists what it may be`);
    else if (option.type === "boolean" && value !== undefined)
        refuse(`${rawName} takes no value`);
}
function only(command, name, words) {
    const [word, ...more] = words;
    if (word === undefined)
        return refuse(`${command} needs a ${name}; "lync-policy rules" lists them`);
    return more.length > 0 ? refuse(`${command} takes one ${name}, not ${(0,build_words/* listed */.KE)(words.map(build_words/* quoted */.TL))}`) : word;
}
function refuse(message) {
    throw new CannotRun(message);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/text.js
var build_text = __nccwpck_require__(6184);
;// CONCATENATED MODULE: ./build/node/discover.js



/** Signs by which a pattern is told from a path. */
const wild = /[*?[\]{}()]/;
/** Patterns → files: a path, a folder to walk through, a glob, `-` for standard input, `!` before what is left out. */
async function discover(patterns, where) {
    const wanted = patterns.filter((pattern) => !pattern.startsWith("!"));
    const unwanted = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
    const files = new Map();
    const problems = [];
    const remarks = [];
    for (const pattern of wanted.length > 0 ? wanted : ["."]) {
        if (pattern === "-")
            continue;
        const result = await lookUp(pattern, where);
        for (const file of result.files)
            if (!files.get(file.path)?.named)
                files.set(file.path, file);
        if (result.problem)
            problems.push(result.problem);
        if (result.remark)
            remarks.push(result.remark);
    }
    const kept = unwanted.length > 0 ? await without([...files.values()], unwanted, where) : [...files.values()];
    return { files: kept, problems, remarks, stdin: wanted.includes("-") };
}
/** Files → texts, one at a time. What cannot be read is told to `complain`, and the others go on. */
function* read(files, { base }, complain) {
    for (const { path, named } of files) {
        const file = nameFrom(base, path);
        try {
            const { size } = (0,external_node_fs_.statSync)(path);
            yield { file, named, size, content: size > build_text/* maxBytes */.ID ? new Uint8Array() : (0,external_node_fs_.readFileSync)(path) };
        }
        catch (error) {
            complain(`cannot read "${file}": ${reason(error)}`);
        }
    }
}
async function lookUp(pattern, { cwd, base }) {
    if (pattern === "")
        return { files: [], problem: "an empty pattern names nothing" };
    const path = (0,external_node_path_.resolve)(cwd, pattern);
    const stats = statOf(path);
    if (!(stats instanceof Error)) {
        if (stats.isFile())
            return { files: [{ path, named: true }] };
        if (!stats.isDirectory())
            return { files: [], problem: `cannot read "${nameFrom(base, path)}": it is neither a file nor a folder` };
        const { walk } = await Promise.all(/* import() */[__nccwpck_require__.e(759), __nccwpck_require__.e(623)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4623));
        const { files, closed } = walk(path);
        const problems = closed.map((folder) => `cannot look into "${nameFrom(base, folder.path)}": ${reason(folder.error)}`);
        return {
            files: files.map((file) => ({ path: file, named: false })),
            ...(problems[0] && { problem: problems.join("; ") }),
        };
    }
    if (wild.test(pattern) && !isThere(path)) {
        const { glob } = await Promise.all(/* import() */[__nccwpck_require__.e(759), __nccwpck_require__.e(623)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4623));
        const files = glob(pattern, cwd);
        if (files.length > 0)
            return { files: files.map((file) => ({ path: file, named: true })) };
        return { files: [], remark: `pattern "${pattern}" matches no file` };
    }
    return { files: [], problem: `cannot read "${pattern}": ${reason(stats)}` };
}
async function without(files, patterns, { cwd }) {
    const { matcher } = await Promise.all(/* import() */[__nccwpck_require__.e(759), __nccwpck_require__.e(623)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4623));
    const matches = patterns.map((pattern) => matcher(pattern, cwd));
    return files.filter(({ path }) => !matches.some((match) => match(path)));
}
function statOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path);
    }
    catch (error) {
        return error;
    }
}
/** A link that leads nowhere is there all the same. */
function isThere(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
function nameFrom(base, path) {
    return ((0,external_node_path_.relative)(base, path) || ".").replaceAll(external_node_path_.sep, "/");
}
const reasons = {
    EACCES: "permission denied",
    EPERM: "permission denied",
    EIO: "the disk reports an error",
    EISDIR: "it is a folder",
    ELOOP: "its symbolic links go in a circle",
    EMFILE: "too many files are open",
    ENAMETOOLONG: "its name is too long",
    ENOENT: "there is no such file or folder",
    ENOTDIR: "a part of its path is not a folder",
};
/** Why the system would not, in words. */
function reason(error) {
    const { code, message } = error;
    return reasons[code ?? ""] ?? message;
}

;// CONCATENATED MODULE: ./build/node/run.js







/** Patterns → report, with the files of the disk and, where asked for, the text of standard input. */
async function run(patterns, where, policy, today, stdin) {
    const { files, problems, remarks, stdin: fromStdin } = await discover(patterns, where);
    const input = fromStdin ? [{ file: "<stdin>", content: await stdin(), named: true }] : [];
    const unread = [];
    const texts = (function* () {
        yield* input;
        yield* read(files, where, (problem) => unread.push(problem));
    })();
    const report = (0,validate/* validate */.tf)(texts, policy, today);
    const leftAlone = report.skipped
        .filter(({ named }) => named)
        .map(({ file, reason }) => `${file} is left alone: ${reason}`);
    return { report, problems: [...problems, ...unread], remarks: [...remarks, ...leftAlone] };
}
/** Why a run without a manifest has nothing to say. */
function noManifest({ skipped }) {
    const looked = skipped.length === 1 ? "1 file was" : `${(0,build_words/* grouped */.zD)(skipped.length)} files were`;
    return `no manifest found: ${looked} looked at; a manifest begins with "apiVersion: lync-policy/v1"`;
}
/** Writes a report to a file, and makes the folders that it needs. */
function writeReport(report, { format, file }, cwd) {
    const path = (0,external_node_path_.resolve)(cwd, file);
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        (0,external_node_fs_.writeFileSync)(path, formats[format](report, { color: false, quiet: false }));
        return path;
    }
    catch (error) {
        throw new CannotRun(`cannot write the ${format} report to "${file}": ${reason(error)}`);
    }
}
/** Today where the world agrees on it. */
function todayInUtc() {
    return new Date().toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./build/node/cli.js









const known = [...rules/* rules */.aO, ...validate/* builtIns */.b3];
/** Runs one command line and returns the exit code. */
async function main(args, around) {
    try {
        return await carryOut(parseArguments(args), around);
    }
    catch (error) {
        if (!(error instanceof CannotRun))
            throw error;
        say(around, error.message);
        return 2;
    }
}
async function carryOut(request, around) {
    if (request.command === "check")
        return check(request, around);
    around.out(await answer(request));
    return 0;
}
async function answer(request) {
    if (request.command === "help")
        return help;
    if (request.command === "version")
        return `${tool.version}\n`;
    if (request.command === "explain")
        return explanation(request.rule);
    const { list } = await __nccwpck_require__.e(/* import() */ 701).then(__nccwpck_require__.bind(__nccwpck_require__, 701));
    return list(known);
}
/** What explains a rule is loaded only here: a check starts without it. */
async function explanation(id) {
    const rule = known.find((candidate) => candidate.id === id);
    if (rule) {
        const { explain } = await __nccwpck_require__.e(/* import() */ 701).then(__nccwpck_require__.bind(__nccwpck_require__, 701));
        const { examples } = await __nccwpck_require__.e(/* import() */ 682).then(__nccwpck_require__.bind(__nccwpck_require__, 6682));
        return explain(rule, examples[id]);
    }
    const meant = (0,suggest/* didYouMean */.a)(id, known.map((candidate) => candidate.id), '"lync-policy rules" lists those that are');
    throw new CannotRun(`rule ${(0,build_words/* quoted */.TL)(id)} is not known; ${meant}`);
}
async function check(request, around) {
    const { patterns, policy, format, reports, asOf, quiet, verbose } = request;
    const where = { cwd: around.cwd, base: around.cwd };
    const outcome = await run(patterns, where, policy, asOf ?? todayInUtc(), around.stdin);
    around.out(formats[format](outcome.report, { color: around.color, quiet, verbose }));
    for (const problem of outcome.problems)
        say(around, problem + commandHint(problem, patterns));
    for (const remark of outcome.remarks)
        say(around, remark);
    for (const report of reports)
        writeReport(outcome.report, report, around.cwd);
    const code = exitCode(outcome);
    if (code === 3)
        say(around, noManifest(outcome.report));
    return code;
}
/** What went wrong weighs more than what was found, and that more than nothing to look at. */
function exitCode({ report, problems }) {
    if (problems.length > 0)
        return 2;
    if (report.files.length === 0)
        return 3;
    return report.conclusion === "success" ? 0 : 1;
}
/** A command that is misspelt looks like a file that is not there. */
function commandHint(problem, [first = "", ...rest]) {
    const meant = problem.includes((0,build_words/* quoted */.TL)(first)) && !/[./\\]/.test(first) ? (0,suggest/* didYouMean */.a)(first, arguments_commands, "") : "";
    return meant && rest.length < 2 ? ` (or ${meant.replace("did you mean", "did you mean the command")})` : "";
}
function say({ err }, message) {
    err(`lync-policy: ${(0,build_words/* visible */.RK)(message)}\n`);
}

;// CONCATENATED MODULE: ./build/node/bin.js


/**
 * Writes at once and to the end: half the time of a small run would go into making `process.stdout`. A reader that has
 * seen enough (`| head`) ends the run quietly; one that is slow is waited for.
 */
function write(descriptor, text) {
    let rest = Buffer.from(text);
    while (rest.length > 0) {
        try {
            rest = rest.subarray((0,external_node_fs_.writeSync)(descriptor, rest));
        }
        catch (error) {
            const { code } = error;
            if (code === "EPIPE")
                process.exit();
            if (code !== "EAGAIN")
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        }
    }
}
async function stdin() {
    const chunks = [];
    for await (const chunk of process.stdin)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
main(process.argv.slice(2), {
    cwd: process.cwd(),
    // Not isatty of node:tty, which loads node:net; other devices, such as /dev/null, do not mind colours.
    color: !process.env.NO_COLOR && (0,external_node_fs_.fstatSync)(1).isCharacterDevice(),
    stdin,
    out: (text) => write(1, text),
    err: (text) => write(2, text),
}).then((code) => {
    process.exitCode = code;
}, (error) => {
    write(2, `lync-policy: a defect of the tool: ${error.message} (DEBUG=lync-policy shows where)\n`);
    if (process.env.DEBUG === "lync-policy")
        write(2, `${error.stack}\n`);
    process.exitCode = 2;
});

module.exports = __webpack_exports__;
/******/ })()
;