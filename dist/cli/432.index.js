"use strict";
exports.id = 432;
exports.ids = [432];
exports.modules = {

/***/ 5432:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   watch: () => (/* binding */ watch)
/* harmony export */ });
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4864);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(401);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9969);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6118);




/** The most texts of manifests that are kept to find what was meant. */
const mostTexts = 10_000;
/**
 * A selector that matches nothing is said as a remark and not as a finding: manifests come and go, and a rule about Edge
 * pools is in order where there is none yet. Only a run that looks at all that the policy speaks of can say it. (A waiver
 * that waives nothing is a finding, unused-waiver; a level of an unknown rule is an error of the policy; a pattern of
 * `manifests` without a file is a remark of the run.)
 */
function watch(own, seen) {
    const met = new Set();
    const texts = new Set();
    return {
        seen: (manifest, deployment) => {
            seen?.(manifest, deployment);
            for (const { own: rule } of own)
                if (leadsSomewhere(deployment, wayOf(rule)))
                    met.add(rule.id);
            for (const text of textsIn(deployment))
                if (texts.size < mostTexts)
                    texts.add(text);
        },
        remarks: ({ idle, findings, deployments = [] }) => {
            const broken = findings.some(({ rule }) => rule.id === _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlSyntax */ .TL.id || rule.id === _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .schema */ .wQ.id);
            if (broken || deployments.length === 0)
                return [];
            const vain = own.filter(({ rule }) => idle.some(({ id }) => id === rule.id));
            return vain.map((one) => remarkOn(one, met.has(one.rule.id), (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(deployments.length, "deployment"), [...texts]));
        },
    };
}
function remarkOn({ own: { id, each, when = "" } }, met, all, texts) {
    if (!met)
        return `own rule ${id} looks at nothing: ${all} checked, and none has ${each}`;
    return `own rule ${id} looks at nothing: ${all} checked, and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(when)} is true nowhere${meantIn(when, texts)}`;
}
/** A text in an expression that no manifest has, and the one of a manifest that comes near it. */
function meantIn(expression, texts) {
    for (const [, , text = ""] of expression.matchAll(/(["'])((?:(?!\1)[^\\])*)\1/g)) {
        const meant = texts.includes(text) ? undefined : (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(text, texts);
        if (meant !== undefined)
            return `; for ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text)}, did you mean ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(meant)}?`;
    }
    return "";
}
function wayOf({ each = "" }) {
    return each.split(".").filter((step) => step !== "");
}
/** Whether a way leads to anything, through all lists on it. */
function leadsSomewhere(value, [step, ...rest]) {
    if (Array.isArray(value))
        return value.some((entry) => leadsSomewhere(entry, step === undefined ? [] : [step, ...rest]));
    if (step === undefined)
        return true;
    const isMap = typeof value === "object" && value !== null && Object.hasOwn(value, step);
    return isMap && leadsSomewhere(value[step], rest);
}
function* textsIn(value) {
    if (typeof value === "string")
        yield value;
    if (typeof value === "object" && value !== null)
        for (const inner of Object.values(value))
            yield* textsIn(inner);
}


/***/ })

};
;