import type { RuleDocs } from "../../model/rule.ts";
import { everywhere } from "../../profiles/stated.ts";
import { pages as archivingDirectionPages } from "./archiving-direction.ts";
import { pages as archivingExchangeDirectionPages } from "./archiving-exchange-direction.ts";
import { pages as archivingExchangeHoldPages } from "./archiving-exchange-hold.ts";
import { pages as archivingPoolsPages } from "./archiving-pools.ts";
import { pages as archivingScopePages } from "./archiving-scope.ts";
import { pages as archivingSitePolicyPages } from "./archiving-site-policy.ts";
import { policyPages } from "./checks/policy-pages.ts";

/** The long texts of the rule pages of this area, by rule. Only explanations load it, never a run without findings. */
export const archivingDocs: Readonly<Record<string, RuleDocs>> = {
  "archiving-scope": {
    checks:
      "If `archiving.required` is true, `archiving.scope` must be `all-users` or `selected-users`. A scope of `selected-users` must select at least one user, whether or not archiving is required: in `archiving.selectedUsers`, by a site policy that archives, by a user policy that archives, unless its `assignedUsers` is empty or 0, or by `archiving.inPlaceHold` with Exchange as a store. If archiving is not required, a scope of `none` and a missing scope are accepted.",
    disable: "Another product archives messages, and the manifest declares the requirement only for documentation",
    pages: {
      "Archiving for all or for selected users": archivingScopePages,
    },
    related: ["archiving-server-required", "archiving-policy"],
  },
  "archiving-server-required": {
    checks:
      "If `archiving.scope` is set and is not `none`, the component that archives must be declared. On a product with the Archiving Server role, at least one site must have an entry in `archivingServers`. On later products, `archiving.store` must be set, or a pool must have an `archivingStore`, and not every pool may set `archiving: false`.",
    disable: "Another product archives messages, and the manifest declares the scope only for documentation",
    facts: ["archiving"],
  },
  "archiving-association": {
    checks:
      "If `archiving.scope` is `all-users`, every Front End pool and every survivable branch must set `archivingServer`. Those that state 0 users are not checked. The rule applies only if at least one of them sets it. It does not apply to selected users, because the manifest does not state in which pools they are homed.",
    disable: "Associations are maintained in Topology Builder only, and the manifest lists only some of them",
    related: ["known-reference", "archiving-capacity"],
  },
  "archiving-message-queuing": {
    checks:
      "If `archiving.scope` is not `none`, `messageQueuing: false` is reported on Archiving Servers, on Front End pools with archived users and on single servers of these pools. A pool has archived users unless its `homedUsers` is 0 and if either all users are archived or the pool sets `archivingServer`. The value of a pool applies to its counted servers and to listed servers without a value of their own. A missing value is not reported.",
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
      "A computer with the Archiving Server role may have only the additional roles that the product supports there, or hold a file share. Roles come from the lists of the manifest, from `roles` and `collocatedWith`, and from the SQL and file servers that pools and servers name. Computers that are also an Edge Server or an XMPP Gateway are left to `edge-alone` and `xmpp-gateway-placement`. The rule applies if the manifest declares an Archiving Server or a computer with the role `archiving`.",
    disable: "The computer belongs to a test deployment that requires no support",
    facts: ["archivingCompanions"],
    related: ["collocation"],
  },
  "archiving-content": {
    checks:
      "Every item of `archiving.requiredContent` must be content that the product can archive. If `archiving.content` is set and not empty, it must include every required item; annotations and polls count as `conferencing`. If `archiving.scope` is not `none`, a declared `archiving.content` must include `im`, because the product archives IM, or IM and conferencing, or nothing; a missing `im` is then reported only once.",
    disable: "Another product archives the remaining content, and `requiredContent` is kept for documentation",
    facts: ["neverArchived"],
    pages: {
      "The settings of archiving": everywhere("set-cs-archiving-configuration", "A"),
    },
  },
  "archiving-policy": {
    checks:
      "A policy archives if its `internal` or `external` is true. With the scope `none`, no policy may archive, unless archiving is required, which `archiving-scope` reports. With `selected-users`, at least one policy must archive, but not the global one. With `all-users`, every site with a Front End pool or a survivable branch must be covered by its own site policy, otherwise by the one of its central site, otherwise by the global policy; a site policy without `site` may cover any site. The rule does not apply if `archiving.scope` is not set or `archiving.store` is `exchange`.",
    disable: "The manifest lists only some of the policies",
    pages: {
      "Archiving policies": policyPages,
    },
    related: ["archiving-policy-assignment", "archiving-site-policy", "archiving-direction"],
  },
  "archiving-policy-assignment": {
    checks:
      "Every archiving policy with the scope `user` must have at least one user in `assignedUsers`, listed or counted. If `assignedUsers` is missing, `archiving.selectedUsers` counts instead; a policy without both is not checked. If the scope is `selected-users` and no user is selected at all, `archiving-scope` reports it instead. The rule does not apply if `archiving.store` is `exchange`.",
    disable: "Policies are assigned elsewhere, and the manifest does not list the users",
    pages: {
      "User policies for archiving": policyPages,
    },
  },
  "archiving-site-policy": {
    checks:
      "If `archiving.scope` is `all-users` and the global policy archives, a site policy must not archive exactly the same: internal communication, external communication or both. For other scopes, `archiving-policy` reports a global policy that archives. The rule does not apply if `archiving.store` is `exchange`.",
    disable: "The site policy is kept because the global policy is going to change",
    pages: {
      "Site policies for archiving": archivingSitePolicyPages,
    },
  },
  "archiving-direction": {
    checks:
      "If `archiving.scope` is not `none`, `archiving.internal` and `archiving.external` must not both be false. With Exchange as the only store, nothing else is checked. If any policy archives, each of the two values must match the policies: true if at least one policy has the same value set to true, false if none has. Archiving of external communication, in `archiving` or in a policy, requires remote users, federation, public IM, XMPP or anonymous guests; without any, the external setting is not compared with the policies.",
    disable: "External access is described in another manifest",
    pages: {
      "Internal and external archiving": archivingDirectionPages,
    },
  },
  "archiving-pools": {
    checks:
      "The rule applies to Lync Server 2013 and later. If a Front End pool sets `archiving: true`, or if `archiving.scope` is not `none`, no other pool with users or for large meetings may set `archiving: false`. A pool that does not set `archiving` is not reported, and if no pool archives, `archiving-server-required` reports it.",
    disable: "Users of the pools never meet in the same conferences",
    pages: {
      "Archiving in all pools": archivingPoolsPages,
    },
    related: ["archiving-association", "archiving-policy"],
  },
  "archiving-exchange-direction": {
    checks:
      "If `archiving.store` is `exchange` and `archiving.scope` is not `none`, neither `archiving.internal` nor `archiving.external` may be false, because these settings apply to archiving in SQL Server only. If both are false, nothing is archived, and `archiving-direction` reports that. The rule applies to Lync Server 2013 and later.",
    disable: "The values are kept for documentation only",
    pages: {
      "Separate settings with a SQL store only": archivingExchangeDirectionPages,
    },
    related: ["archiving-direction"],
  },
  "archiving-exchange-hold": {
    checks:
      "If `archiving.store` is `exchange`, no pool may have an `archivingStore`, which contradicts it. If `archiving.inPlaceHold` is set, it must have at least as many users as are archived: those of `archiving.selectedUsers` or of the policies, or all homed users if the scope is `all-users`. If the manifest does not state all of these numbers, the stated ones count, and the message states that there are at least so many. A list with names that are not SIP addresses is not counted, because a name can be that of a group.",
    disable: "Never, as long as the other users must be archived",
    pages: {
      "Mailboxes on In-Place Hold": archivingExchangeHoldPages,
    },
    related: ["archiving-server-required"],
  },
  "archiving-critical-mode": {
    checks:
      "If archiving is required and `archiving.scope` is not `none`, `archiving.criticalMode` must be true. If critical mode is enabled, the declared `sqlStore` of every Archiving Server, and on later products the `archivingStore` of every pool that archives, must have a `highAvailability` other than `none`. A store that several pools share is reported once, and one with several nodes is left to `database-nodes`. An undeclared store is not reported, and a technology that the product does not support is left to `feature-availability`.",
    disable: "Regulations allow gaps while archiving fails, or instant messaging may stop together with its store",
    facts: ["archiving", "backEndHighAvailability"],
    pages: { "Critical mode": everywhere("set-cs-archiving-configuration", "B") },
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
