"use strict";exports.id=9676,exports.ids=[9676],exports.modules={3903:(function(O,c,i){i.d(c,{X:()=>e});function e({kind:u,reason:E,owner:_,ticket:d,until:l}){return u==="baseline"?`in the baseline: ${E}`:`waived until ${l}${_?` by ${_}`:""}${d?`, ${d}`:""}: ${E}`}}),8423:(function(O,c,i){i.d(c,{z:()=>E});var e=i(5797);const u=120;function E({range:l,excerpt:t}){if(t.trim()==="")return;const m=l.column-1,M=l.endLine===l.line?Math.max(l.endColumn-1,m+1):t.length,f=_(t,t.length>u?Math.max(0,Math.min(m-20,t.length-u)):0),n=_(t,Math.min(t.length,f+u));return{before:(f>0?"\u2026":"")+d(t.slice(f,m)),marked:d(t.slice(m,Math.min(M,n))),after:d(t.slice(Math.min(M,n),n))+(n<t.length?"\u2026":"")}}function _(l,t){return(0,e.Ct)(l,t)?t-1:t}function d(l){return(0,e.ts)(l.replaceAll("	"," "))}}),9676:(function(O,c,i){i.r(c),i.d(c,{terminal:()=>t});var e=i(5797),u=i(3903),E=i(1245),_=i(8423),d=i(9620),l=i(5623);function t(n,a){const s=(0,d.D)(a);if(a.quiet)return n.findings.map(o=>`${m(o,s)}
`).join("");const r=n.findings.map(o=>`${m(o,s)}
${M(o,s)}${f(o,s)}
`),$=n.waived.map(o=>`${s("dim","waived")} ${m(o,s)}
${s("dim",`  ${(0,e.zB)((0,u.X)(o.waiver))}`)}
`);return`${r.join("")}${$.join("")}${$.length>0?`
`:""}${(0,l.ET)(n,a)}`}function m({file:n,range:a,rule:s,message:r},$){const o=n.trimStart().startsWith("::")?`./${n}`:n;return`${$("strong",`${(0,e.zB)(o)}:${a.line}:${a.column}:`)} ${$(s.level,`${s.level}:`)} ${(0,e.zB)(r)} ${$("dim",`[${s.id}]`)}`}function M({clip:n,...a},s){const r=n??(0,_.z)(a);if(!r)return"";const{before:$,marked:o,after:B}=r,D=String(a.range.line).padStart(5),P=s(a.rule.level,"^".repeat(Math.max((0,e.zB)(o).length,1)));return`${s("dim",`${D} |`)} ${(0,e.zB)($+o+B)}
${s("dim",`${" ".repeat(D.length)} |`)} ${" ".repeat((0,e.zB)($).length)}${P}
`}function f({rule:n,source:a,related:s},r){const{title:$,date:o,url:B}=(0,E.k4)(a);return[...s.map(({file:h,range:v,message:j})=>`${(0,e.zB)(h)}:${v.line}:${v.column}: ${(0,e.zB)(j)}`).map(h=>["see",h]),["why",(0,e.zB)(n.why)],["fix",(0,e.zB)(n.fix)],["source",[[$,o].filter(Boolean).join(", "),B].filter(Boolean).map(e.zB).join(`
          `)]].map(([h,v])=>`  ${r("dim",h.padEnd(7))} ${v}
`).join("")}})};
