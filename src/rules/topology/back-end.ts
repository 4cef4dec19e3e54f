import type { Deployment } from "../../deployment.ts";
import { saidFor2010 } from "../../evidence.ts";
import { type Instance, instancesOf } from "../../instances.ts";
import { rolesByComputer } from "../../places.ts";
import type { Profile } from "../../profiles/types.ts";
import { keyOfName, partsOf } from "../../topology.ts";
import type { Hit, Rule } from "../../types.ts";
import { quoted } from "../../words.ts";

export const backEnd: Rule = {
  id: "back-end",
  title: "Back End databases are apart from Front End Servers, one pool's to an instance",
  level: "error",
  preset: "recommended",
  why: "Set-up refuses the second pool's databases in an instance, and a Front End Server has no room for the pool's database",
  fix: "Move the database to a server without Front End role, or into an instance of its own",
  turnOffWhen: "It is a laboratory that nobody depends on",
  source: "collocation-2010",
  evidence: "A",
  applies: (deployment) =>
    instancesOf(deployment).length > 0 ||
    [...rolesByComputer(deployment).values()].some((roles) => roles.has("front-end") && roles.has("back-end")),
  *check(deployment, { profile }) {
    yield* onFrontEnds(deployment, profile);
    const taken = new Map<string, Instance>();
    for (const instance of instancesOf(deployment)) {
      const first = taken.get(instance.key);
      taken.set(instance.key, first ?? instance);
      if (!first) continue;
      yield {
        path: instance.path,
        message: `SQL Server ${instance.name} holds the ${instance.what} of ${quoted(instance.holder)}, but already that of ${quoted(first.holder)}; each needs an instance of its own`,
        fact: saidFor2010(profile, backEnd.source),
        related: [{ path: first.path, message: `${quoted(first.holder)} uses it here` }],
      };
    }
  },
};

function* onFrontEnds(deployment: Deployment, profile: Profile): Iterable<Hit> {
  const pools = new Set(
    partsOf(deployment, "frontEndPools").flatMap(({ value }) =>
      value.edition === "enterprise" ? [keyOfName(value.fqdn)] : [],
    ),
  );
  for (const [key, roles] of rolesByComputer(deployment)) {
    const database = roles.get("back-end");
    const frontEnd = roles.get("front-end");
    if (!database || !(frontEnd || pools.has(key))) continue;
    const is = frontEnd ? "a Front End Server" : "a Front End pool";
    yield {
      path: database.path,
      message: `the Back End database is on ${quoted(database.fqdn)}, which is ${is}; ${profile.name} needs it on a computer without Front End Server`,
      fact: saidFor2010(profile, "topologies-2010"),
      ...(frontEnd && { related: [{ path: frontEnd.path, message: "the Front End Server is here" }] }),
    };
  }
}
