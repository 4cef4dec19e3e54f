import { quote } from "../../base/wording.ts";
import { type Contradiction, contradictionCauses, pairsIn } from "../../deployment/pairs.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import { since2013 } from "../../profiles/products.ts";
import type { Profile } from "../../profiles/profile.ts";
import { differences } from "./checks/pair-differences.ts";

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
    for (const one of contradictionCauses(contradictions)) yield contradicting(one, profile);
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
