"use strict";exports.id=6971,exports.ids=[6971],exports.modules={96971:(function(_,m,r){r.r(m),r.d(m,{zshScript:()=>d});function d(n){const[o]=n;return`#compdef lync-policy
# zsh completion for lync-policy.
# To use it: source <(lync-policy completion zsh)

_lync_policy_commands() {
  local -a commands=(
${n.map(({name:c,summary:s})=>`    ${l(`${c}:${s}`)}`).join(`
`)}
  )
  _describe -t commands command commands
}

# Completes FORMAT=FILE from the formats.
_lync_policy_reports() {
  if compset -P '*='; then
    _files
  else
    compadd -S = -- "$@"
  fi
}

_lync_policy() {
  local command=${o?.name??""}
  local -a first=()
  if (( CURRENT == 2 )); then
    first=('1: :_lync_policy_first')
  elif [[ " ${n.map(({name:c})=>c).join(" ")} " == *" $words[2] "* ]]; then
    command=$words[2]
    shift words
    (( CURRENT-- ))
  fi
  case $command in
${n.map(a).join(`
`)}
  esac
}

# The first word is a command or, without one, a word of the default command.
_lync_policy_first() {
  _alternative 'commands:command:_lync_policy_commands' ${l(`words:word:${t(o?.words??{kind:"none"})}`)}
}

if [[ $funcstack[1] == _lync_policy || $funcstack[1] == _lync-policy ]]; then
  _lync_policy "$@"
else
  compdef _lync_policy lync-policy
fi
`}function a({name:n,options:o,words:i}){const s=[...o.flatMap(p),...i.kind==="none"?[]:[`*: :${t(i)}`]].map(e=>` \\
        ${l(e)}`);return`    ${n})
      _arguments -S $first${s.join("")}
      ;;`}function p({name:n,short:o,help:i,value:c,multiple:s}){const e=[`--${n}`,...o===void 0?[]:[`-${o}`]],y=s?"*":`(${e.join(" ")})`,u=`[${i.replace(/[[\]\\:]/g,"\\$&")}]${c===void 0?"":`: :${t(c)}`}`;return e.map(f=>`${y}${f}${c!==void 0&&f.startsWith("--")?"=":""}${u}`)}const $={file:"_files",folder:"_files -/",none:" "};function t(n){if(n.kind!=="words")return $[n.kind];const o=n.words.join(" ");return n.beforeFile?`{_lync_policy_reports ${o}}`:`(${o})`}function l(n){return`'${n.replaceAll("'","'\\''")}'`}})};
