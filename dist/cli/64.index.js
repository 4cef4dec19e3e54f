"use strict";
exports.id = 64;
exports.ids = [64];
exports.modules = {

/***/ 6420:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ bar),
/* harmony export */   u: () => (/* binding */ share)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6118);

/** "███████░░░ 70 %": full only where there is no room left. */
function bar(load) {
    const full = Math.min(10, Math.max(0, Math.floor(load * 10 + 1e-9)));
    return `${"█".repeat(full)}${"░".repeat(10 - full)} ${share(load)}`;
}
/** "70 %": more than 100 % only where there is too little. */
function share(load) {
    if (load === Number.POSITIVE_INFINITY)
        return "no room at all";
    const percent = load > 1 ? Math.ceil(load * 100 - 1e-9) : Math.floor(load * 100 + 1e-9);
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(Math.max(percent, load > 1 ? 101 : 0))} %`;
}


/***/ }),

/***/ 3837:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headroomTable)
/* harmony export */ });
/* harmony import */ var _report_escaped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3991);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6118);
/* harmony import */ var _bar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6420);
/* harmony import */ var _growth_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(494);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(749);





/** The table of what a deployment consists of, as Markdown; `others` are columns after those that it has anyway. */
function headroomTable(overview, others = []) {
    const { rows, more } = overview;
    const columns = [...columnsOf(overview), ...others];
    const rest = columns.map((_, at) => (at === 2 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(more, "more pool or server", "more pools and servers") : ""));
    const lines = [
        columns.map(({ title }) => title),
        columns.map(({ align }) => align),
        ...rows.map((row, at) => columns.map(({ cellOf }) => cellOf(row, at))),
        ...(more > 0 ? [rest] : []),
    ];
    return lines.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}
const none = "–";
/** The site that is lost has a column where pools are paired, and the months where the users grow. */
function columnsOf({ rows, growth }) {
    const paired = rows.some(({ limits }) => limits.some(({ when }) => when === "site-lost"));
    return [
        { title: "Site", align: ":---", cellOf: ({ site }) => (site === "" ? none : (0,_report_escaped_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(site)) },
        { title: "Role", align: ":---", cellOf: ({ role }) => role },
        { title: "Name", align: ":---", cellOf: ({ name }) => (0,_report_escaped_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(name) },
        { title: "Users", align: "---:", cellOf: (row) => inAll(row.users, row) },
        { title: "Limit", align: "---:", cellOf: (row) => inAll((0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .tightest */ .X7)(row.limits, "all")?.most, row) },
        { title: "Spare", align: "---:", cellOf: (row) => spareIn(row) },
        { title: "Servers", align: "---:", cellOf: ({ servers }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(servers) },
        { title: "Needed", align: "---:", cellOf: (row) => inAll(row.needed, row) },
        { title: "Load", align: ":---", cellOf: ({ load }) => (load === undefined ? none : (0,_bar_js__WEBPACK_IMPORTED_MODULE_3__/* .bar */ .M)(load)) },
        { title: "One server lost", align: "---:", cellOf: (row) => after(row, "server-lost") },
        ...(paired ? [{ title: "Site lost", align: "---:", cellOf: (row) => after(row, "site-lost") }] : []),
        ...(growth ? [{ title: "Limit reached", align: ":---", cellOf: (row) => reached(row, growth) }] : []),
    ];
}
function inAll(value, { together }) {
    return value === undefined ? none : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(value)}${together ? " in all" : ""}`;
}
function spareIn(row) {
    const most = (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .tightest */ .X7)(row.limits, "all");
    if (!most)
        return none;
    const { users, most: carried } = most;
    return (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .isOver */ .PU)(most) ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(users - carried)} too many` : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(carried - users);
}
/** What is too much is told by its number; where a rule asks for less, it is bold and seen sooner. */
function after({ limits }, when) {
    const limit = (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .tightest */ .X7)(limits, when);
    if (!limit)
        return none;
    return (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .isOver */ .PU)(limit) && limit.rule !== undefined ? `**${(0,_bar_js__WEBPACK_IMPORTED_MODULE_3__/* .share */ .u)((0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .loadOf */ .M9)(limit))}**` : (0,_bar_js__WEBPACK_IMPORTED_MODULE_3__/* .share */ .u)((0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .loadOf */ .M9)(limit));
}
/** The months in which the limits are reached that a rule asks to keep, the first one first. */
function reached({ limits }, growth) {
    const judged = limits.filter(({ rule }) => rule !== undefined);
    const crossed = judged.filter(({ months }) => months !== undefined);
    const inOrder = crossed.toSorted((a, b) => (a.months ?? 0) - (b.months ?? 0));
    if (inOrder.length === 0)
        return none;
    return inOrder.map((limit) => `${monthOf(limit, growth)} ${limit.what}`).join("; ");
}
/** The month in which a limit is crossed, or that it is already. */
function monthOf({ months = 0 }, { from }) {
    return months === 0 ? "now" : (0,_growth_js__WEBPACK_IMPORTED_MODULE_4__/* .monthAfter */ .ps)(from, months);
}


/***/ }),

/***/ 3991:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6118);

/** Signs behind which GitHub looks for a name or a number, even where they were written as entities. */
const beginners = new Set(["@", "#"]);
/** What is shown as nothing though it is a letter or a mark: fillers, joiners, selectors of a variant. */
const hidden = /\p{Default_Ignorable_Code_Point}/gu;
/** Text in which nothing hides. */
function plain(text) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(hidden, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}
/** Text from a manifest as text: no markup, no HTML, no cell's end, no link, and nobody is mentioned. */
function escaped(text) {
    return plain(text)
        .replace(/[&<>|`*_[\]\\~#@:!]/g, (sign) => `&#${sign.charCodeAt(0)};${beginners.has(sign) ? "&#8203;" : ""}`)
        .replace(/\b(www)\./gi, "$1&#46;")
        .replace(/\b(GH)-(?=\d)/gi, "$1-&#8203;");
}
/** The most of a name that is shown where names are in rows. */
const longest = 80;
/** A name for a cell of a table or an item of a list. */
function cell(name) {
    return escaped(short(name, longest));
}
/** A text, or its beginning and a sign that there is more. */
function short(text, length) {
    return text.length > length ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, length)}…` : text;
}


/***/ }),

/***/ 8064:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdown: () => (/* binding */ markdown)
});

// EXTERNAL MODULE: ./build/sources.js + 9 modules
var sources = __webpack_require__(4684);
// EXTERNAL MODULE: ./build/words.js
var build_words = __webpack_require__(6118);
// EXTERNAL MODULE: ./build/report/escaped.js
var escaped = __webpack_require__(3991);
// EXTERNAL MODULE: ./build/topology.js
var topology = __webpack_require__(4058);
;// CONCATENATED MODULE: ./build/headroom/before-after.js


/**
 * What a change does to pools and servers, one line each: "pool01.contoso.com: 28,000 → 42,000 users; needs 6, has 4".
 * `before` holds the deployments of the files that the change touches; those of other files are as they were.
 */
function beforeAndAfter(before, after, written = String) {
    const partners = partnersOf(before, after);
    const gone = before.deployments.filter((overview) => ![...partners.values()].includes(overview));
    const several = before.deployments.length > 1 || after.deployments.length > 1;
    const lineOf = ({ deployment }) => (several ? `${written(deployment)}: ` : "");
    return [
        ...after.deployments.flatMap((overview) => {
            const old = partners.get(overview);
            // What was left out for want of room may have been there all the same.
            const known = old !== undefined || (before.touched(overview.file) && before.more === 0);
            return known ? rowLines(old, overview, written).map((line) => lineOf(overview) + line) : [];
        }),
        ...(after.more > 0 ? [] : gone.map(({ deployment }) => `${written(deployment)} is gone`)),
    ];
}
/** The deployment of each that was there before: of the same name, and of the same file where several have it. */
function partnersOf(before, after) {
    const open = new Set(before.deployments);
    const partners = new Map();
    const match = (same) => {
        for (const overview of after.deployments) {
            const old = partners.has(overview) ? undefined : [...open].find((candidate) => same(overview, candidate));
            if (!old)
                continue;
            partners.set(overview, old);
            open.delete(old);
        }
    };
    match((one, other) => one.deployment === other.deployment && one.file === other.file);
    match((one, other) => one.deployment === other.deployment);
    return partners;
}
function rowLines(before, after, written) {
    const old = new Map((before?.rows ?? []).map((row) => [keyOf(row), row]));
    const now = new Set(after.rows.map(keyOf));
    const gone = after.more > 0 ? [] : [...old.values()].filter((row) => !now.has(keyOf(row)));
    return [
        ...after.rows.flatMap((row) => {
            const was = old.get(keyOf(row));
            if (!was && before && before.more > 0)
                return [];
            return was && isSame(was, row) ? [] : [`${written(row.name)}: ${whatOf(was, row)}`];
        }),
        ...gone.map((row) => `${written(row.name)}: gone`),
    ];
}
function keyOf({ kind, name }) {
    return `${kind} ${(0,topology/* keyOfName */.ax)(name)}`;
}
function isSame(one, other) {
    return one.users === other.users && one.servers === other.servers && one.needed === other.needed;
}
/** "28,000 → 42,000 users; needs 6, has 4". */
function whatOf(was, { users, needed, servers, together }) {
    const all = together ? " in all" : "";
    const people = users === undefined ? [] : [`${arrow(was?.users, users)} ${users === 1 ? "user" : "users"}${all}`];
    const has = arrow(was?.servers, servers);
    const bare = `${has} ${servers === 1 ? "server" : "servers"}`;
    const need = needed === undefined ? bare : `needs ${(0,build_words/* grouped */.zD)(needed)}${all}, has ${has}`;
    return [...(was ? [] : ["new"]), ...people, need].join("; ");
}
function arrow(before, after) {
    return before === undefined || before === after ? (0,build_words/* grouped */.zD)(after) : `${(0,build_words/* grouped */.zD)(before)} → ${(0,build_words/* grouped */.zD)(after)}`;
}

// EXTERNAL MODULE: ./build/headroom/table.js
var table = __webpack_require__(3837);
// EXTERNAL MODULE: ./build/overview.js + 1 modules
var build_overview = __webpack_require__(8323);
// EXTERNAL MODULE: ./build/report/totals.js
var totals = __webpack_require__(5623);
;// CONCATENATED MODULE: ./build/report/topology-picture.js




/** The most lines between boxes: more are a tangle, and GitHub draws no more than 500. */
const mostLinks = 120;
/** Borders only: colours of areas would hide the text on a dark page. */
const classes = {
    broken: "stroke:red,stroke-width:4px",
    doubtful: "stroke:orange,stroke-width:4px",
    missing: "stroke:red,stroke-width:2px,stroke-dasharray:5 5",
};
/** The topology as Mermaid draws it; everything in it is said elsewhere too. A reason where there is no picture. */
function topologyPicture(overview, tallies) {
    const { rows, links, more } = overview;
    const missing = links.filter(({ to }) => typeof to === "object");
    const nodes = rows.length + more + missing.length;
    if (nodes > build_overview.mostNodes)
        return {
            reason: `${(0,build_words/* counted */.hS)(nodes, "pool and server", "pools and servers")} are more than the ${build_overview.mostNodes} that it shows`,
        };
    if (links.length > mostLinks)
        return { reason: `${(0,build_words/* counted */.hS)(links.length, "reference")} are more than the ${mostLinks} that it shows` };
    const lines = [
        "flowchart LR",
        ...boxes(overview, tallies),
        ...missing.map(({ to }, at) => `  x${at}["${missingLabel(to)}"]`),
        ...links.map(({ from, to, as }) => {
            const end = typeof to === "object" ? `x${missing.findIndex((link) => link.to === to)}` : `n${to}`;
            return `  n${from} ${typeof to === "object" ? "-.->" : (arrows[as] ?? "-->")}|"${as}"| ${end}`;
        }),
        ...painted(tallies, missing.length),
    ];
    return { mermaid: `${lines.join("\n")}\n` };
}
/** A pair has no direction. */
const arrows = { pair: "---" };
/** A box for each row, those of a site within a box of their own. */
function boxes({ rows }, tallies) {
    const bySite = new Map();
    for (const [at, row] of rows.entries()) {
        const place = row.path[1] === "sites" ? row.path[2] : undefined;
        const title = place === undefined ? [] : [`subgraph s${place}["Site ${label(row.site)}"]`];
        const lines = bySite.get(place) ?? title;
        lines.push(`n${at}["${boxLabel(row, tallies[at])}"]`);
        bySite.set(place, lines);
    }
    return [...bySite].flatMap(([place, lines]) => {
        if (place === undefined)
            return lines.map((line) => `  ${line}`);
        const [title, ...inside] = lines;
        return [`  ${title}`, ...inside.map((line) => `    ${line}`), "  end"];
    });
}
function boxLabel({ role, name }, tally) {
    const found = tally && total(tally) > 0 ? `<br>${(0,totals/* verdict */.WJ)({ counts: tally })}` : "";
    return `${signOf(tally)}${label(role)}<br>${label(name)}${found}`;
}
function missingLabel(to) {
    const { name, wanted } = to;
    return `❓ ${label(name)}<br>no ${label(wanted)} of this name`;
}
/** A class for each kind of trouble, and the boxes that belong to it. */
function painted(tallies, missing) {
    const members = {
        broken: tallies.flatMap(({ error }, at) => (error > 0 ? [`n${at}`] : [])),
        doubtful: tallies.flatMap(({ error, warning }, at) => (error === 0 && warning > 0 ? [`n${at}`] : [])),
        missing: Array.from({ length: missing }, (_, at) => `x${at}`),
    };
    return Object.keys(classes)
        .filter((name) => members[name].length > 0)
        .flatMap((name) => [`  classDef ${name} ${classes[name]}`, `  class ${members[name].join(",")} ${name}`]);
}
function signOf(tally) {
    if (!tally || total(tally) === 0)
        return "";
    return tally.error > 0 ? "❌ " : tally.warning > 0 ? "⚠️ " : "ℹ️ ";
}
function total({ error, warning, note }) {
    return error + warning + note;
}
/** Dots and hyphens within a word stay as they are: a line that begins with "- " or "1. " would be a list. */
const special = /(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])|[^\p{L}\p{N} .-]/gu;
/** Text in a label: letters, digits, single spaces, dots and hyphens; all else as Mermaid's own entities. */
function label(text) {
    const line = (0,escaped/* short */.h0)((0,escaped/* plain */.pj)(text).trim().replace(/ +/g, " "), 40);
    return line.replace(special, (sign) => `#${sign.codePointAt(0)};`);
}

