import { mergeCases, namesOf, valueCases } from "./merge-cases.ts";
import type { Candidates, CompletionSpec } from "./types.ts";

/**
 * The completion script for PowerShell 5.1 and later: to be run in the profile. PowerShell completes names of files where the
 * script offers nothing.
 */
export function powershellScript(spec: CompletionSpec): string {
  const [usual] = spec;
  const values = valueCases(spec);
  const words = mergeCases(spec.map(({ name, words }) => [name, words] as const));
  return `# PowerShell completion for lync-policy.
# To use it: lync-policy completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName lync-policy -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $commands = [ordered]@{
${spec.map(({ name, summary }) => `        ${quoted(name)} = ${quoted(summary)}`).join("\n")}
    }
    $options = @{
${spec.map(({ name, options }) => `        ${quoted(name)} = @{ ${options.flatMap((option) => namesOf(option).map((typed) => `${quoted(typed)} = ${quoted(option.help)}`)).join("; ")} }`).join("\n")}
    }
    $values = @{}
${values.map(({ keys, value }) => `    foreach ($key in ${listOf(keys)}) { $values[$key] = ${wordsOf(value)} }`).join("\n")}
    $words = @{}
${words.map(({ keys, value }) => `    foreach ($key in ${listOf(keys)}) { $words[$key] = ${wordsOf(value)} }`).join("\n")}
    $typed = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
    $command = ${quoted(usual?.name ?? "")}
    if ($typed.Count -gt 0 -and $commands.Contains($typed[0])) { $command = $typed[0] }
    $last = if ($typed.Count -gt 0) { $typed[-1] } else { '' }
    $prefix = ''
    if ($wordToComplete -match '^(--[a-z-]+)=' -and $values.ContainsKey("$command $($Matches[1])")) {
        $prefix = "$($Matches[1])="
        $found = $values["$command $($Matches[1])"]
    } elseif ($values.ContainsKey("$command $last")) {
        $found = $values["$command $last"]
    } elseif ($wordToComplete.StartsWith('-')) {
        $found = $options[$command].Keys | Sort-Object
    } else {
        $found = @($words[$command])
        if ($typed.Count -eq 0) { $found = @($commands.Keys) + $found }
    }
    $found | Where-Object { $_ } | ForEach-Object { "$prefix$_" } |
        Where-Object { $_.StartsWith($wordToComplete, [StringComparison]::Ordinal) } | ForEach-Object {
            $name = $_
            $tip = $name
            if ($options[$command].ContainsKey($name)) { $tip = $options[$command][$name] }
            elseif ($typed.Count -eq 0 -and $commands.Contains($name)) { $tip = $commands[$name] }
            [System.Management.Automation.CompletionResult]::new($name, $name, 'ParameterValue', $tip)
        }
}
`;
}

/** The words that are offered as a list. Names of files are completed by PowerShell itself. */
function wordsOf(candidates: Candidates): string {
  if (candidates.kind !== "words") return "@()";
  return listOf(candidates.words.map((word) => (candidates.beforeFile ? `${word}=` : word)));
}

function listOf(words: readonly string[]): string {
  return `@(${words.map(quoted).join(", ")})`;
}

/** A text in single quotes, in which nothing is expanded. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
