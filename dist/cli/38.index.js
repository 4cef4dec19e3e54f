"use strict";
exports.id = 38;
exports.ids = [38,411,694,607];
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

/***/ 6038:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  calendarCommand: () => (/* binding */ calendarCommand)
});

;// CONCATENATED MODULE: ./build/calendar/formats.js
/** The formats of a calendar by the names that people give. */
const calendarFormats = {
    terminal: async () => (await __webpack_require__.e(/* import() */ 880).then(__webpack_require__.bind(__webpack_require__, 3880))).terminal,
    json: async () => (await __webpack_require__.e(/* import() */ 398).then(__webpack_require__.bind(__webpack_require__, 5398))).json,
    icalendar: async () => (await __webpack_require__.e(/* import() */ 771).then(__webpack_require__.bind(__webpack_require__, 1771))).icalendar,
};

// EXTERNAL MODULE: ./build/days.js
var build_days = __webpack_require__(8932);
// EXTERNAL MODULE: ./build/exceptions.js + 1 modules
var exceptions = __webpack_require__(3607);
// EXTERNAL MODULE: ./build/hits.js
var hits = __webpack_require__(345);
// EXTERNAL MODULE: ./build/parse.js
var parse = __webpack_require__(4864);
// EXTERNAL MODULE: ./build/validate.js
var validate = __webpack_require__(4661);
// EXTERNAL MODULE: ./build/waiver-comments.js
var waiver_comments = __webpack_require__(1694);
// EXTERNAL MODULE: ./build/profiles/index.js + 8 modules
var profiles = __webpack_require__(342);
// EXTERNAL MODULE: ./build/profiles/partners.js
var partners = __webpack_require__(9547);
// EXTERNAL MODULE: ./build/waive.js
var waive = __webpack_require__(6305);
;// CONCATENATED MODULE: ./build/calendar/candidates.js




/**
 * The days on which a check may come to another result: those that facts and waivers name, and the days around them. One
 * too many costs a judgement; what changes is found by judging.
 */
function* candidates(waivers, maxDays) {
    for (const date of datesIn([profiles/* profiles */.x, partners/* partners */.I]))
        yield* around(date);
    // A waiver is spoken of before its end, and one that lasts longer than allowed holds as soon as it does not.
    const before = [0, waive/* notice */.l, ...(maxDays ?? new Map()).values()];
    for (const { until } of waivers) {
        for (const days of until === undefined ? [] : before)
            yield* around((0,build_days/* dayAfter */.PV)(until ?? "", -days));
    }
}
/** All days and months that stand in a value, wherever in it. */
function* datesIn(value) {
    if (typeof value === "string" && /^\d{4}-\d{2}(-\d{2})?$/.test(value))
        yield value;
    if (typeof value === "object" && value !== null)
        for (const inner of Object.values(value))
            yield* datesIn(inner);
}
/** The day before, the day itself and the day after; of a month its first days and those of the next one. */
function* around(date) {
    const first = date.length > "2013-04".length ? [date] : [`${date}-01`, `${(0,build_days/* dayAfter */.PV)(`${date}-01`, 31).slice(0, 7)}-01`];
    for (const day of first)
        for (const days of [-1, 0, 1])
            yield (0,build_days/* dayAfter */.PV)(day, days);
}

// EXTERNAL MODULE: ./build/built-ins.js
var built_ins = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/compare.js
var compare = __webpack_require__(192);
// EXTERNAL MODULE: ./build/identity.js
var identity = __webpack_require__(7833);
;// CONCATENATED MODULE: ./build/calendar/turns.js



