"use strict";exports.id=9378,exports.ids=[9378],exports.modules={89378:(function(m,a,l){l.r(a),l.d(a,{bashScript:()=>f});var c=l(28294);function f(e){const o=e.map(({name:s})=>s),d=(0,c.oh)(e.map(({name:s,options:y})=>[s,y.flatMap(c.eZ)])),u=(0,c.oh)(e.map(({name:s,words:y})=>[s,y]));return[`${$}
`,`_lync_policy_commands="${o.join(" ")}"
`,t("options",'case "$1" in',d.map(i)),t("words",'case "$1" in',u.map(n)),t("value",'case "$1 $2" in',(0,c.L0)(e).map(n),"  *) return 1 ;;"),p(o[0]??"")].join(`
`)}const $=`# bash completion for lync-policy.
# To use it: source <(lync-policy completion bash)`;function t(e,o,d,u){return`_lync_policy_${e}() {
  ${[o,...d,...u?[u]:[],"esac"].join(`
  `)}
}
`}function _({keys:e}){return e.map(o=>o.includes(" ")?`"${o}"`:o).join(" | ")}function i(e){return`  ${_(e)}) list="${e.value.join(" ")}" ;;`}function n(e){const{value:o}=e,d=o.kind==="words"?` list="${o.words.join(" ")}"`:"";return`  ${_(e)}) kind=${r(o)}${d} ;;`}function r(e){return e.kind==="words"&&e.beforeFile?"prefix":e.kind}function p(e){return`# Adds the lines of a text to the completions, without the part of the word that bash keeps.
_lync_policy_add() {
  local line
  while IFS= read -r line; do
    [[ -n $line ]] && COMPREPLY+=("\${line#"$keep"}")
  done <<<"$1"
  return 0
}

# Whether a line of compgen is a file whose name begins with a word. A name with a line break has two lines, which are none.
_lync_policy_is_file() {
  [[ -n $1 && $1 == "$2"* && ($1 == "~"* || -e $1 || -L $1) ]]
}

# Adds the files or folders whose names begin with a word, each after a prefix.
_lync_policy_add_files() {
  local line
  while IFS= read -r line; do
    if _lync_policy_is_file "$line" "$3"; then _lync_policy_add "$2$line"; fi
  done <<<"$(compgen "$1" -- "$3")"
  return 0
}

# Offers what is of a kind for a word that follows a prefix, such as "--format=".
_lync_policy_offer() {
  local word=$1 prefix=$2
  case $kind in
    words) _lync_policy_add "$(compgen -W "$list" -P "$prefix" -- "$word")" ;;
    prefix)
      if [[ $word == *=* ]]; then
        kind=file
        _lync_policy_offer "\${word#*=}" "$prefix\${word%%=*}="
      else
        compopt -o nospace 2>/dev/null
        _lync_policy_add "$(compgen -W "$list" -P "$prefix" -S = -- "$word")"
      fi
      ;;
    file)
      # A pattern that excludes files.
      if [[ $word == "!"* ]]; then
        _lync_policy_add_files -f "$prefix!" "\${word#?}"
        return 0
      fi
      if [[ $prefix == "$keep" ]] && compopt -o default 2>/dev/null; then return 0; fi
      _lync_policy_add_files -f "$prefix" "$word"
      ;;
    folder)
      if [[ $prefix == "$keep" ]] && compopt -o dirnames 2>/dev/null; then return 0; fi
      _lync_policy_add_files -d "$prefix" "$word"
      ;;
  esac
}

_lync_policy() {
  local command=${e} kind=none list="" keep="" cur last="" ended="" i
  local words=()
  COMPREPLY=()
  for ((i = 1; i <= COMP_CWORD; i++)); do
    if ((\${#words[@]} > 0)) && [[ \${COMP_WORDS[i]} == [=:]* || \${COMP_WORDS[i - 1]} == *[=:] ]]; then
      words[\${#words[@]} - 1]+=\${COMP_WORDS[i]}
    else
      words+=("\${COMP_WORDS[i]}")
    fi
  done
  local count=\${#words[@]}
  ((count > 0)) || return 0
  cur=\${words[count - 1]}
  for i in = :; do
    # The longest part that ends with a character at which bash splits words.
    if [[ $COMP_WORDBREAKS == *$i* && \${cur:\${#keep}} == *$i* ]]; then keep=\${cur%"\${cur##*$i}"}; fi
  done
  if ((count > 1)); then
    last=\${words[count - 2]}
    [[ " $_lync_policy_commands " == *" \${words[0]} "* ]] && command=\${words[0]}
    for ((i = 0; i < count - 1; i++)); do [[ \${words[i]} == -- ]] && ended=1; done
  fi
  if [[ -z $ended && $cur == --*=* ]]; then
    if _lync_policy_value "$command" "\${cur%%=*}"; then _lync_policy_offer "\${cur#*=}" "\${cur%%=*}="; fi
  elif [[ -z $ended && -n $last ]] && _lync_policy_value "$command" "$last"; then
    _lync_policy_offer "$cur" ""
  elif [[ -z $ended && $cur == -* ]]; then
    kind=words
    _lync_policy_options "$command"
    _lync_policy_offer "$cur" ""
  elif ((count == 1)); then
    _lync_policy_add "$(compgen -W "$_lync_policy_commands" -- "$cur")"
    kind=file
    if ((\${#COMPREPLY[@]} == 0)); then
      _lync_policy_offer "$cur" ""
    else
      # Not as names of files: readline would add a slash to a command if there is a folder of the same name.
      while IFS= read -r i; do
        if _lync_policy_is_file "$i" "$cur" && [[ " $_lync_policy_commands " != *" $i "* ]]; then
          COMPREPLY+=("$(printf %q "$i")")
        fi
      done <<<"$(compgen -f -- "$cur")"
    fi
  else
    _lync_policy_words "$command"
    _lync_policy_offer "$cur" ""
  fi
  return 0
}

complete -F _lync_policy lync-policy
`}}),28294:(function(m,a,l){l.d(a,{L0:()=>t,eZ:()=>$,oh:()=>f});var c=l(59886);function f(i){return[...(0,c.$)(i,([,n])=>JSON.stringify(n)).values()].map(n=>({keys:n.map(([r])=>r),value:n[0][1]}))}function $({name:i,short:n}){return[`--${i}`,...n===void 0?[]:[`-${n}`]]}function t(i){return f(i.flatMap(_))}function _({name:i,options:n}){return n.flatMap(r=>{const{value:p}=r;return p===void 0?[]:$(r).map(e=>[`${i} ${e}`,p])})}})};
