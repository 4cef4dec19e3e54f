"use strict";exports.id=9716,exports.ids=[9716],exports.modules={9716:(function(_,l,i){i.r(l),i.d(l,{planTable:()=>D});var p=i(4684),r=i(6118),E=i(7010);function D({needs:e,steps:u,notes:d}){const t=u.filter(n=>n.row!==void 0),s=new Map,a=({url:n})=>{const o=s.get(n)??s.size+1;return s.set(n,o),`[${o}]`},m=[],$=n=>(s.has(n.url)||m.push(n),a(n)),j=t.map(({row:{role:n,name:o,servers:c,users:h},says:R,grounds:v})=>{const w=[...new Set((0,E.nz)(v).map(({source:P})=>$(P)))].join(""),K=c===void 0?"-":(0,r.zD)(c);return[n,(0,r.RK)(o),K,h===void 0?"":(0,r.zD)(h),`${(0,r.RK)(R)} ${w}`]}),f=d.map(({rule:n,hit:o})=>{const c=(0,p.k4)(o.source??o.fact?.source??n.source);return`note: ${o.message} [${n.id}] ${$(c)}
`}),O=m.map(n=>`${a(n)} ${n.title}, ${n.date}
    ${n.url}
`);return[`${(0,r.RK)(e.name)}: ${e.profile.name} for ${(0,r.hS)(e.users,"user")}${e.high?", with high availability":""}

`,g([["Role","Name","Servers","Users","Because"],...j]),`
${(0,r.hS)(M(t),"computer")} in all${t.some(({row:n})=>n.servers===void 0)?", and the clusters":""}

`,...f,...f.length>0?[`
`]:[],...O].join("")}function M(e){return e.reduce((u,{row:d})=>u+(d.servers??0),0)}function g(e){const u=[0,1,2,3].map(t=>e.reduce((s,a)=>Math.max(s,a[t]?.length??0),0)),d=(t,s)=>{const a=u[s]??0;return s===2||s===3?t.padStart(a):t.padEnd(a)};return e.map(t=>`${t.map(d).join("  ").trimEnd()}
`).join("")}})};
