import { keyOfName } from "../../../base/host-names.ts";
import { joinAbbreviated, quote } from "../../../base/wording.ts";
import { partsOf, serverCount } from "../../../deployment/parts.ts";
import type { Hit } from "../../../model/rule.ts";
import { lync2010Fact } from "../../../profiles/lync-2010-fact.ts";
import type { Profile } from "../../../profiles/profile.ts";
import type { Deployment } from "../../../schema/deployment.ts";

/** The Front End and Director pools that no reverse proxy publishes. Checked only if every reverse proxy lists its pools. */
export function* unpublished(deployment: Deployment, profile: Profile): Iterable<Hit> {
  const proxies = deployment.spec.reverseProxies ?? [];
  if (proxies.length === 0 || proxies.some(({ pools }) => pools === undefined)) return;
  const pools = [
    ...partsOf(deployment, "frontEndPools").map((part) => ({ ...part, kind: "Front End pool" })),
    ...partsOf(deployment, "directorPools").map((part) => ({ ...part, kind: "Director pool" })),
  ];
  const known = new Set(pools.map(({ value }) => keyOfName(value.fqdn)));
  const published = new Set(proxies.flatMap(({ pools = [] }) => pools).map(keyOfName));
  // An undefined name may mean any of the pools: known-reference.
  if ([...published].some((name) => !known.has(name))) return;
  const missing = pools.filter(({ value }) => serverCount(value.servers) > 0 && !published.has(keyOfName(value.fqdn)));
  if (missing.length === 0) return;
  yield {
    path: ["spec", "reverseProxies", proxies.length - 1, "pools"],
    message: `no reverse proxy publishes ${joinAbbreviated(missing.map(({ kind, value }) => `${kind} ${quote(value.fqdn)}`))}; ${profile.name} requires a publishing rule for the web services of every Front End and Director pool`,
    // The page counts the publishing rules by pools; that external users use each of these pools is inferred.
    fact: lync2010Fact(profile, "reverse-proxy-publishing-2010", "I"),
    related: missing.map(({ path, kind }) => ({ path: [...path, "fqdn"], message: `this ${kind} is not published` })),
  };
}
