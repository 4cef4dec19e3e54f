import { quote } from "../../base/wording.ts";
import { type Contradiction, type Pair, type PairedPool, pairsIn } from "../../deployment/pairs.ts";
import { partsOf } from "../../deployment/parts.ts";
import { commonSystem } from "../../deployment/platform/common-system.ts";
import { isSupported } from "../../deployment/platform/versions.ts";
import { platformOf } from "../../deployment/sizing/virtualization.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import { since2013 } from "../../profiles/products.ts";
import type { Profile } from "../../profiles/profile.ts";

export const poolPairing: Rule = {
  id: "pool-pairing",
  title: "Pools are paired one to one with a pool of the same kind",
  level: "error",
  preset: "recommended",
  why: "Topology Builder does not prevent an unsupported pair, so users lose their service only when a pool fails",
  fix: "Use the same edition, platform and Windows Server release in both pools, or pair the pool with another one",
  source: "disaster-recovery-2015",
  evidence: "A*",
  products: since2013,
  applies: (deployment) => partsOf(deployment, "frontEndPools").some(({ value }) => value.pairedWith !== undefined),
  *check(deployment, { profile }) {
    const { pairs, contradictions } = pairsIn(deployment);
    for (const one of contradictions) yield contradicting(one, profile);
    for (const pair of pairs) yield* differences(pair, profile);
  },
};

function contradicting({ pool, partner, other }: Contradiction, { pairShape: fact }: Profile): Hit {
  const [path, is] = [[...pool.path, "pairedWith"], `pool ${quote(pool.value.fqdn)} is paired with`];
  if (partner === pool) return { path, message: `${is} itself; another pool is required`, fact };
  const message = `${is} ${quote(partner.value.fqdn)}, which is paired with ${quote(other.value.fqdn)}; a pool can be paired with one pool only, and both with each other`;
  const from = partner.value.pairedWith === undefined ? other : partner;
  return { path, message, fact, related: [{ path: [...from.path, "pairedWith"], message: "the other pair" }] };
}

/** The properties in which a pair differs. Pools of different editions need other pairs, whatever else differs. */
function* differences(pair: Pair, profile: Profile): Iterable<Hit> {
  const { pairEditions, pairPlatforms, pairSystems } = profile;
  const edition = differing(pair, ({ value }) => value.edition, "be of the same edition");
  if (edition) return yield { ...edition, fact: pairEditions };
  const platform = differing(pair, ({ value }) => platformOf(value), "be of the same platform");
  if (platform) yield { ...platform, fact: pairPlatforms };
  const system = differing(pair, ({ value }) => supportedSystem(value, profile), "run the same base operating system");
  if (system) yield { ...system, fact: pairSystems };
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
