import { formatNumber, quote } from "../../../base/wording.ts";
import type { EquippedServer } from "../../../deployment/platform/equipment.ts";
import { roleNames } from "../../../deployment/roles.ts";
import type { Hit } from "../../../model/rule.ts";
import type { SizeUnit } from "../../../model/size.ts";
import type { Maybe } from "../../../profiles/fact.ts";
import type { ByRole } from "../../../profiles/hardware.ts";
import type { Profile } from "../../../profiles/profile.ts";
import type { Role } from "../../../schema/deployment.ts";

/** A number of a server, and the recommended numbers. */
type Resource = {
  readonly key: "cpuCores" | "memoryGb";
  readonly unit: string;
  readonly counted: SizeUnit;
  readonly fact: Maybe<ByRole>;
};

/** The resources that are recommended for a physical or a virtual server. */
export function resourcesOf(virtual: boolean, profile: Profile): readonly Resource[] {
  return [
    {
      key: "cpuCores",
      unit: "processor cores",
      counted: "core",
      fact: virtual ? profile.virtualServerCores : profile.serverCores,
    },
    {
      key: "memoryGb",
      unit: "GB of memory",
      counted: "gigabyte",
      fact: virtual ? profile.virtualServerMemoryGb : profile.serverMemoryGb,
    },
  ];
}

/** The shortage of a server whose most demanding role requires more of a resource than it has. */
export function* shortage(
  server: EquippedServer,
  { key, unit, counted, fact }: Resource,
  profile: Profile,
): Iterable<Hit> {
  const { fqdn, path, roles, [key]: has } = server;
  const role = mostDemanding(roles, fact.value ?? {}, profile);
  const needed = role && fact.value?.[role];
  if (role === undefined || needed === undefined || has === undefined || has >= needed) return;
  const lower = fact.conflict?.value[role];
  const other = lower === undefined ? "" : ` (its capacity page states ${formatNumber(lower)})`;
  yield {
    path: [...path, key],
    message: `server ${quote(fqdn)} (${roleNames[role]}) has ${formatNumber(has)} ${unit}; ${profile.name} recommends at least ${formatNumber(needed)}${other}`,
    fact,
    disputed: lower !== undefined && has >= lower,
    size: { amount: Math.ceil(needed - has), unit: counted },
  };
}

/** The role of a computer that requires the most. None if its roles must not share it: one of them is going to move. */
function mostDemanding(roles: readonly Role[], needed: ByRole, profile: Profile): Role | undefined {
  const included = roles.includes("standard-edition") ? ["back-end", "av-conferencing", "mediation"] : [];
  const sized = roles.filter((role) => needed[role] !== undefined && !included.includes(role));
  const canShare = sized.every((one, at) => sized.slice(at + 1).every((other) => maySharePair(one, other, profile)));
  return canShare ? [...sized].sort((a, b) => (needed[b] ?? 0) - (needed[a] ?? 0))[0] : undefined;
}

/** Whether the pages allow two roles on one computer, or do not state that they must not share one. */
function maySharePair(one: Role, other: Role, { collocation, edgeCompanions }: Profile): boolean {
  if (one === "edge" || other === "edge") return edgeCompanions.value.includes(one === "edge" ? other : one);
  const [a, b] = [collocation.value[one], collocation.value[other]];
  return (a ?? b) === undefined || a?.includes(other) === true || b?.includes(one) === true;
}
