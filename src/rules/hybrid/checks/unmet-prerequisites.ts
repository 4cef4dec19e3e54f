import { joinList } from "../../../base/wording.ts";
import { productsIn, sharedHybrid } from "../../../deployment/hybrid.ts";
import { isOn } from "../../../deployment/parts.ts";
import type { Hit } from "../../../model/rule.ts";
import { exchangeNames } from "../../../profiles/exchange.ts";
import { profiles } from "../../../profiles/index.ts";
import type { DeploymentSpec, ModernAuthentication } from "../../../schema/deployment.ts";

/** The states of the sides that exist. A side is off, and not missing, only if the manifest states that the organization has it. */
export function existingSides({
  modernAuthentication: states = {},
  exchange,
  hybrid,
}: DeploymentSpec): ModernAuthentication {
  const versions = exchange?.versions?.length ? exchange.versions : undefined;
  const { exchange: own, exchangeOnline, skypeForBusinessOnline, ...rest } = states;
  const hasOwn = !versions || versions.some((version) => version !== "exchange-online");
  const hasOnline = versions ? versions.includes("exchange-online") : isOn(hybrid) || exchangeOnline;
  return {
    ...rest,
    ...(own !== undefined && hasOwn && { exchange: own }),
    ...(exchangeOnline !== undefined && hasOnline && { exchangeOnline }),
    ...((skypeForBusinessOnline || sharedHybrid({ spec: { hybrid } })) && { skypeForBusinessOnline }),
  };
}

const at = (...keys: readonly (string | number)[]) => ["spec", ...keys];

/** Products and versions of Exchange Server that modern authentication excludes. */
export function* unmetPrerequisites(
  spec: DeploymentSpec,
  { skypeForBusiness, exchange }: ModernAuthentication,
): Iterable<Hit> {
  const old = productsIn(spec).filter((one) => one.startsWith("lync"));
  if (skypeForBusiness && old.length > 0)
    yield {
      path: at("modernAuthentication", "skypeForBusiness"),
      message: `modern authentication is on for the servers, some of which run ${joinList(old.map((one) => profiles[one].name))}; it requires Skype for Business Server 2015 or later on all of them`,
    };
  for (const [index, version] of exchange ? (spec.exchange?.versions ?? []).entries() : [])
    if (version === "exchange-server-2007" || version === "exchange-server-2010")
      yield {
        path: at("exchange", "versions", index),
        message: `mailboxes are on ${exchangeNames[version]}, but modern authentication is on for Exchange Server; it requires Exchange Server 2013 or later for all of them`,
      };
}
