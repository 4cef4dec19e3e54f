import { joinAbbreviated, quote } from "../../../base/wording.ts";
import { discoveryOf, edgePoolsOf } from "../../../deployment/edge.ts";
import { sharedHybrid } from "../../../deployment/hybrid.ts";
import { isOn } from "../../../deployment/parts.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Deployment, Federation, Tenant } from "../../../schema/deployment.ts";
import type { Path } from "../../../yaml/path.ts";

const at: Path = ["spec", "hybrid", "tenant"];

/** Where the federation of the servers and that of Microsoft 365 differ. What one side does not state is not compared. */
export function* hybridMismatches(deployment: Deployment): Iterable<Hit> {
  const hybrid = sharedHybrid(deployment);
  if (!hybrid) return;
  const { tenant = {} } = hybrid;
  if (tenant.sharedSipAddressSpace === false)
    yield {
      path: [...at, "sharedSipAddressSpace"],
      message:
        "hybrid.tenant.sharedSipAddressSpace is false; a hybrid deployment requires the shared SIP address space",
    };
  const federation = deployment.spec.externalAccess?.federation;
  if (tenant.federation === "off")
    yield {
      path: [...at, "federation"],
      message: `hybrid.tenant.federation is "off"; a hybrid deployment requires federation in Microsoft 365`,
    };
  else if (isOn(federation)) yield* differences(deployment, tenant, federation);
  const path = isOn(federation) ? undefined : withoutFederation(deployment);
  const message = "federation is not enabled on the servers; a hybrid deployment requires federation on both sides";
  if (path) yield { path, message };
}

/**
 * What states that the servers have no federation. A manifest with neither external access nor Edge pools does not, nor one
 * whose Edge pools may be beside those of another product.
 */
function withoutFederation(deployment: Deployment): Path | undefined {
  const { externalAccess, coexistsWith = [] } = deployment.spec;
  if (externalAccess)
    return ["spec", "externalAccess", ...(externalAccess.federation ? ["federation", "enabled"] : [])];
  const pools = edgePoolsOf(deployment);
  const isSilent = pools.length === 0 || coexistsWith.length > 0 || pools.some(({ value }) => value.federation);
  return isSilent ? undefined : ["spec", "hybrid"];
}

function* differences(deployment: Deployment, tenant: Tenant, federation: Federation): Iterable<Hit> {
  const isOpen = discoveryOf(deployment) !== undefined;
  const required = isOpen ? "open" : "allow-list";
  if (tenant.federation !== undefined && tenant.federation !== required)
    yield {
      path: [...at, "federation"],
      message: `hybrid.tenant.federation is ${quote(tenant.federation)}, but partner discovery is ${isOpen ? "enabled" : "disabled"} on the servers; a hybrid deployment requires ${quote(required)} with it`,
    };
  for (const key of ["allowedDomains", "blockedDomains"] as const) {
    const [online, own] = [tenant[key], federation[key]];
    if (!online || !own) continue;
    const [missing, extra] = [without(own, online), without(online, own)];
    if (missing.length + extra.length === 0) continue;
    const lacks = [
      ...(missing.length > 0 ? [`lacks ${joinAbbreviated(missing.map(quote))} of the servers`] : []),
      ...(extra.length > 0 ? [`has ${joinAbbreviated(extra.map(quote))}, which the servers lack`] : []),
    ];
    yield {
      path: [...at, key],
      message: `hybrid.tenant.${key} ${lacks.join(" and ")}; a hybrid deployment requires the same list on both sides`,
      related: [{ path: ["spec", "externalAccess", "federation", key], message: "the list of the servers" }],
    };
  }
}

/** The domains of a list that another one does not have. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const known = new Set(other.map((domain) => domain.toLowerCase()));
  return list.filter((domain) => !known.has(domain.toLowerCase()));
}
