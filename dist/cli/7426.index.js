"use strict";exports.id=7426,exports.ids=[7426],exports.modules={3903:(function(I,p,u){u.d(p,{f:()=>g});function g({kind:c,reason:O,owner:d,ticket:v,until:E}){return c==="baseline"?`known since the baseline: ${O}`:`waived until ${E}${d?` by ${d}`:""}${v?`, ${v}`:""}: ${O}`}}),7426:(function(I,p,u){u.r(p),u.d(p,{junit:()=>D});var g=u(3337),c=u(5797),O=u(7160),d=u(1411),v=u(3903),E=u(1245);function D({files:e,findings:s,waived:n=[],policy:t}){const o=d.y.slice(0,t.failOn==="never"?0:d.y.indexOf(t.failOn)+1),i=[...P(e,(0,O.vQ)({findings:s,waived:n}))].map(([f,_])=>y(f,_,o)),r=i.map(({text:f})=>f).join(""),$=i.reduce((f,_)=>f+_.tests,0),a=i.reduce((f,_)=>f+_.failures,0);return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites${m({name:g.z.name,tests:$,failures:a,errors:0,skipped:n.length,time:0})}>
${r}</testsuites>
`}function P(e,s){const n=new Map(e.map(t=>[t,[]]));for(const t of s){const o=n.get(t.file);o?o.push(t):n.set(t.file,[t])}return n}function y(e,s,n){const t=F(s),o=s.map((a,l)=>x(a,t[l]??"",n.includes(a.rule.level)));o.length===0&&o.push(`    <testcase${m(j(e,"no findings"))}/>
`);const i=s.filter(a=>"waiver"in a).length,r=s.filter(a=>!("waiver"in a)&&n.includes(a.rule.level)).length;return{text:`  <testsuite${m({name:(0,c.Is)(e),tests:o.length,failures:r,errors:0,skipped:i,time:0})}>
${o.join("")}  </testsuite>
`,tests:o.length,failures:r}}function F(e){const s=new Map;return e.map(({rule:n,deployment:t,object:o})=>{const i=[n.id,[t,o].filter(Boolean).join("/")].filter(Boolean).join(": "),r=(s.get(i)??0)+1;return s.set(i,r),r>1?`${i} (${r})`:i})}function x(e,s,n){const{rule:t,message:o,file:i,range:r}=e,$=m({...j(i,(0,c.Is)(s)),line:r.line});if("waiver"in e){const l=`<skipped${m({message:(0,c.Is)((0,v.f)(e.waiver))})}/>`;return`    <testcase${$}>
      ${l}
    </testcase>
`}const a=n?`<failure${m({message:(0,c.Is)(o),type:t.level})}>${h(M(e))}</failure>`:`<system-out>${h(M(e))}</system-out>`;return`    <testcase${$}>
      ${a}
    </testcase>
`}function j(e,s){return{name:s,classname:(0,c.Is)(e),file:(0,c.Is)(e),time:0}}function M({rule:e,message:s,file:n,range:t,source:o,related:i}){const r=i.map(l=>`See: ${l.file}:${l.range.line}:${l.range.column}: ${l.message}`),$=`${e.level} at ${n}:${t.line}:${t.column}: ${s} [${e.id}]`,a=[`Why: ${e.why}`,`Fix: ${e.fix}`,`Source: ${(0,E.qk)((0,E.k4)(o))}`];return[$,...r,...a].map(c.Is).join(`
`)}function m(e){return Object.entries(e).map(([s,n])=>` ${s}="${h(String(n))}"`).join("")}const B={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function h(e){return e.replace(/[\uFFFE\uFFFF]/g,s=>`\\u${s.charCodeAt(0).toString(16)}`).replace(/[&<>"]/g,s=>B[s]??s)}})};
