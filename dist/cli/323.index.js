"use strict";
exports.id = 323;
exports.ids = [323];
exports.modules = {

/***/ 9488:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ withMonths),
/* harmony export */   F: () => (/* binding */ mostMonths)
/* harmony export */ });
/* harmony import */ var _overview_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6915);
/* harmony import */ var _growth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(494);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(749);



/** The months that are looked ahead: nobody plans further, and no product is supported for longer. */
const mostMonths = 120;
/** Rows with the months after which each limit is crossed: 0 where it is already, nothing where it is not in sight. */
function withMonths(rows, deployment, profile, growth) {
    const known = new Map([[0, rows]]);
    const rowsAfter = (months) => {
        const later = known.get(months) ?? (0,_overview_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .R)((0,_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .grown */ .gT)(deployment, growth ? (0,_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .factorAfter */ .ey)(months, growth) : 1), profile);
        known.set(months, later);
        return later;
    };
    const last = growth && growth.rate > 0 ? mostMonths : 0;
    return rows.map((row, at) => {
        const limits = row.limits.map((limit, place) => {
            const months = firstMonth((month) => isCrossed(rowsAfter(month)[at]?.limits[place]), last);
            return months === undefined ? limit : { ...limit, months };
        });
        return { ...row, limits };
    });
}
function isCrossed(limit) {
    return limit !== undefined && (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .isOver */ .PU)(limit);
}
/** The first month in which it holds, by halving: what is crossed once stays so, since users only grow. */
function firstMonth(holds, last) {
    if (holds(0))
        return 0;
    if (last === 0 || !holds(last))
        return undefined;
    let [before, after] = [0, last];
    while (after - before > 1) {
        const middle = (before + after) >> 1;
        if (holds(middle))
            after = middle;
        else
            before = middle;
    }
    return after;
}


/***/ }),

/***/ 494:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xo: () => (/* binding */ growthOf),
/* harmony export */   ey: () => (/* binding */ factorAfter),
/* harmony export */   gT: () => (/* binding */ grown),
/* harmony export */   ps: () => (/* binding */ monthAfter)
/* harmony export */ });
/** A growth by its text, as the schema allows it; none where the text is another. */
function growthOf(perMonth, from) {
    const percent = /^(100|[0-9]{1,2}(?:[.][0-9]{1,4})?) ?%$/.exec(perMonth)?.[1];
    return percent === undefined ? undefined : { perMonth, rate: Number(percent) / 100, from };
}
/** What the users are multiplied with after so many months; by steps, since powers differ between engines. */
function factorAfter(months, { rate }) {
    let factor = 1;
    for (let month = 0; month < months; month++)
        factor *= 1 + rate;
    return factor;
}
/** The month that is so many months after a day, as YYYY-MM. */
function monthAfter(day, months) {
    const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
    return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}
/** The same deployment with so many times the users, in whole people, wherever it counts them. */
function grown(deployment, factor) {
    const more = (users) => Math.round(users * factor);
    const { sites, externalAccess, archiving } = deployment.spec;
    const { remoteUsers } = externalAccess ?? {};
    const { selectedUsers } = archiving ?? {};
    const spec = {
        ...deployment.spec,
        sites: sites.map((site) => grownSite(site, more)),
        ...(remoteUsers && { externalAccess: { ...externalAccess, remoteUsers: times(remoteUsers, "peakUsers", more) } }),
        ...(typeof selectedUsers === "number" && { archiving: { ...archiving, selectedUsers: more(selectedUsers) } }),
    };
    return { ...deployment, spec };
}
function grownSite(site, more) {
    const { frontEndPools, directorPools, avConferencingPools, survivableBranch } = site;
    return {
        ...times(site, "users", more),
        ...(frontEndPools && { frontEndPools: frontEndPools.map((pool) => times(pool, "homedUsers", more)) }),
        ...(directorPools && { directorPools: directorPools.map((pool) => times(pool, "homedUsers", more)) }),
        ...(avConferencingPools && { avConferencingPools: avConferencingPools.map((it) => times(it, "peakUsers", more)) }),
        ...(survivableBranch && { survivableBranch: times(survivableBranch, "users", more) }),
    };
}
/** An entry with more of what it counts, where it does. */
function times(entry, key, more) {
    const users = entry[key];
    return users === undefined ? entry : { ...entry, [key]: more(users) };
}


