import { quote } from "../../base/wording.ts";
import { rolesByServer } from "../../deployment/roles.ts";
import { isEnterprisePool } from "../../deployment/sizing/front-end.ts";
import { type SqlServerInstance, serverKey, sqlInstancesOf } from "../../deployment/sql-instances.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { frontEndIn } from "./checks/role-conflicts.ts";
import { sharedServer } from "./checks/shared-server.ts";

export const backEnd: Rule = {
  id: "back-end",
  title: "Back End databases are not on Front End Servers, and one per database server",
  level: "error",
  preset: "recommended",
  why: "The combination is untested: pools on one database server fail together, and a Front End Server competes with it for memory",
  fix: "Move the database to a computer without the Front End role and without another database of the same kind",
  source: "collocation-2010",
  evidence: "A",
  applies: (deployment) =>
    !sqlInstancesOf(deployment).next().done ||
    [...rolesByServer(deployment).values()].some((roles) => roles.has("front-end") && roles.has("back-end")),
  *check(deployment, { profile }) {
    yield* onFrontEnds(deployment, profile);
    const taken = new Map<string, SqlServerInstance>();
    for (const instance of sqlInstancesOf(deployment)) {
      const first = taken.get(serverKey(instance)) ?? instance;
      taken.set(serverKey(instance), first);
      if (first === instance) continue;
      yield sharedServer(instance, first, profile);
    }
  },
};

function* onFrontEnds(deployment: Deployment, { name, backEnds }: Profile): Iterable<Hit> {
  for (const roles of rolesByServer(deployment).values()) {
    const database = roles.get("back-end");
    // The database that a Standard Edition server declares is its own.
    const standard = database?.path.at(-1) === "sqlServer" ? roles.get("standard-edition") : undefined;
    const server = frontEndIn(roles) ?? standard;
    if (!database || !(server || isEnterprisePool(deployment, database.fqdn))) continue;
    const is = server ? (server === standard ? "a Standard Edition server" : "a Front End Server") : "a Front End pool";
    yield {
      path: database.path,
      message: `the Back End database is on ${quote(database.fqdn)}, which is ${is}; ${name} requires a computer without the Front End role`,
      fact: backEnds,
      ...(server && { related: [{ path: server.path, message: `the ${is.slice(2)} is here` }] }),
    };
  }
}
