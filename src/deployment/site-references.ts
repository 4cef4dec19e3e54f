import { quote } from "../base/wording.ts";
import type { Deployment } from "../schema/deployment.ts";
import type { Path } from "../yaml/path.ts";

/** A property that refers to a site by its name. */
export type SiteReference = {
  readonly name: string;
  readonly path: Path;
  readonly of: string;
  /** Whether it is a branch site, or a policy of external access or archiving. */
  readonly kind: "branch" | "externalAccess" | "archiving";
};

/** Every reference to a site. Those of branch sites are omitted if there is no central site. */
export function siteReferencesOf({ spec }: Deployment): readonly SiteReference[] {
  const { sites, externalAccess, archiving } = spec;
  const references: SiteReference[] = [];
  const hasCentral = sites.some(({ kind }) => kind !== "branch");
  for (const [at, { name: site, centralSite, kind }] of sites.entries()) {
    if (centralSite === undefined || kind !== "branch" || !hasCentral) continue;
    const path = ["spec", "sites", at, "centralSite"];
    references.push({ name: centralSite, path, of: `centralSite of ${quote(site)}`, kind: "branch" });
  }
  if (externalAccess?.policies) references.push(...policyReferences(externalAccess.policies, "externalAccess"));
  if (archiving?.policies) references.push(...policyReferences(archiving.policies, "archiving"));
  return references;
}

/** The policies of external access or archiving. */
type Policies = readonly { readonly site?: string }[];

function policyReferences(policies: Policies, part: "externalAccess" | "archiving"): readonly SiteReference[] {
  return policies.flatMap(({ site }, at) =>
    site === undefined
      ? []
      : [{ name: site, path: ["spec", part, "policies", at, "site"], of: "site of a policy", kind: part }],
  );
}
