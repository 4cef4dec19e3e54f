import { cell, escapeMarkdown } from "../base/escape-markdown.ts";
import { pluralize, short } from "../base/wording.ts";
import type { Report } from "../model/report.ts";

/** The most rows of the table. The reports and the count of the totals are complete. */
const mostRows = 50;

/** The manifests that the change removes, as a table; empty if there are none. */
export function removedTable({ removed = [] }: Report): string {
  if (removed.length === 0) return "";
  const others = removed.length - mostRows;
  const lines = [
    "| Removed manifest | File | Why it is no longer checked |",
    "| :--- | :--- | :--- |",
    ...removed
      .slice(0, mostRows)
      .map(
        ({ deployment, file, why }) =>
          `| ${cell(deployment || "(no name)")} | ${cell(file)} | ${escapeMarkdown(short(why, 300))} |`,
      ),
    ...(others > 0 ? [`| ${pluralize(others, "more manifest")} | | |`] : []),
  ];
  return `\n${lines.join("\n")}\n`;
}
