import { UsageError } from "../../base/errors.ts";
import { quote } from "../../base/wording.ts";
import {
  builtinChecks,
  expiredWaiver,
  manifestRemoved,
  unusedWaiver,
  waiverLimits,
} from "../../findings/builtin-checks.ts";
import type { Rule, RuleInfo } from "../../model/rule.ts";
import { ruleOut } from "../../report/json.ts";
import { rules } from "../../rules/index.ts";
import { type Citation, cited, type SourceId, sources } from "../../sources/index.ts";
import type { FindingContent, RuleContent, ShardReport, SourceContent } from "./report-content.ts";

/** The rules and built-in checks of a report, by id: those of this version, and custom rules as the report has them. */
export function readRules({ name, rules: listed, builtIns }: ShardReport): ReadonlyMap<string, RuleInfo> {
  const byId = new Map<string, RuleInfo>();
  for (const content of [...listed, ...builtIns]) {
    const rule = toRule(content);
    // Formats print the texts of rules unescaped, so a report must not replace them.
    if (!rule || JSON.stringify(ruleOut(rule)) !== JSON.stringify(content))
      throw new UsageError(`rule ${quote(content.id)} in ${quote(name)} differs from the rule in this version`);
    byId.set(rule.id, rule);
  }
  return byId;
}

const productRules = new Map<string, RuleInfo>([...rules, ...builtinChecks].map((rule) => [rule.id, rule]));

const waiverRules = new Set([unusedWaiver, expiredWaiver, waiverLimits].map(({ id }) => id));

/** Whether a rule is about waivers: its findings depend on those of all shards. */
export function isAboutWaivers({ id }: Pick<RuleInfo, "id">): boolean {
  return waiverRules.has(id);
}

/** Whether a rule is about files that no shard checks. The first shard reports its findings. */
export function isAboutOtherFiles({ id }: Pick<RuleInfo, "id">): boolean {
  return id === manifestRemoved.id;
}

/** The id of a custom rule. */
const customRuleId = /^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/;

function toRule(content: RuleContent): RuleInfo | undefined {
  const { id, level, title, preset, why, fix, source, evidence } = content;
  const rule = productRules.get(id);
  if (rule) return { ...rule, level };
  if (!customRuleId.test(id)) return undefined;
  const info = { kind: "custom", id, level, title, preset, why, fix, evidence, decided: true } as const;
  // The shards have evaluated it.
  const customRule: Rule = { ...info, source: toSource(source), applies: () => false, check: () => [] };
  return customRule;
}

/** A document that an organization cites in a custom rule. */
function toSource({ title, url = "", date = "" }: SourceContent) {
  return { title, url, date };
}

const sourceIds = new Map(Object.keys(sources).map((id) => [keyOf(cited(id as SourceId)), id as SourceId]));

/** The document that a finding cites: a known source, that of its custom rule, or, about a vulnerability, any. */
export function citationOf(
  { source, security }: Pick<FindingContent, "source" | "security">,
  rule: RuleInfo,
): Citation | undefined {
  if (typeof rule.source !== "string" && keyOf(rule.source) === keyOf(source)) return rule.source;
  return sourceIds.get(keyOf(source)) ?? (security && toSource(source));
}

function keyOf({ title, url = "", date = "" }: SourceContent): string {
  return JSON.stringify([title, url, date]);
}
