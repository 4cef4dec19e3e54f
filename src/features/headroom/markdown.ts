import { cell, escapeMarkdown } from "../../base/escape-markdown.ts";
import type { Note } from "../../overview/overview.ts";
import { headroomTable } from "../../report/capacity-table.ts";
import { type Headroom, headroomVerdict } from "./report.ts";

/** Headroom as Markdown: a table for each deployment, as in the job summary. */
export function markdown(headroom: Headroom): string {
  const sections = headroom.overviews.deployments.map((overview) => {
    const { deployment, product, file, growth, notes = [] } = overview;
    const rate = growth ? `, growth ${growth.perMonth} per month` : "";
    return `\n### ${cell(deployment)}, ${product}, in ${cell(file)}${rate}\n\n${headroomTable(overview)}${notesText(notes)}`;
  });
  return `## Headroom: ${headroomVerdict(headroom)}\n${sections.join("")}`;
}

/** What documents state about pools besides limits, as a list. */
function notesText(notes: readonly Note[]): string {
  const lines = notes.map(({ name, text }) => `- ${cell(name)}: ${escapeMarkdown(text)}\n`);
  return lines.length === 0 ? "" : `\n${lines.join("")}`;
}
