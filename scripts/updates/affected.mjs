import { listOf, oneLine, quote, textOf } from "./base.mjs";
import { compareBuilds } from "./check.mjs";
import { families, isProduct, kindsIn, namesInCpe, updateIn } from "./products.mjs";
import { buildOf } from "./versions.mjs";

/** Names are read up to this length. The longest ones list dozens of products. */
const longest = 10_000;

/**
 * What a record states about the products: by product the builds without the vulnerability, and what is left to people.
 * `servers` are names of servers that are not recognized, `unknown` names that are neither of servers nor of clients.
 * `hasNames` is whether it names any of them.
 */
export function affectedIn(cna, series) {
  const listed = listOf(cna.affected).flatMap(rowsOfEntry);
  const rows = [...listed, ...rowsOfCpes(cna, listed)];
  const products = {};
  for (const product of Object.keys(families)) {
    const own = rows.filter(({ kind }) => kind === product);
    if (own.length > 0) products[product] = fixIn(own, product, series);
  }
  return { products, servers: namesOf(rows, "server"), unknown: namesOf(rows, "unknown"), hasNames: rows.length > 0 };
}

function namesOf(rows, wanted) {
  return [...new Set(rows.filter(({ kind }) => kind === wanted).map(({ name }) => quote(oneLine(name))))];
}

/** A row for each product and version of an entry of the list. */
function rowsOfEntry({ product, cpes, versions, defaultStatus }) {
  const name = textOf(product).slice(0, longest);
  const cpeNames = (Array.isArray(cpes) ? cpes : []).map(namesInCpe);
  const listed = listOf(versions);
  const affected = listed.filter(({ status }) => (status ?? defaultStatus) !== "unaffected");
  if (listed.length > 0 && affected.length === 0 && defaultStatus !== "affected") return [];
  const kindsOfEntry = [name, ...cpeNames].map(kindsIn);
  return (affected.length > 0 ? affected : [{}]).flatMap((version) => {
    const whole = `${name} ${textOf(version.version).slice(0, longest)}`;
    // Older records have the product in one value and the year, or half of the name, in another one.
    const texts = [name, whole, ...cpeNames];
    const update = texts.map(updateIn).find(Boolean) ?? "";
    const [ofName, ...ofCpes] = kindsOfEntry;
    const shown = ofName.some((kind) => kind !== "client") ? name : whole.trim();
    return bestKinds([ofName, kindsIn(whole), ...ofCpes]).map((kind) => ({
      kind,
      name: shown,
      update,
      ...limitsOf(version),
    }));
  });
}

/** The kinds of the first text that names a version of a server, else the one that is most likely a server. */
function bestKinds(kinds) {
  const versions = kinds.map((each) => each.filter((kind) => isProduct(kind) || kind === "other"));
  const named = versions.find((each) => each.length > 0) ?? [];
  if (named.length > 0) return named.map((kind) => (kind === "other" ? "server" : kind));
  return ["server", "unknown", "client"].filter((kind) => kinds.flat().includes(kind)).slice(0, 1);
}

function limitsOf({ version, lessThan, lessThanOrEqual }) {
  return { below: shortOf(lessThan), last: shortOf(lessThanOrEqual), only: shortOf(version) };
}

/** A version as it can be in a note. */
function shortOf(version) {
  return oneLine(textOf(version), 60);
}

/** Rows of CPEs. Those of older records have no year; the list of products has it. */
function rowsOfCpes(cna, listed) {
  const isListed = listed.some(({ kind }) => isProduct(kind));
  const nodes = listOf(cna.cpeApplicability).flatMap((configuration) => listOf(configuration.nodes));
  const matches = nodes.flatMap(({ cpeMatch }) => listOf(cpeMatch)).filter(({ vulnerable }) => vulnerable === true);
  return matches.flatMap(({ criteria, versionEndExcluding, versionEndIncluding }) => {
    const name = namesInCpe(criteria);
    const limits = limitsOf({ lessThan: versionEndExcluding, lessThanOrEqual: versionEndIncluding });
    const row = { name, isCpe: true, update: updateIn(name), ...limits };
    const kinds = kindsIn(name).filter((kind) => kind !== "server" || !isListed);
    return kinds.map((kind) => ({ ...row, kind: kind === "other" ? "server" : kind }));
  });
}

/**
 * The first builds without the vulnerability, with the names of their updates, last one first: a branch of updates can have
 * a fix of its own, and only the last one is without the vulnerability in any case. The list takes precedence over CPEs.
 */
function fixIn(rows, product, series) {
  const read = rows.map((row) => ({ ...row, ...buildOf(row.below, product, series) }));
  const ofList = buildsIn(read.filter(({ isCpe }) => !isCpe));
  const ofCpes = buildsIn(read.filter(({ isCpe }) => isCpe));
  const fixes = ofList.length > 0 ? ofList : ofCpes;
  const isDifferent = ofList.length > 0 && ofCpes.length > 0 && ofList[0].build !== ofCpes[0].build;
  const isOfCpes = ofList.length === 0 && ofCpes.length > 0;
  const refused = read.filter((each) => each.refused !== undefined);
  return {
    fixes,
    refused: [...new Map(refused.map((each) => [each.refused, { text: each.refused, owner: each.owner }])).values()],
    isOfCpes,
    ofCpe: isDifferent ? ofCpes[0].build : undefined,
    last: [...new Set(read.map(({ last }) => last).filter(Boolean))],
    only: [...new Set(read.map(({ only }) => only).filter(Boolean))],
    notes: [...new Set(read.flatMap(({ note }) => note ?? []))],
  };
}

function buildsIn(rows) {
  const known = rows.filter(({ build }) => build !== undefined);
  const unique = new Map(known.map(({ build, update }) => [build, { build, update }]));
  return [...unique.values()].sort((one, other) => compareBuilds(other.build, one.build));
}
