"use strict";
exports.id = 568;
exports.ids = [568];
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

/***/ 7568:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markdown: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _report_escaped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3991);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9107);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3837);



/** A table for each deployment, as the summary of a job has it. */
function markdown(headroom) {
    const sections = headroom.overviews.deployments.map((overview) => {
        const { deployment, product, file, growth } = overview;
        const grows = growth ? `, growing by ${growth.perMonth} a month` : "";
        return `\n### ${(0,_report_escaped_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(deployment)}, ${product}, in ${(0,_report_escaped_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(file)}${grows}\n\n${(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .headroomTable */ .g)(overview)}`;
    });
    return `## Headroom: ${(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .WJ)(headroom)}\n${sections.join("")}`;
}


/***/ }),

/***/ 3837:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headroomTable)
/* harmony export */ });
/* harmony import */ var _report_escaped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3991);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6118);
/* harmony import */ var _bar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6420);
/* harmony import */ var _growth_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(494);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(749);





/** The table of what a deployment consists of, as Markdown; `others` are columns after those that it has anyway. */
function headroomTable(overview, others = []) {
    const { rows, more } = overview;
    const columns = [...columnsOf(overview), ...others];
    const rest = columns.map((_, at) => (at === 2 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(more, "more pool or server", "more pools and servers") : ""));
    const lines = [
        columns.map(({ title }) => title),
        columns.map(({ align }) => align),
        ...rows.map((row, at) => columns.map(({ cellOf }) => cellOf(row, at))),
        ...(more > 0 ? [rest] : []),
    ];
    return lines.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}
const none = "–";
/** The site that is lost has a column where pools are paired, and the months where the users grow. */
function columnsOf({ rows, growth }) {
    const paired = rows.some(({ limits }) => limits.some(({ when }) => when === "site-lost"));
    return [
        { title: "Site", align: ":---", cellOf: ({ site }) => (site === "" ? none : (0,_report_escaped_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(site)) },
        { title: "Role", align: ":---", cellOf: ({ role }) => role },
        { title: "Name", align: ":---", cellOf: ({ name }) => (0,_report_escaped_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(name) },
        { title: "Users", align: "---:", cellOf: (row) => inAll(row.users, row) },
        { title: "Limit", align: "---:", cellOf: (row) => inAll((0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .tightest */ .X7)(row.limits, "all")?.most, row) },
        { title: "Spare", align: "---:", cellOf: (row) => spareIn(row) },
        { title: "Servers", align: "---:", cellOf: ({ servers }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(servers) },
        { title: "Needed", align: "---:", cellOf: (row) => inAll(row.needed, row) },
        { title: "Load", align: ":---", cellOf: ({ load }) => (load === undefined ? none : (0,_bar_js__WEBPACK_IMPORTED_MODULE_3__/* .bar */ .M)(load)) },
        { title: "One server lost", align: "---:", cellOf: (row) => after(row, "server-lost") },
        ...(paired ? [{ title: "Site lost", align: "---:", cellOf: (row) => after(row, "site-lost") }] : []),
        ...(growth ? [{ title: "Limit reached", align: ":---", cellOf: (row) => reached(row, growth) }] : []),
    ];
}
function inAll(value, { together }) {
    return value === undefined ? none : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(value)}${together ? " in all" : ""}`;
}
function spareIn(row) {
    const most = (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .tightest */ .X7)(row.limits, "all");
    if (!most)
        return none;
    const { users, most: carried } = most;
    return (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .isOver */ .PU)(most) ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(users - carried)} too many` : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(carried - users);
}
/** What is too much is told by its number; where a rule asks for less, it is bold and seen sooner. */
function after({ limits }, when) {
    const limit = (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .tightest */ .X7)(limits, when);
    if (!limit)
        return none;
    return (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .isOver */ .PU)(limit) && limit.rule !== undefined ? `**${(0,_bar_js__WEBPACK_IMPORTED_MODULE_3__/* .share */ .u)((0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .loadOf */ .M9)(limit))}**` : (0,_bar_js__WEBPACK_IMPORTED_MODULE_3__/* .share */ .u)((0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .loadOf */ .M9)(limit));
}
/** The months in which the limits are reached that a rule asks to keep, the first one first. */
function reached({ limits }, growth) {
    const judged = limits.filter(({ rule }) => rule !== undefined);
    const crossed = judged.filter(({ months }) => months !== undefined);
    const inOrder = crossed.toSorted((a, b) => (a.months ?? 0) - (b.months ?? 0));
    if (inOrder.length === 0)
        return none;
    return inOrder.map((limit) => `${monthOf(limit, growth)} ${limit.what}`).join("; ");
}
/** The month in which a limit is crossed, or that it is already. */
function monthOf({ months = 0 }, { from }) {
    return months === 0 ? "now" : (0,_growth_js__WEBPACK_IMPORTED_MODULE_4__/* .monthAfter */ .ps)(from, months);
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


/***/ })

};
;