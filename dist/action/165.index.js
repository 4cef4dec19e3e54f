"use strict";
exports.id = 165;
exports.ids = [165];
exports.modules = {

/***/ 7165:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./build/tool.js
var tool = __webpack_require__(2033);
// EXTERNAL MODULE: ./build/words.js
var words = __webpack_require__(6118);
// EXTERNAL MODULE: ./build/github/failures.js
var failures = __webpack_require__(316);
;// CONCATENATED MODULE: ./build/github/patience.js

/** The patience of a step that people wait for. GitHub asks for a minute where it names no time. */
const usual = { request: 15_000, total: 180_000, tries: 2, wait: 60, second: 1000 };
/** What a second try would not change, or what waits for its time by another plugin: 403 and 429. */
const patience_final = [400, 401, 403, 404, 409, 410, 413, 415, 422, 429, 451];
/** A fetch that ends in time, with the whole answer: half of one, or one that is not JSON, is none. */
function patientFetch(fetch, { request, total }) {
    const end = Date.now() + total;
    return async (url, options) => {
        const left = Math.min(request, end - Date.now());
        if (left <= 0)
            throw new Error(`the ${total / 1000} s for everything asked of it are over`);
        const answer = await fetch(url, { ...options, signal: AbortSignal.timeout(left) });
        const body = await answer.arrayBuffer();
        const { status, headers } = answer;
        if (answer.ok && body.byteLength > 0 && isJson(headers))
            checkJson(body);
        return new Response(body.byteLength === 0 ? null : body, { status, headers: new Headers([...headers]) });
    };
}
/** A file's own text comes as "application/vnd.github.raw+json", whatever it is. */
function isJson(headers) {
    return /^application\/json\b/.test(headers.get("content-type") ?? "");
}
function checkJson(body) {
    try {
        JSON.parse(new TextDecoder().decode(body));
    }
    catch {
        throw new Error("its answer is not JSON");
    }
}
/** The options of Octokit's plugins: one tries again after failures, the other waits where GitHub limits a rate. */
function waits({ total, tries, wait, second }) {
    const end = Date.now() + total;
    const goesOn = (seconds, _options, _octokit, tried) => tried < tries && seconds <= wait && Date.now() + seconds * second < end;
    return {
        retry: { retries: tries, retryAfterBaseValue: second, doNotRetry: patience_final },
        throttle: {
            onRateLimit: goesOn,
            onSecondaryRateLimit: goesOn,
            retryAfterBaseValue: second,
            // The plugin keeps writes a second apart, as GitHub asks; only a test has no second.
            ...(second < 1000 && { write: atOnce, notifications: atOnce }),
        },
    };
}
const atOnce = { key: () => ({ schedule: (_options, job) => job() }) };
/** A plugin: GitHub may limit a rate without the words that the other looks for. What the headers say means the same. */
function limitsByHeader(octokit) {
    octokit.hook.error("request", (error) => {
        const headers = ("response" in error && error.response?.headers) || {};
        const isLimit = (0,failures/* statusOf */.c2)(error) === 429 || ((0,failures/* statusOf */.c2)(error) === 403 && headers["retry-after"] !== undefined);
        if (isLimit && headers["x-ratelimit-remaining"] !== "0")
            error.message = `secondary rate limit: ${error.message}`;
        throw error;
    });
    return {};
}

;// CONCATENATED MODULE: ./build/github/api.js




/** The description of the API that requests are written by; a server that knows it answers by it. */
const apiVersion = "2022-11-28";
const silent = () => undefined;
/** What libraries would say goes nowhere: the log is for people, and a request's headers hold the token. */
const log = { debug: silent, info: silent, warn: silent, error: silent };
/**
 * The only door to GitHub's API. Its libraries are loaded here and now, so that a run that does without the API never
 * reads them. No request is sent yet.
 */
async function connect({ GITHUB_API_URL: url = "", GITHUB_REPOSITORY: name = "" }, token, patience = usual) {
    const [owner, repo, ...rest] = name.split("/");
    if (!/^https?:\/\//.test(url))
        return { failed: `GITHUB_API_URL is ${(0,words/* quoted */.TL)(url)}; the address of an API is needed` };
    if (!owner || !repo || rest.length > 0)
        return { failed: `GITHUB_REPOSITORY is ${(0,words/* quoted */.TL)(name)}; OWNER/NAME is needed` };
    if (token === "")
        return { failed: "there is no token; GitHub's API needs one" };
    return (0,failures/* attempted */.zU)(async () => ({
        octokit: await clientFor(url.replace(/\/+$/, ""), token, patience),
        repository: { owner, repo },
    }));
}
async function clientFor(baseUrl, token, patience) {
    const [{ GitHub, defaults, getOctokitOptions }, { retry }, { throttling }] = await Promise.all([
        __webpack_require__.e(/* import() */ 250).then(__webpack_require__.bind(__webpack_require__, 5250)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 9735)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 6856)),
    ]);
    // Through a proxy where the runner has one: the toolkit's fetch knows.
    const fetch = patientFetch(defaults.request?.fetch ?? globalThis.fetch, patience);
    const options = {
        baseUrl,
        userAgent: `${tool/* tool */.z.name}/${tool/* tool */.z.version}`,
        log,
        request: { ...defaults.request, fetch, log },
        ...waits(patience),
    };
    const octokit = new (GitHub.plugin(limitsByHeader, retry, throttling))(getOctokitOptions(token, options));
    octokit.hook.before("request", ({ headers }) => {
        headers["x-github-api-version"] = apiVersion;
    });
    return octokit;
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