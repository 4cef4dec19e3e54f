import { keyOfName } from "../../base/host-names.ts";
import { counted, grouped, listed, quoted } from "../../base/wording.ts";
import { edgePoolsOf, edgeServices, servicesOf } from "../../deployment/edge.ts";
import { type Part, serverCount } from "../../deployment/parts.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { Deployment, EdgePool } from "../../schema/deployment.ts";

export const edgeAddressing: Rule = {
  id: "edge-addressing",
  title: "Every Edge service has a public address or, on a shared one, a port of its own",
  level: "error",
  preset: "recommended",
  why: "Two services cannot listen on one port of one address: the one that starts later is not reached",
  fix: "Add public addresses up to the number needed, or give the services of a shared address different ports",
  turnOffWhen: "Never while the pool serves people outside",
  source: "edge-reference-2010",
  evidence: "A",
  applies: (deployment) => [...separate(deployment), ...shared(deployment)].length > 0,
  *check(deployment, { profile: { name, edgeLayout: fact } }) {
    for (const part of separate(deployment)) yield* tooFew(part, name).map((hit) => ({ ...hit, fact }));
    for (const part of shared(deployment)) yield* clash(part, name).map((hit) => ({ ...hit, fact }));
  },
};

/** The Edge pools with an address for each service that list them. */
function separate(deployment: Deployment) {
  return edgePoolsOf(deployment).filter(({ value }) => !value.singleFqdn && value.publicIps);
}

function tooFew({ value: pool, path }: Part<EdgePool>, product: string): readonly Hit[] {
  const addresses = new Set(pool.publicIps?.map(keyOfName)).size;
  const [servers, services] = [serverCount(pool.servers), servicesOf(pool).length];
  if (addresses >= servers * services) return [];
  const has = `Edge pool ${quoted(pool.fqdn)} has ${counted(addresses, "public IP address", "public IP addresses")} for ${counted(servers, "server")}`;
  const message = `${has}; ${product} needs ${grouped(servers * services)}, one for each Edge service of every server`;
  return [{ path: [...path, "publicIps"], message, source: "edge-reference-2010" }];
}

/** The Edge pools whose services share an address and that name their ports. */
function shared(deployment: Deployment) {
  return edgePoolsOf(deployment).filter(({ value }) => value.singleFqdn && value.ports);
}

function clash({ value: pool, path }: Part<EdgePool>, product: string): readonly Hit[] {
  const services = servicesOf(pool).map((service) => edgeServices[service]);
  const same = services.filter(({ key }) =>
    services.some(
      (other) => other.key !== key && pool.ports?.[key] !== undefined && pool.ports[key] === pool.ports[other.key],
    ),
  );
  const [first, ...later] = same;
  const last = later.at(-1);
  if (!first || !last) return [];
  const names = `its ${listed(same.map(({ name }) => name))} services share port ${pool.ports?.[first.key]}`;
  const message = `Edge pool ${quoted(pool.fqdn)} has one external FQDN, but ${names}; ${product} needs a port of its own for each`;
  const related = same
    .slice(0, -1)
    .map(({ key, name }) => ({ path: [...path, "ports", key], message: `the ${name} service has it too` }));
  return [{ path: [...path, "ports", last.key], message, source: "edge-options-2010", related }];
}
