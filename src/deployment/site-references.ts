import { quote } from "../base/wording.ts";
import type { Deployment, DomainController } from "../schema/deployment.ts";
import type { Path } from "../yaml/path.ts";
import { type ListName, partsOf } from "./parts.ts";

/** A property that refers to a site, a host of virtual machines or an Active Directory domain by its name. */
export type SiteReference = {
  readonly name: string;
  readonly path: Path;
  readonly of: string;
  /** What it belongs to; "stretched" is the second site of a pool, "host" and "domain" are no site but these. */
  readonly kind: "branch" | "externalAccess" | "archiving" | "stretched" | "directory" | "host" | "domain";
};

/** The lists whose pools can be stretched over two sites. */
export const stretchedLists = [
  "frontEndPools",
  "directorPools",
  "edgePools",
  "mediationPools",
  "persistentChatPools",
] as const satisfies readonly ListName[];

/** A pool that is stretched over two sites, and the path to the second one. */
export type StretchedPool = {
  readonly pool: { readonly fqdn: string; readonly secondSite: string };
  readonly path: Path;
  readonly list: (typeof stretchedLists)[number];
  readonly site: string;
};

/** The pools that are stretched over two sites. */
export function* stretchedPoolsOf(deployment: Deployment): Generator<StretchedPool, void> {
  for (const list of stretchedLists)
    for (const { value, path, site } of partsOf(deployment, list)) {
      const { fqdn, secondSite } = value;
      if (secondSite !== undefined)
        yield { pool: { fqdn, secondSite }, path: [...path, "secondSite"], list, site: site.name };
    }
}

/** Every reference to a site. Those of branch sites are omitted if there is no central site. */
export function siteReferencesOf(deployment: Deployment): readonly SiteReference[] {
  const { spec } = deployment;
  const { sites, externalAccess, archiving } = spec;
  const branches: SiteReference[] = [];
  const hasCentral = sites.some(({ kind }) => kind !== "branch");
  for (const [at, { name: site, centralSite, kind }] of sites.entries()) {
    if (centralSite === undefined || kind !== "branch" || !hasCentral) continue;
    const path = ["spec", "sites", at, "centralSite"];
    branches.push({ name: centralSite, path, of: `centralSite of ${quote(site)}`, kind: "branch" });
  }
  // Concatenated, because the arguments of a call are limited in number.
  return [
    ...branches,
    ...[...stretchedPoolsOf(deployment)].map(
      ({ pool, path }): SiteReference => ({
        name: pool.secondSite,
        path,
        of: `secondSite of ${quote(pool.fqdn)}`,
        kind: "stretched",
      }),
    ),
    ...controllerReferences(spec),
    ...policyReferences(externalAccess?.policies ?? [], "externalAccess"),
    ...policyReferences(archiving?.policies ?? [], "archiving"),
  ];
}

/** A domain controller, as in messages. */
export function controllerIn({ name }: DomainController): string {
  return name === undefined ? "a domain controller" : `domain controller ${quote(name)}`;
}

/** The sites of domain controllers. */
function controllerReferences({ activeDirectory }: Deployment["spec"]): readonly SiteReference[] {
  return (activeDirectory?.domainControllers ?? []).flatMap((controller, at) => {
    const { site: name } = controller;
    const path = ["spec", "activeDirectory", "domainControllers", at, "site"];
    return name === undefined ? [] : [{ name, path, of: `site of ${controllerIn(controller)}`, kind: "directory" }];
  });
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
