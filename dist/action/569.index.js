"use strict";
exports.id = 569;
exports.ids = [569];
exports.modules = {

/***/ 569:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markdown: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8796);

/** The report as a page of Markdown, without links into a repository; the deployments' tables where they are given. */
function markdown(report, look) {
    return (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z)(report, look.overviews ? { overviews: look.overviews } : {});
}


/***/ })

};
;