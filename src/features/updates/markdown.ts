import { cell, escapeMarkdown } from "../../base/escape-markdown.ts";
import { formatNumber, joinList, pluralize } from "../../base/wording.ts";
import { vulnerabilityWords } from "../../deployment/update-words.ts";
import { profiles } from "../../profiles/index.ts";
import type { Vulnerability } from "../../profiles/updates/types.ts";
import { oldUpdates } from "../../report/totals.ts";
import type { ListedProduct, Listing, OpenWork, Shown, Task, Worklist } from "./types.ts";
import {
  buildText,
  completeText,
  installText,
  noticesOf,
  paidNotes,
  runnerText,
  runsText,
  severityText,
  undatedText,
  urgencyText,
  workVerdict,
} from "./wording.ts";

/** What is shown as Markdown: tables, or a task list to paste into an issue. */
export function markdown(shown: Shown): string {
  return shown.kind === "table" ? tablePage(shown.listing) : taskList(shown.list);
}

function tablePage(listing: Listing): string {
  const { products, vulnerabilities, since, asOf, table } = listing;
  const sections = products.filter(({ releases }) => releases.length > 0).map(productTable);
  const title = since === undefined ? "Vulnerabilities" : `Vulnerabilities since ${since}`;
  const rows = vulnerabilities.map((one) => vulnerabilityRow(one, listing));
  const limits = [undatedText(listing), ...table.limits].filter(Boolean).map(listItem);
  return [
    `## Updates, as of ${asOf}\n`,
    ...sections,
    `\n### ${title}\n\n`,
    rows.length > 0 ? tableOf(["Vulnerability", "Public since", "Title", "Severity", "Fixed in"], rows) : "None.\n",
    `${reachText(listing)}${limits.length > 0 ? `\n${limits.join("")}` : ""}`,
  ].join("");
}

function productTable({ product, releases }: ListedProduct): string {
  const rows = releases.map(({ release: { name, build = "–", released = "–", kb = [] }, fixes }) => [
    ...[cell(name), cell(build), cell(released), cell(kb.join(", ")), formatNumber(fixes)],
  ]);
  return `\n### ${profiles[product].name}\n\n${tableOf(["Release", "Build", "Date", "KB", "Vulnerabilities fixed"], rows)}`;
}

function vulnerabilityRow(vulnerability: Vulnerability, { asOf, products }: Listing): readonly string[] {
  const { id, published, title, products: affected } = vulnerability;
  const fixes = products.flatMap(({ product }) => {
    const one = affected[product];
    return one ? [`${profiles[product].name}: ${one.fixed ? cell(one.fixed) : "not documented"}`] : [];
  });
  return [cell(id), cell(published), escapeMarkdown(title), severityText(vulnerability, asOf), fixes.join("<br>")];
}

function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => ":---"), ...rows].map((row) => `| ${row.join(" | ")} |\n`).join("");
}

function taskList(list: Worklist): string {
  const items = list.tasks.map((task) => `- [ ] ${taskText(task, list.asOf)}\n`);
  const notices = [...paidNotes(list.tasks), ...noticesOf(list)].map((notice) => `\n${escapeMarkdown(notice)}.\n`);
  return [
    `## Updates: ${workVerdict(list)}\n`,
    ...(items.length > 0 ? ["\n", ...items] : []),
    ...[...notices, reachText(list)],
  ].join("");
}

/** How far the table of updates reaches, and that it is old if it is. */
function reachText({ asOf, used }: Pick<Listing, "asOf" | "used">): string {
  const old = oldUpdates({ run: { asOf, updates: used } });
  return `\n${escapeMarkdown(completeText({ used }))}.\n${old ? `\n${escapeMarkdown(old)}.\n` : ""}`;
}

// Names and paths are not shortened as in tables: a copied name has to be whole.
function taskText(task: Task, asOf: string): string {
  const { deployment, file, line, work, state, servers, stated = "" } = task;
  const names = servers ? `, ${servers.names.length === 1 ? "server" : "servers"} ${joinList(servers.names)}` : "";
  const who = escapeMarkdown(
    `${runnerText({ ...task, servers: undefined })}${names} (${deployment}, ${file} line ${line})`,
  );
  if (state === "missing") return `${who}: state its build`;
  if (state === "unknown") return `${who}: correct its build, ${escapeMarkdown(stated)}`;
  if (!work)
    return `${who}: compare build ${escapeMarkdown(runsText(task))}, which the table does not list, with the version that it shows`;
  const urgency = urgencyText(task, asOf);
  return `${state === "overdue" ? `**${urgency}**` : urgency}: ${who}: ${escapeMarkdown(workText(task, work, asOf))}`;
}

function workText({ build }: Task, work: OpenWork, asOf: string): string {
  const text = installText(work, buildText);
  const action = `${work.install ? "install " : ""}${text}; runs ${buildText(build)}`;
  const worst = work.open[0]?.vulnerability;
  if (!worst) return action;
  const count = pluralize(work.open.length, "vulnerability", "vulnerabilities");
  return `${action} with ${count}, the worst ${vulnerabilityWords(worst, asOf)}`;
}

/** A text as an item of a list. At its start, some signs would begin another list, and spaces code. */
function listItem(text: string): string {
  const item = escapeMarkdown(text.trim()).replace(/^[-+]/, (sign) => `&#${sign.charCodeAt(0)};`);
  return `- ${item.replace(/^(\d+)([.)])/, (_, number: string, sign: string) => `${number}&#${sign.charCodeAt(0)};`)}\n`;
}
