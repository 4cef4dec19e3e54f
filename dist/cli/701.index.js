"use strict";
exports.id = 701;
exports.ids = [701];
exports.modules = {

/***/ 701:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain),
  list: () => (/* binding */ list)
});

// UNUSED EXPORTS: show

// EXTERNAL MODULE: ./build/validate.js + 12 modules
var validate = __webpack_require__(3752);
// EXTERNAL MODULE: ./build/profiles/index.js + 7 modules
var profiles = __webpack_require__(3477);
// EXTERNAL MODULE: ./build/rules/index.js + 126 modules
var rules = __webpack_require__(9876);
// EXTERNAL MODULE: ./build/sources.js + 8 modules
var sources = __webpack_require__(34);
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
    const every = Object.values(profiles/* profiles */.x);
    const names = products?.map((product) => profiles/* profiles */.x[product].name);
    return {
        Level: level,
        Presets: rules/* presets */.v4.slice(rules/* presets */.v4.indexOf(preset)).join(", "),
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
                { kind: "text", text: "As example.yaml it gets:" },
                { kind: "code", language: "text", text: `$ ${command}\n${output}` },
            ],
        },
        { heading: "Example that is clean", blocks: [{ kind: "code", language: "yaml", text: example.clean }] },
    ];
}
function sourceOf(rule) {
    const { level, source, evidence } = rule;
    const lowered = "Where the fact that decides is inferred for a product, a finding is at most a warning.";
    // The form of a manifest is the same for all products.
    const text = level === "error" && "check" in rule ? `${meanings[evidence]} ${lowered}` : meanings[evidence];
    return [
        { kind: "source", source: sources/* sources */.T[source] },
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
    return `[${markdown(title)}](<${url}>), ${date}`;
}
/** Our own words as text: no markup, and no end of a table's cell. */
function markdown(text) {
    return text.replace(/[\\`*_<[\]|]/g, "\\$&");
}

// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(9746);
;// CONCATENATED MODULE: ./build/report/explain.js



/** The day for which examples are judged. */
const asOf = "2026-11-22";
/** What somebody gets who gives the flagged example to the command line. */
function show({ preset }, example) {
    const texts = [{ file: "example.yaml", content: example.flagged, named: true }];
    const report = (0,validate/* validate */.tf)(texts, { preset, failOn: "error" }, asOf);
    const option = preset === "recommended" ? "" : `--preset ${preset} `;
    return {
        example,
        command: `lync-policy ${option}--as-of ${asOf} example.yaml`,
        output: (0,terminal/* terminal */.F)(report, { color: false, quiet: false }),
    };
}
/** All that is known of one check, for a terminal: what its page says, without markup. */
function explain(rule, example) {
    const facts = Object.entries(factsOf(rule)).map(([name, text]) => `${name.padEnd(8)}  ${text}\n`);
    const sections = sectionsOf(rule, example && show(rule, example)).map(({ heading, blocks }) => `${heading}\n\n${blocks.map(inTerminal).join("\n")}`);
    return [`${rule.id}: ${rule.title}\n`, facts.join(""), ...sections].join("\n");
}
/** The checks, a line each: id, level, preset, products and what holds. */
function list(rules) {
    const rows = rules.map((rule) => [rule.id, rule.level, rule.preset, productsOf(rule)]);
    const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rules
        .map(({ title }, at) => {
        const cells = rows[at]?.map((text, column) => text.padEnd(widths[column] ?? 0)) ?? [];
        return `${[...cells, title].join("  ")}\n`;
    })
        .join("");
}
/** The products by the last word of their names: "2013 2015". */
function productsOf({ products }) {
    return products?.map((product) => product.replace(/^.*-/, "").toUpperCase()).join(" ") ?? "all";
}
function inTerminal(block) {
    const text = block.kind === "source" ? `${block.source.title}, ${block.source.date}\n${block.source.url}` : block.text;
    return text
        .trimEnd()
        .replace(/^(?=.)/gm, "  ")
        .concat("\n");
}


/***/ })

};
;