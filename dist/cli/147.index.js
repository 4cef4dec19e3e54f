"use strict";
exports.id = 147;
exports.ids = [147,623];
exports.modules = {

/***/ 4147:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compileIn: () => (/* binding */ compileIn),
  loadPolicy: () => (/* binding */ loadPolicy),
  onDisk: () => (/* binding */ onDisk),
  textAt: () => (/* binding */ textAt)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/cannot-run.js
var cannot_run = __webpack_require__(2240);
// EXTERNAL MODULE: ./build/policy/chain.js + 2 modules
var policy_chain = __webpack_require__(2266);
// EXTERNAL MODULE: ./build/policy/effective.js
var effective = __webpack_require__(6779);
;// CONCATENATED MODULE: ./build/cel/rule.js
/** Makes a rule of what was compiled. A deployment is judged once, whoever asks first. */
function asRule({ own, judge }, info) {
    const known = new WeakMap();
    const judged = (deployment, context) => {
        const kept = known.get(deployment);
        if (kept?.today === context.today)
            return kept.judgement;
        const judgement = judge(deployment, context);
        known.set(deployment, { today: context.today, judgement });
        return judgement;
    };
    const rule = {
        ...info,
        applies: (deployment, context) => judged(deployment, context).matched > 0,
        check: (deployment, context) => judged(deployment, context).hits,
    };
    return { rule, own, failures: (deployment, context) => judged(deployment, context).failures.map(hitFor(own.id)) };
}
function hitFor(id) {
    return ({ part, reason, path }) => ({ path, message: `own rule ${id} cannot be judged here: in ${part}, ${reason}` });
}

;// CONCATENATED MODULE: ./build/policy/in-force.js

/** An effective policy, with its own rules compiled, as what a run judges by. */
function inForce(policy, compiled, covers, manner) {
    const own = policy.rules.flatMap((entry, at) => {
        const rule = compiled[at]?.rule;
        return rule ? [asRule(rule, infoOf(entry))] : [];
    });
    return {
        preset: policy.preset.value,
        failOn: policy.failOn.value,
        levels: valuesOf(policy.levels),
        unwaivable: new Set([...valuesOf(policy.suppressible)].flatMap(([rule, can]) => (can ? [] : [rule]))),
        maxDays: valuesOf(policy.maxDays),
        own,
        waivers: policy.waivers.map(({ value, place, in: file }) => {
            const tests = value.files?.map((pattern) => covers(pattern, file.file));
            return { kind: "policy", ...value, place, covers: tests && ((name) => tests.some((test) => test(name))) };
        }),
        ...manner,
    };
}
/** The words of an own rule; what its author leaves out is said for the policy. */
function infoOf({ value, place }) {
    const { id, title, level, why, fix, source = "" } = value;
    return {
        id,
        title,
        level,
        preset: "minimal",
        why: why ?? "The organisation's own policy asks for it",
        fix: fix ?? "Change the deployment so that the rule's title is true of it",
        turnOffWhen: "Whoever owns the policy decides so",
        source: { title: `Policy ${place.file}`, url: source, date: "" },
        evidence: "A",
        decided: true,
    };
}
function valuesOf(map) {
    return new Map([...map].map(([key, { value }]) => [key, value]));
}

// EXTERNAL MODULE: ./build/built-ins.js
var built_ins = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/days.js
var days = __webpack_require__(8932);
// EXTERNAL MODULE: ./build/rules/index.js + 89 modules
var rules = __webpack_require__(1062);
// EXTERNAL MODULE: ./build/suggest.js
var suggest = __webpack_require__(9969);
// EXTERNAL MODULE: ./build/words.js
var words = __webpack_require__(6118);
;// CONCATENATED MODULE: ./build/policy/problems.js





/** What stands against a policy that has the right form: names that lead nowhere, and days that are none. */
function* problemsIn(policy) {
    const known = [...rules/* rules */.aO, ...built_ins/* waiverChecks */.W].map(({ id }) => id).concat(policy.rules.map(({ value }) => value.id));
    for (const file of policy.files) {
        yield* strangeKeys(file, "levels", known);
        yield* strangeKeys(file, "suppressible", known);
    }
    yield* wrongWaivers(policy.waivers, known);
    yield* doubles(policy.rules);
}
function* strangeKeys(file, name, known) {
    for (const id of Object.keys(file.content[name] ?? {})) {
        const message = strange(id, known);
        if (message)
            yield { file: file.file, ...file.locate([name, id], "key"), message: `${name} names ${message}` };
    }
}
function* wrongWaivers(waivers, known) {
    for (const { value, in: file, at } of waivers) {
        const placed = (name) => ({ file: file.file, ...file.locate(["waivers", at, name]) });
        const message = strange(value.rule, known);
        if (message)
            yield { ...placed("rule"), message: `a waiver names ${message}` };
        if (!(0,days/* isDay */.N)(value.until))
            yield { ...placed("until"), message: `until is ${(0,words/* quoted */.TL)(value.until)}; a day of the calendar is needed` };
    }
}
function strange(id, known) {
    if (known.includes(id))
        return undefined;
    if (built_ins/* builtIns */.b3.some((check) => check.id === id))
        return `${(0,words/* quoted */.TL)(id)}, which can be neither changed nor waived`;
    const meant = (0,suggest/* didYouMean */.a)(id, known, '"lync-policy rules" lists those that are');
    return `rule ${(0,words/* quoted */.TL)(id)}, which is not known; ${meant}`;
}
function* doubles(own) {
    const first = new Map();
    for (const entry of own) {
        const other = first.get(entry.value.id);
        if (!other)
            first.set(entry.value.id, entry);
        else {
            const place = { file: entry.in.file, ...entry.in.locate(["rules", entry.at, "id"]) };
            const where = `${other.place.file}:${other.place.range.line}`;
            yield {
                ...place,
                message: `rule ${(0,words/* quoted */.TL)(entry.value.id)} stands in ${where} already; each needs an id of its own`,
            };
        }
    }
}
/** What stands against own rules that could not be compiled, at the letter where that is known. */
function* compileProblems(own, compiled) {
    for (const [at, { errors = [] }] of compiled.entries()) {
        const entry = own[at];
        if (!entry)
            continue;
        for (const { at: property, column = 1, message } of errors) {
            const place = entry.in.locate(["rules", entry.at, property]);
            const text = `rule ${entry.value.id}, ${property}: ${message}`;
            yield { file: entry.in.file, message: text, ...shifted(place, String(entry.value[property]), column) };
        }
    }
}
/** A plain text of one line stands in the file as it is, so a place in it is a place in the file. */
function shifted(place, text, column) {
    const { range, excerpt } = place;
    if (!excerpt.startsWith(text, range.column - 1))
        return place;
    const start = Math.min(range.column + column - 1, range.endColumn);
    return { ...place, range: { ...range, column: start } };
}

// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/node/against.js
var against = __webpack_require__(1039);
// EXTERNAL MODULE: ./build/node/discover.js
var discover = __webpack_require__(969);
// EXTERNAL MODULE: ./build/node/find-policy.js
var find_policy = __webpack_require__(9236);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/node/own-rules.js




/** How long a rule may take for one deployment. Steps are counted too and end a rule long before, on every machine alike. */
const longest = 10_000;
/** How long the thread may take to begin, on a machine that has much else to do. */
const longestStart = 30_000;
/** A heap for any deployment that can be read, and no more. */
const resourceLimits = { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 64 };
/**
 * Compiles own rules and judges by them in a thread, as `compileRule` does without one. The caller waits; a rule that
 * takes too long is ended and fails, and the next begins in a new thread. `file` is the bundle of `cel-worker.ts`.
 */
function inThread(file, own, milliseconds = longest) {
    let thread;
    const close = () => {
        thread?.worker.terminate();
        thread = undefined;
    };
    const first = begin(file, own);
    thread = first.thread;
    const judging = (rule, at) => {
        return (deployment, { today }) => {
            thread ??= begin(file, own).thread;
            const task = { rule: at, today, ...(thread.last !== deployment && { deployment }) };
            thread.last = deployment;
            thread.port.postMessage(task);
            const answer = waited(thread, milliseconds);
            if (answer && "judgement" in answer)
                return answer.judgement;
            if (!answer)
                close();
            return failed(rule, answer && "trouble" in answer ? answer.trouble : tooLong(milliseconds));
        };
    };
    const compiled = own.map((rule, at) => {
        const errors = first.errors[at] ?? [];
        return errors.length > 0 ? { errors } : { rule: { own: rule, judge: judging(rule, at) } };
    });
    return { compiled, close };
}
function begin(file, own) {
    if (!(0,external_node_fs_.existsSync)(file))
        throw notBegun();
    const { port1: port, port2 } = new external_node_worker_threads_.MessageChannel();
    const signal = new Int32Array(new SharedArrayBuffer(4));
    const workerData = { port: port2, signal, own };
    const worker = new external_node_worker_threads_.Worker(file, { workerData, transferList: [port2], resourceLimits });
    worker.unref();
    // Whoever waits learns of its end by waiting in vain.
    worker.on("error", () => { });
    const thread = { worker, port, signal };
    const answer = waited(thread, longestStart);
    if (answer && "errors" in answer)
        return { thread, errors: answer.errors };
    worker.terminate();
    throw notBegun();
}
function notBegun() {
    return new cannot_run/* CannotRun */.z("the policy's own rules cannot be compiled: their thread does not begin");
}
function waited({ port, signal }, milliseconds) {
    Atomics.wait(signal, 0, 0, milliseconds);
    Atomics.store(signal, 0, 0);
    return (0,external_node_worker_threads_.receiveMessageOnPort)(port)?.message;
}
function failed({ require }, reason) {
    return { matched: 1, hits: [], failures: [{ part: "require", expression: require, reason, path: ["spec"] }] };
}
function tooLong(milliseconds) {
    return `it takes longer than ${(0,words/* counted */.hS)(milliseconds / 1_000, "second")} or more memory than it may`;
}

// EXTERNAL MODULE: ./build/node/walk.js
var walk = __webpack_require__(4623);
;// CONCATENATED MODULE: ./build/node/policy.js














/** Own rules are judged in a thread, whose program stands beside this one. */
function compileIn(home) {
    return (own) => inThread((0,external_node_path_.join)(home, "cel-worker.js"), own);
}
/** Loads the policy that begins with a text, from a disk or a commit. What is wrong with it ends the run. */
async function loadPolicy(source, shelf, { base }, asked, manner, compile) {
    const chain = await (0,policy_chain/* chainFrom */.a)(source, shelf);
    if ((0,policy_chain/* isProblems */.v)(chain))
        throw (0,against/* against */.A)(chain);
    const whole = (0,effective/* effective */.C)(chain, asked);
    const problems = [...problemsIn(whole)];
    const own = whole.rules.map(({ value }) => value);
    const { compiled, close } = own.length > 0 ? compile(own) : { compiled: [], close: () => { } };
    problems.push(...compileProblems(whole.rules, compiled));
    if (problems.length > 0) {
        close();
        throw (0,against/* against */.A)(problems);
    }
    const covers = (pattern, policy) => {
        const matches = (0,walk.matcher)(pattern, (0,external_node_path_.dirname)((0,external_node_path_.resolve)(base, policy)));
        return (file) => matches((0,external_node_path_.resolve)(base, file));
    };
    return { policy: inForce(whole, compiled, covers, manner), effective: whole, close };
}
/** Policy files on the disk, as far as the repository around them goes. */
function onDisk(path, where) {
    const { base } = where;
    const root = (0,find_policy/* rootAbove */.GL)((0,external_node_path_.dirname)(path)) ?? (0,external_node_path_.dirname)(path);
    const nameOf = (other) => (0,external_node_path_.relative)((0,external_node_path_.resolve)(base), other).replaceAll(external_node_path_.sep, "/");
    return {
        read: async (file) => textWithin((0,external_node_path_.resolve)(base, file), file, root, where),
        beside: (file, other) => {
            const target = (0,external_node_path_.resolve)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(base, file)), other);
            return target.startsWith(root + external_node_path_.sep) ? nameOf(target) : undefined;
        },
    };
}
/** The text of a policy or a baseline, which is there or was named. */
function textAt(path, { base }, kind) {
    const file = (0,external_node_path_.relative)((0,external_node_path_.resolve)(base), path).replaceAll(external_node_path_.sep, "/");
    if (leadsOut(path, base))
        throw new cannot_run/* CannotRun */.z(`cannot read the ${kind} ${(0,words/* quoted */.TL)(file)}: it is a link that leads out of the repository`);
    try {
        const { size } = (0,external_node_fs_.statSync)(path);
        return { file, named: true, size, content: size > build_text/* maxBytes */.ID ? new Uint8Array() : (0,external_node_fs_.readFileSync)(path) };
    }
    catch (error) {
        throw new cannot_run/* CannotRun */.z(`cannot read the ${kind} ${(0,words/* quoted */.TL)(file)}: ${(0,discover/* reason */.l)(error)}`);
    }
}
/** Whether a file of a repository, or of the folder that files are named from, is in truth another one outside. */
function leadsOut(path, base) {
    const root = (0,find_policy/* rootAbove */.GL)((0,external_node_path_.dirname)(path)) ?? (path.startsWith((0,external_node_path_.resolve)(base) + external_node_path_.sep) ? (0,external_node_path_.resolve)(base) : undefined);
    return root !== undefined && (0,external_node_fs_.existsSync)(path) && !isWithin(path, root);
}
/** What git keeps for itself is no part of a repository's files either: it may hold a token. */
function isWithin(path, root) {
    const [real, top] = [(0,external_node_fs_.realpathSync)(path), (0,external_node_fs_.realpathSync)(root)];
    return real.startsWith(top + external_node_path_.sep) && !real.startsWith((0,external_node_path_.join)(top, ".git") + external_node_path_.sep);
}
/** A link may lead out of the repository; what lies there is not for a policy to read. */
function textWithin(path, file, root, where) {
    if (!(0,external_node_fs_.existsSync)(path) || !isWithin(path, root))
        return undefined;
    return (0,external_node_fs_.statSync)(path).isFile() ? { ...textAt(path, where, "policy"), file } : undefined;
}