;// CONCATENATED MODULE: ./build/report/summary-deployments.js






/** The most pictures of a summary: each of them costs a page time. */
const mostPictures = 3;
/** The most pools and servers whose change a summary tells. */
const mostChanges = 50;
/** What the deployments consist of: a table each, and a picture of some, those first about which something was found. */
function deploymentSections({ findings }, overviews) {
    const { deployments, more } = overviews;
    const changes = changesIn(overviews);
    if (deployments.length === 0)
        return changes;
    const judged = judgedOf(deployments, findings);
    const drawable = judged.filter(({ overview }) => overview.rows.length > 1);
    const drawn = new Set(drawable.toSorted((a, b) => sum(b.all) - sum(a.all)).slice(0, mostPictures));
    const undrawn = drawable.length - drawn.size;
    const rest = [
        ...(undrawn > 0
            ? [`Pictures of ${(0,build_words/* counted */.hS)(undrawn, "more deployment")} are left out: ${mostPictures} are drawn.`]
            : []),
        ...(more > 0 ? [`${(0,build_words/* counted */.hS)(more, "more deployment")} not shown in tables.`] : []),
    ];
    return [
        ...changes,
        "\n### Deployments\n",
        ...judged.map((one) => `${titleOf(one)}${tableOf(one)}${drawn.has(one) ? pictureOf(one) : ""}`),
        ...rest.map((sentence) => `\n${sentence}\n`),
    ];
}
/** What a change does to the numbers, for those who decide about it. */
function changesIn(overviews) {
    const { before } = overviews;
    const lines = before ? beforeAndAfter(before, overviews, escaped/* cell */.Hn) : [];
    const items = lines.map((line) => `- ${line}`);
    if (lines.length === 0)
        return [];
    const rest = lines.length > mostChanges ? [`- ${(0,build_words/* counted */.hS)(lines.length - mostChanges, "more change")}`] : [];
    return [`\n### Before and after\n\n${[...items.slice(0, mostChanges), ...rest].join("\n")}\n`];
}
function judgedOf(deployments, findings) {
    const byFile = new Map(deployments.map(({ file }) => [file, []]));
    for (const finding of findings)
        byFile.get(finding.file)?.push(finding);
    return deployments.map((overview, at) => {
        const next = deployments[at + 1];
        const end = next?.file === overview.file ? next.line : Number.POSITIVE_INFINITY;
        const own = (byFile.get(overview.file) ?? []).filter(({ deployment, range }) => deployment === overview.deployment && range.line >= overview.line && range.line < end);
        const places = new Map(overview.rows.map(({ path }, place) => [path.join("/"), place]));
        const rows = overview.rows.map(() => ({ error: 0, warning: 0, note: 0, waived: 0 }));
        const all = { error: 0, warning: 0, note: 0, waived: 0 };
        for (const { path, rule } of own) {
            all[rule.level]++;
            const place = [5, 4, 3]
                .map((length) => places.get(path.slice(0, length).join("/")))
                .find((row) => row !== undefined);
            const row = rows[place ?? -1];
            if (row)
                row[rule.level]++;
        }
        return { overview, all, rows };
    });
}
function sum({ error, warning, note }) {
    return error + warning + note;
}
function titleOf({ overview: { deployment, product, file }, all }) {
    return `\n#### ${(0,escaped/* cell */.Hn)(deployment)}, ${product}, in ${(0,escaped/* cell */.Hn)(file)}: ${(0,totals/* verdict */.WJ)({ counts: all })}\n`;
}
function tableOf({ overview, rows: tallies }) {
    const found = (at) => {
        const tally = tallies[at];
        return tally && sum(tally) > 0 ? (0,totals/* verdict */.WJ)({ counts: tally }) : "–";
    };
    return `\n${(0,table/* headroomTable */.g)(overview, [{ title: "Findings", align: ":---", cellOf: (_, at) => found(at) }])}`;
}
/** Folded, since it takes much room and says nothing that the table and the findings do not say. */
function pictureOf({ overview, rows }) {
    const picture = topologyPicture(overview, rows);
    if ("reason" in picture)
        return `\nThere is no picture of the topology: ${picture.reason}.\n`;
    const fence = `\`\`\`mermaid\n${picture.mermaid}\`\`\``;
    return `\n<details><summary>Picture of the topology</summary>\n\n${fence}\n\n</details>\n`;
}

