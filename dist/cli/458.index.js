"use strict";
exports.id = 458;
exports.ids = [458];
exports.modules = {

/***/ 5549:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UU: () => (/* binding */ survivableBranch),
/* harmony export */   Yi: () => (/* binding */ branchRemarks),
/* harmony export */   _F: () => (/* binding */ branchClusters)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6118);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6106);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1618);
/* harmony import */ var _other_pools_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6541);
/* harmony import */ var _pools_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2754);





/** The clusters of a branch site that sign users in and home them at a central pool: appliances and their like. */
function branchClusters(part, { id: site, kind }) {
    if (kind !== "branch")
        return [];
    return part.look.at(site).filter((cluster) => {
        return (part.has(cluster.id) &&
            (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .roleAt */ .Ci)(part.look, cluster.id, "Registrar") &&
            !(0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .isFrontEnd */ .Dp)(part.look, cluster.id) &&
            !(0,_other_pools_js__WEBPACK_IMPORTED_MODULE_0__/* .isDirector */ .Zq)(part, cluster));
    });
}
/** The survivable branch of a site. A manifest has room for one, and it needs a pool behind it. */
function survivableBranch(part, site) {
    const [cluster] = branchClusters(part, site);
    const pool = cluster && poolBehind(part, site, cluster);
    if (!cluster || !pool)
        return undefined;
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .properties */ .qo)({
        kind: (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .standIn */ .us)("appliance", (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .LO)("appliance or server", "write which it is")),
        fqdn: (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(cluster.fqdn),
        pool,
        users: (0,_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .usersOf */ .ev)(part, cluster.fqdn, "users homed here"),
        archivingServer: (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)((0,_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .serverNeeded */ .Nl)(part, cluster.id, "ArchivingServer")),
        monitoringServer: (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)((0,_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .serverNeeded */ .Nl)(part, cluster.id, "MonitoringServer")),
        edgePool: (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)((0,_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .edgeUsedBy */ .u2)(part, cluster.id)),
    });
}
/** Sentences about branches that a manifest has no room for. */
function branchRemarks(part) {
    return part.look.topology.sites.flatMap((site) => {
        const [first, ...more] = branchClusters(part, site);
        const where = `branch site ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(part.siteName(site))}`;
        if (first && !poolBehind(part, site, first))
            return [`${where} has ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(first.fqdn)} and no central pool behind it; it is left out`];
        return more.map(({ fqdn }) => `${where} has ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(fqdn)} besides ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(first?.fqdn ?? "")}; a manifest has one for each site, so it is left out`);
    });
}
function poolBehind(part, site, { id }) {
    const { look, has } = part;
    const needed = ["Registrar", "UserServices"].flatMap((role) => (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .neededAt */ .N6)(look, id, role));
    const found = needed.find(({ cluster }) => (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .isFrontEnd */ .Dp)(look, cluster) && has(cluster));
    if (found)
        return (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(look.cluster(found.cluster)?.fqdn);
    const pools = (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .clustersWith */ .Gd)(look, "UserServices").filter((pool) => has(pool.id));
    const nearest = pools.find((pool) => pool.site === site.parent) ?? pools[0];
    return nearest && (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .standIn */ .us)(nearest.fqdn, "not known: no dependency names the central pool");
}


/***/ }),

/***/ 3562:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ compose),
  T: () => (/* binding */ origin)
});

// EXTERNAL MODULE: ./build/import/draft.js
var draft = __webpack_require__(6106);
// EXTERNAL MODULE: ./build/import/elements.js
var import_elements = __webpack_require__(1928);
// EXTERNAL MODULE: ./build/import/facts.js
var import_facts = __webpack_require__(2114);
;// CONCATENATED MODULE: ./build/import/gates.js

/** Two gates must be open: the organisation's and that of some policy. One that is closed settles it. */
function both(edge, gate, policies, own) {
    const first = (0,import_facts/* switchOf */.mG)(edge, gate);
    const each = policies?.map((row) => (0,import_facts/* switchOf */.mG)(row, own)) ?? [];
    const second = each.includes(true)
        ? true
        : each.length > 0 && each.every((open) => open === false)
            ? false
            : undefined;
    if (first === false || second === false)
        return false;
    return first && second ? true : undefined;
}

// EXTERNAL MODULE: ./build/import/look.js
var import_look = __webpack_require__(1618);
// EXTERNAL MODULE: ./build/import/pools.js
var pools = __webpack_require__(2754);
;// CONCATENATED MODULE: ./build/import/edges.js



/** The Edge services by the owners of their ports. */
const owners = { access: "AccessEdge", webConferencing: "DataEdge", av: "MediaRelayEdge" };
/** An Edge pool as the topology tells it. */
function edgePool(part, cluster) {
    const ports = externalPorts(part, cluster);
    const client = clientPorts(ports);
    const names = [...Object.values(client), ...listeners(ports)].map((port) => port?.publicName?.toLowerCase());
    const distinct = new Set(names.filter((name) => name !== undefined));
    const federation = listeners(ports)[0];
    const federationPort = federation && (federation.publicPort ?? federation.port);
    return (0,draft/* properties */.qo)({
        fqdn: (0,draft/* known */.eO)(cluster.fqdn),
        servers: (0,pools/* serversOf */.U2)(cluster),
        federation: (0,draft/* known */.eO)(federation !== undefined),
        federationPort: (0,draft/* known */.eO)(federationPort === 5061 ? undefined : federationPort),
        externalFqdns: (0,draft/* maybe */.no)(perService(client, (port) => port.publicName)),
        singleFqdn: (0,draft/* known */.eO)(distinct.size > 0 ? distinct.size === 1 : undefined),
        ports: (0,draft/* maybe */.no)(perService(client, (port) => port.publicPort ?? port.port)),
        nat: natOf(cluster, client.av),
        nextHop: (0,draft/* known */.eO)(nextHopOf(part, cluster)),
    });
}
/** Whether the Edge pool lets XMPP through. The port 5098 of every Registrar says nothing about that. */
function letsXmppThrough({ look }, { id }) {
    return (0,import_look/* roleAt */.Ci)(look, id, "EdgeServer")?.ports.some(({ owner }) => owner === "XmppFederationProxy") ?? false;
}
function externalPorts({ look }, { id }) {
    return (0,import_look/* roleAt */.Ci)(look, id, "EdgeServer")?.ports.filter(({ side }) => side === "External") ?? [];
}
/** Federation comes in where servers do. With one name for all services clients come in at 5061 too: usage tells. */
function listeners(ports) {
    return ports.filter(({ owner, usage }) => owner === owners.access && usage === "SipServer");
}
function clientPorts(ports) {
    const of = (owner) => ports.filter((port) => port.owner === owner && port.usage !== "SipServer");
    const named = (owner, usages) => of(owner).find(({ usage, publicName }) => usages.test(usage) && publicName) ??
        of(owner).find(({ usage }) => usages.test(usage)) ??
        of(owner).find(({ publicName }) => publicName);
    return {
        access: named(owners.access, /^SipClient$/i),
        webConferencing: named(owners.webConferencing, /./),
        av: of(owners.av).find((port) => port.publicName && (port.publicPort ?? port.port) === 443) ?? named(owners.av, /./),
    };
}
function perService(ports, of) {
    const entries = Object.entries(ports).map(([service, port]) => [service, port && (0,draft/* known */.eO)(of(port))]);
    return Object.fromEntries(entries);
}
/** Address translation shows in an address that is configured besides the real one. */
function natOf({ machines }, av) {
    const outside = machines.flatMap(({ interfaces }) => interfaces.filter(({ side }) => side === "External"));
    const translated = outside.filter(({ address, publicAddress }) => isAddress(publicAddress) && publicAddress !== address);
    const own = translated.find(({ number }) => number === av?.interfaceNumber) ?? translated[0];
    return own && (0,draft/* properties */.qo)({ enabled: (0,draft/* known */.eO)(true), publicAvIp: (0,draft/* known */.eO)(own.publicAddress) });
}
function isAddress(text) {
    return text !== undefined && /^[0-9a-f.:]+$/i.test(text) && !/^(0\.0\.0\.0|::)$/.test(text);
}
function nextHopOf(part, { id }) {
    const hops = (0,import_look/* neededAt */.N6)(part.look, id, "Registrar", ["EdgeServer"]);
    return hops.filter(({ cluster }) => part.has(cluster)).map(({ cluster }) => part.look.cluster(cluster)?.fqdn)[0];
}

;// CONCATENATED MODULE: ./build/import/partners.js






/** Providers by the names and hosts that they were shipped with. */
const providers = [
    { word: "windows-live", sign: /messenger|windows ?live|\bmsn\b/i },
    { word: "aol", sign: /\baol\b/i },
    { word: "yahoo", sign: /yahoo/i },
    { word: "skype", sign: /skype/i },
];
/** Public providers that are switched on, by the words of a manifest. */
function publicIm({ facts }, edge, policies) {
    const rows = facts.rows("providers");
    if (!rows)
        return undefined;
    const on = rows.filter((row) => (0,import_facts/* switchOf */.mG)(row, "enabled") !== false);
    const names = on.map((row) => {
        const text = `${row.get("identity") ?? ""} ${row.get("proxyfqdn") ?? ""}`;
        return providers.find(({ sign }) => sign.test(text))?.word ?? (0,import_elements/* plain */.pj)(row.get("identity"))?.toLowerCase();
    });
    const enabled = both(edge, "allowFederatedUsers", policies, "enablePublicCloudAccess");
    return (0,draft/* maybe */.no)({
        enabled: (0,draft/* known */.eO)(on.length === 0 ? false : enabled),
        providers: listOr(unique(names)),
    });
}
/** Built in from 2013 to 2015: the topology tells whether the Edge lets it through, an export with whom. */
function xmpp(part, edge, policies) {
    const edges = (0,import_look/* clustersWith */.Gd)(part.look, "EdgeServer").filter(({ id }) => part.has(id));
    const through = edges.some((cluster) => letsXmppThrough(part, cluster));
    const partners = part.facts.rows("xmppPartners");
    const builtIn = part.product === "lync-server-2013" || part.product === "skype-for-business-server-2015";
    if (!partners && !through && !(builtIn && edges.length > 0))
        return undefined;
    const open = policies ? both(edge, "allowFederatedUsers", policies, "enableXmppAccess") : undefined;
    const names = partners?.map((row) => (0,import_elements/* plain */.pj)(row.get("domain") ?? row.get("identity")));
    return (0,draft/* maybe */.no)({
        enabled: through && open === undefined ? (0,draft/* fitting */._Q)(true, false) : (0,draft/* known */.eO)(through && open !== false),
        partners: listOr(unique(names), through ? (0,draft/* missing */.LO)("XMPP partners", "run Get-CsXmppAllowedPartner") : undefined),
    });
}
/** A list that the schema asks for even where it is empty. */
function listOr(list, note) {
    return { kind: "words", words: list ?? [], firm: list !== undefined, note: list ? undefined : note };
}
/** Each word once. */
function unique(list) {
    return list && [...new Set(list.filter((word) => word !== undefined))];
}

;// CONCATENATED MODULE: ./build/import/external.js





/** Switches of Get-CsAccessEdgeConfiguration by their names in a manifest. */
const organisation = [
    "allowOutsideUsers",
    "allowFederatedUsers",
    "allowAnonymousUsers",
    "enablePartnerDiscovery",
    "enableArchivingDisclaimer",
];
/** Switches of Get-CsExternalAccessPolicy by their names in a manifest. */
const personal = [
    "enableOutsideAccess",
    "enableFederationAccess",
    "enablePublicCloudAccess",
    "enablePublicCloudAudioVideoAccess",
    "enableXmppAccess",
];
/** How people outside are reached, as far as exports tell; the topology itself knows only of XMPP. */
function externalAccess(part) {
    const [edge] = part.facts.rows("accessEdge") ?? [];
    const policies = part.facts.rows("policies");
    return (0,draft/* maybe */.no)({
        remoteUsers: whole({ enabled: both(edge, "allowOutsideUsers", policies, "enableOutsideAccess") }),
        federation: federation(part, edge, policies),
        publicIm: publicIm(part, edge, policies),
        xmpp: xmpp(part, edge, policies),
        anonymousGuests: whole({ enabled: (0,import_facts/* switchOf */.mG)(edge, "allowAnonymousUsers") }),
        accessEdge: edge && (0,draft/* maybe */.no)(switches(edge, organisation)),
        policies: policies &&
            (0,draft/* items */.ld)(policyKeys, policies.map((row) => policy(part, row))),
    });
}
/** What tells policies apart. */
const policyKeys = ["scope", "site", "name"];
/** The names of a policy as a manifest has them, and what it says. */
function policyOf(row, record) {
    const { scope, name } = (0,import_facts/* identityOf */.cu)(row);
    return (0,draft/* properties */.qo)({
        scope: (0,draft/* known */.eO)(scope),
        name: (0,draft/* known */.eO)(scope === "user" ? name : undefined),
        site: (0,draft/* known */.eO)(scope === "site" ? name : undefined),
        ...record,
    });
}
function policy({ facts }, row) {
    const { scope, name } = (0,import_facts/* identityOf */.cu)(row);
    const assigned = scope === "user" && name ? facts.assigned("externalaccesspolicy", name) : undefined;
    return policyOf(row, { ...switches(row, personal), assignedUsers: (0,draft/* known */.eO)(assigned) });
}
function switches(row, names) {
    return Object.fromEntries(names.map((name) => [name, (0,draft/* known */.eO)((0,import_facts/* switchOf */.mG)(row, name))]));
}
function whole(record) {
    return (0,draft/* maybe */.no)(Object.fromEntries(Object.entries(record).map(([name, value]) => [name, (0,draft/* known */.eO)(value)])));
}
function federation({ facts }, edge, policies) {
    const domains = facts.rows("domains")?.map((row) => (0,import_elements/* plain */.pj)(row.get("domain") ?? row.get("identity")));
    const enabled = both(edge, "allowFederatedUsers", policies, "enableFederationAccess");
    if (enabled === undefined && domains === undefined)
        return undefined;
    const [fixed, open] = [(0,import_facts/* switchOf */.mG)(edge, "UseDefaultRouting"), (0,import_facts/* switchOf */.mG)(edge, "UseDnsSrvRouting")];
    return (0,draft/* maybe */.no)({
        enabled: enabled === undefined
            ? (0,draft/* standIn */.us)(true, (0,draft/* missing */.LO)("whether it is on", "run Get-CsAccessEdgeConfiguration and Get-CsExternalAccessPolicy"))
            : (0,draft/* known */.eO)(enabled),
        partnerDiscovery: (0,draft/* known */.eO)((0,import_facts/* switchOf */.mG)(edge, "enablePartnerDiscovery")),
        allowedDomains: (0,draft/* words */.aL)(unique(domains)),
        routing: (0,draft/* known */.eO)(fixed ? "default" : open ? "dns-srv" : undefined),
    });
}

