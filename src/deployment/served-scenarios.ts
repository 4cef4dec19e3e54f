import { endOf } from "../profiles/ended-services.ts";
import { partners } from "../profiles/partners.ts";
import type { Profile } from "../profiles/profile.ts";
import { knownProvider } from "../profiles/public-im-providers.ts";
import type { Deployment } from "../schema/deployment.ts";
import { type EnabledScenario, edgeScenarios, enabledScenarios, type Scenario } from "./edge.ts";

/** The product, and the date for the services of public IM providers. */
type At = { readonly profile: Profile; readonly today: string };

/** The enabled scenarios that the product can serve on a date. Nothing is required for the others: they are to be removed. */
export function servedScenarios(
  deployment: Deployment,
  candidates: readonly Scenario[],
  at: At,
): readonly EnabledScenario[] {
  return enabledScenarios(deployment, candidates).filter(({ key }) => isServed(deployment, key, at));
}

/** Whether any enabled scenario requires an Edge Server. */
export function needsEdge(deployment: Deployment, at: At): boolean {
  return servedScenarios(deployment, edgeScenarios, at).length > 0;
}

function isServed({ spec }: Deployment, key: Scenario, { profile, today }: At): boolean {
  const { product, xmpp, publicImProviders } = profile;
  if (key === "xmpp") return xmpp.value !== "removed";
  // The planning page of Lync Server 2010 requires an Edge Server for public IM, whatever became of the providers.
  if (key !== "publicIm" || product === "lync-server-2010") return true;
  const { value: supported } = publicImProviders;
  const providers = spec.externalAccess?.publicIm?.providers ?? [];
  if (supported.length === 0 || providers.length === 0) return supported.length > 0;
  return providers.some((name) => {
    const known = knownProvider(name);
    // public-im-provider reports an unknown name, which may be a misspelled one.
    return known === undefined || isReachable(known, supported, today);
  });
}

/** Whether a provider, or the one that took over its users, is supported and in service. */
function isReachable(provider: string, supported: readonly string[], today: string): boolean {
  const successor = partners[provider]?.successor;
  return [provider, ...(successor === undefined ? [] : [successor])].some(
    (key) => supported.includes(key) && !endOf(key, today),
  );
}
