import { keyOfName } from "../../base/host-names.ts";
import { quote } from "../../base/wording.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { Site } from "../../schema/deployment.ts";

export const branchCentralSite: Rule = {
  id: "branch-central-site",
  title: "Every branch site belongs to one central site, and a central site to none",
  level: "error",
  preset: "recommended",
  why: "A branch site depends on its central site for presence and conferencing; without one, its users have neither",
  fix: "Set centralSite of the branch site to a central site, or set kind: branch for a branch site",
  source: "topology-changes-ocspedia",
  evidence: "B",
  applies: ({ spec }) => spec.sites.some(isLikeBranch),
  *check({ spec }, { profile }) {
    const sites = new Map<string, readonly [Site, number]>();
    for (const [at, site] of spec.sites.entries()) {
      if (!sites.has(keyOfName(site.name))) sites.set(keyOfName(site.name), [site, at]);
    }
    // If there is no central site, central-site-pool reports it.
    if (spec.sites.every(({ kind }) => kind === "branch")) return;
    for (const [at, site] of spec.sites.entries()) {
      const hit = site.kind === "branch" ? ofBranch(site, sites) : ofCentral(site);
      if (hit) yield { fact: profile.branchSites, ...hit, path: ["spec", "sites", at, ...hit.path] };
    }
  },
};

function ofBranch({ name, centralSite }: Site, sites: ReadonlyMap<string, readonly [Site, number]>): Hit | undefined {
  const path = ["centralSite"];
  if (centralSite === undefined)
    return { path, message: `branch site ${quote(name)} has no centralSite; a branch site requires one` };
  const found = sites.get(keyOfName(centralSite));
  // A site that is not defined is reported by known-reference.
  if (found?.[0].kind !== "branch") return undefined;
  const message = `branch site ${quote(name)} belongs to ${quote(centralSite)}, which is also a branch site; a central site is required`;
  return {
    path,
    message,
    related: [{ path: ["spec", "sites", found[1], "kind"], message: "the other branch site is defined here" }],
  };
}

function ofCentral({ name, centralSite, survivableBranch }: Site): Hit | undefined {
  const conflict = `site ${quote(name)} is a central site, but has`;
  if (centralSite !== undefined)
    return { path: ["centralSite"], message: `${conflict} a centralSite, which requires kind: branch` };
  return (
    survivableBranch && {
      path: ["survivableBranch"],
      message: `${conflict} a survivableBranch, which requires kind: branch`,
    }
  );
}

function isLikeBranch({ kind, centralSite, survivableBranch }: Site): boolean {
  return kind === "branch" || centralSite !== undefined || survivableBranch !== undefined;
}
