"use strict";exports.id=2522,exports.ids=[2522],exports.modules={2522:(function(M,f,s){s.r(f),s.d(f,{init:()=>m});var n=s(3024),h=s(6760),i=s(942),w=s(5797);const u=`# The policy for our deployments. docs/policy.md of lync-policy explains all settings.
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
`,c=`# A fixture for the custom rules. "lync-policy test" compares the findings with those that the comments expect.
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
`;function d(r){return`# Checks the manifests of pull requests against the policy in .lync-policy.yaml.
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
${r===""?"":`        with: { working-directory: ${JSON.stringify(r)} }
`}`}var y=s(9236),p=s(1772),g=s(4331),E=s(3311),x=s(684);const m={description:[`Writes ${y.ct} with every setting explained and a fixture for "lync-policy test" to the working directory, and a workflow for pull requests to the root of the repository. Existing files are not changed.`],options:{},exitCodes:{0:"success",2:"error: usage, or a file that cannot be written"},async run({words:r},e){return(0,x.o$)("init",r),v(e)}};async function v({cwd:r,out:e}){const o=(0,h.resolve)(r),l=(0,y.GL)(r)??o,$=[{base:o,name:y.ct,text:u},{base:o,name:"policy-tests/two-edges.yaml",text:c},{base:l,name:".github/workflows/lync-policy.yml",text:d((0,p.d7)((0,h.relative)(l,o)))}];for(const{base:D,name:P,text:T}of $){const O=(0,h.join)(D,P),S=(0,w.zB)((0,p.Ov)(o,O));a(O,S)?e(`skipped ${S}: it already exists
`):((0,g.M)(D,P,T),e(`wrote ${S}
`))}return e(`next: replace ${t}, then run "lync-policy test --require"
`),0}const t='"example" in the policy and the fixture, and "OWNER" in the workflow';function a(r,e){try{return(0,n.lstatSync)(r,{throwIfNoEntry:!1})!==void 0}catch(o){throw new i.e(`cannot write ${(0,w.hD)(e)}: ${(0,E.U)(o)}`)}}}),4331:(function(M,f,s){s.d(f,{M:()=>g,f:()=>p});var n=s(3024),h=s.n(n),i=s(6760),w=s.n(i),u=s(942),c=s(5797),d=s(1772),y=s(3311);function p({cwd:t,file:a,before:r},e){const o=l=>({ok:!1,error:`cannot write ${(0,c.hD)(a)}: ${l}`});try{const l=E(t,a);return l===void 0?o("a symbolic link in its path points outside the working directory"):(0,n.readFileSync)(l,"utf8")!==r?o("it changed since it was read"):(m(l,e,x(l)),{ok:!0,value:void 0})}catch(l){return o((0,y.U)(l))}}function g(t,a,r){const e=(0,i.resolve)(t,a);if(!(0,d.FK)(t,e))throw new u.e(`cannot write ${(0,c.hD)(a)}: it is not inside ${(0,c.hD)(t)}`);try{if((0,n.mkdirSync)(t,{recursive:!0}),!(0,d.FK)((0,n.realpathSync)(t),(0,n.realpathSync)(v((0,i.dirname)(e)))))throw new Error("a symbolic link in its path points outside the folder");if((0,n.lstatSync)(e,{throwIfNoEntry:!1})?.isSymbolicLink())throw new Error("it is a symbolic link");(0,n.mkdirSync)((0,i.dirname)(e),{recursive:!0}),m(e,r,(0,n.statSync)(e,{throwIfNoEntry:!1})?.mode)}catch(o){throw new u.e(`cannot write ${(0,c.hD)(a)} in ${(0,c.hD)(t)}: ${(0,y.U)(o)}`)}}function E(t,a){const[r,e]=[(0,n.realpathSync)(t),(0,i.resolve)(t,a)],o=(0,n.realpathSync)(e);return(0,d.FK)((0,i.resolve)(t),e)?(0,d.FK)(r,o)?o:void 0:o===(0,i.join)((0,n.realpathSync)((0,i.dirname)(e)),(0,i.basename)(e))?o:void 0}function x(t){const a=(0,n.openSync)(t,"r+");try{return(0,n.fstatSync)(a).mode}finally{(0,n.closeSync)(a)}}function m(t,a,r){const e=(0,i.join)((0,i.dirname)(t),`.${(0,i.basename)(t).slice(0,100)}.${process.pid}.new`),o=(0,n.openSync)(e,"wx",r);try{try{(0,n.writeFileSync)(o,a),(0,n.fsyncSync)(o)}finally{(0,n.closeSync)(o)}(0,n.renameSync)(e,t)}catch(l){throw(0,n.rmSync)(e,{force:!0}),l}}function v(t){return(0,n.lstatSync)(t,{throwIfNoEntry:!1})?t:v((0,i.join)(t,".."))}})};
