"use strict";
exports.id = 1;
exports.ids = [1,623];
exports.modules = {

/***/ 4623:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   glob: () => (/* binding */ glob),
/* harmony export */   matcher: () => (/* binding */ matcher),
/* harmony export */   o: () => (/* binding */ yamlFile),
/* harmony export */   walk: () => (/* binding */ walk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(298);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(ignore__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_3__);


// Both are what most tools of this world match with: picomatch for globs, ignore for .gitignore, the latter's rules
// being too many to write down once more. Loaded only where folders are walked through.


/** Never looked into: what git keeps for itself, and what other people wrote. */
const skipped = new Set([".git", "node_modules"]);
/** The files that a folder is looked through for. */
const yamlFile = /\.ya?ml$/i;
/** The YAML files under a folder that git would not ignore, in the order of their names. Links are not followed. */
function walk(folder) {
    const above = rulesAbove(folder);
    return filesUnder(folder, isIgnored(`${folder}/`, above) ? [] : above, yamlFile);
}
/** The files that a glob matches, ignored by git or not: who writes a pattern means it. */
function glob(pattern, cwd) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, picomatch__WEBPACK_IMPORTED_MODULE_3___default().scan(normalize(pattern)).base);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(start))
        return [];
    return filesUnder(start, undefined, /^/).files.filter(matcher(pattern, cwd));
}
/** Whether a path is the one named, is matched by the glob, or lies under a folder that is. */
function matcher(pattern, cwd) {
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, pattern);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(named))
        return (path) => path === named || path.startsWith(named + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    const clean = normalize(pattern).replace(/\/$/, "");
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_3___default()([clean, `${clean}/**`], { dot: true, posix: true });
    return (path) => matches((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern) ? slashed(path) : slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, path)));
}
function normalize(pattern) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(slashed(pattern));
}
/** `ignoring` undefined: no `.gitignore` counts. */
function filesUnder(folder, ignoring, wanted) {
    const files = [];
    const closed = [];
    const visit = (current, outer) => {
        const rules = outer && [...outer, ...rulesIn(current)];
        for (const entry of entriesOf(current, (error) => closed.push({ path: current, error }))) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, entry.name);
            if (entry.isDirectory() && !skipped.has(entry.name) && !isIgnored(`${path}/`, rules))
                visit(path, rules);
            if (entry.isFile() && wanted.test(entry.name) && !isIgnored(path, rules))
                files.push(path);
        }
    };
    visit(folder, ignoring);
    return { files, closed };
}
function entriesOf(folder, complain) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (error) {
        complain(error);
        return [];
    }
}
/** The rules of a repository that stand above a folder, outermost first. Outside a repository there are none. */
function rulesAbove(folder) {
    const above = [];
    for (let current = folder; !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, ".git")); current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current)) {
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current) === current)
            return [];
        above.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current));
    }
    return above.flatMap(rulesIn);
}
/** The rules in a folder; a list that cannot be read ignores nothing. */
function rulesIn(folder) {
    try {
        return [{ folder, rules: ignore__WEBPACK_IMPORTED_MODULE_2___default()().add((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".gitignore"), "utf8")) }];
    }
    catch {
        return [];
    }
}
/** The innermost rule that speaks of a path decides. */
function isIgnored(path, rules = []) {
    let ignored = false;
    for (const { folder, rules: own } of rules) {
        const inside = slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path)) + (path.endsWith("/") ? "/" : "");
        if (inside === "/" || inside.startsWith("../"))
            continue;
        const verdict = own.test(inside);
        ignored = verdict.ignored || (ignored && !verdict.unignored);
    }
    return ignored;
}
function slashed(path) {
    return path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/");
}


/***/ }),

/***/ 4001:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wantedBy: () => (/* binding */ wantedBy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4623);



/**
 * What patterns would have led to, for files that are no more. `read` says of the files that are there, by name, whether
 * somebody named them.
 */
function wantedBy(patterns, { cwd, base }, read) {
    const unwanted = patterns
        .filter((pattern) => pattern.startsWith("!"))
        .map((pattern) => (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__.matcher)(pattern.slice(1), cwd));
    const wanted = patterns.filter((pattern) => !pattern.startsWith("!") && pattern !== "-");
    const ways = (wanted.length > 0 ? wanted : ["."]).map((pattern) => ({
        // A folder is looked through, anything else names what it matches.
        named: !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, pattern)),
        matches: (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__.matcher)(pattern, cwd),
    }));
    return (file) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, file);
        if (read.has(file))
            return read.get(file);
        if (unwanted.some((matches) => matches(path)))
            return undefined;
        return ways.find(({ named, matches }) => (named || _walk_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlFile */ .o.test(path)) && matches(path))?.named;
    };
}


/***/ })

};
;