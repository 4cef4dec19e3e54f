"use strict";exports.id=9676,exports.ids=[9676],exports.modules={3903:(function(D,c,i){i.d(c,{f:()=>o});function o({kind:_,reason:f,owner:u,ticket:d,until:a}){return _==="baseline"?`known since the baseline: ${f}`:`waived until ${a}${u?` by ${u}`:""}${d?`, ${d}`:""}: ${f}`}}),8423:(function(D,c,i){i.d(c,{_:()=>f});var o=i(5797);const _=120;function f({range:a,excerpt:t}){if(t.trim()==="")return;const m=a.column-1,M=a.endLine===a.line?Math.max(a.endColumn-1,m+1):t.length,E=u(t,t.length>_?Math.max(0,Math.min(m-20,t.length-_)):0),n=u(t,Math.min(t.length,E+_));return{before:(E>0?"\u2026":"")+d(t.slice(E,m)),marked:d(t.slice(m,Math.min(M,n))),after:d(t.slice(Math.min(M,n),n))+(n<t.length?"\u2026":"")}}function u(a,t){return(0,o.FK)(a,t)?t-1:t}function d(a){return(0,o.RK)(a.replaceAll("	"," "))}}),9676:(function(D,c,i){i.r(c),i.d(c,{terminal:()=>t});var o=i(5797),_=i(3903),f=i(1245),u=i(8423),d=i(9620),a=i(5623);function t(n,l){const s=(0,d.D)(l);if(l.quiet)return n.findings.map(e=>`${m(e,s)}
`).join("");const r=n.findings.map(e=>`${m(e,s)}
${M(e,s)}${E(e,s)}
`),$=(n.waived??[]).map(e=>`${s("dim","waived")} ${m(e,s)}
${s("dim",`  ${(0,o.Is)((0,_.f)(e.waiver))}`)}
`);return`${r.join("")}${$.join("")}${$.length>0?`
`:""}${(0,a.ET)(n,l)}`}function m({file:n,range:l,rule:s,message:r},$){const e=n.trimStart().startsWith("::")?`./${n}`:n;return`${$("strong",`${(0,o.Is)(e)}:${l.line}:${l.column}:`)} ${$(s.level,`${s.level}:`)} ${(0,o.Is)(r)} ${$("dim",`[${s.id}]`)}`}function M({clip:n,...l},s){const r=n??(0,u._)(l);if(!r)return"";const{before:$,marked:e,after:I}=r,O=String(l.range.line).padStart(5),P=s(l.rule.level,"^".repeat(Math.max((0,o.Is)(e).length,1)));return`${s("dim",`${O} |`)} ${(0,o.Is)($+e+I)}
${s("dim",`${" ".repeat(O.length)} |`)} ${" ".repeat((0,o.Is)($).length)}${P}
`}function E({rule:n,source:l,related:s},r){const{title:$,date:e,url:I}=(0,f.k4)(l);return[...s.map(({file:h,range:v,message:j})=>`${(0,o.Is)(h)}:${v.line}:${v.column}: ${(0,o.Is)(j)}`).map(h=>["see",h]),["why",(0,o.Is)(n.why)],["fix",(0,o.Is)(n.fix)],["source",[[$,e].filter(Boolean).join(", "),I].filter(Boolean).join(`
          `)]].map(([h,v])=>`  ${r("dim",h.padEnd(7))} ${v}
`).join("")}})};
