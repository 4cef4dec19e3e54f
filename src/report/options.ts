import type { Report } from "../model/report.ts";
import type { Level } from "../model/rule.ts";
import type { Overviews } from "../overview/overview.ts";
import type { ShardView } from "./json.ts";

/** How a report is rendered. */
export type RenderOptions = {
  /** Whether to use colors, for a terminal. */
  readonly color: boolean;
  /** Whether to print one line per finding and nothing else. */
  readonly quiet: boolean;
  /** Whether to list the rules that did not apply. */
  readonly verbose?: boolean;
  /** The deployments, for a format that shows them. */
  readonly overviews?: Overviews | undefined;
  /** What the report of a shard has in addition, for the JSON format. */
  readonly shard?: ShardView | undefined;
};

/** Colors a text by its meaning. */
export type Paint = (kind: Level | Report["conclusion"] | "dim" | "strong", text: string) => string;

const codes = { error: 31, failure: 31, warning: 33, note: 36, success: 32, dim: 2, strong: 1 } as const;

const colored: Paint = (kind, text) => `\u001b[${codes[kind]}m${text}\u001b[0m`;
const plain: Paint = (_, text) => text;

/** The painter for the options: with colors or without. */
export function painterFor({ color }: RenderOptions): Paint {
  return color ? colored : plain;
}
