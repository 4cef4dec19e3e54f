import { listed, quoted } from "../../base/wording.ts";
import { allServices, type EdgeService, edgePoolsOf, edgeServices, servicesOf } from "../../deployment/edge.ts";
import type { Rule } from "../../model/rule.ts";
import type { Deployment, EdgePool } from "../../schema/deployment.ts";

export const edgeServicesRule: Rule = {
  id: "edge-services",
  title: "Every Edge pool runs all three Edge services and names them to the outside",
  level: "error",
  preset: "recommended",
  why: "Every way in from outside begins at the Access Edge service, and no layout that splits the services was tested",
  fix: "Leave services out, or list access, web-conferencing and av; name an external FQDN for each",
  turnOffWhen: "Never while the pool serves people outside",
  source: "edge-2010",
  evidence: "A",
  applies: (deployment) => described(deployment).length > 0,
  *check(deployment, { profile }) {
    const { edgeLayout } = profile;
    for (const { value: pool, path } of described(deployment)) {
      const running = servicesOf(pool);
      const missing = allServices.filter((service) => !running.includes(service));
      if (missing.length > 0) {
        const entry = missing.includes("access");
        yield {
          path: [...path, "services"],
          message: `Edge pool ${quoted(pool.fqdn)} does not run the ${names(missing)}; ${profile.name} needs all three services on it`,
          // That the Access Edge is always needed is written down; that the others must not be split off is inferred.
          fact: entry ? edgeLayout : { ...edgeLayout, evidence: "I" },
          source: entry ? "edge-2010" : "edge-components-2010",
        };
      }
      const unnamed = withoutName(pool);
      const [first] = unnamed;
      if (!first) continue;
      yield {
        path: [...path, "externalFqdns", edgeServices[first].key],
        message: `Edge pool ${quoted(pool.fqdn)} has no external FQDN for the ${names(unnamed)}; ${profile.name} needs one for ${pool.singleFqdn ? "it, which the others share" : "each service"}`,
        source: "edge-fqdn",
      };
    }
  },
};

/** The Edge pools that say something about their services. */
function described(deployment: Deployment) {
  return edgePoolsOf(deployment).filter(({ value }) => value.services ?? value.externalFqdns);
}

/** The services that have no external FQDN where the pool names any. A shared one is that of the Access Edge. */
function withoutName(pool: EdgePool): readonly EdgeService[] {
  const { externalFqdns, singleFqdn } = pool;
  if (!externalFqdns) return [];
  return servicesOf(pool).filter(
    (service) => externalFqdns[edgeServices[service].key] === undefined && (service === "access" || !singleFqdn),
  );
}

function names(services: readonly EdgeService[]): string {
  return listed(services.map((service) => edgeServices[service].name));
}
