import { quoted } from "../base/wording.ts";
import type { Deployment } from "../schema/deployment.ts";
import type { Path } from "../yaml/path.ts";

/** A place that refers to a site by its name. */
export type SiteReference = { readonly name: string; readonly path: Path; readonly of: string };

/** Every reference to a site; those of branch sites only where there is a central site that they could mean. */
export function siteReferencesOf({ spec }: Deployment): readonly SiteReference[] {
  const { sites, externalAccess, archiving } = spec;
  const references: SiteReference[] = [];
  const isCentral = sites.some(({ kind }) => kind !== "branch");
  for (const [at, { name: site, centralSite, kind }] of sites.entries()) {
    if (centralSite === undefined || kind !== "branch" || !isCentral) continue;
    const path = ["spec", "sites", at, "centralSite"];
    references.push({ name: centralSite, path, of: `centralSite of ${quoted(site)}` });
  }
  if (externalAccess?.policies) references.push(...ofPolicies(externalAccess.policies, "externalAccess"));
  if (archiving?.policies) references.push(...ofPolicies(archiving.policies, "archiving"));
  return references;
}

type Policies = readonly { readonly site?: string }[];

function ofPolicies(policies: Policies, part: "externalAccess" | "archiving"): readonly SiteReference[] {
  return policies.flatMap(({ site }, at) =>
    site === undefined ? [] : [{ name: site, path: ["spec", part, "policies", at, "site"], of: "site of a policy" }],
  );
}
