"use strict";
exports.id = 139;
exports.ids = [139,607,147,45,623];
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

/***/ 7805:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hm: () => (/* binding */ knownIn),
  oc: () => (/* binding */ noReason),
  mF: () => (/* binding */ readBaseline)
});

;// CONCATENATED MODULE: ./build/generated/baseline-forms.js
const baseline_forms_forms = {
    "#": {
        "required": [
            "apiVersion",
            "kind",
            "findings"
        ],
        "properties": {
            "apiVersion": "",
            "kind": "",
            "findings": "known"
        }
    },
    "known": {
        "required": [
            "rule",
            "file",
            "deployment"
        ],
        "properties": {
            "rule": "",
            "file": "",
            "deployment": "",
            "object": "",
            "names": "",
            "reason": ""
        }
    }
};

// EXTERNAL MODULE: ./build/generated/baseline-validator.cjs
var baseline_validator = __webpack_require__(9448);
var baseline_validator_default = /*#__PURE__*/__webpack_require__.n(baseline_validator);
// EXTERNAL MODULE: ./build/policy/form.js
var policy_form = __webpack_require__(3530);
;// CONCATENATED MODULE: ./build/baselines/read.js



/** Text → a baseline, or all that stands against it. */
function readBaseline(source) {
    return (0,policy_form/* readForm */.v)(source, { kind: "Baseline", noun: "baseline", validate: (baseline_validator_default()), forms: baseline_forms_forms });
}
/** Said where an entry has no reason of its own. */
const noReason = "no reason is given";
/** What a baseline knows, with its files under the names that findings give them. */
function knownIn({ file, content, locate }, nameOf) {
    return content.findings.map((entry, at) => {
        const { object = "", names = [], reason = noReason } = entry;
        return { ...entry, file: nameOf(entry.file), object, names, reason, place: { file, ...locate(["findings", at]) } };
    });
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

/***/ 7045:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   knownFrom: () => (/* binding */ knownFrom),
/* harmony export */   namesFor: () => (/* binding */ namesFor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _baselines_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7805);
/* harmony import */ var _policy_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2266);
/* harmony import */ var _against_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1039);




/** What a baseline knows, from a disk or a commit: its files are named from the folder that it stands in. */
async function knownFrom(source, { base }) {
    const read = await (0,_baselines_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readBaseline */ .mF)(source);
    if ((0,_policy_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .isProblems */ .v)(read))
        throw (0,_against_js__WEBPACK_IMPORTED_MODULE_3__/* .against */ .A)(read);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, source.file));
    return (0,_baselines_read_js__WEBPACK_IMPORTED_MODULE_1__/* .knownIn */ .Hm)(read, (file) => nameFrom(base, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, file)));
}
/** The name that a baseline at a path gives to a file, by the name that findings give it. */
function namesFor(path, { base }) {
    return (file) => nameFrom((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, file));
}
function nameFrom(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, "/");
}


/***/ }),

