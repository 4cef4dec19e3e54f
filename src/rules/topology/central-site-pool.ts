import { quote } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";

export const centralSitePool: Rule = {
  id: "central-site-pool",
  title: "There is a central site, and every central site has a Front End pool",
  level: "error",
  preset: "recommended",
  why: "Users are homed in pools of central sites; without one, users cannot sign in and branch sites have no pool to depend on",
  fix: "Add a Front End pool or Standard Edition server to the site, or set kind: branch and centralSite",
  source: "topologies-2010",
  evidence: "A",
  applies: () => true,
  *check({ spec }, { profile }) {
    const fact = profile.centralSites;
    if (spec.sites.every(({ kind }) => kind === "branch")) {
      const message = `all sites are branch sites; ${profile.name} requires a central site with a Front End pool`;
      yield { path: ["spec", "sites"], message, fact };
    }
    for (const [at, { kind, name, frontEndPools, survivableBranch, centralSite }] of spec.sites.entries()) {
      if (kind === "branch" || frontEndPools?.length) continue;
      // A branch site without kind: branch is reported by branch-central-site.
      if (survivableBranch || centralSite !== undefined) continue;
      yield {
        path: ["spec", "sites", at, "frontEndPools"],
        message: `central site ${quote(name)} has no Front End pool; ${profile.name} requires a Front End pool or a Standard Edition server in every central site`,
        fact,
      };
    }
  },
};
