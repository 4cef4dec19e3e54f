#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 7021:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ archivedUsers)
/* harmony export */ });
/** The most users that are archived in the whole deployment. */
function archivedUsers({ spec: { archiving } }) {
    const { scope = "none", selectedUsers = 0 } = archiving ?? {};
    if (scope === "selected-users")
        return typeof selectedUsers === "number" ? selectedUsers : selectedUsers.length;
    return scope === "all-users" ? Number.POSITIVE_INFINITY : 0;
}


/***/ }),

/***/ 8850:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ ownRuleFailed),
/* harmony export */   Lk: () => (/* binding */ unusedWaiver),
/* harmony export */   W: () => (/* binding */ waiverChecks),
/* harmony export */   X3: () => (/* binding */ waiverLimits),
/* harmony export */   a$: () => (/* binding */ expiredWaiver),
/* harmony export */   b3: () => (/* binding */ builtIns)
/* harmony export */ });
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4864);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(401);


/** What the checks of this file have in common: they read what the organisation itself writes. */
const ours = {
    preset: "minimal",
    source: "sarif-2.1.0",
    evidence: "A",
};
/** The check that speaks where an own rule neither holds nor fails. */
const ownRuleFailed = {
    ...ours,
    source: "cel-spec",
    id: "own-rule-failed",
    title: "Every own rule comes to a result",
    level: "error",
    why: "A rule that breaks off says nothing about the deployment, and nobody may take that for a pass",
    fix: "Change the rule so that it holds for every deployment, for example by has(self.users)",
    turnOffWhen: "Never: change the rule, or take it out of the policy",
};
/** The check of waivers that waive nothing. */
const unusedWaiver = {
    ...ours,
    id: "unused-waiver",
    title: "Every waiver and every entry of a baseline still waives a finding",
    level: "warning",
    why: "What waives nothing today can hide a finding of tomorrow that nobody decided on",
    fix: "Take it out, or correct the rule, the object or the line that it names",
    turnOffWhen: "Manifests come and go, and waivers are kept for those that are away",
};
/** The check of waivers that have ended or are about to. */
const expiredWaiver = {
    ...ours,
    id: "expired-waiver",
    title: "Every waiver has days left",
    level: "error",
    why: "What was borne until a day is not borne any more, and the finding counts again",
    fix: "Mend what was waived, or have whoever owns the waiver decide on it anew",
    turnOffWhen: "Somebody else watches the days on which waivers end",
};
/** The check of waivers that the policy does not let stand. */
const waiverLimits = {
    ...ours,
    id: "waiver-limits",
    title: "Every waiver is one that the policy allows",
    level: "error",
    why: "A waiver that nobody may give, or that cannot be read, waives nothing",
    fix: "Write the waiver as docs/policy.md says, within the limits of the policy",
    turnOffWhen: "Never: the limits themselves stand in the policy",
};
/** The checks of waivers; a policy may change the levels of the first two. */
const waiverChecks = [unusedWaiver, expiredWaiver];
/** The checks that are no rules, but are listed and explained like them. */
const builtIns = [
    _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlSyntax */ .TL,
    _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .schema */ .wQ,
    ownRuleFailed,
    unusedWaiver,
    expiredWaiver,
    waiverLimits,
];


/***/ }),

/***/ 2240:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ CannotRun)
/* harmony export */ });
/** The run cannot be done as asked: wrong usage, a policy that breaks its schema, a report that cannot be written. */
class CannotRun extends Error {
    /** What else stands in the way, a sentence each. */
    more;
    constructor(message, more = []) {
        super(message);
        this.more = more;
    }
}


/***/ }),

/***/ 8932:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   PV: () => (/* binding */ dayAfter),
/* harmony export */   YM: () => (/* binding */ daysBetween)
/* harmony export */ });
/** Whether a text is a day of the calendar as YYYY-MM-DD. */
function isDay(text) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    // Engines take 30 February for 2 March.
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** How many days lie between two days; less than none where the second comes first. */
function daysBetween(from, to) {
    return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
/** The day that comes so many days after another, or before it. */
function dayAfter(day, days) {
    return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, -14);
}


/***/ }),

/***/ 4121:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ allServices),
/* harmony export */   EZ: () => (/* binding */ served),
/* harmony export */   S: () => (/* binding */ edgeServices),
/* harmony export */   Yj: () => (/* binding */ servicesOf),
/* harmony export */   ii: () => (/* binding */ discoveryOf),
/* harmony export */   sy: () => (/* binding */ edgePoolsOf)
/* harmony export */ });
/* harmony import */ var _topology_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4058);

/** The Edge pools that have a server. What an Edge pool must be like is asked of these. */
function edgePoolsOf(deployment) {
    return (0,_topology_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(deployment, "edgePools").filter(({ value }) => (0,_topology_js__WEBPACK_IMPORTED_MODULE_0__/* .serverCount */ .zl)(value.servers) > 0);
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
const scenarios = {
    remoteUsers: "remote users",
    federation: "federated users",
    publicIm: "public IM users",
    xmpp: "XMPP users",
    anonymousGuests: "anonymous guests",
    mobility: "mobile clients",
};
/** Those of the scenarios that are on. */
function served({ spec }, wanted) {
    const on = wanted.filter((key) => (0,_topology_js__WEBPACK_IMPORTED_MODULE_0__/* .isOn */ .Mp)(spec.externalAccess?.[key]));
    return on.map((key) => ({ key, name: scenarios[key], path: ["spec", "externalAccess", key] }));
}
/** Where it is said that partners are looked for in DNS, if federation does so. */
function discoveryOf({ spec }) {
    const { federation, accessEdge } = spec.externalAccess ?? {};
    if (!(0,_topology_js__WEBPACK_IMPORTED_MODULE_0__/* .isOn */ .Mp)(federation))
        return undefined;
    if (federation.partnerDiscovery)
        return ["spec", "externalAccess", "federation", "partnerDiscovery"];
    const switched = federation.partnerDiscovery === undefined && accessEdge?.enablePartnerDiscovery;
    return switched ? ["spec", "externalAccess", "accessEdge", "enablePartnerDiscovery"] : undefined;
}


/***/ }),

/***/ 3459:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ setEntry),
/* harmony export */   i: () => (/* binding */ addMissing)
/* harmony export */ });
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


/***/ }),

/***/ 186:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ saidFor2010)
/* harmony export */ });
/**
 * That a page of Lync Server 2010 says so. For a later product it is the page of a sibling, which makes no error of what
 * it asks.
 */
function saidFor2010({ product }, source, evidence = "A") {
    return { value: true, source, evidence: product === "lync-server-2010" ? evidence : "C" };
}


/***/ }),

/***/ 2321:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   g: () => (/* binding */ inReadingOrder),
/* harmony export */   hD: () => (/* binding */ findingOf),
/* harmony export */   vQ: () => (/* binding */ allIn)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7833);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6118);


/** Facts that no document states for the product itself. */
const undocumented = new Set(["C", "I", "U"]);
/** A hit of a rule on a manifest, with its place and what it is about. */
function findingOf({ file, content, locate }, rule, hit) {
    const { path, part, message, fact, related = [] } = hit;
    const lowered = rule.level === "error" && !rule.decided && fact && undocumented.has(fact.evidence);
    return {
        rule: lowered ? { ...rule, level: "warning" } : rule,
        message,
        file,
        path,
        ...locate(path, part),
        deployment: nameIn(content),
        object: (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(content, path),
        source: hit.source ?? fact?.source ?? rule.source,
        related: related.map((other) => ({ ...other, ...locate(other.path), file })),
    };
}
/** `metadata.name`, or nothing where it cannot be read. */
function nameIn(content) {
    const name = content?.metadata?.name;
    return typeof name === "string" ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(name, 300) : "";
}
/** By file, line, column, rule and sentence. */
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
/** All that was found, what is borne among it, in reading order. */
function allIn({ findings, waived = [] }) {
    return waived.length === 0 ? findings : [...findings, ...waived].sort(inReadingOrder);
}


/***/ }),

/***/ 345:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contextOf),
/* harmony export */   e: () => (/* binding */ hitsOf)
/* harmony export */ });
/* harmony import */ var _profiles_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(342);

/** What each rule that has something to judge says of a sound deployment, with every cause named once. */
function hitsOf(deployment, rules, today) {
    const context = contextOf(deployment, today);
    const { product } = deployment.spec;
    const able = rules.filter((rule) => rule.products?.includes(product) !== false && rule.applies(deployment, context));
    const said = new Map(able.map((rule) => [rule, [...rule.check(deployment, context)]]));
    return new Map(able.map((rule) => [rule, unsaid(rule, said)]));
}
/** What rules may look at besides the deployment. */
function contextOf({ spec }, today) {
    return { profile: _profiles_index_js__WEBPACK_IMPORTED_MODULE_0__/* .profiles */ .x[spec.product], today };
}
/** The hits of a rule, without those at a place of which a rule that it yields to speaks. */
function unsaid(rule, said) {
    const { yieldsTo = [] } = rule;
    const own = said.get(rule) ?? [];
    // Most rules yield to none, or have nothing to hold back.
    if (yieldsTo.length === 0 || own.length === 0)
        return own;
    const nearer = [...said].filter(([{ id }]) => yieldsTo.includes(id));
    const places = new Set(nearer.flatMap(([, hits]) => hits.map(({ path }) => placeOf(path))));
    return own.filter(({ path }) => !places.has(placeOf(path)));
}
function placeOf(path) {
    return path.join("/");
}


/***/ }),

/***/ 7833:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   ld: () => (/* binding */ skeletonOf),
/* harmony export */   qi: () => (/* binding */ isBuiltIn)
/* harmony export */ });
/* harmony import */ var _topology_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4058);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6118);


/** The longest name that the schema allows is shorter; what breaks the schema is not repeated without end. */
const longest = 300;
/**
 * The name of what a path leads to: of the nearest thing at or above it that has an `fqdn` or a `name`. An entry of a
 * list that is a text or a number names itself. Empty where only the deployment has a name.
 */
function objectAt(content, path) {
    let value = content;
    let object = "";
    for (const step of path[0] === "spec" ? path : []) {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
            break;
        value = value[step];
        object = ownName(value, step) ?? object;
    }
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(object, longest);
}
/** What has to be the same for two findings to be about the same thing, as one text. */
function identityOf({ rule, deployment, object, path }) {
    // A built-in speaks of any property of an object, a rule of few.
    const properties = isBuiltIn(rule) ? path.filter((step) => typeof step === "string") : [];
    return JSON.stringify([rule.id, deployment, (0,_topology_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOfName */ .ax)(object), ...properties]);
}
/** Whether a check is one of the text or the form, which is no rule. */
function isBuiltIn(rule) {
    return !("check" in rule);
}
/** A whole word of digits, grouped or with a fraction; those in a name such as pool01 are no numbers. */
const number = /(?<!\w)\d+(?:[.,]\d+)*(?!\w)/g;
/** What stays of a message when a figure changes, or the case of a name. */
function skeletonOf(message) {
    return message.replace(number, "#").toLowerCase();
}
function ownName(value, step) {
    if (typeof value === "object" && value !== null) {
        const { fqdn, name } = value;
        return [fqdn, name].find((text) => typeof text === "string" && text !== "");
    }
    const names = typeof step === "number" && (typeof value === "string" || typeof value === "number");
    return names ? String(value) : undefined;
}


/***/ }),

/***/ 931:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ maxAliases),
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   tZ: () => (/* binding */ maxRepeated)
/* harmony export */ });
/** How deep collections may stand in one another. */
const maxDepth = 100;
/** How often an alias may be replaced by what it names, those inside repeated values counted each time. */
const maxAliases = 1000;
/** How many values aliases may add to a document: 1,000 repetitions of one small value fit, a bomb does not. */
const maxRepeated = 100_000;


/***/ }),

/***/ 8007:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ usersByServer),
/* harmony export */   PP: () => (/* binding */ hostsOf),
/* harmony export */   QU: () => (/* binding */ carriedAfterLoss),
/* harmony export */   RK: () => (/* binding */ carriersOfRole),
/* harmony export */   Wt: () => (/* binding */ platformsOf),
/* harmony export */   Z8: () => (/* binding */ neededFrontEnds),
/* harmony export */   ay: () => (/* binding */ carriedBy),
/* harmony export */   cS: () => (/* binding */ roomyFrontEnds),
/* harmony export */   d4: () => (/* binding */ hasPool),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   kA: () => (/* binding */ pooledServers),
/* harmony export */   kW: () => (/* binding */ neededEdges),
/* harmony export */   mP: () => (/* binding */ siteUsers),
/* harmony export */   tR: () => (/* binding */ loadedPools),
/* harmony export */   uL: () => (/* binding */ homedUsers),
/* harmony export */   uY: () => (/* binding */ endpointsOf),
/* harmony export */   xO: () => (/* binding */ carriersOf)
/* harmony export */ });
/* harmony import */ var _loads_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7599);
/* harmony import */ var _machines_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(633);
/* harmony import */ var _topology_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4058);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6118);




/** The pools of one edition, or of both. */
function loadedPools(deployment, edition) {
    const branches = (0,_topology_js__WEBPACK_IMPORTED_MODULE_2__/* .branchUsersByPool */ .w5)(deployment);
    return (0,_topology_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(deployment, "frontEndPools")
        .filter(({ value }) => edition === undefined || value.edition === edition)
        .map((part) => {
        const branchUsers = branches.get((0,_topology_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOfName */ .ax)(part.value.fqdn)) ?? 0;
        return { ...part, users: part.value.homedUsers + branchUsers, branchUsers };
    });
}
/** Whether there is a pool of this edition. */
function hasPool(deployment, edition) {
    return (0,_topology_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(deployment, "frontEndPools").some(({ value }) => value.edition === edition);
}
/** The users of a pool in words: "30,000 homed users (400 of them at branches)". */
function homedUsers({ users, branchUsers }) {
    const load = branchUsers > 0 ? ` (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(branchUsers)} of them at branches)` : "";
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(users, "homed user")}${load}`;
}
/** Front End Servers that carry so many users. */
function carriersOf(users, { usersPerFrontEndAccepted }) {
    return Math.ceil(users / usersPerFrontEndAccepted.value);
}
/** Front End Servers that the written sizing asks for: those that carry the users, and the spare ones. */
function neededFrontEnds(users, profile) {
    return users === 0 ? 0 : carriersOf(users, profile) + profile.spareFrontEnds.value;
}
/** The same with room for the users of a lost server, where the product's sizing asks for that. */
function roomyFrontEnds(users, profile) {
    return neededFrontEnds(users, profile) + Number(profile.survivesOneLoss.value);
}
/** Edge Servers that carry so many remote users at a time. */
function neededEdges(peakUsers, { usersPerEdge }) {
    return (0,_loads_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .neededServers */ .I)(peakUsers, usersPerEdge.value);
}
/** Users that so many Front End Servers carry: the reverse of `neededFrontEnds`. */
function carriedBy(servers, { usersPerFrontEndAccepted: each, spareFrontEnds: spare }) {
    return Math.max(0, servers - spare.value) * each.value;
}
/** Users that are left room for once one of so many Front End Servers is lost; a spare one stands in for it. */
function carriedAfterLoss(servers, { usersPerFrontEndAccepted: each }) {
    return Math.max(0, servers - 1) * each.value;
}
/** The endpoints of so many users. */
function endpointsOf(users, endpointsPerUser) {
    return Math.round(users * endpointsPerUser);
}
/** Both pools of every pair, each followed by the other one. A pair that is declared on both sides is one pair. */
function pairsOf(pools) {
    const byName = new Map(pools.map((pool) => [(0,_topology_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOfName */ .ax)(pool.value.fqdn), pool]));
    const pairs = new Map();
    for (const pool of pools) {
        const partner = byName.get((0,_topology_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOfName */ .ax)(pool.value.pairedWith ?? ""));
        if (!partner || partner.value.fqdn === pool.value.fqdn)
            continue;
        for (const [one, other] of [
            [pool, partner],
            [partner, pool],
        ]) {
            pairs.set(`${(0,_topology_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOfName */ .ax)(one.value.fqdn)} ${(0,_topology_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOfName */ .ax)(other.value.fqdn)}`, [one, other]);
        }
    }
    return [...pairs.values()];
}
/** For each server that pools and branches name by this property, by its key, their users. */
function usersByServer(deployment, property) {
    const users = new Map();
    const add = (name, more) => {
        if (name !== undefined)
            users.set((0,_topology_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOfName */ .ax)(name), (users.get((0,_topology_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOfName */ .ax)(name)) ?? 0) + more);
    };
    const pools = (0,_topology_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(deployment, "frontEndPools").map(({ value }) => value);
    const byName = new Map(pools.map((pool) => [(0,_topology_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOfName */ .ax)(pool.fqdn), pool]));
    for (const pool of pools)
        add(pool[property], pool.homedUsers);
    for (const { survivableBranch: branch } of deployment.spec.sites) {
        // A branch that names no server uses that of its pool.
        if (branch)
            add(branch[property] ?? byName.get((0,_topology_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOfName */ .ax)(branch.pool))?.[property], branch.users);
    }
    return users;
}
/** The names of all computers that carry a role, as keys. */
function carriersOfRole(deployment, role) {
    const machines = (0,_machines_js__WEBPACK_IMPORTED_MODULE_1__/* .machinesOf */ .q)(deployment).filter(({ carries }) => carries.includes(role));
    return new Set(machines.map(({ fqdn }) => (0,_topology_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOfName */ .ax)(fqdn)));
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
    return lists.flatMap((name) => (0,_topology_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(deployment, name));
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
        ? [(0,_topology_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOfName */ .ax)(server.host)]
        : []);
}


/***/ }),

/***/ 2404:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ conferencingLoad),
/* harmony export */   k: () => (/* binding */ sharesWithConferencing)
/* harmony export */ });
/* harmony import */ var _topology_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4058);

/** The load of a site's pools: what they state, or else the users of the site. */
function conferencingLoad(pools, siteUsers, { usersPerAvConferencing, peakUsersPerAvConferencing }) {
    const servers = pools.reduce((sum, { value }) => sum + (0,_topology_js__WEBPACK_IMPORTED_MODULE_0__/* .serverCount */ .zl)(value.servers), 0);
    const peak = pools.reduce((sum, { value }) => sum + (value.peakUsers ?? Number.NaN), 0);
    if (Number.isNaN(peak))
        return { servers, users: siteUsers, inConferences: false, each: usersPerAvConferencing };
    return { servers, users: peak, inConferences: true, each: peakUsersPerAvConferencing };
}
/** A Standard Edition server has no choice; where there are no such conferences, sharing costs nothing. */
function sharesWithConferencing(pool) {
    if (pool.edition === "standard" || pool.features?.avConferencing === false)
        return false;
    return pool.collocated?.includes("av-conferencing") === true;
}


/***/ }),

/***/ 336:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ largestPartners),
/* harmony export */   b: () => (/* binding */ usersOfBoth)
/* harmony export */ });
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8007);

/** A pool is paired with one other. Where several say so, the one with the most users asks for the most servers. */
function largestPartners(pools) {
    return new Map((0,_load_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsOf */ .fq)(pools).toSorted(([, one], [, other]) => one.users - other.users));
}
/**
 * The users that a pool carries while its pair is down. Users beyond what a paired pool may hold are a matter of the
 * pool that has them, not of its servers or of its pair's.
 */
function usersOfBoth(pool, partner, { pairedPoolUsers }) {
    const most = pairedPoolUsers.value ?? Number.POSITIVE_INFINITY;
    return Math.min(pool.users, most) + Math.min(partner.users, most);
}


/***/ }),

/***/ 7599:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ neededServers),
/* harmony export */   Z: () => (/* binding */ remoteLoad)
/* harmony export */ });
/* harmony import */ var _topology_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4058);

const facts = { edgePools: "usersPerEdge", directorPools: "usersPerDirector" };
/** The load of the Edge Servers, or of the Directors. */
function remoteLoad(kind, deployment, profile) {
    const { remoteUsers } = deployment.spec.externalAccess ?? {};
    const pools = (0,_topology_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(deployment, kind);
    const servers = pools.reduce((sum, { value }) => sum + (0,_topology_js__WEBPACK_IMPORTED_MODULE_0__/* .serverCount */ .zl)(value.servers), 0);
    return { pools, servers, users: (0,_topology_js__WEBPACK_IMPORTED_MODULE_0__/* .isOn */ .Mp)(remoteUsers) ? remoteUsers.peakUsers : undefined, each: profile[facts[kind]] };
}
/** The servers that they need. */
function neededServers(users, each) {
    return Math.ceil(users / each);
}


/***/ }),

/***/ 4213:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ monitoringLoads),
/* harmony export */   d: () => (/* binding */ archivingLoads)
/* harmony export */ });
/* harmony import */ var _archived_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7021);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8007);
/* harmony import */ var _topology_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4058);



/** The users whom each Archiving Server archives. */
function archivingLoads(deployment, profile) {
    const archived = (0,_archived_js__WEBPACK_IMPORTED_MODULE_1__/* .archivedUsers */ .p)(deployment);
    const users = (0,_load_js__WEBPACK_IMPORTED_MODULE_0__/* .usersByServer */ .Lr)(deployment, "archivingServer");
    const monitoring = (0,_load_js__WEBPACK_IMPORTED_MODULE_0__/* .carriersOfRole */ .RK)(deployment, "monitoring");
    return (0,_topology_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(deployment, "archivingServers").map((part) => {
        const key = (0,_topology_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOfName */ .ax)(part.value.fqdn);
        const shared = monitoring.has(key);
        const most = shared ? profile.archivingUsersBesideMonitoring : profile.archivingUsers;
        return { part, users: Math.min(users.get(key) ?? 0, archived), shared, most };
    });
}
/** The users whom each Monitoring Server watches. */
function monitoringLoads(deployment, profile) {
    const users = (0,_load_js__WEBPACK_IMPORTED_MODULE_0__/* .usersByServer */ .Lr)(deployment, "monitoringServer");
    const archiving = (0,_load_js__WEBPACK_IMPORTED_MODULE_0__/* .carriersOfRole */ .RK)(deployment, "archiving");
    return (0,_topology_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(deployment, "monitoringServers").map((part) => {
        const key = (0,_topology_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOfName */ .ax)(part.value.fqdn);
        const shared = archiving.has(key);
        const most = shared ? profile.monitoringUsersBesideArchiving : profile.monitoringUsers;
        return { part, users: users.get(key) ?? 0, shared, most };
    });
}


/***/ }),

/***/ 1466:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _C: () => (/* binding */ virtualServers),
/* harmony export */   cE: () => (/* binding */ carriedByKind),
/* harmony export */   kp: () => (/* binding */ isVirtual)
/* harmony export */ });
/* harmony import */ var _topology_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4058);

/** Pools without a server too, if their servers are going to be virtual. */
function isVirtual(load) {
    return virtualServers(load) > 0 || (load.value.platform === "virtual" && (0,_topology_js__WEBPACK_IMPORTED_MODULE_0__/* .serverCount */ .zl)(load.value.servers) === 0);
}
/** A pool says it of all its servers, and each server may say otherwise. */
function virtualServers({ value: { servers, platform } }) {
    if (typeof servers === "number")
        return platform === "virtual" ? servers : 0;
    const platforms = servers.map((server) => (typeof server === "string" ? platform : (server.platform ?? platform)));
    return platforms.filter((own) => own === "virtual").length;
}
/** Users that a pool's virtual and physical servers carry; none where virtual ones count like others. */
function carriedByKind(load, profile) {
    const { virtualFrontEndUsers, usersPerFrontEndAccepted } = profile;
    if (virtualFrontEndUsers.value === null)
        return null;
    const virtual = virtualServers(load);
    const physical = (0,_topology_js__WEBPACK_IMPORTED_MODULE_0__/* .serverCount */ .zl)(load.value.servers) - virtual;
    return virtual * virtualFrontEndUsers.value + physical * usersPerFrontEndAccepted.value;
}


/***/ }),

/***/ 633:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ machinesOf)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4798);
/* harmony import */ var _topology_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4058);


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
const machinesOf = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)((deployment) => {
    const { spec } = deployment;
    const inSites = Object.keys(roles).flatMap((name) => (0,_topology_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(deployment, name).flatMap(({ value, path }) => membersOf(value, path, roleOf(name, value))));
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


/***/ }),

/***/ 2755:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   hA: () => (/* binding */ namesByKey),
/* harmony export */   yu: () => (/* binding */ isItsOwnServer)
/* harmony export */ });
/* harmony import */ var _topology_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4058);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6118);


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
        ...lists.flatMap((kind) => (0,_topology_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(deployment, kind).flatMap(({ value, path }) => ofPool(kind, value, path))),
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
        const key = (0,_topology_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfName */ .ax)(name.fqdn);
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
        return `a server of ${kinds[kind]} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(memberOf)}`;
    return `${/^[AEIOUX]/.test(kinds[kind]) ? "an" : "a"} ${kinds[kind]}`;
}
/** Whether a pool's name is that of its only computer too. An Enterprise pool has a name of its own. */
function isItsOwnServer({ edition, servers, fqdn }) {
    if (servers === undefined || edition === "standard")
        return true;
    if (edition === "enterprise" || (0,_topology_js__WEBPACK_IMPORTED_MODULE_0__/* .serverCount */ .zl)(servers) !== 1)
        return false;
    return typeof servers === "number" || (0,_topology_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfName */ .ax)(nameOf(servers[0] ?? "")) === (0,_topology_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfName */ .ax)(fqdn);
}
function ofPool(kind, pool, path) {
    const single = isItsOwnServer(pool);
    const members = Array.isArray(pool.servers) ? pool.servers : [];
    const listed = members.flatMap((member, at) => {
        const fqdn = nameOf(member);
        if (single && at === 0 && (0,_topology_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfName */ .ax)(fqdn) === (0,_topology_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfName */ .ax)(pool.fqdn))
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


/***/ }),

/***/ 3839:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ recordNeeds)
});

// EXTERNAL MODULE: ./build/topology.js
var topology = __nccwpck_require__(4058);
// EXTERNAL MODULE: ./build/words.js
var words = __nccwpck_require__(6118);
// EXTERNAL MODULE: ./build/network/records.js
var records = __nccwpck_require__(8724);
// EXTERNAL MODULE: ./build/network/scene.js
var network_scene = __nccwpck_require__(9862);
;// CONCATENATED MODULE: ./build/network/dns-inside.js



/** A list without an internal record is about the outside only. */
function listsInside({ spec }) {
    return (spec.network?.dnsRecords ?? []).some(({ zone }) => zone === "internal");
}
/** Its page speaks of Standard Edition servers, for each SIP domain; that pools need the same is inferred. */
const internalSignIn = (scene) => {
    if (!scene.automatic || !listsInside(scene))
        return [];
    const hosts = (0,records/* namesOf */.eZ)([...scene.pools, ...scene.directors].map(({ value }) => value.fqdn));
    const fact = (0,network_scene/* asked */.N)(scene, "standard-edition-dns-2010", "I");
    return (0,records/* perDomain */.e6)(scene, fact, fact, (domain) => ({
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
    if (!listsInside(scene) || edition !== "enterprise" || loadBalancing?.sip !== "dns" || (0,topology/* serverCount */.zl)(servers) === 0)
        return [];
    const inside = { zone: "internal", kind: "host", fact: (0,network_scene/* asked */.N)(scene, "front-end-dns-2010", "A") };
    const members = Array.isArray(servers) ? servers.map((one) => (typeof one === "string" ? one : one.fqdn)) : [];
    const pool = "with DNS load balancing clients find every Front End Server by it";
    return [
        { ...inside, name: fqdn, addresses: (0,topology/* serverCount */.zl)(servers), reason: pool },
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
    return (0,records/* namesOf */.eZ)(edges.flatMap(({ value }) => value.externalFqdns?.access ?? []));
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
    return (0,records/* outsidePerDomain */.dh)(scene, "protocol-poster-2010", "A", (domain) => ({
        name: `_sip._tls.${domain}`,
        also: `sip.${domain}`,
        ...shared,
    }));
};
const discovery = (scene) => {
    const open = scene.discovery;
    const edges = scene.edges.filter(({ value }) => value.federation === true);
    const reasons = [
        ...(open ? ["partners discover the domain by it"] : []),
        ...((0,topology/* isOn */.Mp)(scene.spec.externalAccess?.mobility) ? ["push notifications to mobile clients need it"] : []),
    ];
    if (edges.length === 0 || reasons.length === 0)
        return [];
    const shared = {
        port: scene.profile.federationPort.value,
        ...accessHosts(edges),
        reason: (0,words/* listed */.KE)(reasons),
    };
    // That mobile clients need it is read in the next version's page only.
    return (0,records/* outsidePerDomain */.dh)(scene, open ? "protocol-poster-2010" : "single-edge-dns-2013", open ? "A" : "C", (domain) => ({
        name: `_sipfederationtls._tcp.${domain}`,
        also: `sip.${domain}`,
        ...shared,
    }));
};
const edgeServices = (scene) => scene.edges.flatMap(({ value: { externalFqdns = {}, singleFqdn, servers, loadBalancing, services: run } }) => {
    const { access, webConferencing, av } = externalFqdns;
    const balanced = loadBalancing?.external === "dns" ? (0,topology/* serverCount */.zl)(servers) : 1;
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
        const shared = { reason: `the ${what} service is found by it`, fact: (0,network_scene/* asked */.N)(scene, "single-edge-dns-2013", "C") };
        if (balanced < 2)
            return [{ ...need, ...shared }];
        const reason = `with DNS load balancing the ${what} service is found on every Edge Server by it`;
        const fact = (0,network_scene/* asked */.N)(scene, "edge-topologies-2010", "A");
        return [{ ...need, addresses: balanced, reason, fact }];
    });
});
const webServices = (scene) => scene.pools.flatMap(({ value: { webServices: web } }) => {
    if (!scene.webServices || web?.externalFqdn === undefined)
        return [];
    const fact = (0,network_scene/* asked */.N)(scene, "standard-edition-dns-2010", "A");
    const reason = "people outside reach the web services by it, through the reverse proxy";
    return [{ zone: "external", kind: "host", name: web.externalFqdn, reason, fact }];
});
const xmpp = (scene) => {
    const mode = scene.profile.xmpp.value;
    const gateways = (scene.spec.xmppGateways ?? []).map(({ fqdn }) => fqdn);
    if (!(0,topology/* isOn */.Mp)(scene.spec.externalAccess?.xmpp) || mode === "removed")
        return [];
    if (mode === "separate-gateway" ? gateways.length === 0 : scene.edges.length === 0)
        return [];
    const separate = mode === "separate-gateway";
    return (0,records/* outsidePerDomain */.dh)(scene, "xmpp-gateway-gmail", "B", (domain) => ({
        name: `_xmpp-server._tcp.${domain}`,
        port: 5269,
        // Where XMPP is built in, the record leads to any host with an address of the Access Edge service.
        ...(separate && { avoid: accessNames(scene.edges) }),
        reason: `XMPP partners reach the ${separate ? "XMPP Gateway" : "Access Edge service"} by it`,
    }));
};
/** The rows of the pages' DNS tables, each with its scenario. */
const rows = [signIn, discovery, edgeServices, webServices, xmpp, internalSignIn, balancedPools];
/** All records that a deployment needs, each once. */
function recordNeeds(scene) {
    const needs = new Map();
    for (const need of rows.flatMap((row) => row(scene))) {
        const key = (0,records/* keyOfRecord */.Sy)(need.zone, need.kind, need.name);
        if (!needs.has(key))
            needs.set(key, need);
    }
    return [...needs.values()];
}


/***/ }),

/***/ 8724:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sy: () => (/* binding */ keyOfRecord),
/* harmony export */   dh: () => (/* binding */ outsidePerDomain),
/* harmony export */   e6: () => (/* binding */ perDomain),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _scene_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9862);

/** The service records of each SIP domain, where one fact asks for the first of them and another for the rest. */
function perDomain({ domains }, first, rest, need) {
    return domains.map((domain, at) => ({ ...need(domain), kind: "SRV", fact: at === 0 ? first : rest }));
}
/** Records of the external zone. That every domain needs its own is wording of the next version's page. */
function outsidePerDomain(scene, source, evidence, need) {
    const first = (0,_scene_js__WEBPACK_IMPORTED_MODULE_0__/* .asked */ .N)(scene, source, evidence, "single-edge-dns-2013");
    const rest = (0,_scene_js__WEBPACK_IMPORTED_MODULE_0__/* .asked */ .N)(scene, "single-edge-dns-2013", "C");
    return perDomain(scene, first, rest, (domain) => ({ zone: "external", ...need(domain) }));
}
/** Names are the same in any case of letters, and with or without the dot at the end. */
function keyOfRecord(zone, kind, name) {
    return `${zone} ${kind} ${plain(name)}`;
}
function plain(name) {
    return name.toLowerCase().replace(/\.$/, "");
}
/** Hosts among which a target is looked for. */
function namesOf(names) {
    return new Map(names.map((name) => [plain(name), name]));
}


/***/ }),

/***/ 9862:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ asked),
/* harmony export */   c: () => (/* binding */ sceneOf)
/* harmony export */ });
/* harmony import */ var _edges_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4121);
/* harmony import */ var _topology_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4058);


function sceneOf(deployment, profile) {
    const { spec } = deployment;
    const { remoteUsers, anonymousGuests, federation, publicIm, mobility } = spec.externalAccess ?? {};
    const pools = (0,_topology_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(deployment, "frontEndPools");
    const calls = pools.some(({ value: { features } }) => features?.avConferencing || features?.enterpriseVoice);
    const live = (0,_topology_js__WEBPACK_IMPORTED_MODULE_1__/* .isOn */ .Mp)(publicIm) &&
        publicIm.providers.includes("windows-live") &&
        (publicIm.modalities ?? []).some((modality) => modality === "audio" || modality === "video");
    const outside = (0,_topology_js__WEBPACK_IMPORTED_MODULE_1__/* .isOn */ .Mp)(remoteUsers) || (0,_topology_js__WEBPACK_IMPORTED_MODULE_1__/* .isOn */ .Mp)(anonymousGuests) || (0,_topology_js__WEBPACK_IMPORTED_MODULE_1__/* .isOn */ .Mp)(federation);
    return {
        spec,
        profile,
        pools,
        directors: (0,_topology_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(deployment, "directorPools"),
        domains: spec.sipDomains ?? [],
        edges: (0,_topology_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(deployment, "edgePools").filter(({ value }) => (0,_topology_js__WEBPACK_IMPORTED_MODULE_1__/* .serverCount */ .zl)(value.servers) > 0),
        remote: (0,_topology_js__WEBPACK_IMPORTED_MODULE_1__/* .isOn */ .Mp)(remoteUsers),
        guests: (0,_topology_js__WEBPACK_IMPORTED_MODULE_1__/* .isOn */ .Mp)(anonymousGuests),
        federation: (0,_topology_js__WEBPACK_IMPORTED_MODULE_1__/* .isOn */ .Mp)(federation),
        publicIm: (0,_topology_js__WEBPACK_IMPORTED_MODULE_1__/* .isOn */ .Mp)(publicIm),
        discovery: (0,_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .discoveryOf */ .ii)(deployment) !== undefined,
        oldPartners: (0,_topology_js__WEBPACK_IMPORTED_MODULE_1__/* .isOn */ .Mp)(federation) && federation.legacyPartners?.includes("ocs-2007") === true,
        webServices: outside || (0,_topology_js__WEBPACK_IMPORTED_MODULE_1__/* .isOn */ .Mp)(mobility),
        automatic: spec.network?.clientAutoConfiguration !== false,
        media: (calls && outside) || live,
        webConferences: pools.some(({ value: { features } }) => features?.conferencing && !features.multipartyIm),
        partnerMedia: (calls && (0,_topology_js__WEBPACK_IMPORTED_MODULE_1__/* .isOn */ .Mp)(federation)) || live,
    };
}
/**
 * What a page about Lync Server 2010 asks, and the page that a later product has instead, if there is one. Such a page is
 * Lync Server 2013's own; to all others it is that of a sibling.
 */
function asked({ profile }, source, evidence, later = source) {
    const { product } = profile;
    if (product === "lync-server-2010")
        return { value: true, source, evidence };
    const own = product === "lync-server-2013" && later.endsWith("-2013");
    return { value: true, source: later, evidence: own ? "A" : "C" };
}


/***/ }),

/***/ 3496:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  gI: () => (/* binding */ given),
  dv: () => (/* binding */ none),
  j6: () => (/* binding */ only),
  TR: () => (/* binding */ refuse)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
// EXTERNAL MODULE: ./build/cannot-run.js
var cannot_run = __nccwpck_require__(2240);
// EXTERNAL MODULE: ./build/suggest.js
var suggest = __nccwpck_require__(9969);
// EXTERNAL MODULE: ./build/words.js
var build_words = __nccwpck_require__(6118);
;// CONCATENATED MODULE: ./build/node/arguments.js




/** Words of the command line → what they say, or a plain word about what is wrong. */
function given(args, options) {
    const { values, positionals, tokens } = (0,external_node_util_namespaceObject.parseArgs)({
        args: [...args],
        options,
        strict: false,
        tokens: true,
    });
    for (const token of tokens)
        if (token.kind === "option")
            checkOption(token, options);
    const texts = (name) => [values[name] ?? []].flat().map(String);
    return { text: (name) => texts(name).at(-1), texts, flag: (name) => values[name] === true, words: positionals };
}
function checkOption({ name, rawName, value }, options) {
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
/** The one word that a command takes. */
function only(command, name, words, hint = "--help says more") {
    const [word, ...more] = words;
    if (word === undefined)
        return refuse(`${command} needs a ${name}; ${hint}`);
    return more.length > 0 ? refuse(`${command} takes one ${name}, not ${(0,build_words/* listed */.KE)(words.map(build_words/* quoted */.TL))}`) : word;
}
/** Ends the run where a command takes no words and was given some. */
function none(command, words) {
    if (words.length > 0)
        refuse(`${command} takes no ${(0,build_words/* quoted */.TL)(words[0] ?? "")}`);
}
/** Ends the run with a plain word about its arguments. */
function refuse(message) {
    throw new cannot_run/* CannotRun */.z(message);
}


/***/ }),

/***/ 4816:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands)
/* harmony export */ });
/** The commands, each loaded when it is asked for; `check` is meant where none is named. */
const commands = {
    baseline: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(759), __nccwpck_require__.e(816), __nccwpck_require__.e(139)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6139))).baselineCommand,
    calendar: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(38)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6038))).calendarCommand,
    check: async () => (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 4388))).check,
    explain: async () => (await __nccwpck_require__.e(/* import() */ 228).then(__nccwpck_require__.bind(__nccwpck_require__, 9228))).explain,
    fix: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(657), __nccwpck_require__.e(528)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2528))).fix,
    headroom: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(323), __nccwpck_require__.e(464)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9083))).headroom,
    import: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3), __nccwpck_require__.e(458)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4458))).importCommand,
    init: async () => (await __nccwpck_require__.e(/* import() */ 120).then(__nccwpck_require__.bind(__nccwpck_require__, 7120))).init,
    merge: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(323), __nccwpck_require__.e(96)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2096))).mergeCommand,
    plan: async () => (await __nccwpck_require__.e(/* import() */ 4).then(__nccwpck_require__.bind(__nccwpck_require__, 2004))).plan,
    policy: async () => (await __nccwpck_require__.e(/* import() */ 351).then(__nccwpck_require__.bind(__nccwpck_require__, 1351))).policyCommand,
    rules: async () => (await __nccwpck_require__.e(/* import() */ 832).then(__nccwpck_require__.bind(__nccwpck_require__, 5832))).rulesCommand,
    test: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(997)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9997))).testCommand,
    upgrade: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(657), __nccwpck_require__.e(10)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5987))).upgradeCommand,
};


/***/ }),

/***/ 4388:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/options.js + 1 modules
var options = __nccwpck_require__(4071);
// EXTERNAL MODULE: ./build/report/index.js
var report = __nccwpck_require__(2122);
// EXTERNAL MODULE: ./build/suggest.js
var suggest = __nccwpck_require__(9969);
// EXTERNAL MODULE: ./build/words.js
var words = __nccwpck_require__(6118);
// EXTERNAL MODULE: ./build/node/arguments.js + 1 modules
var node_arguments = __nccwpck_require__(3496);
// EXTERNAL MODULE: ./build/node/commands.js
var commands = __nccwpck_require__(4816);
// EXTERNAL MODULE: ./build/node/ruling.js
var node_ruling = __nccwpck_require__(4363);
// EXTERNAL MODULE: ./build/node/run.js
var run = __nccwpck_require__(3525);
// EXTERNAL MODULE: ./build/cannot-run.js
var cannot_run = __nccwpck_require__(2240);
// EXTERNAL MODULE: ./build/validate.js
var validate = __nccwpck_require__(4661);
;// CONCATENATED MODULE: ./build/node/scoped.js



/** The report with only what was asked for of the change since a commit; all of it where no commit is named. */
async function scoped({ report, read }, where, scope, base, { policy, patterns, today, strictYaml }) {
    if (base === undefined)
        return report;
    const [{ changeSince }, { commitOf, mergeBase, repositoryAt }, { wantedBy }, { inScope }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 617).then(__nccwpck_require__.bind(__nccwpck_require__, 8617)),
        __nccwpck_require__.e(/* import() */ 152).then(__nccwpck_require__.bind(__nccwpck_require__, 8152)),
        Promise.all(/* import() */[__nccwpck_require__.e(759), __nccwpck_require__.e(1)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4001)),
        __nccwpck_require__.e(/* import() */ 477).then(__nccwpck_require__.bind(__nccwpck_require__, 3477)),
    ]);
    const repository = repositoryAt(where.cwd);
    if (!repository)
        throw new cannot_run/* CannotRun */.z("--base needs a git repository around the working directory, and git itself");
    const commit = commitOf(repository, base);
    const since = commit && mergeBase(repository, commit);
    const change = since && changeSince(repository, since, where, wantedBy(patterns, where, read));
    if (!change)
        throw new cannot_run/* CannotRun */.z(`--base is ${(0,words/* quoted */.TL)(base)}; a commit that the work here began from is needed`);
    const judge = async (texts) => (0,validate/* validate */.tf)(texts, { ...policy, complete: false }, today, undefined, strictYaml);
    const result = await inScope(report, scope, change, judge);
    if ("failed" in result)
        throw new cannot_run/* CannotRun */.z(result.failed);
    return result;
}

;// CONCATENATED MODULE: ./build/node/commands/help.js

/** The text of --help. */
const help = `Usage: lync-policy [check] [PATTERN…]
       lync-policy explain RULE
       lync-policy rules
       lync-policy fix [--dry-run] [PATTERN…]
       lync-policy baseline [--prune] [PATTERN…]
       lync-policy calendar [--days NUMBER] [PATTERN…]
       lync-policy headroom [--growth PERCENT] [PATTERN…]
       lync-policy import FILE… [-o DIR]
       lync-policy init
       lync-policy merge REPORT…
       lync-policy plan [--product NAME --users NUMBER …] [FILE]
       lync-policy policy
       lync-policy test [DIR]
       lync-policy upgrade --to PRODUCT [PATTERN…]

Checks YAML descriptions of Lync Server and Skype for Business Server deployments.
A PATTERN is a file, a folder, a glob, "-" for standard input, or "!" and what to
leave out. Without one, the working tree is looked through, as .gitignore allows.

Options
  --format NAME         for standard output: ${options/* choices */.zM.format.slice(0, 3).join(", ")},
                        ${options/* choices */.zM.format.slice(3).join(", ")} (default terminal)
  --report FORMAT=FILE  writes a report to a file too; may be given again
  --fail-on LEVEL       ${options/* choices */.zM.failOn.join(", ")} (default error)
  --preset NAME         ${options/* choices */.zM.preset.join(", ")} (default recommended)
  --as-of YYYY-MM-DD    the day to judge for (default today, UTC)
  --policy FILE         the policy (default .lync-policy.yaml here or above)
  --no-waivers          counts what is waived or known from a baseline too
  --base COMMIT         reports only what is new since the work left that commit
  --scope NAME          with --base: ${options/* choices */.zM.scope.join(", ")} (default new)
  --shard NUMBER/COUNT  looks at one part of the files, such as 3/8; see merge
  --yaml strict         reads every file with the YAML library (default: where needed)
  -q, --quiet           one line for each finding, and nothing else
  --verbose             names the rules that had nothing to look at
  --version, -h, --help (after a command: its own help)

Exit codes
  0  nothing at or above --fail-on     2  could not run: usage, policy, unreadable file
  1  something at or above it          3  no manifest found
`;

;// CONCATENATED MODULE: ./build/node/commands/check.js










/** `lync-policy check`: says what was found. */
const check = {
    options: {
        format: { type: "string" },
        report: { type: "string", multiple: true },
        "fail-on": { type: "string" },
        preset: { type: "string" },
        "as-of": { type: "string" },
        scope: { type: "string" },
        base: { type: "string" },
        policy: { type: "string" },
        "no-waivers": { type: "boolean" },
        shard: { type: "string" },
        yaml: { type: "string" },
        quiet: { type: "boolean", short: "q" },
        verbose: { type: "boolean" },
    },
    help: help,
    run: async (given, around) => carryOut(await requestIn(given), around),
};
async function requestIn({ text, texts, flag, words }) {
    const [asOf, yaml] = [text("as-of"), text("yaml")];
    const chosenIn = (name, allowed) => {
        const word = text(name);
        return word === undefined ? undefined : (0,options/* chosen */.FV)(`--${name}`, word, allowed);
    };
    return {
        wish: {
            file: text("policy"),
            asked: { preset: chosenIn("preset", options/* choices */.zM.preset), failOn: chosenIn("fail-on", options/* choices */.zM.failOn) },
            audit: flag("no-waivers"),
            patterns: words,
        },
        format: (0,options/* chosen */.FV)("--format", text("format") ?? "terminal", options/* choices */.zM.format),
        reports: texts("report").map((given) => (0,options/* reportFile */.rn)("--report", given)),
        today: asOf === undefined ? (0,run/* todayInUtc */.j3)() : (0,options/* day */.vd)("--as-of", asOf),
        ...changeIn(text("base"), text("scope")),
        shard: await shardIn(text("shard"), text("base")),
        strictYaml: yaml !== undefined && (0,options/* chosen */.FV)("--yaml", yaml, ["strict"]) === "strict",
        quiet: flag("quiet"),
        verbose: flag("verbose"),
    };
}
function changeIn(base, given) {
    const scope = given === undefined ? undefined : (0,options/* chosen */.FV)("--scope", given, options/* choices */.zM.scope);
    if (base !== undefined)
        return { scope: scope ?? "new", base };
    if (scope === undefined || scope === "all")
        return { scope: "all", base };
    return (0,node_arguments/* refuse */.TR)(`--scope ${scope} needs --base COMMIT, such as --base origin/main`);
}
/** What is new is known of the whole only. */
async function shardIn(given, base) {
    if (given === undefined)
        return undefined;
    if (base !== undefined)
        (0,node_arguments/* refuse */.TR)("--shard and --base cannot go together: what a change brings in is known of all files only");
    return (await __nccwpck_require__.e(/* import() */ 888).then(__nccwpck_require__.bind(__nccwpck_require__, 7888))).shardIn(given);
}
async function carryOut(request, around) {
    const where = { cwd: around.cwd, base: around.cwd };
    const ruling = await (0,node_ruling/* rulingFor */.V)({ ...request.wish, home: around.home }, where);
    try {
        return await checkBy(ruling, request, where, around);
    }
    finally {
        ruling.close();
    }
}
async function checkBy({ policy, patterns }, request, where, around) {
    const { format, reports, today, strictYaml, quiet, verbose, shard } = request;
    const overviews = await overviewsFor(request);
    const terms = { policy, today, stdin: around.stdin, seen: overviews?.seen, strictYaml, shard };
    const whole = await (0,run/* run */.eF)(patterns, where, terms);
    const outcome = { ...whole, report: await scoped(whole, where, request.scope, request.base, { ...terms, patterns }) };
    const render = await report/* formats */.F[format]();
    const look = { color: around.color, quiet, verbose, overviews: overviews?.overviews(), shard: outcome.shard };
    around.out(render(outcome.report, look));
    for (const problem of outcome.problems)
        around.say(problem + commandHint(problem, request.wish.patterns));
    for (const remark of outcome.remarks)
        around.say(remark);
    for (const report of reports)
        await (0,run/* writeReport */.u5)(outcome.report, report, around.cwd, { overviews: look.overviews, shard: look.shard });
    const code = (0,run/* exitCode */.I$)(outcome);
    // The manifests may all be in other shards.
    if (code === 3 && shard)
        return 0;
    if (code === 3)
        around.say((0,run/* noManifest */.vs)(outcome.report));
    return code;
}
/** Deployments are described where a format shows them. */
async function overviewsFor({ format, reports, today }) {
    const shown = [format, ...reports.map((report) => report.format)];
    return shown.includes("markdown") ? (await __nccwpck_require__.e(/* import() */ 323).then(__nccwpck_require__.bind(__nccwpck_require__, 8323))).collector({ today }) : undefined;
}
/** A command that is misspelt looks like a file that is not there. */
function commandHint(problem, [first = "", ...rest]) {
    const meant = problem.includes((0,words/* quoted */.TL)(first)) && !/[./\\]/.test(first) ? (0,suggest/* didYouMean */.a)(first, Object.keys(commands/* commands */.P), "") : "";
    return meant && rest.length < 2 ? ` (or ${meant.replace("did you mean", "did you mean the command")})` : "";
}


/***/ }),

/***/ 969:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   Ov: () => (/* binding */ nameFrom),
/* harmony export */   k4: () => (/* binding */ discover),
/* harmony export */   l: () => (/* binding */ reason)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6184);



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
            const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
            yield { file, named, size, content: size > _text_js__WEBPACK_IMPORTED_MODULE_2__/* .maxBytes */ .ID ? new Uint8Array() : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path) };
        }
        catch (error) {
            complain(`cannot read "${file}": ${reason(error)}`);
        }
    }
}
async function lookUp(pattern, { cwd, base }) {
    if (pattern === "")
        return { files: [], problem: "an empty pattern names nothing" };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, pattern);
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    }
    catch (error) {
        return error;
    }
}
/** A link that leads nowhere is there all the same. */
function isThere(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
/** The name that findings give to a file. */
function nameFrom(base, path) {
    return ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, path) || ".").replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/");
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


/***/ }),

/***/ 9236:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ rootAbove),
/* harmony export */   Ri: () => (/* binding */ baselineName),
/* harmony export */   Xn: () => (/* binding */ findBaseline),
/* harmony export */   ct: () => (/* binding */ policyName),
/* harmony export */   i6: () => (/* binding */ findPolicy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The name of a policy file that is found without being named. */
const policyName = ".lync-policy.yaml";
/** The name of a baseline that is found. */
const baselineName = ".lync-policy-baseline.yaml";
/** The policy file for a folder: there or above it, as far as the repository goes; outside one there alone. */
function findPolicy(cwd) {
    return findUp(cwd, policyName);
}
/** The baseline for a folder: beside its policy file or, without one, where that would be looked for. */
function findBaseline(cwd, policy) {
    if (policy === undefined)
        return findUp(cwd, baselineName);
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(policy), baselineName);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(beside) ? beside : undefined;
}
function findUp(cwd, name) {
    const root = rootAbove(cwd) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd);
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        if (folder === root || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return undefined;
    }
}
/** The root of the repository around a folder. */
function rootAbove(folder) {
    for (let current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);; current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, ".git")))
            return current;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current) === current)
            return undefined;
    }
}


/***/ }),

/***/ 4363:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ rulingFor)
/* harmony export */ });
/* unused harmony export rulingAt */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _find_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9236);


/** The policy for a run: what is asked for, the policy file and the baseline where there are any, and the defaults. */
async function rulingFor(wish, where) {
    const path = wish.file === undefined ? (0,_find_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .findPolicy */ .i6)(where.cwd) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(where.cwd, wish.file);
    const paths = { policy: path, baseline: (0,_find_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .findBaseline */ .Xn)(where.cwd, path) };
    if (path === undefined && paths.baseline === undefined)
        return { ...byDefault(wish), paths };
    const { onDisk, textAt } = await Promise.all(/* import() */[__nccwpck_require__.e(759), __nccwpck_require__.e(816), __nccwpck_require__.e(147)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4147));
    const files = {
        policy: path === undefined ? undefined : textAt(path, where, "policy"),
        baseline: paths.baseline === undefined ? undefined : textAt(paths.baseline, where, "baseline"),
        shelf: onDisk(path ?? "", where),
    };
    return { ...(await ruled(wish, where, files)), paths };
}
/** The same with the files of a commit. */
async function rulingAt(wish, where, commit) {
    const policy = wish.file === undefined
        ? await commit.nearest(policyName, where.cwd)
        : await commit.read(nameFrom(where.base, resolve(where.cwd, wish.file)));
    const baseline = policy
        ? await commit.read(nameFrom(where.base, join(dirname(resolve(where.base, policy.file)), baselineName)))
        : await commit.nearest(baselineName, where.cwd);
    const paths = { policy: policy?.file, baseline: baseline?.file };
    if (!policy && !baseline)
        return { ...byDefault(wish), paths };
    return { ...(await ruled(wish, where, { policy, baseline, shelf: commit })), paths };
}
function byDefault({ asked, audit, patterns }) {
    const { preset = "recommended", failOn = "error" } = asked;
    return { policy: { preset, failOn, audit, complete: patterns.length === 0 }, patterns, close: () => { } };
}
async function ruled(wish, where, { policy: text, baseline, shelf }) {
    const { asked, audit, patterns } = wish;
    const { compileIn, loadPolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(759), __nccwpck_require__.e(816), __nccwpck_require__.e(147)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4147));
    const known = baseline ? await (await Promise.all(/* import() */[__nccwpck_require__.e(816), __nccwpck_require__.e(45)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7045))).knownFrom(baseline, where) : [];
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(where.base, (text ?? baseline)?.file ?? ""));
    const complete = patterns.length === 0 && isUnder(where.cwd, home);
    if (!text) {
        const { policy, ...rest } = byDefault(wish);
        return { policy: { ...policy, complete, baseline: known }, ...rest };
    }
    const loaded = await loadPolicy(text, shelf, where, asked, { audit, complete, baseline: known }, compileIn(wish.home));
    if (patterns.length > 0)
        return { ...loaded, patterns };
    // Patterns of the policy name all that it speaks of, wherever the run was begun.
    const named = patternsOf(loaded.effective, where);
    const policy = named.length > 0 ? { ...loaded.policy, complete: true } : loaded.policy;
    return { ...loaded, policy, patterns: named };
}
/** The patterns of a policy file stand for its folder. */
function patternsOf({ manifests }, { cwd, base }) {
    if (!manifests)
        return [];
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, manifests.in.file))).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, "/");
    return manifests.patterns.map((pattern) => {
        const without = pattern.startsWith("!");
        return `${without ? "!" : ""}${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, without ? pattern.slice(1) : pattern).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, "/")}`;
    });
}
/** A run from within a repository looks at a part of what its policy speaks of. */
function isUnder(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder), path);
    return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(way) !== way;
}
function nameFrom(base, path) {
    return relative(resolve(base), path).replaceAll(sep, "/");
}


/***/ }),

/***/ 3525:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   Vb: () => (/* binding */ leftAlone),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   j3: () => (/* binding */ todayInUtc),
/* harmony export */   u5: () => (/* binding */ writeReport),
/* harmony export */   vs: () => (/* binding */ noManifest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2240);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2122);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4661);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6118);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(969);







/** Patterns → report, with the files of the disk and, where asked for, the text of standard input. */
async function run(patterns, where, terms) {
    const { policy, today, stdin, seen, strictYaml, shard } = terms;
    const discovery = await (0,_discover_js__WEBPACK_IMPORTED_MODULE_5__/* .discover */ .k4)(patterns, where);
    const { share, files } = shard ? await sharedOut(discovery, where, shard) : { share: undefined, ...discovery };
    const input = discovery.stdin ? [{ file: "<stdin>", content: await stdin(), named: true }] : [];
    const problems = [...discovery.problems];
    const named = new Map();
    const texts = (function* () {
        yield* input;
        for (const text of (0,_discover_js__WEBPACK_IMPORTED_MODULE_5__/* .read */ .LF)(files, where, (problem) => problems.push(problem))) {
            named.set(text.file, text.named);
            yield text;
        }
    })();
    if (share)
        return partly(texts, share, terms, { problems, remarks: discovery.remarks, read: named });
    const { watch } = policy.own?.length && policy.complete ? await __nccwpck_require__.e(/* import() */ 432).then(__nccwpck_require__.bind(__nccwpck_require__, 5432)) : {};
    const watched = watch?.(policy.own ?? [], seen);
    const report = await (0,_validate_js__WEBPACK_IMPORTED_MODULE_4__/* .validate */ .tf)(texts, policy, today, watched?.seen ?? seen, strictYaml);
    const remarks = [...discovery.remarks, ...leftAlone(report), ...(watched?.remarks(report) ?? [])];
    return { report, read: named, problems, remarks };
}
/** The files of a shard. What comes from standard input has no place among files. */
async function sharedOut({ files, stdin }, where, shard) {
    if (stdin)
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotRun */ .z('--shard splits files, and "-" is none; a file, a folder or a glob is needed');
    return (await __nccwpck_require__.e(/* import() */ 888).then(__nccwpck_require__.bind(__nccwpck_require__, 7888))).shareOf(files, where, shard);
}
/** A shard's outcome. What is said of the whole is said by all of them. */
async function partly(texts, share, terms, said) {
    const [{ judgedPart }, { shardView }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(323), __nccwpck_require__.e(435)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2435)), __nccwpck_require__.e(/* import() */ 279).then(__nccwpck_require__.bind(__nccwpck_require__, 9279))]);
    const { report, part } = await judgedPart(texts, share, terms);
    return { ...said, report, remarks: [...said.remarks, ...leftAlone(report)], shard: shardView(part, said) };
}
/** Files that somebody named and that hold no manifest. */
function leftAlone({ skipped }) {
    return skipped.filter(({ named }) => named).map(({ file, reason }) => `${file} is left alone: ${reason}`);
}
/** What went wrong weighs more than what was found, and that more than nothing to look at. */
function exitCode({ report, problems }) {
    if (problems.length > 0)
        return 2;
    if (report.files.length === 0)
        return 3;
    return report.conclusion === "success" ? 0 : 1;
}
/** Why a run without a manifest has nothing to say. */
function noManifest({ skipped }) {
    const looked = skipped.length === 1 ? "1 file was" : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(skipped.length)} files were`;
    return `no manifest found: ${looked} looked at; a manifest begins with "apiVersion: lync-policy/v1"`;
}
/** Writes a report to a file, and makes the folders that it needs. */
async function writeReport(report, { format, file }, cwd, look = {}) {
    const render = await _report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .formats */ .F[format]();
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, render(report, { ...look, color: false, quiet: false }));
        return path;
    }
    catch (error) {
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotRun */ .z(`cannot write the ${format} report to "${file}": ${(0,_discover_js__WEBPACK_IMPORTED_MODULE_5__/* .reason */ .l)(error)}`);
    }
}
/** Today where the world agrees on it. */
function todayInUtc() {
    return new Date().toISOString().slice(0, 10);
}


/***/ }),

/***/ 4798:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
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


/***/ }),

/***/ 4071:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zM: () => (/* binding */ choices),
  FV: () => (/* binding */ chosen),
  vd: () => (/* binding */ day),
  rn: () => (/* binding */ reportFile)
});

// EXTERNAL MODULE: ./build/cannot-run.js
var cannot_run = __nccwpck_require__(2240);
// EXTERNAL MODULE: ./build/days.js
var days = __nccwpck_require__(8932);
// EXTERNAL MODULE: ./build/report/index.js
var report = __nccwpck_require__(2122);
// EXTERNAL MODULE: ./build/rules/index.js + 89 modules
var rules = __nccwpck_require__(1062);
;// CONCATENATED MODULE: ./build/scopes.js
/** Which findings of a change are reported: all, those in its files, those on its lines, or those that it brings in. */
const scopes = ["all", "changed-files", "changed-lines", "new"];

// EXTERNAL MODULE: ./build/suggest.js
var suggest = __nccwpck_require__(9969);
// EXTERNAL MODULE: ./build/validate.js
var validate = __nccwpck_require__(4661);
// EXTERNAL MODULE: ./build/words.js
var words = __nccwpck_require__(6118);
;// CONCATENATED MODULE: ./build/options.js








/** What a setting may be: the same words on the command line, in a workflow and in a policy. */
const choices = {
    format: Object.keys(report/* formats */.F),
    failOn: [...validate/* levels */.yr, "never"],
    preset: rules/* presets */.v4,
    scope: scopes,
};
/** The choice that a text names, or a plain word about what is meant. */
function chosen(setting, text, allowed) {
    const choice = allowed.find((word) => word === text);
    if (choice !== undefined)
        return choice;
    const otherwise = `${(0,words/* listed */.KE)(allowed.map(words/* quoted */.TL), "or")} is needed`;
    throw new cannot_run/* CannotRun */.z(`${setting} is ${(0,words/* quoted */.TL)(text)}; ${(0,suggest/* didYouMean */.a)(text, allowed, otherwise)}`);
}
/** A day as YYYY-MM-DD that is in the calendar. */
function day(setting, text) {
    if ((0,days/* isDay */.N)(text))
        return text;
    throw new cannot_run/* CannotRun */.z(`${setting} is ${(0,words/* quoted */.TL)(text)}; a day as YYYY-MM-DD is needed, such as 2026-01-31`);
}
/** "json=out/report.json" as a format and a file. */
function reportFile(setting, text) {
    const [name = "", ...rest] = text.split("=");
    const file = rest.join("=");
    if (!file)
        throw new cannot_run/* CannotRun */.z(`${setting} is ${(0,words/* quoted */.TL)(text)}; FORMAT=FILE is needed, such as json=report.json`);
    return { format: chosen(`the format of ${setting}`, name, choices.format), file };
}


/***/ }),

/***/ 4864:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ parseWith),
/* harmony export */   TL: () => (/* binding */ yamlSyntax),
/* harmony export */   qg: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var _plain_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1859);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6184);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6118);



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
/** Text → the manifests in it, or undefined where that is for the YAML library to judge. */
function parse(source) {
    return parseWith(source, _plain_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .plainDocuments */ .H);
}
/** The same by any reader. A document with errors yields those and no manifest; the others go on. */
function parseWith(source, documentsIn) {
    const { text, problem } = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(source);
    const places = trimmedPlacesIn(text);
    if (problem) {
        if (!source.named && !claims(source))
            return skip(source, "not a text of lync-policy");
        return { manifests: [], errors: [{ ...places(problem.offset, problem.offset), message: problem.message }] };
    }
    if (!source.named && !text.includes(family))
        return skip(source, `no ${family} in it`);
    const documents = documentsIn(text);
    if (!documents)
        return documents;
    const parsed = gathered(source, documents, places);
    return !parsed.skipped && text.includes("waive") ? { ...parsed, mayWaive: true } : parsed;
}
function gathered(source, documents, places) {
    const read = documents.map((document) => readDocument(source, document, places));
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
function readDocument(source, document, places) {
    const { content, troubles, problems } = document;
    const placed = ({ start, end, message }) => ({ ...places(start, end), message });
    if (troubles.length > 0)
        return { manifests: [], errors: troubles.map(placed) };
    const other = otherKind(content);
    if (other && (!source.named || problems.length === 0))
        return skip(source, other);
    const locate = (path, part) => places(...document.locate(path, part));
    return {
        manifests: problems.length > 0 ? [] : [{ file: source.file, content, locate }],
        errors: problems.map(placed),
    };
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
        return `its apiVersion is ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(apiVersion)}`;
    return typeof kind === "string" && Object.hasOwn(otherKinds, kind) ? otherKinds[kind] : undefined;
}
/** The kinds of ours that are no manifests. */
const otherKinds = {
    Policy: "it is a policy",
    Baseline: "it is a baseline",
    Requirements: "it is for lync-policy plan",
};
function looksLikeSpec(spec) {
    return typeof spec === "object" && spec !== null && ("product" in spec || "sites" in spec);
}
/** A block ends after its last line break, people expect its last letter. Other white space is text to YAML. */
function trimmedPlacesIn(text) {
    const places = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placesIn */ .yN)(text);
    return (start, end) => {
        let last = end;
        while (last > start && " \t\r\n".includes(text[last - 1] ?? ""))
            last--;
        return places(start, last);
    };
}


/***/ }),

/***/ 1859:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (/* binding */ plainDocuments)
});

// EXTERNAL MODULE: ./build/spots.js
var spots = __nccwpck_require__(6382);
// EXTERNAL MODULE: ./build/entries.js
var build_entries = __nccwpck_require__(3459);
// EXTERNAL MODULE: ./build/limits.js
var limits = __nccwpck_require__(931);
;// CONCATENATED MODULE: ./build/plain/cursor.js
const doubt = new Error("this text is for the YAML library to judge");
const nowhere = { start: 0, end: 0, tall: false };
/** A cursor at the start of a text. */
function cursorAt(text, marking) {
    const fresh = { at: 0, column: 0, commented: false, depth: 0, aliases: 0 };
    return { text, marking, ...fresh, anchors: new Map(), spot: nowhere };
}
/** Leaves the text to the library: here stands something that this reader does not know for certain. */
function giveUp() {
    throw doubt;
}
/** The result of reading, or undefined where the reader gave up. */
function unlessInDoubt(read) {
    try {
        return read();
    }
    catch (error) {
        if (error === doubt)
            return undefined;
        throw error;
    }
}
/** A hundred levels are allowed, and more than half of that is nobody's manifest. */
const deepest = 50;
/** Steps into a collection. */
function enter(cursor) {
    if (++cursor.depth > deepest)
        giveUp();
}
/** Notes where a scalar stands. */
function mark(cursor, start, end, tall = false) {
    if (cursor.marking)
        cursor.spot = { start, end, tall };
}
/** Codes of letters that mean something. */
const letter = {
    lineFeed: 10,
    carriageReturn: 13,
    space: 32,
    quote: 34,
    hash: 35,
    ampersand: 38,
    apostrophe: 39,
    star: 42,
    comma: 44,
    dash: 45,
    dot: 46,
    colon: 58,
    greater: 62,
    openBracket: 91,
    backslash: 92,
    closeBracket: 93,
    a: 97,
    z: 122,
    openBrace: 123,
    bar: 124,
    closeBrace: 125,
};
/** Whether a letter ends a line; the text's end does too. A carriage return never stands alone. */
function endsLine(code) {
    return code === letter.lineFeed || code === letter.carriageReturn || Number.isNaN(code);
}
/** Whether a letter ends a word that is punctuation before it: ":" or "-". */
function endsWord(code) {
    return code === letter.space || endsLine(code);
}
/** The first place from here on that is no space. */
function afterSpaces(text, from) {
    let at = from;
    while (text.charCodeAt(at) === letter.space)
        at++;
    return at;
}
/** The start of the line after the one in which a place is. */
function lineAfter(text, from) {
    const at = text.indexOf("\n", from);
    return at < 0 ? text.length : at + 1;
}

;// CONCATENATED MODULE: ./build/plain/anchors.js


const anchors_name = /[&*]([\w-]+)(?=[ \r\n,\]}]|$)/y;
/** Reads "&name" and what stands between it and its value. */
function readAnchor(cursor) {
    const anchor = readName(cursor);
    cursor.at = afterSpaces(cursor.text, cursor.at);
    return anchor;
}
/** Reads "*name": the scalar that was named so last. */
function readAlias(cursor) {
    const start = cursor.at;
    const anchor = readName(cursor);
    if (!cursor.anchors.has(anchor) || ++cursor.aliases > limits/* maxAliases */.BX)
        giveUp();
    mark(cursor, start, cursor.at);
    return cursor.anchors.get(anchor);
}
function readName(cursor) {
    anchors_name.lastIndex = cursor.at;
    const match = anchors_name.exec(cursor.text) ?? giveUp();
    cursor.at += match[0].length;
    return match[1] ?? giveUp();
}

;// CONCATENATED MODULE: ./build/plain/lines.js

/** What may follow a value on its line is read: spaces and a comment. Goes on to the next line that says something. */
function endLine(cursor) {
    const { text, at: from } = cursor;
    const at = afterSpaces(text, from);
    const code = text.charCodeAt(at);
    const comment = code === letter.hash && at > from;
    if (!comment && !endsLine(code))
        giveUp();
    cursor.commented = comment;
    seekLine(cursor, code === letter.lineFeed ? at + 1 : lineAfter(text, at));
}
/** From the start of a line to the first line that is neither empty nor a comment. */
function seekLine(cursor, from) {
    const { text } = cursor;
    let start = from;
    for (; start < text.length; start = lineAfter(text, start)) {
        const at = afterSpaces(text, start);
        const code = text.charCodeAt(at);
        if (code === letter.hash)
            cursor.commented = true;
        else if (!endsLine(code)) {
            cursor.at = at;
            cursor.column = at === start && markerAt(text, at) ? -1 : at - start;
            return;
        }
    }
    cursor.at = text.length;
    cursor.column = -1;
}
/** The line that parts documents at a place, "---" or "...", or nothing. */
function markerAt(text, at) {
    const code = text.charCodeAt(at);
    if (code !== letter.dash && code !== letter.dot)
        return undefined;
    const marker = text.slice(at, at + 3);
    if (marker !== "---" && marker !== "...")
        return undefined;
    const next = text.charCodeAt(at + 3);
    return next === letter.space || endsLine(next) ? marker : undefined;
}

;// CONCATENATED MODULE: ./build/plain/block-text.js


const header = /[|>](?:([-+])([1-9])?|([1-9])([-+])?)?(?=[ \r\n])/y;
/** Reads a text after "|" or ">" and all its lines. */
function readBlockText(cursor, parent) {
    const { text, at: start } = cursor;
    header.lastIndex = start;
    const match = header.exec(text) ?? giveUp();
    const [, sign = "", digit, digitFirst, signLast = ""] = match;
    cursor.at = start + match[0].length;
    const from = afterHeader(cursor);
    const explicit = digit ?? digitFirst;
    const indent = explicit ? Math.max(parent, 0) + Number(explicit) : firstIndent(text, from);
    if (indent <= parent || indent === 0)
        giveUp();
    const { lines, end } = linesOf(text, from, indent);
    const blank = lines.length - 1 - lines.findLastIndex((line) => line.text !== "");
    if (blank === lines.length)
        giveUp();
    const said = blank > 0 ? lines.slice(0, -blank) : lines;
    cursor.commented = false;
    seekLine(cursor, end);
    mark(cursor, start, end, true);
    const content = text[start] === "|" ? said.map((line) => line.text).join("\n") : folded(said);
    return content + ending(sign || signLast, blank);
}
/** The line of the header ends like any other; what begins the next one is text, even where it looks like a comment. */
function afterHeader(cursor) {
    const from = lineAfter(cursor.text, cursor.at);
    endLine(cursor);
    return from;
}
/** The column of the first line that says something. */
function firstIndent(text, from) {
    for (let start = from; start < text.length; start = lineAfter(text, start)) {
        const at = afterSpaces(text, start);
        if (!endsLine(text.charCodeAt(at)))
            return at - start;
    }
    return giveUp();
}
/** The lines that are indented enough, empty ones among them, and where they end. */
function linesOf(text, from, indent) {
    const lines = [];
    let start = from;
    while (start < text.length) {
        const at = afterSpaces(text, start);
        const column = at - start;
        const next = lineAfter(text, start);
        if (endsLine(text.charCodeAt(at))) {
            if (column > indent)
                giveUp();
            // Spaces at the very end are no line.
            if (at < text.length)
                lines.push({ text: "", deeper: false });
        }
        else if (column < indent)
            break;
        else
            lines.push({ text: text.slice(start + indent, endOf(text, next)), deeper: column > indent });
        start = next;
    }
    return { lines, end: start };
}
function endOf(text, next) {
    const end = text[next - 1] === "\n" ? next - 1 : next;
    return text.charCodeAt(end - 1) === letter.carriageReturn ? end - 1 : end;
}
/** Line breaks between lines at the margin become spaces; those beside a deeper line and before the first one stay. */
function folded(lines) {
    const first = lines.findIndex(({ text }) => text !== "");
    let value = "\n".repeat(first);
    let between = "";
    let afterDeeper = false;
    for (const { text, deeper } of lines.slice(first)) {
        if (text === "") {
            if (between === "\n")
                value += "\n";
            else
                between = "\n";
            continue;
        }
        if (deeper && (between === " " || (between === "\n" && !afterDeeper)))
            between = between === " " ? "\n" : "\n\n";
        value += between + text;
        between = deeper ? "\n" : " ";
        afterDeeper = deeper;
    }
    return value;
}
/** "-" drops the line breaks at the end, "+" keeps them all, nothing keeps one. */
function ending(sign, blank) {
    if (sign === "-")
        return "";
    return sign === "+" ? "\n".repeat(blank + 1) : "\n";
}

;// CONCATENATED MODULE: ./build/plain/fold.js
/** Lines without the spaces around them → one text: a line break is a space, and lines that are empty are the line breaks. */
function fold([first = "", ...rest]) {
    const pieces = [first];
    let blank = 0;
    for (const [at, line] of rest.entries()) {
        if (line === "" && at < rest.length - 1)
            blank++;
        else {
            pieces.push(blank > 0 ? "\n".repeat(blank) : " ", line);
            blank = 0;
        }
    }
    return pieces.join("");
}

;// CONCATENATED MODULE: ./build/plain/quoted.js


/** Reads a text in quotes, and no more of the line. */
function readQuoted(cursor, parent) {
    const { text, at: start } = cursor;
    const double = text.charCodeAt(start) === letter.quote;
    const end = double ? endOfDouble(text, start + 1) : endOfSingle(text, start + 1);
    const body = text.slice(start + 1, end);
    cursor.at = end + 1;
    mark(cursor, start, end + 1);
    const folded = body.includes("\n") ? foldQuoted(body, parent) : body;
    if (!double)
        return folded.replaceAll("''", "'");
    if (!body.includes("\\"))
        return folded;
    return folded === body ? unescaped(body) : giveUp();
}
function endOfSingle(text, from) {
    let at = text.indexOf("'", from);
    while (at >= 0 && text.charCodeAt(at + 1) === letter.apostrophe)
        at = text.indexOf("'", at + 2);
    return at < 0 ? giveUp() : at;
}
function endOfDouble(text, from) {
    for (let at = from; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === letter.quote)
            return at;
        if (code === letter.backslash)
            at++;
    }
    return giveUp();
}
/** Every further line that says something is indented more than what holds the text. */
function foldQuoted(body, parent) {
    const lines = body.split("\n").map((line) => line.replace(/\r$/, ""));
    const last = lines.length - 1;
    for (const [at, line] of lines.entries()) {
        const indent = afterSpaces(line, 0);
        if (at > 0 && (indent < line.length || at === last) && (indent <= parent || parent < 0))
            giveUp();
    }
    return fold(lines.map((line, at) => trimmed(line, at > 0, at < last)));
}
function trimmed(line, start, end) {
    let from = 0;
    let to = line.length;
    while (start && from < to && line[from] === " ")
        from++;
    while (end && to > from && line[to - 1] === " ")
        to--;
    return line.slice(from, to);
}
const escapes = { n: "\n", t: "\t", "/": "/", '"': '"', "\\": "\\" };
function unescaped(body) {
    return body.replace(/\\(.)/gsu, (_, name) => escapes[name] ?? giveUp());
}

;// CONCATENATED MODULE: ./build/plain/resolve.js

const words = new Map([
    ...["~", "null", "Null", "NULL"].map((word) => [word, null]),
    ...["true", "True", "TRUE"].map((word) => [word, true]),
    ...["false", "False", "FALSE"].map((word) => [word, false]),
]);
const mayBeWord = /^[~nNtTfF]/;
const mayBeNumber = /^[-+.\d]/;
const integer = /^[-+]?\d+$/;
const decimal = /^[-+]?\d+\.\d+$/;
/** Numbers in their rarer ways of writing. */
const rare = /^[-+]?((\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?|\.(inf|Inf|INF|nan|NaN|NAN)|0[ox][\da-fA-F]+)$/;
/** What a text without quotes is to YAML's core schema. */
function resolve(source) {
    if (source.length < 6 && mayBeWord.test(source)) {
        const word = words.get(source);
        return word === undefined ? source : word;
    }
    if (!mayBeNumber.test(source))
        return source;
    if (integer.test(source))
        return Number.parseInt(source, 10);
    if (!rare.test(source))
        return source;
    // "30.000" is for the library's side to complain of.
    return decimal.test(source) && !source.endsWith(".000") ? Number.parseFloat(source) : giveUp();
}

;// CONCATENATED MODULE: ./build/plain/unquoted.js




/** What begins a text without quotes for certain; the rest has a meaning in YAML, or might have. */
const begins = /[\w./$(+=^~\\;<\u00A1-\uFFFD]|-[^\s,[\]{}]/y;
/** Reads a text without quotes, on one line or several. */
function readPlain(cursor, parent) {
    const { text, at: start } = cursor;
    checkStart(text, start);
    let end = plainEnd(text, start, false);
    cursor.at = end;
    endLine(cursor);
    if (cursor.column <= parent || cursor.commented) {
        mark(cursor, start, end);
        return resolve(text.slice(start, end));
    }
    const lines = [text.slice(start, end)];
    while (cursor.column > parent && !cursor.commented) {
        const { at } = cursor;
        for (let count = breaksIn(text, end, at); count > 1; count--)
            lines.push("");
        end = plainEnd(text, at, false);
        if (end === at)
            giveUp();
        lines.push(text.slice(at, end));
        cursor.at = end;
        endLine(cursor);
    }
    mark(cursor, start, end);
    return fold(lines);
}
function breaksIn(text, start, end) {
    let count = 0;
    for (let at = text.indexOf("\n", start); at >= 0 && at < end; at = text.indexOf("\n", at + 1))
        count++;
    return count;
}
/** Gives up unless a text without quotes begins here for certain. */
function checkStart(text, at) {
    if (isLowerLetter(text.charCodeAt(at)))
        return;
    begins.lastIndex = at;
    if (!begins.test(text))
        giveUp();
}
function isLowerLetter(code) {
    return code >= letter.a && code <= letter.z;
}
/** Where a text without quotes ends on its line: before ": ", " #", spaces at the end and, in brackets, their signs. */
function plainEnd(text, start, flow) {
    let end = start;
    for (let at = start;; at++) {
        const code = text.charCodeAt(at);
        if (code === letter.space) {
            if (text.charCodeAt(at + 1) === letter.hash)
                return end;
        }
        else if ((flow || !(code > letter.colon)) && ends(text, at, code, flow))
            return end;
        else
            end = at + 1;
    }
}
/** Most letters come after ":" and end nothing; what is beyond the text compares with nothing. */
function ends(text, at, code, flow) {
    if (flow && isFlowSign(code))
        return true;
    return code === letter.colon
        ? endsKey(text.charCodeAt(at + 1), flow)
        : code <= letter.carriageReturn || Number.isNaN(code);
}
function endsKey(next, flow) {
    return endsWord(next) || (flow && isFlowSign(next));
}
function isFlowSign(code) {
    return (code === letter.comma ||
        code === letter.openBracket ||
        code === letter.closeBracket ||
        code === letter.openBrace ||
        code === letter.closeBrace);
}

;// CONCATENATED MODULE: ./build/plain/flow.js







/** Reads a list or a map between brackets, on one line or several, and no more of the line. */
function readFlow(cursor, parent) {
    enter(cursor);
    const start = cursor.at;
    const list = cursor.text.charCodeAt(start) === letter.openBracket;
    cursor.at++;
    const value = list ? readList(cursor, parent, start) : readMap(cursor, parent, start);
    cursor.depth--;
    return value;
}
function readList(cursor, parent, start) {
    const list = [];
    const items = [];
    while (nextIn(cursor, parent, letter.closeBracket)) {
        list.push(readValue(cursor, parent));
        if (cursor.marking)
            items.push(cursor.spot);
        endEntry(cursor, parent, letter.closeBracket);
    }
    if (cursor.marking)
        cursor.spot = { start, end: cursor.at, tall: false, items };
    return list;
}
function readMap(cursor, parent, start) {
    const map = {};
    const entries = [];
    while (nextIn(cursor, parent, letter.closeBrace)) {
        const from = cursor.at;
        const key = readKey(cursor);
        const to = cursor.at;
        if (Object.hasOwn(map, key))
            giveUp();
        toValue(cursor, parent);
        (0,build_entries/* setEntry */.R)(map, key, readValue(cursor, parent));
        if (cursor.marking)
            entries.push({ name: key, key: [from, to], value: cursor.spot });
        endEntry(cursor, parent, letter.closeBrace);
    }
    if (cursor.marking)
        cursor.spot = { start, end: cursor.at, tall: false, entries };
    return map;
}
function readKey(cursor) {
    const { text, at } = cursor;
    const code = text.charCodeAt(at);
    const key = code === letter.quote || code === letter.apostrophe ? readQuoted(cursor, -1) : flow_readPlain(cursor);
    return typeof key !== "string" || (key === "<<" && text[at] === "<") || cursor.at - at > 1000 ? giveUp() : key;
}
/** A key ends with ":" and a space; a value follows. */
function toValue(cursor, parent) {
    const { text, at } = cursor;
    if (text.charCodeAt(at) !== letter.colon || text.charCodeAt(at + 1) !== letter.space)
        giveUp();
    cursor.at++;
    seekSign(cursor, parent);
}
function readValue(cursor, parent) {
    const code = cursor.text.charCodeAt(cursor.at);
    if (code === letter.quote || code === letter.apostrophe)
        return readQuoted(cursor, parent);
    if (code === letter.openBracket || code === letter.openBrace)
        return readFlow(cursor, parent);
    return code === letter.star ? readAlias(cursor) : flow_readPlain(cursor);
}
function flow_readPlain(cursor) {
    const { text, at: start } = cursor;
    checkStart(text, start);
    const end = plainEnd(text, start, true);
    cursor.at = end;
    mark(cursor, start, end);
    return resolve(text.slice(start, end));
}
/** Whether another entry follows; the closing bracket is passed. */
function nextIn(cursor, parent, close) {
    seekSign(cursor, parent);
    if (cursor.text.charCodeAt(cursor.at) !== close)
        return true;
    cursor.at++;
    return false;
}
/** An entry ends with a comma, or where the collection does. */
function endEntry(cursor, parent, close) {
    seekSign(cursor, parent);
    const code = cursor.text.charCodeAt(cursor.at);
    if (code === letter.comma)
        cursor.at++;
    else if (code !== close)
        giveUp();
}
/** Passes spaces, comments and line ends. Each further line is indented more than what holds the collection. */
function seekSign(cursor, parent) {
    const { text } = cursor;
    let start = -1;
    for (let from = cursor.at;;) {
        const at = afterSpaces(text, from);
        const code = text.charCodeAt(at);
        // At the start of a line the library takes some comments, and not others.
        const comment = code === letter.hash && at > from;
        if (!comment && !endsLine(code)) {
            if (start >= 0 && (at - start <= parent || (at === start && markerAt(text, at))))
                giveUp();
            cursor.at = at;
            return;
        }
        start = lineAfter(text, at);
        if (start === text.length)
            giveUp();
        from = start;
    }
}

;// CONCATENATED MODULE: ./build/plain/block.js









/** Reads a map whose keys begin in a column. */
function block_readMap(cursor, column) {
    enter(cursor);
    const start = cursor.at;
    const map = {};
    const entries = [];
    do {
        const from = cursor.at;
        const to = keyEnd(cursor.text, from);
        const key = block_readKey(cursor.text, from, to);
        if (Object.hasOwn(map, key))
            giveUp();
        cursor.at = to + 1;
        (0,build_entries/* setEntry */.R)(map, key, readEntry(cursor, column));
        if (cursor.marking)
            entries.push({ name: key, key: [from, to], value: cursor.spot });
    } while (cursor.column === column);
    if (cursor.column > column)
        giveUp();
    cursor.depth--;
    if (cursor.marking)
        cursor.spot = { start, end: start, tall: true, entries };
    return map;
}
/** Where the key that begins here ends, or -1 where none begins. */
function keyEnd(text, start) {
    const code = text.charCodeAt(start);
    if (isSign(code))
        return -1;
    const quote = code === letter.quote ? '"' : code === letter.apostrophe ? "'" : "";
    const end = quote ? text.indexOf(quote, start + 1) + 1 : plainEnd(text, start, false);
    const ends = end > start && text.charCodeAt(end) === letter.colon && endsWord(text.charCodeAt(end + 1));
    return ends && end - start < 1000 ? end : -1;
}
function isSign(code) {
    return code === letter.ampersand || code === letter.star || isBlockText(code) || isBracket(code);
}
function isBlockText(code) {
    return code === letter.bar || code === letter.greater;
}
function isBracket(code) {
    return code === letter.openBracket || code === letter.openBrace;
}
function block_readKey(text, start, end) {
    if (end < 0)
        giveUp();
    const code = text.charCodeAt(start);
    if (code === letter.quote || code === letter.apostrophe) {
        const key = text.slice(start + 1, end - 1);
        return /[\\\n]/.test(key) ? giveUp() : key;
    }
    checkStart(text, start);
    const key = text.slice(start, end);
    return key === "<<" || typeof resolve(key) !== "string" ? giveUp() : key;
}
/** What follows "key:", on the line or below it. A list may begin in the column of its key. */
function readEntry(cursor, column) {
    const { text } = cursor;
    const at = afterSpaces(text, cursor.at);
    if (!endsLine(text.charCodeAt(at)) && text.charCodeAt(at) !== letter.hash) {
        cursor.at = at;
        return readScalar(cursor, column);
    }
    endLine(cursor);
    if (cursor.column > column)
        return readBelow(cursor, column);
    if (cursor.column === column && isDash(text, cursor.at))
        return block_readList(cursor, column);
    mark(cursor, at, at);
    return null;
}
/** What begins on a line of its own. */
function readBelow(cursor, parent) {
    const { text, at, column } = cursor;
    if (isDash(text, at))
        return block_readList(cursor, column);
    if (keyEnd(text, at) >= 0)
        return block_readMap(cursor, column);
    // The library takes some of those that follow a comment, and not others.
    return cursor.commented ? giveUp() : readScalar(cursor, parent);
}
function block_readList(cursor, column) {
    enter(cursor);
    const { text, at: start } = cursor;
    const list = [];
    const items = [];
    do {
        list.push(readItem(cursor, column));
        if (cursor.marking)
            items.push(cursor.spot);
    } while (cursor.column === column && isDash(text, cursor.at));
    if (cursor.column > column)
        giveUp();
    cursor.depth--;
    if (cursor.marking)
        cursor.spot = { start, end: start, tall: true, items };
    return list;
}
/** What follows "- ", on the line or below it. */
function readItem(cursor, column) {
    const { text, at: dash } = cursor;
    const at = afterSpaces(text, dash + 1);
    const code = text.charCodeAt(at);
    if (endsLine(code) || code === letter.hash) {
        cursor.at = dash + 1;
        endLine(cursor);
        return cursor.column > column ? readBelow(cursor, column) : giveUp();
    }
    cursor.at = at;
    const inner = column + at - dash;
    if (isDash(text, at))
        return block_readList(cursor, inner);
    return keyEnd(text, at) >= 0 ? block_readMap(cursor, inner) : readScalar(cursor, column);
}
function isDash(text, at) {
    return text.charCodeAt(at) === letter.dash && endsWord(text.charCodeAt(at + 1));
}
/** Reads all that is neither a block map nor a block list, to the end of its line. */
function readScalar(cursor, parent) {
    const code = cursor.text.charCodeAt(cursor.at);
    if (code === letter.ampersand)
        return readAnchored(cursor, parent);
    if (isBlockText(code))
        return readBlockText(cursor, parent);
    if (isBracket(code))
        return ended(cursor, readFlow(cursor, parent));
    if (code === letter.star)
        return ended(cursor, readAlias(cursor));
    const quoted = code === letter.quote || code === letter.apostrophe;
    return quoted ? ended(cursor, readQuoted(cursor, parent)) : readPlain(cursor, parent);
}
function ended(cursor, value) {
    endLine(cursor);
    return value;
}
/** Only scalars on the line of their anchor: what names a collection is for the library. */
function readAnchored(cursor, parent) {
    const anchor = readAnchor(cursor);
    if (/[&*[{]/.test(cursor.text[cursor.at] ?? ""))
        giveUp();
    const value = readScalar(cursor, parent);
    cursor.anchors.set(anchor, value);
    return value;
}

;// CONCATENATED MODULE: ./build/plain/documents.js





/**
 * Text → its documents in one pass, or undefined at the first thing that is not certain. It knows of YAML what manifests
 * are written in, a thirtieth of the library's time is enough for it, and whatever it reads it reads as the library does.
 * Places are asked for where something is found; a second pass finds them.
 */
function plainDocuments(text) {
    const documents = unlessInDoubt(() => read(text, false));
    let marked;
    return documents?.map(({ content }, at) => ({
        content,
        troubles: [],
        problems: [],
        locate: (0,spots/* locator */.f)(() => {
            marked ??= read(text, true);
            return marked[at]?.spot ?? giveUp();
        }),
    }));
}
function read(text, marking) {
    if (/[\t\uFEFF]/.test(text))
        giveUp();
    const cursor = cursorAt(text, marking);
    const documents = [];
    seekLine(cursor, 0);
    while (cursor.at < text.length) {
        const begun = marker(cursor) === "---";
        if (begun)
            passMarker(cursor);
        else if (cursor.column < 0)
            giveUp();
        documents.push(readDocument(cursor));
        if (marker(cursor) === "...")
            passEnd(cursor);
        else if (cursor.column >= 0)
            giveUp();
    }
    return documents;
}
/** The marker at which the cursor is; the line that it begins says nothing else. */
function marker({ text, at, column }) {
    return column < 0 ? markerAt(text, at) : undefined;
}
function passMarker(cursor) {
    cursor.at += 3;
    endLine(cursor);
}
/** After "..." another document begins with "---", or nothing follows. */
function passEnd(cursor) {
    passMarker(cursor);
    if (cursor.at < cursor.text.length && marker(cursor) !== "---")
        giveUp();
}
function readDocument(cursor) {
    cursor.anchors.clear();
    cursor.aliases = 0;
    const { text, at, column } = cursor;
    if (column < 0)
        return { content: null, spot: cursor.spot };
    if (keyEnd(text, at) >= 0)
        return { content: block_readMap(cursor, column), spot: cursor.spot };
    if (text.charCodeAt(at) !== letter.openBrace)
        giveUp();
    const content = readFlow(cursor, -1);
    endLine(cursor);
    return { content, spot: cursor.spot };
}


/***/ }),

/***/ 342:
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
    // A survivable branch has a Mediation Server in it.
    mediation: ["front-end", "standard-edition", "survivable-branch"],
    "trusted-application": [],
    "group-chat": [],
    "reverse-proxy": ["exchange-um", "database", "file-store", "office-web-apps"],
    "exchange-um": ["reverse-proxy", "database", "file-store", "office-web-apps"],
};
/**
 * The same as it holds for later products, which archive and monitor on Front End Servers, have Persistent Chat, and let
 * a trusted application run on a Front End Server too.
 */
const collocation2013 = {
    ...collocation2010,
    "front-end": ["av-conferencing", "mediation", "archiving", "monitoring", "trusted-application"],
    "standard-edition": [
        ...["av-conferencing", "mediation", "archiving", "monitoring", "trusted-application"],
        ...["persistent-chat", "back-end", "database", "file-store"],
    ],
    "trusted-application": ["front-end", "standard-edition"],
};

;// CONCATENATED MODULE: ./build/profiles/layout.js
/** The facts are the same for all products; what differs is the page that says so. */
function layout(said) {
    const fact = (value, [source, evidence, inherited]) => ({
        value,
        source,
        evidence,
        ...(inherited && { inherited }),
    });
    return {
        centralSites: fact("with-pool", said.centralSites),
        branchSites: fact("of-central-site", said.branchSites),
        backEnds: fact("apart", said.backEnds),
        databaseServers: fact("one-of-each", said.databaseServers),
        loadBalancing: fact("required", said.loadBalancing),
        webLoadBalancing: fact("hardware", said.webLoadBalancing),
        fileStores: fact("required", said.fileStores),
        directorUsers: fact(0, said.directorUsers),
    };
}
const layout2010 = layout({
    centralSites: ["topologies-2010", "A"],
    branchSites: ["topology-changes-ocspedia", "B"],
    backEnds: ["topologies-2010", "A"],
    databaseServers: ["collocation-2010", "A"],
    loadBalancing: ["topologies-2010", "A"],
    webLoadBalancing: ["topologies-2010", "A"],
    // The page of Topology Builder does not say for which product it is.
    fileStores: ["front-end-file-store", "B"],
    directorUsers: ["define-director-2010", "A"],
});
const layout2013 = layout({
    centralSites: ["topologies-2013", "A"],
    branchSites: ["topologies-2013", "A"],
    backEnds: ["topologies-2013", "A"],
    databaseServers: ["collocation-2013", "A"],
    loadBalancing: ["topologies-2013", "A"],
    webLoadBalancing: ["topologies-2013", "A"],
    fileStores: ["front-end-file-store", "B"],
    directorUsers: ["define-director-2010", "C", "lync-server-2010"],
});
/** 2019 shares the page with 2015. */
const layout2015 = layout({
    centralSites: ["topologies-2015", "A"],
    branchSites: ["topologies-2015", "A"],
    backEnds: ["topologies-2015", "A"],
    databaseServers: ["topologies-2015", "A"],
    loadBalancing: ["topologies-2015", "A"],
    webLoadBalancing: ["topologies-2013", "C", "lync-server-2013"],
    fileStores: ["front-end-file-store", "B"],
    directorUsers: ["topologies-2015", "A"],
});

;// CONCATENATED MODULE: ./build/profiles/lync-server-2010.js


/** Lync Server 2010, by its own planning pages. */
const lyncServer2010 = {
    product: "lync-server-2010",
    name: "Lync Server 2010",
    ...layout2010,
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
    publicImAudio: { value: ["windows-live"], source: "public-im-book-2010", evidence: "B" },
    publicImVideo: { value: ["windows-live"], source: "public-im-book-2010", evidence: "B" },
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
    upgradedOperatingSystems: { value: null, source: "edge-installation-book-2010", evidence: "U" },
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
    ...layout2013,
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
    publicImAudio: { value: ["windows-live", "skype"], source: "public-im-2013", evidence: "A" },
    // With Skype there is audio, but no video.
    publicImVideo: { value: ["windows-live"], source: "public-im-2013", evidence: "A" },
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
        value: ["Windows Server 2008 R2 SP1", "Windows Server 2012", "Windows Server 2012 R2"],
        source: "operating-systems-2013",
        evidence: "A",
    },
    upgradedOperatingSystems: { value: null, source: "operating-systems-2013", evidence: "A" },
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
    collocation: { value: collocation2013, source: "collocation-2013", evidence: "A" },
    sqlEditions: { value: ["enterprise", "standard"], source: "databases-2013", evidence: "A" },
    unsupportedInstallations: { value: ["Core"], source: "operating-systems-2013", evidence: "A" },
    guestOperatingSystems: { value: null, source: "operating-systems-2013", evidence: "U" },
};

;// CONCATENATED MODULE: ./build/profiles/skype-for-business-server-2015.js



/** Skype for Business Server 2015. */
const skypeForBusinessServer2015 = {
    product: "skype-for-business-server-2015",
    name: "Skype for Business Server 2015",
    ...layout2015,
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

;// CONCATENATED MODULE: ./build/profiles/skype-for-business-server-2019.js



/** Skype for Business Server 2019, which shares several planning pages with 2015. */
const skypeForBusinessServer2019 = {
    product: "skype-for-business-server-2019",
    name: "Skype for Business Server 2019",
    ...layout2015,
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
    publicImAudio: { value: [], source: "skype-end", evidence: "I" },
    publicImVideo: { value: [], source: "skype-end", evidence: "I" },
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

/***/ 9547:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ partners)
/* harmony export */ });
/** What was left of AOL and Yahoo! ended together. */
const end2014 = { value: "2014-06-30", source: "public-im-2013", evidence: "A" };
const googleTalk = {
    name: "Google Talk federation",
    end: { value: "2017-06-26", source: "google-talk-end", evidence: "B" },
};
/** Partners whose service has ended, by their words in a manifest: public IM providers, and domains of XMPP partners. */
const partners = {
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


/***/ }),

/***/ 7825:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   GT: () => (/* binding */ namesFor),
/* harmony export */   rT: () => (/* binding */ guesser)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2755);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9969);
/* harmony import */ var _topology_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4058);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6118);




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
        ...(0,_topology_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(deployment, "frontEndPools").flatMap(({ value, path }) => inHolder(value, path, `pool ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(value.fqdn)}`)),
        ...(0,_topology_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(deployment, "edgePools").flatMap(({ value, path }) => inHolder(value, path, `Edge pool ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(value.fqdn)}`)),
        ...sites.flatMap((site, at) => ofSite(site, ["spec", "sites", at])),
        ...reverseProxies.flatMap(({ fqdn, pools = [] }, at) => pools.map((name, place) => ({
            name,
            path: ["spec", "reverseProxies", at, "pools", place],
            of: `pools of reverse proxy ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(fqdn)}`,
            wants: ["frontEndPools", "directorPools"],
            source: "reverse-proxy-publishing-2010",
        }))),
    ];
}
function ofSite({ name, federationRoute, survivableBranch }, path) {
    const of = `site ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)}`;
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
        const meant = left-- > 0 ? (0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(name, known().slice(0, most.known)) : undefined;
        return meant === undefined ? `${needed} is needed` : `${needed} is needed, did you mean ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(meant)}?`;
    };
}
/** The names that a reference may use. */
function namesFor(deployment, wants) {
    const names = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(deployment).filter(({ kind, memberOf }) => memberOf === undefined && wants.includes(kind));
    return names.map(({ fqdn }) => fqdn);
}


/***/ }),

/***/ 4134:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ clipOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6118);

/** The widest piece of a line that is shown. */
const widest = 120;
/** The piece of a line around a range; nothing where the line is empty. */
function clipOf({ range, excerpt }) {
    if (excerpt.trim() === "")
        return undefined;
    const start = range.column - 1;
    const end = range.endLine === range.line ? Math.max(range.endColumn - 1, start + 1) : excerpt.length;
    const from = border(excerpt, excerpt.length > widest ? Math.max(0, Math.min(start - 20, excerpt.length - widest)) : 0);
    const to = border(excerpt, Math.min(excerpt.length, from + widest));
    return {
        before: (from > 0 ? "…" : "") + bare(excerpt.slice(from, start)),
        marked: bare(excerpt.slice(start, Math.min(end, to))),
        after: bare(excerpt.slice(Math.min(end, to), to)) + (to < excerpt.length ? "…" : ""),
    };
}
/** A place between two characters. */
function border(text, at) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(text, at) ? at - 1 : at;
}
/** A piece of a line with nothing hidden in it, and a tab as wide as a letter. */
function bare(text) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text.replaceAll("\t", " "));
}


/***/ }),

/***/ 2122:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formats)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9676);

/** The formats by the names that people give. Most runs need the first only, so the others are loaded when asked for. */
const formats = {
    terminal: async () => _terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .F,
    json: async () => (await __nccwpck_require__.e(/* import() */ 522).then(__nccwpck_require__.bind(__nccwpck_require__, 7522))).json,
    github: async () => (await __nccwpck_require__.e(/* import() */ 905).then(__nccwpck_require__.bind(__nccwpck_require__, 9905))).github,
    sarif: async () => (await __nccwpck_require__.e(/* import() */ 989).then(__nccwpck_require__.bind(__nccwpck_require__, 4989))).sarif,
    junit: async () => (await __nccwpck_require__.e(/* import() */ 426).then(__nccwpck_require__.bind(__nccwpck_require__, 7426))).junit,
    codeclimate: async () => (await __nccwpck_require__.e(/* import() */ 802).then(__nccwpck_require__.bind(__nccwpck_require__, 2802))).codeclimate,
    markdown: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(323), __nccwpck_require__.e(64)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8064))).markdown,
};


/***/ }),

/***/ 9676:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ terminal)
/* harmony export */ });
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4684);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9166);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6118);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4134);
/* harmony import */ var _totals_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5623);





/** The report for a person: each finding with its line, why, fix and source; then one line that counts them. */
function terminal(report, look) {
    const paint = look.color ? painted : plain;
    if (look.quiet)
        return report.findings.map((finding) => `${headline(finding, paint)}\n`).join("");
    const blocks = report.findings.map((finding) => `${headline(finding, paint)}\n${frame(finding, paint)}${advice(finding, paint)}\n`);
    const borne = (report.waived ?? []).map((finding) => `${paint("dim", "waived")} ${headline(finding, paint)}\n${paint("dim", `  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)((0,_waivers_js__WEBPACK_IMPORTED_MODULE_3__/* .termsOf */ .f)(finding.waiver))}`)}\n`);
    const idle = look.verbose && (0,_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .idleRules */ .q1)(report);
    return `${blocks.join("")}${borne.join("")}${borne.length > 0 ? "\n" : ""}${paint(report.conclusion, (0,_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .WJ)(report))} (${(0,_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .basis */ .Hz)(report)})\n${idle ? `${idle}\n` : ""}`;
}
const codes = { error: 31, failure: 31, warning: 33, note: 36, success: 32, dim: 2, strong: 1 };
const painted = (kind, text) => `\u001b[${codes[kind]}m${text}\u001b[0m`;
const plain = (_, text) => text;
function headline({ file, range, rule, message }, paint) {
    // A runner takes a line that begins with "::" for a command.
    const name = file.trimStart().startsWith("::") ? `./${file}` : file;
    const place = paint("strong", `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(name)}:${range.line}:${range.column}:`);
    return `${place} ${paint(rule.level, `${rule.level}:`)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(message)} ${paint("dim", `[${rule.id}]`)}`;
}
/** The line with a caret under the range. */
function frame({ clip, ...finding }, paint) {
    const shown = clip ?? (0,_clip_js__WEBPACK_IMPORTED_MODULE_4__/* .clipOf */ ._)(finding);
    if (!shown)
        return "";
    const { before, marked, after } = shown;
    const margin = String(finding.range.line).padStart(5);
    const caret = paint(finding.rule.level, "^".repeat(Math.max((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(marked).length, 1)));
    return (`${paint("dim", `${margin} |`)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(before + marked + after)}\n` +
        `${paint("dim", `${" ".repeat(margin.length)} |`)} ${" ".repeat((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(before).length)}${caret}\n`);
}
function advice({ rule, source, related }, paint) {
    const { title, date, url } = (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .cited */ .k4)(source);
    const places = related.map(({ file, range, message }) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(file)}:${range.line}:${range.column}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(message)}`);
    const rows = [
        ...places.map((place) => ["see", place]),
        ["why", (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(rule.why)],
        ["fix", (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(rule.fix)],
        ["source", [[title, date].filter(Boolean).join(", "), url].filter(Boolean).join("\n          ")],
    ];
    return rows.map(([name, text]) => `  ${paint("dim", name.padEnd(7))} ${text}\n`).join("");
}


/***/ }),

/***/ 5623:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ basis),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   q1: () => (/* binding */ idleRules)
/* harmony export */ });
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4661);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6118);


/** "2 errors and 1 note", or "no findings". */
function verdict({ counts }) {
    const parts = _validate_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .yr.filter((level) => counts[level] > 0).map((level) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(counts[level], level));
    return parts.length > 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(parts) : "no findings";
}
/** What a verdict stands on: "3 files checked by 31 rules, of which 26 had nothing to look at". */
function basis({ files, rules, idle, asOf, skipped, scope, findings, counts }) {
    const checked = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(files.length, "file")} checked by ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rules.length, "rule")}`;
    const nothing = idle.length > 0 ? `, of which ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(idle.length)} had nothing to look at` : "";
    const left = skipped.length > 0 ? `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(skipped.length, "file")} left alone` : "";
    const borne = counts.waived > 0 ? `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(counts.waived, "finding")} waived` : "";
    return `${checked}${nothing}, as of ${asOf}${left}${borne}${scope ? `; ${outside(scope, findings.length)}` : ""}`;
}
/** "2 new, 1 fixed, 14 already there": what a scope leaves out is counted, so that nothing is lost unsaid. */
function outside({ kind, outside, fixed }, inside) {
    if (fixed !== undefined)
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(inside)} new, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(fixed)} fixed, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(outside)} already there`;
    return `${kind.replace("-", " ")} only, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(outside, "finding")} elsewhere`;
}
/** The rules that had nothing to look at, on a line; empty where all had something. */
function idleRules({ idle }) {
    return idle.length > 0 ? `nothing to look at for ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(idle.map(({ id }) => id))}` : "";
}


/***/ }),

/***/ 4872:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ rulesInForce)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1062);

/** The rules that judge under a policy, each with its level there: those of the preset, and the organisation's own. */
function rulesInForce({ preset, levels, own = [] }) {
    const all = [..._rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO, ...own.map(({ rule }) => rule)];
    if (!levels && own.length === 0)
        return all.filter((rule) => isIn(rule, preset));
    return all.flatMap((rule) => {
        const level = levels?.get(rule.id);
        if (level === undefined)
            return isIn(rule, preset) ? [rule] : [];
        return level === "off" ? [] : [{ ...rule, level, decided: true }];
    });
}
function isIn(rule, preset) {
    return _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .presets */ .v4.indexOf(rule.preset) <= _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .presets */ .v4.indexOf(preset);
}


/***/ }),

/***/ 6929:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b: () => (/* binding */ capacity)
});

// EXTERNAL MODULE: ./build/archived.js
var archived = __nccwpck_require__(7021);
// EXTERNAL MODULE: ./build/loads/servers.js
var servers = __nccwpck_require__(4213);
// EXTERNAL MODULE: ./build/topology.js
var topology = __nccwpck_require__(4058);
// EXTERNAL MODULE: ./build/words.js
var words = __nccwpck_require__(6118);
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
    applies: (deployment) => (0,topology/* partsOf */.CI)(deployment, "archivingServers").length > 0 && (0,archived/* archivedUsers */.p)(deployment) > 0,
    *check(deployment, { profile }) {
        for (const { part, users, shared, most } of (0,servers/* archivingLoads */.d)(deployment, profile)) {
            if (most.value === null || users <= most.value)
                continue;
            const { value: server, path } = part;
            yield {
                path: [...path, "fqdn"],
                message: `server ${(0,words/* quoted */.TL)(server.fqdn)} archives ${(0,words/* counted */.hS)(users, "user")}; ${profile.name} carries ${(0,words/* grouped */.zD)(most.value)} on an Archiving Server${shared ? " that is a Monitoring Server too" : ""}`,
                fact: most,
            };
        }
    },
};

// EXTERNAL MODULE: ./build/load.js
var build_load = __nccwpck_require__(8007);
// EXTERNAL MODULE: ./build/loads/conferencing.js
var conferencing = __nccwpck_require__(2404);
// EXTERNAL MODULE: ./build/loads/remote.js
var remote = __nccwpck_require__(7599);
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
    applies: (deployment) => (0,topology/* partsOf */.CI)(deployment, "avConferencingPools").length > 0 || (0,topology/* partsOf */.CI)(deployment, "frontEndPools").some(isCollocated),
    *check(deployment, { profile }) {
        const users = (0,build_load/* siteUsers */.mP)(deployment);
        for (const [at, site] of deployment.spec.sites.entries()) {
            const { collocatedAvConferencingUsers: most } = profile;
            const load = users[at] ?? 0;
            yield* tooFew((0,topology/* partsIn */.gw)(site, at, "avConferencingPools"), load, profile);
            if (most.value === null || load <= most.value)
                continue;
            for (const { value: pool, path } of (0,topology/* partsIn */.gw)(site, at, "frontEndPools").filter(isCollocated)) {
                const message = `pool ${(0,words/* quoted */.TL)(pool.fqdn)} shares its servers with A/V conferencing at a site of ${(0,words/* counted */.hS)(load, "user")}; above ${(0,words/* grouped */.zD)(most.value)} ${profile.name} recommends an A/V Conferencing pool`;
                yield { path: [...path, "collocated"], message, fact: most };
            }
        }
    },
};
function isCollocated({ value }) {
    return (0,conferencing/* sharesWithConferencing */.k)(value);
}
function* tooFew(pools, siteUsers, profile) {
    const [first, ...others] = pools;
    const { servers, users, inConferences, each } = (0,conferencing/* conferencingLoad */.c)(pools, siteUsers, profile);
    if (!first || each.value === null)
        return;
    const needed = (0,remote/* neededServers */.I)(users, each.value);
    if (servers >= needed)
        return;
    const whose = `${(0,words/* counted */.hS)(users, "user")} ${inConferences ? "in conferences" : "of the site"}`;
    yield {
        path: [...first.path, "servers"],
        message: `site ${(0,words/* quoted */.TL)(first.site.name)} has ${(0,words/* counted */.hS)(servers, "A/V Conferencing Server")} for ${whose}; ${profile.name} needs ${(0,words/* grouped */.zD)(needed)}, one for every ${(0,words/* grouped */.zD)(each.value)}`,
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
    applies: (deployment) => (0,topology/* partsOf */.CI)(deployment, "avConferencingPools").length > 0,
    *check({ spec }) {
        for (const [at, site] of spec.sites.entries()) {
            const [first, second, ...others] = (0,topology/* partsIn */.gw)(site, at, "avConferencingPools");
            if (!first || !second)
                continue;
            yield {
                path: [...second.path, "fqdn"],
                message: `site ${(0,words/* quoted */.TL)(site.name)} has ${(0,words/* counted */.hS)(2 + others.length, "A/V Conferencing pool")}; one is recommended for all Front End pools of a site`,
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
    applies: (deployment) => (0,build_load/* hasPool */.d4)(deployment, "standard"),
    *check(deployment) {
        for (const { value: pool, path } of (0,build_load/* loadedPools */.tR)(deployment, "standard")) {
            if (pool.avConferencingPool === undefined)
                continue;
            yield {
                path: [...path, "avConferencingPool"],
                message: `server ${(0,words/* quoted */.TL)(pool.fqdn)} names A/V Conferencing pool ${(0,words/* quoted */.TL)(pool.avConferencingPool)}; Standard Edition always runs A/V conferencing itself`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/capacity/branch-size.js

/** What stands in a branch, its size, and what suits smaller and larger branches. */
const kinds = {
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
            const { name, fact, below, above } = kinds[branch.kind];
            const { min, max } = profile[fact].value;
            if (branch.users >= min && branch.users <= max)
                continue;
            yield {
                path: ["spec", "sites", at, "survivableBranch", "users"],
                message: `${branch.kind} ${(0,words/* quoted */.TL)(branch.fqdn)} has ${(0,words/* counted */.hS)(branch.users, "user")}; a ${name} is made for ${(0,words/* grouped */.zD)(min)} to ${(0,words/* grouped */.zD)(max)}, and ${branch.users < min ? below : above} suits the branch`,
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
    applies: ({ spec }) => (0,topology/* isOn */.Mp)(spec.externalAccess?.remoteUsers) && spec.externalAccess.remoteUsers.peakUsers !== undefined,
    *check(deployment, { profile }) {
        const { pools, servers, users: peakUsers = 0, each } = (0,remote/* remoteLoad */.Z)("directorPools", deployment, profile);
        const needed = (0,remote/* neededServers */.I)(peakUsers, each.value);
        // Where there is no Director at all, director-recommended speaks.
        if (servers === 0 || servers >= needed)
            return;
        yield {
            path: ["spec", "externalAccess", "remoteUsers", "peakUsers"],
            message: `peakUsers is ${(0,words/* grouped */.zD)(peakUsers)}, but the Director pools have ${(0,words/* counted */.hS)(servers, "Director")}; ${profile.name} needs ${(0,words/* grouped */.zD)(needed)}, one for every ${(0,words/* grouped */.zD)(each.value)}`,
            fact: each,
            related: pools.map(({ value, path }) => ({
                path: [...path, "servers"],
                message: `${(0,words/* counted */.hS)((0,topology/* serverCount */.zl)(value.servers), "Director")} here`,
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
    applies: ({ spec }) => (0,topology/* isOn */.Mp)(spec.externalAccess?.remoteUsers) && spec.externalAccess.remoteUsers.peakUsers !== undefined,
    *check(deployment, { profile }) {
        const { pools, servers, users: peakUsers = 0, each } = (0,remote/* remoteLoad */.Z)("edgePools", deployment, profile);
        const needed = (0,build_load/* neededEdges */.kW)(peakUsers, profile);
        // Where there is no Edge Server at all, edge-required speaks.
        if (servers === 0 || servers >= needed)
            return;
        yield {
            path: ["spec", "externalAccess", "remoteUsers", "peakUsers"],
            message: `peakUsers is ${(0,words/* grouped */.zD)(peakUsers)}, but the Edge pools have ${(0,words/* counted */.hS)(servers, "server")}; ${profile.name} needs ${(0,words/* grouped */.zD)(needed)}, one for every ${(0,words/* grouped */.zD)(each.value)}`,
            fact: each,
            related: pools.map(({ value, path }) => ({
                path: [...path, "servers"],
                message: `${(0,words/* counted */.hS)((0,topology/* serverCount */.zl)(value.servers), "Edge Server")} here`,
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
    applies: (deployment) => (0,build_load/* loadedPools */.tR)(deployment, "enterprise").some(({ value }) => value.endpointsPerUser !== undefined),
    *check(deployment, { profile }) {
        const { maxPoolEndpoints: most, maxPoolUsers } = profile;
        for (const load of (0,build_load/* loadedPools */.tR)(deployment, "enterprise")) {
            const { value: pool, path, users } = load;
            if (pool.endpointsPerUser === undefined)
                continue;
            // Endpoints of users beyond what a pool may hold belong to pool-size.
            const allowed = Math.min(users, maxPoolUsers.value);
            if ((0,build_load/* endpointsOf */.uY)(allowed, pool.endpointsPerUser) <= most.value)
                continue;
            const endpoints = (0,build_load/* endpointsOf */.uY)(users, pool.endpointsPerUser);
            yield {
                path: [...path, "endpointsPerUser"],
                message: `pool ${(0,words/* quoted */.TL)(pool.fqdn)} has ${(0,build_load/* homedUsers */.uL)(load)} with ${(0,words/* counted */.hS)(endpoints, "endpoint")}; ${profile.name} was tested with ${(0,words/* grouped */.zD)(most.value)} in one pool`,
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
    applies: (deployment) => (0,build_load/* hasPool */.d4)(deployment, "enterprise"),
    *check(deployment, { profile }) {
        for (const load of (0,build_load/* loadedPools */.tR)(deployment, "enterprise")) {
            const { value: pool, path, users } = load;
            const servers = (0,topology/* serverCount */.zl)(pool.servers);
            const needed = (0,build_load/* neededFrontEnds */.Z8)(users, profile);
            if (servers >= needed)
                continue;
            const has = `pool ${(0,words/* quoted */.TL)(pool.fqdn)} has ${(0,words/* counted */.hS)(servers, "Front End Server")} for ${(0,build_load/* homedUsers */.uL)(load)}`;
            const reasons = reason((0,build_load/* carriersOf */.xO)(users, profile), profile);
            yield {
                path: [...path, "servers"],
                message: `${has}; ${profile.name} needs ${(0,words/* grouped */.zD)(needed)} ${reasons}${advice(needed, profile)}`,
                source: profile.usersPerFrontEnd.source,
            };
        }
    },
};
function reason(carriers, { spareFrontEnds, usersPerFrontEnd }) {
    if (spareFrontEnds.value > 0)
        return `(${(0,words/* grouped */.zD)(carriers)} to carry them, ${(0,words/* grouped */.zD)(spareFrontEnds.value)} spare)`;
    return `(about one for every ${(0,words/* grouped */.zD)(usersPerFrontEnd.value)})`;
}
function advice(needed, { maxFrontEnds }) {
    if (needed <= maxFrontEnds.value)
        return "";
    return `, more than the ${(0,words/* grouped */.zD)(maxFrontEnds.value)} that a pool may hold: split the pool`;
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
    // It asks for as many servers in the same pool, or more.
    yieldsTo: ["paired-pool-capacity"],
    applies: (deployment, { profile }) => profile.survivesOneLoss.value && (0,build_load/* hasPool */.d4)(deployment, "enterprise"),
    *check(deployment, { profile }) {
        const pools = (0,build_load/* loadedPools */.tR)(deployment);
        const paired = new Set((0,build_load/* pairsOf */.fq)(pools).map(([pool]) => pool));
        for (const load of pools.filter(({ value }) => value.edition === "enterprise")) {
            const { value: pool, path } = load;
            const servers = (0,topology/* serverCount */.zl)(pool.servers);
            const needed = (0,build_load/* roomyFrontEnds */.cS)(load.users, profile);
            if (servers >= needed || isNamedByOthers(load.users, servers, profile))
                continue;
            // That no pool is large enough for so many users is said of a paired pool already.
            if (paired.has(load) && needed > profile.maxFrontEnds.value)
                continue;
            const each = Math.ceil(load.users / (servers - 1));
            const has = `pool ${(0,words/* quoted */.TL)(pool.fqdn)} has ${(0,words/* counted */.hS)(servers, "Front End Server")} for ${(0,build_load/* homedUsers */.uL)(load)}, ${(0,words/* grouped */.zD)(each)} each when one is lost`;
            yield {
                path: [...path, "servers"],
                message: `${has}; ${remedy(needed, profile)}`,
                fact: profile.survivesOneLoss,
            };
        }
    },
};
/** Too few servers at all: `front-end-count`; too few for three copies: `pool-quorum`; too many users: `pool-size`. */
function isNamedByOthers(users, servers, profile) {
    if (servers < (0,build_load/* neededFrontEnds */.Z8)(users, profile) || servers < profile.recommendedFrontEnds.value)
        return true;
    return users > profile.maxPoolUsers.value;
}
function remedy(needed, { name, maxFrontEnds, usersPerFrontEnd }) {
    if (needed > maxFrontEnds.value)
        return `${name} allows no more than ${(0,words/* grouped */.zD)(maxFrontEnds.value)}, so only a second pool gives them room`;
    return `${name} needs ${(0,words/* grouped */.zD)(needed)} to stay at about ${(0,words/* grouped */.zD)(usersPerFrontEnd.value)} each`;
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
    applies: (deployment) => (0,topology/* partsOf */.CI)(deployment, "monitoringServers").length > 0,
    *check(deployment, { profile }) {
        for (const { part, users, shared, most } of (0,servers/* monitoringLoads */.a)(deployment, profile)) {
            if (most.value === null || users <= most.value)
                continue;
            const { value: server, path } = part;
            yield {
                path: [...path, "fqdn"],
                message: `server ${(0,words/* quoted */.TL)(server.fqdn)} watches ${(0,words/* counted */.hS)(users, "user")}; ${profile.name} carries ${(0,words/* grouped */.zD)(most.value)} on a Monitoring Server${shared ? " that is an Archiving Server too" : ""}`,
                fact: most,
            };
        }
    },
};

// EXTERNAL MODULE: ./build/loads/pairs.js
var pairs = __nccwpck_require__(336);
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
    applies: (deployment) => (0,topology/* partsOf */.CI)(deployment, "frontEndPools").some(({ value }) => value.pairedWith !== undefined),
    *check(deployment, { profile }) {
        const { pairedPoolUsers: most, maxPoolUsers } = profile;
        for (const [pool, partner] of (0,pairs/* largestPartners */.U)((0,build_load/* loadedPools */.tR)(deployment))) {
            if (pool.value.edition === "standard")
                continue;
            if (most.value !== null && pool.users > most.value && pool.users <= maxPoolUsers.value) {
                const message = `pool ${(0,words/* quoted */.TL)(pool.value.fqdn)} has ${(0,build_load/* homedUsers */.uL)(pool)}; ${profile.name} allows ${(0,words/* grouped */.zD)(most.value)} in each of two paired pools`;
                yield { path: [...pool.path, "homedUsers"], message, fact: most, related: [pairing(pool, partner)] };
            }
            yield* tooSmall(pool, partner, profile);
        }
    },
};
function* tooSmall(pool, partner, profile) {
    const most = profile.pairedPoolUsers.value ?? Number.POSITIVE_INFINITY;
    const both = (0,pairs/* usersOfBoth */.b)(pool, partner, profile);
    const servers = (0,topology/* serverCount */.zl)(pool.value.servers);
    const needed = (0,build_load/* neededFrontEnds */.Z8)(both, profile);
    if (servers >= needed || servers < (0,build_load/* neededFrontEnds */.Z8)(pool.users, profile))
        return;
    // Where the number that any pool has is enough, pool-quorum speaks.
    if (needed <= profile.recommendedFrontEnds.value)
        return;
    const has = `pool ${(0,words/* quoted */.TL)(pool.value.fqdn)} has ${(0,words/* counted */.hS)(servers, "Front End Server")}`;
    const limit = Math.max(pool.users, partner.users) > most ? `, at most ${(0,words/* grouped */.zD)(most)} of each` : "";
    yield {
        path: [...pool.path, "servers"],
        message: `${has}; ${profile.name} needs ${(0,words/* grouped */.zD)(needed)} to carry the ${(0,words/* grouped */.zD)(both)} users of the pool and its pair ${(0,words/* quoted */.TL)(partner.value.fqdn)}${limit}`,
        source: profile.pairedPoolUsers.source,
        related: [pairing(pool, partner)],
    };
}
function pairing(pool, partner) {
    const [from, to] = pool.value.pairedWith === undefined ? [partner, pool] : [pool, partner];
    return { path: [...from.path, "pairedWith"], message: `paired with ${(0,words/* quoted */.TL)(to.value.fqdn)} here` };
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
    // It asks for more servers in the same pool.
    yieldsTo: ["paired-pool-capacity"],
    applies: (deployment) => (0,build_load/* hasPool */.d4)(deployment, "enterprise"),
    *check(deployment, { profile }) {
        const { name, recommendedFrontEnds: least } = profile;
        for (const { value: pool, path, users } of (0,build_load/* loadedPools */.tR)(deployment, "enterprise")) {
            const servers = (0,topology/* serverCount */.zl)(pool.servers);
            // Too few for the users belong to front-end-count.
            if (servers >= least.value || servers < (0,build_load/* neededFrontEnds */.Z8)(users, profile))
                continue;
            yield {
                path: [...path, "servers"],
                message: `pool ${(0,words/* quoted */.TL)(pool.fqdn)} has ${(0,words/* counted */.hS)(servers, "Front End Server")}; ${name} recommends at least ${(0,words/* grouped */.zD)(least.value)} in a pool, and Standard Edition for fewer`,
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
    applies: (deployment) => (0,build_load/* loadedPools */.tR)(deployment, "enterprise").length > 0 || (0,topology/* partsOf */.CI)(deployment, "directorPools").length > 0,
    *check(deployment, { profile }) {
        const { maxPoolUsers, maxFrontEnds, maxDirectors } = profile;
        for (const load of (0,build_load/* loadedPools */.tR)(deployment, "enterprise")) {
            const { value: pool, path, users } = load;
            if (users > maxPoolUsers.value) {
                const message = `pool ${(0,words/* quoted */.TL)(pool.fqdn)} has ${(0,build_load/* homedUsers */.uL)(load)}; ${profile.name} allows ${(0,words/* grouped */.zD)(maxPoolUsers.value)} in one pool`;
                yield { path: [...path, "homedUsers"], message, fact: maxPoolUsers };
            }
            const servers = (0,topology/* serverCount */.zl)(pool.servers);
            if (servers > maxFrontEnds.value)
                yield frontEnds(pool.fqdn, servers, [...path, "servers"], profile);
        }
        for (const { value: pool, path } of (0,topology/* partsOf */.CI)(deployment, "directorPools")) {
            const servers = (0,topology/* serverCount */.zl)(pool.servers);
            if (maxDirectors.value === null || servers <= maxDirectors.value)
                continue;
            const message = `pool ${(0,words/* quoted */.TL)(pool.fqdn)} has ${(0,words/* counted */.hS)(servers, "Director")}; ${profile.name} allows ${(0,words/* grouped */.zD)(maxDirectors.value)} in one pool`;
            yield { path: [...path, "servers"], message, fact: maxDirectors };
        }
    },
};
function frontEnds(fqdn, servers, path, profile) {
    const { maxFrontEnds, lowerMaxFrontEnds: lower } = profile;
    const other = lower.value === null ? "" : ` (its page on topologies says ${(0,words/* grouped */.zD)(lower.value)})`;
    const allowed = `${profile.name} allows ${(0,words/* grouped */.zD)(maxFrontEnds.value)} in one pool${other}`;
    return {
        path,
        message: `pool ${(0,words/* quoted */.TL)(fqdn)} has ${(0,words/* counted */.hS)(servers, "Front End Server")}; ${allowed}`,
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
    applies: (deployment) => (0,build_load/* hasPool */.d4)(deployment, "enterprise"),
    *check(deployment, { profile }) {
        const { name, quorum, maxFrontEnds } = profile;
        if (quorum.value === null)
            return;
        const last = Math.max(...Object.keys(quorum.value).map(Number));
        for (const { value: pool, path } of (0,build_load/* loadedPools */.tR)(deployment, "enterprise")) {
            const servers = (0,topology/* serverCount */.zl)(pool.servers);
            // Fewer belong to pool-quorum, more than the pool may hold to pool-size.
            if (servers <= last || servers > maxFrontEnds.value)
                continue;
            yield {
                path: [...path, "servers"],
                message: `pool ${(0,words/* quoted */.TL)(pool.fqdn)} has ${(0,words/* counted */.hS)(servers, "Front End Server")}; how many of them must run is documented for ${name} up to ${(0,words/* grouped */.zD)(last)} only`,
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
    applies: (deployment) => deployment.spec.availability === "high" && (0,build_load/* hasPool */.d4)(deployment, "standard"),
    *check(deployment) {
        for (const { value: pool, path, users } of (0,build_load/* loadedPools */.tR)(deployment, "standard")) {
            if (users === 0)
                continue;
            yield {
                path: [...path, "edition"],
                message: `server ${(0,words/* quoted */.TL)(pool.fqdn)} homes ${(0,words/* counted */.hS)(users, "user")}; high availability needs an Enterprise pool, not Standard Edition`,
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
    applies: (deployment) => (0,build_load/* hasPool */.d4)(deployment, "standard"),
    *check(deployment, { profile }) {
        const { standardEditionUsers: most, standardEditionFailoverUsers: both } = profile;
        for (const load of (0,build_load/* loadedPools */.tR)(deployment, "standard")) {
            const { value: pool, path, users } = load;
            const name = `server ${(0,words/* quoted */.TL)(pool.fqdn)}`;
            const servers = (0,topology/* serverCount */.zl)(pool.servers);
            if (servers !== 1) {
                const message = `${name} counts as ${(0,words/* counted */.hS)(servers, "server")}; Standard Edition needs exactly 1, which is a pool of its own`;
                yield { path: [...path, "servers"], message, source: "migration-phases-2010" };
            }
            if (users <= most.value)
                continue;
            const room = both.value === null ? "" : `, which leaves room for its pair up to ${(0,words/* grouped */.zD)(both.value)}`;
            const message = `${name} has ${(0,build_load/* homedUsers */.uL)(load)}; ${profile.name} homes ${(0,words/* grouped */.zD)(most.value)} on one Standard Edition server${room}`;
            yield { path: [...path, "homedUsers"], message, fact: most };
        }
    },
};

// EXTERNAL MODULE: ./build/loads/virtual.js
var virtual = __nccwpck_require__(1466);
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
    applies: (deployment) => (0,build_load/* loadedPools */.tR)(deployment).some(virtual/* isVirtual */.kp),
    *check(deployment, { profile }) {
        for (const load of (0,build_load/* loadedPools */.tR)(deployment).filter(virtual/* isVirtual */.kp)) {
            yield* load.value.edition === "standard" ? standard(load, profile) : enterprise(load, profile);
        }
    },
};
function* enterprise(load, profile) {
    const { virtualFrontEndUsers: each } = profile;
    const { value: pool, path, users } = load;
    const servers = (0,topology/* serverCount */.zl)(pool.servers);
    // Too few servers of any kind belong to front-end-count.
    if (each.value === null || servers < (0,build_load/* neededFrontEnds */.Z8)(users, profile))
        return;
    const room = (0,virtual/* carriedByKind */.cE)(load, profile) ?? 0;
    if (users <= room)
        return;
    const has = `pool ${(0,words/* quoted */.TL)(pool.fqdn)} has ${(0,words/* counted */.hS)(servers, "Front End Server")}, ${(0,words/* grouped */.zD)((0,virtual/* virtualServers */._C)(load))} of them virtual, for ${(0,build_load/* homedUsers */.uL)(load)}`;
    const message = `${has}; they carry ${(0,words/* grouped */.zD)(room)}, ${(0,words/* grouped */.zD)(each.value)} on each virtual one`;
    yield { path: [...path, "servers"], message, fact: each };
}
function* standard(load, profile) {
    const { virtualStandardEditionUsers: most, standardEditionUsers } = profile;
    // More than any such server carries belong to standard-edition-limits.
    if (most.value === null || load.users <= most.value || load.users > standardEditionUsers.value)
        return;
    const has = `virtual Standard Edition server ${(0,words/* quoted */.TL)(load.value.fqdn)} has ${(0,build_load/* homedUsers */.uL)(load)}`;
    const message = `${has}; ${profile.name} carries ${(0,words/* grouped */.zD)(most.value)} on one`;
    yield { path: [...load.path, "homedUsers"], message, fact: most };
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
    // A Standard Edition server is one computer: what is asked of several is not asked of it.
    yieldsTo: ["standard-edition-limits"],
    applies: (deployment) => (0,build_load/* pooledServers */.kA)(deployment).some(({ value }) => (0,build_load/* hostsOf */.PP)(value).length > 0),
    *check(deployment) {
        for (const { value: pool, path } of (0,build_load/* pooledServers */.kA)(deployment)) {
            const hosts = (0,build_load/* hostsOf */.PP)(pool);
            const [host = ""] = hosts;
            if ((0,build_load/* platformsOf */.Wt)(pool).length < 2 || new Set(hosts).size !== 1 || hosts.length !== (0,build_load/* platformsOf */.Wt)(pool).length)
                continue;
            yield {
                path: [...path, "servers"],
                message: `all ${(0,words/* grouped */.zD)(hosts.length)} servers of pool ${(0,words/* quoted */.TL)(pool.fqdn)} run on host ${(0,words/* quoted */.TL)(host)}; they are best spread over several hosts`,
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
    // A Standard Edition server is one computer: what is asked of several is not asked of it.
    yieldsTo: ["standard-edition-limits"],
    applies: (deployment) => (0,build_load/* pooledServers */.kA)(deployment).some(isVirtual),
    *check(deployment) {
        for (const pool of (0,build_load/* pooledServers */.kA)(deployment)) {
            const platforms = (0,build_load/* platformsOf */.Wt)(pool.value);
            const virtual = platforms.filter((platform) => platform === "virtual").length;
            if (virtual === 0 || virtual === platforms.length)
                continue;
            yield {
                path: [...pool.path, "servers"],
                message: `pool ${(0,words/* quoted */.TL)(pool.value.fqdn)} mixes ${(0,words/* counted */.hS)(virtual, "virtual server")} with ${(0,words/* counted */.hS)(platforms.length - virtual, "physical one")}; all servers of a pool need to be of one kind`,
            };
        }
    },
};
function isVirtual({ value }) {
    return (0,build_load/* platformsOf */.Wt)(value).includes("virtual");
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


/***/ }),

/***/ 2069:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ edgeRequired)
/* harmony export */ });
/* harmony import */ var _edges_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4121);
/* harmony import */ var _topology_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4058);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6118);



/** The scenarios that the planning page names. */
const scenarios = ["remoteUsers", "federation", "publicIm", "xmpp"];
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
    applies: (deployment) => (0,_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .served */ .EZ)(deployment, scenarios).length > 0,
    *check(deployment, { profile }) {
        if ((0,_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .edgePoolsOf */ .sy)(deployment).length > 0)
            return;
        const names = (0,_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .served */ .EZ)(deployment, scenarios).map(({ name }) => name);
        const pools = (0,_topology_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(deployment, "edgePools");
        const has = pools.length > 0 ? "there are only Edge pools without a server" : "there is no Edge pool";
        yield {
            path: ["spec", "externalAccess"],
            message: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(names)} are served, but ${has}; ${profile.name} needs an Edge pool with at least one server for them`,
            source: profile.edge.source,
        };
    },
};


/***/ }),

/***/ 9705:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ reverseProxyRequired)
/* harmony export */ });
/* harmony import */ var _web_services_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4278);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6118);


/** The people whose clients fetch something from web services. */
const scenarios = ["remoteUsers", "federation", "anonymousGuests", "mobility"];
const reverseProxyRequired = {
    id: "reverse-proxy-required",
    title: "Web services reach people outside through a reverse proxy",
    // An error where meetings or phones need it; where there may be plain messages only, askedFor makes a warning of it.
    level: "error",
    preset: "recommended",
    why: "Without it people outside get no meeting content, address book, group expansion, simple URLs or device updates, and phones do not sign in",
    fix: "Publish the web services of the pools through a reverse proxy and list it under spec.reverseProxies",
    turnOffWhen: "People outside exchange instant messages only, and do without address book and groups",
    source: "reverse-proxy-2010",
    evidence: "A",
    applies: (deployment) => (0,_web_services_js__WEBPACK_IMPORTED_MODULE_0__/* .comers */ .C9)(deployment, scenarios).length > 0,
    *check(deployment, { profile }) {
        const { reverseProxies } = deployment.spec;
        if (reverseProxies?.length)
            return;
        const people = (0,_web_services_js__WEBPACK_IMPORTED_MODULE_0__/* .comers */ .C9)(deployment, scenarios);
        yield {
            path: ["spec", reverseProxies ? "reverseProxies" : "externalAccess"],
            message: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(people.map(({ name }) => name))} are served, but there is no reverse proxy; ${profile.name} needs one for the web services`,
            fact: (0,_web_services_js__WEBPACK_IMPORTED_MODULE_0__/* .askedFor */ .GZ)(people, deployment, profile, reverseProxyRequired.source),
        };
    },
};


/***/ }),

/***/ 1062:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v4: () => (/* binding */ presets),
  aO: () => (/* binding */ rules),
  fD: () => (/* binding */ rulesOf)
});

// EXTERNAL MODULE: ./build/topology.js
var topology = __nccwpck_require__(4058);
;// CONCATENATED MODULE: ./build/homes.js

/** All places where users are homed: pools first, then branches. */
function homesOf(deployment) {
    const pools = (0,topology/* partsOf */.CI)(deployment, "frontEndPools").map(poolAsHome);
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

// EXTERNAL MODULE: ./build/machines.js
var build_machines = __nccwpck_require__(633);
// EXTERNAL MODULE: ./build/names.js
var build_names = __nccwpck_require__(2755);
;// CONCATENATED MODULE: ./build/names-elsewhere.js


/** Every FQDN of a server, pool or service that a manifest introduces; those that only repeat one are left out. */
function declaredNames(deployment) {
    return [
        ...(0,build_names/* namesOf */.eZ)(deployment).map(({ fqdn, path }) => ({ name: fqdn, path })),
        ...storesOf(deployment).map(({ name, path }) => ({ name, path })),
        ...(0,topology/* partsOf */.CI)(deployment, "frontEndPools").flatMap(({ value: { webServices }, path }) => [
            ...present(webServices?.internalFqdn, [...path, "webServices", "internalFqdn"]),
            ...present(webServices?.externalFqdn, [...path, "webServices", "externalFqdn"]),
        ]),
        ...(0,topology/* partsOf */.CI)(deployment, "edgePools").flatMap(({ value: { externalFqdns = {} }, path }) => Object.entries(externalFqdns).flatMap(([key, name]) => present(name, [...path, "externalFqdns", key]))),
    ];
}
/** The database and file servers that pools and servers name. A Standard Edition server brings its own database. */
function storesOf(deployment) {
    const store = (role, holder, name, path) => present(name, path).map((declared) => ({ ...declared, role, holder }));
    return [
        ...(0,topology/* partsOf */.CI)(deployment, "frontEndPools").flatMap(({ value: { fqdn, edition, backEnd, fileStore }, path }) => [
            ...store("back-end", fqdn, edition === "enterprise" ? backEnd?.sqlServer : undefined, [
                ...path,
                "backEnd",
                "sqlServer",
            ]),
            ...store("file-store", fqdn, fileStore?.server, [...path, "fileStore", "server"]),
        ]),
        ...[...(0,topology/* partsOf */.CI)(deployment, "archivingServers"), ...(0,topology/* partsOf */.CI)(deployment, "monitoringServers")].flatMap(({ value: { fqdn, sqlStore, fileStore }, path }) => [
            ...store("database", fqdn, sqlStore?.sqlServer, [...path, "sqlStore", "sqlServer"]),
            ...store("file-store", fqdn, fileStore?.server, [...path, "fileStore", "server"]),
        ]),
    ];
}
function present(name, path) {
    return name === undefined ? [] : [{ name, path }];
}

// EXTERNAL MODULE: ./build/once.js
var once = __nccwpck_require__(4798);
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
const rolesByComputer = (0,once/* once */.O)((deployment) => {
    const computers = new Map();
    for (const place of placesOf(deployment)) {
        const key = (0,topology/* keyOfName */.ax)(place.fqdn);
        const roles = computers.get(key) ?? new Map();
        if (!roles.has(place.role))
            computers.set(key, roles.set(place.role, place));
    }
    return computers;
});
function* placesOf(deployment) {
    yield* countedAlone(deployment);
    for (const { fqdn, carries, pool, path, nameAt, roles = [] } of (0,build_machines/* machinesOf */.q)(deployment)) {
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
    for (const { value, path } of (0,topology/* partsOf */.CI)(deployment, "frontEndPools")) {
        if (value.edition === "standard")
            yield { role: "standard-edition", fqdn: value.fqdn, path: [...path, "fqdn"] };
    }
    for (const { value, path } of (0,topology/* partsOf */.CI)(deployment, "directorPools")) {
        if ((0,build_names/* isItsOwnServer */.yu)(value))
            yield { role: "director", fqdn: value.fqdn, path: [...path, "fqdn"] };
    }
    for (const { value, path } of (0,topology/* partsOf */.CI)(deployment, "avConferencingPools")) {
        if ((0,build_names/* isItsOwnServer */.yu)(value))
            yield { role: "av-conferencing", fqdn: value.fqdn, path: [...path, "fqdn"] };
    }
    for (const { value, path } of (0,topology/* partsOf */.CI)(deployment, "edgePools")) {
        if ((0,build_names/* isItsOwnServer */.yu)(value))
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
    applies: (deployment) => (0,topology/* partsOf */.CI)(deployment, "archivingServers").length > 0,
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

/** What is archived as part of conferences, where a product archives it at all. */
const within = { annotations: "conferencing", polls: "conferencing" };
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
            else if (content?.length && !content.some((taken) => taken === (within[item] ?? item))) {
                const says = `archiving.content is ${(0,build_words/* abridged */.$y)(content.map(build_words/* quoted */.TL))}`;
                const message = `content ${(0,build_words/* quoted */.TL)(item)} must be archived, but ${says}; it needs ${(0,build_words/* quoted */.TL)(within[item] ?? item)} too`;
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
        for (const { value, path } of (0,topology/* partsOf */.CI)(deployment, "archivingServers")) {
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
    evidence: "I",
    // Exchange archives both directions or none, by policies of its own.
    applies: ({ spec: { archiving } }) => archiving?.store !== "exchange" && (archiving?.scope ?? "none") !== "none",
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
    if (scenarios.some((name) => (0,topology/* isOn */.Mp)(externalAccess[name])))
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
        for (const { value, path } of (0,topology/* partsOf */.CI)(deployment, "archivingServers")) {
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
        for (const { value, path } of (0,topology/* partsOf */.CI)(deployment, "archivingServers")) {
            if (value.messageQueuing !== false)
                continue;
            const message = `server ${(0,build_words/* quoted */.TL)(value.fqdn)} archives, but has no Message Queuing; ${needed}`;
            yield { path: [...path, "messageQueuing"], message };
        }
        const everybody = deployment.spec.archiving?.scope === "all-users";
        for (const { value, path } of (0,topology/* partsOf */.CI)(deployment, "frontEndPools")) {
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
    evidence: "B",
    // Exchange archives by policies of its own.
    applies: ({ spec: { archiving } }) => archiving?.store !== "exchange" && Boolean(archiving?.policies?.length),
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
/** What is wrong where all users are archived: a site by a policy of its own, of its central site or, without, globally. */
function missed({ policies = [] }, sites) {
    const says = 'but archiving.scope is "all-users"';
    if (!policies.some(archives)) {
        return `no archiving policy archives anything, ${says}; one with internal or external on is needed`;
    }
    const ofSites = policies.filter(({ scope }) => scope === "site");
    // One that names no site may be that of any.
    if (ofSites.some((policy) => policy.site === undefined && archives(policy)))
        return undefined;
    const everywhere = policies.some((policy) => policy.scope === "global" && archives(policy));
    const own = new Map(ofSites.map((policy) => [(0,topology/* keyOfName */.ax)(policy.site ?? ""), archives(policy)]));
    const of = (name = "") => own.get((0,topology/* keyOfName */.ax)(name));
    const homes = sites.filter(({ frontEndPools, survivableBranch }) => frontEndPools?.length || survivableBranch);
    const open = homes.filter(({ name, centralSite }) => !(of(name) ?? of(centralSite) ?? everywhere));
    if (open.length === 0)
        return undefined;
    return `no global or site policy archives ${(0,build_words/* abridged */.$y)(open.map(({ name }) => (0,build_words/* quoted */.TL)(name)))}, ${says}; each site needs one`;
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
    // Exchange archives by policies of its own.
    applies: ({ spec: { archiving } }) => archiving?.store !== "exchange" && archiving?.policies?.some(({ scope }) => scope === "user") === true,
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
    fix: "Set archiving.retentionDays within the product's range and to at least requiredRetentionDays; for longer, set purgeExportedOnly and export",
    turnOffWhen: "Archived data is exported before it is deleted, and kept elsewhere",
    source: "set-cs-archiving-configuration",
    evidence: "B",
    applies: ({ spec }) => (spec.archiving?.retentionDays ?? spec.archiving?.requiredRetentionDays) !== undefined,
    *check({ spec }, { profile }) {
        const { purge, purgeExportedOnly, store, retentionDays, requiredRetentionDays: required } = spec.archiving ?? {};
        const path = ["spec", "archiving", "retentionDays"];
        const { min, max } = profile.archivingRetentionDays.value;
        if (retentionDays !== undefined && (retentionDays < min || retentionDays > max)) {
            const message = `archiving.retentionDays is ${(0,build_words/* grouped */.zD)(retentionDays)}; ${profile.name} takes ${(0,build_words/* grouped */.zD)(min)} to ${(0,build_words/* grouped */.zD)(max)}`;
            yield { path, message, fact: profile.archivingRetentionDays };
            return;
        }
        // What is never deleted, or only once it has been exported, is kept long enough. Mailboxes have a retention of their own.
        if (!purge || purgeExportedOnly || store === "exchange" || required === undefined)
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
        const present = way === "store" ? archiving.store !== undefined : (0,topology/* partsOf */.CI)(deployment, "archivingServers").length > 0;
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
    source: "archiving-book-2010",
    evidence: "B",
    // Exchange archives by policies of its own.
    applies: ({ spec: { archiving } }) => archiving?.store !== "exchange" && archiving?.policies?.some(({ scope }) => scope === "site") === true,
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
                message: `${nameOf(policy)} archives ${archived(policy)}, which the global policy does for every site; one of the two is needed`,
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
function nameOf({ name, site }) {
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

// EXTERNAL MODULE: ./build/rules/capacity/index.js + 21 modules
var capacity = __nccwpck_require__(6929);
// EXTERNAL MODULE: ./build/edges.js
var edges = __nccwpck_require__(4121);
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
        if ((0,topology/* partsOf */.CI)(deployment, "directorPools").length > 0)
            return;
        const people = cameFromOutside(deployment);
        const [site] = crowdedSites(deployment);
        const pools = site && `site ${(0,build_words/* quoted */.TL)(site.name)} has ${(0,build_words/* counted */.hS)(site.pools, "Front End pool")}`;
        const outside = people.length > 0 && `${(0,build_words/* listed */.KE)(people.map(({ name }) => name))} are served`;
        const reasons = [outside, pools].filter((reason) => typeof reason === "string");
        if (reasons.length === 0)
            return;
        yield {
            path: ["spec", "sites", site?.at ?? (0,edges/* edgePoolsOf */.sy)(deployment)[0]?.path[2] ?? 0, "directorPools"],
            message: `${reasons.join(" and ")}, but there is no Director; for ${profile.name} one is recommended`,
            // That of Lync Server 2013 recommends one where people come from outside; the rest is that of its sibling.
            source: people.length > 0 && profile.product === "lync-server-2013" ? "topologies-2013" : "director-planning-2010",
            related: people.map(({ name, path }) => ({ path, message: `${name} are served here` })),
        };
    },
};
/** The people who come in through an Edge pool. */
function cameFromOutside(deployment) {
    return (0,edges/* edgePoolsOf */.sy)(deployment).length > 0 ? (0,edges/* served */.EZ)(deployment, director_recommended_scenarios) : [];
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
            yield* tooFew(part, name).map((hit) => ({ ...hit, fact }));
        for (const part of shared(deployment))
            yield* clash(part, name).map((hit) => ({ ...hit, fact }));
    },
};
/** The Edge pools with an address for each service that list them. */
function separate(deployment) {
    return (0,edges/* edgePoolsOf */.sy)(deployment).filter(({ value }) => !value.singleFqdn && value.publicIps);
}
function tooFew({ value: pool, path }, product) {
    const addresses = new Set(pool.publicIps?.map(topology/* keyOfName */.ax)).size;
    const [servers, services] = [(0,topology/* serverCount */.zl)(pool.servers), (0,edges/* servicesOf */.Yj)(pool).length];
    if (addresses >= servers * services)
        return [];
    const has = `Edge pool ${(0,build_words/* quoted */.TL)(pool.fqdn)} has ${(0,build_words/* counted */.hS)(addresses, "public IP address", "public IP addresses")} for ${(0,build_words/* counted */.hS)(servers, "server")}`;
    const message = `${has}; ${product} needs ${(0,build_words/* grouped */.zD)(servers * services)}, one for each Edge service of every server`;
    return [{ path: [...path, "publicIps"], message, source: "edge-reference-2010" }];
}
/** The Edge pools whose services share an address and that name their ports. */
function shared(deployment) {
    return (0,edges/* edgePoolsOf */.sy)(deployment).filter(({ value }) => value.singleFqdn && value.ports);
}
function clash({ value: pool, path }, product) {
    const services = (0,edges/* servicesOf */.Yj)(pool).map((service) => edges/* edgeServices */.S[service]);
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
    why: "A computer that the Internet reaches must not hold anything else: a break-in would open that too, and no mix is supported",
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
    for (const machine of (0,build_machines/* machinesOf */.q)(deployment)) {
        const key = (0,topology/* keyOfName */.ax)(machine.fqdn);
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
    return (0,edges/* edgePoolsOf */.sy)(deployment).filter(({ value }) => value.federation && value.loadBalancing?.external === "dns" && (0,topology/* serverCount */.zl)(value.servers) > 1);
}
/** Those who do not try a second address. */
function withoutFailover(deployment) {
    const { federation } = deployment.spec.externalAccess ?? {};
    const publicIm = (0,edges/* served */.EZ)(deployment, ["publicIm"]).map(({ path, name }) => ({ path, message: name }));
    if (!(0,topology/* isOn */.Mp)(federation) || !federation.legacyPartners?.length)
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
    applies: (deployment) => deployment.spec.availability === "high" && (0,edges/* edgePoolsOf */.sy)(deployment).length > 0,
    *check(deployment, { profile }) {
        const { recommendedEdges } = profile;
        for (const { value: pool, path } of (0,edges/* edgePoolsOf */.sy)(deployment)) {
            const servers = (0,topology/* serverCount */.zl)(pool.servers);
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
            const has = `Edge pool ${(0,build_words/* quoted */.TL)(pool.fqdn)} has ${(0,build_words/* counted */.hS)((0,topology/* serverCount */.zl)(pool.servers), "server")}`;
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
    return (0,edges/* edgePoolsOf */.sy)(deployment).filter(({ value }) => value.loadBalancing && (0,topology/* serverCount */.zl)(value.servers) > 1);
}

;// CONCATENATED MODULE: ./build/rules/external-access/edge-nat.js



const edgeNat = {
    id: "edge-nat",
    title: "NAT covers all services of an Edge pool, and none behind hardware balancing",
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
                    message: `${has}, but not for ${(0,build_words/* listed */.KE)(bare.map((service) => edges/* edgeServices */.S[service].name))}; ${profile.name} needs NAT for all Edge services or for none`,
                };
            }
            if (pool.nat?.publicAvIp === undefined && (0,edges/* servicesOf */.Yj)(pool).includes("av")) {
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
    return (0,edges/* edgePoolsOf */.sy)(deployment).filter(({ value: { nat } }) => (0,topology/* isOn */.Mp)(nat) && nat.interfaces?.length !== 0);
}
function untranslated(pool) {
    return (0,edges/* servicesOf */.Yj)(pool).filter((service) => pool.nat?.interfaces?.includes(service) === false);
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
    applies: (deployment) => (0,edges/* edgePoolsOf */.sy)(deployment).some(({ value }) => value.nextHop !== undefined),
    *check(deployment, { profile }) {
        const right = named(deployment, ["directorPools", "frontEndPools"]);
        const wrong = named(deployment, ["edgePools", "avConferencingPools"]);
        const machines = new Map((0,build_machines/* machinesOf */.q)(deployment).map((machine) => [
            (0,topology/* keyOfName */.ax)(machine.fqdn),
            { path: machine.path, message: kind(machine) },
        ]));
        for (const { value: pool, path } of (0,edges/* edgePoolsOf */.sy)(deployment)) {
            const next = pool.nextHop === undefined ? undefined : (0,topology/* keyOfName */.ax)(pool.nextHop);
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
const kinds = { edgePools: "an Edge pool", avConferencingPools: "an A/V Conferencing pool" };
function named(deployment, lists) {
    return new Map(lists.flatMap((name) => (0,topology/* partsOf */.CI)(deployment, name).map(({ value, path }) => [
        (0,topology/* keyOfName */.ax)(value.fqdn),
        { path, message: name in kinds ? kinds[name] : "" },
    ])));
}
function kind({ fqdn, pool, carries: [role] }) {
    if (pool !== undefined && (0,topology/* keyOfName */.ax)(pool) !== (0,topology/* keyOfName */.ax)(fqdn))
        return `a server of ${(0,build_words/* quoted */.TL)(pool)}`;
    return role ? `listed as ${roleNames[role]}` : "another server";
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
        const pools = new Map((0,topology/* partsOf */.CI)(deployment, "frontEndPools").map((part) => [(0,topology/* keyOfName */.ax)(part.value.fqdn), part]));
        for (const { value: edge, path, site } of besideDirectors(deployment)) {
            const pool = pools.get((0,topology/* keyOfName */.ax)(edge.nextHop ?? ""));
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
    return (0,edges/* edgePoolsOf */.sy)(deployment).filter(({ value, site }) => value.nextHop !== undefined && site.directorPools?.length);
}

// EXTERNAL MODULE: ./build/rules/external-access/edge-required.js
var edge_required = __nccwpck_require__(2069);
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
    applies: (deployment) => described(deployment).length > 0,
    *check(deployment, { profile }) {
        const { edgeLayout } = profile;
        for (const { value: pool, path } of described(deployment)) {
            const running = (0,edges/* servicesOf */.Yj)(pool);
            const missing = edges/* allServices */.EX.filter((service) => !running.includes(service));
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
                path: [...path, "externalFqdns", edges/* edgeServices */.S[first].key],
                message: `Edge pool ${(0,build_words/* quoted */.TL)(pool.fqdn)} has no external FQDN for the ${names(unnamed)}; ${profile.name} needs one for ${pool.singleFqdn ? "it, which the others share" : "each service"}`,
                source: "edge-fqdn",
            };
        }
    },
};
/** The Edge pools that say something about their services. */
function described(deployment) {
    return (0,edges/* edgePoolsOf */.sy)(deployment).filter(({ value }) => value.services ?? value.externalFqdns);
}
/** The services that have no external FQDN where the pool names any. A shared one is that of the Access Edge. */
function withoutName(pool) {
    const { externalFqdns, singleFqdn } = pool;
    if (!externalFqdns)
        return [];
    return (0,edges/* servicesOf */.Yj)(pool).filter((service) => externalFqdns[edges/* edgeServices */.S[service].key] === undefined && (service === "access" || !singleFqdn));
}
function names(services) {
    return (0,build_words/* listed */.KE)(services.map((service) => edges/* edgeServices */.S[service].name));
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
    // The first page of Lync Server 2010 knows of it, but only that of its successor advises against it.
    evidence: "C",
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
    return (0,edges/* edgePoolsOf */.sy)(deployment).filter(({ value }) => value.singleFqdn !== undefined);
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
    return (0,edges/* edgePoolsOf */.sy)(deployment).filter(({ value }) => value.domainJoined !== undefined);
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
function asked(deployment, { xmpp, publicImProviders }) {
    if ((0,edges/* edgePoolsOf */.sy)(deployment).length === 0)
        return [];
    const scenarios = Object.keys(switches).filter((key) => (key !== "xmpp" || xmpp.value === "built-in") && (key !== "publicIm" || publicImProviders.value.length > 0));
    return scenarios.flatMap((key) => (0,edges/* served */.EZ)(deployment, [key]).map((scenario) => ({ ...scenario, needs: switches[key] })));
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
            const earlier = first.get((0,topology/* keyOfName */.ax)(site));
            if (!earlier) {
                first.set((0,topology/* keyOfName */.ax)(site), path);
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

;// CONCATENATED MODULE: ./build/gates.js

/** The switches of the organisation that decide who comes in. */
const gates = [
    { key: "allowOutsideUsers", shuts: ["remoteUsers", "anonymousGuests"], defeats: ["enableOutsideAccess"] },
    {
        key: "allowFederatedUsers",
        shuts: ["federation", "publicIm", "xmpp"],
        defeats: ["enableFederationAccess", "enablePublicCloudAccess", "enableXmppAccess"],
    },
    { key: "allowAnonymousUsers", shuts: ["anonymousGuests"], defeats: [] },
];
/** Where policies set one of these switches. */
function granting({ spec }, switches) {
    return (spec.externalAccess?.policies ?? []).flatMap((policy, at) => switches
        .filter((key) => policy[key] === true)
        .map((key) => ({ path: ["spec", "externalAccess", "policies", at, key], message: key })));
}
/** Partner discovery that the scenario asks for and the organisation's switch shuts. */
function* shutDiscovery({ spec }, product) {
    const { federation, accessEdge } = spec.externalAccess ?? {};
    if (!(0,topology/* isOn */.Mp)(federation) || !federation.partnerDiscovery || accessEdge?.enablePartnerDiscovery !== false)
        return;
    const path = ["spec", "externalAccess", "accessEdge", "enablePartnerDiscovery"];
    const message = `accessEdge.enablePartnerDiscovery is false, but federation.partnerDiscovery is true; ${product} needs true for that`;
    const other = ["spec", "externalAccess", "federation", "partnerDiscovery"];
    yield { path, message, related: [{ path: other, message: "partner discovery is asked for here" }] };
}

;// CONCATENATED MODULE: ./build/rules/external-access/external-access-switches.js



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
    applies: (deployment) => (0,edges/* edgePoolsOf */.sy)(deployment).length > 0 && deployment.spec.externalAccess?.accessEdge !== undefined,
    *check(deployment, { profile }) {
        for (const { key, shuts, defeats } of gates) {
            if (deployment.spec.externalAccess?.accessEdge?.[key] !== false)
                continue;
            // XMPP that the product no longer has needs nothing.
            const had = shuts.filter((scenario) => scenario !== "xmpp" || profile.xmpp.value !== "removed");
            const people = (0,edges/* served */.EZ)(deployment, had).map(({ name, path }) => ({ path, message: name }));
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
        yield* shutDiscovery(deployment, profile.name);
    },
};

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
    applies: (deployment, { profile }) => (0,edges/* edgePoolsOf */.sy)(deployment).length > 0 && needs(deployment, profile.xmpp.value !== "removed").length > 0,
    *check(deployment, { profile }) {
        const pools = (0,edges/* edgePoolsOf */.sy)(deployment);
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
    const people = (0,edges/* served */.EZ)(deployment, scenarios).map(({ name, path }) => ({ path, message: name }));
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
    return (0,edges/* edgePoolsOf */.sy)(deployment).filter(({ value }) => value.federation && value.federationPort !== undefined);
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
    applies: (deployment) => (0,edges/* edgePoolsOf */.sy)(deployment).length > 0 && (0,topology/* isOn */.Mp)(deployment.spec.externalAccess?.federation),
    *check(deployment, { profile }) {
        const { federation } = deployment.spec.externalAccess ?? {};
        if (!(0,topology/* isOn */.Mp)(federation) || federation.allowedDomains?.length || (0,edges/* discoveryOf */.ii)(deployment))
            return;
        // With a default route there is no partner discovery; whom that route reaches is known to its other end.
        if (federation.routing === "default")
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
    return (0,edges/* edgePoolsOf */.sy)(deployment).filter(({ value }) => value.federation);
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
    applies: (deployment) => (0,edges/* edgePoolsOf */.sy)(deployment).length > 0 && partner_discovery_routing_needs(deployment).length > 0,
    *check(deployment, { profile }) {
        const { federation } = deployment.spec.externalAccess ?? {};
        const needed = partner_discovery_routing_needs(deployment);
        if (!(0,topology/* isOn */.Mp)(federation) || federation.routing !== "default" || needed.length === 0)
            return;
        yield {
            path: ["spec", "externalAccess", "federation", "routing"],
            message: `federation.routing is "default", but there ${needed.length > 1 ? "are" : "is"} ${(0,build_words/* listed */.KE)(needed.map(({ message }) => message))}; ${profile.name} needs "dns-srv" for that`,
            // For providers, a page of their own; that discovery and a default route exclude each other stands in this one.
            source: needed[0]?.message === "public IM" ? "new-cs-public-provider" : "set-cs-access-edge-configuration",
            related: needed,
        };
    },
};
/** What works with DNS SRV routing only. */
function partner_discovery_routing_needs(deployment) {
    const { publicIm } = deployment.spec.externalAccess ?? {};
    const path = ["spec", "externalAccess", "publicIm", "providers"];
    const discovery = (0,edges/* discoveryOf */.ii)(deployment);
    return [
        ...((0,topology/* isOn */.Mp)(publicIm) && publicIm.providers.length > 0 ? [{ path, message: "public IM" }] : []),
        ...(discovery ? [{ path: discovery, message: "partner discovery" }] : []),
    ];
}

// EXTERNAL MODULE: ./build/evidence.js
var evidence = __nccwpck_require__(186);
;// CONCATENATED MODULE: ./build/published.js



/** The Front End and Director pools that no reverse proxy publishes, where every reverse proxy names those that it does. */
function* unpublished(deployment, profile) {
    const proxies = deployment.spec.reverseProxies ?? [];
    if (proxies.length === 0 || proxies.some(({ pools }) => pools === undefined))
        return;
    const pools = [
        ...(0,topology/* partsOf */.CI)(deployment, "frontEndPools").map((part) => ({ ...part, kind: "Front End pool" })),
        ...(0,topology/* partsOf */.CI)(deployment, "directorPools").map((part) => ({ ...part, kind: "Director pool" })),
    ];
    const known = new Set(pools.map(({ value }) => (0,topology/* keyOfName */.ax)(value.fqdn)));
    const published = new Set(proxies.flatMap(({ pools = [] }) => pools).map(topology/* keyOfName */.ax));
    // A name that leads nowhere is left to known-reference: it may stand for any of the pools.
    if ([...published].some((name) => !known.has(name)))
        return;
    const missing = pools.filter(({ value }) => (0,topology/* serverCount */.zl)(value.servers) > 0 && !published.has((0,topology/* keyOfName */.ax)(value.fqdn)));
    if (missing.length === 0)
        return;
    yield {
        path: ["spec", "reverseProxies", proxies.length - 1, "pools"],
        message: `no reverse proxy publishes ${(0,build_words/* abridged */.$y)(missing.map(({ kind, value }) => `${kind} ${(0,build_words/* quoted */.TL)(value.fqdn)}`))}; ${profile.name} needs a publishing rule for the web services of every Front End and Director pool`,
        // The page counts the rules by the pools; that people outside use each of these pools is inferred.
        fact: (0,evidence/* saidFor2010 */.u)(profile, "reverse-proxy-publishing-2010", "I"),
        related: missing.map(({ path, kind }) => ({ path: [...path, "fqdn"], message: `this ${kind} is not published` })),
    };
}

// EXTERNAL MODULE: ./build/web-services.js
var web_services = __nccwpck_require__(4278);
;// CONCATENATED MODULE: ./build/rules/external-access/reverse-proxy-publishing.js



/** What a reverse proxy publishes for whom. */
const publications = [
    { what: "web-services", whom: ["remoteUsers", "federation", "anonymousGuests"] },
    { what: "meet", whom: ["anonymousGuests"] },
    { what: "autodiscover", whom: ["mobility"] },
];
/** The people whose clients fetch something from the pools. */
const reverse_proxy_publishing_scenarios = [...new Set(publications.flatMap(({ whom }) => whom))];
const reverseProxyPublishing = {
    id: "reverse-proxy-publishing",
    title: "The reverse proxies publish what the people outside need, of every pool",
    level: "error",
    preset: "recommended",
    why: "What no reverse proxy publishes cannot be opened from outside: address book, meeting links or the sign-in of phones",
    fix: "Publish what the message names and list it under publishes or pools of a reverse proxy",
    turnOffWhen: "Something else publishes it, such as a load balancer with pre-authentication",
    source: "reverse-proxy-publishing-2010",
    evidence: "A",
    applies: (deployment) => (says(deployment, "publishes") || says(deployment, "pools")) && (0,web_services/* comers */.C9)(deployment, reverse_proxy_publishing_scenarios).length > 0,
    *check(deployment, { profile }) {
        const proxies = deployment.spec.reverseProxies ?? [];
        if ((0,web_services/* comers */.C9)(deployment, reverse_proxy_publishing_scenarios).length === 0)
            return;
        yield* unpublished(deployment, profile);
        const published = new Set(proxies.flatMap(({ publishes = [] }) => publishes));
        const missing = publications.filter(({ what, whom }) => !published.has(what) && (0,web_services/* comers */.C9)(deployment, whom).length > 0);
        if (!says(deployment, "publishes") || missing.length === 0)
            return;
        const people = (0,web_services/* comers */.C9)(deployment, [...new Set(missing.flatMap(({ whom }) => whom))]);
        yield {
            path: ["spec", "reverseProxies", 0, "publishes"],
            message: `no reverse proxy publishes ${(0,build_words/* listed */.KE)(missing.map(({ what }) => (0,build_words/* quoted */.TL)(what)))}; ${profile.name} needs it for ${(0,build_words/* listed */.KE)(people.map(({ name }) => name))}`,
            fact: (0,web_services/* askedFor */.GZ)(people, deployment, profile, reverseProxyPublishing.source),
            related: people.map(({ name, path }) => ({ path, message: name })),
        };
    },
};
/** Whether every reverse proxy says this of itself. */
function says({ spec: { reverseProxies = [] } }, what) {
    return reverseProxies.length > 0 && reverseProxies.every((proxy) => proxy[what] !== undefined);
}

// EXTERNAL MODULE: ./build/rules/external-access/reverse-proxy-required.js
var reverse_proxy_required = __nccwpck_require__(9705);
;// CONCATENATED MODULE: ./build/rules/external-access/index.js























/** The way in from outside: who comes in where, then what the servers in between must be like. */
const externalAccess = [
    edge_required/* edgeRequired */.z,
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
    reverse_proxy_required/* reverseProxyRequired */.q,
    reverseProxyPublishing,
];

// EXTERNAL MODULE: ./build/network/dns.js + 1 modules
var dns = __nccwpck_require__(3839);
// EXTERNAL MODULE: ./build/network/records.js
var network_records = __nccwpck_require__(8724);
// EXTERNAL MODULE: ./build/network/scene.js
var network_scene = __nccwpck_require__(9862);
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
        return !targets.some((target) => avoid.has((0,network_records/* plain */.pj)(target)));
    const right = (target) => hosts?.has((0,network_records/* plain */.pj)(target)) || (also && (0,network_records/* plain */.pj)(target) === (0,network_records/* plain */.pj)(also));
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
    const { domains } = scene;
    if (!scene.discovery || domains.length === 0)
        return;
    for (const { value, path } of scene.edges) {
        const access = value.externalFqdns?.access;
        if (access === undefined || value.federation !== true)
            continue;
        if (domains.some((domain) => (0,topology/* keyOfName */.ax)(access).endsWith(`.${(0,topology/* keyOfName */.ax)(domain)}`)))
            continue;
        yield {
            path: [...path, "externalFqdns", "access"],
            message: `partners discover the SIP domains by DNS, but the Access Edge FQDN ${(0,build_words/* quoted */.TL)(access)} is in none of them; a name in ${(0,build_words/* abridged */.$y)(domains.map(build_words/* quoted */.TL), "or")} is needed`,
            fact: (0,network_scene/* asked */.N)(scene, "federation-types-2010", "B"),
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
            const key = (0,network_records/* keyOfRecord */.Sy)(record.zone, record.type === "SRV" ? "SRV" : "host", record.name);
            const same = records.get(key);
            if (same)
                same.push({ record, path: [...list, at] });
            else
                records.set(key, [{ record, path: [...list, at] }]);
        }
        const scene = (0,network_scene/* sceneOf */.c)(deployment, profile);
        const missing = [];
        for (const need of (0,dns/* recordNeeds */.J)(scene)) {
            const { zone, kind, name } = need;
            const wildcard = kind === "host" ? records.get((0,network_records/* keyOfRecord */.Sy)(zone, kind, name.replace(/^[^.]*/, "*"))) : undefined;
            const found = records.get((0,network_records/* keyOfRecord */.Sy)(zone, kind, name)) ?? wildcard;
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
/** Since Lync Server 2013 the internal interface of an Edge Server may have a wildcard certificate. */
const insideLater = ({ usage }, { profile }) => usage === "edge-internal" && profile.product !== "lync-server-2010";
const edgeExternal = ({ usage }) => usage === "edge-external";
/** What holds for a certificate by itself. */
const rows = [
    {
        applies: (certificate) => edgeExternal(certificate) && certificate.issuer === "private",
        key: "issuer",
        says: () => "comes from a private certification authority; a public one that supports subject alternative names is needed",
        source: "edge-certificates-2010",
        later: "edge-certificates-2013",
        evidence: "A",
    },
    {
        applies: (certificate, scene) => certificate.subject.startsWith("*") && !insideLater(certificate, scene),
        key: "subject",
        says: () => "has a wildcard for its subject name; the name of one server or pool is needed there",
        source: "wildcard-certificates-2010",
        evidence: "A",
    },
    {
        // The page names the roles for which wildcards work; that others cannot use them is inferred.
        applies: (certificate, scene) => !wildcardUsages.includes(certificate.usage) &&
            (certificate.san ?? []).some((name) => name.startsWith("*")) &&
            !insideLater(certificate, scene),
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
            accessNames(scene).length === scene.edges.length &&
            !accessNames(scene).some((name) => name.toLowerCase() === certificate.subject.toLowerCase()),
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
function accessNames({ edges }) {
    return edges.flatMap(({ value }) => value.externalFqdns?.access ?? []);
}
function* certificateHits(scene, { value, path }) {
    for (const { applies, key, says, source, later, evidence } of rows) {
        if (!applies(value, scene))
            continue;
        yield {
            path: [...path, key],
            message: `certificate ${(0,build_words/* quoted */.TL)(value.subject)} ${says(value, scene)}`,
            fact: (0,network_scene/* asked */.N)(scene, source, evidence, later),
        };
    }
}

;// CONCATENATED MODULE: ./build/network/certificates.js



/** The page of Lync Server 2013 on certificates of Edge Servers. */
const later = "edge-certificates-2013";
function shelfOf(all) {
    const shelf = new Map();
    for (const held of all) {
        const { usage, assignedTo } = held.value;
        for (const name of assignedTo?.length ? new Set(assignedTo.map(topology/* keyOfName */.ax)) : [""]) {
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
            fact: (0,network_scene/* asked */.N)(scene, "edge-certificates-2010", "A", later),
        };
    }
    const held = heldBy(edge.value, shelf, "edge-external");
    const [first] = held;
    if (!first)
        return;
    const names = new Set(held.flatMap(({ value }) => value.san ?? []).map(topology/* keyOfName */.ax));
    for (const { name, reason, source } of namesOf(scene, edge.value)) {
        // A wildcard stands for one label; that an Edge Server has one is said elsewhere.
        if (names.has((0,topology/* keyOfName */.ax)(name)) || names.has((0,topology/* keyOfName */.ax)(name).replace(/^[^.]*/, "*")))
            continue;
        yield {
            path: [...first.path, "san"],
            message: `the external certificate of Edge pool ${(0,build_words/* quoted */.TL)(edge.value.fqdn)} has no subject alternative name ${(0,build_words/* quoted */.TL)(name)}; it is needed: ${reason}`,
            fact: (0,network_scene/* asked */.N)(scene, source, "A", later),
            related: [{ path: edge.path, message: "this Edge pool uses it" }],
        };
    }
    yield* sharedHits(scene, edge.value, held);
}
/** The certificates that say that they belong to the pool; if none does, those that say nothing. */
function heldBy(edge, shelf, usage) {
    const names = [edge.fqdn, ...membersOf(edge)].map(topology/* keyOfName */.ax);
    const own = new Set(names.flatMap((name) => shelf.get(`${usage} ${name}`) ?? []));
    return own.size > 0 ? [...own] : (shelf.get(`${usage} `) ?? []);
}
function membersOf({ servers }) {
    return typeof servers === "number" ? [] : servers.map((one) => (typeof one === "string" ? one : one.fqdn));
}
function namesOf(scene, edge) {
    const { access, webConferencing } = edge.externalFqdns ?? {};
    const meets = edge.services?.includes("web-conferencing") !== false && !edge.singleFqdn;
    const bySipDomain = scene.federation || (scene.remote && scene.automatic);
    const source = "single-edge-certificates-2010";
    const tls = "TLS compares the Access Edge FQDN with these names, not with the subject";
    const names = [
        ...(access ? [{ name: access, reason: tls, source: "edge-certificates-2010" }] : []),
        ...(webConferencing && meets
            ? [{ name: webConferencing, reason: "it is the FQDN of the Web Conferencing Edge", source }]
            : []),
        ...(bySipDomain ? scene.domains : []).map((domain) => ({
            name: `sip.${domain}`,
            reason: "clients that configure themselves and partners look for it",
            source,
        })),
    ];
    return [...new Map(names.toReversed().map((one) => [(0,topology/* keyOfName */.ax)(one.name), one])).values()].toReversed();
}
/** All servers of a pool have the same certificate, so its key leaves the computer on which it was made. */
function* sharedHits(scene, edge, held) {
    if ((0,topology/* serverCount */.zl)(edge.servers) < 2)
        return;
    const fact = (0,network_scene/* asked */.N)(scene, "hardware-balanced-edge-certificates-2010", "A", later);
    for (const { value, path } of held) {
        if (value.exportable !== false)
            continue;
        yield {
            path: [...path, "exportable"],
            message: `the private key of the external certificate of Edge pool ${(0,build_words/* quoted */.TL)(edge.fqdn)} cannot be exported; its servers need the same certificate with an exportable key`,
            fact,
        };
    }
    const members = new Set(membersOf(edge).map(topology/* keyOfName */.ax));
    const parts = held.filter(({ value }) => value.assignedTo?.every((name) => members.has((0,topology/* keyOfName */.ax)(name))));
    const [first, second] = parts;
    if (!first || !second || parts.length < held.length)
        return;
    const sets = parts.map(({ value }) => new Set((value.assignedTo ?? []).map(topology/* keyOfName */.ax)).size);
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
    if (!(0,topology/* isOn */.Mp)(externalAccess?.xmpp) || scene.profile.xmpp.value !== "separate-gateway")
        return;
    const known = new Set(all
        .filter(({ value }) => value.usage === "xmpp-gateway")
        .flatMap(({ value }) => value.assignedTo ?? [value.subject])
        .map(topology/* keyOfName */.ax));
    for (const { fqdn, certificate } of xmppGateways) {
        if (certificate || known.has((0,topology/* keyOfName */.ax)(fqdn)))
            continue;
        yield {
            path: list,
            message: `certificates have none of usage xmpp-gateway for XMPP Gateway ${(0,build_words/* quoted */.TL)(fqdn)}; it needs one for mutual TLS with the Edge Server`,
            fact: (0,network_scene/* asked */.N)(scene, "xmpp-gateway-gmail", "B"),
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
        const scene = (0,network_scene/* sceneOf */.c)(deployment, profile);
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
    if (scene.oldPartners)
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
            fact: (0,network_scene/* asked */.N)(scene, "av-firewall-2010", "I"),
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
const signIn = (scene) => portsOf(scene, "access").map((port) => ({
    ways: into("access-edge"),
    protocol: "tcp",
    ...one(port),
    reason: "remote users sign in through it",
    fact: (0,network_scene/* asked */.N)(scene, "edge-ports-2010", "A"),
}));
const partners = (scene) => [
    {
        ways: both("access-edge"),
        protocol: "tcp",
        ...one(scene.profile.federationPort.value),
        reason: `${scene.federation ? "federated partners" : "public IM providers"} are reached through it`,
        // For public IM it is read in the next version's page only.
        fact: (0,network_scene/* asked */.N)(scene, "edge-ports-2010", scene.federation ? "A" : "C"),
    },
];
const meetings = (scene) => portsOf(scene, "webConferencing").map((port) => ({
    ways: into("web-conferencing-edge"),
    protocol: "tcp",
    ...one(port),
    reason: "people outside take part in web conferences through it",
    // That remote users of a pool with conferencing hold web conferences is inferred.
    fact: (0,network_scene/* asked */.N)(scene, "edge-ports-2010", scene.guests ? "A" : "I"),
}));
const calls = (scene) => {
    const shared = { reason: "audio, video and sharing with people outside run through it" };
    const fact = (0,network_scene/* asked */.N)(scene, "av-firewall-2010", "A");
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
        fact: (0,network_scene/* asked */.N)(scene, "av-firewall-2010", "A"),
    },
];
const oldPartnerCalls = (scene) => ["tcp", "udp"].map((protocol) => ({
    ways: both("av-edge"),
    protocol,
    ...media,
    reason: "audio and video with partners on Office Communications Server 2007 run through it",
    fact: (0,network_scene/* asked */.N)(scene, "av-firewall-2010", "A"),
}));
const everyEdge = (scene) => {
    const fact = (0,network_scene/* asked */.N)(scene, "edge-ports-2010", "A");
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
    const fact = (0,network_scene/* asked */.N)(scene, "edge-ports-2010", "A");
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
        fact: (0,network_scene/* asked */.N)(scene, "xmpp-gateway-gmail", "B"),
    },
];
/** The rows of the pages' port tables, each behind its scenario. */
function portNeeds(scene) {
    const { spec, edges, profile } = scene;
    const edge = edges.length > 0;
    const old = scene.oldPartners;
    const xmpp = (0,topology/* isOn */.Mp)(spec.externalAccess?.xmpp) && profile.xmpp.value === "separate-gateway";
    const rows = [
        [edge && scene.remote, signIn],
        [edge && (scene.federation || scene.publicIm), partners],
        [edge && (scene.guests || (scene.remote && scene.webConferences)), meetings],
        [edge && scene.media, calls],
        [edge && scene.partnerMedia && !old, partnerCalls],
        [edge && scene.partnerMedia && old, oldPartnerCalls],
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
        const scene = (0,network_scene/* sceneOf */.c)(deployment, profile);
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
    const branches = (0,topology/* branchUsersByPool */.w5)(deployment);
    const pools = (0,topology/* partsOf */.CI)(deployment, "frontEndPools").map(({ value: { fqdn, homedUsers, features } }) => ({
        users: homedUsers + (branches.get((0,topology/* keyOfName */.ax)(fqdn)) ?? 0),
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
    return (deployment) => (0,topology/* partsOf */.CI)(deployment, list).map(({ value, path, site }) => ({
        path,
        what: `site ${(0,build_words/* quoted */.TL)(site.name)} has ${what} ${(0,build_words/* quoted */.TL)(value.fqdn)}`,
        needs,
    }));
}
function withRole(role, what, needs) {
    return (deployment) => (0,build_machines/* machinesOf */.q)(deployment)
        .filter(({ carries }) => carries.some((one) => one === role))
        .map(({ fqdn, path }) => ({ path, what: `server ${(0,build_words/* quoted */.TL)(fqdn)} is ${what}`, needs }));
}
/** Databases whose way to survive a loss the product does not have. */
const databases = (deployment, { backEndHighAvailability: { value: known } }) => {
    const stores = [
        ...(0,topology/* partsOf */.CI)(deployment, "frontEndPools").map(({ value, path }) => ({
            ...value,
            path,
            key: "backEnd",
            store: value.backEnd,
        })),
        ...["archivingServers", "monitoringServers"].flatMap((name) => (0,topology/* partsOf */.CI)(deployment, name).map(({ value, path }) => ({ ...value, path, key: "sqlStore", store: value.sqlStore }))),
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
const pairs = (deployment) => (0,topology/* partsOf */.CI)(deployment, "frontEndPools").flatMap(({ value: { fqdn, pairedWith }, path }) => pairedWith === undefined
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
    const { operatingSystems, upgradedOperatingSystems: upgraded, unsupportedInstallations } = profile;
    if (!isSupported(os, operatingSystems)) {
        const says = `needs ${(0,build_words/* listed */.KE)(operatingSystems.value, "or")}`;
        const known = upgraded.value;
        if (known === null || !isSupported(os, { ...upgraded, value: known }))
            return { says, fact: operatingSystems };
        // A manifest does not say how the product came there, so that it was set up anew is inferred.
        return { says: `${says} unless it was upgraded in place`, fact: { ...upgraded, evidence: "I" } };
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



const lists = [
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
    const pools = lists.flatMap((name) => (0,topology/* partsOf */.CI)(deployment, name).flatMap(({ value, path }) => inPool(value, path)));
    const roles = new Map();
    for (const { fqdn, carries } of (0,build_machines/* machinesOf */.q)(deployment)) {
        const key = (0,topology/* keyOfName */.ax)(fqdn);
        roles.set(key, [...(roles.get(key) ?? []), ...carries]);
    }
    const inventory = (deployment.spec.servers ?? []).flatMap((own, at) => {
        const carried = roles.get((0,topology/* keyOfName */.ax)(own.fqdn)) ?? [];
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
    const backEnds = (0,topology/* partsOf */.CI)(deployment, "frontEndPools").flatMap(({ value: { backEnd, fqdn, edition }, path }) => backEnd ? [{ value: backEnd, path: [...path, "backEnd"], of: (0,build_words/* quoted */.TL)(fqdn), local: edition === "standard" }] : []);
    const others = ["archivingServers", "monitoringServers"].flatMap((name) => (0,topology/* partsOf */.CI)(deployment, name).flatMap(({ value: { sqlStore, fqdn }, path }) => sqlStore ? [{ value: sqlStore, path: [...path, "sqlStore"], of: (0,build_words/* quoted */.TL)(fqdn), local: false }] : []));
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

// EXTERNAL MODULE: ./build/profiles/index.js + 8 modules
var profiles = __nccwpck_require__(342);
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
    // Nobody buys a license for a service that the product does not reach.
    yieldsTo: ["public-im-provider"],
    applies: ({ spec }) => (0,topology/* isOn */.Mp)(spec.externalAccess?.publicIm),
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
    applies: ({ spec }) => (0,topology/* isOn */.Mp)(spec.externalAccess?.publicIm) && spec.externalAccess.publicIm.modalities !== undefined,
    *check({ spec }, { profile }) {
        const { providers = [], modalities = [] } = spec.externalAccess?.publicIm ?? {};
        const { publicImModalities: common } = profile;
        const running = providers.map((provider) => provider.toLowerCase());
        for (const [at, modality] of modalities.entries()) {
            const some = modality === "audio" ? profile.publicImAudio : profile.publicImVideo;
            const media = audioVideo.has(modality);
            if (common.value.includes(modality) || (media && some.value.some((name) => running.includes(name))))
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

// EXTERNAL MODULE: ./build/service-ends.js
var service_ends = __nccwpck_require__(5815);
;// CONCATENATED MODULE: ./build/rules/public-im/public-im-provider.js



const list = ["spec", "externalAccess", "publicIm", "providers"];
const publicImProvider = {
    id: "public-im-provider",
    title: "Every public IM provider is one that the product knows, and is listed once",
    level: "warning",
    preset: "recommended",
    why: "The product reaches only providers that take part in public IM; with others nothing connects, and a second entry is refused",
    fix: "Correct the name, or take the provider out of externalAccess.publicIm.providers",
    turnOffWhen: "A provider of your own speaks SIP to your Edge Servers, and you look after it yourself",
    source: "public-im-2010",
    evidence: "A",
    applies: ({ spec }) => (0,topology/* isOn */.Mp)(spec.externalAccess?.publicIm),
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
            if (known.value.includes(name) || (0,service_ends/* endOf */.p)(name, today))
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
    applies: ({ spec }) => (0,topology/* isOn */.Mp)(spec.externalAccess?.publicIm),
    *check({ spec }, { today }) {
        const told = new Set();
        for (const [at, provider] of (spec.externalAccess?.publicIm?.providers ?? []).entries()) {
            const key = provider.toLowerCase();
            const partner = (0,service_ends/* endOf */.p)(key, today);
            if (!partner || told.has(key))
                continue;
            told.add(key);
            const { name, end, successor } = partner;
            const moved = successor && !(0,service_ends/* endOf */.p)(successor, today) ? `; ${(0,build_words/* quoted */.TL)(successor)} took over` : "";
            yield {
                path: ["spec", "externalAccess", "publicIm", "providers", at],
                message: `public IM provider ${(0,build_words/* quoted */.TL)(provider)} is in use, but ${name} ended ${(0,service_ends/* dayOf */.k)(end.value)}; judged for ${today}, a running service is needed${moved}`,
                fact: end,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/public-im/index.js




/** Public IM. */
const publicIm = [publicImLicense, publicImProvider, publicImServiceEnded, publicImModality];

;// CONCATENATED MODULE: ./build/instances.js


/** The instances of all Back End, archiving and monitoring databases, in this order. */
function instancesOf(deployment) {
    return [
        ...(0,topology/* partsOf */.CI)(deployment, "frontEndPools")
            .filter(({ value }) => value.edition === "enterprise")
            .flatMap(({ value, path }) => instanceOf(value.backEnd, "Back End database", value.fqdn, [...path, "backEnd"])),
        ...(0,topology/* partsOf */.CI)(deployment, "archivingServers").flatMap(({ value, path }) => instanceOf(value.sqlStore, "archiving database", value.fqdn, [...path, "sqlStore"])),
        ...(0,topology/* partsOf */.CI)(deployment, "monitoringServers").flatMap(({ value, path }) => instanceOf(value.sqlStore, "monitoring database", value.fqdn, [...path, "sqlStore"])),
    ];
}
/** The name that the default instance has where it is written. */
const byDefault = "mssqlserver";
function instanceOf(store, what, holder, path) {
    if (store?.sqlServer === undefined)
        return [];
    const { sqlServer, instance = byDefault } = store;
    const place = (0,topology/* keyOfName */.ax)(instance) === byDefault ? "" : ` in instance ${(0,build_words/* quoted */.TL)(instance)}`;
    const server = `${what} ${(0,topology/* keyOfName */.ax)(sqlServer)}`;
    const key = `${server} ${(0,topology/* keyOfName */.ax)(instance)}`;
    return [{ server, key, name: (0,build_words/* quoted */.TL)(sqlServer), place, what, holder, path: [...path, "sqlServer"] }];
}

;// CONCATENATED MODULE: ./build/rules/topology/back-end.js




const backEnd = {
    id: "back-end",
    title: "Back End databases are off Front End Servers, and one to a database server",
    level: "error",
    preset: "recommended",
    why: "Such a computer was never tested: pools on one database server fail together, and a Front End Server shares its memory with it",
    fix: "Move the database to a computer without Front End role that holds no other pool's; another instance is not enough",
    turnOffWhen: "It is a laboratory that nobody depends on",
    source: "collocation-2010",
    evidence: "A",
    applies: (deployment) => instancesOf(deployment).length > 0 ||
        [...rolesByComputer(deployment).values()].some((roles) => roles.has("front-end") && roles.has("back-end")),
    *check(deployment, { profile }) {
        yield* onFrontEnds(deployment, profile);
        const taken = new Map();
        for (const instance of instancesOf(deployment)) {
            const first = taken.get(instance.server);
            taken.set(instance.server, first ?? instance);
            if (!first)
                continue;
            const where = first.key === instance.key ? "" : first.place || " in the default instance";
            yield {
                path: instance.path,
                message: `SQL Server ${instance.name}${instance.place} holds the ${instance.what} of ${(0,build_words/* quoted */.TL)(instance.holder)}, but already that of ${(0,build_words/* quoted */.TL)(first.holder)}${where}; each needs a database server of its own`,
                fact: profile.databaseServers,
                related: [{ path: first.path, message: `${(0,build_words/* quoted */.TL)(first.holder)} uses it here` }],
            };
        }
    },
};
function* onFrontEnds(deployment, { name, backEnds }) {
    const pools = (0,topology/* partsOf */.CI)(deployment, "frontEndPools").filter(({ value }) => value.edition === "enterprise");
    const shared = new Set(pools.map(({ value }) => (0,topology/* keyOfName */.ax)(value.fqdn)));
    for (const [key, roles] of rolesByComputer(deployment)) {
        const database = roles.get("back-end");
        // A Standard Edition server that says that it has a database means its own.
        const standard = database?.path.at(-1) === "sqlServer" ? roles.get("standard-edition") : undefined;
        const server = roles.get("front-end") ?? standard;
        if (!database || !(server || shared.has(key)))
            continue;
        const is = server ? (server === standard ? "a Standard Edition server" : "a Front End Server") : "a Front End pool";
        yield {
            path: database.path,
            message: `the Back End database is on ${(0,build_words/* quoted */.TL)(database.fqdn)}, which is ${is}; ${name} needs it on a computer without Front End Server`,
            fact: backEnds,
            ...(server && { related: [{ path: server.path, message: `the ${is.slice(2)} is here` }] }),
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
        for (const { value: pool, path } of (0,topology/* partsOf */.CI)(deployment, "frontEndPools")) {
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
            if (!sites.has((0,topology/* keyOfName */.ax)(site.name)))
                sites.set((0,topology/* keyOfName */.ax)(site.name), [site, at]);
        }
        // Without any central site, central-site-pool speaks.
        if (spec.sites.every(({ kind }) => kind === "branch"))
            return;
        for (const [at, site] of spec.sites.entries()) {
            const flaw = site.kind === "branch" ? ofBranch(site, sites) : ofCentral(site);
            if (flaw)
                yield { fact: profile.branchSites, ...flaw, path: ["spec", "sites", at, ...flaw.path] };
        }
    },
};
function ofBranch({ name, centralSite }, sites) {
    const path = ["centralSite"];
    if (centralSite === undefined)
        return { path, message: `branch site ${(0,build_words/* quoted */.TL)(name)} names no central site; it needs one` };
    const found = sites.get((0,topology/* keyOfName */.ax)(centralSite));
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
        const fact = profile.centralSites;
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
/** The first two roles of a computer that may not share it; those that a Front End Server takes in may do so there. */
function refusedPair(roles, { collocation: { value: rows } }) {
    const places = judged(roles);
    const taken = ["front-end", "standard-edition"]
        .filter((host) => roles.has(host))
        .map((host) => rows[host]);
    const pairs = places.flatMap((one, at) => places.slice(at + 1).map((other) => [one, other]));
    return pairs.find(([{ role: a }, { role: b }]) => {
        if (taken.some((row) => row?.includes(a) && row.includes(b)))
            return false;
        return (rows[a] ?? rows[b]) && !rows[a]?.includes(b) && !rows[b]?.includes(a);
    });
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
    applies: (deployment) => (0,topology/* partsOf */.CI)(deployment, "directorPools").some(({ value }) => value.homedUsers !== undefined),
    *check(deployment, { profile }) {
        for (const { value, path } of (0,topology/* partsOf */.CI)(deployment, "directorPools")) {
            if (!value.homedUsers)
                continue;
            yield {
                path: [...path, "homedUsers"],
                message: `pool ${(0,build_words/* quoted */.TL)(value.fqdn)} homes ${(0,build_words/* counted */.hS)(value.homedUsers, "user")} on Directors; a Director of ${profile.name} needs to home nobody`,
                fact: profile.directorUsers,
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
    applies: (deployment) => (0,topology/* partsOf */.CI)(deployment, "frontEndPools").some(({ value }) => value.fileStore) ||
        [...rolesByComputer(deployment).values()].some((roles) => roles.has("front-end") && roles.has("file-store")),
    *check(deployment, { profile }) {
        const pools = (0,topology/* partsOf */.CI)(deployment, "frontEndPools");
        const fact = profile.fileStores;
        const first = pools.find(({ value }) => value.fileStore);
        for (const { value, path } of first ? pools : []) {
            if (value.fileStore)
                continue;
            const message = `pool ${(0,build_words/* quoted */.TL)(value.fqdn)} has no fileStore; ${profile.name} needs one for each pool`;
            const related = [{ path: [...(first?.path ?? []), "fileStore"], message: "another pool has one" }];
            yield { path: [...path, "fileStore"], message, fact, related };
        }
        const enterprise = pools.filter(({ value }) => value.edition === "enterprise");
        const shared = new Set(enterprise.map(({ value }) => (0,topology/* keyOfName */.ax)(value.fqdn)));
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
            const key = (0,topology/* keyOfName */.ax)(name);
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
                fact: (0,evidence/* saidFor2010 */.u)(profile, fqdnFormat.source),
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
    applies: (deployment) => (0,topology/* partsOf */.CI)(deployment, "frontEndPools").some(({ value }) => value.loadBalancing || value.webServices) ||
        (0,topology/* partsOf */.CI)(deployment, "directorPools").some(({ value }) => value.loadBalancing),
    *check(deployment, { profile }) {
        const pools = (0,topology/* partsOf */.CI)(deployment, "frontEndPools").filter(({ value }) => value.edition === "enterprise");
        for (const { value, path } of [...pools, ...(0,topology/* partsOf */.CI)(deployment, "directorPools")]) {
            const servers = (0,topology/* serverCount */.zl)(value.servers);
            const flaw = servers > 1 && value.loadBalancing && front_end_load_balancing_flawOf(value.loadBalancing);
            if (!flaw)
                continue;
            const [key, says] = flaw;
            const message = `pool ${(0,build_words/* quoted */.TL)(value.fqdn)} has ${(0,build_words/* counted */.hS)(servers, "server")}, but ${says}`;
            const fact = "edition" in value ? profile[front_end_load_balancing_asked[key]] : (0,evidence/* saidFor2010 */.u)(profile, "director-components-2010");
            yield { path: [...path, "loadBalancing", key], message, fact };
        }
        for (const { value, path } of (0,topology/* partsOf */.CI)(deployment, "frontEndPools")) {
            const message = webNameFlaw(value);
            const fact = (0,evidence/* saidFor2010 */.u)(profile, "front-end-web-services-2010");
            if (message)
                yield { path: [...path, "webServices", "internalFqdn"], message, fact };
        }
    },
};
/** The facts that ask it of a Front End pool. */
const front_end_load_balancing_asked = { sip: "loadBalancing", http: "webLoadBalancing" };
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
    const same = (0,topology/* keyOfName */.ax)(internal) === (0,topology/* keyOfName */.ax)(fqdn);
    if (edition === "standard" && !same)
        return `internalFqdn is ${(0,build_words/* quoted */.TL)(internal)} on Standard Edition server ${(0,build_words/* quoted */.TL)(fqdn)}; its own name is needed`;
    if (edition === "standard" || !same || loadBalancing?.sip !== "dns" || (0,topology/* serverCount */.zl)(servers) < 2)
        return undefined;
    return `internalFqdn is ${(0,build_words/* quoted */.TL)(internal)}, the name of the pool itself; with DNS load balancing another name is needed`;
}

;// CONCATENATED MODULE: ./build/absences.js




/** Lists of which a deployment can lack every entry, and the rules that say so. */
const namedBy = {
    edgePools: edge_required/* edgeRequired */.z,
    archivingServers: archivingServerRequired,
    frontEndPools: centralSitePool,
};
/** The kinds of which the deployment has none, where a rule says that it needs one: whoever adds it gives it its name. */
function absentKinds(deployment, context) {
    const absent = Object.keys(namedBy).filter((kind) => {
        const rule = namedBy[kind];
        if (!rule || (0,topology/* partsOf */.CI)(deployment, kind).length > 0 || !rule.applies(deployment, context))
            return false;
        return [...rule.check(deployment, context)].length > 0;
    });
    return new Set(absent);
}

// EXTERNAL MODULE: ./build/references.js
var references = __nccwpck_require__(7825);
// EXTERNAL MODULE: ./build/site-references.js
var site_references = __nccwpck_require__(2599);
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
    // What is not to be named at all needs no right name.
    yieldsTo: ["av-conferencing-standard"],
    applies: (deployment) => (0,references/* referencesOf */.CL)(deployment).length > 0 || (0,site_references/* siteReferencesOf */.j)(deployment).length > 0,
    *check(deployment, context) {
        const guess = (0,references/* guesser */.rT)();
        yield* unknownNames(deployment, guess, context);
        const sites = deployment.spec.sites.map(({ name }) => name);
        const keys = new Set(sites.map(topology/* keyOfName */.ax));
        for (const { name, path, of } of (0,site_references/* siteReferencesOf */.j)(deployment)) {
            if (keys.has((0,topology/* keyOfName */.ax)(name)))
                continue;
            const needed = guess(name, "the name of a site", () => sites);
            yield { path, message: `${of} is ${(0,build_words/* quoted */.TL)(name)}, which is no site here; ${needed}` };
        }
    },
};
function* unknownNames(deployment, guess, context) {
    const absent = absentKinds(deployment, context);
    const names = (0,build_names/* namesByKey */.hA)(deployment);
    for (const { name, path, of, wants, source, knownOnly } of (0,references/* referencesOf */.CL)(deployment)) {
        // Without pool pairing feature-availability speaks.
        if (path.at(-1) === "pairedWith" && !context.profile.poolPairing.value)
            continue;
        const found = names.get((0,topology/* keyOfName */.ax)(name)) ?? [];
        if (found.some(({ kind, memberOf }) => memberOf === undefined && wants.includes(kind)))
            continue;
        const right = wants.map((kind) => (0,build_names/* described */.WY)({ kind })).join(" or ");
        const [other] = found;
        // A next hop of another kind is named by edge-next-hop.
        if (other && knownOnly)
            continue;
        if (other) {
            const message = `${of} is ${(0,build_words/* quoted */.TL)(name)}, which is ${(0,build_names/* described */.WY)(other)}; ${right} is needed`;
            yield { path, message, source, related: [{ path: other.path, message: "it is here" }] };
        }
        else if (!wants.some((kind) => absent.has(kind))) {
            const needed = guess(name, right, () => (0,references/* namesFor */.GT)(deployment, wants));
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
    applies: (deployment) => (0,topology/* partsOf */.CI)(deployment, "frontEndPools").some(({ value }) => value.features !== undefined),
    *check(deployment, { profile }) {
        for (const { value: pool, path, site } of (0,topology/* partsOf */.CI)(deployment, "frontEndPools")) {
            const off = withoutConferencing(pool);
            if (off)
                yield {
                    path: [...path, "features", "conferencing"],
                    message: off,
                    fact: (0,evidence/* saidFor2010 */.u)(profile, multipartyIm.source),
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
    yieldsTo: ["collocation", "edge-alone", "archiving-collocation", "xmpp-gateway-placement"],
    applies: () => true,
    *check(deployment) {
        // For each name its first use in each way, so that many uses of one name cost no more than as many names.
        const used = new Map();
        for (const name of (0,build_names/* namesOf */.eZ)(deployment)) {
            const key = (0,topology/* keyOfName */.ax)(name.fqdn);
            const before = used.get(key) ?? new Map();
            const first = [...before.values()].find((other) => unique_fqdn_clash(other, name));
            const way = `${name.kind} ${name.shared}`;
            if (!before.has(way))
                used.set(key, before.set(way, name));
            if (!first)
                continue;
            const message = `${(0,build_words/* quoted */.TL)(name.fqdn)} is the name of ${(0,build_names/* described */.WY)(name)}, but also of ${(0,build_names/* described */.WY)(first)}; each needs a name of its own`;
            yield {
                path: name.path,
                message: `FQDN ${message}`,
                related: [{ path: first.path, message: "first used here" }],
            };
        }
        const sites = new Map();
        for (const [at, { name }] of deployment.spec.sites.entries()) {
            const path = ["spec", "sites", at, "name"];
            const first = sites.get((0,topology/* keyOfName */.ax)(name));
            if (!first)
                sites.set((0,topology/* keyOfName */.ax)(name), path);
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
const topology_topology = [
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
        // That Lync Server 2010 has no such switch is said where the switch is described.
        const source = profile.xmpp.value === "separate-gateway" ? "new-cs-external-access-policy" : fact.source;
        yield { path: hit.path, message: `${hit.message}, but ${profile.name} ${needs}`, fact, source, related };
    },
};
function xmpp_availability_partners({ externalAccess }) {
    return (0,topology/* isOn */.Mp)(externalAccess?.xmpp) ? ["spec", "externalAccess", "xmpp"] : undefined;
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
    why: "The gateway was made for an older product; the planning page asks for its hotfix before it serves Lync Server 2010",
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
    why: "The gateway talks to servers on the Internet: inside it lets them in, and what its documents leave out was not tested",
    fix: "Give the gateway a documented operating system, a computer of its own in the perimeter network and a server certificate",
    turnOffWhen: "The gateway runs like this with the consent of Microsoft support",
    source: "xmpp-gateway-jabber",
    evidence: "B",
    products: ["lync-server-2010"],
    applies: ({ spec }) => Boolean(spec.xmppGateways?.length),
    *check(deployment, { profile }) {
        const computers = rolesByComputer(deployment);
        for (const [at, gateway] of (deployment.spec.xmppGateways ?? []).entries()) {
            const roles = computers.get((0,topology/* keyOfName */.ax)(gateway.fqdn)) ?? new Map();
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
        const message = `${name} is in the ${network} network; the ${best.value} network is recommended, since it talks to servers on the Internet`;
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

// EXTERNAL MODULE: ./build/rules/xmpp/xmpp-gateway-required.js
var xmpp_gateway_required = __nccwpck_require__(2153);
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
        (0,topology/* isOn */.Mp)(spec.externalAccess?.xmpp) &&
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
    why: "A service that has ended answers nobody; with one that no page names nothing was tested, and Microsoft does not answer for it",
    fix: "Take out partners whose service has ended; ask the vendor of any other about support, and test with it",
    turnOffWhen: "Your partners run what the pages name under domains of their own, or you have tested with them",
    source: "xmpp-resource-kit-2010",
    evidence: "B",
    products: ["lync-server-2010", "lync-server-2013", "skype-for-business-server-2015"],
    applies: ({ spec }, { profile }) => profile.xmppPartners.value !== null && (0,topology/* isOn */.Mp)(spec.externalAccess?.xmpp),
    *check({ spec }, { profile, today }) {
        const named = profile.xmppPartners.value ?? [];
        const told = new Set();
        for (const [at, domain] of (spec.externalAccess?.xmpp?.partners ?? []).entries()) {
            const key = (0,topology/* keyOfName */.ax)(domain);
            if (told.has(key))
                continue;
            told.add(key);
            const path = ["spec", "externalAccess", "xmpp", "partners", at];
            const ended = (0,service_ends/* endOf */.p)(key, today);
            if (ended) {
                const { name, end } = ended;
                const message = `XMPP partner ${(0,build_words/* quoted */.TL)(domain)} is served, but ${name} ended ${(0,service_ends/* dayOf */.k)(end.value)}; judged for ${today}, a running service is needed`;
                yield { path, message, fact: end };
            }
            else if (!named.includes(key)) {
                const message = `XMPP partner ${(0,build_words/* quoted */.TL)(domain)} is served, but of all domains the pages of ${profile.name} name only ${(0,build_words/* listed */.KE)(named.map(build_words/* quoted */.TL))}; a test with it is needed`;
                yield { path, message, fact: profile.xmppPartners };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/xmpp/index.js






/** XMPP. */
const xmpp = [
    xmpp_gateway_required/* xmppGatewayRequired */.H,
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
 * One cause is named once, by the rule that stands nearest to it; the others keep silent. Where both speak of the same
 * place, the farther rule names the nearer one in `yieldsTo`, and speaks where that one does not run:
 * - Too few Front End Servers: `front-end-count`. No rule about spare, pairs or quorum speaks of the same servers.
 * - Too few servers for two paired pools: `paired-pool-capacity`, which asks for the most; `front-end-spare` and
 *   `pool-quorum` yield to it. Where the number that any pool has is enough, `pool-quorum` speaks instead.
 * - Fewer Front End Servers than copies of a user's data: `pool-quorum`. `front-end-spare` keeps silent, since three suffice.
 * - More users than a pool may hold: `pool-size`, or `paired-pool-capacity` for a pool of a pair. `front-end-spare` keeps
 *   silent where no pool is large enough, and neither the pair's servers nor the endpoints are judged by the users beyond.
 *   `front-end-count` counts servers at any size, as the planning page does: it is another shortage.
 * - More users than a Standard Edition server may home: `standard-edition-limits`. `virtual-capacity` keeps silent.
 * - Several computers as one Standard Edition server: `standard-edition-limits`; `virtual-pool`, `virtual-hosts` yield to it.
 * - An A/V Conferencing pool named by a Standard Edition server: `av-conferencing-standard`; `known-reference` yields to it.
 * - No Edge Server for people outside: `edge-required`. What an Edge pool must be like is asked only where there is one.
 * - No Edge pool, Archiving Server or Front End pool at all: `edge-required`, `archiving-server-required`,
 *   `central-site-pool`. `known-reference` says nothing of names that it would have.
 * - An Edge service that does not run: `edge-services`. No rule asks for its name, its address or its translation.
 * - Another role on an Edge Server: `edge-alone`. A next hop of another kind: `edge-next-hop`.
 * - Names, certificates and ports of an Edge pool or XMPP Gateway that is not there: the same two rules speak.
 * - An operating system that the product does not know: `platform-support` says no more of that computer's system.
 * - No Edge Server: reverse proxies are asked for phones alone, where `edge-required` is silent. A pool that a reverse
 *   proxy names and that is nowhere: `known-reference`; nobody asks which pools are left out.
 * - No XMPP Gateway: `xmpp-gateway-required`. What a gateway must be like is asked only where there is one.
 * - No archiving scope: `archiving-scope`. What carries out the scope is asked only where there is one.
 * - A public IM provider that has closed: `public-im-service-ended`; that the product knows it not is not asked any more.
 * - A public IM provider that the product does not know: `public-im-license` yields to `public-im-provider`. That a
 *   provider has closed is another matter than its license, which the planning page asks for on any day.
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
    ...capacity/* capacity */.b,
    ...externalAccess,
    ...publicIm,
    ...xmpp,
    ...archiving,
    ...topology_topology,
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

/***/ 2153:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ xmppGatewayRequired)
/* harmony export */ });
/* harmony import */ var _topology_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4058);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6118);


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
    applies: ({ spec }, { profile }) => profile.xmpp.value === "separate-gateway" && (0,_topology_js__WEBPACK_IMPORTED_MODULE_0__/* .isOn */ .Mp)(spec.externalAccess?.xmpp),
    *check({ spec }, { profile }) {
        const xmpp = spec.externalAccess?.xmpp;
        if (!xmpp || spec.xmppGateways?.length)
            return;
        const partners = xmpp.partners.length > 0 ? ` (${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .abridged */ .$y)(xmpp.partners.map(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL))})` : "";
        yield {
            path: ["spec", "externalAccess", "xmpp"],
            message: `XMPP partners${partners} are served, but there is no XMPP Gateway; ${profile.name} needs one`,
            source: profile.xmpp.source,
        };
    },
};


/***/ }),

/***/ 401:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Hj: () => (/* binding */ checkForm),
  ey: () => (/* binding */ checkFormBy),
  e6: () => (/* binding */ follow),
  yL: () => (/* binding */ formAt),
  wQ: () => (/* binding */ schema)
});

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
            "growth": "growth",
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
    "growth": {
        "required": [],
        "properties": {
            "perMonth": ""
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

// EXTERNAL MODULE: ./build/words.js
var build_words = __nccwpck_require__(6118);
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
    rules: "rule",
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
    const { fqdn, name, id } = (value ?? {});
    return [fqdn, name, id].find((text) => typeof text === "string" && text !== "");
}
/** `spec.sites[0].frontEndPools` */
function dotted(path) {
    return path
        .map((step, at) => (typeof step === "number" ? `[${step}]` : `${at > 0 ? "." : ""}${plain(step)}`))
        .join("");
}
function plain(step) {
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
    minLength: (name, { value, params }) => value === ""
        ? `${name} is an empty text; a name is needed`
        : `${name} has ${(0,build_words/* counted */.hS)(String(value).length, "character")}; at least ${params.limit} are needed`,
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
    "^\\d{4}-\\d{2}-\\d{2}$": (name, value) => `${name} is ${(0,build_words/* quoted */.TL)(value)}; a day as YYYY-MM-DD is needed`,
    "^[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)?$": (name, value) => `${name} is ${(0,build_words/* quoted */.TL)(value)}; the id of a rule is needed, such as front-end-count or contoso/two-edges`,
    "^[a-z0-9][a-z0-9-]*/[a-z0-9][a-z0-9-]*$": (name, value) => `${name} is ${(0,build_words/* quoted */.TL)(value)}; an organisation, a slash and a name in small letters are needed, such as contoso/two-edges`,
    "^[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)*$": (name, value) => `${name} is ${(0,build_words/* quoted */.TL)(value)}; property names with dots between them are needed, such as spec.sites.edgePools`,
    "^https?://[^\\s\\p{Cc}]+$": (name, value) => `${name} is ${(0,build_words/* quoted */.TL)(value)}; an address that begins with https:// is needed`,
    "^[0-9]{1,5}(-[0-9]{1,5})?$": (name, value) => `${name} is ${(0,build_words/* quoted */.TL)(value)}; a port such as 5061 or a range such as 50000-59999 is needed`,
    "^(100|[0-9]{1,2}([.][0-9]{1,4})?) ?%$": (name, value) => `${name} is ${(0,build_words/* quoted */.TL)(value)}; a percentage from 0% to 100% is needed, such as 2%`,
};
/** One sentence for a failed keyword. */
function wordsFor(content, failure, whole) {
    const name = failure.path.length > 0 ? nameOf(content, failure.path) : whole;
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
const deployment = { validate: (deployment_validator_default()), forms: forms_forms, whole: "the manifest" };
/** Manifest → what its form lacks. */
function checkForm({ content }) {
    return checkFormBy(deployment, content);
}
/** The deepest cause only: what fails because of another failure is not said again. */
function* checkFormBy({ validate, forms, whole }, content) {
    if (validate(content))
        return;
    const failures = (validate.errors ?? []).map((error) => failureOf(content, error, forms));
    const renamed = new Set(failures.filter(isUnknownProperty).map((failure) => placeAndName(failure, meantBy(failure))));
    for (const failure of onePerCause(failures)) {
        const misspelt = failure.keyword === "required" && renamed.has(placeAndName(failure, failure.params.missingProperty));
        if (!misspelt)
            yield hitFor(content, failure, whole);
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
function hitFor(content, failure, whole) {
    const { keyword, params, path } = failure;
    const message = wordsFor(content, failure, whole);
    if (keyword === "uniqueItems")
        return { path: [...path, Math.max(Number(params.i), Number(params.j))], message };
    if (!isUnknownProperty(failure))
        return { path, message };
    return { path: [...path, String(params.additionalProperty)], part: "key", message };
}
function failureOf(content, error, forms) {
    const { path, value } = follow(content, error.instancePath);
    const { keyword, params } = error;
    return { keyword, params, path, value, form: formAt(path, forms) };
}
/** The form that the schema gives to a place. A list has the form of its entries. */
function formAt(path, forms = forms_forms) {
    let name = "#";
    for (const step of path)
        if (typeof step === "string")
            name = forms[name ?? ""]?.properties[step];
    return forms[name ?? ""];
}
function isUnknownProperty({ keyword }) {
    return keyword === "additionalProperties";
}
function placeAndName({ path }, name) {
    return JSON.stringify([...path, name]);
}
/** A JSON Pointer's path in a value: places in lists become numbers. */
function follow(content, pointer) {
    const path = [];
    let value = content;
    for (const token of pointer.split("/").slice(1)) {
        const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
        path.push(Array.isArray(value) ? Number(name) : name);
        value = value[name];
    }
    return { path, value };
}


/***/ }),

/***/ 5815:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ dayOf),
/* harmony export */   p: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var _profiles_partners_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9547);

const byKey = new Map(Object.entries(_profiles_partners_js__WEBPACK_IMPORTED_MODULE_0__/* .partners */ .I));
/** The service of a provider or partner, by its key, if it has ended before this day. */
function endOf(key, today) {
    const partner = byKey.get(key);
    return partner && partner.end.value < today.slice(0, partner.end.value.length) ? partner : undefined;
}
/** A day or a month as a sentence takes it: "on 2014-06-30", "in 2013-04". */
function dayOf(end) {
    return `${end.length > "2013-04".length ? "on" : "in"} ${end}`;
}


/***/ }),

/***/ 2599:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ siteReferencesOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6118);

/** Every reference to a site; those of branch sites only where there is a central site that they could mean. */
function siteReferencesOf({ spec }) {
    const { sites, externalAccess, archiving } = spec;
    const branches = sites.every(({ kind }) => kind === "branch") ? [] : sites;
    return [
        ...branches.flatMap(({ name: site, centralSite, kind }, at) => centralSite === undefined || kind !== "branch"
            ? []
            : [{ name: centralSite, path: ["spec", "sites", at, "centralSite"], of: `centralSite of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(site)}` }]),
        ...ofPolicies(externalAccess?.policies, "externalAccess"),
        ...ofPolicies(archiving?.policies, "archiving"),
    ];
}
function ofPolicies(policies = [], part) {
    return policies.flatMap(({ site }, at) => site === undefined ? [] : [{ name: site, path: ["spec", part, "policies", at, "site"], of: `site of a policy` }]);
}


/***/ }),

/***/ 4684:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  qk: () => (/* binding */ citation),
  k4: () => (/* binding */ cited),
  Tj: () => (/* binding */ sources)
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
    // The later edition of COLLOC
    "collocation-2013": docs("Server collocation in an Enterprise Edition Front End pool deployment for Lync Server 2013", "69362e3ae07b9991bcbb7c00ab1feaadddf519fe/Lync/LyncServer/lync-server-2013-server-collocation-in-an-enterprise-edition-front-end-pool-deployment", "2013-11-11"),
    // C13-DNS
    "single-edge-dns-2013": docs("DNS summary - Single consolidated edge with private IP addresses using NAT in Lync Server 2013", "2e1929616ce00287c9a32a2458ae4e85d06e3fcb/Lync/LyncServer/lync-server-2013-dns-summary-single-consolidated-edge-with-private-ip-addresses-using-nat", docsRead),
    // C13-CERT
    "edge-certificates-2013": docs("Certificate requirements for external user access in Lync Server 2013", "c0aba8eb54f86a87162d848b1ea2dee1afbf2f11/Lync/LyncServer/lync-server-2013-certificate-requirements-for-external-user-access", docsRead),
    // C13-BP
    "edge-checklist-2013": page("Deployment checklist for external user access in Lync Server 2013", "technet.microsoft.com/en-us/library/Gg425910(v=OCS.15)", "2014-02-04"),
    // C13-SITES
    "sites-2013": page("Sites (Lync Server 2013)", "unifiedpeople.ru/lyncserver2013_itpro.en/html/022cb6dd-37e2-4882-a53e-5ddfdbc6f53a.htm", pagesRead),
};

;// CONCATENATED MODULE: ./build/sources/moving.js

/** How one product follows another. Behind each its key in the fact sheet, where it has one. */
const moving = {
    "migration-2013": docs("Supported server migration paths and coexistence scenarios in Lync Server 2013", "c0aba8eb54f86a87162d848b1ea2dee1afbf2f11/Lync/LyncServer/lync-server-2013-supported-server-migration-paths-and-coexistence-scenarios", "2012-10-16"),
    "upgrade-2015": docs("Plan to upgrade to Skype for Business Server 2015", "2e1929616ce00287c9a32a2458ae4e85d06e3fcb/Skype/SfbServer/plan-your-deployment/upgrade", "2018-12-20"),
    // MIG19
    "migration-2019": page("Migration to Skype for Business Server 2019", "learn.microsoft.com/en-us/skypeforbusiness/migration/migration-to-skype-for-business-server-2019", pagesRead),
    // XMPP19
    "xmpp-migration-2019": docs("Migrating XMPP federation (to Skype for Business Server 2019)", "042b692552b21ff78ff839b7c645ddd69f7e5aa2/Skype/SfBServer2019/migration/migrating-xmpp-federation", docsRead),
    // MIGARCH19
    "archiving-migration-2019": docs("Migrating Archiving and Monitoring Servers (to Skype for Business Server 2019)", "4c78b78457a44ab96e2ec1837c32cfa01f534336/Skype/SfBServer2019/migration/migrating-archiving-and-monitoring-servers", docsRead),
    // AZF, a repost of Microsoft's own post
    "migration-se": page("Why in-place upgrade from Skype for Business Server 2019 to Subscription Edition (SE) is low risk (repost)", "azurefeeds.com/2025/06/26/why-in-place-upgrade-from-skype-for-business-server-2019-to-subscription-edition-se-is-low-risk", "2025-06-26"),
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
    // BK-ARCHPLAN
    "archiving-book-2010": page("Lync Server 2010: planning chapter on archiving", "programming4.us/enterprise/21902.aspx", pagesRead),
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
    // Tells of Google's own notice, as PHOT does, which bears no date
    "google-talk-end": page("Google announces changes to Hangouts, Gmail and Google+", "geeknewscentral.com/2017/03/26/google-announces-changes-hangouts-gmail-google/", "2017-03-26"),
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
    "cel-spec": page("Common Expression Language: language definition", "github.com/google/cel-spec/blob/master/doc/langdef.md", "2026-11-22"),
    "sarif-2.1.0": page("SARIF 2.1.0, section 3.35: suppression object", "docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html", "2020-03-27"),
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
    ...moving,
    ...secondary,
    ...standards,
};
/** The document that is meant. */
function cited(citation) {
    return typeof citation === "string" ? sources[citation] : citation;
}
/** A document on one line: title, day and address, as far as they are known. */
function citation({ title, date, url }) {
    return [title, date, url].filter(Boolean).join(", ");
}


/***/ }),

/***/ 6382:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ locator)
/* harmony export */ });
/**
 * Something that is not there has no place, so its nearest ancestor's is taken. The root is asked for once, when needed,
 * and an index of each map that is passed keeps many questions linear.
 */
function locator(rootOf) {
    let root;
    const indexes = new WeakMap();
    const indexOf = (spot) => {
        const index = indexes.get(spot) ?? namesIn(spot);
        indexes.set(spot, index);
        return index;
    };
    return (path, part = "value") => {
        root ??= rootOf();
        let step = { spot: root };
        for (const [at, name] of path.entries()) {
            const next = stepInto(step.spot, name, indexOf);
            if (!next)
                break;
            step = next;
            if (part === "key" && at === path.length - 1 && step.entry)
                return keyOffsets(step.entry);
        }
        return seenAtOnce(step);
    };
}
function namesIn({ entries = [] }) {
    const index = new Map();
    for (const entry of entries)
        if (!index.has(entry.name))
            index.set(entry.name, entry);
    return index;
}
function stepInto(spot, name, indexOf) {
    const item = typeof name === "number" ? spot.items?.[name] : undefined;
    if (item)
        return { spot: item };
    const entry = spot.entries && indexOf(spot).get(String(name));
    return entry && { spot: entry.value, entry };
}
/**
 * Of a scalar, a flow collection or an alias the whole; of a block collection its key or, in a list or at the root,
 * its first entry. A value that takes no room (`users:`) has the place of its key.
 */
function seenAtOnce({ spot, entry }) {
    const block = spot.tall && (spot.items || spot.entries);
    if (!block && spot.start < spot.end)
        return [spot.start, spot.end];
    if (entry)
        return entry.key;
    const item = block && spot.items?.[0];
    if (item)
        return seenAtOnce({ spot: item });
    const first = block && spot.entries?.[0];
    return first ? firstEntry(first) : [spot.start, spot.end];
}
/** An entry as far as it stands on one line with its key. */
function firstEntry({ key, value }) {
    const short = !value.tall && value.start < value.end;
    return [key[0], short ? value.end : key[1]];
}
/** A key that takes no room (`: 1`) is seen by its value. */
function keyOffsets({ key, value }) {
    return key[0] < key[1] ? key : [value.start, value.end];
}


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

/***/ 2033:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
/** Who speaks; a test keeps it the same as package.json. */
const tool = { name: "lync-policy", version: "0.1.0" };


/***/ }),

/***/ 4058:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Mp: () => (/* binding */ isOn),
/* harmony export */   ax: () => (/* binding */ keyOfName),
/* harmony export */   gw: () => (/* binding */ partsIn),
/* harmony export */   w5: () => (/* binding */ branchUsersByPool),
/* harmony export */   zl: () => (/* binding */ serverCount)
/* harmony export */ });
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


/***/ }),

/***/ 4661:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ borne),
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   _U: () => (/* binding */ judgement),
/* harmony export */   g$: () => (/* binding */ judged),
/* harmony export */   tf: () => (/* binding */ validate),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/* harmony import */ var _built_ins_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8850);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2321);
/* harmony import */ var _hits_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(345);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4864);
/* harmony import */ var _rules_in_force_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4872);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(401);






/** The levels, gravest first. */
const levels = ["error", "warning", "note"];
/**
 * The product: texts and a policy go in, a report comes out. `today` is the day for which is judged, as YYYY-MM-DD.
 * Nothing else is read, and nothing is printed. The YAML library is loaded at the first text that needs it; `strict`
 * gives it every text.
 */
async function validate(texts, policy, today, seen, strict = false) {
    return borne(await found(texts, policy, today, seen, strict));
}
/** Texts → all that is found in them. */
async function found(texts, policy, today, seen, strict = false) {
    const { take, report } = judgement(policy, today, seen);
    const comments = [];
    for (const text of texts) {
        let parsed = strict ? undefined : (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qg)(text);
        parsed ??= (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(657), __nccwpck_require__.e(411)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3657))).parseByLibrary(text);
        take(text.file, parsed);
        if (parsed.mayWaive)
            comments.push((await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(694)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1694))).waiversIn(text));
    }
    return { whole: report(), comments };
}
/** Sets apart what waivers and a baseline bear. */
async function borne({ whole, comments }) {
    const { waivers, baseline } = whole.policy;
    if (comments.length === 0 && !waivers && !baseline)
        return whole;
    return (await __nccwpck_require__.e(/* import() */ 607).then(__nccwpck_require__.bind(__nccwpck_require__, 3607))).excepted(whole, comments);
}
/** Begins to judge, with texts that are parsed already. */
function judgement(policy, today, seen) {
    const rules = (0,_rules_in_force_js__WEBPACK_IMPORTED_MODULE_4__/* .rulesInForce */ .C)(policy);
    const busy = new Set();
    const files = [];
    const skipped = [];
    const findings = [];
    const deployments = new Set();
    const take = (file, parsed) => {
        if (parsed.skipped)
            skipped.push(parsed.skipped);
        else
            files.push(file);
        for (const finding of findingsIn(file, parsed, { rules, own: policy.own ?? [], busy, deployments, today, seen }))
            findings.push(finding);
    };
    const report = () => {
        findings.sort(_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .inReadingOrder */ .g);
        const idle = rules.filter((rule) => !busy.has(rule));
        const all = { files, skipped, deployments: [...deployments], rules, idle, findings };
        return { asOf: today, policy, ...all, ...judged(findings, policy.failOn) };
    };
    return { take, report };
}
/** What findings come to. */
function judged(findings, failOn, waived = 0) {
    const counts = { error: 0, warning: 0, note: 0, waived };
    for (const { rule } of findings)
        counts[rule.level]++;
    return { counts, conclusion: conclude(counts, failOn) };
}
function* findingsIn(file, { errors, manifests }, run) {
    const from = { rule: _parse_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlSyntax */ .TL, source: _parse_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlSyntax */ .TL.source, deployment: "", object: "", path: [], related: [], file };
    for (const error of errors)
        yield { ...from, ...error };
    for (const manifest of manifests)
        yield* findingsOf(manifest, run);
}
/** Unsound things stop early: what breaks the schema is not given to the rules. */
function* findingsOf(manifest, { rules, own, busy, deployments, today, seen }) {
    let sound = true;
    for (const hit of (0,_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .checkForm */ .Hj)(manifest)) {
        sound = false;
        yield (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingOf */ .hD)(manifest, _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .schema */ .wQ, hit);
    }
    if (!sound)
        return;
    const deployment = manifest.content;
    deployments.add((0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .nameIn */ .ZC)(manifest.content));
    seen?.(manifest, deployment);
    for (const [rule, hits] of (0,_hits_js__WEBPACK_IMPORTED_MODULE_2__/* .hitsOf */ .e)(deployment, rules, today)) {
        busy.add(rule);
        for (const hit of hits)
            yield (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingOf */ .hD)(manifest, rule, hit);
    }
    for (const { rule, failures } of own) {
        if (!rules.some(({ id }) => id === rule.id))
            continue;
        for (const hit of failures(deployment, (0,_hits_js__WEBPACK_IMPORTED_MODULE_2__/* .contextOf */ .V)(deployment, today)))
            yield (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingOf */ .hD)(manifest, _built_ins_js__WEBPACK_IMPORTED_MODULE_0__/* .ownRuleFailed */ .AH, hit);
    }
}
function conclude(counts, failOn) {
    const counted = levels.slice(0, failOn === "never" ? 0 : levels.indexOf(failOn) + 1);
    return counted.some((level) => counts[level] > 0) ? "failure" : "success";
}


/***/ }),

/***/ 9166:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ termsOf)
/* harmony export */ });
/** A waiver in one phrase: "waived until 2027-01-31 by uc@contoso.com: servers arrive in January". */
function termsOf({ kind, reason, owner, ticket, until }) {
    if (kind === "baseline")
        return `known since the baseline: ${reason}`;
    return `waived until ${until}${owner ? ` by ${owner}` : ""}${ticket ? `, ${ticket}` : ""}: ${reason}`;
}


/***/ }),

/***/ 4278:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ comers),
/* harmony export */   GZ: () => (/* binding */ askedFor)
/* harmony export */ });
/* unused harmony export holdsMeetings */
/* harmony import */ var _edges_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4121);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(186);
/* harmony import */ var _topology_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4058);



/** The people who need an Edge Server. */
const withEdge = ["remoteUsers", "federation", "publicIm", "xmpp", "anonymousGuests"];
/**
 * Those of the scenarios that are on and that can come as far as the web services. Where there is no Edge Server, phones
 * do; but if anybody else is served, that there is none comes first.
 */
function comers(deployment, wanted) {
    if ((0,_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .edgePoolsOf */ .sy)(deployment).length > 0)
        return (0,_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .served */ .EZ)(deployment, wanted);
    if ((0,_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .served */ .EZ)(deployment, withEdge).length > 0)
        return [];
    return (0,_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .served */ .EZ)(deployment, wanted).filter(({ key }) => key === "mobility");
}
/**
 * That these people need a page's word on reverse proxies kept. The page says "must", for meetings and phones among others;
 * whether signing in and plain messages need it is not known, so nobody who may do no more is held to it.
 */
function askedFor(people, deployment, profile, source) {
    const sure = people.some(({ key }) => key === "anonymousGuests" || key === "mobility");
    const meets = (0,_topology_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(deployment, "frontEndPools").some(({ value }) => holdsMeetings(value));
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .saidFor2010 */ .u)(profile, source, sure || meets ? "A" : "I");
}
/** Whether a pool has conferencing for more than messages among several people. */
function holdsMeetings({ features }) {
    return features?.avConferencing === true || (features?.conferencing === true && !features.multipartyIm);
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

/***/ 3339:
/***/ (function(module) {

module.exports = require("module");

/***/ }),

/***/ 1421:
/***/ (function(module) {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ (function(module) {

module.exports = require("node:crypto");

/***/ }),

/***/ 3024:
/***/ (function(module) {

module.exports = require("node:fs");

/***/ }),

/***/ 6760:
/***/ (function(module) {

module.exports = require("node:path");

/***/ }),

/***/ 5919:
/***/ (function(module) {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 932:
/***/ (function(module) {

module.exports = require("process");

/***/ }),

/***/ 8952:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

module.exports=De;module.exports["default"]=De;const ke=(__nccwpck_require__(6214)/* ["default"] */ .A),Se=new RegExp("^\\P{Cc}+$","u");function d(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=d.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(ke(s)>255){const r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[r]:e.push(r),t++}if(ke(s)<1){const r={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!Se.test(s)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\P{Cc}+$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return d.errors=e,t===0}d.evaluated={dynamicProps:!1,dynamicItems:!1};function R(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=R.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="name"||r==="labels"||r==="annotations")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.name!==void 0&&(d(s.name,{instancePath:n+"/name",parentData:s,parentDataProperty:"name",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.labels!==void 0){let r=s.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(typeof r[i]!="string"){const p={instancePath:n+"/labels/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}else{const i={instancePath:n+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(s.annotations!==void 0){let r=s.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(typeof r[i]!="string"){const p={instancePath:n+"/annotations/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}else{const i={instancePath:n+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return R.errors=e,t===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const je={type:"object",additionalProperties:!1,required:["product","sites"],properties:{product:{type:"string",enum:["lync-server-2010","lync-server-2013","skype-for-business-server-2015","skype-for-business-server-2019","skype-for-business-server-se"]},availability:{type:"string",enum:["standard","high"]},sipDomains:{type:"array",items:{$ref:"#/$defs/fqdn"}},sites:{type:"array",minItems:1,items:{$ref:"#/$defs/site"}},reverseProxies:{type:"array",items:{$ref:"#/$defs/reverseProxy"}},xmppGateways:{type:"array",items:{$ref:"#/$defs/xmppGateway"}},externalAccess:{$ref:"#/$defs/externalAccess"},licensing:{$ref:"#/$defs/licensing"},archiving:{$ref:"#/$defs/archiving"},network:{$ref:"#/$defs/network"},growth:{$ref:"#/$defs/growth"},servers:{type:"array",items:{$ref:"#/$defs/machine"}}}},N=Object.prototype.hasOwnProperty;function y(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=y.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(ke(s)>253){const r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[r]:e.push(r),t++}if(ke(s)<1){const r={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!Se.test(s)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\P{Cc}+$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return y.errors=e,t===0}y.evaluated={dynamicProps:!1,dynamicItems:!1};const Ee={type:"object",additionalProperties:!1,required:["name"],properties:{name:{$ref:"#/$defs/name"},kind:{type:"string",enum:["central","branch"]},centralSite:{$ref:"#/$defs/name"},users:{$ref:"#/$defs/userCount"},frontEndPools:{type:"array",items:{$ref:"#/$defs/frontEndPool"}},edgePools:{type:"array",items:{$ref:"#/$defs/edgePool"}},directorPools:{type:"array",items:{$ref:"#/$defs/directorPool"}},avConferencingPools:{type:"array",items:{$ref:"#/$defs/avConferencingPool"}},archivingServers:{type:"array",items:{$ref:"#/$defs/archivingServer"}},monitoringServers:{type:"array",items:{$ref:"#/$defs/monitoringServer"}},survivableBranch:{$ref:"#/$defs/survivableBranch"},federationRoute:{$ref:"#/$defs/fqdn"}}};function v(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=v.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),t++}if(typeof s=="number"&&isFinite(s)){if(s>1e9||isNaN(s)){const r={instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}};e===null?e=[r]:e.push(r),t++}if(s<0||isNaN(s)){const r={instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[r]:e.push(r),t++}}return v.errors=e,t===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};const xe={type:"object",additionalProperties:!1,required:["fqdn","edition","homedUsers","servers"],properties:{fqdn:{$ref:"#/$defs/fqdn"},edition:{type:"string",enum:["enterprise","standard"]},homedUsers:{$ref:"#/$defs/userCount"},servers:{$ref:"#/$defs/servers"},platform:{$ref:"#/$defs/platform"},os:{$ref:"#/$defs/name"},messageQueuing:{type:"boolean"},endpointsPerUser:{type:"number",minimum:0,maximum:64},features:{$ref:"#/$defs/poolFeatures"},collocated:{type:"array",uniqueItems:!0,items:{type:"string",enum:["av-conferencing","mediation"]}},loadBalancing:{$ref:"#/$defs/poolLoadBalancing"},webServices:{$ref:"#/$defs/webServices"},edgePool:{$ref:"#/$defs/fqdn"},archivingServer:{$ref:"#/$defs/fqdn"},monitoringServer:{$ref:"#/$defs/fqdn"},avConferencingPool:{$ref:"#/$defs/fqdn"},backEnd:{$ref:"#/$defs/backEnd"},fileStore:{$ref:"#/$defs/fileStore"},pairedWith:{$ref:"#/$defs/fqdn"}}},Ge={type:["integer","array"],minimum:0,maximum:1e6,items:{$ref:"#/$defs/server"}},Fe={type:["string","object"],minLength:1,maxLength:253,pattern:"^\\P{Cc}+$",additionalProperties:!1,required:["fqdn"],properties:{fqdn:{$ref:"#/$defs/fqdn"},os:{$ref:"#/$defs/name"},platform:{$ref:"#/$defs/platform"},hypervisor:{$ref:"#/$defs/name"},host:{$ref:"#/$defs/name"},cpuCores:{type:"integer",minimum:1,maximum:4096},memoryGb:{type:"number",exclusiveMinimum:0,maximum:65536},messageQueuing:{type:"boolean"},roles:{type:"array",uniqueItems:!0,items:{$ref:"#/$defs/role"}}}},V=(__nccwpck_require__(4951)/* ["default"] */ .A),Be={type:"string",enum:["physical","virtual"]};function b(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=b.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(s==="physical"||s==="virtual")){const r={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Be.enum}};e===null?e=[r]:e.push(r),t++}return b.errors=e,t===0}b.evaluated={dynamicProps:!1,dynamicItems:!1};const We={type:"string",enum:["front-end","standard-edition","back-end","database","file-store","av-conferencing","mediation","director","edge","archiving","monitoring","reverse-proxy","xmpp-gateway","trusted-application","group-chat","persistent-chat","exchange-um","office-web-apps","survivable-branch"]};function w(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=w.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(s==="front-end"||s==="standard-edition"||s==="back-end"||s==="database"||s==="file-store"||s==="av-conferencing"||s==="mediation"||s==="director"||s==="edge"||s==="archiving"||s==="monitoring"||s==="reverse-proxy"||s==="xmpp-gateway"||s==="trusted-application"||s==="group-chat"||s==="persistent-chat"||s==="exchange-um"||s==="office-web-apps"||s==="survivable-branch")){const r={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:We.enum}};e===null?e=[r]:e.push(r),t++}return w.errors=e,t===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};function L(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=L.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"&&!(s&&typeof s=="object"&&!Array.isArray(s))){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Fe.type}};e===null?e=[r]:e.push(r),t++}if(typeof s=="string"){if(ke(s)>253){const r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:253}};e===null?e=[r]:e.push(r),t++}if(ke(s)<1){const r={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}if(!Se.test(s)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\P{Cc}+$"}};e===null?e=[r]:e.push(r),t++}}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.fqdn===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fqdn"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!N.call(Fe.properties,r)){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.fqdn!==void 0&&(y(s.fqdn,{instancePath:n+"/fqdn",parentData:s,parentDataProperty:"fqdn",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.os!==void 0&&(d(s.os,{instancePath:n+"/os",parentData:s,parentDataProperty:"os",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.platform!==void 0&&(b(s.platform,{instancePath:n+"/platform",parentData:s,parentDataProperty:"platform",rootData:l,dynamicAnchors:a})||(e=e===null?b.errors:f(e,b.errors),t=e.length)),s.hypervisor!==void 0&&(d(s.hypervisor,{instancePath:n+"/hypervisor",parentData:s,parentDataProperty:"hypervisor",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.host!==void 0&&(d(s.host,{instancePath:n+"/host",parentData:s,parentDataProperty:"host",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.cpuCores!==void 0){let r=s.cpuCores;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:n+"/cpuCores",schemaPath:"#/properties/cpuCores/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>4096||isNaN(r)){const i={instancePath:n+"/cpuCores",schemaPath:"#/properties/cpuCores/maximum",keyword:"maximum",params:{comparison:"<=",limit:4096}};e===null?e=[i]:e.push(i),t++}if(r<1||isNaN(r)){const i={instancePath:n+"/cpuCores",schemaPath:"#/properties/cpuCores/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[i]:e.push(i),t++}}}if(s.memoryGb!==void 0){let r=s.memoryGb;if(typeof r=="number"&&isFinite(r)){if(r>65536||isNaN(r)){const i={instancePath:n+"/memoryGb",schemaPath:"#/properties/memoryGb/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536}};e===null?e=[i]:e.push(i),t++}if(r<=0||isNaN(r)){const i={instancePath:n+"/memoryGb",schemaPath:"#/properties/memoryGb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n+"/memoryGb",schemaPath:"#/properties/memoryGb/type",keyword:"type",params:{type:"number"}};e===null?e=[i]:e.push(i),t++}}if(s.messageQueuing!==void 0&&typeof s.messageQueuing!="boolean"){const r={instancePath:n+"/messageQueuing",schemaPath:"#/properties/messageQueuing/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.roles!==void 0){let r=s.roles;if(Array.isArray(r)){const i=r.length;for(let u=0;u<i;u++)w(r[u],{instancePath:n+"/roles/"+u,parentData:r,parentDataProperty:u,rootData:l,dynamicAnchors:a})||(e=e===null?w.errors:f(e,w.errors),t=e.length);let p=r.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(V(r[p],r[c])){const u={instancePath:n+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[u]:e.push(u),t++;break e}}}else{const i={instancePath:n+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}return L.errors=e,t===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function k(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=k.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&!Array.isArray(s)){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Ge.type}};e===null?e=[r]:e.push(r),t++}if(typeof s=="number"&&isFinite(s)){if(s>1e6||isNaN(s)){const r={instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}};e===null?e=[r]:e.push(r),t++}if(s<0||isNaN(s)){const r={instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[r]:e.push(r),t++}}if(Array.isArray(s)){const r=s.length;for(let i=0;i<r;i++)L(s[i],{instancePath:n+"/"+i,parentData:s,parentDataProperty:i,rootData:l,dynamicAnchors:a})||(e=e===null?L.errors:f(e,L.errors),t=e.length)}return k.errors=e,t===0}k.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function G(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=G.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="conferencing"||r==="multipartyIm"||r==="avConferencing"||r==="enterpriseVoice")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.conferencing!==void 0&&typeof s.conferencing!="boolean"){const r={instancePath:n+"/conferencing",schemaPath:"#/properties/conferencing/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.multipartyIm!==void 0&&typeof s.multipartyIm!="boolean"){const r={instancePath:n+"/multipartyIm",schemaPath:"#/properties/multipartyIm/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.avConferencing!==void 0&&typeof s.avConferencing!="boolean"){const r={instancePath:n+"/avConferencing",schemaPath:"#/properties/avConferencing/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.enterpriseVoice!==void 0&&typeof s.enterpriseVoice!="boolean"){const r={instancePath:n+"/enterpriseVoice",schemaPath:"#/properties/enterpriseVoice/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return G.errors=e,t===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ue={type:"object",additionalProperties:!1,properties:{sip:{type:"string",enum:["dns","hardware","none"]},http:{type:"string",enum:["hardware","none"]}}};function A(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=A.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="sip"||r==="http")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.sip!==void 0){let r=s.sip;if(typeof r!="string"){const i={instancePath:n+"/sip",schemaPath:"#/properties/sip/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="dns"||r==="hardware"||r==="none")){const i={instancePath:n+"/sip",schemaPath:"#/properties/sip/enum",keyword:"enum",params:{allowedValues:Ue.properties.sip.enum}};e===null?e=[i]:e.push(i),t++}}if(s.http!==void 0){let r=s.http;if(typeof r!="string"){const i={instancePath:n+"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="hardware"||r==="none")){const i={instancePath:n+"/http",schemaPath:"#/properties/http/enum",keyword:"enum",params:{allowedValues:Ue.properties.http.enum}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return A.errors=e,t===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function B(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=B.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="internalFqdn"||r==="externalFqdn")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}s.internalFqdn!==void 0&&(y(s.internalFqdn,{instancePath:n+"/internalFqdn",parentData:s,parentDataProperty:"internalFqdn",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.externalFqdn!==void 0&&(y(s.externalFqdn,{instancePath:n+"/externalFqdn",parentData:s,parentDataProperty:"externalFqdn",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return B.errors=e,t===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ie={type:"object",additionalProperties:!1,properties:{sqlServer:{$ref:"#/$defs/fqdn"},instance:{$ref:"#/$defs/name"},version:{$ref:"#/$defs/name"},edition:{type:"string",enum:["enterprise","standard","datacenter","developer","express","workgroup","web"]},architecture:{type:"string",enum:["x64","x86"]},highAvailability:{type:"string",enum:["none","cluster","mirroring","always-on"]}}};function W(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=W.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="sqlServer"||r==="instance"||r==="version"||r==="edition"||r==="architecture"||r==="highAvailability")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.sqlServer!==void 0&&(y(s.sqlServer,{instancePath:n+"/sqlServer",parentData:s,parentDataProperty:"sqlServer",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.instance!==void 0&&(d(s.instance,{instancePath:n+"/instance",parentData:s,parentDataProperty:"instance",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.version!==void 0&&(d(s.version,{instancePath:n+"/version",parentData:s,parentDataProperty:"version",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.edition!==void 0){let r=s.edition;if(typeof r!="string"){const i={instancePath:n+"/edition",schemaPath:"#/properties/edition/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="enterprise"||r==="standard"||r==="datacenter"||r==="developer"||r==="express"||r==="workgroup"||r==="web")){const i={instancePath:n+"/edition",schemaPath:"#/properties/edition/enum",keyword:"enum",params:{allowedValues:Ie.properties.edition.enum}};e===null?e=[i]:e.push(i),t++}}if(s.architecture!==void 0){let r=s.architecture;if(typeof r!="string"){const i={instancePath:n+"/architecture",schemaPath:"#/properties/architecture/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="x64"||r==="x86")){const i={instancePath:n+"/architecture",schemaPath:"#/properties/architecture/enum",keyword:"enum",params:{allowedValues:Ie.properties.architecture.enum}};e===null?e=[i]:e.push(i),t++}}if(s.highAvailability!==void 0){let r=s.highAvailability;if(typeof r!="string"){const i={instancePath:n+"/highAvailability",schemaPath:"#/properties/highAvailability/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="none"||r==="cluster"||r==="mirroring"||r==="always-on")){const i={instancePath:n+"/highAvailability",schemaPath:"#/properties/highAvailability/enum",keyword:"enum",params:{allowedValues:Ie.properties.highAvailability.enum}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return W.errors=e,t===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function D(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=D.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.server===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"server"}};e===null?e=[r]:e.push(r),t++}if(s.share===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"share"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="server"||r==="share")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}s.server!==void 0&&(y(s.server,{instancePath:n+"/server",parentData:s,parentDataProperty:"server",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.share!==void 0&&(d(s.share,{instancePath:n+"/share",parentData:s,parentDataProperty:"share",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return D.errors=e,t===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function M(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=M.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.fqdn===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fqdn"}};e===null?e=[r]:e.push(r),t++}if(s.edition===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"edition"}};e===null?e=[r]:e.push(r),t++}if(s.homedUsers===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"homedUsers"}};e===null?e=[r]:e.push(r),t++}if(s.servers===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"servers"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!N.call(xe.properties,r)){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.fqdn!==void 0&&(y(s.fqdn,{instancePath:n+"/fqdn",parentData:s,parentDataProperty:"fqdn",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.edition!==void 0){let r=s.edition;if(typeof r!="string"){const i={instancePath:n+"/edition",schemaPath:"#/properties/edition/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="enterprise"||r==="standard")){const i={instancePath:n+"/edition",schemaPath:"#/properties/edition/enum",keyword:"enum",params:{allowedValues:xe.properties.edition.enum}};e===null?e=[i]:e.push(i),t++}}if(s.homedUsers!==void 0&&(v(s.homedUsers,{instancePath:n+"/homedUsers",parentData:s,parentDataProperty:"homedUsers",rootData:l,dynamicAnchors:a})||(e=e===null?v.errors:f(e,v.errors),t=e.length)),s.servers!==void 0&&(k(s.servers,{instancePath:n+"/servers",parentData:s,parentDataProperty:"servers",rootData:l,dynamicAnchors:a})||(e=e===null?k.errors:f(e,k.errors),t=e.length)),s.platform!==void 0&&(b(s.platform,{instancePath:n+"/platform",parentData:s,parentDataProperty:"platform",rootData:l,dynamicAnchors:a})||(e=e===null?b.errors:f(e,b.errors),t=e.length)),s.os!==void 0&&(d(s.os,{instancePath:n+"/os",parentData:s,parentDataProperty:"os",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.messageQueuing!==void 0&&typeof s.messageQueuing!="boolean"){const r={instancePath:n+"/messageQueuing",schemaPath:"#/properties/messageQueuing/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.endpointsPerUser!==void 0){let r=s.endpointsPerUser;if(typeof r=="number"&&isFinite(r)){if(r>64||isNaN(r)){const i={instancePath:n+"/endpointsPerUser",schemaPath:"#/properties/endpointsPerUser/maximum",keyword:"maximum",params:{comparison:"<=",limit:64}};e===null?e=[i]:e.push(i),t++}if(r<0||isNaN(r)){const i={instancePath:n+"/endpointsPerUser",schemaPath:"#/properties/endpointsPerUser/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n+"/endpointsPerUser",schemaPath:"#/properties/endpointsPerUser/type",keyword:"type",params:{type:"number"}};e===null?e=[i]:e.push(i),t++}}if(s.features!==void 0&&(G(s.features,{instancePath:n+"/features",parentData:s,parentDataProperty:"features",rootData:l,dynamicAnchors:a})||(e=e===null?G.errors:f(e,G.errors),t=e.length)),s.collocated!==void 0){let r=s.collocated;if(Array.isArray(r)){const i=r.length;for(let u=0;u<i;u++){let m=r[u];if(typeof m!="string"){const h={instancePath:n+"/collocated/"+u,schemaPath:"#/properties/collocated/items/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(!(m==="av-conferencing"||m==="mediation")){const h={instancePath:n+"/collocated/"+u,schemaPath:"#/properties/collocated/items/enum",keyword:"enum",params:{allowedValues:xe.properties.collocated.items.enum}};e===null?e=[h]:e.push(h),t++}}let p=r.length,c;if(p>1){const u={};for(;p--;){let m=r[p];if(typeof m=="string"){if(typeof u[m]=="number"){c=u[m];const h={instancePath:n+"/collocated",schemaPath:"#/properties/collocated/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[h]:e.push(h),t++;break}u[m]=p}}}}else{const i={instancePath:n+"/collocated",schemaPath:"#/properties/collocated/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}s.loadBalancing!==void 0&&(A(s.loadBalancing,{instancePath:n+"/loadBalancing",parentData:s,parentDataProperty:"loadBalancing",rootData:l,dynamicAnchors:a})||(e=e===null?A.errors:f(e,A.errors),t=e.length)),s.webServices!==void 0&&(B(s.webServices,{instancePath:n+"/webServices",parentData:s,parentDataProperty:"webServices",rootData:l,dynamicAnchors:a})||(e=e===null?B.errors:f(e,B.errors),t=e.length)),s.edgePool!==void 0&&(y(s.edgePool,{instancePath:n+"/edgePool",parentData:s,parentDataProperty:"edgePool",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.archivingServer!==void 0&&(y(s.archivingServer,{instancePath:n+"/archivingServer",parentData:s,parentDataProperty:"archivingServer",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.monitoringServer!==void 0&&(y(s.monitoringServer,{instancePath:n+"/monitoringServer",parentData:s,parentDataProperty:"monitoringServer",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.avConferencingPool!==void 0&&(y(s.avConferencingPool,{instancePath:n+"/avConferencingPool",parentData:s,parentDataProperty:"avConferencingPool",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.backEnd!==void 0&&(W(s.backEnd,{instancePath:n+"/backEnd",parentData:s,parentDataProperty:"backEnd",rootData:l,dynamicAnchors:a})||(e=e===null?W.errors:f(e,W.errors),t=e.length)),s.fileStore!==void 0&&(D(s.fileStore,{instancePath:n+"/fileStore",parentData:s,parentDataProperty:"fileStore",rootData:l,dynamicAnchors:a})||(e=e===null?D.errors:f(e,D.errors),t=e.length)),s.pairedWith!==void 0&&(y(s.pairedWith,{instancePath:n+"/pairedWith",parentData:s,parentDataProperty:"pairedWith",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return M.errors=e,t===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ne={type:"object",additionalProperties:!1,required:["fqdn","servers"],properties:{fqdn:{$ref:"#/$defs/fqdn"},servers:{$ref:"#/$defs/servers"},federation:{type:"boolean"},services:{type:"array",uniqueItems:!0,items:{type:"string",enum:["access","web-conferencing","av"]}},federationPort:{$ref:"#/$defs/port"},externalFqdns:{$ref:"#/$defs/externalFqdns"},singleFqdn:{type:"boolean"},ports:{$ref:"#/$defs/edgePorts"},loadBalancing:{$ref:"#/$defs/edgeLoadBalancing"},nat:{$ref:"#/$defs/edgeNat"},publicIps:{type:"array",items:{$ref:"#/$defs/name"}},nextHop:{$ref:"#/$defs/fqdn"},domainJoined:{type:"boolean"},platform:{$ref:"#/$defs/platform"},os:{$ref:"#/$defs/name"}}};function $(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=$.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),t++}if(typeof s=="number"&&isFinite(s)){if(s>65535||isNaN(s)){const r={instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[r]:e.push(r),t++}if(s<1||isNaN(s)){const r={instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),t++}}return $.errors=e,t===0}$.evaluated={dynamicProps:!1,dynamicItems:!1};function O(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=O.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="access"||r==="webConferencing"||r==="av")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}s.access!==void 0&&(y(s.access,{instancePath:n+"/access",parentData:s,parentDataProperty:"access",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.webConferencing!==void 0&&(y(s.webConferencing,{instancePath:n+"/webConferencing",parentData:s,parentDataProperty:"webConferencing",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.av!==void 0&&(y(s.av,{instancePath:n+"/av",parentData:s,parentDataProperty:"av",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return O.errors=e,t===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Q(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=Q.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="access"||r==="webConferencing"||r==="av")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}s.access!==void 0&&($(s.access,{instancePath:n+"/access",parentData:s,parentDataProperty:"access",rootData:l,dynamicAnchors:a})||(e=e===null?$.errors:f(e,$.errors),t=e.length)),s.webConferencing!==void 0&&($(s.webConferencing,{instancePath:n+"/webConferencing",parentData:s,parentDataProperty:"webConferencing",rootData:l,dynamicAnchors:a})||(e=e===null?$.errors:f(e,$.errors),t=e.length)),s.av!==void 0&&($(s.av,{instancePath:n+"/av",parentData:s,parentDataProperty:"av",rootData:l,dynamicAnchors:a})||(e=e===null?$.errors:f(e,$.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Q.errors=e,t===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ve={type:"object",additionalProperties:!1,properties:{internal:{type:"string",enum:["dns","hardware","none"]},external:{type:"string",enum:["dns","hardware","none"]}}};function T(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=T.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="internal"||r==="external")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.internal!==void 0){let r=s.internal;if(typeof r!="string"){const i={instancePath:n+"/internal",schemaPath:"#/properties/internal/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="dns"||r==="hardware"||r==="none")){const i={instancePath:n+"/internal",schemaPath:"#/properties/internal/enum",keyword:"enum",params:{allowedValues:Ve.properties.internal.enum}};e===null?e=[i]:e.push(i),t++}}if(s.external!==void 0){let r=s.external;if(typeof r!="string"){const i={instancePath:n+"/external",schemaPath:"#/properties/external/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="dns"||r==="hardware"||r==="none")){const i={instancePath:n+"/external",schemaPath:"#/properties/external/enum",keyword:"enum",params:{allowedValues:Ve.properties.external.enum}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return T.errors=e,t===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Me={type:"object",additionalProperties:!1,properties:{enabled:{type:"boolean"},interfaces:{type:"array",uniqueItems:!0,items:{type:"string",enum:["access","web-conferencing","av"]}},publicAvIp:{$ref:"#/$defs/name"}}};function z(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=z.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="enabled"||r==="interfaces"||r==="publicAvIp")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.enabled!==void 0&&typeof s.enabled!="boolean"){const r={instancePath:n+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.interfaces!==void 0){let r=s.interfaces;if(Array.isArray(r)){const i=r.length;for(let u=0;u<i;u++){let m=r[u];if(typeof m!="string"){const h={instancePath:n+"/interfaces/"+u,schemaPath:"#/properties/interfaces/items/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(!(m==="access"||m==="web-conferencing"||m==="av")){const h={instancePath:n+"/interfaces/"+u,schemaPath:"#/properties/interfaces/items/enum",keyword:"enum",params:{allowedValues:Me.properties.interfaces.items.enum}};e===null?e=[h]:e.push(h),t++}}let p=r.length,c;if(p>1){const u={};for(;p--;){let m=r[p];if(typeof m=="string"){if(typeof u[m]=="number"){c=u[m];const h={instancePath:n+"/interfaces",schemaPath:"#/properties/interfaces/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[h]:e.push(h),t++;break}u[m]=p}}}}else{const i={instancePath:n+"/interfaces",schemaPath:"#/properties/interfaces/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}s.publicAvIp!==void 0&&(d(s.publicAvIp,{instancePath:n+"/publicAvIp",parentData:s,parentDataProperty:"publicAvIp",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return z.errors=e,t===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function H(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=H.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.fqdn===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fqdn"}};e===null?e=[r]:e.push(r),t++}if(s.servers===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"servers"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!N.call(Ne.properties,r)){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.fqdn!==void 0&&(y(s.fqdn,{instancePath:n+"/fqdn",parentData:s,parentDataProperty:"fqdn",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.servers!==void 0&&(k(s.servers,{instancePath:n+"/servers",parentData:s,parentDataProperty:"servers",rootData:l,dynamicAnchors:a})||(e=e===null?k.errors:f(e,k.errors),t=e.length)),s.federation!==void 0&&typeof s.federation!="boolean"){const r={instancePath:n+"/federation",schemaPath:"#/properties/federation/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.services!==void 0){let r=s.services;if(Array.isArray(r)){const i=r.length;for(let u=0;u<i;u++){let m=r[u];if(typeof m!="string"){const h={instancePath:n+"/services/"+u,schemaPath:"#/properties/services/items/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(!(m==="access"||m==="web-conferencing"||m==="av")){const h={instancePath:n+"/services/"+u,schemaPath:"#/properties/services/items/enum",keyword:"enum",params:{allowedValues:Ne.properties.services.items.enum}};e===null?e=[h]:e.push(h),t++}}let p=r.length,c;if(p>1){const u={};for(;p--;){let m=r[p];if(typeof m=="string"){if(typeof u[m]=="number"){c=u[m];const h={instancePath:n+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[h]:e.push(h),t++;break}u[m]=p}}}}else{const i={instancePath:n+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.federationPort!==void 0&&($(s.federationPort,{instancePath:n+"/federationPort",parentData:s,parentDataProperty:"federationPort",rootData:l,dynamicAnchors:a})||(e=e===null?$.errors:f(e,$.errors),t=e.length)),s.externalFqdns!==void 0&&(O(s.externalFqdns,{instancePath:n+"/externalFqdns",parentData:s,parentDataProperty:"externalFqdns",rootData:l,dynamicAnchors:a})||(e=e===null?O.errors:f(e,O.errors),t=e.length)),s.singleFqdn!==void 0&&typeof s.singleFqdn!="boolean"){const r={instancePath:n+"/singleFqdn",schemaPath:"#/properties/singleFqdn/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.ports!==void 0&&(Q(s.ports,{instancePath:n+"/ports",parentData:s,parentDataProperty:"ports",rootData:l,dynamicAnchors:a})||(e=e===null?Q.errors:f(e,Q.errors),t=e.length)),s.loadBalancing!==void 0&&(T(s.loadBalancing,{instancePath:n+"/loadBalancing",parentData:s,parentDataProperty:"loadBalancing",rootData:l,dynamicAnchors:a})||(e=e===null?T.errors:f(e,T.errors),t=e.length)),s.nat!==void 0&&(z(s.nat,{instancePath:n+"/nat",parentData:s,parentDataProperty:"nat",rootData:l,dynamicAnchors:a})||(e=e===null?z.errors:f(e,z.errors),t=e.length)),s.publicIps!==void 0){let r=s.publicIps;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)d(r[p],{instancePath:n+"/publicIps/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)}else{const i={instancePath:n+"/publicIps",schemaPath:"#/properties/publicIps/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.nextHop!==void 0&&(y(s.nextHop,{instancePath:n+"/nextHop",parentData:s,parentDataProperty:"nextHop",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.domainJoined!==void 0&&typeof s.domainJoined!="boolean"){const r={instancePath:n+"/domainJoined",schemaPath:"#/properties/domainJoined/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}s.platform!==void 0&&(b(s.platform,{instancePath:n+"/platform",parentData:s,parentDataProperty:"platform",rootData:l,dynamicAnchors:a})||(e=e===null?b.errors:f(e,b.errors),t=e.length)),s.os!==void 0&&(d(s.os,{instancePath:n+"/os",parentData:s,parentDataProperty:"os",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return H.errors=e,t===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function J(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=J.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.fqdn===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fqdn"}};e===null?e=[r]:e.push(r),t++}if(s.servers===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"servers"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="fqdn"||r==="servers"||r==="loadBalancing"||r==="homedUsers"||r==="platform"||r==="os")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}s.fqdn!==void 0&&(y(s.fqdn,{instancePath:n+"/fqdn",parentData:s,parentDataProperty:"fqdn",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.servers!==void 0&&(k(s.servers,{instancePath:n+"/servers",parentData:s,parentDataProperty:"servers",rootData:l,dynamicAnchors:a})||(e=e===null?k.errors:f(e,k.errors),t=e.length)),s.loadBalancing!==void 0&&(A(s.loadBalancing,{instancePath:n+"/loadBalancing",parentData:s,parentDataProperty:"loadBalancing",rootData:l,dynamicAnchors:a})||(e=e===null?A.errors:f(e,A.errors),t=e.length)),s.homedUsers!==void 0&&(v(s.homedUsers,{instancePath:n+"/homedUsers",parentData:s,parentDataProperty:"homedUsers",rootData:l,dynamicAnchors:a})||(e=e===null?v.errors:f(e,v.errors),t=e.length)),s.platform!==void 0&&(b(s.platform,{instancePath:n+"/platform",parentData:s,parentDataProperty:"platform",rootData:l,dynamicAnchors:a})||(e=e===null?b.errors:f(e,b.errors),t=e.length)),s.os!==void 0&&(d(s.os,{instancePath:n+"/os",parentData:s,parentDataProperty:"os",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return J.errors=e,t===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function X(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=X.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.fqdn===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fqdn"}};e===null?e=[r]:e.push(r),t++}if(s.servers===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"servers"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="fqdn"||r==="servers"||r==="peakUsers"||r==="platform"||r==="os")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}s.fqdn!==void 0&&(y(s.fqdn,{instancePath:n+"/fqdn",parentData:s,parentDataProperty:"fqdn",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.servers!==void 0&&(k(s.servers,{instancePath:n+"/servers",parentData:s,parentDataProperty:"servers",rootData:l,dynamicAnchors:a})||(e=e===null?k.errors:f(e,k.errors),t=e.length)),s.peakUsers!==void 0&&(v(s.peakUsers,{instancePath:n+"/peakUsers",parentData:s,parentDataProperty:"peakUsers",rootData:l,dynamicAnchors:a})||(e=e===null?v.errors:f(e,v.errors),t=e.length)),s.platform!==void 0&&(b(s.platform,{instancePath:n+"/platform",parentData:s,parentDataProperty:"platform",rootData:l,dynamicAnchors:a})||(e=e===null?b.errors:f(e,b.errors),t=e.length)),s.os!==void 0&&(d(s.os,{instancePath:n+"/os",parentData:s,parentDataProperty:"os",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return X.errors=e,t===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ae={type:"object",additionalProperties:!1,required:["sqlServer"],properties:{sqlServer:{$ref:"#/$defs/fqdn"},instance:{$ref:"#/$defs/name"},version:{$ref:"#/$defs/name"},edition:{type:"string",enum:["enterprise","standard","datacenter","developer","express","workgroup","web"]},architecture:{type:"string",enum:["x64","x86"]},highAvailability:{type:"string",enum:["none","cluster","mirroring","always-on"]}}};function C(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=C.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.sqlServer===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sqlServer"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="sqlServer"||r==="instance"||r==="version"||r==="edition"||r==="architecture"||r==="highAvailability")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.sqlServer!==void 0&&(y(s.sqlServer,{instancePath:n+"/sqlServer",parentData:s,parentDataProperty:"sqlServer",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.instance!==void 0&&(d(s.instance,{instancePath:n+"/instance",parentData:s,parentDataProperty:"instance",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.version!==void 0&&(d(s.version,{instancePath:n+"/version",parentData:s,parentDataProperty:"version",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.edition!==void 0){let r=s.edition;if(typeof r!="string"){const i={instancePath:n+"/edition",schemaPath:"#/properties/edition/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="enterprise"||r==="standard"||r==="datacenter"||r==="developer"||r==="express"||r==="workgroup"||r==="web")){const i={instancePath:n+"/edition",schemaPath:"#/properties/edition/enum",keyword:"enum",params:{allowedValues:Ae.properties.edition.enum}};e===null?e=[i]:e.push(i),t++}}if(s.architecture!==void 0){let r=s.architecture;if(typeof r!="string"){const i={instancePath:n+"/architecture",schemaPath:"#/properties/architecture/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="x64"||r==="x86")){const i={instancePath:n+"/architecture",schemaPath:"#/properties/architecture/enum",keyword:"enum",params:{allowedValues:Ae.properties.architecture.enum}};e===null?e=[i]:e.push(i),t++}}if(s.highAvailability!==void 0){let r=s.highAvailability;if(typeof r!="string"){const i={instancePath:n+"/highAvailability",schemaPath:"#/properties/highAvailability/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="none"||r==="cluster"||r==="mirroring"||r==="always-on")){const i={instancePath:n+"/highAvailability",schemaPath:"#/properties/highAvailability/enum",keyword:"enum",params:{allowedValues:Ae.properties.highAvailability.enum}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return C.errors=e,t===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function K(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=K.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.fqdn===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fqdn"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="fqdn"||r==="collocatedWith"||r==="sqlStore"||r==="fileStore"||r==="messageQueuing"||r==="os"||r==="platform")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.fqdn!==void 0&&(y(s.fqdn,{instancePath:n+"/fqdn",parentData:s,parentDataProperty:"fqdn",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.collocatedWith!==void 0){let r=s.collocatedWith;if(Array.isArray(r)){const i=r.length;for(let u=0;u<i;u++)w(r[u],{instancePath:n+"/collocatedWith/"+u,parentData:r,parentDataProperty:u,rootData:l,dynamicAnchors:a})||(e=e===null?w.errors:f(e,w.errors),t=e.length);let p=r.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(V(r[p],r[c])){const u={instancePath:n+"/collocatedWith",schemaPath:"#/properties/collocatedWith/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[u]:e.push(u),t++;break e}}}else{const i={instancePath:n+"/collocatedWith",schemaPath:"#/properties/collocatedWith/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.sqlStore!==void 0&&(C(s.sqlStore,{instancePath:n+"/sqlStore",parentData:s,parentDataProperty:"sqlStore",rootData:l,dynamicAnchors:a})||(e=e===null?C.errors:f(e,C.errors),t=e.length)),s.fileStore!==void 0&&(D(s.fileStore,{instancePath:n+"/fileStore",parentData:s,parentDataProperty:"fileStore",rootData:l,dynamicAnchors:a})||(e=e===null?D.errors:f(e,D.errors),t=e.length)),s.messageQueuing!==void 0&&typeof s.messageQueuing!="boolean"){const r={instancePath:n+"/messageQueuing",schemaPath:"#/properties/messageQueuing/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}s.os!==void 0&&(d(s.os,{instancePath:n+"/os",parentData:s,parentDataProperty:"os",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.platform!==void 0&&(b(s.platform,{instancePath:n+"/platform",parentData:s,parentDataProperty:"platform",rootData:l,dynamicAnchors:a})||(e=e===null?b.errors:f(e,b.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return K.errors=e,t===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Y(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=Y.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.fqdn===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fqdn"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="fqdn"||r==="collocatedWith"||r==="sqlStore"||r==="fileStore"||r==="messageQueuing"||r==="os"||r==="platform")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.fqdn!==void 0&&(y(s.fqdn,{instancePath:n+"/fqdn",parentData:s,parentDataProperty:"fqdn",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.collocatedWith!==void 0){let r=s.collocatedWith;if(Array.isArray(r)){const i=r.length;for(let u=0;u<i;u++)w(r[u],{instancePath:n+"/collocatedWith/"+u,parentData:r,parentDataProperty:u,rootData:l,dynamicAnchors:a})||(e=e===null?w.errors:f(e,w.errors),t=e.length);let p=r.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(V(r[p],r[c])){const u={instancePath:n+"/collocatedWith",schemaPath:"#/properties/collocatedWith/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[u]:e.push(u),t++;break e}}}else{const i={instancePath:n+"/collocatedWith",schemaPath:"#/properties/collocatedWith/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.sqlStore!==void 0&&(C(s.sqlStore,{instancePath:n+"/sqlStore",parentData:s,parentDataProperty:"sqlStore",rootData:l,dynamicAnchors:a})||(e=e===null?C.errors:f(e,C.errors),t=e.length)),s.fileStore!==void 0&&(D(s.fileStore,{instancePath:n+"/fileStore",parentData:s,parentDataProperty:"fileStore",rootData:l,dynamicAnchors:a})||(e=e===null?D.errors:f(e,D.errors),t=e.length)),s.messageQueuing!==void 0&&typeof s.messageQueuing!="boolean"){const r={instancePath:n+"/messageQueuing",schemaPath:"#/properties/messageQueuing/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}s.os!==void 0&&(d(s.os,{instancePath:n+"/os",parentData:s,parentDataProperty:"os",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.platform!==void 0&&(b(s.platform,{instancePath:n+"/platform",parentData:s,parentDataProperty:"platform",rootData:l,dynamicAnchors:a})||(e=e===null?b.errors:f(e,b.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Y.errors=e,t===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Oe={type:"object",additionalProperties:!1,required:["kind","fqdn","pool","users"],properties:{kind:{type:"string",enum:["appliance","server"]},fqdn:{$ref:"#/$defs/fqdn"},pool:{$ref:"#/$defs/fqdn"},users:{$ref:"#/$defs/userCount"},archivingServer:{$ref:"#/$defs/fqdn"},monitoringServer:{$ref:"#/$defs/fqdn"},edgePool:{$ref:"#/$defs/fqdn"}}};function Z(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=Z.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.kind===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(s.fqdn===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fqdn"}};e===null?e=[r]:e.push(r),t++}if(s.pool===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pool"}};e===null?e=[r]:e.push(r),t++}if(s.users===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"users"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="kind"||r==="fqdn"||r==="pool"||r==="users"||r==="archivingServer"||r==="monitoringServer"||r==="edgePool")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.kind!==void 0){let r=s.kind;if(typeof r!="string"){const i={instancePath:n+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="appliance"||r==="server")){const i={instancePath:n+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Oe.properties.kind.enum}};e===null?e=[i]:e.push(i),t++}}s.fqdn!==void 0&&(y(s.fqdn,{instancePath:n+"/fqdn",parentData:s,parentDataProperty:"fqdn",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.pool!==void 0&&(y(s.pool,{instancePath:n+"/pool",parentData:s,parentDataProperty:"pool",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.users!==void 0&&(v(s.users,{instancePath:n+"/users",parentData:s,parentDataProperty:"users",rootData:l,dynamicAnchors:a})||(e=e===null?v.errors:f(e,v.errors),t=e.length)),s.archivingServer!==void 0&&(y(s.archivingServer,{instancePath:n+"/archivingServer",parentData:s,parentDataProperty:"archivingServer",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.monitoringServer!==void 0&&(y(s.monitoringServer,{instancePath:n+"/monitoringServer",parentData:s,parentDataProperty:"monitoringServer",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.edgePool!==void 0&&(y(s.edgePool,{instancePath:n+"/edgePool",parentData:s,parentDataProperty:"edgePool",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Z.errors=e,t===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=_.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!N.call(Ee.properties,r)){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.name!==void 0&&(d(s.name,{instancePath:n+"/name",parentData:s,parentDataProperty:"name",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.kind!==void 0){let r=s.kind;if(typeof r!="string"){const i={instancePath:n+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="central"||r==="branch")){const i={instancePath:n+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Ee.properties.kind.enum}};e===null?e=[i]:e.push(i),t++}}if(s.centralSite!==void 0&&(d(s.centralSite,{instancePath:n+"/centralSite",parentData:s,parentDataProperty:"centralSite",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.users!==void 0&&(v(s.users,{instancePath:n+"/users",parentData:s,parentDataProperty:"users",rootData:l,dynamicAnchors:a})||(e=e===null?v.errors:f(e,v.errors),t=e.length)),s.frontEndPools!==void 0){let r=s.frontEndPools;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)M(r[p],{instancePath:n+"/frontEndPools/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?M.errors:f(e,M.errors),t=e.length)}else{const i={instancePath:n+"/frontEndPools",schemaPath:"#/properties/frontEndPools/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.edgePools!==void 0){let r=s.edgePools;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)H(r[p],{instancePath:n+"/edgePools/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?H.errors:f(e,H.errors),t=e.length)}else{const i={instancePath:n+"/edgePools",schemaPath:"#/properties/edgePools/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.directorPools!==void 0){let r=s.directorPools;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)J(r[p],{instancePath:n+"/directorPools/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?J.errors:f(e,J.errors),t=e.length)}else{const i={instancePath:n+"/directorPools",schemaPath:"#/properties/directorPools/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.avConferencingPools!==void 0){let r=s.avConferencingPools;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)X(r[p],{instancePath:n+"/avConferencingPools/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?X.errors:f(e,X.errors),t=e.length)}else{const i={instancePath:n+"/avConferencingPools",schemaPath:"#/properties/avConferencingPools/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.archivingServers!==void 0){let r=s.archivingServers;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)K(r[p],{instancePath:n+"/archivingServers/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?K.errors:f(e,K.errors),t=e.length)}else{const i={instancePath:n+"/archivingServers",schemaPath:"#/properties/archivingServers/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.monitoringServers!==void 0){let r=s.monitoringServers;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)Y(r[p],{instancePath:n+"/monitoringServers/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?Y.errors:f(e,Y.errors),t=e.length)}else{const i={instancePath:n+"/monitoringServers",schemaPath:"#/properties/monitoringServers/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}s.survivableBranch!==void 0&&(Z(s.survivableBranch,{instancePath:n+"/survivableBranch",parentData:s,parentDataProperty:"survivableBranch",rootData:l,dynamicAnchors:a})||(e=e===null?Z.errors:f(e,Z.errors),t=e.length)),s.federationRoute!==void 0&&(y(s.federationRoute,{instancePath:n+"/federationRoute",parentData:s,parentDataProperty:"federationRoute",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return _.errors=e,t===0}_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Qe={type:"object",additionalProperties:!1,required:["fqdn"],properties:{fqdn:{$ref:"#/$defs/fqdn"},publishes:{type:"array",uniqueItems:!0,items:{type:"string",enum:["web-services","meet","dial-in","autodiscover"]}},pools:{type:"array",items:{$ref:"#/$defs/fqdn"}}}};function ee(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.fqdn===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fqdn"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="fqdn"||r==="publishes"||r==="pools")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.fqdn!==void 0&&(y(s.fqdn,{instancePath:n+"/fqdn",parentData:s,parentDataProperty:"fqdn",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.publishes!==void 0){let r=s.publishes;if(Array.isArray(r)){const i=r.length;for(let u=0;u<i;u++){let m=r[u];if(typeof m!="string"){const h={instancePath:n+"/publishes/"+u,schemaPath:"#/properties/publishes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(!(m==="web-services"||m==="meet"||m==="dial-in"||m==="autodiscover")){const h={instancePath:n+"/publishes/"+u,schemaPath:"#/properties/publishes/items/enum",keyword:"enum",params:{allowedValues:Qe.properties.publishes.items.enum}};e===null?e=[h]:e.push(h),t++}}let p=r.length,c;if(p>1){const u={};for(;p--;){let m=r[p];if(typeof m=="string"){if(typeof u[m]=="number"){c=u[m];const h={instancePath:n+"/publishes",schemaPath:"#/properties/publishes/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[h]:e.push(h),t++;break}u[m]=p}}}}else{const i={instancePath:n+"/publishes",schemaPath:"#/properties/publishes/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.pools!==void 0){let r=s.pools;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)y(r[p],{instancePath:n+"/pools/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)}else{const i={instancePath:n+"/pools",schemaPath:"#/properties/pools/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ee.errors=e,t===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Te={type:"object",additionalProperties:!1,required:["fqdn"],properties:{fqdn:{$ref:"#/$defs/fqdn"},hotfix:{type:"boolean"},network:{type:"string",enum:["perimeter","internal"]},os:{$ref:"#/$defs/name"},collocatedWith:{type:"array",uniqueItems:!0,items:{$ref:"#/$defs/role"}},certificate:{$ref:"#/$defs/gatewayCertificate"}}};const ze={type:"string",enum:["public","private"]};function S(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=S.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(s==="public"||s==="private")){const r={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ze.enum}};e===null?e=[r]:e.push(r),t++}return S.errors=e,t===0}S.evaluated={dynamicProps:!1,dynamicItems:!1};const He={type:"array",uniqueItems:!0,items:{type:"string",enum:["server","client"]}};function E(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=E.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(s)){const r=s.length;for(let c=0;c<r;c++){let u=s[c];if(typeof u!="string"){const m={instancePath:n+"/"+c,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}if(!(u==="server"||u==="client")){const m={instancePath:n+"/"+c,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues:He.items.enum}};e===null?e=[m]:e.push(m),t++}}let i=s.length,p;if(i>1){const c={};for(;i--;){let u=s[i];if(typeof u=="string"){if(typeof c[u]=="number"){p=c[u];const m={instancePath:n,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i,j:p}};e===null?e=[m]:e.push(m),t++;break}c[u]=i}}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),t++}return E.errors=e,t===0}E.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function re(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.subject===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subject"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="subject"||r==="issuer"||r==="san"||r==="eku")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.subject!==void 0&&(d(s.subject,{instancePath:n+"/subject",parentData:s,parentDataProperty:"subject",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.issuer!==void 0&&(S(s.issuer,{instancePath:n+"/issuer",parentData:s,parentDataProperty:"issuer",rootData:l,dynamicAnchors:a})||(e=e===null?S.errors:f(e,S.errors),t=e.length)),s.san!==void 0){let r=s.san;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)d(r[p],{instancePath:n+"/san/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)}else{const i={instancePath:n+"/san",schemaPath:"#/properties/san/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}s.eku!==void 0&&(E(s.eku,{instancePath:n+"/eku",parentData:s,parentDataProperty:"eku",rootData:l,dynamicAnchors:a})||(e=e===null?E.errors:f(e,E.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return re.errors=e,t===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function se(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.fqdn===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fqdn"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="fqdn"||r==="hotfix"||r==="network"||r==="os"||r==="collocatedWith"||r==="certificate")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.fqdn!==void 0&&(y(s.fqdn,{instancePath:n+"/fqdn",parentData:s,parentDataProperty:"fqdn",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.hotfix!==void 0&&typeof s.hotfix!="boolean"){const r={instancePath:n+"/hotfix",schemaPath:"#/properties/hotfix/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.network!==void 0){let r=s.network;if(typeof r!="string"){const i={instancePath:n+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="perimeter"||r==="internal")){const i={instancePath:n+"/network",schemaPath:"#/properties/network/enum",keyword:"enum",params:{allowedValues:Te.properties.network.enum}};e===null?e=[i]:e.push(i),t++}}if(s.os!==void 0&&(d(s.os,{instancePath:n+"/os",parentData:s,parentDataProperty:"os",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.collocatedWith!==void 0){let r=s.collocatedWith;if(Array.isArray(r)){const i=r.length;for(let u=0;u<i;u++)w(r[u],{instancePath:n+"/collocatedWith/"+u,parentData:r,parentDataProperty:u,rootData:l,dynamicAnchors:a})||(e=e===null?w.errors:f(e,w.errors),t=e.length);let p=r.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(V(r[p],r[c])){const u={instancePath:n+"/collocatedWith",schemaPath:"#/properties/collocatedWith/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[u]:e.push(u),t++;break e}}}else{const i={instancePath:n+"/collocatedWith",schemaPath:"#/properties/collocatedWith/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}s.certificate!==void 0&&(re(s.certificate,{instancePath:n+"/certificate",parentData:s,parentDataProperty:"certificate",rootData:l,dynamicAnchors:a})||(e=e===null?re.errors:f(e,re.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return se.errors=e,t===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function te(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=te.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="enabled"||r==="peakUsers")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.enabled!==void 0&&typeof s.enabled!="boolean"){const r={instancePath:n+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}s.peakUsers!==void 0&&(v(s.peakUsers,{instancePath:n+"/peakUsers",parentData:s,parentDataProperty:"peakUsers",rootData:l,dynamicAnchors:a})||(e=e===null?v.errors:f(e,v.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return te.errors=e,t===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Re={type:"object",additionalProperties:!1,properties:{enabled:{type:"boolean"},partnerDiscovery:{type:"boolean"},allowedDomains:{type:"array",items:{$ref:"#/$defs/fqdn"}},routing:{type:"string",enum:["dns-srv","default"]},legacyPartners:{type:"array",uniqueItems:!0,items:{type:"string",enum:["ocs-2007","ocs-2007-r2"]}}}};function ne(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="enabled"||r==="partnerDiscovery"||r==="allowedDomains"||r==="routing"||r==="legacyPartners")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.enabled!==void 0&&typeof s.enabled!="boolean"){const r={instancePath:n+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.partnerDiscovery!==void 0&&typeof s.partnerDiscovery!="boolean"){const r={instancePath:n+"/partnerDiscovery",schemaPath:"#/properties/partnerDiscovery/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.allowedDomains!==void 0){let r=s.allowedDomains;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)y(r[p],{instancePath:n+"/allowedDomains/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)}else{const i={instancePath:n+"/allowedDomains",schemaPath:"#/properties/allowedDomains/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.routing!==void 0){let r=s.routing;if(typeof r!="string"){const i={instancePath:n+"/routing",schemaPath:"#/properties/routing/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="dns-srv"||r==="default")){const i={instancePath:n+"/routing",schemaPath:"#/properties/routing/enum",keyword:"enum",params:{allowedValues:Re.properties.routing.enum}};e===null?e=[i]:e.push(i),t++}}if(s.legacyPartners!==void 0){let r=s.legacyPartners;if(Array.isArray(r)){const i=r.length;for(let u=0;u<i;u++){let m=r[u];if(typeof m!="string"){const h={instancePath:n+"/legacyPartners/"+u,schemaPath:"#/properties/legacyPartners/items/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(!(m==="ocs-2007"||m==="ocs-2007-r2")){const h={instancePath:n+"/legacyPartners/"+u,schemaPath:"#/properties/legacyPartners/items/enum",keyword:"enum",params:{allowedValues:Re.properties.legacyPartners.items.enum}};e===null?e=[h]:e.push(h),t++}}let p=r.length,c;if(p>1){const u={};for(;p--;){let m=r[p];if(typeof m=="string"){if(typeof u[m]=="number"){c=u[m];const h={instancePath:n+"/legacyPartners",schemaPath:"#/properties/legacyPartners/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[h]:e.push(h),t++;break}u[m]=p}}}}else{const i={instancePath:n+"/legacyPartners",schemaPath:"#/properties/legacyPartners/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ne.errors=e,t===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Je={type:"string",enum:["im","presence","multiparty-im","audio","video","file-transfer","application-sharing","web-conferencing"]};function F(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=F.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(s==="im"||s==="presence"||s==="multiparty-im"||s==="audio"||s==="video"||s==="file-transfer"||s==="application-sharing"||s==="web-conferencing")){const r={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Je.enum}};e===null?e=[r]:e.push(r),t++}return F.errors=e,t===0}F.evaluated={dynamicProps:!1,dynamicItems:!1};function ie(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.providers===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"providers"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="enabled"||r==="providers"||r==="modalities")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.enabled!==void 0&&typeof s.enabled!="boolean"){const r={instancePath:n+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.providers!==void 0){let r=s.providers;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)d(r[p],{instancePath:n+"/providers/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)}else{const i={instancePath:n+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.modalities!==void 0){let r=s.modalities;if(Array.isArray(r)){const i=r.length;for(let u=0;u<i;u++)F(r[u],{instancePath:n+"/modalities/"+u,parentData:r,parentDataProperty:u,rootData:l,dynamicAnchors:a})||(e=e===null?F.errors:f(e,F.errors),t=e.length);let p=r.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(V(r[p],r[c])){const u={instancePath:n+"/modalities",schemaPath:"#/properties/modalities/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[u]:e.push(u),t++;break e}}}else{const i={instancePath:n+"/modalities",schemaPath:"#/properties/modalities/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ie.errors=e,t===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function oe(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.partners===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"partners"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="enabled"||r==="partners"||r==="modalities")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.enabled!==void 0&&typeof s.enabled!="boolean"){const r={instancePath:n+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.partners!==void 0){let r=s.partners;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)y(r[p],{instancePath:n+"/partners/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)}else{const i={instancePath:n+"/partners",schemaPath:"#/properties/partners/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.modalities!==void 0){let r=s.modalities;if(Array.isArray(r)){const i=r.length;for(let u=0;u<i;u++)F(r[u],{instancePath:n+"/modalities/"+u,parentData:r,parentDataProperty:u,rootData:l,dynamicAnchors:a})||(e=e===null?F.errors:f(e,F.errors),t=e.length);let p=r.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(V(r[p],r[c])){const u={instancePath:n+"/modalities",schemaPath:"#/properties/modalities/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[u]:e.push(u),t++;break e}}}else{const i={instancePath:n+"/modalities",schemaPath:"#/properties/modalities/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return oe.errors=e,t===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(r!=="enabled"){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.enabled!==void 0&&typeof s.enabled!="boolean"){const r={instancePath:n+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return pe.errors=e,t===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function le(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(r!=="enabled"){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.enabled!==void 0&&typeof s.enabled!="boolean"){const r={instancePath:n+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return le.errors=e,t===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Xe={type:"object",additionalProperties:!1,properties:{allowOutsideUsers:{type:"boolean"},allowFederatedUsers:{type:"boolean"},allowAnonymousUsers:{type:"boolean"},enablePartnerDiscovery:{type:"boolean"},enableArchivingDisclaimer:{type:"boolean"},keepCrlsUpToDateForPeers:{type:"boolean"},markSourceVerifiableOnOutgoingMessages:{type:"boolean"},outgoingTlsCountForFederatedPartners:{type:"integer",minimum:1,maximum:4},defaultRouteFqdn:{$ref:"#/$defs/fqdn"}}};function ae(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!N.call(Xe.properties,r)){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.allowOutsideUsers!==void 0&&typeof s.allowOutsideUsers!="boolean"){const r={instancePath:n+"/allowOutsideUsers",schemaPath:"#/properties/allowOutsideUsers/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.allowFederatedUsers!==void 0&&typeof s.allowFederatedUsers!="boolean"){const r={instancePath:n+"/allowFederatedUsers",schemaPath:"#/properties/allowFederatedUsers/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.allowAnonymousUsers!==void 0&&typeof s.allowAnonymousUsers!="boolean"){const r={instancePath:n+"/allowAnonymousUsers",schemaPath:"#/properties/allowAnonymousUsers/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.enablePartnerDiscovery!==void 0&&typeof s.enablePartnerDiscovery!="boolean"){const r={instancePath:n+"/enablePartnerDiscovery",schemaPath:"#/properties/enablePartnerDiscovery/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.enableArchivingDisclaimer!==void 0&&typeof s.enableArchivingDisclaimer!="boolean"){const r={instancePath:n+"/enableArchivingDisclaimer",schemaPath:"#/properties/enableArchivingDisclaimer/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.keepCrlsUpToDateForPeers!==void 0&&typeof s.keepCrlsUpToDateForPeers!="boolean"){const r={instancePath:n+"/keepCrlsUpToDateForPeers",schemaPath:"#/properties/keepCrlsUpToDateForPeers/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.markSourceVerifiableOnOutgoingMessages!==void 0&&typeof s.markSourceVerifiableOnOutgoingMessages!="boolean"){const r={instancePath:n+"/markSourceVerifiableOnOutgoingMessages",schemaPath:"#/properties/markSourceVerifiableOnOutgoingMessages/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.outgoingTlsCountForFederatedPartners!==void 0){let r=s.outgoingTlsCountForFederatedPartners;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:n+"/outgoingTlsCountForFederatedPartners",schemaPath:"#/properties/outgoingTlsCountForFederatedPartners/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>4||isNaN(r)){const i={instancePath:n+"/outgoingTlsCountForFederatedPartners",schemaPath:"#/properties/outgoingTlsCountForFederatedPartners/maximum",keyword:"maximum",params:{comparison:"<=",limit:4}};e===null?e=[i]:e.push(i),t++}if(r<1||isNaN(r)){const i={instancePath:n+"/outgoingTlsCountForFederatedPartners",schemaPath:"#/properties/outgoingTlsCountForFederatedPartners/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[i]:e.push(i),t++}}}s.defaultRouteFqdn!==void 0&&(y(s.defaultRouteFqdn,{instancePath:n+"/defaultRouteFqdn",parentData:s,parentDataProperty:"defaultRouteFqdn",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ae.errors=e,t===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ke={type:"object",additionalProperties:!1,required:["scope"],properties:{scope:{$ref:"#/$defs/policyScope"},name:{$ref:"#/$defs/name"},site:{$ref:"#/$defs/name"},enableOutsideAccess:{type:"boolean"},enableFederationAccess:{type:"boolean"},enablePublicCloudAccess:{type:"boolean"},enablePublicCloudAudioVideoAccess:{type:"boolean"},enableXmppAccess:{type:"boolean"},assignedUsers:{$ref:"#/$defs/userSelection"}}},Ye={type:"string",enum:["global","site","user"]};function U(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=U.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(s==="global"||s==="site"||s==="user")){const r={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ye.enum}};e===null?e=[r]:e.push(r),t++}return U.errors=e,t===0}U.evaluated={dynamicProps:!1,dynamicItems:!1};const Ze={type:["integer","array"],minimum:0,maximum:1e9,items:{$ref:"#/$defs/name"}};function j(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=j.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&!Array.isArray(s)){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Ze.type}};e===null?e=[r]:e.push(r),t++}if(typeof s=="number"&&isFinite(s)){if(s>1e9||isNaN(s)){const r={instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}};e===null?e=[r]:e.push(r),t++}if(s<0||isNaN(s)){const r={instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[r]:e.push(r),t++}}if(Array.isArray(s)){const r=s.length;for(let i=0;i<r;i++)d(s[i],{instancePath:n+"/"+i,parentData:s,parentDataProperty:i,rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)}return j.errors=e,t===0}j.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function fe(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=fe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.scope===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scope"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!N.call(Ke.properties,r)){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.scope!==void 0&&(U(s.scope,{instancePath:n+"/scope",parentData:s,parentDataProperty:"scope",rootData:l,dynamicAnchors:a})||(e=e===null?U.errors:f(e,U.errors),t=e.length)),s.name!==void 0&&(d(s.name,{instancePath:n+"/name",parentData:s,parentDataProperty:"name",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.site!==void 0&&(d(s.site,{instancePath:n+"/site",parentData:s,parentDataProperty:"site",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.enableOutsideAccess!==void 0&&typeof s.enableOutsideAccess!="boolean"){const r={instancePath:n+"/enableOutsideAccess",schemaPath:"#/properties/enableOutsideAccess/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.enableFederationAccess!==void 0&&typeof s.enableFederationAccess!="boolean"){const r={instancePath:n+"/enableFederationAccess",schemaPath:"#/properties/enableFederationAccess/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.enablePublicCloudAccess!==void 0&&typeof s.enablePublicCloudAccess!="boolean"){const r={instancePath:n+"/enablePublicCloudAccess",schemaPath:"#/properties/enablePublicCloudAccess/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.enablePublicCloudAudioVideoAccess!==void 0&&typeof s.enablePublicCloudAudioVideoAccess!="boolean"){const r={instancePath:n+"/enablePublicCloudAudioVideoAccess",schemaPath:"#/properties/enablePublicCloudAudioVideoAccess/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.enableXmppAccess!==void 0&&typeof s.enableXmppAccess!="boolean"){const r={instancePath:n+"/enableXmppAccess",schemaPath:"#/properties/enableXmppAccess/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}s.assignedUsers!==void 0&&(j(s.assignedUsers,{instancePath:n+"/assignedUsers",parentData:s,parentDataProperty:"assignedUsers",rootData:l,dynamicAnchors:a})||(e=e===null?j.errors:f(e,j.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return fe.errors=e,t===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="remoteUsers"||r==="federation"||r==="publicIm"||r==="xmpp"||r==="anonymousGuests"||r==="mobility"||r==="accessEdge"||r==="policies")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.remoteUsers!==void 0&&(te(s.remoteUsers,{instancePath:n+"/remoteUsers",parentData:s,parentDataProperty:"remoteUsers",rootData:l,dynamicAnchors:a})||(e=e===null?te.errors:f(e,te.errors),t=e.length)),s.federation!==void 0&&(ne(s.federation,{instancePath:n+"/federation",parentData:s,parentDataProperty:"federation",rootData:l,dynamicAnchors:a})||(e=e===null?ne.errors:f(e,ne.errors),t=e.length)),s.publicIm!==void 0&&(ie(s.publicIm,{instancePath:n+"/publicIm",parentData:s,parentDataProperty:"publicIm",rootData:l,dynamicAnchors:a})||(e=e===null?ie.errors:f(e,ie.errors),t=e.length)),s.xmpp!==void 0&&(oe(s.xmpp,{instancePath:n+"/xmpp",parentData:s,parentDataProperty:"xmpp",rootData:l,dynamicAnchors:a})||(e=e===null?oe.errors:f(e,oe.errors),t=e.length)),s.anonymousGuests!==void 0&&(pe(s.anonymousGuests,{instancePath:n+"/anonymousGuests",parentData:s,parentDataProperty:"anonymousGuests",rootData:l,dynamicAnchors:a})||(e=e===null?pe.errors:f(e,pe.errors),t=e.length)),s.mobility!==void 0&&(le(s.mobility,{instancePath:n+"/mobility",parentData:s,parentDataProperty:"mobility",rootData:l,dynamicAnchors:a})||(e=e===null?le.errors:f(e,le.errors),t=e.length)),s.accessEdge!==void 0&&(ae(s.accessEdge,{instancePath:n+"/accessEdge",parentData:s,parentDataProperty:"accessEdge",rootData:l,dynamicAnchors:a})||(e=e===null?ae.errors:f(e,ae.errors),t=e.length)),s.policies!==void 0){let r=s.policies;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)fe(r[p],{instancePath:n+"/policies/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?fe.errors:f(e,fe.errors),t=e.length)}else{const i={instancePath:n+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ue.errors=e,t===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function de(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=de.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.providers===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"providers"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="providers"||r==="reference")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.providers!==void 0){let r=s.providers;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)d(r[p],{instancePath:n+"/providers/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)}else{const i={instancePath:n+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}s.reference!==void 0&&(d(s.reference,{instancePath:n+"/reference",parentData:s,parentDataProperty:"reference",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return de.errors=e,t===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function q(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=q.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),t++}if(typeof s=="number"&&isFinite(s)){if(s>1e9||isNaN(s)){const r={instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9}};e===null?e=[r]:e.push(r),t++}if(s<0||isNaN(s)){const r={instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[r]:e.push(r),t++}}return q.errors=e,t===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};function ye(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="volumeLicense"||r==="publicIm"||r==="standardCals"||r==="enterpriseCals"||r==="plusCals")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.volumeLicense!==void 0&&typeof s.volumeLicense!="boolean"){const r={instancePath:n+"/volumeLicense",schemaPath:"#/properties/volumeLicense/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}s.publicIm!==void 0&&(de(s.publicIm,{instancePath:n+"/publicIm",parentData:s,parentDataProperty:"publicIm",rootData:l,dynamicAnchors:a})||(e=e===null?de.errors:f(e,de.errors),t=e.length)),s.standardCals!==void 0&&(q(s.standardCals,{instancePath:n+"/standardCals",parentData:s,parentDataProperty:"standardCals",rootData:l,dynamicAnchors:a})||(e=e===null?q.errors:f(e,q.errors),t=e.length)),s.enterpriseCals!==void 0&&(q(s.enterpriseCals,{instancePath:n+"/enterpriseCals",parentData:s,parentDataProperty:"enterpriseCals",rootData:l,dynamicAnchors:a})||(e=e===null?q.errors:f(e,q.errors),t=e.length)),s.plusCals!==void 0&&(q(s.plusCals,{instancePath:n+"/plusCals",parentData:s,parentDataProperty:"plusCals",rootData:l,dynamicAnchors:a})||(e=e===null?q.errors:f(e,q.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ye.errors=e,t===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const qe={type:"object",additionalProperties:!1,properties:{required:{type:"boolean"},scope:{type:"string",enum:["none","all-users","selected-users"]},selectedUsers:{$ref:"#/$defs/userSelection"},internal:{type:"boolean"},external:{type:"boolean"},content:{type:"array",uniqueItems:!0,items:{type:"string",enum:["im","conferencing"]}},requiredContent:{type:"array",uniqueItems:!0,items:{type:"string",enum:["im","conferencing","file-transfer","audio","video","application-sharing","annotations","polls"]}},criticalMode:{type:"boolean"},purge:{type:"boolean"},purgeExportedOnly:{type:"boolean"},retentionDays:{$ref:"#/$defs/days"},requiredRetentionDays:{$ref:"#/$defs/days"},store:{type:"string",enum:["sql","exchange","both"]},policies:{type:"array",items:{$ref:"#/$defs/archivingPolicy"}}}};function x(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=x.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),t++}if(typeof s=="number"&&isFinite(s)){if(s>1e6||isNaN(s)){const r={instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}};e===null?e=[r]:e.push(r),t++}if(s<0||isNaN(s)){const r={instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[r]:e.push(r),t++}}return x.errors=e,t===0}x.evaluated={dynamicProps:!1,dynamicItems:!1};function me(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.scope===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scope"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="scope"||r==="name"||r==="site"||r==="internal"||r==="external"||r==="assignedUsers")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.scope!==void 0&&(U(s.scope,{instancePath:n+"/scope",parentData:s,parentDataProperty:"scope",rootData:l,dynamicAnchors:a})||(e=e===null?U.errors:f(e,U.errors),t=e.length)),s.name!==void 0&&(d(s.name,{instancePath:n+"/name",parentData:s,parentDataProperty:"name",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.site!==void 0&&(d(s.site,{instancePath:n+"/site",parentData:s,parentDataProperty:"site",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.internal!==void 0&&typeof s.internal!="boolean"){const r={instancePath:n+"/internal",schemaPath:"#/properties/internal/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.external!==void 0&&typeof s.external!="boolean"){const r={instancePath:n+"/external",schemaPath:"#/properties/external/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}s.assignedUsers!==void 0&&(j(s.assignedUsers,{instancePath:n+"/assignedUsers",parentData:s,parentDataProperty:"assignedUsers",rootData:l,dynamicAnchors:a})||(e=e===null?j.errors:f(e,j.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return me.errors=e,t===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ce(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=ce.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!N.call(qe.properties,r)){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.required!==void 0&&typeof s.required!="boolean"){const r={instancePath:n+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.scope!==void 0){let r=s.scope;if(typeof r!="string"){const i={instancePath:n+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="none"||r==="all-users"||r==="selected-users")){const i={instancePath:n+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues:qe.properties.scope.enum}};e===null?e=[i]:e.push(i),t++}}if(s.selectedUsers!==void 0&&(j(s.selectedUsers,{instancePath:n+"/selectedUsers",parentData:s,parentDataProperty:"selectedUsers",rootData:l,dynamicAnchors:a})||(e=e===null?j.errors:f(e,j.errors),t=e.length)),s.internal!==void 0&&typeof s.internal!="boolean"){const r={instancePath:n+"/internal",schemaPath:"#/properties/internal/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.external!==void 0&&typeof s.external!="boolean"){const r={instancePath:n+"/external",schemaPath:"#/properties/external/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.content!==void 0){let r=s.content;if(Array.isArray(r)){const i=r.length;for(let u=0;u<i;u++){let m=r[u];if(typeof m!="string"){const h={instancePath:n+"/content/"+u,schemaPath:"#/properties/content/items/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(!(m==="im"||m==="conferencing")){const h={instancePath:n+"/content/"+u,schemaPath:"#/properties/content/items/enum",keyword:"enum",params:{allowedValues:qe.properties.content.items.enum}};e===null?e=[h]:e.push(h),t++}}let p=r.length,c;if(p>1){const u={};for(;p--;){let m=r[p];if(typeof m=="string"){if(typeof u[m]=="number"){c=u[m];const h={instancePath:n+"/content",schemaPath:"#/properties/content/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[h]:e.push(h),t++;break}u[m]=p}}}}else{const i={instancePath:n+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.requiredContent!==void 0){let r=s.requiredContent;if(Array.isArray(r)){const i=r.length;for(let u=0;u<i;u++){let m=r[u];if(typeof m!="string"){const h={instancePath:n+"/requiredContent/"+u,schemaPath:"#/properties/requiredContent/items/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(!(m==="im"||m==="conferencing"||m==="file-transfer"||m==="audio"||m==="video"||m==="application-sharing"||m==="annotations"||m==="polls")){const h={instancePath:n+"/requiredContent/"+u,schemaPath:"#/properties/requiredContent/items/enum",keyword:"enum",params:{allowedValues:qe.properties.requiredContent.items.enum}};e===null?e=[h]:e.push(h),t++}}let p=r.length,c;if(p>1){const u={};for(;p--;){let m=r[p];if(typeof m=="string"){if(typeof u[m]=="number"){c=u[m];const h={instancePath:n+"/requiredContent",schemaPath:"#/properties/requiredContent/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[h]:e.push(h),t++;break}u[m]=p}}}}else{const i={instancePath:n+"/requiredContent",schemaPath:"#/properties/requiredContent/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.criticalMode!==void 0&&typeof s.criticalMode!="boolean"){const r={instancePath:n+"/criticalMode",schemaPath:"#/properties/criticalMode/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.purge!==void 0&&typeof s.purge!="boolean"){const r={instancePath:n+"/purge",schemaPath:"#/properties/purge/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.purgeExportedOnly!==void 0&&typeof s.purgeExportedOnly!="boolean"){const r={instancePath:n+"/purgeExportedOnly",schemaPath:"#/properties/purgeExportedOnly/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.retentionDays!==void 0&&(x(s.retentionDays,{instancePath:n+"/retentionDays",parentData:s,parentDataProperty:"retentionDays",rootData:l,dynamicAnchors:a})||(e=e===null?x.errors:f(e,x.errors),t=e.length)),s.requiredRetentionDays!==void 0&&(x(s.requiredRetentionDays,{instancePath:n+"/requiredRetentionDays",parentData:s,parentDataProperty:"requiredRetentionDays",rootData:l,dynamicAnchors:a})||(e=e===null?x.errors:f(e,x.errors),t=e.length)),s.store!==void 0){let r=s.store;if(typeof r!="string"){const i={instancePath:n+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="sql"||r==="exchange"||r==="both")){const i={instancePath:n+"/store",schemaPath:"#/properties/store/enum",keyword:"enum",params:{allowedValues:qe.properties.store.enum}};e===null?e=[i]:e.push(i),t++}}if(s.policies!==void 0){let r=s.policies;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)me(r[p],{instancePath:n+"/policies/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?me.errors:f(e,me.errors),t=e.length)}else{const i={instancePath:n+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ce.errors=e,t===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Le={type:"object",additionalProperties:!1,required:["zone","type","name"],properties:{zone:{type:"string",enum:["internal","external"]},type:{type:"string",enum:["A","AAAA","CNAME","SRV"]},name:{$ref:"#/$defs/name"},port:{$ref:"#/$defs/port"},targets:{type:"array",items:{$ref:"#/$defs/name"}}}};function he(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=he.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.zone===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"zone"}};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),t++}if(s.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="zone"||r==="type"||r==="name"||r==="port"||r==="targets")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.zone!==void 0){let r=s.zone;if(typeof r!="string"){const i={instancePath:n+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="internal"||r==="external")){const i={instancePath:n+"/zone",schemaPath:"#/properties/zone/enum",keyword:"enum",params:{allowedValues:Le.properties.zone.enum}};e===null?e=[i]:e.push(i),t++}}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){const i={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="A"||r==="AAAA"||r==="CNAME"||r==="SRV")){const i={instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Le.properties.type.enum}};e===null?e=[i]:e.push(i),t++}}if(s.name!==void 0&&(d(s.name,{instancePath:n+"/name",parentData:s,parentDataProperty:"name",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.port!==void 0&&($(s.port,{instancePath:n+"/port",parentData:s,parentDataProperty:"port",rootData:l,dynamicAnchors:a})||(e=e===null?$.errors:f(e,$.errors),t=e.length)),s.targets!==void 0){let r=s.targets;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)d(r[p],{instancePath:n+"/targets/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)}else{const i={instancePath:n+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return he.errors=e,t===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const _e={type:"object",additionalProperties:!1,required:["usage","subject"],properties:{usage:{type:"string",enum:["edge-external","edge-internal","av-authentication","front-end","director","reverse-proxy","xmpp-gateway"]},issuer:{$ref:"#/$defs/certificateIssuer"},subject:{$ref:"#/$defs/name"},san:{type:"array",items:{$ref:"#/$defs/name"}},eku:{$ref:"#/$defs/certificateEku"},exportable:{type:"boolean"},assignedTo:{type:"array",items:{$ref:"#/$defs/fqdn"}}}};function ge(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=ge.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.usage===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"usage"}};e===null?e=[r]:e.push(r),t++}if(s.subject===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subject"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="usage"||r==="issuer"||r==="subject"||r==="san"||r==="eku"||r==="exportable"||r==="assignedTo")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.usage!==void 0){let r=s.usage;if(typeof r!="string"){const i={instancePath:n+"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="edge-external"||r==="edge-internal"||r==="av-authentication"||r==="front-end"||r==="director"||r==="reverse-proxy"||r==="xmpp-gateway")){const i={instancePath:n+"/usage",schemaPath:"#/properties/usage/enum",keyword:"enum",params:{allowedValues:_e.properties.usage.enum}};e===null?e=[i]:e.push(i),t++}}if(s.issuer!==void 0&&(S(s.issuer,{instancePath:n+"/issuer",parentData:s,parentDataProperty:"issuer",rootData:l,dynamicAnchors:a})||(e=e===null?S.errors:f(e,S.errors),t=e.length)),s.subject!==void 0&&(d(s.subject,{instancePath:n+"/subject",parentData:s,parentDataProperty:"subject",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.san!==void 0){let r=s.san;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)d(r[p],{instancePath:n+"/san/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)}else{const i={instancePath:n+"/san",schemaPath:"#/properties/san/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.eku!==void 0&&(E(s.eku,{instancePath:n+"/eku",parentData:s,parentDataProperty:"eku",rootData:l,dynamicAnchors:a})||(e=e===null?E.errors:f(e,E.errors),t=e.length)),s.exportable!==void 0&&typeof s.exportable!="boolean"){const r={instancePath:n+"/exportable",schemaPath:"#/properties/exportable/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.assignedTo!==void 0){let r=s.assignedTo;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)y(r[p],{instancePath:n+"/assignedTo/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)}else{const i={instancePath:n+"/assignedTo",schemaPath:"#/properties/assignedTo/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ge.errors=e,t===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ce={type:"object",additionalProperties:!1,required:["from","to","protocol","ports"],properties:{from:{$ref:"#/$defs/firewallEnd"},to:{$ref:"#/$defs/firewallEnd"},protocol:{type:"string",enum:["tcp","udp"]},ports:{type:["integer","string"],minimum:1,maximum:65535,pattern:"^[0-9]{1,5}(-[0-9]{1,5})?$"},direction:{type:"string",enum:["in","out","both"]}}},er={type:"string",enum:["internet","internal","access-edge","web-conferencing-edge","av-edge","edge-internal","reverse-proxy","xmpp-gateway","front-end","director"]};function I(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=I.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!(s==="internet"||s==="internal"||s==="access-edge"||s==="web-conferencing-edge"||s==="av-edge"||s==="edge-internal"||s==="reverse-proxy"||s==="xmpp-gateway"||s==="front-end"||s==="director")){const r={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:er.enum}};e===null?e=[r]:e.push(r),t++}return I.errors=e,t===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};const rr=new RegExp("^[0-9]{1,5}(-[0-9]{1,5})?$","u");function Pe(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=Pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.from===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[r]:e.push(r),t++}if(s.to===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[r]:e.push(r),t++}if(s.protocol===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"protocol"}};e===null?e=[r]:e.push(r),t++}if(s.ports===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ports"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="from"||r==="to"||r==="protocol"||r==="ports"||r==="direction")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.from!==void 0&&(I(s.from,{instancePath:n+"/from",parentData:s,parentDataProperty:"from",rootData:l,dynamicAnchors:a})||(e=e===null?I.errors:f(e,I.errors),t=e.length)),s.to!==void 0&&(I(s.to,{instancePath:n+"/to",parentData:s,parentDataProperty:"to",rootData:l,dynamicAnchors:a})||(e=e===null?I.errors:f(e,I.errors),t=e.length)),s.protocol!==void 0){let r=s.protocol;if(typeof r!="string"){const i={instancePath:n+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="tcp"||r==="udp")){const i={instancePath:n+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues:Ce.properties.protocol.enum}};e===null?e=[i]:e.push(i),t++}}if(s.ports!==void 0){let r=s.ports;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){const i={instancePath:n+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type:Ce.properties.ports.type}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const i={instancePath:n+"/ports",schemaPath:"#/properties/ports/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[i]:e.push(i),t++}if(r<1||isNaN(r)){const i={instancePath:n+"/ports",schemaPath:"#/properties/ports/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[i]:e.push(i),t++}}if(typeof r=="string"&&!rr.test(r)){const i={instancePath:n+"/ports",schemaPath:"#/properties/ports/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,5}(-[0-9]{1,5})?$"}};e===null?e=[i]:e.push(i),t++}}if(s.direction!==void 0){let r=s.direction;if(typeof r!="string"){const i={instancePath:n+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="in"||r==="out"||r==="both")){const i={instancePath:n+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues:Ce.properties.direction.enum}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Pe.errors=e,t===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function be(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=be.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="clientAutoConfiguration"||r==="dnsRecords"||r==="certificates"||r==="firewallRules")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.clientAutoConfiguration!==void 0&&typeof s.clientAutoConfiguration!="boolean"){const r={instancePath:n+"/clientAutoConfiguration",schemaPath:"#/properties/clientAutoConfiguration/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.dnsRecords!==void 0){let r=s.dnsRecords;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)he(r[p],{instancePath:n+"/dnsRecords/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?he.errors:f(e,he.errors),t=e.length)}else{const i={instancePath:n+"/dnsRecords",schemaPath:"#/properties/dnsRecords/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.certificates!==void 0){let r=s.certificates;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)ge(r[p],{instancePath:n+"/certificates/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?ge.errors:f(e,ge.errors),t=e.length)}else{const i={instancePath:n+"/certificates",schemaPath:"#/properties/certificates/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.firewallRules!==void 0){let r=s.firewallRules;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)Pe(r[p],{instancePath:n+"/firewallRules/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?Pe.errors:f(e,Pe.errors),t=e.length)}else{const i={instancePath:n+"/firewallRules",schemaPath:"#/properties/firewallRules/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return be.errors=e,t===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const sr=new RegExp("^(100|[0-9]{1,2}([.][0-9]{1,4})?) ?%$","u");function ve(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(r!=="perMonth"){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.perMonth!==void 0){let r=s.perMonth;if(typeof r=="string"){if(!sr.test(r)){const i={instancePath:n+"/perMonth",schemaPath:"#/properties/perMonth/pattern",keyword:"pattern",params:{pattern:"^(100|[0-9]{1,2}([.][0-9]{1,4})?) ?%$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n+"/perMonth",schemaPath:"#/properties/perMonth/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ve.errors=e,t===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const tr={type:"object",additionalProperties:!1,required:["fqdn"],properties:{fqdn:{$ref:"#/$defs/fqdn"},os:{$ref:"#/$defs/name"},platform:{$ref:"#/$defs/platform"},hypervisor:{$ref:"#/$defs/name"},host:{$ref:"#/$defs/name"},cpuCores:{type:"integer",minimum:1,maximum:4096},memoryGb:{type:"number",exclusiveMinimum:0,maximum:65536},messageQueuing:{type:"boolean"},roles:{type:"array",uniqueItems:!0,items:{$ref:"#/$defs/role"}}}};function $e(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=$e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.fqdn===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fqdn"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!N.call(tr.properties,r)){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.fqdn!==void 0&&(y(s.fqdn,{instancePath:n+"/fqdn",parentData:s,parentDataProperty:"fqdn",rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)),s.os!==void 0&&(d(s.os,{instancePath:n+"/os",parentData:s,parentDataProperty:"os",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.platform!==void 0&&(b(s.platform,{instancePath:n+"/platform",parentData:s,parentDataProperty:"platform",rootData:l,dynamicAnchors:a})||(e=e===null?b.errors:f(e,b.errors),t=e.length)),s.hypervisor!==void 0&&(d(s.hypervisor,{instancePath:n+"/hypervisor",parentData:s,parentDataProperty:"hypervisor",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.host!==void 0&&(d(s.host,{instancePath:n+"/host",parentData:s,parentDataProperty:"host",rootData:l,dynamicAnchors:a})||(e=e===null?d.errors:f(e,d.errors),t=e.length)),s.cpuCores!==void 0){let r=s.cpuCores;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:n+"/cpuCores",schemaPath:"#/properties/cpuCores/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>4096||isNaN(r)){const i={instancePath:n+"/cpuCores",schemaPath:"#/properties/cpuCores/maximum",keyword:"maximum",params:{comparison:"<=",limit:4096}};e===null?e=[i]:e.push(i),t++}if(r<1||isNaN(r)){const i={instancePath:n+"/cpuCores",schemaPath:"#/properties/cpuCores/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[i]:e.push(i),t++}}}if(s.memoryGb!==void 0){let r=s.memoryGb;if(typeof r=="number"&&isFinite(r)){if(r>65536||isNaN(r)){const i={instancePath:n+"/memoryGb",schemaPath:"#/properties/memoryGb/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536}};e===null?e=[i]:e.push(i),t++}if(r<=0||isNaN(r)){const i={instancePath:n+"/memoryGb",schemaPath:"#/properties/memoryGb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n+"/memoryGb",schemaPath:"#/properties/memoryGb/type",keyword:"type",params:{type:"number"}};e===null?e=[i]:e.push(i),t++}}if(s.messageQueuing!==void 0&&typeof s.messageQueuing!="boolean"){const r={instancePath:n+"/messageQueuing",schemaPath:"#/properties/messageQueuing/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.roles!==void 0){let r=s.roles;if(Array.isArray(r)){const i=r.length;for(let u=0;u<i;u++)w(r[u],{instancePath:n+"/roles/"+u,parentData:r,parentDataProperty:u,rootData:l,dynamicAnchors:a})||(e=e===null?w.errors:f(e,w.errors),t=e.length);let p=r.length,c;if(p>1){e:for(;p--;)for(c=p;c--;)if(V(r[p],r[c])){const u={instancePath:n+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[u]:e.push(u),t++;break e}}}else{const i={instancePath:n+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return $e.errors=e,t===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function we(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=we.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.product===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"product"}};e===null?e=[r]:e.push(r),t++}if(s.sites===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sites"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!N.call(je.properties,r)){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.product!==void 0){let r=s.product;if(typeof r!="string"){const i={instancePath:n+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="lync-server-2010"||r==="lync-server-2013"||r==="skype-for-business-server-2015"||r==="skype-for-business-server-2019"||r==="skype-for-business-server-se")){const i={instancePath:n+"/product",schemaPath:"#/properties/product/enum",keyword:"enum",params:{allowedValues:je.properties.product.enum}};e===null?e=[i]:e.push(i),t++}}if(s.availability!==void 0){let r=s.availability;if(typeof r!="string"){const i={instancePath:n+"/availability",schemaPath:"#/properties/availability/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(r==="standard"||r==="high")){const i={instancePath:n+"/availability",schemaPath:"#/properties/availability/enum",keyword:"enum",params:{allowedValues:je.properties.availability.enum}};e===null?e=[i]:e.push(i),t++}}if(s.sipDomains!==void 0){let r=s.sipDomains;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)y(r[p],{instancePath:n+"/sipDomains/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?y.errors:f(e,y.errors),t=e.length)}else{const i={instancePath:n+"/sipDomains",schemaPath:"#/properties/sipDomains/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.sites!==void 0){let r=s.sites;if(Array.isArray(r)){if(r.length<1){const p={instancePath:n+"/sites",schemaPath:"#/properties/sites/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}const i=r.length;for(let p=0;p<i;p++)_(r[p],{instancePath:n+"/sites/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?_.errors:f(e,_.errors),t=e.length)}else{const i={instancePath:n+"/sites",schemaPath:"#/properties/sites/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.reverseProxies!==void 0){let r=s.reverseProxies;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)ee(r[p],{instancePath:n+"/reverseProxies/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?ee.errors:f(e,ee.errors),t=e.length)}else{const i={instancePath:n+"/reverseProxies",schemaPath:"#/properties/reverseProxies/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.xmppGateways!==void 0){let r=s.xmppGateways;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)se(r[p],{instancePath:n+"/xmppGateways/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?se.errors:f(e,se.errors),t=e.length)}else{const i={instancePath:n+"/xmppGateways",schemaPath:"#/properties/xmppGateways/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.externalAccess!==void 0&&(ue(s.externalAccess,{instancePath:n+"/externalAccess",parentData:s,parentDataProperty:"externalAccess",rootData:l,dynamicAnchors:a})||(e=e===null?ue.errors:f(e,ue.errors),t=e.length)),s.licensing!==void 0&&(ye(s.licensing,{instancePath:n+"/licensing",parentData:s,parentDataProperty:"licensing",rootData:l,dynamicAnchors:a})||(e=e===null?ye.errors:f(e,ye.errors),t=e.length)),s.archiving!==void 0&&(ce(s.archiving,{instancePath:n+"/archiving",parentData:s,parentDataProperty:"archiving",rootData:l,dynamicAnchors:a})||(e=e===null?ce.errors:f(e,ce.errors),t=e.length)),s.network!==void 0&&(be(s.network,{instancePath:n+"/network",parentData:s,parentDataProperty:"network",rootData:l,dynamicAnchors:a})||(e=e===null?be.errors:f(e,be.errors),t=e.length)),s.growth!==void 0&&(ve(s.growth,{instancePath:n+"/growth",parentData:s,parentDataProperty:"growth",rootData:l,dynamicAnchors:a})||(e=e===null?ve.errors:f(e,ve.errors),t=e.length)),s.servers!==void 0){let r=s.servers;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)$e(r[p],{instancePath:n+"/servers/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:a})||(e=e===null?$e.errors:f(e,$e.errors),t=e.length)}else{const i={instancePath:n+"/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return we.errors=e,t===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function De(s,{instancePath:n="",parentData:g,parentDataProperty:P,rootData:l=s,dynamicAnchors:a={}}={}){let e=null,t=0;const o=De.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.apiVersion===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(s.kind===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(s.metadata===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),t++}if(s.spec===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(const r in s)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec")){const i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[i]:e.push(i),t++}if(s.apiVersion!==void 0){let r=s.apiVersion;if(typeof r!="string"){const i={instancePath:n+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r!=="lync-policy/v1"){const i={instancePath:n+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"lync-policy/v1"}};e===null?e=[i]:e.push(i),t++}}if(s.kind!==void 0){let r=s.kind;if(typeof r!="string"){const i={instancePath:n+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r!=="Deployment"){const i={instancePath:n+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Deployment"}};e===null?e=[i]:e.push(i),t++}}s.metadata!==void 0&&(R(s.metadata,{instancePath:n+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:l,dynamicAnchors:a})||(e=e===null?R.errors:f(e,R.errors),t=e.length)),s.spec!==void 0&&(we(s.spec,{instancePath:n+"/spec",parentData:s,parentDataProperty:"spec",rootData:l,dynamicAnchors:a})||(e=e===null?we.errors:f(e,we.errors),t=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return De.errors=e,t===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function f(s,n){for(const g of n)s.push(g);return s}


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
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/cannot-run.js
var cannot_run = __nccwpck_require__(2240);
// EXTERNAL MODULE: ./build/tool.js
var tool = __nccwpck_require__(2033);
// EXTERNAL MODULE: ./build/words.js
var words = __nccwpck_require__(6118);
// EXTERNAL MODULE: ./build/node/arguments.js + 1 modules
var node_arguments = __nccwpck_require__(3496);
// EXTERNAL MODULE: ./build/node/commands/check.js + 2 modules
var check = __nccwpck_require__(4388);
// EXTERNAL MODULE: ./build/node/commands.js
var commands = __nccwpck_require__(4816);
;// CONCATENATED MODULE: ./build/node/cli.js






/** Runs one command line and returns the exit code. */
async function main(args, around) {
    const say = (message) => around.err(`lync-policy: ${(0,words/* visible */.RK)(message)}\n`);
    try {
        const [command, words] = await commandIn(args);
        const asked = (0,node_arguments/* given */.gI)(words, { ...command.options, ...common });
        if (asked.flag("help"))
            around.out(command.help);
        else if (asked.flag("version"))
            around.out(`${tool/* tool */.z.version}\n`);
        else
            return await command.run(asked, { ...around, say });
        return 0;
    }
    catch (error) {
        if (!(error instanceof cannot_run/* CannotRun */.z))
            throw error;
        for (const message of [error.message, ...error.more])
            say(message);
        return 2;
    }
}
/** The options that every command has. */
const common = { help: { type: "boolean", short: "h" }, version: { type: "boolean" } };
/** The command comes first. Most runs check, so that one is here already. */
async function commandIn([first = "", ...rest]) {
    if (first === "check")
        return [check.check, rest];
    const named = Object.hasOwn(commands/* commands */.P, first) ? commands/* commands */.P[first] : undefined;
    return named ? [await named(), rest] : [check.check, [first, ...rest].filter((word, at) => at > 0 || word !== "")];
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
/** Where this program stands; npm leads to it by a link. */
function folderOf(program) {
    return (0,external_node_path_.dirname)((0,external_node_fs_.existsSync)(program) ? (0,external_node_fs_.realpathSync)(program) : program);
}
main(process.argv.slice(2), {
    cwd: process.cwd(),
    home: folderOf(process.argv[1] ?? ""),
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