"use strict";
exports.id = 683;
exports.ids = [683,417,134];
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


/***/ }),

/***/ 2134:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changesBetween: () => (/* binding */ changesBetween),
/* harmony export */   changesOfPull: () => (/* binding */ changesOfPull),
/* harmony export */   incomplete: () => (/* binding */ incomplete)
/* harmony export */ });
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(734);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6118);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(316);



/** The most files that GitHub lists. */
const most = { pull: 3000, comparison: 300 };
/** What a pull request changes. */
async function changesOfPull({ octokit, repository }, pull) {
    return (0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .attempted */ .zU)(async () => {
        const of = { ...repository, pull_number: pull, per_page: 100 };
        const files = [];
        for await (const { data } of octokit.paginate.iterator(octokit.rest.pulls.listFiles, of)) {
            files.push(...data);
            if (files.length >= most.pull)
                break;
        }
        return changesIn(files, most.pull);
    }, "pull-requests: read");
}
/** What a commit changes since it parted from another: for a merge queue and a push, which have no pull request. */
async function changesBetween({ octokit, repository }, base, head) {
    for (const name of [base, head]) {
        if (!/^(?!0+$)[0-9a-f]{40,64}$/.test(name))
            return { failed: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is no commit; the name of one is needed` };
    }
    return (0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .attempted */ .zU)(async () => {
        // The files are on the first page, whatever its size; pages are of commits.
        const of = { ...repository, basehead: `${base}...${head}`, per_page: 1, page: 1 };
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead(of);
        return changesIn(data.files ?? [], most.comparison);
    }, "contents: read");
}
/** Said where a list of changes is not complete. */
function incomplete({ files }) {
    return `the change has more files than GitHub lists; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(files.size, "file")} of it could be told`;
}
function changesIn(listed, limit) {
    const isFile = ({ filename, additions }) => typeof filename === "string" && additions !== undefined;
    const there = (0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(listed, isFile).filter(({ status }) => status !== "removed");
    const renamed = there.flatMap(({ filename, status, previous_filename: before }) => status === "renamed" && before !== undefined ? [[filename, before]] : []);
    return {
        files: new Map(there.map((file) => [file.filename, linesOf(file)])),
        complete: listed.length < limit,
        renamed: new Map(renamed),
        removed: listed.filter(({ status }) => status === "removed").map(({ filename }) => filename),
    };
}
/** GitHub leaves out a patch that is large, or of bytes, and may end one early: then every line counts. */
function linesOf({ patch, additions, changes }) {
    if (patch === undefined)
        return changes === 0 ? [] : "all";
    const lines = (0,_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .addedLines */ .u)(patch);
    const found = lines.reduce((sum, { start, end }) => sum + end - start + 1, 0);
    return found === additions ? lines : "all";
}


/***/ }),

/***/ 4683:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewChange: () => (/* binding */ reviewChange)
});

// EXTERNAL MODULE: ./build/identity.js
var identity = __webpack_require__(7833);
// EXTERNAL MODULE: ./build/validate.js + 1 modules
var build_validate = __webpack_require__(8354);
// EXTERNAL MODULE: ./build/words.js
var words = __webpack_require__(6118);
;// CONCATENATED MODULE: ./build/fix/edits.js

/** Says no. */
function no(reason) {
    return { no: reason };
}
/** Whether it is a refusal. */
function edits_refuses(answer) {
    return "no" in answer;
}
/** What a path leads to in plain data. */
function valueAt(content, path) {
    let value = content;
    for (const step of path) {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
            return undefined;
        value = value[step];
    }
    return value;
}
/** Whether two paths lead to one place. */
function isSame(one, other) {
    return one.length === other.length && one.every((step, at) => step === other[at]);
}
/** Edits in words: "servers 3 → 4", "federation: true added". */
function edits_wordsOf(edits, content) {
    return edits.map((edit) => wordsFor(edit, content)).join(", ");
}
function wordsFor(edit, content) {
    const name = edit.path.findLast((step) => typeof step === "string") ?? "";
    const before = valueAt(content, edit.path);
    if (edit.do === "rename")
        return `${(0,words/* quoted */.TL)(name)} → ${(0,words/* quoted */.TL)(edit.name)}`;
    if (edit.do === "append")
        return `${(0,words/* quoted */.TL)(edit.value)} added to ${name}`;
    if (edit.do === "quote")
        return `${name} put in quotes`;
    if (before === undefined)
        return `${name}: ${shown(edit.value)} added`;
    return `${name} ${shown(before)} → ${shown(edit.value)}`;
}
function shown(value) {
    return typeof value === "string" ? (0,words/* quoted */.TL)(value) : String(value);
}

// EXTERNAL MODULE: ./build/entries.js
var entries = __webpack_require__(3459);
;// CONCATENATED MODULE: ./build/fix/expected.js


/** What a document says after the edits, and nothing else. */
function expected(content, edits) {
    const copy = structuredClone(content);
    for (const edit of edits)
        apply(copy, edit);
    return copy;
}
function apply(content, edit) {
    const [holder, last] = [valueAt(content, edit.path.slice(0, -1)), String(edit.path.at(-1))];
    if (edit.do === "append")
        valueAt(content, edit.path).push(edit.value);
    else if (edit.do === "set")
        (0,entries/* setEntry */.R)(holder, last, edit.value);
    else if (edit.do === "rename") {
        const value = holder[last];
        delete holder[last];
        (0,entries/* setEntry */.R)(holder, edit.name, value);
    }
}
/** Where two contents first say different things, or undefined where they say the same. */
function difference(one, other, path = []) {
    if (Object.is(one, other))
        return undefined;
    const both = [one, other];
    if (!both.every((value) => typeof value === "object" && value !== null))
        return path;
    if (Array.isArray(one) !== Array.isArray(other))
        return path;
    const [left, right] = both;
    const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
    for (const key of keys) {
        if (!Object.hasOwn(left, key) || !Object.hasOwn(right, key))
            return [...path, key];
        const found = difference(left[key], right[key], [...path, key]);
        if (found)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/fix/paired.js

/** Ways to know a finding again, surest first: word by word, and with other figures in it. */
const keys = [
    (finding) => `${(0,identity/* identityOf */.cu)(finding)} ${finding.message}`,
    (finding) => `${(0,identity/* identityOf */.cu)(finding)} ${(0,identity/* skeletonOf */.ld)(finding.message)}`,
];
/**
 * Findings before and after a change → those that are new and those that are gone. Stricter than what compares the states
 * of a repository: a finding in other words is another one, so that step by step none can turn into a new one.
 */
function paired_unpaired(before, after) {
    let open = { fixed: before, added: after };
    for (const keyOf of keys)
        open = withoutPairs(open, keyOf);
    return open;
}
function withoutPairs({ added, fixed }, keyOf) {
    return { fixed: without(fixed, added, keyOf), added: without(added, fixed, keyOf) };
}
/** The findings for which there is none of the same key among the others, each of which stands for one. */
function without(findings, others, keyOf) {
    const counts = new Map();
    for (const other of others)
        counts.set(keyOf(other), (counts.get(keyOf(other)) ?? 0) + 1);
    return findings.filter((finding) => {
        const left = counts.get(keyOf(finding)) ?? 0;
        counts.set(keyOf(finding), left - 1);
        return left <= 0;
    });
}

// EXTERNAL MODULE: ./build/plain/documents.js + 10 modules
var documents = __webpack_require__(1859);
// EXTERNAL MODULE: ./build/yaml.js
var yaml = __webpack_require__(9792);
// EXTERNAL MODULE: ./build/yaml-parse.js + 3 modules
var yaml_parse = __webpack_require__(12);
// EXTERNAL MODULE: ./build/yaml-value.js
var yaml_value = __webpack_require__(1496);
;// CONCATENATED MODULE: ./build/fix/source.js




/** Text → its documents, which are read when they are asked for. A byte order mark is to be taken off before. */
function source_sourceOf(text) {
    let trees;
    let lines;
    return {
        text,
        get lines() {
            lines ??= [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
            return lines;
        },
        get trees() {
            trees ??= treesIn(text);
            return trees;
        },
    };
}
/** What the documents of a text say, by the quicker reader where that is certain; undefined where one is not sound. */
function contentsOf(text) {
    const readings = (0,documents/* plainDocuments */.H)(text) ?? (0,yaml_parse.libraryDocuments)(text);
    return readings.map(({ content, troubles, problems }) => troubles.length + problems.length > 0 ? undefined : content);
}
function treesIn(text) {
    return (0,yaml_parse.documentsOf)(text).map(({ contents, errors, range }) => {
        const end = range?.[2] ?? text.length;
        if (errors.length > 0)
            return { root: null, content: undefined, shared: new Set(), end };
        const { content, problems } = (0,yaml_value/* dataOf */.q)(contents);
        const shared = new Set();
        collectUsed(contents, shared);
        return { root: contents, content: problems.length > 0 ? undefined : content, shared, end };
    });
}
/** The document in which an offset lies, by its place in the file. */
function documentAt({ trees }, offset) {
    const at = trees.findIndex(({ end }) => offset < end);
    return at < 0 ? trees.length - 1 : at;
}
function collectUsed(node, used) {
    if ((0,yaml/* isAlias */.Vj)(node))
        used.add(node.source);
    if ((0,yaml/* isSeq */.oP)(node))
        for (const item of node.items)
            collectUsed(item, used);
    if (!(0,yaml/* isMap */.jh)(node))
        return;
    for (const { key, value } of node.items) {
        collectUsed(key, used);
        collectUsed(value, used);
    }
}

// EXTERNAL MODULE: ./build/schema.js + 3 modules
var schema = __webpack_require__(401);
// EXTERNAL MODULE: ./build/yaml-scalars.js
var yaml_scalars = __webpack_require__(2360);
;// CONCATENATED MODULE: ./build/fix/find.js




const nothing = new Map();
/**
 * Follows a path, never through an alias, a merge key or an anchor that is used: what stands behind them stands in other
 * places too, and a change meant for one place would change them all.
 */
function find(tree, path) {
    let found = { node: tree.root, pair: undefined };
    for (const [at, step] of path.entries()) {
        const holder = own(found.node, tree);
        if (edits_refuses(holder))
            return holder;
        const next = into(holder, step);
        if (next)
            found = next;
        else if (valueAt(tree.content, path.slice(0, at + 1)) !== undefined)
            return no(`${(0,words/* quoted */.TL)(String(step))} comes by the merge key "<<", which other places share`);
        else if (at === path.length - 1 && (0,yaml/* isMap */.jh)(holder))
            return { missing: String(step), map: holder };
        else
            return no(`${(0,words/* quoted */.TL)(String(path.at(-1)))} has no place to stand in`);
    }
    const last = own(found.node, tree);
    return edits_refuses(last) ? last : found;
}
/** A key that can be written anew. */
function keyNode(pair) {
    return pair && !(0,yaml/* isAlias */.Vj)(pair.key) ? pair.key : undefined;
}
function own(node, { shared }) {
    if (!node)
        return no("nothing stands there");
    if ((0,yaml/* isAlias */.Vj)(node))
        return no(`the alias ${(0,words/* quoted */.TL)(`*${node.source}`)} stands there for a value that other places share`);
    if (node.anchor === undefined || !shared.has(node.anchor))
        return node;
    return no(`the value is anchored as ${(0,words/* quoted */.TL)(`&${node.anchor}`)}, and other places share it`);
}
function into(node, step) {
    if ((0,yaml/* isSeq */.oP)(node)) {
        const item = typeof step === "number" && step < node.items.length ? node.items[step] : undefined;
        return item === undefined ? undefined : { node: item, pair: undefined };
    }
    const pair = (0,yaml/* isMap */.jh)(node) ? node.items.find((one) => !(0,yaml_scalars/* isMerge */.F5)(one) && (0,yaml_scalars/* keyOf */.TN)(one.key, nothing) === step) : undefined;
    return pair && { node: pair.value, pair };
}

;// CONCATENATED MODULE: ./build/fix/insert.js


/** Between brackets it stands on the line of the entry before, else on a line of its own under it. */
function inserted(text, { into, after, word }) {
    if (into.flow)
        return between(into, after, word);
    if (after === undefined)
        return no("nothing stands there");
    const column = columnOf(text, into);
    if (column === undefined)
        return no("the entries begin in no column of their own");
    const end = lineEnd(text, endOf(text, after));
    const lead = " ".repeat(column) + ((0,yaml/* isSeq */.oP)(into) ? "- " : "");
    return { start: end, end, text: `${lineBreak(text, end)}${lead}${word}` };
}
function between(into, after, word) {
    const [start = 0, end = 0] = into.range ?? [];
    if (after === undefined)
        return { start, end, text: (0,yaml/* isMap */.jh)(into) ? `{ ${word} }` : `[${word}]` };
    const at = endOfFlow(after);
    return { start: at, end: at, text: `, ${word}` };
}
/** Where the entries of a block begin: all in one column, which the last one shows best. */
function columnOf(text, into) {
    const last = into.items.at(-1);
    const start = ((0,yaml/* isPair */.tO)(last) ? last.key : last)?.range?.[0] ?? 0;
    const line = text.lastIndexOf("\n", start - 1) + 1;
    const lead = text.slice(line, start);
    if (!/^[ -]*$/.test(lead))
        return undefined;
    const dash = lead.trimEnd().length - 1;
    if ((0,yaml/* isSeq */.oP)(into))
        return dash < 0 ? undefined : dash;
    return lead.length;
}
function endOfFlow(entry) {
    if (!(0,yaml/* isPair */.tO)(entry))
        return entry.range?.[1] ?? 0;
    const key = entry.key.range?.[1] ?? 0;
    const [start = 0, end = 0] = entry.value?.range ?? [];
    return Math.max(key, start, end);
}
/** The end of what an entry says, without the line breaks and comments that a block takes along. */
function endOf(text, entry) {
    if ((0,yaml/* isPair */.tO)(entry))
        return Math.max(endOf(text, entry.key), entry.value ? endOf(text, entry.value) : 0);
    const node = entry;
    const [start = 0, end = 0] = node.range ?? [];
    if (((0,yaml/* isMap */.jh)(node) || (0,yaml/* isSeq */.oP)(node)) && !node.flow)
        return endOf(text, node.items.at(-1));
    if ((0,yaml/* isAlias */.Vj)(node) || !(0,yaml/* isScalar */.jn)(node) || !node.type?.startsWith("BLOCK"))
        return end;
    return start + text.slice(start, end).trimEnd().length;
}
function lineEnd(text, offset) {
    const at = text.indexOf("\n", offset);
    if (at < 0)
        return text.length;
    return text[at - 1] === "\r" && at > offset ? at - 1 : at;
}
/** As the line ends; where it is the last one, as the first line does. */
function lineBreak(text, at) {
    const rest = text.slice(at, at + 2);
    if (rest !== "")
        return rest.startsWith("\n") ? "\n" : "\r\n";
    return /^[^\n]*\r\n/.test(text) ? "\r\n" : "\n";
}

;// CONCATENATED MODULE: ./build/fix/words-in-yaml.js
/** Texts that need no quotes anywhere, in a block or between brackets: words of letters, digits and few signs. */
const plain = /^[\p{L}_][\p{L}\p{N}_./-]*(?: [\p{L}\p{N}_./()-]+)*$/u;
/** Texts that some reader takes for something else. */
const other = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
/** A word as YAML, in the quotes that stood there; without any where it needs none. */
function inYaml(word, style) {
    if (typeof word !== "string")
        return String(word);
    if (style === "QUOTE_SINGLE" && /^\P{C}*$/u.test(word))
        return `'${word.replaceAll("'", "''")}'`;
    const bare = style !== "QUOTE_DOUBLE" && plain.test(word) && !other.test(word);
    return bare ? word : JSON.stringify(word);
}

;// CONCATENATED MODULE: ./build/fix/write.js






/** An edit → what changes in the text. All else stays as it is, byte for byte. */
function written({ text }, tree, edit) {
    const found = find(tree, edit.path);
    if (edits_refuses(found))
        return found;
    if ("missing" in found) {
        if (edit.do !== "set")
            return no("nothing stands there");
        return inserted(text, addition(found.map, found.missing, edit.value, edit.path));
    }
    const { node, pair } = found;
    if (edit.do === "append") {
        if (!(0,yaml/* isSeq */.oP)(node))
            return no("no list stands there");
        return inserted(text, { into: node, after: node.items.at(-1), word: inYaml(edit.value) });
    }
    const target = edit.do === "rename" ? keyNode(pair) : node;
    const reason = obstacle(text, target);
    if (reason !== undefined)
        return no(reason);
    const { range, type } = target;
    const word = edit.do === "rename" ? inYaml(edit.name, type) : inYaml(wordOf(edit, target), type);
    return { start: range?.[0] ?? 0, end: range?.[1] ?? 0, text: word };
}
/** The edit with the text that is put in quotes, which only the source tells: 1.10 is more than 1.1 then. */
function told(tree, edit) {
    if (edit.do !== "quote")
        return edit;
    const found = find(tree, edit.path);
    const node = !edits_refuses(found) && "node" in found ? found.node : null;
    return (0,yaml/* isScalar */.jn)(node) ? { do: "set", path: edit.path, value: node.source ?? "" } : edit;
}
function wordOf(edit, { source = "" }) {
    return edit.do === "set" ? edit.value : source;
}
/** What keeps a scalar from being written anew. */
function obstacle(text, node) {
    const [start = 0, end = 0] = node?.range ?? [];
    if (!(0,yaml/* isScalar */.jn)(node))
        return node ? "a list or a map stands there" : "nothing stands there";
    if (start === end)
        return "nothing stands there";
    if (node.tag !== undefined)
        return "the value carries a tag";
    return text.slice(start, end).includes("\n") ? "the value takes several lines" : undefined;
}
/** A new entry stands behind the nearest one that the schema lists before it. */
function addition(map, name, value, path) {
    const order = Object.keys((0,schema/* formAt */.yL)(path.slice(0, -1))?.properties ?? {});
    const before = new Set(order.slice(0, Math.max(0, order.indexOf(name))));
    const pairs = map.items;
    const known = pairs.filter(({ key }) => (0,yaml/* isScalar */.jn)(key) && before.has(String(key.value)));
    const nearest = known.toSorted((a, b) => rank(a, order) - rank(b, order)).at(-1);
    const after = nearest ?? (order.includes(name) ? pairs[0] : pairs.at(-1));
    return { into: map, after, word: `${inYaml(name)}: ${inYaml(value)}` };
}
function rank({ key }, order) {
    return order.indexOf(String(key.value));
}

;// CONCATENATED MODULE: ./build/fix/attempt.js






/**
 * Writes proposals into a text and has it judged. They hold only if the text then says what they say and nothing else,
 * their findings are gone, and there is none that was not there before.
 */
async function attempt_attempt(before, proposals, judge) {
    const { source } = before;
    const replaced = replacements(source, proposals);
    if (edits_refuses(replaced))
        return replaced;
    const text = attempt_apply(source.text, replaced.all);
    if (!saysOnly(source, contentsOf(text), proposals))
        return no("the text cannot be changed there without changing more");
    const after = source_sourceOf(text);
    const findings = await judge(text);
    const { added, fixed } = paired_unpaired(before.findings, findings);
    const gone = new Set(fixed);
    if (!proposals.every(({ finding }) => gone.has(finding)))
        return no("the finding would stay");
    const unsound = new Set(before.findings.filter(isOfForm).map((finding) => documentOf(finding, source)));
    const fresh = added.find((finding) => !wasHidden(finding, unsound, after, proposals));
    return fresh
        ? no(`it would bring another finding: ${fresh.message} [${fresh.rule.id}]`)
        : { source: after, findings };
}
/** What the proposals change in the text, in its order. */
function replacements(source, proposals) {
    const byText = new Map();
    for (const { document, edits } of proposals) {
        const tree = source.trees[document];
        if (tree?.content === undefined)
            return no("the document cannot be read for certain");
        for (const edit of edits) {
            const replacement = written(source, tree, edit);
            if (edits_refuses(replacement))
                return replacement;
            byText.set(JSON.stringify(replacement), replacement);
        }
    }
    const all = [...byText.values()].sort((a, b) => a.start - b.start || a.end - b.end);
    const clash = all.some(({ start }, at) => start < (all[at - 1]?.end ?? 0));
    return clash ? no("another change stands at the same place") : { all };
}
/** The text with other stretches in place of some. */
function attempt_apply(text, all) {
    let at = 0;
    const parts = all.map(({ start, end, text: instead }) => {
        const part = text.slice(at, start) + instead;
        at = end;
        return part;
    });
    return parts.join("") + text.slice(at);
}
function saysOnly({ trees }, contents, proposals) {
    if (trees.length !== contents.length)
        return false;
    return trees.every((tree, at) => {
        const edits = distinct(proposals.flatMap(({ document, edits }) => (document === at ? edits : [])));
        if (tree.content === undefined || contents[at] === undefined)
            return tree.content === contents[at];
        const wanted = expected(tree.content, edits.map((edit) => told(tree, edit)));
        return difference(wanted, contents[at]) === undefined;
    });
}
function distinct(edits) {
    return [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()];
}
/** Rules do not judge what breaks the schema, nor the schema what is misspelt: what they say once they can is not new. */
function wasHidden(finding, unsound, after, proposals) {
    if (unsound.size === 0)
        return false;
    const document = documentOf(finding, after);
    if (!unsound.has(document))
        return false;
    if (!(0,identity/* isBuiltIn */.qi)(finding.rule))
        return true;
    const edits = proposals.flatMap((proposal) => (proposal.document === document ? proposal.edits : []));
    return edits.some((edit) => isUnder(finding.path, edit));
}
function isOfForm({ rule }) {
    return rule.id === "schema";
}
function isUnder(path, edit) {
    if (edit.do !== "rename")
        return false;
    const renamed = [...edit.path.slice(0, -1), edit.name];
    return path.length > renamed.length && isSame(path.slice(0, renamed.length), renamed);
}
/** The document that a finding is in, by its place in the file. */
function documentOf({ range }, source) {
    return documentAt(source, (source.lines[range.line - 1] ?? 0) + range.column - 1);
}

;// CONCATENATED MODULE: ./build/fix/fix.js




/** One mended flaw can show others that it hid, and those yet others; a manifest has few such layers. */
const mostRounds = 20;
/** So often a text is judged; a file that is made to cost time might ask for more. */
const mostAttempts = 2000;
/** Mends in a text what can be mended for certain, and says why the rest is left. */
async function fix_fixText(text, means) {
    let state = { source: sourceOf(text), findings: await means.judge(text) };
    const done = [];
    const budget = { attempts: mostAttempts };
    for (let round = 1;; round++) {
        const reasons = new Map();
        const proposals = proposed(state, means, reasons);
        const run = { begun: state, state, judge: means.judge, accepted: [], reasons, budget };
        if (round <= mostRounds)
            await settle(run, proposals);
        done.push(...mendedIn(run, means));
        if (run.state === state) {
            const whyNot = (finding) => reasons.get(finding) ?? "too much is to be tried";
            const left = wantedOf(state, means).map((finding) => ({ finding, why: whyNot(finding) }));
            return { text: state.source.text, done, left };
        }
        state = run.state;
    }
}
function wantedOf({ findings }, { wanted = () => true }) {
    return findings.filter(wanted);
}
/** What is offered for each finding; where nothing is, the reason is kept. */
function proposed(state, means, reasons) {
    return wantedOf(state, means).flatMap((finding) => {
        const document = documentOf(finding, state.source);
        const offer = means.offer(finding, state.source.trees[document]?.content);
        const proposal = edits_refuses(offer) ? undefined : { finding, document, edits: offer.edits };
        const obstacle = proposal ? replacements(state.source, [proposal]) : offer;
        if (proposal && !edits_refuses(obstacle))
            return [proposal];
        if (edits_refuses(obstacle))
            reasons.set(finding, obstacle.no);
        return [];
    });
}
/** All at once, or else each half by itself: what is refused is found in few attempts where most is good. */
async function settle(run, proposals) {
    const gone = new Set(unpaired(run.begun.findings, run.state.findings).fixed);
    const open = proposals.filter(({ finding }) => !gone.has(finding));
    const [first, ...others] = open;
    if (!first || run.budget.attempts-- <= 0)
        return;
    const all = [...run.accepted, ...open];
    const result = await attempt(run.begun, all, run.judge);
    if (!refuses(result)) {
        run.accepted = all;
        run.state = result;
    }
    else if (others.length === 0)
        run.reasons.set(first.finding, result.no);
    else {
        const middle = Math.ceil(open.length / 2);
        await settle(run, open.slice(0, middle));
        await settle(run, open.slice(middle));
    }
}
function mendedIn({ begun, state, accepted }, { wanted = () => true }) {
    const { fixed } = unpaired(begun.findings, state.findings);
    const changes = new Map(accepted.map(({ finding, document, edits }) => [finding, wordsOf(edits, begun.source.trees[document]?.content)]));
    return fixed.filter(wanted).map((finding) => ({ finding, change: changes.get(finding) ?? "goes with the others" }));
}

// EXTERNAL MODULE: ./build/profiles/index.js + 8 modules
var profiles = __webpack_require__(342);
// EXTERNAL MODULE: ./build/topology.js
var topology = __webpack_require__(4058);
// EXTERNAL MODULE: ./build/edges.js
var edges = __webpack_require__(4121);
// EXTERNAL MODULE: ./build/hits.js
var build_hits = __webpack_require__(345);
;// CONCATENATED MODULE: ./build/fix/counts.js





/** The rules that ask for more servers. What one is content with, the next may find too few. */
const asking = new Set([
    "front-end-count",
    "front-end-spare",
    "pool-quorum",
    "paired-pool-capacity",
    "edge-capacity",
    "edge-high-availability",
    "director-capacity",
    "av-conferencing-capacity",
]);
/** More servers where the finding stands. */
function moreHere(asked) {
    const { path, related } = asked.finding;
    if (path.at(-1) !== "servers")
        return no("a person has to decide: servers of their own have to be planned");
    if (related.some((other) => other.path.at(-1) === "servers"))
        return no("a person has to decide which of the pools gets more servers");
    return more(asked, path);
}
/** Rules that speak of the servers of several pools, and the pools. */
const ofAll = {
    "edge-capacity": edges/* edgePoolsOf */.sy,
    "director-capacity": (deployment) => (0,topology/* partsOf */.CI)(deployment, "directorPools"),
};
/** More servers in the only pool of its kind that there is. */
function moreInTheOnly(asked) {
    const path = theOnlyPool(asked.finding.rule.id, asked.deployment);
    return path ? more(asked, path) : no("a person has to decide which of the pools gets more servers");
}
function theOnlyPool(rule, deployment) {
    const [only, another] = ofAll[rule]?.(deployment) ?? [];
    return only && !another ? [...only.path, "servers"] : undefined;
}
/** A Standard Edition server is one computer. */
function exactlyOne({ finding: { path }, deployment }) {
    if (path.at(-1) !== "servers")
        return no("a person has to decide: which users move, and to which pool");
    const servers = valueAt(deployment, path);
    if (typeof servers === "number")
        return { edits: [{ do: "set", path, value: 1 }] };
    return no("several servers are listed by name; each of them needs an entry of its own");
}
function more(asked, path) {
    const servers = valueAt(asked.deployment, path);
    if (typeof servers !== "number") {
        const { length } = servers;
        return no(`${(0,words/* counted */.hS)(length, "server")} ${length === 1 ? "is" : "are"} listed by name; the names of more are needed`);
    }
    const value = leastIn(asked).get(keyOf(path));
    return value === undefined ? no("no number of servers is enough there") : { edits: [{ do: "set", path, value }] };
}
/** The most that the schema takes. */
const most = 1_000_000;
const known = new WeakMap();
/**
 * For each place where servers are counted and too few, the least number with which no rule asks for more there. The
 * rules themselves are asked, for all places at a time, so that many pools take no longer than one.
 */
function leastIn({ deployment, rules, today }) {
    const before = known.get(deployment);
    if (before)
        return before;
    const able = rules.filter(({ id }) => asking.has(id));
    const speaks = (of) => placesOf(of, able, today);
    const searches = [...speaks(deployment).values()].flatMap((path) => {
        const servers = valueAt(deployment, path);
        return typeof servers === "number" ? [{ path, low: servers, high: undefined }] : [];
    });
    const ask = (open, guess) => {
        const guesses = new Map(open.map((search) => [search, guess(search)]));
        const count = (search) => guesses.get(search) ?? search.high ?? search.low;
        const said = speaks(withServers(deployment, searches, count));
        for (const [search, guessed] of guesses)
            search[said.has(keyOf(search.path)) ? "low" : "high"] = guessed;
    };
    narrow(searches, ask);
    const least = new Map(searches.flatMap(({ path, high }) => (high === undefined ? [] : [[keyOf(path), high]])));
    known.set(deployment, least);
    return least;
}
/** Doubles the step until it is enough everywhere, then halves what is between. */
function narrow(searches, ask) {
    for (let step = 1; step <= most; step *= 2) {
        const open = searches.filter(({ high }) => high === undefined);
        if (open.length > 0)
            ask(open, ({ low }) => low + step);
    }
    for (let open = undecided(searches); open.length > 0; open = undecided(searches))
        ask(open, ({ low, high = most }) => (low + high) >> 1);
}
function undecided(searches) {
    return searches.filter(({ low, high }) => high !== undefined && high - low > 1);
}
/** The places where more servers are asked for. */
function placesOf(deployment, rules, today) {
    const places = new Map();
    for (const [{ id }, hits] of (0,build_hits/* hitsOf */.e)(deployment, rules, today)) {
        for (const hit of hits) {
            const path = hit.path.at(-1) === "servers" ? hit.path : theOnlyPool(id, deployment);
            if (path)
                places.set(keyOf(path), path);
        }
    }
    return places;
}
/** A deployment with other numbers of servers. It is a new one, since what is known of a deployment is kept. */
function withServers(deployment, searches, count) {
    const copy = structuredClone(deployment);
    for (const search of searches) {
        const holder = valueAt(copy, search.path.slice(0, -1));
        holder.servers = count(search);
    }
    return copy;
}
function keyOf(path) {
    return path.join("/");
}

// EXTERNAL MODULE: ./build/generated/deployment-validator.cjs
var deployment_validator = __webpack_require__(8952);
var deployment_validator_default = /*#__PURE__*/__webpack_require__.n(deployment_validator);
// EXTERNAL MODULE: ./build/suggest.js
var suggest = __webpack_require__(9969);
;// CONCATENATED MODULE: ./build/fix/clearly.js

/** The word that is plainly meant: the nearest one, unless another one is as near. */
function clearly(word, words) {
    const meant = (0,suggest/* suggest */.Z)(word, words);
    return meant === (0,suggest/* suggest */.Z)(word, words.toReversed()) ? meant : undefined;
}
/** Whether two names count differently: pool01 is no slip of the pen for pool02, mon1 may be one for mon01. */
function countDifferently(one, other) {
    const [left, right] = [numbersIn(one), numbersIn(other)];
    return left.length === right.length && left.some((number, at) => number !== right[at]);
}
function numbersIn(text) {
    return (text.match(/\d+/g) ?? []).map(Number);
}

;// CONCATENATED MODULE: ./build/fix/form.js





/** What mends a flaw of the form: a name or a value that is plainly misspelt, or one of another kind that reads as one. */
function offerForForm(content, path) {
    if (deployment_validator_default()(content))
        return no("the form is sound");
    let refusal;
    for (const failure of (deployment_validator_default()).errors ?? []) {
        const offer = offerFor(content, failure, path);
        if (offer && !("no" in offer))
            return offer;
        refusal ??= offer;
    }
    return refusal ?? no("a person has to say what is meant: the schema tells what is wrong, not what was wanted");
}
function offerFor(content, { keyword, instancePath, params }, path) {
    const { path: place } = (0,schema/* follow */.e6)(content, instancePath);
    if (keyword === "additionalProperties") {
        const name = String(params.additionalProperty);
        return isSame([...place, name], path) ? renamed(content, place, name) : undefined;
    }
    if (!isSame(place, path))
        return undefined;
    const value = valueAt(content, path);
    if (keyword === "enum")
        return corrected(path, value, params.allowedValues);
    if (keyword === "const")
        return corrected(path, value, [params.allowedValue]);
    if (keyword === "type")
        return converted(path, value, [params.type].flat().join().split(","));
    return undefined;
}
function renamed(content, place, name) {
    const meant = clearly(name, Object.keys((0,schema/* formAt */.yL)(place)?.properties ?? {}));
    if (meant === undefined)
        return no(`no known property is plainly meant by ${(0,words/* quoted */.TL)(name)}`);
    if (valueAt(content, [...place, meant]) !== undefined)
        return no(`${(0,words/* quoted */.TL)(meant)} stands there already`);
    return { edits: [{ do: "rename", path: [...place, name], name: meant }] };
}
function corrected(path, value, allowed) {
    if (typeof value !== "string")
        return undefined;
    const meant = clearly(value, allowed.map(String));
    // Another number is another product, or another version.
    if (meant === undefined || countDifferently(value, meant))
        return no(`no known value is plainly meant by ${(0,words/* quoted */.TL)(value)}`);
    return { edits: [{ do: "set", path, value: meant }] };
}
/** A number whose thousands are set apart; with a dot it might be a fraction. */
const digits = /^(?:\d{1,3}(?:[ ,_'’]\d{3})+|\d+)$/;
/** The words that people write for true and false. */
const truths = {
    ...{ true: true, yes: true, on: true, y: true },
    ...{ false: false, no: false, off: false, n: false },
};
function converted(path, value, types) {
    if (types.join() === "string" && (typeof value === "number" || typeof value === "boolean"))
        return { edits: [{ do: "quote", path }] };
    if (typeof value !== "string")
        return undefined;
    const word = value.toLowerCase();
    if (types.includes("boolean") && Object.hasOwn(truths, word))
        return { edits: [{ do: "set", path, value: truths[word] === true }] };
    if (!types.includes("integer") || !digits.test(value))
        return undefined;
    const number = Number(value.replace(/\D/g, ""));
    return Number.isSafeInteger(number) ? { edits: [{ do: "set", path, value: number }] } : undefined;
}

// EXTERNAL MODULE: ./build/names.js
var names = __webpack_require__(2755);
// EXTERNAL MODULE: ./build/references.js
var references = __webpack_require__(7825);
// EXTERNAL MODULE: ./build/site-references.js
var site_references = __webpack_require__(2599);
;// CONCATENATED MODULE: ./build/fix/names.js







/** So many names are compared with one that leads nowhere. */
const names_most = 500;
/** A name that leads nowhere and is plainly one that is there, misspelt. */
function rightName({ finding: { path }, deployment }) {
    const reference = (0,references/* referencesOf */.CL)(deployment).find((one) => isSame(one.path, path));
    if (reference && (0,names/* namesByKey */.hA)(deployment).has((0,topology/* keyOfName */.ax)(reference.name)))
        return no("a person has to decide: the name is that of something else");
    const name = reference?.name ?? (0,site_references/* siteReferencesOf */.j)(deployment).find((one) => isSame(one.path, path))?.name;
    if (name === undefined)
        return no("nothing stands there");
    const known = reference ? (0,references/* namesFor */.GT)(deployment, reference.wants) : deployment.spec.sites.map((site) => site.name);
    const meant = clearly(name, known.slice(0, names_most));
    if (meant === undefined)
        return no(`no name that is there is plainly meant by ${(0,words/* quoted */.TL)(name)}`);
    if (countDifferently(name, meant))
        return no(`a person has to decide: ${(0,words/* quoted */.TL)(meant)} is near, but another number names another thing`);
    return { edits: [{ do: "set", path, value: meant }] };
}
/** The one Archiving Server, or central site, that there is. */
function theOnly(names, asked, thing) {
    const [only, another] = names;
    if (only === undefined || another !== undefined)
        return no(`a person has to decide which ${thing} is meant`);
    return { edits: [{ do: "set", path: asked.finding.path, value: only }] };
}

;// CONCATENATED MODULE: ./build/fix/settings.js




/** Federation goes on at the Edge pool that the federation route names or, without any route, at the only one. */
function federation({ deployment }) {
    const pools = (0,edges/* edgePoolsOf */.sy)(deployment);
    const routes = new Set(deployment.spec.sites.flatMap(({ federationRoute: route }) => (route ? [(0,topology/* keyOfName */.ax)(route)] : [])));
    const routed = pools.filter(({ value }) => routes.has((0,topology/* keyOfName */.ax)(value.fqdn)));
    const [only, another] = pools.length === 1 ? pools : routed;
    if (!only || another)
        return no("a person has to decide which Edge pool carries federation");
    return { edits: [{ do: "set", path: [...only.path, "federation"], value: true }] };
}
/**
 * Where archiving is required, a selection that names somebody is meant; without a selection all users are the one scope
 * that leaves nobody out. A selection of nobody needs names.
 */
function archivingScope({ deployment, finding: { path } }) {
    const { scope, selectedUsers } = deployment.spec.archiving ?? {};
    const selected = Array.isArray(selectedUsers) ? selectedUsers.length : (selectedUsers ?? 0);
    if (scope === "selected-users" || (selectedUsers !== undefined && selected === 0))
        return no("a person has to name the users whose messages are archived");
    return { edits: [{ do: "set", path, value: selected > 0 ? "selected-users" : "all-users" }] };
}
/** What must be archived is added to what is archived; what the product never archives cannot be. */
function archivingContent({ deployment, finding: { path }, profile }) {
    const content = ["spec", "archiving", "content"];
    if (isSame(path, content))
        return { edits: [{ do: "append", path, value: "im" }] };
    const required = String(valueAt(deployment, path));
    if (profile.neverArchived.value.includes(required))
        return no(`a person has to decide: ${profile.name} never archives it, so another solution is needed`);
    return { edits: [{ do: "append", path: content, value: required }] };
}
/** Data is kept as long as regulations ask, where purging can wait so long. */
function archivingRetention({ deployment, finding: { path }, profile }) {
    const { retentionDays, requiredRetentionDays: required } = deployment.spec.archiving ?? {};
    const { min, max } = profile.archivingRetentionDays.value;
    if (required === undefined || required < min || required > max)
        return no("a person has to decide: purging cannot wait that long");
    if (retentionDays !== undefined && retentionDays > required)
        return no("a person has to decide: data would be deleted sooner than the manifest says");
    return { edits: [{ do: "set", path, value: required }] };
}
/** A site that says whose branch it is, and not what kind it is, is a branch site; the only central site is its own. */
function branchKind(asked) {
    const { sites } = asked.deployment.spec;
    const { path } = asked.finding;
    const site = sites[Number(path[2])];
    if (site?.kind === "central" || !site)
        return no("a person has to decide whether it is a branch site");
    if (site.kind === undefined)
        return { edits: [{ do: "set", path: [...path.slice(0, 3), "kind"], value: "branch" }] };
    if (site.centralSite !== undefined)
        return no("a person has to decide which central site is meant");
    return theOnly(sites.filter(({ kind }) => kind !== "branch").map(({ name }) => name), asked, "central site");
}
/** Conferencing goes on where what needs it is on and nothing says that it is off. */
function conferencing({ deployment, finding: { path } }) {
    if (path.at(-1) !== "conferencing" || valueAt(deployment, path) === false)
        return no("a person has to decide whether there are conferences");
    return { edits: [{ do: "set", path, value: true }] };
}
/** The Edge services that are left out are added, since every Edge pool runs all of them. */
function services({ deployment, finding: { path } }) {
    const listed = valueAt(deployment, path);
    if (path.at(-1) !== "services" || !Array.isArray(listed))
        return no("a person has to name the service to the outside");
    const missing = edges/* allServices */.EX.filter((service) => !listed.includes(service));
    return { edits: missing.map((value) => ({ do: "append", path, value })) };
}

;// CONCATENATED MODULE: ./build/fix/unmended.js
/** Rules that ask for something in the world: to type it would make the manifest untrue. */
const facts = {
    "xmpp-gateway-hotfix": "a hotfix is installed and not typed",
    "archiving-message-queuing": "Message Queuing is installed and not typed",
    "platform-support": "a computer's system is what it is",
    "client-licenses": "licenses are bought and not typed",
    "public-im-license": "a license is settled and not typed",
    "edge-certificate": "a certificate is requested and not typed",
    "dns-records": "a record is made in its zone and not typed",
    "firewall-ports": "a port is opened in the firewall and not typed",
};
/** Why nothing is offered for a rule's findings: it is a fact, or several things would mend it. */
function notMended({ id, fix }) {
    if (id === "yaml-syntax")
        return "a person has to mend the text: it can be read in several ways, or in none";
    const fact = Object.hasOwn(facts, id) ? facts[id] : undefined;
    const order = /^[A-Z](?![A-Z])/.test(fix) ? fix.charAt(0).toLowerCase() + fix.slice(1) : fix;
    return fact === undefined ? `a person has to decide: ${order}` : `${fact}: ${order}`;
}

;// CONCATENATED MODULE: ./build/fix/offers.js








/**
 * What would mend a finding, by its rule. They stand here and not in the rules, so that a rule says what is wrong and
 * nothing else, and judging a file loads none of this. Each is a guess at an edit that is certain and mechanical: the
 * engine judges the outcome, and an offer that brings anything new, or leaves the finding, is not taken.
 */
const offers = {
    "front-end-count": moreHere,
    "front-end-spare": moreHere,
    "pool-quorum": moreHere,
    "paired-pool-capacity": moreHere,
    "edge-high-availability": moreHere,
    "av-conferencing-capacity": moreHere,
    "edge-capacity": moreInTheOnly,
    "director-capacity": moreInTheOnly,
    "standard-edition-limits": exactlyOne,
    "federation-edge": federation,
    "edge-services": services,
    "federation-port": ({ finding: { path }, profile }) => ({
        edits: [{ do: "set", path, value: profile.federationPort.value }],
    }),
    "archiving-scope": archivingScope,
    "archiving-content": archivingContent,
    "archiving-retention": archivingRetention,
    "archiving-association": (asked) => {
        const servers = (0,topology/* partsOf */.CI)(asked.deployment, "archivingServers").map(({ value }) => value.fqdn);
        return theOnly(servers, asked, "Archiving Server");
    },
    "branch-central-site": branchKind,
    "known-reference": rightName,
    "multiparty-im": conferencing,
};
/** What mends a finding in the document that it is about, or why nothing is offered. */
function offers_offerFor(finding, content, rules, today) {
    const { rule, path } = finding;
    if (rule.id === "schema")
        return offerForForm(content, path);
    const offer = Object.hasOwn(offers, rule.id) ? offers[rule.id] : undefined;
    if (!offer || content === undefined)
        return no(notMended(rule));
    const deployment = content;
    return offer({ finding, deployment, profile: profiles/* profiles */.x[deployment.spec.product], today, rules });
}
/** The rules with an offer, for the page that lists them. */
const mended = ["schema", ...Object.keys(offers)];

;// CONCATENATED MODULE: ./build/fix/judged.js





/** A byte order mark stays where it is; nobody else sees it. */
const byteOrderMark = "\uFEFF";
/**
 * Mends a file as a policy asks, or says with its report why there is nothing to mend. Each manifest is judged by itself,
 * so what is found in one file does not depend on others.
 */
async function fixFile(text, policy, today, wanted) {
    const { file } = text;
    const judge = async (content) => validate([{ ...text, content }], policy, today);
    const decoded = decode(text);
    const report = await judge(text.content);
    if (report.skipped.length > 0 || decoded.problem)
        return { report };
    const means = meansFor(file, report, today, async (content) => (await judge(content)).findings);
    const fixed = await fixText(decoded.text, wanted ? { ...means, wanted } : means);
    return { ...fixed, file, before: decoded.text, mark: startsWithMark(text) ? byteOrderMark : "" };
}
/** The means by which a file is mended, given a report in which all rules in force are named. */
function meansFor(file, { rules }, today, judge) {
    const inForce = rules.filter((rule) => !(0,identity/* isBuiltIn */.qi)(rule));
    const inFile = async (text) => (await judge(text)).filter((finding) => finding.file === file);
    return { judge: inFile, offer: (finding, content) => offers_offerFor(finding, content, inForce, today) };
}
function startsWithMark({ content }) {
    if (typeof content === "string")
        return content.startsWith(byteOrderMark);
    return content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf;
}

;// CONCATENATED MODULE: ./build/fix/suggestions.js




/** Of each suggestion that is wanted so many are tried; a file that is made to cost time might ask for more. */
const patience = 3;
/** In longer texts, in UTF-16 units, nothing is suggested. */
const longest = 1_000_000;
/**
 * Suggestions for a text, each on lines of its own. Somebody may take one of them, or all: each holds alone, and all
 * hold together.
 */
async function suggestionsFor(text, means, wish) {
    if (text.length > longest)
        return [];
    const state = { source: source_sourceOf(text), findings: await means.judge(text) };
    const taken = [];
    let attempts = wish.most * patience;
    for (const proposal of proposed(state, means, new Map())) {
        const suggestion = suggestionOf(state.source, proposal);
        if (!suggestion || !wish.isOpen(suggestion.start, suggestion.end))
            continue;
        const { start, end } = suggestion;
        if (taken.some(({ suggestion: other }) => start <= other.end && other.start <= end))
            continue;
        if (taken.length >= wish.most || attempts-- <= 0)
            break;
        const together = [...taken.map((one) => one.proposal), proposal];
        const alone = await attempt_attempt(state, [proposal], means.judge);
        if (edits_refuses(alone) || (taken.length > 0 && edits_refuses(await attempt_attempt(state, together, means.judge))))
            continue;
        taken.push({ proposal, suggestion });
    }
    return taken.map(({ suggestion }) => suggestion);
}
function suggestionOf(source, proposal) {
    const replaced = replacements(source, [proposal]);
    if (edits_refuses(replaced) || replaced.all.length === 0)
        return undefined;
    const { finding, document, edits } = proposal;
    const change = edits_wordsOf(edits, source.trees[document]?.content);
    return { finding, change, ...linesOf(source.text, replaced.all) };
}
/** The lines that replacements touch, as they are and as they would be. */
function linesOf(text, all) {
    const from = text.lastIndexOf("\n", Math.min(...all.map(({ start }) => start)) - 1) + 1;
    const last = Math.max(...all.map(({ end }) => end));
    const to = text.indexOf("\n", last) < 0 ? text.length : text.indexOf("\n", last);
    const moved = all.map((one) => ({ ...one, start: one.start - from, end: one.end - from }));
    const [before, after] = [text.slice(from, to), attempt_apply(text.slice(from, to), moved)].map(split);
    const start = text.slice(0, from).split("\n").length;
    return { start, end: start + (before?.length ?? 1) - 1, before: before ?? [], after: after ?? [] };
}
function split(lines) {
    return lines.split(/\r?\n/).map((line) => line.replace(/\r$/, ""));
}

// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/github/failures.js
var failures = __webpack_require__(316);
// EXTERNAL MODULE: ./build/github/pull-files.js
var pull_files = __webpack_require__(2134);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/report/escaped.js
var escaped = __webpack_require__(3991);
// EXTERNAL MODULE: ./build/github/comment-marker.js
var comment_marker = __webpack_require__(7417);
;// CONCATENATED MODULE: ./build/github/review.js





/** The most suggestions in one review; more would bury what people say. */
const mostSuggestions = 20;
/** What each of our comments carries besides its digest. */
const review_keyOf = ({ key }) => `${key}/suggestion`;
/** Posts suggestions as one review, without those that were posted before. */
async function publishReview(api, review) {
    return (0,failures/* attempted */.zU)(async () => {
        const old = await ownComments(api, review);
        const fresh = review.suggestions.filter((one) => !old.some((other) => isKnown(other, one)));
        if (fresh.length === 0)
            return { posted: 0, url: "" };
        return post(api, review, fresh.slice(0, mostSuggestions));
    }, "pull-requests: write");
}
/**
 * One line that GitHub does not take makes it refuse the whole review, without saying which: then fewer are tried. A
 * refused review leaves nothing behind.
 */
async function post(api, review, suggestions) {
    const tries = [suggestions.length, Math.ceil(suggestions.length / 2), 1];
    for (const size of new Set(tries)) {
        const some = suggestions.slice(0, size);
        const url = await create(api, review, some);
        if (url === undefined)
            continue;
        if (size === suggestions.length)
            return { posted: size, url };
        return { posted: size, url, remark: refused(suggestions.length - size) };
    }
    return { posted: 0, url: "", remark: refused(suggestions.length) };
}
function refused(count) {
    return `${(0,words/* counted */.hS)(count, "suggestion")} not posted: GitHub takes none for a line that it does not show in the change`;
}
/** The review's address, or undefined where GitHub refuses a line. */
async function create(api, review, suggestions) {
    const { octokit, repository } = api;
    const of = { ...repository, pull_number: review.pull, commit_id: review.commit, event: "COMMENT" };
    const body = `lync-policy has ${(0,words/* counted */.hS)(suggestions.length, "suggestion")}: with any of them, or all, the check finds less and nothing new.`;
    const comments = suggestions.map((one) => commentOf(review, one));
    try {
        return await (0,failures/* once */.Oo)(async () => (await octokit.rest.pulls.createReview({ ...of, body, comments, ...failures/* single */.J0 })).data.html_url, async () => (await ownComments(api, review)).find((old) => suggestions.some((one) => review_isSame(old, one)))?.url);
    }
    catch (error) {
        if ((0,failures/* statusOf */.c2)(error) === 422)
            return undefined;
        throw error;
    }
}
function commentOf(review, one) {
    const range = one.start < one.end ? { start_line: one.start, start_side: "RIGHT" } : {};
    return { path: one.file, line: one.end, side: "RIGHT", ...range, body: bodyOf(review, one) };
}
function bodyOf(review, one) {
    const { rule, message } = one.finding;
    const fence = fenceFor(one.after);
    return [
        (0,comment_marker.markerOf)(review_keyOf(review), digestOf(one)),
        `**${rule.level}** ${(0,escaped/* escaped */.Mk)(message)} (\`${rule.id}\`)`,
        "",
        `${fence}suggestion`,
        ...one.after,
        fence,
        "",
    ].join("\n");
}
/** A fence that is longer than any in the text, so that no line of it ends the block. */
function fenceFor(lines) {
    const longest = Math.max(0, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map(({ length }) => length)));
    return "`".repeat(Math.max(3, longest + 1));
}
/** The same lines in place of the same lines, wherever they stand by now. */
function digestOf({ file, before, after }) {
    return (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([file, before, after]))
        .digest("hex")
        .slice(0, 32);
}
/** Anybody can write the marker; all that comes of it is that a suggestion is not made. */
async function ownComments({ octokit, repository }, review) {
    const of = { ...repository, pull_number: review.pull, per_page: 100 };
    const listed = await octokit.paginate(octokit.rest.pulls.listReviewComments, of);
    const all = (0,failures/* listOf */.c3)(listed, ({ path, body }) => typeof path === "string" && typeof body === "string");
    return all.flatMap(({ path, body, line, html_url: url }) => {
        const digest = (0,comment_marker.digestIn)(body, review_keyOf(review));
        return digest === undefined ? [] : [{ path, line: line ?? undefined, digest, url }];
    });
}
function isKnown(old, one) {
    return review_isSame(old, one) || (old.path === one.file && old.line === one.end);
}
function review_isSame(old, one) {
    return old.path === one.file && old.digest === digestOf(one);
}

// EXTERNAL MODULE: ./build/github/texts-before.js
var texts_before = __webpack_require__(6439);
;// CONCATENATED MODULE: ./build/github/suggested.js








/** Each file is a request; with findings in more of them there are suggestions enough. */
const mostFiles = 20;
/** Suggests on lines of a pull request what mends the findings there. */
async function reviewChange(api, wish) {
    const changes = await (0,pull_files.changesOfPull)(api, wish.pull);
    if ((0,failures/* hasFailed */.WN)(changes))
        return changes;
    const files = filesWithFindings(wish.report, changes);
    const found = await (0,failures/* attempted */.zU)(() => collect(api, wish, changes, files.slice(0, mostFiles)), "contents: read");
    if ((0,failures/* hasFailed */.WN)(found))
        return found;
    const { suggestions, crlf } = found;
    const result = await publishReview(api, { key: wish.key, pull: wish.pull, commit: wish.head, suggestions });
    if ((0,failures/* hasFailed */.WN)(result) || crlf === 0 || result.remark !== undefined)
        return result;
    return {
        ...result,
        remark: `no suggestions for ${(0,words/* counted */.hS)(crlf, "file")} with CRLF line ends, which GitHub may change`,
    };
}
/** Files of which GitHub shows the changed lines. */
function filesWithFindings({ findings }, { files }) {
    const named = new Set(findings.map(({ file }) => file));
    return [...named].filter((file) => Array.isArray(files.get(file)) && files.get(file)?.length !== 0);
}
/**
 * The lines of a review count in the head commit, which the working tree need not be: GitHub merges it with the base. So
 * the files of that commit are judged once more.
 */
async function collect(api, { judge, head }, changes, files) {
    const suggestions = [];
    let crlf = 0;
    for (const file of files) {
        const content = await (0,texts_before/* contentOf */.$)(api, file, head);
        const text = { file, content: content ?? "", named: true };
        const decoded = (0,build_text/* decode */.D4)(text);
        if (decoded.problem)
            continue;
        if (decoded.text.includes("\r\n"))
            crlf++;
        else
            suggestions.push(...(await suggestionsIn(text, decoded.text, judge, changes)));
    }
    return { suggestions, crlf };
}
async function suggestionsIn(text, content, judge, { files }) {
    const { file } = text;
    const report = await judge(text);
    const lines = files.get(file);
    const means = meansFor(file, report, report.asOf, async (other) => (await judge({ ...text, content: other })).findings);
    const isOpen = (start, end) => Array.isArray(lines) && lines.some((part) => part.start <= start && end <= part.end);
    const found = await suggestionsFor(content, means, { most: mostSuggestions, isOpen });
    return found.map((suggestion) => ({ ...suggestion, file }));
}


/***/ })

};
;