"use strict";
exports.id = 426;
exports.ids = [426];
exports.modules = {

/***/ 7426:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junit: () => (/* binding */ junit)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2321);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4684);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2033);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4661);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9166);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6118);






/**
 * The report as JUnit XML: a suite for each file, a case for each finding. A finding fails its case where it makes the
 * run fail too; otherwise it stands in the output of a case that passes.
 */
function junit({ files, findings, waived = [], policy }) {
    const failing = _validate_js__WEBPACK_IMPORTED_MODULE_3__/* .levels */ .yr.slice(0, policy.failOn === "never" ? 0 : _validate_js__WEBPACK_IMPORTED_MODULE_3__/* .levels */ .yr.indexOf(policy.failOn) + 1);
    const suites = [...byFile(files, (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .allIn */ .vQ)({ findings, waived }))].map(([file, own]) => suiteOf(file, own, failing));
    const body = suites.map(({ text }) => text).join("");
    const tests = suites.reduce((sum, suite) => sum + suite.tests, 0);
    const failures = suites.reduce((sum, suite) => sum + suite.failures, 0);
    const head = attributes({ name: _tool_js__WEBPACK_IMPORTED_MODULE_2__/* .tool */ .z.name, tests, failures, errors: 0, skipped: waived.length, time: 0 });
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${head}>\n${body}</testsuites>\n`;
}
/** Every file that was checked, with its findings. */
function byFile(files, findings) {
    const groups = new Map(files.map((file) => [file, []]));
    for (const finding of findings) {
        const group = groups.get(finding.file);
        if (group)
            group.push(finding);
        else
            groups.set(finding.file, [finding]);
    }
    return groups;
}
function suiteOf(file, findings, failing) {
    const names = namesOf(findings);
    const cases = findings.map((finding, at) => caseOf(finding, names[at] ?? "", failing.includes(finding.rule.level)));
    // A suite without a case is left out by most readers, and looks as if the file had not been checked.
    if (cases.length === 0)
        cases.push(`    <testcase${attributes(place(file, "no findings"))}/>\n`);
    const skipped = findings.filter((finding) => "waiver" in finding).length;
    const failures = findings.filter((finding) => !("waiver" in finding) && failing.includes(finding.rule.level)).length;
    const head = attributes({ name: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(file), tests: cases.length, failures, errors: 0, skipped, time: 0 });
    return {
        text: `  <testsuite${head}>\n${cases.join("")}  </testsuite>\n`,
        tests: cases.length,
        failures,
    };
}
/** Rule and object, since GitLab knows a case again by its name; of several with one name it shows only the first. */
function namesOf(findings) {
    const counts = new Map();
    return findings.map(({ rule, deployment, object }) => {
        const name = [rule.id, [deployment, object].filter(Boolean).join("/")].filter(Boolean).join(": ");
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        return count > 1 ? `${name} (${count})` : name;
    });
}
function caseOf(finding, name, fails) {
    const { rule, message, file, range } = finding;
    const head = attributes({ ...place(file, (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(name)), line: range.line });
    if ("waiver" in finding) {
        const borne = `<skipped${attributes({ message: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)((0,_waivers_js__WEBPACK_IMPORTED_MODULE_5__/* .termsOf */ .f)(finding.waiver)) })}/>`;
        return `    <testcase${head}>\n      ${borne}\n    </testcase>\n`;
    }
    const body = fails
        ? `<failure${attributes({ message: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(message), type: rule.level })}>${escaped(detailsOf(finding))}</failure>`
        : `<system-out>${escaped(detailsOf(finding))}</system-out>`;
    return `    <testcase${head}>\n      ${body}\n    </testcase>\n`;
}
function place(file, name) {
    return { name, classname: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(file), file: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(file), time: 0 };
}
/** All that is to be said of a finding: GitLab shows nothing else of a case. */
function detailsOf({ rule, message, file, range, source, related }) {
    const others = related.map((other) => `See: ${other.file}:${other.range.line}:${other.range.column}: ${other.message}`);
    const words = `${rule.level} at ${file}:${range.line}:${range.column}: ${message} [${rule.id}]`;
    const advice = [`Why: ${rule.why}`, `Fix: ${rule.fix}`, `Source: ${(0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .citation */ .qk)((0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .cited */ .k4)(source))}`];
    return [words, ...others, ...advice].map(_words_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is).join("\n");
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
        .join("");
}
const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Text as XML 1.0 takes it; two code points that are no characters it does not take in any form. */
function escaped(text) {
    return text
        .replace(/[\uFFFE\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)
        .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}


/***/ })

};
;