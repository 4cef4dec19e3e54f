import { formatNumber, joinList, quote } from "../../base/wording.ts";
import { homedUsers, type LoadedPool, loadedPools } from "../../deployment/sizing/front-end.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import { since2013 } from "../../profiles/products.ts";
import type { Profile } from "../../profiles/profile.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";

/** The pages on pools for large meetings. */
export const pages: Pages = {
  "lync-server-2013": ["capacity-2013", "A*"],
  ...since2015("conferencing-topology-2015", "A*"),
};

export const meetingSize: Rule = {
  id: "meeting-size",
  title: "Meetings have a supported size, and large ones a pool of their own",
  level: "error",
  preset: "recommended",
  why: "A large meeting takes the capacity of all other meetings of its pool, and users of the pool lose their service",
  fix: "Lower maxMeetingSize, or host large meetings in an Enterprise pool for them only (largeMeetings: true)",
  source: "large-meetings-2015",
  evidence: "A*",
  products: since2013,
  applies: (deployment) =>
    loadedPools(deployment).some(({ value }) => (value.maxMeetingSize ?? value.largeMeetings) !== undefined),
  *check(deployment, { profile }) {
    for (const pool of loadedPools(deployment)) {
      yield* sizeHits(pool, profile);
      if (pool.value.largeMeetings === true) yield* otherUses(pool, profile);
    }
  },
};

function* sizeHits({ value: pool, path }: LoadedPool, profile: Profile): Iterable<Hit> {
  const { name, sharedMeetingUsers: shared, largeMeetingUsers: large } = profile;
  const { maxMeetingSize = 0, largeMeetings = false, fqdn } = pool;
  const fact = largeMeetings ? large : shared;
  if (fact.value === null || large.value === null || maxMeetingSize <= fact.value) return;
  const inLarge = `up to ${formatNumber(large.value)} in a pool for large meetings only`;
  const most = largeMeetings ? inLarge : `up to ${formatNumber(fact.value)}, and ${inLarge}`;
  const message = `meetings in pool ${quote(fqdn)} can have ${formatNumber(maxMeetingSize)} participants; ${name} supports ${most}`;
  const size = { amount: maxMeetingSize - fact.value, unit: "user" } as const;
  yield { path: [...path, "maxMeetingSize"], message, fact, size };
}

function* otherUses(pool: LoadedPool, profile: Profile): Iterable<Hit> {
  const { value, path, users } = pool;
  const uses = [
    ...(value.edition === "standard" ? ["is a Standard Edition server"] : []),
    ...(users > 0 ? [`has ${homedUsers(pool)}`] : []),
    ...(value.features?.enterpriseVoice === true ? ["has Enterprise Voice"] : []),
    ...(value.features?.conferencing === false ? ["has no conferencing"] : []),
  ];
  if (uses.length === 0) return;
  const required = "an Enterprise pool without another purpose is required";
  const message = `pool ${quote(value.fqdn)} is for large meetings, but ${joinList(uses)}; ${required}`;
  yield { path: [...path, "largeMeetings"], message, fact: stated(profile, pages) };
}
