"use strict";
exports.id = 417;
exports.ids = [417];
exports.modules = {

/***/ 7417:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   digestIn: () => (/* binding */ digestIn),
/* harmony export */   digestOf: () => (/* binding */ digestOf),
/* harmony export */   markerOf: () => (/* binding */ markerOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** The comment's first line, which nobody sees: whose it is, and of which findings it speaks. */
function markerOf(key, digest) {
    return `${startOf(key)}${digest} -->`;
}
/** The digest in a comment's marker, where it begins with one of this key. */
function digestIn(body, key) {
    const start = startOf(key);
    return body.startsWith(start) ? /^[0-9a-f]*(?= -->)/.exec(body.slice(start.length))?.[0] : undefined;
}
/** Findings in few letters: the same as long as no finding is new, gone or says something else, wherever it stands. */
function digestOf(findings) {
    if (findings.length === 0)
        return "";
    const said = findings.map(({ rule, file, path, message }) => JSON.stringify([rule.id, rule.level, file, path, message]));
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(said.sort().join("\n")).digest("hex").slice(0, 32);
}
/** A key may hold anything, but not the end of the marker. */
function startOf(key) {
    return `<!-- lync-policy:${encodeURIComponent(key)} `;
}


/***/ })

};
;