import { escapeInvisible, formatNumber, pluralize } from "../../base/wording.ts";
import { cited, type Source } from "../../sources/index.ts";
import { alternativesLine } from "./alternatives.ts";
import { citations } from "./citations.ts";
import { alignColumns } from "./columns.ts";
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
    ...alternativesLine(needs).map((line) => `${line}\n\n`),
    ...sources().map((source) => `${cite(source)} ${source.title}, ${source.date}\n    ${source.url}\n`),
  ].join("");
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
