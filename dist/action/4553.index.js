"use strict";exports.id=4553,exports.ids=[4553],exports.modules={34553:(function(m,c,n){n.r(c),n.d(c,{checkstyle:()=>M});var l=n(59886),_=n(3337),o=n(15797),u=n(18165),e=n(72682),r=n(81663),E=n(53415);const g={error:"error",warning:"warning",note:"info"},P="4.3";function M({run:{files:s},findings:t},i={}){const a=(0,l.$)((0,u.K)(t),({file:f})=>f),d=[...new Set([...s,...a.keys()])].map(f=>O(f,(a.get(f)??[]).map($))),D=(0,r.d2)(i).map(v);return D.length>0&&d.unshift(O(r.pi,D)),`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle${(0,E.u)({version:P})}>
${d.join("")}</checkstyle>
`}function O(s,t){const i=(0,E.u)({name:(0,o.zB)(s)});return t.length===0?`  <file${i}/>
`:`  <file${i}>
${t.join("")}  </file>
`}function $(s){const{rule:t,range:i}=s,a={line:i.line,column:i.column,severity:g[t.level]},d=(0,o.zB)((0,e.bD)(s));return`    <error${(0,E.u)({...a,message:d,source:`${_.z6.name}.${(0,o.zB)(t.id)}`})}/>
`}function v(s){const t=`${_.z6.name}.${r.fn}`;return`    <error${(0,E.u)({line:1,column:1,severity:"error",message:(0,r.JD)(s),source:t})}/>
`}}),81663:(function(m,c,n){n.d(c,{JD:()=>e,d2:()=>_,fn:()=>o,pi:()=>u});var l=n(15797);function _({errors:r=[]}){return[...new Set(r)].sort()}const o="incomplete-run",u=".";function e(r){return(0,l.zB)(`the run is incomplete: ${r}`)}}),53415:(function(m,c,n){n.d(c,{X:()=>o,u:()=>l});function l(u){return Object.entries(u).map(([e,r])=>` ${e}="${o(String(r))}"`).join("")}const _={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function o(u){return u.replace(/[\uFFFE\uFFFF]/g,e=>`\\u${e.charCodeAt(0).toString(16)}`).replace(/[&<>"]/g,e=>_[e]??e)}})};
