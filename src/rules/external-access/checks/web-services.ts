import { type EnabledScenario, enabledScenarios, type Scenario } from "../../../deployment/edge.ts";
import { holdsMeetings } from "../../../deployment/network/context.ts";
import { partsOf } from "../../../deployment/parts.ts";
import { type Pages, since2015 } from "../../../profiles/stated.ts";
import type { Deployment, ReverseProxy } from "../../../schema/deployment.ts";

/** The scenarios whose clients use web services. */
const scenarios = ["remoteUsers", "federation", "anonymousGuests", "mobility"] as const satisfies readonly Scenario[];

/** The pages that state what a reverse proxy is required for. */
export const reverseProxyPages: Pages = {
  "lync-server-2010": ["reverse-proxy-2010", "A"],
  "lync-server-2013": ["topologies-2013", "A"],
  ...since2015("edge-systems-2015", "A*"),
};

/** The enabled scenarios whose users reach web services, with or without an Edge Server. */
export function webServiceUsers(deployment: Deployment): readonly EnabledScenario[] {
  return enabledScenarios(deployment, scenarios);
}

/**
 * Whether these users require web services. The pages state "must" for meetings and mobile clients among others. Whether
 * sign-in and plain messages require them is unknown.
 */
export function requireWebServices(users: readonly EnabledScenario[], deployment: Deployment): boolean {
  if (users.some(({ key }) => key === "anonymousGuests" || key === "mobility")) return true;
  return users.length > 0 && partsOf(deployment, "frontEndPools").some(({ value }) => holdsMeetings(value));
}

/** What the reverse proxies publish together; undefined unless every one of them lists it. */
export function published({
  spec: { reverseProxies = [] },
}: Deployment): ReadonlySet<NonNullable<ReverseProxy["publishes"]>[number]> | undefined {
  const isListed = reverseProxies.length > 0 && reverseProxies.every(({ publishes }) => publishes);
  return isListed ? new Set(reverseProxies.flatMap(({ publishes = [] }) => publishes)) : undefined;
}
