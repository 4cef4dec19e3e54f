import { formatNumber, joinAbbreviated, pluralize, quote } from "../../base/wording.ts";
import { hasEnded } from "../../deployment/remedy.ts";
import { profiles } from "../../profiles/index.ts";
import { lastDayOfSupport, successorOf } from "../../profiles/successor.ts";
import type { Vulnerability } from "../../profiles/updates/types.ts";
import { isExploited, lastDayOfUpdates } from "../../profiles/updates/vulnerabilities.ts";
import { installationText, paidText } from "../../report/security.ts";
import { dueText } from "../../report/updates-table.ts";
import type { Listing, NamedBuild, OpenWork, Task, TaskState, Unsupported, Worklist } from "./types.ts";

/** The severity of a vulnerability: "critical, CVSS 9.8, exploited". */
export function severityText(vulnerability: Vulnerability, asOf: string): string {
  const { rating, score } = vulnerability.severity ?? {};
  const known = [rating, score === undefined ? undefined : `CVSS ${score.toFixed(1)}`].filter(
    (part) => part !== undefined,
  );
  const parts = [
    ...(known.length > 0 ? known : ["not rated"]),
    ...(isExploited(vulnerability, asOf) ? ["exploited"] : []),
  ];
  return parts.join(", ");
}

/** A build: "7.0.2046.889 (CU1 October 2026 security update)", or whichever of its number and its name is known. */
export function buildText({ number, name }: NamedBuild): string {
  if (number === undefined) return name ?? "";
  return name === undefined ? number : `${number} (${name})`;
}

/** A build by its number, or by its name if its number is not documented. */
export function shortBuild({ number, name }: NamedBuild): string {
  return number ?? name ?? "";
}

/** A build that runs, by its number or its name; of a text that is no build, the text itself. */
export function runsText({ stated, build }: Task): string {
  return shortBuild(build) || (stated === undefined ? "–" : quote(stated));
}

/** What a task is about: "server fe03.contoso.com in pool pool01.contoso.com", "pool pool01.contoso.com (2 of 3 servers)". */
export function runnerText({ noun, name, pool, servers }: Task): string {
  const share = servers ? ` (${formatNumber(servers.names.length)} of ${pluralize(servers.of, "server")})` : "";
  return `${noun} ${name}${pool === undefined ? "" : ` in pool ${pool}`}${share}`;
}

/** When a task is due, or why it has no date. */
export function urgencyText({ state, work }: Task, asOf: string): string {
  return stateTexts[state] || dueText(work?.due, asOf);
}

/** What replaces the end of the grace period. */
const stateTexts: Readonly<Record<TaskState, string>> = {
  ...{ overdue: "", open: "" },
  outdated: "newer build available",
  unknown: "build not recognized",
  unlisted: "build not in the table",
  missing: "build not stated",
};

/** The build to install, and what else to do; `write` is how a build is written. */
export function installText({ open, install, ...work }: OpenWork, write: (build: NamedBuild) => string): string {
  return installationText({ ...work, build: install && write(install), total: open.length });
}

const stateNouns: Readonly<Record<TaskState, readonly [one: string, several: string]>> = {
  overdue: ["overdue", "overdue"],
  open: ["open", "open"],
  outdated: ["with a newer build available", "with newer builds available"],
  unknown: ["with a build that is not recognized", "with builds that are not recognized"],
  unlisted: ["with a build that is not in the table", "with builds that are not in the table"],
  missing: ["without a build", "without a build"],
};

/** The result in a line: "2 overdue, 1 open, 3 without a build; 12 pools and servers without vulnerabilities known to be open, as of 2026-11-29". */
export function workVerdict({ asOf, tasks, current, unsupported, uncompared, unread }: Worklist): string {
  const counts = Object.entries(stateNouns).flatMap(([state, [one, several]]) => {
    const count = tasks.filter((task) => task.state === state).length;
    return count === 0 ? [] : [`${formatNumber(count)} ${count === 1 ? one : several}`];
  });
  const isDone = unsupported.length + uncompared.length + unread.length === 0;
  const other = counts.length > 0 ? "other " : "";
  const rest = `${pluralize(current, `${other}pool or server`, `${other}pools and servers`)} without vulnerabilities known to be open`;
  const parts = [
    ...(counts.length > 0 ? [counts.join(", ")] : isDone ? ["nothing to do"] : []),
    ...(counts.length > 0 && current === 0 ? [] : [rest]),
  ];
  return `${unread.length > 0 ? "incomplete: " : ""}${parts.join("; ")}, as of ${asOf}`;
}

/** What the list does not show: what could not be read, support that has ended, and what could not be compared. */
export function noticesOf({ asOf, unsupported, uncompared, unread }: Worklist): readonly string[] {
  return [
    ...(unread.length > 0 ? [`the list is incomplete: ${joinAbbreviated(unread.map(({ message }) => message))}`] : []),
    ...unsupported.map((one) => supportText(one, asOf)),
    ...uncompared.map(
      ({ product, vulnerabilities }) =>
        `${pluralize(vulnerabilities.length, "vulnerability", "vulnerabilities")} of ${profiles[product].name} could not be compared: the builds that fix them, or the numbers of these builds, are not documented`,
    ),
  ];
}

function supportText({ product, runners }: Unsupported, asOf: string): string {
  const profile = profiles[product];
  const next = successorOf(product, asOf);
  const who = pluralize(runners, "pool or server", "pools and servers");
  const upgrade = next ? `; upgrade to ${next.profile.name}` : "";
  return `${who} ${runners === 1 ? "runs" : "run"} ${profile.name}, ${endText()}${upgrade}`;

  function endText(): string {
    if (hasEnded(profile, asOf)) return `for which extended security updates ended on ${lastDayOfUpdates(profile)}`;
    const ended = `whose support ended on ${lastDayOfSupport(profile)}`;
    const { value: periods } = profile.extendedSecurityUpdates;
    return periods.length > 0 ? `${ended}; extended security updates are sold separately` : ended;
  }
}

/** The notes on builds to install: what "(paid)" means, and what everyone gets. */
export function paidNotes(tasks: readonly Task[]): readonly string[] {
  const work = tasks.flatMap((task) => (task.work?.isPaid ? [{ build: task.build, ...task.work }] : []));
  const free = work.flatMap(({ build, free: one, open }) =>
    one
      ? [
          `Without extended security updates, ${shortBuild(one)} fixes ${formatNumber(one.fixes)} of ${pluralize(open.length, "vulnerability", "vulnerabilities")} of ${shortBuild(build)}`,
        ]
      : [],
  );
  return work.length === 0 ? [] : [`(paid): ${paidText}`, ...new Set(free)];
}

/** How far the table of updates reaches: "The table of updates is complete until 2026-11-29". */
export function completeText({ used: { completeUntil, file } }: Pick<Listing, "used">): string {
  const from = file === undefined ? "The table of updates" : `The table of updates in ${file}`;
  return `${from} is complete until ${completeUntil}`;
}

/** What a listing omits besides what it is narrowed to; empty if nothing. */
export function undatedText({ undated }: Listing): string {
  return undated === 0 ? "" : `${pluralize(undated, "release")} without a date not shown`;
}
