import { joinList, quote } from "../../base/wording.ts";
import { type Database, databasesOf } from "../../deployment/platform/databases.ts";
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
  *check(deployment, { profile }) {
    for (const database of databasesOf(deployment)) {
      const { highAvailability } = database.value;
      if (highAvailability === "mirroring")
        yield* violations(database, "mirroring", profile, { versions: profile.mirroringVersions });
      if (highAvailability === "always-on")
        yield* violations(database, "availability groups", profile, {
          versions: profile.availabilityGroupVersions,
          editions: profile.availabilityGroupEditions,
        });
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
  const { value, path, of } = database;
  const { version } = value;
  const { sqlServers, name } = profile;
  const stated = editionOf(value);
  const location = `the database of ${quote(of)} uses ${technology}`;
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
