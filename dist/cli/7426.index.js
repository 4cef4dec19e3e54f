"use strict";exports.id=7426,exports.ids=[7426],exports.modules={7426:(function(I,p,u){u.r(p),u.d(p,{junit:()=>D});var g=u(2321),O=u(4684),v=u(2033),d=u(4661),E=u(9166),c=u(6118);function D({files:e,findings:t,waived:n=[],policy:s}){const o=d.yr.slice(0,s.failOn==="never"?0:d.yr.indexOf(s.failOn)+1),i=[...P(e,(0,g.vQ)({findings:t,waived:n}))].map(([f,_])=>y(f,_,o)),r=i.map(({text:f})=>f).join(""),$=i.reduce((f,_)=>f+_.tests,0),a=i.reduce((f,_)=>f+_.failures,0);return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites${m({name:v.z.name,tests:$,failures:a,errors:0,skipped:n.length,time:0})}>
${r}</testsuites>
`}function P(e,t){const n=new Map(e.map(s=>[s,[]]));for(const s of t){const o=n.get(s.file);o?o.push(s):n.set(s.file,[s])}return n}function y(e,t,n){const s=F(t),o=t.map((a,l)=>B(a,s[l]??"",n.includes(a.rule.level)));o.length===0&&o.push(`    <testcase${m(j(e,"no findings"))}/>
`);const i=t.filter(a=>"waiver"in a).length,r=t.filter(a=>!("waiver"in a)&&n.includes(a.rule.level)).length;return{text:`  <testsuite${m({name:(0,c.Is)(e),tests:o.length,failures:r,errors:0,skipped:i,time:0})}>
${o.join("")}  </testsuite>
`,tests:o.length,failures:r}}function F(e){const t=new Map;return e.map(({rule:n,deployment:s,object:o})=>{const i=[n.id,[s,o].filter(Boolean).join("/")].filter(Boolean).join(": "),r=(t.get(i)??0)+1;return t.set(i,r),r>1?`${i} (${r})`:i})}function B(e,t,n){const{rule:s,message:o,file:i,range:r}=e,$=m({...j(i,(0,c.Is)(t)),line:r.line});if("waiver"in e){const l=`<skipped${m({message:(0,c.Is)((0,E.f)(e.waiver))})}/>`;return`    <testcase${$}>
      ${l}
    </testcase>
`}const a=n?`<failure${m({message:(0,c.Is)(o),type:s.level})}>${h(M(e))}</failure>`:`<system-out>${h(M(e))}</system-out>`;return`    <testcase${$}>
      ${a}
    </testcase>
`}function j(e,t){return{name:t,classname:(0,c.Is)(e),file:(0,c.Is)(e),time:0}}function M({rule:e,message:t,file:n,range:s,source:o,related:i}){const r=i.map(l=>`See: ${l.file}:${l.range.line}:${l.range.column}: ${l.message}`),$=`${e.level} at ${n}:${s.line}:${s.column}: ${t} [${e.id}]`,a=[`Why: ${e.why}`,`Fix: ${e.fix}`,`Source: ${(0,O.qk)((0,O.k4)(o))}`];return[$,...r,...a].map(c.Is).join(`
`)}function m(e){return Object.entries(e).map(([t,n])=>` ${t}="${h(String(n))}"`).join("")}const x={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function h(e){return e.replace(/[\uFFFE\uFFFF]/g,t=>`\\u${t.charCodeAt(0).toString(16)}`).replace(/[&<>"]/g,t=>x[t]??t)}}),9166:(function(I,p,u){u.d(p,{f:()=>g});function g({kind:O,reason:v,owner:d,ticket:E,until:c}){return O==="baseline"?`known since the baseline: ${v}`:`waived until ${c}${d?` by ${d}`:""}${E?`, ${E}`:""}: ${v}`}})};
