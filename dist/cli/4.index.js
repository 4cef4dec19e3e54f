"use strict";
exports.id = 4;
exports.ids = [4];
exports.modules = {

/***/ 2004:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/cannot-run.js
var cannot_run = __webpack_require__(2240);
// EXTERNAL MODULE: ./build/options.js + 1 modules
var options = __webpack_require__(4071);
// EXTERNAL MODULE: ./build/profiles/index.js + 8 modules
var profiles = __webpack_require__(342);
// EXTERNAL MODULE: ./build/words.js
var words = __webpack_require__(6118);
;// CONCATENATED MODULE: ./build/generated/requirements-forms.js
const requirements_forms_forms = {
    "#": {
        "required": [
            "apiVersion",
            "kind",
            "spec"
        ],
        "properties": {
            "apiVersion": "",
            "kind": "",
            "metadata": "metadata",
            "spec": "spec"
        }
    },
    "metadata": {
        "required": [
            "name"
        ],
        "properties": {
            "name": ""
        }
    },
    "spec": {
        "required": [
            "product"
        ],
        "properties": {
            "product": "",
            "domain": "",
            "availability": "",
            "users": "",
            "sites": "site",
            "remoteUsers": "remoteUsers",
            "partners": "",
            "partnerDiscovery": "",
            "xmppPartners": "",
            "publicIm": "",
            "archiving": "archiving"
        }
    },
    "site": {
        "required": [
            "name",
            "users"
        ],
        "properties": {
            "name": "",
            "users": ""
        }
    },
    "remoteUsers": {
        "required": [],
        "properties": {
            "percent": "",
            "peakUsers": ""
        }
    },
    "archiving": {
        "required": [],
        "properties": {
            "scope": "",
            "selectedUsers": "",
            "content": "",
            "retentionDays": "",
            "store": ""
        }
    }
};

// EXTERNAL MODULE: ./build/generated/requirements-validator.cjs
var requirements_validator = __webpack_require__(5842);
var requirements_validator_default = /*#__PURE__*/__webpack_require__.n(requirements_validator);
// EXTERNAL MODULE: ./build/plain/documents.js + 10 modules
var plain_documents = __webpack_require__(1859);
// EXTERNAL MODULE: ./build/schema.js + 3 modules
var schema = __webpack_require__(401);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
;// CONCATENATED MODULE: ./build/plan/read.js






/** Text → requirements, or one plain sentence with a place for each thing that stands against it. */
async function readRequirements(source) {
    const { text, problem } = (0,build_text/* decode */.D4)(source);
    const places = (0,build_text/* placesIn */.yN)(text);
    const at = (start, end, message) => {
        const { line, column } = places(start, end).range;
        return `${source.file}:${line}:${column}: ${message}`;
    };
    if (problem)
        return [at(problem.offset, problem.offset, problem.message)];
    const documents = (0,plain_documents/* plainDocuments */.H)(text) ?? (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(657), __webpack_require__.e(411)]).then(__webpack_require__.bind(__webpack_require__, 3657))).libraryDocuments(text);
    const troubles = documents.flatMap((document) => [...document.troubles, ...document.problems]);
    if (troubles.length > 0)
        return troubles.map(({ start, end, message }) => at(start, end, message));
    const [document, ...more] = documents;
    if (!document || document.content === null)
        return [at(0, 0, "the file is empty; apiVersion, kind and spec are needed")];
    if (more.length > 0)
        return [at(0, 0, "the file has several documents; a plan is made from one")];
    const kind = kindIn(document.content);
    if (kind !== "Requirements")
        return [at(...document.locate(["kind"]), `the kind of the file is ${(0,words/* quoted */.TL)(kind)}; Requirements is needed`)];
    return formed(document.content, (path, part) => document.locate(path, part), at);
}
/** Requirements that flags alone put together are held against the same form. */
function formed(content, locate, at) {
    const hits = [...(0,schema/* checkFormBy */.ey)({ validate: (requirements_validator_default()), forms: requirements_forms_forms, whole: "the file" }, content)];
    if (hits.length > 0)
        return hits.map(({ path, part, message }) => at(...locate(path, part), message));
    return content;
}
function kindIn(content) {
    const { kind } = (content ?? {});
    return typeof kind === "string" ? kind : "";
}

;// CONCATENATED MODULE: ./build/plan/flags.js





/** Requirements of a file, if there is one, with what flags say in place of what it says. */
function withFlags(file, flags) {
    const product = flags.text("product") ?? file?.spec.product;
    if (product === undefined)
        throw new cannot_run/* CannotRun */.z("plan needs a --product, or a FILE that names one; --help says more");
    const name = flags.text("name");
    const content = {
        apiVersion: "lync-policy/v1",
        kind: "Requirements",
        ...(name !== undefined ? { metadata: { name } } : file?.metadata && { metadata: file.metadata }),
        spec: {
            ...withoutUsers(file?.spec, flags),
            product: (0,options/* chosen */.FV)("--product", product, Object.keys(profiles/* profiles */.x)),
            ...asked(flags),
        },
    };
    const result = formed(content, () => [0, 0], (_start, _end, message) => message);
    if (isProblems(result))
        throw new cannot_run/* CannotRun */.z(result.join("; "));
    return result;
}
/** Whether reading led to nothing but problems. */
function isProblems(result) {
    return Array.isArray(result);
}
/** Users and sites stand for one another: what flags say of either goes before both. */
function withoutUsers(spec, { text, texts }) {
    if (!spec || (text("users") === undefined && texts("site").length === 0))
        return spec ?? {};
    const { users: _, sites: __, ...others } = spec;
    return others;
}
function asked(flags) {
    const { text, texts, flag } = flags;
    const availability = text("availability");
    const sites = texts("site").map(site);
    const lists = { partners: texts("partner"), xmppPartners: texts("xmpp"), publicIm: texts("public-im") };
    return {
        ...(text("domain") !== undefined && { domain: text("domain") }),
        ...(availability !== undefined && { availability: (0,options/* chosen */.FV)("--availability", availability, ["standard", "high"]) }),
        ...(text("users") !== undefined && { users: count("--users", text("users") ?? "") }),
        ...(sites.length > 0 && { sites }),
        ...remote(text("remote")),
        ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
        ...(flag("partner-discovery") && { partnerDiscovery: true }),
        ...archiving(flags),
    };
}
/** "Redmond=30000" */
function site(given) {
    const at = given.lastIndexOf("=");
    if (at < 1)
        throw new cannot_run/* CannotRun */.z(`--site is ${(0,words/* quoted */.TL)(given)}; NAME=USERS is needed, such as Redmond=30000`);
    return { name: given.slice(0, at), users: count("the number of --site", given.slice(at + 1)) };
}
/** "40%", or so many. */
function remote(given) {
    if (given === undefined)
        return {};
    const [, percent] = /^(\d+(?:\.\d+)?)%$/.exec(given) ?? [];
    if (percent !== undefined)
        return { remoteUsers: { percent: Number(percent) } };
    return { remoteUsers: { peakUsers: count("--remote", given, ", or a share such as 40%,") } };
}
/** "all-users", or how many. */
function archiving({ text, texts }) {
    const [whose, store, days] = [text("archive"), text("archive-store"), text("archive-days")];
    const content = texts("archive-content");
    const whom = whose === undefined || whose === "all-users"
        ? { scope: "all-users" }
        : { scope: "selected-users", selectedUsers: count("--archive", whose, ", or all-users,") };
    if (whose === undefined) {
        if (content.length > 0 || store !== undefined || days !== undefined)
            throw new cannot_run/* CannotRun */.z("what is archived is given, but not whose; --archive all-users or --archive NUMBER is needed");
        return {};
    }
    return {
        archiving: {
            ...whom,
            ...(content.length > 0 && { content }),
            ...(days !== undefined && { retentionDays: count("--archive-days", days) }),
            ...(store !== undefined && { store: (0,options/* chosen */.FV)("--archive-store", store, ["sql", "exchange", "both"]) }),
        },
    };
}
/** A whole number, with or without commas between its digits. */
function count(setting, given, or = "") {
    if (/^\d{1,12}$|^\d{1,3}(,\d{3}){0,3}$/.test(given))
        return Number(given.replaceAll(",", ""));
    throw new cannot_run/* CannotRun */.z(`${setting} is ${(0,words/* quoted */.TL)(given)}; a whole number${or} is needed`);
}

