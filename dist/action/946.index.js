"use strict";
exports.id = 946;
exports.ids = [946,417];
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

/***/ 5946:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishComment: () => (/* binding */ publishComment)
/* harmony export */ });
/* harmony import */ var _comment_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7417);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(316);
/* harmony import */ var _fitted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5627);



const nothing = { did: "nothing", url: "" };
/** Keeps one comment on a pull request up to date. */
async function publishComment(api, pull, comment, mode) {
    if (mode === "off")
        return nothing;
    return (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .attempted */ .zU)(async () => {
        const [oldest, ...doubles] = await ownComments(api, pull, comment.key);
        for (const { id } of doubles)
            await remove(api, id);
        if (oldest === undefined)
            return isWorthCreating[mode](comment) ? create(api, pull, comment) : nothing;
        const isSame = mode === "on-change" && (0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__.digestIn)(oldest.body, comment.key) === comment.digest;
        return isSame ? { did: "nothing", url: oldest.url } : update(api, oldest, comment);
    }, "pull-requests: write");
}
const isWorthCreating = {
    "on-failure": ({ conclusion }) => conclusion === "failure",
    "on-change": ({ digest }) => digest !== "",
    always: () => true,
};
/** Ours, oldest first, looked for on all pages. Anybody can write a marker, so the author counts too. */
async function ownComments(api, pull, key) {
    const { octokit, repository } = api;
    const of = { ...repository, issue_number: pull, per_page: 100 };
    const listed = await octokit.paginate(octokit.rest.issues.listComments, of);
    const all = (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(listed, ({ id, body = "" }) => Number.isSafeInteger(id) && typeof body === "string");
    const marked = all.filter(({ body }) => body !== undefined && (0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__.digestIn)(body, key) !== undefined);
    const isPerson = ({ user }) => user?.type !== "Bot";
    const self = marked.some(isPerson) ? await personOf(api) : undefined;
    const own = marked.filter((comment) => !isPerson(comment) || (self !== undefined && comment.user?.id === self));
    return own.map(({ id, body = "", html_url: url }) => ({ id, body, url })).sort((one, other) => one.id - other.id);
}
/** Whose token it is. A workflow's own is nobody's: then GitHub refuses to say, and no comment of a person is ours. */
async function personOf({ octokit }) {
    const found = await (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .attempted */ .zU)(async () => (await octokit.rest.users.getAuthenticated()).data);
    return "id" in found ? found.id : undefined;
}
/** Two runs at once may both have found none. The next one clears up; where another is quicker, there is nothing to do. */
async function remove({ octokit, repository }, id) {
    return (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .attempted */ .zU)(() => octokit.rest.issues.deleteComment({ ...repository, comment_id: id }));
}
async function create(api, pull, comment) {
    const { octokit, repository } = api;
    const body = bodyOf(comment);
    const url = await (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .Oo)(async () => (await octokit.rest.issues.createComment({ ...repository, issue_number: pull, body, ..._failures_js__WEBPACK_IMPORTED_MODULE_1__/* .single */ .J0 })).data.html_url, async () => (await ownComments(api, pull, comment.key))[0]?.url);
    return { did: "create", url };
}
async function update({ octokit, repository }, { id, body: before, url }, comment) {
    const body = bodyOf(comment);
    if (before.replaceAll("\r\n", "\n").trim() === body.trim())
        return { did: "nothing", url };
    await octokit.rest.issues.updateComment({ ...repository, comment_id: id, body });
    return { did: "update", url };
}
function bodyOf({ key, digest, text }) {
    const marker = `${(0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__.markerOf)(key, digest)}\n`;
    const sentence = "The rest is cut: a comment may have 65,536 characters; the job summary and the log show all.";
    return marker + (0,_fitted_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)(text, sentence, _fitted_js__WEBPACK_IMPORTED_MODULE_2__/* .mostBytes */ .j$ - marker.length);
}


/***/ }),

/***/ 5627:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   Uw: () => (/* binding */ cutBytes),
/* harmony export */   j$: () => (/* binding */ mostBytes)
/* harmony export */ });
/** The most characters that GitHub takes for a summary, a text or a comment, counted as bytes to be safe in any case. */
const mostBytes = 65_535;
const encoder = new TextEncoder();
/** The first so many bytes of a text, without half a character at the end. */
function cutBytes(text, most) {
    const bytes = encoder.encode(text);
    if (bytes.length <= most)
        return text;
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, most), { stream: true });
}
/** A page of Markdown within the limit. One that is cut ends between two blocks, and says so in a sentence. */
function fitted(page, sentence, most = mostBytes) {
    if (encoder.encode(page).length <= most)
        return page;
    const end = `\n\n**${sentence}**\n`;
    const text = cutBytes(page, most - encoder.encode(end).length);
    const gap = text.lastIndexOf("\n\n");
    return (gap > text.length / 2 ? text.slice(0, gap) : text) + end;
}


/***/ })

};
;