import { formatNumber, pluralize, quote } from "../../base/wording.ts";
import { partsOf, serverCount } from "../../deployment/parts.ts";
import { type CallLoad, collocatedLoads, mediationLoads } from "../../deployment/sizing/mediation.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";

export const mediationCapacity: Rule = {
  id: "mediation-capacity",
  title: "Mediation Servers have capacity for the peak number of calls",
  level: "warning",
  preset: "recommended",
  why: "An overloaded Mediation Server drops calls or their quality suffers; on Front End Servers, meetings suffer too",
  fix: "Add servers up to the required number, or move calls to a stand-alone Mediation pool",
  source: "capacity-2019",
  evidence: "A*",
  applies: (deployment) =>
    partsOf(deployment, "mediationPools").some(({ value }) => value.peakCalls !== undefined) ||
    partsOf(deployment, "frontEndPools").some(({ value }) => value.peakPstnCalls !== undefined),
  *check(deployment, { profile }) {
    for (const load of mediationLoads(deployment, profile)) yield* overload(load, "peakCalls", profile);
    for (const load of collocatedLoads(deployment, profile)) yield* overload(load, "peakPstnCalls", profile);
  },
};

function* overload({ part, calls, most, needed, each }: CallLoad, key: string, profile: Profile): Iterable<Hit> {
  const { fqdn, servers } = part.value;
  const count = serverCount(servers);
  // Without a server: pool-servers.
  if (count === 0 || calls <= most) return;
  const path = [...part.path, key];
  if ("edition" in part.value && part.value.edition === "standard") {
    const message = `pool ${quote(fqdn)} has ${pluralize(calls, "concurrent call")} at peak on a Standard Edition server; ${profile.name} supports ${formatNumber(each.value)}, so fewer calls or a stand-alone Mediation pool are required`;
    yield { path, message, fact: each };
    return;
  }
  const what = key === "peakCalls" ? "Mediation pool" : "pool";
  const server = each.value === profile.callsPerFrontEnd.value ? "Front End Server with Mediation" : "Mediation Server";
  const isSlow = each.value === profile.callsPerMediationWithoutHyperThreading.value;
  const without = isSlow ? " without hyper-threading" : "";
  yield {
    path,
    message: `${what} ${quote(fqdn)} has ${pluralize(calls, "concurrent call")} at peak and ${pluralize(count, "server")} for ${formatNumber(most)}; ${profile.name} requires ${pluralize(needed, "server")}, because a ${server}${without} supports ${formatNumber(each.value)} calls`,
    fact: each,
    size: { amount: needed - count, unit: "server" },
  };
}
