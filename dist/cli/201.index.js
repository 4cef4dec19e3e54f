"use strict";
exports.id = 201;
exports.ids = [201];
exports.modules = {

/***/ 5201:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planYaml: () => (/* binding */ planYaml)
/* harmony export */ });
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4684);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6118);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7010);
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1374);




/** The manifest of a plan, with a comment at each figure: the sum, and the documents that it rests on. */
function planYaml({ needs, deployment, steps, notes }) {
    const seen = new Set();
    const byPath = new Map(steps.map((step) => [`/${step.path.join("/")}`, step]));
    const head = [
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(needs.name)}: ${needs.profile.name} for ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(needs.users, "user")}${needs.high ? ", with high availability" : ""},`,
        "as small as the rules of lync-policy allow. Rename the computers; the sums hold for the numbers.",
        ...notes.flatMap(({ rule, hit }) => [
            `note: ${hit.message} [${rule.id}]`,
            `  ${about((0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .cited */ .k4)(hit.source ?? hit.fact?.source ?? rule.source), seen)}`,
        ]),
    ];
    const body = (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlText */ .p)(deployment, (path) => {
        const step = byPath.get(path);
        return step ? comment(step, seen) : [];
    });
    return `${head.map((line) => `# ${line}\n`).join("")}${body}`;
}
/** A reason that holds for many pools or records alike is given at the first of them; a sum is shown at each. */
function comment({ says, grounds, row }, seen) {
    if (row?.users === undefined && seen.has(says))
        return [];
    seen.add(says);
    return [(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(says), ...(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .citedIn */ .nz)(grounds).map(({ words, source }) => `  ${words}: ${about(source, seen)}`)];
}
/** A document by its title and, the first time, its address. */
function about({ title, url }, seen) {
    if (seen.has(url))
        return title;
    seen.add(url);
    return `${title}, ${url}`;
}


/***/ }),

/***/ 1374:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ yamlText)
/* harmony export */ });
/** The widest map that is written on one line. */
const widest = 130;
/** Values → YAML in blocks, small maps on one line. `before` gives the comment lines above what stands at a path. */
function yamlText(content, before) {
    const lines = [];
    writeMap(content, { indent: "", path: "", lead: "", lines, before });
    return `${lines.join("\n")}\n`;
}
function writeMap(map, { indent, path, lead, lines, before }) {
    let first = true;
    for (const [key, value] of Object.entries(map)) {
        if (value === undefined)
            continue;
        const own = `${path}/${key}`;
        const start = first && lead !== "" ? lead : indent;
        // A comment above the first entry of an item would come between the dash and what it begins.
        const comments = before(own);
        if (first && lead !== "")
            lines.push(...comments.map((line) => `${lead.replace("-", " ")}# ${line}`));
        else
            lines.push(...comments.map((line) => `${indent}# ${line}`));
        first = false;
        writeEntry(`${start}${key}:`, value, { indent, path: own, lead: "", lines, before });
    }
}
function writeEntry(head, value, place) {
    const { indent, lines } = place;
    const short = flow(value);
    const shallow = typeof value === "object" && !Array.isArray(value) && place.path.split("/").length <= 2;
    if (short !== undefined && !shallow && head.length + short.length < widest)
        lines.push(`${head} ${short}`);
    else if (Array.isArray(value)) {
        lines.push(head);
        for (const [at, item] of value.entries())
            writeItem(item, { ...place, indent: `${indent}  `, path: `${place.path}/${at}` });
    }
    else if (typeof value === "object" && value !== null) {
        lines.push(head);
        writeMap(value, { ...place, indent: `${indent}  ` });
    }
    else
        lines.push(`${head} ${scalar(value)}`);
}
function writeItem(item, place) {
    const { indent, path, lines, before } = place;
    lines.push(...before(path).map((line) => `${indent}# ${line}`));
    const short = flow(item);
    if (short !== undefined && `${indent}- ${short}`.length < widest)
        lines.push(`${indent}- ${short}`);
    else
        writeMap(item, { ...place, indent: `${indent}  `, lead: `${indent}- ` });
}
/** A value on one line, or undefined where it has maps or long lists in it. */
function flow(value) {
    if (typeof value !== "object" || value === null)
        return scalar(value);
    const entries = Object.entries(value);
    if (entries.length > 6)
        return undefined;
    const parts = entries.map(([key, inner]) => {
        const list = Array.isArray(inner) && inner.every((one) => typeof one !== "object");
        const text = typeof inner === "object" && !list ? undefined : flow(inner);
        return text === undefined ? undefined : Array.isArray(value) ? text : `${key}: ${text}`;
    });
    if (parts.some((part) => part === undefined))
        return undefined;
    if (Array.isArray(value))
        return `[${parts.join(", ")}]`;
    return parts.length > 0 ? `{ ${parts.join(", ")} }` : "{}";
}
/** Words that YAML, of one version or another, takes for something else than text. */
const taken = /^(y|n|yes|no|true|false|on|off|null|nan|inf)$/i;
function scalar(value) {
    if (typeof value !== "string")
        return String(value);
    const plain = /^[\p{L}_]([\p{L}\p{N} ./_-]*[\p{L}\p{N}/_])?$/u.test(value) && !taken.test(value);
    if (plain)
        return value;
    // What cannot be seen, or is half a character, is written as what it is.
    return JSON.stringify(value).replace(/[\p{Cf}\u2028\u2029]/gu, (one) => [...one].map((each) => escaped(each.codePointAt(0) ?? 0)).join(""));
}
function escaped(code) {
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}


/***/ })

};
;