import { jsonText } from "../../base/json-text.ts";
import { tool } from "../../base/version.ts";
import { escapeForLog, formatNumber, pluralize, quote } from "../../base/wording.ts";
import type { Origin } from "../../policy/file/types.ts";
import type { PolicyDescription } from "./describe.ts";

/** The output formats of `policy`. */
export const policyFormats = { terminal, json } satisfies Record<string, (policy: PolicyDescription) => string>;

/** A row of a table. */
type Cells = readonly string[];

/** Formats a policy for the terminal: each value, and its source beside it. */
function terminal(policy: PolicyDescription): string {
  const { asOf, files, baseline, preset, failOn, manifests, counts } = policy;
  const values: readonly Cells[] = [
    ["preset", preset.value, formatOrigin(preset.origin)],
    ["failOn", failOn.value, formatOrigin(failOn.origin)],
    ["manifests", manifests.value.join(" "), formatOrigin(manifests.origin)],
    ["rules", formatCounts(counts), ""],
    ...(baseline ? [["baseline", pluralize(baseline.entries, "entry", "entries"), baseline.file]] : []),
  ];
  const head = files.length > 0 ? files.map(escapeForLog).join(" extends ") : "no policy file";
  const sections = sectionsOf(policy).filter(([, rows]) => rows.length > 0);
  const parts = sections.map(([title, rows]) => `\n${title}\n${table(rows)}`);
  return `Effective policy on ${asOf}: ${head}\n\n${table(values)}${parts.join("")}`;
}

function sectionsOf(policy: PolicyDescription): readonly (readonly [string, readonly Cells[]])[] {
  const { levels, rules, maxDays, commentWaivers, suppressible, updates, waivers } = policy;
  return [
    ["Severities", levels.map((one) => [one.rule, one.value, `default ${one.otherwise}`, formatOrigin(one.origin)])],
    ["Custom rules", rules.map(({ rule, level, origin }) => [rule.id, level, rule.title, formatOrigin(origin)])],
    ["Security updates", updateRows(updates)],
    [
      "Waiver limits",
      [
        ...maxDays.map(({ level, value, origin }) => [
          level,
          `at most ${pluralize(value, "day")}`,
          formatOrigin(origin),
        ]),
        ["in comments", commentWaivers.value, formatOrigin(commentWaivers.origin)],
        ...suppressible.map(({ rule, value, origin }) => [
          rule,
          `can${value ? "" : "not"} be waived`,
          formatOrigin(origin),
        ]),
      ],
    ],
    [
      "Waivers",
      waivers.map((one) => [one.rule, formatScope(one), formatEnd(one), one.owner, formatOrigin(one.origin)]),
    ],
  ];
}

function updateRows({ graceDays, exploitedGraceDays, ...table }: PolicyDescription["updates"]) {
  return [
    ["table", formatTable(table), formatOrigin(table.file?.origin ?? { said: "default" })],
    ["graceDays", pluralize(graceDays.value, "day"), formatOrigin(graceDays.origin)],
    ["exploitedGraceDays", pluralize(exploitedGraceDays.value, "day"), formatOrigin(exploitedGraceDays.origin)],
  ];
}

/** Without a file, the date is omitted: it changes with each version, and reports state it. */
function formatTable({
  file,
  unused,
  completeUntil,
}: Pick<PolicyDescription["updates"], "file" | "unused" | "completeUntil">) {
  if (!file) return "of this version";
  if (!unused) return `${file.value}, complete until ${completeUntil}`;
  const why = unused.today === undefined ? "older" : `complete until ${unused.completeUntil}, which is after today`;
  return `of this version, complete until ${completeUntil} (${unused.name} is ${why})`;
}

function formatCounts({ running, preset, own, added, off }: PolicyDescription["counts"]): string {
  const parts = [`${preset} from the preset`, `${added} added by severity`, `${own} custom`, `${off} off`];
  const [first, ...rest] = parts.filter((part) => !part.startsWith("0 "));
  return `${pluralize(running, "rule")}: ${[first, ...rest].join(", ")}`;
}

function formatScope({ at, deployment, files, size }: PolicyDescription["waivers"][number]): string {
  const parts = [at && `at ${quote(at)}`, deployment && `in ${quote(deployment)}`, files && `in ${files.join(" ")}`];
  const scope = parts.filter(Boolean).join(" ") || "anywhere";
  return size === undefined ? scope : `${scope}, up to size ${formatNumber(size)}`;
}

function formatEnd({ until, daysLeft }: PolicyDescription["waivers"][number]): string {
  if (daysLeft < 0) return `until ${until}, expired ${pluralize(-daysLeft, "day")} ago`;
  return `until ${until}, ${pluralize(daysLeft, "day")} left`;
}

function formatOrigin(origin: Origin): string {
  if (!("place" in origin)) return origin.said === "asked" ? "option" : origin.said;
  const { file, range } = origin.place;
  return `${file}:${range.line}:${range.column}`;
}

/** A column is at most this wide; a longer cell moves the ones after it. */
const maxColumnWidth = 60;

/** Rows with aligned columns. */
function table(rows: readonly Cells[]): string {
  const clean = rows.map((row) => row.map(escapeForLog));
  const widths = (clean[0] ?? []).map((_, at) =>
    Math.min(maxColumnWidth, Math.max(...clean.map((row) => (row[at] ?? "").length))),
  );
  const line = (row: Cells) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ");
  return clean.map((row) => `  ${line(row)}`.trimEnd().concat("\n")).join("");
}

/** Formats a policy as JSON, version 1. Later versions only add properties. */
function json({ asOf, files, baseline, ...rest }: PolicyDescription): string {
  const { preset, failOn, manifests, counts, levels, rules, maxDays, commentWaivers, suppressible, updates, waivers } =
    rest;
  const { file, unused, graceDays, exploitedGraceDays, completeUntil } = updates;
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
    commentWaivers: withOrigin(commentWaivers),
    suppressible: suppressible.map(withOrigin),
    updates: {
      completeUntil,
      ...(file && { file: withOrigin(file) }),
      ...(unused && { unused }),
      graceDays: withOrigin(graceDays),
      exploitedGraceDays: withOrigin(exploitedGraceDays),
    },
    waivers: waivers.map(withOrigin),
  });
}

function withOrigin<T extends { readonly origin: Origin }>({ origin, ...rest }: T) {
  if (!("place" in origin)) return { ...rest, origin };
  const { file, range } = origin.place;
  return { ...rest, origin: { said: origin.said, file, line: range.line, column: range.column } };
}
