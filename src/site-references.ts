import type { Deployment } from "./deployment.ts";
import type { Path } from "./types.ts";
import { quoted } from "./words.ts";

/** A place that refers to a site by its name. */
export type SiteReference = { readonly name: string; readonly path: Path; readonly of: string };

/** Every reference to a site; those of branch sites only where there is a central site that they could mean. */
export function siteReferencesOf({ spec }: Deployment): readonly SiteReference[] {
  const { sites, externalAccess, archiving } = spec;
  const branches = sites.every(({ kind }) => kind === "branch") ? [] : sites;
  return [
    ...branches.flatMap(({ name: site, centralSite, kind }, at) =>
      centralSite === undefined || kind !== "branch"
        ? []
        : [{ name: centralSite, path: ["spec", "sites", at, "centralSite"], of: `centralSite of ${quoted(site)}` }],
    ),
    ...ofPolicies(externalAccess?.policies, "externalAccess"),
    ...ofPolicies(archiving?.policies, "archiving"),
  ];
}

type Policies = readonly { readonly site?: string }[];

function ofPolicies(policies: Policies = [], part: "externalAccess" | "archiving"): readonly SiteReference[] {
  return policies.flatMap(({ site }, at) =>
    site === undefined ? [] : [{ name: site, path: ["spec", part, "policies", at, "site"], of: `site of a policy` }],
  );
}
