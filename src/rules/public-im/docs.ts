import type { RuleDocs } from "../../model/rule.ts";
import { partners } from "../../profiles/partners.ts";
import { everywhere } from "../../profiles/stated.ts";

/** The ends of the services of providers. Keys with a dot are domains of XMPP partners. */
const endsOfProviders = Object.entries(partners).flatMap(([key, { end }]) => (key.includes(".") ? [] : [end]));

/** The long texts of the rule pages of this area, by rule. Only explanations load it, never a run without findings. */
export const publicImDocs: Readonly<Record<string, RuleDocs>> = {
  "public-im-license": {
    checks:
      "If public IM is enabled, every provider in `externalAccess.publicIm.providers` for which the product might require a license must be listed in `licensing.publicIm.providers`. Providers are recognized by their usual names in any letter case: `Windows Live` and `MSN` are `windows-live`, `Yahoo!` is `yahoo`. Each provider is reported once, and only as long as its service runs on the date of the run (`--as-of`, default today). On Lync Server 2010, `licensing.volumeLicense: true` covers all providers.",
    disable: "Licensing is tracked elsewhere",
    facts: ["licensedPublicIm", "volumeLicenseCoversPublicIm"],
    related: ["client-licenses", "public-im-service-ended"],
  },
  "public-im-provider": {
    checks:
      "If public IM is enabled, every provider in `externalAccess.publicIm.providers` must be one that the product supports, and must be listed once. Providers are recognized by their usual names in any letter case: `Windows Live` and `MSN` are `windows-live`, `Yahoo!` is `yahoo`. Skype is supported from May 2013 on. A provider whose service has ended before the date of the run (`--as-of`, default today) is left to `public-im-service-ended`.",
    disable: "You connect to a SIP provider of your own through your Edge Servers",
    facts: ["publicImProviders"],
    pages: {
      "Each provider once": everywhere("new-cs-public-provider", "A"),
      "The start of Skype": ({ publicImProviders: { value } }) =>
        Object.entries(partners).flatMap(([key, { start }]) => (start && value.includes(key) ? [start] : [])),
    },
    related: ["public-im-service-ended"],
  },
  "public-im-service-ended": {
    checks:
      "If public IM is enabled, every provider in `externalAccess.publicIm.providers` is compared with the known end dates of public IM services: AOL and Yahoo! on 2014-06-30, Skype for consumers on 2025-05-05. Windows Live Messenger became Skype in April 2013. A provider is reported if its service ended, or became another one, before the date of the run (`--as-of`, default today). The message names the successor if it is still in service, and whether the product supports it.",
    disable: "The manifest describes a past deployment and is kept as a record",
    facts: ["publicImProviders"],
    pages: {
      "The end of each service": () => endsOfProviders,
    },
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