/** What is different on a later day. Days and figures that only count on make no difference. */
function turnsBetween(before, after) {
    const [rulesBefore, rulesAfter] = [before.findings.filter(isOfRule), after.findings.filter(isOfRule)];
    const { added, fixed, kept } = (0,compare/* compare */.U)(rulesBefore, rulesAfter);
    const changed = kept.filter(isNew(rulesBefore, before.asOf, after.asOf));
    const [waiversBefore, waiversAfter] = [before, after].map(byWaiver);
    return [
        ...[...added, ...without(waiversAfter, waiversBefore)].map((finding) => ({ kind: "starts", finding })),
        ...changed.map((finding) => ({ kind: "changes", finding })),
        ...[...fixed, ...without(waiversBefore, waiversAfter)].map((finding) => ({ kind: "stops", finding })),
    ];
}
const aboutWaivers = [built_ins/* unusedWaiver */.Lk, built_ins/* expiredWaiver */.a$, built_ins/* waiverLimits */.X3].map(({ id }) => id);
function isOfRule({ rule }) {
    return !aboutWaivers.includes(rule.id);
}
/** Tells whether a finding that was there before says something else now. */
function isNew(earlier, before, after) {
    const known = new Map();
    for (const finding of earlier) {
        const messages = known.get(aboutOf(finding));
        if (messages)
            messages.push(finding.message);
        else
            known.set(aboutOf(finding), [finding.message]);
    }
    return (finding) => {
        const now = { message: finding.message, on: after };
        return !known.get(aboutOf(finding))?.some((message) => saysTheSame({ message, on: before }, now));
    };
}
function aboutOf(finding) {
    return `${finding.rule.level} ${(0,identity/* identityOf */.cu)(finding)}`;
}
/** What is said of waivers counts their days, so it is known again by the waiver that it speaks of. */
function byWaiver({ findings }) {
    const keyOf = ({ rule, file, range }) => JSON.stringify([rule.id, rule.level, file, range.line, range.column]);
    return new Map(findings.filter((finding) => !isOfRule(finding)).map((finding) => [keyOf(finding), finding]));
}
function without(one, other) {
    return [...one].flatMap(([key, finding]) => (other.has(key) ? [] : [finding]));
}
/** A day, or a whole word of digits. */
const dayOrNumber = /(\d{4}-\d{2}-\d{2})|(?<![\w-])\d+(?:[.,]\d+)*(?![\w-])/g;
/** Whether two sentences say the same, but for figures and for the days that they were said for. */
function saysTheSame(one, other) {
    const [words, otherWords] = [wordsOf(one.message), wordsOf(other.message)];
    const agree = (day, at) => {
        const later = otherWords.days[at] ?? "";
        return day === later || (day === one.on && later === other.on);
    };
    return words.plain === otherWords.plain && words.days.every(agree);
}
function wordsOf(message) {
    const days = [];
    const plain = message.replaceAll(dayOrNumber, (_, day) => {
        if (day !== undefined)
            days.push(day);
        return day === undefined ? "#" : "day";
    });
    return { plain, days };
}

;// CONCATENATED MODULE: ./build/calendar/look-ahead.js








/**
 * Texts are parsed once and judged on each day on which something may change, as a check on that day judges them. What is
 * different from one such day to the next is what the calendar shows.
 */
async function lookAhead(texts, policy, { asOf, until }) {
    const { parsed, comments } = await read(texts);
    const deployments = [];
    const judgeOn = (day, seen) => {
        const { take, report } = (0,validate/* judgement */._U)(policy, day, seen && ((_, deployment) => seen(deployment)));
        for (const [file, content] of parsed)
            take(file, content);
        return (0,exceptions.excepted)(report(), comments);
    };
    const report = judgeOn(asOf, (deployment) => deployments.push(deployment));
    const waivers = [...(policy.waivers ?? []), ...comments.flatMap((found) => found.waivers)];
    const days = new Set(candidates(waivers, policy.maxDays));
    for (const day of turningDays(policy.own ?? [], deployments, { asOf, until }))
        days.add(day);
    const found = [];
    let before = report;
    for (const day of [...days].filter((one) => asOf < one && one <= until).sort()) {
        const after = judgeOn(day);
        const { counts, conclusion } = after;
        // What stops is shown in the words of its last day.
        const turns = turnsBetween(before, after).length > 0 ? turnsBetween(judgeOn((0,build_days/* dayAfter */.PV)(day, -1)), after) : [];
        if (turns.length > 0)
            found.push({ day, turns, counts, conclusion });
        before = after;
    }
    return { asOf, until, report, days: found };
}
async function read(texts) {
    const parsed = [];
    const comments = [];
    for (const text of texts) {
        const content = (0,parse/* parse */.qg)(text) ?? (await __webpack_require__.e(/* import() */ 657).then(__webpack_require__.bind(__webpack_require__, 3657))).parseByLibrary(text);
        parsed.push([text.file, content]);
        if (content.mayWaive)
            comments.push((0,waiver_comments.waiversIn)(text));
    }
    return { parsed, comments };
}
/** An expression can do anything with the day, so the own rules that look at it are asked on every day. */
function* turningDays(own, deployments, span) {
    const asking = own.filter(({ own: { when = "", require, message } }) => [when, require, message].some((expression) => /\btoday\b/.test(expression)));
    for (const deployment of asking.length > 0 ? deployments : []) {
        for (const rule of asking)
            yield* turnsOf(rule, deployment, span);
    }
}
function* turnsOf({ rule, failures }, deployment, { asOf, until }) {
    const judge = (day) => {
        const context = (0,hits/* contextOf */.V)(deployment, day);
        return [...rule.check(deployment, context), ...failures(deployment, context)].map((hit) => ({ ...hit, on: day }));
    };
    let before = judge(asOf);
    for (let day = (0,build_days/* dayAfter */.PV)(asOf, 1); day <= until; day = (0,build_days/* dayAfter */.PV)(day, 1)) {
        const after = judge(day);
        const same = (hit, at) => {
            const other = before[at];
            return other && hit.path.join("/") === other.path.join("/") && saysTheSame(other, hit);
        };
        if (before.length !== after.length || !after.every(same))
            yield day;
        before = after;
    }
}

