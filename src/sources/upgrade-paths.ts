import { docs, docsRead, page, pagesRead, type Source } from "./source.ts";

/** Upgrade and migration paths. The comment of a source is its key in the fact sheet, if it has one. */
export const upgradePaths = {
  "migration-2013": docs(
    "Supported server migration paths and coexistence scenarios in Lync Server 2013",
    "c0aba8eb54f86a87162d848b1ea2dee1afbf2f11/Lync/LyncServer/lync-server-2013-supported-server-migration-paths-and-coexistence-scenarios",
    "2012-10-16",
  ),
  "upgrade-2015": docs(
    "Plan to upgrade to Skype for Business Server 2015",
    "2e1929616ce00287c9a32a2458ae4e85d06e3fcb/Skype/SfbServer/plan-your-deployment/upgrade",
    "2018-12-20",
  ),
  // MIG19
  "migration-2019": page(
    "Migration to Skype for Business Server 2019",
    "learn.microsoft.com/en-us/skypeforbusiness/migration/migration-to-skype-for-business-server-2019",
    pagesRead,
  ),
  // MIGARCH19
  "archiving-migration-2019": docs(
    "Migrating Archiving and Monitoring Servers (to Skype for Business Server 2019)",
    "4c78b78457a44ab96e2ec1837c32cfa01f534336/Skype/SfBServer2019/migration/migrating-archiving-and-monitoring-servers",
    docsRead,
  ),
  // AZF, a repost of Microsoft's own post
  "migration-se": page(
    "Why in-place upgrade from Skype for Business Server 2019 to Subscription Edition (SE) is low risk (repost)",
    "azurefeeds.com/2025/06/26/why-in-place-upgrade-from-skype-for-business-server-2019-to-subscription-edition-se-is-low-risk",
    "2025-06-26",
  ),
} as const satisfies Record<string, Source>;
