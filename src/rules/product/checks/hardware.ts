import { formatNumber, quote } from "../../../base/wording.ts";
import type { EquippedServer } from "../../../deployment/platform/equipment.ts";
import { roleNames } from "../../../deployment/roles.ts";
import type { Hit } from "../../../model/rule.ts";
import type { SizeUnit } from "../../../model/size.ts";
import type { Maybe } from "../../../profiles/fact.ts";
import type { ByRole } from "../../../profiles/hardware.ts";
import type { Profile } from "../../../profiles/profile.ts";
import type { Role } from "../../../schema/deployment.ts";
import type { Path } from "../../../yaml/path.ts";

/** A number of a server, and the recommended numbers. */
type Resource = {
  readonly has: number | undefined;
  readonly at: Path;
  readonly unit: string;
  readonly counted?: SizeUnit;
  readonly fact: Maybe<ByRole>;
};

/** The resources that are recommended for a physical or a virtual server. */
export function resourcesOf({ own, virtual }: EquippedServer, profile: Profile): readonly Resource[] {
  if (virtual === undefined) return [];
  const { cpuCores, memoryGb, cpuGhz, disks } = own;
  const shared: readonly Resource[] = [
    {
      ...{ has: cpuCores, at: ["cpuCores"], unit: "processor cores", counted: "core" },
      fact: virtual ? profile.virtualServerCores : profile.serverCores,
    },
    {
      ...{ has: memoryGb, at: ["memoryGb"], unit: "GB of memory", counted: "gigabyte" },
      fact: virtual ? profile.virtualServerMemoryGb : profile.serverMemoryGb,
    },
  ];
  if (virtual) return shared;
  // Solid-state disks replace any number of rotating ones.
  const count = disks?.kind === "ssd" ? undefined : disks?.count;
  return [
    ...shared,
    { has: cpuGhz, at: ["cpuGhz"], unit: "GHz processors", fact: profile.serverGhz },
    { has: count, at: ["disks", "count"], unit: "disks", fact: profile.serverDisks },
    { has: disks?.freeGb, at: ["disks", "freeGb"], unit: "GB of free disk space", fact: profile.serverDiskGb },
  ];
}

/** The shortage of a server whose most demanding role requires more of a resource than it has. */
export function* shortage(
  { fqdn, path, roles }: EquippedServer,
  { has, at, unit, counted, fact }: Resource,
  profile: Profile,
): Iterable<Hit> {
  const role = mostDemanding(roles, fact.value ?? {}, profile);
  const needed = role && fact.value?.[role];
  if (role === undefined || needed === undefined || has === undefined || has >= needed) return;
  const lower = fact.conflict?.value[role];
  const other = lower === undefined ? "" : ` (its capacity page states ${formatNumber(lower)})`;
  yield {
    path: [...path, ...at],
    message: `server ${quote(fqdn)} (${roleNames[role]}) has ${formatNumber(has)} ${unit}; ${profile.name} recommends at least ${formatNumber(needed)}${other}`,
    fact,
    disputed: lower !== undefined && has >= lower,
    ...(counted && { size: { amount: Math.ceil(needed - has), unit: counted } }),
  };
}

/** The role of a computer that requires the most. None if its roles must not share it: one of them is going to move. */
export function mostDemanding(roles: readonly Role[], needed: ByRole, profile: Profile): Role | undefined {
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
