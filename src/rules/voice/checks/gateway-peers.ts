import { pluralize, quote } from "../../../base/wording.ts";
import {
  callsWithoutMediation,
  hasOnlyMediationPools,
  lacksMediation,
  mediationOf,
} from "../../../deployment/mediation.ts";
import { type ListItem, partsOf, type SitePart, serverCount } from "../../../deployment/parts.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Fact } from "../../../profiles/fact.ts";
import type { Deployment } from "../../../schema/deployment.ts";

/** A gateway, and the pool that it is connected to, if the manifest has it. */
export type Gateway = SitePart<ListItem<"pstnGateways">> & {
  readonly peer: SitePart<ListItem<"mediationPools" | "frontEndPools">> | undefined;
};

/** A gateway that reaches only one server, connected to a pool of several. */
export function* singlePeerHits({ value, path, peer }: Gateway, product: string, fact: Fact<true>): Iterable<Hit> {
  if (value.reachesPool !== false || !peer) return;
  const servers = serverCount(peer.value.servers);
  if (servers <= 1) return;
  const kind = "edition" in peer.value ? "pool" : "Mediation pool";
  yield {
    path: [...path, "mediationPool"],
    message: `gateway ${quote(value.fqdn)} cannot distribute calls over a pool, but ${kind} ${quote(peer.value.fqdn)} has ${pluralize(servers, "server")}; ${product} requires a stand-alone Mediation pool with a single server for it`,
    fact,
    related: [{ path: [...peer.path, "servers"], message: "the servers of the pool are here" }],
  };
}

/** A gateway that reaches only one server, without a stated pool, in a deployment that has only pools of several. */
export function* anyPeerHits(deployment: Deployment, product: string, fact: Fact<true>): Iterable<Hit> {
  for (const { value, path } of partsOf(deployment, "pstnGateways")) {
    if (value.reachesPool !== false || value.mediationPool !== undefined) continue;
    if (!hasOnlyMediationPools(deployment)) return;
    const message = `gateway ${quote(value.fqdn)} cannot distribute calls over a pool, but all Mediation Servers of the deployment are in pools of several servers; ${product} requires a stand-alone Mediation pool with a single server for it`;
    yield { path: [...path, "reachesPool"], message, fact };
  }
}

/** A SIP trunk that ends at a site without a Mediation Server. */
export function* trunkHits(
  { value, path, site, peer }: Gateway,
  mayHaveMediation: boolean,
  product: string,
  fact: Fact<true>,
): Iterable<Hit> {
  if (value.kind !== "sip-trunk") return;
  const start = `SIP trunk ${quote(value.fqdn)} ends at site ${quote(site.name)}`;
  const required = `${product} requires a Mediation Server at the site where a trunk ends`;
  if (peer && peer.site !== site) {
    const message = `${start}, but uses the Mediation of ${quote(peer.value.fqdn)} at ${quote(peer.site.name)}; ${required}`;
    yield { path: [...path, "mediationPool"], message, fact };
  } else if (!peer && value.mediationPool === undefined && !mayHaveMediation)
    yield { path: [...path, "kind"], message: `${start}, which has no Mediation Server; ${required}`, fact };
}

/** Gateways and pools that use a Front End pool without Mediation. */
export function* peerHits(deployment: Deployment, product: string, fact: Fact<true>): Iterable<Hit> {
  for (const [list, noun] of [["pstnGateways", "gateway"] as const, ["frontEndPools", "pool"] as const])
    for (const { value, path } of partsOf(deployment, list)) {
      const pool = value.mediationPool === undefined ? undefined : mediationOf(deployment, value.mediationPool);
      if (!pool || !("edition" in pool.value) || !lacksMediation(pool.value)) continue;
      // Without any Mediation Server for the pool: mediation-required.
      if (callsWithoutMediation(deployment, pool.value)) continue;
      yield {
        path: [...path, "mediationPool"],
        message: `${noun} ${quote(value.fqdn)} uses the Mediation of pool ${quote(pool.value.fqdn)}, which has none on its Front End Servers; ${product} requires a Mediation pool, or a pool with collocated Mediation`,
        fact,
        related: [{ path: [...pool.path, "collocated"], message: "the services of the pool are here" }],
      };
    }
}
