import { keyOfName } from "../../../base/host-names.ts";
import { joinAbbreviated, quote } from "../../../base/wording.ts";
import type { ChatPool } from "../../../deployment/chat-pools.ts";
import { partsOf } from "../../../deployment/parts.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Fact } from "../../../profiles/fact.ts";
import { products, profiles } from "../../../profiles/index.ts";
import type { Deployment } from "../../../schema/deployment.ts";

/** A pool in another domain than its next hop, or than all Front End pools. Only domains that are stated are compared. */
export function* domainHits(
  deployment: Deployment,
  { value, path }: ChatPool,
  product: string,
  fact: Fact<true>,
): Iterable<Hit> {
  const { domain, fqdn, nextHop } = value;
  if (domain === undefined) return;
  const key = nextHop === undefined ? undefined : keyOfName(nextHop);
  const all = partsOf(deployment, "frontEndPools").filter((pool) => !key || keyOfName(pool.value.fqdn) === key);
  const domains = all.map((pool) => pool.value.domain);
  const known = domains.filter((one) => one !== undefined);
  if (known.length === 0 || known.length < domains.length) return;
  if (known.some((one) => keyOfName(one) === keyOfName(domain))) return;
  yield {
    path: [...path, "domain"],
    message: `Persistent Chat pool ${quote(fqdn)} is in domain ${quote(domain)}, its Front End pools are in ${joinAbbreviated([...new Set(known)].map(quote))}; ${product} recommends one domain for both`,
    fact,
    level: "warning",
  };
}

/** A pool of another product that has no Persistent Chat, or that the deployment does not coexist with. */
export function* legacyHits({ spec }: Deployment, { value, path }: ChatPool, fact: Fact<true>): Iterable<Hit> {
  const { product, fqdn } = value;
  if (product === undefined || product === spec.product) return;
  const { name, usersPerChat, persistentChat } = profiles[product];
  const [at, start] = [[...path, "product"], `Persistent Chat pool ${quote(fqdn)} runs ${name}, which`];
  const first = products.find((one) => profiles[one].usersPerChat.value !== null) ?? spec.product;
  if (usersPerChat.value === null) {
    const message = `${start} has no Persistent Chat; a pool requires ${profiles[first].name} or a later product`;
    yield { path: at, message, fact: persistentChat };
  } else if (!spec.coexistsWith?.includes(product)) {
    const message = `${start} coexistsWith does not name; ${profiles[spec.product].name} supports such a pool only while both products coexist`;
    yield { path: at, message, fact, level: "warning" };
  }
}
