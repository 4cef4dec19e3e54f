"use strict";exports.id=7426,exports.ids=[7426],exports.modules={17426:(function(P,O,r){r.r(O),r.d(O,{junit:()=>T});var $=r(3337),l=r(15797),p=r(57160),d=r(18165),_=r(72682),f=r(61411),K=r(43903),j=r(21245),D=r(81663),a=r(53415);function T({run:{files:e},policy:n,...u},t={}){const s=f.y.slice(0,n.failOn==="never"?0:f.y.indexOf(n.failOn)+1),o=(0,D.d2)(t),i=o.length>0?[W(o)]:[],m=[...A(e,z(u))].map(([M,g])=>C(M,g,s)),E=[...i,...m],c=E.map(({text:M})=>M).join(""),v=M=>E.reduce((g,y)=>g+y[M],0),x={tests:v("tests"),failures:v("failures"),errors:o.length,skipped:v("skipped")};return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites${(0,a.u)({name:$.z6.name,...x,time:0})}>
${c}</testsuites>
`}function W(e){const n=e.map((s,o)=>{const i=(0,a.u)({name:o===0?D.fn:`${D.fn} (${o+1})`,classname:$.z6.name,time:0}),m=(0,a.u)({message:(0,D.JD)(s),type:"error"});return`    <testcase${i}>
      <error${m}>${(0,a.X)((0,D.JD)(s))}</error>
    </testcase>
`}),u={tests:e.length,failures:0,errors:e.length,skipped:0};return{text:`  <testsuite${(0,a.u)({name:$.z6.name,...u,time:0})}>
${n.join("")}  </testsuite>
`,...u}}function z({findings:e,waived:n}){return(0,p.z0)({findings:(0,d.K)(e),waived:(0,d.K)(n)})}function A(e,n){const u=new Map(e.map(t=>[t,[]]));for(const t of n){const s=u.get(t.file);s?s.push(t):u.set(t.file,[t])}return u}function C(e,n,u){const t=R(n),s=n.map((c,v)=>U(c,t[v]??"",u.includes(c.rule.level)));s.length===0&&s.push(`    <testcase${(0,a.u)(h(e,"no findings"))}/>
`);const[o,i]=[s.length,n.filter(B).length],m=n.filter(c=>!B(c)&&u.includes(c.rule.level)).length;return{text:`  <testsuite${(0,a.u)({name:(0,l.zB)(e),tests:o,failures:m,errors:0,skipped:i,time:0})}>
${s.join("")}  </testsuite>
`,tests:o,failures:m,skipped:i}}function B(e){return"waiver"in e}function R(e){const n=new Map;return e.map(({rule:u,deployment:t,object:s})=>{const o=[u.id,[t,s].filter(Boolean).join("/")].filter(Boolean).join(": "),i=(n.get(o)??0)+1;return n.set(o,i),i>1?`${o} (${i})`:o})}function U(e,n,u){const{rule:t,file:s,range:o}=e,i=(0,a.u)({...h(s,(0,l.zB)(n)),line:o.line});if("waiver"in e){const E=`<skipped${(0,a.u)({message:(0,l.zB)((0,K.X)(e.waiver))})}/>`;return`    <testcase${i}>
      ${E}
    </testcase>
`}const m=u?`<failure${(0,a.u)({message:(0,l.zB)((0,_.bD)(e)),type:t.level})}>${(0,a.X)(I(e))}</failure>`:`<system-out>${(0,a.X)(I(e))}</system-out>`;return`    <testcase${i}>
      ${m}
    </testcase>
`}function h(e,n){return{name:n,classname:(0,l.zB)(e),file:(0,l.zB)(e),time:0}}function I(e){const{rule:n,file:u,range:t,source:s,related:o}=e,i=o.map(c=>`See: ${c.file}:${c.range.line}:${c.range.column}: ${c.message}`),m=`${n.level} at ${u}:${t.line}:${t.column}: ${(0,_.bD)(e)} [${n.id}]`,E=[`Why: ${n.why}`,`Fix: ${n.fix}`,`Source: ${(0,j.qk)((0,j.k4)(s))}`];return[m,...i,...E].map(l.zB).join(`
`)}}),81663:(function(P,O,r){r.d(O,{JD:()=>_,d2:()=>l,fn:()=>p,pi:()=>d});var $=r(15797);function l({errors:f=[]}){return[...new Set(f)].sort()}const p="incomplete-run",d=".";function _(f){return(0,$.zB)(`the run is incomplete: ${f}`)}}),53415:(function(P,O,r){r.d(O,{X:()=>p,u:()=>$});function $(d){return Object.entries(d).map(([_,f])=>` ${_}="${p(String(f))}"`).join("")}const l={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function p(d){return d.replace(/[\uFFFE\uFFFF]/g,_=>`\\u${_.charCodeAt(0).toString(16)}`).replace(/[&<>"]/g,_=>l[_]??_)}})};
