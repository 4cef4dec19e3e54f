import type { Deployment } from "../schema/deployment.ts";

/** The maximum number of archived users of the deployment. */
export function archivedUsers({ spec: { archiving } }: Deployment): number {
  const { scope = "none", selectedUsers = 0 } = archiving ?? {};
  if (scope === "selected-users") return typeof selectedUsers === "number" ? selectedUsers : selectedUsers.length;
  return scope === "all-users" ? Number.POSITIVE_INFINITY : 0;
}
