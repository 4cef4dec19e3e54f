"use strict";
exports.id = 88;
exports.ids = [88,411];
exports.modules = {

/***/ 88:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merged: () => (/* binding */ merged)
});

// EXTERNAL MODULE: ./build/cannot-run.js
var cannot_run = __webpack_require__(2240);
// EXTERNAL MODULE: ./build/words.js
var words = __webpack_require__(6118);
// EXTERNAL MODULE: ./build/yaml.js
var yaml = __webpack_require__(9792);
;// CONCATENATED MODULE: ./build/import/edits.js

/** Carries edits out; those at one place stay in their order. */
function edited(text, edits) {
    const ordered = edits.toSorted((one, other) => one.start - other.start);
    const parts = [];
    let at = 0;
    for (const { start, end, text: instead } of ordered) {
        parts.push(text.slice(at, Math.max(at, start)), instead);
        at = Math.max(at, end);
    }
    return parts.join("") + text.slice(at);
}
/** Where a node begins and where its last letter ends; the ranges of blocks go on over blank lines. */
function spanOf({ text }, node) {
    const [start = 0, end = 0] = node?.range ?? [];
    return [start, start + text.slice(start, end).trimEnd().length];
}
/** The end of the line that a place is on, before its line break. */
function lineEnd({ text }, at) {
    const end = text.indexOf("\n", at);
    if (end < 0)
        return text.length;
    return text[end - 1] === "\r" && end > at ? end - 1 : end;
}
/** The column of a place, counted from 0. */
function columnOf({ text }, at) {
    return at - (text.lastIndexOf("\n", at - 1) + 1);
}
/** The pair of a key. */
function pairOf(map, key) {
    return map.items.find((pair) => (0,yaml/* isScalar */.jn)(pair.key) && pair.key.value === key);
}
/** Where a pair ends. */
function endOf(page, { key, value }) {
    const [, keyEnd] = spanOf(page, key);
    return Math.max(keyEnd + (/^[ \t]*:/.exec(page.text.slice(keyEnd))?.[0].length ?? 0), value ? spanOf(page, value)[1] : 0);
}
/** Lines as text of a file, each beginning with its line break. */
function below({ eol }, lines) {
    return lines.map((line) => eol + line).join("");
}

// EXTERNAL MODULE: ./build/import/compose.js + 6 modules
var compose = __webpack_require__(3562);
// EXTERNAL MODULE: ./build/import/draft.js
var import_draft = __webpack_require__(6106);
;// CONCATENATED MODULE: ./build/import/merge-stale.js





