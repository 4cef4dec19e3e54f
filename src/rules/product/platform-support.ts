import { profileFor } from "../../deployment/chat-pools.ts";
import { databasesAndNodesOf, databasesOf } from "../../deployment/databases.ts";
import { partsOf } from "../../deployment/parts.ts";
import { computersOf } from "../../deployment/platform/computers.ts";
import type { Rule } from "../../model/rule.ts";
import { computerHits, createPlatformCheck } from "./checks/computer-platform.ts";
import { databaseHits } from "./checks/database-platform.ts";
import { platformBuildHits } from "./checks/required-builds.ts";

export const platformSupport: Rule = {
  id: "platform-support",
  title: "Operating systems and SQL Server versions are supported",
  level: "error",
  preset: "recommended",
  why: "Setup blocks unsupported versions, or the servers run untested and without support from Microsoft",
  fix: "Install a version or an update that the message names, or correct the manifest",
  source: "databases-2010",
  evidence: "A",
  applies: (deployment) =>
    computersOf(deployment).length > 0 ||
    databasesOf(deployment).length > 0 ||
    partsOf(deployment, "frontEndPools").some(({ value }) => value.localDatabase !== undefined),
  *check(deployment, context) {
    const { profile } = context;
    const platform = createPlatformCheck(profile);
    for (const computer of computersOf(deployment)) yield* computerHits(computer, platform);
    for (const database of databasesAndNodesOf(deployment))
      yield* databaseHits(database, profileFor(database, profile));
    yield* platformBuildHits(deployment, context, (os) => platform.system(os) !== undefined);
  },
};
