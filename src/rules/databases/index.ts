import type { Rule } from "../../model/rule.ts";
import { databaseNodes } from "./database-nodes.ts";
import { fileShareAvailability } from "./file-share-availability.ts";
import { fileShareStorage } from "./file-share-storage.ts";
import { localDatabase } from "./local-database.ts";
import { monitoringDatabaseUsers } from "./monitoring-database-users.ts";
import { monitoringReports } from "./monitoring-reports.ts";

/** The rules on databases and file shares. */
export const databases: readonly Rule[] = [
  databaseNodes,
  localDatabase,
  monitoringReports,
  monitoringDatabaseUsers,
  fileShareStorage,
  fileShareAvailability,
];
