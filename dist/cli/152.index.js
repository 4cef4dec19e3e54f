"use strict";
exports.id = 152;
exports.ids = [152];
exports.modules = {

/***/ 8152:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedFiles: () => (/* binding */ changedFiles),
/* harmony export */   commitOf: () => (/* binding */ commitOf),
/* harmony export */   contentsAt: () => (/* binding */ contentsAt),
/* harmony export */   fileAt: () => (/* binding */ fileAt),
/* harmony export */   headIs: () => (/* binding */ headIs),
/* harmony export */   isTracked: () => (/* binding */ isTracked),
/* harmony export */   mergeBase: () => (/* binding */ mergeBase),
/* harmony export */   patch: () => (/* binding */ patch),
/* harmony export */   repositoryAt: () => (/* binding */ repositoryAt)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


const longest = 1 << 30;
/** Runs git without a shell, without programs that a repository names, and without asking anybody anything. */
function git(cwd, args, input = "") {
    const careful = ["-c", "core.quotePath=false", "-c", "core.fsmonitor=false", "--no-optional-locks", ...args];
    const env = { ...process.env, GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
    const { status, stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)("git", careful, { cwd, input, env, maxBuffer: longest });
    return status === 0 ? stdout : undefined;
}
/** The repository that a folder belongs to, if git is there and would work with it. */
function repositoryAt(cwd) {
    const up = git(cwd, ["rev-parse", "--show-cdup"]);
    return up && { root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, up.toString().trim()) };
}
/** The commit that a name stands for, if it is here. */
function commitOf({ root }, name) {
    return hashIn(git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]));
}
/** Whether a commit is the one that is checked out. */
function headIs(repository, commit) {
    return commitOf(repository, "HEAD") === commit;
}
/** Where the work that is checked out left the line of a commit, if the history down to it is here. */
function mergeBase({ root }, commit) {
    return hashIn(git(root, ["merge-base", commit, "HEAD"]));
}
/** A difference is made by git alone: a repository may name programs that would have a part in it. */
const diff = ["diff", "--no-color", "--no-ext-diff", "--no-textconv", "--ignore-submodules=dirty", "--find-renames"];
/** The files that differ between a commit and the working tree, those that git does not know yet among them. */
function changedFiles({ root }, since) {
    const listed = git(root, [...diff, "--name-status", "-z", since, "--"]);
    const unknown = git(root, ["ls-files", "--others", "--exclude-standard", "-z"]);
    return listed && unknown && [...changedIn(fields(listed)), ...fields(unknown).map((path) => ({ path }))];
}
function fields(output) {
    return output.toString().split("\0").slice(0, -1);
}
/** "M", path, "R100", old path, new path … */
function* changedIn(fields) {
    const rest = fields.values();
    for (const status of rest) {
        const first = rest.next().value ?? "";
        if (status.startsWith("R"))
            yield { before: first, path: rest.next().value ?? "" };
        else if (status.startsWith("C"))
            yield { path: rest.next().value ?? "" };
        else if (status === "D")
            yield { before: first };
        else if (status === "A")
            yield { path: first };
        else
            yield { before: first, path: first };
    }
}
/** The difference as text without any lines around it. */
function patch({ root }, since) {
    return git(root, [...diff, "--unified=0", "--src-prefix=a/", "--dst-prefix=b/", since, "--"])?.toString();
}
/** What files held in a commit, in the order of their paths; undefined where one was not there. */
function contentsAt({ root }, commit, paths) {
    // A path with a line break cannot be asked for: a request is a line.
    const asked = paths.map((path) => (path.includes("\n") ? "" : `${commit}:${path}`));
    const output = git(root, ["cat-file", "--batch"], asked.map((line) => `${line}\n`).join("")) ?? Buffer.alloc(0);
    let at = 0;
    return asked.map(() => {
        const end = output.indexOf("\n", at);
        if (end < 0)
            return undefined;
        const [, kind, size] = / (\w+) (\d+)$/.exec(output.toString("utf8", at, end)) ?? [];
        const content = output.subarray(end + 1, end + 1 + Number(size ?? 0));
        at = end + 1 + (size === undefined ? 0 : content.length + 1);
        return kind === "blob" ? content : undefined;
    });
}
/** What a file of a commit holds, through links inside the repository; "outside" where a link leads out of it. */
function fileAt({ root }, commit, path) {
    if (path.includes("\n"))
        return undefined;
    const output = git(root, ["cat-file", "--batch", "--follow-symlinks"], `${commit}:${path}\n`) ?? Buffer.alloc(0);
    const end = output.indexOf("\n");
    const head = output.toString("utf8", 0, Math.max(0, end));
    if (head.startsWith("symlink "))
        return "outside";
    const [, size] = / blob (\d+)$/.exec(head) ?? [];
    return size === undefined ? undefined : output.subarray(end + 1, end + 1 + Number(size));
}
/** Whether the commit that is checked out has a say in a path: as a file, or by a link or a submodule on the way to it. */
function isTracked({ root }, path) {
    const parts = path.split("/");
    const way = parts.map((_, at) => parts.slice(0, at + 1).join("/"));
    const listed = git(root, ["ls-tree", "--full-tree", "-z", "HEAD", "--", ...way]);
    return listed === undefined || fields(listed).some((entry) => !entry.startsWith("040000 "));
}
function hashIn(output) {
    return output?.toString().trim() || undefined;
}


/***/ })

};
;