import { daysBetween } from "../base/dates.ts";
import { cell, escapeMarkdown } from "../base/escape-markdown.ts";
import { formatNumber, joinAbbreviated, pluralize } from "../base/wording.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import type { Security, SecurityRunner } from "../model/rule.ts";
import { isOverdue } from "../profiles/updates/vulnerabilities.ts";
import { installationText, paidText, rankIn, scoreText } from "./security.ts";

/** The most rows of the table. The findings below it are complete. */
const mostRows = 20;

/** The pools and servers that a cell names. */
const mostRunners = 3;

/** A finding about vulnerabilities. */
type Row = { readonly security: Security; readonly deployment: string; readonly file: string };

/** The pools and servers whose builds have vulnerabilities, as a table, the most urgent first; empty if there are none. */
export function updatesTable({ run, findings, waived }: Report): string {
  const open = findings.flatMap(toRow).sort(byUrgency);
  const suppressed = waived.flatMap(toRow).length;
  if (open.length + suppressed === 0) return "";
  const hasSeveral = run.deployments.length > 1 || new Set(open.map(({ file }) => file)).size > 1;
  const shown = open.slice(0, mostRows);
  const others = open.length - shown.length;
  const paragraphs = [
    ...(shown.length > 0 ? [tableOf(shown, run.asOf, hasSeveral)] : []),
    ...(others > 0 ? [`… ${pluralize(others, "more build")} with vulnerabilities`] : []),
    ...(shown.some(({ security }) => security.paid) ? [`(paid): ${paidText}.`] : []),
    ...(suppressed > 0 ? [`${pluralize(suppressed, "build")} with vulnerabilities waived.`] : []),
  ];
  return `\n### Updates\n\n${paragraphs.join("\n\n")}\n`;
}

function toRow({ security, deployment, file }: Finding): readonly Row[] {
  return security ? [{ security, deployment, file }] : [];
}

/** Orders by the end of the grace period, then by severity, then by name. */
function byUrgency({ security: one }: Row, { security: other }: Row): number {
  return (
    compareDue(one.due, other.due) ||
    (rankIn(other) ?? 0) - (rankIn(one) ?? 0) ||
    compare(one.runners[0]?.name ?? "", other.runners[0]?.name ?? "")
  );
}

/** Compares the ends of two grace periods; without an end, a build is last. */
export function compareDue(one: string | undefined, other: string | undefined): number {
  return compare(one ?? "~", other ?? "~");
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function tableOf(rows: readonly Row[], asOf: string, hasSeveral: boolean): string {
  const place = hasSeveral ? " Deployment |" : "";
  return [
    `|${place} Pool or server | Build | Vulnerabilities | Worst | Highest score | Install | Due |`,
    `|${hasSeveral ? " :--- |" : ""} :--- | :--- | ---: | :--- | ---: | :--- | :--- |`,
    ...rows.map((row) => `| ${[...(hasSeveral ? [placeText(row)] : []), ...cellsOf(row, asOf)].join(" | ")} |`),
  ].join("\n");
}

function placeText({ deployment, file }: Row): string {
  return deployment === "" ? cell(file) : `${cell(deployment)} (${cell(file)})`;
}

function cellsOf({ security }: Row, asOf: string): readonly string[] {
  const { runners, build, vulnerabilities, score, due } = security;
  return [
    runnersText(runners),
    cell(build),
    formatNumber(vulnerabilities.length),
    cell(vulnerabilities[0] ?? ""),
    scoreText(score) ?? "–",
    escapeMarkdown(installText(security)),
    dueText(due, asOf),
  ];
}

function installText({ fixedIn, partlyFixedIn, vulnerabilities, paid = false, moveTo }: Security): string {
  const total = vulnerabilities.length;
  const { build = fixedIn, fixes = total } = partlyFixedIn ?? {};
  return installationText({ build, total, fixes, isPaid: paid, moveTo });
}

/** The first pools and servers, and the number of the others. */
function runnersText(runners: readonly SecurityRunner[]): string {
  const others = runners.length - mostRunners;
  const rest = others > 0 ? [`${formatNumber(others)} more`] : [];
  return joinAbbreviated([...runners.slice(0, mostRunners).map(runnerText), ...rest]);
}

function runnerText({ kind, name, pool }: SecurityRunner): string {
  return `${cell(kind)} ${cell(name)}${pool === undefined ? "" : ` in pool ${cell(pool)}`}`;
}

/** The end of a grace period: "2026-11-12, overdue by 18 days", "2026-12-13, in 13 days"; "–" if there is none. */
export function dueText(due: string | undefined, asOf: string): string {
  if (due === undefined) return "–";
  const days = daysBetween(asOf, due);
  if (isOverdue(due, asOf)) return `${due}, overdue by ${pluralize(-days, "day")}`;
  return days === 0 ? `${due}, today` : `${due}, in ${pluralize(days, "day")}`;
}