// EXTERNAL MODULE: ./build/evidence.js
var evidence = __webpack_require__(186);
// EXTERNAL MODULE: ./build/hits.js
var hits = __webpack_require__(345);
// EXTERNAL MODULE: ./build/rules/external-access/reverse-proxy-required.js
var reverse_proxy_required = __webpack_require__(9705);
// EXTERNAL MODULE: ./build/rules/index.js + 89 modules
var rules = __webpack_require__(1062);
;// CONCATENATED MODULE: ./build/plan/types.js
/** A fact of a profile as a ground. */
function ground(of, { value, source, evidence, inherited }) {
    return { value, of, source, evidence, ...(inherited && { inherited }) };
}

;// CONCATENATED MODULE: ./build/plan/archiving.js


/** The Archiving Servers: as few as take in the users of whole pools, the largest first. */
function archivingShares(pools, needs) {
    const { archiving, profile, domain } = needs;
    if (!archiving || profile.archiving.value !== "server-role")
        return [];
    const room = profile.archivingUsers.value ?? Number.POSITIVE_INFINITY;
    // As many as are archived at all may be those of one server.
    const loadOf = (users) => Math.min(users, archiving.users);
    const shares = [];
    for (const pool of pools.toSorted((one, other) => other.users - one.users)) {
        const open = shares.find((share) => loadOf(share.users + pool.users) <= room);
        if (open)
            open.pools.push(pool);
        else
            shares.push({ users: 0, pools: [pool] });
        (open ?? shares.at(-1) ?? { users: 0 }).users += pool.users;
    }
    return shares.map((share, at) => ({
        fqdn: `arch${String(at + 1).padStart(2, "0")}.${domain}`,
        users: loadOf(share.users),
        pools: share.pools,
    }));
}
/** An Archiving Server with its database on the same computer, which the product allows. */
function archivingServer({ fqdn }, { conferences }) {
    return {
        fqdn,
        messageQueuing: true,
        sqlStore: { sqlServer: fqdn },
        ...(conferences && { fileStore: { server: fqdn, share: "Archive" } }),
    };
}
/** Why there are so many Archiving Servers. */
function archivingSteps(shares, { profile }) {
    const { archiving, archivingUsers, archivingCompanions } = profile;
    return shares.map(({ fqdn, users }, at) => ({
        path: ["spec", "sites", 0, "archivingServers", at],
        says: `archives ${(0,words/* counted */.hS)(users, "user")}, and one server takes ${(0,words/* grouped */.zD)(archivingUsers.value ?? users)}; its database is beside it`,
        grounds: [
            ground("a server of its own archives", archiving),
            ground("users of an Archiving Server", archivingUsers),
            ground("roles that may share its computer", archivingCompanions),
        ],
        row: { role: "Archiving Server", name: fqdn, servers: 1, users },
    }));
}
/** How archiving is set up, so that it does what is required. `outside` is whether people outside are met. */
function archivingOf(needs, outside) {
    const { archiving, profile } = needs;
    if (!archiving)
        return undefined;
    const { scope, users, conferences, store } = archiving;
    const content = conferences ? ["im", "conferencing"] : ["im"];
    const policy = scope === "all-users"
        ? { scope: "global", internal: true, external: outside }
        : { scope: "user", name: "Archived users", internal: true, external: outside, assignedUsers: users };
    return {
        archiving: {
            required: true,
            scope,
            ...(scope === "selected-users" && { selectedUsers: users }),
            internal: true,
            external: outside,
            content,
            requiredContent: [...content],
            ...(profile.archiving.value === "store" && { store }),
            // Mailboxes have a retention and policies of their own.
            ...(store === "sql" && { ...retention(archiving, profile.archivingRetentionDays.value.max), policies: [policy] }),
        },
    };
}
/** What shall be kept for longer than the product can wait is deleted only once it has been exported. */
function retention({ retentionDays: days }, most) {
    if (days === undefined)
        return {};
    const kept = days > most ? { purgeExportedOnly: true } : { retentionDays: days };
    return { purge: true, ...kept, requiredRetentionDays: days };
}
/** What says so of the settings. */
function settingSteps({ archiving, profile }) {
    if (!archiving)
        return [];
    const { archiving: way, archivingRetentionDays: span } = profile;
    const path = ["spec", "archiving"];
    const store = { path: [...path, "store"], says: "every Front End Server archives into it" };
    const days = archiving.retentionDays;
    const { max } = span.value;
    const says = `${(0,words/* grouped */.zD)(days ?? 0)} days are required, and purging waits for ${(0,words/* grouped */.zD)(max)} at most`;
    const parts = archiving.content.filter((one) => one === "annotations" || one === "polls");
    const content = { path: [...path, "content"], says: `${(0,words/* listed */.KE)(parts)} are archived as content of conferences` };
    return [
        ...(parts.length > 0 ? [{ ...content, grounds: [ground("what is never archived", profile.neverArchived)] }] : []),
        ...(way.value === "store" ? [{ ...store, grounds: [ground("where it is archived", way)] }] : []),
        ...(days !== undefined && archiving.store === "sql"
            ? [{ path: [...path, "purge"], says, grounds: [ground("days for which data is kept", span)] }]
            : []),
    ];
}

