import type { RuleInfo } from "../model/rule.ts";
import type { Evidence } from "../profiles/fact.ts";
import { profiles } from "../profiles/index.ts";
import { presets } from "../rules/index.ts";
import { cited, type Source } from "../sources/index.ts";

/** Two short documents: one that the rule speaks of, one in which it has nothing to say. */
export type Example = {
  readonly flagged: string;
  readonly clean: string;
  /** The policy that has to be there, and what it makes of the first. Own rules need more than can be loaded for a page. */
  readonly under?: { readonly policy: string; readonly output: string };
};

/** What a check's page is made of, besides the check. */
export type Shown = {
  readonly example: Example;
  /** The command that was given, and all that it wrote. */
  readonly command: string;
  readonly output: string;
};

/** A piece of a section. */
export type Block =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string; readonly language: "yaml" | "text" }
  | { readonly kind: "source"; readonly source: Source };

export type Section = { readonly heading: string; readonly blocks: readonly Block[] };

/** What an evidence letter means. */
const meanings = {
  A: "The document itself was read and says so.",
  "A*": "A copy or a translation of the document was read and says so.",
  B: "Known at second hand: a book, an article, a command's reference or a note of support says so.",
  C: "The document is that of a sibling product; that of the product itself could not be read.",
  I: "No document says so in as many words; it is inferred from what they say.",
  U: "Not verified: no document that says so could be read.",
} as const satisfies Record<Evidence, string>;

/** The short facts of a check, by name. */
export function factsOf({ level, preset, products }: RuleInfo): Readonly<Record<string, string>> {
  const every = Object.values(profiles);
  const names = products?.map((product) => profiles[product].name);
  return {
    Level: level,
    Presets: presets.slice(presets.indexOf(preset)).join(", "),
    Products: names ? names.join(", ") : `all, from ${every[0]?.name} to ${every.at(-1)?.name}`,
  };
}

/** All that is known of a check, in the order in which it is read. */
export function sectionsOf(rule: RuleInfo, shown: Shown | undefined): readonly Section[] {
  const { title, why, fix, turnOffWhen } = rule;
  return [
    { heading: "What holds", blocks: [sentence(title)] },
    { heading: "Why", blocks: [sentence(why)] },
    ...(shown ? examplesOf(shown) : []),
    { heading: "How to mend it", blocks: [sentence(fix)] },
    { heading: "When to turn it off", blocks: [sentence(turnOffWhen)] },
    { heading: "Source", blocks: sourceOf(rule) },
  ];
}

/** A check's page in Markdown; `shown` is missing where there is no example. */
export function rulePage(rule: RuleInfo, shown: Shown | undefined): string {
  const facts = Object.entries(factsOf(rule)).map(([name, text]) => `**${name}:** ${text}`);
  const sections = sectionsOf(rule, shown).map(
    ({ heading, blocks }) => `## ${heading}\n\n${blocks.map(inMarkdown).join("\n\n")}\n`,
  );
  const head = `# ${markdown(rule.title)} (\`${rule.id}\`)\n\n${facts.join(" · ")}\n`;
  return [head, ...sections, "[All rules](README.md)\n"].join("\n");
}

/** Rules that belong together, and what they are about. */
export type Area = { readonly title: string; readonly rules: readonly RuleInfo[] };

/** The page that leads to all others. */
export function indexPage(areas: readonly Area[]): string {
  const tables = areas.map(({ title, rules }) => {
    const rows = rules.map(
      (rule) => `| [${rule.id}](${rule.id}.md) | ${rule.level} | ${rule.preset} | ${markdown(rule.title)} |`,
    );
    return `## ${title}\n\n| Rule | Level | Preset | What holds |\n| :--- | :--- | :--- | :--- |\n${rows.join("\n")}\n`;
  });
  const words = [
    "What lync-policy checks. A preset holds the ones before it: `minimal`, then `recommended`, then `strict`.",
    "`lync-policy explain RULE` shows the same page in a terminal. [What of the fact sheets is checked](../coverage.md)",
    "says which fact is behind which rule.",
  ];
  return `# Rules\n\n${words.join("\n")}\n\n${tables.join("\n")}`;
}

function examplesOf({ example, command, output }: Shown): readonly Section[] {
  return [
    {
      heading: "Example that is flagged",
      blocks: [
        { kind: "code", language: "yaml", text: example.flagged },
        ...policyOf(example),
        { kind: "code", language: "text", text: `$ ${command}\n${output}` },
      ],
    },
    { heading: "Example that is clean", blocks: [{ kind: "code", language: "yaml", text: example.clean }] },
  ];
}

function policyOf({ under }: Example): readonly Block[] {
  if (!under) return [{ kind: "text", text: "As example.yaml it gets:" }];
  return [
    { kind: "text", text: "As example.yaml, beside this .lync-policy.yaml, it gets:" },
    { kind: "code", language: "yaml", text: under.policy },
  ];
}

function sourceOf(rule: RuleInfo): readonly Block[] {
  const { level, source, evidence } = rule;
  const lowered = "Where the fact that decides is inferred for a product, a finding is at most a warning.";
  // The form of a manifest is the same for all products.
  const text = level === "error" && "check" in rule ? `${meanings[evidence]} ${lowered}` : meanings[evidence];
  return [
    { kind: "source", source: cited(source) },
    { kind: "text", text },
  ];
}

function sentence(text: string): Block {
  return { kind: "text", text: `${text}.` };
}

function inMarkdown(block: Block): string {
  if (block.kind === "code") return `\`\`\`${block.language}\n${block.text}\`\`\``;
  if (block.kind === "text") return markdown(block.text);
  const { title, url, date } = block.source;
  return [url ? `[${markdown(title)}](<${url}>)` : markdown(title), date].filter(Boolean).join(", ");
}

/** Our own words as text: no markup, and no end of a table's cell. */
export function markdown(text: string): string {
  return text.replace(/[\\`*_<[\]|]/g, "\\$&");
}
