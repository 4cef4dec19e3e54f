"use strict";exports.id=5189,exports.ids=[5189],exports.modules={5189:(function(P,p,r){r.r(p),r.d(p,{optionGroups:()=>f,optionSyntax:()=>a,renderHelp:()=>m});var E=r(9886),d=r(4724),O=r(9126);const $=80,l=24;function m(n,{description:t,options:s,exitCodes:e}){const o={...s,...O.OP};return`${[_(n),...t.map(i=>i.startsWith(" ")?i:j(i,$).join(`
`)),...[...f(o)].map(([i,u])=>[i,...u.flatMap(M)].join(`
`)),["Exit codes",...Object.entries(e).map(([i,u])=>`  ${i}  ${u}`)].join(`
`)].join(`

`)}
`}function _(n){return(n==="check"?Object.values(d.v):[d.v[n]]).map((s,e)=>`${e===0?"Usage: ":"       "}lync-policy ${s}`).join(`
`)}function f(n){return(0,E.$)(Object.entries(n),([,{group:t="Options"}])=>t)}function a(n,{short:t,value:s}){return`${t?`-${t}, `:""}--${n}${s===void 0?"":` ${s}`}`}function M([n,t]){const s=`  ${a(n,t)}`.padEnd(l-2),[e,...o]=j(t.help,$-l,s.length+2-l);return[`${s}  ${e}`,...o.map(c=>" ".repeat(l)+c)]}function j(n,t,s=0){const e=[];let o="";for(const c of n.split(" ")){const i=e.length===0?s:0;o!==""&&i+o.length+1+c.length>t?(e.push(o),o=c):o+=o===""?c:` ${c}`}return[...e,o]}})};