// EXTERNAL MODULE: ./build/import/other-pools.js
var other_pools = __webpack_require__(6541);
;// CONCATENATED MODULE: ./build/import/archiving.js




/** What EnableArchiving says, in words of a manifest. */
const contents = new Map([
    ["none", []],
    ["imonly", ["im"]],
    ["imandwebconf", ["im", "conferencing"]],
]);
/** What is archived, and whose. A database in the topology says where to, not that anything is. */
function archiving(part) {
    const configuration = configurationIn(part);
    const policies = part.facts.rows("archivingPolicies");
    const content = contentOf(part);
    const asking = policies?.filter(asks);
    return (0,draft/* maybe */.no)({
        scope: (0,draft/* known */.eO)(scopeOf(content, policies)),
        selectedUsers: (0,draft/* known */.eO)(selectedIn(part, content, policies)),
        internal: (0,draft/* known */.eO)(asking?.some((row) => (0,import_facts/* switchOf */.mG)(row, "archiveInternal"))),
        external: (0,draft/* known */.eO)(asking?.some((row) => (0,import_facts/* switchOf */.mG)(row, "archiveExternal"))),
        content: content && content.length > 0 ? { kind: "words", words: content, firm: true } : undefined,
        criticalMode: (0,draft/* known */.eO)((0,import_facts/* switchOf */.mG)(configuration, "blockOnArchiveFailure")),
        purge: (0,draft/* known */.eO)((0,import_facts/* switchOf */.mG)(configuration, "enablePurging")),
        purgeExportedOnly: (0,draft/* known */.eO)((0,import_facts/* switchOf */.mG)(configuration, "purgeExportedArchivesOnly")),
        retentionDays: (0,draft/* known */.eO)(daysIn(configuration)),
        store: storeOf(part, configuration),
        policies: policies &&
            (0,draft/* items */.ld)(policyKeys, policies.map((row) => archiving_policy(part, row))),
    });
}
/** What is archived, or nothing where no export says it in words. */
function contentOf(part) {
    return contents.get(configurationIn(part)?.get("enablearchiving")?.toLowerCase() ?? "");
}
function configurationIn({ facts }) {
    return facts.rows("archivingConfiguration")?.find((row) => (0,import_facts/* identityOf */.cu)(row).scope === "global");
}
function asks(row) {
    return (0,import_facts/* switchOf */.mG)(row, "archiveInternal") === true || (0,import_facts/* switchOf */.mG)(row, "archiveExternal") === true;
}
/** Configuration and policies must both ask for it; either one alone archives nothing. */
function scopeOf(content, policies) {
    if (content?.length === 0 || policies?.some(asks) === false)
        return "none";
    if (!content || !policies)
        return undefined;
    const everybody = policies.every(asks) && policies.some((row) => (0,import_facts/* identityOf */.cu)(row).scope === "global");
    return everybody ? "all-users" : "selected-users";
}
/** How many they are, where the policies that ask are all assigned to users and an export has their policies. */
function selectedIn(part, content, policies) {
    if (scopeOf(content, policies) !== "selected-users")
        return undefined;
    const counts = policies?.filter(asks).map((row) => {
        const { scope, name } = (0,import_facts/* identityOf */.cu)(row);
        return scope === "user" && name ? part.facts.assigned("archivingpolicy", name) : undefined;
    });
    return counts?.every((count) => count !== undefined) ? counts.reduce((sum, count) => sum + count, 0) : undefined;
}
function daysIn(configuration) {
    const text = configuration?.get("keeparchivingdatafordays") ?? "";
    return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
/** Lync Server 2010 knows no choice. Exchange leaves no trace in a topology, so only an export rules it out. */
function storeOf(part, configuration) {
    if (part.product === "lync-server-2010")
        return undefined;
    const sql = (0,other_pools/* storesOf */.oi)(part, "ArchivingStore").length > 0;
    const exchange = (0,import_facts/* switchOf */.mG)(configuration, "enableExchangeArchiving");
    if (exchange === true)
        return (0,draft/* known */.eO)(sql ? "both" : "exchange");
    if (!sql)
        return undefined;
    return exchange === false ? (0,draft/* known */.eO)("sql") : (0,draft/* fitting */._Q)("sql", "both");
}
function archiving_policy({ facts }, row) {
    const { scope, name } = (0,import_facts/* identityOf */.cu)(row);
    const assigned = scope === "user" && name ? facts.assigned("archivingpolicy", name) : undefined;
    return policyOf(row, {
        internal: (0,draft/* known */.eO)((0,import_facts/* switchOf */.mG)(row, "archiveInternal")),
        external: (0,draft/* known */.eO)((0,import_facts/* switchOf */.mG)(row, "archiveExternal")),
        assignedUsers: (0,draft/* known */.eO)(assigned),
    });
}

// EXTERNAL MODULE: ./build/import/branches.js
var branches = __webpack_require__(5549);
;// CONCATENATED MODULE: ./build/import/gaps.js




/** A row for each user, without names: how many have which policy. */
const countPolicies = "Get-CsUser | Select-Object RegistrarPool,Enabled,ExternalAccessPolicy,ArchivingPolicy";
/** What no topology holds, and which cmdlet tells; what only people know is theirs to write. */
function gapsOf(part) {
    const { facts, product, look } = part;
    const edge = look.topology.clusters.some(({ id }) => part.has(id) && (0,import_look/* roleAt */.Ci)(look, id, "EdgeServer"));
    const wanted = [
        gap("externalAccess.accessEdge", "run Get-CsAccessEdgeConfiguration", facts.rows("accessEdge")),
        gap("externalAccess.policies", "run Get-CsExternalAccessPolicy", facts.rows("policies")),
        gap("externalAccess.publicIm", "run Get-CsPublicProvider", facts.rows("providers")),
        gap("externalAccess.federation", "run Get-CsAllowedDomain", facts.rows("domains")),
        gap("externalAccess.remoteUsers.peakUsers", "write how many are outside at once", undefined, edge),
        gap("archiving.content", "run Get-CsArchivingConfiguration", contentOf(part)),
        gap("archiving.policies", "run Get-CsArchivingPolicy", facts.rows("archivingPolicies")),
        ...assignments(part),
        gap("archiving.required", "write whether regulations ask for it"),
        gap("xmppGateways", "write them with their hotfix", undefined, edge && product === "lync-server-2010"),
        gap("reverseProxies", "write what publishes the web services", undefined, edge),
        gap("licensing", "write what is held"),
    ];
    return wanted.filter((one) => !one.known);
}
function gap(property, how, found, asked = true) {
    return { property, hint: (0,draft/* missing */.LO)(property, how), known: found !== undefined || !asked };
}
/** Policies for single users, where nobody knows for how many; without any in the exports it is left to be. */
function assignments({ facts }) {
    const policies = ["policies", "archivingPolicies"].flatMap((kind) => {
        const column = kind === "policies" ? "externalaccesspolicy" : "archivingpolicy";
        const names = facts.rows(kind)?.map(import_facts/* identityOf */.cu) ?? [];
        return names.filter(({ scope }) => scope === "user").map(({ name }) => facts.assigned(column, name ?? ""));
    });
    const open = policies.length === 0 || policies.includes(undefined);
    const own = gap("assignedUsers of policies", `run ${countPolicies}`, undefined, open);
    return [{ ...own, quiet: policies.length === 0 }];
}

;// CONCATENATED MODULE: ./build/import/compose.js










/** How annotations begin that say where something was read. */
const origin = "import/";
/** The lists of a site: what belongs there, and how it is told. */
const lists = {
    frontEndPools: { of: ({ look }, { id }) => (0,import_look/* isFrontEnd */.Dp)(look, id), tell: pools/* frontEndPool */.xp },
    edgePools: { of: ({ look }, { id }) => (0,import_look/* roleAt */.Ci)(look, id, "EdgeServer") !== undefined, tell: edgePool },
    directorPools: { of: other_pools/* isDirector */.Zq, tell: other_pools/* directorPool */.hf },
    avConferencingPools: { of: other_pools/* isConferencing */.C4, tell: other_pools/* conferencingPool */.Cd },
    archivingServers: {
        of: ({ look }, { id }) => (0,import_look/* roleAt */.Ci)(look, id, "ArchivingServer") !== undefined,
        tell: (0,other_pools/* storingServer */.uH)("Archiving"),
    },
    monitoringServers: {
        of: ({ look }, { id }) => (0,import_look/* roleAt */.Ci)(look, id, "MonitoringServer") !== undefined,
        tell: (0,other_pools/* storingServer */.uH)("Monitoring"),
    },
};
/** A manifest as the files tell it. */
function compose(part, name) {
    return (0,draft/* properties */.qo)({
        apiVersion: (0,draft/* known */.eO)("lync-policy/v1"),
        kind: (0,draft/* known */.eO)("Deployment"),
        metadata: (0,draft/* properties */.qo)({ name: (0,draft/* standIn */.us)(name), annotations: annotations(part) }),
        spec: (0,draft/* properties */.qo)({
            product: product(part),
            sipDomains: (0,draft/* words */.aL)(part.look.topology.sipDomains),
            sites: (0,draft/* items */.ld)(["name"], sitesOf(part)),
            externalAccess: externalAccess(part),
            archiving: archiving(part),
            servers: (0,draft/* items */.ld)(["fqdn"], (0,other_pools/* inventoryOf */.o8)(part)),
        }, gapsOf(part)),
    });
}
const twins = ["skype-for-business-server-2019", "skype-for-business-server-se"];
function product({ product: own, doubts, facts }) {
    if (doubts.length > 0)
        return (0,draft/* standIn */.us)(own, `not known: ${doubts[0]}; write the right one, or import with --product`);
    if (!twins.includes(own) || facts.rows("versions"))
        return (0,draft/* known */.eO)(own);
    const note = (0,draft/* missing */.LO)("2019 or Subscription Edition", "run Get-CsManagementStoreReplicationStatus");
    return { kind: "value", value: own, firm: true, fits: twins, note };
}
function sitesOf(part) {
    const { sites } = part.look.topology;
    const filled = sites.filter((site) => clustersOf(part, site).length > 0 || (0,branches/* branchClusters */._F)(part, site).length > 0);
    const parents = new Set(filled.map(({ parent }) => parent));
    const shown = sites.filter((site) => filled.includes(site) || parents.has(site.id));
    return (shown.length > 0 ? shown : [{ id: "", name: "Site 1", kind: "central", line: 1 }]).map((site) => siteOf(part, site));
}
function siteOf(part, site) {
    const told = Object.entries(lists).map(([list, { of, tell }]) => {
        const own = clustersOf(part, site).filter((cluster) => of(part, cluster));
        return [
            list,
            (0,draft/* items */.ld)(["fqdn"], own.map((cluster) => tell(part, cluster))),
        ];
    });
    return (0,draft/* properties */.qo)({
        name: (0,draft/* known */.eO)(part.siteName(site)),
        ...(site.kind === "branch" ? { kind: (0,draft/* known */.eO)("branch"), centralSite: centralOf(part, site) } : {}),
        ...Object.fromEntries(told),
        survivableBranch: (0,branches/* survivableBranch */.UU)(part, site),
    });
}
function clustersOf(part, { id }) {
    const all = part.look.at(id).filter((cluster) => part.has(cluster.id));
    return all.filter((cluster) => Object.values(lists).some(({ of }) => of(part, cluster)));
}
function centralOf({ look, siteName }, { parent }) {
    const central = look.topology.sites.filter(({ kind }) => kind === "central");
    const found = central.find(({ id }) => id === parent);
    if (found)
        return (0,draft/* known */.eO)(siteName(found));
    return central[0] && (0,draft/* standIn */.us)(siteName(central[0]), "not known: the topology names no central site of it");
}
/** Where things were read: the file, what it is worth, and a line for each pool, server and branch. */
function annotations(part) {
    const { file, state, sites } = part.look.topology;
    const own = sites.flatMap((site) => [...clustersOf(part, site), ...(0,branches/* branchClusters */._F)(part, site)]);
    const lines = own.map(({ fqdn, line }) => [`${origin}${fqdn}`, (0,draft/* known */.eO)(`${nameOf(file)} line ${line}`)]);
    return (0,draft/* properties */.qo)({
        [`${origin}source`]: (0,draft/* known */.eO)(nameOf(file)),
        [`${origin}topology`]: (0,draft/* known */.eO)(state),
        ...Object.fromEntries(lines),
    });
}
/** The file's own name: folders of the machine that it lay on are nobody's business. */
function nameOf(file) {
    const names = file.split(" in ").map((part) => part.replace(/^.*[/\\]/, ""));
    return ((0,import_elements/* plain */.pj)(names.join(" in ")) ?? "topology").slice(0, 200);
}


/***/ }),

