"use strict";exports.id=426,exports.ids=[426],exports.modules={7426:(function(h,p,r){r.r(p),r.d(p,{junit:()=>D});var _=r(2321),O=r(4684),M=r(2033),E=r(6659),I=r(9166),l=r(6118);function D({files:e,findings:t,waived:n=[],policy:s}){const o=E.yr.slice(0,s.failOn==="never"?0:E.yr.indexOf(s.failOn)+1),i=[...P(e,(0,_.vQ)({findings:t,waived:n}))].map(([f,d])=>y(f,d,o)),c=i.map(({text:f})=>f).join(""),m=i.reduce((f,d)=>f+d.tests,0),a=i.reduce((f,d)=>f+d.failures,0);return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites${$({name:M.z.name,tests:m,failures:a,errors:0,skipped:n.length,time:0})}>
${c}</testsuites>
`}function P(e,t){const n=new Map(e.map(s=>[s,[]]));for(const s of t){const o=n.get(s.file);o?o.push(s):n.set(s.file,[s])}return n}function y(e,t,n){const s=F(t),o=t.map((a,u)=>B(a,s[u]??"",n.includes(a.rule.level)));o.length===0&&o.push(`    <testcase${$(g(e,"no findings"))}/>
`);const i=t.filter(a=>"waiver"in a).length,c=t.filter(a=>!("waiver"in a)&&n.includes(a.rule.level)).length;return{text:`  <testsuite${$({name:(0,l.Is)(e),tests:o.length,failures:c,errors:0,skipped:i,time:0})}>
${o.join("")}  </testsuite>
`,tests:o.length,failures:c}}function F(e){const t=new Map;return e.map(({rule:n,deployment:s,object:o})=>{const i=[n.id,[s,o].filter(Boolean).join("/")].filter(Boolean).join(": "),c=(t.get(i)??0)+1;return t.set(i,c),c>1?`${i} (${c})`:i})}function B(e,t,n){const{rule:s,message:o,file:i,range:c}=e,m=$({...g(i,(0,l.Is)(t)),line:c.line});if("waiver"in e){const u=`<skipped${$({message:(0,l.Is)((0,I.f)(e.waiver))})}/>`;return`    <testcase${m}>
      ${u}
    </testcase>
`}const a=n?`<failure${$({message:(0,l.Is)(o),type:s.level})}>${v(j(e))}</failure>`:`<system-out>${v(j(e))}</system-out>`;return`    <testcase${m}>
      ${a}
    </testcase>
`}function g(e,t){return{name:t,classname:(0,l.Is)(e),file:(0,l.Is)(e),time:0}}function j({rule:e,message:t,file:n,range:s,source:o,related:i}){const c=i.map(u=>`See: ${u.file}:${u.range.line}:${u.range.column}: ${u.message}`),m=`${e.level} at ${n}:${s.line}:${s.column}: ${t} [${e.id}]`,a=[`Why: ${e.why}`,`Fix: ${e.fix}`,`Source: ${(0,O.qk)((0,O.k4)(o))}`];return[m,...c,...a].map(l.Is).join(`
`)}function $(e){return Object.entries(e).map(([t,n])=>` ${t}="${v(String(n))}"`).join("")}const x={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function v(e){return e.replace(/[\uFFFE\uFFFF]/g,t=>`\\u${t.charCodeAt(0).toString(16)}`).replace(/[&<>"]/g,t=>x[t]??t)}}),2033:(function(h,p,r){r.d(p,{z:()=>_});const _={name:"lync-policy",version:"0.1.0"}})};
