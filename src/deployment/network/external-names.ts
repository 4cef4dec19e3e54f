import { keyOfName } from "../../base/host-names.ts";
import { memoizeLast } from "../../base/memoize.ts";
import { quote } from "../../base/wording.ts";
import type { Deployment, EdgePool } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";
import { edgePoolsOf, edgeServices, servicesOf, sharesName } from "../edge.ts";
import { isOn, partsOf, type SitePart } from "../parts.ts";
import { usableSimpleUrls } from "./simple-urls.ts";

/** What a DNS name leads to. */
export type NameUse = {
  readonly name: string;
  readonly path: Path;
  /** Describes the service, as in messages. */
  readonly service: () => string;
  readonly kind: "access" | "webConferencing" | "av" | "inside" | "web" | "internal-web" | "proxy" | "gateway";
  /** The pool, as a key. Without one, the name may lead to any pool. */
  readonly owner?: string;
};

/** Whether two uses of a name lead to different places. All web services are behind the reverse proxies. */
export function isNameConflict(one: NameUse, other: NameUse): boolean {
  const [a, b] = [one, other].map(({ kind }) => (kind === "web" ? "proxy" : kind));
  return a !== b || (one.owner !== undefined && other.owner !== undefined && one.owner !== other.owner);
}

/** The names of services that external users reach, and those of the internal web services. */
export const serviceNameUses = memoizeLast((deployment: Deployment): readonly NameUse[] => [
  ...edgePoolsOf(deployment).flatMap(edgeUses),
  ...webUses(deployment),
  ...simpleUrlUses(deployment),
]);

function edgeUses({ value: pool, path }: SitePart<EdgePool>): readonly NameUse[] {
  const isShared = pool.singleFqdn || sharesName(pool);
  return servicesOf(pool).flatMap((service) => {
    const { key, name: title } = edgeServices[service];
    const name = pool.externalFqdns?.[key];
    if (name === undefined) return [];
    return {
      name,
      path: [...path, "externalFqdns", key],
      service: () => `the ${isShared ? "Edge services" : `${title} service`} of Edge pool ${quote(pool.fqdn)}`,
      // With one FQDN for all services, each of them may repeat it.
      kind: isShared ? "access" : key,
      owner: keyOfName(pool.fqdn),
    };
  });
}

/** The names of web services. Without an internal name, those inside the network have the FQDN of the pool. */
function webUses(deployment: Deployment): readonly NameUse[] {
  const pools = [...partsOf(deployment, "frontEndPools"), ...partsOf(deployment, "directorPools")];
  const outside = new Set(pools.map(({ value }) => keyOfName(value.webServices?.externalFqdn ?? "")));
  const implied = pools
    .filter(({ value: { fqdn, webServices } }) => !webServices?.internalFqdn && outside.has(keyOfName(fqdn)))
    .map(({ value: { fqdn }, path }) => webUse("internal", fqdn, fqdn, [...path, "fqdn"]));
  const declared = pools.flatMap(({ value: { fqdn, webServices }, path }) =>
    (["internal", "external"] as const).flatMap((side) => {
      const name = webServices?.[`${side}Fqdn`];
      return name === undefined ? [] : webUse(side, fqdn, name, [...path, "webServices", `${side}Fqdn`]);
    }),
  );
  return [...implied, ...declared];
}

function webUse(side: "internal" | "external", pool: string, name: string, path: Path): NameUse {
  const service = () => `the ${side} web services of pool ${quote(pool)}`;
  return { name, path, service, kind: side === "internal" ? "internal-web" : "web", owner: keyOfName(pool) };
}

const simpleUrlNames = { meet: "the Meet simple URL", dialIn: "the Dial-in simple URL" } as const;

function simpleUrlUses({ spec }: Deployment): readonly NameUse[] {
  return usableSimpleUrls(spec).flatMap(({ kind, host: name, at: path }) => {
    // The Admin URL is for the internal network.
    if (kind === "admin") return [];
    return { name, path, service: () => simpleUrlNames[kind], kind: "proxy" };
  });
}

/** The names of computers in the perimeter network, and those that follow from the SIP domains, as far as they pass the filter. */
export function otherNameUses(
  deployment: Deployment,
  prefixes: readonly Prefix[],
  accepts: (key: string) => boolean,
): readonly NameUse[] {
  return [...computerUses(deployment), ...prefixes.flatMap((prefix) => domainUses(deployment, prefix))].filter(
    ({ name }) => accepts(keyOfName(name)),
  );
}

function computerUses(deployment: Deployment): readonly NameUse[] {
  const { reverseProxies = [], xmppGateways = [] } = deployment.spec;
  return [
    ...edgePoolsOf(deployment).flatMap(insideUses),
    ...reverseProxies.map(({ fqdn: name }, at) => ({
      name,
      path: ["spec", "reverseProxies", at, "fqdn"],
      service: () => "a reverse proxy",
      kind: "proxy" as const,
    })),
    ...xmppGateways.map(({ fqdn: name }, at) => ({
      name,
      path: ["spec", "xmppGateways", at, "fqdn"],
      service: () => "an XMPP Gateway",
      kind: "gateway" as const,
    })),
  ];
}

function insideUses({ value: { fqdn, servers }, path }: SitePart<EdgePool>): readonly NameUse[] {
  const common = { kind: "inside" as const, owner: keyOfName(fqdn) };
  const pool = {
    ...common,
    name: fqdn,
    path: [...path, "fqdn"],
    service: () => `the internal side of Edge pool ${quote(fqdn)}`,
  };
  if (typeof servers === "number") return [pool];
  const members = servers.map((server, at) => ({
    ...common,
    name: typeof server === "string" ? server : server.fqdn,
    path: [...path, "servers", at],
    service: () => `the internal side of a server of Edge pool ${quote(fqdn)}`,
  }));
  return [pool, ...members];
}

/** A name that follows from each SIP domain. */
export type Prefix = Pick<NameUse, "kind" | "service"> & { readonly label: string };

function domainUses({ spec: { sipDomains = [] } }: Deployment, { label, ...rest }: Prefix): readonly NameUse[] {
  return sipDomains.map((domain, at) => ({ ...rest, name: `${label}.${domain}`, path: ["spec", "sipDomains", at] }));
}

/** The names that follow from the SIP domains, by the scenarios that use them. */
export function domainPrefixes({ spec }: Deployment, has: { readonly discovery: boolean; readonly xmpp: boolean }) {
  const { remoteUsers, mobility, xmpp } = spec.externalAccess ?? {};
  const prefixes: Prefix[] = [];
  if (isOn(remoteUsers) && spec.network?.clientAutoConfiguration !== false)
    prefixes.push({ label: "sip", kind: "access", service: () => "sign-in of remote users" });
  if (isOn(mobility) && has.discovery)
    prefixes.push({ label: "lyncdiscover", kind: "proxy", service: () => "automatic discovery" });
  if (isOn(xmpp) && has.xmpp) prefixes.push({ label: "xmpp", kind: "access", service: () => "XMPP partners" });
  return prefixes;
}
