import { cell } from "../base/escape-markdown.ts";
import { formatNumber, pluralize } from "../base/wording.ts";
import { type Growth, monthAfter } from "../overview/growth.ts";
import { isOver, type Limit, loadOf, type Situation, tightest } from "../overview/limits.ts";
import type { Overview, Row } from "../overview/overview.ts";
import { bar, share } from "./bar.ts";

/** A column of the table: title, alignment, and the cell of a row. */
export type Column = {
  readonly title: string;
  readonly align: ":---" | "---:";
  readonly cellOf: (row: Row, at: number) => string;
};

/** The pools and servers of a deployment as a Markdown table; `others` are additional columns at the end. */
export function headroomTable(overview: Overview, others: readonly Column[] = []): string {
  const { rows, more } = overview;
  const columns = [...columnsOf(overview), ...others];
  const rest = columns.map((_, at) =>
    at === 2 ? pluralize(more, "more pool or server", "more pools and servers") : "",
  );
  const lines = [
    columns.map(({ title }) => title),
    columns.map(({ align }) => align),
    ...rows.map((row, at) => columns.map(({ cellOf }) => cellOf(row, at))),
    ...(more > 0 ? [rest] : []),
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

const none = "–";

/** The columns. Site failure has one if pools are paired, and the month of a limit if the users grow. */
function columnsOf({ rows, growth }: Overview): readonly Column[] {
  const paired = rows.some(({ limits }) => limits.some(({ when }) => when === "site-lost"));
  return [
    { title: "Site", align: ":---", cellOf: ({ site }) => (site === "" ? none : cell(site)) },
    { title: "Role", align: ":---", cellOf: ({ role }) => role },
    { title: "Name", align: ":---", cellOf: ({ name }) => cell(name) },
    { title: "Users", align: "---:", cellOf: (row) => together(row.users, row) },
    { title: "Limit", align: "---:", cellOf: (row) => mostIn(row) },
    { title: "Spare", align: "---:", cellOf: (row) => spareIn(row) },
    { title: "Servers", align: "---:", cellOf: ({ servers }) => formatNumber(servers) },
    { title: "Needed", align: "---:", cellOf: (row) => (row.split ? "a second pool" : together(row.needed, row)) },
    { title: "Load", align: ":---", cellOf: ({ load }) => (load === undefined ? none : bar(load)) },
    { title: "Single server failure", align: "---:", cellOf: (row) => after(row, "server-lost") },
    ...(paired
      ? [{ title: "Site failure", align: "---:", cellOf: (row: Row) => after(row, "site-lost") } as const]
      : []),
    ...(growth ? [{ title: "Limit reached", align: ":---", cellOf: (row: Row) => reached(row, growth) } as const] : []),
  ];
}

function together(value: number | undefined, row: Row): string {
  return value === undefined ? none : `${formatNumber(value)}${row.together ? " in total" : ""}`;
}

/** The tightest limit, with what it counts if that is not users. */
function mostIn(row: Row): string {
  const limit = tightest(row.limits, "all");
  return `${together(limit?.most, row)}${limit?.unit ? ` ${limit.unit}` : ""}`;
}

function spareIn(row: Row): string {
  const most = tightest(row.limits, "all");
  if (!most) return none;
  const { users, most: carried, unit } = most;
  const counted = unit ? ` ${unit}` : "";
  return isOver(most)
    ? `exceeded by ${formatNumber(users - carried)}${counted}`
    : `${formatNumber(carried - users)}${counted}`;
}

/** The load after a failure; bold if it exceeds a limit that a rule requires. */
function after({ limits }: Row, when: Situation): string {
  const limit = tightest(limits, when);
  if (!limit) return none;
  return isOver(limit) && limit.rule !== undefined ? `**${share(loadOf(limit))}**` : share(loadOf(limit));
}

/** The months in which limits that a rule requires are exceeded, the earliest first. */
function reached({ limits }: Row, growth: Growth): string {
  const required = limits.filter(({ rule }) => rule !== undefined);
  const crossed = required.filter(({ months }) => months !== undefined);
  const inOrder = crossed.toSorted((a, b) => (a.months ?? 0) - (b.months ?? 0));
  if (inOrder.length === 0) return none;
  return inOrder.map((limit) => `${monthOf(limit, growth)} ${limit.what}`).join("; ");
}

/** The month in which a limit is exceeded; "now" if it already is. */
function monthOf({ months = 0 }: Limit, { from }: Growth): string {
  return months === 0 ? "now" : monthAfter(from, months);
}
