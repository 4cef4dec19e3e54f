"use strict";
exports.id = 222;
exports.ids = [222];
exports.modules = {

/***/ 2222:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishCheckRun: () => (/* binding */ publishCheckRun)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/report/escaped.js
var escaped = __webpack_require__(3991);
// EXTERNAL MODULE: ./build/words.js
var words = __webpack_require__(6118);
// EXTERNAL MODULE: ./build/github/fitted.js
var fitted = __webpack_require__(5627);
;// CONCATENATED MODULE: ./build/github/check-annotations.js


/** The most annotations in one request. */
const pageSize = 50;
/** The most in a check run: twenty requests, of the thousand that a repository has in an hour. */
const mostAnnotations = 1000;
const levels = { error: "failure", warning: "warning", note: "notice" };
/** Annotations in pages. What has no place in the repository cannot be shown on one of its commits. */
function pagesOf(annotations) {
    const shown = annotations.flatMap(checkAnnotation).slice(0, mostAnnotations);
    const starts = Array.from({ length: Math.ceil(shown.length / pageSize) }, (_, at) => at * pageSize);
    return starts.map((start) => shown.slice(start, start + pageSize));
}
function checkAnnotation(annotation) {
    const { level, title, message, file = "", startLine = 0 } = annotation;
    if (startLine < 1 || file === "" || file.startsWith("/") || file.split("/").includes(".."))
        return [];
    const endLine = Math.max(startLine, annotation.endLine ?? startLine);
    return [
        {
            path: file,
            start_line: startLine,
            end_line: endLine,
            ...columnsOf(annotation, startLine === endLine),
            annotation_level: levels[level],
            title: (0,words/* cut */.Jj)(title, 255),
            message: (0,fitted/* cutBytes */.Uw)(message, fitted/* mostBytes */.j$),
        },
    ];
}
/** GitHub takes columns only where a range stands on one line. */
function columnsOf({ startColumn, endColumn }, isOneLine) {
    if (!isOneLine || startColumn === undefined || endColumn === undefined || endColumn < startColumn)
        return {};
    return { start_column: startColumn, end_column: endColumn };
}

// EXTERNAL MODULE: ./build/github/failures.js
var failures = __webpack_require__(316);
;// CONCATENATED MODULE: ./build/github/check-run.js






/** Makes one check run, with its annotations in pages, of which none is sent twice. */
async function publishCheckRun(api, run) {
    const [first = [], ...others] = pagesOf(run.annotations);
    const dropped = run.annotations.length - first.length - others.flat().length;
    const output = outputOf(run, dropped === 0 ? "" : `${(0,words/* counted */.hS)(dropped, "annotation")} not shown on lines of files`);
    return (0,failures/* attempted */.zU)(async () => {
        const started = await create(api, run, { ...output, annotations: [...first] }, others.length === 0);
        let shown = first.length;
        for (const [at, page] of others.entries()) {
            try {
                await append(api, started.id, { ...output, annotations: [...page] }, shown, ending(run, at === others.length - 1));
            }
            catch (error) {
                return finish(api, run, started, shown, (0,failures/* reasonOf */.A3)(error));
            }
            shown += page.length;
        }
        return { url: started.html_url ?? "", shown, dropped };
    }, "checks: write");
}
function outputOf({ title, summary, text }, remark) {
    const sentence = "The rest is cut: GitHub takes 65,535 characters; the job summary and the log show all.";
    const whole = remark === "" ? summary : `**${remark}**\n\n${summary}`;
    return {
        title: (0,words/* cut */.Jj)(title, 255),
        summary: (0,fitted/* fitted */.$5)(whole, sentence),
        ...(text !== "" && { text: (0,fitted/* fitted */.$5)(text, sentence) }),
    };
}
function ending({ conclusion }, isLast) {
    return isLast ? { status: "completed", conclusion } : { status: "in_progress" };
}
/** An id of our own tells the check run from one of an earlier try, which has the same name and commit. */
async function create(api, run, output, isLast) {
    const { checks } = api.octokit.rest;
    const id = { ...api.repository, name: run.name, head_sha: run.commit, external_id: (0,external_node_crypto_.randomUUID)() };
    return (0,failures/* once */.Oo)(async () => started((await checks.create({ ...id, ...ending(run, isLast), output, ...failures/* single */.J0 })).data), async () => {
        const of = { ...api.repository, ref: run.commit, check_name: run.name, filter: "all", per_page: 100 };
        const { data } = await checks.listForRef(of);
        return data.check_runs.find(({ external_id }) => external_id === id.external_id);
    });
}
function started({ id, html_url }) {
    if (!Number.isSafeInteger(id))
        throw new TypeError("a check run has no id");
    return { id, html_url };
}
/** An update appends its annotations to those that are there, whose number tells whether it was taken. */
async function append({ octokit, repository }, id, output, before, end) {
    const run = { ...repository, check_run_id: id };
    const { checks } = octokit.rest;
    return (0,failures/* once */.Oo)(async () => (await checks.update({ ...run, ...end, output, ...failures/* single */.J0 })).status, async () => {
        const { annotations_count: count } = (await checks.get(run)).data.output;
        if (count !== before && count !== before + output.annotations.length)
            throw new TypeError(`the check run has ${count} annotations after ${before} were sent`);
        return count === before ? undefined : count;
    });
}
/** The verdict stands, whatever became of the annotations. */
async function finish({ octokit, repository }, run, { id, html_url }, shown, why) {
    const dropped = run.annotations.length - shown;
    const remark = `${(0,words/* counted */.hS)(dropped, "annotation")} not shown on lines of files: ${why}`;
    const output = outputOf(run, (0,escaped/* escaped */.Mk)(remark));
    await octokit.rest.checks.update({ ...repository, check_run_id: id, ...ending(run, true), output });
    return { url: html_url ?? "", shown, dropped, remark };
}


/***/ }),

/***/ 5627:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   Uw: () => (/* binding */ cutBytes),
/* harmony export */   j$: () => (/* binding */ mostBytes)
/* harmony export */ });
/** The most characters that GitHub takes for a summary, a text or a comment, counted as bytes to be safe in any case. */
const mostBytes = 65_535;
const encoder = new TextEncoder();
/** The first so many bytes of a text, without half a character at the end. */
function cutBytes(text, most) {
    const bytes = encoder.encode(text);
    if (bytes.length <= most)
        return text;
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, most), { stream: true });
}
/** A page of Markdown within the limit. One that is cut ends between two blocks, and says so in a sentence. */
function fitted(page, sentence, most = mostBytes) {
    if (encoder.encode(page).length <= most)
        return page;
    const end = `\n\n**${sentence}**\n`;
    const text = cutBytes(page, most - encoder.encode(end).length);
    const gap = text.lastIndexOf("\n\n");
    return (gap > text.length / 2 ? text.slice(0, gap) : text) + end;
}


/***/ })

};
;