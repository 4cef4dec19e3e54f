import { chosen, day } from "../../base/choose.ts";
import { dayAfter, daysBetween } from "../../base/dates.ts";
import type { Text } from "../../base/source-text.ts";
import { grouped, quoted } from "../../base/wording.ts";
import { lookAhead, type Span } from "../../features/calendar/forecast.ts";
import { calendarFormats } from "../../features/calendar/formats.ts";
import { choices } from "../../node/choices.ts";
import { discover, read, type Where } from "../../node/find-files.ts";
import { type PolicyWish, type Ruling, rulingFor } from "../../node/resolve-policy.ts";
import { noManifest, todayInUtc } from "../../node/run.ts";
import { type Given, refuse } from "../command/arguments.ts";
import type { Around, Command } from "../command/command.ts";

/** Two years, the time in which a move to another product is planned. */
const usual = 730;

/** Twenty years; nobody knows more. */
const most = 7_305;

const names = Object.keys(calendarFormats) as (keyof typeof calendarFormats)[];

/** `lync-policy calendar`: what will start and stop failing, without anybody changing a manifest. */
export const calendarCommand: Command = {
  options: {
    days: { type: "string" },
    until: { type: "string" },
    format: { type: "string" },
    policy: { type: "string" },
    preset: { type: "string" },
    "fail-on": { type: "string" },
    "as-of": { type: "string" },
  },
  help: `Usage: lync-policy calendar [PATTERN…]

Lists by day what will start, change or stop being found although nobody changes
anything: waivers that end, support and its extensions, services, and own rules that
look at the day. It is what "lync-policy check --as-of DAY" finds on each of the days.

Options
  --days NUMBER         how far to look, from 1 to ${grouped(most)} days (default ${usual})
  --until YYYY-MM-DD    the last day instead
  --format NAME         ${names.join(", ")} (default terminal)
  --policy FILE         the policy to judge by, as for check
  --preset NAME         ${choices.preset.join(", ")} (default recommended)
  --fail-on LEVEL       ${choices.failOn.join(", ")} (default error)
  --as-of YYYY-MM-DD    the day to look from (default today, UTC)

Exit codes
  0  shown              2  could not run: usage, unreadable file
                        3  no manifest found
`,
  run: carryOut,
};

async function carryOut(given: Given, around: Around): Promise<number> {
  const format = chosen("--format", given.text("format") ?? "terminal", names);
  const span = spanIn(given);
  const where = { cwd: around.cwd, base: around.cwd };
  const ruling = await rulingFor({ ...wishIn(given), home: around.home }, where);
  try {
    return await show(ruling, span, format, where, around);
  } finally {
    ruling.close();
  }
}

function wishIn({ text, words }: Given): Omit<PolicyWish, "home"> {
  const [preset, failOn] = [text("preset"), text("fail-on")];
  const asked = {
    preset: preset === undefined ? undefined : chosen("--preset", preset, choices.preset),
    failOn: failOn === undefined ? undefined : chosen("--fail-on", failOn, choices.failOn),
  };
  return { file: text("policy"), asked, audit: false, patterns: words };
}

/** The last day of which what comes after it is a day of four digits too. */
const lastDay = "9999-12-30";

function spanIn({ text }: Given): Span {
  const [from, to, count] = [text("as-of"), text("until"), text("days")];
  const asOf = from === undefined ? todayInUtc() : day("--as-of", from);
  if (to !== undefined && count !== undefined) refuse("--days and --until both say how far to look; one is needed");
  const days = to === undefined ? daysIn(count ?? String(usual)) : daysBetween(asOf, day("--until", to));
  if (days < 1 || days > most)
    refuse(`--until is ${quoted(to ?? "")}; a day from ${dayAfter(asOf, 1)} to ${dayAfter(asOf, most)} is needed`);
  const until = dayAfter(asOf, days);
  return { asOf, until: until.length > lastDay.length || until > lastDay ? lastDay : until };
}

function daysIn(text: string): number {
  const days = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (days >= 1 && days <= most) return days;
  return refuse(`--days is ${quoted(text)}; a number from 1 to ${grouped(most)} is needed`);
}

async function show(
  { policy, patterns }: Ruling,
  span: Span,
  format: (typeof names)[number],
  where: Where,
  { out, say, stdin, color }: Around,
): Promise<number> {
  const found = await discover(patterns, where);
  const problems = [...found.problems];
  const input: readonly Text[] = found.stdin ? [{ file: "<stdin>", content: await stdin(), named: true }] : [];
  const texts = [...input, ...read(found.files, where, (problem) => problems.push(problem))];
  const calendar = await lookAhead(texts, policy, span);
  const render = await calendarFormats[format]();
  const { files } = calendar.report;
  if (files.length > 0 || format !== "terminal") out(render(calendar, { color }));
  for (const message of [...problems, ...found.remarks]) say(message);
  if (problems.length > 0) return 2;
  if (files.length === 0) say(noManifest(calendar.report));
  return files.length > 0 ? 0 : 3;
}
