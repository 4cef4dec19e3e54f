"use strict";exports.id=426,exports.ids=[426],exports.modules={3337:(function(B,_,r){r.d(_,{z:()=>p});const p={name:"lync-policy",version:"0.1.0"}}),7426:(function(B,_,r){r.r(_),r.d(_,{junit:()=>y});var p=r(3337),l=r(5797),h=r(7160),v=r(1411),M=r(3903),E=r(1245);function y({run:{files:e},findings:t,waived:n,policy:s}){const o=v.y.slice(0,s.failOn==="never"?0:v.y.indexOf(s.failOn)+1),i=[...D(e,(0,h.z0)({findings:t,waived:n}))].map(([$,d])=>P($,d,o)),c=i.map(({text:$})=>$).join(""),m=i.reduce(($,d)=>$+d.tests,0),a=i.reduce(($,d)=>$+d.failures,0);return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites${f({name:p.z.name,tests:m,failures:a,errors:0,skipped:n.length,time:0})}>
${c}</testsuites>
`}function D(e,t){const n=new Map(e.map(s=>[s,[]]));for(const s of t){const o=n.get(s.file);o?o.push(s):n.set(s.file,[s])}return n}function P(e,t,n){const s=z(t),o=t.map((a,u)=>F(a,s[u]??"",n.includes(a.rule.level)));o.length===0&&o.push(`    <testcase${f(g(e,"no findings"))}/>
`);const i=t.filter(a=>"waiver"in a).length,c=t.filter(a=>!("waiver"in a)&&n.includes(a.rule.level)).length;return{text:`  <testsuite${f({name:(0,l.zB)(e),tests:o.length,failures:c,errors:0,skipped:i,time:0})}>
${o.join("")}  </testsuite>
`,tests:o.length,failures:c}}function z(e){const t=new Map;return e.map(({rule:n,deployment:s,object:o})=>{const i=[n.id,[s,o].filter(Boolean).join("/")].filter(Boolean).join(": "),c=(t.get(i)??0)+1;return t.set(i,c),c>1?`${i} (${c})`:i})}function F(e,t,n){const{rule:s,message:o,file:i,range:c}=e,m=f({...g(i,(0,l.zB)(t)),line:c.line});if("waiver"in e){const u=`<skipped${f({message:(0,l.zB)((0,M.X)(e.waiver))})}/>`;return`    <testcase${m}>
      ${u}
    </testcase>
`}const a=n?`<failure${f({message:(0,l.zB)(o),type:s.level})}>${O(j(e))}</failure>`:`<system-out>${O(j(e))}</system-out>`;return`    <testcase${m}>
      ${a}
    </testcase>
`}function g(e,t){return{name:t,classname:(0,l.zB)(e),file:(0,l.zB)(e),time:0}}function j({rule:e,message:t,file:n,range:s,source:o,related:i}){const c=i.map(u=>`See: ${u.file}:${u.range.line}:${u.range.column}: ${u.message}`),m=`${e.level} at ${n}:${s.line}:${s.column}: ${t} [${e.id}]`,a=[`Why: ${e.why}`,`Fix: ${e.fix}`,`Source: ${(0,E.qk)((0,E.k4)(o))}`];return[m,...c,...a].map(l.zB).join(`
`)}function f(e){return Object.entries(e).map(([t,n])=>` ${t}="${O(String(n))}"`).join("")}const x={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function O(e){return e.replace(/[\uFFFE\uFFFF]/g,t=>`\\u${t.charCodeAt(0).toString(16)}`).replace(/[&<>"]/g,t=>x[t]??t)}})};
