import { cell } from "../base/escape-markdown.ts";
import { formatNumber, pluralize } from "../base/wording.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { isSameSize, matchDeployments, rowChanges } from "../overview/changes.ts";
import type { Before, Overview, Overviews, Row } from "../overview/overview.ts";
import { headroomTable } from "./capacity-table.ts";
import { type Tallies, topologyPicture } from "./mermaid.ts";
import { verdict } from "./totals.ts";

/** The most diagrams in a summary: each takes the page time to draw. */
const mostPictures = 3;

/** The most changed pools and servers that a summary lists. */
const mostChanges = 50;

/** The deployments: a table each, and a diagram of some, those with the most findings first. */
export function deploymentSections({ findings }: Report, overviews: Overviews): readonly string[] {
  const { deployments, more } = overviews;
  const changes = changesIn(overviews);
  if (deployments.length === 0) return changes;
  const counted = countFindings(deployments, findings);
  const drawable = counted.filter(({ overview }) => overview.rows.length > 1);
  const drawn = new Set(drawable.toSorted((a, b) => sum(b.all) - sum(a.all)).slice(0, mostPictures));
  const undrawn = drawable.length - drawn.size;
  const rest = [
    ...(undrawn > 0
      ? [`Diagrams of ${pluralize(undrawn, "more deployment")} are omitted: at most ${mostPictures} are drawn.`]
      : []),
    ...(more > 0 ? [`${pluralize(more, "more deployment")} not shown in tables.`] : []),
  ];
  return [
    ...changes,
    "\n### Deployments\n",
    ...counted.map((one) => `${titleOf(one)}${tableOf(one)}${drawn.has(one) ? pictureOf(one) : ""}`),
    ...rest.map((sentence) => `\n${sentence}\n`),
  ];
}

/** How a change affects users and servers. */
function changesIn(overviews: Overviews): readonly string[] {
  const { before } = overviews;
  const lines = before ? capacityChanges(before, overviews, cell) : [];
  const items = lines.map((line) => `- ${line}`);
  if (lines.length === 0) return [];
  const rest = lines.length > mostChanges ? [`- ${pluralize(lines.length - mostChanges, "more change")}`] : [];
  return [`\n### Before and after\n\n${[...items.slice(0, mostChanges), ...rest].join("\n")}\n`];
}

/** An overview with the counts of its findings: in all, and for each row. */
type CountedOverview = { readonly overview: Overview; readonly all: Report["counts"]; readonly rows: Tallies };

function countFindings(deployments: readonly Overview[], findings: readonly Finding[]): readonly CountedOverview[] {
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

function titleOf({ overview: { deployment, product, file }, all }: CountedOverview): string {
  return `\n#### ${cell(deployment)}, ${product}, in ${cell(file)}: ${verdict({ counts: all })}\n`;
}

function tableOf({ overview, rows: tallies }: CountedOverview): string {
  const found = (at: number) => {
    const tally = tallies[at];
    return tally && sum(tally) > 0 ? verdict({ counts: tally }) : "–";
  };
  return `\n${headroomTable(overview, [{ title: "Findings", align: ":---", cellOf: (_, at) => found(at) }])}`;
}

/** Collapsed, because it is large and repeats the table and the findings. */
function pictureOf({ overview, rows }: CountedOverview): string {
  const picture = topologyPicture(overview, rows);
  if ("reason" in picture) return `\nNo topology diagram: ${picture.reason}.\n`;
  const fence = `\`\`\`mermaid\n${picture.mermaid}\`\`\``;
  return `\n<details><summary>Topology diagram</summary>\n\n${fence}\n\n</details>\n`;
}

/** How a name is written in a line. */
type WriteName = (name: string) => string;

/**
 * How a change affects pools and servers, one line each: "pool01.contoso.com: 28,000 → 42,000 users; needs 6, has 4".
 * `before` has the deployments of the files that the change touches; those of other files have not changed.
 */
export function capacityChanges(before: Before, after: Overviews, written: WriteName = String): readonly string[] {
  const matches = matchDeployments(before, after);
  const removed = before.deployments.filter((overview) => ![...matches.values()].includes(overview));
  const several = before.deployments.length > 1 || after.deployments.length > 1;
  const lineOf = ({ deployment }: Overview) => (several ? `${written(deployment)}: ` : "");
  return [
    ...after.deployments.flatMap((overview) => {
      const old = matches.get(overview);
      // A deployment that was omitted for lack of space may have existed before.
      const known = old !== undefined || (before.touched(overview.file) && before.more === 0);
      return known ? rowLines(old, overview, written).map((line) => lineOf(overview) + line) : [];
    }),
    ...(after.more > 0 ? [] : removed.map(({ deployment }) => `${written(deployment)} is removed`)),
  ];
}

function rowLines(before: Overview | undefined, after: Overview, written: WriteName): readonly string[] {
  return rowChanges(before, after).flatMap(({ was, row }) => {
    if (!row) return was ? [`${written(was.name)}: removed`] : [];
    return was && isSameSize(was, row) ? [] : [`${written(row.name)}: ${describeChange(was, row)}`];
  });
}

/** "28,000 → 42,000 users; needs 4 → 6, has 4". */
export function describeChange(was: Row | undefined, row: Row): string {
  const { users, servers, together } = row;
  const all = together ? " in all" : "";
  const people = users === undefined ? [] : [`${arrow(was?.users, users)} ${users === 1 ? "user" : "users"}${all}`];
  const has = arrow(was?.servers, servers);
  const [before, needs] = [was && needOf(was), needOf(row)];
  const need =
    needs === undefined
      ? `${has} ${servers === 1 ? "server" : "servers"}`
      : `needs ${before === undefined || before === needs ? needs : `${before} → ${needs}`}${row.split ? "" : all}, has ${has}`;
  return [...(was ? [] : ["new"]), ...people, need].join("; ");
}

/** The servers that a row needs; undefined if that is unknown. */
function needOf({ needed, split }: Row): string | undefined {
  if (needed === undefined) return undefined;
  return split ? "a second pool" : formatNumber(needed);
}

/** "28,000 → 42,000", or one number if both are the same. */
export function arrow(before: number | undefined, after: number): string {
  return before === undefined || before === after
    ? formatNumber(after)
    : `${formatNumber(before)} → ${formatNumber(after)}`;
}
