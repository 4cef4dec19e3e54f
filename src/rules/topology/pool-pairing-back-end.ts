import { quote } from "../../base/wording.ts";
import { type PairedPool, pairsIn } from "../../deployment/pairs.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { since2013 } from "../../profiles/products.ts";
import type { Profile } from "../../profiles/profile.ts";

export const poolPairingBackEnd: Rule = {
  id: "pool-pairing-back-end",
  title: "Both Back End databases of a pair have the same high availability",
  level: "warning",
  preset: "recommended",
  why: "With different technologies, the two pools of a pair fail and recover in different ways, and need different procedures",
  fix: "Set backEnd.highAvailability of both pools to the same technology, and deploy it",
  source: "back-end-2015",
  evidence: "A*",
  products: since2013,
  applies: (deployment) => partsOf(deployment, "frontEndPools").some(({ value }) => value.pairedWith !== undefined),
  *check(deployment, { profile }) {
    const isHigh = deployment.spec.availability === "high";
    for (const { pool, partner } of pairsIn(deployment).pairs) {
      const [own, other] = [technologyOf(pool, isHigh, profile), technologyOf(partner, isHigh, profile)];
      if (own === undefined || other === undefined || own === other) continue;
      yield {
        path: [...pool.path, "pairedWith"],
        message: `pool ${quote(pool.value.fqdn)} (Back End high availability ${quote(own)}) is paired with ${quote(partner.value.fqdn)} (${quote(other)}); the same one is recommended for both`,
        fact: profile.pairBackEnds,
        related: [{ path: [...partner.path, "backEnd"], message: "the other Back End database" }],
      };
    }
  },
};

/**
 * The technology of a pool; undefined if it has no Back End, or another rule reports the technology: feature-availability
 * one that the product lacks, back-end-availability none where high availability is required.
 */
function technologyOf({ value }: PairedPool, isHigh: boolean, profile: Profile): string | undefined {
  const { edition, backEnd } = value;
  if (edition !== "enterprise" || !backEnd) return undefined;
  const { highAvailability = "none" } = backEnd;
  if (highAvailability === "none") return isHigh ? undefined : highAvailability;
  return profile.backEndHighAvailability.value.includes(highAvailability) ? highAvailability : undefined;
}
