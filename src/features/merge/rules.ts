import { CannotRun } from "../../base/errors.ts";
import { quoted } from "../../base/wording.ts";
import { builtIns } from "../../findings/builtin-checks.ts";
import type { Rule, RuleInfo } from "../../model/rule.ts";
import { ruleOut } from "../../report/json.ts";
import { rules } from "../../rules/index.ts";
import { type Citation, cited, type SourceId, sources } from "../../sources/index.ts";
import type { RuleContent, ShardReport, SourceContent } from "./report-content.ts";

/** The rules of a report and its built-in checks, by id, as this version has them; own rules as they are told. */
export function rulesIn({ name, rules: listed, builtIns: checks }: ShardReport): ReadonlyMap<string, RuleInfo> {
  const known = new Map<string, RuleInfo>();
  for (const content of [...listed, ...checks]) {
    const rule = ruleOf(content);
    // Words that are ours are printed as they are, so that nobody may put others in their place.
    if (!rule || JSON.stringify(ruleOut(rule)) !== JSON.stringify(content))
      throw new CannotRun(`rule ${quoted(content.id)} in ${quoted(name)} is not as this version has it`);
    known.set(rule.id, rule);
  }
  return known;
}

const ours = new Map<string, RuleInfo>([...rules, ...builtIns].map((rule) => [rule.id, rule]));

/** The form of the id of an own rule. */
const ownId = /^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/;

function ruleOf(content: RuleContent): RuleInfo | undefined {
  const { id, level, title, preset, why, fix, turnOffWhen, source, evidence } = content;
  const known = ours.get(id);
  if (known) return { ...known, level };
  if (!ownId.test(id)) return undefined;
  const words = { id, level, title, preset, why, fix, turnOffWhen, evidence, decided: true };
  // It has judged already; by having a check it is told from the built-in ones.
  const rule: Rule = { ...words, source: named(source), applies: () => false, check: () => [] };
  return rule;
}

/** A document that an organisation names itself. */
function named({ title, url = "", date = "" }: SourceContent) {
  return { title, url, date };
}

const ids = new Map(Object.keys(sources).map((id) => [keyOf(cited(id as SourceId)), id as SourceId]));

/** The document that a finding cites: one of ours, or that of its own rule. */
export function citationOf(content: SourceContent, rule: RuleInfo): Citation | undefined {
  if (typeof rule.source !== "string" && keyOf(rule.source) === keyOf(content)) return rule.source;
  return ids.get(keyOf(content));
}

function keyOf({ title, url = "", date = "" }: SourceContent): string {
  return JSON.stringify([title, url, date]);
}
