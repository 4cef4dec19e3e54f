import { joinList, quote } from "../../base/wording.ts";
import { allServices, type EdgeService, edgePoolsOf, edgeServices, servicesOf } from "../../deployment/edge.ts";
import type { Rule } from "../../model/rule.ts";
import type { Deployment, EdgePool } from "../../schema/deployment.ts";

export const edgeServicesRule: Rule = {
  id: "edge-services",
  title: "Every Edge pool runs all three Edge services, each with an external FQDN",
  level: "error",
  preset: "recommended",
  why: "All external connections start at the Access Edge service, and no supported topology splits the services",
  fix: "Remove services, or list access, web-conferencing and av; set an external FQDN for each",
  source: "edge-2010",
  evidence: "A",
  applies: (deployment) => described(deployment).length > 0,
  *check(deployment, { profile }) {
    const { edgeLayout } = profile;
    for (const { value: pool, path } of described(deployment)) {
      const running = servicesOf(pool);
      const missing = allServices.filter((service) => !running.includes(service));
      if (missing.length > 0) {
        yield {
          path: [...path, "services"],
          message: `Edge pool ${quote(pool.fqdn)} does not run ${names(missing)}; ${profile.name} requires all three Edge services`,
          fact: edgeLayout,
          size: { amount: missing.length, unit: "service" },
        };
      }
      const unnamed = withoutName(pool);
      const [first] = unnamed;
      if (!first) continue;
      yield {
        path: [...path, "externalFqdns", edgeServices[first].key],
        message: `Edge pool ${quote(pool.fqdn)} has no external FQDN for ${names(unnamed)}; ${profile.name} requires one ${pool.singleFqdn ? "that all services share" : "for each service"}`,
        source: "edge-fqdn",
        size: { amount: unnamed.length, unit: "service" },
      };
    }
  },
};

/** The Edge pools that set their services or external FQDNs. */
function described(deployment: Deployment) {
  return edgePoolsOf(deployment).filter(({ value }) => value.services ?? value.externalFqdns);
}

/** The services without an external FQDN, if the pool sets any. A shared FQDN is that of the Access Edge. */
function withoutName(pool: EdgePool): readonly EdgeService[] {
  const { externalFqdns, singleFqdn } = pool;
  if (!externalFqdns) return [];
  return servicesOf(pool).filter(
    (service) => externalFqdns[edgeServices[service].key] === undefined && (service === "access" || !singleFqdn),
  );
}

function names(services: readonly EdgeService[]): string {
  return joinList(services.map((service) => edgeServices[service].name));
}
