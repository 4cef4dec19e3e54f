"use strict";
exports.id = 392;
exports.ids = [392];
exports.modules = {

/***/ 1392:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planJson: () => (/* binding */ planJson)
/* harmony export */ });
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4684);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2033);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7010);



/** A plan as data: every step with its sum, figures and documents, the notes, and the manifest itself. */
function planJson({ needs, deployment, steps, notes }) {
    const { name, product, profile, users, high } = needs;
    const content = {
        tool: _tool_js__WEBPACK_IMPORTED_MODULE_1__/* .tool */ .z,
        plan: { name, product, productName: profile.name, users, availability: high ? "high" : "standard" },
        steps: steps.map(({ path, says, grounds, row }) => ({
            path,
            ...row,
            because: says,
            figures: grounds.map((ground) => ({
                figure: ground.value,
                is: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(ground),
                evidence: ground.evidence,
                ...(ground.inherited && { inherited: ground.inherited }),
                source: sourceOf(ground.source),
            })),
        })),
        notes: notes.map(({ rule, hit }) => ({
            rule: rule.id,
            message: hit.message,
            path: hit.path,
            source: sourceOf(hit.source ?? hit.fact?.source ?? rule.source),
        })),
        deployment,
    };
    return `${JSON.stringify(content, null, 2)}\n`;
}
function sourceOf(citation) {
    const { title, url, date } = (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .cited */ .k4)(citation);
    return { title, url, date };
}


/***/ })

};
;