import type { Rule } from "../../model/rule.ts";
import { coexistence } from "./coexistence.ts";
import { exchangeFeatures } from "./exchange-features.ts";
import { exchangeVoicemail } from "./exchange-voicemail.ts";
import { hybridFederation } from "./hybrid-federation.ts";
import { hybridLicenses } from "./hybrid-licenses.ts";
import { hybridModes } from "./hybrid-modes.ts";
import { hybridVersions } from "./hybrid-versions.ts";
import { hybridVoice } from "./hybrid-voice.ts";
import { modernAuthentication } from "./modern-authentication.ts";
import { unifiedMessagingDialPlans } from "./unified-messaging-dial-plans.ts";

/** The rules on hybrid deployments and Exchange. */
export const hybrid: readonly Rule[] = [
  hybridVersions,
  hybridVoice,
  hybridFederation,
  hybridModes,
  hybridLicenses,
  coexistence,
  modernAuthentication,
  exchangeVoicemail,
  unifiedMessagingDialPlans,
  exchangeFeatures,
];
