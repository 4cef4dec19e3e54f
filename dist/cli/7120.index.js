"use strict";exports.id=7120,exports.ids=[7120],exports.modules={7120:(function(T,h,e){e.r(h),e.d(h,{init:()=>y});var n=e(3024),a=e(6760),s=e(2240);const x=`# What we ask of our deployments. docs/policy.md of lync-policy explains every part.
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
`,f=`# What our own rules say of these deployments; "lync-policy test" compares.
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
`;function d(o){return`# Checks the manifests on pull requests, by the policy in .lync-policy.yaml.
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
${o===""?"":`        with: { working-directory: ${JSON.stringify(o)} }
`}`}var p=e(6118),m=e(2932),u=e(969),c=e(9236),t=e(933);const y={options:{},help:`Usage: lync-policy init

Writes what a policy begins with: ${c.ct} with every part explained and a
fixture for "lync-policy test" in the working directory, and a workflow for pull
requests at the root of the repository, or here outside one. A file that is there
already stays as it is.
`,async run({words:o},{cwd:r,out:i}){(0,m.dv)("init",o);const l=(0,a.resolve)(r),P=(0,c.GL)(r)??l,D=(0,a.relative)(P,l).replaceAll(a.sep,"/"),O=[{home:l,name:c.ct,text:x},{home:l,name:"policy-tests/two-edges.yaml",text:f},{home:P,name:".github/workflows/lync-policy.yml",text:d(D)}];for(const{home:w,name:g,text:S}of O){const E=(0,p.Is)((0,a.relative)(l,(0,a.join)(w,g)).replaceAll(a.sep,"/"));v((0,a.join)(w,g),E)?i(`${E} is there already and stays as it is
`):((0,t.p)(w,g,S),i(`${E} is written
`))}return i(`next: put your own name into the policy's rule and into the workflow, then "lync-policy test --require"
`),0}};function v(o,r){try{return(0,n.lstatSync)(o,{throwIfNoEntry:!1})!==void 0}catch(i){throw new s.z(`cannot write ${(0,p.TL)(r)}: ${(0,u.l)(i)}`)}}}),933:(function(T,h,e){e.d(h,{p:()=>m});var n=e(3024),a=e.n(n),s=e(6760),x=e.n(s),f=e(2240),d=e(6118),p=e(969);function m(t,y,v){const o=(0,s.resolve)(t,y);if(u((0,s.relative)(t,o)))throw new f.z(`cannot write ${(0,d.TL)(y)}: it is not beneath ${(0,d.TL)(t)}`);const r=`${o}.${process.pid}.new`;try{(0,n.mkdirSync)(t,{recursive:!0});const i=c((0,s.dirname)(o));if(u((0,s.relative)((0,n.realpathSync)(t),(0,n.realpathSync)(i))))throw new Error("a symbolic link leads out of the folder");if((0,n.lstatSync)(o,{throwIfNoEntry:!1})?.isSymbolicLink())throw new Error("it is a symbolic link");(0,n.mkdirSync)((0,s.dirname)(o),{recursive:!0});const l=(0,n.statSync)(o,{throwIfNoEntry:!1})?.mode;(0,n.writeFileSync)(r,v,{flag:"wx",...l!==void 0&&{mode:l}}),(0,n.renameSync)(r,o)}catch(i){throw(0,n.lstatSync)((0,s.dirname)(o),{throwIfNoEntry:!1})?.isDirectory()&&(0,n.rmSync)(r,{force:!0}),new f.z(`cannot write ${(0,d.TL)(y)}: ${(0,p.l)(i)}`)}}function u(t){return t===".."||t.startsWith(`..${s.sep}`)||(0,s.resolve)(t)===t}function c(t){return(0,n.lstatSync)(t,{throwIfNoEntry:!1})?t:c((0,s.join)(t,".."))}})};