/***/ 6139:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baselineCommand: () => (/* binding */ baselineCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/baseline.js
var baseline = __webpack_require__(5736);
;// CONCATENATED MODULE: ./build/baselines/entries.js

/** The entries for what is found now; those of `before` that are found again keep their reasons. */
function renewed(findings, before, wish) {
    const { live, waived } = (0,baseline/* knownAway */.y)(findings, before, () => false);
    const found = new Set(waived.map(({ waiver }) => waiver.place));
    const kept = before.filter(({ place, file }) => found.has(place) || !wish.inView(file));
    const fresh = wish.prune ? [] : live.map((finding) => ({ ...(0,baseline/* aboutOf */.r)(finding), reason: wish.reason }));
    return {
        entries: [...kept, ...fresh].sort(inOrder),
        added: fresh.length,
        kept: kept.length,
        gone: before.length - kept.length,
    };
}
/** By file first, so that what is looked at together stands together; by code units, which are the same everywhere. */
function inOrder(one, other) {
    const keyOf = ({ file, rule, deployment, object, names, reason }) => [file, rule, deployment, object, names.join("\n"), reason].join("\u0000");
    const [a, b] = [keyOf(one), keyOf(other)];
    return a === b ? 0 : a < b ? -1 : 1;
}

// EXTERNAL MODULE: ./build/baselines/read.js + 1 modules
var read = __webpack_require__(7805);
// EXTERNAL MODULE: ./build/plan/yaml-text.js
var yaml_text = __webpack_require__(1374);
;// CONCATENATED MODULE: ./build/baselines/text.js


const head = `# What was there when checking began, written by "lync-policy baseline". Each entry is one finding that is
# borne; whatever else is found counts. "lync-policy baseline --prune" takes out what is found no more.
`;
/** A baseline as a file, with each manifest's file under the name that `nameOf` gives. What says nothing is left out. */
function baselineText(entries, nameOf) {
    const findings = entries.map(({ rule, file, deployment, object, names, reason }) => ({
        rule,
        file: nameOf(file),
        deployment,
        ...(object !== "" && { object }),
        ...(names.length > 0 && { names }),
        ...(reason !== read/* noReason */.oc && { reason }),
    }));
    return `${head}${(0,yaml_text/* yamlText */.p)({ apiVersion: "lync-policy/v1", kind: "Baseline", findings }, () => [])}`;
}

// EXTERNAL MODULE: ./build/exceptions.js + 1 modules
var exceptions = __webpack_require__(3607);
// EXTERNAL MODULE: ./build/options.js + 1 modules
var options = __webpack_require__(4071);
// EXTERNAL MODULE: ./build/parse.js
var parse = __webpack_require__(4864);
// EXTERNAL MODULE: ./build/schema.js + 3 modules
var schema = __webpack_require__(401);
// EXTERNAL MODULE: ./build/words.js
var build_words = __webpack_require__(6118);
// EXTERNAL MODULE: ./build/node/arguments.js + 1 modules
var node_arguments = __webpack_require__(3496);
// EXTERNAL MODULE: ./build/node/baseline.js
var node_baseline = __webpack_require__(7045);
// EXTERNAL MODULE: ./build/node/find-policy.js
var find_policy = __webpack_require__(9236);
// EXTERNAL MODULE: ./build/node/policy.js + 4 modules
var policy = __webpack_require__(4147);
// EXTERNAL MODULE: ./build/node/ruling.js
var node_ruling = __webpack_require__(4363);
// EXTERNAL MODULE: ./build/node/run.js
var run = __webpack_require__(3525);
// EXTERNAL MODULE: ./build/node/write-beneath.js
var write_beneath = __webpack_require__(933);
;// CONCATENATED MODULE: ./build/node/commands/baseline.js

















/** `lync-policy baseline`: writes down what is there now, so that only what is new counts. */
const baselineCommand = {
    options: {
        output: { type: "string" },
        prune: { type: "boolean" },
        reason: { type: "string" },
        policy: { type: "string" },
        preset: { type: "string" },
        "as-of": { type: "string" },
    },
    help: `Usage: lync-policy baseline [PATTERN…]

Writes what is found now into ${find_policy/* baselineName */.Ri}, beside the policy or in the working
directory: from then on "lync-policy check" bears it, and all that is new counts. What
a waiver bears already is not written, nor what cannot be waived. Entries that are
found again keep their reasons; entries of files that a PATTERN leaves out stay.

Options
  --prune               only takes out entries that nothing is found of any more
  --reason TEXT         why the new entries are borne
  --output FILE         another file; "lync-policy check" looks for the usual one
  --policy FILE         the policy to judge by, as for check
  --preset NAME         ${options/* choices */.zM.preset.join(", ")} (default recommended)
  --as-of YYYY-MM-DD    the day to judge for (default today, UTC)

Exit codes
  0  written            2  could not run, or not write the file
                        3  no manifest found
`,
    run: async (given, around) => carryOut(requestIn(given), around),
};
/** The shortest reason that says anything; the form of a baseline asks for as much. */
const shortest = 10;
function requestIn({ text, flag, words }) {
    if (words.includes("-"))
        (0,node_arguments/* refuse */.TR)('a baseline names files, and "-" is none; a file, a folder or a glob is needed');
    const [reason, preset, asOf] = [text("reason"), text("preset"), text("as-of")];
    if (reason !== undefined && (reason.length < shortest || reason.length > 1000 || (0,build_words/* visible */.RK)(reason) !== reason))
        (0,node_arguments/* refuse */.TR)(`--reason is ${(0,build_words/* quoted */.TL)(reason)}; ${shortest} to 1,000 printable characters are needed`);
    return {
        output: text("output"),
        prune: flag("prune"),
        reason: reason ?? read/* noReason */.oc,
        policy: text("policy"),
        preset: preset === undefined ? undefined : (0,options/* chosen */.FV)("--preset", preset, options/* choices */.zM.preset),
        today: asOf === undefined ? (0,run/* todayInUtc */.j3)() : (0,options/* day */.vd)("--as-of", asOf),
        patterns: words,
    };
}
async function carryOut(request, around) {
    const { cwd, home } = around;
    const where = { cwd, base: cwd };
    const { policy: file, preset, patterns, output } = request;
    const ruling = await (0,node_ruling/* rulingFor */.V)({ file, asked: { preset }, audit: false, patterns, home }, where);
    try {
        const path = output === undefined ? usualPath(ruling, cwd) : (0,external_node_path_.resolve)(cwd, output);
        const before = (0,external_node_fs_.existsSync)(path) ? await (0,node_baseline.knownFrom)((0,policy.textAt)(path, where, "baseline"), where) : [];
        if (request.prune && !(0,external_node_fs_.existsSync)(path))
            (0,node_arguments/* refuse */.TR)(`there is no baseline to prune: ${(0,build_words/* quoted */.TL)(path)} is not there`);
        const terms = { policy: { ...ruling.policy, baseline: [] }, today: request.today, stdin: around.stdin };
        const outcome = await (0,run/* run */.eF)(ruling.patterns, where, terms);
        for (const message of [...outcome.problems, ...outcome.remarks])
            around.say(message);
        if (outcome.problems.length > 0)
            return 2;
        if (outcome.report.files.length === 0) {
            around.say((0,run/* noManifest */.vs)(outcome.report));
            return 3;
        }
        const { canWaive } = (0,exceptions.limitsOf)(ruling.policy);
        const open = outcome.report.findings.filter(({ rule }) => canWaive(rule.id));
        const result = renewed(open, before, { ...request, inView: viewOf(outcome, ruling.policy.complete === true) });
        write(path, baselineText(result.entries, (0,node_baseline.namesFor)(path, where)), result);
        around.out(account((0,external_node_path_.relative)(cwd, path).replaceAll(external_node_path_.sep, "/"), result, outcome.report.findings.length - open.length));
        return 0;
    }
    finally {
        ruling.close();
    }
}
/** Where the baseline is or, without one, where check would find it. */
function usualPath({ paths }, cwd) {
    return paths.baseline ?? (0,external_node_path_.join)(paths.policy === undefined ? cwd : (0,external_node_path_.dirname)(paths.policy), find_policy/* baselineName */.Ri);
}
/** Of a file whose form is broken nobody can say what is in it; one that a whole run did not meet is there no more. */
function viewOf({ report }, complete) {
    const broken = report.findings.filter(({ rule }) => rule.id === parse/* yamlSyntax */.TL.id || rule.id === schema/* schema */.wQ.id);
    const unsound = new Set(broken.map(({ file }) => file));
    const checked = new Set(report.files);
    return (file) => (checked.has(file) ? !unsound.has(file) : complete);
}
/** A baseline that says what it said is left alone, and none is begun where there is nothing to write. */
function write(path, text, { entries }) {
    const isThere = (0,external_node_fs_.existsSync)(path);
    if (isThere ? (0,external_node_fs_.readFileSync)(path, "utf8") === text : entries.length === 0)
        return;
    (0,write_beneath/* writeBeneath */.p)((0,external_node_path_.dirname)(path), (0,external_node_path_.basename)(path), text);
}
function account(file, { entries, added, kept, gone }, left) {
    const parts = `${added} new, ${kept} from before, ${gone} taken out`;
    const rest = left > 0 ? `; ${(0,build_words/* counted */.hS)(left, "finding")} cannot be kept in a baseline` : "";
    return `${(0,build_words/* visible */.RK)(file)}: ${(0,build_words/* counted */.hS)(entries.length, "entry", "entries")} (${parts})${rest}\n`;
}


/***/ }),

