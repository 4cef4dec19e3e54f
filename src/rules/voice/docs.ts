import type { RuleDocs } from "../../model/rule.ts";
import { dialInPages } from "./dial-in-conferencing.ts";
import { mediationPages } from "./mediation-required.ts";
import { presentationPages } from "./office-web-apps.ts";
import { gatewayPages } from "./pstn-gateways.ts";
import { videoPages } from "./video-interop.ts";

/** The long texts of the rule pages of this area, by rule. Only explanations load it, never a run without findings. */
export const voiceDocs: Readonly<Record<string, RuleDocs>> = {
  "mediation-required": {
    checks:
      "A pool with `features.enterpriseVoice` or `features.dialInConferencing` needs a Mediation Server: `mediation` in its `collocated`, its `mediationPool`, or any stand-alone Mediation pool or computer with that role in the deployment. A pool that does not state `collocated` passes, because Mediation is on the Front End Servers by default.",
    disable: "The Mediation Servers belong to another deployment, or are not in the manifest",
    pages: { "A Mediation Server for calls": mediationPages },
    related: ["dial-in-conferencing", "pstn-gateways"],
  },
  "mediation-capacity": {
    checks:
      "The `peakCalls` of a Mediation pool, and the `peakPstnCalls` of a Front End pool that may have collocated Mediation, must be within what its servers support. Servers with `hyperThreading: false`, in the pool or in `spec.servers`, count with the lower number of the page, Front End Servers in a Mediation pool with that of collocated Mediation, and all others with the higher one. Media bypass is not counted: state only the calls whose media the servers process.",
    disable: "Your calls need less than those of the user model, and you measured what your servers support",
    facts: ["callsPerMediation", "callsPerMediationWithoutHyperThreading", "callsPerFrontEnd"],
    related: ["mediation-required"],
  },
  "pstn-gateways": {
    checks:
      "A gateway with `reachesPool: false` must not be connected to a pool of several servers, also if it names none and the deployment has only such pools. A SIP trunk (`kind: sip-trunk`) needs a Mediation Server at its own site: its `mediationPool` must belong to that site, or without that property the site must have a Mediation pool, a survivable branch or a Front End pool that may have collocated Mediation. A `mediationPool` that is a Front End pool must have `mediation` in its `collocated`, if it states that property.",
    disable: "The gateways reach their Mediation Servers in a way that the manifest cannot describe",
    pages: { "Mediation Servers for gateways and trunks": gatewayPages },
    related: ["mediation-required", "known-reference"],
  },
  "dial-in-conferencing": {
    checks:
      "As soon as a pool has `features.dialInConferencing`, the deployment needs an entry in `pstnGateways`. Pools with `features.conferencing` at central sites must not state `dialInConferencing: false`, since callers of one pool join meetings of another one. Pools at branch sites cannot have it. Its Mediation Server is checked by `mediation-required`.",
    disable: "The gateways are not in the manifest",
    pages: { "A gateway, every pool and central sites": dialInPages },
    related: ["mediation-required"],
  },
  "video-interop": {
    checks:
      "The `callManager` of a Video Interop Server pool must name Cisco Unified Communications Manager, from version 10.5 on if it states one, and `firmware` must not be a TC release before TC7.0.0. `callsOut: true` is not supported. `peakCalls` above about 16 for each server is a warning: the servers then send only the lowest resolution. Other texts and omitted properties pass.",
    disable: "You tested other systems and accept that Microsoft does not support them",
    facts: ["callsPerVideoInterop"],
    pages: { "Supported video conferencing systems": videoPages },
    related: ["collocation"],
  },
  "office-web-apps": {
    checks:
      "A pool with `features.powerPointSharing` needs an Office Web Apps Server in the deployment. Its computers must be domain members (`domainJoined`). In the perimeter network, they are a warning unless `domainJoined: true` states that domain members are allowed there. In an external network, the deployment needs an Edge pool, through which the requests pass.",
    disable: "The Office Web Apps Servers are not in the manifest",
    pages: { "Office Web Apps Servers": presentationPages },
    related: ["collocation", "edge-required"],
  },
};
