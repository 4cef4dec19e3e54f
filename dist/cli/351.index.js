"use strict";
exports.id = 351;
exports.ids = [351];
exports.modules = {

/***/ 1351:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyCommand: () => (/* binding */ policyCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/options.js + 1 modules
var options = __webpack_require__(4071);
// EXTERNAL MODULE: ./build/built-ins.js
var built_ins = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/days.js
var days = __webpack_require__(8932);
// EXTERNAL MODULE: ./build/rules/index.js + 89 modules
var rules = __webpack_require__(1062);
// EXTERNAL MODULE: ./build/rules-in-force.js
var rules_in_force = __webpack_require__(4872);
;// CONCATENATED MODULE: ./build/policy/account.js




/** Says what is in force. */
function accountOf({ policy, effective, asOf, baseline }) {
    const { files, preset, failOn, manifests, rules: own, waivers } = effective;
    const patterns = manifests && { value: manifests.patterns, origin: inFile(manifests.in, ["manifests"]) };
    return {
        asOf,
        files: files.map(({ file }) => file),
        ...(baseline !== undefined && { baseline: { file: baseline, entries: policy.baseline?.length ?? 0 } }),
        preset,
        failOn,
        manifests: patterns ?? { value: ["."], origin: { said: "default" } },
        counts: countsOf(policy),
        levels: [...effective.levels].map(([rule, level]) => ({ rule, ...level, otherwise: without(rule, policy) })),
        rules: own.map((entry) => ({
            rule: entry.value,
            level: effective.levels.get(entry.value.id)?.value ?? entry.value.level,
            origin: at(entry),
        })),
        maxDays: [...effective.maxDays].map(([level, days]) => ({ level, ...days })),
        suppressible: [...effective.suppressible].map(([rule, can]) => ({ rule, ...can })),
        waivers: waivers.map((entry) => ({
            ...entry.value,
            daysLeft: (0,days/* daysBetween */.YM)(asOf, entry.value.until),
            origin: at(entry),
        })),
    };
}
/** How many rules run, and why; `added` are those that run by their level alone. */
function countsOf(policy) {
    const running = (0,rules_in_force/* rulesInForce */.C)(policy);
    const own = new Set((policy.own ?? []).map(({ rule }) => rule.id));
    const [mine, others] = [running.filter(({ id }) => own.has(id)), running.filter(({ id }) => !own.has(id))];
    const added = others.filter(({ id }) => without(id, policy) === "off").length;
    const off = [...(policy.levels ?? [])].filter(([, level]) => level === "off").length;
    return { running: running.length, preset: others.length - added, own: mine.length, added, off };
}
function without(id, { preset, own = [] }) {
    const mine = [...own.map(({ rule }) => rule), ...built_ins/* waiverChecks */.W].find((rule) => rule.id === id);
    if (mine)
        return mine.level;
    const rule = rules/* rules */.aO.find((one) => one.id === id);
    return rule && rules/* presets */.v4.indexOf(rule.preset) <= rules/* presets */.v4.indexOf(preset) ? rule.level : "off";
}
function at({ place }) {
    return { said: "file", place };
}
function inFile(file, path) {
    const place = { file: file.file, ...file.locate(path) };
    return { said: "file", place };
}

// EXTERNAL MODULE: ./build/policy/effective.js
var effective = __webpack_require__(6779);
// EXTERNAL MODULE: ./build/report/json-text.js
var json_text = __webpack_require__(2936);
// EXTERNAL MODULE: ./build/tool.js
var tool = __webpack_require__(2033);
// EXTERNAL MODULE: ./build/words.js
var words = __webpack_require__(6118);
;// CONCATENATED MODULE: ./build/policy/print.js



/** The ways in which the policy in force is shown. */
const policyFormats = { terminal, json };
/** For a person: what holds, and beside it who says so. */
function terminal(account) {
    const { asOf, files, baseline, preset, failOn, manifests } = account;
    const known = baseline && [baseline.file, (0,words/* counted */.hS)(baseline.entries, "entry", "entries")];
    const values = [
        ["preset", preset.value, from(preset.origin)],
        ["failOn", failOn.value, from(failOn.origin)],
        ["manifests", manifests.value.join(" "), from(manifests.origin)],
        ["rules", ruleWords(account.counts), ""],
        ...(known ? [["baseline", known[1] ?? "", known[0] ?? ""]] : []),
    ];
    const head = files.length > 0 ? files.map(words/* harmless */.Is).join(", which stands on ") : "no policy file";
    const sections = sectionsOf(account).filter(([, rows]) => rows.length > 0);
    const parts = sections.map(([title, rows]) => `\n${title}\n${table(rows)}`);
    return `Policy in force on ${asOf}: ${head}\n\n${table(values)}${parts.join("")}`;
}
function sectionsOf(account) {
    const { levels, rules, maxDays, suppressible, waivers } = account;
    return [
        ["Levels", levels.map((one) => [one.rule, one.value, `otherwise ${one.otherwise}`, from(one.origin)])],
        ["Own rules", rules.map(({ rule, level, origin }) => [rule.id, level, rule.title, from(origin)])],
        [
            "Limits of waivers",
            [
                ...maxDays.map(({ level, value, origin }) => [level, `at most ${(0,words/* counted */.hS)(value, "day")}`, from(origin)]),
                ...suppressible.map(({ rule, value, origin }) => [rule, `can${value ? "" : "not"} be waived`, from(origin)]),
            ],
        ],
        ["Waivers", waivers.map((one) => [one.rule, aboutWords(one), leftWords(one), one.owner, from(one.origin)])],
    ];
}
function ruleWords({ running, preset, own, added, off }) {
    const parts = [`${preset} of the preset`, `${added} by their level`, `${own} of your own`, `${off} off`];
    const [first, ...rest] = parts.filter((part) => !part.startsWith("0 "));
    return `${(0,words/* counted */.hS)(running, "rule")}: ${[first, ...rest].join(", ")}`;
}
function aboutWords({ at, deployment, files }) {
    const parts = [at && `at ${(0,words/* quoted */.TL)(at)}`, deployment && `in ${(0,words/* quoted */.TL)(deployment)}`, files && `in ${files.join(" ")}`];
    return parts.filter(Boolean).join(" ") || "anywhere";
}
function leftWords({ until, daysLeft }) {
    if (daysLeft < 0)
        return `until ${until}, ended ${(0,words/* counted */.hS)(-daysLeft, "day")} ago`;
    return `until ${until}, ${(0,words/* counted */.hS)(daysLeft, "day")} left`;
}
function from(origin) {
    if (!("place" in origin))
        return origin.said === "asked" ? "flag" : origin.said;
    const { file, range } = origin.place;
    return `${file}:${range.line}:${range.column}`;
}
/** Rows with their columns under each other; one that is very long pushes its neighbours on. */
function table(rows) {
    const widest = 60;
    const clean = rows.map((row) => row.map(words/* harmless */.Is));
    const widths = (clean[0] ?? []).map((_, at) => Math.min(widest, Math.max(...clean.map((row) => (row[at] ?? "").length))));
    const line = (row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ");
    return clean.map((row) => `  ${line(row)}`.trimEnd().concat("\n")).join("");
}
/** For machines, version 1. Later versions only add. */
function json({ asOf, files, baseline, ...rest }) {
    const { preset, failOn, manifests, counts, levels, rules, maxDays, suppressible, waivers } = rest;
    return (0,json_text/* jsonText */.s)({
        version: 1,
        tool: tool/* tool */.z,
        asOf,
        files,
        ...(baseline && { baseline }),
        preset: withOrigin(preset),
        failOn: withOrigin(failOn),
        manifests: withOrigin(manifests),
        counts,
        levels: levels.map(withOrigin),
        rules: rules.map(({ rule, level, origin }) => withOrigin({ ...rule, level, origin })),
        maxDays: maxDays.map(withOrigin),
        suppressible: suppressible.map(withOrigin),
        waivers: waivers.map(withOrigin),
    });
}
function withOrigin({ origin, ...rest }) {
    if (!("place" in origin))
        return { ...rest, origin };
    const { file, range } = origin.place;
    return { ...rest, origin: { said: origin.said, file, line: range.line, column: range.column } };
}

// EXTERNAL MODULE: ./build/node/arguments.js + 1 modules
var node_arguments = __webpack_require__(3496);
// EXTERNAL MODULE: ./build/node/ruling.js
var node_ruling = __webpack_require__(4363);
// EXTERNAL MODULE: ./build/node/run.js
var run = __webpack_require__(3525);
;// CONCATENATED MODULE: ./build/node/commands/policy.js








const names = Object.keys(policyFormats);
/** `lync-policy policy`: what is in force here, and who says so. */
const policyCommand = {
    options: {
        format: { type: "string" },
        policy: { type: "string" },
        preset: { type: "string" },
        "fail-on": { type: "string" },
        "as-of": { type: "string" },
    },
    help: `Usage: lync-policy policy

Shows the policy that "lync-policy check" judges by here, and where each value comes
from: a flag, a line of a policy file, or the default. A flag goes before any file, and
a file before those that it stands on.

Options
  --format NAME         ${names.join(", ")} (default terminal)
  --policy FILE         the policy to show (default the one that is found)
  --preset NAME         ${options/* choices */.zM.preset.join(", ")}
  --fail-on LEVEL       ${options/* choices */.zM.failOn.join(", ")}
  --as-of YYYY-MM-DD    the day to count the days of waivers from (default today, UTC)

Exit codes
  0  shown              2  could not run: usage, or an error in the policy
`,
    run: carryOut,
};
async function carryOut({ text, words }, { cwd, home, out }) {
    (0,node_arguments/* none */.dv)("policy", words);
    const [preset, failOn, asOf] = [text("preset"), text("fail-on"), text("as-of")];
    const format = (0,options/* chosen */.FV)("--format", text("format") ?? "terminal", names);
    const today = asOf === undefined ? (0,run/* todayInUtc */.j3)() : (0,options/* day */.vd)("--as-of", asOf);
    const asked = {
        preset: preset === undefined ? undefined : (0,options/* chosen */.FV)("--preset", preset, options/* choices */.zM.preset),
        failOn: failOn === undefined ? undefined : (0,options/* chosen */.FV)("--fail-on", failOn, options/* choices */.zM.failOn),
    };
    const wish = { file: text("policy"), asked, audit: false, patterns: [], home };
    const ruling = await (0,node_ruling/* rulingFor */.V)(wish, { cwd, base: cwd });
    const { policy, paths, close } = ruling;
    close();
    const baseline = paths.baseline && (0,external_node_path_.relative)(cwd, paths.baseline).replaceAll(external_node_path_.sep, "/");
    const whole = ruling.effective ?? (0,effective/* effective */.C)([], asked);
    out(policyFormats[format](accountOf({ policy, effective: whole, asOf: today, baseline })));
    return 0;
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


/***/ }),

/***/ 2936:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/** What hides, moves the cursor or turns the text around where it is printed; line ends between values may stay. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu;
/** A value as JSON in which nothing is hidden: it reads back as it was, and may be printed to a terminal or a log. */
function jsonText(value) {
    const text = JSON.stringify(value, null, 2).replace(unseen, (character) => character.split("").map(escaped).join(""));
    // A runner takes "##[" for a command wherever it stands in the log.
    return `${text.replaceAll("##[", "##\\u005b")}\n`;
}
function escaped(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}


/***/ })

};
;