import { jsonText } from "../../base/json-text.ts";
import { tool } from "../../base/version.ts";
import { counted, harmless, quoted } from "../../base/wording.ts";
import type { Origin } from "../../policy/file/types.ts";
import type { Account } from "./describe.ts";

/** The ways in which the policy in force is shown. */
export const policyFormats = { terminal, json } satisfies Record<string, (account: Account) => string>;

type Row = readonly string[];

/** For a person: what holds, and beside it who says so. */
function terminal(account: Account): string {
  const { asOf, files, baseline, preset, failOn, manifests } = account;
  const known = baseline && [baseline.file, counted(baseline.entries, "entry", "entries")];
  const values: readonly Row[] = [
    ["preset", preset.value, from(preset.origin)],
    ["failOn", failOn.value, from(failOn.origin)],
    ["manifests", manifests.value.join(" "), from(manifests.origin)],
    ["rules", ruleWords(account.counts), ""],
    ...(known ? [["baseline", known[1] ?? "", known[0] ?? ""]] : []),
  ];
  const head = files.length > 0 ? files.map(harmless).join(", which stands on ") : "no policy file";
  const sections = sectionsOf(account).filter(([, rows]) => rows.length > 0);
  const parts = sections.map(([title, rows]) => `\n${title}\n${table(rows)}`);
  return `Policy in force on ${asOf}: ${head}\n\n${table(values)}${parts.join("")}`;
}

function sectionsOf(account: Account): readonly (readonly [string, readonly Row[]])[] {
  const { levels, rules, maxDays, suppressible, waivers } = account;
  return [
    ["Levels", levels.map((one) => [one.rule, one.value, `otherwise ${one.otherwise}`, from(one.origin)])],
    ["Own rules", rules.map(({ rule, level, origin }) => [rule.id, level, rule.title, from(origin)])],
    [
      "Limits of waivers",
      [
        ...maxDays.map(({ level, value, origin }) => [level, `at most ${counted(value, "day")}`, from(origin)]),
        ...suppressible.map(({ rule, value, origin }) => [rule, `can${value ? "" : "not"} be waived`, from(origin)]),
      ],
    ],
    ["Waivers", waivers.map((one) => [one.rule, aboutWords(one), leftWords(one), one.owner, from(one.origin)])],
  ];
}

function ruleWords({ running, preset, own, added, off }: Account["counts"]): string {
  const parts = [`${preset} of the preset`, `${added} by their level`, `${own} of your own`, `${off} off`];
  const [first, ...rest] = parts.filter((part) => !part.startsWith("0 "));
  return `${counted(running, "rule")}: ${[first, ...rest].join(", ")}`;
}

function aboutWords({ at, deployment, files }: Account["waivers"][number]): string {
  const parts = [at && `at ${quoted(at)}`, deployment && `in ${quoted(deployment)}`, files && `in ${files.join(" ")}`];
  return parts.filter(Boolean).join(" ") || "anywhere";
}

function leftWords({ until, daysLeft }: Account["waivers"][number]): string {
  if (daysLeft < 0) return `until ${until}, ended ${counted(-daysLeft, "day")} ago`;
  return `until ${until}, ${counted(daysLeft, "day")} left`;
}

function from(origin: Origin): string {
  if (!("place" in origin)) return origin.said === "asked" ? "flag" : origin.said;
  const { file, range } = origin.place;
  return `${file}:${range.line}:${range.column}`;
}

/** Rows with their columns under each other; one that is very long pushes its neighbours on. */
function table(rows: readonly Row[]): string {
  const widest = 60;
  const clean = rows.map((row) => row.map(harmless));
  const widths = (clean[0] ?? []).map((_, at) =>
    Math.min(widest, Math.max(...clean.map((row) => (row[at] ?? "").length))),
  );
  const line = (row: Row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ");
  return clean.map((row) => `  ${line(row)}`.trimEnd().concat("\n")).join("");
}

/** For machines, version 1. Later versions only add. */
function json({ asOf, files, baseline, ...rest }: Account): string {
  const { preset, failOn, manifests, counts, levels, rules, maxDays, suppressible, waivers } = rest;
  return jsonText({
    version: 1,
    tool,
    asOf,
    files,
    ...(baseline && { baseline }),
    preset: withOrigin(preset),
    failOn: withOrigin(failOn),
    manifests: withOrigin(manifests),
    counts,
    levels: levels.map(withOrigin),
    rules: rules.map(({ rule, level, origin }) => withOrigin({ ...rule, level, origin })),
    maxDays: maxDays.map(withOrigin),
    suppressible: suppressible.map(withOrigin),
    waivers: waivers.map(withOrigin),
  });
}

function withOrigin<T extends { readonly origin: Origin }>({ origin, ...rest }: T) {
  if (!("place" in origin)) return { ...rest, origin };
  const { file, range } = origin.place;
  return { ...rest, origin: { said: origin.said, file, line: range.line, column: range.column } };
}