/***/ }),

/***/ 749:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ limitBy),
/* harmony export */   M9: () => (/* binding */ loadOf),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   X7: () => (/* binding */ tightest)
/* harmony export */ });
/** Whether there are more users than are carried. */
function isOver({ users, most }) {
    return users > most;
}
/** The part of the room that is taken; nobody takes no room, even where there is none. */
function loadOf({ users, most }) {
    return users === 0 ? 0 : users / most;
}
/** The limit that is reached first in a situation, as far as it is about the users of the pool or the server. */
function tightest(limits, when) {
    const own = limits.filter((limit) => limit.when === when && (limit.whose === undefined || when !== "all"));
    return own.toSorted((a, b) => loadOf(b) - loadOf(a))[0];
}
/** A limit that a fact sets; none where the product has no such fact. */
function limitBy(fact, most, limit) {
    return most === null ? [] : [{ ...limit, most, source: fact.source }];
}


/***/ }),

/***/ 6915:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ rowsOf)
});

// EXTERNAL MODULE: ./build/headroom/limits.js
var headroom_limits = __webpack_require__(749);
// EXTERNAL MODULE: ./build/load.js
var load = __webpack_require__(8007);
// EXTERNAL MODULE: ./build/loads/conferencing.js
var conferencing = __webpack_require__(2404);
// EXTERNAL MODULE: ./build/loads/pairs.js
var loads_pairs = __webpack_require__(336);
// EXTERNAL MODULE: ./build/loads/virtual.js
var loads_virtual = __webpack_require__(1466);
// EXTERNAL MODULE: ./build/topology.js
var topology = __webpack_require__(4058);
;// CONCATENATED MODULE: ./build/headroom/pool-limits.js






