import { keyOfName } from "../../../base/host-names.ts";
import { quote } from "../../../base/wording.ts";
import { type ListItem, partsOf, type SitePart } from "../../../deployment/parts.ts";
import { rolesByServer } from "../../../deployment/roles.ts";
import { isEnterprisePool } from "../../../deployment/sizing/front-end.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Profile } from "../../../profiles/profile.ts";
import { stated } from "../../../profiles/stated.ts";
import type { Deployment } from "../../../schema/deployment.ts";
import { frontEndIn } from "./role-conflicts.ts";
import { standardPages } from "./standard-pages.ts";

/** Back End databases, or nodes of one, on a Front End Server, on a Front End pool or on a Standard Edition server. */
export function* onFrontEnds(deployment: Deployment, { name, backEnds }: Profile): Iterable<Hit> {
  for (const roles of rolesByServer(deployment).values()) {
    const database = roles.get("back-end");
    // The database that a Standard Edition server declares is its own.
    const standard = database?.path.includes("backEnd") ? roles.get("standard-edition") : undefined;
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

/** The Standard Edition servers whose Back End database is stated to be on another computer. */
export function elsewhere(deployment: Deployment): readonly SitePart<ListItem<"frontEndPools">>[] {
  return partsOf(deployment, "frontEndPools").filter(({ value: { edition, fqdn, servers, backEnd } }) => {
    if (edition !== "standard" || backEnd?.sqlServer === undefined) return false;
    const members = typeof servers === "number" ? [] : servers.map((one) => (typeof one === "string" ? one : one.fqdn));
    return ![fqdn, ...members].map(keyOfName).includes(keyOfName(backEnd.sqlServer));
  });
}

/** A Standard Edition server has its database in its own SQL Server Express. */
export function* ofStandardEditions(deployment: Deployment, profile: Profile): Iterable<Hit> {
  for (const { value, path } of elsewhere(deployment))
    yield {
      path: [...path, "backEnd", "sqlServer"],
      message: `the Back End database of Standard Edition server ${quote(value.fqdn)} is on ${quote(value.backEnd?.sqlServer ?? "")}; ${profile.name} supports only the SQL Server Express on the server itself`,
      fact: stated(profile, standardPages),
    };
}
