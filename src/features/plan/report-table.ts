import { counted, grouped, visible } from "../../base/wording.ts";
import { cited, type Source } from "../../sources/index.ts";
import type { Plan, Row, Step } from "./types.ts";
import { citedIn } from "./wording.ts";

/** A step that is a row of the table. */
type Shown = Step & { readonly row: Row };

/** The pools and computers of a plan as a table, with the sums and, below, the documents that they rest on. */
export function planTable({ needs, steps, notes }: Plan): string {
  const shown = steps.filter((step): step is Shown => step.row !== undefined);
  const marks = new Map<string, number>();
  const mark = ({ url }: Source) => {
    const number = marks.get(url) ?? marks.size + 1;
    marks.set(url, number);
    return `[${number}]`;
  };
  const documents: Source[] = [];
  const cite = (source: Source) => {
    if (!marks.has(source.url)) documents.push(source);
    return mark(source);
  };
  const rows = shown.map(({ row: { role, name, servers, users }, says, grounds }) => {
    const sources = [...new Set(citedIn(grounds).map(({ source }) => cite(source)))].join("");
    const number = servers === undefined ? "-" : grouped(servers);
    return [role, visible(name), number, users === undefined ? "" : grouped(users), `${visible(says)} ${sources}`];
  });
  const said = notes.map(({ rule, hit }) => {
    const source = cited(hit.source ?? hit.fact?.source ?? rule.source);
    return `note: ${hit.message} [${rule.id}] ${cite(source)}\n`;
  });
  const list = documents.map((source) => `${mark(source)} ${source.title}, ${source.date}\n    ${source.url}\n`);
  return [
    `${visible(needs.name)}: ${needs.profile.name} for ${counted(needs.users, "user")}${needs.high ? ", with high availability" : ""}\n\n`,
    aligned([["Role", "Name", "Servers", "Users", "Because"], ...rows]),
    `\n${counted(totalOf(shown), "computer")} in all${shown.some(({ row }) => row.servers === undefined) ? ", and the clusters" : ""}\n\n`,
    ...said,
    ...(said.length > 0 ? ["\n"] : []),
    ...list,
  ].join("");
}

function totalOf(shown: readonly Shown[]): number {
  return shown.reduce((sum, { row }) => sum + (row.servers ?? 0), 0);
}

/** Columns as wide as their widest cell; numbers end in one line, the last column is as long as it is. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = [0, 1, 2, 3].map((at) => rows.reduce((most, row) => Math.max(most, row[at]?.length ?? 0), 0));
  const cell = (text: string, at: number) => {
    const width = widths[at] ?? 0;
    return at === 2 || at === 3 ? text.padStart(width) : text.padEnd(width);
  };
  return rows.map((row) => `${row.map(cell).join("  ").trimEnd()}\n`).join("");
}
