import { escapeForLog } from "../base/wording.ts";
import { schema, yamlSyntax } from "../findings/builtin-checks.ts";
import type { Finding } from "../model/finding.ts";
import { citation, cited } from "../sources/index.ts";
import type { RenderOptions } from "./options.ts";

/** A row below a finding: its label and text. */
export type AdviceRow = readonly [label: "see" | "why" | "fix" | "source", text: string];

/** The rows of one finding, and whether some were omitted because they are shown elsewhere. */
export type Advice = { readonly rows: readonly AdviceRow[]; readonly isShort: boolean };

/** The checks whose messages state the cause and the correction, so that why, fix and source of the check add nothing. */
const selfExplanatory: ReadonlySet<string> = new Set([schema.id, yamlSyntax.id]);

/**
 * Returns the advice of findings, which are passed in the order of the report. Why and fix are shown with the first finding of
 * a rule, a source with the first finding of the rule that cites it; with `explain`, all are shown with each finding.
 */
export function adviser({ explain = false }: Pick<RenderOptions, "explain">): (finding: Finding) => Advice {
  const shown = new Set<string>();
  const isNew = (...texts: readonly string[]) => {
    const key = JSON.stringify(texts);
    return !shown.has(key) && shown.add(key).size > 0;
  };
  return (finding) => {
    const { rule, source } = finding;
    const places = finding.related.map((place) => ["see", placeText(place)] as const);
    const reasons = [
      ["why", escapeForLog(rule.why)],
      ["fix", escapeForLog(rule.fix)],
    ] as const;
    const sources = [["source", sourceText(finding)]] as const;
    if (explain) return { rows: [...places, ...reasons, ...sources], isShort: false };
    if (selfExplanatory.has(rule.id)) return { rows: places, isShort: false };
    const [hasReasons, hasSource] = [isNew(rule.id, rule.why, rule.fix), isNew(rule.id, citation(cited(source)))];
    const rows = [...places, ...(hasReasons ? reasons : []), ...(hasSource ? sources : [])];
    return { rows, isShort: !hasReasons };
  };
}

function placeText({ file, range, message }: Finding["related"][number]): string {
  return `${escapeForLog(file)}:${range.line}:${range.column}: ${escapeForLog(message)}`;
}

/** The title with its date, and the address on a line of its own. */
function sourceText({ source }: Finding): string {
  const { title, date, url } = cited(source);
  return [[title, date].filter(Boolean).join(", "), url].filter(Boolean).map(escapeForLog).join("\n          ");
}
