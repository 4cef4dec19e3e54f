import { keyOfName } from "../../../base/host-names.ts";
import { quote } from "../../../base/wording.ts";
import { domainReferencesOf } from "../../../deployment/platform/domains.ts";
import { hostReferencesOf } from "../../../deployment/platform/hosts.ts";
import type { Suggest } from "../../../deployment/references.ts";
import { type SiteReference, siteReferencesOf } from "../../../deployment/site-references.ts";
import type { Context, Hit } from "../../../model/rule.ts";
import { stated } from "../../../profiles/stated.ts";
import type { Deployment } from "../../../schema/deployment.ts";
import { policyPages } from "../../archiving/checks/policy-pages.ts";

/** The references to sites, hosts of virtual machines and domains. */
export function namedReferences(deployment: Deployment): readonly SiteReference[] {
  return [...siteReferencesOf(deployment), ...hostReferencesOf(deployment), ...domainReferencesOf(deployment)];
}

/** References to an undefined site, host or domain. */
export function* namedReferenceHits(deployment: Deployment, suggest: Suggest, context: Context): Iterable<Hit> {
  const references = namedReferences(deployment);
  if (references.length === 0) return;
  const sites = named(deployment.spec.sites, "the name of a site");
  const hosts = named(deployment.spec.virtualizationHosts ?? [], "the name of a host in virtualizationHosts");
  const { domains = [], rootDomain: root } = deployment.spec.activeDirectory ?? {};
  const forest = [...domains, ...(root === undefined ? [] : [{ name: root }])];
  const known = { host: hosts, domain: named(forest, "the name of a domain in activeDirectory") };
  for (const { name, path, of, kind } of references) {
    const { names, keys, expected } = kind === "host" || kind === "domain" ? known[kind] : sites;
    if (keys.has(keyOfName(name))) continue;
    const hint = suggest(name, expected, () => names);
    yield { path, message: `${of} is ${quote(name)}, which is not defined; ${hint}`, ...pageOf(kind, context) };
  }
}

function named(objects: readonly { readonly name: string }[], expected: string) {
  const names = objects.map(({ name }) => name);
  return { names, keys: new Set(names.map(keyOfName)), expected };
}

/** The page that describes a reference. */
function pageOf(kind: SiteReference["kind"], { profile }: Context): Pick<Hit, "fact" | "source" | "level"> {
  // No topology contains domains, domain controllers and hosts.
  if (kind === "directory" || kind === "domain") return { fact: profile.domainControllers, level: "warning" };
  if (kind === "host") return { fact: profile.hypervisors, level: "warning" };
  if (kind === "stretched") return {};
  if (kind === "branch") return { fact: profile.branchSites };
  return kind === "archiving" ? { fact: stated(profile, policyPages) } : { source: "new-cs-external-access-policy" };
}
