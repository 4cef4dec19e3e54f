import { quoted } from "../../base/wording.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";

/** What archives, by the product's way of archiving: as it is called, and where it is declared. */
const archives = {
  "server-role": { name: "an Archiving Server", under: "sites[].archivingServers" },
  store: { name: "an archiving store", under: "archiving.store" },
} as const;

export const archivingServerRequired: Rule = {
  id: "archiving-server-required",
  title: "A deployment that archives has an Archiving Server or an archiving store",
  level: "error",
  preset: "minimal",
  why: "Messages that nothing takes in are lost, whatever the archiving policy says",
  fix: "On Lync Server 2010 add an Archiving Server to a site; on later products set archiving.store to sql, exchange or both",
  turnOffWhen: "Another product archives, and the manifest describes it only for the record",
  source: "planning-2010",
  evidence: "A",
  applies: ({ spec }) => (spec.archiving?.scope ?? "none") !== "none",
  *check(deployment, { profile }) {
    const { archiving } = deployment.spec;
    if (!archiving?.scope) return;
    const way = profile.archiving.value;
    const present =
      way === "store" ? archiving.store !== undefined : partsOf(deployment, "archivingServers").length > 0;
    if (present) return;
    const { name, under } = archives[way];
    yield {
      path: ["spec", "archiving", "scope"],
      message: `archiving.scope is ${quoted(archiving.scope)}, but ${under} has nothing; ${profile.name} needs ${name}`,
      source: profile.archiving.source,
    };
  },
};
