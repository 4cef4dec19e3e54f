import { keyOfName } from "../../../base/host-names.ts";
import { abridged, quoted } from "../../../base/wording.ts";
import { partsOf, serverCount } from "../../../deployment/parts.ts";
import type { Hit } from "../../../model/rule.ts";
import { saidFor2010 } from "../../../profiles/lync-2010-fact.ts";
import type { Profile } from "../../../profiles/profile.ts";
import type { Deployment } from "../../../schema/deployment.ts";

/** The Front End and Director pools that no reverse proxy publishes, where every reverse proxy names those that it does. */
export function* unpublished(deployment: Deployment, profile: Profile): Iterable<Hit> {
  const proxies = deployment.spec.reverseProxies ?? [];
  if (proxies.length === 0 || proxies.some(({ pools }) => pools === undefined)) return;
  const pools = [
    ...partsOf(deployment, "frontEndPools").map((part) => ({ ...part, kind: "Front End pool" })),
    ...partsOf(deployment, "directorPools").map((part) => ({ ...part, kind: "Director pool" })),
  ];
  const known = new Set(pools.map(({ value }) => keyOfName(value.fqdn)));
  const published = new Set(proxies.flatMap(({ pools = [] }) => pools).map(keyOfName));
  // A name that leads nowhere is left to known-reference: it may stand for any of the pools.
  if ([...published].some((name) => !known.has(name))) return;
  const missing = pools.filter(({ value }) => serverCount(value.servers) > 0 && !published.has(keyOfName(value.fqdn)));
  if (missing.length === 0) return;
  yield {
    path: ["spec", "reverseProxies", proxies.length - 1, "pools"],
    message: `no reverse proxy publishes ${abridged(missing.map(({ kind, value }) => `${kind} ${quoted(value.fqdn)}`))}; ${profile.name} needs a publishing rule for the web services of every Front End and Director pool`,
    // The page counts the rules by the pools; that people outside use each of these pools is inferred.
    fact: saidFor2010(profile, "reverse-proxy-publishing-2010", "I"),
    related: missing.map(({ path, kind }) => ({ path: [...path, "fqdn"], message: `this ${kind} is not published` })),
  };
}
