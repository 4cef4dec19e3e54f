import { cell } from "../../base/escape-markdown.ts";
import { headroomTable } from "../../report/capacity-table.ts";
import { type Headroom, headroomVerdict } from "./report.ts";

/** Headroom as Markdown: a table for each deployment, as in the job summary. */
export function markdown(headroom: Headroom): string {
  const sections = headroom.overviews.deployments.map((overview) => {
    const { deployment, product, file, growth } = overview;
    const rate = growth ? `, growth ${growth.perMonth} per month` : "";
    return `\n### ${cell(deployment)}, ${product}, in ${cell(file)}${rate}\n\n${headroomTable(overview)}`;
  });
  return `## Headroom: ${headroomVerdict(headroom)}\n${sections.join("")}`;
}
