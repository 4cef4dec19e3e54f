"use strict";
exports.id = 641;
exports.ids = [641];
exports.modules = {

/***/ 9641:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withoutOwnExcuses: () => (/* binding */ withoutOwnExcuses)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(192);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2321);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8354);



/**
 * Takes back what a change excuses for itself: a comment waives a finding only where it did so before the change.
 * `before` is what comments waived then, in the files that the change touches.
 */
function withoutOwnExcuses(report, before, touched) {
    const waived = report.waived ?? [];
    const own = waived.filter(({ waiver, file }) => waiver.kind === "comment" && touched(file));
    const added = new Set((0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(before, own).added);
    if (added.size === 0)
        return report;
    const findings = [...report.findings, ...own.filter((finding) => added.has(finding)).map(live)];
    const kept = waived.filter((finding) => !added.has(finding));
    return {
        ...report,
        findings: findings.toSorted(_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .inReadingOrder */ .g),
        waived: kept,
        ...(0,_validate_js__WEBPACK_IMPORTED_MODULE_2__/* .judged */ .g$)(findings, report.policy.failOn, kept.length),
    };
}
function live({ waiver: _, ...finding }) {
    return finding;
}


/***/ })

};
;