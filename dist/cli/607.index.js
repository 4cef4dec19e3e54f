"use strict";
exports.id = 607;
exports.ids = [607];
exports.modules = {

/***/ 5736:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ aboutOf),
/* harmony export */   y: () => (/* binding */ knownAway)
/* harmony export */ });
/* harmony import */ var _built_ins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8850);
/* harmony import */ var _topology_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4058);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6118);



/** What a finding is about; two of one rule, file, deployment, object and names are the same. */
function aboutOf({ rule, file, deployment, object, message }) {
    return { rule: rule.id, file, deployment, object, names: namesIn(message) };
}
/** Findings that a baseline knows are borne; what it knows and nobody finds any more is said. */
function knownAway(findings, known, inView) {
    const open = new Map();
    for (const entry of known) {
        const key = keyOf(entry);
        const group = open.get(key);
        if (group)
            group.push(entry);
        else
            open.set(key, [entry]);
    }
    const live = [];
    const waived = [];
    for (const finding of findings) {
        const entry = open.get(keyOf(aboutOf(finding)))?.shift();
        if (!entry)
            live.push(finding);
        else {
            const { reason, place, rule } = entry;
            waived.push({ ...finding, waiver: { kind: "baseline", rule, reason, place } });
        }
    }
    return { live, waived, about: [...open.values()].flat().filter(inView).map(gone) };
}
function keyOf({ rule, file, deployment, object, names }) {
    return JSON.stringify([rule, file, deployment, (0,_topology_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOfName */ .ax)(object), names]);
}
function namesIn(message) {
    return [...new Set([...message.matchAll(/"([^"]*)"/g)].map(([, name = ""]) => name.toLowerCase()))].sort();
}
function gone({ rule, object, deployment, place }) {
    const at = object ? ` at ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(object)}` : "";
    const message = `the baseline knows ${rule}${at}, which is found no more; "lync-policy baseline --prune" takes it out`;
    return {
        rule: _built_ins_js__WEBPACK_IMPORTED_MODULE_0__/* .unusedWaiver */ .Lk,
        source: _built_ins_js__WEBPACK_IMPORTED_MODULE_0__/* .unusedWaiver */ .Lk.source,
        message,
        ...place,
        path: [],
        deployment,
        object,
        related: [],
    };
}


/***/ }),

/***/ 3607:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  excepted: () => (/* binding */ excepted),
  limitsOf: () => (/* binding */ limitsOf)
});

// EXTERNAL MODULE: ./build/baseline.js
var baseline = __webpack_require__(5736);
// EXTERNAL MODULE: ./build/built-ins.js
var built_ins = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/findings.js
var build_findings = __webpack_require__(2321);
// EXTERNAL MODULE: ./build/rules/index.js + 89 modules
var rules = __webpack_require__(1062);
// EXTERNAL MODULE: ./build/suggest.js
var suggest = __webpack_require__(9969);
// EXTERNAL MODULE: ./build/topology.js
var topology = __webpack_require__(4058);
// EXTERNAL MODULE: ./build/words.js
var build_words = __webpack_require__(6118);
;// CONCATENATED MODULE: ./build/unused.js



/**
 * Why a waiver waives nothing: the first of its words that leads nowhere, with the one that was probably meant. This is a
 * part of the finding of unused-waiver, since a name that leads nowhere is one cause among several of the same trouble.
 */
