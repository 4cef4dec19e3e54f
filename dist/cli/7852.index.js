"use strict";exports.id=7852,exports.ids=[7852],exports.modules={7852:(function(_,$,u){u.r($),u.d($,{planTable:()=>E});var i=u(5797),f=u(1245),p=u(6639);function E({needs:n,steps:o,notes:e}){const t=o.filter(s=>s.row!==void 0),{cite:r,sources:a}=g(),c=t.map(s=>h(s,r)),l=e.map(({rule:s,hit:m})=>{const O=(0,f.k4)(m.source??m.fact?.source??s.source);return`note: ${m.message} [${s.id}] ${r(O)}
`}),d=t.some(({row:s})=>s.servers===void 0);return[`${(0,i.ts)(n.name)}: ${n.profile.name} for ${(0,i.td)(n.users,"user")}${n.high?", with high availability":""}

`,M([["Role","Name","Servers","Users","Calculation"],...c]),`
${(0,i.td)(v(t),"computer")} in total${d?", plus clusters":""}

`,...l,...l.length>0?[`
`]:[],...a().map(s=>`${r(s)} ${s.title}, ${s.date}
    ${s.url}
`)].join("")}function g(){const n=new Map;return{cite:e=>{const t=n.get(e.url)??{mark:`[${n.size+1}]`,source:e};return n.set(e.url,t),t.mark},sources:()=>[...n.values()].map(({source:e})=>e)}}function h({row:n,reason:o,facts:e},t){const{role:r,name:a,servers:c,users:l}=n,d=new Set((0,p.kd)(e).map(({source:s})=>t(s)));return[r,(0,i.ts)(a),c===void 0?"-":(0,i.ZV)(c),l===void 0?"":(0,i.ZV)(l),`${(0,i.ts)(o)} ${[...d].join("")}`]}function v(n){return n.reduce((o,{row:e})=>o+(e.servers??0),0)}function M(n){const o=[0,1,2,3].map(t=>n.reduce((r,a)=>Math.max(r,a[t]?.length??0),0)),e=(t,r)=>{const a=o[r]??0;return r===2||r===3?t.padStart(a):t.padEnd(a)};return n.map(t=>`${t.map(e).join("  ").trimEnd()}
`).join("")}})};
