import { cell } from "../../base/escape-markdown.ts";
import { headroomTable } from "../../report/capacity-table.ts";
import { type Headroom, verdict } from "./report.ts";

/** A table for each deployment, as the summary of a job has it. */
export function markdown(headroom: Headroom): string {
  const sections = headroom.overviews.deployments.map((overview) => {
    const { deployment, product, file, growth } = overview;
    const grows = growth ? `, growing by ${growth.perMonth} a month` : "";
    return `\n### ${cell(deployment)}, ${product}, in ${cell(file)}${grows}\n\n${headroomTable(overview)}`;
  });
  return `## Headroom: ${verdict(headroom)}\n${sections.join("")}`;
}
