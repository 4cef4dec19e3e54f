import { databasesOf } from "../../deployment/databases.ts";
import { tlsPath, tlsUses } from "../../deployment/platform/build-needs.ts";
import type { Rule } from "../../model/rule.ts";
import { oldBuilds, oldDatabases, oldSoftware, unsupportedServers } from "./checks/tls-version.ts";

export const tlsVersion: Rule = {
  id: "tls-version",
  title: "Servers have the updates that they require without TLS 1.0 and TLS 1.1",
  level: "error",
  preset: "recommended",
  why: "Without the updates, servers no longer connect to each other and to their databases",
  fix: "Install the build or the update that the message names before you disable TLS 1.0 and TLS 1.1",
  source: "tls-2015",
  evidence: "A*",
  applies: ({ spec }) => spec.network?.tls12Only === true,
  *check(deployment, { profile, updates }) {
    const unsupported = unsupportedServers(deployment, profile);
    if (unsupported !== undefined) yield { path: tlsPath, message: unsupported, fact: profile.tls12Only };
    if (updates) yield* oldBuilds(deployment, tlsUses(deployment, profile), profile, updates.table);
    for (const database of databasesOf(deployment)) yield* oldDatabases(database, profile);
    yield* oldSoftware(deployment, profile);
  },
};
