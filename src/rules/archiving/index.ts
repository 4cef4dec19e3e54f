import type { Rule } from "../../model/rule.ts";
import { archivingAssociation } from "./archiving-association.ts";
import { archivingCollocation } from "./archiving-collocation.ts";
import { archivingContent } from "./archiving-content.ts";
import { archivingCriticalMode } from "./archiving-critical-mode.ts";
import { archivingDirection } from "./archiving-direction.ts";
import { archivingExchangeDirection } from "./archiving-exchange-direction.ts";
import { archivingExchangeHold } from "./archiving-exchange-hold.ts";
import { archivingFileStore } from "./archiving-file-store.ts";
import { archivingMessageQueuing } from "./archiving-message-queuing.ts";
import { archivingPolicy } from "./archiving-policy.ts";
import { archivingPolicyAssignment } from "./archiving-policy-assignment.ts";
import { archivingPools } from "./archiving-pools.ts";
import { archivingPurge } from "./archiving-purge.ts";
import { archivingRetention } from "./archiving-retention.ts";
import { archivingScope } from "./archiving-scope.ts";
import { archivingServerRequired } from "./archiving-server-required.ts";
import { archivingSitePolicy } from "./archiving-site-policy.ts";

/** The archiving rules, those of the planning page first. */
export const archiving: readonly Rule[] = [
  archivingScope,
  archivingServerRequired,
  archivingAssociation,
  archivingPools,
  archivingMessageQueuing,
  archivingFileStore,
  archivingCollocation,
  archivingContent,
  archivingPolicy,
  archivingPolicyAssignment,
  archivingSitePolicy,
  archivingDirection,
  archivingExchangeDirection,
  archivingExchangeHold,
  archivingCriticalMode,
  archivingRetention,
  archivingPurge,
];
