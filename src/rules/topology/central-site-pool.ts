import { quoted } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";

export const centralSitePool: Rule = {
  id: "central-site-pool",
  title: "There is a central site, and every central site has a Front End pool",
  level: "error",
  preset: "recommended",
  why: "Users are homed in the pools of central sites; without one nobody can sign in, and branch sites have nothing to lean on",
  fix: "Add a Front End pool or Standard Edition server to the site, or write kind: branch and its centralSite",
  turnOffWhen: "The site is described in a manifest of its own, and is here only because something refers to it",
  source: "topologies-2010",
  evidence: "A",
  applies: () => true,
  *check({ spec }, { profile }) {
    const fact = profile.centralSites;
    if (spec.sites.every(({ kind }) => kind === "branch")) {
      const message = `all sites are branch sites; ${profile.name} needs a central site with a Front End pool`;
      yield { path: ["spec", "sites"], message, fact };
    }
    for (const [at, { kind, name, frontEndPools, survivableBranch, centralSite }] of spec.sites.entries()) {
      if (kind === "branch" || frontEndPools?.length) continue;
      // What looks like a branch site and does not say so is named by branch-central-site.
      if (survivableBranch || centralSite !== undefined) continue;
      yield {
        path: ["spec", "sites", at, "frontEndPools"],
        message: `central site ${quoted(name)} has no Front End pool; ${profile.name} needs a Front End pool or a Standard Edition server in it`,
        fact,
      };
    }
  },
};
