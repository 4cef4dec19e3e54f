import { keyOfName } from "../../base/host-names.ts";
import { quoted } from "../../base/wording.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { Site } from "../../schema/deployment.ts";

export const branchCentralSite: Rule = {
  id: "branch-central-site",
  title: "Every branch site belongs to one central site, and a central site to none",
  level: "error",
  preset: "recommended",
  why: "A branch takes presence and conferences from its central site; without one its users have neither",
  fix: "Name the central site under centralSite of the branch site, or write kind: branch where a branch is meant",
  turnOffWhen: "The central site is described in a manifest of its own",
  source: "topology-changes-ocspedia",
  evidence: "B",
  applies: ({ spec }) => spec.sites.some(isLikeBranch),
  *check({ spec }, { profile }) {
    const sites = new Map<string, readonly [Site, number]>();
    for (const [at, site] of spec.sites.entries()) {
      if (!sites.has(keyOfName(site.name))) sites.set(keyOfName(site.name), [site, at]);
    }
    // Without any central site, central-site-pool speaks.
    if (spec.sites.every(({ kind }) => kind === "branch")) return;
    for (const [at, site] of spec.sites.entries()) {
      const flaw = site.kind === "branch" ? ofBranch(site, sites) : ofCentral(site);
      if (flaw) yield { fact: profile.branchSites, ...flaw, path: ["spec", "sites", at, ...flaw.path] };
    }
  },
};

function ofBranch({ name, centralSite }: Site, sites: ReadonlyMap<string, readonly [Site, number]>): Hit | undefined {
  const path = ["centralSite"];
  if (centralSite === undefined)
    return { path, message: `branch site ${quoted(name)} names no central site; it needs one` };
  const found = sites.get(keyOfName(centralSite));
  // A site that is not there is named by known-reference.
  if (found?.[0].kind !== "branch") return undefined;
  const message = `branch site ${quoted(name)} belongs to ${quoted(centralSite)}, which is a branch site too; it needs a central site`;
  return {
    path,
    message,
    related: [{ path: ["spec", "sites", found[1], "kind"], message: "the branch site is here" }],
  };
}

function ofCentral({ name, centralSite, survivableBranch }: Site): Hit | undefined {
  const says = `site ${quoted(name)} is a central site, but has`;
  if (centralSite !== undefined)
    return { path: ["centralSite"], message: `${says} a centralSite; that needs kind: branch` };
  return (
    survivableBranch && { path: ["survivableBranch"], message: `${says} a survivableBranch; that needs kind: branch` }
  );
}

function isLikeBranch({ kind, centralSite, survivableBranch }: Site): boolean {
  return kind === "branch" || centralSite !== undefined || survivableBranch !== undefined;
}