// EXTERNAL MODULE: ./build/parse.js
var parse = __webpack_require__(4864);
// EXTERNAL MODULE: ./build/schema.js + 3 modules
var schema = __webpack_require__(401);
;// CONCATENATED MODULE: ./build/report/summary-unchecked.js




/** The most files of a list. */
const mostFiles = 50;
/** What nobody looked at, folded; empty where all was looked at. */
function unchecked({ idle, skipped, findings }) {
    const broken = findings.filter(({ rule }) => rule.id === parse/* yamlSyntax */.TL.id || rule.id === schema/* schema */.wQ.id);
    const unsound = [...new Set(broken.map(({ file }) => file))];
    const parts = [
        ...(idle.length > 0 ? [`Rules without anything to look at: ${(0,build_words/* listed */.KE)(idle.map(({ id }) => id))}.`] : []),
        ...listOf("Files with a manifest that no rule looked at, since its form is broken:", unsound.map(escaped/* cell */.Hn)),
        ...listOf("Files left alone:", skipped.map(({ file, reason }) => `${(0,escaped/* cell */.Hn)(file)}: ${(0,escaped/* escaped */.Mk)((0,escaped/* short */.h0)(reason, 200))}`)),
    ];
    if (parts.length === 0)
        return "";
    const words = [
        ...(idle.length > 0 ? [(0,build_words/* counted */.hS)(idle.length, "rule")] : []),
        ...(unsound.length > 0 ? [(0,build_words/* counted */.hS)(unsound.length, "file of broken form", "files of broken form")] : []),
        ...(skipped.length > 0 ? [`${(0,build_words/* counted */.hS)(skipped.length, "file")} left alone`] : []),
    ];
    const title = `<summary>What was not checked: ${(0,build_words/* listed */.KE)(words)}</summary>`;
    return `\n<details>${title}\n\n${parts.join("\n\n")}\n\n</details>\n`;
}
function listOf(title, items) {
    if (items.length === 0)
        return [];
    const others = items.length - mostFiles;
    const rest = others > 0 ? [(0,build_words/* counted */.hS)(others, "more file")] : [];
    const lines = [...items.slice(0, mostFiles), ...rest].map((item) => `- ${item}`);
    return [`${title}\n\n${lines.join("\n")}`];
}

