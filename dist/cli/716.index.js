"use strict";
exports.id = 716;
exports.ids = [716];
exports.modules = {

/***/ 9716:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planTable: () => (/* binding */ planTable)
/* harmony export */ });
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4684);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6118);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7010);



/** The pools and computers of a plan as a table, with the sums and, below, the documents that they rest on. */
function planTable({ needs, steps, notes }) {
    const shown = steps.filter((step) => step.row !== undefined);
    const marks = new Map();
    const mark = ({ url }) => {
        const number = marks.get(url) ?? marks.size + 1;
        marks.set(url, number);
        return `[${number}]`;
    };
    const documents = [];
    const cite = (source) => {
        if (!marks.has(source.url))
            documents.push(source);
        return mark(source);
    };
    const rows = shown.map(({ row: { role, name, servers, users }, says, grounds }) => {
        const sources = [...new Set((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .citedIn */ .nz)(grounds).map(({ source }) => cite(source)))].join("");
        const number = servers === undefined ? "-" : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(servers);
        return [role, (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(name), number, users === undefined ? "" : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(users), `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(says)} ${sources}`];
    });
    const said = notes.map(({ rule, hit }) => {
        const source = (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .cited */ .k4)(hit.source ?? hit.fact?.source ?? rule.source);
        return `note: ${hit.message} [${rule.id}] ${cite(source)}\n`;
    });
    const list = documents.map((source) => `${mark(source)} ${source.title}, ${source.date}\n    ${source.url}\n`);
    return [
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(needs.name)}: ${needs.profile.name} for ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(needs.users, "user")}${needs.high ? ", with high availability" : ""}\n\n`,
        aligned([["Role", "Name", "Servers", "Users", "Because"], ...rows]),
        `\n${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(totalOf(shown), "computer")} in all${shown.some(({ row }) => row.servers === undefined) ? ", and the clusters" : ""}\n\n`,
        ...said,
        ...(said.length > 0 ? ["\n"] : []),
        ...list,
    ].join("");
}
function totalOf(shown) {
    return shown.reduce((sum, { row }) => sum + (row.servers ?? 0), 0);
}
/** Columns as wide as their widest cell; numbers end in one line, the last column is as long as it is. */
function aligned(rows) {
    const widths = [0, 1, 2, 3].map((at) => rows.reduce((most, row) => Math.max(most, row[at]?.length ?? 0), 0));
    const cell = (text, at) => {
        const width = widths[at] ?? 0;
        return at === 2 || at === 3 ? text.padStart(width) : text.padEnd(width);
    };
    return rows.map((row) => `${row.map(cell).join("  ").trimEnd()}\n`).join("");
}


/***/ })

};
;