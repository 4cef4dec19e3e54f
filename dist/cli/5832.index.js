"use strict";exports.id=5832,exports.ids=[5832,9676],exports.modules={5832:(function(j,E,s){s.r(E),s.d(E,{rulesCommand:()=>m});var p=s(2853),_=s(2932),c=s(8901);const m={options:c.u,help:`Usage: lync-policy rules

Lists all rules with their level, preset and products.

Options
  --policy FILE         the policy whose own rules are listed too (default
                        .lync-policy.yaml here or above)
`,async run(f,d){return(0,_.dv)("rules",f.words),d.out((0,p.p_)(await(0,c.f)(f,d))),0}}}),8901:(function(j,E,s){s.d(E,{f:()=>f,u:()=>m});var p=s(8850),_=s(2756),c=s(4363);const m={policy:{type:"string"}};async function f({text:d},{cwd:l,home:y}){const g={file:d("policy"),asked:{},audit:!1,patterns:[],home:y},{policy:a,close:t}=await(0,c.V)(g,{cwd:l,base:l});return t(),[..._.aO,...(a.own??[]).map(({rule:i})=>i),...p.b3]}}),4134:(function(j,E,s){s.d(E,{_:()=>c});var p=s(6118);const _=120;function c({range:d,excerpt:l}){if(l.trim()==="")return;const y=d.column-1,g=d.endLine===d.line?Math.max(d.endColumn-1,y+1):l.length,a=m(l,l.length>_?Math.max(0,Math.min(y-20,l.length-_)):0),t=m(l,Math.min(l.length,a+_));return{before:(a>0?"\u2026":"")+f(l.slice(a,y)),marked:f(l.slice(y,Math.min(g,t))),after:f(l.slice(Math.min(g,t),t))+(t<l.length?"\u2026":"")}}function m(d,l){return(0,p.FK)(d,l)?l-1:l}function f(d){return(0,p.RK)(d.replaceAll("	"," "))}}),2853:(function(j,E,s){s.d(E,{WE:()=>d,p_:()=>l});var p=s(4661),_=s(7680),c=s(9676);const m="2026-11-22";async function f({preset:a},t){if(t.under)return{example:t,command:`lync-policy --as-of ${m} example.yaml`,output:t.under.output};const i=[{file:"example.yaml",content:t.flagged,named:!0}],o=await(0,p.tf)(i,{preset:a,failOn:"error"},m),r=a==="recommended"?"":`--preset ${a} `;return{example:t,command:`lync-policy ${r}--as-of ${m} example.yaml`,output:(0,c.terminal)(o,{color:!1,quiet:!1})}}async function d(a,t){const i=Object.entries((0,_.xS)(a)).map(([n,e])=>`${n.padEnd(8)}  ${e}
`),o=t&&await f(a,t),r=(0,_.Ks)(a,o).map(({heading:n,blocks:e})=>`${n}

${e.map(g).join(`
`)}`);return[`${a.id}: ${a.title}
`,i.join(""),...r].join(`
`)}function l(a){const t=a.map(o=>[o.id,o.level,o.preset,y(o)]),i=[0,1,2,3].map(o=>Math.max(...t.map(r=>r[o]?.length??0)));return a.map(({title:o},r)=>`${[...t[r]?.map((e,u)=>e.padEnd(i[u]??0))??[],o].join("  ")}
`).join("")}function y({products:a}){return a?.map(t=>t.replace(/^.*-/,"").toUpperCase()).join(" ")??"all"}function g(a){return(a.kind==="source"?`${a.source.title}, ${a.source.date}
${a.source.url}`:a.text).trimEnd().replace(/^(?=.)/gm,"  ").concat(`
`)}}),7680:(function(j,E,s){s.d(E,{Ks:()=>d,wD:()=>r,xS:()=>f});var p=s(342),_=s(2756),c=s(4684);const m={A:"The document itself was read and says so.","A*":"A copy or a translation of the document was read and says so.",B:"Known at second hand: a book, an article, a command's reference or a note of support says so.",C:"The document is that of a sibling product; that of the product itself could not be read.",I:"No document says so in as many words; it is inferred from what they say.",U:"Not verified: no document that says so could be read."};function f({level:n,preset:e,products:u}){const $=Object.values(p.x),M=u?.map(h=>p.x[h].name);return{Level:n,Presets:_.v4.slice(_.v4.indexOf(e)).join(", "),Products:M?M.join(", "):`all, from ${$[0]?.name} to ${$.at(-1)?.name}`}}function d(n,e){const{title:u,why:$,fix:M,turnOffWhen:h}=n;return[{heading:"What holds",blocks:[i(u)]},{heading:"Why",blocks:[i($)]},...e?g(e):[],{heading:"How to mend it",blocks:[i(M)]},{heading:"When to turn it off",blocks:[i(h)]},{heading:"Source",blocks:t(n)}]}function l(n,e){const u=Object.entries(f(n)).map(([h,O])=>`**${h}:** ${O}`),$=d(n,e).map(({heading:h,blocks:O})=>`## ${h}

${O.map(o).join(`

`)}
`);return[`# ${r(n.title)} (\`${n.id}\`)

${u.join(" \xB7 ")}
`,...$,`[All rules](README.md)
`].join(`
`)}function y(n){const e=n.map(({title:$,rules:M})=>{const h=M.map(O=>`| [${O.id}](${O.id}.md) | ${O.level} | ${O.preset} | ${r(O.title)} |`);return`## ${$}

| Rule | Level | Preset | What holds |
| :--- | :--- | :--- | :--- |
${h.join(`
`)}
`});return`# Rules

${["What lync-policy checks. A preset holds the ones before it: `minimal`, then `recommended`, then `strict`.","`lync-policy explain RULE` shows the same page in a terminal. [What of the fact sheets is checked](../coverage.md)","says which fact is behind which rule."].join(`
`)}

${e.join(`
`)}`}function g({example:n,command:e,output:u}){return[{heading:"Example that is flagged",blocks:[{kind:"code",language:"yaml",text:n.flagged},...a(n),{kind:"code",language:"text",text:`$ ${e}
${u}`}]},{heading:"Example that is clean",blocks:[{kind:"code",language:"yaml",text:n.clean}]}]}function a({under:n}){return n?[{kind:"text",text:"As example.yaml, beside this .lync-policy.yaml, it gets:"},{kind:"code",language:"yaml",text:n.policy}]:[{kind:"text",text:"As example.yaml it gets:"}]}function t(n){const{level:e,source:u,evidence:$}=n,h=e==="error"&&"check"in n?`${m[$]} Where the fact that decides is inferred for a product, a finding is at most a warning.`:m[$];return[{kind:"source",source:(0,c.k4)(u)},{kind:"text",text:h}]}function i(n){return{kind:"text",text:`${n}.`}}function o(n){if(n.kind==="code")return`\`\`\`${n.language}
${n.text}\`\`\``;if(n.kind==="text")return r(n.text);const{title:e,url:u,date:$}=n.source;return[u?`[${r(e)}](<${u}>)`:r(e),$].filter(Boolean).join(", ")}function r(n){return n.replace(/[\\`*_<[\]|]/g,"\\$&")}}),9676:(function(j,E,s){s.r(E),s.d(E,{terminal:()=>l});var p=s(4684),_=s(9166),c=s(6118),m=s(4134),f=s(831),d=s(5623);function l(t,i){const o=(0,f.D)(i);if(i.quiet)return t.findings.map(e=>`${y(e,o)}
`).join("");const r=t.findings.map(e=>`${y(e,o)}
${g(e,o)}${a(e,o)}
`),n=(t.waived??[]).map(e=>`${o("dim","waived")} ${y(e,o)}
${o("dim",`  ${(0,c.Is)((0,_.f)(e.waiver))}`)}
`);return`${r.join("")}${n.join("")}${n.length>0?`
`:""}${(0,d.ET)(t,i)}`}function y({file:t,range:i,rule:o,message:r},n){const e=t.trimStart().startsWith("::")?`./${t}`:t;return`${n("strong",`${(0,c.Is)(e)}:${i.line}:${i.column}:`)} ${n(o.level,`${o.level}:`)} ${(0,c.Is)(r)} ${n("dim",`[${o.id}]`)}`}function g({clip:t,...i},o){const r=t??(0,m._)(i);if(!r)return"";const{before:n,marked:e,after:u}=r,$=String(i.range.line).padStart(5),M=o(i.rule.level,"^".repeat(Math.max((0,c.Is)(e).length,1)));return`${o("dim",`${$} |`)} ${(0,c.Is)(n+e+u)}
${o("dim",`${" ".repeat($.length)} |`)} ${" ".repeat((0,c.Is)(n).length)}${M}
`}function a({rule:t,source:i,related:o},r){const{title:n,date:e,url:u}=(0,p.k4)(i);return[...o.map(({file:h,range:O,message:v})=>`${(0,c.Is)(h)}:${O.line}:${O.column}: ${(0,c.Is)(v)}`).map(h=>["see",h]),["why",(0,c.Is)(t.why)],["fix",(0,c.Is)(t.fix)],["source",[[n,e].filter(Boolean).join(", "),u].filter(Boolean).join(`
          `)]].map(([h,O])=>`  ${r("dim",h.padEnd(7))} ${O}
`).join("")}}),9166:(function(j,E,s){s.d(E,{f:()=>p});function p({kind:_,reason:c,owner:m,ticket:f,until:d}){return _==="baseline"?`known since the baseline: ${c}`:`waived until ${d}${m?` by ${m}`:""}${f?`, ${f}`:""}: ${c}`}})};
