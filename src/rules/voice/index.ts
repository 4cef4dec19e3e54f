import type { Rule } from "../../model/rule.ts";
import { dialInConferencing } from "./dial-in-conferencing.ts";
import { mediationCapacity } from "./mediation-capacity.ts";
import { mediationRequired } from "./mediation-required.ts";
import { officeWebApps } from "./office-web-apps.ts";
import { pstnGateways } from "./pstn-gateways.ts";
import { videoInterop } from "./video-interop.ts";

/** The rules on telephony, video conferencing systems and shared presentations. */
export const voice: readonly Rule[] = [
  mediationRequired,
  mediationCapacity,
  pstnGateways,
  dialInConferencing,
  videoInterop,
  officeWebApps,
];
