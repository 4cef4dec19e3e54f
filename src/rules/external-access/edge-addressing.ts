import { keyOfName } from "../../base/host-names.ts";
import { formatNumber, joinList, pluralize, quote } from "../../base/wording.ts";
import { edgePoolsOf, edgeServices, servicesOf } from "../../deployment/edge.ts";
import { type SitePart, serverCount } from "../../deployment/parts.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { Deployment, EdgePool } from "../../schema/deployment.ts";

export const edgeAddressing: Rule = {
  id: "edge-addressing",
  title: "Every Edge service has its own public IP address or its own port",
  level: "error",
  preset: "recommended",
  why: "Two services cannot listen on the same port of the same address, so one of them is unreachable",
  fix: "Add public addresses up to the required number, or set a different port for each service on a shared address",
  source: "edge-reference-2010",
  evidence: "A",
  applies: (deployment) => [...separate(deployment), ...shared(deployment)].length > 0,
  *check(deployment, { profile: { name, edgeLayout: fact } }) {
    for (const part of separate(deployment)) yield* tooFew(part, name).map((hit) => ({ ...hit, fact }));
    for (const part of shared(deployment)) yield* clash(part, name).map((hit) => ({ ...hit, fact }));
  },
};

/** The Edge pools that list public addresses, with one address per service. */
function separate(deployment: Deployment) {
  return edgePoolsOf(deployment).filter(({ value }) => !value.singleFqdn && value.publicIps);
}

function tooFew({ value: pool, path }: SitePart<EdgePool>, product: string): readonly Hit[] {
  const addresses = new Set(pool.publicIps?.map(keyOfName)).size;
  const [servers, services] = [serverCount(pool.servers), servicesOf(pool).length];
  if (addresses >= servers * services) return [];
  const has = `Edge pool ${quote(pool.fqdn)} has ${pluralize(addresses, "public IP address", "public IP addresses")} for ${pluralize(servers, "server")}`;
  const message = `${has}; ${product} requires ${formatNumber(servers * services)}, one for each Edge service of every server`;
  return [{ path: [...path, "publicIps"], message, source: "edge-reference-2010" }];
}

/** The Edge pools whose services share an address and that set their ports. */
function shared(deployment: Deployment) {
  return edgePoolsOf(deployment).filter(({ value }) => value.singleFqdn && value.ports);
}

function clash({ value: pool, path }: SitePart<EdgePool>, product: string): readonly Hit[] {
  const services = servicesOf(pool).map((service) => edgeServices[service]);
  const same = services.filter(({ key }) =>
    services.some(
      (other) => other.key !== key && pool.ports?.[key] !== undefined && pool.ports[key] === pool.ports[other.key],
    ),
  );
  const [first, ...later] = same;
  const last = later.at(-1);
  if (!first || !last) return [];
  const names = `its ${joinList(same.map(({ name }) => name))} services share port ${pool.ports?.[first.key]}`;
  const message = `Edge pool ${quote(pool.fqdn)} has one external FQDN, but ${names}; ${product} requires a different port for each`;
  const related = same
    .slice(0, -1)
    .map(({ key, name }) => ({ path: [...path, "ports", key], message: `the ${name} service uses it too` }));
  return [{ path: [...path, "ports", last.key], message, source: "edge-options-2010", related }];
}
