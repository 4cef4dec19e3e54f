"use strict";
exports.id = 888;
exports.ids = [888];
exports.modules = {

/***/ 7888:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shardIn: () => (/* binding */ shardIn),
/* harmony export */   shareOf: () => (/* binding */ shareOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6184);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6118);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3496);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(969);






/** The most shards of a run. */
const mostShards = 1000;
/** What a file costs besides its bytes, so that empty files are spread too. */
const costOfOne = 512;
/** "3/8" as a shard, or a plain word about what is needed. */
function shardIn(text) {
    const [, number = Number.NaN, count = Number.NaN] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
    if (number >= 1 && number <= count && count <= mostShards)
        return { number, count };
    return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`--shard is ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(text)}; NUMBER/COUNT is needed, such as 3/8: the number from 1 to the count, the count at most ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(mostShards)}`);
}
/** The files of a shard, in the order in which they were found, and what it is a part of. */
function shareOf(files, { base }, shard) {
    const all = files.map((found) => ({ found, file: (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .nameFrom */ .Ov)(base, found.path), size: sizeOf(found.path) }));
    const own = split(all, shard.count)[shard.number - 1] ?? new Set();
    const places = new Map([...all.entries()].filter(([, one]) => own.has(one)).map(([at, { file }]) => [file, at]));
    const names = new Set(all.map(({ file }) => file));
    const text = JSON.stringify(all.map(({ file, size }) => [file, size]));
    const of = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
    return {
        share: { ...shard, places, has: (file) => names.has(file), of },
        files: all.filter((one) => own.has(one)).map(({ found }) => found),
    };
}
/** The largest file first, each to the shard that has the least to do so far: the same on every machine. */
function split(all, count) {
    const shards = Array.from({ length: count }, () => ({ files: new Set(), cost: 0 }));
    const sorted = all.toSorted((a, b) => b.size - a.size || (a.file < b.file ? -1 : 1));
    for (const one of sorted) {
        const lightest = shards.reduce((least, shard) => (shard.cost < least.cost ? shard : least));
        lightest.files.add(one);
        // What is larger than a manifest may be is not read.
        lightest.cost += costOfOne + (one.size > _text_js__WEBPACK_IMPORTED_MODULE_5__/* .maxBytes */ .ID ? 0 : one.size);
    }
    return shards.map(({ files }) => files);
}
/** What cannot be looked at is told when it is read. */
function sizeOf(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
}


/***/ })

};
;