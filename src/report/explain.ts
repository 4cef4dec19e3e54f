import { validate } from "../engine/validate.ts";
import type { RuleInfo } from "../model/rule.ts";
import { type Block, type Example, factsOf, type Shown, sectionsOf } from "./rule-page.ts";
import { terminal } from "./terminal.ts";

/** The day for which examples are judged. */
const asOf = "2026-11-22";

/** What somebody gets who gives the flagged example to the command line. */
export async function show({ preset }: RuleInfo, example: Example): Promise<Shown> {
  if (example.under)
    return { example, command: `lync-policy --as-of ${asOf} example.yaml`, output: example.under.output };
  const texts = [{ file: "example.yaml", content: example.flagged, named: true }];
  const report = await validate(texts, { preset, failOn: "error" }, asOf);
  const option = preset === "recommended" ? "" : `--preset ${preset} `;
  return {
    example,
    command: `lync-policy ${option}--as-of ${asOf} example.yaml`,
    output: terminal(report, { color: false, quiet: false }),
  };
}

/** All that is known of one check, for a terminal: what its page says, without markup. */
export async function explain(rule: RuleInfo, example: Example | undefined): Promise<string> {
  const facts = Object.entries(factsOf(rule)).map(([name, text]) => `${name.padEnd(8)}  ${text}\n`);
  const shown = example && (await show(rule, example));
  const sections = sectionsOf(rule, shown).map(
    ({ heading, blocks }) => `${heading}\n\n${blocks.map(inTerminal).join("\n")}`,
  );
  return [`${rule.id}: ${rule.title}\n`, facts.join(""), ...sections].join("\n");
}

/** The checks, a line each: id, level, preset, products and what holds. */
export function list(rules: readonly RuleInfo[]): string {
  const rows = rules.map((rule) => [rule.id, rule.level, rule.preset, productsOf(rule)]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rules
    .map(({ title }, at) => {
      const cells = rows[at]?.map((text, column) => text.padEnd(widths[column] ?? 0)) ?? [];
      return `${[...cells, title].join("  ")}\n`;
    })
    .join("");
}

/** The products by the last word of their names: "2013 2015". */
function productsOf({ products }: RuleInfo): string {
  return products?.map((product) => product.replace(/^.*-/, "").toUpperCase()).join(" ") ?? "all";
}

function inTerminal(block: Block): string {
  const text =
    block.kind === "source" ? `${block.source.title}, ${block.source.date}\n${block.source.url}` : block.text;
  return text
    .trimEnd()
    .replace(/^(?=.)/gm, "  ")
    .concat("\n");
}
