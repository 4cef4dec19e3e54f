import { cell, escaped, short } from "../base/escape-markdown.ts";
import { counted, listed } from "../base/wording.ts";
import { schema, yamlSyntax } from "../findings/builtin-checks.ts";
import type { Report } from "../model/report.ts";

/** The most files of a list. */
const mostFiles = 50;

/** What nobody looked at, folded; empty where all was looked at. */
export function unchecked({ idle, skipped, findings }: Report): string {
  const broken = findings.filter(({ rule }) => rule.id === yamlSyntax.id || rule.id === schema.id);
  const unsound = [...new Set(broken.map(({ file }) => file))];
  const parts = [
    ...(idle.length > 0 ? [`Rules without anything to look at: ${listed(idle.map(({ id }) => id))}.`] : []),
    ...listOf("Files with a manifest that no rule looked at, since its form is broken:", unsound.map(cell)),
    ...listOf(
      "Files left alone:",
      skipped.map(({ file, reason }) => `${cell(file)}: ${escaped(short(reason, 200))}`),
    ),
  ];
  if (parts.length === 0) return "";
  const words = [
    ...(idle.length > 0 ? [counted(idle.length, "rule")] : []),
    ...(unsound.length > 0 ? [counted(unsound.length, "file of broken form", "files of broken form")] : []),
    ...(skipped.length > 0 ? [`${counted(skipped.length, "file")} left alone`] : []),
  ];
  const title = `<summary>What was not checked: ${listed(words)}</summary>`;
  return `\n<details>${title}\n\n${parts.join("\n\n")}\n\n</details>\n`;
}

function listOf(title: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  const others = items.length - mostFiles;
  const rest = others > 0 ? [counted(others, "more file")] : [];
  const lines = [...items.slice(0, mostFiles), ...rest].map((item) => `- ${item}`);
  return [`${title}\n\n${lines.join("\n")}`];
}
