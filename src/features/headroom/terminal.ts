import { counted, grouped, harmless, quoted } from "../../base/wording.ts";
import { type Growth, monthAfter } from "../../overview/growth.ts";
import { isOver, type Limit, loadOf } from "../../overview/limits.ts";
import { mostMonths } from "../../overview/month-crossed.ts";
import type { Overview, Row } from "../../overview/overview.ts";
import { bar } from "../../report/bar.ts";
import { cited } from "../../sources/index.ts";
import { type Headroom, type Look, verdict } from "./report.ts";

/** The room of each pool and server for a person: a bar for each limit, what is left, and when it is crossed. */
export function terminal(headroom: Headroom, look: Look): string {
  const paint = look.color ? painted : plain;
  const { deployments } = headroom.overviews;
  return `${deployments.map((overview) => `${deploymentText(overview, paint)}\n`).join("")}${sourcesOf(deployments)}${verdict(headroom)}\n`;
}

type Paint = (kind: keyof typeof codes, text: string) => string;

const codes = { over: 31, soon: 33, fine: 32, dim: 2, strong: 1 } as const;

const painted: Paint = (kind, text) => `\u001b[${codes[kind]}m${text}\u001b[0m`;
const plain: Paint = (_, text) => text;

function deploymentText(overview: Overview, paint: Paint): string {
  const { deployment, product, file, growth, rows } = overview;
  const grows = growth ? `grows by ${growth.perMonth} a month` : "no growth is stated";
  const title = `Deployment ${quoted(deployment)}, ${product}, in ${quoted(file)}; ${grows}`;
  const shown = rows.filter(({ limits }) => limits.length > 0);
  const others = rows.length - shown.length;
  const rest =
    others > 0 ? [`  ${counted(others, "more pool or server", "more pools and servers")} without a limit\n`] : [];
  return [`${paint("strong", harmless(title))}\n`, ...shown.map((row) => rowText(row, growth, paint)), ...rest].join(
    "",
  );
}

function rowText(row: Row, growth: Growth | undefined, paint: Paint): string {
  const { role, name, site, servers, needed, together, limits } = row;
  const need = needed === undefined ? "" : `, needs ${grouped(needed)}${together ? " in all" : ""}`;
  const title = `${role} ${quoted(name)} at ${quoted(site)}: ${counted(servers, "server")}${need}`;
  return [`  ${harmless(title)}\n`, ...limits.map((limit) => limitText(limit, row, growth, paint))].join("");
}

/** As wide as the longest words for a limit, and as the longest ordinary bar. */
const widths = { what: 28, bar: 16 } as const;

function limitText(limit: Limit, row: Row, growth: Growth | undefined, paint: Paint): string {
  const { what, rule, months } = limit;
  const kind = isOver(limit) && rule !== undefined ? "over" : isOver(limit) || months !== undefined ? "soon" : "fine";
  const by = rule === undefined ? "" : ` ${paint("dim", `[${rule}]`)}`;
  const shown = paint(kind, bar(loadOf(limit)).padEnd(widths.bar));
  return `    ${what.padEnd(widths.what)}${shown} ${harmless(usersText(limit, row))}${whenText(limit, growth)}${by}\n`;
}

function usersText(limit: Limit, { together }: Row): string {
  const { users, most, whose } = limit;
  const people = ["users", ...(together ? ["in all"] : []), ...(whose ? [whose] : [])].join(" ");
  if (most === 0 && users > 0) return `for ${grouped(users)} ${people}`;
  const left = isOver(limit) ? `${grouped(users - most)} too many` : `${grouped(most - users)} to spare`;
  return `${grouped(users)} of ${grouped(most)} ${people}, ${left}`;
}

function whenText({ months, rule }: Limit, growth: Growth | undefined): string {
  if (!growth || months === 0) return "";
  if (months !== undefined) return `; too many from ${monthAfter(growth.from, months)} on`;
  return rule === undefined ? "" : `; enough until ${monthAfter(growth.from, mostMonths)} at least`;
}

/** Each document that a number comes from, once. */
function sourcesOf(deployments: readonly Overview[]): string {
  const limits = deployments.flatMap(({ rows }) => rows.flatMap((row) => row.limits));
  const lines = new Set(limits.map(({ source }) => line(cited(source))));
  return lines.size === 0 ? "" : `The limits are those of\n${[...lines].join("")}\n`;
}

function line({ title, date, url }: ReturnType<typeof cited>): string {
  return `  ${harmless(title)}${date ? `, ${date}` : ""}\n${url ? `    ${harmless(url)}\n` : ""}`;
}
