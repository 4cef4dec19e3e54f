import type { SourceText } from "../../base/source-text.ts";
import { unifiedDiff } from "../../features/fix/diff.ts";
import type { FixedFile } from "../../features/fix/fix-file.ts";
import { formatSummary } from "../../features/fix/summary.ts";
import type { Finding } from "../../model/finding.ts";
import type { CommandContext } from "./command.ts";

/** What a run of `fix` prints. */
export type FixOutput = {
  readonly files: readonly FixedFile[];
  /** The findings of files in which nothing can be fixed. */
  readonly notParsed: readonly Finding[];
  readonly dryRun: boolean;
  /** Standard input, if the run fixes it. */
  readonly stdin: SourceText | undefined;
};

/**
 * Prints the summary. If standard output is a diff or the fixed text of standard input, which programs read, the summary goes to
 * standard error.
 */
export function printFixes({ files, notParsed, dryRun, stdin }: FixOutput, { out, err }: CommandContext): void {
  const toError = dryRun || stdin !== undefined;
  const summary = formatSummary(files, notParsed, toError);
  if (dryRun)
    for (const { file, before, mark, text } of files)
      out(unifiedDiff({ file, before: mark + before, after: mark + text }));
  else if (stdin) out(fixedInput(files, stdin) ?? "");
  (toError ? err : out)(summary);
}

/** Whether the text of standard input can be printed again as it is: it is UTF-8 and was read to its end. */
export function isPrintable(stdin: SourceText | undefined): boolean {
  return stdin === undefined || wholeText(stdin) !== undefined;
}

/** The text of standard input after its fixes. One that is no manifest, or not valid YAML, stays as it is. */
function fixedInput([fixed]: readonly FixedFile[], stdin: SourceText): string | undefined {
  return fixed ? fixed.mark + fixed.text : wholeText(stdin);
}

function wholeText({ content, size }: SourceText): string | undefined {
  if (size === Number.POSITIVE_INFINITY) return undefined;
  if (typeof content === "string") return content;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return undefined;
  }
}