/***/ 6106:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   ox: () => (/* binding */ unknownSign),
/* harmony export */   qo: () => (/* binding */ properties),
/* harmony export */   us: () => (/* binding */ standIn)
/* harmony export */ });
function known(value, note) {
    return value === undefined ? undefined : { kind: "value", value, firm: true, fits: [], note };
}
/** A value that the files hold, unless one that fits as well was known before: another export may have told it. */
function fitting(value, ...fits) {
    return { kind: "value", value, firm: true, fits, note: undefined };
}
/** A value that stands for one that the files do not hold. */
function standIn(value, note) {
    return { kind: "value", value, firm: false, fits: [], note };
}
/** A list of words that the files hold; without any there is no list. */
function words(list) {
    return list && list.length > 0 ? { kind: "words", words: list, firm: true } : undefined;
}
/** A map without the properties that have nothing to say. */
function properties(record, gaps = []) {
    const entries = Object.entries(record).filter((entry) => entry[1] !== undefined);
    return { kind: "properties", entries, gaps };
}
/** The same, or nothing where no property says anything. */
function maybe(record) {
    const draft = properties(record);
    return draft.entries.length > 0 ? draft : undefined;
}
/** A list of things, or nothing where there are none. */
function items(keys, list) {
    return list.length > 0 ? { kind: "items", keys, items: list } : undefined;
}
/** How comments begin that speak of what files do not hold; they go when it is known. */
const unknownSign = "not in the topology:";
/** What a topology does not hold, and what to run. */
function missing(what, how) {
    return `${unknownSign} ${what}; ${how}`;
}


/***/ }),

/***/ 1928:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   w4: () => (/* binding */ attributeOf)
/* harmony export */ });
/** All namespaces of topologies; years in them say nothing about products. */
const ours = "urn:schema:Microsoft.Rtc.Management.";
/** Whether an element belongs to a topology at all. */
function isOurs({ namespace }) {
    return namespace.startsWith(ours);
}
/** The children of a name. */
function childrenOf(element, name) {
    return element?.children.filter((child) => child.name === name && isOurs(child)) ?? [];
}
/** The first child of a name. */
function childOf(element, name) {
    return element?.children.find((child) => child.name === name && isOurs(child));
}
/** All elements of a name below another, in the order in which they stand. */
function* below(element, ...names) {
    for (const child of element?.children ?? []) {
        if (names.includes(child.name) && isOurs(child))
            yield child;
        yield* below(child, ...names);
    }
}
/** The longest name that a manifest takes. */
const longest = 253;
/** Words of a file as a manifest takes them: one line that can be printed, or nothing. */
function plain(text) {
    const line = text?.replace(/[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]+/gu, " ").trim();
    return line ? [...line].slice(0, longest).join("").slice(0, longest).trim() : undefined;
}
/** An attribute of an element, as a manifest takes it. */
function attributeOf(element, name) {
    return plain(element?.attributes.get(name));
}
/** Whether an attribute says yes. */
function isTrue(element, name) {
    return /^(true|1)$/i.test(element?.attributes.get(name) ?? "");
}


/***/ }),

/***/ 3646:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ inFlow),
/* harmony export */   Lt: () => (/* binding */ itemLines),
/* harmony export */   Pl: () => (/* binding */ after),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   eL: () => (/* binding */ inBraces),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   om: () => (/* binding */ block)
/* harmony export */ });
/* unused harmony export flow */
/** The widest line that holds a whole list or map. */
const widest = 110;
/** Texts that YAML takes as they stand and for nothing else: they begin with a letter and hold no sign of YAML. */
const bare = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)\p{L}(?:[\p{L}\p{N}_.\-/ ]*[\p{L}\p{N}_])?$/iu;
/** IPv4 addresses stand bare too. */
const address = /^\d{1,3}(\.\d{1,3}){3}$/;
/** Characters that JSON leaves as they are and YAML does not print. */
const unprintable = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF\p{Cf}]/gu;
/** A scalar as YAML. */
function scalar(value) {
    if (typeof value !== "string" || bare.test(value) || address.test(value))
        return String(value);
    return JSON.stringify(value).replace(unprintable, (sign) => Array.from(sign, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""));
}
/** Properties as lines of a block, each with so many blanks before it. */
function block({ entries, gaps }, indent) {
    const pad = " ".repeat(indent);
    return [
        ...entries.flatMap(([key, draft]) => entry(key, draft, indent)),
        ...gaps.filter(({ quiet }) => !quiet).map(({ hint }) => `${pad}# ${hint}`),
    ];
}
/** A property as lines. */
function entry(key, draft, indent) {
    const [first = "", ...rest] = after(draft, indent);
    return [`${" ".repeat(indent)}${scalar(key)}:${first}`, ...rest];
}
/** What stands after the colon of a property, and the lines below it. */
function after(draft, indent) {
    const short = flow(draft);
    if (short !== undefined && indent + short.length <= widest)
        return [` ${short}${noteOf(draft)}`];
    if (draft.kind === "properties")
        return ["", ...block(draft, indent + 2)];
    if (draft.kind === "words")
        return [noteOf(draft), ...draft.words.map((word) => dash(scalar(word), indent))];
    if (draft.kind === "items")
        return ["", ...draft.items.flatMap((item) => itemLines(item, indent + 2))];
    return [` ${scalar(draft.value)}${noteOf(draft)}`];
}
/** An entry of a list as lines; the dash has so many blanks before it. */
function itemLines(item, indent) {
    const short = isShort(item) ? flow(item) : undefined;
    if (short !== undefined && indent + short.length <= widest)
        return [`${" ".repeat(indent)}- ${short}`];
    const [first = "", ...rest] = block(item, indent + 2);
    return [`${" ".repeat(indent)}- ${first.trimStart()}`, ...rest];
}
/** On one line where that is possible: in braces or brackets, without notes. */
function flow(draft) {
    if (draft.kind === "value")
        return scalar(draft.value);
    if (draft.kind === "words")
        return `[${draft.words.map(scalar).join(", ")}]`;
    if (draft.kind === "items" || !isShort(draft))
        return undefined;
    return inBraces(draft);
}
/** In braces, notes and gaps left out: for a place that has no room for them. */
function inBraces({ entries }) {
    const inside = entries.map(([key, draft]) => `${scalar(key)}: ${inFlow(draft)}`);
    return inside.length > 0 ? `{ ${inside.join(", ")} }` : "{}";
}
/** Any draft on one line. */
function inFlow(draft) {
    if (draft.kind === "properties")
        return inBraces(draft);
    return draft.kind === "items" ? `[${draft.items.map(inBraces).join(", ")}]` : (flow(draft) ?? "");
}
function isShort({ entries, gaps }) {
    const flat = entries.every(([, draft]) => (draft.kind === "value" || draft.kind === "words") && !draft.note);
    return flat && gaps.length === 0 && entries.length <= 8 && !entries.some(([key]) => isRoomy(key));
}
/** Pools and annotations have a line for each property, as in all examples. */
function isRoomy(key) {
    return key === "servers" || key.startsWith("import/");
}
function noteOf(draft) {
    const note = "note" in draft ? draft.note : undefined;
    return note ? ` # ${note.replace(/\s+/g, " ")}` : "";
}
function dash(word, indent) {
    return `${" ".repeat(indent + 2)}- ${word}`;
}


/***/ }),

/***/ 2114:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ factsIn),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   mG: () => (/* binding */ switchOf),
/* harmony export */   qt: () => (/* binding */ strayUsers)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6118);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1928);


