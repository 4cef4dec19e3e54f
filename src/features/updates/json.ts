import { jsonText } from "../../base/json-text.ts";
import { tool } from "../../base/version.ts";
import { profiles } from "../../profiles/index.ts";
import { lastDayOfSupport, successorOf } from "../../profiles/successor.ts";
import {
  highestScore,
  isExploited,
  lastDayOfUpdates,
  type OpenVulnerability,
} from "../../profiles/updates/vulnerabilities.ts";
import {
  type Listing,
  type Shown,
  type Task,
  type TaskState,
  taskStates,
  type Unsupported,
  type Worklist,
} from "./types.ts";

/** What is shown as JSON, version 1, as docs/json.md describes it. Later versions only add properties. */
export function json(shown: Shown): string {
  return jsonText({ version: 1, tool, ...(shown.kind === "table" ? tableOut(shown.listing) : workOut(shown.list)) });
}

/** The rows as the table has them, with sources and evidence. */
function tableOut({ asOf, since, products, vulnerabilities, used, table }: Listing) {
  return {
    ...{ asOf, since, updates: used, limits: table.limits, sources: table.sources },
    products: products.map(({ product, releases }) => ({
      product,
      name: profiles[product].name,
      releases: releases.map(({ release, fixes }) => ({ ...release, fixes })),
    })),
    vulnerabilities,
  };
}

function workOut(list: Worklist) {
  const { asOf, graceDays, exploitedGraceDays, used, tasks, current, unread } = list;
  const count = (state: TaskState) => tasks.filter((task) => task.state === state).length;
  return {
    ...{ asOf, updates: used, graceDays, exploitedGraceDays },
    counts: { ...Object.fromEntries(taskStates.map((state) => [state, count(state)])), current },
    incomplete: unread,
    unsupported: list.unsupported.map((one) => unsupportedOut(one, asOf)),
    uncompared: list.uncompared,
    vulnerabilities: vulnerabilitiesOut(list),
    tasks: tasks.map(taskOut),
  };
}

function unsupportedOut({ product, runners }: Unsupported, asOf: string) {
  const profile = profiles[product];
  return {
    ...{ product, runners, supportEnd: lastDayOfSupport(profile), updatesEnd: lastDayOfUpdates(profile) },
    moveTo: successorOf(product, asOf)?.profile.product,
  };
}

/** The open vulnerabilities of all tasks, each once: newest first, as in the table. */
function vulnerabilitiesOut({ tasks, asOf }: Worklist) {
  const all = new Map<string, { readonly one: OpenVulnerability; readonly fixedIn: Record<string, string> }>();
  for (const { product, work } of tasks) {
    for (const one of work?.open ?? []) {
      const known = all.get(one.vulnerability.id) ?? { one, fixedIn: {} };
      all.set(one.vulnerability.id, known);
      if (one.fixed !== undefined) known.fixedIn[product] = one.fixed;
    }
  }
  const found = [...all.values()].map(({ one: { vulnerability, due }, fixedIn }) => {
    const { id, published, title, severity } = vulnerability;
    const rated = { rating: severity?.rating, score: severity?.score };
    return { id, published, title, ...rated, exploited: isExploited(vulnerability, asOf), due, fixedIn };
  });
  return found.sort((a, b) =>
    a.published === b.published ? (a.id < b.id ? 1 : -1) : a.published < b.published ? 1 : -1,
  );
}

function taskOut({ noun, build, work, servers, ...task }: Task) {
  const { state, deployment, file, line, product, name, pool, stated } = task;
  return {
    ...{ state, deployment, file, line, product, kind: noun, name, pool, servers: servers?.names },
    ...{ stated, build: build.number, release: build.name },
    ...(work && {
      ...{ install: work.install?.number, installRelease: work.install?.name, paid: work.isPaid },
      ...(work.open.length > 0 && { fixes: work.fixes }),
      ...(work.free && { free: { build: work.free.number, release: work.free.name, fixes: work.free.fixes } }),
      ...{ moveTo: work.moveTo, due: work.due, highestScore: highestScore(work.open) },
      vulnerabilities: work.open.map(({ vulnerability }) => vulnerability.id),
    }),
  };
}