/** The limits of a Front End pool or a Standard Edition server. Which there are does not depend on its users. */
function poolLimits(pool, around, profile) {
    return pool.value.edition === "standard"
        ? standardLimits(pool, around, profile)
        : [
            ...serverLimits(pool, profile),
            ...wholeLimits(pool, around, profile),
            ...lossLimits(pool, profile),
            ...pairLimits(pool, around, profile),
        ];
}
function standardLimits(pool, { partner }, profile) {
    const { standardEditionUsers: most, virtualStandardEditionUsers: virtual, standardEditionFailoverUsers } = profile;
    const { users } = pool;
    const own = { when: "all", users };
    const pair = partner?.value.edition === "standard" ? partner : undefined;
    const both = { when: "site-lost", what: "both of the pair", users: users + (pair?.users ?? 0) };
    const lost = { when: "server-lost", what: "one server lost", users };
    return [
        ...(0,headroom_limits/* limitBy */.F2)(most, most.value, { ...own, what: "its server", rule: "standard-edition-limits" }),
        ...((0,loads_virtual/* isVirtual */.kp)(pool)
            ? (0,headroom_limits/* limitBy */.F2)(virtual, virtual.value, { ...own, what: "a virtual server", rule: virtualRule })
            : []),
        ...(0,headroom_limits/* limitBy */.F2)(most, 0, lost),
        ...(pair ? (0,headroom_limits/* limitBy */.F2)(standardEditionFailoverUsers, standardEditionFailoverUsers.value, paired(both, pair)) : []),
    ];
}
const virtualRule = "virtual-capacity";
/** What its servers carry. */
function serverLimits(pool, profile) {
    const { usersPerFrontEndAccepted, virtualFrontEndUsers } = profile;
    const own = { when: "all", users: pool.users };
    const most = (0,load/* carriedBy */.ay)((0,topology/* serverCount */.zl)(pool.value.servers), profile);
    return [
        ...(0,headroom_limits/* limitBy */.F2)(usersPerFrontEndAccepted, most, { ...own, what: "its servers", rule: "front-end-count" }),
        ...((0,loads_virtual/* isVirtual */.kp)(pool)
            ? (0,headroom_limits/* limitBy */.F2)(virtualFrontEndUsers, (0,loads_virtual/* carriedByKind */.cE)(pool, profile), {
                ...own,
                what: "its virtual servers",
                rule: virtualRule,
            })
            : []),
    ];
}
/** What a pool carries, however many servers it has. */
function wholeLimits(pool, { siteUsers }, profile) {
    const { maxPoolUsers, maxPoolEndpoints, collocatedAvConferencingUsers: shared } = profile;
    const own = { when: "all", users: pool.users };
    const { endpointsPerUser } = pool.value;
    const endpoints = endpointsPerUser === undefined ? null : usersWithEndpoints(endpointsPerUser, profile);
    const site = { when: "all", users: siteUsers, whose: "of the site" };
    return [
        ...(0,headroom_limits/* limitBy */.F2)(maxPoolUsers, maxPoolUsers.value, { ...own, what: "one pool", rule: "pool-size" }),
        ...(0,headroom_limits/* limitBy */.F2)(maxPoolEndpoints, endpoints, { ...own, what: "its endpoints", rule: "endpoints-capacity" }),
        ...((0,conferencing/* sharesWithConferencing */.k)(pool.value)
            ? (0,headroom_limits/* limitBy */.F2)(shared, shared.value, { ...site, what: "A/V conferencing beside it", rule: "av-conferencing-capacity" })
            : []),
    ];
}
/** The most users who have no more endpoints than so many; none where a pool never has so many users. */
function usersWithEndpoints(perUser, { maxPoolEndpoints: most, maxPoolUsers }) {
    // Endpoints of users beyond what a pool may hold belong to pool-size.
    if ((0,load/* endpointsOf */.uY)(maxPoolUsers.value, perUser) <= most.value)
        return null;
    let users = Math.ceil(most.value / perUser) + 1;
    while ((0,load/* endpointsOf */.uY)(users, perUser) > most.value)
        users--;
    return users;
}
/** What is left once one server is lost: of servers of two kinds, one of the stronger kind. */
function lossLimits(pool, profile) {
    const { survivesOneLoss, usersPerFrontEndAccepted, virtualFrontEndUsers } = profile;
    const servers = (0,topology/* serverCount */.zl)(pool.value.servers);
    const virtual = (0,loads_virtual/* virtualServers */._C)(pool) === servers ? virtualFrontEndUsers.value : null;
    const room = (0,loads_virtual/* isVirtual */.kp)(pool) ? (0,loads_virtual/* carriedByKind */.cE)(pool, profile) : null;
    const left = Math.max(0, (room ?? Number.POSITIVE_INFINITY) - (virtual ?? usersPerFrontEndAccepted.value));
    const rule = survivesOneLoss.value ? { rule: "front-end-spare" } : {};
    const most = Math.min(left, (0,load/* carriedAfterLoss */.QU)(servers, profile));
    const lost = { when: "server-lost", what: "one server lost", users: pool.users };
    return (0,headroom_limits/* limitBy */.F2)(survivesOneLoss.value ? survivesOneLoss : usersPerFrontEndAccepted, most, { ...lost, ...rule });
}
/** What a pool carries beside its pair, and while that is down. */
function pairLimits(pool, { partner }, profile) {
    const { pairedPoolUsers: most, poolPairing } = profile;
    if (!partner || !poolPairing.value)
        return [];
    const rule = "paired-pool-capacity";
    const carried = (0,load/* carriedBy */.ay)((0,topology/* serverCount */.zl)(pool.value.servers), profile);
    const both = {
        when: "site-lost",
        what: "both of the pair",
        users: (0,loads_pairs/* usersOfBoth */.b)(pool, partner, profile),
        rule,
    };
    return [
        ...(0,headroom_limits/* limitBy */.F2)(most, most.value, { when: "all", what: "one of a pair", users: pool.users, rule }),
        ...(0,headroom_limits/* limitBy */.F2)(most, carried, paired(both, partner)),
    ];
}
function paired(limit, partner) {
    return { ...limit, whose: `with those of ${partner.value.fqdn}` };
}

