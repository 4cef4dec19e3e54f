import { computersOf } from "../../deployment/platform/computers.ts";
import { databasesOf } from "../../deployment/platform/databases.ts";
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
  applies: (deployment) => computersOf(deployment).length > 0 || databasesOf(deployment).length > 0,
  *check(deployment, context) {
    const { profile } = context;
    const platform = createPlatformCheck(profile);
    for (const computer of computersOf(deployment)) yield* computerHits(computer, platform);
    for (const database of databasesOf(deployment)) yield* databaseHits(database, profile);
    yield* platformBuildHits(deployment, context, (os) => platform.system(os) !== undefined);
  },
};
