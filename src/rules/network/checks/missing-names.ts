import { memoizeEach } from "../../../base/memoize.ts";
import { pluralize, quote } from "../../../base/wording.ts";
import {
  appliesTo,
  certificateNames,
  type NameRow,
  recommendedNames,
} from "../../../deployment/network/certificate-names.ts";
import type { CertificateOwner } from "../../../deployment/network/certificate-owners.ts";
import type { NetworkContext } from "../../../deployment/network/context.ts";
import { normalizeName } from "../../../deployment/network/dns-record.ts";
import type { Hit } from "../../../model/rule.ts";
import { stated } from "../../../profiles/stated.ts";
import { titleOf } from "../../../sources/page-titles.ts";
import { type AbsentNames, absentNames, listNames } from "./absent-names.ts";
import { type CertificateGroup, listsName, wildcardOf } from "./assigned-certificates.ts";

/** What the certificates of a usage are in messages. */
const kinds: Readonly<Partial<Record<CertificateOwner["usage"], string>>> = {
  "edge-external": "external certificate",
  "edge-internal": "internal certificate",
  "av-authentication": "A/V authentication certificate",
};

/** The certificates of a group in messages: "the external certificate of Edge pool "edge.contoso.com" has". */
function certificatesWithVerb({ owners }: CertificateGroup): string {
  const [{ usage, noun, fqdn }] = owners;
  const kind = kinds[usage] ?? "certificate";
  if (owners.length === 1) return `the ${kind} of ${noun[0]} ${quote(fqdn)} has`;
  return `the ${kind}s of ${pluralize(owners.length, ...noun)} have`;
}

/** Where the owner of certificates is, unless several owners share them. */
export function ownerOf({ owners }: CertificateGroup): Pick<Hit, "related"> {
  const [{ path, noun }] = owners;
  return owners.length === 1 ? { related: [{ path, message: `this ${noun[0]} uses the certificate` }] } : {};
}

/** A row, and the names of it that a group lacks. */
type Missing = AbsentNames & { readonly row: NameRow };

/** The names of a table that a group lacks, each in its first row. */
function missingIn(table: NameTable, group: CertificateGroup, context: NetworkContext): readonly Missing[] {
  const [{ usage }] = group.owners;
  // Without alternative names, an external certificate of an Edge Server is a violation; for others, it is not stated.
  const areStated = group.set.areNamesStated && group.shared?.areNamesStated !== false;
  if (usage !== "edge-external" && !areStated) return [];
  const reported = new Set<string>();
  return Object.values(table)
    .filter((row) => row.usages.includes(usage) && appliesTo(row, context.profile))
    .map((row) => ({ row, ...absentNames(row, group, reported, context) }))
    .filter(({ count }) => count > 0);
}

type NameTable = Readonly<Record<string, NameRow>>;

/** Whether the certificates of a group have no alternative name at all. */
function isNameless({ set, shared }: CertificateGroup): boolean {
  return set.names.size === 0 && !shared?.names.size;
}

/** The names that certificates lack, one finding for each kind of names, or one for all if there is no name at all. */
export function* missingNames(
  context: NetworkContext,
  groups: readonly CertificateGroup[],
  table: NameTable = certificateNames,
): Iterable<Hit> {
  for (const group of groups) {
    const all = missingIn(table, group, context);
    const [first, second] = all;
    if (!first) continue;
    if (second && isNameless(group)) yield allMissing(first.row, all, group, context);
    else for (const missing of all) yield missingOf(missing, group, context);
  }
}

/** The recommended names that certificates lack, unless they have no names at all, which is an error. */
export function missingRecommendedNames(
  context: NetworkContext,
  groups: readonly CertificateGroup[],
  table: NameTable = recommendedNames,
): Iterable<Hit> {
  const isReported = (group: CertificateGroup) =>
    isNameless(group) && missingIn(certificateNames, group, context).length > 0;
  return missingNames(
    context,
    groups.filter((group) => !isReported(group)),
    table,
  );
}

/** A group without the owners that need none of the missing names, if all of these are known. */
function lacking({ row, count, first }: Missing, group: CertificateGroup, context: NetworkContext): CertificateGroup {
  if (group.owners.length === 1 || count > first.length) return group;
  const keys = new Set(first.map(normalizeName));
  const isAffected = memoizeEach((names: readonly string[]) => names.some((name) => keys.has(normalizeName(name))));
  const [one, ...others] = group.owners.filter((owner) => isAffected(row.names(owner, context)));
  return one ? { ...group, owners: [one, ...others] } : group;
}

function missingOf({ row, ...missing }: Missing, all: CertificateGroup, context: NetworkContext): Hit {
  const group = lacking({ row, ...missing }, all, context);
  const [noun, need] = missing.count === 1 ? ["name", "it is"] : ["names", "they are"];
  const isCovered = missing.first.some((name) => listsName(group, wildcardOf(normalizeName(name))));
  const inFull =
    isCovered && !row.wildcard
      ? " in full, because wildcards are documented only for simple URLs and Autodiscover"
      : "";
  return {
    path: [...group.set.first.path, "san"],
    message: `${certificatesWithVerb(group)} no subject alternative ${noun} ${listNames(missing)}; ${need} ${required(row, context)}${inFull}`,
    fact: stated(context.profile, row.pages),
    size: { amount: missing.count, unit: "name" },
    ...ownerOf(group),
  };
}

/** All missing names of certificates without alternative names at once. */
function allMissing(row: NameRow, all: readonly Missing[], group: CertificateGroup, context: NetworkContext): Hit {
  const count = all.reduce((sum, missing) => sum + missing.count, 0);
  const names = listNames({ count, first: all.flatMap(({ first }) => first) });
  return {
    path: [...group.set.first.path, "san"],
    message: `${certificatesWithVerb(group)} no subject alternative names; ${names} are required`,
    fact: stated(context.profile, row.pages),
    size: { amount: count, unit: "name" },
    ...ownerOf(group),
  };
}

/** How strictly the names of a row are required, and why. */
function required({ reason, stricter }: NameRow, { profile }: NetworkContext): string {
  if (!stricter) return `required ${reason}`;
  const [page] = stricter[profile.product] ?? [];
  return `recommended ${reason}${page ? `; ${titleOf(page)} requires it` : ""}`;
}
