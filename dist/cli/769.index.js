"use strict";
exports.id = 769;
exports.ids = [769];
exports.modules = {

/***/ 6420:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ bar),
/* harmony export */   u: () => (/* binding */ share)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6118);

/** "███████░░░ 70 %": full only where there is no room left. */
function bar(load) {
    const full = Math.min(10, Math.max(0, Math.floor(load * 10 + 1e-9)));
    return `${"█".repeat(full)}${"░".repeat(10 - full)} ${share(load)}`;
}
/** "70 %": more than 100 % only where there is too little. */
function share(load) {
    if (load === Number.POSITIVE_INFINITY)
        return "no room at all";
    const percent = load > 1 ? Math.ceil(load * 100 - 1e-9) : Math.floor(load * 100 + 1e-9);
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(Math.max(percent, load > 1 ? 101 : 0))} %`;
}


/***/ }),

/***/ 7769:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terminal: () => (/* binding */ terminal)
/* harmony export */ });
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4684);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6118);
/* harmony import */ var _bar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6420);
/* harmony import */ var _crossings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9488);
/* harmony import */ var _growth_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(494);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(749);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9107);







/** The room of each pool and server for a person: a bar for each limit, what is left, and when it is crossed. */
function terminal(headroom, look) {
    const paint = look.color ? painted : plain;
    const { deployments } = headroom.overviews;
    return `${deployments.map((overview) => `${deploymentText(overview, paint)}\n`).join("")}${sourcesOf(deployments)}${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ)(headroom)}\n`;
}
const codes = { over: 31, soon: 33, fine: 32, dim: 2, strong: 1 };
const painted = (kind, text) => `\u001b[${codes[kind]}m${text}\u001b[0m`;
const plain = (_, text) => text;
function deploymentText(overview, paint) {
    const { deployment, product, file, growth, rows } = overview;
    const grows = growth ? `grows by ${growth.perMonth} a month` : "no growth is stated";
    const title = `Deployment ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(deployment)}, ${product}, in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(file)}; ${grows}`;
    const shown = rows.filter(({ limits }) => limits.length > 0);
    const others = rows.length - shown.length;
    const rest = others > 0 ? [`  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(others, "more pool or server", "more pools and servers")} without a limit\n`] : [];
    return [`${paint("strong", (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .harmless */ .Is)(title))}\n`, ...shown.map((row) => rowText(row, growth, paint)), ...rest].join("");
}
function rowText(row, growth, paint) {
    const { role, name, site, servers, needed, together, limits } = row;
    const need = needed === undefined ? "" : `, needs ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(needed)}${together ? " in all" : ""}`;
    const title = `${role} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} at ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(site)}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(servers, "server")}${need}`;
    return [`  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .harmless */ .Is)(title)}\n`, ...limits.map((limit) => limitText(limit, row, growth, paint))].join("");
}
/** As wide as the longest words for a limit, and as the longest ordinary bar. */
const widths = { what: 28, bar: 16 };
function limitText(limit, row, growth, paint) {
    const { what, rule, months } = limit;
    const kind = (0,_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .isOver */ .PU)(limit) && rule !== undefined ? "over" : (0,_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .isOver */ .PU)(limit) || months !== undefined ? "soon" : "fine";
    const by = rule === undefined ? "" : ` ${paint("dim", `[${rule}]`)}`;
    const shown = paint(kind, (0,_bar_js__WEBPACK_IMPORTED_MODULE_5__/* .bar */ .M)((0,_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .loadOf */ .M9)(limit)).padEnd(widths.bar));
    return `    ${what.padEnd(widths.what)}${shown} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .harmless */ .Is)(usersText(limit, row))}${whenText(limit, growth)}${by}\n`;
}
function usersText(limit, { together }) {
    const { users, most, whose } = limit;
    const people = ["users", ...(together ? ["in all"] : []), ...(whose ? [whose] : [])].join(" ");
    if (most === 0 && users > 0)
        return `for ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(users)} ${people}`;
    const left = (0,_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .isOver */ .PU)(limit) ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(users - most)} too many` : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(most - users)} to spare`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(users)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(most)} ${people}, ${left}`;
}
function whenText({ months, rule }, growth) {
    if (!growth || months === 0)
        return "";
    if (months !== undefined)
        return `; too many from ${(0,_growth_js__WEBPACK_IMPORTED_MODULE_6__/* .monthAfter */ .ps)(growth.from, months)} on`;
    return rule === undefined ? "" : `; enough until ${(0,_growth_js__WEBPACK_IMPORTED_MODULE_6__/* .monthAfter */ .ps)(growth.from, _crossings_js__WEBPACK_IMPORTED_MODULE_1__/* .mostMonths */ .F)} at least`;
}
/** Each document that a number comes from, once. */
function sourcesOf(deployments) {
    const limits = deployments.flatMap(({ rows }) => rows.flatMap((row) => row.limits));
    const lines = new Set(limits.map(({ source }) => line((0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .cited */ .k4)(source))));
    return lines.size === 0 ? "" : `The limits are those of\n${[...lines].join("")}\n`;
}
function line({ title, date, url }) {
    return `  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .harmless */ .Is)(title)}${date ? `, ${date}` : ""}\n${url ? `    ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .harmless */ .Is)(url)}\n` : ""}`;
}


/***/ })

};
;