// EXTERNAL MODULE: ./build/options.js + 1 modules
var options = __webpack_require__(4071);
// EXTERNAL MODULE: ./build/words.js
var words = __webpack_require__(6118);
// EXTERNAL MODULE: ./build/node/arguments.js + 1 modules
var node_arguments = __webpack_require__(3496);
// EXTERNAL MODULE: ./build/node/discover.js
var discover = __webpack_require__(969);
// EXTERNAL MODULE: ./build/node/ruling.js
var node_ruling = __webpack_require__(4363);
// EXTERNAL MODULE: ./build/node/run.js
var run = __webpack_require__(3525);
;// CONCATENATED MODULE: ./build/node/commands/calendar.js









/** Two years, the time in which a move to another product is planned. */
const usual = 730;
/** Twenty years; nobody knows more. */
const most = 7_305;
const names = Object.keys(calendarFormats);
/** `lync-policy calendar`: what will start and stop failing, without anybody changing a manifest. */
const calendarCommand = {
    options: {
        days: { type: "string" },
        until: { type: "string" },
        format: { type: "string" },
        policy: { type: "string" },
        preset: { type: "string" },
        "fail-on": { type: "string" },
        "as-of": { type: "string" },
    },
    help: `Usage: lync-policy calendar [PATTERN…]

Lists by day what will start, change or stop being found although nobody changes
anything: waivers that end, support and its extensions, services, and own rules that
look at the day. It is what "lync-policy check --as-of DAY" finds on each of the days.

Options
  --days NUMBER         how far to look, from 1 to ${(0,words/* grouped */.zD)(most)} days (default ${usual})
  --until YYYY-MM-DD    the last day instead
  --format NAME         ${names.join(", ")} (default terminal)
  --policy FILE         the policy to judge by, as for check
  --preset NAME         ${options/* choices */.zM.preset.join(", ")} (default recommended)
  --fail-on LEVEL       ${options/* choices */.zM.failOn.join(", ")} (default error)
  --as-of YYYY-MM-DD    the day to look from (default today, UTC)

Exit codes
  0  shown              2  could not run: usage, unreadable file
                        3  no manifest found
`,
    run: carryOut,
};
async function carryOut(given, around) {
    const format = (0,options/* chosen */.FV)("--format", given.text("format") ?? "terminal", names);
    const span = spanIn(given);
    const where = { cwd: around.cwd, base: around.cwd };
    const ruling = await (0,node_ruling/* rulingFor */.V)({ ...wishIn(given), home: around.home }, where);
    try {
        return await show(ruling, span, format, where, around);
    }
    finally {
        ruling.close();
    }
}
function wishIn({ text, words }) {
    const [preset, failOn] = [text("preset"), text("fail-on")];
    const asked = {
        preset: preset === undefined ? undefined : (0,options/* chosen */.FV)("--preset", preset, options/* choices */.zM.preset),
        failOn: failOn === undefined ? undefined : (0,options/* chosen */.FV)("--fail-on", failOn, options/* choices */.zM.failOn),
    };
    return { file: text("policy"), asked, audit: false, patterns: words };
}
/** The last day of which what comes after it is a day of four digits too. */
const lastDay = "9999-12-30";
function spanIn({ text }) {
    const [from, to, count] = [text("as-of"), text("until"), text("days")];
    const asOf = from === undefined ? (0,run/* todayInUtc */.j3)() : (0,options/* day */.vd)("--as-of", from);
    if (to !== undefined && count !== undefined)
        (0,node_arguments/* refuse */.TR)("--days and --until both say how far to look; one is needed");
    const days = to === undefined ? daysIn(count ?? String(usual)) : (0,build_days/* daysBetween */.YM)(asOf, (0,options/* day */.vd)("--until", to));
    if (days < 1 || days > most)
        (0,node_arguments/* refuse */.TR)(`--until is ${(0,words/* quoted */.TL)(to ?? "")}; a day from ${(0,build_days/* dayAfter */.PV)(asOf, 1)} to ${(0,build_days/* dayAfter */.PV)(asOf, most)} is needed`);
    const until = (0,build_days/* dayAfter */.PV)(asOf, days);
    return { asOf, until: until.length > lastDay.length || until > lastDay ? lastDay : until };
}
function daysIn(text) {
    const days = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    if (days >= 1 && days <= most)
        return days;
    return (0,node_arguments/* refuse */.TR)(`--days is ${(0,words/* quoted */.TL)(text)}; a number from 1 to ${(0,words/* grouped */.zD)(most)} is needed`);
}
async function show({ policy, patterns }, span, format, where, { out, say, stdin, color }) {
    const found = await (0,discover/* discover */.k4)(patterns, where);
    const problems = [...found.problems];
    const input = found.stdin ? [{ file: "<stdin>", content: await stdin(), named: true }] : [];
    const texts = [...input, ...(0,discover/* read */.LF)(found.files, where, (problem) => problems.push(problem))];
    const calendar = await lookAhead(texts, policy, span);
    const render = await calendarFormats[format]();
    const { files } = calendar.report;
    if (files.length > 0 || format !== "terminal")
        out(render(calendar, { color }));
    for (const message of [...problems, ...found.remarks])
        say(message);
    if (problems.length > 0)
        return 2;
    if (files.length === 0)
        say((0,run/* noManifest */.vs)(calendar.report));
    return files.length > 0 ? 0 : 3;
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


/***/ }),

