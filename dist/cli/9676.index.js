"use strict";exports.id=9676,exports.ids=[9676],exports.modules={4134:(function(D,c,e){e.d(c,{_:()=>o});var f=e(6118);const u=120;function o({range:l,excerpt:t}){if(t.trim()==="")return;const d=l.column-1,M=l.endLine===l.line?Math.max(l.endColumn-1,d+1):t.length,E=_(t,t.length>u?Math.max(0,Math.min(d-20,t.length-u)):0),n=_(t,Math.min(t.length,E+u));return{before:(E>0?"\u2026":"")+m(t.slice(E,d)),marked:m(t.slice(d,Math.min(M,n))),after:m(t.slice(Math.min(M,n),n))+(n<t.length?"\u2026":"")}}function _(l,t){return(0,f.FK)(l,t)?t-1:t}function m(l){return(0,f.RK)(l.replaceAll("	"," "))}}),9676:(function(D,c,e){e.r(c),e.d(c,{terminal:()=>t});var f=e(4684),u=e(9166),o=e(6118),_=e(4134),m=e(831),l=e(5623);function t(n,a){const s=(0,m.D)(a);if(a.quiet)return n.findings.map(i=>`${d(i,s)}
`).join("");const r=n.findings.map(i=>`${d(i,s)}
${M(i,s)}${E(i,s)}
`),$=(n.waived??[]).map(i=>`${s("dim","waived")} ${d(i,s)}
${s("dim",`  ${(0,o.Is)((0,u.f)(i.waiver))}`)}
`);return`${r.join("")}${$.join("")}${$.length>0?`
`:""}${(0,l.ET)(n,a)}`}function d({file:n,range:a,rule:s,message:r},$){const i=n.trimStart().startsWith("::")?`./${n}`:n;return`${$("strong",`${(0,o.Is)(i)}:${a.line}:${a.column}:`)} ${$(s.level,`${s.level}:`)} ${(0,o.Is)(r)} ${$("dim",`[${s.id}]`)}`}function M({clip:n,...a},s){const r=n??(0,_._)(a);if(!r)return"";const{before:$,marked:i,after:I}=r,O=String(a.range.line).padStart(5),P=s(a.rule.level,"^".repeat(Math.max((0,o.Is)(i).length,1)));return`${s("dim",`${O} |`)} ${(0,o.Is)($+i+I)}
${s("dim",`${" ".repeat(O.length)} |`)} ${" ".repeat((0,o.Is)($).length)}${P}
`}function E({rule:n,source:a,related:s},r){const{title:$,date:i,url:I}=(0,f.k4)(a);return[...s.map(({file:h,range:v,message:j})=>`${(0,o.Is)(h)}:${v.line}:${v.column}: ${(0,o.Is)(j)}`).map(h=>["see",h]),["why",(0,o.Is)(n.why)],["fix",(0,o.Is)(n.fix)],["source",[[$,i].filter(Boolean).join(", "),I].filter(Boolean).join(`
          `)]].map(([h,v])=>`  ${r("dim",h.padEnd(7))} ${v}
`).join("")}}),9166:(function(D,c,e){e.d(c,{f:()=>f});function f({kind:u,reason:o,owner:_,ticket:m,until:l}){return u==="baseline"?`known since the baseline: ${o}`:`waived until ${l}${_?` by ${_}`:""}${m?`, ${m}`:""}: ${o}`}})};