;// CONCATENATED MODULE: ./build/headroom/shared-limits.js




/** The limits of servers that carry the same people together, of which a site may be lost. */
function remoteLimits({ servers, users = 0, each }, inLostSite, rule) {
    const limit = { users, source: each.source };
    const left = Math.max(0, servers - 1) * each.value;
    return [
        { ...limit, when: "all", what: "its servers", rule, most: servers * each.value },
        { ...limit, when: "server-lost", what: "one server lost", most: left },
        ...(inLostSite === undefined
            ? []
            : [{ ...limit, when: "site-lost", what: "a site lost", most: (servers - inLostSite) * each.value }]),
    ];
}
/** The most of these servers that one site holds, among the sites whose pools are paired with those of another. */
function mostInOneSite({ pools }, deployment, profile) {
    const sites = pairedSites(deployment, profile);
    if (sites.size === 0)
        return undefined;
    const servers = new Map([...sites].map((site) => [site, 0]));
    for (const { value, site } of pools) {
        if (sites.has(site))
            servers.set(site, (servers.get(site) ?? 0) + (0,topology/* serverCount */.zl)(value.servers));
    }
    return Math.max(...servers.values());
}
function pairedSites(deployment, { poolPairing }) {
    if (!poolPairing.value)
        return new Set();
    const pairs = [...(0,loads_pairs/* largestPartners */.U)((0,load/* loadedPools */.tR)(deployment))].filter(([one, other]) => one.site !== other.site);
    return new Set(pairs.map(([{ site }]) => site));
}
/** The limits of a single server that nothing takes over from. */
function singleLimits(fact, most, users, rule) {
    if (most === null)
        return [];
    return [
        ...(0,headroom_limits/* limitBy */.F2)(fact, most, { when: "all", what: "its server", users, rule }),
        ...(0,headroom_limits/* limitBy */.F2)(fact, 0, { when: "server-lost", what: "one server lost", users }),
    ];
}

// EXTERNAL MODULE: ./build/loads/remote.js
var remote = __webpack_require__(7599);
// EXTERNAL MODULE: ./build/loads/servers.js
var servers = __webpack_require__(4213);
// EXTERNAL MODULE: ./build/names.js
var names = __webpack_require__(2755);
;// CONCATENATED MODULE: ./build/overview-rows.js










