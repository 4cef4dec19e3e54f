import { builtinDocs } from "../findings/builtin-docs.ts";
import type { RuleDocs, RuleInfo } from "../model/rule.ts";
import { ruleDocs } from "../rules/rule-docs.ts";

const docs: ReadonlyMap<string, RuleDocs> = new Map(Object.entries({ ...ruleDocs, ...builtinDocs }));

/** The long texts of a rule page. A custom rule has only its title. */
export function docsOf({ id, title }: Pick<RuleInfo, "id" | "title">): RuleDocs {
  return docs.get(id) ?? { checks: `${title}.`, disable: "The owner of the policy decides" };
}
