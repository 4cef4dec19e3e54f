"use strict";
exports.id = 970;
exports.ids = [970];
exports.modules = {

/***/ 2970:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  waiversIn: () => (/* binding */ waiversIn)
});

// EXTERNAL MODULE: ./build/built-ins.js
var built_ins = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/days.js
var days = __webpack_require__(8932);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/words.js
var words = __webpack_require__(6118);
// EXTERNAL MODULE: ./build/yaml.js
var yaml = __webpack_require__(9792);
;// CONCATENATED MODULE: ./build/yaml-comments.js

/** Tokens that the lexer adds: the start of a document, of a scalar, and of a flow collection that is broken off. */
const added = new Set(["\u0002", "\u0018", "\u001F"]);
/** The comments of a text; a sign in a quoted text or a block text begins none. */
function commentsIn(text) {
    const comments = [];
    let offset = 0;
    let scalar = false;
    for (const token of new yaml/* Lexer */.JG().lex(text)) {
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

;// CONCATENATED MODULE: ./build/waiver-comments.js





const sign = /^#[ \t]*waive\b/;
/** `# waive front-end-count until 2027-01-31: servers arrive in January` */
const grammar = /^#[ \t]*waive[ \t]+(\S+)[ \t]+until[ \t]+([^\s:]+)[ \t]*:[ \t]*(\S.*?)[ \t]*$/;
/** The shortest reason that says anything; a policy file asks for as much. */
const shortest = 10;
/** Waivers in comments: at the end of a line for that line, on a line of its own for the next one that says something. */
function waiversIn(source) {
    const { text } = (0,build_text/* decode */.D4)(source);
    const places = (0,build_text/* placesIn */.yN)(text);
    const lines = text.split("\n");
    const waivers = [];
    const wrong = [];
    for (const comment of commentsIn(text)) {
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
        return `the comment ${(0,words/* quoted */.TL)(comment.trim())} waives nothing; "# waive RULE until YYYY-MM-DD: REASON" is needed`;
    if (!(0,days/* isDay */.N)(until))
        return `the waiver for ${rule} ends on ${(0,words/* quoted */.TL)(until)}; a day of the calendar is needed`;
    if (reason.length < shortest)
        return `the waiver for ${rule} has the reason ${(0,words/* quoted */.TL)(reason)}; at least ${shortest} characters are needed`;
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
    return { rule: built_ins/* waiverLimits */.X3, source: built_ins/* waiverLimits */.X3.source, message, ...place, ...from };
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