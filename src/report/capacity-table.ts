import { cell } from "../base/escape-markdown.ts";
import { counted, grouped } from "../base/wording.ts";
import { type Growth, monthAfter } from "../overview/growth.ts";
import { isOver, type Limit, loadOf, type Situation, tightest } from "../overview/limits.ts";
import type { Overview, Row } from "../overview/overview.ts";
import { bar, share } from "./bar.ts";

/** A column: its title, how it is aligned, and what it says of a row. */
export type Column = {
  readonly title: string;
  readonly align: ":---" | "---:";
  readonly cellOf: (row: Row, at: number) => string;
};

/** The table of what a deployment consists of, as Markdown; `others` are columns after those that it has anyway. */
export function headroomTable(overview: Overview, others: readonly Column[] = []): string {
  const { rows, more } = overview;
  const columns = [...columnsOf(overview), ...others];
  const rest = columns.map((_, at) => (at === 2 ? counted(more, "more pool or server", "more pools and servers") : ""));
  const lines = [
    columns.map(({ title }) => title),
    columns.map(({ align }) => align),
    ...rows.map((row, at) => columns.map(({ cellOf }) => cellOf(row, at))),
    ...(more > 0 ? [rest] : []),
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

const none = "–";

/** The site that is lost has a column where pools are paired, and the months where the users grow. */
function columnsOf({ rows, growth }: Overview): readonly Column[] {
  const paired = rows.some(({ limits }) => limits.some(({ when }) => when === "site-lost"));
  return [
    { title: "Site", align: ":---", cellOf: ({ site }) => (site === "" ? none : cell(site)) },
    { title: "Role", align: ":---", cellOf: ({ role }) => role },
    { title: "Name", align: ":---", cellOf: ({ name }) => cell(name) },
    { title: "Users", align: "---:", cellOf: (row) => inAll(row.users, row) },
    { title: "Limit", align: "---:", cellOf: (row) => inAll(tightest(row.limits, "all")?.most, row) },
    { title: "Spare", align: "---:", cellOf: (row) => spareIn(row) },
    { title: "Servers", align: "---:", cellOf: ({ servers }) => grouped(servers) },
    { title: "Needed", align: "---:", cellOf: (row) => inAll(row.needed, row) },
    { title: "Load", align: ":---", cellOf: ({ load }) => (load === undefined ? none : bar(load)) },
    { title: "One server lost", align: "---:", cellOf: (row) => after(row, "server-lost") },
    ...(paired ? [{ title: "Site lost", align: "---:", cellOf: (row: Row) => after(row, "site-lost") } as const] : []),
    ...(growth ? [{ title: "Limit reached", align: ":---", cellOf: (row: Row) => reached(row, growth) } as const] : []),
  ];
}

function inAll(value: number | undefined, { together }: Row): string {
  return value === undefined ? none : `${grouped(value)}${together ? " in all" : ""}`;
}

function spareIn(row: Row): string {
  const most = tightest(row.limits, "all");
  if (!most) return none;
  const { users, most: carried } = most;
  return isOver(most) ? `${grouped(users - carried)} too many` : grouped(carried - users);
}

/** What is too much is told by its number; where a rule asks for less, it is bold and seen sooner. */
function after({ limits }: Row, when: Situation): string {
  const limit = tightest(limits, when);
  if (!limit) return none;
  return isOver(limit) && limit.rule !== undefined ? `**${share(loadOf(limit))}**` : share(loadOf(limit));
}

/** The months in which the limits are reached that a rule asks to keep, the first one first. */
function reached({ limits }: Row, growth: Growth): string {
  const judged = limits.filter(({ rule }) => rule !== undefined);
  const crossed = judged.filter(({ months }) => months !== undefined);
  const inOrder = crossed.toSorted((a, b) => (a.months ?? 0) - (b.months ?? 0));
  if (inOrder.length === 0) return none;
  return inOrder.map((limit) => `${monthOf(limit, growth)} ${limit.what}`).join("; ");
}

/** The month in which a limit is crossed, or that it is already. */
function monthOf({ months = 0 }: Limit, { from }: Growth): string {
  return months === 0 ? "now" : monthAfter(from, months);
}
