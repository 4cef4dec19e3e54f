"use strict";
exports.id = 40;
exports.ids = [40];
exports.modules = {

/***/ 3040:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  shardIn: () => (/* binding */ shardIn),
  shareOf: () => (/* binding */ shareOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/words.js
var words = __webpack_require__(6118);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/cannot-run.js
var cannot_run = __webpack_require__(2240);
// EXTERNAL MODULE: ./build/suggest.js
var build_suggest = __webpack_require__(9969);
;// CONCATENATED MODULE: ./build/node/arguments.js




/** Words of the command line → what they say, or a plain word about what is wrong. */
function given(args, options) {
    const { values, positionals, tokens } = parseArgs({
        args: [...args],
        options,
        strict: false,
        tokens: true,
    });
    for (const token of tokens)
        if (token.kind === "option")
            checkOption(token, options);
    const texts = (name) => [values[name] ?? []].flat().map(String);
    return { text: (name) => texts(name).at(-1), texts, flag: (name) => values[name] === true, words: positionals };
}
function checkOption({ name, rawName, value }, options) {
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) {
        const meant = suggest(name, Object.keys(options));
        refuse(`option ${quoted(rawName)} is not known; ${meant ? `did you mean "--${meant}"?` : "--help lists what is"}`);
    }
    else if (option.type === "string" && !value)
        refuse(`${rawName} needs a value; --help lists what it may be`);
    else if (option.type === "boolean" && value !== undefined)
        refuse(`${rawName} takes no value`);
}
/** The one word that a command takes. */
function only(command, name, words, hint = "--help says more") {
    const [word, ...more] = words;
    if (word === undefined)
        return refuse(`${command} needs a ${name}; ${hint}`);
    return more.length > 0 ? refuse(`${command} takes one ${name}, not ${listed(words.map(quoted))}`) : word;
}
/** Ends the run where a command takes no words and was given some. */
function none(command, words) {
    if (words.length > 0)
        refuse(`${command} takes no ${quoted(words[0] ?? "")}`);
}
/** Ends the run with a plain word about its arguments. */
function refuse(message) {
    throw new cannot_run/* CannotRun */.z(message);
}

// EXTERNAL MODULE: ./build/node/discover.js
var discover = __webpack_require__(969);
;// CONCATENATED MODULE: ./build/node/shard.js






/** The most shards of a run. */
const mostShards = 1000;
/** What a file costs besides its bytes, so that empty files are spread too. */
const costOfOne = 512;
/** "3/8" as a shard, or a plain word about what is needed. */
function shardIn(text) {
    const [, number = Number.NaN, count = Number.NaN] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
    if (number >= 1 && number <= count && count <= mostShards)
        return { number, count };
    return refuse(`--shard is ${(0,words/* quoted */.TL)(text)}; NUMBER/COUNT is needed, such as 3/8: the number from 1 to the count, the count at most ${(0,words/* grouped */.zD)(mostShards)}`);
}
/** The files of a shard, in the order in which they were found, and what it is a part of. */
function shareOf(files, { base }, shard) {
    const all = files.map((found) => ({ found, file: (0,discover/* nameFrom */.Ov)(base, found.path), size: sizeOf(found.path) }));
    const own = split(all, shard.count)[shard.number - 1] ?? new Set();
    const places = new Map([...all.entries()].filter(([, one]) => own.has(one)).map(([at, { file }]) => [file, at]));
    const names = new Set(all.map(({ file }) => file));
    const text = JSON.stringify(all.map(({ file, size }) => [file, size]));
    const of = (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
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
        lightest.cost += costOfOne + (one.size > build_text/* maxBytes */.ID ? 0 : one.size);
    }
    return shards.map(({ files }) => files);
}
/** What cannot be looked at is told when it is read. */
function sizeOf(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
}


/***/ })

};
;