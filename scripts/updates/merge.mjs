import { buildsWith } from "./builds.mjs";
import { notesOn } from "./notes.mjs";
import { families } from "./products.mjs";

/** The document that rows from records cite. */
const source = "cve-records";
const document = { title: "CVE records of Microsoft", url: "https://github.com/CVEProject/cvelistV5" };

/**
 * The table with what records state. Rows without a record stay as they are; a row with a record keeps what other documents
 * state: builds of products for which the record has none, severity and exploitation if the record has none, and notes.
 */
export function mergeRecords(table, records, completeUntil) {
  const previous = new Map(table.vulnerabilities.map((row) => [row.id, row]));
  const all = [...records.values()].map((record) => ({
    ...record,
    isOlder: previous.get(record.id)?.updated > record.updated,
    isLater: record.published > completeUntil,
  }));
  const stated = all.filter(({ products, isOlder, isLater }) => products && !isOlder && !isLater);
  const rows = new Map(previous);
  for (const { id, state } of all) if (state === "REJECTED" && previous.get(id)?.updated !== undefined) rows.delete(id);
  for (const record of stated) rows.set(record.id, rowOf(record, previous.get(record.id)));
  const merged = {
    ...table,
    completeUntil,
    sources: sourcesOf(table, completeUntil),
    builds: buildsWith(table.builds, stated, source),
    vulnerabilities: [...rows.values()].sort(compareRows),
  };
  const unrecognized = stated.flatMap(({ id, servers }) =>
    servers.map((name) => `${id}: unrecognized server product ${name}`),
  );
  return { table: merged, notes: notesOn({ records: all, before: table, after: merged }), unrecognized };
}

function sourcesOf({ sources }, date) {
  return { ...sources, [source]: { ...document, ...sources[source], date } };
}

function rowOf(record, previous) {
  const { id, published, title, products, score, updated } = record;
  const severity = score === undefined ? ofOthers(previous?.severity) : { score, source, evidence: "A" };
  const exploited = exploitationOf(record, previous?.exploited);
  return {
    id,
    published,
    title,
    products: productsOf(products, previous?.products ?? {}),
    ...(severity && { severity }),
    ...(exploited && { exploited }),
    updated,
    source,
    evidence: "A",
    ...(previous?.note && { note: previous.note }),
  };
}

/** A part of a row, if another document than the records states it. */
function ofOthers(part) {
  return part?.source === source ? undefined : part;
}

/** The exploitation. What is known since an earlier day stays: CISA dates its assessments again when it repeats them. */
function exploitationOf({ exploited: since, published }, before) {
  const { since: earlier, ...rest } = before ?? {};
  const kept = before && { ...(earlier > published && { since: earlier }), ...rest };
  if (since === undefined) return ofOthers(kept);
  if (kept && (kept.since ?? published) < since) return kept;
  return { ...(since > published && { since }), source, evidence: "A" };
}

function productsOf(products, previous) {
  const entries = Object.keys(families).map((product) => {
    const [stated, before] = [products[product], previous[product]];
    if (!stated) return before?.source ? [product, before] : undefined;
    const [{ build } = {}] = stated.fixes;
    if (!build) return [product, before?.source ? before : withNote({}, before)];
    return [product, withNote({ fixed: build }, before?.fixed === build ? before : undefined)];
  });
  return Object.fromEntries(entries.filter(Boolean));
}

function withNote(entry, before) {
  return before?.note && !before.source ? { ...entry, note: before.note } : entry;
}

/** Newest first; the last ones of a day first. */
function compareRows(one, other) {
  if (one.published !== other.published) return one.published < other.published ? 1 : -1;
  const [oneYear, oneNumber] = numbersOf(one);
  const [otherYear, otherNumber] = numbersOf(other);
  return otherYear - oneYear || otherNumber - oneNumber;
}

function numbersOf({ id }) {
  return id.split("-").slice(1).map(Number);
}

/** A product and its fixed build, for the summary. */
export function describeProducts(products) {
  const texts = Object.entries(products).map(([product, { fixed }]) => `${product}: ${fixed ?? "no fixed build"}`);
  return texts.join("; ") || "no known product";
}