// EXTERNAL MODULE: ./build/network/dns.js + 1 modules
var dns = __webpack_require__(3839);
// EXTERNAL MODULE: ./build/network/scene.js
var scene = __webpack_require__(9862);
;// CONCATENATED MODULE: ./build/plan/groups.js
/** Things by what they have in common, in the order in which they come. */
function groupsOf(things, keyOf) {
    const groups = new Map();
    for (const thing of things) {
        const key = keyOf(thing);
        const same = groups.get(key);
        if (same)
            same.push(thing);
        else
            groups.set(key, [thing]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/plan/dns.js





/** The DNS records that the rules ask of a deployment, and why. Those with the same reason stand together. */
function dnsOf(deployment, { profile, domain }) {
    // Records of the internal zone are asked of those who list any.
    const inside = { zone: "internal", type: "A", name: domain };
    const listing = { ...deployment, spec: { ...deployment.spec, network: { dnsRecords: [inside] } } };
    const groups = groupsOf((0,dns/* recordNeeds */.J)((0,scene/* sceneOf */.c)(listing, profile)), ({ zone, reason }) => `${zone} ${reason}`);
    const needs = [...groups.values()].flat();
    const gateway = deployment.spec.xmppGateways?.[0]?.fqdn ?? `sip.${domain}`;
    const dnsRecords = needs.map((need) => recordOf(need, gateway));
    const steps = needs.map((need, at) => {
        const { reason, addresses, fact } = need;
        const how = addresses === undefined ? "" : `, with ${(0,words/* counted */.hS)(addresses, "address", "addresses")}`;
        const path = ["spec", "network", "dnsRecords", at];
        return { path, says: `${reason}${how}`, grounds: [ground("DNS record", fact)] };
    });
    return { network: { dnsRecords }, steps: steps.filter(({ says }, at) => says !== steps[at - 1]?.says) };
}
/** Which addresses the hosts get is not known while planning. */
function recordOf({ zone, kind, name, port, hosts }, gateway) {
    if (kind === "host")
        return { zone, type: "A", name };
    const [host = gateway] = hosts?.values() ?? [];
    return { zone, type: "SRV", name, ...(port !== undefined && { port }), targets: [host] };
}

// EXTERNAL MODULE: ./build/load.js
var build_load = __webpack_require__(8007);
// EXTERNAL MODULE: ./build/plan/words.js
var plan_words = __webpack_require__(7010);
;// CONCATENATED MODULE: ./build/plan/front-ends.js




/** The pools of all sites, as few and as small as carry the users. */
function sizedPools(needs) {
    const { profile, domain } = needs;
    let count = 0;
    return needs.sites.flatMap(({ users }, site) => {
        const standard = fitsStandard(users, needs);
        const loads = standard ? [users] : shares(users, profile);
        return loads.map((load) => {
            const number = String(++count).padStart(2, "0");
            if (standard)
                return { fqdn: `se${number}.${domain}`, edition: "standard", users: load, servers: 1, site, number };
            const servers = enough(load, profile);
            return { fqdn: `pool${number}.${domain}`, edition: "enterprise", users: load, servers, site, number };
        });
    });
}
/** One Standard Edition server, where it homes the users and may be lost with them. */
function fitsStandard(users, { high, profile }) {
    return !high && users <= profile.standardEditionUsers.value;
}
function enough(users, profile) {
    return Math.max((0,build_load/* roomyFrontEnds */.cS)(users, profile), profile.recommendedFrontEnds.value);
}
/** The most carrying servers of a pool: it may hold so many users, and the servers that they need. */
function mostCarriers(profile) {
    const { maxPoolUsers, maxFrontEnds, usersPerFrontEndAccepted: each } = profile;
    let carriers = 1;
    const fits = (more) => more * each.value <= maxPoolUsers.value && (0,build_load/* roomyFrontEnds */.cS)(more * each.value, profile) <= maxFrontEnds.value;
    while (fits(carriers + 1))
        carriers++;
    return carriers;
}
/** The users of each pool: no more pools than needed, and no server more than in a pool without bounds, but for spares. */
function shares(users, profile) {
    const each = profile.usersPerFrontEndAccepted.value;
    const carriers = (0,build_load/* carriersOf */.xO)(users, profile);
    const pools = Math.ceil(carriers / mostCarriers(profile));
    const free = carriers * each - users;
    const part = (whole, at) => Math.floor(whole / pools) + (at < whole % pools ? 1 : 0);
    return Array.from({ length: pools }, (_, at) => part(carriers, at) * each - part(free, pools - 1 - at));
}
/** How the number of servers of a pool comes about. */
function sumOf({ edition, users, servers }, profile) {
    const { usersPerFrontEnd: printed, usersPerFrontEndAccepted: each, spareFrontEnds, survivesOneLoss } = profile;
    if (edition === "standard") {
        const { standardEditionUsers: most } = profile;
        const says = `${(0,words/* counted */.hS)(users, "user")}, and one Standard Edition server homes up to ${(0,words/* grouped */.zD)(most.value)}`;
        return { says, grounds: [ground("users of a Standard Edition server", most)] };
    }
    const carriers = (0,build_load/* carriersOf */.xO)(users, profile);
    const spare = (0,build_load/* neededFrontEnds */.Z8)(users, profile) - carriers;
    const room = (0,build_load/* roomyFrontEnds */.cS)(users, profile) - carriers - spare;
    const least = profile.recommendedFrontEnds;
    const more = [...(spare > 0 ? [` + ${spare} spare`] : []), ...(room > 0 ? [` + ${room} for the loss of one`] : [])];
    const sum = `${(0,plan_words/* division */.ws)(users, "user", each.value)} to carry them${more.join("")}`;
    const short = servers > carriers + spare + room;
    return {
        says: short ? `${sum}, but at least ${servers}` : `${sum} = ${servers}`,
        grounds: [
            ground("users for each Front End Server", printed),
            ...(each.value === printed.value ? [] : [ground("users, as the same page rounds them", each)]),
            ...(spare > 0 ? [ground("spare Front End Server", spareFrontEnds)] : []),
            ...(room > 0 ? [ground("users of a lost server find room", survivesOneLoss)] : []),
            ...(short ? [ground("Front End Servers of a pool at least", least)] : []),
        ],
    };
}
/** Why a site has several pools. */
function splitOf(users, profile) {
    const { maxPoolUsers, maxFrontEnds, usersPerFrontEndAccepted: each } = profile;
    const most = mostCarriers(profile);
    return {
        says: `a pool takes ${most} servers to carry ${(0,words/* grouped */.zD)(most * each.value)} users; ${(0,plan_words/* division */.ws)(users, "user", most * each.value)} pools`,
        grounds: [
            ground("users of a pool at most", maxPoolUsers),
            ground("Front End Servers of a pool at most", maxFrontEnds),
        ],
    };
}

;// CONCATENATED MODULE: ./build/plan/needs.js



/** Requirements → the same with nothing left open, or a plain word about what contradicts itself. */
function needsOf({ metadata, spec }) {
    const { product, domain = "contoso.com" } = spec;
    const sites = sitesOf(spec);
    const users = sites.reduce((sum, site) => sum + site.users, 0);
    if (users > 100_000_000)
        refuse(`the sites have ${(0,words/* grouped */.zD)(users)} users; at most 100,000,000 can be planned`);
    return {
        name: metadata?.name ?? (domain.split(".")[0] || domain),
        product,
        profile: profiles/* profiles */.x[product],
        domain,
        high: spec.availability === "high",
        users,
        sites,
        ...remoteOf(spec, users),
        partners: spec.partners ?? [],
        discovery: spec.partnerDiscovery === true,
        xmpp: spec.xmppPartners ?? [],
        publicIm: spec.publicIm ?? [],
        archiving: needs_archivingOf(spec, users),
    };
}
function sitesOf({ users, sites }) {
    if (users !== undefined && sites)
        refuse("both users and sites are given; one of the two is needed");
    if (sites)
        return sites;
    if (users === undefined)
        refuse("neither users nor sites are given; one of the two is needed");
    return [{ name: "Main", users: users ?? 0 }];
}
function remoteOf({ remoteUsers }, users) {
    if (!remoteUsers)
        return { remote: undefined, remoteSum: undefined };
    const { percent, peakUsers } = remoteUsers;
    if (percent !== undefined && peakUsers !== undefined)
        refuse("remoteUsers has both percent and peakUsers; one of the two is needed");
    if (peakUsers !== undefined && peakUsers > users)
        refuse(`remoteUsers.peakUsers is ${(0,words/* grouped */.zD)(peakUsers)}, but there are ${(0,words/* counted */.hS)(users, "user")}; no more are needed`);
    if (percent === undefined)
        return { remote: peakUsers ?? null, remoteSum: undefined };
    // A product of binary fractions may come out a hair above a whole number.
    const remote = Math.ceil(Number(((users * percent) / 100).toFixed(6)));
    return { remote, remoteSum: `${(0,words/* grouped */.zD)(users)} users × ${percent} % = ${(0,words/* grouped */.zD)(remote)}` };
}
function needs_archivingOf({ archiving }, users) {
    if (!archiving)
        return undefined;
    const { selectedUsers, retentionDays, store = "sql", content = ["im"] } = archiving;
    const scope = archiving.scope ?? (selectedUsers === undefined ? "all-users" : "selected-users");
    if (scope === "all-users" && selectedUsers !== undefined)
        refuse(`archiving.scope is ${(0,words/* quoted */.TL)(scope)}, but selectedUsers is given; one of the two is needed`);
    if (scope === "selected-users" && selectedUsers === undefined)
        refuse(`archiving.scope is ${(0,words/* quoted */.TL)(scope)}, but selectedUsers does not say how many; a number is needed`);
    if ((selectedUsers ?? 0) > users)
        refuse(`archiving.selectedUsers is ${(0,words/* grouped */.zD)(selectedUsers ?? 0)}, but there are ${(0,words/* counted */.hS)(users, "user")}; no more are needed`);
    const conferences = content.some((one) => one !== "im");
    return { scope, users: selectedUsers ?? users, content, conferences, retentionDays, store };
}
function refuse(message) {
    throw new cannot_run/* CannotRun */.z(message);
}

// EXTERNAL MODULE: ./build/sources.js + 9 modules
var sources = __webpack_require__(4684);
;// CONCATENATED MODULE: ./build/plan/offers.js




function wishesOf({ xmpp, publicIm, archiving }) {
    const partners = {
        what: `XMPP with ${(0,words/* listed */.KE)(xmpp.map(words/* quoted */.TL))}`,
        fact: (profile) => profile.xmpp,
        offers: (profile) => profile.xmpp.value !== "removed",
    };
    const providers = publicIm.map((name) => ({
        what: `public IM with ${(0,words/* quoted */.TL)(name)}`,
        fact: (profile) => profile.publicImProviders,
        offers: (profile) => profile.publicImProviders.value.includes(name.toLowerCase()),
    }));
    const contents = (archiving?.content ?? []).map((name) => ({
        what: `archiving of ${(0,words/* quoted */.TL)(name)}`,
        fact: (profile) => profile.neverArchived,
        offers: (profile) => !profile.neverArchived.value.includes(name),
    }));
    const store = archiving?.store ?? "sql";
    const exchange = {
        what: "archiving to Exchange",
        fact: (profile) => profile.archivingToExchange,
        offers: (profile) => profile.archivingToExchange.value,
    };
    return [...(xmpp.length > 0 ? [partners] : []), ...providers, ...contents, ...(store === "sql" ? [] : [exchange])];
}
/** Ends the run where the product does not offer what is asked for, and names the products that do. */
function refuseWhatIsNotOffered(needs) {
    const { profile } = needs;
    const wishes = wishesOf(needs);
    const missing = wishes.filter(({ offers }) => !offers(profile));
    const [first] = missing;
    if (!first)
        return;
    const able = Object.values(profiles/* profiles */.x).filter((other) => wishes.every(({ offers }) => offers(other)));
    const names = (0,words/* listed */.KE)(able.map(({ name }) => name));
    const instead = able.length > 0 ? `${names} ${able.length > 1 ? "do" : "does"}` : "no product offers all that is asked for";
    const { title, url } = (0,sources/* cited */.k4)(first.fact(profile).source);
    throw new cannot_run/* CannotRun */.z(`${profile.name} does not offer ${(0,words/* listed */.KE)(missing.map(({ what }) => what))}; ${instead} (${title}, ${url})`);
}

// EXTERNAL MODULE: ./build/edges.js
var edges = __webpack_require__(4121);
// EXTERNAL MODULE: ./build/rules/external-access/edge-required.js
var edge_required = __webpack_require__(2069);
// EXTERNAL MODULE: ./build/rules/xmpp/xmpp-gateway-required.js
var xmpp_gateway_required = __webpack_require__(2153);
;// CONCATENATED MODULE: ./build/plan/outside.js







/** The people outside who are served. */
function externalAccessOf(needs) {
    const { remote, partners, discovery, xmpp, publicIm } = needs;
    const federation = {
        ...(discovery && { partnerDiscovery: true }),
        ...(partners.length > 0 && { allowedDomains: [...partners] }),
    };
    const externalAccess = {
        ...(remote !== undefined && { remoteUsers: remote === null ? {} : { peakUsers: remote } }),
        ...(Object.keys(federation).length > 0 && { federation }),
        ...(publicIm.length > 0 && { publicIm: { providers: [...publicIm] } }),
        ...(xmpp.length > 0 && { xmpp: { partners: [...xmpp] } }),
    };
    return Object.keys(externalAccess).length > 0 ? { externalAccess } : undefined;
}
/** Whether users of other organisations and services are met. */
function meetsOthers({ partners, discovery, xmpp, publicIm }) {
    return discovery || partners.length + xmpp.length + publicIm.length > 0;
}
/** The Edge pool, where the rules ask for one: a pool of as many servers as carry the remote users. */
function edgePoolOf(draft, needs, today) {
    const { profile, domain, high, publicIm } = needs;
    if (!edge_required/* edgeRequired */.z.applies(draft, { profile, today }))
        return undefined;
    const servers = edgeServers(needs);
    // DNS balancing gives providers of public IM no failover.
    const balancing = high && publicIm.length > 0 ? "hardware" : "dns";
    return {
        fqdn: `edge.${domain}`,
        servers,
        ...(meetsOthers(needs) && { federation: true }),
        externalFqdns: { access: `sip.${domain}`, webConferencing: `webconf.${domain}`, av: `av.${domain}` },
        ...(servers > 1 && { loadBalancing: { internal: balancing, external: balancing } }),
    };
}
function edgeServers({ remote, profile, high }) {
    return Math.max(1, (0,build_load/* neededEdges */.kW)(remote ?? 0, profile), high ? profile.recommendedEdges.value : 0);
}
/** Why there is an Edge pool, and of that size. */
function edgeSteps(draft, pool, needs) {
    const { profile, remote, remoteSum, high, publicIm } = needs;
    const { usersPerEdge: each, recommendedEdges: least, edge, edgeLayout } = profile;
    const servers = edgeServers(needs);
    const path = ["spec", "sites", 0, "edgePools"];
    const people = (0,edges/* served */.EZ)(draft, ["remoteUsers", "federation", "publicIm", "xmpp"]).map(({ name }) => name);
    const carriers = (0,build_load/* neededEdges */.kW)(remote ?? 0, profile);
    const share = remoteSum ? `${remoteSum}; ` : "";
    const load = remote ? `${share}${(0,plan_words/* division */.ws)(remote, "remote user", each.value)}` : "one is enough for them";
    const raised = high && servers > Math.max(1, carriers);
    const names = (0,words/* listed */.KE)(edges/* allServices */.EX.map((service) => edges/* edgeServices */.S[service].name));
    return [
        { path, says: `${(0,words/* listed */.KE)(people)} come in here`, grounds: [ground("an Edge Server", edge)] },
        {
            path: [...path, 0, "servers"],
            says: raised ? `${load}, but ${servers} to survive the loss of one` : load,
            grounds: [
                remote ? ground("remote users for each Edge Server", each) : ground("an Edge Server", edge),
                ...(raised ? [ground("Edge Servers where availability is high", least)] : []),
            ],
            row: { role: "Edge pool", name: pool.fqdn, servers, ...(remote && { users: remote }) },
        },
        {
            path: [...path, 0, "externalFqdns"],
            says: `one name and address for each service: ${names}`,
            grounds: [ground("all services on every Edge Server", edgeLayout)],
        },
        ...(pool.loadBalancing?.external === "hardware" && publicIm.length > 0 ? [hardware] : []),
    ];
}
const hardware = {
    path: ["spec", "sites", 0, "edgePools", 0, "loadBalancing"],
    says: "DNS load balancing gives no failover to public IM users",
    grounds: [{ value: "hardware", of: "load balancing", source: "edge-topologies-2010", evidence: "A" }],
};
/** The XMPP Gateway, where the product needs one. That its hotfix is installed is up to the people who build it. */
function gatewaysOf(draft, needs, today) {
    const { profile, domain } = needs;
    const able = xmpp_gateway_required/* xmppGatewayRequired */.H.products?.includes(needs.product) !== false;
    if (!able || !xmpp_gateway_required/* xmppGatewayRequired */.H.applies(draft, { profile, today }))
        return [];
    return [{ fqdn: `xmpp01.${domain}`, network: "perimeter", hotfix: true }];
}
/** Why there is an XMPP Gateway. */
function gatewaySteps(gateways, { profile }) {
    return gateways.map(({ fqdn }, at) => ({
        path: ["spec", "xmppGateways", at],
        says: "one for the XMPP partners; its hotfix has to be installed when it is built",
        grounds: [ground("an XMPP Gateway", profile.xmpp), ground("its hotfix", profile.xmppHotfix)],
        row: { role: "XMPP Gateway", name: fqdn, servers: 1 },
    }));
}

;// CONCATENATED MODULE: ./build/plan/pools.js



/** The pools of each site, in order. */
function poolsBySite(pools, needs, around) {
    const archives = new Map(around.shares.flatMap(({ fqdn, pools: own }) => own.map((pool) => [pool.fqdn, fqdn])));
    const bySite = groupsOf(pools, ({ site }) => site);
    return needs.sites.map(({ name }, at) => ({
        name,
        frontEndPools: (bySite.get(at) ?? []).map((pool) => poolOf(pool, needs, around, archives.get(pool.fqdn))),
    }));
}
function poolOf(pool, needs, around, archivingServer) {
    const { fqdn, edition, users, servers, number } = pool;
    const { domain, high, profile, archiving } = needs;
    const enterprise = edition === "enterprise";
    const [way] = profile.backEndHighAvailability.value;
    const web = {
        ...(enterprise && { internalFqdn: `webint${number}.${domain}` }),
        ...(around.published && { externalFqdn: `webext${number}.${domain}` }),
    };
    return {
        fqdn,
        edition,
        homedUsers: users,
        servers,
        ...(archivingServer && { messageQueuing: true }),
        ...(archiving?.conferences && { features: { conferencing: true, multipartyIm: true } }),
        ...(enterprise && { loadBalancing: { sip: "dns", http: "hardware" } }),
        ...(Object.keys(web).length > 0 && { webServices: web }),
        ...(around.edge && { edgePool: around.edge }),
        ...(archivingServer && { archivingServer }),
        ...(enterprise && {
            backEnd: { sqlServer: `sql${number}.${domain}`, ...(high && way && { highAvailability: way }) },
        }),
        // A Standard Edition server may hold its own.
        fileStore: { server: enterprise ? fileServer(domain) : fqdn, share: enterprise ? `Pool${number}` : `Se${number}` },
    };
}
function fileServer(domain) {
    return `files01.${domain}`;
}
/** Why the pools are as many and as large as they are, and what they need besides. */
function poolSteps(pools, needs) {
    const { profile, sites } = needs;
    const seen = new Map();
    const totals = groupsOf(pools, ({ site }) => site);
    const filed = pools.findIndex(({ edition }) => edition === "enterprise");
    return pools.flatMap((pool, at) => {
        const place = seen.get(pool.site) ?? 0;
        seen.set(pool.site, place + 1);
        const list = ["spec", "sites", pool.site, "frontEndPools"];
        const path = [...list, place];
        const count = totals.get(pool.site)?.length ?? 1;
        const split = place === 0 && count > 1 ? [{ path: list, ...splitOf(sites[pool.site]?.users ?? 0, profile) }] : [];
        const { fqdn: name, servers, users, edition } = pool;
        const role = edition === "standard" ? "Standard Edition server" : "Front End pool";
        const size = { path: [...path, "servers"], ...sumOf(pool, profile), row: { role, name, servers, users } };
        if (edition === "standard")
            return [...split, size];
        return [...split, size, backEndStep(pool, path, needs), ...(at === filed ? [fileStoreStep(path, needs)] : [])];
    });
}
function backEndStep({ number }, place, { profile, domain, high }) {
    const name = `sql${number}.${domain}`;
    const path = [...place, "backEnd"];
    const apart = [
        ground("Back End database", profile.backEnds),
        ground("databases of a server", profile.databaseServers),
    ];
    if (!high)
        return {
            path,
            says: "one database server for each Enterprise pool, apart from its Front End Servers",
            grounds: apart,
            row: { role: "Back End", name, servers: 1 },
        };
    const says = "one for each Enterprise pool, on more than one computer since availability is high";
    const ways = ground("ways to survive a loss", profile.backEndHighAvailability);
    return { path, says, grounds: [...apart, ways], row: { role: "Back End cluster", name } };
}
function fileStoreStep(place, { profile, domain }) {
    return {
        path: [...place, "fileStore"],
        says: "one share for each pool; all Enterprise pools use one file server, which is no Front End Server",
        grounds: [ground("file store of a pool", profile.fileStores)],
        row: { role: "File server", name: fileServer(domain), servers: 1 },
    };
}

;// CONCATENATED MODULE: ./build/plan/plan.js













/**
 * Requirements → the smallest deployment for them. What is needed at all is asked of the rules, and how much of it of
 * the sums that they judge by; in the end all rules judge the whole.
 */
function planOf(requirements, today) {
    const needs = needsOf(requirements);
    refuseWhatIsNotOffered(needs);
    const { deployment, steps } = drawn(needs, today);
    return { needs, deployment, steps, notes: notesOn(deployment, today) };
}
function drawn(needs, today) {
    const pools = sizedPools(needs);
    const draft = withSites([], needs);
    const edge = edgePoolOf(draft, needs, today);
    const gateways = gatewaysOf(draft, needs, today);
    const shares = archivingShares(pools, needs);
    const inside = withSites([{ name: "draft", ...(edge && { edgePools: [edge] }) }], needs);
    const proxies = proxiesOf(inside, needs, today);
    const around = { edge: edge?.fqdn, shares, published: proxies.length > 0 };
    const [first, ...others] = poolsBySite(pools, needs, around);
    const { archiving } = needs;
    const central = {
        ...first,
        ...(edge && { edgePools: [{ ...edge, nextHop: pools[0]?.fqdn ?? "" }] }),
        ...(archiving &&
            shares.length > 0 && { archivingServers: shares.map((share) => archivingServer(share, archiving)) }),
    };
    const whole = withSites([central, ...others], needs, {
        ...(proxies.length > 0 && { reverseProxies: [...proxies] }),
        ...(gateways.length > 0 && { xmppGateways: [...gateways] }),
    });
    const { network, steps } = dnsOf(whole, needs);
    return {
        deployment: { ...whole, spec: { ...whole.spec, network } },
        steps: [
            ...poolSteps(pools, needs),
            ...(edge ? edgeSteps(draft, edge, needs) : []),
            ...archivingSteps(shares, needs),
            ...proxySteps(proxies, needs),
            ...gatewaySteps(gateways, needs),
            ...settingSteps(needs),
            ...steps,
        ],
    };
}
function withSites(sites, needs, more = {}) {
    const { name, product, high, domain } = needs;
    return {
        apiVersion: "lync-policy/v1",
        kind: "Deployment",
        metadata: { name },
        spec: {
            product,
            availability: high ? "high" : "standard",
            sipDomains: [domain],
            sites,
            ...more,
            ...externalAccessOf(needs),
            ...archivingOf(needs, meetsOthers(needs)),
        },
    };
}
function proxiesOf(draft, { profile, domain }, today) {
    return reverse_proxy_required/* reverseProxyRequired */.q.applies(draft, { profile, today }) ? [{ fqdn: `rp01.${domain}` }] : [];
}
function proxySteps(proxies, { profile }) {
    return proxies.map(({ fqdn }, at) => ({
        path: ["spec", "reverseProxies", at],
        says: "people outside reach the web services of all pools through it",
        grounds: [ground("a reverse proxy", (0,evidence/* saidFor2010 */.u)(profile, "reverse-proxy-2010"))],
        row: { role: "Reverse proxy", name: fqdn, servers: 1 },
    }));
}
/** The notes of the whole engine. A warning or an error means that the requirements cannot be met: it says why. */
function notesOn(deployment, today) {
    const said = [...(0,hits/* hitsOf */.e)(deployment, (0,rules/* rulesOf */.fD)("recommended"), today)].flatMap(([rule, hits]) => hits.map((hit) => ({ rule, hit })));
    const graver = said.find(({ rule }) => rule.level !== "note");
    if (graver)
        throw new cannot_run/* CannotRun */.z(`no plan for this passes ${graver.rule.id}: ${graver.hit.message}`);
    return said;
}

// EXTERNAL MODULE: ./build/node/arguments.js + 1 modules
var node_arguments = __webpack_require__(3496);
// EXTERNAL MODULE: ./build/node/discover.js
var discover = __webpack_require__(969);
// EXTERNAL MODULE: ./build/node/run.js
var run = __webpack_require__(3525);
;// CONCATENATED MODULE: ./build/node/commands/plan.js










/** The ways in which a plan is printed, each loaded when it is asked for. */
const formats = {
    yaml: async () => (await __webpack_require__.e(/* import() */ 201).then(__webpack_require__.bind(__webpack_require__, 5201))).planYaml,
    table: async () => (await __webpack_require__.e(/* import() */ 716).then(__webpack_require__.bind(__webpack_require__, 9716))).planTable,
    json: async () => (await __webpack_require__.e(/* import() */ 392).then(__webpack_require__.bind(__webpack_require__, 1392))).planJson,
};
/** `lync-policy plan`: the smallest deployment that meets requirements, with the sums behind it. */
const plan = {
    options: {
        product: { type: "string" },
        users: { type: "string" },
        site: { type: "string", multiple: true },
        remote: { type: "string" },
        partner: { type: "string", multiple: true },
        "partner-discovery": { type: "boolean" },
        xmpp: { type: "string", multiple: true },
        "public-im": { type: "string", multiple: true },
        archive: { type: "string" },
        "archive-content": { type: "string", multiple: true },
        "archive-days": { type: "string" },
        "archive-store": { type: "string" },
        availability: { type: "string" },
        domain: { type: "string" },
        name: { type: "string" },
        format: { type: "string" },
        "as-of": { type: "string" },
    },
    help: `Usage: lync-policy plan [--product NAME --users NUMBER …] [FILE]

Prints the smallest deployment that meets the requirements and passes "lync-policy
check": as a manifest whose comments show each sum and cite its documents, or as a table.
FILE is YAML of kind Requirements ("-" for standard input); flags go before it.

Requirements
  --product NAME        lync-server-2010, lync-server-2013,
                        skype-for-business-server-2015, -2019 or -se
  --users NUMBER        users to home, or for several sites
  --site NAME=NUMBER    a central site and its users; may be given again
  --remote NUMBER       users outside at the same time, or a share such as 40%
  --partner DOMAIN      a partner reached by federation; may be given again
  --partner-discovery   partners that are not named are found through DNS
  --xmpp DOMAIN         a partner reached by XMPP; may be given again
  --public-im NAME      a public IM provider; may be given again
  --archive NUMBER      how many users must be archived, or all-users
  --archive-content NAME  what must be: im, conferencing …; may be given again
  --archive-days NUMBER   how long it must be kept
  --archive-store NAME    sql, exchange, both (default sql; Lync Server 2013 and later)
  --availability NAME   standard, high (default standard)
  --domain NAME         SIP domain (default contoso.com)
  --name NAME           name of the deployment

Options
  --format NAME         yaml, table, json (default yaml, which "check -" reads)
  --as-of YYYY-MM-DD    the day to plan for (default today, UTC)

Exit codes
  0  planned            2  cannot be met, wrong usage, unreadable file
`,
    async run(given, around) {
        const { text, words } = given;
        const format = (0,options/* chosen */.FV)("--format", text("format") ?? "yaml", Object.keys(formats));
        const asOf = text("as-of");
        const today = asOf === undefined ? (0,run/* todayInUtc */.j3)() : (0,options/* day */.vd)("--as-of", asOf);
        const file = words.length > 0 ? await requirementsIn((0,node_arguments/* only */.j6)("plan", "FILE", words), around) : undefined;
        const planned = planOf(withFlags(file, given), today);
        const print = await formats[format]();
        around.out(print(planned));
        return 0;
    },
};
async function requirementsIn(file, { cwd, stdin }) {
    const source = file === "-" ? { file: "<stdin>", content: await stdin(), named: true } : textOf(file, cwd);
    const result = await readRequirements(source);
    if (isProblems(result))
        throw new cannot_run/* CannotRun */.z(result.join("; "));
    return result;
}
function textOf(file, cwd) {
    const [text] = (0,discover/* read */.LF)([{ path: (0,external_node_path_.resolve)(cwd, file), named: true }], { cwd, base: cwd }, node_arguments/* refuse */.TR);
    return text ?? (0,node_arguments/* refuse */.TR)(`${(0,words/* quoted */.TL)(file)} cannot be read`);
}


/***/ }),

/***/ 7010:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   nz: () => (/* binding */ citedIn),
/* harmony export */   ws: () => (/* binding */ division)
/* harmony export */ });
/* unused harmony export doubtOf */
/* harmony import */ var _profiles_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(342);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4684);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6118);



