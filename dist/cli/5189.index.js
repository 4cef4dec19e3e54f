"use strict";exports.id=5189,exports.ids=[5189],exports.modules={15189:(function(P,d,c){c.d(d,{renderHelp:()=>M});var f=c(59886),a=c(15797),_=c(4724),E=c(9126);const u=80,r=24;function M(t,{description:n,options:e,exitCodes:s}){const o={...e,...E.OP};return`${[O(t),...n.map(i=>i.startsWith(" ")?i:p(i,u).join(`
`)),...t==="check"?[$()]:[],...[...h(o)].map(([i,y])=>[i,...y.flatMap(g)].join(`
`)),["Exit codes",...Object.entries(s).flatMap(D)].join(`
`)].join(`

`)}
`}function O(t){const{usage:n}=_.Eg[t];return`Usage: lync-policy ${n}${t==="check"?`
       lync-policy COMMAND [ARGUMENT\u2026]`:""}`}function $(){return["Commands",...Object.entries(_.Eg).map(([n,{summary:e}])=>`  ${n}`.padEnd(r)+e),"",'"lync-policy help COMMAND" describes one of them.'].join(`
`)}function h(t){return(0,f.$)(Object.entries(t),([,{group:n="Options"}])=>n)}function j({help:t,choices:n=[]}){return t.replace("{choices}",()=>(0,a.D7)(n,"or"))}function m(t,{short:n,value:e}){return`${n?`-${n}, `:""}--${t}${e===void 0?"":` ${e}`}`}function g([t,n]){const e=`  ${m(t,n)}`,s=p(j(n),u-r).map(i=>" ".repeat(r)+i);if(e.length>r-2)return[e,...s];const[o="",...l]=s;return[e+o.slice(e.length),...l]}function D([t,n]){const e=`  ${t}  `,[s,...o]=p(n,u-e.length);return[e+s,...o.map(l=>" ".repeat(e.length)+l)]}function p(t,n){const e=[];let s="";for(const o of t.split(" "))s!==""&&s.length+1+o.length>n?(e.push(s),s=o):s+=s===""?o:` ${o}`;return[...e,s]}})};