/***/ 1694:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   waiversIn: () => (/* binding */ waiversIn)
/* harmony export */ });
/* harmony import */ var _built_ins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8850);
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8932);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6184);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6118);
/* harmony import */ var _yaml_comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5515);





const sign = /^#[ \t]*waive\b/;
/** `# waive front-end-count until 2027-01-31: servers arrive in January` */
const grammar = /^#[ \t]*waive[ \t]+(\S+)[ \t]+until[ \t]+([^\s:]+)[ \t]*:[ \t]*(\S.*?)[ \t]*$/;
/** The shortest reason that says anything; a policy file asks for as much. */
const shortest = 10;
/** Waivers in comments: at the end of a line for that line, on a line of its own for the next one that says something. */
function waiversIn(source) {
    const { text } = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(source);
    const places = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placesIn */ .yN)(text);
    const lines = text.split("\n");
    const waivers = [];
    const wrong = [];
    for (const comment of (0,_yaml_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .commentsIn */ .w)(text)) {
        if (!sign.test(comment.text))
            continue;
        const place = { file: source.file, ...places(comment.offset, comment.offset + comment.text.trimEnd().length) };
        const read = waiverIn(comment.text);
        if (typeof read === "string")
            wrong.push(wrongAt(place, read));
        else
            waivers.push({ ...read, kind: "comment", place, line: lineOf(lines, place) });
    }
    return { waivers, wrong };
}
function waiverIn(comment) {
    const [, rule, until, reason] = grammar.exec(comment) ?? [];
    if (rule === undefined || until === undefined || reason === undefined)
        return `the comment ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(comment.trim())} waives nothing; "# waive RULE until YYYY-MM-DD: REASON" is needed`;
    if (!(0,_days_js__WEBPACK_IMPORTED_MODULE_4__/* .isDay */ .N)(until))
        return `the waiver for ${rule} ends on ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(until)}; a day of the calendar is needed`;
    if (reason.length < shortest)
        return `the waiver for ${rule} has the reason ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(reason)}; at least ${shortest} characters are needed`;
    return { rule, until, reason };
}
/** The line that a comment speaks of. */
function lineOf(lines, { range, excerpt }) {
    if (excerpt.slice(0, range.column - 1).trim() !== "")
        return range.line;
    let line = range.line + 1;
    while (line <= lines.length && /^\s*(?:#|$)/.test(lines[line - 1] ?? ""))
        line++;
    return line;
}
function wrongAt(place, message) {
    const from = { path: [], deployment: "", object: "", related: [] };
    return { rule: _built_ins_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverLimits */ .X3, source: _built_ins_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverLimits */ .X3.source, message, ...place, ...from };
}


/***/ }),

/***/ 5515:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ commentsIn)
/* harmony export */ });
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9792);

/** Tokens that the lexer adds: the start of a document, of a scalar, and of a flow collection that is broken off. */
const added = new Set(["\u0002", "\u0018", "\u001F"]);
/** The comments of a text; a sign in a quoted text or a block text begins none. */
function commentsIn(text) {
    const comments = [];
    let offset = 0;
    let scalar = false;
    for (const token of new _yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        if (added.has(token)) {
            scalar = token === "\u001F";
            continue;
        }
        if (token.startsWith("#") && !scalar)
            comments.push({ offset, text: token });
        scalar = false;
        offset += token.length;
    }
    return comments;
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