/** What a reader is told of evidence that is not the product's own page. */
const doubts = {
    A: "",
    "A*": "",
    B: "at second hand",
    C: "of a sibling product",
    I: "inferred",
    U: "not verified",
};
/** How well a ground is known, in a few words; empty where the product's own page says so. */
function doubtOf({ evidence, inherited }) {
    const from = inherited ? `taken over from ${_profiles_index_js__WEBPACK_IMPORTED_MODULE_0__/* .profiles */ .x[inherited].name}` : "";
    return [doubts[evidence], from].filter(Boolean).join(", ");
}
/** A ground in words: "10,000 users for each Front End Server". */
function wordsOf({ value, of }) {
    if (typeof value === "number")
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(value)} ${of}`;
    if (typeof value === "object" && value !== null && "max" in value)
        return `${of} (at most ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(Number(value.max))})`;
    if (Array.isArray(value))
        return `${of}: ${value.length > 0 ? value.join(", ") : "none"}`;
    // The words of profiles are for rules.
    return of;
}
/** A division in words, with what is rounded up: "33,000 users ÷ 10,000 = 3.3, so 4". */
function division(whole, things, each) {
    const sum = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(whole, things)} ÷ ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(each)}`;
    if (whole % each === 0)
        return `${sum} = ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(whole / each)}`;
    const exact = Math.floor((whole * 100) / each) / 100;
    const shown = Number.isInteger(exact) ? `just over ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(exact)}` : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(exact);
    return `${sum} = ${shown}, so ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(Math.ceil(whole / each))}`;
}
/** The documents behind grounds, each with all that it is cited for. */
function citedIn(grounds) {
    const byUrl = new Map();
    for (const one of grounds) {
        const source = (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .cited */ .k4)(one.source);
        const doubt = doubtOf(one);
        const key = `${source.url} ${source.title}`;
        const entry = byUrl.get(key) ?? { words: [], source };
        byUrl.set(key, entry);
        entry.words.push(wordsOf(one) + (doubt && ` (${doubt})`));
    }
    return [...byUrl.values()].map(({ words, source }) => ({ words: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(words), source }));
}


