"use strict";
exports.id = 997;
exports.ids = [997,411];
exports.modules = {

/***/ 9997:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testCommand: () => (/* binding */ testCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/built-ins.js
var built_ins = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/cannot-run.js
var cannot_run = __webpack_require__(2240);
// EXTERNAL MODULE: ./build/options.js + 1 modules
var options = __webpack_require__(4071);
// EXTERNAL MODULE: ./build/rules/index.js + 89 modules
var rules = __webpack_require__(1062);
// EXTERNAL MODULE: ./build/rules-in-force.js
var rules_in_force = __webpack_require__(4872);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/validate.js
var validate = __webpack_require__(4661);
// EXTERNAL MODULE: ./build/hits.js
var hits = __webpack_require__(345);
// EXTERNAL MODULE: ./build/words.js
var words = __webpack_require__(6118);
;// CONCATENATED MODULE: ./build/want/cases.js


/** Counts what own rules make of the deployments that they are tried on. A rule that has nothing to judge is not tried. */
function caseCounter(own) {
    const cases = new Map(own.map(({ rule }) => [rule.id, { flagged: 0, clean: 0 }]));
    const see = (deployment, today) => {
        const context = (0,hits/* contextOf */.V)(deployment, today);
        for (const { rule, failures } of own) {
            const counts = cases.get(rule.id);
            if (!counts || !rule.applies(deployment, context))
                continue;
            if ([...rule.check(deployment, context)].length > 0)
                counts.flagged++;
            else if (failures(deployment, context).length === 0)
                counts.clean++;
        }
    };
    return { see, cases };
}
/** What own rules lack, a sentence each. */
function lacking(cases) {
    return [...cases].flatMap(([id, counts]) => {
        const none = ["flagged", "clean"].filter((kind) => counts[kind] === 0);
        return none.length > 0 ? [`${id} has no ${(0,words/* listed */.KE)(none, "and no")} case`] : [];
    });
}
/** A line for each own rule. */
function caseLines(cases) {
    const widest = Math.max(0, ...[...cases.keys()].map((id) => id.length));
    return [...cases].map(([id, { flagged, clean }]) => `${id.padEnd(widest)}  ${(0,words/* counted */.hS)(flagged, "flagged case")}, ${clean} clean`);
}

;// CONCATENATED MODULE: ./build/want/trial.js
/**
 * What a fixture gets that no line of it wants, and what a line wants and does not get. Findings of rules that are not
 * watched need no want; waived ones neither. What is found in other files, such as the policy, is not the fixture's.
 */
function faultsIn(file, report, wants, isWatched) {
    const open = [...wants];
    const left = saidIn(file, report).filter((said) => {
        const at = open.findIndex((want) => meets(said, want));
        if (at >= 0)
            open.splice(at, 1);
        return at < 0;
    });
    const unwanted = left.filter(({ finding, waived }) => !waived && isWatched(finding.rule.id));
    const faults = [...unwanted.map(({ finding }) => unasked(finding)), ...open.map((want) => unmet(want, left))];
    return faults.toSorted((one, other) => one.line - other.line);
}
function saidIn(file, { findings, waived = [] }) {
    const all = [
        ...findings.map((finding) => ({ finding, waived: false })),
        ...waived.map((finding) => ({ finding, waived: true })),
    ];
    return all.filter(({ finding }) => finding.file === file);
}
function meets({ finding, waived }, want) {
    const { range, rule, message } = finding;
    return range.line === want.line && rule.id === want.rule && waived === want.waived && message.includes(want.part);
}
function unasked({ range, rule, message }) {
    return { line: range.line, message: `gets ${rule.id} "${message}", which it does not want` };
}
function unmet(want, left) {
    const { line, rule, part, waived } = want;
    const asked = `wants ${waived ? "waived " : ""}${rule} "${part}" and does not get it`;
    return { line, message: asked + nearest(want, left) };
}
/** What comes closest to what is wanted, so that nobody has to search for it. */
function nearest({ line, rule, waived }, left) {
    const alike = left.filter(({ finding }) => finding.rule.id === rule);
    const here = alike.find(({ finding }) => finding.range.line === line) ?? alike[0];
    if (!here)
        return "";
    const { range, message } = here.finding;
    if (range.line !== line)
        return `; line ${range.line} gets "${message}"`;
    if (here.waived !== waived)
        return here.waived ? "; it is waived" : "; it is not waived";
    return `; it gets "${message}"`;
}

// EXTERNAL MODULE: ./build/days.js
var build_days = __webpack_require__(8932);
// EXTERNAL MODULE: ./build/suggest.js
var suggest = __webpack_require__(9969);
// EXTERNAL MODULE: ./build/yaml-comments.js
var yaml_comments = __webpack_require__(5515);
;// CONCATENATED MODULE: ./build/want/wants.js




/** `# want contoso/two-edges "has a single"`, and `# want waived contoso/two-edges "has a single"` */
const want = /\bwant (waived )?([a-z0-9/-]+) "((?:[^"\\]|\\.)*)"/g;
/** `# as of 2026-11-22` */
const dayed = /^#[ \t]*as of[ \t]+(\S+)/;
/** Reads the comments of a fixture; `rules` are the ids of all rules that there are. */
function wantsIn(text, rules) {
    const comments = [...linedComments(text)];
    const read = comments.map((comment) => wantsOf(comment, rules));
    const days = comments.flatMap(({ line, comment }) => {
        const day = dayed.exec(comment)?.[1];
        return day === undefined ? [] : [{ line, day }];
    });
    const asOf = days[0]?.day;
    const wrongDays = days
        .filter(({ day }) => !(0,build_days/* isDay */.N)(day) || day !== asOf)
        .map(({ line, day }) => ({ line, message: odd(day) }));
    return {
        wants: read.flatMap(({ wants }) => wants),
        asOf: wrongDays.length > 0 ? undefined : asOf,
        wrong: [...read.flatMap(({ wrong }) => wrong), ...wrongDays],
    };
}
function wantsOf({ line, comment }, rules) {
    const wants = [...comment.matchAll(want)].map(([, waived, rule = "", part = ""]) => {
        return { line, rule, part: part.replaceAll('\\"', '"'), waived: waived !== undefined };
    });
    const strange = wants.filter(({ rule }) => !rules.includes(rule));
    const wrong = strange.map(({ rule }) => ({ line, message: unknown(rule, rules) }));
    const misread = wants.length === 0 && /^#[ \t]*want\b/.test(comment);
    return { wants, wrong: misread ? [{ line, message: unread(comment) }] : wrong };
}
function* linedComments(text) {
    let [line, from] = [1, 0];
    for (const { offset, text: comment } of (0,yaml_comments/* commentsIn */.w)(text)) {
        line += text.slice(from, offset).split("\n").length - 1;
        from = offset;
        yield { line, comment };
    }
}
function odd(day) {
    return `as of ${(0,words/* quoted */.TL)(day)}: one day of the calendar is needed, as YYYY-MM-DD`;
}
function unknown(rule, rules) {
    const meant = (0,suggest/* didYouMean */.a)(rule, rules, '"lync-policy rules" and the policy list those that are');
    return `a want names rule ${(0,words/* quoted */.TL)(rule)}, which is not known; ${meant}`;
}
function unread(comment) {
    return `the comment ${(0,words/* quoted */.TL)(comment.trim())} wants nothing; '# want RULE "part of the message"' is needed`;
}