/** Tables → facts. Users are counted here, and nothing else is kept of them. */
function factsIn(tables) {
    const rows = (kind) => {
        const own = tables.filter((table) => table.kind === kind);
        return own.length > 0 ? own.flatMap((table) => table.rows) : undefined;
    };
    const users = rows("users")?.filter((row) => !/^false$/i.test(row.get("enabled") ?? ""));
    const counts = users && countsOf(users);
    const passed = users?.filter((row) => row.has("count") && countOf(row) === undefined).length ?? 0;
    return {
        users: counts,
        assigned: (column, policy) => {
            const detailed = users?.filter((row) => row.has(column) && !row.has("count"));
            return detailed?.length
                ? detailed.filter((row) => policyName(row.get(column)) === policyName(policy)).length
                : undefined;
        },
        rows,
        remarks: [
            ...(passed > 0
                ? [
                    `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(passed, "row")} of the users per pool ${passed === 1 ? "has" : "have"} no whole number as Count; passed over`,
                ]
                : []),
            ...leftAlone(tables),
        ],
    };
}
/** Users of pools that the topology does not have; only their number is told. */
function strayUsers({ users }, pools) {
    return [...(users ?? [])]
        .filter(([pool]) => !pools.has(pool))
        .map(([pool, count]) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} users are homed in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(pool)}, which is no pool of the topology; they are left out`);
}
/** A switch of an export: True, False, or not there. */
function switchOf(row, name) {
    const text = row?.get(name.toLowerCase()) ?? "";
    return /^(true|false)$/i.test(text) ? text.toLowerCase() === "true" : undefined;
}
/** The policies or settings of a table by their identities: Global, Site:Redmond, Tag:Traders. */
function identityOf(row) {
    const identity = (0,_elements_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(row.get("identity")) ?? "Global";
    const [, sort = "", name = ""] = /^(global|site:|tag:)?(.*)$/is.exec(identity) ?? [];
    if (/^global$/i.test(sort))
        return { scope: "global", name: undefined };
    return { scope: /^site/i.test(sort) ? "site" : "user", name: (0,_elements_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(name) };
}
function countsOf(users) {
    const counts = new Map();
    for (const row of users) {
        const pool = (0,_elements_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(row.get("registrarpool") ?? row.get("pool") ?? row.get("name"))?.toLowerCase();
        if (pool)
            counts.set(pool, (counts.get(pool) ?? 0) + (row.has("count") ? (countOf(row) ?? 0) : 1));
    }
    return counts;
}
function countOf(row) {
    const text = row.get("count") ?? "";
    return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
function policyName(text) {
    return (text ?? "").replace(/^tag:/i, "").toLowerCase();
}
/** Exports that tell nothing that a manifest has, and exports of nothing. */
function leftAlone(tables) {
    return tables.flatMap(({ file, kind }) => {
        if (kind === "empty")
            return [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(file)} is empty, so nobody knows what it is an export of; write what it says by hand`];
        const idle = kind === "other" || kind === "hostingProviders";
        return idle ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(file)} holds nothing that a manifest has; it is left alone`] : [];
    });
}


/***/ }),

/***/ 8045:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ majorityOf),
/* harmony export */   c: () => (/* binding */ groupsOf)
/* harmony export */ });
/** Things by a word that they share, in the order in which the words come up first. */
function groupsOf(list, wordOf) {
    const groups = new Map();
    for (const value of list) {
        const group = groups.get(wordOf(value));
        if (group)
            group.push(value);
        else
            groups.set(wordOf(value), [value]);
    }
    return groups;
}
/** The word that stands most often in a list; of equals, the one that stands first. */
function majorityOf(list) {
    const groups = [...groupsOf(list, (word) => word).values()];
    return groups.toSorted((one, other) => other.length - one.length)[0]?.[0];
}


/***/ }),

/***/ 1618:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ roleAt),
/* harmony export */   Dp: () => (/* binding */ isFrontEnd),
/* harmony export */   Gd: () => (/* binding */ clustersWith),
/* harmony export */   N6: () => (/* binding */ neededAt),
/* harmony export */   t5: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8045);

/** Makes the references of a topology easy to follow. */
function lookAt(topology) {
    const clusters = new Map(topology.clusters.map((cluster) => [cluster.id, cluster]));
    const instances = new Map(topology.instances.map((instance) => [instance.id, instance]));
    const services = new Map(topology.services.map((service) => [service.id, service]));
    const on = (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupsOf */ .c)(topology.services, ({ cluster }) => cluster);
    const at = (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupsOf */ .c)(topology.clusters, ({ site }) => site);
    return {
        topology,
        at: (site) => at.get(site) ?? [],
        cluster: (id) => clusters.get(id ?? ""),
        instance: (id) => instances.get(id ?? ""),
        service: (id) => services.get(id),
        on: (cluster) => on.get(cluster) ?? [],
    };
}
/** The service of a role on a cluster. */
function roleAt(look, cluster, role) {
    return look.on(cluster).find((service) => service.role === role);
}
/** The clusters that carry a role, in the order of the file. */
function clustersWith(look, role) {
    return look.topology.clusters.filter(({ id }) => roleAt(look, id, role) !== undefined);
}
/** The services of a role that services on a cluster need; those that the first roles need come first. */
function neededAt(look, cluster, role, by) {
    const here = look.on(cluster);
    const needing = by ? by.flatMap((own) => here.filter((service) => service.role === own)) : here;
    const needed = needing.flatMap(({ needs }) => needs.map(({ service }) => look.service(service)));
    return [...new Set(needed)].filter((service) => service?.role === role).filter((service) => service !== undefined);
}
/** Whether a cluster homes users: UserServices is what makes a Front End. */
function isFrontEnd(look, cluster) {
    return roleAt(look, cluster, "UserServices") !== undefined;
}


/***/ }),

/***/ 6541:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ isConferencing),
/* harmony export */   Cd: () => (/* binding */ conferencingPool),
/* harmony export */   Zq: () => (/* binding */ isDirector),
/* harmony export */   hf: () => (/* binding */ directorPool),
/* harmony export */   o8: () => (/* binding */ inventoryOf),
/* harmony export */   oi: () => (/* binding */ storesOf),
/* harmony export */   uH: () => (/* binding */ storingServer)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6106);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1928);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1618);
/* harmony import */ var _pools_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2754);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2247);





/** Whether a cluster is a Director: it signs users in, homes none, and says so. */
function isDirector({ look }, { id }) {
    const registrar = (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .isFrontEnd */ .Dp)(look, id) ? undefined : (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .roleAt */ .Ci)(look, id, "Registrar");
    const [body] = registrar ? (0,_elements_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(registrar.element, "RegistrarService") : [];
    return (0,_elements_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)(body, "IsDirector");
}
/** A Director pool. */
function directorPool({ facts }, cluster) {
    const homed = facts.users?.get(cluster.fqdn.toLowerCase());
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .properties */ .qo)({ fqdn: (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(cluster.fqdn), servers: (0,_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .serversOf */ .U2)(cluster), homedUsers: (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(homed) });
}
/** Whether a cluster is a stand-alone A/V Conferencing pool: it holds conferences and homes nobody. */
function isConferencing({ look }, { id }) {
    return (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .roleAt */ .Ci)(look, id, "ConfServices") !== undefined && !(0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .isFrontEnd */ .Dp)(look, id);
}
/** A stand-alone A/V Conferencing pool. */
function conferencingPool(_, cluster) {
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .properties */ .qo)({ fqdn: (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(cluster.fqdn), servers: (0,_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .serversOf */ .U2)(cluster) });
}
/** An Archiving Server of Lync Server 2010, or with another role a Monitoring Server. */
function storingServer(role) {
    const other = role === "Archiving" ? "Monitoring" : "Archiving";
    return ({ look }, { id, fqdn }) => {
        const beside = (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .roleAt */ .Ci)(look, id, `${other}Server`) ? [other.toLowerCase()] : [];
        return (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .properties */ .qo)({
            fqdn: (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(fqdn),
            collocatedWith: (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(beside),
            sqlStore: (0,_stores_js__WEBPACK_IMPORTED_MODULE_4__/* .sqlStoreOf */ .li)(look, id, `${role}Store`),
            fileStore: (0,_stores_js__WEBPACK_IMPORTED_MODULE_4__/* .fileStoreOf */ .nV)(look, id, [`${role}Server`]),
        });
    };
}
/** Roles of computers that belong to no pool of a manifest. */
const inventoried = [
    { role: "MediationServer", word: "mediation" },
    { role: "ExternalServer", word: "trusted-application" },
    { role: "PersistentChatService", word: "persistent-chat" },
    { role: "WacService", word: "office-web-apps" },
];
/** Computers with roles of their own: they are listed, one by one. */
function inventoryOf(part) {
    const roles = new Map();
    for (const { role, word } of inventoried) {
        for (const name of (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .clustersWith */ .Gd)(part.look, role).flatMap((cluster) => computersApart(part, cluster))) {
            roles.set(name, (roles.get(name) ?? new Set()).add(word));
        }
    }
    return [...roles].map(([fqdn, own]) => (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .properties */ .qo)({ fqdn: (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(fqdn), roles: (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)([...own]) }));
}
/** The computers of a cluster that is no pool of a manifest. */
function computersApart({ look, has }, { id, fqdn, machines }) {
    const pooled = ["UserServices", "Registrar", "EdgeServer"].some((role) => (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .roleAt */ .Ci)(look, id, role));
    if (pooled || !has(id))
        return [];
    return machines.length > 0 ? machines.map((machine) => machine.fqdn) : [fqdn];
}
/** Databases of 2013 and later that a pool has beside its own, by their SQL Server. */
function storesOf({ look, has }, role) {
    const stores = look.topology.services.filter((service) => service.role === role);
    const used = stores.filter(({ id }) => {
        return look.topology.services.some(({ cluster, needs }) => has(cluster) && needs.some(({ service }) => service === id));
    });
    return used.map(({ cluster, element }) => look.cluster(cluster)?.fqdn ?? (0,_elements_js__WEBPACK_IMPORTED_MODULE_1__/* .attributeOf */ .w4)(element, "InstalledOn") ?? "");
}


/***/ }),

/***/ 2754:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ serverNeeded),
/* harmony export */   U2: () => (/* binding */ serversOf),
/* harmony export */   ev: () => (/* binding */ usersOf),
/* harmony export */   u2: () => (/* binding */ edgeUsedBy),
/* harmony export */   xp: () => (/* binding */ frontEndPool)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6106);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1618);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2247);



/** What to run for the users of each pool; PowerShell 2.0 takes it too. */
const countUsers = 'run Get-CsUser | Where-Object { $_.Enabled } | Group-Object { "$($_.RegistrarPool)" }';
/** A Front End pool as the topology tells it. */
function frontEndPool(part, cluster) {
    const { look } = part;
    const { id, fqdn } = cluster;
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .properties */ .qo)({
        fqdn: (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(fqdn),
        edition: (0,_stores_js__WEBPACK_IMPORTED_MODULE_1__/* .editionOf */ .yU)(look, cluster),
        homedUsers: usersOf(part, fqdn, "users homed here"),
        servers: serversOf(cluster),
        collocated: (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)((0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .roleAt */ .Ci)(look, id, "MediationServer") ? ["mediation"] : []),
        webServices: (0,_stores_js__WEBPACK_IMPORTED_MODULE_1__/* .webServicesOf */ .UX)(look, cluster),
        edgePool: (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(edgeUsedBy(part, id)),
        archivingServer: (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(serverNeeded(part, id, "ArchivingServer")),
        monitoringServer: (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(serverNeeded(part, id, "MonitoringServer")),
        avConferencingPool: (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(conferencingPool(look, id)),
        backEnd: (0,_stores_js__WEBPACK_IMPORTED_MODULE_1__/* .backEndOf */ .WH)(look, cluster),
        fileStore: (0,_stores_js__WEBPACK_IMPORTED_MODULE_1__/* .fileStoreOf */ .nV)(look, id),
    });
}
/** How many users are homed in a pool: counted in an export, or nobody knows. */
function usersOf({ facts }, fqdn, what) {
    const count = facts.users?.get(fqdn.toLowerCase());
    if (facts.users)
        return (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(count ?? 0);
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .standIn */ .us)(0, (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)(what, countUsers));
}
/** The computers of a pool in the order of the file, which is the order of the quorum. */
function serversOf({ machines }) {
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(machines.map(({ fqdn }) => fqdn)) ?? (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .standIn */ .us)(0, (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)("its computers", "run Get-CsComputer"));
}
/** The Edge pool that a cluster's services name, as far as it is in the same manifest. */
function edgeUsedBy(part, cluster) {
    const [edge] = (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .neededAt */ .N6)(part.look, cluster, "EdgeServer", [
        "Registrar",
        "ConfServices",
        "MediationServer",
        "UserServices",
    ]);
    return edge && part.has(edge.cluster) ? part.look.cluster(edge.cluster)?.fqdn : undefined;
}
/** The Archiving or Monitoring Server of Lync Server 2010 that a cluster's services name. */
function serverNeeded(part, cluster, role) {
    const [server] = (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .neededAt */ .N6)(part.look, cluster, role);
    return server && part.has(server.cluster) ? part.look.cluster(server.cluster)?.fqdn : undefined;
}
/** A/V conferencing on computers of its own: conferencing services where no users are homed. */
function conferencingPool(look, cluster) {
    const apart = (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .neededAt */ .N6)(look, cluster, "ConfServices").find((service) => {
        return service.cluster !== cluster && !(0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .roleAt */ .Ci)(look, service.cluster, "UserServices");
    });
    return look.cluster(apart?.cluster)?.fqdn;
}


/***/ }),

/***/ 2247:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UX: () => (/* binding */ webServicesOf),
/* harmony export */   WH: () => (/* binding */ backEndOf),
/* harmony export */   li: () => (/* binding */ sqlStoreOf),
/* harmony export */   nV: () => (/* binding */ fileStoreOf),
/* harmony export */   yU: () => (/* binding */ editionOf)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6106);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1928);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1618);



/** The services of a pool that need its share; UserServices does not always. */
const usersOfFiles = ["WebServices", "ConfServices", "UserServices", "ApplicationServer", "Registrar"];
/** Standard where the database of the pool stands on its own computer. One computer alone is no sign. */
function editionOf(look, { id, machines }) {
    const [store] = userStores(look, id);
    if (store)
        return (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(store.cluster === id ? "standard" : "enterprise");
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .standIn */ .us)(machines.length > 1 ? "enterprise" : "standard", "not known: no UserStore is found for this pool");
}
/** The SQL Server of a pool, without the one that a Standard Edition server brings. */
function backEndOf(look, { id }) {
    const [store, ...more] = userStores(look, id).filter(({ cluster }) => cluster !== id);
    if (!store)
        return undefined;
    const instance = look.instance(store.instance);
    const mirrored = more.some((other) => other.instance !== store.instance);
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)({
        sqlServer: (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(look.cluster(store.cluster)?.fqdn),
        instance: (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(instance?.name),
        highAvailability: instance?.alwaysOn
            ? (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)("always-on")
            : mirrored
                ? (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)("mirroring", "inferred from a second database that the pool needs")
                : undefined,
    });
}
/** The databases of a pool, the main one first. */
function userStores(look, cluster) {
    const stores = (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .neededAt */ .N6)(look, cluster, "UserStore", ["UserServices", "Registrar", "ConfServices"]);
    if (stores.length === 0)
        return [(0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .roleAt */ .Ci)(look, cluster, "UserStore")].filter((store) => store !== undefined);
    const usages = new Map(look.on(cluster).flatMap(({ needs }) => needs.map(({ service, usage }) => [service, usage])));
    return stores.toSorted((one, other) => Number(isSpare(usages.get(one.id))) - Number(isSpare(usages.get(other.id))));
}
function isSpare(usage) {
    return /mirror|secondary|witness/i.test(usage ?? "");
}
/** The share of a pool or, with its role, of a server. */
function fileStoreOf(look, cluster, by = usersOfFiles) {
    const [store] = (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .neededAt */ .N6)(look, cluster, "FileStore", by);
    const server = look.cluster(store?.cluster)?.fqdn;
    const [body] = store ? (0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(store.element, "FileStoreService") : [];
    const share = (0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeOf */ .w4)(body, "ShareName");
    return server && share ? (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .properties */ .qo)({ server: (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(server), share: (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(share) }) : undefined;
}
/** The database of an Archiving or Monitoring Server. */
function sqlStoreOf(look, cluster, role) {
    const [store] = (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .neededAt */ .N6)(look, cluster, role);
    const server = look.cluster(store?.cluster)?.fqdn;
    const instance = look.instance(store?.instance);
    return server
        ? (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .properties */ .qo)({
            sqlServer: (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(server),
            instance: (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(instance?.name),
            highAvailability: (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(instance?.alwaysOn ? "always-on" : undefined),
        })
        : undefined;
}
/** The names of the web services, where they are not the pool's own. */
function webServicesOf(look, { id, fqdn }) {
    const element = (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .roleAt */ .Ci)(look, id, "WebServices")?.element;
    const [body] = element ? (0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(element, "WebService") : [];
    const [inside, outside] = ["InternalSettings", "ExternalSettings"].map((name) => {
        const host = (0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeOf */ .w4)((0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .childOf */ .GG)(body, name), "Host");
        return host?.toLowerCase() === fqdn.toLowerCase() ? undefined : host;
    });
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)({ internalFqdn: (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(inside), externalFqdn: (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(outside) });
}


/***/ }),

/***/ 4458:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importCommand: () => (/* binding */ importCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/cannot-run.js
var cannot_run = __webpack_require__(2240);
;// CONCATENATED MODULE: ./build/import/bounds.js
/** What files may come to. All of it is far above real exports and far below what hurts. */
const bounds = {
    /** Bytes of a file as it is given, and of an entry of a zip file once inflated. */
    bytes: 64 * 1024 * 1024,
    /** Entries of a zip file. */
    entries: 1000,
    /** Bytes of all entries of a zip file together, once inflated. */
    inflated: 128 * 1024 * 1024,
    /** How many times larger an entry may become; XML of this kind stays below 60. */
    ratio: 250,
    /** How deep elements may stand in one another. */
    depth: 100,
    /** Elements of a document. */
    elements: 1_000_000,
    /** Sites, clusters and services of a topology. */
    sites: 2000,
    clusters: 10_000,
    services: 100_000,
    /** Rows of a table. */
    rows: 2_000_000,
};
/** Sizes as people say them. */
const mebibytes = (bytes) => `${bytes / 1024 / 1024} MiB`;

// EXTERNAL MODULE: ./build/words.js
var words = __webpack_require__(6118);
;// CONCATENATED MODULE: ./build/import/encoding.js



/** How a text is written down, by the sign at its start or the zeros between its letters. */
const marks = [
    { bytes: [0xff, 0xfe, 0x00, 0x00], encoding: "utf-32" },
    { bytes: [0x00, 0x00, 0xfe, 0xff], encoding: "utf-32" },
    { bytes: [0xff, 0xfe], encoding: "utf-16le" },
    { bytes: [0xfe, 0xff], encoding: "utf-16be" },
    { bytes: [undefined, 0x00], encoding: "utf-16le" },
    { bytes: [0x00, undefined], encoding: "utf-16be" },
];
/** Bytes → text without its byte order mark: UTF-8, UTF-16 of either order, or else Windows-1252 as PowerShell writes. */
function textOf({ file, content }) {
    checkSize(file, content.length);
    const mark = marks.find(({ bytes }) => bytes.every((byte, at) => fits(byte, content[at])));
    if (mark?.encoding === "utf-32")
        throw new cannot_run/* CannotRun */.z(`${(0,words/* quoted */.TL)(file)} is UTF-32; UTF-8 or UTF-16 text is needed`);
    const text = mark ? decoded(mark.encoding, content) : (attempt("utf-8", content) ?? decoded("windows-1252", content));
    return text.replace(/^\uFEFF/, "");
}
/** Ends the run where there are more bytes than anybody exports. */
function checkSize(file, size) {
    if (size <= bounds.bytes)
        return;
    throw new cannot_run/* CannotRun */.z(`${(0,words/* quoted */.TL)(file)} has ${(0,words/* grouped */.zD)(size)} bytes; at most ${(0,words/* grouped */.zD)(bounds.bytes)} (${mebibytes(bounds.bytes)}) are read`);
}
function fits(wanted, found) {
    if (found === undefined)
        return false;
    return wanted === undefined ? found !== 0 : wanted === found;
}
function decoded(encoding, content) {
    return new TextDecoder(encoding).decode(content);
}
function attempt(encoding, content) {
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(content);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/import/branches.js
var branches = __webpack_require__(5549);
// EXTERNAL MODULE: ./build/import/compose.js + 6 modules
var compose = __webpack_require__(3562);
// EXTERNAL MODULE: ./build/import/emit.js
var emit = __webpack_require__(3646);
// EXTERNAL MODULE: ./build/import/facts.js
var import_facts = __webpack_require__(2114);
// EXTERNAL MODULE: ./build/import/look.js
var import_look = __webpack_require__(1618);
// EXTERNAL MODULE: ./build/import/other-pools.js
var other_pools = __webpack_require__(6541);
// EXTERNAL MODULE: ./build/import/elements.js
var import_elements = __webpack_require__(1928);
// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
;// CONCATENATED MODULE: ./build/import/xml.js
/**
 * The only door to the XML library. `saxes` is strict (a file that was cut off or wrapped is an error with a line),
 * resolves namespaces, tells positions, reads no DTD, fetches nothing, knows no entities but the five of XML itself,
 * and runs without Node; it is the parser inside jsdom. As it streams, size and depth are bounded while it reads.
 */




/** What helps where a document cannot be read to its end. */
const again = "export it again with (Get-CsTopology -AsXml).ToString(), which neither wraps nor cuts lines";
/** Text → its root element. */
function rootOf(file, text) {
    const parser = new saxes/* SaxesParser */.wT({ xmlns: true });
    // A name may end with its line, which the parser has left then.
    let line = 1;
    parser.on("opentagstart", () => {
        line = parser.column === 0 ? parser.line - 1 : parser.line;
    });
    const { open, close, add, root } = growth(file, () => line);
    parser.on("doctype", () => {
        throw new cannot_run/* CannotRun */.z(`${at(file, parser.line)} begins a document type (DTD); a topology has none, so it is not read`);
    });
    parser.on("opentag", open);
    parser.on("closetag", close);
    parser.on("text", add);
    parser.on("cdata", add);
    try {
        parser.write(text).close();
    }
    catch (error) {
        if (error instanceof cannot_run/* CannotRun */.z)
            throw error;
        const reason = error.message.replace(/^\d+:\d+: /, "").replace(/\.$/, "");
        throw new cannot_run/* CannotRun */.z(`${at(file, parser.line)} is not well-formed XML (${shortened(reason)}); ${again}`);
    }
    return root();
}
/** A place as messages name it. */
function at(file, line) {
    return `${(0,words/* quoted */.TL)(file)} line ${(0,words/* grouped */.zD)(line)}`;
}
function growth(file, line) {
    const open = [];
    let root;
    let elements = 0;
    return {
        open: (tag) => {
            elements++;
            if (elements > bounds.elements)
                refuse(file, line(), `more than ${(0,words/* grouped */.zD)(bounds.elements)} elements`);
            if (open.length >= bounds.depth)
                refuse(file, line(), `elements more than ${bounds.depth} levels deep`);
            const element = elementOf(tag, line());
            open.at(-1)?.children.push(element);
            root ??= element;
            open.push(element);
        },
        close: () => void open.pop(),
        add: (text) => {
            const element = open.at(-1);
            if (element)
                element.text += text;
        },
        root: () => root ?? refuse(file, line(), "no element"),
    };
}
function elementOf({ local, uri, attributes }, last) {
    const own = Object.values(attributes).map(({ local: name, value }) => [name, value]);
    return { name: local, namespace: uri, attributes: new Map(own), children: [], text: "", line: last };
}
function refuse(file, line, has) {
    throw new cannot_run/* CannotRun */.z(`${at(file, line)} has ${has}; no topology has that, so it is not read`);
}
/** The library's words repeat what the file says. */
function shortened(reason) {
    return (0,words/* quoted */.TL)(reason).slice(1, -1).replaceAll('\\"', '"');
}

;// CONCATENATED MODULE: ./build/import/parts.js





/** A name of a computer or pool. Nobody's has a blank within, but a line that was wrapped has. */
function fqdnOf(file, element) {
    const fqdn = (0,import_elements/* attributeOf */.w4)(element, "Fqdn");
    if (fqdn === undefined || !/\s/.test(fqdn))
        return fqdn;
    throw new cannot_run/* CannotRun */.z(`${at(file, element.line)} has the name ${(0,words/* quoted */.TL)(fqdn)} with a blank in it, as in a file with wrapped lines; export it again with (Get-CsTopology -AsXml).ToString()`);
}
/** The SIP domains, the default one first. */
function sipDomainsIn(root) {
    const domains = (0,import_elements/* childOf */.GG)(root, "InternalDomains");
    const first = (0,import_elements/* attributeOf */.w4)(domains, "DefaultDomain");
    const names = (0,import_elements/* childrenOf */.LU)(domains, "InternalDomain").map((domain) => (0,import_elements/* attributeOf */.w4)(domain, "Name"));
    const all = [first, ...names].filter((name) => name !== undefined);
    return all.filter((name, at) => all.findIndex((other) => sameName(other, name)) === at);
}
/** Whether two names mean the same: case does not count. */
function sameName(one, other) {
    return one !== undefined && one.toLowerCase() === other?.toLowerCase();
}
/** All sites, each central one before the branch sites below it. */
function sitesIn(sites, idOf) {
    const all = [...(0,import_elements/* below */.Gz)(sites, "CentralSite", "RemoteSite")];
    if (all.length > bounds.sites) {
        throw new cannot_run/* CannotRun */.z(`a topology has ${(0,words/* counted */.hS)(all.length, "site")}; at most ${(0,words/* grouped */.zD)(bounds.sites)} are read`);
    }
    const found = new Map();
    for (const site of all) {
        const id = idOf(site);
        const kind = site.name === "CentralSite" ? "central" : "branch";
        const parent = kind === "branch" ? parentOf(sites, site, idOf) : undefined;
        if (!found.has(id))
            found.set(id, { id, name: nameOf(site), kind, parent, line: site.line });
    }
    return [...found.values()];
}
function nameOf(site) {
    return (0,import_elements/* plain */.pj)((0,import_elements/* childOf */.GG)(site, "Name")?.text) ?? (0,import_elements/* attributeOf */.w4)(site, "Name") ?? "";
}
/** By nesting or, where sites stand side by side, by an attribute that names the central one. */
function parentOf(sites, branch, idOf) {
    for (const central of (0,import_elements/* below */.Gz)(sites, "CentralSite")) {
        for (const remote of (0,import_elements/* below */.Gz)(central, "RemoteSite"))
            if (remote === branch)
                return idOf(central);
    }
    return ["CentralSiteId", "ParentSiteId", "ParentSite", "CentralSite"]
        .map((name) => (0,import_elements/* attributeOf */.w4)(branch, name))
        .find((id) => id !== undefined);
}
/** The computers of a cluster, in the order in which the products count them. */
function machinesIn(file, cluster, fqdn) {
    const machines = [...(0,import_elements/* below */.Gz)(cluster, "Machine")];
    const ordinal = (machine) => Number((0,import_elements/* attributeOf */.w4)(machine, "OrdinalInCluster") ?? Number.NaN);
    const ordered = machines.every((machine) => ordinal(machine) >= 0)
        ? machines.toSorted((one, other) => ordinal(one) - ordinal(other))
        : machines;
    return ordered.map((machine) => ({
        fqdn: fqdnOf(file, machine) ?? fqdn,
        interfaces: (0,import_elements/* childrenOf */.LU)(machine, "NetInterface").map(interfaceOf),
        line: machine.line,
    }));
}
function interfaceOf(element) {
    return {
        side: (0,import_elements/* attributeOf */.w4)(element, "InterfaceSide") ?? "",
        number: (0,import_elements/* attributeOf */.w4)(element, "InterfaceNumber") ?? "",
        address: (0,import_elements/* attributeOf */.w4)(element, "IPAddress") ?? "",
        publicAddress: (0,import_elements/* attributeOf */.w4)(element, "ConfiguredIPAddress"),
    };
}
/** What a service says of itself in both layouts. */
function serviceOf(element, identity, idOf) {
    return {
        ...identity,
        version: (0,import_elements/* attributeOf */.w4)(element, "ServiceVersion"),
        needs: (0,import_elements/* childrenOf */.LU)((0,import_elements/* childOf */.GG)(element, "DependsOn"), "Dependency").map((dependency) => {
            return { service: idOf(dependency), usage: (0,import_elements/* attributeOf */.w4)(dependency, "Usage") ?? "" };
        }),
        ports: (0,import_elements/* childrenOf */.LU)((0,import_elements/* childOf */.GG)(element, "Ports"), "Port").map(portOf),
        element,
        line: element.line,
    };
}
function portOf(element) {
    return {
        // urn:component:AccessEdge
        owner: (0,import_elements/* attributeOf */.w4)(element, "Owner")?.split(":").at(-1) ?? "",
        usage: (0,import_elements/* attributeOf */.w4)(element, "Usage") ?? "",
        side: (0,import_elements/* attributeOf */.w4)(element, "InterfaceSide") ?? "",
        interfaceNumber: (0,import_elements/* attributeOf */.w4)(element, "InterfaceNumber") ?? "",
        port: numberOf((0,import_elements/* attributeOf */.w4)(element, "Port")),
        publicName: (0,import_elements/* attributeOf */.w4)(element, "ConfiguredFqdn"),
        publicPort: numberOf((0,import_elements/* attributeOf */.w4)(element, "ConfiguredPort")),
    };
}
function numberOf(text) {
    const number = /^\d{1,5}$/.test(text ?? "") ? Number(text) : 0;
    return number > 0 && number < 65536 ? number : undefined;
}
/** Whether an instance is one of an availability group, as far as files tell. */
function isAlwaysOn(instance) {
    return (0,import_elements/* attributeOf */.w4)(instance, "AlwaysOnPrimaryNodeFqdn") !== undefined || (0,import_elements/* isTrue */.Hn)(instance, "IsAlwaysOn");
}

;// CONCATENATED MODULE: ./build/import/builder-layout.js


/** A Topology Builder document: clusters stand in their sites, and references are opaque ids. */
function builderTopology(file, root) {
    const body = (0,import_elements/* childOf */.GG)((0,import_elements/* childOf */.GG)(root, "NewTopology"), "PartialTopology");
    const sites = (0,import_elements/* childOf */.GG)(body, "CentralSites");
    const idOf = siteIds(sites);
    const clusters = [...(0,import_elements/* below */.Gz)(sites, "CentralSite", "RemoteSite")].flatMap((site) => (0,import_elements/* childrenOf */.LU)((0,import_elements/* childOf */.GG)(site, "Clusters"), "Cluster").map((cluster) => ({ element: cluster, site: idOf(site) })));
    const instances = clusters.flatMap(({ element }) => instancesOf(element));
    const byId = new Map(instances.map((instance) => [instance.id, instance]));
    return {
        file,
        state: (0,import_elements/* childOf */.GG)(root, "NewTopology") && (0,import_elements/* attributeOf */.w4)(body, "IsPublished") === "true" ? "published" : "planned",
        sipDomains: body ? sipDomainsIn(body) : [],
        sites: sitesIn(sites, idOf),
        clusters: clusters.flatMap(({ element, site }) => clusterOf(file, element, site)),
        instances,
        services: (0,import_elements/* childrenOf */.LU)((0,import_elements/* childOf */.GG)(body, "Services"), "Service").map((element) => builderService(element, byId)),
    };
}
/** Branch sites were not seen with an id, so each has its place in the document too. */
function siteIds(sites) {
    const places = new Map([...(0,import_elements/* below */.Gz)(sites, "CentralSite", "RemoteSite")].map((site, at) => [site, `${site.name} ${at}`]));
    return (site) => `${places.get(site) ?? ""} ${(0,import_elements/* attributeOf */.w4)(site, "SiteId") ?? ""}`;
}
function clusterOf(file, element, site) {
    const fqdn = fqdnOf(file, element) ?? [...(0,import_elements/* below */.Gz)(element, "Machine")].map((machine) => fqdnOf(file, machine))[0];
    const id = (0,import_elements/* attributeOf */.w4)(element, "UniqueId");
    if (fqdn === undefined || id === undefined)
        return [];
    return [{ id, fqdn, site, machines: machinesIn(file, element, fqdn), line: element.line }];
}
function instancesOf(cluster) {
    return [...(0,import_elements/* below */.Gz)(cluster, "SqlInstance")].map((element) => ({
        id: (0,import_elements/* attributeOf */.w4)(element, "UniqueId") ?? "",
        name: (0,import_elements/* attributeOf */.w4)(element, "Name"),
        cluster: (0,import_elements/* attributeOf */.w4)(cluster, "UniqueId") ?? "",
        alwaysOn: isAlwaysOn(element),
        line: element.line,
    }));
}
function builderService(element, instances) {
    const on = (0,import_elements/* attributeOf */.w4)(element, "InstalledOn") ?? "";
    const instance = instances.get(on);
    const identity = {
        id: (0,import_elements/* attributeOf */.w4)(element, "UniqueId") ?? "",
        role: (0,import_elements/* attributeOf */.w4)(element, "RoleName") ?? "",
        cluster: instance?.cluster ?? on,
        instance: instance?.id,
    };
    return serviceOf(element, identity, (dependency) => (0,import_elements/* attributeOf */.w4)(dependency, "ServiceUniqueId") ?? "");
}

;// CONCATENATED MODULE: ./build/import/published-layout.js


/** What Get-CsTopology -AsXml prints: clusters stand at the top, and references are keys of several parts. */
function publishedTopology(file, root) {
    return {
        file,
        state: "published",
        sipDomains: sipDomainsIn(root),
        sites: sitesIn((0,import_elements/* childOf */.GG)(root, "Sites"), (site) => (0,import_elements/* attributeOf */.w4)(site, "SiteId") ?? ""),
        clusters: (0,import_elements/* childrenOf */.LU)((0,import_elements/* childOf */.GG)(root, "Clusters"), "Cluster").flatMap((cluster) => published_layout_clusterOf(file, cluster)),
        instances: (0,import_elements/* childrenOf */.LU)((0,import_elements/* childOf */.GG)(root, "SqlInstances"), "SqlInstance").map(instanceOf),
        services: (0,import_elements/* childrenOf */.LU)((0,import_elements/* childOf */.GG)(root, "Services"), "Service").map(publishedService),
    };
}
function published_layout_clusterOf(file, element) {
    const key = (0,import_elements/* childOf */.GG)(element, "ClusterId");
    const fqdn = fqdnOf(file, element) ?? [...(0,import_elements/* below */.Gz)(element, "Machine")].map((machine) => fqdnOf(file, machine))[0];
    if (fqdn === undefined)
        return [];
    const site = (0,import_elements/* attributeOf */.w4)(key, "SiteId") ?? "";
    return [{ id: clusterKey(key), fqdn, site, machines: machinesIn(file, element, fqdn), line: element.line }];
}
function clusterKey(key) {
    return `${(0,import_elements/* attributeOf */.w4)(key, "SiteId") ?? ""}:${(0,import_elements/* attributeOf */.w4)(key, "Number") ?? ""}`;
}
function instanceKey(key) {
    return `${clusterKey((0,import_elements/* childOf */.GG)(key, "ClusterId"))}\\${(0,import_elements/* attributeOf */.w4)(key, "Name") ?? ""}`;
}
function instanceOf(element) {
    const key = (0,import_elements/* childOf */.GG)(element, "SqlInstanceId");
    return {
        id: instanceKey(key),
        name: (0,import_elements/* attributeOf */.w4)(key, "Name"),
        cluster: clusterKey((0,import_elements/* childOf */.GG)(key, "ClusterId")),
        alwaysOn: isAlwaysOn(element),
        line: element.line,
    };
}
function serviceKey(key) {
    return ["SiteId", "RoleName", "Instance"].map((part) => (0,import_elements/* attributeOf */.w4)(key, part) ?? "").join("-");
}
function publishedService(element) {
    const key = (0,import_elements/* childOf */.GG)(element, "ServiceId");
    const on = (0,import_elements/* childOf */.GG)(element, "InstalledOn");
    const instance = (0,import_elements/* childOf */.GG)(on, "SqlInstanceId");
    const identity = {
        id: serviceKey(key),
        role: (0,import_elements/* attributeOf */.w4)(key, "RoleName") ?? "",
        cluster: clusterKey((0,import_elements/* childOf */.GG)(instance ?? on, "ClusterId")),
        instance: instance && instanceKey(instance),
    };
    return serviceOf(element, identity, (dependency) => serviceKey((0,import_elements/* childOf */.GG)(dependency, "ServiceId")));
}

;// CONCATENATED MODULE: ./build/import/csv.js



/**
 * Comma-separated text → rows, as RFC 4180 has it; semicolons and tabs separate too where the first line has more of
 * them, as PowerShell writes with -UseCulture. Forty lines, so no library.
 */
function rowsOf(file, text) {
    // Export-Csv without -NoTypeInformation puts the type before the header.
    const body = text.replace(/^#TYPE [^\n]*\n/, "");
    const separator = separatorOf(body.split("\n", 1)[0] ?? "");
    const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}]*))(${separator}|\\r?\\n|$)`, "y");
    const rows = [];
    let row = [];
    while (field.lastIndex < body.length) {
        const start = field.lastIndex;
        const [, inQuotes, plain = "", end = ""] = field.exec(body) ?? csv_refuse(file, body.slice(0, start));
        row.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
        if (end === separator && field.lastIndex < body.length)
            continue;
        if (end === separator)
            row.push("");
        if (row.length > 1 || row[0] !== "")
            rows.push(row);
        if (rows.length > bounds.rows)
            throw new cannot_run/* CannotRun */.z(`${(0,words/* quoted */.TL)(file)} has more than ${(0,words/* grouped */.zD)(bounds.rows)} rows`);
        row = [];
    }
    return rows;
}
function separatorOf(header) {
    const [comma, ...others] = [",", ";", "\t"].map((sign) => ({ sign, times: header.split(sign).length }));
    return others.find(({ times }) => times > (comma?.times ?? 0))?.sign ?? ",";
}
function csv_refuse(file, before) {
    const line = before.split("\n").length;
    throw new cannot_run/* CannotRun */.z(`${(0,words/* quoted */.TL)(file)} line ${(0,words/* grouped */.zD)(line)} is not comma-separated text: a quote stands where none can`);
}