/***/ 4147:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compileIn: () => (/* binding */ compileIn),
  loadPolicy: () => (/* binding */ loadPolicy),
  onDisk: () => (/* binding */ onDisk),
  textAt: () => (/* binding */ textAt)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/cannot-run.js
var cannot_run = __webpack_require__(2240);
// EXTERNAL MODULE: ./build/policy/chain.js + 2 modules
var policy_chain = __webpack_require__(2266);
// EXTERNAL MODULE: ./build/policy/effective.js
var effective = __webpack_require__(6779);
;// CONCATENATED MODULE: ./build/cel/rule.js
/** Makes a rule of what was compiled. A deployment is judged once, whoever asks first. */
function asRule({ own, judge }, info) {
    const known = new WeakMap();
    const judged = (deployment, context) => {
        const kept = known.get(deployment);
        if (kept?.today === context.today)
            return kept.judgement;
        const judgement = judge(deployment, context);
        known.set(deployment, { today: context.today, judgement });
        return judgement;
    };
    const rule = {
        ...info,
        applies: (deployment, context) => judged(deployment, context).matched > 0,
        check: (deployment, context) => judged(deployment, context).hits,
    };
    return { rule, own, failures: (deployment, context) => judged(deployment, context).failures.map(hitFor(own.id)) };
}
function hitFor(id) {
    return ({ part, reason, path }) => ({ path, message: `own rule ${id} cannot be judged here: in ${part}, ${reason}` });
}

;// CONCATENATED MODULE: ./build/policy/in-force.js

/** An effective policy, with its own rules compiled, as what a run judges by. */
function inForce(policy, compiled, covers, manner) {
    const own = policy.rules.flatMap((entry, at) => {
        const rule = compiled[at]?.rule;
        return rule ? [asRule(rule, infoOf(entry))] : [];
    });
    return {
        preset: policy.preset.value,
        failOn: policy.failOn.value,
        levels: valuesOf(policy.levels),
        unwaivable: new Set([...valuesOf(policy.suppressible)].flatMap(([rule, can]) => (can ? [] : [rule]))),
        maxDays: valuesOf(policy.maxDays),
        own,
        waivers: policy.waivers.map(({ value, place, in: file }) => {
            const tests = value.files?.map((pattern) => covers(pattern, file.file));
            return { kind: "policy", ...value, place, covers: tests && ((name) => tests.some((test) => test(name))) };
        }),
        ...manner,
    };
}
/** The words of an own rule; what its author leaves out is said for the policy. */
function infoOf({ value, place }) {
    const { id, title, level, why, fix, source = "" } = value;
    return {
        id,
        title,
        level,
        preset: "minimal",
        why: why ?? "The organisation's own policy asks for it",
        fix: fix ?? "Change the deployment so that the rule's title is true of it",
        turnOffWhen: "Whoever owns the policy decides so",
        source: { title: `Policy ${place.file}`, url: source, date: "" },
        evidence: "A",
        decided: true,
    };
}
function valuesOf(map) {
    return new Map([...map].map(([key, { value }]) => [key, value]));
}

