import { type CsvCell, csvText } from "../../base/csv.ts";
import { highestScore, isExploited } from "../../profiles/updates/vulnerabilities.ts";
import type { Listing, Shown, Task, Worklist } from "./types.ts";

/** What is shown as CSV (RFC 4180) with a header row. */
export function csv(shown: Shown): string {
  return csvText(shown.kind === "table" ? tableRows(shown.listing) : workRows(shown.list));
}

const tableHeader = [
  ...["kind", "product", "name", "build", "date", "kb", "fixes"],
  ...["title", "rating", "score", "exploited", "source", "evidence"],
];

/** A row for each release, and one for each product that a vulnerability affects, whose `build` is the first without it. */
function tableRows({ asOf, products, vulnerabilities }: Listing): readonly (readonly CsvCell[])[] {
  const shown = new Set(products.map(({ product }) => product));
  const releases = products.flatMap(({ product, releases: listed }) =>
    listed.map(({ release: { name, build, released, kb = [], source, evidence }, fixes }) => [
      ...["release", product, name, build, released, kb.join(" "), fixes],
      ...["", "", "", "", source, evidence],
    ]),
  );
  const affected = vulnerabilities.flatMap((one) => {
    const { id, published, title, severity, products: all } = one;
    const own = Object.entries(all).filter(([product]) => shown.has(product as keyof typeof all));
    const fixes = own.map(([product, affected]) => ({
      source: one.source,
      evidence: one.evidence,
      ...affected,
      product,
    }));
    const unknown = { source: one.source, evidence: one.evidence, product: "", fixed: undefined };
    return (fixes.length > 0 ? fixes : [unknown]).map(({ product, fixed, source, evidence }) => [
      ...["vulnerability", product, id, fixed, published, "", ""],
      ...[title, severity?.rating, severity?.score, isExploited(one, asOf), source, evidence],
    ]);
  });
  return [tableHeader, ...releases, ...affected];
}

const workHeader = [
  ...[
    "state",
    "deployment",
    "file",
    "line",
    "kind",
    "name",
    "pool",
    "servers",
    "product",
    "stated",
    "build",
    "release",
  ],
  ...["vulnerabilities", "worst", "rating", "score", "highestScore", "install", "installRelease", "fixes", "paid"],
  ...["moveTo", "due", "ids"],
];

/** A row for each task, and one with the state `incomplete` for each file or pattern that could not be read. */
function workRows({ tasks, unread }: Worklist): readonly (readonly CsvCell[])[] {
  const incomplete = unread.map(({ file, message }) => ["incomplete", "", file, "", "", message]);
  const rows = [...tasks.map(taskRow), ...incomplete];
  return [workHeader, ...rows.map((row) => workHeader.map((_, at) => row[at]))];
}

function taskRow(task: Task): readonly CsvCell[] {
  const { state, deployment, file, line, noun, name, pool, servers, product, stated, build, work } = task;
  const ids = work?.open.map(({ vulnerability }) => vulnerability.id) ?? [];
  const { severity } = work?.open[0]?.vulnerability ?? {};
  return [
    ...[state, deployment, file, line, noun, name, pool, servers?.names.join(" "), product, stated],
    ...[build.number, build.name],
    ...(ids.length > 0
      ? [ids.length, ids[0], severity?.rating, severity?.score, highestScore(work?.open ?? [])]
      : ["", "", "", "", ""]),
    ...[work?.install?.number, work?.install?.name, ids.length > 0 ? work?.fixes : "", work?.isPaid],
    ...[work?.moveTo, work?.due, ids.join(" ")],
  ];
}
