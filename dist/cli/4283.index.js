"use strict";exports.id=4283,exports.ids=[4283],exports.modules={49689:(function(M,d,o){o.d(d,{z:()=>p});function p(){const t=new Map;return{cite:e=>{const s=t.get(e.url)??{mark:`[${t.size+1}]`,source:e};return t.set(e.url,s),s.mark},sources:()=>[...t.values()].map(({source:e})=>e)}}}),80232:(function(M,d,o){o.d(d,{R:()=>p});function p(t){const h=[0,1,2,3].map(s=>t.reduce((u,m)=>Math.max(u,m[s]?.length??0),0)),e=(s,u)=>{const m=h[u]??0;return u===2||u===3?s.padStart(m):s.padEnd(m)};return t.map(s=>`${s.map(e).join("  ").trimEnd()}
`).join("")}}),44283:(function(M,d,o){o.r(d),o.d(d,{comparisonJson:()=>v,comparisonTable:()=>m});var p=o(3337),t=o(15797),h=o(21245),e=o(49689),s=o(80232),u=o(96639);function m(i){const{cite:c,sources:r}=(0,e.z)(),l=i.map(({alternative:n,pools:a,computers:E,clusters:f,roles:g})=>[n?.name??"this plan",n?.options??"",(0,t.ZV)(a),`${(0,t.ZV)(E)}${f>0?` + ${(0,t.td)(f,"cluster")}`:""}`,g.map(({role:D,count:j})=>(0,t.td)(j,D)).join(", ")]),_=Math.max(...i.map(({alternative:n})=>n?.options.length??0)),$=i.flatMap(({alternative:n})=>{if(!n)return[];const a=new Set((0,u.kd)(n.facts).map(({source:E})=>c(E)));return[`  ${n.options.padEnd(_)}  ${n.givesUp} ${[...a].join("")}
`]});return[`${P(i)}

`,(0,s.R)([["Alternative","Option","Pools","Computers","By role"],...l]),`
`,...$.length>0?[`What each alternative gives up
`,...$,`
`]:[`The documents of this product state no alternative for these requirements.
`],...r().map(n=>`${c(n)} ${n.title}, ${n.date}
    ${n.url}
`)].join("")}function P([i]){if(!i)return"";const{name:c,profile:r,users:l,high:_}=i.plan.needs;return`${(0,t.ts)(c)}: ${r.name} for ${(0,t.td)(l,"user")}${_?", with high availability":""}`}function v(i){const c={tool:p.z6,alternatives:i.map(({alternative:r,plan:l,pools:_,computers:$,clusters:O,roles:n})=>({name:r?.name??"this plan",...r&&{options:r.options,givesUp:r.givesUp,figures:r.facts.map(a=>{const{title:E,url:f,date:g}=(0,h.k4)(a.source);return{figure:a.value,is:(0,u.uL)(a),evidence:a.evidence,source:{title:E,url:f,date:g}}})},pools:_,computers:$,clusters:O,roles:n,deployment:l.deployment}))};return`${JSON.stringify(c,null,2)}
`}})};
