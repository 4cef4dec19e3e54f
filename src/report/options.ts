import type { CertainFix } from "../model/certain-fix.ts";
import type { Finding } from "../model/finding.ts";
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
  /**
   * Whether why, fix and source are shown after each finding. Default: once for each rule, and not for errors in YAML or
   * against the schema. If it is false, a report that omits them names the option of the command line.
   */
  readonly explain?: boolean | undefined;
  /** Whether rule ids are links, for a terminal that supports them. Only with colors. */
  readonly links?: boolean | undefined;
  /** What could not be read, one message each: the findings are not complete, and the totals include that. */
  readonly errors?: readonly string[] | undefined;
  /** The deployments, for a format that shows them. */
  readonly overviews?: Overviews | undefined;
  /** The certain fixes of findings of the report, for a format that shows them. */
  readonly fixes?: ReadonlyMap<Finding, CertainFix> | undefined;
  /** What the report of a shard has in addition, for the JSON format. */
  readonly shard?: ShardView | undefined;
};

/** Colors a text by its meaning. */
export type Paint = (kind: Level | Report["conclusion"] | "dim" | "strong", text: string) => string;

const codes = { error: 31, failure: 31, warning: 33, note: 36, success: 32, dim: 2, strong: 1 } as const;

const colored: Paint = (kind, text) => `\u001b[${codes[kind]}m${text}\u001b[0m`;
const plain: Paint = (_, text) => text;

/** The painter for the options: with colors or without. */
export function painterFor({ color }: Pick<RenderOptions, "color">): Paint {
  return color ? colored : plain;
}

/** Makes a text a link to an address, if it has one. */
export type Link = (text: string, url: string | undefined) => string;

/** A web address that is safe in an escape sequence: printable ASCII only. */
const webAddress = /^https?:\/\/[!-~]+$/;

/** The escape sequence OSC 8. Its end is ST, since BEL would be heard in a terminal that does not support it. */
const linked: Link = (text, url) =>
  url && webAddress.test(url) ? `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\` : text;

/** The links for the options: those of a terminal, or the text alone. */
export function linkerFor({ color, links = false }: Pick<RenderOptions, "color" | "links">): Link {
  return color && links ? linked : (text) => text;
}
