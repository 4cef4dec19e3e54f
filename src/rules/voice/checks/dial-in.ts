import { quote } from "../../../base/wording.ts";
import { type ListItem, partsOf, type SitePart } from "../../../deployment/parts.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Deployment } from "../../../schema/deployment.ts";

type Pool = SitePart<ListItem<"frontEndPools">>;

/** What dial-in conferencing lacks, as soon as one pool has it. */
export function* dialInHits(deployment: Deployment, product: string): Iterable<Hit> {
  const pools = partsOf(deployment, "frontEndPools");
  const withDialIn = pools.filter(({ value }) => value.features?.dialInConferencing === true);
  const [first] = withDialIn;
  if (!first) return;
  if (partsOf(deployment, "pstnGateways").length === 0)
    yield {
      path: propertyOf(first),
      message: `${describe(first)} has dial-in conferencing, but the deployment has no gateway; ${product} requires a PSTN gateway, an IP-PBX or a session border controller for it`,
    };
  yield* poolsWithout(pools, first, product);
  for (const pool of withDialIn)
    if (pool.site.kind === "branch")
      yield {
        path: propertyOf(pool),
        message: `${describe(pool)} has dial-in conferencing at branch site ${quote(pool.site.name)}; ${product} supports its applications at central sites only`,
      };
}

/** Pools with conferencing that state that they have no dial-in conferencing. Those at branch sites cannot have it. */
function* poolsWithout(pools: readonly Pool[], first: Pool, product: string): Iterable<Hit> {
  for (const pool of pools) {
    const { conferencing, dialInConferencing } = pool.value.features ?? {};
    if (conferencing !== true || dialInConferencing !== false || pool.site.kind === "branch") continue;
    yield {
      path: propertyOf(pool),
      message: `${describe(pool)} has conferencing without dial-in conferencing, which ${describe(first)} has; ${product} requires it in every pool with conferencing`,
      related: [{ path: propertyOf(first), message: "it is enabled here" }],
    };
  }
}

function propertyOf({ path }: Pool): Hit["path"] {
  return [...path, "features", "dialInConferencing"];
}

function describe({ value }: Pool): string {
  return `pool ${quote(value.fqdn)}`;
}
