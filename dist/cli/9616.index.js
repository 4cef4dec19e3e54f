"use strict";exports.id=9616,exports.ids=[9616],exports.modules={9616:(function(M,$,u){u.r($),u.d($,{terminal:()=>a});var m=u(8532),l=u(5797),d=u(5623);function a({asOf:n,until:c,report:s,days:t},{color:r}){const e=o=>r?`\x1B[1m${o}\x1B[0m`:o;let i=s.conclusion;const f=t.map(o=>{const g=o.conclusion!==i;return i=o.conclusion,`
${e(o.day)}, ${h(o,n,g)}
${o.turns.map(E).join("")}`}),_=(0,l.hS)(t.length,"day");return`${e(n)}, today: ${(0,d.WJ)(s)}
${f.join("")}
${_} until ${c} on which something changes
`}function h(n,c,s){const t=n.conclusion==="failure"?"the check fails from here on":"the check succeeds from here on";return`in ${(0,l.hS)((0,m.YM)(c,n.day),"day")}: ${(0,d.WJ)(n)}${s?`; ${t}`:""}`}function E({kind:n,finding:c}){const{rule:s,message:t,file:r,range:e}=c,i=`${(0,l.Is)(r)}:${e.line}:${e.column}`;return`  ${n.padEnd(7)} ${s.level}: ${(0,l.Is)(t)} [${s.id}]
          ${i}
`}})};
