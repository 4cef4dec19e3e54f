import { alignRows } from "../../base/align-rows.ts";
import { escapeForLog, formatNumber, pluralize } from "../../base/wording.ts";
import { vulnerabilityWords } from "../../deployment/update-words.ts";
import { profiles } from "../../profiles/index.ts";
import { compareBuilds } from "../../profiles/updates/builds.ts";
import type { Vulnerability } from "../../profiles/updates/types.ts";
import { oldUpdates } from "../../report/totals.ts";
import type { ListedProduct, Listing, Shown, Task, Worklist } from "./types.ts";
import {
  buildText,
  completeText,
  installText,
  noticesOf,
  paidNotes,
  runnerText,
  runsText,
  severityText,
  shortBuild,
  undatedText,
  urgencyText,
  workVerdict,
} from "./wording.ts";

/** What is shown as text for a terminal. */
export function terminal(shown: Shown, { color }: { readonly color: boolean }): string {
  const strong = (text: string) => (color ? `\u001b[1m${text}\u001b[0m` : text);
  return shown.kind === "table" ? tableText(shown.listing, strong) : workText(shown.list, strong);
}

type Strong = (text: string) => string;

function tableText(listing: Listing, strong: Strong): string {
  const { products, vulnerabilities, table } = listing;
  const blocks = products.filter(({ releases }) => releases.length > 0).map((product) => productText(product, strong));
  const count = pluralize(vulnerabilities.length, "vulnerability", "vulnerabilities");
  const details = vulnerabilities.map((one) => vulnerabilityText(one, listing));
  const omitted = undatedText(listing);
  return [
    ...blocks.map((block) => `${block}\n`),
    `${strong(`${count}${listing.since === undefined ? "" : ` since ${listing.since}`}, as of ${listing.asOf}`)}\n`,
    ...details,
    "\n",
    ...(omitted ? [`${omitted}.\n`] : []),
    reachText(listing),
    ...table.limits.map((limit) => `  - ${escapeForLog(limit)}\n`),
  ].join("");
}

function productText({ product, releases }: ListedProduct, strong: Strong): string {
  const rows = releases.map(({ release: { name, build = "–", released = "–", kb = [] }, fixes }) => [
    ...[build, released, name, kb.length > 0 ? `KB ${kb.join(", ")}` : ""],
    fixes > 0 ? `fixes ${pluralize(fixes, "vulnerability", "vulnerabilities")}` : "",
  ]);
  return `${strong(profiles[product].name)}\n${alignRows(rows)}`;
}

/** A vulnerability with the first build without it for each product that is shown. */
function vulnerabilityText(vulnerability: Vulnerability, { asOf, products, table }: Listing): string {
  const { id, published, title, products: affected } = vulnerability;
  const fixes = products.flatMap(({ product }) => {
    const one = affected[product];
    if (!one) return [];
    const name = table.builds[product]?.find(({ build }) => build !== undefined && build === one.fixed)?.name;
    const fix = one.fixed === undefined ? "no fixed build documented" : buildText({ number: one.fixed, name });
    return [`  ${profiles[product].name}: ${fix}`];
  });
  const head = `${id}  ${published}  ${title} (${severityText(vulnerability, asOf)})`;
  const none = Object.keys(affected).length === 0 ? ["  affected products not documented"] : [];
  // No line starts with a text of the table, which a runner could take for a command.
  return [head, ...fixes, ...none].map((line) => `${escapeForLog(line)}\n`).join("");
}

const workHeader = ["Due", "Pool or server", "Build", "Vulnerabilities", "Worst", "Install", "Deployment"];

function workText(list: Worklist, strong: Strong): string {
  const { tasks, asOf } = list;
  const [header = "", ...rows] = alignRows([workHeader, ...tasks.map((task) => taskCells(task, asOf))]).split(
    /(?<=\n)/,
  );
  const table = tasks.length === 0 ? "" : `${strong(header.trimEnd())}\n${rows.join("")}\n`;
  const paid = paidNotes(tasks).map((note) => `${escapeForLog(note)}\n`);
  const notices = noticesOf(list).map((notice) => `${escapeForLog(notice)}\n`);
  return [
    ...[table, legendOf(tasks), ...paid, paid.length > 0 ? "\n" : ""],
    ...[`${workVerdict(list)}\n`, ...notices, reachText(list)],
  ].join("");
}

function taskCells(task: Task, asOf: string): readonly string[] {
  const { deployment, file, line, work } = task;
  const { open = [] } = work ?? {};
  const worst = open[0]?.vulnerability;
  return [
    ...[urgencyText(task, asOf), runnerText(task), runsText(task)],
    ...(worst ? [formatNumber(open.length), vulnerabilityWords(worst, asOf)] : ["–", "–"]),
    ...[work ? installText(work, shortBuild) : "–", `${deployment} (${file}:${line})`],
  ];
}

/** The names of the builds in a table, each once, in the order of their numbers. */
function legendOf(tasks: readonly Task[]): string {
  const builds = tasks.flatMap(({ build, work }) => [build, ...(work?.install ? [work.install] : [])]);
  const names = new Map(builds.flatMap(({ number, name }) => (number && name ? [[number, name] as const] : [])));
  const rows = [...names].sort(([a], [b]) => compareBuilds(a, b));
  return rows.length === 0 ? "" : `Builds\n${alignRows(rows)}\n`;
}

/** How far the table of updates reaches, and that it is old if it is. */
function reachText({ asOf, used }: Pick<Listing, "asOf" | "used">): string {
  const old = oldUpdates({ run: { asOf, updates: used } });
  return `${escapeForLog(completeText({ used }))}.\n${old ? `${old}\n` : ""}`;
}