// EXTERNAL MODULE: ./build/built-ins.js
var built_ins = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/days.js
var days = __webpack_require__(8932);
// EXTERNAL MODULE: ./build/rules/index.js + 89 modules
var rules = __webpack_require__(1062);
// EXTERNAL MODULE: ./build/suggest.js
var suggest = __webpack_require__(9969);
// EXTERNAL MODULE: ./build/words.js
var words = __webpack_require__(6118);
;// CONCATENATED MODULE: ./build/policy/problems.js





/** What stands against a policy that has the right form: names that lead nowhere, and days that are none. */
function* problemsIn(policy) {
    const known = [...rules/* rules */.aO, ...built_ins/* waiverChecks */.W].map(({ id }) => id).concat(policy.rules.map(({ value }) => value.id));
    for (const file of policy.files) {
        yield* strangeKeys(file, "levels", known);
        yield* strangeKeys(file, "suppressible", known);
    }
    yield* wrongWaivers(policy.waivers, known);
    yield* doubles(policy.rules);
}
function* strangeKeys(file, name, known) {
    for (const id of Object.keys(file.content[name] ?? {})) {
        const message = strange(id, known);
        if (message)
            yield { file: file.file, ...file.locate([name, id], "key"), message: `${name} names ${message}` };
    }
}
function* wrongWaivers(waivers, known) {
    for (const { value, in: file, at } of waivers) {
        const placed = (name) => ({ file: file.file, ...file.locate(["waivers", at, name]) });
        const message = strange(value.rule, known);
        if (message)
            yield { ...placed("rule"), message: `a waiver names ${message}` };
        if (!(0,days/* isDay */.N)(value.until))
            yield { ...placed("until"), message: `until is ${(0,words/* quoted */.TL)(value.until)}; a day of the calendar is needed` };
    }
}
function strange(id, known) {
    if (known.includes(id))
        return undefined;
    if (built_ins/* builtIns */.b3.some((check) => check.id === id))
        return `${(0,words/* quoted */.TL)(id)}, which can be neither changed nor waived`;
    const meant = (0,suggest/* didYouMean */.a)(id, known, '"lync-policy rules" lists those that are');
    return `rule ${(0,words/* quoted */.TL)(id)}, which is not known; ${meant}`;
}
function* doubles(own) {
    const first = new Map();
    for (const entry of own) {
        const other = first.get(entry.value.id);
        if (!other)
            first.set(entry.value.id, entry);
        else {
            const place = { file: entry.in.file, ...entry.in.locate(["rules", entry.at, "id"]) };
            const where = `${other.place.file}:${other.place.range.line}`;
            yield {
                ...place,
                message: `rule ${(0,words/* quoted */.TL)(entry.value.id)} stands in ${where} already; each needs an id of its own`,
            };
        }
    }
}
/** What stands against own rules that could not be compiled, at the letter where that is known. */
function* compileProblems(own, compiled) {
    for (const [at, { errors = [] }] of compiled.entries()) {
        const entry = own[at];
        if (!entry)
            continue;
        for (const { at: property, column = 1, message } of errors) {
            const place = entry.in.locate(["rules", entry.at, property]);
            const text = `rule ${entry.value.id}, ${property}: ${message}`;
            yield { file: entry.in.file, message: text, ...shifted(place, String(entry.value[property]), column) };
        }
    }
}
/** A plain text of one line stands in the file as it is, so a place in it is a place in the file. */
function shifted(place, text, column) {
    const { range, excerpt } = place;
    if (!excerpt.startsWith(text, range.column - 1))
        return place;
    const start = Math.min(range.column + column - 1, range.endColumn);
    return { ...place, range: { ...range, column: start } };
}

// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/node/against.js
var against = __webpack_require__(1039);
// EXTERNAL MODULE: ./build/node/discover.js
var discover = __webpack_require__(969);
// EXTERNAL MODULE: ./build/node/find-policy.js
var find_policy = __webpack_require__(9236);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/node/own-rules.js




/** How long a rule may take for one deployment. Steps are counted too and end a rule long before, on every machine alike. */
const longest = 10_000;
/** How long the thread may take to begin, on a machine that has much else to do. */
const longestStart = 30_000;
/** A heap for any deployment that can be read, and no more. */
const resourceLimits = { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 64 };
/**
 * Compiles own rules and judges by them in a thread, as `compileRule` does without one. The caller waits; a rule that
 * takes too long is ended and fails, and the next begins in a new thread. `file` is the bundle of `cel-worker.ts`.
 */
