import { edgePoolsOf } from "../../../deployment/edge.ts";
import { isOn } from "../../../deployment/parts.ts";
import type { Deployment } from "../../../schema/deployment.ts";

/** The Edge pools behind NAT. An empty list of interfaces means no NAT. */
export function translatedPools(deployment: Deployment) {
  return edgePoolsOf(deployment).filter(({ value: { nat } }) => isOn(nat) && nat.interfaces?.length !== 0);
}
