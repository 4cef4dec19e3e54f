import { memoizeLast } from "../../base/memoize.ts";
import { isOfProduct } from "../../deployment/chat-pools.ts";
import { partsOf, type SitePart } from "../../deployment/parts.ts";
import type { Context, Hit, Rule } from "../../model/rule.ts";
import { profiles } from "../../profiles/index.ts";
import type { Deployment, PersistentChatPool } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";

/** The Persistent Chat pools of another product as a deployment of that product, and where each is in the manifest. */
type Other = { readonly deployment: Deployment; readonly paths: readonly Path[] };

/**
 * The Persistent Chat pools that remain of other products, by product. Each is in a site of its own, so that the place of
 * a finding tells the pool.
 */
const others = memoizeLast((deployment: Deployment): readonly Other[] => {
  const byProduct = new Map<string, SitePart<PersistentChatPool>[]>();
  for (const part of partsOf(deployment, "persistentChatPools")) {
    const { product } = part.value;
    if (product === undefined || isOfProduct(part, deployment)) continue;
    byProduct.set(product, [...(byProduct.get(product) ?? []), part]);
  }
  return [...byProduct].map(([product, parts]) => asDeployment(deployment, product, parts));
});

function asDeployment(
  { spec: { network, ...rest }, ...deployment }: Deployment,
  product: string,
  parts: readonly SitePart<PersistentChatPool>[],
): Other {
  const spec = {
    product: product as typeof rest.product,
    sites: parts.map(({ value, site: { name } }) => ({ name, persistentChatPools: [value] })),
    ...(network?.tls12Only !== undefined && { network: { tls12Only: network.tls12Only } }),
  };
  return { deployment: { ...deployment, spec }, paths: parts.map(({ path }) => path) };
}

/** A rule that also checks the Persistent Chat pools of other products, each against its own product. */
export function alsoForOtherProducts(rule: Rule): Rule {
  return {
    ...rule,
    applies: (deployment, context) =>
      rule.applies(deployment, context) ||
      others(deployment).some((one) => rule.applies(one.deployment, contextOf(one, context))),
    *check(deployment, context) {
      const reported = new Set<string>();
      for (const hit of hitsOf(rule, deployment, context)) {
        reported.add(hit.path.join("/"));
        yield hit;
      }
      for (const other of others(deployment))
        for (const hit of hitsOf(rule, other.deployment, contextOf(other, context))) {
          const moved = movedTo(hit, other.paths);
          if (!reported.has(moved.path.join("/"))) yield moved;
        }
    },
  };
}

function contextOf({ deployment: { spec } }: Other, context: Context): Context {
  return { ...context, profile: profiles[spec.product] };
}

function hitsOf(rule: Rule, deployment: Deployment, context: Context): Iterable<Hit> {
  const isForProduct = rule.products?.includes(deployment.spec.product) !== false;
  return isForProduct && rule.applies(deployment, context) ? rule.check(deployment, context) : [];
}

function movedTo(hit: Hit, paths: readonly Path[]): Hit {
  const move = (path: Path): Path => {
    const pool = path[1] === "sites" ? paths[Number(path[2])] : undefined;
    return pool ? [...pool, ...path.slice(5)] : path;
  };
  const related = hit.related?.map((one) => ({ ...one, path: move(one.path) }));
  return { ...hit, path: move(hit.path), ...(related && { related }) };
}