function whyUnused(waiver, lookedAt) {
    for (const clue of clues) {
        const found = clue(waiver, lookedAt);
        if (found !== undefined)
            return found;
    }
    return "it is not needed any more";
}
const clues = [
    ({ rule }, { rules }) => (rules.includes(rule) ? undefined : `no rule has this id${meaning(rule, rules)}`),
    ({ deployment }, { deployments }) => deployment === undefined || deployments.includes(deployment)
        ? undefined
        : `no deployment is called ${(0,build_words/* quoted */.TL)(deployment)}${meaning(deployment, deployments)}`,
    ({ covers, files = [] }, at) => covers === undefined || at.files.some(covers)
        ? undefined
        : `no manifest is in ${files.map(build_words/* quoted */.TL).join(" or ")}${meaning(files[0] ?? "", at.files)}`,
    otherObject,
    otherRule,
    otherLine,
];
/** The rule finds something at an object whose name is nearly the same. */
function otherObject(waiver, { findings }) {
    const { at, rule } = waiver;
    if (at === undefined)
        return undefined;
    const others = findings.filter((finding) => finding.rule.id === rule && isWithin(waiver, finding));
    const meant = (0,suggest/* suggest */.Z)(at, others.map(({ object }) => object));
    return meant === undefined ? undefined : `did you mean it to be at ${(0,build_words/* quoted */.TL)(meant)}?`;
}
/** A rule whose id is nearly the same finds something there. */
function otherRule(waiver, { findings }) {
    const there = findings.filter((finding) => isWithin(waiver, finding) && isAt(waiver, finding));
    const meant = (0,suggest/* suggest */.Z)(waiver.rule, there.map(({ rule }) => rule.id));
    return meant === undefined || meant === waiver.rule ? undefined : `did you mean rule ${(0,build_words/* quoted */.TL)(meant)}?`;
}
/** A comment stands near the line that it was meant for. */
function otherLine({ rule, line, place }, { findings }) {
    if (line === undefined)
        return undefined;
    const lines = findings
        .filter((finding) => finding.rule.id === rule && finding.file === place.file)
        .map(({ range }) => range.line)
        .sort((one, other) => Math.abs(one - line) - Math.abs(other - line));
    return lines[0] === undefined ? undefined : `it speaks of line ${line}; did you mean line ${lines[0]}?`;
}
function isWithin({ deployment, covers, kind, place }, finding) {
    if (kind === "comment")
        return finding.file === place.file;
    return (deployment === undefined || deployment === finding.deployment) && (covers?.(finding.file) ?? true);
}
function isAt({ at, line }, { object, range }) {
    return line === undefined ? at === undefined || (0,topology/* keyOfName */.ax)(at) === (0,topology/* keyOfName */.ax)(object) : line === range.line;
}
function meaning(word, words) {
    const meant = (0,suggest/* suggest */.Z)(word, words);
    return meant === undefined ? "" : `; did you mean ${(0,build_words/* quoted */.TL)(meant)}?`;
}

// EXTERNAL MODULE: ./build/validate.js
var validate = __webpack_require__(4661);
// EXTERNAL MODULE: ./build/waive.js
var waive = __webpack_require__(6305);
;// CONCATENATED MODULE: ./build/exceptions.js







