"use strict";
exports.id = 832;
exports.ids = [832];
exports.modules = {

/***/ 5832:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rulesCommand: () => (/* binding */ rulesCommand)
/* harmony export */ });
/* harmony import */ var _report_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2853);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3496);
/* harmony import */ var _known_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8901);



/** `lync-policy rules`: all rules with their level, preset and products. */
const rulesCommand = {
    options: _known_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .policyOption */ .u,
    help: `Usage: lync-policy rules

Lists all rules with their level, preset and products.

Options
  --policy FILE         the policy whose own rules are listed too (default
                        .lync-policy.yaml here or above)
`,
    async run(given, around) {
        (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .none */ .dv)("rules", given.words);
        around.out((0,_report_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(await (0,_known_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .knownRules */ .f)(given, around)));
        return 0;
    },
};


/***/ }),

/***/ 8901:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ knownRules),
/* harmony export */   u: () => (/* binding */ policyOption)
/* harmony export */ });
/* harmony import */ var _built_ins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8850);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1062);
/* harmony import */ var _ruling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4363);



/** The option by which a policy is named whose own rules are known too. */
const policyOption = { policy: { type: "string" } };
/** All that can be listed and explained: the rules, the organisation's own where there is a policy, and the built-ins. */
async function knownRules({ text }, { cwd, home }) {
    const wish = { file: text("policy"), asked: {}, audit: false, patterns: [], home };
    const { policy, close } = await (0,_ruling_js__WEBPACK_IMPORTED_MODULE_2__/* .rulingFor */ .V)(wish, { cwd, base: cwd });
    close();
    return [..._rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .aO, ...(policy.own ?? []).map(({ rule }) => rule), ..._built_ins_js__WEBPACK_IMPORTED_MODULE_0__/* .builtIns */ .b3];
}


/***/ }),

/***/ 2853:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* unused harmony export show */
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4661);
/* harmony import */ var _rule_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7680);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9676);



/** The day for which examples are judged. */
const asOf = "2026-11-22";
/** What somebody gets who gives the flagged example to the command line. */
async function show({ preset }, example) {
    if (example.under)
        return { example, command: `lync-policy --as-of ${asOf} example.yaml`, output: example.under.output };
    const texts = [{ file: "example.yaml", content: example.flagged, named: true }];
    const report = await (0,_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .validate */ .tf)(texts, { preset, failOn: "error" }, asOf);
    const option = preset === "recommended" ? "" : `--preset ${preset} `;
    return {
        example,
        command: `lync-policy ${option}--as-of ${asOf} example.yaml`,
        output: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .F)(report, { color: false, quiet: false }),
    };
}
/** All that is known of one check, for a terminal: what its page says, without markup. */
async function explain(rule, example) {
    const facts = Object.entries((0,_rule_page_js__WEBPACK_IMPORTED_MODULE_1__/* .factsOf */ .xS)(rule)).map(([name, text]) => `${name.padEnd(8)}  ${text}\n`);
    const shown = example && (await show(rule, example));
    const sections = (0,_rule_page_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionsOf */ .Ks)(rule, shown).map(({ heading, blocks }) => `${heading}\n\n${blocks.map(inTerminal).join("\n")}`);
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


/***/ }),

/***/ 7680:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* unused harmony exports rulePage, indexPage */
/* harmony import */ var _profiles_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(342);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1062);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4684);



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
    const every = Object.values(_profiles_index_js__WEBPACK_IMPORTED_MODULE_0__/* .profiles */ .x);
    const names = products?.map((product) => _profiles_index_js__WEBPACK_IMPORTED_MODULE_0__/* .profiles */ .x[product].name);
    return {
        Level: level,
        Presets: _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .presets */ .v4.slice(_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .presets */ .v4.indexOf(preset)).join(", "),
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
        { kind: "source", source: (0,_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .cited */ .k4)(source) },
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


/***/ })

};
;