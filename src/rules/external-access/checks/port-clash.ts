import { joinList, quote } from "../../../base/wording.ts";
import { edgeServices, servicesOf } from "../../../deployment/edge.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Profile } from "../../../profiles/profile.ts";
import { type Pages, since2015, stated } from "../../../profiles/stated.ts";
import type { EdgePool } from "../../../schema/deployment.ts";
import type { Path } from "../../../yaml/path.ts";

/** The pages that state that services on one address have distinct ports. */
export const pages: Pages = {
  "lync-server-2010": ["edge-options-2010", "A"],
  "lync-server-2013": ["edge-topologies-2013", "A*"],
  ...since2015("edge-2015", "A*"),
};

/** The services of an Edge pool that share an address and a port. */
export function* portClash(pool: EdgePool, path: Path, profile: Profile): Iterable<Hit> {
  const { singleFqdn, ports = {} } = pool;
  if (!singleFqdn) return;
  const services = servicesOf(pool).map((service) => edgeServices[service]);
  const same = services.filter(({ key }) =>
    services.some((other) => other.key !== key && ports[key] !== undefined && ports[key] === ports[other.key]),
  );
  const [first, ...later] = same;
  const last = later.at(-1);
  if (!first || !last) return;
  const names = `its ${joinList(same.map(({ name }) => name))} services share port ${ports[first.key]}`;
  yield {
    path: [...path, "ports", last.key],
    message: `Edge pool ${quote(pool.fqdn)} has one external FQDN, but ${names}; ${profile.name} requires a different port for each`,
    fact: stated(profile, pages),
    related: same
      .slice(0, -1)
      .map(({ key, name }) => ({ path: [...path, "ports", key], message: `the ${name} service uses it too` })),
  };
}
