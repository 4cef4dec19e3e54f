"use strict";
exports.id = 10;
exports.ids = [10,411];
exports.modules = {

/***/ 192:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7833);

/** The ways, surest first. */
const steps = [
    { keyOf: (finding) => [(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(finding), finding.message] },
    { keyOf: (finding) => [(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(finding), (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .skeletonOf */ .ld)(finding.message)] },
    { keyOf: (finding) => ((0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isBuiltIn */ .qi)(finding.rule) ? undefined : [(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(finding)]), alone: true },
    { keyOf: relationOf },
];
/**
 * What is wrong between several objects is shown at one of them: at another one when their order changes. It is known
 * again by the names in the message or, without two, by all its words.
 */
function relationOf({ rule, deployment, message }) {
    const skeleton = (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .skeletonOf */ .ld)(message);
    const names = skeleton.match(/"[^"]*"/g) ?? [];
    const words = names.length > 1 ? names : skeleton.split(" ");
    return (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isBuiltIn */ .qi)(rule) ? undefined : [rule.id, deployment, ...words.sort()];
}
/** The same ways within one file: of two deployments with one name each keeps its own findings. */
const withinFile = steps.map((step) => ({
    ...step,
    keyOf: (finding) => step.keyOf(finding)?.concat(finding.file),
}));
/**
 * Findings of two states → which are new, which are gone and which were there before. Lines, order and file do not
 * count, so a manifest that is only rearranged, indented anew or renamed has nothing new.
 */
function compare(base, head) {
    let open = { base, head };
    for (const step of [...withinFile, ...steps])
        open = withoutPartners(open, step);
    const added = new Set(open.head);
    return { added: open.head, fixed: open.base, kept: head.filter((finding) => !added.has(finding)) };
}
function withoutPartners({ base, head }, { keyOf, alone = false }) {
    const before = byKey(base, keyOf);
    const matched = { base: new Set(), head: new Set() };
    for (const [key, after] of byKey(head, keyOf)) {
        const same = before.get(key) ?? [];
        if (alone && (same.length > 1 || after.length > 1))
            continue;
        const pairs = Math.min(same.length, after.length);
        for (const finding of same.slice(0, pairs))
            matched.base.add(finding);
        for (const finding of after.slice(0, pairs))
            matched.head.add(finding);
    }
    return {
        base: base.filter((finding) => !matched.base.has(finding)),
        head: head.filter((finding) => !matched.head.has(finding)),
    };
}
function byKey(findings, keyOf) {
    const groups = new Map();
    for (const finding of findings) {
        const parts = keyOf(finding);
        if (!parts)
            continue;
        const key = JSON.stringify(parts);
        const group = groups.get(key);
        if (group)
            group.push(finding);
        else
            groups.set(key, [finding]);
    }
    return groups;
}


/***/ }),

/***/ 5987:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  upgradeCommand: () => (/* binding */ upgradeCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/cannot-run.js
var cannot_run = __webpack_require__(2240);
// EXTERNAL MODULE: ./build/options.js + 1 modules
var options = __webpack_require__(4071);
// EXTERNAL MODULE: ./build/schema.js + 3 modules
var schema = __webpack_require__(401);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
;// CONCATENATED MODULE: ./build/upgrade/applied.js
/** Plain data as it is after some operations: what the edited text has to say. */
function applied(content, operations) {
    // What an alias repeats is not shared here, so that every place is changed by its own path.
    const copy = JSON.parse(JSON.stringify(content));
    for (const operation of operations)
        apply(copy, operation);
    return copy;
}
function apply(root, operation) {
    const { path } = operation;
    if (operation.kind === "add")
        at(root, path)[operation.key] = operation.value;
    const [holder, last] = [at(root, path.slice(0, -1)), path.at(-1) ?? ""];
    if (operation.kind === "set")
        holder[last] = operation.value;
    if (operation.kind === "remove")
        delete holder[last];
}
function at(root, path) {
    return path.reduce((value, step) => value[step], root);
}
/** Whether two values say the same, whatever the order of their keys. */
function same(one, other) {
    return canonical(one) === canonical(other);
}
function canonical(value) {
    return JSON.stringify(value, (_, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
        : inner);
}

// EXTERNAL MODULE: ./build/words.js
var build_words = __webpack_require__(6118);
// EXTERNAL MODULE: ./build/yaml-parse.js + 2 modules
var yaml_parse = __webpack_require__(3657);
// EXTERNAL MODULE: ./build/yaml-range.js
var yaml_range = __webpack_require__(2492);
// EXTERNAL MODULE: ./build/yaml-value.js
var yaml_value = __webpack_require__(1496);
;// CONCATENATED MODULE: ./build/upgrade/documents.js



/** Text → its documents, as the YAML library reads them. */
function documentsIn(text) {
    return (0,yaml_parse.documentsOf)(text).map(({ contents, errors }) => {
        const { content, problems, aliased } = (0,yaml_value/* dataOf */.q)(contents);
        const sound = errors.length === 0 && problems.length === 0;
        return { content: sound ? content : undefined, spot: (0,yaml_range/* spotOf */.Y)(contents, aliased) };
    });
}
/** The steps of a path as far as they are written there; what an alias or a merge key brings is written elsewhere. */
function stepsAlong(text, root, path) {
    const steps = [];
    let holder = root;
    for (const name of path) {
        const item = typeof name === "number" ? holder.items?.[name] : undefined;
        const entry = holder.entries?.find((one) => one.name === String(name) && !isMerge(text, one));
        const spot = item ?? entry?.value;
        if (!spot)
            break;
        steps.push({ spot, holder, ...(entry && { entry }) });
        holder = spot;
    }
    return steps;
}
/** Whether an entry came by a merge key. A quoted key "<<" is none, but it is no property of a manifest either. */
function isMerge(text, { key }) {
    return text.slice(...key) === "<<";
}
/** The end of the last letter in a value, after its key. A block collection's own end lies beyond, among comments. */
function lastLetter(text, spot, after) {
    const parts = spot.tall
        ? [...(spot.items ?? []), ...(spot.entries ?? []).map(({ key, value }) => ({ value, key }))]
        : [];
    if (parts.length > 0)
        return Math.max(...parts.map((part) => "key" in part ? lastLetter(text, part.value, part.key[1]) : lastLetter(text, part, part.start)));
    let end = Math.max(spot.end, after);
    while (end > after && /\s/.test(text[end - 1] ?? ""))
        end--;
    return end;
}

;// CONCATENATED MODULE: ./build/upgrade/edits.js

/**
 * Operations → edits of the text. What stands in the text and cannot be edited for certain is not done; what an alias or
 * a merge key brings needs no edit of its own, since the part that it repeats is edited where it is written.
 */
function editsFor(text, root, operations) {
    const steps = operations.map(({ path }) => reached(text, root, path));
    const entries = steps.map((step, at) => (operations[at]?.kind === "remove" ? step?.entry : undefined));
    const removed = new Set(entries.filter((entry) => entry !== undefined));
    const edits = operations.map((operation, at) => {
        const step = steps[at];
        return step && editFor(text, step, operation, removed);
    });
    return {
        edits: edits.filter((edit) => edit !== undefined),
        done: operations.filter((_, at) => edits[at] || !steps[at]),
    };
}
function editFor(text, step, operation, removed) {
    if (operation.kind === "set")
        return setting(text, step.spot, operation.value);
    if (operation.kind === "add")
        return adding(text, step.spot, `${operation.key}: ${operation.value}`);
    return step.entry && removing(text, step.holder, step.entry, removed);
}
/** The text after the edits, which do not overlap. */
function edited(text, edits) {
    let result = "";
    let at = 0;
    for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
        result += text.slice(at, edit.start) + edit.text;
        at = Math.max(at, edit.end);
    }
    return result + text.slice(at);
}
function reached(text, root, path) {
    const steps = stepsAlong(text, root, path);
    return steps.length === path.length ? steps.at(-1) : undefined;
}
/** The new value in the quotes of the old one. */
function setting(text, spot, value) {
    const quote = /["']/.exec(text[spot.start] ?? "")?.[0] ?? "";
    return { start: spot.start, end: lastLetter(text, spot, spot.start), text: `${quote}${value}${quote}` };
}
/** A new entry before the first one of a map. */
function adding(text, { tall, entries = [] }, entry) {
    const start = entries[0]?.key[0];
    if (start === undefined)
        return undefined;
    if (!tall)
        return { start, end: start, text: `${entry}, ` };
    const before = text.slice(lineStart(text, start), start);
    return /^ *$/.test(before) ? { start, end: start, text: `${entry}${lineEnd(text)}${before}` } : undefined;
}
function removing(text, holder, entry, removed) {
    const end = lastLetter(text, entry.value, entry.key[1]);
    if (isAnchoredOutside(text, entry.key[0], end))
        return undefined;
    return holder.tall ? lineless(text, holder, entry, removed) : commaless(text, holder, entry, removed);
}
/** Without an entry of a flow map, and the comma before it or, at the beginning, the one after it. */
function commaless(text, { entries = [] }, entry, removed) {
    const at = entries.indexOf(entry);
    const [before, next] = [entries[at - 1], entries[at + 1]];
    if (before && entries.slice(0, at).some((one) => !removed.has(one))) {
        const start = lastLetter(text, before.value, before.key[1]);
        return { start, end: lastLetter(text, entry.value, entry.key[1]), text: "" };
    }
    return next && { start: entry.key[0], end: next.key[0], text: "" };
}
/** Without the lines of an entry of a block map. One that begins an item of a list leaves the dash to the next. */
function lineless(text, { entries = [] }, entry, removed) {
    const { key, value } = entry;
    const start = lineStart(text, key[0]);
    const lead = text.slice(start, key[0]);
    const end = endOfLine(text, lastLetter(text, value, key[1]));
    if (/^ *$/.test(lead))
        return { start, end, text: "" };
    const next = entries[1];
    if (!/^ *-[ -]*$/.test(lead) || entries[0] !== entry || !next)
        return undefined;
    if (!removed.has(next) && /^ *$/.test(text.slice(end, next.key[0])))
        return { start: key[0], end: next.key[0], text: "" };
    return { start: start + lead.trimEnd().length, end, text: lineEnd(text) };
}
/** Whether something outside a stretch is an alias of something in it. A text that only looks so is let stand too. */
function isAnchoredOutside(text, start, end) {
    const names = [...text.slice(start, end).matchAll(/&([^\s,[\]{}]+)/g)].map(([, name = ""]) => name);
    if (names.length === 0)
        return false;
    const rest = `${text.slice(0, start)}\n${text.slice(end)}`;
    return names.some((name) => rest.includes(`*${name}`));
}
/** The offset of the first letter of a line. */
function lineStart(text, at) {
    return text.lastIndexOf("\n", at - 1) + 1;
}
/** The line ends of a text, by its first. */
function lineEnd(text) {
    return /\r?\n/.exec(text)?.[0] ?? "\n";
}
function endOfLine(text, at) {
    const end = text.indexOf("\n", at);
    return end < 0 ? text.length : end + 1;
}

;// CONCATENATED MODULE: ./build/upgrade/comments.js



/** The comment that stands for a decision. */
function commentOf({ message }) {
    return `# decide: ${(0,build_words/* visible */.RK)(message)}`;
}
/**
 * Comments on lines of their own, above the line on which the nearest part in block style begins: there no text and no
 * flow collection goes on.
 */
function commentEdits(text, root, decisions) {
    const eol = lineEnd(text);
    const byLine = new Map();
    for (const decision of decisions) {
        const start = lineStart(text, blockStart(text, root, decision.path));
        byLine.set(start, [...(byLine.get(start) ?? []), commentOf(decision)]);
    }
    return [...byLine].map(([start, comments]) => {
        const [indent = ""] = /^ */.exec(text.slice(start, start + 1000)) ?? [];
        const lines = [...new Set(comments)].map((comment) => `${indent}${comment}${eol}`);
        return { start, end: start, text: lines.join("") };
    });
}
function blockStart(text, root, path) {
    let start = root.tall ? (root.entries?.[0]?.key[0] ?? root.start) : root.start;
    for (const { spot, holder, entry } of stepsAlong(text, root, path)) {
        if (!holder.tall)
            break;
        start = entry ? entry.key[0] : spot.start;
    }
    return start;
}

// EXTERNAL MODULE: ./build/compare.js
var compare = __webpack_require__(192);
// EXTERNAL MODULE: ./build/hits.js
var build_hits = __webpack_require__(345);
// EXTERNAL MODULE: ./build/profiles/index.js + 8 modules
var profiles = __webpack_require__(342);
// EXTERNAL MODULE: ./build/rules/capacity/index.js + 21 modules
var capacity = __webpack_require__(6929);
// EXTERNAL MODULE: ./build/rules/index.js + 89 modules
var build_rules = __webpack_require__(1062);
// EXTERNAL MODULE: ./build/validate.js
var validate = __webpack_require__(4661);
;// CONCATENATED MODULE: ./build/upgrade/judged.js






/** A move is judged by what the product's documents ask. */
const policy = { preset: "recommended", failOn: "error" };
/** One manifest, judged by the profiles of two products. */
function judgedAs(manifest, from, to, today) {
    const [before, after] = [from, to].map((product) => namelessly(manifest, product, today));
    const { added, kept, fixed } = (0,compare/* compare */.U)([...before.keys()], [...after.keys()]);
    const shown = (findings, nameless) => findings.flatMap((finding) => nameless.get(finding) ?? []);
    return { added: shown(added, after), kept: shown(kept, after), fixed: shown(fixed, before) };
}
function namelessly(manifest, product, today) {
    const profile = profiles/* profiles */.x[product];
    const evidenceOf = evidences(manifest, product, today);
    return new Map(findingsAs(manifest, product, today).map((finding) => [
        { ...finding, message: finding.message.replaceAll(profile.name, "the product") },
        statementOf(finding, evidenceOf(finding)),
    ]));
}
/** What the whole engine says of a manifest if it described another product. */
function findingsAs(manifest, product, today) {
    const { take, report } = (0,validate/* judgement */._U)(policy, today);
    take(manifest.file, { manifests: [{ ...manifest, content: withProduct(manifest, product) }], errors: [] });
    return report().findings;
}
function withProduct({ content }, product) {
    const deployment = content;
    return { ...deployment, spec: { ...deployment.spec, product } };
}
/** How well the fact behind a finding is known. */
function evidences(manifest, product, today) {
    const facts = new Map();
    const rules = (0,build_rules/* rulesOf */.fD)(policy.preset);
    for (const [{ id }, hits] of (0,build_hits/* hitsOf */.e)(withProduct(manifest, product), rules, today))
        for (const { path, message, fact } of hits)
            facts.set(keyOf(id, path, message), fact);
    return ({ rule, path, message, source }) => {
        const fact = facts.get(keyOf(rule.id, path, message)) ?? factBehind(source, profiles/* profiles */.x[product]);
        return fact ? { evidence: fact.evidence, ...(fact.inherited && { inherited: fact.inherited }) } : rule;
    };
}
function keyOf(...parts) {
    return JSON.stringify(parts);
}
/** Where a rule cites a page alone: what a product took over from that page it took over with the same reserve. */
function factBehind(source, profile) {
    const { product: _, name: __, ...facts } = profile;
    const same = Object.values(facts).filter((fact) => fact.source === source);
    return same.every(({ inherited }) => inherited) ? same[0] : undefined;
}
const counting = new Set(capacity/* capacity */.b.map(({ id }) => id));
function topicOf(rule) {
    if (rule === "feature-availability")
        return "roles";
    if (rule === "platform-support")
        return "platforms";
    return counting.has(rule) ? "servers" : "rest";
}
function statementOf(finding, { evidence, inherited }) {
    const { rule, message, source, range, excerpt } = finding;
    const place = { range, excerpt };
    const known = { evidence, ...(inherited && { inherited }) };
    return { topic: topicOf(rule.id), message, source, ...known, place, rule: rule.id, level: rule.level };
}

;// CONCATENATED MODULE: ./build/upgrade/decisions.js

/** What a conversion leaves to a person: what its operations ask, and what the engine finds after them. */
function decisionsIn(converted) {
    return [...asked(converted), ...found(converted)];
}
function asked({ operations, old, content }) {
    return operations.flatMap(({ kind, path, decide }) => decide ? [{ path: kind === "remove" ? besides(path, old, content) : path, message: decide }] : []);
}
/** The neighbour of what is no more: the entry that followed it or, at the end, the one before it. */
function besides(path, old, content) {
    const holder = path.slice(0, -1);
    const [before, after] = [old, content].map((root) => Object.keys(valueAt(root, holder) ?? {}));
    const place = before.indexOf(String(path.at(-1)));
    const kept = (keys) => keys.filter((key) => after.includes(key));
    const next = kept(before.slice(place + 1))[0] ?? kept(before.slice(0, place)).at(-1);
    return next === undefined ? holder : [...holder, next];
}
function valueAt(root, path) {
    return path.reduce((value, step) => value?.[step], root);
}
/** Errors, whoever brings them, and warnings that the move brings. */
function found({ old, content, to, today }) {
    const { product } = old.spec;
    const known = new Set(judgedAs(manifestOf(old), product, to, today).kept.map(({ rule, message }) => `${rule} ${message}`));
    const matters = ({ rule: { id, level }, message }) => level === "error" || (level === "warning" && !known.has(`${id} ${message}`));
    return findingsAs(manifestOf(content), to, today)
        .filter(matters)
        .map(({ path, message }) => ({ path, message }));
}
/** A manifest whose places nobody asks for. */
function manifestOf(content) {
    const range = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    return { file: "", content, locate: () => ({ range, excerpt: "" }) };
}

// EXTERNAL MODULE: ./build/load.js
var build_load = __webpack_require__(8007);
// EXTERNAL MODULE: ./build/topology.js
var topology = __webpack_require__(4058);
;// CONCATENATED MODULE: ./build/upgrade/statement.js

/** What a statement speaks of, in the order in which they are shown. */
const topics = ["ways", "dates", "roles", "successors", "figures", "servers", "platforms", "rest"];
/** A sentence that a fact says. */
function stated(topic, message, fact, place) {
    const { source, evidence, inherited } = fact;
    return { topic, message, source, evidence, ...(inherited && { inherited }), ...(place && { place }) };
}
const reserves = {
    B: "from a secondary source",
    C: "from the page of another product",
    I: "inferred",
    U: "not verified",
};
/** With what reserve something is said; nothing where the product's own page says it. */
function reserveOf({ evidence, inherited }) {
    const reserve = reserves[evidence];
    if (inherited === undefined)
        return reserve;
    return [reserve, `taken over from ${profiles/* profiles */.x[inherited].name}`].filter(Boolean).join(", ");
}

;// CONCATENATED MODULE: ./build/upgrade/figures.js




const enterprise = (deployment) => (0,build_load/* hasPool */.d4)(deployment, "enterprise");
const standard = (deployment) => (0,build_load/* hasPool */.d4)(deployment, "standard");
const edges = (deployment) => (0,topology/* partsOf */.CI)(deployment, "edgePools").length > 0;
const directors = (deployment) => (0,topology/* partsOf */.CI)(deployment, "directorPools").length > 0;
const severalPools = (deployment) => (0,topology/* partsOf */.CI)(deployment, "frontEndPools").length > 1;
const figures = [
    { fact: (profile) => profile.usersPerFrontEnd, words: "users for each Front End Server", concerns: enterprise },
    {
        fact: (profile) => profile.recommendedFrontEnds,
        words: "Front End Servers that a pool has at least",
        concerns: enterprise,
    },
    { fact: (profile) => profile.maxFrontEnds, words: "Front End Servers that a pool may hold", concerns: enterprise },
    { fact: (profile) => profile.maxPoolUsers, words: "users that a pool may home", concerns: enterprise },
    { fact: (profile) => profile.maxPoolEndpoints, words: "endpoints that a pool may serve", concerns: enterprise },
    {
        fact: (profile) => profile.pairedPoolUsers,
        words: "users that each of two paired pools may home",
        concerns: severalPools,
    },
    {
        fact: (profile) => profile.standardEditionUsers,
        words: "users that a Standard Edition server may home",
        concerns: standard,
    },
    {
        fact: (profile) => profile.standardEditionFailoverUsers,
        words: "users that a Standard Edition server carries while its pair is down",
        concerns: standard,
    },
    { fact: (profile) => profile.usersPerEdge, words: "remote users for each Edge Server", concerns: edges },
    { fact: (profile) => profile.usersPerDirector, words: "remote users for each Director", concerns: directors },
    { fact: (profile) => profile.maxDirectors, words: "Directors that a pool may hold", concerns: directors },
];
/** The figures that differ between two products and that the deployment has something to do with. */
function figuresThatChange(deployment, from, to) {
    const changed = figures.filter(({ fact }) => fact(from).value !== fact(to).value);
    const spoken = changed.filter(({ concerns }) => concerns(deployment));
    return [
        ...spoken.map(({ fact, words }) => stated("figures", `${words}: ${shown(fact(from).value)} → ${shown(fact(to).value)}`, fact(to))),
        ...quorum(deployment, from, to),
        ...spares(deployment, from, to),
    ];
}
function shown(value) {
    return value === null ? "no figure" : (0,build_words/* grouped */.zD)(value);
}
function quorum(deployment, from, to) {
    if (from.quorum.value !== null || to.quorum.value === null || !enterprise(deployment))
        return [];
    const message = "a pool keeps its users' data on its Front End Servers and stops when too few of them run: quorum is new";
    return [stated("figures", message, to.quorum)];
}
function spares(deployment, from, to) {
    if (from.survivesOneLoss.value === to.survivesOneLoss.value || !enterprise(deployment))
        return [];
    const message = `the one spare server that ${from.name} asks for is no longer written out; the users of a lost server find room on the others instead`;
    return [stated("figures", message, to.survivesOneLoss)];
}
/** Front End Servers that a pool has with room for the loss of one. */
function roomyFrontEnds(users, profile) {
    if (users === 0)
        return 0;
    const spare = profile.survivesOneLoss.value ? 1 : profile.spareFrontEnds.value;
    return Math.max((0,build_load/* carriersOf */.xO)(users, profile) + spare, profile.recommendedFrontEnds.value);
}
/** For each Enterprise pool that is asked for another number of servers: what it has, and what it needs before and after. */
function serversThatChange(manifest, from, to) {
    const deployment = manifest.content;
    return (0,build_load/* loadedPools */.tR)(deployment, "enterprise").flatMap((load) => {
        const { value, path, users } = load;
        if (roomyFrontEnds(users, from) === roomyFrontEnds(users, to))
            return [];
        const has = `pool ${(0,build_words/* quoted */.TL)(value.fqdn)} has ${(0,build_words/* counted */.hS)((0,topology/* serverCount */.zl)(value.servers), "Front End Server")} for ${(0,build_load/* homedUsers */.uL)(load)}`;
        const message = `${has}; with room for the loss of one, ${asks(users, from)} and ${asks(users, to)}`;
        const fact = to.survivesOneLoss.value ? to.survivesOneLoss : to.spareFrontEnds;
        return [stated("servers", message, fact, manifest.locate([...path, "servers"]))];
    });
}
function asks(users, profile) {
    const [wanted, most] = [roomyFrontEnds(users, profile), profile.maxFrontEnds.value];
    return `${profile.name} asks for ${(0,build_words/* grouped */.zD)(wanted)}${wanted > most ? `, more than the ${(0,build_words/* grouped */.zD)(most)} that a pool may hold` : ""}`;
}

;// CONCATENATED MODULE: ./build/upgrade/operations.js





/** What a move changes for certain. Whatever is not certain is left as it is, for a person to decide. */
function operationsFor(deployment, to) {
    const profile = profiles/* profiles */.x[to];
    return [
        { kind: "set", path: ["spec", "product"], value: to },
        ...gateways(deployment, profile),
        ...outside(deployment, profile),
        ...archives(deployment, profile),
        ...monitoring(deployment, profile),
        ...conferencing(deployment, profile),
        ...frontEnds(deployment, profile),
    ];
}
function gateways({ spec }, { name, xmpp }) {
    if (xmpp.value === "separate-gateway" || !spec.xmppGateways)
        return [];
    const gone = namesOf(spec.xmppGateways);
    const instead = xmpp.value === "built-in" ? "which Edge pool speaks XMPP instead" : `what users of XMPP do, since ${name} has none`;
    const decide = `${instead}; the records, certificates and firewall rules of ${gone} go too`;
    return [{ kind: "remove", path: ["spec", "xmppGateways"], ...(gone && { decide }) }];
}
/** Scenarios without a successor are switched off; what was there stays to be read. */
function outside({ spec }, { name, xmpp, publicImProviders }) {
    const { externalAccess: { xmpp: partners, publicIm, policies = [] } = {} } = spec;
    const scenarios = [
        { key: "xmpp", on: xmpp.value === "removed" && (0,topology/* isOn */.Mp)(partners), stated: partners?.enabled, what: "XMPP" },
        {
            key: "publicIm",
            on: publicImProviders.value.length === 0 && (0,topology/* isOn */.Mp)(publicIm),
            stated: publicIm?.enabled,
            what: "public IM",
        },
    ];
    const off = scenarios
        .filter(({ on }) => on)
        .map(({ key, stated, what }) => {
        const path = ["spec", "externalAccess", key];
        const decide = `how these contacts are reached: ${name} has no ${what}, so it is switched off here`;
        if (stated)
            return { kind: "set", path: [...path, "enabled"], value: false, decide };
        return { kind: "add", path, key: "enabled", value: false, decide };
    });
    const switches = policies.flatMap(({ enableXmppAccess }, at) => xmpp.value === "removed" && enableXmppAccess
        ? [{ kind: "set", path: ["spec", "externalAccess", "policies", at, "enableXmppAccess"], value: false }]
        : []);
    return [...off, ...switches];
}
function archives({ spec }, { name, archiving }) {
    if (archiving.value !== "store")
        return [];
    const wanted = (spec.archiving?.scope ?? "none") !== "none" && spec.archiving?.store === undefined;
    const decide = `whether the archive is kept in SQL Server, in Exchange or in both; ${name} archives on its Front End Servers`;
    const store = wanted
        ? [{ kind: "add", path: ["spec", "archiving"], key: "store", value: "sql", decide }]
        : [];
    const where = (gone) => `on which SQL Server the archiving database is, which ${gone} looked after`;
    return [...store, ...without(spec.sites, "archivingServers", where), ...unnamed(spec.sites, "archivingServer")];
}
function monitoring({ spec }, { monitoringRole }) {
    if (monitoringRole.value)
        return [];
    const where = (gone) => `on which SQL Server the monitoring database is, which ${gone} looked after`;
    return [...without(spec.sites, "monitoringServers", where), ...unnamed(spec.sites, "monitoringServer")];
}
function conferencing({ spec }, { avConferencingRole }) {
    if (avConferencingRole.value)
        return [];
    const room = (gone) => `whether the Front End Servers have room for the conferences of ${gone}`;
    return [...without(spec.sites, "avConferencingPools", room), ...unnamed(spec.sites, "avConferencingPool")];
}
function without(sites, list, decide) {
    return sites.flatMap(({ [list]: servers }, at) => {
        if (!servers)
            return [];
        const gone = namesOf(servers);
        return [{ kind: "remove", path: ["spec", "sites", at, list], ...(gone && { decide: decide(gone) }) }];
    });
}
/** References to servers that are no more. */
function unnamed(sites, key) {
    return sites.flatMap(({ frontEndPools = [], survivableBranch }, at) => {
        const pools = frontEndPools.map((pool, place) => ({ holder: pool, path: ["frontEndPools", place] }));
        const branch = survivableBranch ? [{ holder: survivableBranch, path: ["survivableBranch"] }] : [];
        return [...pools, ...branch].flatMap(({ holder, path }) => Object.hasOwn(holder, key) ? [{ kind: "remove", path: ["spec", "sites", at, ...path, key] }] : []);
    });
}
/** Pools that are only planned get the servers that the product asks for; servers with names are a person's to add. */
function frontEnds(deployment, profile) {
    return (0,build_load/* loadedPools */.tR)(deployment, "enterprise").flatMap(({ value: { fqdn, servers }, path, users }) => {
        const most = profile.maxFrontEnds.value;
        const enough = Math.min(roomyFrontEnds(users, profile), most);
        if (typeof servers !== "number" || servers >= enough || users === 0 || users > profile.maxPoolUsers.value)
            return [];
        const decide = `whether pool ${(0,build_words/* quoted */.TL)(fqdn)} gets ${(0,build_words/* counted */.hS)(enough, "Front End Server")} instead of ${(0,build_words/* grouped */.zD)(servers)}, as ${profile.name} asks for ${(0,build_words/* counted */.hS)(users, "user")}`;
        return [{ kind: "set", path: [...path, "servers"], value: enough, decide }];
    });
}
/** Names in a row, with the database server of each that has one. */
function namesOf(things) {
    return (0,build_words/* listed */.KE)(things.map(({ fqdn, sqlStore }) => sqlStore ? `${(0,build_words/* quoted */.TL)(fqdn)} (with its database on ${(0,build_words/* quoted */.TL)(sqlStore.sqlServer)})` : (0,build_words/* quoted */.TL)(fqdn)));
}

;// CONCATENATED MODULE: ./build/upgrade/routes.js

/** The products, oldest first. */
const products = Object.keys(profiles/* profiles */.x);
/** Every step that a document describes; two products that are not here have no direct way. */
const steps = [
    {
        from: "lync-server-2010",
        to: "lync-server-2013",
        ways: { value: ["side-by-side"], source: "migration-2013", evidence: "A" },
    },
    {
        from: "lync-server-2010",
        to: "skype-for-business-server-2015",
        ways: { value: ["side-by-side"], source: "upgrade-2015", evidence: "A" },
    },
    {
        from: "lync-server-2013",
        to: "skype-for-business-server-2015",
        ways: { value: ["in-place", "side-by-side"], source: "upgrade-2015", evidence: "A" },
    },
    {
        from: "lync-server-2013",
        to: "skype-for-business-server-2019",
        ways: { value: ["side-by-side"], source: "migration-2019", evidence: "A" },
    },
    {
        from: "skype-for-business-server-2015",
        to: "skype-for-business-server-2019",
        ways: { value: ["side-by-side"], source: "migration-2019", evidence: "A" },
    },
    // Press speaks of an in-place upgrade from 2015 too; the makers' own post does not.
    {
        from: "skype-for-business-server-2015",
        to: "skype-for-business-server-se",
        ways: { value: ["side-by-side"], source: "migration-se", evidence: "A*" },
    },
    {
        from: "skype-for-business-server-2019",
        to: "skype-for-business-server-se",
        ways: { value: ["in-place", "side-by-side"], source: "migration-se", evidence: "A*" },
    },
];
/** What stands between two products: nothing, a way back, or the way that is asked for. */
function directionOf(from, to) {
    const distance = products.indexOf(to) - products.indexOf(from);
    return distance === 0 ? "same" : distance < 0 ? "back" : "forward";
}
/** The routes with the fewest steps. Three generations side by side are not supported, so each step is finished first. */
function routesBetween(from, to) {
    const all = routesFrom(from, to);
    const fewest = Math.min(...all.map((route) => route.length));
    return all.filter((route) => route.length === fewest);
}
function routesFrom(from, to) {
    if (from === to)
        return [[]];
    return steps
        .filter((step) => step.from === from)
        .flatMap((step) => routesFrom(step.to, to).map((rest) => [step, ...rest]));
}

;// CONCATENATED MODULE: ./build/upgrade/convert.js









/** The converted text, or nothing where it has no manifest that can move or one that cannot be edited for certain. */
function convert(source, to, today) {
    const { text } = (0,build_text/* decode */.D4)(source);
    const documents = documentsIn(text);
    const moving = documents.map((document) => (moves(document.content, to) ? document : undefined));
    if (!moving.some(Boolean))
        return undefined;
    for (const choose of choices) {
        const plans = moving.map((document) => (document ? choose(operationsFor(document.content, to)) : []));
        const editings = documents.map(({ spot }, at) => editsFor(text, spot, plans[at] ?? []));
        const converted = edited(text, editings.flatMap(({ edits }) => edits));
        const wanted = documents.map(({ content }, at) => applied(content ?? null, editings[at]?.done ?? []));
        if (!says(converted, wanted) || !moving.every((document, at) => !document || isMoved(wanted[at], to)))
            continue;
        const mark = hasMark(source) ? "\uFEFF" : "";
        const result = commented(converted, { plans, to, today, before: documents });
        return { ...result, file: source.file, text: mark + result.text };
    }
    return undefined;
}
/** All operations; fewer where anchors and aliases tie things together that change differently; the product alone. */
const choices = [
    (operations) => operations,
    (operations) => operations.filter(({ path }) => path.at(-1) !== "servers"),
    (operations) => operations.slice(0, 1),
];
function moves(content, to) {
    if (content?.apiVersion !== "lync-policy/v1")
        return false;
    if ([...(0,schema/* checkForm */.Hj)({ content })].length > 0)
        return false;
    return directionOf(content.spec.product, to) === "forward";
}
function isMoved(content, to) {
    return content.spec.product === to && [...(0,schema/* checkForm */.Hj)({ content })].length === 0;
}
function says(text, wanted) {
    const documents = documentsIn(text);
    return documents.length === wanted.length && documents.every(({ content }, at) => same(content ?? null, wanted[at]));
}
/** The text with a comment for each decision: what an operation asks, and what the engine finds after all of them. */
function commented(text, { plans, to, today, before }) {
    const documents = documentsIn(text);
    const decisions = documents.map(({ content }, at) => {
        const [operations = [], old] = [plans[at], before[at]?.content];
        return operations.length > 0 ? decisionsIn({ old, content, operations, to, today }) : [];
    });
    const edits = documents.flatMap(({ spot }, at) => commentEdits(text, spot, decisions[at] ?? []));
    const result = edited(text, edits);
    const contents = documents.map(({ content }) => content ?? null);
    return { text: says(result, contents) ? result : text, decisions: decisions.flat() };
}
/** Whether a text begins with a byte order mark, which reading takes away. */
function hasMark({ content }) {
    return typeof content === "string" ? content.startsWith("\uFEFF") : content[0] === 0xef && content[1] === 0xbb;
}

// EXTERNAL MODULE: ./build/report/escaped.js
var escaped = __webpack_require__(3991);
// EXTERNAL MODULE: ./build/report/json-text.js
var json_text = __webpack_require__(2936);
// EXTERNAL MODULE: ./build/sources.js + 9 modules
var sources = __webpack_require__(4684);
// EXTERNAL MODULE: ./build/tool.js
var tool = __webpack_require__(2033);
;// CONCATENATED MODULE: ./build/upgrade/sections.js


const titles = {
    ways: "Ways there",
    dates: "Support",
    roles: "Roles and features that go",
    successors: "What has no successor",
    figures: "Figures that change",
    servers: "Servers",
    platforms: "Platforms",
    rest: "What else the move brings",
};
/** The title of a deployment's move. */
function headingOf({ deployment, file, from, to }) {
    return `${deployment} (${file}): ${profiles/* profiles */.x[from].name} → ${profiles/* profiles */.x[to].name}`;
}
/** Why there is nothing to move, in one sentence; nothing where there is. */
function standstill({ direction, from, to }) {
    if (direction === "same")
        return `it is ${profiles/* profiles */.x[to].name} already, so nothing moves`;
    return direction === "back"
        ? `there is no way back from ${profiles/* profiles */.x[from].name} to ${profiles/* profiles */.x[to].name}; a later product is needed`
        : undefined;
}
/** What a move means, as sections that have something to say. */
function sectionsOf(move) {
    const brought = topics.map((topic) => ({
        title: titles[topic],
        lines: [
            ...(topic === "ways" ? waysOf(move) : []),
            ...move.brings.filter((statement) => statement.topic === topic).map(lineOf),
        ],
    }));
    const { name } = profiles/* profiles */.x[move.from];
    const sections = [
        ...brought,
        { title: `So already under ${name}, and still so`, lines: move.already.map(lineOf) },
        { title: `So under ${name} only, and gone with the move`, lines: move.cures.map(lineOf) },
    ];
    return sections.filter(({ lines }) => lines.length > 0);
}
function waysOf({ routes }) {
    return routes.map((route) => ({ text: inWords(route), citations: route.map(({ ways }) => ways.source) }));
}
function inWords(route) {
    const [first] = route;
    const stops = route.map(({ to, ways }) => {
        const how = ways.value.map((way) => way.replaceAll("-", " ")).join(" or ");
        const reserve = reserveOf(ways);
        return ` → ${profiles/* profiles */.x[to].name}, ${how}${reserve ? ` (${reserve})` : ""}`;
    });
    return `${first ? profiles/* profiles */.x[first.from].name : ""}${stops.join("")}`;
}
function lineOf(statement) {
    const { message, place, rule, level, source } = statement;
    const at = place ? `${place.range.line}:${place.range.column} ` : "";
    const said = rule === undefined ? "" : ` [${level} ${rule}]`;
    const reserve = reserveOf(statement);
    return { text: `${at}${message}${said}${reserve ? ` (${reserve})` : ""}`, citations: [source] };
}

;// CONCATENATED MODULE: ./build/upgrade/formats.js






/** How the answer is shown. */
const upgradeFormats = { terminal, markdown, json };
function marks({ citations }, numbers) {
    const known = [...new Set(citations.map((one) => (0,sources/* citation */.qk)((0,sources/* cited */.k4)(one))))];
    for (const one of known)
        if (!numbers.has(one))
            numbers.set(one, numbers.size + 1);
    return known.map((one) => `[${numbers.get(one)}]`).join("");
}
/** For a person at a terminal. */
function terminal({ moves }) {
    const numbers = new Map();
    const blocks = moves.map((move) => {
        const still = standstill(move);
        const sections = sectionsOf(move).map(({ title, lines }) => `\n  ${title}\n${lines.map((line) => `    ${(0,build_words/* harmless */.Is)(line.text)} ${marks(line, numbers)}\n`).join("")}`);
        return `${(0,build_words/* harmless */.Is)(headingOf(move))}\n${still ? `\n  ${still}\n` : ""}${sections.join("")}\n`;
    });
    const sources = [...numbers].map(([text, number]) => `  [${number}] ${text}\n`);
    return `${blocks.join("")}${sources.length > 0 ? `Sources\n${sources.join("")}` : ""}`;
}
/** A page of Markdown. */
function markdown({ moves }) {
    const numbers = new Map();
    const blocks = moves.map((move) => {
        const still = standstill(move);
        const sections = sectionsOf(move).map(({ title, lines }) => `\n### ${title}\n\n${lines.map((line) => `- ${(0,escaped/* escaped */.Mk)(line.text)} ${(0,escaped/* escaped */.Mk)(marks(line, numbers))}\n`).join("")}`);
        return `## ${(0,escaped/* escaped */.Mk)(headingOf(move))}\n${still ? `\n${(0,escaped/* escaped */.Mk)(still)}\n` : ""}${sections.join("")}\n`;
    });
    const sources = [...numbers].map(([text, number]) => `- ${(0,escaped/* escaped */.Mk)(`[${number}]`)} ${text}\n`);
    return `${blocks.join("")}${sources.length > 0 ? `### Sources\n\n${sources.join("")}` : ""}`;
}
/** For programs; later versions only add. */
function json({ asOf, to, moves, unread }) {
    return (0,json_text/* jsonText */.s)({
        version: 1,
        tool: tool/* tool */.z,
        asOf,
        to,
        deployments: moves.map(inJson),
        unread: unread.map(({ file, message, range }) => ({ file, message, line: range.line, column: range.column })),
    });
}
function inJson(move) {
    const { file, deployment, from, to, direction, routes, brings, already, cures } = move;
    const steps = routes.map((route) => route.map((step) => ({ from: step.from, to: step.to, ways: step.ways.value, ...knownBy(step.ways) })));
    const [brought, kept, gone] = [brings, already, cures].map((statements) => statements.map(formats_inWords));
    return { deployment, file, from, to, direction, routes: steps, brings: brought, already: kept, cures: gone };
}
function formats_inWords(statement) {
    const { topic, message, rule, level, place } = statement;
    const at = place && { line: place.range.line, column: place.range.column };
    return { topic, message, ...(rule && { rule, level }), ...at, ...knownBy(statement) };
}
function knownBy({ source, evidence, inherited }) {
    return { source: (0,sources/* cited */.k4)(source), evidence, ...(inherited && { inherited }) };
}

// EXTERNAL MODULE: ./build/parse.js
var parse = __webpack_require__(4864);
;// CONCATENATED MODULE: ./build/upgrade/dates.js

/** When support of a product ends or ended, as seen from a day. */
function datesOf(profile, today) {
    const { name, mainstreamEnd, extendedEnd, earliestEnd, extendedSecurityUpdates: paid } = profile;
    const ends = [
        ...ending(`mainstream support of ${name}`, mainstreamEnd, today),
        ...ending(`extended support of ${name}`, extendedEnd, today),
    ];
    const { value: earliest } = earliestEnd;
    const open = earliest === null
        ? []
        : [stated("dates", `${name} is supported while it is kept current, until ${earliest} at least`, earliestEnd)];
    const updates = paid.value.map(({ from, until }) => stated("dates", `extended security updates of ${name}, sold separately: ${from} to ${until}${gone(until, today)}`, paid));
    return [...ends, ...open, ...updates];
}
function ending(what, fact, today) {
    const { value: end } = fact;
    if (end === null)
        return [];
    return [stated("dates", `${what} ${end < today ? "ended" : "ends"} on ${end}`, fact)];
}
function gone(until, today) {
    return until < today ? ", over" : "";
}

// EXTERNAL MODULE: ./build/service-ends.js
var service_ends = __webpack_require__(5815);
;// CONCATENATED MODULE: ./build/upgrade/departures.js






/** Rules whose findings say less than the statements here. */
const saidHere = new Set(["xmpp-availability", "public-im-provider"]);
/** What has no place in the next product, and what takes its place or does not. */
function departures(manifest, pair) {
    const deployment = manifest.content;
    const found = [departures_gateways, departures_archives, partners, policies, providers].flatMap((look) => [...look(deployment, pair)]);
    return found.map(([topic, path, message, fact]) => stated(topic, message, fact, manifest.locate(path)));
}
function* departures_gateways({ spec }, { from, to }) {
    if (from.xmpp.value !== "separate-gateway" || to.xmpp.value === "separate-gateway")
        return;
    const instead = to.xmpp.value === "built-in"
        ? "has XMPP built in, on its Edge Servers and Front End Servers"
        : "no longer has XMPP";
    for (const [at, { fqdn }] of (spec.xmppGateways ?? []).entries())
        yield ["roles", ["spec", "xmppGateways", at], `XMPP Gateway ${(0,build_words/* quoted */.TL)(fqdn)} goes: ${to.name} ${instead}`, to.xmpp];
}
/** What was archived and collected stays behind from 2019 on; who takes over is said by the rule about features. */
function* departures_archives(deployment, { from, to }) {
    const lists = ["archivingServers", "monitoringServers"];
    const [first] = lists.flatMap((name) => (0,topology/* partsOf */.CI)(deployment, name));
    const leaves = from.archiving.value === "server-role" && directionOf("skype-for-business-server-2019", to.product) !== "back";
    if (!first || !leaves)
        return;
    const message = `archived and monitoring data is not moved to ${to.name}; what was backed up before is all that is left of it`;
    yield ["roles", first.path, message, { ...like2019(to), source: "archiving-migration-2019" }];
}
function* partners({ spec }, { from, to }) {
    const { xmpp } = spec.externalAccess ?? {};
    if (!(0,topology/* isOn */.Mp)(xmpp) || from.xmpp.value === "removed" || to.xmpp.value !== "removed")
        return;
    const names = xmpp.partners.length > 0 ? ` (${(0,build_words/* abridged */.$y)(xmpp.partners.map(build_words/* quoted */.TL))})` : "";
    const older = Object.values(profiles/* profiles */.x).filter((one) => one.xmpp.value === "built-in");
    const stay = (0,build_words/* listed */.KE)(older.map(({ name }) => name), "or");
    const message = `XMPP with partners${names} has no successor in ${to.name}; whoever needs it stays on a pool of ${stay} with an Edge Server of that product`;
    yield ["successors", ["spec", "externalAccess", "xmpp"], message, { ...to.xmpp, source: "xmpp-migration-2019" }];
}
function* policies({ spec }, { from, to }) {
    if (from.xmpp.value === "removed" || to.xmpp.value !== "removed")
        return;
    for (const [at, { enableXmppAccess }] of (spec.externalAccess?.policies ?? []).entries()) {
        const path = ["spec", "externalAccess", "policies", at, "enableXmppAccess"];
        const message = `enableXmppAccess allows nothing any more: ${to.name} no longer has XMPP`;
        if (enableXmppAccess)
            yield ["successors", path, message, to.xmpp];
    }
}
function* providers({ spec }, { from, to, today }) {
    const { publicIm } = spec.externalAccess ?? {};
    const { publicImProviders: known } = to;
    for (const [at, provider] of ((0,topology/* isOn */.Mp)(publicIm) ? publicIm.providers : []).entries()) {
        const path = ["spec", "externalAccess", "publicIm", "providers", at];
        const name = provider.toLowerCase();
        const ended = (0,service_ends/* endOf */.p)(name, today);
        const end = ended ? `, and ${ended.name} ended ${(0,service_ends/* dayOf */.k)(ended.end.value)}` : "";
        const names = known.value.length > 0 ? `knows only ${(0,build_words/* listed */.KE)(known.value.map(build_words/* quoted */.TL))}` : "knows no public IM provider";
        const message = `public IM provider ${(0,build_words/* quoted */.TL)(provider)} has no successor: ${to.name} ${names}${end}`;
        if (!known.value.includes(name) && from.publicImProviders.value.includes(name))
            yield ["successors", path, message, known];
        else if (ended)
            yield ["successors", path, `${ended.name} ended ${(0,service_ends/* dayOf */.k)(ended.end.value)}, whatever the product`, ended.end];
    }
}
/** How well a page about 2019 is known for a product that began as the same code. */
function like2019(to) {
    const { evidence, inherited } = to.xmpp;
    return { value: true, evidence, ...(inherited && { inherited }) };
}

;// CONCATENATED MODULE: ./build/upgrade/way-notes.js



const said = { value: true, source: "upgrade-2015", evidence: "A" };
/** What is to be watched on the ways to another product. */
function wayNotes(manifest, routes) {
    const between = "no document describes a direct way; each step is finished before the next begins, since three generations in one topology are not supported";
    const several = routes.every((route) => route.length > 1);
    return [
        ...(several ? [stated("ways", between, { ...said, evidence: "I" })] : []),
        ...inPlaceTo2015(manifest, routes),
    ];
}
function inPlaceTo2015(manifest, routes) {
    const offered = routes
        .flat()
        .some(({ to, ways }) => to === "skype-for-business-server-2015" && ways.value.includes("in-place"));
    if (!offered)
        return [];
    const deployment = manifest.content;
    const at = (path) => manifest.locate(path);
    const branches = deployment.spec.sites.flatMap(({ survivableBranch: branch }, place) => {
        const message = `survivable branch ${(0,build_words/* quoted */.TL)(branch?.fqdn ?? "")} cannot be upgraded in place; it stays as it is beside the new servers`;
        return branch ? [stated("ways", message, said, at(["spec", "sites", place, "survivableBranch"]))] : [];
    });
    const pairs = (0,topology/* partsOf */.CI)(deployment, "frontEndPools").flatMap(({ value: { fqdn, pairedWith }, path }) => {
        const message = `the pair of pool ${(0,build_words/* quoted */.TL)(fqdn)} is upgraded right after it: pools of two versions cannot fail over to each other`;
        return pairedWith === undefined ? [] : [stated("ways", message, said, at([...path, "pairedWith"]))];
    });
    return [...branches, ...pairs];
}

;// CONCATENATED MODULE: ./build/upgrade/move.js








/** A sound manifest → what its move to a product means, as seen from a day. */
function moveOf(manifest, to, today) {
    const { metadata, spec } = manifest.content;
    const from = spec.product;
    const direction = directionOf(from, to);
    const about = { file: manifest.file, deployment: metadata.name, from, to, direction };
    if (direction !== "forward")
        return { ...about, routes: [], brings: [], already: [], cures: [] };
    const routes = routesBetween(from, to);
    const { added, kept, fixed } = judgedAs(manifest, from, to, today);
    const brings = [
        ...wayNotes(manifest, routes),
        ...dates(from, routes, today),
        ...departures(manifest, { from: profiles/* profiles */.x[from], to: profiles/* profiles */.x[to], today }),
        ...figuresThatChange(manifest.content, profiles/* profiles */.x[from], profiles/* profiles */.x[to]),
        ...unsaid(serversThatChange(manifest, profiles/* profiles */.x[from], profiles/* profiles */.x[to]), added),
        ...added.filter(({ rule = "" }) => !saidHere.has(rule)),
    ];
    return { ...about, routes, brings: inOrder(brings), already: kept, cures: fixed };
}
/** Of the product itself, of those on the ways, and of the next one. */
function dates(from, routes, today) {
    const passed = new Set(routes.flatMap((route) => route.map(({ to }) => to)));
    const inTurn = products.filter((product) => product === from || passed.has(product));
    return inTurn.flatMap((product) => datesOf(profiles/* profiles */.x[product], today));
}
/** Counts of servers at whose place no finding speaks already. */
function unsaid(counts, findings) {
    const spoken = new Set(findings.filter(({ topic }) => topic === "servers").map(({ place }) => JSON.stringify(place?.range)));
    return counts.filter(({ place }) => !spoken.has(JSON.stringify(place?.range)));
}
function inOrder(statements) {
    return topics.flatMap((topic) => statements.filter((statement) => statement.topic === topic));
}

;// CONCATENATED MODULE: ./build/upgrade/upgrade.js



/** Texts → what moving to a product means. `today` is the day of the move, as YYYY-MM-DD. */
async function upgrade(texts, to, today) {
    const moves = [];
    const unread = [];
    const skipped = [];
    for (const text of texts) {
        const parsed = (0,parse/* parse */.qg)(text) ?? (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3657))).parseByLibrary(text);
        if (parsed.skipped)
            skipped.push(parsed.skipped);
        for (const error of parsed.errors.slice(0, 1))
            unread.push({ ...error, file: text.file });
        for (const manifest of parsed.manifests) {
            const problem = problemOf(manifest);
            if (problem)
                unread.push(problem);
            else
                moves.push(moveOf(manifest, to, today));
        }
    }
    return { asOf: today, to, moves, unread, skipped };
}
function problemOf(manifest) {
    const [hit] = (0,schema/* checkForm */.Hj)(manifest);
    return hit && { ...manifest.locate(hit.path, hit.part), file: manifest.file, message: hit.message };
}

// EXTERNAL MODULE: ./build/node/arguments.js + 1 modules
var node_arguments = __webpack_require__(3496);
// EXTERNAL MODULE: ./build/node/discover.js
var discover = __webpack_require__(969);
// EXTERNAL MODULE: ./build/node/run.js
var run = __webpack_require__(3525);
// EXTERNAL MODULE: ./build/node/write-beneath.js
var write_beneath = __webpack_require__(933);
;// CONCATENATED MODULE: ./build/node/commands/upgrade.js














/** `lync-policy upgrade`: what changes when a deployment becomes another product. */
const upgradeCommand = {
    options: {
        to: { type: "string" },
        write: { type: "string" },
        format: { type: "string" },
        "as-of": { type: "string" },
    },
    help: `Usage: lync-policy upgrade --to PRODUCT [PATTERN…]

Judges deployments by another product's profile: the ways there, roles and features
that go, what has no successor, figures, servers and platforms that change, and how
long support lasts. What is so already is told apart from what the move brings.

Options
  --to PRODUCT          ${products.slice(0, 3).join(", ")},
                        ${products.slice(3).join(", ")}
  --write FILE|DIR|-    writes the converted manifests too; "# decide:" marks what is
                        left to a person. DIR keeps the names, "." converts in place,
                        "-" prints the manifest instead of the answer
  --format NAME         ${Object.keys(upgradeFormats).join(", ")} (default terminal)
  --as-of YYYY-MM-DD    the day of the move (default today, UTC)

Exit codes
  0  answered                          2  could not run, or there is no way back
                                       3  no manifest found
`,
    run: carryOut,
};
const formatNames = Object.keys(upgradeFormats);
async function carryOut({ text, words }, around) {
    const asked = text("to") ?? (0,node_arguments/* refuse */.TR)(`upgrade needs --to PRODUCT; ${(0,build_words/* listed */.KE)(products, "or")} is needed`);
    const to = (0,options/* chosen */.FV)("--to", asked, products);
    const format = (0,options/* chosen */.FV)("--format", text("format") ?? "terminal", formatNames);
    const asOf = text("as-of");
    const today = asOf === undefined ? (0,run/* todayInUtc */.j3)() : (0,options/* day */.vd)("--as-of", asOf);
    const { texts, problems } = await textsOf(words, around);
    const answer = await upgrade(texts, to, today);
    const write = text("write");
    if (write !== "-")
        around.out(upgradeFormats[format](answer));
    for (const problem of [...problems, ...obstacles(answer)])
        around.say(problem);
    if (write !== undefined)
        deliver(conversions(texts, answer, around), write, around);
    if (problems.length + obstacles(answer).length > 0)
        return 2;
    if (answer.moves.length > 0)
        return 0;
    around.say(`no manifest found: ${(0,build_words/* counted */.hS)(texts.length, "file")} looked at`);
    return 3;
}
async function textsOf(patterns, { cwd, stdin, say }) {
    const where = { cwd, base: cwd };
    const found = await (0,discover/* discover */.k4)(patterns, where);
    const problems = [...found.problems];
    const given = found.stdin ? [{ file: "<stdin>", content: await stdin(), named: true }] : [];
    const texts = [...given, ...(0,discover/* read */.LF)(found.files, where, (problem) => problems.push(problem))];
    for (const remark of found.remarks)
        say(remark);
    return { texts, problems };
}
/** What keeps manifests from moving, a sentence each. */
function obstacles({ moves, unread }) {
    const back = moves.filter(({ direction }) => direction === "back");
    return [
        ...unread.map(({ file, range, message }) => `${file}:${range.line}:${range.column}: ${message}`),
        ...back.map((move) => `${move.file}: ${standstill(move)}`),
    ];
}
/** The converted texts of the files that have something to move. */
function conversions(texts, { moves, to, asOf }, { say }) {
    const moving = new Set(moves.filter(({ direction }) => direction === "forward").map(({ file }) => file));
    return texts
        .filter(({ file }) => moving.has(file))
        .flatMap((text) => {
        const converted = convert(text, to, asOf);
        if (!converted)
            say(`${text.file} is not converted: its product stands behind an alias or a merge key`);
        return converted ?? [];
    });
}
function deliver(converted, target, around) {
    const [only, ...more] = converted;
    if (!only)
        return;
    if (target === "-") {
        if (more.length > 0)
            throw new cannot_run/* CannotRun */.z(`--write - prints one manifest, not those of ${(0,build_words/* counted */.hS)(converted.length, "file")}`);
        around.out(only.text);
        return;
    }
    const path = (0,external_node_path_.resolve)(around.cwd, target);
    const isFolder = /[\\/]$/.test(target) || (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
    if (!isFolder && more.length > 0)
        throw new cannot_run/* CannotRun */.z(`--write is ${(0,build_words/* quoted */.TL)(target)}; a folder is needed for ${(0,build_words/* counted */.hS)(converted.length, "file")}`);
    if (!isFolder)
        (0,write_beneath/* writeBeneath */.p)((0,external_node_path_.dirname)(path), (0,external_node_path_.basename)(path), only.text);
    else
        for (const { file, text } of converted)
            (0,write_beneath/* writeBeneath */.p)(path, file === "<stdin>" ? "stdin.yaml" : file, text);
    const left = converted.reduce((sum, { decisions }) => sum + decisions.length, 0);
    around.say(`wrote ${(0,build_words/* counted */.hS)(converted.length, "file")}; "# decide:" marks ${(0,build_words/* counted */.hS)(left, "decision")} in it`);
}


/***/ }),

