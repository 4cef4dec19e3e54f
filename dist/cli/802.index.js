"use strict";
exports.id = 802;
exports.ids = [802];
exports.modules = {

/***/ 5194:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ fingerprintsOf)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7833);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5128);


/**
 * For each finding, in their order, a text that no other one of the report has and that stays the same from run to run:
 * whatever the line, the order of lists, the file and the figures in its message.
 */
function fingerprintsOf(findings) {
    const counts = new Map();
    const fingerprints = [];
    // Those that are alike are numbered in the order of their words, which stays when lists are sorted anew.
    for (const [at, finding] of [...findings.entries()].sort(byWords)) {
        const hash = (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)((0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu)(finding) + (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .skeletonOf */ .ld)(finding.message)).slice(0, 32);
        const count = (counts.get(hash) ?? 0) + 1;
        counts.set(hash, count);
        fingerprints[at] = `${hash}:${count}`;
    }
    return fingerprints;
}
function byWords([, a], [, b]) {
    const [one, other] = [`${a.message}\n${a.file}`, `${b.message}\n${b.file}`];
    return one === other ? 0 : one < other ? -1 : 1;
}


/***/ }),

/***/ 2802:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   codeclimate: () => (/* binding */ codeclimate)
/* harmony export */ });
/* harmony import */ var _fingerprints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5194);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6118);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2936);



/** How grave it is, in the words of Code Climate. */
const severities = { error: "critical", warning: "minor", note: "info" };
/** The report as GitLab reads code quality: one list, in which each finding has a fingerprint of its own. */
function codeclimate({ findings }) {
    const fingerprints = (0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintsOf */ .t)(findings);
    const issues = findings.map(({ rule, message, file, range }, at) => ({
        description: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(message),
        check_name: rule.id,
        fingerprint: fingerprints[at],
        severity: severities[rule.level],
        location: { path: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(file), lines: { begin: range.line, end: range.endLine } },
    }));
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s)(issues);
}


/***/ }),

/***/ 2936:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/** What hides, moves the cursor or turns the text around where it is printed; line ends between values may stay. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu;
/** A value as JSON in which nothing is hidden: it reads back as it was, and may be printed to a terminal or a log. */
function jsonText(value) {
    const text = JSON.stringify(value, null, 2).replace(unseen, (character) => character.split("").map(escaped).join(""));
    // A runner takes "##[" for a command wherever it stands in the log.
    return `${text.replaceAll("##[", "##\\u005b")}\n`;
}
function escaped(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}


/***/ }),

/***/ 5128:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/**
 * SHA-256 (FIPS 180-4). The core has no crypto module, and that of browsers answers only later; a weaker hash would let
 * a manifest take the fingerprint of a finding that somebody has waved through elsewhere.
 */
function sha256(text) {
    const state = Int32Array.from(starts);
    const block = new Int32Array(64);
    const words = padded(encoder.encode(text));
    for (let at = 0; at < words.byteLength; at += 64) {
        for (let place = 0; place < 16; place++)
            block[place] = words.getInt32(at + place * 4);
        mix(state, schedule(block));
    }
    return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}
const encoder = new TextEncoder();
const primes = firstPrimes(64);
/** The first 32 bits behind the point of the square roots of 8 primes, and of the cube roots of 64. */
const starts = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const constants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
function firstPrimes(count) {
    const found = [];
    for (let candidate = 2; found.length < count; candidate++) {
        if (found.every((prime) => candidate % prime !== 0))
            found.push(candidate);
    }
    return found;
}
function fraction(root) {
    return ((root - Math.floor(root)) * 2 ** 32) | 0;
}
/** The bytes, a one, zeros, and the number of bits, in whole blocks. */
function padded(bytes) {
    const all = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
    all.set(bytes);
    all[bytes.length] = 0x80;
    const view = new DataView(all.buffer);
    view.setUint32(all.length - 8, Math.floor(bytes.length / 2 ** 29));
    view.setUint32(all.length - 4, (bytes.length * 8) >>> 0);
    return view;
}
function turned(word, by) {
    return (word >>> by) | (word << (32 - by));
}
/** Sixteen words become 64. Thousands of texts are hashed in a run, so words are changed in place here and below. */
function schedule(words) {
    for (let at = 16; at < 64; at++) {
        const [near, far] = [words[at - 2] ?? 0, words[at - 15] ?? 0];
        const early = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
        const late = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
        words[at] = (words[at - 16] ?? 0) + early + (words[at - 7] ?? 0) + late;
    }
    return words;
}
function mix(state, words) {
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let at = 0; at < 64; at++) {
        const choice = (e & f) ^ (~e & g);
        const majority = (a & b) ^ (a & c) ^ (b & c);
        const sums = (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice;
        const one = (h + sums + (constants[at] ?? 0) + (words[at] ?? 0)) | 0;
        const other = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority;
        h = g;
        g = f;
        f = e;
        e = (d + one) | 0;
        d = c;
        c = b;
        b = a;
        a = (one + other) | 0;
    }
    for (const [at, word] of [a, b, c, d, e, f, g, h].entries())
        state[at] = (state[at] ?? 0) + word;
}


/***/ })

};
;