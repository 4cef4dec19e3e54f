import { sources } from "../sources.ts";
import type { RuleInfo } from "../types.ts";

/** All that is known of one check, for a terminal. */
export function explain({ id, title, level, preset, why, fix, source }: RuleInfo): string {
  const document = sources[source];
  const rows = {
    level,
    preset:
      preset === "minimal" ? "minimal, recommended, strict" : preset === "recommended" ? "recommended, strict" : preset,
    why,
    fix,
    source: `${document.title}, ${document.date}\n        ${document.url}`,
  };
  const lines = Object.entries(rows).map(([name, text]) => `${name.padEnd(7)} ${text}`);
  return `${id}\n${title}\n\n${lines.join("\n")}\n`;
}

/** The checks, a line each. */
export function list(rules: readonly RuleInfo[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(({ id, level, preset, title }) => `${id.padEnd(width)}  ${level.padEnd(7)}  ${preset.padEnd(11)}  ${title}\n`)
    .join("");
}
