import { tool } from "../../base/version.ts";
import { escapeInvisible, formatNumber, pluralize } from "../../base/wording.ts";
import { cited } from "../../sources/index.ts";
import { citations } from "./citations.ts";
import { alignColumns } from "./columns.ts";
import type { Compared } from "./compare.ts";
import { describeFact, groupBySource } from "./wording.ts";

/** A comparison as a table: pools and computers of each alternative and, below, what it gives up, with sources. */
export function comparisonTable(plans: readonly Compared[]): string {
  const { cite, sources } = citations();
  const rows = plans.map(({ alternative, pools, computers, clusters, roles }) => [
    alternative?.name ?? "this plan",
    alternative?.options ?? "",
    formatNumber(pools),
    `${formatNumber(computers)}${clusters > 0 ? ` + ${pluralize(clusters, "cluster")}` : ""}`,
    roles.map(({ role, count }) => pluralize(count, role)).join(", "),
  ]);
  const width = Math.max(...plans.map(({ alternative }) => alternative?.options.length ?? 0));
  const notes = plans.flatMap(({ alternative }) => {
    if (!alternative) return [];
    const marks = new Set(groupBySource(alternative.facts).map(({ source }) => cite(source)));
    return [`  ${alternative.options.padEnd(width)}  ${alternative.givesUp} ${[...marks].join("")}\n`];
  });
  const none = "The documents of this product state no alternative for these requirements.\n";
  return [
    `${titleOf(plans)}\n\n`,
    alignColumns([["Alternative", "Option", "Pools", "Computers", "By role"], ...rows]),
    "\n",
    ...(notes.length > 0 ? ["What each alternative gives up\n", ...notes, "\n"] : [none]),
    ...sources().map((source) => `${cite(source)} ${source.title}, ${source.date}\n    ${source.url}\n`),
  ].join("");
}

function titleOf([first]: readonly Compared[]): string {
  if (!first) return "";
  const { name, profile, users, high } = first.plan.needs;
  return `${escapeInvisible(name)}: ${profile.name} for ${pluralize(users, "user")}${high ? ", with high availability" : ""}`;
}

/** A comparison as JSON, with the manifest of each alternative. */
export function comparisonJson(plans: readonly Compared[]): string {
  const content = {
    tool,
    alternatives: plans.map(({ alternative, plan, pools, computers, clusters, roles }) => ({
      name: alternative?.name ?? "this plan",
      ...(alternative && {
        options: alternative.options,
        givesUp: alternative.givesUp,
        figures: alternative.facts.map((fact) => {
          const { title, url, date } = cited(fact.source);
          return { figure: fact.value, is: describeFact(fact), evidence: fact.evidence, source: { title, url, date } };
        }),
      }),
      pools,
      computers,
      clusters,
      roles,
      deployment: plan.deployment,
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