/** Every pool and every server of its own, site by site, then what stands outside of sites. */
function rowsOf(deployment, profile) {
    const rows = [
        ...frontEnds(deployment, profile),
        ...overview_rows_conferencing(deployment, profile),
        ...overview_rows_remote("directorPools", deployment, profile),
        ...overview_rows_remote("edgePools", deployment, profile),
        ...(0,servers/* archivingLoads */.d)(deployment, profile).map((load) => serverRow("archivingServers", load)),
        ...(0,servers/* monitoringLoads */.a)(deployment, profile).map((load) => serverRow("monitoringServers", load)),
        ...branches(deployment, profile),
    ];
    // Sorting keeps the order of what is equal.
    return [...rows.sort((a, b) => Number(a.path[2]) - Number(b.path[2])), ...outside(deployment)];
}
function frontEnds(deployment, profile) {
    const pools = (0,load/* loadedPools */.tR)(deployment);
    const partners = (0,loads_pairs/* largestPartners */.U)(pools);
    const all = (0,load/* siteUsers */.mP)(deployment);
    return pools.map((pool) => {
        const standard = pool.value.edition === "standard";
        const around = { partner: partners.get(pool), siteUsers: all[Number(pool.path[2])] ?? 0 };
        const needed = standard ? 1 : (0,load/* neededFrontEnds */.Z8)(pool.users, profile);
        const row = loaded(rowOf("frontEndPools", pool), poolLimits(pool, around, profile), { users: pool.users, needed });
        return standard ? { ...row, role: "Standard Edition server" } : row;
    });
}
/** The pools of a site carry its conferences together. */
function overview_rows_conferencing(deployment, profile) {
    const all = (0,load/* siteUsers */.mP)(deployment);
    return deployment.spec.sites.flatMap((site, at) => {
        const pools = (0,topology/* partsIn */.gw)(site, at, "avConferencingPools");
        const { servers, users, each } = (0,conferencing/* conferencingLoad */.c)(pools, all[at] ?? 0, profile);
        const rows = pools.map((part) => rowOf("avConferencingPools", part));
        if (each.value === null)
            return rows;
        const load = { pools: [], servers, users, each: { ...each, value: each.value } };
        const limits = remoteLimits(load, undefined, "av-conferencing-capacity");
        const counts = { users, needed: (0,remote/* neededServers */.I)(users, each.value), together: rows.length > 1 };
        return rows.map((row) => loaded(row, limits, counts));
    });
}
const remoteRules = { edgePools: "edge-capacity", directorPools: "director-capacity" };
/** People outside reach any pool of these kinds, so that all pools of a kind carry them together. */
function overview_rows_remote(kind, deployment, profile) {
    const load = (0,remote/* remoteLoad */.Z)(kind, deployment, profile);
    const { pools, users, each } = load;
    const rows = pools.map((part) => rowOf(kind, part));
    if (users === undefined)
        return rows;
    const limits = remoteLimits(load, mostInOneSite(load, deployment, profile), remoteRules[kind]);
    const counts = { users, needed: (0,remote/* neededServers */.I)(users, each.value), together: rows.length > 1 };
    return rows.map((row) => loaded(row, limits, counts));
}
const serverRules = { archivingServers: "archiving-capacity", monitoringServers: "monitoring-capacity" };
function serverRow(kind, { part, users, most }) {
    return loaded(rowOf(kind, part), singleLimits(most, most.value, users, serverRules[kind]), { users });
}
/** What stands in a branch, and the fact that says how many users it is made for. */
const branchKinds = {
    appliance: { role: "Survivable Branch Appliance", fact: "branchApplianceUsers" },
    server: { role: "Survivable Branch Server", fact: "branchServerUsers" },
};
/** When what stands in a branch is lost, the pool carries its users, as it counts them already. */
function branches({ spec }, profile) {
    return spec.sites.flatMap(({ name: site, survivableBranch: branch }, at) => {
        if (!branch)
            return [];
        const { fqdn: name, users } = branch;
        const { role, fact } = branchKinds[branch.kind];
        const path = ["spec", "sites", at, "survivableBranch"];
        const own = { when: "all", what: "its server", users, rule: "branch-size" };
        const row = { kind: "survivableBranch", role, name, path, site, servers: 1, limits: [] };
        return [loaded(row, (0,headroom_limits/* limitBy */.F2)(profile[fact], profile[fact].value.max, own), { users })];
    });
}
function outside({ spec }) {
    return ["reverseProxies", "xmppGateways"].flatMap((kind) => (spec[kind] ?? []).map(({ fqdn: name }, at) => {
        return { kind, role: titled(kind), name, path: ["spec", kind, at], site: "", servers: 1, limits: [] };
    }));
}
function loaded(row, limits, counts) {
    const most = (0,headroom_limits/* tightest */.X7)(limits, "all");
    return { ...row, ...counts, limits, ...(most && { load: (0,headroom_limits/* loadOf */.M9)(most) }) };
}
function rowOf(kind, { value, path, site }) {
    const servers = value.servers === undefined ? 1 : (0,topology/* serverCount */.zl)(value.servers);
    return { kind, role: titled(kind), name: value.fqdn, path, site: site.name, servers, limits: [] };
}
function titled(kind) {
    return names/* kinds */.EZ[kind].replace(/^r/, "R");
}


/***/ }),

/***/ 8323:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collector: () => (/* binding */ collector),
  mostNodes: () => (/* binding */ mostNodes),
  mostRows: () => (/* binding */ mostRows),
  overviewOf: () => (/* binding */ overviewOf)
});

