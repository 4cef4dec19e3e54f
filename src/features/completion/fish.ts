import { type MergedCase, mergeCases } from "./merge-cases.ts";
import type { Candidates, CompletionOption, CompletionSpec } from "./types.ts";

/** The completion script for fish: to be sourced, or saved as `lync-policy.fish` in a folder of completions. */
export function fishScript(spec: CompletionSpec): string {
  const [usual] = spec;
  const options = mergeCases(spec.flatMap(({ name, options }) => options.map((option) => [name, option] as const)));
  const words = mergeCases(spec.map(({ name, words }) => [name, words] as const));
  return `# fish completion for lync-policy.
# To use it: lync-policy completion fish | source

# The command of the command line: its first word. Default: ${usual?.name}.
function __lync_policy_uses
    set -l words (commandline -opc)
    if contains -- "$words[2]" ${spec.map(({ name }) => name).join(" ")}
        contains -- $words[2] $argv
    else
        contains -- ${usual?.name} $argv
    end
end

function __lync_policy_is_first
    test (count (commandline -opc)) -eq 1
end

# Completes FORMAT=FILE from the formats.
function __lync_policy_reports
    set -l token (string replace -r -- '^--[a-z-]+=' '' (commandline -ct))
    if string match -q -- '*=*' "$token"
        set -l format (string split -m 1 -f 1 -- = "$token")
        for path in (__fish_complete_path (string split -m 1 -f 2 -- = "$token"))
            echo "$format=$path"
        end
    else
        for format in $argv
            echo $format=
        end
    end
end

complete -c lync-policy -e
complete -c lync-policy -f
${spec.map(({ name, summary }) => `complete -c lync-policy -n __lync_policy_is_first -a ${name} -d ${quoted(summary)}`).join("\n")}
${words.flatMap(wordLines).join("\n")}
${options.map(optionLine).join("\n")}
`;
}

function condition({ keys }: MergedCase<unknown>): string {
  return `-n '__lync_policy_uses ${keys.join(" ")}'`;
}

function wordLines(one: MergedCase<Candidates>): readonly string[] {
  return one.value.kind === "none" ? [] : [`complete -c lync-policy ${condition(one)}${offer(one.value)}`];
}

function optionLine(one: MergedCase<CompletionOption>): string {
  const { name, short, help, value } = one.value;
  const names = `${short === undefined ? "" : ` -s ${short}`} -l ${name}`;
  const takes = value === undefined ? "" : ` -r${offer(value)}`;
  return `complete -c lync-policy ${condition(one)}${names}${takes} -d ${quoted(help)}`;
}

/** Files are disabled for all words and enabled where they are expected. */
const pathOffers = { file: " -F", folder: " -f -a '(__fish_complete_directories)'", none: " -f" } as const;

/** The options of `complete` for what is offered. */
function offer(candidates: Candidates): string {
  if (candidates.kind !== "words") return pathOffers[candidates.kind];
  const list = candidates.words.join(" ");
  return ` -f -a ${quoted(candidates.beforeFile ? `(__lync_policy_reports ${list})` : list)}`;
}

/** A text in single quotes, in which fish has two escapes. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
