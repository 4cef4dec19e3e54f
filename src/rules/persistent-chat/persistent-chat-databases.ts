import { joinList, quote } from "../../base/wording.ts";
import { profileFor } from "../../deployment/chat-pools.ts";
import { type Database, databasesOf, isChatDatabase } from "../../deployment/databases.ts";
import { isSupported } from "../../deployment/platform/versions.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";
import { titleOf } from "../../sources/page-titles.ts";

/** The pages on availability groups for Persistent Chat. */
export const chatGroupPages: Pages = {
  "lync-server-2013": ["databases-2013", "A"],
  ...since2015("persistent-chat-topology-2015", "A*"),
};

export const persistentChatDatabases: Rule = {
  id: "persistent-chat-databases",
  title: "Databases of Persistent Chat use a supported SQL Server and technology",
  level: "error",
  preset: "recommended",
  why: "Messages of chat rooms are lost or unavailable if the database does not fail over as the product expects",
  fix: "Use failover clustering (highAvailability: cluster), and a version of SQL Server that the message names",
  source: "persistent-chat-topology-2015",
  evidence: "A*",
  products: [
    "lync-server-2013",
    ...(["skype-for-business-server-2015", "skype-for-business-server-2019", "skype-for-business-server-se"] as const),
  ],
  applies: (deployment) => databasesOf(deployment).some(isChatDatabase),
  *check(deployment, { profile }) {
    for (const database of databasesOf(deployment).filter(isChatDatabase)) {
      const own = profileFor(database, profile);
      yield* availabilityHits(database, own);
      yield* versionHits(database, own);
    }
  },
};

function* availabilityHits({ value, path, of, what }: Database, profile: Profile): Iterable<Hit> {
  const { name, backEndHighAvailability: fact } = profile;
  const at = [...path, "highAvailability"];
  const start = `the ${what} of ${quote(of)} uses`;
  if (value.highAvailability === "always-on") {
    const message = `${start} Always On availability groups, which ${name} does not support for Persistent Chat`;
    yield { path: at, message, fact: stated(profile, chatGroupPages) };
  } else if (value.highAvailability === "mirroring" && !fact.value.includes("mirroring")) {
    const message = `${start} mirroring, but the pages of ${name} disagree: ${titleOf(fact.source)} states that it is removed, ${titleOf("persistent-chat-topology-2015")} offers it for Persistent Chat`;
    const conflict = { value: ["mirroring"], source: "persistent-chat-topology-2015" } as const;
    yield { path: at, message, fact: { ...fact, conflict }, disputed: true };
  }
}

/** A version that the product supports, but not the page on Persistent Chat. Others are left to platform-support. */
function* versionHits({ value: { version }, path, of, what }: Database, profile: Profile): Iterable<Hit> {
  const { chatSqlServers: fact, sqlServers, name } = profile;
  if (version === undefined || fact.value === null || !isSupported(version, sqlServers)) return;
  if (isSupported(version, { value: fact.value })) return;
  const message = `the ${what} of ${quote(of)} is on ${quote(version)}; ${name} is documented for ${joinList(fact.value, "or")} for Persistent Chat`;
  yield { path: [...path, "version"], message, fact, level: "warning" };
}
