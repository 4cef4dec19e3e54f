"use strict";
exports.id = 782;
exports.ids = [782];
exports.modules = {

/***/ 6131:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ fingerprintsOf)
});

// EXTERNAL MODULE: ./build/identity.js
var identity = __webpack_require__(7833);
;// CONCATENATED MODULE: ./build/sha256.js
/**
 * SHA-256 (FIPS 180-4). The core has no crypto module, and that of browsers answers only later; a weaker hash would let
 * a manifest take the fingerprint of a finding that somebody has waved through elsewhere.
 */
function sha256(text) {
    const state = Int32Array.from(starts);
    const block = new Int32Array(64);
    const words = padded(encoder.encode(text));
    for (let at = 0; at < words.byteLength; at += 64) {
        for (let place = 0; place < 16; place++)
            block[place] = words.getInt32(at + place * 4);
        mix(state, schedule(block));
    }
    return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}
const encoder = new TextEncoder();
const primes = firstPrimes(64);
/** The first 32 bits behind the point of the square roots of 8 primes, and of the cube roots of 64. */
const starts = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const constants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
function firstPrimes(count) {
    const found = [];
    for (let candidate = 2; found.length < count; candidate++) {
        if (found.every((prime) => candidate % prime !== 0))
            found.push(candidate);
    }
    return found;
}
function fraction(root) {
    return ((root - Math.floor(root)) * 2 ** 32) | 0;
}
/** The bytes, a one, zeros, and the number of bits, in whole blocks. */
function padded(bytes) {
    const all = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
    all.set(bytes);
    all[bytes.length] = 0x80;
    const view = new DataView(all.buffer);
    view.setUint32(all.length - 8, Math.floor(bytes.length / 2 ** 29));
    view.setUint32(all.length - 4, (bytes.length * 8) >>> 0);
    return view;
}
function turned(word, by) {
    return (word >>> by) | (word << (32 - by));
}
/** Sixteen words become 64. Thousands of texts are hashed in a run, so words are changed in place here and below. */
function schedule(words) {
    for (let at = 16; at < 64; at++) {
        const [near, far] = [words[at - 2] ?? 0, words[at - 15] ?? 0];
        const early = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
        const late = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
        words[at] = (words[at - 16] ?? 0) + early + (words[at - 7] ?? 0) + late;
    }
    return words;
}
function mix(state, words) {
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let at = 0; at < 64; at++) {
        const choice = (e & f) ^ (~e & g);
        const majority = (a & b) ^ (a & c) ^ (b & c);
        const sums = (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice;
        const one = (h + sums + (constants[at] ?? 0) + (words[at] ?? 0)) | 0;
        const other = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority;
        h = g;
        g = f;
        f = e;
        e = (d + one) | 0;
        d = c;
        c = b;
        b = a;
        a = (one + other) | 0;
    }
    for (const [at, word] of [a, b, c, d, e, f, g, h].entries())
        state[at] = (state[at] ?? 0) + word;
}

;// CONCATENATED MODULE: ./build/fingerprints.js


/**
 * For each finding, in their order, a text that no other one of the report has and that stays the same from run to run:
 * whatever the line, the order of lists, the file and the figures in its message.
 */
function fingerprintsOf(findings) {
    const counts = new Map();
    const fingerprints = [];
    // Those that are alike are numbered in the order of their words, which stays when lists are sorted anew.
    for (const [at, finding] of [...findings.entries()].sort(byWords)) {
        const hash = sha256((0,identity/* identityOf */.cu)(finding) + (0,identity/* skeletonOf */.ld)(finding.message)).slice(0, 32);
        const count = (counts.get(hash) ?? 0) + 1;
        counts.set(hash, count);
        fingerprints[at] = `${hash}:${count}`;
    }
    return fingerprints;
}
function byWords([, a], [, b]) {
    const [one, other] = [`${a.message}\n${a.file}`, `${b.message}\n${b.file}`];
    return one === other ? 0 : one < other ? -1 : 1;
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


/***/ }),

/***/ 9782:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarif: () => (/* binding */ sarif)
});

// EXTERNAL MODULE: ./build/built-ins.js
var built_ins = __webpack_require__(8850);
// EXTERNAL MODULE: ./build/tool.js
var tool = __webpack_require__(2033);
// EXTERNAL MODULE: ./build/words.js
var build_words = __webpack_require__(6118);
// EXTERNAL MODULE: ./build/report/json-text.js
var json_text = __webpack_require__(2936);
// EXTERNAL MODULE: ./build/fingerprints.js + 1 modules
var build_fingerprints = __webpack_require__(6131);
// EXTERNAL MODULE: ./build/validate.js + 1 modules
var validate = __webpack_require__(8354);
// EXTERNAL MODULE: ./build/waivers.js
var waivers = __webpack_require__(9166);
;// CONCATENATED MODULE: ./build/report/sarif-results.js




