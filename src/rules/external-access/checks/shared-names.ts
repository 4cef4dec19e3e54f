import { quote } from "../../../base/wording.ts";
import { edgePoolsOf, sharesName } from "../../../deployment/edge.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Fact } from "../../../profiles/fact.ts";
import type { Profile } from "../../../profiles/profile.ts";
import type { Deployment } from "../../../schema/deployment.ts";

/** The Edge pools that repeat one external FQDN for all services instead of setting `singleFqdn`, which is supported. */
export function* sharedNames(deployment: Deployment, { name }: Profile, fact: Fact<unknown>): Iterable<Hit> {
  for (const { value: pool, path } of edgePoolsOf(deployment)) {
    if (!sharesName(pool)) continue;
    const shared = quote(pool.externalFqdns?.access ?? "");
    const actual = pool.singleFqdn === false ? "false" : "not set";
    yield {
      path: [...path, "singleFqdn"],
      message: `Edge pool ${quote(pool.fqdn)} has the external FQDN ${shared} for all Edge services, but singleFqdn is ${actual}; ${name} requires singleFqdn: true for one FQDN, or a separate FQDN for each service`,
      fact,
    };
  }
}
