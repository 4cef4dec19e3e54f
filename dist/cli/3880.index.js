"use strict";exports.id=3880,exports.ids=[3880],exports.modules={3880:(function(_,$,u){u.r($),u.d($,{terminal:()=>a});var m=u(8932),d=u(5623),r=u(6118);function a({asOf:n,until:c,report:s,days:t},{color:i}){const l=o=>i?`\x1B[1m${o}\x1B[0m`:o;let e=s.conclusion;const f=t.map(o=>{const O=o.conclusion!==e;return e=o.conclusion,`
${l(o.day)}, ${h(o,n,O)}
${o.turns.map(E).join("")}`}),M=(0,r.hS)(t.length,"day");return`${l(n)}, today: ${(0,d.WJ)(s)}
${f.join("")}
${M} until ${c} on which something changes
`}function h(n,c,s){const t=n.conclusion==="failure"?"the check fails from here on":"the check succeeds from here on";return`in ${(0,r.hS)((0,m.YM)(c,n.day),"day")}: ${(0,d.WJ)(n)}${s?`; ${t}`:""}`}function E({kind:n,finding:c}){const{rule:s,message:t,file:i,range:l}=c,e=`${(0,r.Is)(i)}:${l.line}:${l.column}`;return`  ${n.padEnd(7)} ${s.level}: ${(0,r.Is)(t)} [${s.id}]
          ${e}
`}})};
