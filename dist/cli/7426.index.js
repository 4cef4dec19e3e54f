"use strict";exports.id=7426,exports.ids=[7426],exports.modules={3903:(function(M,p,u){u.d(p,{X:()=>g});function g({kind:c,reason:O,owner:d,ticket:v,until:E}){return c==="baseline"?`in the baseline: ${O}`:`waived until ${E}${d?` by ${d}`:""}${v?`, ${v}`:""}: ${O}`}}),7426:(function(M,p,u){u.r(p),u.d(p,{junit:()=>D});var g=u(3337),c=u(5797),O=u(7160),d=u(1411),v=u(3903),E=u(1245);function D({run:{files:e},findings:t,waived:n,policy:s}){const o=d.y.slice(0,s.failOn==="never"?0:d.y.indexOf(s.failOn)+1),i=[...P(e,(0,O.z0)({findings:t,waived:n}))].map(([m,_])=>y(m,_,o)),a=i.map(({text:m})=>m).join(""),$=i.reduce((m,_)=>m+_.tests,0),r=i.reduce((m,_)=>m+_.failures,0);return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites${f({name:g.z.name,tests:$,failures:r,errors:0,skipped:n.length,time:0})}>
${a}</testsuites>
`}function P(e,t){const n=new Map(e.map(s=>[s,[]]));for(const s of t){const o=n.get(s.file);o?o.push(s):n.set(s.file,[s])}return n}function y(e,t,n){const s=F(t),o=t.map((r,l)=>z(r,s[l]??"",n.includes(r.rule.level)));o.length===0&&o.push(`    <testcase${f(j(e,"no findings"))}/>
`);const i=t.filter(r=>"waiver"in r).length,a=t.filter(r=>!("waiver"in r)&&n.includes(r.rule.level)).length;return{text:`  <testsuite${f({name:(0,c.zB)(e),tests:o.length,failures:a,errors:0,skipped:i,time:0})}>
${o.join("")}  </testsuite>
`,tests:o.length,failures:a}}function F(e){const t=new Map;return e.map(({rule:n,deployment:s,object:o})=>{const i=[n.id,[s,o].filter(Boolean).join("/")].filter(Boolean).join(": "),a=(t.get(i)??0)+1;return t.set(i,a),a>1?`${i} (${a})`:i})}function z(e,t,n){const{rule:s,message:o,file:i,range:a}=e,$=f({...j(i,(0,c.zB)(t)),line:a.line});if("waiver"in e){const l=`<skipped${f({message:(0,c.zB)((0,v.X)(e.waiver))})}/>`;return`    <testcase${$}>
      ${l}
    </testcase>
`}const r=n?`<failure${f({message:(0,c.zB)(o),type:s.level})}>${h(B(e))}</failure>`:`<system-out>${h(B(e))}</system-out>`;return`    <testcase${$}>
      ${r}
    </testcase>
`}function j(e,t){return{name:t,classname:(0,c.zB)(e),file:(0,c.zB)(e),time:0}}function B({rule:e,message:t,file:n,range:s,source:o,related:i}){const a=i.map(l=>`See: ${l.file}:${l.range.line}:${l.range.column}: ${l.message}`),$=`${e.level} at ${n}:${s.line}:${s.column}: ${t} [${e.id}]`,r=[`Why: ${e.why}`,`Fix: ${e.fix}`,`Source: ${(0,E.qk)((0,E.k4)(o))}`];return[$,...a,...r].map(c.zB).join(`
`)}function f(e){return Object.entries(e).map(([t,n])=>` ${t}="${h(String(n))}"`).join("")}const x={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function h(e){return e.replace(/[\uFFFE\uFFFF]/g,t=>`\\u${t.charCodeAt(0).toString(16)}`).replace(/[&<>"]/g,t=>x[t]??t)}})};
