import { quoted } from "../../base/wording.ts";
import { rolesByComputer } from "../../deployment/roles.ts";
import { isEnterprisePool } from "../../deployment/sizing/front-end.ts";
import { type Instance, instancesOf, isSame, placeOf, serverKey } from "../../deployment/sql-instances.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment } from "../../schema/deployment.ts";

export const backEnd: Rule = {
  id: "back-end",
  title: "Back End databases are off Front End Servers, and one to a database server",
  level: "error",
  preset: "recommended",
  why: "Such a computer was never tested: pools on one database server fail together, and a Front End Server shares its memory with it",
  fix: "Move the database to a computer without Front End role that holds no other pool's; another instance is not enough",
  turnOffWhen: "It is a laboratory that nobody depends on",
  source: "collocation-2010",
  evidence: "A",
  applies: (deployment) =>
    !instancesOf(deployment).next().done ||
    [...rolesByComputer(deployment).values()].some((roles) => roles.has("front-end") && roles.has("back-end")),
  *check(deployment, { profile }) {
    yield* onFrontEnds(deployment, profile);
    const taken = new Map<string, Instance>();
    for (const instance of instancesOf(deployment)) {
      const key = serverKey(instance);
      const first = taken.get(key);
      if (!first) {
        taken.set(key, instance);
        continue;
      }
      const where = isSame(first, instance) ? "" : placeOf(first) || " in the default instance";
      yield {
        path: instance.path,
        message: `SQL Server ${quoted(instance.sqlServer)}${placeOf(instance)} holds the ${instance.what} of ${quoted(instance.holder)}, but already that of ${quoted(first.holder)}${where}; each needs a database server of its own`,
        fact: profile.databaseServers,
        related: [{ path: first.path, message: `${quoted(first.holder)} uses it here` }],
      };
    }
  },
};

function* onFrontEnds(deployment: Deployment, { name, backEnds }: Profile): Iterable<Hit> {
  for (const roles of rolesByComputer(deployment).values()) {
    const database = roles.get("back-end");
    // A Standard Edition server that says that it has a database means its own.
    const standard = database?.path.at(-1) === "sqlServer" ? roles.get("standard-edition") : undefined;
    const server = roles.get("front-end") ?? standard;
    if (!database || !(server || isEnterprisePool(deployment, database.fqdn))) continue;
    const is = server ? (server === standard ? "a Standard Edition server" : "a Front End Server") : "a Front End pool";
    yield {
      path: database.path,
      message: `the Back End database is on ${quoted(database.fqdn)}, which is ${is}; ${name} needs it on a computer without Front End Server`,
      fact: backEnds,
      ...(server && { related: [{ path: server.path, message: `the ${is.slice(2)} is here` }] }),
    };
  }
}
