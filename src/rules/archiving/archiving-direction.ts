import { isOn } from "../../deployment/parts.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";

/** The two switches of archiving, in each policy and for the whole. */
const directions = ["internal", "external"] as const;

/** The ways of meeting people outside. */
const scenarios = ["remoteUsers", "federation", "publicIm", "xmpp", "anonymousGuests"] as const;

export const archivingDirection: Rule = {
  id: "archiving-direction",
  title: "Internal and external archiving agree with the policies and external access",
  level: "warning",
  preset: "recommended",
  why: "Internal and external are separate switches; one that nothing stands behind records nothing, though the plan says it does",
  fix: "Switch the direction on in a policy or off in archiving, and archive external communication only where there is some",
  turnOffWhen: "External access is described in another manifest",
  source: "archiving-2010",
  evidence: "I",
  // Exchange archives both directions or none, by policies of its own.
  applies: ({ spec: { archiving } }) => archiving?.store !== "exchange" && (archiving?.scope ?? "none") !== "none",
  *check({ spec }) {
    const archiving = spec.archiving ?? {};
    const { policies = [] } = archiving;
    if (archiving.internal === false && archiving.external === false) {
      const message = `archiving.internal and archiving.external are both false, but archiving.scope is "${archiving.scope}"; one of them needs to be true`;
      yield { path: ["spec", "archiving", "internal"], message };
      return;
    }
    // Where no policy archives anything, archiving-policy speaks.
    const active = policies.some(({ internal, external }) => internal || external);
    for (const direction of active ? directions : []) {
      const stated = archiving[direction];
      const at = policies.findIndex((policy) => policy[direction]);
      if (stated === undefined || stated === at >= 0) continue;
      const path = ["spec", "archiving", ...(stated ? [] : ["policies", at]), direction];
      const says = stated
        ? `archiving.${direction} is true, but no policy`
        : `archiving.${direction} is false, but a policy`;
      yield { path, message: `${says} archives ${direction} communication; both need to say the same` };
    }
    yield* outsideAlone(spec);
  },
};

/** External communication that cannot be: nobody outside is reached. */
function* outsideAlone({ archiving, externalAccess = {} }: Deployment["spec"]): Iterable<Hit> {
  if (scenarios.some((name) => isOn(externalAccess[name]))) return;
  const at = archiving?.policies?.findIndex(({ external }) => external) ?? -1;
  if (!archiving?.external && at < 0) return;
  const path = ["spec", "archiving", ...(archiving?.external ? [] : ["policies", at]), "external"];
  const message =
    "external communication is archived, but externalAccess has no scenario that is on; one of them is needed";
  yield { path, message };
}
