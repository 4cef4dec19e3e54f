import type { Scenario } from "../../../deployment/edge.ts";
import { isOn } from "../../../deployment/parts.ts";
import type { Hit, Related } from "../../../model/rule.ts";
import type { AccessEdge, Deployment, ExternalAccessPolicy } from "../../../schema/deployment.ts";

/** A switch of the organisation: the scenarios that it shuts, and the switches of policies that it defeats. */
export type Gate = {
  readonly key: keyof AccessEdge;
  readonly shuts: readonly Scenario[];
  readonly defeats: readonly (keyof ExternalAccessPolicy)[];
};

/** The switches of the organisation that decide who comes in. */
export const gates: readonly Gate[] = [
  { key: "allowOutsideUsers", shuts: ["remoteUsers", "anonymousGuests"], defeats: ["enableOutsideAccess"] },
  {
    key: "allowFederatedUsers",
    shuts: ["federation", "publicIm", "xmpp"],
    defeats: ["enableFederationAccess", "enablePublicCloudAccess", "enableXmppAccess"],
  },
  { key: "allowAnonymousUsers", shuts: ["anonymousGuests"], defeats: [] },
];

/** Where policies set one of these switches. */
export function granting({ spec }: Deployment, switches: Gate["defeats"]): readonly Related[] {
  return (spec.externalAccess?.policies ?? []).flatMap((policy, at) =>
    switches
      .filter((key) => policy[key] === true)
      .map((key) => ({ path: ["spec", "externalAccess", "policies", at, key], message: key })),
  );
}

/** Partner discovery that the scenario asks for and the organisation's switch shuts. */
export function* shutDiscovery({ spec }: Deployment, product: string): Iterable<Hit> {
  const { federation, accessEdge } = spec.externalAccess ?? {};
  if (!isOn(federation) || !federation.partnerDiscovery || accessEdge?.enablePartnerDiscovery !== false) return;
  const path = ["spec", "externalAccess", "accessEdge", "enablePartnerDiscovery"];
  const message = `accessEdge.enablePartnerDiscovery is false, but federation.partnerDiscovery is true; ${product} needs true for that`;
  const other = ["spec", "externalAccess", "federation", "partnerDiscovery"];
  yield { path, message, related: [{ path: other, message: "partner discovery is asked for here" }] };
}
