import { parseDate } from "../../base/choose.ts";
import { dayAfter, daysBetween } from "../../base/dates.ts";
import { formatNumber, quote } from "../../base/wording.ts";
import { forecast, type Span } from "../../features/calendar/forecast.ts";
import { calendarFormats } from "../../features/calendar/formats.ts";
import type { ResolvedPolicy } from "../../node/policy-request.ts";
import { noManifest } from "../../node/run.ts";
import { updateNotes } from "../../report/totals.ts";
import { type ParsedArguments, usageError } from "../command/arguments.ts";
import type { Command, CommandContext } from "../command/command.ts";
import { readInputs } from "../command/inputs.ts";
import {
  failOnOption,
  formatOption,
  policyOption,
  presetOption,
  readChoice,
  readDate,
  selectionOptions,
  updatesOption,
} from "../command/options.ts";
import { type PolicyArguments, policyRequest, readSelection, withPolicy } from "../command/policy.ts";

/** Two years: the usual time to plan and carry out an upgrade. */
const defaultDays = 730;

/** Twenty years. No product has dates beyond. */
const maxDays = 7_305;

/** The last date whose following date has a year of four digits. */
const lastDate = "9999-12-30";

const formatNames = Object.keys(calendarFormats) as (keyof typeof calendarFormats)[];

/** `lync-policy calendar`: lists the findings that change over time. */
export const calendarCommand: Command = {
  description: [
    'Lists findings that appear, change or disappear over time without edits, by date: when waivers expire, when support ends, when services are retired, when vulnerabilities become public and their grace periods end, and when the result of a date-dependent custom rule changes. On each date, "lync-policy check --as-of DATE" reports the same findings.',
  ],
  options: {
    days: {
      value: "NUMBER",
      help: `Number of days to forecast, from 1 to ${formatNumber(maxDays)}. Default: ${defaultDays}.`,
    },
    until: { value: "YYYY-MM-DD", help: "Last date to forecast, instead of --days." },
    ...formatOption(formatNames, "terminal"),
    ...policyOption,
    ...updatesOption,
    ...presetOption,
    ...selectionOptions,
    ...failOnOption(),
    "as-of": { value: "YYYY-MM-DD", help: "Date to start from. Default: today (UTC)." },
  },
  exitCodes: { 0: "success", 2: "error: usage, policy or unreadable file", 3: "no manifest found" },
  run: (args, context) => run(parse(args), context),
};

type Request = {
  readonly policy: PolicyArguments;
  readonly span: Span;
  readonly format: (typeof formatNames)[number];
};

function parse(args: ParsedArguments): Request {
  return {
    policy: { ...policyRequest(args), selection: readSelection(args) },
    span: parseSpan(args),
    format: readChoice(args, "format", formatNames) ?? "terminal",
  };
}

function parseSpan(args: ParsedArguments): Span {
  const [asOf, to, count] = [readDate(args), args.text("until"), args.text("days")];
  if (to !== undefined && count !== undefined) usageError("--days and --until cannot be combined");
  const days = to === undefined ? parseDays(count ?? String(defaultDays)) : daysBetween(asOf, parseDate("--until", to));
  if (days < 1 || days > maxDays)
    usageError(
      `--until is ${quote(to ?? "")}; expected a date from ${dayAfter(asOf, 1)} to ${dayAfter(asOf, maxDays)}`,
    );
  const until = dayAfter(asOf, days);
  return { asOf, until: until.length > lastDate.length || until > lastDate ? lastDate : until };
}

function parseDays(text: string): number {
  const days = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (days >= 1 && days <= maxDays) return days;
  return usageError(`--days is ${quote(text)}; expected a number from 1 to ${formatNumber(maxDays)}`);
}

function run(request: Request, context: CommandContext): Promise<number> {
  return withPolicy(request.policy, context, (resolved) => runWith(resolved, request, context));
}

async function runWith(
  { policy, flags, patterns }: ResolvedPolicy,
  { span, format }: Request,
  context: CommandContext,
): Promise<number> {
  const { out, warn, color } = context;
  const { texts, errors, notes } = await readInputs(patterns, context);
  const calendar = await forecast([...texts], { policy, ...flags }, span);
  const render = await calendarFormats[format]();
  const { files, skipped } = calendar.report.run;
  if (files.length > 0 || format !== "terminal") out(render(calendar, { color, errors }));
  for (const message of [...errors, ...notes, ...updateNotes(calendar.report)]) warn(message);
  if (errors.length > 0) return 2;
  if (files.length === 0) warn(noManifest(skipped));
  return files.length > 0 ? 0 : 3;
}
