import { formatNumber, quote } from "../../../base/wording.ts";
import type { EquippedServer } from "../../../deployment/platform/equipment.ts";
import { runsProduct } from "../../../deployment/roles.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Profile } from "../../../profiles/profile.ts";
import { onOwnPages, since2019 } from "../../../profiles/stated.ts";
import type { Path } from "../../../yaml/path.ts";
import { mostDemanding } from "./hardware.ts";

/** The page with the recommended settings of all servers. */
export const settingPages = since2019("requirements-2019", "A*");

const pageOf = onOwnPages(settingPages);

/** A setting that differs from the recommended one: what is there, and what is recommended. */
type Setting = readonly [at: Path, is: string, recommended: string];

/** Settings and slow disks of a physical server. The host of a virtual one has settings of its own. */
export function* settingHits({ fqdn, path, own, roles, virtual }: EquippedServer, profile: Profile): Iterable<Hit> {
  if (virtual !== false || !(runsProduct(roles) || roles.includes("back-end"))) return;
  const { disks } = own;
  const required = mostDemanding(roles, profile.serverDisks.value ?? {}, profile);
  if (required && disks?.rpm !== undefined && disks.rpm < 10_000 && disks.kind !== "ssd")
    yield {
      path: [...path, "disks", "rpm"],
      message: `server ${quote(fqdn)} has disks of ${formatNumber(disks.rpm)} rpm; ${profile.name} recommends 10,000 rpm or solid-state disks`,
      fact: profile.serverDisks,
    };
  for (const fact of pageOf(profile))
    for (const [at, is, recommended] of settingsOf(own))
      yield {
        path: [...path, ...at],
        message: `server ${quote(fqdn)} has ${is}; ${profile.name} recommends ${recommended}`,
        fact,
      };
}

function settingsOf({ hyperThreading, numa, receiveQueues }: EquippedServer["own"]): readonly Setting[] {
  const settings: Setting[] = [];
  if (hyperThreading === false)
    settings.push([["hyperThreading"], "hyper-threading disabled", "hyper-threading on physical servers"]);
  if (numa) settings.push([["numa"], "its memory in NUMA mode", "flat mode"]);
  if (receiveQueues !== undefined && receiveQueues !== 8)
    settings.push([["receiveQueues"], `${formatNumber(receiveQueues)} receive queues`, "8"]);
  return settings;
}
