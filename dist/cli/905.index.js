"use strict";
exports.id = 905;
exports.ids = [905];
exports.modules = {

/***/ 9905:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  github: () => (/* binding */ github)
});

// EXTERNAL MODULE: ./build/validate.js
var validate = __webpack_require__(4661);
// EXTERNAL MODULE: ./build/sources.js + 9 modules
var sources = __webpack_require__(4684);
// EXTERNAL MODULE: ./build/words.js
var words = __webpack_require__(6118);
;// CONCATENATED MODULE: ./build/report/annotation-text.js


/** The most places of a kind that a message lists. */
const mostListed = 6;
/** One annotation for findings of one rule in one file, at the first of them. */
function annotationOf([first, ...others], longest) {
    const { rule, message, file, range, source } = first;
    const advice = [`Why: ${rule.why}`, `Fix: ${rule.fix}`, `Source: ${(0,sources/* citation */.qk)((0,sources/* cited */.k4)(source))}`].map(words/* harmless */.Is);
    const text = fitted([(0,words/* harmless */.Is)(message), ""], [...repeats(others, message), ...places(first)], advice, longest);
    const place = { file: (0,words/* harmless */.Is)(file), startLine: range.line, endLine: range.endLine };
    // GitHub takes columns only where a range stands on one line.
    const columns = range.line === range.endLine ? { startColumn: range.column, endColumn: range.endColumn } : {};
    return { level: rule.level, title: rule.id, message: text, ...place, ...columns };
}
/** One annotation that says how many findings of a level are not shown, and where and what they are. */
function remainderOf(level, rest, longest) {
    const files = tally(rest.map(({ file }) => (0,words/* harmless */.Is)(file)));
    const rules = tally(rest.map(({ rule }) => rule.id));
    const count = (0,words/* counted */.hS)(rest.length, `more ${level}`);
    const message = `${count} not shown here: ${files}; by rule: ${rules}; the job summary and the log show all`;
    return { level, title: "lync-policy", message: (0,words/* cut */.Jj)(message, longest) };
}
/** "a (3), b (1) and 4 more", in the order in which they come. */
function tally(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return (0,words/* abridged */.$y)([...counts].map(([name, count]) => `${name} (${(0,words/* grouped */.zD)(count)})`));
}
/** Where else the rule speaks, and what it says there unless that is the same. */
function repeats(others, message) {
    if (others.length === 0)
        return [];
    const sorted = others.toSorted((a, b) => a.range.line - b.range.line);
    const lines = [...new Set(sorted.map(({ range }) => (0,words/* grouped */.zD)(range.line)))];
    const told = sorted.filter((other) => other.message !== message).slice(0, mostListed);
    return [
        `Also at ${lines.length === 1 ? "line" : "lines"} ${(0,words/* abridged */.$y)(lines)}.`,
        ...told.map((other) => `Line ${(0,words/* grouped */.zD)(other.range.line)}: ${(0,words/* harmless */.Is)(other.message)}`),
    ];
}
function places({ related }) {
    const listed = related.slice(0, mostListed);
    return listed.map((other) => (0,words/* harmless */.Is)(`See: ${other.file}:${other.range.line}: ${other.message}`));
}
/** The lines in a row; of those in the middle only as many as leave room for the last. */
function fitted(first, middle, last, longest) {
    const end = last.join("\n");
    let text = first.join("\n");
    for (const line of middle) {
        if (text.length + line.length + end.length + 2 > longest)
            break;
        text += `\n${line}`;
    }
    return (0,words/* cut */.Jj)(`${text}\n${end}`, longest);
}

;// CONCATENATED MODULE: ./build/report/annotations.js


/** Workflow commands: a runner keeps ten of each level for a step and drops the others without a word. */
const commandLimits = {
    places: { error: 9, warning: 9, note: 9 },
    total: Number.POSITIVE_INFINITY,
    longest: 4096,
    tellsRest: true,
    merges: "always",
};
const annotations_all = Number.POSITIVE_INFINITY;
/** A check run: 50 annotations a request, of 64 KB each; more requests than these 20 are not worth an hour's budget. */
const checkLimits = {
    places: { error: annotations_all, warning: annotations_all, note: annotations_all },
    total: 1000,
    // A UTF-16 unit takes at most three bytes.
    longest: 20_000,
    tellsRest: false,
    merges: "where short",
};
/**
 * Findings → annotations within limits: the gravest first, then what is nearest to the change, then in turns one of
 * each file, so that no file takes the places of all.
 */
function planAnnotations({ findings }, wishes = {}) {
    const { limits = commandLimits, taken = {}, rank = () => 0 } = wishes;
    const annotations = [];
    let shown = 0;
    let left = limits.total - Object.values(taken).reduce((sum, count) => sum + count, 0);
    for (const level of validate/* levels */.yr) {
        const places = Math.max(0, Math.min(limits.places[level] - (taken[level] ?? 0), left));
        const own = findings.filter(({ rule }) => rule.level === level);
        const groups = inTurns(groupsOf(own, rank, limits.merges === "always" || own.length > places));
        const chosen = groups.slice(0, places);
        const rest = groups.slice(places).flatMap((group) => group.findings);
        for (const { findings } of chosen)
            annotations.push(annotationOf(findings, limits.longest));
        if (rest.length > 0 && limits.tellsRest)
            annotations.push(remainderOf(level, rest, limits.longest));
        left -= chosen.length;
        shown += own.length - rest.length;
    }
    return { annotations, shown, dropped: findings.length - shown };
}
function groupsOf(findings, rank, merge) {
    const alike = new Map();
    for (const finding of findings) {
        const key = merge ? JSON.stringify([finding.file, finding.rule.id]) : finding;
        const ranked = { finding, rank: rank(finding) };
        const before = alike.get(key);
        if (before)
            before.push(ranked);
        else
            alike.set(key, [ranked]);
    }
    return [...alike.values()].map((members) => {
        const sorted = members.toSorted((a, b) => a.rank - b.rank);
        const [{ finding, rank }] = sorted;
        return { file: finding.file, rank, findings: sorted.map((member) => member.finding) };
    });
}
/** By rank, and within a rank the first group of each file, then the second of each, and so on. */
function inTurns(groups) {
    const turns = { 0: [], 1: [], 2: [] };
    const had = new Map();
    for (const group of groups) {
        const key = `${group.rank} ${group.file}`;
        const turn = had.get(key) ?? 0;
        had.set(key, turn + 1);
        turns[group.rank][turn] ??= [];
        turns[group.rank][turn]?.push(group);
    }
    return [...turns[0], ...turns[1], ...turns[2]].flat();
}

;// CONCATENATED MODULE: ./build/report/github.js

/** The report as workflow commands, for a step that runs the command line. */
function github(report) {
    return planAnnotations(report)
        .annotations.map((annotation) => `${command(annotation)}\n`)
        .join("");
}
const commands = { error: "error", warning: "warning", note: "notice" };
function command({ level, title, message, file, startLine, endLine, startColumn, endColumn }) {
    const properties = { title, file, line: startLine, endLine, col: startColumn, endColumn };
    const written = Object.entries(properties)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
    return `::${commands[level]} ${written.join(",")}::${escaped(message)}`;
}
function escaped(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapedProperty(text) {
    return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}


/***/ })

};
;