;// CONCATENATED MODULE: ./build/import/tables.js



/** Columns by which an export is known, in the order in which they are tried. */
const signs = [
    { kind: "policies", all: ["identity", "enableoutsideaccess"] },
    { kind: "policies", all: ["identity", "enablefederationaccess"] },
    { kind: "archivingPolicies", all: ["archiveinternal"] },
    { kind: "archivingPolicies", all: ["archiveexternal"] },
    { kind: "archivingConfiguration", all: ["enablearchiving"] },
    { kind: "accessEdge", all: ["allowoutsideusers"] },
    { kind: "accessEdge", all: ["allowfederatedusers"] },
    { kind: "xmppPartners", all: ["tlsnegotiation"] },
    { kind: "xmppPartners", all: ["partnertype"] },
    { kind: "hostingProviders", all: ["hostsocsusers"] },
    { kind: "hostingProviders", all: ["enabledsharedaddressspace"] },
    { kind: "providers", all: ["identity", "enabled", "proxyfqdn"] },
    { kind: "providers", all: ["identity", "enabled", "verificationlevel"] },
    { kind: "users", all: ["registrarpool"] },
    { kind: "users", all: ["pool"] },
    { kind: "users", all: ["name", "count"] },
    { kind: "versions", all: ["replicafqdn", "productversion"] },
    { kind: "domains", all: ["domain"] },
    { kind: "domains", all: ["identity", "proxyfqdn"] },
    { kind: "other", all: ["poolfqdn"] },
    { kind: "other", all: ["federationroute"] },
];
/** CSV text → table. */
function csvTable(file, text) {
    const [header, ...body] = rowsOf(file, text);
    if (!header)
        return { file, kind: "empty", rows: [] };
    const names = header.map((name) => name.trim().toLowerCase());
    const rows = body.map((row) => new Map(names.map((name, at) => [name, (row[at] ?? "").trim()])));
    return { file, kind: kindOf(file, names), rows };
}
/** JSON text → table: a list of objects or, as ConvertTo-Json writes a single one, an object. */
function jsonTable(file, text) {
    const objects = listIn(jsonIn(file, text)).filter((entry) => typeof entry === "object" && entry !== null);
    if (objects.length === 0)
        return { file, kind: "empty", rows: [] };
    const rows = objects.map((entry) => {
        return new Map(Object.entries(entry).map(([name, own]) => [name.trim().toLowerCase(), wordsOf(own)]));
    });
    return { file, kind: kindOf(file, [...new Set(rows.slice(0, 100).flatMap((row) => [...row.keys()]))]), rows };
}
/** Windows PowerShell may put a list into an object with its Count. */
function listIn(value) {
    if (Array.isArray(value))
        return value;
    const { value: inner, Count } = (value ?? {});
    return Array.isArray(inner) && typeof Count === "number" ? inner : [value];
}
function jsonIn(file, text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new cannot_run/* CannotRun */.z(`${(0,words/* quoted */.TL)(file)} begins as JSON and is none to its end; export it again with ConvertTo-Json`);
    }
}
/** Values as CSV would have them; ConvertTo-Json writes names that are objects in PowerShell as objects. */
function wordsOf(value) {
    if (typeof value !== "object" || value === null)
        return String(value ?? "").trim();
    const { FriendlyName, Name, Fqdn, Identity, value: own } = value;
    const word = [Fqdn, FriendlyName, Name, Identity, own].find((part) => typeof part === "string");
    return typeof word === "string" ? word.trim() : "";
}
function kindOf(file, names) {
    const sign = signs.find(({ all }) => all.every((name) => names.includes(name)));
    if (sign)
        return sign.kind;
    const columns = names.length > 0 ? `the columns ${(0,words/* abridged */.$y)(names.map(words/* quoted */.TL))}` : "no columns";
    throw new cannot_run/* CannotRun */.z(`${(0,words/* quoted */.TL)(file)} has ${columns}; a topology or one of the exports that docs/import.md lists is needed`);
}

