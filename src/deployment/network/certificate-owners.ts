import { keyOfName } from "../../base/host-names.ts";
import type { Certificate, EdgePool, FrontEndPool, Servers, Site, WebServices } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";
import { appliancesOf } from "../names.ts";
import { serverCount } from "../parts.ts";
import type { NetworkContext } from "./context.ts";

/** A pool or server that has certificates of one usage. */
export type CertificateOwner = {
  readonly usage: Certificate["usage"];
  /** What it is in messages, one and several. */
  readonly noun: readonly [string, string];
  readonly fqdn: string;
  readonly path: Path;
  /** The FQDNs of its servers, as far as they are named. */
  readonly members: readonly string[];
  readonly servers: number;
  /** Whether the manifest names all of its servers. */
  readonly areServersNamed: boolean;
  /** The Edge pool, if it is one. */
  readonly edge?: EdgePool;
  /** The web services that it runs or publishes. */
  readonly webServices: readonly WebServices[];
  /** Whether mobile clients reach Autodiscover through it. */
  readonly autodiscover: boolean;
};

/** What the types of pools with certificates have in common. */
type Pool = { readonly fqdn: string; readonly servers: Servers; readonly edition?: FrontEndPool["edition"] };

function membersOf({ servers }: Pool): readonly string[] {
  return typeof servers === "number" ? [] : servers.map((one) => (typeof one === "string" ? one : one.fqdn));
}

function ownerOf(value: Pool, path: Path) {
  const { fqdn, servers, edition } = value;
  return {
    fqdn,
    path,
    members: membersOf(value),
    servers: serverCount(servers),
    // A Standard Edition server has the name of its pool.
    areServersNamed: typeof servers !== "number" || edition === "standard",
    webServices: [],
    autodiscover: true,
  };
}

/** The Edge pools as owners of certificates of one usage. */
export function edgeOwners({ edges }: NetworkContext, usage: Certificate["usage"]): readonly CertificateOwner[] {
  const noun = ["Edge pool", "Edge pools"] as const;
  return edges.map(({ value, path }) => ({ usage, noun, edge: value, ...ownerOf(value, path) }));
}

/** The pools and appliances of the internal network as owners of certificates. */
export function internalOwners({ pools, directors, mediations, spec }: NetworkContext): readonly CertificateOwner[] {
  const ofPools = pools.map(({ value, path }) => {
    const webServices = value.webServices ? [value.webServices] : [];
    return { ...ownerOf(value, path), usage: "front-end", noun: ["pool", "pools"], webServices } as const;
  });
  const noun = ["Director pool", "Director pools"] as const;
  const ofDirectors = directors.map(
    ({ value, path }) =>
      ({
        ...ownerOf(value, path),
        usage: "director",
        noun,
        webServices: value.webServices ? [value.webServices] : [],
      }) as const,
  );
  const ofMediation = mediations.map(({ value, path }) => {
    return { ...ownerOf(value, path), usage: "mediation", noun: ["Mediation pool", "Mediation pools"] } as const;
  });
  return [...ofPools, ...ofDirectors, ...ofMediation, ...spec.sites.flatMap(branchOwners)];
}

/** The Survivable Branch Appliances of a site as owners of certificates. No page states the names of Survivable Branch Servers. */
function branchOwners({ survivableBranch: branch }: Site, site: number) {
  if (branch?.kind !== "appliance") return [];
  const noun = ["Survivable Branch Appliance", "Survivable Branch Appliances"] as const;
  return appliancesOf(branch, site).map(
    ({ fqdn, path }) => ({ ...ownerOf({ fqdn, servers: [fqdn] }, path), usage: "survivable-branch", noun }) as const,
  );
}

/** The reverse proxies as owners of certificates. Those that publish all pools share one list of web services. */
export function reverseProxyOwners({ pools, directors, spec }: NetworkContext): readonly CertificateOwner[] {
  const published = [...pools, ...directors];
  const byPool = new Map(published.map(({ value }) => [keyOfName(value.fqdn), value.webServices]));
  const all = published.flatMap(({ value }) => value.webServices ?? []);
  return (spec.reverseProxies ?? []).map(({ fqdn, publishes, pools: listed }, at) => {
    const some = listed?.flatMap((pool) => byPool.get(keyOfName(pool)) ?? []);
    return {
      usage: "reverse-proxy",
      noun: ["reverse proxy", "reverse proxies"],
      fqdn,
      path: ["spec", "reverseProxies", at],
      members: [],
      servers: 1,
      areServersNamed: true,
      webServices: publishes?.includes("web-services") === false ? [] : (some ?? all),
      autodiscover: publishes?.includes("autodiscover") !== false,
    };
  });
}
