import { joinList, quote } from "../../base/wording.ts";
import { profileFor } from "../../deployment/chat-pools.ts";
import { type Database, databasesAndNodesOf, databasesOf, isChatDatabase } from "../../deployment/databases.ts";
import { isSupported } from "../../deployment/platform/versions.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { Maybe } from "../../profiles/fact.ts";
import type { Profile } from "../../profiles/profile.ts";
import { editionName, editionOf, isEditionSupported } from "./checks/database-platform.ts";

export const databaseAvailability: Rule = {
  id: "database-availability",
  title: "Mirroring and availability groups run on a SQL Server that supports them",
  level: "error",
  preset: "recommended",
  why: "Other versions and editions of SQL Server do not have the technology, or it was not tested with them",
  fix: "Install a named version and edition of SQL Server, or use failover clustering (highAvailability: cluster)",
  source: "back-end-2015",
  evidence: "A*",
  applies: (deployment) => databasesOf(deployment).some(({ value }) => value.highAvailability !== undefined),
  *check(deployment, context) {
    for (const database of databasesAndNodesOf(deployment)) {
      const { highAvailability } = database.value;
      const profile = profileFor(database, context.profile);
      const { mirroringVersions, availabilityGroupVersions: versions, availabilityGroupEditions: editions } = profile;
      if (highAvailability === "mirroring")
        yield* violations(database, "mirroring", profile, { versions: mirroringVersions });
      if (highAvailability === "always-on" && !isChatDatabase(database))
        yield* violations(database, "availability groups", profile, { versions, editions });
    }
  },
};

type Support = { readonly versions: Maybe<readonly string[]>; readonly editions?: Maybe<readonly string[]> };

/** Violations of the edition, otherwise of the version. What platform-support reports of them is not repeated. */
function* violations(
  database: Database,
  technology: string,
  profile: Profile,
  { versions, editions }: Support,
): Iterable<Hit> {
  const { value, path, of, what } = database;
  const { version } = value;
  const { sqlServers, name } = profile;
  const stated = editionOf(value);
  const location = `the ${what} of ${quote(of)} uses ${technology}`;
  const isOther = stated && editions?.value?.includes(stated.edition) === false;
  if (editions?.value && isOther && isEditionSupported(stated.edition, database, profile)) {
    const message = `${location} on SQL Server ${editionName(stated.edition)}; ${name} requires ${joinList(editions.value.map(editionName), "or")} for ${technology}`;
    yield { path: [...path, stated.key], message, fact: editions };
  } else if (
    version &&
    versions.value &&
    isSupported(version, sqlServers) &&
    !isSupported(version, { value: versions.value })
  ) {
    const message = `${location} on ${quote(version)}; ${name} requires ${joinList(versions.value, "or")} for ${technology}`;
    yield { path: [...path, "version"], message, fact: versions };
  }
}
