"use strict";exports.id=9616,exports.ids=[9616],exports.modules={2182:(function(m,l,o){o.d(l,{o:()=>_});function _({rule:e,security:r,message:g}){const d=r?.due;if(!(d===void 0||e.level!=="warning"||e.decided||g.includes(d)))return`the grace period ends on ${d}`}}),9616:(function(m,l,o){o.r(l),o.d(l,{terminal:()=>d});var _=o(8532),e=o(5797),r=o(5623),g=o(2182);function d({asOf:n,until:i,report:s,days:c},{color:f}){const u=t=>f?`\x1B[1m${t}\x1B[0m`:t;let a=s.conclusion;const $=c.map(t=>{const O=t.conclusion!==a;return a=t.conclusion,`
${u(t.day)}, ${h(t,n,O)}
${t.changes.map(M).join("")}`}),E=c.length===0?"no changes":(0,e.td)(c.length,"date with changes","dates with changes");return`${u(n)}, today: ${(0,r.WJ)(s)}
${$.join("")}
${E} before ${i}
`}function h(n,i,s){const c=`; the check ${n.conclusion==="failure"?"fails":"succeeds"} from this date`;return`in ${(0,e.td)((0,_.YM)(i,n.day),"day")}: ${(0,r.WJ)(n)}${s?c:""}`}function M({kind:n,finding:i}){const{rule:s,message:c,file:f,range:u}=i,a=`${(0,e.zB)(f)}:${u.line}:${u.column}`,$=n==="stops"?void 0:(0,g.o)(i);return`${[`  ${n.padEnd(7)} ${s.level}: ${(0,e.zB)(c)} [${s.id}]`,a,...$?[$]:[]].join(`
          `)}
`}})};
