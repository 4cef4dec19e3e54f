import { joinList, quote } from "../../base/wording.ts";
import { type ListItem, partsOf, type SitePart, serverCount } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment } from "../../schema/deployment.ts";

export const poolDetails: Rule = {
  id: "pool-details",
  title: "Every pool states the databases, shares and load balancing that it requires",
  level: "note",
  preset: "strict",
  why: "Rules do not check what a manifest does not state, so errors in what is missing remain unnoticed",
  fix: "Add the named properties to the pools, or disable the rule if other documents describe them",
  source: "topologies-2015",
  evidence: "A*",
  applies: (deployment) => partsOf(deployment, "frontEndPools").length > 0,
  *check(deployment, { profile }) {
    const incomplete = partsOf(deployment, "frontEndPools").flatMap((pool) => {
      const missing = missingIn(pool, deployment, profile);
      return missing.length > 0 ? [{ pool, missing }] : [];
    });
    const [first, ...others] = incomplete;
    if (!first) return;
    const names = detailNames.filter((name) => incomplete.some(({ missing }) => missing.includes(name)));
    const pools = others.length === 0 ? `pool ${quote(first.pool.value.fqdn)} does` : `${incomplete.length} pools do`;
    // The finding is about the deployment, so that it remains the same if pools are in another order.
    yield {
      path: ["spec", "sites"],
      message: `${pools} not state ${joinList(names, "or")}; ${profile.name} requires what these properties describe`,
      fact: profile.backEnds,
      related: incomplete.slice(0, 5).map(({ pool, missing }) => ({
        path: [...pool.path, "fqdn"],
        message: `pool ${quote(pool.value.fqdn)} does not state ${joinList(missing, "or")}`,
      })),
    };
  },
};

const detailNames = ["backEnd", "loadBalancing", "fileStore", "archivingStore"] as const;

type DetailName = (typeof detailNames)[number];
type Pool = SitePart<ListItem<"frontEndPools">>;

/** The properties that a pool requires and does not state. What another rule reports is none of them. */
function missingIn({ value }: Pool, deployment: Deployment, { archiving: kind }: Profile): readonly DetailName[] {
  const isEnterprise = value.edition === "enterprise";
  const { scope = "none", store } = deployment.spec.archiving ?? {};
  const isArchived = scope !== "none" && value.archiving !== false && (store === "sql" || store === "both");
  // The first pool with a file store requires one of all others: file-store.
  const hasFileStore = partsOf(deployment, "frontEndPools").some((pool) => pool.value.fileStore);
  const missing: readonly (DetailName | false)[] = [
    isEnterprise && !value.backEnd && "backEnd",
    isEnterprise && serverCount(value.servers) > 1 && !value.loadBalancing && "loadBalancing",
    !hasFileStore && "fileStore",
    isArchived && kind.value === "store" && !value.archivingStore && "archivingStore",
  ];
  return missing.filter((name) => name !== false);
}