function inThread(file, own, milliseconds = longest) {
    let thread;
    const close = () => {
        thread?.worker.terminate();
        thread = undefined;
    };
    const first = begin(file, own);
    thread = first.thread;
    const judging = (rule, at) => {
        return (deployment, { today }) => {
            thread ??= begin(file, own).thread;
            const task = { rule: at, today, ...(thread.last !== deployment && { deployment }) };
            thread.last = deployment;
            thread.port.postMessage(task);
            const answer = waited(thread, milliseconds);
            if (answer && "judgement" in answer)
                return answer.judgement;
            if (!answer)
                close();
            return failed(rule, answer && "trouble" in answer ? answer.trouble : tooLong(milliseconds));
        };
    };
    const compiled = own.map((rule, at) => {
        const errors = first.errors[at] ?? [];
        return errors.length > 0 ? { errors } : { rule: { own: rule, judge: judging(rule, at) } };
    });
    return { compiled, close };
}
function begin(file, own) {
    if (!(0,external_node_fs_.existsSync)(file))
        throw notBegun();
    const { port1: port, port2 } = new external_node_worker_threads_.MessageChannel();
    const signal = new Int32Array(new SharedArrayBuffer(4));
    const workerData = { port: port2, signal, own };
    const worker = new external_node_worker_threads_.Worker(file, { workerData, transferList: [port2], resourceLimits });
    worker.unref();
    // Whoever waits learns of its end by waiting in vain.
    worker.on("error", () => { });
    const thread = { worker, port, signal };
    const answer = waited(thread, longestStart);
    if (answer && "errors" in answer)
        return { thread, errors: answer.errors };
    worker.terminate();
    throw notBegun();
}
function notBegun() {
    return new cannot_run/* CannotRun */.z("the policy's own rules cannot be compiled: their thread does not begin");
}
function waited({ port, signal }, milliseconds) {
    Atomics.wait(signal, 0, 0, milliseconds);
    Atomics.store(signal, 0, 0);
    return (0,external_node_worker_threads_.receiveMessageOnPort)(port)?.message;
}
function failed({ require }, reason) {
    return { matched: 1, hits: [], failures: [{ part: "require", expression: require, reason, path: ["spec"] }] };
}
function tooLong(milliseconds) {
    return `it takes longer than ${(0,words/* counted */.hS)(milliseconds / 1_000, "second")} or more memory than it may`;
}

// EXTERNAL MODULE: ./build/node/walk.js
var walk = __webpack_require__(4623);
;// CONCATENATED MODULE: ./build/node/policy.js














/** Own rules are judged in a thread, whose program stands beside this one. */
function compileIn(home) {
    return (own) => inThread((0,external_node_path_.join)(home, "cel-worker.js"), own);
}
/** Loads the policy that begins with a text, from a disk or a commit. What is wrong with it ends the run. */
async function loadPolicy(source, shelf, { base }, asked, manner, compile) {
    const chain = await (0,policy_chain/* chainFrom */.a)(source, shelf);
    if ((0,policy_chain/* isProblems */.v)(chain))
        throw (0,against/* against */.A)(chain);
    const whole = (0,effective/* effective */.C)(chain, asked);
    const problems = [...problemsIn(whole)];
    const own = whole.rules.map(({ value }) => value);
    const { compiled, close } = own.length > 0 ? compile(own) : { compiled: [], close: () => { } };
    problems.push(...compileProblems(whole.rules, compiled));
    if (problems.length > 0) {
        close();
        throw (0,against/* against */.A)(problems);
    }
    const covers = (pattern, policy) => {
        const matches = (0,walk.matcher)(pattern, (0,external_node_path_.dirname)((0,external_node_path_.resolve)(base, policy)));
        return (file) => matches((0,external_node_path_.resolve)(base, file));
    };
    return { policy: inForce(whole, compiled, covers, manner), effective: whole, close };
}
/** Policy files on the disk, as far as the repository around them goes. */
function onDisk(path, where) {
    const { base } = where;
    const root = (0,find_policy/* rootAbove */.GL)((0,external_node_path_.dirname)(path)) ?? (0,external_node_path_.dirname)(path);
    const nameOf = (other) => (0,external_node_path_.relative)((0,external_node_path_.resolve)(base), other).replaceAll(external_node_path_.sep, "/");
    return {
        read: async (file) => textWithin((0,external_node_path_.resolve)(base, file), file, root, where),
        beside: (file, other) => {
            const target = (0,external_node_path_.resolve)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(base, file)), other);
            return target.startsWith(root + external_node_path_.sep) ? nameOf(target) : undefined;
        },
    };
}
/** The text of a policy or a baseline, which is there or was named. */
function textAt(path, { base }, kind) {
    const file = (0,external_node_path_.relative)((0,external_node_path_.resolve)(base), path).replaceAll(external_node_path_.sep, "/");
    if (leadsOut(path, base))
        throw new cannot_run/* CannotRun */.z(`cannot read the ${kind} ${(0,words/* quoted */.TL)(file)}: it is a link that leads out of the repository`);
    try {
        const { size } = (0,external_node_fs_.statSync)(path);
        return { file, named: true, size, content: size > build_text/* maxBytes */.ID ? new Uint8Array() : (0,external_node_fs_.readFileSync)(path) };
    }
    catch (error) {
        throw new cannot_run/* CannotRun */.z(`cannot read the ${kind} ${(0,words/* quoted */.TL)(file)}: ${(0,discover/* reason */.l)(error)}`);
    }
}
/** Whether a file of a repository, or of the folder that files are named from, is in truth another one outside. */
function leadsOut(path, base) {
    const root = (0,find_policy/* rootAbove */.GL)((0,external_node_path_.dirname)(path)) ?? (path.startsWith((0,external_node_path_.resolve)(base) + external_node_path_.sep) ? (0,external_node_path_.resolve)(base) : undefined);
    return root !== undefined && (0,external_node_fs_.existsSync)(path) && !isWithin(path, root);
}
/** What git keeps for itself is no part of a repository's files either: it may hold a token. */
function isWithin(path, root) {
    const [real, top] = [(0,external_node_fs_.realpathSync)(path), (0,external_node_fs_.realpathSync)(root)];
    return real.startsWith(top + external_node_path_.sep) && !real.startsWith((0,external_node_path_.join)(top, ".git") + external_node_path_.sep);
}
/** A link may lead out of the repository; what lies there is not for a policy to read. */
function textWithin(path, file, root, where) {
    if (!(0,external_node_fs_.existsSync)(path) || !isWithin(path, root))
        return undefined;
    return (0,external_node_fs_.statSync)(path).isFile() ? { ...textAt(path, where, "policy"), file } : undefined;
}


