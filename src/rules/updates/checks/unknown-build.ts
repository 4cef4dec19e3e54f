import { joinAbbreviated, joinList, quote } from "../../../base/wording.ts";
import type { StatedBuild } from "../../../deployment/builds.ts";
import type { Hit } from "../../../model/rule.ts";
import { profiles } from "../../../profiles/index.ts";
import { products } from "../../../profiles/products.ts";
import type { Profile } from "../../../profiles/profile.ts";
import { since2019, stated as statedBy } from "../../../profiles/stated.ts";
import { findBuild } from "../../../profiles/updates/builds.ts";
import { cumulativeUpdateOf, inShort, meantBuilds, monthOf, numberIn } from "../../../profiles/updates/meant-builds.ts";
import { numbersBeside, otherProducts, ownerOf } from "../../../profiles/updates/other-products.ts";
import type { UpdateTable } from "../../../profiles/updates/types.ts";

/** That a number belongs to the other product with the same first three parts follows from the numbers that are listed. */
export const rangePages = since2019("cve-records", "I");

/** The hit for a text that names no build of the product: what it is instead, or what was meant. */
export function unknownBuild(stated: StatedBuild, profile: Profile, table: UpdateTable): Hit {
  const { text, of, path } = stated;
  const subject = `${of ? `${of.noun} ${quote(of.fqdn)}` : "the deployment"} has build ${quote(text)}`;
  const { others, isInferred } = ownersOf(numberIn(text) ?? text, profile, table);
  const own = numbersBeside(others[0], profile.product, table);
  const expected = `expected a build of ${own === undefined ? expectedOf(profile, table) : `${profile.name} (${own})`}`;
  if (isInferred) {
    const message = `${subject}, which is a build of ${namesOf(others)} by the numbers in the table of updates; ${expected}`;
    return { path, message, fact: statedBy(profile, rangePages) };
  }
  if (others.length > 0) return { path, message: `${subject}, which is a build of ${namesOf(others)}; ${expected}` };
  return { path, message: `${subject}, ${unknownWords(stated, profile, table)}` };
}

/** The other products of which a number is a build, and whether that only follows from the numbers that are listed. */
function ownersOf(number: string, { product }: Profile, table: UpdateTable) {
  const others = otherProducts(number, product, table);
  const own = findBuild(number, product, table)?.number;
  const [candidate = product] = own === undefined ? others : [];
  const full = own ?? findBuild(number, candidate, table)?.number;
  const owner = full === undefined ? undefined : ownerOf(full, candidate, table);
  if (owner?.product === product) return { others: [], isInferred: false };
  if (owner && (owner.isListed || own !== undefined)) return { others: [owner.product], isInferred: !owner.isListed };
  return { others: own === undefined ? others : [], isInferred: false };
}

/** What is wrong with a text that is no number of any product, and what was meant. */
function unknownWords({ text, path }: StatedBuild, profile: Profile, table: UpdateTable): string {
  const { product, name } = profile;
  const meant = meantBuilds(text, product, table);
  const isNumber = /^[\d.\s]+$/.test(text);
  const what = `which is ${isNumber || numberIn(text) !== undefined ? "no build" : "no update"} of ${name}`;
  if (meant.length > 0) return `${what}; did you mean ${joinAbbreviated(meant.map(quote), "or")}?`;
  if (isNewer(text, profile, table))
    return `which is not in the table of updates, complete until ${table.completeUntil}; if it is correct, state its number, or use a newer table (updates in the policy, or --updates FILE)`;
  const expected = `expected a build of ${expectedOf(profile, table)} or the name of an update`;
  const owners = products.filter((one) => one !== product && nameIn(text, one, table) !== undefined);
  if (owners.length === 0) return `${what}; ${expected}`;
  // Branches may run an earlier product, whose builds only a number can state.
  const [owner] = owners;
  const number = path[3] === "survivableBranch" && owners.length === 1 && owner && nameIn(text, owner, table)?.build;
  return `which is an update of ${namesOf(owners)}; ${number ? `did you mean ${quote(number)}?` : expected}`;
}

function nameIn(text: string, product: Profile["product"], table: UpdateTable) {
  const name = inShort(text).toLowerCase();
  return table.builds[product]?.find((release) => release.name.toLowerCase() === name);
}

/** Whether a name is that of a later update than all in the table, which can be too old. */
function isNewer(text: string, { product }: Profile, table: UpdateTable): boolean {
  if ((monthOf(text) ?? "") > table.completeUntil.slice(0, 7)) return true;
  const known = (table.builds[product] ?? []).map(({ name }) => cumulativeUpdateOf(name) ?? 0);
  return (cumulativeUpdateOf(text) ?? 0) > Math.max(0, ...known);
}

function namesOf(some: readonly Profile["product"][]): string {
  return joinList(
    some.map((one) => profiles[one].name),
    "or",
  );
}

/** The product with the form of its builds, such as "Skype for Business Server 2019 (7.0.2046.N)". */
function expectedOf({ product, name }: Profile, table: UpdateTable): string {
  const number = table.builds[product]?.find(({ build }) => build !== undefined)?.build;
  return number === undefined ? name : `${name} (${number.replace(/\d+$/, "N")})`;
}
