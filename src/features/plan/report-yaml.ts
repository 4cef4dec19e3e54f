import { escapeInvisible, joinList, pluralize } from "../../base/wording.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { cited } from "../../sources/index.ts";
import { writeYaml } from "../../yaml/write.ts";
import { alternativesLine } from "./alternatives.ts";
import type { Needs, Plan, PlanStep } from "./types.ts";
import { groupBySource } from "./wording.ts";

/** The manifest of a plan, with a comment at each figure: the calculation and its sources. */
export function planYaml({ needs, deployment, steps, notes }: Plan): string {
  const seen = new Set<string>();
  const byPath = new Map(steps.map((step) => [`/${step.path.join("/")}`, step]));
  const head = [
    `${escapeInvisible(needs.name)}: ${needs.profile.name} for ${pluralize(needs.users, "user")}${needs.high ? ", with high availability" : ""},`,
    `the smallest deployment${conditionsOf(needs, deployment)} that passes lync-policy check. Rename the computers; the totals apply to these figures.`,
    ...alternativesLine(needs),
    ...notes.flatMap(({ rule, hit }) => [
      `note: ${hit.message} [${rule.id}]`,
      `  ${sourceText(cited(hit.source ?? hit.fact?.source ?? rule.source), seen)}`,
    ]),
  ];
  const body = writeYaml(deployment, (path) => {
    const step = byPath.get(path);
    return step ? commentOf(step, seen) : [];
  });
  return `${head.map((line) => `# ${line}\n`).join("")}${body}`;
}

/** What the smallest deployment is subject to: the choices, and that Enterprise pools of a site are equal. */
function conditionsOf({ topology }: Needs, { spec }: Deployment): string {
  const isSplit = spec.sites.some(({ frontEndPools: [one, other] = [] }) => one?.edition === "enterprise" && other);
  const conditions = [
    ...(Object.keys(topology).length > 0 ? ["the chosen alternatives"] : []),
    ...(isSplit ? ["pools of equal size"] : []),
  ];
  return conditions.length > 0 ? ` with ${joinList(conditions)}` : "";
}

/** The comment of a step. A reason without figures is given once, at the first of several pools or records. */
function commentOf({ reason, facts, row }: PlanStep, seen: Set<string>): readonly string[] {
  if (row?.users === undefined && seen.has(reason)) return [];
  seen.add(reason);
  return [
    escapeInvisible(reason),
    ...groupBySource(facts).map(({ label, source }) => `  ${label}: ${sourceText(source, seen)}`),
  ];
}

/** A source by its title and, the first time, its URL. */
function sourceText({ title, url }: { readonly title: string; readonly url: string }, seen: Set<string>): string {
  if (seen.has(url)) return title;
  seen.add(url);
  return `${title}, ${url}`;
}