/***/ }),

/***/ 4623:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   glob: () => (/* binding */ glob),
/* harmony export */   matcher: () => (/* binding */ matcher),
/* harmony export */   o: () => (/* binding */ yamlFile),
/* harmony export */   walk: () => (/* binding */ walk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(298);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(ignore__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_3__);


// Both are what most tools of this world match with: picomatch for globs, ignore for .gitignore, the latter's rules
// being too many to write down once more. Loaded only where folders are walked through.


/** Never looked into: what git keeps for itself, and what other people wrote. */
const skipped = new Set([".git", "node_modules"]);
/** The files that a folder is looked through for. */
const yamlFile = /\.ya?ml$/i;
/** The YAML files under a folder that git would not ignore, in the order of their names. Links are not followed. */
function walk(folder) {
    const above = rulesAbove(folder);
    return filesUnder(folder, isIgnored(`${folder}/`, above) ? [] : above, yamlFile);
}
/** The files that a glob matches, ignored by git or not: who writes a pattern means it. */
function glob(pattern, cwd) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, picomatch__WEBPACK_IMPORTED_MODULE_3___default().scan(normalize(pattern)).base);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(start))
        return [];
    return filesUnder(start, undefined, /^/).files.filter(matcher(pattern, cwd));
}
/** Whether a path is the one named, is matched by the glob, or lies under a folder that is. */
function matcher(pattern, cwd) {
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, pattern);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(named))
        return (path) => path === named || path.startsWith(named + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    const clean = normalize(pattern).replace(/\/$/, "");
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_3___default()([clean, `${clean}/**`], { dot: true, posix: true });
    return (path) => matches((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern) ? slashed(path) : slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, path)));
}
function normalize(pattern) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(slashed(pattern));
}
/** `ignoring` undefined: no `.gitignore` counts. */
function filesUnder(folder, ignoring, wanted) {
    const files = [];
    const closed = [];
    const visit = (current, outer) => {
        const rules = outer && [...outer, ...rulesIn(current)];
        for (const entry of entriesOf(current, (error) => closed.push({ path: current, error }))) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, entry.name);
            if (entry.isDirectory() && !skipped.has(entry.name) && !isIgnored(`${path}/`, rules))
                visit(path, rules);
            if (entry.isFile() && wanted.test(entry.name) && !isIgnored(path, rules))
                files.push(path);
        }
    };
    visit(folder, ignoring);
    return { files, closed };
}
function entriesOf(folder, complain) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (error) {
        complain(error);
        return [];
    }
}
/** The rules of a repository that stand above a folder, outermost first. Outside a repository there are none. */
function rulesAbove(folder) {
    const above = [];
    for (let current = folder; !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, ".git")); current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current)) {
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current) === current)
            return [];
        above.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current));
    }
    return above.flatMap(rulesIn);
}
/** The rules in a folder; a list that cannot be read ignores nothing. */
function rulesIn(folder) {
    try {
        return [{ folder, rules: ignore__WEBPACK_IMPORTED_MODULE_2___default()().add((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".gitignore"), "utf8")) }];
    }
    catch {
        return [];
    }
}
/** The innermost rule that speaks of a path decides. */
function isIgnored(path, rules = []) {
    let ignored = false;
    for (const { folder, rules: own } of rules) {
        const inside = slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path)) + (path.endsWith("/") ? "/" : "");
        if (inside === "/" || inside.startsWith("../"))
            continue;
        const verdict = own.test(inside);
        ignored = verdict.ignored || (ignored && !verdict.unignored);
    }
    return ignored;
}
function slashed(path) {
    return path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/");
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

/***/ 1374:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ yamlText)
/* harmony export */ });
/** The widest map that is written on one line. */
const widest = 130;
/** Values → YAML in blocks, small maps on one line. `before` gives the comment lines above what stands at a path. */
function yamlText(content, before) {
    const lines = [];
    writeMap(content, { indent: "", path: "", lead: "", lines, before });
    return `${lines.join("\n")}\n`;
}
function writeMap(map, { indent, path, lead, lines, before }) {
    let first = true;
    for (const [key, value] of Object.entries(map)) {
        if (value === undefined)
            continue;
        const own = `${path}/${key}`;
        const start = first && lead !== "" ? lead : indent;
        // A comment above the first entry of an item would come between the dash and what it begins.
        const comments = before(own);
        if (first && lead !== "")
            lines.push(...comments.map((line) => `${lead.replace("-", " ")}# ${line}`));
        else
            lines.push(...comments.map((line) => `${indent}# ${line}`));
        first = false;
        writeEntry(`${start}${key}:`, value, { indent, path: own, lead: "", lines, before });
    }
}
function writeEntry(head, value, place) {
    const { indent, lines } = place;
    const short = flow(value);
    const shallow = typeof value === "object" && !Array.isArray(value) && place.path.split("/").length <= 2;
    if (short !== undefined && !shallow && head.length + short.length < widest)
        lines.push(`${head} ${short}`);
    else if (Array.isArray(value)) {
        lines.push(head);
        for (const [at, item] of value.entries())
            writeItem(item, { ...place, indent: `${indent}  `, path: `${place.path}/${at}` });
    }
    else if (typeof value === "object" && value !== null) {
        lines.push(head);
        writeMap(value, { ...place, indent: `${indent}  ` });
    }
    else
        lines.push(`${head} ${scalar(value)}`);
}
function writeItem(item, place) {
    const { indent, path, lines, before } = place;
    lines.push(...before(path).map((line) => `${indent}# ${line}`));
    const short = flow(item);
    if (short !== undefined && `${indent}- ${short}`.length < widest)
        lines.push(`${indent}- ${short}`);
    else
        writeMap(item, { ...place, indent: `${indent}  `, lead: `${indent}- ` });
}
/** A value on one line, or undefined where it has maps or long lists in it. */
function flow(value) {
    if (typeof value !== "object" || value === null)
        return scalar(value);
    const entries = Object.entries(value);
    if (entries.length > 6)
        return undefined;
    const parts = entries.map(([key, inner]) => {
        const list = Array.isArray(inner) && inner.every((one) => typeof one !== "object");
        const text = typeof inner === "object" && !list ? undefined : flow(inner);
        return text === undefined ? undefined : Array.isArray(value) ? text : `${key}: ${text}`;
    });
    if (parts.some((part) => part === undefined))
        return undefined;
    if (Array.isArray(value))
        return `[${parts.join(", ")}]`;
    return parts.length > 0 ? `{ ${parts.join(", ")} }` : "{}";
}
/** Words that YAML, of one version or another, takes for something else than text. */
const taken = /^(y|n|yes|no|true|false|on|off|null|nan|inf)$/i;
function scalar(value) {
    if (typeof value !== "string")
        return String(value);
    const plain = /^[\p{L}_]([\p{L}\p{N} ./_-]*[\p{L}\p{N}/_])?$/u.test(value) && !taken.test(value);
    if (plain)
        return value;
    // What cannot be seen, or is half a character, is written as what it is.
    return JSON.stringify(value).replace(/[\p{Cf}\u2028\u2029]/gu, (one) => [...one].map((each) => escaped(each.codePointAt(0) ?? 0)).join(""));
}
function escaped(code) {
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}