// EXTERNAL MODULE: ./build/headroom/crossings.js
var crossings = __webpack_require__(9488);
// EXTERNAL MODULE: ./build/headroom/growth.js
var headroom_growth = __webpack_require__(494);
// EXTERNAL MODULE: ./build/names.js
var names = __webpack_require__(2755);
// EXTERNAL MODULE: ./build/references.js
var references = __webpack_require__(7825);
// EXTERNAL MODULE: ./build/topology.js
var topology = __webpack_require__(4058);
;// CONCATENATED MODULE: ./build/overview-links.js



/** What a property that refers to something makes of it. */
const words = {
    edgePool: "Edge",
    archivingServer: "archiving",
    monitoringServer: "monitoring",
    avConferencingPool: "A/V conferencing",
    pairedWith: "pair",
    pool: "registrar",
    nextHop: "next hop",
    pools: "publishes",
};
/** The references between rows, each once, in the order of the text. */
function linksIn(deployment, rows) {
    const holders = new Map(rows.map(({ path }, at) => [path.join("/"), at]));
    const named = new Map(rows.map(({ kind, name }, at) => [keyOf(kind, name), at]));
    const links = new Map();
    for (const { name, path, wants } of (0,references/* referencesOf */.CL)(deployment)) {
        // The property stands in its holder, or is a list there.
        const property = path.findLast((step) => typeof step === "string") ?? "";
        const from = holders.get(path.slice(0, path.lastIndexOf(property)).join("/"));
        const as = words[property];
        if (from === undefined || as === undefined)
            continue;
        const to = wants.map((kind) => named.get(keyOf(kind, name))).find((at) => at !== undefined);
        const missing = { name, wanted: wants.map((kind) => names/* kinds */.EZ[kind]).join(" or ") };
        // A pair that is declared on both sides is one pair.
        const ends = as === "pair" && to !== undefined ? [from, to].sort() : [from, to ?? (0,topology/* keyOfName */.ax)(name)];
        const key = JSON.stringify([...ends, as]);
        if (!links.has(key))
            links.set(key, { from, to: to ?? missing, as });
    }
    return [...links.values()];
}
function keyOf(kind, name) {
    return `${kind} ${(0,topology/* keyOfName */.ax)(name)}`;
}

// EXTERNAL MODULE: ./build/overview-rows.js + 2 modules
var overview_rows = __webpack_require__(6915);
// EXTERNAL MODULE: ./build/profiles/index.js + 8 modules
var profiles = __webpack_require__(342);
;// CONCATENATED MODULE: ./build/overview.js





/** The most pools and servers that a picture shows. */
const mostNodes = 40;
/** The most rows that are kept of a run, however many manifests there are. */
const mostRows = 200;
/** A deployment's pools and servers, with the numbers that rules judge them by; at most so many. */
function overviewOf(manifest, deployment, terms = {}) {
    const { most = mostRows, today } = terms;
    const { metadata, spec } = deployment;
    const profile = profiles/* profiles */.x[spec.product];
    const rows = (0,overview_rows/* rowsOf */.R)(deployment, profile);
    const perMonth = terms.growth ?? spec.growth?.perMonth;
    // Each month that is looked at costs as much as all of the rows.
    const growth = today === undefined || rows.length > most ? undefined : (0,headroom_growth/* growthOf */.Xo)(perMonth ?? "", today);
    return {
        deployment: metadata.name,
        product: profile.name,
        file: manifest.file,
        line: manifest.locate([]).range.line,
        ...(growth && { growth }),
        rows: (0,crossings/* withMonths */.A)(rows.slice(0, most), deployment, profile, growth),
        more: Math.max(0, rows.length - most),
        links: rows.length <= mostNodes ? linksIn(deployment, rows) : [],
    };
}
/** A collector that keeps rows, never manifests. */
function collector({ most = mostRows, ...terms } = {}) {
    const deployments = [];
    let room = most;
    let more = 0;
    return {
        seen: (manifest, deployment) => {
            if (room <= 0) {
                more++;
                return;
            }
            const overview = overviewOf(manifest, deployment, { ...terms, most: room });
            // A deployment without a row takes room too.
            room -= Math.max(overview.rows.length, 1);
            deployments.push(overview);
        },
        overviews: () => ({ deployments, more }),
    };
}


/***/ })

};
;