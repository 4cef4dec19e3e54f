import { quote } from "../../base/wording.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";

/** The component that archives, by the kind of archiving of a product, and the message if none is declared. */
const components = {
  "server-role": { name: "an Archiving Server", missing: "no site has archivingServers" },
  store: { name: "an archiving store", missing: "archiving.store is not set" },
} as const;

export const archivingServerRequired: Rule = {
  id: "archiving-server-required",
  title: "A deployment with archiving has an Archiving Server or an archiving store",
  level: "error",
  preset: "minimal",
  why: "Without a server or store, no messages are archived, whatever the archiving policies are",
  fix: "On Lync Server 2010, add an Archiving Server to a site; on later products, set archiving.store to sql, exchange or both",
  source: "planning-2010",
  evidence: "A",
  applies: ({ spec }) => (spec.archiving?.scope ?? "none") !== "none",
  *check(deployment, { profile }) {
    const { archiving } = deployment.spec;
    if (!archiving?.scope) return;
    const mode = profile.archiving.value;
    const pools = partsOf(deployment, "frontEndPools");
    if (mode === "store" && pools.length > 0 && pools.every(({ value }) => value.archiving === false))
      return yield {
        path: ["spec", "archiving", "scope"],
        message: `archiving.scope is ${quote(archiving.scope)}, but archiving of every pool is false, so nothing is archived; ${profile.name} requires a pool that archives`,
        fact: profile.archiving,
        related: pools
          .slice(0, 5)
          .map(({ path }) => ({ path: [...path, "archiving"], message: "archiving is disabled here" })),
      };
    const present =
      mode === "store"
        ? archiving.store !== undefined || hasStore(deployment)
        : partsOf(deployment, "archivingServers").length > 0;
    if (present) return;
    const { name, missing } = components[mode];
    yield {
      path: ["spec", "archiving", "scope"],
      message: `archiving.scope is ${quote(archiving.scope)}, but ${missing}; ${profile.name} requires ${name}`,
      fact: profile.archiving,
    };
  },
};

/** Whether a pool has an archiving database. */
function hasStore(deployment: Deployment): boolean {
  return partsOf(deployment, "frontEndPools").some(({ value }) => value.archivingStore);
}
