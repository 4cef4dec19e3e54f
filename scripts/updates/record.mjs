import { affectedIn } from "./affected.mjs";
import { dayOf, listOf, oneLine, quote, RefreshError, textOf } from "./base.mjs";
import { describesServer, namesBrand } from "./products.mjs";
import { seriesIn } from "./versions.mjs";

/** The ids of Microsoft as the author of records, and of CISA, which adds what it knows about exploitation. */
const microsoft = "f38d906d-7342-40ea-92c1-6c4a2c6478c8";
const cisa = "134c704f-9b21-4f2e-91b3-4a467353bcc0";

/**
 * Collects what records state about the products of a table. `add` takes the text of a record, and the id and path of its
 * file; `result` has the records by id, the numbers of records by the day of their last change, and those of Microsoft.
 */
export function createCollector(table) {
  const series = seriesIn(table);
  const records = new Map();
  const days = new Map();
  let ofMicrosoft = 0;
  const add = (text, id, name) => {
    const record = parsedRecord(text, id, name);
    const { dateUpdated, datePublished, assignerOrgId } = record.cveMetadata;
    const updated = dayOf(dateUpdated) ?? dayOf(datePublished);
    days.set(updated, (days.get(updated) ?? 0) + 1);
    if (assignerOrgId !== microsoft) return;
    ofMicrosoft += 1;
    const stated = statedBy(record, updated, name, series);
    // A record can occur twice, in two archives.
    if (stated && !(records.get(id)?.time > stated.time)) records.set(id, stated);
  };
  return { add, result: () => ({ records, days, ofMicrosoft }) };
}

function parsedRecord(text, id, name) {
  let record;
  try {
    record = JSON.parse(text);
  } catch {
    throw new RefreshError(`${quote(name)} is not JSON; expected a CVE record`);
  }
  if (record?.cveMetadata?.cveId !== id)
    throw new RefreshError(`${quote(name)} is not the CVE record of its name; expected "cveId": "${id}"`);
  return record;
}

/** What a record states about the products; undefined if it does not mention them. */
function statedBy({ cveMetadata, containers }, updated, name, series) {
  const { cveId: id, state, dateUpdated } = cveMetadata;
  const time = textOf(dateUpdated);
  if (state !== "PUBLISHED") return { id, time, state: oneLine(textOf(state), 40) };
  const cna = typeof containers?.cna === "object" && containers.cna !== null ? containers.cna : {};
  const description = textOf(listOf(cna.descriptions)[0]?.value);
  const { products, servers, unknown, hasNames } = affectedIn(cna, series);
  if (Object.keys(products).length === 0 && servers.length === 0) {
    const isDescribed = describesServer(description) || (!hasNames && namesBrand(textOf(cna.title)));
    return isDescribed || unknown.length > 0 ? { id, time, unknown, isDescribed } : undefined;
  }
  const published = dayOf(cna.datePublic) ?? dayOf(cveMetadata.datePublished);
  if (published === undefined || updated === undefined)
    throw new RefreshError(`${quote(name)} has no day of publication; expected datePublic or datePublished`);
  return {
    ...{ id, time, published, updated, products, servers, unknown },
    title: titleOf(cna, description) || id,
    score: scoreOf(cna),
    exploited: exploitedSince(containers),
  };
}

/** The title. Older records have it in the description only: … aka "Lync RCE Vulnerability." */
function titleOf(cna, description) {
  const [, , alias = ""] = /\baka (["'])(.+?)\.?\1/.exec(description) ?? [];
  return oneLine(textOf(cna.title) || alias || description);
}

/** The highest CVSS base score, of the newest version of CVSS that most records have. */
function scoreOf(cna) {
  for (const version of ["cvssV3_1", "cvssV3_0", "cvssV4_0"]) {
    const scores = listOf(cna.metrics).map((metric) => metric[version]?.baseScore);
    const valid = scores.filter(isScore);
    if (valid.length > 0) return Math.max(...valid);
  }
  return undefined;
}

/** Whether a value is a CVSS score, which has one decimal. */
function isScore(value) {
  return typeof value === "number" && value >= 0 && value <= 10 && Number(value.toFixed(1)) === value;
}

/** The first day on which CISA states that it is exploited: in its catalog, or in its assessment of the record. */
function exploitedSince(containers) {
  const containersOfCisa = listOf(containers.adp).filter(({ providerMetadata }) => providerMetadata?.orgId === cisa);
  const statements = containersOfCisa.flatMap(({ metrics }) => listOf(metrics)).map(({ other }) => other);
  const days = statements.map((statement) => {
    const { type, content } = statement ?? {};
    if (type === "kev") return dayOf(content?.dateAdded);
    const isActive = listOf(content?.options).some(({ Exploitation }) => Exploitation === "active");
    return type === "ssvc" && isActive ? dayOf(content?.timestamp) : undefined;
  });
  return days.filter(Boolean).sort()[0];
}
