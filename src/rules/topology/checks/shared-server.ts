import { quote } from "../../../base/wording.ts";
import { describeInstance, isSame, type SqlServerInstance } from "../../../deployment/sql-instances.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Profile } from "../../../profiles/profile.ts";

/** The violation of a database that shares its server with the first database of the same kind. */
export function sharedServer(
  instance: SqlServerInstance,
  first: SqlServerInstance,
  { databaseServers: fact }: Pick<Profile, "databaseServers">,
): Hit {
  const same = isSame(first, instance);
  const where = same ? "" : describeInstance(first) || " in the default instance";
  // Another page of the product accepts databases of the same kind in separate instances.
  const disputed = !same && fact.conflict?.value === "one-of-each-in-instance";
  const other = disputed ? " (its archiving page requires only its own instance)" : "";
  return {
    path: instance.path,
    message: `SQL Server ${quote(instance.sqlServer)}${describeInstance(instance)} hosts the ${instance.what} of ${quote(instance.owner)}, but also that of ${quote(first.owner)}${where}; each requires its own database server${other}`,
    fact,
    disputed,
    related: [{ path: first.path, message: `${quote(first.owner)} uses it here` }],
  };
}
