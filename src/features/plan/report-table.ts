import { escapeInvisible, formatNumber, pluralize } from "../../base/wording.ts";
import { cited, type Source } from "../../sources/index.ts";
import type { Plan, PlanRow, PlanStep } from "./types.ts";
import { groupBySource } from "./wording.ts";

/** A step that is a row of the table. */
type TableStep = PlanStep & { readonly row: PlanRow };

/** The pools and computers of a plan as a table, with the calculations and, below, their sources. */
export function planTable({ needs, steps, notes }: Plan): string {
  const tableSteps = steps.filter((step): step is TableStep => step.row !== undefined);
  const { cite, sources } = citations();
  const rows = tableSteps.map((step) => cellsOf(step, cite));
  const noteLines = notes.map(({ rule, hit }) => {
    const source = cited(hit.source ?? hit.fact?.source ?? rule.source);
    return `note: ${hit.message} [${rule.id}] ${cite(source)}\n`;
  });
  const hasClusters = tableSteps.some(({ row }) => row.servers === undefined);
  return [
    `${escapeInvisible(needs.name)}: ${needs.profile.name} for ${pluralize(needs.users, "user")}${needs.high ? ", with high availability" : ""}\n\n`,
    alignColumns([["Role", "Name", "Servers", "Users", "Calculation"], ...rows]),
    `\n${pluralize(totalOf(tableSteps), "computer")} in total${hasClusters ? ", plus clusters" : ""}\n\n`,
    ...noteLines,
    ...(noteLines.length > 0 ? ["\n"] : []),
    ...sources().map((source) => `${cite(source)} ${source.title}, ${source.date}\n    ${source.url}\n`),
  ].join("");
}

/** Cites sources by number, in the order in which they are first cited. */
function citations() {
  const byUrl = new Map<string, { readonly mark: string; readonly source: Source }>();
  const cite = (source: Source) => {
    const entry = byUrl.get(source.url) ?? { mark: `[${byUrl.size + 1}]`, source };
    byUrl.set(source.url, entry);
    return entry.mark;
  };
  return { cite, sources: () => [...byUrl.values()].map(({ source }) => source) };
}

function cellsOf({ row, reason, facts }: TableStep, cite: (source: Source) => string): readonly string[] {
  const { role, name, servers, users } = row;
  const marks = new Set(groupBySource(facts).map(({ source }) => cite(source)));
  return [
    role,
    escapeInvisible(name),
    servers === undefined ? "-" : formatNumber(servers),
    users === undefined ? "" : formatNumber(users),
    `${escapeInvisible(reason)} ${[...marks].join("")}`,
  ];
}

function totalOf(steps: readonly TableStep[]): number {
  return steps.reduce((sum, { row }) => sum + (row.servers ?? 0), 0);
}

/** Aligns columns to their widest cell: numbers on the right, others on the left; the last column is not padded. */
function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = [0, 1, 2, 3].map((at) => rows.reduce((most, row) => Math.max(most, row[at]?.length ?? 0), 0));
  const cell = (text: string, at: number) => {
    const width = widths[at] ?? 0;
    return at === 2 || at === 3 ? text.padStart(width) : text.padEnd(width);
  };
  return rows.map((row) => `${row.map(cell).join("  ").trimEnd()}\n`).join("");
}
