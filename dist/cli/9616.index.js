"use strict";exports.id=9616,exports.ids=[9616],exports.modules={32182:(function(m,l,o){o.d(l,{o:()=>_});function _({rule:e,security:r,message:g}){const d=r?.due;if(!(d===void 0||e.level!=="warning"||e.decided||g.includes(d)))return`the grace period ends on ${d}`}}),9616:(function(m,l,o){o.r(l),o.d(l,{terminal:()=>d});var _=o(38532),e=o(15797),r=o(75623),g=o(32182);function d({asOf:n,until:i,report:s,days:c},{color:f,errors:a=[]}){const $=t=>f?`\x1B[1m${t}\x1B[0m`:t;let u=s.conclusion;const E=c.map(t=>{const D=t.conclusion!==u;return u=t.conclusion,`
${$(t.day)}, ${h(t,n,D)}
${t.changes.map(M).join("")}`}),O=c.length===0?"no changes":(0,e.td)(c.length,"date with changes","dates with changes");return`${$(n)}, today: ${(0,r.EC)(s,a)}
${E.join("")}
${O} before ${i}
`}function h(n,i,s){const c=`; the check ${n.conclusion==="failure"?"fails":"succeeds"} from this date`;return`in ${(0,e.td)((0,_.YM)(i,n.day),"day")}: ${(0,r.WJ)(n)}${s?c:""}`}function M({kind:n,finding:i}){const{rule:s,message:c,file:f,range:a}=i,$=`${(0,e.zB)(f)}:${a.line}:${a.column}`,u=n==="stops"?void 0:(0,g.o)(i);return`${[`  ${n.padEnd(7)} ${s.level}: ${(0,e.zB)(c)} [${s.id}]`,$,...u?[u]:[]].join(`
          `)}
`}})};