/***/ }),

/***/ 6779:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ effective)
/* harmony export */ });
/** Puts a chain of policies together: of what can stand once the nearest counts, lists are joined. */
function effective(files, asked) {
    const manifests = files.find(({ content }) => content.manifests);
    return {
        files,
        preset: once(files, "preset", asked.preset, "recommended"),
        failOn: once(files, "failOn", asked.failOn, "error"),
        manifests: manifests && { patterns: manifests.content.manifests ?? [], in: manifests },
        levels: joined(files, "levels"),
        suppressible: joined(files, "suppressible"),
        maxDays: joined(files, "maxDays"),
        rules: entries(files, "rules"),
        waivers: entries(files, "waivers"),
    };
}
function once(files, name, asked, otherwise) {
    if (asked !== undefined)
        return { value: asked, origin: { said: "asked" } };
    const file = files.find(({ content }) => content[name] !== undefined);
    if (!file)
        return { value: otherwise, origin: { said: "default" } };
    return { value: file.content[name], origin: originIn(file, [name]) };
}
function joined(files, name) {
    const all = new Map();
    for (const file of files) {
        for (const [key, value] of Object.entries(file.content[name] ?? {}))
            if (!all.has(key))
                all.set(key, { value: value, origin: originIn(file, [name, key]) });
    }
    return all;
}
function entries(files, name) {
    return files.flatMap((file) => (file.content[name] ?? []).map((value, at) => ({
        value: value,
        place: { file: file.file, ...file.locate([name, at]) },
        in: file,
        at,
    })));
}
function originIn(file, path) {
    return { said: "file", place: { file: file.file, ...file.locate(path) } };
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

/***/ 9448:
/***/ (function(module, __unused_webpack_exports, __webpack_require__) {

module.exports=f;module.exports["default"]=f;const o=(__webpack_require__(6214)/* ["default"] */ .A),g=new RegExp("^[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)?$","u"),P=new RegExp("^\\P{Cc}+$","u");function l(n,{instancePath:i="",parentData:y,parentDataProperty:h,rootData:d=n,dynamicAnchors:u={}}={}){let e=null,s=0;const p=l.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof n=="string"){if(o(n)>4096){const r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:4096}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return l.errors=e,s===0}l.evaluated={dynamicProps:!1,dynamicItems:!1};function m(n,{instancePath:i="",parentData:y,parentDataProperty:h,rootData:d=n,dynamicAnchors:u={}}={}){let e=null,s=0;const p=m.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.rule===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rule"}};e===null?e=[r]:e.push(r),s++}if(n.file===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"file"}};e===null?e=[r]:e.push(r),s++}if(n.deployment===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deployment"}};e===null?e=[r]:e.push(r),s++}for(const r in n)if(!(r==="rule"||r==="file"||r==="deployment"||r==="object"||r==="names"||r==="reason")){const t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(n.rule!==void 0){let r=n.rule;if(typeof r=="string"){if(o(r)>100){const t={instancePath:i+"/rule",schemaPath:"#/properties/rule/maxLength",keyword:"maxLength",params:{limit:100}};e===null?e=[t]:e.push(t),s++}if(o(r)<1){const t={instancePath:i+"/rule",schemaPath:"#/properties/rule/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!g.test(r)){const t={instancePath:i+"/rule",schemaPath:"#/properties/rule/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)?$"}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(n.file!==void 0){let r=n.file;if(typeof r=="string"){if(o(r)>4096){const t={instancePath:i+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit:4096}};e===null?e=[t]:e.push(t),s++}if(o(r)<1){const t={instancePath:i+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(n.deployment!==void 0){let r=n.deployment;if(typeof r=="string"){if(o(r)>300){const t={instancePath:i+"/deployment",schemaPath:"#/properties/deployment/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[t]:e.push(t),s++}if(o(r)<1){const t={instancePath:i+"/deployment",schemaPath:"#/properties/deployment/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i+"/deployment",schemaPath:"#/properties/deployment/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(n.object!==void 0){let r=n.object;if(typeof r=="string"){if(o(r)>300){const t={instancePath:i+"/object",schemaPath:"#/properties/object/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(n.names!==void 0){let r=n.names;if(Array.isArray(r)){if(r.length>1e3){const a={instancePath:i+"/names",schemaPath:"#/properties/names/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[a]:e.push(a),s++}const t=r.length;for(let a=0;a<t;a++)l(r[a],{instancePath:i+"/names/"+a,parentData:r,parentDataProperty:a,rootData:d,dynamicAnchors:u})||(e=e===null?l.errors:c(e,l.errors),s=e.length)}else{const t={instancePath:i+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(n.reason!==void 0){let r=n.reason;if(typeof r=="string"){if(o(r)>1e3){const t={instancePath:i+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[t]:e.push(t),s++}if(o(r)<10){const t={instancePath:i+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:10}};e===null?e=[t]:e.push(t),s++}if(!P.test(r)){const t={instancePath:i+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern:"^\\P{Cc}+$"}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return m.errors=e,s===0}m.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function f(n,{instancePath:i="",parentData:y,parentDataProperty:h,rootData:d=n,dynamicAnchors:u={}}={}){let e=null,s=0;const p=f.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.apiVersion===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),s++}if(n.kind===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(n.findings===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"findings"}};e===null?e=[r]:e.push(r),s++}for(const r in n)if(!(r==="apiVersion"||r==="kind"||r==="findings")){const t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(n.apiVersion!==void 0){let r=n.apiVersion;if(typeof r!="string"){const t={instancePath:i+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="lync-policy/v1"){const t={instancePath:i+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"lync-policy/v1"}};e===null?e=[t]:e.push(t),s++}}if(n.kind!==void 0){let r=n.kind;if(typeof r!="string"){const t={instancePath:i+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="Baseline"){const t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Baseline"}};e===null?e=[t]:e.push(t),s++}}if(n.findings!==void 0){let r=n.findings;if(Array.isArray(r)){if(r.length>1e5){const a={instancePath:i+"/findings",schemaPath:"#/properties/findings/maxItems",keyword:"maxItems",params:{limit:1e5}};e===null?e=[a]:e.push(a),s++}const t=r.length;for(let a=0;a<t;a++)m(r[a],{instancePath:i+"/findings/"+a,parentData:r,parentDataProperty:a,rootData:d,dynamicAnchors:u})||(e=e===null?m.errors:c(e,m.errors),s=e.length)}else{const t={instancePath:i+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return f.errors=e,s===0}f.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function c(n,i){for(const y of i)n.push(y);return n}


/***/ })

};
;