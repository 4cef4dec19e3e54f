import { pluralize, quote } from "../../base/wording.ts";
import { serverCount } from "../../deployment/parts.ts";
import { hasPool, loadedPools } from "../../deployment/sizing/front-end.ts";
import type { Rule } from "../../model/rule.ts";
import type { QuorumSize, Running } from "../../profiles/fact.ts";
import { since2013 } from "../../profiles/products.ts";

export const quorumDocumented: Rule = {
  id: "quorum-documented",
  title: "Every pool has a size with one documented quorum",
  level: "note",
  preset: "strict",
  why: "How many servers must run to start the pool, or to keep it running, is not documented or not certain",
  fix: "Use a size for which the tables have one row each, or test how many servers must run",
  source: "high-availability-2015",
  evidence: "A*",
  products: since2013,
  applies: (deployment) => hasPool(deployment, "enterprise"),
  *check(deployment, { profile }) {
    const { name, quorum } = profile;
    for (const { value: pool, path } of loadedPools(deployment, "enterprise")) {
      const servers = serverCount(pool.servers);
      // Sizes without any row: pool-servers, pool-quorum and pool-size.
      const size = quorum.value?.[servers];
      const what = size && gapOf(size, name);
      if (what === undefined) continue;
      const message = `pool ${quote(pool.fqdn)} has ${pluralize(servers, "Front End Server")}; ${what}`;
      yield { path: [...path, "servers"], message, fact: quorum };
    }
  },
};

/** What the tables do not state about a size, or state twice. */
function gapOf(size: QuorumSize, name: string): string | undefined {
  if (size.start === undefined)
    return `${name} documents that ${describe(size)} must run, but not how many must run to start the pool for the first time`;
  if (size.conflict)
    return `${name} documents two numbers that must run: ${describe(size.conflict)}, and ${describe(size)}`;
  return undefined;
}

function describe({ run, first }: Running): string {
  return `any ${run} of the first ${first}`;
}
