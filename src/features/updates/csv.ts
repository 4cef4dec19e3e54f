import { escapeForLog } from "../../base/wording.ts";
import { highestScore, isExploited } from "../../profiles/updates/vulnerabilities.ts";
import type { Listing, Shown, Task, Worklist } from "./types.ts";

type Cell = string | number | boolean | undefined;

/** What is shown as CSV (RFC 4180) with a header row. */
export function csv(shown: Shown): string {
  const rows = shown.kind === "table" ? tableRows(shown.listing) : workRows(shown.list);
  return rows.map((row) => `${row.map(fieldOf).join(",")}\r\n`).join("");
}

const tableHeader = [
  ...["kind", "product", "name", "build", "date", "kb", "fixes"],
  ...["title", "rating", "score", "exploited", "source", "evidence"],
];

/** A row for each release, and one for each product that a vulnerability affects, whose `build` is the first without it. */
function tableRows({ asOf, products, vulnerabilities }: Listing): readonly (readonly Cell[])[] {
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
function workRows({ tasks, unread }: Worklist): readonly (readonly Cell[])[] {
  const incomplete = unread.map(({ file, message }) => ["incomplete", "", file, "", "", message]);
  const rows = [...tasks.map(taskRow), ...incomplete];
  return [workHeader, ...rows.map((row) => workHeader.map((_, at) => row[at]))];
}

function taskRow(task: Task): readonly Cell[] {
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

/** Signs with which a spreadsheet begins a formula, full-width ones included. */
const formulaStart = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A field. A text that a spreadsheet would take for a formula gets a leading apostrophe; numbers are safe. */
function fieldOf(cell: Cell): string {
  if (typeof cell !== "string") return String(cell ?? "");
  const guarded = formulaStart.test(cell) ? `'${cell}` : cell;
  const text = escapeForLog(guarded);
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
