"use strict";exports.id=1464,exports.ids=[1464],exports.modules={9107:(function(j,c,n){n.d(c,{$j:()=>h,WJ:()=>w});var d=n(6118),f=n(9488);function g({overviews:i}){return i.deployments.flatMap(({rows:e})=>e).flatMap(({limits:e})=>e.filter(({rule:a})=>a!==void 0))}function h(i,r){return g(i).filter(({months:e})=>e!==void 0&&e<=r)}function w(i){const r=g(i).length,[e,a]=[h(i,0).length,h(i,f.F).length],v=i.overviews.deployments.some(({growth:T})=>T!==void 0)?`, ${(0,d.zD)(a-e)} more within ${f.F/12} years`:"";return`${(0,d.zD)(e)} of ${(0,d.hS)(r,"limit")} crossed now${v}, as of ${i.asOf}`}}),9083:(function(j,c,n){n.r(c),n.d(c,{headroom:()=>$});var d=n(9488);const f={terminal:async()=>(await Promise.all([n.e(4684),n.e(7769)]).then(n.bind(n,7769))).terminal,markdown:async()=>(await n.e(7568).then(n.bind(n,7568))).markdown,json:async()=>(await Promise.all([n.e(4684),n.e(9103)]).then(n.bind(n,9103))).json};var g=n(494),h=n(9107),w=n(4071),i=n(8323),r=n(6118),e=n(2932),a=n(3525);const $={options:{growth:{type:"string"},"fail-within":{type:"string"},format:{type:"string"},"as-of":{type:"string"}},help:`Usage: lync-policy headroom [PATTERN\u2026]

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
`,run:v};async function v(s,o){const{text:t,words:y}=s,[m,l]=[t("as-of"),t("growth")],u=m===void 0?(0,a.j3)():(0,w.vd)("--as-of",m);l!==void 0&&!(0,g.Xo)(l,u)&&(0,e.TR)(`--growth is ${(0,r.TL)(l)}; a percentage from 0% to 100% is needed, such as 2%`);const M=T(t("fail-within")),P=Object.keys(f),E=(0,w.FV)("--format",t("format")??"terminal",P),{seen:D,overviews:F}=(0,i.collector)({most:Number.POSITIVE_INFINITY,today:u,growth:l}),I={policy:{preset:"minimal",failOn:"never"},today:u,stdin:o.stdin,seen:D},R=await(0,a.eF)(y,{cwd:o.cwd,base:o.cwd},I),O={asOf:u,overviews:F()},A=await f[E]();return(O.overviews.deployments.length>0||E==="json")&&o.out(A(O,{color:o.color})),p(R,O,M,o)}function T(s){if(s===void 0)return;const o=/^\d{1,3}$/.test(s)?Number(s):Number.NaN;return o<=d.F?o:(0,e.TR)(`--fail-within is ${(0,r.TL)(s)}; a number of months from 0 to ${d.F} is needed`)}function p(s,o,t,{say:y}){const m=[...s.problems,...N(s)];for(const l of[...m,...s.remarks])y(l);return m.length>0?2:s.report.files.length===0?(y((0,a.vs)(s.report)),3):t!==void 0&&(0,h.$j)(o,t).length>0?1:0}function N({report:s}){const o=s.findings.filter(({rule:t})=>t.id==="yaml-syntax"||t.id==="schema");return[...new Set(o.map(({file:t})=>t))].map(t=>`${(0,r.TL)(t)} cannot be measured, since its form is broken; "lync-policy check" says where`)}})};
