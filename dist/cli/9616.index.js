"use strict";exports.id=9616,exports.ids=[9616],exports.modules={9616:(function(M,a,c){c.r(a),c.d(a,{terminal:()=>g});var r=c(8532),l=c(5797),d=c(5623);function g({asOf:n,until:e,report:o,days:s},{color:$}){const i=t=>$?`\x1B[1m${t}\x1B[0m`:t;let u=o.conclusion;const f=s.map(t=>{const _=t.conclusion!==u;return u=t.conclusion,`
${i(t.day)}, ${m(t,n,_)}
${t.changes.map(E).join("")}`}),h=s.length===0?"no changes":(0,l.td)(s.length,"date with changes","dates with changes");return`${i(n)}, today: ${(0,d.WJ)(o)}
${f.join("")}
${h} before ${e}
`}function m(n,e,o){const s=`; the check ${n.conclusion==="failure"?"fails":"succeeds"} from this date`;return`in ${(0,l.td)((0,r.YM)(e,n.day),"day")}: ${(0,d.WJ)(n)}${o?s:""}`}function E({kind:n,finding:e}){const{rule:o,message:s,file:$,range:i}=e,u=`${(0,l.zB)($)}:${i.line}:${i.column}`;return`  ${n.padEnd(7)} ${o.level}: ${(0,l.zB)(s)} [${o.id}]
          ${u}
`}})};