/** Annotations of things that are gone. */
function* staleOrigins(page, map, entries) {
    const current = new Set(entries.map(([key]) => key));
    for (const pair of map.flow ? [] : map.items) {
        const key = (0,yaml/* isScalar */.jn)(pair.key) ? String(pair.key.value) : "";
        if (!key.startsWith(compose/* origin */.T) || current.has(key) || map.items.length === 1)
            continue;
        page.remarks.push(`${(0,words/* quoted */.TL)(key.slice(compose/* origin */.T.length))} is no longer in the topology; what the manifest says of it is kept`);
        const [start] = spanOf(page, pair.key);
        const end = lineEnd(page, endOf(page, pair));
        const from = page.text.lastIndexOf("\n", start - 1);
        yield { start: page.text[from - 1] === "\r" ? from - 1 : Math.max(0, from), end, text: "" };
    }
}
/** Comments of ours about what has become known. */
function* staleGaps({ text }, draft) {
    const spec = draft.entries.find(([key]) => key === "spec")?.[1];
    const hints = new Set(spec?.kind === "properties" ? spec.gaps.map(({ hint }) => hint) : []);
    for (const found of text.matchAll(/\r?\n[ \t]*# (not in the topology: [^\r\n]*)/g)) {
        const hint = (found[1] ?? "").trimEnd();
        if (hint.startsWith(import_draft/* unknownSign */.ox) && !hints.has(hint))
            yield { start: found.index, end: found.index + found[0].length, text: "" };
    }
}

// EXTERNAL MODULE: ./build/import/emit.js
var emit = __webpack_require__(3646);
;// CONCATENATED MODULE: ./build/import/merge-lists.js



/** Entries that are there are brought up to date, those that are missing are put in, and others are a person's. */
function* itemEdits(page, list, { keys, items }) {
    const maps = list.items.filter((node) => (0,yaml/* isMap */.jh)(node));
    const here = new Map();
    for (const [name, map] of named(maps, (map) => nameOf(keys, (key) => map.get(key))))
        here.set(name, map);
    const absent = [];
    for (const [name, draft] of named(items, (item) => nameOf(keys, (key) => saidBy(item, key)))) {
        const map = here.get(name);
        if (map)
            yield { item: [], inner: { map, draft } };
        else
            absent.push(draft);
    }
    if (absent.length > 0)
        yield { item: [appended(page, list, absent)] };
}
/** Things with their names; where a name comes again, its number makes it another. */
function* named(things, nameOfThing) {
    const times = new Map();
    for (const thing of things) {
        const name = nameOfThing(thing);
        times.set(name, (times.get(name) ?? 0) + 1);
        yield [`${times.get(name)} ${name}`, thing];
    }
}
/** Servers, domains and the like: what the files do not tell any more goes, and what stays keeps its words. */
function* wordEdits(page, list, { words, firm }) {
    const here = list.items.map((node) => wordOf(node));
    const wanted = new Set(words.map((word) => word.toLowerCase()));
    if (!firm || (here.length === words.length && here.every((word) => wanted.has(word))))
        return;
    const kept = list.items.filter((_, at) => wanted.has(here[at] ?? ""));
    const added = words.filter((word) => !here.includes(word.toLowerCase()));
    const [start, end] = spanOf(page, list);
    if (list.flow && !page.text.slice(start, end).includes("#")) {
        const texts = [...kept.map((node) => page.text.slice(...spanOf(page, node))), ...added.map(emit/* scalar */.d_)];
        yield { start, end, text: `[${texts.join(", ")}]` };
    }
    else if (list.flow)
        yield { start, end, text: flowWithComments(page, list, kept, added) };
    else
        yield inBlock(page, list, kept, added);
}
function nameOf(keys, value) {
    return keys.map((key) => String(value(key) ?? "").toLowerCase()).join("\n");
}
function saidBy({ entries }, key) {
    const draft = entries.find(([name]) => name === key)?.[1];
    return draft?.kind === "value" ? draft.value : undefined;
}
function appended(page, list, absent) {
    const last = list.items.at(-1);
    const [start, end] = spanOf(page, list);
    if (!list.flow) {
        const at = lineEnd(page, last ? spanOf(page, last)[1] : end);
        return {
            start: at,
            end: at,
            text: below(page, absent.flatMap((item) => (0,emit/* itemLines */.Lt)(item, columnOf(page, start)))),
        };
    }
    const inside = absent.map(emit/* inBraces */.eL).join(", ");
    if (!last)
        return { start, end, text: `[${inside}]` };
    const [, at] = spanOf(page, last);
    return { start: at, end: at, text: `, ${inside}` };
}
/** A server may stand as its name or as an object with its name. */
function wordOf(node) {
    const word = (0,yaml/* isMap */.jh)(node) ? node.get("fqdn") : (0,yaml/* isScalar */.jn)(node) ? node.value : undefined;
    return String(word ?? "").toLowerCase();
}
function flowWithComments(page, list, kept, added) {
    const pad = `${page.eol}${" ".repeat(columnOf(page, spanOf(page, list.items[0])[0]))}`;
    const lines = kept.map((node) => {
        const [start, end] = spanOf(page, node);
        const comment = /^[ \t]*,?[ \t]*(#[^\r\n]*)/.exec(page.text.slice(end, lineEnd(page, end)))?.[1];
        return `${pad}${page.text.slice(start, end)},${comment ? ` ${comment}` : ""}`;
    });
    return `[${[...lines, ...added.map((word) => `${pad}${(0,emit/* scalar */.d_)(word)},`)].join("")}${pad}]`;
}
/** Each entry with the comments above it and on its lines. */
function inBlock(page, list, kept, added) {
    const [start] = spanOf(page, list);
    const first = Math.max(0, page.text.lastIndexOf("\n", start - 1) + 1 - page.eol.length);
    const ends = list.items.map((node) => lineEnd(page, spanOf(page, node)[1]));
    const chunks = list.items.flatMap((node, at) => {
        return kept.includes(node) ? [page.text.slice(ends[at - 1] ?? first, ends[at])] : [];
    });
    const pad = " ".repeat(columnOf(page, start));
    return {
        start: first,
        end: ends.at(-1) ?? start,
        text: chunks.join("") +
            below(page, added.map((word) => `${pad}- ${(0,emit/* scalar */.d_)(word)}`)),
    };
}

;// CONCATENATED MODULE: ./build/import/merge-tree.js







/** What is there is brought up to date, and what is missing is put in behind it. */
function* propertyEdits(page, map, { entries }) {
    for (const [key, draft] of entries) {
        const pair = pairOf(map, key);
        if (pair)
            yield* valueEdits(page, pair, draft, columnOf(page, map.range?.[0] ?? 0));
    }
    const absent = entries.filter(([key]) => !pairOf(map, key));
    if (absent.length > 0)
        yield insertion(page, map, absent);
    if (entries.some(([key]) => key === `${compose/* origin */.T}source`))
        yield* staleOrigins(page, map, entries);
}
function insertion(page, map, absent) {
    const last = map.items.at(-1);
    const [start, end] = spanOf(page, map);
    if (map.flow) {
        const inside = absent.map(([key, draft]) => `${key}: ${(0,emit/* inFlow */.Ic)(draft)}`).join(", ");
        if (!last)
            return { start, end, text: `{ ${inside} }` };
        const at = endOf(page, last);
        return { start: at, end: at, text: `, ${inside}` };
    }
    const at = lineEnd(page, last ? endOf(page, last) : end);
    return {
        start: at,
        end: at,
        text: below(page, absent.flatMap(([key, draft]) => (0,emit/* entry */.f_)(key, draft, columnOf(page, start)))),
    };
}
/** A value, list or map that stands there, against what the files tell. */
function* valueEdits(page, pair, draft, indent) {
    const { key, value } = pair;
    if ((0,yaml/* isAlias */.Vj)(value)) {
        page.remarks.push(`${(0,words/* quoted */.TL)((0,yaml/* isScalar */.jn)(key) ? String(key.value) : "")} stands as an alias; it is left as it is`);
    }
    else if (value === null || ((0,yaml/* isScalar */.jn)(value) && value.value === null))
        yield* filled(page, pair, draft, indent);
    else if ((0,yaml/* isMap */.jh)(value))
        yield* mapEdits(page, value, draft);
    else if ((0,yaml/* isSeq */.oP)(value))
        yield* listEdits(page, value, draft);
    else if ((0,yaml/* isScalar */.jn)(value))
        yield* scalarEdits(page, value, draft);
}
/** A map where the files tell one word was made by a person, and says more. */
function* mapEdits(page, map, draft) {
    if (draft.kind === "properties")
        yield* propertyEdits(page, map, draft);
}
/** A list where the files tell one word, such as users by name and not by number, says more as well. */
function* listEdits(page, list, draft) {
    if (draft.kind === "words")
        yield* wordEdits(page, list, draft);
    if (draft.kind !== "items")
        return;
    for (const { item, inner } of itemEdits(page, list, draft)) {
        yield* inner ? propertyEdits(page, inner.map, inner.draft) : item;
    }
}
/** A count of servers says what a list of as many says. */
function isCount(value, draft) {
    return draft.kind === "words" && value.value === draft.words.length;
}
/** A key with nothing behind it. */
function* filled(page, pair, draft, indent) {
    const [, keyEnd] = spanOf(page, pair.key);
    const colon = /^[ \t]*:/.exec(page.text.slice(keyEnd))?.[0].length;
    if (colon === undefined)
        return;
    const [first = "", ...rest] = (0,emit/* after */.Pl)(draft, indent);
    yield { start: keyEnd + colon, end: keyEnd + colon, text: first };
    const end = lineEnd(page, keyEnd);
    if (rest.length > 0)
        yield { start: end, end, text: below(page, rest) };
}
function* scalarEdits(page, node, draft) {
    if (draft.kind === "words" && draft.firm && !isCount(node, draft))
        yield* replaced(page, node, (0,emit/* inFlow */.Ic)(draft));
    if (draft.kind === "properties" || draft.kind === "items")
        yield* replaced(page, node, (0,emit/* inFlow */.Ic)(draft));
    if (draft.kind !== "value" || !draft.firm || draft.fits.includes(node.value))
        return;
    if (node.value !== draft.value)
        yield* replaced(page, node, (0,emit/* inFlow */.Ic)(draft), draft.note);
    else if (!draft.note)
        yield* doubtGone(page, node);
}
function* replaced(page, node, text, note) {
    const [start, end] = spanOf(page, node);
    yield { start, end, text };
    if (!note)
        yield* doubtGone(page, node);
}
/** A comment of ours that the value is not known. */
function* doubtGone(page, node) {
    const [, start] = spanOf(page, node);
    const comment = /^[ \t]*# not (?:in the topology|known):[^\r\n]*/.exec(page.text.slice(start, lineEnd(page, start)))?.[0];
    if (comment)
        yield { start, end: start + comment.length, text: "" };
}

;// CONCATENATED MODULE: ./build/import/merge.js






/**
 * Brings a manifest up to date: values that the files tell are changed where they stand, and what is missing is put in.
 * All else stays as it is, to the letter: what a person wrote, comments, and the shape of the text.
 */
function merged(file, text, draft) {
    const document = documentsIn(text).find(isDeployment);
    if (!document)
        throw new cannot_run/* CannotRun */.z(`${(0,words/* quoted */.TL)(file)} is there already and holds no manifest; move it away or choose another folder`);
    const page = { text, eol: text.includes("\r\n") ? "\r\n" : "\n", remarks: [] };
    const edits = [...propertyEdits(page, document.contents, draft), ...staleGaps(page, draft)];
    const result = edited(text, edits);
    if (documentsIn(result).some(({ errors }) => errors.length > 0)) {
        throw new cannot_run/* CannotRun */.z(`${(0,words/* quoted */.TL)(file)} cannot be brought up to date where it stands; import to another folder and compare`);
    }
    return { text: result, remarks: page.remarks };
}
function documentsIn(text) {
    const documents = (0,yaml/* parseAllDocuments */.hR)(text, {
        logLevel: "silent",
        prettyErrors: false,
        schema: "core",
        uniqueKeys: false,
        version: "1.2",
    });
    return Array.isArray(documents) ? documents : [];
}
function isDeployment({ contents, errors }) {
    if (errors.length > 0 || !(0,yaml/* isMap */.jh)(contents))
        return false;
    return String(contents.get("apiVersion")).startsWith("lync-policy/") && contents.get("kind") === "Deployment";
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