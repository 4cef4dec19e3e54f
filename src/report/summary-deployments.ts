import { cell } from "../base/escape-markdown.ts";
import { counted } from "../base/wording.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import type { Overview, Overviews } from "../overview/overview.ts";
import { beforeAndAfter } from "./capacity-changes.ts";
import { headroomTable } from "./capacity-table.ts";
import { type Tallies, topologyPicture } from "./mermaid.ts";
import { verdict } from "./totals.ts";

/** The most pictures of a summary: each of them costs a page time. */
const mostPictures = 3;

/** The most pools and servers whose change a summary tells. */
const mostChanges = 50;

/** What the deployments consist of: a table each, and a picture of some, those first about which something was found. */
export function deploymentSections({ findings }: Report, overviews: Overviews): readonly string[] {
  const { deployments, more } = overviews;
  const changes = changesIn(overviews);
  if (deployments.length === 0) return changes;
  const judged = judgedOf(deployments, findings);
  const drawable = judged.filter(({ overview }) => overview.rows.length > 1);
  const drawn = new Set(drawable.toSorted((a, b) => sum(b.all) - sum(a.all)).slice(0, mostPictures));
  const undrawn = drawable.length - drawn.size;
  const rest = [
    ...(undrawn > 0
      ? [`Pictures of ${counted(undrawn, "more deployment")} are left out: ${mostPictures} are drawn.`]
      : []),
    ...(more > 0 ? [`${counted(more, "more deployment")} not shown in tables.`] : []),
  ];
  return [
    ...changes,
    "\n### Deployments\n",
    ...judged.map((one) => `${titleOf(one)}${tableOf(one)}${drawn.has(one) ? pictureOf(one) : ""}`),
    ...rest.map((sentence) => `\n${sentence}\n`),
  ];
}

/** What a change does to the numbers, for those who decide about it. */
function changesIn(overviews: Overviews): readonly string[] {
  const { before } = overviews;
  const lines = before ? beforeAndAfter(before, overviews, cell) : [];
  const items = lines.map((line) => `- ${line}`);
  if (lines.length === 0) return [];
  const rest = lines.length > mostChanges ? [`- ${counted(lines.length - mostChanges, "more change")}`] : [];
  return [`\n### Before and after\n\n${[...items.slice(0, mostChanges), ...rest].join("\n")}\n`];
}

/** An overview and what was found about it: in all, and about each row. */
type Judged = { readonly overview: Overview; readonly all: Report["counts"]; readonly rows: Tallies };

function judgedOf(deployments: readonly Overview[], findings: readonly Finding[]): readonly Judged[] {
  const byFile = new Map<string, Finding[]>(deployments.map(({ file }) => [file, []]));
  for (const finding of findings) byFile.get(finding.file)?.push(finding);
  return deployments.map((overview, at) => {
    const next = deployments[at + 1];
    const end = next?.file === overview.file ? next.line : Number.POSITIVE_INFINITY;
    const own = (byFile.get(overview.file) ?? []).filter(
      ({ deployment, range }) => deployment === overview.deployment && range.line >= overview.line && range.line < end,
    );
    const places = new Map(overview.rows.map(({ path }, place) => [path.join("/"), place]));
    const rows = overview.rows.map(() => ({ error: 0, warning: 0, note: 0, waived: 0 }));
    const all = { error: 0, warning: 0, note: 0, waived: 0 };
    for (const { path, rule } of own) {
      all[rule.level]++;
      const place = [5, 4, 3]
        .map((length) => places.get(path.slice(0, length).join("/")))
        .find((row) => row !== undefined);
      const row = rows[place ?? -1];
      if (row) row[rule.level]++;
    }
    return { overview, all, rows };
  });
}

function sum({ error, warning, note }: Report["counts"]): number {
  return error + warning + note;
}

function titleOf({ overview: { deployment, product, file }, all }: Judged): string {
  return `\n#### ${cell(deployment)}, ${product}, in ${cell(file)}: ${verdict({ counts: all })}\n`;
}

function tableOf({ overview, rows: tallies }: Judged): string {
  const found = (at: number) => {
    const tally = tallies[at];
    return tally && sum(tally) > 0 ? verdict({ counts: tally }) : "–";
  };
  return `\n${headroomTable(overview, [{ title: "Findings", align: ":---", cellOf: (_, at) => found(at) }])}`;
}

/** Folded, since it takes much room and says nothing that the table and the findings do not say. */
function pictureOf({ overview, rows }: Judged): string {
  const picture = topologyPicture(overview, rows);
  if ("reason" in picture) return `\nThere is no picture of the topology: ${picture.reason}.\n`;
  const fence = `\`\`\`mermaid\n${picture.mermaid}\`\`\``;
  return `\n<details><summary>Picture of the topology</summary>\n\n${fence}\n\n</details>\n`;
}
