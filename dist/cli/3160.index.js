"use strict";exports.id=3160,exports.ids=[3160],exports.modules={3160:(function(j,g,n){n.r(g),n.d(g,{headroom:()=>$});var a=n(4312),d=n(5797);const f={terminal:async()=>(await Promise.all([n.e(1245),n.e(8145)]).then(n.bind(n,8145))).terminal,markdown:async()=>(await n.e(2536).then(n.bind(n,155))).markdown,json:async()=>(await Promise.all([n.e(1245),n.e(1255)]).then(n.bind(n,1255))).json};var m=n(5883),c=n(3525),e=n(3180),r=n(7185),i=n(4511),h=n(684);const $={options:{growth:{type:"string"},"fail-within":{type:"string"},format:{type:"string"},"as-of":{type:"string"}},help:`Usage: lync-policy headroom [PATTERN\u2026]

Shows for each pool and server how many users it has, how many it carries and how
many it has room for: as it is, after the loss of one server, and, where pools are
paired, after the loss of a site. Where the users grow, it says from which month on
each limit is crossed. A PATTERN is what "lync-policy check" takes.

Options
  --growth PERCENT      growth a month, such as 2% (default spec.growth.perMonth)
  --fail-within MONTHS  fails where a limit is crossed within so many months
  --format NAME         ${Object.keys(f).join(", ")} (default terminal)
  --as-of YYYY-MM-DD    the day of the numbers (default today, UTC)

Exit codes
  0  shown                                    2  could not run, or not measure a file
  1  a limit is crossed within --fail-within  3  no manifest found
`,run:v};async function v(t,s){const{text:o,words:y}=t,[w,l]=[o("as-of"),o("growth")],u=w===void 0?(0,c.j3)():(0,a.v)("--as-of",w);l!==void 0&&!(0,e.Xo)(l,u)&&(0,h.TR)(`--growth is ${(0,d.TL)(l)}; a percentage from 0% to 100% is needed, such as 2%`);const M=T(o("fail-within")),P=Object.keys(f),E=(0,a.F)("--format",o("format")??"terminal",P),{seen:D,overviews:F}=(0,i.collector)({most:Number.POSITIVE_INFINITY,today:u,growth:l}),I={policy:{preset:"minimal",failOn:"never"},today:u,stdin:s.stdin,seen:D},R=await(0,c.eF)(y,{cwd:s.cwd,base:s.cwd},I),O={asOf:u,overviews:F()},A=await f[E]();return(O.overviews.deployments.length>0||E==="json")&&s.out(A(O,{color:s.color})),N(R,O,M,s)}function T(t){if(t===void 0)return;const s=/^\d{1,3}$/.test(t)?Number(t):Number.NaN;return s<=r.F?s:(0,h.TR)(`--fail-within is ${(0,d.TL)(t)}; a number of months from 0 to ${r.F} is needed`)}function N(t,s,o,{say:y}){const w=[...t.problems,...p(t)];for(const l of[...w,...t.remarks])y(l);return w.length>0?2:t.report.files.length===0?(y((0,c.vs)(t.report)),3):o!==void 0&&(0,m.$j)(s,o).length>0?1:0}function p({report:t}){const s=t.findings.filter(({rule:o})=>o.id==="yaml-syntax"||o.id==="schema");return[...new Set(s.map(({file:o})=>o))].map(o=>`${(0,d.TL)(o)} cannot be measured, since its form is broken; "lync-policy check" says where`)}}),5883:(function(j,g,n){n.d(g,{$j:()=>m,WJ:()=>c});var a=n(5797),d=n(7185);function f({overviews:e}){return e.deployments.flatMap(({rows:i})=>i).flatMap(({limits:i})=>i.filter(({rule:h})=>h!==void 0))}function m(e,r){return f(e).filter(({months:i})=>i!==void 0&&i<=r)}function c(e){const r=f(e).length,[i,h]=[m(e,0).length,m(e,d.F).length],v=e.overviews.deployments.some(({growth:T})=>T!==void 0)?`, ${(0,a.zD)(h-i)} more within ${d.F/12} years`:"";return`${(0,a.zD)(i)} of ${(0,a.hS)(r,"limit")} crossed now${v}, as of ${e.asOf}`}})};
