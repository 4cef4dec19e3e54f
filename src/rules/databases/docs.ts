import type { RuleDocs } from "../../model/rule.ts";
import { onOwnPages } from "../../profiles/stated.ts";
import { clusterPages, groupPages, mirrorNodePages, mirrorPages } from "./checks/node-rows.ts";
import { placePages, sharingPages } from "./file-share-availability.ts";
import { pages as storagePages } from "./file-share-storage.ts";
import { pages as reportPages } from "./monitoring-reports.ts";

/** The long texts of the rule pages of this area, by rule. Only explanations load it, never a run without findings. */
export const databaseDocs: Readonly<Record<string, RuleDocs>> = {
  "database-nodes": {
    checks:
      "A failover cluster must have two nodes or more, but not more than its `edition` of SQL Server supports; it must not be `active-active`, and no database in another instance may use its passive nodes: those with `role: secondary`, those beside a primary node, and one of two nodes without roles. An availability group must not be `active-active`, and all of its instances except that of a witness must have one name; a mirror must not be `asynchronous`, its nodes must have the same release of SQL Server and one `domain`, and primary and mirror the same `edition`. No list may have a node twice, two primary nodes or a role of another technology, and that of a mirror no second mirror, no witness without a mirror, and not its own `sqlServer` as mirror or witness. `mode: active-active` without `highAvailability` is an error too, and several nodes without it are a warning. A node takes over what it does not state from its store, what neither states is not compared, and technologies that the product lacks are left to `feature-availability`.",
    disable: "Never: a database with unsuitable nodes is not available when one of them fails",
    facts: ["clusterNodes"],
    pages: {
      "One active node, and passive nodes of its own": onOwnPages(clusterPages),
      "Availability groups": onOwnPages(groupPages),
      "Primary server, mirror and witness": onOwnPages(mirrorNodePages),
      Mirroring: onOwnPages(mirrorPages),
    },
    related: ["database-availability", "feature-availability", "back-end-availability"],
  },
  "local-database": {
    checks:
      "The `localDatabase` of a pool must be a version of SQL Server Express that the product installs, or one to which the installed version can be upgraded in place. The update of the product that a version requires is left to `platform-support`. A text without a year is accepted.",
    disable: "Microsoft confirmed another version for the servers",
    facts: ["localDatabases"],
    related: ["platform-support"],
  },
  "monitoring-reports": {
    checks:
      "The `monitoringStore` of a pool must not have `reportingServices: false`. A store that does not state it is not reported.",
    disable: "Another product reads the monitoring database",
    pages: { "Reporting Services for monitoring": reportPages },
  },
  "monitoring-database-users": {
    checks:
      "All pools with `monitoringStore` or `archivingStore` on one database server must have no more users together than the estimate of the product. A pool with both on one server counts once, and users of survivable branches count toward their pool. Pools without stated users count as pools without users.",
    disable: "Measurements show that the database server has capacity for more users",
    facts: ["monitoringDatabaseUsers"],
    related: ["monitoring-capacity", "archiving-capacity"],
  },
  "file-share-storage": {
    checks:
      "The `fileStore` of a pool or server must not have `storage: nas`. Directly attached storage (`das`) and storage area networks (`san`) are supported, with or without RAID and DFS.",
    disable: "Never: network-attached storage is not supported",
    pages: { "Storage of file shares": storagePages },
    related: ["file-store", "file-share-availability"],
  },
  "file-share-availability": {
    checks:
      "A `fileStore` must not be on the `sqlServer` of a database of the manifest. If `availability` is `high`, it must not have `replicated: false`. If it states `backupHours`, these must be at most 8. What a share does not state is not reported.",
    disable: "The storage below the share is replicated and backed up by other means",
    pages: {
      "Replication and backup of file shares": sharingPages,
      "File shares on database servers": placePages,
    },
    related: ["file-store"],
  },
};
