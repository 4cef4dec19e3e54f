import { keyOfName } from "../../base/host-names.ts";
import { abridged, counted, quoted } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";
import type { Archiving, ArchivingPolicy, Site } from "../../schema/deployment.ts";

export const archivingPolicy: Rule = {
  id: "archiving-policy",
  title: "The archiving policies archive those whom archiving.scope says",
  level: "warning",
  preset: "recommended",
  why: "Policies decide what is archived; where they differ from the plan, messages are missing or people are recorded unasked",
  fix: "Switch internal or external on in the policies of those who are archived and off in all others, or correct archiving.scope",
  turnOffWhen: "The manifest lists only some of the policies",
  source: "archiving-planning-2010",
  evidence: "B",
  // Exchange archives by policies of its own.
  applies: ({ spec: { archiving } }) => archiving?.store !== "exchange" && Boolean(archiving?.policies?.length),
  *check({ spec }) {
    const archiving = spec.archiving ?? {};
    const message = archiving.scope === "all-users" ? missed(archiving, spec.sites) : excess(archiving);
    if (message) yield { path: ["spec", "archiving", "policies"], message };
  },
};

/** Whether a policy archives anything. */
const archives = ({ internal, external }: ArchivingPolicy): boolean => internal === true || external === true;

/** What is wrong where nobody or only some users are archived. */
function excess({ required, scope = "none", policies = [] }: Archiving): string | undefined {
  const active = policies.filter(archives);
  const says = `archiving.scope is ${quoted(scope)}`;
  if (scope === "none") {
    // Where archiving is required, archiving-scope asks for the scope.
    if (active.length === 0 || required) return undefined;
    return `archiving.policies has ${counted(active.length, "policy that archives", "policies that archive")}, but ${says}; both need to say the same`;
  }
  if (active.length === 0)
    return `no archiving policy archives anything, but ${says}; one with internal or external on is needed`;
  if (!active.some((policy) => policy.scope === "global")) return undefined;
  return `the global archiving policy archives everybody, but ${says}; only site or user policies with internal or external on are needed`;
}

/** What is wrong where all users are archived: a site by a policy of its own, of its central site or, without, globally. */
function missed({ policies = [] }: Archiving, sites: readonly Site[]): string | undefined {
  const says = 'but archiving.scope is "all-users"';
  if (!policies.some(archives)) {
    return `no archiving policy archives anything, ${says}; one with internal or external on is needed`;
  }
  const ofSites = policies.filter(({ scope }) => scope === "site");
  // One that names no site may be that of any.
  if (ofSites.some((policy) => policy.site === undefined && archives(policy))) return undefined;
  const everywhere = policies.some((policy) => policy.scope === "global" && archives(policy));
  const own = new Map(ofSites.map((policy) => [keyOfName(policy.site ?? ""), archives(policy)]));
  const of = (name = "") => own.get(keyOfName(name));
  const homes = sites.filter(({ frontEndPools, survivableBranch }) => frontEndPools?.length || survivableBranch);
  const open = homes.filter(({ name, centralSite }) => !(of(name) ?? of(centralSite) ?? everywhere));
  if (open.length === 0) return undefined;
  return `no global or site policy archives ${abridged(open.map(({ name }) => quoted(name)))}, ${says}; each site needs one`;
}
