"use strict";
exports.id = 477;
exports.ids = [477];
exports.modules = {

/***/ 192:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7833);

/** The ways, surest first. */
const steps = [
    { keyOf: (finding) => [(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(finding), finding.message] },
    { keyOf: (finding) => [(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(finding), (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .skeletonOf */ .ld)(finding.message)] },
    { keyOf: (finding) => ((0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isBuiltIn */ .qi)(finding.rule) ? undefined : [(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(finding)]), alone: true },
    { keyOf: relationOf },
];
/**
 * What is wrong between several objects is shown at one of them: at another one when their order changes. It is known
 * again by the names in the message or, without two, by all its words.
 */
function relationOf({ rule, deployment, message }) {
    const skeleton = (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .skeletonOf */ .ld)(message);
    const names = skeleton.match(/"[^"]*"/g) ?? [];
    const words = names.length > 1 ? names : skeleton.split(" ");
    return (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isBuiltIn */ .qi)(rule) ? undefined : [rule.id, deployment, ...words.sort()];
}
/** The same ways within one file: of two deployments with one name each keeps its own findings. */
const withinFile = steps.map((step) => ({
    ...step,
    keyOf: (finding) => step.keyOf(finding)?.concat(finding.file),
}));
/**
 * Findings of two states → which are new, which are gone and which were there before. Lines, order and file do not
 * count, so a manifest that is only rearranged, indented anew or renamed has nothing new.
 */
function compare(base, head) {
    let open = { base, head };
    for (const step of [...withinFile, ...steps])
        open = withoutPartners(open, step);
    const added = new Set(open.head);
    return { added: open.head, fixed: open.base, kept: head.filter((finding) => !added.has(finding)) };
}
function withoutPartners({ base, head }, { keyOf, alone = false }) {
    const before = byKey(base, keyOf);
    const matched = { base: new Set(), head: new Set() };
    for (const [key, after] of byKey(head, keyOf)) {
        const same = before.get(key) ?? [];
        if (alone && (same.length > 1 || after.length > 1))
            continue;
        const pairs = Math.min(same.length, after.length);
        for (const finding of same.slice(0, pairs))
            matched.base.add(finding);
        for (const finding of after.slice(0, pairs))
            matched.head.add(finding);
    }
    return {
        base: base.filter((finding) => !matched.base.has(finding)),
        head: head.filter((finding) => !matched.head.has(finding)),
    };
}
function byKey(findings, keyOf) {
    const groups = new Map();
    for (const finding of findings) {
        const parts = keyOf(finding);
        if (!parts)
            continue;
        const key = JSON.stringify(parts);
        const group = groups.get(key);
        if (group)
            group.push(finding);
        else
            groups.set(key, [finding]);
    }
    return groups;
}


/***/ }),

/***/ 3477:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inScope: () => (/* binding */ inScope)
});

// EXTERNAL MODULE: ./build/compare.js
var compare = __webpack_require__(192);
// EXTERNAL MODULE: ./build/validate.js
var validate = __webpack_require__(4661);
;// CONCATENATED MODULE: ./build/scope.js


/** How far a finding stands from a change: 0 on a changed line, 1 in a changed file, 2 elsewhere. */
function distanceTo({ files }) {
    const ofPlace = ({ file, range }) => {
        const lines = files.get(file);
        if (lines === undefined)
            return 2;
        if (lines === "all")
            return 0;
        return lines.some(({ start, end }) => start <= range.endLine && range.line <= end) ? 0 : 1;
    };
    return (finding) => Math.min(...[finding, ...finding.related].map(ofPlace));
}
/** Leaves of a report what a scope asks for, and says so in it. `base` is what was found before the change. */
function narrowed(report, kind, changes, base) {
    if (kind === "all")
        return report;
    const distance = distanceTo(changes);
    if (kind !== "new") {
        const farthest = kind === "changed-lines" ? 0 : 1;
        return without(report, kind, (finding) => distance(finding) > farthest);
    }
    const { added, fixed } = (0,compare/* compare */.U)(base, report.findings.filter((finding) => distance(finding) < 2));
    const fresh = new Set(added);
    return without(report, kind, (finding) => !fresh.has(finding), fixed.length);
}
function without(report, kind, outside, fixed) {
    const findings = report.findings.filter((finding) => !outside(finding));
    const scope = { kind, outside: report.findings.length - findings.length, ...(fixed !== undefined && { fixed }) };
    return { ...report, findings, ...(0,validate/* judged */.g$)(findings, report.policy.failOn, report.counts.waived), scope };
}

;// CONCATENATED MODULE: ./build/node/in-scope.js

/** The report with only what a scope asks for, or why all of it has to stand. */
async function inScope(report, scope, { changes, before }, judge) {
    if (scope !== "new")
        return narrowed(report, scope, changes, []);
    const texts = await before();
    return "failed" in texts ? texts : narrowed(report, scope, changes, (await judge(texts)).findings);
}


/***/ })

};
;