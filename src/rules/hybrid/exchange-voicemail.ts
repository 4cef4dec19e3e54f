import { isOn } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { cloudHits, messagingHits, versionHits } from "./checks/voicemail.ts";

export const exchangeVoicemail: Rule = {
  id: "exchange-voicemail",
  title: "Voice messages are recorded by a service that the product supports",
  level: "error",
  preset: "recommended",
  why: "Otherwise unanswered calls are not recorded, and users lose their voice messages",
  fix: "Run Unified Messaging on a version of Exchange that the product supports, or use Cloud Voicemail in a hybrid deployment",
  source: "unified-messaging-2015",
  evidence: "A*",
  applies: ({ spec: { exchange } }) => isOn(exchange?.unifiedMessaging) || exchange?.cloudVoicemail === true,
  *check(deployment, { profile }) {
    yield* versionHits(deployment, profile);
    yield* cloudHits(deployment, profile);
    yield* messagingHits(deployment, profile);
  },
};
