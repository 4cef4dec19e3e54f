import { describeProducts } from "./merge.mjs";

/** Fewer records than that changed in seven days are a part of the CVE list, which gets more than a hundred each day. */
const fewest = 100;

/** The difference between two tables as Markdown, for the body of a pull request. */
export function summaryOf(before, { table, notes }, input) {
  const isExtended = table.completeUntil !== before.completeUntil;
  const until = `${table.completeUntil}${isExtended ? ` (before: ${before.completeUntil})` : ""}`;
  return [
    `The table of updates is complete until ${until}. CVE records read: ${input.count}.`,
    ...warningOn(input),
    ...section("Vulnerabilities", vulnerabilityLines(before, table)),
    ...section("Builds", buildLines(before, table)),
    ...section(
      "Check by hand",
      notes.map((note) => `- ${escapeMarkdown(note)}`),
      "Nothing.",
    ),
  ].join("\n");
}

/** A warning if the input looks like a part of the CVE list, which does not show that the table is complete. */
function warningOn({ ofMicrosoft, newest, recent }) {
  const end =
    "The table is not complete until the day above unless the input has all records of Microsoft; `--until` sets the day.";
  if (ofMicrosoft === 0) return ["", `**Warning:** no record of Microsoft was read. ${end}`];
  if (recent >= fewest) return [];
  const records = recent === 1 ? "1 record" : `${recent} records`;
  return [
    "",
    `**Warning:** the input looks like a part of the CVE list: ${records} changed in the 7 days until ${newest}. ${end}`,
  ];
}

function section(title, lines, none = "No changes.") {
  return ["", `### ${title}`, "", ...(lines.length > 0 ? lines : [none])];
}

function vulnerabilityLines(before, after) {
  const [old, current] = [before, after].map(
    ({ vulnerabilities }) => new Map(vulnerabilities.map((row) => [row.id, row])),
  );
  const lines = after.vulnerabilities.flatMap((row) => {
    const previous = old.get(row.id);
    if (previous && JSON.stringify(previous) === JSON.stringify(row)) return [];
    const what = previous ? `changed (${changedKeys(previous, row).join(", ")})` : "added";
    return [`- ${what}: ${describe(row)}`];
  });
  const removed = before.vulnerabilities.filter(({ id }) => !current.has(id));
  return [...lines, ...removed.map((row) => `- removed: ${describe(row)}`)];
}

function describe({ id, published, title, products }) {
  return `${id}, ${published}, ${escapeMarkdown(title)} (${escapeMarkdown(describeProducts(products))})`;
}

function changedKeys(one, other) {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]));
}

function buildLines(before, after) {
  return Object.entries(after.builds).flatMap(([product, releases]) => {
    const known = new Set((before.builds[product] ?? []).map(({ name }) => name));
    const added = releases.filter(({ name }) => !known.has(name));
    return added.map(({ name, build }) => `- added: ${product}, ${escapeMarkdown(name)}, ${build}`);
  });
}

/** Titles come from records, so no markup, mention or reference of GitHub in them takes effect. */
function escapeMarkdown(text) {
  return text
    .replace(/[&<>|`*_[\]\\~#@:!]/g, (sign) => `&#${sign.charCodeAt(0)};${"#@:".includes(sign) ? "&#8203;" : ""}`)
    .replace(/\b(www)\./gi, "$1&#46;")
    .replace(/\b(GH)-(?=\d)/gi, "$1-&#8203;");
}
