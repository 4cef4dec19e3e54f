"use strict";exports.id=2522,exports.ids=[2522,2598],exports.modules={2522:(function(A,E,n){n.r(E),n.d(E,{init:()=>m});var g=n(3024),O=n(6760),s=n(942),T=n(5797);const a=`# The policy for our deployments. docs/policy.md of lync-policy explains all settings.
apiVersion: lync-policy/v1
kind: Policy

# The set of built-in rules: minimal, recommended or strict.
preset: recommended

# The lowest severity that fails a check: error, warning, note or never.
failOn: error

# The manifests to check, relative to this file. Prefix a pattern with "!" to exclude files.
manifests:
  - .
  - "!policy-tests"

# Severities of rules: error, warning, note or off. "lync-policy rules" lists all rules.
levels: {}
#  director-recommended: off

# Custom rules, in CEL. "lync-policy test --require" tests them against the fixtures in policy-tests.
rules:
  - id: example/two-edges
    title: Every site with an Edge pool has a pool of two Edge Servers
    level: warning
    each: spec.sites
    when: self.edgePools.size() > 0
    require: self.edgePools.exists(pool, pool.serverCount >= 2)
    message: '"site " + self.name + " has an Edge pool with " + string(self.edgePools[0].serverCount) + " Edge Server; 2 are required"'
    why: External users lose access if a single Edge Server fails
    fix: Add a second Edge Server to a pool of the site

# The longest time that a waiver can last, in days, by the severity of the finding.
maxDays: { error: 90, warning: 180 }

# Waivers in comments of manifests: allowed, owner-required or forbidden.
commentWaivers: allowed

# Security updates: the days after which a public vulnerability, and one that is exploited, is an error instead of a
# warning. "file" names a table of updates that is newer than that of lync-policy.
updates: { graceDays: 30, exploitedGraceDays: 3 }

# Waivers: each one suppresses findings until a date.
waivers: []
#  - rule: front-end-count
#    deployment: contoso
#    at: pool01.contoso.com
#    reason: The fourth server arrives in January
#    owner: uc-team@contoso.com
#    until: 2027-01-31
`,B=`# A fixture for the custom rules. "lync-policy test" compares the findings with those that the comments expect.
# as of 2026-11-22
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: two-edges }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Flagged # want example/two-edges "with 1 Edge Server"
      edgePools:
        - { fqdn: edge01.contoso.com, servers: 1 }
    # waive example/two-edges until 2027-01-31: the second server arrives in January
    - name: Waived # want waived example/two-edges "with 1 Edge Server"
      edgePools:
        - { fqdn: edge02.contoso.com, servers: 1 }
---
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: two-edges-clean }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Clean
      edgePools:
        - { fqdn: edge03.contoso.com, servers: 2 }
`;function C(c){return`# Checks the manifests of pull requests against the policy in .lync-policy.yaml.
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
      - uses: OWNER/lync-policy@v0.1.0 # replace OWNER with the owner of your copy of lync-policy
${c===""?"":`        with: { working-directory: ${JSON.stringify(c)} }
`}`}var D=n(7924),h=n(9236),d=n(1772),x=n(3311),P=n(2598),M=n(684);const m={description:[`Writes ${h.ct} with every setting explained and a fixture for "lync-policy test" to the working directory, and a workflow for pull requests to the root of the repository. Existing files are not changed.`],options:{},exitCodes:{0:"success",2:"error: usage, or a file that cannot be written"},async run({words:c},f){return(0,M.o$)("init",c),L(f)}};async function L({cwd:c,out:f}){const y=(0,O.resolve)(c),u=(0,D.GL)(c)??y,R=[{base:y,name:h.ct,text:a},{base:y,name:"policy-tests/two-edges.yaml",text:B},{base:u,name:".github/workflows/lync-policy.yml",text:C((0,d.d7)((0,O.relative)(u,y)))}];for(const{base:p,name:v,text:_}of R){const W=(0,O.join)(p,v),w=(0,T.zB)((0,d.Ov)(y,W));I(W,w)?f(`skipped ${w}: it already exists
`):((0,P.Mt)(p,v,_,y),f(`wrote ${w}
`))}return f(`next: replace ${S}, then run "lync-policy test --require"
`),0}const S='"example" in the policy and the fixture, and "OWNER" in the workflow';function I(c,f){try{return(0,g.lstatSync)(c,{throwIfNoEntry:!1})!==void 0}catch(y){throw new s.e(`cannot write ${(0,T.hD)(f)}: ${(0,x.U)(y)}`)}}}),2598:(function(A,E,n){n.d(E,{Mt:()=>f,_H:()=>S,fR:()=>c,nH:()=>L,writeWhole:()=>m});var g=n(7598),O=n.n(g),s=n(3024),T=n.n(s),a=n(6760),B=n.n(a),C=n(3355),D=n(942),h=n(5797),d=n(7924),x=n(1772),P=n(1393),M=n(3311);function m({path:e,base:t},o){const r=u(e,(0,d.iH)((0,a.dirname)(e),t)?.folder);p((0,a.dirname)(e)),_(e,o,r)}function L({path:e,base:t}){try{return u(e,(0,d.iH)((0,a.dirname)(e),t)?.folder),!0}catch{return!1}}function S({path:e,base:t}){if(!u(e,(0,d.iH)((0,a.dirname)(e),t)?.folder))return;const{content:o,size:r}=(0,P.XF)(e);if(r>C.I)throw new Error("it is larger than 16 MiB");return o}function I(e){return mkdtempSync(join(e,"lync-policy-"))}function c({cwd:e,file:t,before:o},r){const i=(0,a.resolve)(e,t);try{const l=S({path:i,base:e});if(l===void 0)throw new Error("no such file or folder");if(l.toString()!==o)throw new Error("it changed since it was read");return m({path:i,base:e},r),{ok:!0,value:void 0}}catch(l){return{ok:!1,error:`cannot write ${(0,h.hD)(t)}: ${(0,M.U)(l)}`}}}function f(e,t,o,r){const i=(0,a.resolve)(e,t);if(!(0,x.FK)(e,i))throw new D.e(`cannot write ${(0,h.hD)(t)}: it is not inside ${(0,h.hD)(e)}`);try{const l=u(i,e);(!l||!y(i,l,o))&&m({path:i,base:r},o)}catch(l){throw new D.e(`cannot write ${(0,h.hD)(t)} in ${(0,h.hD)(e)}: ${(0,M.U)(l)}`)}}function y(e,{size:t},o){return t===Buffer.byteLength(o)&&(0,P.XF)(e,t).content.toString()===o}function u(e,t){(0,d.h9)(e);const o=t===void 0?void 0:R(t,(0,a.dirname)(e)).find(d.PJ);if(t!==void 0&&o!==void 0)throw new Error(`the folder ${(0,h.hD)((0,x.Ov)(t,o))} in its path is a symbolic link; use a path without links`);if(t!==void 0&&(0,d.aR)(t,e))throw new Error("it is in the folder .git");const r=(0,s.lstatSync)(e,{throwIfNoEntry:!1});if(r?.isSymbolicLink())throw new Error("it is a symbolic link; use a path without links");const i=r&&(0,d.kM)(r);if(i!==void 0)throw new Error(i);return r}function R(e,t){const o=(0,a.relative)(e,t).split(a.sep);return o[0]===""?[]:o.map((r,i)=>(0,a.join)(e,...o.slice(0,i+1)))}function p(e){if(!(0,s.lstatSync)(e,{throwIfNoEntry:!1})){p((0,a.dirname)(e));try{(0,s.mkdirSync)(e)}catch(t){if(t.code!=="EEXIST")throw t}}}const v=s.constants.O_NOFOLLOW??0;function _(e,t,o){o&&W(e);const r=(0,a.join)((0,a.dirname)(e),`.lync-policy-${(0,g.randomBytes)(8).toString("hex")}.tmp`),i=(0,s.openSync)(r,s.constants.O_WRONLY|s.constants.O_CREAT|s.constants.O_EXCL|v,438);try{try{o&&w(i,o),(0,s.writeFileSync)(i,t),(0,s.fsyncSync)(i)}finally{(0,s.closeSync)(i)}(0,s.renameSync)(r,e)}catch(l){throw(0,s.rmSync)(r,{force:!0}),l}}function W(e){(0,s.closeSync)((0,s.openSync)(e,s.constants.O_WRONLY|(s.constants.O_NONBLOCK??0)|v))}function w(e,{mode:t,uid:o,gid:r}){const i=(0,s.fstatSync)(e);if(i.uid!==o||i.gid!==r)try{(0,s.fchownSync)(e,o,r)}catch{}(0,s.fchmodSync)(e,t&511)}})};