/** The report with what is borne set apart: by waivers of the policy and of comments, and by a baseline. */
function excepted(report, comments) {
    const { policy, asOf, findings } = report;
    const wrong = comments.flatMap((found) => found.wrong);
    if (policy.audit)
        return withFindings(report, [...findings, ...wrong], []);
    const waivers = [...(policy.waivers ?? []), ...comments.flatMap((found) => found.waivers)];
    const view = viewOf(report);
    const waived = (0,waive/* waive */.T)(findings, waivers, asOf, limitsOf(policy), view.shows, (waiver) => whyUnused(waiver, lookedAt(report)));
    const [kept, fixed] = parted(waived.live, (finding) => limitsOf(policy).canWaive(finding.rule.id));
    const known = (0,baseline/* knownAway */.y)(kept, policy.baseline ?? [], ({ file }) => view.knows(file));
    const about = [...waived.about, ...known.about, ...wrong].flatMap((finding) => graded(finding, policy));
    return withFindings(report, [...known.live, ...fixed, ...about], [...waived.waived, ...known.waived]);
}
function lookedAt({ findings, files, deployments = [], policy }) {
    const known = [...rules/* rules */.aO, ...built_ins/* builtIns */.b3, ...(policy.own ?? []).map(({ rule }) => rule)].map(({ id }) => id);
    return { findings, files, deployments, rules: known };
}
function withFindings(report, findings, waived) {
    return {
        ...report,
        findings: findings.toSorted(build_findings/* inReadingOrder */.g),
        waived: waived.toSorted(build_findings/* inReadingOrder */.g),
        ...(0,validate/* judged */.g$)(findings, report.policy.failOn, waived.length),
    };
}
/** The checks of text and form cannot be waived, and a rule not where the policy says so. */
function limitsOf({ maxDays, unwaivable }) {
    const fixed = new Set(built_ins/* builtIns */.b3.map(({ id }) => id));
    return { maxDays, canWaive: (rule) => !fixed.has(rule) && !unwaivable?.has(rule) };
}
/** Of what a run can say that nobody finds it: it was looked at, and its form is not broken. */
function viewOf({ policy, files, findings, deployments = [] }) {
    const checked = new Set(files);
    const unjudged = built_ins/* builtIns */.b3.filter(({ id }) => id !== built_ins/* ownRuleFailed */.AH.id).map(({ id }) => id);
    const broken = new Set(findings.filter(({ rule }) => unjudged.includes(rule.id)).map(({ file }) => file));
    const isSound = (file) => checked.has(file) && !broken.has(file);
    const whole = policy.complete === true && broken.size === 0;
    const shows = ({ kind, deployment, place }) => kind === "comment" ? isSound(place.file) : whole || (deployment !== undefined && deployments.includes(deployment));
    // A file that a whole run did not meet is there no more.
    const knows = (file) => isSound(file) || (policy.complete === true && !checked.has(file));
    return { knows, shows };
}
/** A policy may change how grave it is that a waiver has ended or waives nothing. */
function graded(finding, { levels }) {
    const level = levels?.get(finding.rule.id);
    if (level === "off")
        return [];
    // What is about to end has a level of its own.
    return [level && built_ins/* waiverChecks */.W.includes(finding.rule) ? { ...finding, rule: { ...finding.rule, level } } : finding];
}
function parted(all, isFirst) {
    return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}


/***/ }),

/***/ 6305:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ waive),
/* harmony export */   l: () => (/* binding */ notice)
/* harmony export */ });
/* harmony import */ var _built_ins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8850);
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8932);
/* harmony import */ var _topology_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4058);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6118);