/** The most results that GitHub takes in a run. */
const mostResults = 25_000;
/** GitHub takes 10 MB after gzip; a tenth is left for rules and all else. */
const mostBytes = 9_000_000;
/** The most locations of a result, its own included. */
const mostLocations = 1000;
/** The gravest findings that GitHub takes, gravest first, and how many are left out. */
function resultsOf(findings, places) {
    const fingerprints = (0,build_fingerprints/* fingerprintsOf */.t)(findings);
    const all = [...findings.entries()].map(([at, finding]) => ({ finding, fingerprint: fingerprints[at] ?? "" }));
    const sorted = validate/* levels */.yr.flatMap((level) => all.filter(({ finding }) => finding.rule.level === level));
    const results = [];
    let bytes = 0;
    for (const { finding, fingerprint } of sorted.slice(0, mostResults)) {
        const result = resultOf(finding, fingerprint, places.get(finding.rule.id) ?? -1);
        bytes += bytesOf(result);
        if (bytes > mostBytes)
            break;
        results.push(result);
    }
    return { results, left: findings.length - results.length };
}
function resultOf(finding, fingerprint, ruleIndex) {
    const { rule, message, file, range, related } = finding;
    return {
        ruleId: rule.id,
        ruleIndex,
        level: rule.level,
        message: { text: textOf(message) },
        locations: [{ physicalLocation: placeOf(file, range) }],
        ...(related.length > 0 && { relatedLocations: related.slice(0, mostLocations - 1).map(relatedOf) }),
        // The only fingerprint that GitHub looks at; without it, it hashes lines.
        partialFingerprints: { primaryLocationLineHash: fingerprint },
        ...("waiver" in finding && { suppressions: [suppressionOf(finding.waiver)] }),
    };
}
/** A comment suppresses in the source, a policy or a baseline from outside. */
function suppressionOf(waiver) {
    return { kind: waiver.kind === "comment" ? "inSource" : "external", justification: (0,build_words/* harmless */.Is)((0,waivers/* termsOf */.f)(waiver)) };
}
function relatedOf({ message, file, range }, at) {
    return { id: at + 1, message: { text: textOf(message) }, physicalLocation: placeOf(file, range) };
}
function placeOf(file, { line, column, endLine, endColumn }) {
    const region = { startLine: line, startColumn: column, endLine, endColumn };
    return { artifactLocation: { uri: uriOf(file), uriBaseId: "%SRCROOT%" }, region };
}
/** A viewer takes `[a](b)` in a message for a link. */
function textOf(message) {
    return (0,build_words/* harmless */.Is)(message).replaceAll("](", "]\\(");
}
/** A file's name as a relative reference (RFC 3986). */
function uriOf(file) {
    return file
        .replace(/\p{Cs}/gu, "\uFFFD")
        .split("/")
        .map(encodeURIComponent)
        .join("/");
}
/** What the rest of a location takes after gzip, being much the same in each. */
const sarif_results_frame = 150;
/** The most that a result takes after gzip: texts may be such that they do not shrink. */
function bytesOf({ message, locations, relatedLocations = [] }) {
    const places = [...locations, ...relatedLocations].map(({ physicalLocation }) => physicalLocation);
    const words = [message, ...relatedLocations.map((other) => other.message)].map(({ text }) => text);
    const texts = [...words, ...places.map(({ artifactLocation }) => artifactLocation.uri)];
    return encoder.encode(texts.join("")).length + sarif_results_frame * places.length;
}
const encoder = new TextEncoder();

// EXTERNAL MODULE: ./build/sources.js + 9 modules
var sources = __webpack_require__(4684);
// EXTERNAL MODULE: ./build/profiles/index.js + 8 modules
var build_profiles = __webpack_require__(342);
// EXTERNAL MODULE: ./build/rules/index.js + 122 modules
var rules = __webpack_require__(9967);
;// CONCATENATED MODULE: ./build/report/rule-page.js



