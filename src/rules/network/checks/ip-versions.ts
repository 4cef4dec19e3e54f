import { quote } from "../../../base/wording.ts";
import { edgePoolsOf } from "../../../deployment/edge.ts";
import { partsOf } from "../../../deployment/parts.ts";
import type { Hit, Related } from "../../../model/rule.ts";
import type { Deployment, FrontEndPool } from "../../../schema/deployment.ts";
import type { Path } from "../../../yaml/path.ts";

/** The IP versions that need not work, as in messages. */
export const words = { ipv6: "uses IPv6 only", dual: "uses IPv4 and IPv6" } as const;

type Interface = {
  readonly owner: string;
  readonly version: FrontEndPool["ipVersion"];
  readonly path: Path;
  /** The features of the pool that require IPv4 addresses. */
  readonly related?: readonly Related[];
};

const features = {
  callAdmissionControl: "call admission control",
  emergencyCalls: "emergency calling",
  mediaBypass: "media bypass",
} as const;

function featuresOf(pool: FrontEndPool, path: Path): readonly Related[] {
  const enabled = (Object.keys(features) as (keyof typeof features)[]).filter((key) => pool.features?.[key]);
  return enabled.map((key) => ({ path: [...path, "features", key], message: `${features[key]} requires IPv4 too` }));
}

/** The interfaces of Front End pools and of both sides of Edge pools. */
export function* interfaces(deployment: Deployment): Iterable<Interface> {
  for (const { value, path } of partsOf(deployment, "frontEndPools"))
    yield {
      owner: `pool ${quote(value.fqdn)}`,
      version: value.ipVersion,
      path: [...path, "ipVersion"],
      related: featuresOf(value, path),
    };
  for (const { value, path } of edgePoolsOf(deployment))
    for (const side of ["internal", "external"] as const) {
      const owner = `the ${side} side of Edge pool ${quote(value.fqdn)}`;
      yield { owner, version: value.ipVersions?.[side], path: [...path, "ipVersions", side] };
    }
}

/** Edge pools with dual stack on the internal side only. IPv6 alone is reported as such. */
export function* unequalSides(deployment: Deployment): Iterable<Hit> {
  for (const { value, path } of edgePoolsOf(deployment)) {
    const { internal, external = "ipv4" } = value.ipVersions ?? {};
    if (internal !== "dual" || external !== "ipv4") continue;
    yield {
      path: [...path, "ipVersions", "external"],
      message: `Edge pool ${quote(value.fqdn)} ${words.dual} on the internal side, but IPv4 only on the external side; dual stack inside requires dual stack outside`,
    };
  }
}
