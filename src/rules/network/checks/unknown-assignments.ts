import { memoizeLast } from "../../../base/memoize.ts";
import { quote } from "../../../base/wording.ts";
import { namesOf } from "../../../deployment/names.ts";
import { appliesTo } from "../../../deployment/network/certificate-names.ts";
import type { CertificateOwner } from "../../../deployment/network/certificate-owners.ts";
import type { NetworkContext } from "../../../deployment/network/context.ts";
import { normalizeName } from "../../../deployment/network/dns-record.ts";
import { createSuggester } from "../../../deployment/references.ts";
import type { Hit } from "../../../model/rule.ts";
import { type Pages, stated } from "../../../profiles/stated.ts";
import type { Certificate, Deployment } from "../../../schema/deployment.ts";
import type { Path } from "../../../yaml/path.ts";

type Usage = Certificate["usage"];

/** A name that a certificate is assigned to and that no pool or server of the manifest has. */
type Unknown = { readonly usage: Usage; readonly subject: string; readonly name: string; readonly path: Path };

const unknownNames = memoizeLast((deployment: Deployment): readonly Unknown[] => {
  const assigned = (deployment.spec.network?.certificates ?? []).flatMap(({ usage, subject, assignedTo = [] }, at) =>
    assignedTo.map((name, index) => {
      const path = ["spec", "network", "certificates", at, "assignedTo", index];
      return { usage, subject, name, path };
    }),
  );
  if (assigned.length === 0) return [];
  const known = new Set(namesOf(deployment).map(({ fqdn }) => normalizeName(fqdn)));
  return assigned.filter(({ name }) => !known.has(normalizeName(name)));
});

const usagesWithUnknown = memoizeLast(
  (deployment: Deployment): ReadonlySet<Usage> => new Set(unknownNames(deployment).map(({ usage }) => usage)),
);

/** Whether a certificate of a usage is assigned to a name that no pool or server of the manifest has. */
export function hasUnknownAssignment(deployment: Deployment, usage: Usage): boolean {
  return usagesWithUnknown(deployment).has(usage);
}

/** Certificates that are assigned to unknown names, although all pools of their usage name their servers. */
export function* unknownAssignments(
  { profile }: NetworkContext,
  owners: readonly CertificateOwner[],
  deployment: Deployment,
  pages: Pages,
): Iterable<Hit> {
  // Names on certificates are checked from this product on.
  if (!appliesTo({ since: "lync-server-2013" }, profile)) return;
  const suggest = createSuggester();
  const counted = new Set(owners.filter(({ areServersNamed }) => !areServersNamed).map(({ usage }) => usage));
  const usages = new Set(owners.map(({ usage }) => usage));
  for (const { usage, subject, name, path } of unknownNames(deployment)) {
    if (!usages.has(usage) || counted.has(usage)) continue;
    const defined = () =>
      owners.filter((owner) => owner.usage === usage).flatMap(({ fqdn, members }) => [fqdn, ...members]);
    const hint = suggest(name, "the FQDN of a pool or server of the manifest", defined);
    const message = `certificate ${quote(subject)} is assigned to ${quote(name)}, which no pool or server has; ${hint}`;
    yield { path, message, fact: stated(profile, pages) };
  }
}
