"use strict";exports.id=7852,exports.ids=[7852],exports.modules={7852:(function(P,l,i){i.r(l),i.d(l,{planTable:()=>g});var r=i(5797),p=i(1245),E=i(6639);function g({needs:s,steps:d,notes:u}){const t=d.filter(n=>n.row!==void 0),e=new Map,a=({url:n})=>{const o=e.get(n)??e.size+1;return e.set(n,o),`[${o}]`},m=[],$=n=>(e.has(n.url)||m.push(n),a(n)),_=t.map(({row:{role:n,name:o,servers:c,users:h},says:O,grounds:R})=>{const v=[...new Set((0,E.nz)(R).map(({source:K})=>$(K)))].join(""),w=c===void 0?"-":(0,r.zD)(c);return[n,(0,r.RK)(o),w,h===void 0?"":(0,r.zD)(h),`${(0,r.RK)(O)} ${v}`]}),f=u.map(({rule:n,hit:o})=>{const c=(0,p.k4)(o.source??o.fact?.source??n.source);return`note: ${o.message} [${n.id}] ${$(c)}
`}),j=m.map(n=>`${a(n)} ${n.title}, ${n.date}
    ${n.url}
`);return[`${(0,r.RK)(s.name)}: ${s.profile.name} for ${(0,r.hS)(s.users,"user")}${s.high?", with high availability":""}

`,M([["Role","Name","Servers","Users","Because"],..._]),`
${(0,r.hS)(D(t),"computer")} in all${t.some(({row:n})=>n.servers===void 0)?", and the clusters":""}

`,...f,...f.length>0?[`
`]:[],...j].join("")}function D(s){return s.reduce((d,{row:u})=>d+(u.servers??0),0)}function M(s){const d=[0,1,2,3].map(t=>s.reduce((e,a)=>Math.max(e,a[t]?.length??0),0)),u=(t,e)=>{const a=d[e]??0;return e===2||e===3?t.padStart(a):t.padEnd(a)};return s.map(t=>`${t.map(u).join("  ").trimEnd()}
`).join("")}})};
