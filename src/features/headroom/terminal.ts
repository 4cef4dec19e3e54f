import { groupBy } from "../../base/group-by.ts";
import { escapeForLog, pluralize, quote } from "../../base/wording.ts";
import type { Growth } from "../../overview/growth.ts";
import { type Limit, loadOf } from "../../overview/limits.ts";
import type { Note, Overview, Row } from "../../overview/overview.ts";
import { bar } from "../../report/bar.ts";
import { cited } from "../../sources/index.ts";
import { describeLimit, describeRow, isLimited, stateOf } from "./limit-words.ts";
import { type Headroom, type HeadroomOptions, headroomVerdict } from "./report.ts";

/** Headroom as text for a terminal: for each limit a bar, the remaining capacity, and when it is exceeded. */
export function terminal(headroom: Headroom, { color }: HeadroomOptions): string {
  const paint = color ? paintAnsi : paintNothing;
  const { deployments } = headroom.overviews;
  const blocks = deployments.map((overview) => `${deploymentText(overview, paint)}\n`);
  return `${blocks.join("")}${sourcesText(deployments)}${headroomVerdict(headroom)}\n`;
}

type Paint = (kind: keyof typeof codes, text: string) => string;

const codes = { over: 31, soon: 33, fine: 32, dim: 2, strong: 1 } as const;

const paintAnsi: Paint = (kind, text) => `\u001b[${codes[kind]}m${text}\u001b[0m`;
const paintNothing: Paint = (_, text) => text;

function deploymentText(overview: Overview, paint: Paint): string {
  const { deployment, product, file, growth, rows, notes = [] } = overview;
  const rate = growth ? `growth ${growth.perMonth} per month` : "no growth stated";
  const title = `Deployment ${quote(deployment)}, ${product}, in ${quote(file)}; ${rate}`;
  const limited = rows.filter(isLimited);
  const others = rows.length - limited.length;
  const notesByRow = groupBy(notes, ({ path }) => path.join());
  const width = limited.reduce((widest, { limits }) => Math.max(widest, ...limits.map(({ what }) => what.length)), 0);
  return [
    `${paint("strong", escapeForLog(title))}\n`,
    ...limited.map(
      (row) => `${rowText(row, growth, paint, width)}${notesText(notesByRow.get(row.path.join()), paint)}`,
    ),
    ...(others > 0
      ? [`  ${pluralize(others, "more pool or server", "more pools and servers")} without a limit\n`]
      : []),
  ].join("");
}

function rowText(row: Row, growth: Growth | undefined, paint: Paint, width: number): string {
  const { role, name, site, limits } = row;
  const title = describeRow(row, `${role} ${quote(name)} at ${quote(site)}`);
  const lines = limits.map((limit) => limitText(limit, row, growth, paint, width));
  return [`  ${escapeForLog(title)}\n`, ...lines].join("");
}

/** What documents state about a pool besides limits. */
function notesText(notes: readonly Note[] | undefined, paint: Paint): string {
  return (notes ?? []).map(({ text }) => `    ${paint("dim", escapeForLog(text))}\n`).join("");
}

/** The width of the longest ordinary bar. */
const barWidth = 16;

function limitText(limit: Limit, row: Row, growth: Growth | undefined, paint: Paint, width: number): string {
  const { what, rule } = limit;
  const by = rule === undefined ? "" : ` ${paint("dim", `[${rule}]`)}`;
  const load = paint(stateOf(limit), bar(loadOf(limit)).padEnd(barWidth));
  return `    ${what.padEnd(width)}  ${load} ${escapeForLog(describeLimit(limit, row, growth))}${by}\n`;
}

/** The sources of all limits and notes, each once. */
function sourcesText(deployments: readonly Overview[]): string {
  const limits = deployments.flatMap(({ rows, notes = [] }) => [...rows.flatMap((row) => row.limits), ...notes]);
  const lines = new Set(limits.map(({ source }) => sourceText(cited(source))));
  return lines.size === 0 ? "" : `Sources\n${[...lines].join("")}\n`;
}

function sourceText({ title, date, url }: ReturnType<typeof cited>): string {
  return `  ${escapeForLog(title)}${date ? `, ${date}` : ""}\n${url ? `    ${escapeForLog(url)}\n` : ""}`;
}
