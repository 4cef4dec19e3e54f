"use strict";
exports.id = 464;
exports.ids = [464];
exports.modules = {

/***/ 9107:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ crossedWithin),
/* harmony export */   WJ: () => (/* binding */ verdict)
/* harmony export */ });
/* unused harmony export judgedLimits */
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6118);
/* harmony import */ var _crossings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9488);


/** All limits that a rule asks to keep. */
function judgedLimits({ overviews }) {
    const rows = overviews.deployments.flatMap(({ rows }) => rows);
    return rows.flatMap(({ limits }) => limits.filter(({ rule }) => rule !== undefined));
}
/** The limits that are crossed within so many months. What several pools carry together counts at each of them. */
function crossedWithin(headroom, most) {
    return judgedLimits(headroom).filter(({ months }) => months !== undefined && months <= most);
}
/** "3 of 24 limits are crossed now, 4 more within 10 years". */
function verdict(headroom) {
    const all = judgedLimits(headroom).length;
    const [now, soon] = [crossedWithin(headroom, 0).length, crossedWithin(headroom, _crossings_js__WEBPACK_IMPORTED_MODULE_0__/* .mostMonths */ .F).length];
    const growing = headroom.overviews.deployments.some(({ growth }) => growth !== undefined);
    const later = growing ? `, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(soon - now)} more within ${_crossings_js__WEBPACK_IMPORTED_MODULE_0__/* .mostMonths */ .F / 12} years` : "";
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(now)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(all, "limit")} crossed now${later}, as of ${headroom.asOf}`;
}


/***/ }),

/***/ 9083:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  headroom: () => (/* binding */ headroom)
});

// EXTERNAL MODULE: ./build/headroom/crossings.js
var crossings = __webpack_require__(9488);
;// CONCATENATED MODULE: ./build/headroom/formats.js
/** The formats of `headroom` by the names that people give. */
const headroomFormats = {
    terminal: async () => (await __webpack_require__.e(/* import() */ 769).then(__webpack_require__.bind(__webpack_require__, 7769))).terminal,
    markdown: async () => (await __webpack_require__.e(/* import() */ 568).then(__webpack_require__.bind(__webpack_require__, 7568))).markdown,
    json: async () => (await __webpack_require__.e(/* import() */ 103).then(__webpack_require__.bind(__webpack_require__, 9103))).json,
};

// EXTERNAL MODULE: ./build/headroom/growth.js
var headroom_growth = __webpack_require__(494);
// EXTERNAL MODULE: ./build/headroom/report.js
var report = __webpack_require__(9107);
// EXTERNAL MODULE: ./build/options.js + 1 modules
var options = __webpack_require__(4071);
// EXTERNAL MODULE: ./build/overview.js + 1 modules
var overview = __webpack_require__(8323);
// EXTERNAL MODULE: ./build/words.js
var build_words = __webpack_require__(6118);
// EXTERNAL MODULE: ./build/node/arguments.js + 1 modules
var node_arguments = __webpack_require__(3496);
// EXTERNAL MODULE: ./build/node/run.js
var run = __webpack_require__(3525);
;// CONCATENATED MODULE: ./build/node/commands/headroom.js









/** `lync-policy headroom`: how much room pools and servers have, and when it ends. */
const headroom = {
    options: {
        growth: { type: "string" },
        "fail-within": { type: "string" },
        format: { type: "string" },
        "as-of": { type: "string" },
    },
    help: `Usage: lync-policy headroom [PATTERN…]

Shows for each pool and server how many users it has, how many it carries and how
many it has room for: as it is, after the loss of one server, and, where pools are
paired, after the loss of a site. Where the users grow, it says from which month on
each limit is crossed. A PATTERN is what "lync-policy check" takes.

Options
  --growth PERCENT      growth a month, such as 2% (default spec.growth.perMonth)
  --fail-within MONTHS  fails where a limit is crossed within so many months
  --format NAME         ${Object.keys(headroomFormats).join(", ")} (default terminal)
  --as-of YYYY-MM-DD    the day of the numbers (default today, UTC)

Exit codes
  0  shown                                    2  could not run, or not measure a file
  1  a limit is crossed within --fail-within  3  no manifest found
`,
    run: carryOut,
};
async function carryOut(given, around) {
    const { text, words } = given;
    const [asOf, growth] = [text("as-of"), text("growth")];
    const today = asOf === undefined ? (0,run/* todayInUtc */.j3)() : (0,options/* day */.vd)("--as-of", asOf);
    if (growth !== undefined && !(0,headroom_growth/* growthOf */.Xo)(growth, today))
        (0,node_arguments/* refuse */.TR)(`--growth is ${(0,build_words/* quoted */.TL)(growth)}; a percentage from 0% to 100% is needed, such as 2%`);
    const within = monthsIn(text("fail-within"));
    const names = Object.keys(headroomFormats);
    const format = (0,options/* chosen */.FV)("--format", text("format") ?? "terminal", names);
    const { seen, overviews } = (0,overview.collector)({ most: Number.POSITIVE_INFINITY, today, growth });
    const terms = { policy: { preset: "minimal", failOn: "never" }, today, stdin: around.stdin, seen };
    const outcome = await (0,run/* run */.eF)(words, { cwd: around.cwd, base: around.cwd }, terms);
    const shown = { asOf: today, overviews: overviews() };
    const render = await headroomFormats[format]();
    if (shown.overviews.deployments.length > 0 || format === "json")
        around.out(render(shown, { color: around.color }));
    return exitCode(outcome, shown, within, around);
}
function monthsIn(text) {
    if (text === undefined)
        return undefined;
    const months = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
    if (months <= crossings/* mostMonths */.F)
        return months;
    return (0,node_arguments/* refuse */.TR)(`--fail-within is ${(0,build_words/* quoted */.TL)(text)}; a number of months from 0 to ${crossings/* mostMonths */.F} is needed`);
}
/** What cannot be measured weighs more than what is crossed, and that more than nothing to look at. */
function exitCode(outcome, shown, within, { say }) {
    const problems = [...outcome.problems, ...unmeasured(outcome)];
    for (const message of [...problems, ...outcome.remarks])
        say(message);
    if (problems.length > 0)
        return 2;
    if (outcome.report.files.length === 0) {
        say((0,run/* noManifest */.vs)(outcome.report));
        return 3;
    }
    return within !== undefined && (0,report/* crossedWithin */.$j)(shown, within).length > 0 ? 1 : 0;
}
/** The files whose form is broken, so that nobody can say what is in them. */
function unmeasured({ report }) {
    const broken = report.findings.filter(({ rule }) => rule.id === "yaml-syntax" || rule.id === "schema");
    return [...new Set(broken.map(({ file }) => file))].map((file) => `${(0,build_words/* quoted */.TL)(file)} cannot be measured, since its form is broken; "lync-policy check" says where`);
}


/***/ })

};
;