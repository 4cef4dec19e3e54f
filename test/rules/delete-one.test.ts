import { describe, expect, it } from "vitest";
import type { Rule } from "../../src/model/rule.ts";
import { profiles } from "../../src/profiles/index.ts";
import { products } from "../../src/profiles/products.ts";
import { rules } from "../../src/rules/index.ts";
import { network } from "../../src/rules/network/index.ts";
import { type Case, cases, casesIn, retargeted, signatureOf } from "../support/rules/cases.ts";
import { unnoticed } from "../support/rules/fact-mutations.ts";
import { without } from "../support/rules/mutations.ts";
import { tables } from "../support/rules/tables.ts";

const rows = Object.entries(tables).flatMap(([name, table]) => Object.keys(table).map((id) => ({ name, table, id })));
const withNetwork = cases.filter(({ deployment }) => deployment.spec.network !== undefined);
const everyScenario = casesIn("fixtures/designs/network.yaml");

/** The rules that evaluate each table: those that report something else without all of its rows. */
const evaluating = new Map(
  Object.entries(tables).map(([name, table]) => {
    const ids = Object.keys(table);
    const isAffected = (rule: Rule) =>
      withNetwork.some((one) => signatureOf(one, [rule]) !== without(table, ids, () => signatureOf(one, [rule])));
    return [name, network.filter(isAffected)];
  }),
);

/** Whether the network rules report something else on one of some manifests while a row is absent. */
function isNoticed({ name, table, id }: (typeof rows)[number], some: readonly Case[]): boolean {
  const affected = evaluating.get(name) ?? [];
  return some.some((one) => signatureOf(one, affected) !== without(table, [id], () => signatureOf(one, affected)));
}

describe("without a row of a documented table", () => {
  it.each(rows)("$name, $id: a fixture has other findings", (row) => {
    expect(isNoticed(row, withNetwork)).toBe(true);
  });

  it.each(products)("network.yaml has other findings on %s, if any manifest of the product has", (product) => {
    const onProduct = everyScenario.map((one) => retargeted(one, product));
    const missed = rows.filter((row) => !isNoticed(row, onProduct));
    const others = withNetwork.map((one) => retargeted(one, product));
    const relevant = missed.filter((row) => isNoticed(row, others));
    expect(relevant.map(({ name, id }) => `${name}, ${id}`)).toEqual([]);
  });
});

const yielding = rules.flatMap((rule) => (rule.yieldsTo ?? []).map((other) => ({ rule, id: rule.id, other })));

describe("without an entry of yieldsTo", () => {
  it.each(yielding)("$id, $other: a fixture has other findings", ({ rule, id, other }) => {
    const changed: Rule = { ...rule, yieldsTo: rule.yieldsTo?.filter((one) => one !== other) ?? [] };
    const closer = rules.filter((one) => one.id === id || rule.yieldsTo?.includes(one.id));
    const others = closer.map((one) => (one.id === id ? changed : one));
    expect(cases.some((one) => signatureOf(one, closer) !== signatureOf(one, others))).toBe(true);
  });
});

const oneServer = "every product supports a pool of one server, so that the minimum of two says nothing else";

/** Mutations that no result shows, as "FACT", "FACT of PRODUCT" or "FACT of PRODUCT: MUTATION", and why. */
const withoutEffect: Readonly<Record<string, string>> = {
  directorUsers: "any homed user is reported",
  "callsPerMediation of lync-server-2010": "no page states the calls of its servers, and both numbers are required",
  "callsPerMediationWithoutHyperThreading of lync-server-2010":
    "no page states the calls of its servers, and both numbers are required",
  earliestEnd: "it decides only if there is no end of extended support",
  quorum: "only sizes with a gap are reported; vectors.txt lists them",
  "extendedSecurityUpdates of skype-for-business-server-se": "the product has no end of support that they extend",
  "minFrontEnds of lync-server-2010: 1": oneServer,
  "minFrontEnds of lync-server-2013: 1": oneServer,
  "minFrontEnds of skype-for-business-server-2015: 1": oneServer,
  "upgradedOperatingSystems of lync-server-2010":
    "the product supports the system of the other list without an upgrade",
  "upgradedOperatingSystems of lync-server-2013":
    "the product supports the system of the other list without an upgrade",
  "operatingSystemEditions of skype-for-business-server-2019": "it does not support the systems of the other list",
  "operatingSystemEditions of skype-for-business-server-se": "it does not support the systems of the other list",
  "volumeLicenseCoversPublicIm of skype-for-business-server-2015": "no provider requires a license",
  "volumeLicenseCoversPublicIm of skype-for-business-server-2019": "no provider requires a license",
  "volumeLicenseCoversPublicIm of skype-for-business-server-se": "no provider requires a license",
  "usersPerFrontEnd of lync-server-2010": "its messages print the servers for load and the spare ones instead",
  "collocation of lync-server-2010: without archiving+back-end": "archiving-collocation decides",
};

describe.each(Object.values(profiles))("with another value of a fact of $product", (profile) => {
  const names = Object.keys(profile).filter((name) => name !== "product" && name !== "name");

  it.each(names)("%s: a fixture or vector has another result", (name) => {
    const fact = `${name} of ${profile.product}`;
    if (name in withoutEffect || fact in withoutEffect) return;
    const found = unnoticed(name, profile).map((label) => `${fact}: ${label}`);
    expect(found.filter((mutation) => !(mutation in withoutEffect))).toEqual([]);
  });
});
