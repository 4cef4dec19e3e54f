"use strict";
exports.id = 12;
exports.ids = [12];
exports.modules = {

/***/ 12:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  documentsOf: () => (/* binding */ documentsOf),
  libraryDocuments: () => (/* binding */ libraryDocuments),
  parseByLibrary: () => (/* binding */ parseByLibrary)
});

// EXTERNAL MODULE: ./build/parse.js
var parse = __webpack_require__(4864);
// EXTERNAL MODULE: ./build/spots.js
var spots = __webpack_require__(6382);
// EXTERNAL MODULE: ./build/yaml.js
var yaml = __webpack_require__(9792);
// EXTERNAL MODULE: ./build/limits.js
var limits = __webpack_require__(931);
// EXTERNAL MODULE: ./build/words.js
var words = __webpack_require__(6118);
;// CONCATENATED MODULE: ./build/yaml-words.js


const notAligned = "this line is indented differently from its neighbours; entries of one block begin in one column";
const brackets = 'a key is a list or a map; a key is plain text, and a text that begins with "[" or "{" is put in quotes';
/** Our words by the library's: what is there, then what is needed. `$1` is the first group, `$0` the text at the place. */
const byWords = [
    [/^Missing closing (['"])quote/, "a quoted text is not closed; $1 is needed at its end"],
    [/^Implicit map keys/, 'a key stands without a value; ": " and a value are needed after it'],
    [/^Sequence item without/, notAligned],
    [/^Missing , between/, 'two entries stand side by side; "," is needed between them'],
    [/^Missing , or : between/, 'two entries stand side by side; "," or ": " is needed between them'],
    [/^Missing space after :/, 'no space follows ":"; a key ends with a colon and a space'],
    [/^Missing directives-end/, 'no line "---" ends the directives; a manifest needs no directives'],
    [/^Comments must be separated/, 'no space stands before "#"; a comment begins with a space and "#"'],
    [/^Tags and anchors must be/, "no space follows a tag or an anchor; a space is needed"],
    [/^Missing newline/, "a list begins on the line of its anchor or tag; it begins on the next line"],
    [/directives-end marker$/, 'a block begins on the line of "---"; it begins on the next line'],
    [/start at the same column$/, notAligned],
    [/end with an? ([\]}])/, 'a bracket is not closed; "$1" is needed'],
    [/^Flow end indicator/, "a closing bracket stands too far left; it is indented more than the entry it belongs to"],
    [
        /^Block scalar header/,
        'the header of a block text is wrong; after "|" or ">" only "+", "-" or a digit from 1 to 9 may stand',
    ],
    [/^Not a YAML token/, 'a text stands where none can; a block text begins on the line after "|" or ">"'],
    [/^Block scalar/, "the lines of a block text are not indented alike; each is indented more than its key"],
    [/^Plain value cannot start with .*?(\S)$/, 'a plain text cannot begin with "$1"; put it in quotes'],
    [/^Invalid escape sequence (\S+)/, '"$1" is no escape in a quoted text; a backslash is written "\\\\"'],
    [
        /^Unresolved tag: tag:yaml\.org,2002:(int|float|bool|null)$/,
        "tag $0 does not fit its text; a manifest needs no tags",
    ],
    [/^(Unresolved tag|Could not resolve tag|Verbatim tags)/, "tag $0 is not known; a manifest needs no tags"],
    [/^Unsupported YAML version (.*)/, "%YAML $1 is declared; a manifest is YAML 1.2"],
    [/^Unexpected , in/, 'a "," stands where an entry is needed'],
    [/^Unexpected empty item/, "an entry between brackets is empty; remove one comma"],
    [
        /^Unexpected block-seq-ind/,
        'a list begins on the line of its key; "- " begins on the next line, and a text that begins with "- " is put in quotes',
    ],
    [/^Unexpected flow-\w+-end/, '"$0" closes a bracket that is not open; put the text in quotes if it is meant as text'],
    [/^Unexpected .* at node end/, "text follows where a value has ended; quote the whole value, or begin a new line"],
    [/^Unexpected /, '"$0" stands where it cannot; put the text in quotes if it is meant as text'],
];
/** Our words by the library's codes, for those that mean one thing each. */
const byCode = {
    ALIAS_PROPS: "an alias carries an anchor or a tag; those stand at the value it names",
    BAD_ALIAS: 'the name of an anchor or alias is missing or ends with ":"; write "*name" and a space',
    BAD_COLLECTION_TYPE: "tag $0 does not fit its value; a manifest needs no tags",
    BAD_DIRECTIVE: "this directive is not known; a manifest needs none",
    BAD_PROP_ORDER: 'an anchor or tag stands before "-", "?" or ":"; it stands after it',
    BLOCK_AS_IMPLICIT_KEY: 'a second ": " stands on this line; quote the text, or put it on a line of its own',
    BLOCK_IN_FLOW: 'a block begins inside brackets; entries there are separated by ","',
    IMPOSSIBLE: brackets,
    KEY_OVER_1024_CHARS: "a key is longer than 1,024 characters; keys are short names",
    MULTILINE_IMPLICIT_KEY: 'a key does not end on its line; a colon and a space (": ") end it',
    MULTIPLE_ANCHORS: "a value has two anchors; one is allowed",
    MULTIPLE_TAGS: "a value has two tags; a manifest needs none",
    RESOURCE_EXHAUSTION: `nested too deep to be read; a manifest may have ${limits/* maxDepth */.Mw} levels`,
    TAB_AS_INDENT: "a tab indents this line; YAML is indented with spaces",
};
/** One sentence for what the library found. */
function wordsFor({ error, text }) {
    const { code, message, pos } = error;
    const written = text.slice(...pos).split("\n")[0] ?? "";
    for (const [words, ours] of byWords) {
        const match = words.exec(message);
        if (match)
            return filled(ours, [written, ...match.slice(1)]);
    }
    const known = byCode[code];
    return known
        ? filled(known, [written])
        : `this is not YAML (${(0,words/* quoted */.TL)(message)}); put the text in quotes if it is meant as text`;
}
function filled(ours, groups) {
    return ours.replace(/\$(\d)/g, (_, group) => groups[Number(group)] ?? "");
}

;// CONCATENATED MODULE: ./build/yaml-errors.js



/** What the library has against a document, in our words: each cause once, at the place where a person mends it. */
function troublesIn(text, document) {
    const found = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
    const tooDeep = found.find(({ code }) => code === "RESOURCE_EXHAUSTION");
    if (tooDeep)
        return [at(deepest(text, document), wordsFor({ error: tooDeep, text }))];
    const version = document.directives?.yaml;
    if (version?.explicit && version.version === "1.1") {
        const start = Math.max(0, text.lastIndexOf("%YAML", document.contents?.range?.[0]));
        return [at(start, "%YAML 1.1 is declared; a manifest is YAML 1.2")];
    }
    return withoutEchoes(text, found).map((error) => troubleOf(text, document, error));
}
/** Codes that an error on the line before brings about. */
const followers = new Set(["BLOCK_AS_IMPLICIT_KEY", "BAD_INDENT"]);
/** An error on the line of another, one that the line before explains, and all that follows a document's early end. */
function withoutEchoes(text, found) {
    const causes = [];
    let line = 0;
    let lineOfLast = -2;
    let counted = 0;
    for (const error of found) {
        for (let end = text.indexOf("\n", counted); end >= 0 && end < error.pos[0]; end = text.indexOf("\n", counted)) {
            counted = end + 1;
            line++;
        }
        const echo = line === lineOfLast || (line === lineOfLast + 1 && followers.has(error.code));
        lineOfLast = line;
        if (!echo)
            causes.push(error);
        if (/in YAML stream|at node end/.test(error.message))
            break;
    }
    return causes;
}
function troubleOf(text, document, error) {
    return indentation(text, document, error) ?? unclosed(text, document, error) ?? plain(text, error);
}
function plain(text, error) {
    const [start, end] = error.pos;
    return { start, end, message: wordsFor({ error, text }) };
}
function at(start, message) {
    return { start, end: start, message };
}
const yaml_errors_notAligned = "this line is indented differently from its neighbours; entries of one block begin in one column";
const indentationCodes = new Set([
    "BLOCK_AS_IMPLICIT_KEY",
    "BAD_INDENT",
    "MISSING_CHAR",
    "UNEXPECTED_TOKEN",
]);
/** Most errors that the library words otherwise are slips of indentation. */
function indentation(text, document, error) {
    if (!indentationCodes.has(error.code))
        return undefined;
    const lineStart = text.lastIndexOf("\n", error.pos[0] - 1) + 1;
    const [indent = ""] = /^[^\S\n]*/.exec(text.slice(lineStart, lineStart + 1000)) ?? [];
    const foreign = indent.search(/[^ ]/);
    if (foreign >= 0 && /\S/.test(text.slice(lineStart + indent.length, lineStart + indent.length + 1))) {
        const name = indent[foreign] === "\t" ? "a tab" : "a space of another kind";
        return at(lineStart + foreign, `${name} indents this line; YAML is indented with plain spaces`);
    }
    if (/at node end|in YAML stream/.test(error.message) && firstIndent(text, document) > 0) {
        return at(firstLine(text, document), "the first line is indented and a later one is not; entries of one map begin in one column");
    }
    return error.code === "BLOCK_AS_IMPLICIT_KEY" ? nested(text, error.pos[0], lineStart + indent.length) : undefined;
}
/** A map in a value's place: a second ": " on the line, or a next line that is indented too deep. */
function nested(text, start, firstLetter) {
    if (start <= firstLetter)
        return at(firstLetter, yaml_errors_notAligned);
    const lineBreak = text.indexOf("\n", start);
    const lineEnd = lineBreak < 0 ? text.length : lineBreak;
    if (/:(\s|$)/.test(text.slice(start, lineEnd)))
        return undefined;
    const next = /\S/.exec(text.slice(lineEnd));
    const message = "this line is indented deeper than the entry above it, which has a value already; entries of one map begin in one column";
    return next ? at(lineEnd + next.index, message) : undefined;
}
/** What is opened and never closed is mended where it is opened. */
function unclosed(text, { contents }, error) {
    const [start] = error.pos;
    if (/^Missing closing/.test(error.message)) {
        const quote = holder(contents, start, yaml/* isScalar */.jn);
        return quote && at(quote.range?.[0] ?? start, wordsFor({ error, text }));
    }
    if (!/must be .* end with|Expected .* end with/.test(error.message))
        return undefined;
    if (/[\]}]/.test(text[start] ?? "")) {
        return at(start, "a closing bracket stands too far left; it is indented more than the entry it belongs to");
    }
    const bracket = holder(contents, start, (node) => (0,yaml/* isCollection */.P3)(node) && node.flow === true);
    return bracket && at(bracket.range?.[0] ?? start, wordsFor({ error, text }));
}
/** The innermost node of a kind that reaches to an offset. */
function holder(node, offset, fits) {
    if ((0,yaml/* isPair */.tO)(node))
        return holder(node.value, offset, fits) ?? holder(node.key, offset, fits);
    const range = node?.range;
    if (!range || range[0] > offset || range[2] < offset)
        return undefined;
    for (const item of (0,yaml/* isCollection */.P3)(node) ? node.items.toReversed() : []) {
        const inner = holder(item, offset, fits);
        if (inner)
            return inner;
    }
    return fits(node) ? node : undefined;
}
function firstLine(text, { range }) {
    const start = range?.[0] ?? 0;
    const [, before = ""] = /^((?:[ \t]*(?:#.*|---.*)?\r?\n)*)/.exec(text.slice(start)) ?? [];
    return start + before.length;
}
function firstIndent(text, document) {
    const start = firstLine(text, document);
    return /^ */.exec(text.slice(start, start + 1000))?.[0].length ?? 0;
}
/** A hundred brackets or a hundred columns of indentation: the same place on every machine, whatever its stack holds. */
function deepest(text, { range }) {
    const start = range?.[0] ?? 0;
    const match = new RegExp(`(?:[[{][^[{\\]}]*){${limits/* maxDepth */.Mw}}|^[ \\-?]{${limits/* maxDepth */.Mw}}`, "m").exec(text.slice(start));
    return match ? start + match.index + match[0].length : start;
}

// EXTERNAL MODULE: ./build/yaml-scalars.js
var yaml_scalars = __webpack_require__(2360);
;// CONCATENATED MODULE: ./build/yaml-range.js


/** The library's tree → spots. What came by an alias or a merge key has the place where it is used. */
function spotOf(node, aliased, nowhere = 0) {
    const [start, end] = node ? offsetsOf(node) : [nowhere, nowhere];
    const tall = (0,yaml/* isCollection */.P3)(node) ? !node.flow : isBlockText(node);
    if ((0,yaml/* isSeq */.oP)(node))
        return { start, end, tall, items: node.items.map((item) => spotOf(item, aliased)) };
    if (!(0,yaml/* isMap */.jh)(node))
        return { start, end, tall };
    const entries = node.items.map((pair) => entryOf(pair, aliased));
    const merged = node.items.filter(yaml_scalars/* isMerge */.F5).flatMap((pair) => {
        const entry = entryOf(pair, aliased);
        return keysBy(pair, aliased).map((name) => ({ ...entry, name }));
    });
    return { start, end, tall, entries: [...entries, ...merged] };
}
function entryOf(pair, aliased) {
    const key = offsetsOf(pair.key);
    const name = (0,yaml_scalars/* isMerge */.F5)(pair) ? undefined : (0,yaml_scalars/* keyOf */.TN)(pair.key, aliased);
    return { name, key, value: spotOf(pair.value, aliased, key[1]) };
}
/** The keys that a merge brings; they lead to the merge. */
function keysBy(merge, aliased) {
    const followed = (node) => ((0,yaml/* isAlias */.Vj)(node) ? aliased.get(node) : node);
    const value = followed(merge.value);
    const sources = (0,yaml/* isSeq */.oP)(value) ? value.items.map(followed) : [value];
    return sources.filter((source) => (0,yaml/* isMap */.jh)(source)).flatMap((source) => keysOf(source, aliased));
}
function keysOf(map, aliased) {
    return map.items.flatMap((pair) => ((0,yaml_scalars/* isMerge */.F5)(pair) ? keysBy(pair, aliased) : ((0,yaml_scalars/* keyOf */.TN)(pair.key, aliased) ?? [])));
}
function isBlockText(node) {
    return (0,yaml/* isScalar */.jn)(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");
}
function offsetsOf(node) {
    return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}

// EXTERNAL MODULE: ./build/yaml-value.js
var yaml_value = __webpack_require__(1496);
;// CONCATENATED MODULE: ./build/yaml-parse.js






/** Text → the manifests in it, by the YAML library: it takes its time, knows all of YAML, and has the last word. */
function parseByLibrary(source) {
    return (0,parse/* parseWith */.Ku)(source, libraryDocuments);
}
/** Text → its documents, each with all that stands against it. */
function libraryDocuments(text) {
    return documentsOf(text).map((document) => readingOf(text, document));
}
/** Text → the library's trees of its documents. */
function documentsOf(text) {
    const documents = (0,yaml/* parseAllDocuments */.hR)(text, {
        logLevel: "silent",
        merge: false,
        prettyErrors: false,
        resolveKnownTags: false,
        schema: "core",
        uniqueKeys: false,
        version: "1.2",
    });
    return Array.isArray(documents) ? documents : [];
}
function readingOf(text, document) {
    const troubles = troublesIn(text, document);
    const { contents } = document;
    if (troubles.length > 0)
        return { content: undefined, troubles, problems: [], locate: () => [0, 0] };
    const { content, problems, aliased } = (0,yaml_value/* dataOf */.q)(contents);
    return {
        content,
        troubles,
        problems: problems.map(({ node, message }) => ({
            start: node.range?.[0] ?? 0,
            end: node.range?.[1] ?? 0,
            message,
        })),
        locate: (0,spots/* locator */.f)(() => spotOf(contents, aliased)),
    };
}


/***/ }),

/***/ 2360:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ isMerge),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   dL: () => (/* binding */ ambiguityOf)
/* harmony export */ });
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9792);

