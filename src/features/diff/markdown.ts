import { cell } from "../../base/escape-markdown.ts";
import { formatNumber } from "../../base/wording.ts";
import { tightest } from "../../overview/limits.ts";
import type { Row } from "../../overview/overview.ts";
import type { CapacityDiff, ChangedRow, DeploymentChange } from "./compare.ts";
import { arrowOf, describeResult, describeSize, remaining } from "./wording.ts";

const none = "–";

/** A comparison as Markdown: a table of the pools and servers that differ, for each deployment. */
export function markdown(diff: CapacityDiff): string {
  const sections = diff.deployments.map((change) => `\n${sectionOf(change)}`);
  return `## Capacity: ${describeResult(diff)}\n${sections.join("")}`;
}

function sectionOf(change: DeploymentChange): string {
  const { status, was, now, rows } = change;
  const name = arrowOf(was && cell(was.deployment), now && cell(now.deployment));
  const title = `### ${name}, ${arrowOf(was?.product, now?.product)}: ${status}\n\n${describeSize(change)}\n`;
  return rows.length === 0 ? title : `${title}\n${tableOf(rows)}`;
}

/** The columns: title, alignment, and the cell of a pool or server. */
const columns: readonly (readonly [title: string, align: string, cellOf: (row: ChangedRow) => string])[] = [
  ["Change", ":---", ({ was, row }) => (!was ? "added" : !row ? "removed" : "changed")],
  ["Site", ":---", ({ was, row }) => arrowOf(siteOf(was), siteOf(row))],
  ["Role", ":---", ({ was, row }) => (row ?? was)?.role ?? none],
  ["Name", ":---", ({ was, row }) => cell((row ?? was)?.name ?? "")],
  ["Users", "---:", (row) => numbers(row, ({ users }) => users)],
  ["Servers", "---:", (row) => numbers(row, ({ servers }) => servers)],
  ["Needed", "---:", (row) => numbers(row, ({ needed }) => needed)],
  ["Limit", "---:", (row) => numbers(row, ({ limits }) => tightest(limits, "all")?.most)],
  ["Spare", "---:", ({ was, row }) => arrowOf(was && spareOf(was), row && spareOf(row))],
  ["Single server failure", "---:", ({ was, row }) => arrowOf(was && lossOf(was), row && lossOf(row))],
];

function tableOf(rows: readonly ChangedRow[]): string {
  const lines = [
    columns.map(([title]) => title),
    columns.map(([, align]) => align),
    ...rows.map((row) => columns.map(([, , cellOf]) => cellOf(row))),
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

function siteOf(row: Row | undefined): string | undefined {
  return row && (row.site === "" ? none : cell(row.site));
}

function numbers({ was, row }: ChangedRow, read: (row: Row) => number | undefined): string {
  const shown = (one: Row | undefined) => {
    const value = one && read(one);
    return one && (value === undefined ? none : formatNumber(value));
  };
  return arrowOf(shown(was), shown(row));
}

function spareOf({ limits }: Row): string {
  const limit = tightest(limits, "all");
  return limit ? remaining(limit) : none;
}

function lossOf({ limits }: Row): string {
  const limit = tightest(limits, "server-lost");
  return limit ? remaining(limit) : none;
}
