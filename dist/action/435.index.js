"use strict";
exports.id = 435;
exports.ids = [435];
exports.modules = {

/***/ 2435:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgedPart: () => (/* binding */ judgedPart)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2321);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6371);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8354);



/** The texts of a shard → its own report, and the part that it has in the whole. */
async function judgedPart(texts, share, terms) {
    const { policy, today, seen, strictYaml } = terms;
    const { seen: collect, overviews } = (0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .collector */ .g7)({ today });
    const deployments = [];
    const all = (manifest, deployment) => {
        seen?.(manifest, deployment);
        collect(manifest, deployment);
        deployments.push({ name: (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .nameIn */ .ZC)(manifest.content), file: manifest.file });
    };
    const own = withBaseline(policy, ({ file }) => share.places.has(file));
    const result = await (0,_validate_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)(texts, { ...own, complete: false }, today, all, strictYaml);
    const answered = withBaseline(policy, ({ file }) => share.places.has(file) || (share.number === 1 && !share.has(file)));
    const part = { ...share, policy: answered, found: result, deployments, overviews: overviews() };
    return { report: withoutOthers(await (0,_validate_js__WEBPACK_IMPORTED_MODULE_2__/* .borne */ .Bm)(result), result), part };
}
function withBaseline(policy, isOwn) {
    const { baseline } = policy;
    return baseline ? { ...policy, baseline: baseline.filter(isOwn) } : policy;
}
/** A shard says nothing about waivers of the policy: what they do in other shards it cannot know. */
function withoutOthers(report, { whole }) {
    const [own, files] = [new Set(whole.findings), new Set(report.files)];
    const findings = report.findings.filter((finding) => own.has(finding) || files.has(finding.file));
    return { ...report, findings, ...(0,_validate_js__WEBPACK_IMPORTED_MODULE_2__/* .judged */ .g$)(findings, report.policy.failOn, report.counts.waived) };
}


/***/ })

};
;