// EXTERNAL MODULE: ./build/node/arguments.js + 1 modules
var node_arguments = __webpack_require__(3496);
// EXTERNAL MODULE: ./build/node/discover.js
var discover = __webpack_require__(969);
// EXTERNAL MODULE: ./build/node/ruling.js
var node_ruling = __webpack_require__(4363);
// EXTERNAL MODULE: ./build/node/run.js
var run = __webpack_require__(3525);
;// CONCATENATED MODULE: ./build/node/commands/test.js

















/** Where fixtures are looked for beside the policy: a name that no folder of manifests has by chance. */
const fixturesName = "policy-tests";
/** `lync-policy test [DIR]`: whether own rules and waivers say what fixtures want, and nothing else. */
const testCommand = {
    options: {
        "all-rules": { type: "boolean" },
        require: { type: "boolean" },
        policy: { type: "string" },
        "as-of": { type: "string" },
    },
    help: `Usage: lync-policy test [DIR]

Tries the policy's own rules and waivers on manifests whose lines say what they want:
  servers: 1   # want contoso/two-edges "has a single Edge Server"
  servers: 1   # want waived contoso/two-edges "has a single Edge Server"
Own rules and the checks of form and of waivers may say nothing else. A comment
"# as of 2026-11-22" in a fixture names the day that it is judged for.
DIR holds the fixtures (default ${fixturesName}, beside the policy).

Options
  --all-rules           the product's rules may say nothing else either
  --require             fails where an own rule has no flagged or no clean case
  --policy FILE         the policy to try (default the one that check finds)
  --as-of YYYY-MM-DD    the day for fixtures that name none (default today, UTC)

Exit codes
  0  all is as wanted    2  could not run: usage, a policy with errors
  1  something is not    3  no fixture found
`,
    run: async (given, around) => {
        const request = requestIn(given);
        const where = { cwd: around.cwd, base: around.cwd };
        const wish = { file: request.policy, asked: {}, audit: false, patterns: [fixturesName], home: around.home };
        const ruling = await (0,node_ruling/* rulingFor */.V)(wish, where);
        try {
            return await tryBy(ruling, request, where, around);
        }
        finally {
            ruling.close();
        }
    },
};
function requestIn({ text, flag, words }) {
    const asOf = text("as-of");
    return {
        folder: words.length > 0 ? (0,node_arguments/* only */.j6)("test", "DIR", words) : undefined,
        policy: text("policy"),
        today: asOf === undefined ? (0,run/* todayInUtc */.j3)() : (0,options/* day */.vd)("--as-of", asOf),
        allRules: flag("all-rules"),
        require: flag("require"),
    };
}
async function tryBy({ policy, effective }, request, where, around) {
    const file = effective?.files[0]?.file;
    if (file === undefined)
        throw new cannot_run/* CannotRun */.z('there is no policy to test; "lync-policy init" writes one');
    const folder = request.folder ?? besidePolicy(file, where);
    if (request.folder === undefined && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(where.cwd, folder)))
        return nothing(folder, around);
    const { files, problems: unfound } = await (0,discover/* discover */.k4)([folder], where);
    const problems = [...unfound];
    // What is known in other files says nothing about a rule.
    const terms = termsFor({ ...policy, baseline: [] }, request);
    const tried = [];
    for (const text of (0,discover/* read */.LF)(files, where, (problem) => problems.push(problem))) {
        const one = await tryOne(text, terms);
        if (one)
            tried.push(one);
    }
    for (const problem of problems)
        around.say(problem);
    if (problems.length > 0)
        return 2;
    if (tried.length === 0)
        return nothing(folder, around);
    const missing = request.require ? lacking(terms.cases) : [];
    around.out(account(tried, caseLines(terms.cases), missing));
    return missing.length > 0 || tried.some(({ faults }) => faults.length > 0) ? 1 : 0;
}
function nothing(folder, { say }) {
    say(`no fixture found in ${(0,words/* quoted */.TL)(folder)}: a fixture is a manifest with '# want RULE "part"' comments`);
    return 3;
}
function besidePolicy(policy, { cwd, base }) {
    return (0,external_node_path_.relative)((0,external_node_path_.resolve)(cwd), (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(base, policy)), fixturesName)).replaceAll(external_node_path_.sep, "/");
}
function termsFor(policy, { allRules, today }) {
    const inForce = new Set((0,rules_in_force/* rulesInForce */.C)(policy).map(({ id }) => id));
    const own = (policy.own ?? []).filter(({ rule }) => inForce.has(rule.id));
    const watched = new Set([...own.map(({ rule }) => rule), ...built_ins/* builtIns */.b3, ...(allRules ? rules/* rules */.aO : [])].map(({ id }) => id));
    const known = [...rules/* rules */.aO, ...built_ins/* builtIns */.b3, ...(policy.own ?? []).map(({ rule }) => rule)].map(({ id }) => id);
    return { policy, today, known, isWatched: (rule) => watched.has(rule), ...caseCounter(own) };
}
/** Each fixture is judged alone; what is no manifest and wants nothing is none. */
async function tryOne(source, { policy, today, known, isWatched, see }) {
    const { text, problem } = (0,build_text/* decode */.D4)(source);
    const { wants, asOf = today, wrong } = problem ? wantsIn("", known) : wantsIn(text, known);
    const report = await (0,validate/* validate */.tf)([source], policy, asOf, (_, deployment) => see(deployment, asOf));
    if (report.files.length === 0 && wants.length + wrong.length === 0)
        return undefined;
    const skipped = report.skipped.map(({ reason }) => ({ line: 1, message: `is left alone: ${reason}` }));
    const faults = [...skipped, ...wrong, ...faultsIn(source.file, report, wants, isWatched)];
    return { file: source.file, wants: wants.length, faults };
}
function account(tried, cases, missing) {
    const faults = tried.flatMap(({ file, faults }) => faults.map(({ line, message }) => `${file}:${line}: ${message}`));
    const wants = tried.reduce((sum, one) => sum + one.wants, 0);
    const wrong = faults.length + missing.length;
    const result = wrong === 0 ? "all as wanted" : `${(0,words/* counted */.hS)(wrong, "thing is", "things are")} not as wanted`;
    const lines = [...faults, ...missing, ...cases];
    return [...lines, `${(0,words/* counted */.hS)(tried.length, "fixture")}, ${(0,words/* counted */.hS)(wants, "want")}: ${result}`]
        .map((line) => `${(0,words/* harmless */.Is)(line)}\n`)
        .join("");
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