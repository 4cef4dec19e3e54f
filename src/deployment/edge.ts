import { once } from "../base/memoize.ts";
import type { Deployment, EdgePool, ExternalAccess } from "../schema/deployment.ts";
import type { Path } from "../yaml/path.ts";
import { isOn, type Part, partsOf, serverCount } from "./parts.ts";

/** The Edge pools that have a server. What an Edge pool must be like is asked of these. */
export const edgePoolsOf = once((deployment: Deployment): readonly Part<EdgePool>[] =>
  partsOf(deployment, "edgePools").filter(({ value }) => serverCount(value.servers) > 0),
);

/** An Edge service, as `services` and `nat.interfaces` write it. */
export type EdgeService = NonNullable<EdgePool["services"]>[number];

/** The Edge services: what messages call them, and their key in `externalFqdns` and `ports`. */
export const edgeServices = {
  access: { name: "Access Edge", key: "access" },
  "web-conferencing": { name: "Web Conferencing Edge", key: "webConferencing" },
  av: { name: "A/V Edge", key: "av" },
} as const satisfies Record<EdgeService, { name: string; key: string }>;

/** All Edge services, in the order of the product's own pages. */
export const allServices = Object.keys(edgeServices) as readonly EdgeService[];

/** The Edge services of a pool: all, unless it says otherwise. */
export function servicesOf({ services }: EdgePool): readonly EdgeService[] {
  return services === undefined ? allServices : allServices.filter((service) => services.includes(service));
}

/** What brings people in from outside, and what messages call them. */
const scenarios = {
  remoteUsers: "remote users",
  federation: "federated users",
  publicIm: "public IM users",
  xmpp: "XMPP users",
  anonymousGuests: "anonymous guests",
  mobility: "mobile clients",
} as const satisfies Partial<Record<keyof ExternalAccess, string>>;

/** A kind of people outside, by its key under `externalAccess`. */
export type Scenario = keyof typeof scenarios;

/** A scenario that is on: its name in messages, and where it is switched on. */
export type Served = { readonly key: Scenario; readonly name: string; readonly path: Path };

/** Those of the scenarios that are on. */
export function served({ spec }: Deployment, wanted: readonly Scenario[]): readonly Served[] {
  const { externalAccess } = spec;
  if (!externalAccess) return [];
  const on = wanted.filter((key) => isOn(externalAccess[key]));
  return on.map((key) => ({ key, name: scenarios[key], path: ["spec", "externalAccess", key] }));
}

/** Whether any of the scenarios is on. */
export function isServed({ spec: { externalAccess } }: Deployment, wanted: readonly Scenario[]): boolean {
  return externalAccess !== undefined && wanted.some((key) => isOn(externalAccess[key]));
}

/** Where it is said that partners are looked for in DNS, if federation does so. */
export function discoveryOf({ spec }: Deployment): Path | undefined {
  const { federation, accessEdge } = spec.externalAccess ?? {};
  if (!isOn(federation)) return undefined;
  if (federation.partnerDiscovery) return ["spec", "externalAccess", "federation", "partnerDiscovery"];
  const switched = federation.partnerDiscovery === undefined && accessEdge?.enablePartnerDiscovery;
  return switched ? ["spec", "externalAccess", "accessEdge", "enablePartnerDiscovery"] : undefined;
}
