"use strict";
exports.id = 694;
exports.ids = [694,411];
exports.modules = {

/***/ 1694:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   waiversIn: () => (/* binding */ waiversIn)
/* harmony export */ });
/* harmony import */ var _built_ins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8850);
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8932);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6184);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6118);
/* harmony import */ var _yaml_comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5515);





const sign = /^#[ \t]*waive\b/;
/** `# waive front-end-count until 2027-01-31: servers arrive in January` */
const grammar = /^#[ \t]*waive[ \t]+(\S+)[ \t]+until[ \t]+([^\s:]+)[ \t]*:[ \t]*(\S.*?)[ \t]*$/;
/** The shortest reason that says anything; a policy file asks for as much. */
const shortest = 10;
/** Waivers in comments: at the end of a line for that line, on a line of its own for the next one that says something. */
function waiversIn(source) {
    const { text } = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(source);
    const places = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placesIn */ .yN)(text);
    const lines = text.split("\n");
    const waivers = [];
    const wrong = [];
    for (const comment of (0,_yaml_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .commentsIn */ .w)(text)) {
        if (!sign.test(comment.text))
            continue;
        const place = { file: source.file, ...places(comment.offset, comment.offset + comment.text.trimEnd().length) };
        const read = waiverIn(comment.text);
        if (typeof read === "string")
            wrong.push(wrongAt(place, read));
        else
            waivers.push({ ...read, kind: "comment", place, line: lineOf(lines, place) });
    }
    return { waivers, wrong };
}
function waiverIn(comment) {
    const [, rule, until, reason] = grammar.exec(comment) ?? [];
    if (rule === undefined || until === undefined || reason === undefined)
        return `the comment ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(comment.trim())} waives nothing; "# waive RULE until YYYY-MM-DD: REASON" is needed`;
    if (!(0,_days_js__WEBPACK_IMPORTED_MODULE_4__/* .isDay */ .N)(until))
        return `the waiver for ${rule} ends on ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(until)}; a day of the calendar is needed`;
    if (reason.length < shortest)
        return `the waiver for ${rule} has the reason ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(reason)}; at least ${shortest} characters are needed`;
    return { rule, until, reason };
}
/** The line that a comment speaks of. */
function lineOf(lines, { range, excerpt }) {
    if (excerpt.slice(0, range.column - 1).trim() !== "")
        return range.line;
    let line = range.line + 1;
    while (line <= lines.length && /^\s*(?:#|$)/.test(lines[line - 1] ?? ""))
        line++;
    return line;
}
function wrongAt(place, message) {
    const from = { path: [], deployment: "", object: "", related: [] };
    return { rule: _built_ins_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverLimits */ .X3, source: _built_ins_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverLimits */ .X3.source, message, ...place, ...from };
}


/***/ }),

/***/ 5515:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ commentsIn)
/* harmony export */ });
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9792);

/** Tokens that the lexer adds: the start of a document, of a scalar, and of a flow collection that is broken off. */
const added = new Set(["\u0002", "\u0018", "\u001F"]);
/** The comments of a text; a sign in a quoted text or a block text begins none. */
function commentsIn(text) {
    const comments = [];
    let offset = 0;
    let scalar = false;
    for (const token of new _yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        if (added.has(token)) {
            scalar = token === "\u001F";
            continue;
        }
        if (token.startsWith("#") && !scalar)
            comments.push({ offset, text: token });
        scalar = false;
        offset += token.length;
    }
    return comments;
}


/***/ }),

/***/ 9792:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* reexport safe */ yaml__WEBPACK_IMPORTED_MODULE_0__.JG),
/* harmony export */   P3: () => (/* reexport safe */ yaml__WEBPACK_IMPORTED_MODULE_0__.P3),
/* harmony export */   Vj: () => (/* reexport safe */ yaml__WEBPACK_IMPORTED_MODULE_0__.Vj),
/* harmony export */   hR: () => (/* reexport safe */ yaml__WEBPACK_IMPORTED_MODULE_0__.hR),
/* harmony export */   jh: () => (/* reexport safe */ yaml__WEBPACK_IMPORTED_MODULE_0__.jh),
/* harmony export */   jn: () => (/* reexport safe */ yaml__WEBPACK_IMPORTED_MODULE_0__.jn),
/* harmony export */   oP: () => (/* reexport safe */ yaml__WEBPACK_IMPORTED_MODULE_0__.oP),
/* harmony export */   tO: () => (/* reexport safe */ yaml__WEBPACK_IMPORTED_MODULE_0__.tO)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/**
 * The only door to the YAML library. `yaml` keeps the exact range of every node, knows YAML 1.2 and its core schema,
 * has no dependencies, and reports all errors of a text instead of throwing the first.
 */



/***/ })

};
;