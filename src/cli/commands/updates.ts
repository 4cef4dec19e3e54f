import { parseDate } from "../../base/choose.ts";
import { quote } from "../../base/wording.ts";
import { updatesFor } from "../../engine/validate.ts";
import { updatesFormats } from "../../features/updates/formats.ts";
import { listingOf } from "../../features/updates/listing.ts";
import type { ListingFilter, Shown, Unread } from "../../features/updates/types.ts";
import { collectWork } from "../../features/updates/worklist.ts";
import { brokenFiles } from "../../findings/broken-files.ts";
import { defaultPolicy, type Policy } from "../../model/policy.ts";
import type { Report, UpdatesUsed } from "../../model/report.ts";
import type { ResolvedPolicy } from "../../node/policy-request.ts";
import { checkFiles, noManifest } from "../../node/run.ts";
import { products } from "../../profiles/index.ts";
import type { UpdateTable } from "../../profiles/updates/types.ts";
import { unusedUpdates, updateNotes } from "../../report/totals.ts";
import { type ParsedArguments, usageError } from "../command/arguments.ts";
import type { Command, CommandContext } from "../command/command.ts";
import { rootsOf } from "../command/inputs.ts";
import { asOfOption, formatOption, policyOption, readChoice, readDate, updatesOption } from "../command/options.ts";
import { type PolicyArguments, policyRequest, withPolicy } from "../command/policy.ts";

const formatNames = Object.keys(updatesFormats) as (keyof typeof updatesFormats)[];

/** `lync-policy updates`: shows the table of updates, or what manifests are missing. */
export const updatesCommand: Command = {
  description: [
    "Without a pattern, lists the updates of each product and the vulnerabilities that they fix.",
    "With patterns, lists the pools and servers in these manifests that run a build with vulnerabilities: the build to install, and the last day of the grace period. For all manifests in the working directory and below:",
    "  lync-policy updates .",
    "The table of updates and the grace periods are those of the policy. Its waivers, baseline and severities do not change the list.",
  ],
  options: {
    product: {
      value: "NAME",
      choices: products,
      help: "Only list this product: {choices}. Without a pattern only.",
    },
    since: {
      value: "YYYY-MM-DD",
      help: "Only list updates and vulnerabilities since this date. Default: all. Without a pattern only.",
    },
    ...formatOption(formatNames, "terminal"),
    ...policyOption,
    ...updatesOption,
    ...asOfOption,
  },
  exitCodes: {
    0: "success",
    2: "error: usage, policy, or a file that cannot be read or is not valid",
    3: "no manifest found",
  },
  run: (args, context) => run(parse(args), context),
};

type Request = {
  readonly policy: PolicyArguments;
  readonly patterns: readonly string[];
  readonly filter: ListingFilter;
  readonly format: (typeof formatNames)[number];
};

function parse(args: ParsedArguments): Request {
  const { words: patterns, text } = args;
  const since = text("since");
  const asOf = readDate(args);
  const filter = {
    asOf,
    product: readChoice(args, "product", products),
    since: since === undefined ? undefined : parseSince(since, asOf),
  };
  for (const name of ["product", "since"])
    if (patterns.length > 0 && text(name) !== undefined)
      usageError(
        `--${name} narrows the table of updates and cannot be combined with the pattern ${quote(patterns[0] ?? "")}`,
      );
  return {
    policy: policyRequest(args),
    patterns,
    filter,
    format: readChoice(args, "format", formatNames) ?? "terminal",
  };
}

/** The first day of the table, which ends with the day that is checked. */
function parseSince(text: string, asOf: string): string {
  const since = parseDate("--since", text);
  return since <= asOf
    ? since
    : usageError(`--since is ${quote(text)}; expected a date until ${asOf}, the last day of the list (--as-of)`);
}

function run(request: Request, context: CommandContext): Promise<number> {
  return withPolicy(request.policy, context, ({ policy }: ResolvedPolicy) =>
    request.patterns.length === 0 ? showTable(policy, request, context) : showWork(policy, request, context),
  );
}

async function showTable(policy: Policy, { filter, format }: Request, context: CommandContext): Promise<number> {
  const { table } = await updatesFor(policy);
  const used = usedOf(table, policy);
  await print({ kind: "table", listing: listingOf(table, used, filter) }, format, context);
  const notes = notesFor(format, { run: { asOf: filter.asOf, updates: used }, policy });
  for (const message of notes) context.warn(message);
  return 0;
}

async function showWork(
  policy: Policy,
  { patterns, filter: { asOf: today }, format }: Request,
  context: CommandContext,
): Promise<number> {
  const { stdin, warn } = context;
  const updates = await updatesFor(policy);
  const { onManifest, worklist } = collectWork(updates, usedOf(updates.table, policy), today);
  const settings = { ...defaultPolicy, preset: "minimal", failOn: "never", updates: policy.updates } as const;
  const { report, errors, notes } = await checkFiles(patterns, rootsOf(context), {
    ...{ policy: settings, today, stdin, onManifest },
  });
  const { files, skipped, deployments } = report.run;
  const unread: readonly Unread[] = [...errors.map((message) => ({ message })), ...invalidFiles(report)];
  if (deployments.length > 0 || format === "json" || format === "csv")
    await print({ kind: "work", list: worklist(unread) }, format, context);
  for (const { message, file } of unread) warn(file ? `${message}; run "lync-policy check" for details` : message);
  for (const message of [...notes, ...notesFor(format, report)]) warn(message);
  if (unread.length > 0) return 2;
  if (files.length === 0) warn(noManifest(skipped));
  return files.length > 0 ? 0 : 3;
}

function invalidFiles({ findings }: Report): readonly Unread[] {
  return [...brokenFiles(findings)].map((file) => ({ file, message: `${quote(file)} is not a valid manifest` }));
}

/** The notes on the table of updates. The formats for people show themselves that it is old. */
function notesFor(
  format: Request["format"],
  basis: Pick<Report, "policy"> & { readonly run: Pick<Report["run"], "asOf" | "updates"> },
): readonly string[] {
  return format === "terminal" || format === "markdown" ? unusedUpdates(basis) : updateNotes(basis);
}

function usedOf({ completeUntil }: UpdateTable, { updates: { file } }: Policy): UpdatesUsed {
  return { completeUntil, ...(file && { file: file.name }) };
}

async function print(shown: Shown, format: Request["format"], { out, color }: CommandContext): Promise<void> {
  const render: (shown: Shown, options: { readonly color: boolean }) => string = await updatesFormats[format]();
  out(render(shown, { color }));
}