;// CONCATENATED MODULE: ./build/import/unknown.js


/** Elements that are understood, or known to say nothing that a manifest has. */
const unknown_elements = new Set(`TopologyBuilder NewTopology PartialTopology Topology InternalDomains InternalDomain SimpleUrlConfiguration UseBackendDatabase
  SimpleUrl SimpleUrlEntry CentralSites CentralSite RemoteSites RemoteSite Sites Name Location Description Clusters Cluster
  ClusterId Machines Machine NetInterface SqlInstances SqlInstance SqlInstanceId Services Service ServiceId DependsOn
  Dependency InstalledOn Ports Port`.split(/\s+/));
/** Roles that are understood, or known to say nothing that a manifest has. */
const roles = new Set(`UserServices Registrar UserStore WebServices ConfServices ApplicationServer ApplicationStore MediationServer PstnGateway
  EdgeServer ManagementServices FileStore WacService ArchivingStore MonitoringStore CentralMgmt CentralMgmtStore
  ArchivingServer MonitoringServer ExternalServer PersistentChatService PersistentChatStore
  PersistentChatComplianceStore`.split(/\s+/));
/** One sentence for elements and one for roles that nobody knows; they are left alone. */
function unknownElements({ file, services }, root) {
    const strange = [...strangers(root)].map(({ name, line }) => ({ name: (0,import_elements/* plain */.pj)(name) ?? "", line }));
    const others = services.filter(({ role }) => !roles.has(role)).map(({ role, line }) => ({ name: role, line }));
    return [...remark(file, "element", strange), ...remark(file, "role", others)];
}
/** What stands in the body of a role is its own affair. */
function* strangers(element) {
    for (const child of element.children) {
        if (!unknown_elements.has(child.name)) {
            if (element.name !== "Service")
                yield child;
        }
        else
            yield* strangers(child);
    }
}
function remark(file, thing, found) {
    const names = [...new Set(found.map(({ name }) => name))];
    if (names.length === 0)
        return [];
    const places = names.map((name) => {
        const first = found.find((one) => one.name === name);
        return `${(0,words/* quoted */.TL)(name)} (line ${(0,words/* grouped */.zD)(first?.line ?? 0)})`;
    });
    return [
        `${(0,words/* counted */.hS)(names.length, thing)} of ${(0,words/* quoted */.TL)(file)} ${names.length === 1 ? "is" : "are"} not known and left alone: ${(0,words/* abridged */.$y)(places)}`,
    ];
}

// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
;// CONCATENATED MODULE: ./build/import/inflate.js
/**
 * The only door to the zip library. `fflate` inflates piece by piece, so that a lie about the size ends the run before
 * it fills the memory; it has no dependencies and runs without Node. Its own unpacking of whole files trusts the sizes
 * that they state, so directories are read in zip.ts.
 */



/** Deflate makes at most some thousand bytes of one: a piece of this size becomes 4 MiB at the worst. */
const piece = 4096;
/** Inflates to the size that was stated and not a byte more. `own` is what messages call it. */
function inflate(own, data, size) {
    const result = new Uint8Array(size);
    let length = 0;
    const stream = new esm/* Inflate */.EL((chunk) => {
        if (length + chunk.length > size) {
            throw new cannot_run/* CannotRun */.z(`${own} inflates to more than the ${(0,words/* grouped */.zD)(size)} bytes that it states, so it is not read`);
        }
        result.set(chunk, length);
        length += chunk.length;
    });
    try {
        for (let at = 0; at < data.length; at += piece) {
            stream.push(data.subarray(at, at + piece), at + piece >= data.length);
        }
    }
    catch (error) {
        if (error instanceof cannot_run/* CannotRun */.z)
            throw error;
        throw new cannot_run/* CannotRun */.z(`${own} is damaged; export or copy it again`);
    }
    if (length < size)
        throw new cannot_run/* CannotRun */.z(`${own} ends after ${(0,words/* grouped */.zD)(length)} of ${(0,words/* grouped */.zD)(size)} bytes; export or copy it again`);
    return result;
}

;// CONCATENATED MODULE: ./build/import/zip.js




/** Whether bytes begin as a zip file does, be it an empty one. */
function isZip([p, k, third, fourth]) {
    return p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));
}
/**
 * The XML files of a zip file. The directory is judged as a whole before anything is inflated. Names of entries are
 * words of messages and never become paths, so one that climbs out of its folder is refused as what it is: an attack.
 */
function filesIn({ file, content }) {
    const entries = directory(file, content);
    checkAll(file, entries);
    const wanted = entries.filter(({ name, size }) => /\.xml$/i.test(name) && size > 0);
    return wanted.map((entry) => ({ file: `${entry.name} in ${file}`, content: contentOf(file, content, entry) }));
}
function directory(file, content) {
    const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
    try {
        const end = endOfDirectory(content);
        const count = view.getUint16(end + 10, true);
        if (count > bounds.entries) {
            throw new cannot_run/* CannotRun */.z(`${(0,words/* quoted */.TL)(file)} has ${(0,words/* counted */.hS)(count, "entry", "entries")}; at most ${(0,words/* grouped */.zD)(bounds.entries)} are read`);
        }
        let from = view.getUint32(end + 16, true);
        return Array.from({ length: count }, () => {
            const { entry, next } = entryAt(view, from);
            from = next;
            return entry;
        });
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw new cannot_run/* CannotRun */.z(`${(0,words/* quoted */.TL)(file)} is a zip file without a whole directory at its end; export or copy it again`);
    }
}
/** The record that ends a zip file; a comment of at most 65,535 bytes may follow it. */
function endOfDirectory(content) {
    for (let at = content.length - 22; at >= Math.max(0, content.length - 22 - 0xffff); at--) {
        if (content[at] === 0x50 && content[at + 1] === 0x4b && content[at + 2] === 5 && content[at + 3] === 6)
            return at;
    }
    throw new RangeError("no end of directory");
}
function entryAt(view, at) {
    if (view.getUint32(at, true) !== 0x02014b50)
        throw new RangeError("no entry");
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
    const entry = {
        name: new TextDecoder().decode(name),
        // Bit 0 of the flags: what follows is encrypted, by no method that is read here.
        method: view.getUint16(at + 8, true) & 1 ? -1 : view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        start: view.getUint32(at + 42, true),
    };
    return { entry, next: at + 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0) };
}
/** Names that lead out of the folder that a zip file is unpacked to. */
const climbing = /^[/\\]|^[A-Za-z]:|(^|[/\\])\.\.([/\\]|$)|\0/;
function checkAll(file, entries) {
    const total = entries.reduce((sum, { size }) => sum + size, 0);
    if (total > bounds.inflated) {
        throw new cannot_run/* CannotRun */.z(`${(0,words/* quoted */.TL)(file)} would inflate to ${(0,words/* grouped */.zD)(total)} bytes; at most ${(0,words/* grouped */.zD)(bounds.inflated)} (${mebibytes(bounds.inflated)}) are read`);
    }
    for (const { name, packed, size } of entries) {
        const own = `entry ${(0,words/* quoted */.TL)(name)} of ${(0,words/* quoted */.TL)(file)}`;
        if (climbing.test(name))
            throw new cannot_run/* CannotRun */.z(`${own} leads out of its folder, so the zip file is not read`);
        if (size > bounds.bytes)
            throw new cannot_run/* CannotRun */.z(`${own} would inflate to ${(0,words/* grouped */.zD)(size)} bytes; at most ${mebibytes(bounds.bytes)} are read`);
        if (size > packed * bounds.ratio) {
            throw new cannot_run/* CannotRun */.z(`${own} would inflate to ${(0,words/* grouped */.zD)(Math.floor(size / Math.max(1, packed)))} times its size; at most ${bounds.ratio} times is read`);
        }
    }
}
function contentOf(file, content, { name, method, packed, size, start }) {
    const own = `entry ${(0,words/* quoted */.TL)(name)} of ${(0,words/* quoted */.TL)(file)}`;
    // The two lengths of the entry's own head differ from those in the directory.
    const [low = 0, high = 0, extraLow = 0, extraHigh = 0] = content.subarray(start + 26, start + 30);
    const from = start + 30 + (low | (high << 8)) + (extraLow | (extraHigh << 8));
    const data = content.subarray(from, from + packed);
    if (data.length < packed)
        throw new cannot_run/* CannotRun */.z(`${own} is cut off; export or copy it again`);
    if (method === 0 && packed === size)
        return data;
    if (method !== 8)
        throw new cannot_run/* CannotRun */.z(`${own} is encrypted or packed by a method other than deflate; a plain zip file is needed`);
    return inflate(own, data, size);
}

;// CONCATENATED MODULE: ./build/import/read.js











