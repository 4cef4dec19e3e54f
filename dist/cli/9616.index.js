"use strict";exports.id=9616,exports.ids=[9616],exports.modules={9616:(function(h,r,c){c.r(r),c.d(r,{terminal:()=>g});var a=c(8532),i=c(5797),d=c(5623);function g({asOf:n,until:l,report:t,days:s},{color:$}){const e=o=>$?`\x1B[1m${o}\x1B[0m`:o;let u=t.conclusion;const f=s.map(o=>{const M=o.conclusion!==u;return u=o.conclusion,`
${e(o.day)}, ${m(o,n,M)}
${o.changes.map(E).join("")}`}),_=s.length===0?"no changes":`changes on ${(0,i.td)(s.length,"day")}`;return`${e(n)}, today: ${(0,d.WJ)(t)}
${f.join("")}
${_} before ${l}
`}function m(n,l,t){const s=`; the check ${n.conclusion==="failure"?"fails":"succeeds"} from this date`;return`in ${(0,i.td)((0,a.YM)(l,n.day),"day")}: ${(0,d.WJ)(n)}${t?s:""}`}function E({kind:n,finding:l}){const{rule:t,message:s,file:$,range:e}=l,u=`${(0,i.zB)($)}:${e.line}:${e.column}`;return`  ${n.padEnd(7)} ${t.level}: ${(0,i.zB)(s)} [${t.id}]
          ${u}
`}})};
