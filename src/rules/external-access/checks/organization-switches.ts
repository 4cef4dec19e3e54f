import type { Scenario } from "../../../deployment/edge.ts";
import { isOn } from "../../../deployment/parts.ts";
import type { Hit, Related } from "../../../model/rule.ts";
import type { AccessEdge, Deployment, ExternalAccessPolicy } from "../../../schema/deployment.ts";

/** An organization-wide switch: the scenarios that it disables, and the policy switches that it overrides. */
export type OrganizationSwitch = {
  readonly key: keyof AccessEdge;
  readonly disables: readonly Scenario[];
  readonly overrides: readonly (keyof ExternalAccessPolicy)[];
};

/** The organization-wide switches that decide which external users are allowed. */
export const organizationSwitches: readonly OrganizationSwitch[] = [
  { key: "allowOutsideUsers", disables: ["remoteUsers", "anonymousGuests"], overrides: ["enableOutsideAccess"] },
  {
    key: "allowFederatedUsers",
    disables: ["federation", "publicIm", "xmpp"],
    overrides: ["enableFederationAccess", "enablePublicCloudAccess", "enableXmppAccess"],
  },
  { key: "allowAnonymousUsers", disables: ["anonymousGuests"], overrides: [] },
];

/** Where policies set one of these switches. */
export function policiesEnabling({ spec }: Deployment, switches: OrganizationSwitch["overrides"]): readonly Related[] {
  return (spec.externalAccess?.policies ?? []).flatMap((policy, at) =>
    switches
      .filter((key) => policy[key] === true)
      .map((key) => ({ path: ["spec", "externalAccess", "policies", at, key], message: key })),
  );
}

/** Partner discovery that the federation scenario enables and the organization-wide switch disables. */
export function* discoveryDisabled({ spec }: Deployment, product: string): Iterable<Hit> {
  const { federation, accessEdge } = spec.externalAccess ?? {};
  if (!isOn(federation) || !federation.partnerDiscovery || accessEdge?.enablePartnerDiscovery !== false) return;
  const path = ["spec", "externalAccess", "accessEdge", "enablePartnerDiscovery"];
  const message = `accessEdge.enablePartnerDiscovery is false, but federation.partnerDiscovery is true; ${product} requires it to be true`;
  const other = ["spec", "externalAccess", "federation", "partnerDiscovery"];
  yield { path, message, related: [{ path: other, message: "partner discovery is enabled here" }] };
}
