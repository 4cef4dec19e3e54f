"use strict";
exports.id = 880;
exports.ids = [880];
exports.modules = {

/***/ 3880:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terminal: () => (/* binding */ terminal)
/* harmony export */ });
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8932);
/* harmony import */ var _report_totals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5623);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6118);



/** The calendar for a person: each day with what changes, and what a check comes to from then on. */
function terminal({ asOf, until, report, days }, { color }) {
    const strong = (text) => (color ? `\u001b[1m${text}\u001b[0m` : text);
    let conclusion = report.conclusion;
    const blocks = days.map((each) => {
        const turned = each.conclusion !== conclusion;
        conclusion = each.conclusion;
        return `\n${strong(each.day)}, ${headOf(each, asOf, turned)}\n${each.turns.map(turnOut).join("")}`;
    });
    const many = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(days.length, "day");
    return `${strong(asOf)}, today: ${(0,_report_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .WJ)(report)}\n${blocks.join("")}\n${many} until ${until} on which something changes\n`;
}
function headOf(day, asOf, turned) {
    const turn = day.conclusion === "failure" ? "the check fails from here on" : "the check succeeds from here on";
    return `in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)((0,_days_js__WEBPACK_IMPORTED_MODULE_2__/* .daysBetween */ .YM)(asOf, day.day), "day")}: ${(0,_report_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .WJ)(day)}${turned ? `; ${turn}` : ""}`;
}
function turnOut({ kind, finding }) {
    const { rule, message, file, range } = finding;
    const place = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(file)}:${range.line}:${range.column}`;
    return `  ${kind.padEnd(7)} ${rule.level}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(message)} [${rule.id}]\n          ${place}\n`;
}


/***/ })

};
;