/** The text of a key, or undefined where a key is not plain text. */
function keyOf(key, aliased) {
    const node = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(key) ? aliased.get(key) : key;
    if (!(0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return undefined;
    return node.value === null ? "" : String(node.value);
}
/** A merge key, by the definition that YAML 1.1 gave and readers of YAML 1.2 kept. */
function isMerge({ key }) {
    return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === "<<" && key.type === "PLAIN";
}
/** What is unclear about a value: "30.000" is thirty to YAML and thirty thousand to half of the world. */
function ambiguityOf({ value, source = "" }) {
    if (typeof value !== "number" || !/^[-+]?\d{1,3}\.000$/.test(source))
        return undefined;
    return `${source} is read as ${value}; write ${value}, or ${source.replace(".", "")} if that is meant`;
}


/***/ }),

/***/ 1496:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ dataOf)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3459);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(931);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6118);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9792);
/* harmony import */ var _yaml_scalars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2360);





/**
 * Tree → data, in one walk in the order of the text. It takes the place of the library's own conversion, which is
 * quadratic in aliases, follows cycles late, and lets `__proto__` be more than a key.
 */
function dataOf(root) {
    const state = {
        problems: [],
        anchors: new Map(),
        aliased: new Map(),
        around: new Set(),
        aliases: 0,
        repeated: 0,
        use: undefined,
        full: false,
    };
    return { content: read(root, state), problems: state.problems, aliased: state.aliased };
}
function read(node, state) {
    if (!node || state.full)
        return null;
    if (state.use && ++state.repeated > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxRepeated */ .tZ) {
        return stop(node, `aliases repeat more than 100,000 values; a manifest may repeat 100,000`, state);
    }
    if ((0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return follow(node, state);
    if (node.anchor)
        state.anchors.set(node.anchor, node);
    if ((0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node)) {
        const ambiguity = (0,_yaml_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .ambiguityOf */ .dL)(node);
        return ambiguity ? complain(node, ambiguity, state) : node.value;
    }
    if (state.around.size >= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDepth */ .Mw)
        return stop(node, `nested ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDepth */ .Mw + 1} levels deep; a manifest may have ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDepth */ .Mw}`, state);
    state.around.add(node);
    const content = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? readMap(node, state) : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? readList(node.items, state) : null;
    state.around.delete(node);
    return content;
}
function readList(items, state) {
    return items.map((item) => read(item, state));
}
function readMap(map, state) {
    const content = {};
    const seen = new Set();
    const merges = [];
    for (const pair of map.items) {
        const key = readKey(pair, state);
        if (key === undefined || seen.has(key))
            readInVain(pair, key, state);
        else if ((0,_yaml_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .isMerge */ .F5)(pair))
            merges.push(...readMerge(pair, state));
        else
            (0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .setEntry */ .R)(content, key, read(pair.value, state));
        if (key !== undefined)
            seen.add(key);
    }
    for (const merged of merges)
        (0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .addMissing */ .i)(content, merged);
    return content;
}
/** The value of a key that does not count is read for the anchors in it; what is wrong with it need not be said. */
function readInVain({ key, value }, again, state) {
    const before = state.problems.length;
    read(value, state);
    if (again === undefined || state.full)
        return;
    state.problems.length = before;
    complain(key, `key ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(again)} stands here again; a key may stand once`, state);
}
function readKey({ key }, state) {
    read(key, state);
    const text = (0,_yaml_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(key, state.aliased);
    if (text === undefined && key)
        complain(key, "a key is a list or a map; a key is plain text", state);
    return text;
}
/** `<<` takes a map or a list of maps; what comes first wins. */
function readMerge({ key, value: node }, state) {
    const before = state.problems.length;
    const value = read(node, state);
    const sources = Array.isArray(value) ? value : [value];
    if (sources.every((source) => typeof source === "object" && source !== null && !Array.isArray(source)))
        return sources;
    const place = node?.range;
    const shown = place && place[0] < place[1] ? node : key;
    if (state.problems.length === before)
        complain(shown, 'merge key "<<" takes a map or a list of maps', state);
    return [];
}
function follow(alias, state) {
    const target = state.aliased.get(alias) ?? state.anchors.get(alias.source);
    state.aliased.set(alias, target);
    const name = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(`*${alias.source}`);
    if (!target)
        return complain(alias, `alias ${name} names nothing; an anchor "&" with that name stands before it`, state);
    if (state.around.has(target))
        return complain(alias, `alias ${name} stands inside the value it names`, state);
    if (++state.aliases > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxAliases */ .BX) {
        return stop(alias, `aliases are followed more than 1,000 times; a manifest may follow 1,000`, state);
    }
    const outer = state.use;
    state.use ??= alias;
    const content = read(target, state);
    state.use = outer;
    return content;
}
function complain(node, message, state) {
    if (!state.use)
        state.problems.push({ node, message });
    return null;
}
/** A limit is reached: nothing more is read, so the limit is said once and costs no more. */
function stop(node, message, state) {
    state.full = true;
    state.problems.push({ node: state.use ?? node, message });
    return null;
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