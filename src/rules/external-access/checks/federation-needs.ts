import { keyOfName } from "../../../base/host-names.ts";
import { quote } from "../../../base/wording.ts";
import { edgePoolsOf } from "../../../deployment/edge.ts";
import { servedScenarios } from "../../../deployment/served-scenarios.ts";
import type { Context, Hit, Related } from "../../../model/rule.ts";
import type { Fact } from "../../../profiles/fact.ts";
import type { Profile } from "../../../profiles/profile.ts";
import type { Deployment } from "../../../schema/deployment.ts";

/** The scenarios and routes that require federation, with their paths. */
export function federationNeeds(deployment: Deployment, context: Context): readonly Related[] {
  const people = servedScenarios(deployment, ["federation", "publicIm", "xmpp"], context).map(({ name, path }) => ({
    path,
    message: name,
  }));
  const routes = routesOf(deployment).map(({ path, of }) => ({ path, message: of }));
  return [...people, ...routes];
}

/** The federation routes of sites: the pool that each one names, and its description in messages. */
function routesOf({ spec }: Deployment) {
  return spec.sites.flatMap(({ name, federationRoute: to }, at) =>
    to === undefined
      ? []
      : [{ to, path: ["spec", "sites", at, "federationRoute"], of: `the federation route of site ${quote(name)}` }],
  );
}

/** The federation routes through an Edge pool that has federation disabled, where another Edge pool has it enabled. */
export function* routesWithoutFederation(
  deployment: Deployment,
  { name }: Pick<Profile, "name">,
  fact: Fact<unknown>,
): Iterable<Hit> {
  const routes = routesOf(deployment);
  if (routes.length === 0) return;
  const edges = new Map(edgePoolsOf(deployment).map((part) => [keyOfName(part.value.fqdn), part]));
  for (const { to, path, of } of routes) {
    const edge = edges.get(keyOfName(to));
    if (!edge || edge.value.federation) continue;
    yield {
      path,
      message: `${of} is Edge pool ${quote(edge.value.fqdn)}, which has federation disabled; ${name} requires an Edge pool with federation enabled`,
      fact,
      related: [{ path: edge.path, message: "the Edge pool is defined here" }],
    };
  }
}
