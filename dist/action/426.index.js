"use strict";exports.id=426,exports.ids=[426],exports.modules={3337:(function(h,_,r){r.d(_,{z:()=>p});const p={name:"lync-policy",version:"0.1.0"}}),7426:(function(h,_,r){r.r(_),r.d(_,{junit:()=>y});var p=r(3337),l=r(5797),M=r(7160),O=r(1411),I=r(3903),E=r(1245);function y({files:e,findings:s,waived:n=[],policy:t}){const o=O.y.slice(0,t.failOn==="never"?0:O.y.indexOf(t.failOn)+1),i=[...D(e,(0,M.vQ)({findings:s,waived:n}))].map(([f,d])=>P(f,d,o)),c=i.map(({text:f})=>f).join(""),m=i.reduce((f,d)=>f+d.tests,0),a=i.reduce((f,d)=>f+d.failures,0);return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites${$({name:p.z.name,tests:m,failures:a,errors:0,skipped:n.length,time:0})}>
${c}</testsuites>
`}function D(e,s){const n=new Map(e.map(t=>[t,[]]));for(const t of s){const o=n.get(t.file);o?o.push(t):n.set(t.file,[t])}return n}function P(e,s,n){const t=F(s),o=s.map((a,u)=>x(a,t[u]??"",n.includes(a.rule.level)));o.length===0&&o.push(`    <testcase${$(g(e,"no findings"))}/>
`);const i=s.filter(a=>"waiver"in a).length,c=s.filter(a=>!("waiver"in a)&&n.includes(a.rule.level)).length;return{text:`  <testsuite${$({name:(0,l.Is)(e),tests:o.length,failures:c,errors:0,skipped:i,time:0})}>
${o.join("")}  </testsuite>
`,tests:o.length,failures:c}}function F(e){const s=new Map;return e.map(({rule:n,deployment:t,object:o})=>{const i=[n.id,[t,o].filter(Boolean).join("/")].filter(Boolean).join(": "),c=(s.get(i)??0)+1;return s.set(i,c),c>1?`${i} (${c})`:i})}function x(e,s,n){const{rule:t,message:o,file:i,range:c}=e,m=$({...g(i,(0,l.Is)(s)),line:c.line});if("waiver"in e){const u=`<skipped${$({message:(0,l.Is)((0,I.f)(e.waiver))})}/>`;return`    <testcase${m}>
      ${u}
    </testcase>
`}const a=n?`<failure${$({message:(0,l.Is)(o),type:t.level})}>${v(j(e))}</failure>`:`<system-out>${v(j(e))}</system-out>`;return`    <testcase${m}>
      ${a}
    </testcase>
`}function g(e,s){return{name:s,classname:(0,l.Is)(e),file:(0,l.Is)(e),time:0}}function j({rule:e,message:s,file:n,range:t,source:o,related:i}){const c=i.map(u=>`See: ${u.file}:${u.range.line}:${u.range.column}: ${u.message}`),m=`${e.level} at ${n}:${t.line}:${t.column}: ${s} [${e.id}]`,a=[`Why: ${e.why}`,`Fix: ${e.fix}`,`Source: ${(0,E.qk)((0,E.k4)(o))}`];return[m,...c,...a].map(l.Is).join(`
`)}function $(e){return Object.entries(e).map(([s,n])=>` ${s}="${v(String(n))}"`).join("")}const B={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function v(e){return e.replace(/[\uFFFE\uFFFF]/g,s=>`\\u${s.charCodeAt(0).toString(16)}`).replace(/[&<>"]/g,s=>B[s]??s)}})};
