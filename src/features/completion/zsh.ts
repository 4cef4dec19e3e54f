import type { Candidates, CompletionCommand, CompletionOption, CompletionSpec } from "./types.ts";

/** The completion script for zsh: to be sourced after `compinit`, or saved as `_lync-policy` in a folder of `fpath`. */
export function zshScript(spec: CompletionSpec): string {
  const [usual] = spec;
  const commands = spec.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`);
  return `#compdef lync-policy
# zsh completion for lync-policy.
# To use it: source <(lync-policy completion zsh)

_lync_policy_commands() {
  local -a commands=(
${commands.join("\n")}
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
  local command=${usual?.name ?? ""}
  local -a first=()
  if (( CURRENT == 2 )); then
    first=('1: :_lync_policy_first')
  elif [[ " ${spec.map(({ name }) => name).join(" ")} " == *" $words[2] "* ]]; then
    command=$words[2]
    shift words
    (( CURRENT-- ))
  fi
  case $command in
${spec.map(commandCase).join("\n")}
  esac
}

# The first word is a command or, without one, a word of the default command.
_lync_policy_first() {
  _alternative 'commands:command:_lync_policy_commands' ${quoted(`words:word:${actionOf(usual?.words ?? { kind: "none" })}`)}
}

if [[ $funcstack[1] == _lync_policy || $funcstack[1] == _lync-policy ]]; then
  _lync_policy "$@"
else
  compdef _lync_policy lync-policy
fi
`;
}

function commandCase({ name, options, words }: CompletionCommand): string {
  const specs = [...options.flatMap(optionSpecs), ...(words.kind === "none" ? [] : [`*: :${actionOf(words)}`])];
  const lines = specs.map((one) => ` \\\n        ${quoted(one)}`);
  return `    ${name})\n      _arguments -S $first${lines.join("")}\n      ;;`;
}

/** The names of an option as `_arguments` takes them: one excludes the other unless it can be given several times. */
function optionSpecs({ name, short, help, value, multiple }: CompletionOption): readonly string[] {
  const names = [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
  const before = multiple ? "*" : `(${names.join(" ")})`;
  const after = `[${help.replace(/[[\]\\:]/g, "\\$&")}]${value === undefined ? "" : `: :${actionOf(value)}`}`;
  return names.map((typed) => `${before}${typed}${value !== undefined && typed.startsWith("--") ? "=" : ""}${after}`);
}

/** A single space offers nothing. */
const pathActions = { file: "_files", folder: "_files -/", none: " " } as const;

/** What `_arguments` does to complete a value. */
function actionOf(candidates: Candidates): string {
  if (candidates.kind !== "words") return pathActions[candidates.kind];
  const list = candidates.words.join(" ");
  return candidates.beforeFile ? `{_lync_policy_reports ${list}}` : `(${list})`;
}

/** A text in single quotes. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
