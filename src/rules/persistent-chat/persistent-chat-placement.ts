import { formatNumber, quote } from "../../base/wording.ts";
import { type ChatPool, chatPools, profileFor, standardServerOf } from "../../deployment/chat-pools.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { Fact } from "../../profiles/fact.ts";
import type { Profile } from "../../profiles/profile.ts";
import { type Pages, since2015, since2019, stated } from "../../profiles/stated.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { domainHits, legacyHits } from "./checks/chat-surroundings.ts";

/** The pages on the topology of Persistent Chat. */
export const chatTopologyPages: Pages = since2015("persistent-chat-topology-2015", "A*");

/** The page on Persistent Chat pools that remain of an earlier product. */
export const legacyPages: Pages = since2019("pool-migration-2019", "A*");

export const persistentChatPlacement: Rule = {
  id: "persistent-chat-placement",
  title: "Persistent Chat Servers are where the product supports them",
  level: "error",
  preset: "recommended",
  why: "The pool cannot grow or fail over, or its servers cannot work with those of the deployment",
  fix: "Install Persistent Chat on computers of its own, in the domain of the deployment, or correct the manifest",
  source: "persistent-chat-topology-2015",
  evidence: "A*",
  applies: (deployment) => partsOf(deployment, "persistentChatPools").length > 0,
  *check(deployment, { profile }) {
    for (const pool of chatPools(deployment)) yield* placementHits(deployment, pool, profile);
  },
};

function* placementHits(deployment: Deployment, pool: ChatPool, profile: Profile): Iterable<Hit> {
  yield* legacyHits(deployment, pool, stated(profile, legacyPages));
  const own = profileFor(pool.value, profile);
  // Without Persistent Chat, where it is does not matter: feature-availability.
  if (own.usersPerChat.value === null) return;
  const fact = stated(own, chatTopologyPages);
  yield* sharedServerHits(deployment, pool, own.name, fact);
  yield* domainHits(deployment, pool, own.name, fact);
}

function* sharedServerHits(deployment: Deployment, pool: ChatPool, product: string, fact: Fact<true>): Iterable<Hit> {
  const standard = standardServerOf(deployment, pool);
  if (standard === undefined) return;
  const path = [...pool.path, "fqdn"];
  const start = `Persistent Chat pool ${quote(pool.value.fqdn)} shares Standard Edition server ${quote(standard)}`;
  if (pool.servers > 1) {
    const message = `${start}, but has ${formatNumber(pool.servers)} servers; ${product} supports no further server in such a pool`;
    yield { path, message, fact };
  } else if (deployment.spec.availability === "high") {
    const message = `${start}, although availability is high; ${product} has no high availability for Persistent Chat on such a server`;
    yield { path, message, fact, level: "warning" };
  }
}
