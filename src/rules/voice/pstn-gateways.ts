import { mayHaveMediation, mediationOf } from "../../deployment/mediation.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { since2015, stated } from "../../profiles/stated.ts";
import { anyPeerHits, type Gateway, peerHits, singlePeerHits, trunkHits } from "./checks/gateway-peers.ts";

/** The page on gateways, IP-PBXs, session border controllers and SIP trunks. */
export const gatewayPages = since2015("mediation-2015", "A*");

export const pstnGateways: Rule = {
  id: "pstn-gateways",
  title: "Gateways and SIP trunks are connected to a Mediation Server that fits them",
  level: "error",
  preset: "recommended",
  why: "Calls of the gateway or trunk fail, or reach only one of the servers of the pool",
  fix: "Connect the gateway to a pool as the message requires, or add a Mediation pool at the site",
  source: "mediation-2015",
  evidence: "A*",
  products: ["skype-for-business-server-2015", "skype-for-business-server-2019", "skype-for-business-server-se"],
  applies: (deployment) =>
    partsOf(deployment, "pstnGateways").length > 0 ||
    partsOf(deployment, "frontEndPools").some(({ value }) => value.mediationPool !== undefined),
  *check(deployment, { profile }) {
    const fact = stated(profile, gatewayPages);
    for (const gateway of partsOf(deployment, "pstnGateways")) {
      const peer = gateway.value.mediationPool;
      const connected: Gateway = { ...gateway, peer: peer === undefined ? undefined : mediationOf(deployment, peer) };
      yield* singlePeerHits(connected, profile.name, fact);
      yield* trunkHits(connected, mayHaveMediation(gateway.site, deployment), profile.name, fact);
    }
    yield* anyPeerHits(deployment, profile.name, fact);
    yield* peerHits(deployment, profile.name, fact);
  },
};
