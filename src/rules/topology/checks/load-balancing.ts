import type { PoolLoadBalancing } from "../../../schema/deployment.ts";

/** What is wrong with the load balancing of a pool of several servers: the property, and the message about it. */
export type BalancingError = { readonly key: "sip" | "http"; readonly message: string };

/** The first error in the load balancing of a pool of several servers. */
export function balancingError({ sip, http }: PoolLoadBalancing): BalancingError | undefined {
  if (sip === "none") return { key: "sip", message: `loadBalancing.sip is "none"; "dns" or "hardware" is required` };
  if (http === "none") return { key: "http", message: `loadBalancing.http is "none"; "hardware" is required` };
  if (sip !== "dns" || http) return undefined;
  const message = `loadBalancing.http is not set; with DNS load balancing of SIP, web traffic requires "hardware"`;
  return { key: "http", message };
}
