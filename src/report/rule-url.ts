import { fileUrl } from "../base/version.ts";
import type { RuleInfo } from "../model/rule.ts";
import { cited } from "../sources/index.ts";

/** The address of a rule on the web: its page for this version; for a custom rule, its source, if that has an address. */
export function ruleUrl({ kind, id, source }: Pick<RuleInfo, "kind" | "id" | "source">): string | undefined {
  return kind === "custom" ? cited(source).url : fileUrl(`docs/rules/${id}.md`);
}
