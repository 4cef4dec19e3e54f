import { keyOfName } from "../base/host-names.ts";
import { memoizeLast } from "../base/memoize.ts";
import type { Deployment, EdgePool, ExternalAccess } from "../schema/deployment.ts";
import type { Path } from "../yaml/path.ts";
import { isOn, partsOf, type SitePart, serverCount } from "./parts.ts";

/** The Edge pools with at least one server. Rules check only these. */
export const edgePoolsOf = memoizeLast((deployment: Deployment): readonly SitePart<EdgePool>[] =>
  partsOf(deployment, "edgePools").filter(({ value }) => serverCount(value.servers) > 0),
);

/** Whether an Edge pool states that its servers are in a domain. By default, Edge Servers are in a workgroup. */
export function isDomainJoined({ domainJoined, servers }: EdgePool): boolean {
  if (domainJoined !== undefined) return domainJoined;
  return typeof servers === "object" && servers.some((one) => typeof one === "object" && one.domain !== undefined);
}

/** An Edge service, as in `services` and `nat.interfaces`. */
export type EdgeService = NonNullable<EdgePool["services"]>[number];

/** The Edge services: the name in messages, and the key in `externalFqdns` and `ports`. */
export const edgeServices = {
  access: { name: "Access Edge", key: "access" },
  "web-conferencing": { name: "Web Conferencing Edge", key: "webConferencing" },
  av: { name: "A/V Edge", key: "av" },
} as const satisfies Record<EdgeService, { name: string; key: string }>;

/** All Edge services, in the order of the product's documentation. */
export const allServices = Object.keys(edgeServices) as readonly EdgeService[];

/** The Edge services of a pool. Without `services`, all of them. */
export function servicesOf({ services }: EdgePool): readonly EdgeService[] {
  return services === undefined ? allServices : allServices.filter((service) => services.includes(service));
}

/** Whether all Edge services of a pool have the same external FQDN although it does not set `singleFqdn`. */
export function sharesName({ singleFqdn, externalFqdns = {} }: EdgePool): boolean {
  const names = new Set(Object.values(externalFqdns).map(keyOfName));
  return !singleFqdn && names.size === 1 && Object.keys(externalFqdns).length === allServices.length;
}

/** The scenarios of external access, and their users as in messages. */
const scenarios = {
  remoteUsers: "remote users",
  federation: "federated users",
  publicIm: "public IM users",
  xmpp: "XMPP users",
  anonymousGuests: "anonymous guests",
  mobility: "mobile clients",
} as const satisfies Partial<Record<keyof ExternalAccess, string>>;

/** A scenario of external access, by its key under `externalAccess`. */
export type Scenario = keyof typeof scenarios;

/** The scenarios for which the planning page requires an Edge Server. */
export const edgeScenarios = ["remoteUsers", "federation", "publicIm", "xmpp"] as const satisfies readonly Scenario[];

/** An enabled scenario: its users as in messages, and its path. */
export type EnabledScenario = { readonly key: Scenario; readonly name: string; readonly path: Path };

/** The scenarios that are enabled, of those to consider. */
export function enabledScenarios({ spec }: Deployment, candidates: readonly Scenario[]): readonly EnabledScenario[] {
  const { externalAccess } = spec;
  if (!externalAccess) return [];
  const enabled = candidates.filter((key) => isOn(externalAccess[key]));
  return enabled.map((key) => ({ key, name: scenarios[key], path: ["spec", "externalAccess", key] }));
}

/** Whether any of the scenarios is enabled. */
export function hasScenario({ spec: { externalAccess } }: Deployment, candidates: readonly Scenario[]): boolean {
  return externalAccess !== undefined && candidates.some((key) => isOn(externalAccess[key]));
}

/** The path of the setting that enables partner discovery through DNS, if federation uses it. */
export function discoveryOf({ spec }: Deployment): Path | undefined {
  const { federation, accessEdge } = spec.externalAccess ?? {};
  if (!isOn(federation)) return undefined;
  if (federation.partnerDiscovery) return ["spec", "externalAccess", "federation", "partnerDiscovery"];
  const isGlobal = federation.partnerDiscovery === undefined && accessEdge?.enablePartnerDiscovery;
  return isGlobal ? ["spec", "externalAccess", "accessEdge", "enablePartnerDiscovery"] : undefined;
}
