"use strict";
exports.id = 771;
exports.ids = [771];
exports.modules = {

/***/ 1771:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   icalendar: () => (/* binding */ icalendar)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7833);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5128);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4684);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2033);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6118);





/** The calendar as RFC 5545 has it: an event of a whole day for each thing that changes. */
function icalendar({ asOf, days }) {
    const seen = new Map();
    const events = days.flatMap((day) => day.turns.map((turn) => eventOf(day, turn, asOf, seen)));
    const lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        `PRODID:-//${_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .tool */ .z.name}//${_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .tool */ .z.version}//EN`,
        "CALSCALE:GREGORIAN",
        ...events.flat(),
        "END:VCALENDAR",
    ];
    return lines.map((line) => `${folded(line)}\r\n`).join("");
}
function eventOf({ day }, turn, asOf, seen) {
    const { rule, message, file, range, source } = turn.finding;
    const about = [`${file}:${range.line}:${range.column}`, rule.why, rule.fix, (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .citation */ .qk)((0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .cited */ .k4)(source))];
    return [
        "BEGIN:VEVENT",
        `UID:${uidOf(day, turn, seen)}`,
        `DTSTAMP:${compact(asOf)}T000000Z`,
        `DTSTART;VALUE=DATE:${compact(day)}`,
        `SUMMARY:${escaped(`${rule.level} ${turn.kind}: ${message}`)}`,
        `DESCRIPTION:${escaped(about.filter((line) => line !== "").join("\n"))}`,
        `CATEGORIES:${escaped(rule.id)}`,
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ];
}
/** The same event has the same name in the next calendar, whatever line it stands at and whatever the figures are. */
function uidOf(day, { kind, finding }, seen) {
    const hash = (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(JSON.stringify([day, kind, finding.file, finding.rule.level, (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .identityOf */ .cu)(finding)])).slice(0, 32);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}-${count}@${_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .tool */ .z.name}`;
}
function compact(day) {
    return day.replaceAll("-", "");
}
/** A text as a value: line ends stay, nothing else that cannot be seen does. */
function escaped(text) {
    return text
        .split("\n")
        .map((line) => (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(line).replace(/[\\;,]/g, "\\$&"))
        .join("\\n");
}
/** The most octets that a line may have without its end; a line that goes on begins with a space. */
const widest = 75;
/** A line in pieces, none of which ends within a character. */
function folded(line) {
    const encoder = new TextEncoder();
    const lines = [];
    let piece = "";
    let octets = 0;
    for (const character of line) {
        const size = encoder.encode(character).length;
        if (octets + size > widest) {
            lines.push(piece);
            piece = " ";
            octets = 1;
        }
        piece += character;
        octets += size;
    }
    return [...lines, piece].join("\r\n");
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