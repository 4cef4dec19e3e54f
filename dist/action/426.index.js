"use strict";exports.id=426,exports.ids=[426],exports.modules={3337:(function(g,m,a){a.d(m,{z:()=>$});const $={name:"lync-policy",version:"0.1.0"}}),7426:(function(g,m,a){a.r(m),a.d(m,{junit:()=>y});var $=a(3337),l=a(5797),P=a(7160),E=a(8165),O=a(2682),v=a(1411),h=a(3903),D=a(1245);function y({run:{files:s},policy:e,...n}){const t=v.y.slice(0,e.failOn==="never"?0:v.y.indexOf(e.failOn)+1),o=[...F(s,z(n))].map(([i,f])=>K(i,f,t)),u=o.map(({text:i})=>i).join(""),r=i=>o.reduce((f,I)=>f+I[i],0),c={tests:r("tests"),failures:r("failures"),errors:0,skipped:r("skipped")};return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites${_({name:$.z.name,...c,time:0})}>
${u}</testsuites>
`}function z({findings:s,waived:e}){return(0,P.z0)({findings:(0,E.K)(s),waived:(0,E.K)(e)})}function F(s,e){const n=new Map(s.map(t=>[t,[]]));for(const t of e){const o=n.get(t.file);o?o.push(t):n.set(t.file,[t])}return n}function K(s,e,n){const t=W(e),o=e.map((i,f)=>A(i,t[f]??"",n.includes(i.rule.level)));o.length===0&&o.push(`    <testcase${_(j(s,"no findings"))}/>
`);const[u,r]=[o.length,e.filter(M).length],c=e.filter(i=>!M(i)&&n.includes(i.rule.level)).length;return{text:`  <testsuite${_({name:(0,l.zB)(s),tests:u,failures:c,errors:0,skipped:r,time:0})}>
${o.join("")}  </testsuite>
`,tests:u,failures:c,skipped:r}}function M(s){return"waiver"in s}function W(s){const e=new Map;return s.map(({rule:n,deployment:t,object:o})=>{const u=[n.id,[t,o].filter(Boolean).join("/")].filter(Boolean).join(": "),r=(e.get(u)??0)+1;return e.set(u,r),r>1?`${u} (${r})`:u})}function A(s,e,n){const{rule:t,file:o,range:u}=s,r=_({...j(o,(0,l.zB)(e)),line:u.line});if("waiver"in s){const d=`<skipped${_({message:(0,l.zB)((0,h.X)(s.waiver))})}/>`;return`    <testcase${r}>
      ${d}
    </testcase>
`}const c=n?`<failure${_({message:(0,l.zB)((0,O.bD)(s)),type:t.level})}>${p(B(s))}</failure>`:`<system-out>${p(B(s))}</system-out>`;return`    <testcase${r}>
      ${c}
    </testcase>
`}function j(s,e){return{name:e,classname:(0,l.zB)(s),file:(0,l.zB)(s),time:0}}function B(s){const{rule:e,file:n,range:t,source:o,related:u}=s,r=u.map(i=>`See: ${i.file}:${i.range.line}:${i.range.column}: ${i.message}`),c=`${e.level} at ${n}:${t.line}:${t.column}: ${(0,O.bD)(s)} [${e.id}]`,d=[`Why: ${e.why}`,`Fix: ${e.fix}`,`Source: ${(0,D.qk)((0,D.k4)(o))}`];return[c,...r,...d].map(l.zB).join(`
`)}function _(s){return Object.entries(s).map(([e,n])=>` ${e}="${p(String(n))}"`).join("")}const C={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function p(s){return s.replace(/[\uFFFE\uFFFF]/g,e=>`\\u${e.charCodeAt(0).toString(16)}`).replace(/[&<>"]/g,e=>C[e]??e)}})};
