"use strict";exports.id=5678,exports.ids=[5678,9676],exports.modules={6845:(function(v,E,s){s.d(E,{f:()=>_,u:()=>m});var c=s(4203),f=s(2419),p=s(6858);const m={policy:{type:"string"}};async function _({text:r},{cwd:l,home:y}){const M={file:r("policy"),asked:{},audit:!1,patterns:[],home:y},{policy:a,close:t}=await(0,f.V)(M,{cwd:l,base:l});return t(),[...p.aO,...(a.own??[]).map(({rule:i})=>i),...c.b3]}}),5678:(function(v,E,s){s.r(E),s.d(E,{rulesCommand:()=>m});var c=s(2853),f=s(684),p=s(6845);const m={options:p.u,help:`Usage: lync-policy rules

Lists all rules with their level, preset and products.

Options
  --policy FILE         the policy whose own rules are listed too (default
                        .lync-policy.yaml here or above)
`,async run(_,r){return(0,f.dv)("rules",_.words),r.out((0,c.p_)(await(0,p.f)(_,r))),0}}}),3903:(function(v,E,s){s.d(E,{f:()=>c});function c({kind:f,reason:p,owner:m,ticket:_,until:r}){return f==="baseline"?`known since the baseline: ${p}`:`waived until ${r}${m?` by ${m}`:""}${_?`, ${_}`:""}: ${p}`}}),8423:(function(v,E,s){s.d(E,{_:()=>p});var c=s(5797);const f=120;function p({range:r,excerpt:l}){if(l.trim()==="")return;const y=r.column-1,M=r.endLine===r.line?Math.max(r.endColumn-1,y+1):l.length,a=m(l,l.length>f?Math.max(0,Math.min(y-20,l.length-f)):0),t=m(l,Math.min(l.length,a+f));return{before:(a>0?"\u2026":"")+_(l.slice(a,y)),marked:_(l.slice(y,Math.min(M,t))),after:_(l.slice(Math.min(M,t),t))+(t<l.length?"\u2026":"")}}function m(r,l){return(0,c.FK)(r,l)?l-1:l}function _(r){return(0,c.RK)(r.replaceAll("	"," "))}}),2853:(function(v,E,s){s.d(E,{WE:()=>r,p_:()=>l});var c=s(9894),f=s(7680),p=s(9676);const m="2026-11-22";async function _({preset:a},t){if(t.under)return{example:t,command:`lync-policy --as-of ${m} example.yaml`,output:t.under.output};const i=[{file:"example.yaml",content:t.flagged,named:!0}],o=await(0,c.tf)(i,{preset:a,failOn:"error"},m),d=a==="recommended"?"":`--preset ${a} `;return{example:t,command:`lync-policy ${d}--as-of ${m} example.yaml`,output:(0,p.terminal)(o,{color:!1,quiet:!1})}}async function r(a,t){const i=Object.entries((0,f.xS)(a)).map(([n,e])=>`${n.padEnd(8)}  ${e}
`),o=t&&await _(a,t),d=(0,f.Ks)(a,o).map(({heading:n,blocks:e})=>`${n}

${e.map(M).join(`
`)}`);return[`${a.id}: ${a.title}
`,i.join(""),...d].join(`
`)}function l(a){const t=a.map(o=>[o.id,o.level,o.preset,y(o)]),i=[0,1,2,3].map(o=>Math.max(...t.map(d=>d[o]?.length??0)));return a.map(({title:o},d)=>`${[...t[d]?.map((e,u)=>e.padEnd(i[u]??0))??[],o].join("  ")}
`).join("")}function y({products:a}){return a?.map(t=>t.replace(/^.*-/,"").toUpperCase()).join(" ")??"all"}function M(a){return(a.kind==="source"?`${a.source.title}, ${a.source.date}
${a.source.url}`:a.text).trimEnd().replace(/^(?=.)/gm,"  ").concat(`
`)}}),7680:(function(v,E,s){s.d(E,{Ks:()=>r,wD:()=>d,xS:()=>_});var c=s(760),f=s(6858),p=s(1245);const m={A:"The document itself was read and says so.","A*":"A copy or a translation of the document was read and says so.",B:"Known at second hand: a book, an article, a command's reference or a note of support says so.",C:"The document is that of a sibling product; that of the product itself could not be read.",I:"No document says so in as many words; it is inferred from what they say.",U:"Not verified: no document that says so could be read."};function _({level:n,preset:e,products:u}){const h=Object.values(c.x),g=u?.map($=>c.x[$].name);return{Level:n,Presets:f.v4.slice(f.v4.indexOf(e)).join(", "),Products:g?g.join(", "):`all, from ${h[0]?.name} to ${h.at(-1)?.name}`}}function r(n,e){const{title:u,why:h,fix:g,turnOffWhen:$}=n;return[{heading:"What holds",blocks:[i(u)]},{heading:"Why",blocks:[i(h)]},...e?M(e):[],{heading:"How to mend it",blocks:[i(g)]},{heading:"When to turn it off",blocks:[i($)]},{heading:"Source",blocks:t(n)}]}function l(n,e){const u=Object.entries(_(n)).map(([$,O])=>`**${$}:** ${O}`),h=r(n,e).map(({heading:$,blocks:O})=>`## ${$}

${O.map(o).join(`

`)}
`);return[`# ${d(n.title)} (\`${n.id}\`)

${u.join(" \xB7 ")}
`,...h,`[All rules](README.md)
`].join(`
`)}function y(n){const e=n.map(({title:h,rules:g})=>{const $=g.map(O=>`| [${O.id}](${O.id}.md) | ${O.level} | ${O.preset} | ${d(O.title)} |`);return`## ${h}

| Rule | Level | Preset | What holds |
| :--- | :--- | :--- | :--- |
${$.join(`
`)}
`});return`# Rules

${["What lync-policy checks. A preset holds the ones before it: `minimal`, then `recommended`, then `strict`.","`lync-policy explain RULE` shows the same page in a terminal. [What of the fact sheets is checked](../coverage.md)","says which fact is behind which rule."].join(`
`)}

${e.join(`
`)}`}function M({example:n,command:e,output:u}){return[{heading:"Example that is flagged",blocks:[{kind:"code",language:"yaml",text:n.flagged},...a(n),{kind:"code",language:"text",text:`$ ${e}
${u}`}]},{heading:"Example that is clean",blocks:[{kind:"code",language:"yaml",text:n.clean}]}]}function a({under:n}){return n?[{kind:"text",text:"As example.yaml, beside this .lync-policy.yaml, it gets:"},{kind:"code",language:"yaml",text:n.policy}]:[{kind:"text",text:"As example.yaml it gets:"}]}function t(n){const{level:e,source:u,evidence:h}=n,$=e==="error"&&"check"in n?`${m[h]} Where the fact that decides is inferred for a product, a finding is at most a warning.`:m[h];return[{kind:"source",source:(0,p.k4)(u)},{kind:"text",text:$}]}function i(n){return{kind:"text",text:`${n}.`}}function o(n){if(n.kind==="code")return`\`\`\`${n.language}
${n.text}\`\`\``;if(n.kind==="text")return d(n.text);const{title:e,url:u,date:h}=n.source;return[u?`[${d(e)}](<${u}>)`:d(e),h].filter(Boolean).join(", ")}function d(n){return n.replace(/[\\`*_<[\]|]/g,"\\$&")}}),9676:(function(v,E,s){s.r(E),s.d(E,{terminal:()=>l});var c=s(5797),f=s(3903),p=s(1245),m=s(8423),_=s(9620),r=s(5623);function l(t,i){const o=(0,_.D)(i);if(i.quiet)return t.findings.map(e=>`${y(e,o)}
`).join("");const d=t.findings.map(e=>`${y(e,o)}
${M(e,o)}${a(e,o)}
`),n=(t.waived??[]).map(e=>`${o("dim","waived")} ${y(e,o)}
${o("dim",`  ${(0,c.Is)((0,f.f)(e.waiver))}`)}
`);return`${d.join("")}${n.join("")}${n.length>0?`
`:""}${(0,r.ET)(t,i)}`}function y({file:t,range:i,rule:o,message:d},n){const e=t.trimStart().startsWith("::")?`./${t}`:t;return`${n("strong",`${(0,c.Is)(e)}:${i.line}:${i.column}:`)} ${n(o.level,`${o.level}:`)} ${(0,c.Is)(d)} ${n("dim",`[${o.id}]`)}`}function M({clip:t,...i},o){const d=t??(0,m._)(i);if(!d)return"";const{before:n,marked:e,after:u}=d,h=String(i.range.line).padStart(5),g=o(i.rule.level,"^".repeat(Math.max((0,c.Is)(e).length,1)));return`${o("dim",`${h} |`)} ${(0,c.Is)(n+e+u)}
${o("dim",`${" ".repeat(h.length)} |`)} ${" ".repeat((0,c.Is)(n).length)}${g}
`}function a({rule:t,source:i,related:o},d){const{title:n,date:e,url:u}=(0,p.k4)(i);return[...o.map(({file:$,range:O,message:j})=>`${(0,c.Is)($)}:${O.line}:${O.column}: ${(0,c.Is)(j)}`).map($=>["see",$]),["why",(0,c.Is)(t.why)],["fix",(0,c.Is)(t.fix)],["source",[[n,e].filter(Boolean).join(", "),u].filter(Boolean).join(`
          `)]].map(([$,O])=>`  ${d("dim",$.padEnd(7))} ${O}
`).join("")}})};
