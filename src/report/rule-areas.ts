import { manifestRemoved, schema, yamlSyntax } from "../findings/builtin-checks.ts";
import type { RuleInfo } from "../model/rule.ts";
import { areas } from "../rules/index.ts";

/** The areas of rules: those of the products' rules, the built-in checks of files and of policies, and custom rules. */
export const areaNames = [...(Object.keys(areas) as (keyof typeof areas)[]), "files", "policy", "custom"] as const;

export type AreaName = (typeof areaNames)[number];

const areaById: ReadonlyMap<string, AreaName> = new Map([
  ...Object.entries(areas).flatMap(([area, rules]) => rules.map(({ id }) => [id, area as AreaName] as const)),
  ...[yamlSyntax, schema, manifestRemoved].map(({ id }) => [id, "files"] as const),
]);

/** The area of a rule. */
export function areaOf({ id, kind }: Pick<RuleInfo, "id" | "kind">): AreaName {
  if (kind === "custom") return "custom";
  return areaById.get(id) ?? "policy";
}
