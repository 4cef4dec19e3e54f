import { formatNumber, pluralize, quote } from "../../base/wording.ts";
import { type EquippedServer, serversWith } from "../../deployment/platform/equipment.ts";
import { roleNames, runsProduct } from "../../deployment/roles.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";

/** The pages that require a speed of network adapters. */
export const speedPages: Pages = {
  "lync-server-2010": ["network-2010", "A"],
  ...since2015("network-2015", "A*"),
};

export const networkAdapters: Rule = {
  id: "network-adapters",
  title: "Servers have network adapters of at least 1 Gbps, and one network if required",
  level: "error",
  preset: "recommended",
  why: "A server on several networks answers from the wrong address, and a slow adapter drops media under load",
  fix: "Remove the additional adapter or team it with the first one, and install adapters of at least 1 Gbps",
  source: "requirements-2019",
  evidence: "A*",
  applies: (deployment) => serversWith(deployment, "networkAdapters").length > 0,
  *check(deployment, { profile }) {
    for (const server of serversWith(deployment, "networkAdapters")) {
      yield* severalNetworks(server, profile);
      if (runsProduct(server.roles) || server.roles.includes("back-end")) yield* slowAdapters(server, profile);
    }
  },
};

/** Several networks of a server whose role supports only one. A role on an Edge Server is reported by edge-alone. */
function* severalNetworks({ own, path, fqdn, roles }: EquippedServer, profile: Profile): Iterable<Hit> {
  const { name, singleHomedRoles: fact } = profile;
  const adapters = (own.networkAdapters ?? []).filter(({ network }) => network !== "management");
  const role = roles.find((one) => fact.value?.includes(one));
  if (adapters.length < 2 || role === undefined || roles.includes("edge")) return;
  yield {
    path: [...path, "networkAdapters"],
    message: `server ${quote(fqdn)} (${roleNames[role]}) has ${formatNumber(adapters.length)} network adapters; ${name} supports only one, or a team of two with one address, for this role`,
    fact,
  };
}

function* slowAdapters({ own, path, fqdn }: EquippedServer, profile: Profile): Iterable<Hit> {
  for (const [at, { gbps, network }] of (own.networkAdapters ?? []).entries())
    if (gbps !== undefined && gbps < 1 && network !== "management")
      yield {
        path: [...path, "networkAdapters", at, "gbps"],
        message: `server ${quote(fqdn)} has a network adapter of ${pluralize(gbps, "Gbps", "Gbps")}; ${profile.name} requires at least 1`,
        fact: stated(profile, speedPages),
      };
}
