import { memoizeLast } from "../base/memoize.ts";
import type { Deployment, FileStore } from "../schema/deployment.ts";
import type { Path } from "../yaml/path.ts";
import { partsOf } from "./parts.ts";

/** The file share of a pool or server. */
export type FileShare = { readonly value: FileStore; readonly path: Path; readonly of: string };

/** All file shares that a manifest describes. */
export const fileSharesOf = memoizeLast((deployment: Deployment): readonly FileShare[] =>
  (["frontEndPools", "persistentChatPools", "archivingServers", "monitoringServers"] as const).flatMap((list) =>
    partsOf(deployment, list).flatMap(({ value: { fileStore, fqdn }, path }) =>
      fileStore ? [{ value: fileStore, path: [...path, "fileStore"], of: fqdn }] : [],
    ),
  ),
);
