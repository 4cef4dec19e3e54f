import type { RuleDocs } from "../../model/rule.ts";

/** The long texts of the rule pages of this area, by rule. Only explanations load it, never a run without findings. */
export const archivingDocs: Readonly<Record<string, RuleDocs>> = {
  "archiving-scope": {
    checks:
      "If `archiving.required` is true, `archiving.scope` must be `all-users` or `selected-users`. A scope of `selected-users` must list or count at least one user in `archiving.selectedUsers`, whether or not archiving is required. If archiving is not required, a scope of `none` and a missing scope are accepted.",
    disable: "Another product archives messages, and the manifest declares the requirement only for documentation",
    related: ["archiving-server-required", "archiving-policy"],
  },
  "archiving-server-required": {
    checks:
      "If `archiving.scope` is set and is not `none`, the component that archives must be declared. On a product with the Archiving Server role, at least one site must have an entry in `archivingServers`. On later products, `archiving.store` must be set.",
    disable: "Another product archives messages, and the manifest declares the scope only for documentation",
    facts: ["archiving"],
  },
  "archiving-association": {
    checks:
      "If `archiving.scope` is `all-users`, every Front End pool and every survivable branch with at least one user must set `archivingServer`. The rule applies only if at least one of them sets it. It does not apply to selected users, because the manifest does not state in which pools they are homed.",
    disable: "Associations are maintained in Topology Builder only, and the manifest lists only some of them",
    related: ["known-reference", "archiving-capacity"],
  },
  "archiving-message-queuing": {
    checks:
      "If `archiving.scope` is not `none`, `messageQueuing: false` is reported on Archiving Servers, on Front End pools with archived users and on single servers of these pools. A pool has archived users if it homes at least one user and either all users are archived or the pool sets `archivingServer`. The value of a pool applies to its counted servers and to listed servers without a value of their own. A missing value is not reported.",
    disable: "Never, as long as the server archives messages or homes archived users",
  },
  "archiving-file-store": {
    checks:
      "If `archiving.scope` is not `none` and `archiving.content` includes `conferencing`, every Archiving Server must have a `fileStore`.",
    disable: "File stores are maintained in Topology Builder only, and the manifest does not list them",
    related: ["archiving-content", "file-store"],
  },
  "archiving-collocation": {
    checks:
      "A computer with the Archiving Server role may have only the additional roles that the product supports there, or hold a file share. Roles come from the lists of the manifest, from `roles` and `collocatedWith`, and from the SQL and file servers that pools and servers name. Computers that are also an Edge Server or an XMPP Gateway are left to `edge-alone` and `xmpp-gateway-placement`. The rule applies if the manifest declares an Archiving Server.",
    disable: "The computer belongs to a test deployment that requires no support",
    facts: ["archivingCompanions"],
    related: ["collocation"],
  },
  "archiving-content": {
    checks:
      "Every item of `archiving.requiredContent` must be content that the product can archive. If `archiving.content` is set and not empty, it must include every required item; annotations and polls count as `conferencing`. If `archiving.scope` is not `none`, a declared `archiving.content` must include `im`, because the product archives IM, or IM and conferencing, or nothing.",
    disable: "Another product archives the remaining content, and `requiredContent` is kept for documentation",
    facts: ["neverArchived"],
  },
  "archiving-policy": {
    checks:
      "A policy archives if its `internal` or `external` is true. With the scope `none`, no policy may archive, unless archiving is required, which `archiving-scope` reports. With `selected-users`, at least one policy must archive, but not the global one. With `all-users`, every site with a Front End pool or a survivable branch must be covered by its own site policy, otherwise by the one of its central site, otherwise by the global policy; a site policy without `site` may cover any site. The rule does not apply if `archiving.store` is `exchange`.",
    disable: "The manifest lists only some of the policies",
    related: ["archiving-policy-assignment", "archiving-site-policy", "archiving-direction"],
  },
  "archiving-policy-assignment": {
    checks:
      "Every archiving policy with the scope `user` must have at least one user in `assignedUsers`, listed or counted. If `assignedUsers` is missing, `archiving.selectedUsers` counts instead. The rule does not apply if `archiving.store` is `exchange`.",
    disable: "Policies are assigned elsewhere, and the manifest does not list the users",
  },
  "archiving-site-policy": {
    checks:
      "If `archiving.scope` is `all-users` and the global policy archives, a site policy must not archive exactly the same: internal communication, external communication or both. For other scopes, `archiving-policy` reports a global policy that archives. The rule does not apply if `archiving.store` is `exchange`.",
    disable: "The site policy is kept because the global policy is going to change",
  },
  "archiving-direction": {
    checks:
      "If `archiving.scope` is not `none`, `archiving.internal` and `archiving.external` must not both be false. If any policy archives, each of the two values must match the policies: true if at least one policy has the same value set to true, false if none has. Archiving of external communication, in `archiving` or in a policy, requires remote users, federation, public IM, XMPP or anonymous guests. The rule does not apply if `archiving.store` is `exchange`.",
    disable: "External access is described in another manifest",
  },
  "archiving-critical-mode": {
    checks:
      "If archiving is required and `archiving.scope` is not `none`, `archiving.criticalMode` must be true. If critical mode is enabled, the declared `sqlStore` of every Archiving Server must have a `highAvailability` other than `none`. An undeclared store is not reported, and a technology that the product does not support is left to `feature-availability`.",
    disable: "Regulations allow gaps while archiving fails, or instant messaging may stop together with its store",
    related: ["back-end-availability"],
  },
  "archiving-retention": {
    checks:
      "`archiving.retentionDays` must be within the range of the product. If purging is enabled and `archiving.requiredRetentionDays` is set, the days until deletion must be at least that number; without `retentionDays`, the default of the product counts. The second condition does not apply if only exported data is purged or if `archiving.store` is `exchange`, because mailboxes have their own retention.",
    disable: "Archived data is exported before it is deleted, and kept elsewhere",
    facts: ["archivingRetentionDays", "archivingDefaultDays"],
    related: ["archiving-purge"],
  },
  "archiving-purge": {
    checks:
      "If `archiving.scope` is not `none` and `purge` or `retentionDays` is set, `archiving.purge` must be true. With purging enabled, `retentionDays` and `purgeExportedOnly: true` must not be combined, because data that was not exported is then never deleted. The rule does not apply if `archiving.store` is `exchange`.",
    disable: "The database is exported and emptied by other means",
  },
};
