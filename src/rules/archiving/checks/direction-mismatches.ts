import { archivesAnything } from "../../../deployment/archived-users.ts";
import { isOn } from "../../../deployment/parts.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Deployment } from "../../../schema/deployment.ts";

/** The two directions of archiving, set in each policy and for the deployment. */
const directions = ["internal", "external"] as const;

/** The scenarios with external users. */
const scenarios = ["remoteUsers", "federation", "publicIm", "xmpp", "anonymousGuests"] as const;

/** Directions in which the settings and the policies differ. Without external access, only that is reported of the external one. */
export function directionMismatches(spec: Deployment["spec"]): readonly Hit[] {
  const withoutAccess = externalWithoutAccess(spec);
  const { policies = [], ...settings } = spec.archiving ?? {};
  // If no policy archives anything, archiving-policy reports it.
  if (!policies.some(archivesAnything)) return withoutAccess;
  const compared = directions.filter((direction) => direction === "internal" || withoutAccess.length === 0);
  const differing = compared.flatMap((direction): readonly Hit[] => {
    const value = settings[direction];
    const at = policies.findIndex((policy) => policy[direction]);
    if (value === undefined || value === at >= 0) return [];
    const path = ["spec", "archiving", ...(value ? [] : ["policies", at]), direction];
    const actual = `archiving.${direction} is ${value}, but ${value ? "no policy" : "a policy"}`;
    return [
      { path, message: `${actual} archives ${direction} communication; the setting and the policies must match` },
    ];
  });
  return [...differing, ...withoutAccess];
}

/** Archived external communication that cannot occur, because no external access scenario is enabled. */
function externalWithoutAccess({ archiving, externalAccess = {} }: Deployment["spec"]): readonly Hit[] {
  if (scenarios.some((name) => isOn(externalAccess[name]))) return [];
  const at = archiving?.policies?.findIndex(({ external }) => external) ?? -1;
  if (!archiving?.external && at < 0) return [];
  const path = ["spec", "archiving", ...(archiving?.external ? [] : ["policies", at]), "external"];
  const message =
    "external communication is archived, but no scenario of externalAccess is enabled; at least one is required";
  return [{ path, message }];
}
