import { isOn } from "../../deployment/parts.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";

/** The two directions of archiving, set in each policy and for the deployment. */
const directions = ["internal", "external"] as const;

/** The scenarios with external users. */
const scenarios = ["remoteUsers", "federation", "publicIm", "xmpp", "anonymousGuests"] as const;

export const archivingDirection: Rule = {
  id: "archiving-direction",
  title: "Internal and external archiving match the policies and external access",
  level: "warning",
  preset: "recommended",
  why: "Internal and external archiving are separate settings; without a matching policy or external users, nothing is archived",
  fix: "Enable the direction in a policy or disable it in archiving, and archive external communication only with external access",
  source: "archiving-2010",
  evidence: "I",
  // Exchange archives both directions or none, by its own policies.
  applies: ({ spec: { archiving } }) => archiving?.store !== "exchange" && (archiving?.scope ?? "none") !== "none",
  *check({ spec }) {
    const archiving = spec.archiving ?? {};
    const { policies = [] } = archiving;
    if (archiving.internal === false && archiving.external === false) {
      const message = `archiving.internal and archiving.external are both false, but archiving.scope is "${archiving.scope}"; at least one of them must be true`;
      yield { path: ["spec", "archiving", "internal"], message };
      return;
    }
    // If no policy archives anything, archiving-policy reports it.
    const active = policies.some(({ internal, external }) => internal || external);
    for (const direction of active ? directions : []) {
      const stated = archiving[direction];
      const at = policies.findIndex((policy) => policy[direction]);
      if (stated === undefined || stated === at >= 0) continue;
      const path = ["spec", "archiving", ...(stated ? [] : ["policies", at]), direction];
      const conflict = stated
        ? `archiving.${direction} is true, but no policy`
        : `archiving.${direction} is false, but a policy`;
      yield {
        path,
        message: `${conflict} archives ${direction} communication; the setting and the policies must match`,
      };
    }
    yield* externalWithoutAccess(spec);
  },
};

/** Archived external communication that cannot occur, because no external access scenario is enabled. */
function* externalWithoutAccess({ archiving, externalAccess = {} }: Deployment["spec"]): Iterable<Hit> {
  if (scenarios.some((name) => isOn(externalAccess[name]))) return;
  const at = archiving?.policies?.findIndex(({ external }) => external) ?? -1;
  if (!archiving?.external && at < 0) return;
  const path = ["spec", "archiving", ...(archiving?.external ? [] : ["policies", at]), "external"];
  const message =
    "external communication is archived, but no scenario of externalAccess is enabled; at least one is required";
  yield { path, message };
}
