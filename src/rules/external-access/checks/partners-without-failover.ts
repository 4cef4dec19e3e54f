import { enabledScenarios } from "../../../deployment/edge.ts";
import { isOn } from "../../../deployment/parts.ts";
import type { Related } from "../../../model/rule.ts";
import type { EdgePartner } from "../../../profiles/edge.ts";
import { endOf } from "../../../profiles/ended-services.ts";
import { providerKey } from "../../../profiles/public-im-providers.ts";
import type { Deployment } from "../../../schema/deployment.ts";

/** The partners that do not try the address of a second Edge Server. A provider whose service has ended is none. */
export function partnersWithoutFailover(
  deployment: Deployment,
  today: string,
): readonly (Related & { readonly key: EdgePartner })[] {
  const { federation, publicIm } = deployment.spec.externalAccess ?? {};
  const isAlive = isOn(publicIm) && publicIm.providers.some((name) => isInService(providerKey(name), today));
  const users = isAlive ? enabledScenarios(deployment, ["publicIm"]) : [];
  return [
    ...users.map(({ path, name }) => ({ key: "public-im" as const, path, message: name })),
    ...(isOn(federation) && federation.legacyPartners?.length
      ? [
          {
            key: "office-communications-server" as const,
            path: ["spec", "externalAccess", "federation", "legacyPartners"],
            message: "partners on Office Communications Server",
          },
        ]
      : []),
  ];
}

/** Whether a provider, or the one that took over its users, is in service. */
function isInService(provider: string, today: string): boolean {
  const ended = endOf(provider, today);
  return !ended || (ended.successor !== undefined && !endOf(ended.successor, today));
}