/** Files → one topology and the tables beside it. Each is known by what it holds, never by its name. */
function read(files) {
    const found = [];
    const tables = [];
    for (const file of files) {
        const result = readOne(file);
        if ("kind" in result)
            tables.push(result);
        else
            found.push(result);
    }
    const [first, ...more] = found;
    if (!first) {
        throw new cannot_run/* CannotRun */.z(`no topology among ${(0,words/* counted */.hS)(files.length, "file")}; a .tbxml document, the text of Get-CsTopology -AsXml or the zip of Export-CsConfiguration is needed`);
    }
    if (more.length > 0) {
        const names = found.map(({ topology }) => (0,words/* quoted */.TL)(topology.file));
        throw new cannot_run/* CannotRun */.z(`${(0,words/* listed */.KE)(names)} hold a topology each; one manifest is made of one topology`);
    }
    return { topology: first.topology, tables, remarks: first.remarks };
}
function readOne(file) {
    if (isZip(file.content))
        return fromZip(file);
    checkSize(file.file, file.content.length);
    const text = textOf(file);
    const start = /\S/.exec(text)?.[0];
    if (start === "<")
        return fromXml(file.file, text);
    // An export of nothing is an empty file.
    if (start === undefined)
        return { file: file.file, kind: "empty", rows: [] };
    return start === "[" || start === "{" ? jsonTable(file.file, text) : csvTable(file.file, text);
}
/** Reads the first file that holds a topology; DocItemSet.xml is looked at first. */
function fromZip(file) {
    const all = filesIn(file).toSorted((one, other) => Number(isItemSet(other.file)) - Number(isItemSet(one.file)));
    for (const entry of all) {
        const text = textOf(entry);
        const [topology] = topologiesIn(entry.file, rootOf(entry.file, text));
        if (topology)
            return topology;
    }
    const looked = all.length > 0 ? `its ${(0,words/* counted */.hS)(all.length, "XML file")} hold` : "it has no XML files to hold";
    throw new cannot_run/* CannotRun */.z(`${(0,words/* quoted */.TL)(file.file)} is a zip file without a topology: ${looked} none; the zip of Export-CsConfiguration is needed`);
}
function isItemSet(name) {
    return /(^|[/\\])DocItemSet\.xml in /i.test(name);
}
function fromXml(file, text) {
    // XML allows no blank line before its declaration, and redirected output begins with some.
    const root = rootOf(file, text.replace(/^(\s+)<\?xml[^>]*\?>/, "$1"));
    const [found] = topologiesIn(file, root);
    if (found)
        return found;
    throw new cannot_run/* CannotRun */.z(`${(0,words/* quoted */.TL)(file)} has the root element ${(0,words/* quoted */.TL)(root.name)} and no topology in it; TopologyBuilder or Topology is needed`);
}
/** By the root and, as in the files of a backup, by any element or text below it that is a topology. */
function* topologiesIn(file, root) {
    if ((0,import_elements/* isOurs */.MU)(root) && root.name === "TopologyBuilder")
        yield whole(builderTopology(file, root), root);
    else if ((0,import_elements/* isOurs */.MU)(root) && root.name === "Topology")
        yield whole(publishedTopology(file, root), root);
    else {
        for (const inner of (0,import_elements/* below */.Gz)(root, "Topology"))
            if (holdsServices(inner))
                yield whole(publishedTopology(file, inner), inner);
        for (const text of textsBelow(root))
            yield* topologiesIn(file, rootOf(file, text));
    }
}
function holdsServices(element) {
    return element.children.some(({ name }) => name === "Services" || name === "Clusters");
}
/** A topology that was put into a text, as CLIXML does it: with _x000D_ for a carriage return. */
function* textsBelow(element) {
    for (const child of element.children) {
        if (/^\s*(<\?xml[^>]*>\s*)?<Topology[\s>]/.test(child.text)) {
            yield child.text
                .replace(/_x([0-9A-F]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
                .trim();
        }
        yield* textsBelow(child);
    }
}
function whole(topology, root) {
    if (topology.services.length === 0) {
        throw new cannot_run/* CannotRun */.z(`${(0,words/* quoted */.TL)(topology.file)} is a topology without services; nothing can be made of it`);
    }
    for (const part of ["clusters", "services"]) {
        const count = topology[part].length;
        if (count <= bounds[part])
            continue;
        throw new cannot_run/* CannotRun */.z(`${(0,words/* quoted */.TL)(topology.file)} has ${(0,words/* grouped */.zD)(count)} ${part}; at most ${(0,words/* grouped */.zD)(bounds[part])} are read`);
    }
    return { topology, remarks: unknownElements(topology, root) };
}

;// CONCATENATED MODULE: ./build/import/share.js

/** Roles that make a cluster one of a product's own. */
const leading = ["UserServices", "Registrar", "EdgeServer", "ConfServices", "ArchivingServer", "MonitoringServer"];
/** One part for each product, the one with the most pools first. */
function partsOf(look, running, facts) {
    const own = new Set(leading.flatMap((role) => (0,import_look/* clustersWith */.Gd)(look, role)));
    const pools = [...own].filter(({ id }) => (0,import_look/* isFrontEnd */.Dp)(look, id));
    const products = productsOf(pools.length > 0 ? pools : [...own], running);
    const siteName = siteNames(look.topology.sites);
    return products.map((product, at) => {
        const mine = (cluster) => {
            const runs = running.get(cluster.id)?.product;
            return runs === product || (at === 0 && (runs === undefined || !products.includes(runs)));
        };
        const clusters = withNeeds(look, look.topology.clusters.filter(mine), own);
        const doubts = [...clusters].flatMap((id) => running.get(id)?.doubt ?? []);
        return { look, product, facts, has: (cluster) => clusters.has(cluster), siteName, doubts };
    });
}
function productsOf(clusters, running) {
    const counts = new Map();
    for (const { id } of clusters) {
        const product = running.get(id)?.product;
        if (product)
            counts.set(product, (counts.get(product) ?? 0) + 1);
    }
    return [...counts].toSorted(([, one], [, other]) => other - one).map(([product]) => product);
}
/** Pools of one product may use Edge pools and Directors of another, but no pool of another homes their users. */
function withNeeds(look, clusters, own) {
    const reached = new Set(clusters.map(({ id }) => id));
    const isOwn = new Set([...own].map(({ id }) => id));
    for (const cluster of reached) {
        for (const role of ["EdgeServer", "Registrar", "ConfServices", "ArchivingServer", "MonitoringServer"]) {
            for (const needed of (0,import_look/* neededAt */.N6)(look, cluster, role)) {
                if (isOwn.has(cluster) && !(0,import_look/* isFrontEnd */.Dp)(look, needed.cluster))
                    reached.add(needed.cluster);
            }
        }
    }
    return reached;
}
function siteNames(sites) {
    const names = new Map();
    const taken = new Set();
    for (const [at, { id, name }] of sites.entries()) {
        const wanted = name || `Site ${at + 1}`;
        const free = taken.has(wanted.toLowerCase()) ? `${wanted.slice(0, 240)} (${at + 1})` : wanted;
        taken.add(free.toLowerCase());
        names.set(id, free);
    }
    return ({ id, name }) => names.get(id) ?? name;
}

// EXTERNAL MODULE: ./build/import/groups.js
var groups = __webpack_require__(8045);
;// CONCATENATED MODULE: ./build/import/versions.js



/** ServiceVersion is the major number of the build and one more. */
const products = new Map([
    // Nobody has seen a file of 2010; the pattern says 5.
    ["5", "lync-server-2010"],
    ["6", "lync-server-2013"],
    ["7", "skype-for-business-server-2015"],
    ["8", "skype-for-business-server-2019"],
]);
const subscription = "skype-for-business-server-se";
/** Services that are renewed with the product; others on the same computers may be older. */
const telling = new Set([
    "UserServices",
    "Registrar",
    "WebServices",
    "ConfServices",
    "MediationServer",
    "EdgeServer",
    "ArchivingServer",
    "MonitoringServer",
]);
/** Which product each cluster runs that homes users, signs them in or lets them in. `given` decides where files cannot. */
function runningIn(look, given, isSubscription) {
    const clusters = new Set(["UserServices", "EdgeServer", "Registrar", "ConfServices", "ArchivingServer", "MonitoringServer"].flatMap((role) => (0,import_look/* clustersWith */.Gd)(look, role)));
    const running = new Map();
    const unsure = [];
    for (const cluster of clusters) {
        const versions = versionsOn(look, cluster);
        const product = versions.length === 1 ? products.get(versions[0] ?? "") : undefined;
        if (product)
            running.set(cluster.id, certain(product, given, isSubscription));
        else
            unsure.push({ cluster, versions });
    }
    const usual = (0,groups/* majorityOf */.F)([...running.values()].map(({ product }) => product));
    for (const { cluster, versions } of unsure) {
        const doubt = `${(0,words/* quoted */.TL)(cluster.fqdn)} ${saidBy(versions)}`;
        running.set(cluster.id, { product: given ?? nearest(versions, usual), doubt });
    }
    return running;
}
function versionsOn(look, { id }) {
    const own = look.on(id).filter(({ role }) => telling.has(role));
    return [...new Set(own.map(({ version }) => version ?? ""))];
}
/** 2019 and Subscription Edition say the same of themselves. */
function certain(product, given, isSubscription) {
    if (product !== "skype-for-business-server-2019")
        return { product };
    if (given === product || given === subscription)
        return { product: given };
    return { product: isSubscription ? subscription : product };
}
function saidBy(versions) {
    const [only = "", ...more] = versions;
    if (more.length > 0)
        return `has services of the versions ${(0,words/* listed */.KE)(versions.map((version) => version || "(none)"))} on one cluster`;
    return only === ""
        ? "states no ServiceVersion"
        : `has ServiceVersion ${(0,words/* quoted */.TL)(only)}, which is of no product known here`;
}
/** What stands there until a person says better: the newest that is stated, or what the other pools run. */
function nearest(versions, usual) {
    const newest = Math.max(...versions.filter((version) => /^\d+$/.test(version)).map(Number));
    if (!Number.isFinite(newest))
        return usual ?? "skype-for-business-server-2019";
    return products.get(String(newest)) ?? (newest < 5 ? "lync-server-2010" : "skype-for-business-server-2019");
}

;// CONCATENATED MODULE: ./build/import/import.js










/** The straight line: files → topology and tables → one part for each product → manifests. */
function importFiles(files, { product, name }, standing) {
    const { topology, tables, remarks } = read(files);
    const look = (0,import_look/* lookAt */.t5)(topology);
    const facts = (0,import_facts/* factsIn */.PC)(tables);
    const parts = partsOf(look, runningIn(look, product, isSubscription(facts)), facts);
    const told = parts.map((part) => {
        const file = parts.length > 1 ? `deployment.${part.product}.yaml` : "deployment.yaml";
        const draft = (0,compose/* compose */.Z)(part, nameFor(part, name, parts.length > 1));
        const there = standing?.textOf(file);
        if (there !== undefined && standing)
            return { file, ...standing.merge(file, there, draft) };
        return { file, text: `${[...heading(look), ...(0,emit/* block */.om)(draft, 0)].join("\n")}\n`, remarks: [] };
    });
    const all = [
        ...remarks,
        ...facts.remarks,
        ...coexistence(parts),
        ...parts.flatMap(partRemarks),
        ...strays(look, facts),
    ];
    return {
        manifests: told.map(({ file, text }) => ({ file, text })),
        remarks: [...new Set([...all, ...told.flatMap((one) => one.remarks)])],
    };
}
function heading({ topology: { state } }) {
    return state === "planned"
        ? ["# Imported from a Topology Builder document: what was planned, which may never have been published."]
        : ["# Imported from a published topology."];
}
/** From build 7.0.2046.820 on; anything below is a 2019, anything above a hint. */
function isSubscription({ rows }) {
    const builds = rows("versions")?.map((row) => /^7\.0\.2046\.(\d+)/.exec(row.get("productversion") ?? "")?.[1]);
    const known = builds?.filter((build) => build !== undefined).map(Number);
    return known && known.length > 0 ? known.every((build) => build >= 820) : undefined;
}
function nameFor({ look, product }, given, several) {
    const [domain = "deployment"] = look.topology.sipDomains;
    const name = given ?? domain.split(".")[0] ?? domain;
    return several ? `${name}-${product}` : name || "deployment";
}
function coexistence(parts) {
    if (parts.length < 2)
        return [];
    return [
        `the topology has pools of ${(0,words/* counted */.hS)(parts.length, "product")} side by side: ${(0,words/* listed */.KE)(parts.map(({ product }) => product))}; each has a manifest of its own`,
    ];
}
function partRemarks(part) {
    const monitored = part.product === "lync-server-2010" ? [] : (0,other_pools/* storesOf */.oi)(part, "MonitoringStore");
    return [
        ...part.doubts.map((doubt) => `${doubt}; ${part.product} is written as product, and --product sets another`),
        ...monitored.map((store) => `a monitoring database is on ${(0,words/* quoted */.TL)(store)}; a manifest has no place for it from Lync Server 2013 on`),
        ...pairs(part),
        ...(0,branches/* branchRemarks */.Yi)(part),
    ];
}
/** Nobody has seen a file with paired pools; two that need each other look like it. */
function pairs({ look, has }) {
    const pools = look.topology.clusters.filter(({ id }) => has(id) && look.on(id).some(({ role }) => role === "UserServices"));
    const needs = new Map(pools.map(({ id }) => [
        id,
        new Set(look.on(id).flatMap((one) => one.needs.map(({ service }) => look.service(service)?.cluster))),
    ]));
    return pools.flatMap((one, at) => pools
        .slice(at + 1)
        .filter((other) => needs.get(one.id)?.has(other.id) && needs.get(other.id)?.has(one.id))
        .map((other) => `${(0,words/* quoted */.TL)(one.fqdn)} and ${(0,words/* quoted */.TL)(other.fqdn)} need each other, as paired pools would; write pairedWith where they are`));
}
function strays(look, facts) {
    return (0,import_facts/* strayUsers */.qt)(facts, new Set(look.topology.clusters.map(({ fqdn }) => fqdn.toLowerCase())));
}

// EXTERNAL MODULE: ./build/options.js + 1 modules
var options = __webpack_require__(4071);
// EXTERNAL MODULE: ./build/profiles/index.js + 8 modules
var profiles = __webpack_require__(342);
// EXTERNAL MODULE: ./build/node/arguments.js + 1 modules
var node_arguments = __webpack_require__(3496);
// EXTERNAL MODULE: ./build/node/discover.js
var discover = __webpack_require__(969);
;// CONCATENATED MODULE: ./build/node/commands/import.js











const import_products = Object.keys(profiles/* profiles */.x);
/** `lync-policy import FILE…`: makes a manifest of the files that administrators have. */
const importCommand = {
    options: {
        out: { type: "string", short: "o" },
        product: { type: "string" },
        name: { type: "string" },
    },
    help: `Usage: lync-policy import FILE… [-o DIR]

Makes a manifest of a topology: a Topology Builder document (.tbxml), the text of
(Get-CsTopology -AsXml).ToString(), or the zip of Export-CsConfiguration. CSV and JSON
exports beside it (users per pool, policies, providers) fill in what a topology does
not hold; docs/import.md has the lines to run. "-" is standard input.

Options
  -o, --out DIR         writes DIR/deployment.yaml, or brings it up to date: what you
                        added stays (default: standard output)
  --product NAME        the product, where files cannot tell: 2019 and Subscription
                        Edition, and versions that are not known
  --name NAME           the name of a new manifest (default: from the SIP domain)
`,
    async run({ text, words }, around) {
        if (words.length === 0)
            (0,node_arguments/* refuse */.TR)("import needs a FILE, such as topology.tbxml; --help lists what it may be");
        const product = text("product");
        const wishes = {
            product: product === undefined ? undefined : (0,options/* chosen */.FV)("--product", product, import_products),
            name: nameIn(text("name")),
        };
        const files = [];
        for (const word of words)
            files.push(await fileAt(word, around));
        const out = text("out");
        const folder = out === undefined ? undefined : (0,external_node_path_.resolve)(around.cwd, out);
        const imported = importFiles(files, wishes, folder === undefined ? undefined : await standingIn(folder));
        if (out === undefined || folder === undefined)
            around.out(imported.manifests.map((manifest) => manifest.text).join("---\n"));
        else
            write(imported, folder, out, around);
        for (const remark of imported.remarks)
            around.say(remark);
        return 0;
    },
};
function nameIn(name) {
    if (name === undefined || /^\P{Cc}{1,255}$/u.test(name))
        return name;
    return (0,node_arguments/* refuse */.TR)(`--name is ${(0,words/* quoted */.TL)(name)}; up to 255 characters that can be printed are needed`);
}
async function fileAt(word, { cwd, stdin }) {
    if (word === "-")
        return { file: "<stdin>", content: await stdin() };
    const path = (0,external_node_path_.resolve)(cwd, word);
    try {
        const status = (0,external_node_fs_.statSync)(path);
        if (status.isDirectory())
            throw new cannot_run/* CannotRun */.z(`${(0,words/* quoted */.TL)(word)} is a folder; import takes files`);
        if (status.size > bounds.bytes)
            checkSize(word, status.size);
        return { file: word, content: (0,external_node_fs_.readFileSync)(path) };
    }
    catch (error) {
        if (error instanceof cannot_run/* CannotRun */.z)
            throw error;
        throw new cannot_run/* CannotRun */.z(`cannot read ${(0,words/* quoted */.TL)(word)}: ${(0,discover/* reason */.l)(error)}`);
    }
}
/** What stands in the folder already. The YAML library is needed for nothing else. */
async function standingIn(folder) {
    const { merged } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(88)]).then(__webpack_require__.bind(__webpack_require__, 88));
    return {
        merge: merged,
        textOf: (file) => (isThere(folder, file) ? (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, file), "utf8") : undefined),
    };
}
/** A link would lead out of the folder, even one that leads nowhere yet. */
function isThere(folder, file) {
    const status = statusOf(folder, file);
    if (status && !status.isFile()) {
        throw new cannot_run/* CannotRun */.z(`${(0,words/* quoted */.TL)(file)} in the folder of --out is no plain file; nothing is written through it`);
    }
    return status !== undefined;
}
function statusOf(folder, file) {
    try {
        return (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, file), { throwIfNoEntry: false });
    }
    catch (error) {
        throw new cannot_run/* CannotRun */.z(`cannot look into the folder of --out: ${(0,discover/* reason */.l)(error)}`);
    }
}
/** All or nothing is made before anything is written; files have names of the tool's own, so none lies elsewhere. */
function write({ manifests }, folder, out, { out: tell }) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        for (const { file, text } of manifests) {
            const path = (0,external_node_path_.join)(folder, file);
            if (!(0,external_node_fs_.existsSync)(path) || (0,external_node_fs_.readFileSync)(path, "utf8") !== text)
                (0,external_node_fs_.writeFileSync)(path, text);
            tell(`${(0,external_node_path_.join)(out, file)}\n`);
        }
    }
    catch (error) {
        throw new cannot_run/* CannotRun */.z(`cannot write to ${(0,words/* quoted */.TL)(out)}: ${(0,discover/* reason */.l)(error)}`);
    }
}


/***/ })

};
;