// EXTERNAL MODULE: ./build/waivers.js
var waivers = __webpack_require__(9166);
;// CONCATENATED MODULE: ./build/report/summary-waived.js



const encoder = new TextEncoder();
/** What is waived, by whom and until when, as far as there is room for it, in bytes. */
function waivedSection({ waived = [] }, room) {
    if (waived.length === 0)
        return "";
    let text = "\n### Waived\n";
    let left = room - text.length;
    for (const [at, { file, range, rule, message, waiver }] of waived.entries()) {
        const words = `${(0,escaped/* escaped */.Mk)(file)}:${range.line}: ${(0,escaped/* escaped */.Mk)(message)} (\`${rule.id}\`), ${(0,escaped/* escaped */.Mk)((0,waivers/* termsOf */.f)(waiver))}`;
        left -= encoder.encode(words).length + 4;
        if (left < 0)
            return `${text}\n**${(0,build_words/* counted */.hS)(waived.length - at, "more finding")} waived and not shown here**\n`;
        text += `\n- ${words}\n`;
    }
    return text;
}

;// CONCATENATED MODULE: ./build/report/summary.js







/** The longest summary, in bytes: GitHub refuses a whole one from 1 MiB on. */
const maxSummaryBytes = 1024 * 1024 - 1024;
/** The most rows of the table of files, and the most obstacles; the findings below are complete. */
const most = { rows: 200, obstacles: 50 };
/** What is kept free for the sentences that say what is not shown, in bytes. */
const reserve = 400;
/** The report as a page of Markdown, cut between two findings where it would grow beyond the limit. */
function summary(report, extras = {}) {
    const { linkTo = () => undefined, longest = maxSummaryBytes } = extras;
    let text = front(report, extras, 0.75 * longest);
    let bytes = size(text);
    for (const [at, finding] of report.findings.entries()) {
        const title = report.findings[at - 1]?.file === finding.file ? "" : `\n### ${(0,escaped/* escaped */.Mk)(finding.file)}\n`;
        const block = title + entry(finding, linkTo);
        bytes += size(block);
        if (bytes > longest - reserve)
            return text + remainder(report.findings.length - at);
        text += block;
    }
    return text + waivedSection(report, longest - bytes - reserve);
}
/** All before the findings, as far as there is room for it. */
function front(report, { obstacles = [], remarks = [], overviews }, room) {
    const deployments = overviews ? deploymentSections(report, overviews) : [];
    let text = head(report, obstacles) + remarks.map((remark) => `\n> ${(0,escaped/* escaped */.Mk)((0,escaped/* short */.h0)(remark, 1000))}\n`).join("");
    let left = room - size(text);
    let leftOut = 0;
    for (const section of [unchecked(report), summary_table(report), ...deployments]) {
        const bytes = size(section);
        if (bytes > left)
            leftOut++;
        else
            text += section;
        left -= bytes > left ? 0 : bytes;
    }
    if (leftOut === 0)
        return text;
    return `${text}\n**${(0,build_words/* counted */.hS)(leftOut, "section")} not shown here**: there is no more room.\n`;
}
function head(report, obstacles) {
    const failed = report.conclusion === "failure" || obstacles.length > 0;
    const others = obstacles.length - most.obstacles;
    const lines = [
        `## ${failed ? "❌" : "✅"} lync-policy: ${(0,totals/* verdict */.WJ)(report)}`,
        "",
        ...obstacles.slice(0, most.obstacles).flatMap((obstacle) => [`**${(0,escaped/* escaped */.Mk)((0,escaped/* short */.h0)(obstacle, 1000))}**`, ""]),
        ...(others > 0 ? [`**${(0,build_words/* counted */.hS)(others, "more problem")} not shown here**`, ""] : []),
        `${(0,totals/* basis */.Hz)(report)}.`,
    ];
    return `${lines.join("\n")}\n`;
}
function remainder(findings) {
    const count = (0,build_words/* counted */.hS)(findings, "more finding");
    return `\n**${count} not shown here**: there is no more room; the log and the reports show all.\n`;
}
function summary_table({ files, findings }) {
    const counts = new Map();
    for (const { file, rule } of findings) {
        const row = counts.get(file) ?? { error: 0, warning: 0, note: 0 };
        row[rule.level]++;
        counts.set(file, row);
    }
    const rows = [...counts].slice(0, most.rows);
    const others = files.length - rows.length;
    const lines = [
        "| File | Errors | Warnings | Notes |",
        "| :--- | ---: | ---: | ---: |",
        ...rows.map(([file, { error, warning, note }]) => `| ${(0,escaped/* cell */.Hn)(file)} | ${(0,build_words/* grouped */.zD)(error)} | ${(0,build_words/* grouped */.zD)(warning)} | ${(0,build_words/* grouped */.zD)(note)} |`),
        ...(others > 0 && counts.size > most.rows ? [`| ${(0,build_words/* counted */.hS)(others, "more file")} | | | |`] : []),
        ...(others > 0 && counts.size <= most.rows ? [`| ${(0,build_words/* counted */.hS)(others, "file")} without findings | 0 | 0 | 0 |`] : []),
    ];
    return `\n${lines.join("\n")}\n`;
}
function entry(finding, linkTo) {
    const { rule, message, source, related } = finding;
    const { title, date, url: document } = (0,sources/* cited */.k4)(source);
    // The words of a built-in rule are ours.
    const safe = (text) => (typeof source === "string" ? text : (0,escaped/* escaped */.Mk)(text));
    const others = related.map((other) => `**See:** ${placeOf({ ...finding, ...other }, linkTo)}: ${(0,escaped/* escaped */.Mk)(other.message)}`);
    const rows = [
        `**${rule.level}** at ${placeOf(finding, linkTo)}: ${(0,escaped/* escaped */.Mk)(message)} (\`${rule.id}\`)`,
        ...others,
        `**Why:** ${safe(rule.why)}.`,
        `**Fix:** ${safe(rule.fix)}.`,
        `**Source:** ${[linkedTo(safe(title), document), date].filter(Boolean).join(", ")}`,
    ];
    return `\n- ${rows.join("<br>\n  ")}\n`;
}
function linkedTo(title, url) {
    return url ? `[${title}](${url.replaceAll("(", "%28").replaceAll(")", "%29")})` : title;
}
function placeOf(finding, linkTo) {
    const line = `line ${finding.range.line}, column ${finding.range.column}`;
    const url = linkTo(finding);
    return url ? `[${line}](${url})` : line;
}
const summary_encoder = new TextEncoder();
function size(text) {
    return summary_encoder.encode(text).length;
}

;// CONCATENATED MODULE: ./build/report/markdown.js

/** The report as a page of Markdown, without links into a repository; the deployments' tables where they are given. */
function markdown(report, look) {
    return summary(report, look.overviews ? { overviews: look.overviews } : {});
}


/***/ })

};
;