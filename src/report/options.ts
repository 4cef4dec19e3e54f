import type { Report } from "../model/report.ts";
import type { Level } from "../model/rule.ts";
import type { Overviews } from "../overview/overview.ts";
import type { ShardView } from "./json.ts";

/** How a report is shown to a person. */
export type Look = {
  /** Colours, for a terminal. */
  readonly color: boolean;
  /** One line a finding, and nothing else. */
  readonly quiet: boolean;
  /** The rules that had nothing to look at, by name. */
  readonly verbose?: boolean;
  /** What the deployments consist of, for a format that shows it. */
  readonly overviews?: Overviews | undefined;
  /** What a report of one shard has to hold besides, for a format that is read again. */
  readonly shard?: ShardView | undefined;
};

/** Colours a word by what it stands for. */
export type Paint = (kind: Level | Report["conclusion"] | "dim" | "strong", text: string) => string;

const codes = { error: 31, failure: 31, warning: 33, note: 36, success: 32, dim: 2, strong: 1 } as const;

const painted: Paint = (kind, text) => `\u001b[${codes[kind]}m${text}\u001b[0m`;
const plain: Paint = (_, text) => text;

/** How words are coloured, if they are. */
export function painterFor({ color }: Look): Paint {
  return color ? painted : plain;
}
