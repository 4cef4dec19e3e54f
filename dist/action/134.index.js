"use strict";
exports.id = 134;
exports.ids = [134];
exports.modules = {

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


/***/ })

};
;