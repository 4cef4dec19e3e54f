import { type MergedCase, mergeCases, namesOf, valueCases } from "./merge-cases.ts";
import type { Candidates, CompletionSpec } from "./types.ts";

/**
 * The completion script for bash 3.2 and later. Bash splits words at equals signs and colons, so the script joins them again.
 * Names of files are left to readline where it offers that (`compopt`, bash 4), since it quotes them as they were typed.
 */
export function bashScript(spec: CompletionSpec): string {
  const names = spec.map(({ name }) => name);
  const options = mergeCases(spec.map(({ name, options }) => [name, options.flatMap(namesOf)] as const));
  const words = mergeCases(spec.map(({ name, words }) => [name, words] as const));
  return [
    `${head}\n`,
    `_lync_policy_commands="${names.join(" ")}"\n`,
    functionOf("options", 'case "$1" in', options.map(optionCase)),
    functionOf("words", 'case "$1" in', words.map(candidatesCase)),
    functionOf("value", 'case "$1 $2" in', valueCases(spec).map(candidatesCase), "  *) return 1 ;;"),
    body(names[0] ?? ""),
  ].join("\n");
}

const head = `# bash completion for lync-policy.
# To use it: source <(lync-policy completion bash)`;

function functionOf(name: string, start: string, cases: readonly string[], last?: string): string {
  return `_lync_policy_${name}() {\n  ${[start, ...cases, ...(last ? [last] : []), "esac"].join("\n  ")}\n}\n`;
}

function patternOf({ keys }: MergedCase<unknown>): string {
  return keys.map((key) => (key.includes(" ") ? `"${key}"` : key)).join(" | ");
}

function optionCase(one: MergedCase<readonly string[]>): string {
  return `  ${patternOf(one)}) list="${one.value.join(" ")}" ;;`;
}

function candidatesCase(one: MergedCase<Candidates>): string {
  const { value } = one;
  const list = value.kind === "words" ? ` list="${value.words.join(" ")}"` : "";
  return `  ${patternOf(one)}) kind=${kindOf(value)}${list} ;;`;
}

function kindOf(candidates: Candidates): string {
  return candidates.kind === "words" && candidates.beforeFile ? "prefix" : candidates.kind;
}

/** The functions that bash calls. Their data is in the functions before them. */
function body(usual: string): string {
  return `# Adds the lines of a text to the completions, without the part of the word that bash keeps.
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
  local command=${usual} kind=none list="" keep="" cur last="" ended="" i
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
`;
}
