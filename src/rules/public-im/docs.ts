import type { RuleDocs } from "../../model/rule.ts";

/** The long texts of the rule pages of this area, by rule. Only explanations load it, never a run without findings. */
export const publicImDocs: Readonly<Record<string, RuleDocs>> = {
  "public-im-license": {
    checks:
      "If public IM is enabled, every provider in `externalAccess.publicIm.providers` for which the product might require a license must be listed in `licensing.publicIm.providers`. Names are compared without regard to case, and each provider is reported once. Providers that the product does not support are left to `public-im-provider`.",
    disable: "Licensing is tracked elsewhere",
    facts: ["licensedPublicIm"],
    related: ["client-licenses", "public-im-service-ended"],
  },
  "public-im-provider": {
    checks:
      "If public IM is enabled, every provider in `externalAccess.publicIm.providers` must be one that the product supports, and must be listed once. Names are compared without regard to case. A provider whose service has ended before the date of the run is left to `public-im-service-ended`.",
    disable: "You connect to a SIP provider of your own through your Edge Servers",
    facts: ["publicImProviders"],
    related: ["public-im-service-ended"],
  },
  "public-im-service-ended": {
    checks:
      "If public IM is enabled, every provider in `externalAccess.publicIm.providers` is compared with the known end dates of public IM services: Windows Live Messenger in April 2013, AOL and Yahoo! on 2014-06-30, Skype for consumers on 2025-05-05. A provider is reported if its service ended before the date of the run (`--as-of`, default today). The message names the successor if it is still in service.",
    disable: "The manifest describes a past deployment and is kept as a record",
    related: ["xmpp-partner"],
  },
  "public-im-modality": {
    checks:
      "If public IM is enabled, every entry of `externalAccess.publicIm.modalities` must work with the providers in use. Audio and video are allowed if at least one listed provider supports them; all other modalities must work with every provider.",
    disable: "Never: users cannot use the modality",
    facts: ["publicImModalities", "publicImAudio", "publicImVideo"],
    related: ["xmpp-modality"],
  },
};
