import { cut, harmless } from "../base/wording.ts";
import type { Level, RuleInfo } from "../model/rule.ts";
import type { Evidence } from "../profiles/fact.ts";
import { citation, cited, type Source } from "../sources/index.ts";
import { type Block, markdown, sectionsOf } from "./rule-page.ts";

/** How sure a finding is, in the words of GitHub, by how well the rule's source is known. */
const precisions = {
  A: "very-high",
  "A*": "very-high",
  B: "high",
  C: "medium",
  I: "medium",
  U: "low",
} as const satisfies Record<Evidence, string>;

/** How grave it is, in the words of GitHub. */
const severities = { error: "error", warning: "warning", note: "recommendation" } as const satisfies Record<
  Level,
  string
>;

/** GitHub shows ten tags of a rule. */
const mostTags = 10;

/** GitHub takes 1,024 characters. */
const longestDescription = 1000;

/** A rule or built-in check as SARIF's reportingDescriptor, with its whole page as help. */
export function descriptorOf(rule: RuleInfo) {
  const { id, title, why, level, preset, products = [], source, evidence } = rule;
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: sentence(title) },
    fullDescription: { text: cut(`${sentence(title)} ${sentence(why)}`, longestDescription) },
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    ...(cited(source).url && { helpUri: cited(source).url }),
    defaultConfiguration: { level },
    properties: {
      tags: [preset, ...products].slice(0, mostTags),
      precision: precisions[evidence],
      "problem.severity": severities[level],
    },
  };
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|[^a-z0-9]+)([a-z0-9])/gi, (_, first: string) => first.toUpperCase());
}

function sentence(text: string): string {
  return `${harmless(text)}.`;
}

function helpText(rule: RuleInfo): string {
  const sections = sectionsOf(rule, undefined);
  return sections.map(({ heading, blocks }) => [`${heading}:`, ...blocks.map(plain)].join("\n")).join("\n\n");
}

function helpMarkdown(rule: RuleInfo): string {
  const sections = sectionsOf(rule, undefined);
  return sections.map(({ heading, blocks }) => [`## ${heading}`, ...blocks.map(marked)].join("\n\n")).join("\n\n");
}

function plain(block: Block): string {
  if (block.kind !== "source") return harmless(block.text);
  return citation(block.source);
}

function marked(block: Block): string {
  if (block.kind !== "source") return markdown(harmless(block.text));
  return linkTo(block.source);
}

function linkTo({ title, url, date }: Source): string {
  return [url ? `[${markdown(title)}](<${url}>)` : markdown(title), date].filter(Boolean).join(", ");
}
