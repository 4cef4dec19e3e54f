import { quote } from "../../../base/wording.ts";
import type { Pair, PairedPool } from "../../../deployment/pairs.ts";
import { commonSystem } from "../../../deployment/platform/common-system.ts";
import { isSupported } from "../../../deployment/platform/versions.ts";
import { platformOf } from "../../../deployment/sizing/virtualization.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Profile } from "../../../profiles/profile.ts";
import { onOwnPages, type Pages, since2015 } from "../../../profiles/stated.ts";

/** The page on pools for large meetings, which are paired only with their like. */
export const meetingPages: Pages = since2015("conferencing-topology-2015", "A*");

/** The properties in which a pair differs. Pools of different editions need other pairs, whatever else differs. */
export function* differences(pair: Pair, profile: Profile): Iterable<Hit> {
  const { pairEditions, pairPlatforms, pairSystems } = profile;
  const edition = differing(pair, ({ value }) => value.edition, "be of the same edition");
  if (edition) return yield { ...edition, fact: pairEditions };
  const [meetings] = onOwnPages(meetingPages)(profile);
  const purpose = meetings && differing(pair, purposeOf, "serve the same purpose");
  if (purpose) return yield { ...purpose, fact: meetings };
  const platform = differing(pair, ({ value }) => platformOf(value), "be of the same platform");
  if (platform) yield { ...platform, fact: pairPlatforms };
  const system = differing(pair, ({ value }) => supportedSystem(value, profile), "run the same base operating system");
  if (system) yield { ...system, fact: pairSystems };
}

function purposeOf({ value }: PairedPool): string {
  return value.largeMeetings === true ? "for large meetings only" : "for users";
}

/** The operating system of a pool. One that the product does not support is left to `platform-support`. */
function supportedSystem(pool: PairedPool["value"], { operatingSystems, upgradedOperatingSystems }: Profile) {
  const system = commonSystem(pool);
  const names = [...operatingSystems.value, ...(upgradedOperatingSystems.value ?? [])];
  return system !== undefined && isSupported(system, { value: names }) ? system : undefined;
}

function differing({ pool, partner }: Pair, read: (pool: PairedPool) => string | undefined, must: string) {
  const [own, other] = [read(pool), read(partner)];
  if (own === undefined || other === undefined || own === other) return undefined;
  const message = `pool ${quote(pool.value.fqdn)} (${own}) is paired with ${quote(partner.value.fqdn)} (${other}); paired pools must ${must}`;
  return { path: [...pool.path, "pairedWith"], message, related: [{ path: partner.path, message: "the other pool" }] };
}
