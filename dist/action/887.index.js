"use strict";
exports.id = 887;
exports.ids = [887];
exports.modules = {

/***/ 8887:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   github: () => (/* binding */ github)
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9902);

/** The report as workflow commands, for a step that runs the command line. */
function github(report) {
    return (0,_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .planAnnotations */ .mc)(report)
        .annotations.map((annotation) => `${command(annotation)}\n`)
        .join("");
}
const commands = { error: "error", warning: "warning", note: "notice" };
function command({ level, title, message, file, startLine, endLine, startColumn, endColumn }) {
    const properties = { title, file, line: startLine, endLine, col: startColumn, endColumn };
    const written = Object.entries(properties)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
    return `::${commands[level]} ${written.join(",")}::${escaped(message)}`;
}
function escaped(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapedProperty(text) {
    return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}


/***/ })

};
;