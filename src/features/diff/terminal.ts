import { escapeForLog, quote } from "../../base/wording.ts";
import { isOver } from "../../overview/limits.ts";
import type { Row } from "../../overview/overview.ts";
import { type Paint, painterFor } from "../../report/options.ts";
import { describeChange } from "../../report/summary-deployments.ts";
import type { CapacityDiff, ChangedRow, DeploymentChange, DiffOptions, LimitChange } from "./compare.ts";
import { arrowOf, describeLimit, describeResult, describeSize } from "./wording.ts";

/** A comparison as text for a terminal: each deployment with its size, and the pools, servers and limits that differ. */
export function terminal(diff: CapacityDiff, options: DiffOptions): string {
  const paint = painterFor(options);
  const blocks = diff.deployments.map((change) => `${deploymentText(change, paint)}\n`);
  return `${blocks.join("")}${describeResult(diff)}, as of ${diff.asOf}\n`;
}

function deploymentText(change: DeploymentChange, paint: Paint): string {
  const { status, was, now, rows } = change;
  const name = arrowOf(was && quote(was.deployment), now && quote(now.deployment));
  const title = `Deployment ${name}, ${arrowOf(was?.product, now?.product)}: ${status}`;
  const size = `  ${describeSize(change)}\n`;
  // The size of a deployment that is new or gone has all of its pools.
  return [`${paint("strong", escapeForLog(title))}\n`, size, ...rows.map((row) => rowText(row, paint))].join("");
}

function rowText({ was, row, limits }: ChangedRow, paint: Paint): string {
  const one = row ?? was;
  if (!one) return "";
  const site = arrowOf(siteOf(was), siteOf(row));
  const place = site === "" ? "" : ` at ${site}`;
  const text = row ? describeChange(was, row) : "removed";
  const changed = row ? limits : [];
  const width = Math.max(0, ...changed.map(({ was: before, now }) => (now ?? before)?.what.length ?? 0));
  return [
    `  ${escapeForLog(`${one.role} ${quote(one.name)}${place}: ${text}`)}\n`,
    ...changed.map((limit) => limitText(limit, width, paint)),
  ].join("");
}

/** The site, quoted; undefined outside of sites. */
function siteOf(row: Row | undefined): string | undefined {
  return row && row.site !== "" ? quote(row.site) : undefined;
}

function limitText(change: LimitChange, width: number, paint: Paint): string {
  const limit = change.now ?? change.was;
  if (!limit) return "";
  const text = `    ${limit.what.padEnd(width)}  ${describeLimit(change)}`;
  const isExceeded = change.now !== undefined && isOver(change.now);
  if (!isExceeded) return `${escapeForLog(text)}\n`;
  return `${paint(change.now?.rule === undefined ? "warning" : "error", escapeForLog(text))}\n`;
}
