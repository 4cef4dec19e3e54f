import { enabledScenarios } from "../../../deployment/edge.ts";
import { messagingVersions } from "../../../deployment/hybrid.ts";
import { isOn } from "../../../deployment/parts.ts";
import type { Context, Related } from "../../../model/rule.ts";
import type { EdgePartner } from "../../../profiles/edge.ts";
import { endOf } from "../../../profiles/ended-services.ts";
import type { Profile } from "../../../profiles/profile.ts";
import { providerKey } from "../../../profiles/public-im-providers.ts";
import type { Deployment } from "../../../schema/deployment.ts";

type Partner = Related & { readonly key: EdgePartner };

/** The versions of Exchange whose Unified Messaging may not try the address of a second Edge Server. */
const messaging = [
  { key: "exchange-um", version: "exchange-server-2007", message: "Unified Messaging of Exchange 2007" },
  { key: "exchange-um-2010", version: "exchange-server-2010", message: "Unified Messaging of Exchange 2010" },
] as const;

/** The partners that do not try the address of a second Edge Server. A provider whose service has ended is none. */
export function partnersWithoutFailover(
  deployment: Deployment,
  { profile, today }: Pick<Context, "profile" | "today">,
): readonly Partner[] {
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
    ...oldMessaging(deployment, profile),
  ];
}

/** Earlier Unified Messaging. Of what the product does not support, exchange-voicemail reports the version. */
function oldMessaging(
  { spec: { exchange = {} } }: Deployment,
  { withoutUnifiedMessaging: { value: unsupported } }: Profile,
): readonly Partner[] {
  if (!isOn(exchange.unifiedMessaging)) return [];
  const versions = messagingVersions(exchange) ?? exchange.versions ?? [];
  const path = ["spec", "exchange", "unifiedMessaging"];
  return messaging.flatMap(({ key, version, message }) =>
    versions.includes(version) && !unsupported.includes(version) ? [{ key, path, message }] : [],
  );
}

/** Whether a provider, or the one that took over its users, is in service. */
function isInService(provider: string, today: string): boolean {
  const ended = endOf(provider, today);
  return !ended || (ended.successor !== undefined && !endOf(ended.successor, today));
}
