"use strict";exports.id=2522,exports.ids=[2522],exports.modules={2522:(function(T,f,e){e.r(f),e.d(f,{init:()=>y});var n=e(3024),a=e(6760),s=e(942),m=e(5797);const h=`# What we ask of our deployments. docs/policy.md of lync-policy explains every part.
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
`,d=`# What our own rules say of these deployments; "lync-policy test" compares.
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
`;function u(o){return`# Checks the manifests on pull requests, by the policy in .lync-policy.yaml.
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
`}`}var w=e(2247),c=e(9236),p=e(6952),t=e(684);const y={options:{},help:`Usage: lync-policy init

Writes what a policy begins with: ${c.ct} with every part explained and a
fixture for "lync-policy test" in the working directory, and a workflow for pull
requests at the root of the repository, or here outside one. A file that is there
already stays as it is.
`,async run({words:o},{cwd:r,out:i}){(0,t.dv)("init",o);const l=(0,a.resolve)(r),P=(0,c.GL)(r)??l,D=(0,a.relative)(P,l).replaceAll(a.sep,"/"),O=[{home:l,name:c.ct,text:h},{home:l,name:"policy-tests/two-edges.yaml",text:d},{home:P,name:".github/workflows/lync-policy.yml",text:u(D)}];for(const{home:g,name:E,text:S}of O){const x=(0,m.Is)((0,a.relative)(l,(0,a.join)(g,E)).replaceAll(a.sep,"/"));v((0,a.join)(g,E),x)?i(`${x} is there already and stays as it is
`):((0,p.p)(g,E,S),i(`${x} is written
`))}return i(`next: put your own name into the policy's rule and into the workflow, then "lync-policy test --require"
`),0}};function v(o,r){try{return(0,n.lstatSync)(o,{throwIfNoEntry:!1})!==void 0}catch(i){throw new s.z(`cannot write ${(0,m.TL)(r)}: ${(0,w.l)(i)}`)}}}),6952:(function(T,f,e){e.d(f,{p:()=>w});var n=e(3024),a=e.n(n),s=e(6760),m=e.n(s),h=e(942),d=e(5797),u=e(2247);function w(t,y,v){const o=(0,s.resolve)(t,y);if(c((0,s.relative)(t,o)))throw new h.z(`cannot write ${(0,d.TL)(y)}: it is not beneath ${(0,d.TL)(t)}`);const r=`${o}.${process.pid}.new`;try{(0,n.mkdirSync)(t,{recursive:!0});const i=p((0,s.dirname)(o));if(c((0,s.relative)((0,n.realpathSync)(t),(0,n.realpathSync)(i))))throw new Error("a symbolic link leads out of the folder");if((0,n.lstatSync)(o,{throwIfNoEntry:!1})?.isSymbolicLink())throw new Error("it is a symbolic link");(0,n.mkdirSync)((0,s.dirname)(o),{recursive:!0});const l=(0,n.statSync)(o,{throwIfNoEntry:!1})?.mode;(0,n.writeFileSync)(r,v,{flag:"wx",...l!==void 0&&{mode:l}}),(0,n.renameSync)(r,o)}catch(i){throw(0,n.lstatSync)((0,s.dirname)(o),{throwIfNoEntry:!1})?.isDirectory()&&(0,n.rmSync)(r,{force:!0}),new h.z(`cannot write ${(0,d.TL)(y)}: ${(0,u.l)(i)}`)}}function c(t){return t===".."||t.startsWith(`..${s.sep}`)||(0,s.resolve)(t)===t}function p(t){return(0,n.lstatSync)(t,{throwIfNoEntry:!1})?t:p((0,s.join)(t,".."))}})};
