"use strict";
exports.id = 120;
exports.ids = [120];
exports.modules = {

/***/ 7120:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/cannot-run.js
var cannot_run = __webpack_require__(2240);
;// CONCATENATED MODULE: ./build/init/beginnings.js
// What `lync-policy init` writes: to be read, tried and changed.
/** A policy with every part explained; what is not in force from the start stands in comments. */
const policyText = `# What we ask of our deployments. docs/policy.md of lync-policy explains every part.
apiVersion: lync-policy/v1
kind: Policy

# The set of built-in rules to begin with: minimal, recommended or strict.
preset: recommended

# The least level that makes a check fail: error, warning, note or never.
failOn: error

# Where the manifests are, relative to this file. The fixtures of our own rules are none.
manifests:
  - .
  - "!policy-tests"

# How grave a rule is for us: error, warning, note or off. "lync-policy rules" lists the rules.
levels: {}
#  director-recommended: off

# Rules of our own, in CEL. "lync-policy test --require" tries them on policy-tests.
rules:
  - id: example/two-edges
    title: Every site with an Edge pool has two Edge Servers
    level: warning
    each: spec.sites
    when: self.edgePools.size() > 0
    require: self.edgePools.exists(pool, pool.serverCount >= 2)
    message: '"site " + self.name + " has an Edge pool of " + string(self.edgePools[0].serverCount) + "; 2 Edge Servers are needed"'
    why: A single Edge Server takes everybody outside with it when it stops
    fix: Add a second Edge Server to a pool of the site

# How many days an exception may last at most, by the level of what it waives.
maxDays: { error: 90, warning: 180 }

# Exceptions: what is known and borne until a day.
waivers: []
#  - rule: front-end-count
#    deployment: contoso
#    at: pool01.contoso.com
#    reason: The fourth server arrives in January
#    owner: uc-team@contoso.com
#    until: 2027-01-31
`;
/** A fixture with a case that the own rule flags, one that is waived, and one that is clean. */
const fixtureText = `# What our own rules say of these deployments; "lync-policy test" compares.
# as of 2026-11-22
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: two-edges }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Alone # want example/two-edges "Edge pool of 1"
      edgePools:
        - { fqdn: edge01.contoso.com, servers: 1 }
    # waive example/two-edges until 2027-01-31: the second server arrives in January
    - name: Awaited # want waived example/two-edges "Edge pool of 1"
      edgePools:
        - { fqdn: edge02.contoso.com, servers: 1 }
---
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: two-edges-clean }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Pair
      edgePools:
        - { fqdn: edge03.contoso.com, servers: 2 }
`;
/** A workflow with no more permissions than a check needs; \`folder\` is that of the policy, from the repository's root. */
function workflowText(folder) {
    const inputs = folder === "" ? "" : `        with: { working-directory: ${JSON.stringify(folder)} }\n`;
    return `# Checks the manifests on pull requests, by the policy in .lync-policy.yaml.
name: lync-policy
on: pull_request
permissions:
  contents: read
jobs:
  lync-policy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with: { persist-credentials: false }
      - uses: OWNER/lync-policy@v0.1.0 # the owner of your copy of lync-policy
${inputs}`;
}

// EXTERNAL MODULE: ./build/words.js
var build_words = __webpack_require__(6118);
// EXTERNAL MODULE: ./build/node/arguments.js + 1 modules
var node_arguments = __webpack_require__(3496);
// EXTERNAL MODULE: ./build/node/discover.js
var discover = __webpack_require__(969);
// EXTERNAL MODULE: ./build/node/find-policy.js
var find_policy = __webpack_require__(9236);
// EXTERNAL MODULE: ./build/node/write-beneath.js
var write_beneath = __webpack_require__(933);
;// CONCATENATED MODULE: ./build/node/commands/init.js









/** `lync-policy init`: writes a policy, a fixture for its rule and a workflow, and touches nothing that is there. */
const init = {
    options: {},
    help: `Usage: lync-policy init

Writes what a policy begins with: ${find_policy/* policyName */.ct} with every part explained and a
fixture for "lync-policy test" in the working directory, and a workflow for pull
requests at the root of the repository, or here outside one. A file that is there
already stays as it is.
`,
    async run({ words }, { cwd, out }) {
        (0,node_arguments/* none */.dv)("init", words);
        const folder = (0,external_node_path_.resolve)(cwd);
        const root = (0,find_policy/* rootAbove */.GL)(cwd) ?? folder;
        const within = (0,external_node_path_.relative)(root, folder).replaceAll(external_node_path_.sep, "/");
        const files = [
            { home: folder, name: find_policy/* policyName */.ct, text: policyText },
            { home: folder, name: "policy-tests/two-edges.yaml", text: fixtureText },
            { home: root, name: ".github/workflows/lync-policy.yml", text: workflowText(within) },
        ];
        for (const { home, name, text } of files) {
            const shown = (0,build_words/* harmless */.Is)((0,external_node_path_.relative)(folder, (0,external_node_path_.join)(home, name)).replaceAll(external_node_path_.sep, "/"));
            if (isThere((0,external_node_path_.join)(home, name), shown))
                out(`${shown} is there already and stays as it is\n`);
            else {
                (0,write_beneath/* writeBeneath */.p)(home, name, text);
                out(`${shown} is written\n`);
            }
        }
        out('next: put your own name into the policy\'s rule and into the workflow, then "lync-policy test --require"\n');
        return 0;
    },
};
/** A link that leads nowhere is there all the same. */
function isThere(path, shown) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch (error) {
        throw new cannot_run/* CannotRun */.z(`cannot write ${(0,build_words/* quoted */.TL)(shown)}: ${(0,discover/* reason */.l)(error)}`);
    }
}


/***/ }),

/***/ 933:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ writeBeneath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2240);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6118);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(969);





/**
 * Writes a text to a file beneath a folder: as a whole or not at all, and through no symbolic link that leads out of the
 * folder or stands in the place of the file.
 */
function writeBeneath(folder, name, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, name);
    if (isOutside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path)))
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotRun */ .z(`cannot write ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(name)}: it is not beneath ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(folder)}`);
    const written = `${path}.${process.pid}.new`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        // A link on the way would be followed by making the folders behind it, so the nearest that is there is looked at first.
        const nearest = nearestThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        if (isOutside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(nearest))))
            throw new Error("a symbolic link leads out of the folder");
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink())
            throw new Error("it is a symbolic link");
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        const mode = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.mode;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(written, text, { flag: "wx", ...(mode !== undefined && { mode }) });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(written, path);
    }
    catch (error) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { throwIfNoEntry: false })?.isDirectory())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(written, { force: true });
        throw new _cannot_run_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotRun */ .z(`cannot write ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(name)}: ${(0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .reason */ .l)(error)}`);
    }
}
function isOutside(way) {
    return way === ".." || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(way) === way;
}
function nearestThere(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false }) ? folder : nearestThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".."));
}


/***/ })

};
;