/***/ }),

/***/ 5842:
/***/ (function(module, __unused_webpack_exports, __webpack_require__) {

module.exports=D;module.exports["default"]=D;const x=(__webpack_require__(6214)/* ["default"] */ .A),N=new RegExp("^\\P{Cc}+$","u");function d(s,{instancePath:n="",parentData:P,parentDataProperty:g,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,i=0;const a=d.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(x(s)>255){const r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[r]:e.push(r),i++}if(x(s)<1){const r={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),i++}if(!N.test(s)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\P{Cc}+$"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}return d.errors=e,i===0}d.evaluated={dynamicProps:!1,dynamicItems:!1};function v(s,{instancePath:n="",parentData:P,parentDataProperty:g,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,i=0;const a=v.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}for(const r in s)if(r!=="name"){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}s.name!==void 0&&(d(s.name,{instancePath:n+"/name",parentData:s,parentDataProperty:"name",rootData:l,dynamicAnchors:m})||(e=e===null?d.errors:y(e,d.errors),i=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return v.errors=e,i===0}v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const q={type:"object",additionalProperties:!1,required:["product"],properties:{product:{type:"string",enum:["lync-server-2010","lync-server-2013","skype-for-business-server-2015","skype-for-business-server-2019","skype-for-business-server-se"]},domain:{$ref:"#/$defs/fqdn"},availability:{type:"string",enum:["standard","high"]},users:{$ref:"#/$defs/users"},sites:{type:"array",minItems:1,maxItems:1e3,items:{$ref:"#/$defs/site"}},remoteUsers:{$ref:"#/$defs/remoteUsers"},partners:{type:"array",maxItems:1e3,uniqueItems:!0,items:{$ref:"#/$defs/fqdn"}},partnerDiscovery:{type:"boolean"},xmppPartners:{type:"array",maxItems:1e3,uniqueItems:!0,items:{$ref:"#/$defs/fqdn"}},publicIm:{type:"array",maxItems:100,uniqueItems:!0,items:{$ref:"#/$defs/name"}},archiving:{$ref:"#/$defs/archiving"}}},V=Object.prototype.hasOwnProperty,j=(__webpack_require__(4951)/* ["default"] */ .A);function c(s,{instancePath:n="",parentData:P,parentDataProperty:g,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,i=0;const a=c.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(x(s)>200){const r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[r]:e.push(r),i++}if(x(s)<1){const r={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),i++}if(!N.test(s)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\P{Cc}+$"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}return c.errors=e,i===0}c.evaluated={dynamicProps:!1,dynamicItems:!1};function h(s,{instancePath:n="",parentData:P,parentDataProperty:g,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,i=0;const a=h.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)){if(s>1e8||isNaN(s)){const r={instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e8}};e===null?e=[r]:e.push(r),i++}if(s<1||isNaN(s)){const r={instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),i++}}return h.errors=e,i===0}h.evaluated={dynamicProps:!1,dynamicItems:!1};function w(s,{instancePath:n="",parentData:P,parentDataProperty:g,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,i=0;const a=w.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}if(s.users===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"users"}};e===null?e=[r]:e.push(r),i++}for(const r in s)if(!(r==="name"||r==="users")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}s.name!==void 0&&(d(s.name,{instancePath:n+"/name",parentData:s,parentDataProperty:"name",rootData:l,dynamicAnchors:m})||(e=e===null?d.errors:y(e,d.errors),i=e.length)),s.users!==void 0&&(h(s.users,{instancePath:n+"/users",parentData:s,parentDataProperty:"users",rootData:l,dynamicAnchors:m})||(e=e===null?h.errors:y(e,h.errors),i=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return w.errors=e,i===0}w.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function b(s,{instancePath:n="",parentData:P,parentDataProperty:g,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,i=0;const a=b.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="percent"||r==="peakUsers")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.percent!==void 0){let r=s.percent;if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){const t={instancePath:n+"/percent",schemaPath:"#/properties/percent/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),i++}if(r<0||isNaN(r)){const t={instancePath:n+"/percent",schemaPath:"#/properties/percent/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/percent",schemaPath:"#/properties/percent/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),i++}}if(s.peakUsers!==void 0){let r=s.peakUsers;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:n+"/peakUsers",schemaPath:"#/properties/peakUsers/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e8||isNaN(r)){const t={instancePath:n+"/peakUsers",schemaPath:"#/properties/peakUsers/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e8}};e===null?e=[t]:e.push(t),i++}if(r<0||isNaN(r)){const t={instancePath:n+"/peakUsers",schemaPath:"#/properties/peakUsers/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),i++}}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return b.errors=e,i===0}b.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const U={type:"object",additionalProperties:!1,properties:{scope:{type:"string",enum:["all-users","selected-users"]},selectedUsers:{$ref:"#/$defs/users"},content:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",enum:["im","conferencing","file-transfer","audio","video","application-sharing","annotations","polls"]}},retentionDays:{type:"integer",minimum:1,maximum:36525},store:{type:"string",enum:["sql","exchange","both"]}}};function I(s,{instancePath:n="",parentData:P,parentDataProperty:g,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,i=0;const a=I.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="scope"||r==="selectedUsers"||r==="content"||r==="retentionDays"||r==="store")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.scope!==void 0){let r=s.scope;if(typeof r!="string"){const t={instancePath:n+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}if(!(r==="all-users"||r==="selected-users")){const t={instancePath:n+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues:U.properties.scope.enum}};e===null?e=[t]:e.push(t),i++}}if(s.selectedUsers!==void 0&&(h(s.selectedUsers,{instancePath:n+"/selectedUsers",parentData:s,parentDataProperty:"selectedUsers",rootData:l,dynamicAnchors:m})||(e=e===null?h.errors:y(e,h.errors),i=e.length)),s.content!==void 0){let r=s.content;if(Array.isArray(r)){if(r.length<1){const p={instancePath:n+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),i++}const t=r.length;for(let p=0;p<t;p++){let f=r[p];if(typeof f!="string"){const k={instancePath:n+"/content/"+p,schemaPath:"#/properties/content/items/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),i++}if(!(f==="im"||f==="conferencing"||f==="file-transfer"||f==="audio"||f==="video"||f==="application-sharing"||f==="annotations"||f==="polls")){const k={instancePath:n+"/content/"+p,schemaPath:"#/properties/content/items/enum",keyword:"enum",params:{allowedValues:U.properties.content.items.enum}};e===null?e=[k]:e.push(k),i++}}let o=r.length,u;if(o>1){const p={};for(;o--;){let f=r[o];if(typeof f=="string"){if(typeof p[f]=="number"){u=p[f];const k={instancePath:n+"/content",schemaPath:"#/properties/content/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[k]:e.push(k),i++;break}p[f]=o}}}}else{const t={instancePath:n+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.retentionDays!==void 0){let r=s.retentionDays;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:n+"/retentionDays",schemaPath:"#/properties/retentionDays/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>36525||isNaN(r)){const t={instancePath:n+"/retentionDays",schemaPath:"#/properties/retentionDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:36525}};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){const t={instancePath:n+"/retentionDays",schemaPath:"#/properties/retentionDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),i++}}}if(s.store!==void 0){let r=s.store;if(typeof r!="string"){const t={instancePath:n+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}if(!(r==="sql"||r==="exchange"||r==="both")){const t={instancePath:n+"/store",schemaPath:"#/properties/store/enum",keyword:"enum",params:{allowedValues:U.properties.store.enum}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return I.errors=e,i===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $(s,{instancePath:n="",parentData:P,parentDataProperty:g,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,i=0;const a=$.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.product===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"product"}};e===null?e=[r]:e.push(r),i++}for(const r in s)if(!V.call(q.properties,r)){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.product!==void 0){let r=s.product;if(typeof r!="string"){const t={instancePath:n+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}if(!(r==="lync-server-2010"||r==="lync-server-2013"||r==="skype-for-business-server-2015"||r==="skype-for-business-server-2019"||r==="skype-for-business-server-se")){const t={instancePath:n+"/product",schemaPath:"#/properties/product/enum",keyword:"enum",params:{allowedValues:q.properties.product.enum}};e===null?e=[t]:e.push(t),i++}}if(s.domain!==void 0&&(c(s.domain,{instancePath:n+"/domain",parentData:s,parentDataProperty:"domain",rootData:l,dynamicAnchors:m})||(e=e===null?c.errors:y(e,c.errors),i=e.length)),s.availability!==void 0){let r=s.availability;if(typeof r!="string"){const t={instancePath:n+"/availability",schemaPath:"#/properties/availability/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}if(!(r==="standard"||r==="high")){const t={instancePath:n+"/availability",schemaPath:"#/properties/availability/enum",keyword:"enum",params:{allowedValues:q.properties.availability.enum}};e===null?e=[t]:e.push(t),i++}}if(s.users!==void 0&&(h(s.users,{instancePath:n+"/users",parentData:s,parentDataProperty:"users",rootData:l,dynamicAnchors:m})||(e=e===null?h.errors:y(e,h.errors),i=e.length)),s.sites!==void 0){let r=s.sites;if(Array.isArray(r)){if(r.length>1e3){const o={instancePath:n+"/sites",schemaPath:"#/properties/sites/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),i++}if(r.length<1){const o={instancePath:n+"/sites",schemaPath:"#/properties/sites/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),i++}const t=r.length;for(let o=0;o<t;o++)w(r[o],{instancePath:n+"/sites/"+o,parentData:r,parentDataProperty:o,rootData:l,dynamicAnchors:m})||(e=e===null?w.errors:y(e,w.errors),i=e.length)}else{const t={instancePath:n+"/sites",schemaPath:"#/properties/sites/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.remoteUsers!==void 0&&(b(s.remoteUsers,{instancePath:n+"/remoteUsers",parentData:s,parentDataProperty:"remoteUsers",rootData:l,dynamicAnchors:m})||(e=e===null?b.errors:y(e,b.errors),i=e.length)),s.partners!==void 0){let r=s.partners;if(Array.isArray(r)){if(r.length>1e3){const p={instancePath:n+"/partners",schemaPath:"#/properties/partners/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[p]:e.push(p),i++}const t=r.length;for(let p=0;p<t;p++)c(r[p],{instancePath:n+"/partners/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||(e=e===null?c.errors:y(e,c.errors),i=e.length);let o=r.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(j(r[o],r[u])){const p={instancePath:n+"/partners",schemaPath:"#/properties/partners/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[p]:e.push(p),i++;break e}}}else{const t={instancePath:n+"/partners",schemaPath:"#/properties/partners/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.partnerDiscovery!==void 0&&typeof s.partnerDiscovery!="boolean"){const r={instancePath:n+"/partnerDiscovery",schemaPath:"#/properties/partnerDiscovery/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),i++}if(s.xmppPartners!==void 0){let r=s.xmppPartners;if(Array.isArray(r)){if(r.length>1e3){const p={instancePath:n+"/xmppPartners",schemaPath:"#/properties/xmppPartners/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[p]:e.push(p),i++}const t=r.length;for(let p=0;p<t;p++)c(r[p],{instancePath:n+"/xmppPartners/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||(e=e===null?c.errors:y(e,c.errors),i=e.length);let o=r.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(j(r[o],r[u])){const p={instancePath:n+"/xmppPartners",schemaPath:"#/properties/xmppPartners/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[p]:e.push(p),i++;break e}}}else{const t={instancePath:n+"/xmppPartners",schemaPath:"#/properties/xmppPartners/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.publicIm!==void 0){let r=s.publicIm;if(Array.isArray(r)){if(r.length>100){const p={instancePath:n+"/publicIm",schemaPath:"#/properties/publicIm/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[p]:e.push(p),i++}const t=r.length;for(let p=0;p<t;p++)d(r[p],{instancePath:n+"/publicIm/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:m})||(e=e===null?d.errors:y(e,d.errors),i=e.length);let o=r.length,u;if(o>1){e:for(;o--;)for(u=o;u--;)if(j(r[o],r[u])){const p={instancePath:n+"/publicIm",schemaPath:"#/properties/publicIm/uniqueItems",keyword:"uniqueItems",params:{i:o,j:u}};e===null?e=[p]:e.push(p),i++;break e}}}else{const t={instancePath:n+"/publicIm",schemaPath:"#/properties/publicIm/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}s.archiving!==void 0&&(I(s.archiving,{instancePath:n+"/archiving",parentData:s,parentDataProperty:"archiving",rootData:l,dynamicAnchors:m})||(e=e===null?I.errors:y(e,I.errors),i=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return $.errors=e,i===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function D(s,{instancePath:n="",parentData:P,parentDataProperty:g,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,i=0;const a=D.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.apiVersion===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),i++}if(s.kind===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),i++}if(s.spec===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),i++}for(const r in s)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.apiVersion!==void 0){let r=s.apiVersion;if(typeof r!="string"){const t={instancePath:n+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}if(r!=="lync-policy/v1"){const t={instancePath:n+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"lync-policy/v1"}};e===null?e=[t]:e.push(t),i++}}if(s.kind!==void 0){let r=s.kind;if(typeof r!="string"){const t={instancePath:n+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}if(r!=="Requirements"){const t={instancePath:n+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Requirements"}};e===null?e=[t]:e.push(t),i++}}s.metadata!==void 0&&(v(s.metadata,{instancePath:n+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:l,dynamicAnchors:m})||(e=e===null?v.errors:y(e,v.errors),i=e.length)),s.spec!==void 0&&($(s.spec,{instancePath:n+"/spec",parentData:s,parentDataProperty:"spec",rootData:l,dynamicAnchors:m})||(e=e===null?$.errors:y(e,$.errors),i=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return D.errors=e,i===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function y(s,n){for(const P of n)s.push(P);return s}


/***/ })

};
;