/** So many days before its end a waiver is spoken of. */
const notice = 14;
/** Marks what is waived. The order of waivers does not matter, and each touches what it names and nothing else. */
function waive(findings, waivers, today, limits, inView, whyUnused = () => "it is not needed any more") {
    const matching = indexOf(waivers);
    const uses = new Map(waivers.map((waiver) => [waiver, { borne: 0, live: 0, held: 0, tooLong: 0 }]));
    const live = [];
    const waived = [];
    for (const finding of findings) {
        const named = matching(finding);
        const holding = named.filter((waiver) => {
            const holds = limits.canWaive(waiver.rule) && !isOver(waiver, today);
            const tooLong = holds && lastsTooLong(waiver, finding.rule.level, today, limits);
            if (holds)
                uses.get(waiver)[tooLong ? "tooLong" : "held"]++;
            return holds && !tooLong;
        });
        const [longest] = holding.sort(inOrder);
        for (const waiver of named)
            uses.get(waiver)[longest ? "borne" : "live"]++;
        if (longest)
            waived.push({ ...finding, waiver: longest });
        else
            live.push(finding);
    }
    const unused = (waiver) => (inView(waiver) ? whyUnused(waiver) : undefined);
    const about = waivers.flatMap((waiver) => [...wrongWith(waiver, uses.get(waiver), today, limits, unused)]);
    return { live, waived, about };
}
/** The longest first; equal ones by their words, never by their order. */
function inOrder(one, other) {
    const key = ({ until = "9999", reason, owner, ticket, kind, at, deployment, place }) => JSON.stringify([until, reason, owner, ticket, kind, at, deployment, place.file, place.range]);
    return key(one) < key(other) ? 1 : -1;
}
function isOver({ until }, today) {
    return until !== undefined && until < today;
}
function lastsTooLong({ until }, level, today, { maxDays }) {
    const most = maxDays?.get(level);
    return until !== undefined && most !== undefined && (0,_days_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(today, until) > most;
}
/** Waivers by what they name, so that many of them cost no more than few. */
function indexOf(waivers) {
    const groups = new Map();
    const keyOf = (...parts) => JSON.stringify(parts.map((part) => part ?? null));
    for (const waiver of waivers) {
        const { rule, at, deployment, line, place } = waiver;
        const key = line !== undefined ? keyOf(rule, place.file, line) : keyOf(rule, at && (0,_topology_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOfName */ .ax)(at), deployment);
        const group = groups.get(key);
        if (group)
            group.push(waiver);
        else
            groups.set(key, [waiver]);
    }
    return ({ rule: { id }, object, deployment, file, range }) => {
        const keys = [keyOf(id, file, range.line)];
        for (const at of [(0,_topology_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOfName */ .ax)(object), undefined]) {
            for (const name of [deployment, undefined])
                keys.push(keyOf(id, at, name));
        }
        return keys.flatMap((key) => groups.get(key) ?? []).filter(({ covers }) => covers?.(file) ?? true);
    };
}
function* wrongWith(waiver, { borne, live, held, tooLong }, today, { canWaive, maxDays }, unused) {
    const { rule, until } = waiver;
    const name = `the waiver for ${rule}${waiver.at ? ` at ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(waiver.at)}` : ""}`;
    if (!canWaive(rule)) {
        yield finding(_built_ins_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverLimits */ .X3, waiver, `${name} is not allowed: the policy lets no finding of this rule be waived`);
    }
    else if (borne + live === 0) {
        const why = unused(waiver);
        if (why !== undefined)
            yield finding(_built_ins_js__WEBPACK_IMPORTED_MODULE_0__/* .unusedWaiver */ .Lk, waiver, `${name} waives no finding; ${why}`);
    }
    else if (until !== undefined && isOver(waiver, today) && live === 0) {
        yield finding(_built_ins_js__WEBPACK_IMPORTED_MODULE_0__/* .unusedWaiver */ .Lk, waiver, `${name} ended on ${until} and another one holds; it is not needed any more`);
    }
    else if (until !== undefined && isOver(waiver, today)) {
        const ago = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)((0,_days_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(until, today), "day");
        yield finding(_built_ins_js__WEBPACK_IMPORTED_MODULE_0__/* .expiredWaiver */ .a$, waiver, `${name} ended on ${until}, ${ago} ago; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(live, "finding")} of it ${live === 1 ? "counts" : "count"} again`);
    }
    else if (tooLong > 0) {
        const most = Math.min(...[...(maxDays ?? new Map()).values()]);
        const days = (0,_days_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(today, until ?? today);
        yield finding(_built_ins_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverLimits */ .X3, waiver, `${name} has ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(days, "day")} left; the policy allows fewer (maxDays, ${most} at the least)`);
    }
    else if (held > 0)
        yield* ending(waiver, name, today);
}
function* ending(waiver, name, today) {
    const { until } = waiver;
    const left = until === undefined ? Number.POSITIVE_INFINITY : (0,_days_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(today, until);
    if (left > notice)
        return;
    const when = left === 0 ? "today" : `in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left, "day")}`;
    yield finding({ ..._built_ins_js__WEBPACK_IMPORTED_MODULE_0__/* .expiredWaiver */ .a$, level: "warning" }, waiver, `${name} ends on ${until}, ${when}`);
}
function finding(rule, { place, deployment = "", at = "" }, message) {
    return { rule, message, ...place, path: [], deployment, object: at, source: rule.source, related: [] };
}


/***/ })

};
;