/** What an evidence letter means. */
const meanings = {
    A: "The document itself was read and says so.",
    "A*": "A copy or a translation of the document was read and says so.",
    B: "Known at second hand: a book, an article, a command's reference or a note of support says so.",
    C: "The document is that of a sibling product; that of the product itself could not be read.",
    I: "No document says so in as many words; it is inferred from what they say.",
    U: "Not verified: no document that says so could be read.",
};
/** The short facts of a check, by name. */
function factsOf({ level, preset, products }) {
    const every = Object.values(profiles);
    const names = products?.map((product) => profiles[product].name);
    return {
        Level: level,
        Presets: presets.slice(presets.indexOf(preset)).join(", "),
        Products: names ? names.join(", ") : `all, from ${every[0]?.name} to ${every.at(-1)?.name}`,
    };
}
/** All that is known of a check, in the order in which it is read. */
function sectionsOf(rule, shown) {
    const { title, why, fix, turnOffWhen } = rule;
    return [
        { heading: "What holds", blocks: [sentence(title)] },
        { heading: "Why", blocks: [sentence(why)] },
        ...(shown ? examplesOf(shown) : []),
        { heading: "How to mend it", blocks: [sentence(fix)] },
        { heading: "When to turn it off", blocks: [sentence(turnOffWhen)] },
        { heading: "Source", blocks: sourceOf(rule) },
    ];
}
/** A check's page in Markdown; `shown` is missing where there is no example. */
function rulePage(rule, shown) {
    const facts = Object.entries(factsOf(rule)).map(([name, text]) => `**${name}:** ${text}`);
    const sections = sectionsOf(rule, shown).map(({ heading, blocks }) => `## ${heading}\n\n${blocks.map(inMarkdown).join("\n\n")}\n`);
    const head = `# ${markdown(rule.title)} (\`${rule.id}\`)\n\n${facts.join(" · ")}\n`;
    return [head, ...sections, "[All rules](README.md)\n"].join("\n");
}
/** The page that leads to all others. */
function indexPage(areas) {
    const tables = areas.map(({ title, rules }) => {
        const rows = rules.map((rule) => `| [${rule.id}](${rule.id}.md) | ${rule.level} | ${rule.preset} | ${markdown(rule.title)} |`);
        return `## ${title}\n\n| Rule | Level | Preset | What holds |\n| :--- | :--- | :--- | :--- |\n${rows.join("\n")}\n`;
    });
    const words = [
        "What lync-policy checks. A preset holds the ones before it: `minimal`, then `recommended`, then `strict`.",
        "`lync-policy explain RULE` shows the same page in a terminal. [What of the fact sheets is checked](../coverage.md)",
        "says which fact is behind which rule.",
    ];
    return `# Rules\n\n${words.join("\n")}\n\n${tables.join("\n")}`;
}
function examplesOf({ example, command, output }) {
    return [
        {
            heading: "Example that is flagged",
            blocks: [
                { kind: "code", language: "yaml", text: example.flagged },
                ...policyOf(example),
                { kind: "code", language: "text", text: `$ ${command}\n${output}` },
            ],
        },
        { heading: "Example that is clean", blocks: [{ kind: "code", language: "yaml", text: example.clean }] },
    ];
}
function policyOf({ under }) {
    if (!under)
        return [{ kind: "text", text: "As example.yaml it gets:" }];
    return [
        { kind: "text", text: "As example.yaml, beside this .lync-policy.yaml, it gets:" },
        { kind: "code", language: "yaml", text: under.policy },
    ];
}
function sourceOf(rule) {
    const { level, source, evidence } = rule;
    const lowered = "Where the fact that decides is inferred for a product, a finding is at most a warning.";
    // The form of a manifest is the same for all products.
    const text = level === "error" && "check" in rule ? `${meanings[evidence]} ${lowered}` : meanings[evidence];
    return [
        { kind: "source", source: (0,sources/* cited */.k4)(source) },
        { kind: "text", text },
    ];
}
function sentence(text) {
    return { kind: "text", text: `${text}.` };
}
function inMarkdown(block) {
    if (block.kind === "code")
        return `\`\`\`${block.language}\n${block.text}\`\`\``;
    if (block.kind === "text")
        return markdown(block.text);
    const { title, url, date } = block.source;
    return [url ? `[${markdown(title)}](<${url}>)` : markdown(title), date].filter(Boolean).join(", ");
}
/** Our own words as text: no markup, and no end of a table's cell. */
function markdown(text) {
    return text.replace(/[\\`*_<[\]|]/g, "\\$&");
}

;// CONCATENATED MODULE: ./build/report/sarif-rules.js



/** How sure a finding is, in the words of GitHub, by how well the rule's source is known. */
const precisions = {
    A: "very-high",
    "A*": "very-high",
    B: "high",
    C: "medium",
    I: "medium",
    U: "low",
};
/** How grave it is, in the words of GitHub. */
const severities = { error: "error", warning: "warning", note: "recommendation" };
/** GitHub shows ten tags of a rule. */
const mostTags = 10;
/** GitHub takes 1,024 characters. */
const longestDescription = 1000;
/** A rule or built-in check as SARIF's reportingDescriptor, with its whole page as help. */
function descriptorOf(rule) {
    const { id, title, why, level, preset, products = [], source, evidence } = rule;
    return {
        id,
        name: pascalCase(id),
        shortDescription: { text: sarif_rules_sentence(title) },
        fullDescription: { text: (0,build_words/* cut */.Jj)(`${sarif_rules_sentence(title)} ${sarif_rules_sentence(why)}`, longestDescription) },
        help: { text: helpText(rule), markdown: helpMarkdown(rule) },
        ...((0,sources/* cited */.k4)(source).url && { helpUri: (0,sources/* cited */.k4)(source).url }),
        defaultConfiguration: { level },
        properties: {
            tags: [preset, ...products].slice(0, mostTags),
            precision: precisions[evidence],
            "problem.severity": severities[level],
        },
    };
}
function pascalCase(id) {
    return id.replace(/(?:^|[^a-z0-9]+)([a-z0-9])/gi, (_, first) => first.toUpperCase());
}
function sarif_rules_sentence(text) {
    return `${(0,build_words/* harmless */.Is)(text)}.`;
}
function helpText(rule) {
    const sections = sectionsOf(rule, undefined);
    return sections.map(({ heading, blocks }) => [`${heading}:`, ...blocks.map(plain)].join("\n")).join("\n\n");
}
function helpMarkdown(rule) {
    const sections = sectionsOf(rule, undefined);
    return sections.map(({ heading, blocks }) => [`## ${heading}`, ...blocks.map(marked)].join("\n\n")).join("\n\n");
}
function plain(block) {
    if (block.kind !== "source")
        return (0,build_words/* harmless */.Is)(block.text);
    return (0,sources/* citation */.qk)(block.source);
}
function marked(block) {
    if (block.kind !== "source")
        return markdown((0,build_words/* harmless */.Is)(block.text));
    return linkTo(block.source);
}
function linkTo({ title, url, date }) {
    return [url ? `[${markdown(title)}](<${url}>)` : markdown(title), date].filter(Boolean).join(", ");
}

;// CONCATENATED MODULE: ./build/report/sarif.js






/** The report as SARIF 2.1.0 within the limits of GitHub's code scanning, which takes a file whole or not at all. */
function sarif(report) {
    const rules = rulesIn(report);
    const { results, left } = resultsOf([...report.findings, ...(report.waived ?? [])], new Map(rules.map(({ id }, at) => [id, at])));
    const run = {
        tool: { driver: { ...tool/* tool */.z, semanticVersion: tool/* tool */.z.version, rules: rules.map(descriptorOf) } },
        // A category of its own: uploads of other tools do not replace this one.
        automationDetails: { id: `${tool/* tool */.z.name}/` },
        columnKind: "utf16CodeUnits",
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notificationsOf(report, left) }],
        results,
    };
    return (0,json_text/* jsonText */.s)({ $schema: schema, version: "2.1.0", runs: [run] });
}
const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/** All that ran and all that spoke, each once. A finding may have a lower level than its rule. */
function rulesIn({ rules, findings, waived = [] }) {
    const known = new Map();
    for (const rule of [...rules, ...built_ins/* builtIns */.b3, ...[...findings, ...waived].map((finding) => finding.rule)]) {
        if (!known.has(rule.id))
            known.set(rule.id, rule);
    }
    return [...known.values()];
}
function notificationsOf({ skipped }, left) {
    const words = `${(0,build_words/* counted */.hS)(left, "finding")} left out, the least grave: GitHub takes no more in one file`;
    return [
        ...(left > 0 ? [{ level: "warning", message: { text: words } }] : []),
        ...skipped
            .filter(({ named }) => named)
            .map(({ file, reason }) => ({
            level: "note",
            message: { text: (0,build_words/* harmless */.Is)(`${file} is left alone: ${reason}`) },
        })),
    ];
}


/***/ }),

/***/ 2033:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
/** Who speaks; a test keeps it the same as package.json. */
const tool = { name: "lync-policy", version: "0.1.0" };


/***/ })

};
;