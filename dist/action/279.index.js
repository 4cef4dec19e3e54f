"use strict";
exports.id = 279;
exports.ids = [279,522];
exports.modules = {

/***/ 9279:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shardView: () => (/* binding */ shardView)
/* harmony export */ });
/* harmony import */ var _report_clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4134);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7522);


/** A shard's part as its report holds it, as schemas/report.schema.json describes it. */
function shardView(part, { problems, remarks }) {
    const { number, count, of, places, policy, found, deployments, overviews } = part;
    const { files, skipped, findings } = found.whole;
    const placeOf = (file) => places.get(file) ?? -1;
    const run = {
        number,
        count,
        of,
        files: files.map(placeOf),
        skipped: skipped.map(({ file, named }) => ({ place: placeOf(file), named })),
        deployments: deployments.map(({ name, file }) => ({ name, place: placeOf(file) })),
        problems,
        remarks,
        policy: policyOut(policy),
        ...(policy.waivers && { waivers: policy.waivers.map((waiver) => waiverOut(waiver, files, placeOf)) }),
        ...(policy.baseline && { baseline: policy.baseline.map(knownOut) }),
        comments: {
            waivers: found.comments.flatMap(({ waivers }) => waivers.map((waiver) => waiverOut(waiver, files, placeOf))),
            wrong: found.comments.flatMap(({ wrong }) => wrong.map((one) => ({ ...(0,_report_json_js__WEBPACK_IMPORTED_MODULE_0__.findingOut)(one), shard: hiddenIn(one) }))),
        },
        overviews: overviewsOut(overviews),
    };
    const own = new Set(findings);
    // What is said of waivers is judged anew for the whole.
    return { run, of: (finding) => ("waiver" in finding || own.has(finding) ? hiddenIn(finding) : { again: true }) };
}
/** What a report shows of a place, and what a JSON Pointer does not tell: which of its digits are names. */
function hiddenIn({ path, ...place }) {
    const names = [...path.entries()].filter(([, step]) => typeof step === "string" && /^\d+$/.test(step));
    return { ...clipIn(place), ...(names.length > 0 && { names: names.map(([at]) => at) }) };
}
function clipIn(place) {
    const clip = (0,_report_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clipOf */ ._)(place);
    return clip ? { clip } : {};
}
/** Maps and sets as lists, in an order that does not hang on anything. */
function policyOut({ audit, complete, levels, own, unwaivable, maxDays }) {
    return {
        audit: audit === true,
        complete: complete === true,
        levels: [...(levels ?? [])].map(([rule, level]) => ({ rule, level })),
        ownRules: (own ?? []).map(({ rule }) => rule.id),
        unwaivable: [...(unwaivable ?? [])],
        maxDays: [...(maxDays ?? [])].map(([level, days]) => ({ level, days })),
    };
}
/** A glob is told by the files of this shard that it covers. */
function waiverOut(waiver, checked, placeOf) {
    const { kind, covers, place, ...words } = waiver;
    const covered = covers && checked.filter(covers).map(placeOf);
    return { ...words, ...(covered && { covers: covered }), ...filePlaceOut(place) };
}
function knownOut({ rule, file, deployment, object, names, reason, place }) {
    return { rule, of: file, deployment, object, names, reason, ...filePlaceOut(place) };
}
function filePlaceOut({ file, ...place }) {
    return { file, range: place.range, ...clipIn(place) };
}
function overviewsOut({ deployments, more }) {
    return { deployments: deployments.map(overviewOut), more };
}
/** How full a row is follows from its limits. */
function overviewOut({ rows, ...about }) {
    return { ...about, rows: rows.map(({ load: _, path, ...row }) => ({ ...row, path: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_0__.pointer)(path) })) };
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

/***/ 7522:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findingOut: () => (/* binding */ findingOut),
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   pointer: () => (/* binding */ pointer),
/* harmony export */   ruleOut: () => (/* binding */ ruleOut)
/* harmony export */ });
/* harmony import */ var _built_ins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8850);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2321);
/* harmony import */ var _profiles_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(342);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4684);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2033);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2936);






/** The report for machines, version 1, as schemas/report.schema.json describes it. Later versions only add. */
function json(report, { shard } = {}) {
    const { asOf, policy, files, skipped, rules, idle, counts, conclusion, scope } = report;
    const content = {
        version: 1,
        tool: _tool_js__WEBPACK_IMPORTED_MODULE_4__/* .tool */ .z,
        asOf,
        preset: policy.preset,
        failOn: policy.failOn,
        conclusion,
        ...(scope && { scope }),
        counts,
        files,
        skipped: skipped.map(({ file, reason }) => ({ file, reason })),
        rules: rules.map(ruleOut),
        rulesIdle: idle.map(({ id }) => id),
        builtIns: _built_ins_js__WEBPACK_IMPORTED_MODULE_0__/* .builtIns */ .b3.map(ruleOut),
        findings: (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .allIn */ .vQ)(report).map((finding) => ({
            ...findingOut(finding),
            ...(shard && { shard: shard.of(finding) }),
        })),
        ...(shard && { shard: shard.run }),
    };
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonText */ .s)(content);
}
/** A path as a JSON Pointer (RFC 6901). */
function pointer(path) {
    return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
/** A rule as the format has it. */
function ruleOut({ id, level, title, preset, products, why, fix, turnOffWhen, source, evidence }) {
    const speaksOf = products ?? Object.keys(_profiles_index_js__WEBPACK_IMPORTED_MODULE_2__/* .profiles */ .x);
    return { id, level, title, preset, products: speaksOf, why, fix, turnOffWhen, source: sourceOut(source), evidence };
}
/** A finding as the format has it. */
function findingOut(finding) {
    const { rule, message, file, range, path, deployment, object, source, related } = finding;
    return {
        rule: rule.id,
        level: rule.level,
        message,
        file,
        range,
        path: pointer(path),
        deployment,
        object,
        source: sourceOut(source),
        ...(related.length > 0 && { related: related.map(relatedOut) }),
        ...("waiver" in finding && { waiver: waiverOut(finding.waiver) }),
    };
}
function waiverOut({ kind, reason, owner, ticket, until, place }) {
    return { kind, reason, owner, ticket, until, file: place.file, line: place.range.line };
}
/** What an organisation leaves out of its own source is left out here. */
function sourceOut(source) {
    const { title, url, date } = (0,_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .cited */ .k4)(source);
    return { title, ...(url && { url }), ...(date && { date }) };
}
function relatedOut({ message, file, range, path }) {
    return { message, file, range, path: pointer(path) };
}


/***/ }),

/***/ 2033:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
/** Who speaks; a test keeps it the same as package.json. */
const tool = { name: "lync-policy", version: "0.1.0" };


/***/ })

};
;