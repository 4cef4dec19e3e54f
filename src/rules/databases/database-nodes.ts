import { compareNames } from "../../base/host-names.ts";
import { type Database, databasesOf } from "../../deployment/databases.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";
import { onOwnPages } from "../../profiles/stated.ts";
import { clusterSize, createUses, sharedNodes } from "./checks/cluster-nodes.ts";
import { active, clusterPages, lacksTechnology, nameOf, nodeRows, withoutTechnology } from "./checks/node-rows.ts";

export const databaseNodes: Rule = {
  id: "database-nodes",
  title: "The nodes of a cluster, mirror or availability group fit together",
  level: "error",
  preset: "recommended",
  why: "Topology Builder or SQL Server refuses the layout, or the database does not come up on the other node when one fails",
  fix: "Change the nodes as the message states, or correct the manifest",
  source: "back-end-2015",
  evidence: "A*",
  // With high availability, it reports a missing technology.
  yieldsTo: ["back-end-availability"],
  applies: (deployment) =>
    databasesOf(deployment).some(({ value: { nodes, mode, commit } }) => (nodes ?? mode ?? commit) !== undefined),
  *check(deployment, { profile }) {
    const uses = createUses();
    const [shared] = onOwnPages(clusterPages)(profile);
    for (const database of databasesOf(deployment).toSorted((one, other) => compareNames(one.of, other.of))) {
      yield* wrongNodes(database, profile);
      if (database.value.highAvailability === "cluster") yield* clusterSize(database, profile);
      if (shared) for (const hit of sharedNodes(database, uses)) yield { ...hit, fact: shared };
    }
  },
};

function* wrongNodes(database: Database, profile: Profile): Iterable<Hit> {
  const { value, path } = database;
  const [shared] = onOwnPages(clusterPages)(profile);
  const lacking = shared && withoutTechnology(database);
  if (lacking) yield { path: [...path, ...lacking.key], message: lacking.message, level: "warning", fact: shared };
  const mode = shared && lacksTechnology(database) ? active(database) : undefined;
  if (mode) yield { path: [...path, ...mode.key], message: `${nameOf(database)} ${mode.message}`, fact: shared };
  for (const { technology, pages, wrong } of nodeRows) {
    const found = value.highAvailability === technology ? wrong(database) : undefined;
    const [fact] = onOwnPages(pages)(profile);
    if (found && fact) yield { path: [...path, ...found.key], message: `${nameOf(database)} ${found.message}`, fact };
  }
}