/***/ }),

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

/***/ 6779:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ effective)
/* harmony export */ });
/** Puts a chain of policies together: of what can stand once the nearest counts, lists are joined. */
function effective(files, asked) {
    const manifests = files.find(({ content }) => content.manifests);
    return {
        files,
        preset: once(files, "preset", asked.preset, "recommended"),
        failOn: once(files, "failOn", asked.failOn, "error"),
        manifests: manifests && { patterns: manifests.content.manifests ?? [], in: manifests },
        levels: joined(files, "levels"),
        suppressible: joined(files, "suppressible"),
        maxDays: joined(files, "maxDays"),
        rules: entries(files, "rules"),
        waivers: entries(files, "waivers"),
    };
}
function once(files, name, asked, otherwise) {
    if (asked !== undefined)
        return { value: asked, origin: { said: "asked" } };
    const file = files.find(({ content }) => content[name] !== undefined);
    if (!file)
        return { value: otherwise, origin: { said: "default" } };
    return { value: file.content[name], origin: originIn(file, [name]) };
}
function joined(files, name) {
    const all = new Map();
    for (const file of files) {
        for (const [key, value] of Object.entries(file.content[name] ?? {}))
            if (!all.has(key))
                all.set(key, { value: value, origin: originIn(file, [name, key]) });
    }
    return all;
}
function entries(files, name) {
    return files.flatMap((file) => (file.content[name] ?? []).map((value, at) => ({
        value: value,
        place: { file: file.file, ...file.locate([name, at]) },
        in: file,
        at,
    })));
}
function originIn(file, path) {
    return { said: "file", place: { file: file.file, ...file.locate(path) } };
}


/***/ })

};
;