/***/ 933:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ writeBeneath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2240);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6118);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(969);





/**
 * Writes a text to a file beneath a folder: as a whole or not at all, and through no symbolic link that leads out of the
 * folder or stands in the place of the file.
 */
function writeBeneath(folder, name, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, name);
    if (isOutside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path)))
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotRun */ .z(`cannot write ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(name)}: it is not beneath ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(folder)}`);
    const written = `${path}.${process.pid}.new`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        // A link on the way would be followed by making the folders behind it, so the nearest that is there is looked at first.
        const nearest = nearestThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        if (isOutside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(nearest))))
            throw new Error("a symbolic link leads out of the folder");
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink())
            throw new Error("it is a symbolic link");
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        const mode = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.mode;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(written, text, { flag: "wx", ...(mode !== undefined && { mode }) });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(written, path);
    }
    catch (error) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { throwIfNoEntry: false })?.isDirectory())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(written, { force: true });
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotRun */ .z(`cannot write ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(name)}: ${(0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .reason */ .l)(error)}`);
    }
}
function isOutside(way) {
    return way === ".." || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(way) === way;
}
function nearestThere(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false }) ? folder : nearestThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".."));
}


/***/ }),

/***/ 3991:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6118);

/** Signs behind which GitHub looks for a name or a number, even where they were written as entities. */
const beginners = new Set(["@", "#"]);
/** What is shown as nothing though it is a letter or a mark: fillers, joiners, selectors of a variant. */
const hidden = /\p{Default_Ignorable_Code_Point}/gu;
/** Text in which nothing hides. */
function plain(text) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(hidden, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}
/** Text from a manifest as text: no markup, no HTML, no cell's end, no link, and nobody is mentioned. */
function escaped(text) {
    return plain(text)
        .replace(/[&<>|`*_[\]\\~#@:!]/g, (sign) => `&#${sign.charCodeAt(0)};${beginners.has(sign) ? "&#8203;" : ""}`)
        .replace(/\b(www)\./gi, "$1&#46;")
        .replace(/\b(GH)-(?=\d)/gi, "$1-&#8203;");
}
/** The most of a name that is shown where names are in rows. */
const longest = 80;
/** A name for a cell of a table or an item of a list. */
function cell(name) {
    return escaped(short(name, longest));
}
/** A text, or its beginning and a sign that there is more. */
function short(text, length) {
    return text.length > length ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, length)}…` : text;
}


/***/ }),

/***/ 2936:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/** What hides, moves the cursor or turns the text around where it is printed; line ends between values may stay. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu;
/** A value as JSON in which nothing is hidden: it reads back as it was, and may be printed to a terminal or a log. */
function jsonText(value) {
    const text = JSON.stringify(value, null, 2).replace(unseen, (character) => character.split("").map(escaped).join(""));
    // A runner takes "##[" for a command wherever it stands in the log.
    return `${text.replaceAll("##[", "##\\u005b")}\n`;
}
function escaped(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}


/***/ }),

/***/ 9792:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* reexport safe */ yaml__WEBPACK_IMPORTED_MODULE_0__.JG),
/* harmony export */   P3: () => (/* reexport safe */ yaml__WEBPACK_IMPORTED_MODULE_0__.P3),
/* harmony export */   Vj: () => (/* reexport safe */ yaml__WEBPACK_IMPORTED_MODULE_0__.Vj),
/* harmony export */   hR: () => (/* reexport safe */ yaml__WEBPACK_IMPORTED_MODULE_0__.hR),
/* harmony export */   jh: () => (/* reexport safe */ yaml__WEBPACK_IMPORTED_MODULE_0__.jh),
/* harmony export */   jn: () => (/* reexport safe */ yaml__WEBPACK_IMPORTED_MODULE_0__.jn),
/* harmony export */   oP: () => (/* reexport safe */ yaml__WEBPACK_IMPORTED_MODULE_0__.oP),
/* harmony export */   tO: () => (/* reexport safe */ yaml__WEBPACK_IMPORTED_MODULE_0__.tO)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/**
 * The only door to the YAML library. `yaml` keeps the exact range of every node, knows YAML 1.2 and its core schema,
 * has no dependencies, and reports all errors of a text instead of throwing the first.
 */



/***/ })

};
;