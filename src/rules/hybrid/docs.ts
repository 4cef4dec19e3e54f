import type { RuleDocs } from "../../model/rule.ts";
import { onOwnPages } from "../../profiles/stated.ts";
import { pages as coexistencePages } from "./checks/product-sets.ts";
import { cloudPages, messagingPages } from "./checks/voicemail.ts";
import { pages as featurePages } from "./exchange-features.ts";
import { pages as federationPages } from "./hybrid-federation.ts";
import { pages as licensePages } from "./hybrid-licenses.ts";
import { pages as modePages } from "./hybrid-modes.ts";
import { pages as versionPages } from "./hybrid-versions.ts";
import { pages as authenticationPages } from "./modern-authentication.ts";
import { pages as dialPlanPages } from "./unified-messaging-dial-plans.ts";

/** The long texts of the rule pages of this area, by rule. Only explanations load it, never a run without findings. */
export const hybridDocs: Readonly<Record<string, RuleDocs>> = {
  "hybrid-versions": {
    checks:
      "The rule applies if users are shared with Microsoft 365, that is if `hybrid` is enabled and, beside `dedicatedApplication`, states anything about users. Together, `product` and `coexistsWith` must be one product or two, and none of them Lync Server 2010. `hybrid.voice` with Lync Server 2013 requires a later product. The page lists no combination with Subscription Edition, so that a pair with it is not checked.",
    disable: "Microsoft has granted support for the combination in writing",
    pages: { "Products of a hybrid deployment": versionPages },
    related: ["coexistence", "hybrid-voice", "hybrid-builds"],
  },
  "hybrid-voice": {
    checks:
      "The rule applies to Lync Server 2013 with `hybrid.voice` and a later product in `coexistsWith`. An Edge pool of the manifest with `federation` is reported, because an earlier version of the page requires the federation route through Skype for Business Server 2015 or later. The current version no longer states this, although its sentence about Lync Server 2013 still refers to it, so the finding is a warning.",
    disable: "Calls of online users no longer pass the deployment",
    related: ["hybrid-versions", "hybrid-builds", "federation-single-edge"],
  },
  "hybrid-federation": {
    checks:
      "The rule compares `hybrid.tenant` with `externalAccess.federation`. Both sides must have federation, also if the manifest states no `tenant`; without `externalAccess` and `coexistsWith`, Edge pools without `federation` count as none. `tenant.federation` must be `open` with partner discovery and `allow-list` without it, and `allowedDomains` and `blockedDomains` must be the same lists, apart from their order and letter case. `sharedSipAddressSpace` must not be false. What one side does not state is not compared.",
    disable: "Never: correct the side that differs",
    pages: { "Federation of a hybrid deployment": federationPages },
    related: ["federation-reach", "partner-discovery-routing"],
  },
  "hybrid-modes": {
    checks:
      "Each mode in `hybrid.modes.online` must be `teams-only`, and no mode in `hybrid.modes.onPremises` may be. Users with an account in the deployment can have every other mode.",
    disable: "Never: correct the modes",
    pages: { "Modes of users": modePages },
    related: ["hybrid-licenses"],
  },
  "hybrid-licenses": {
    checks:
      "The numbers in `hybrid.licenses` are compared with `hybrid.onlineUsers`. Each user in Microsoft 365 needs a license for Microsoft Teams and one for Skype for Business Online (Plan 2), which is required although that service has ended. A number that is not set is not checked.",
    disable: "An agreement licenses all users without counting licenses",
    pages: { "Licenses of users in Microsoft 365": licensePages },
    related: ["client-licenses", "hybrid-modes"],
  },
  coexistence: {
    checks:
      "The rule checks `product` and `coexistsWith` together. Skype for Business Server 2015 runs beside Lync Server 2013 or Lync Server 2010, but not beside both. The pages on Skype for Business Server 2019 describe it only beside Lync Server 2013 and Skype for Business Server 2015, so that Lync Server 2010 beside it is a warning; a press report states that a later update of Subscription Edition will block earlier products, which is a note. The product of the deployment itself in the list is a note. Combinations that no page mentions are not reported, and in a hybrid deployment `hybrid-versions` checks them.",
    disable: "The servers of the oldest product are being removed",
    pages: {
      "Three generations": coexistencePages.three,
      "Lync Server 2010 beside 2019": coexistencePages.oldest,
      "Subscription Edition beside earlier products": coexistencePages.latest,
    },
    related: ["hybrid-versions", "feature-availability"],
  },
  "modern-authentication": {
    checks:
      "The states in `modernAuthentication` are compared with each other: where one side is on and another one off, the same state is recommended. If it is on for the servers, no Lync Server may be in the topology, and if it is on for Exchange Server, no Exchange Server 2007 or 2010 in `exchange.versions`. `allowsIndependent` must not be false if modern authentication is on for Exchange Online and off for the servers. A state that is not set is not compared, nor is one of Exchange Server or Exchange Online if `exchange.versions` does not name it, or false for an online service without a hybrid deployment, and builds are left to `hybrid-builds`.",
    disable: "The sides are enabled one after the other, on a schedule",
    pages: {
      "Supported topologies": authenticationPages.topologies,
      "Prerequisites of servers": authenticationPages.prerequisites,
    },
    related: ["hybrid-builds", "exchange-features"],
  },
  "exchange-voicemail": {
    checks:
      "With `exchange.unifiedMessaging`, the versions that run it (by default those of the mailboxes, if the product supports none of them; beside Cloud Voicemail only versions that `unifiedMessaging.versions` names, if it is not empty) must be supported by the product: not Exchange 2019 on any, from 2015 on not Exchange 2007 or Subscription Edition, and from 2019 on not Exchange 2010 or Exchange Online. `cloudVoicemail` requires a hybrid deployment, and on Lync Server 2013 and Skype for Business Server 2015 no mailboxes on Exchange 2019, nor all of them on Exchange 2013 and 2016, which use Unified Messaging there; Exchange Online requires Cloud Voicemail with these products. From 2015 on, the certificates of Unified Messaging must not be self-signed, and `fax` is not available. For Lync Server 2010 no page states the versions. Two pages disagree on whether users of 2019 with Exchange 2013 or 2016 may use Cloud Voicemail, so this is not reported.",
    disable: "Voice messages are recorded by another system",
    facts: ["withoutUnifiedMessaging"],
    pages: { "Cloud Voicemail": cloudPages, "Certificates and fax": onOwnPages(messagingPages) },
    related: ["unified-messaging-dial-plans", "exchange-features", "edge-dns-failover-gap"],
  },
  "unified-messaging-dial-plans": {
    checks:
      "With `exchange.unifiedMessaging`, `serversPerDialPlan` must be at least 2, and `dialPlanSecurity` must not be `unsecured`. Desk phones with Lync Phone Edition work with Unified Messaging only if the encryption of both sides agrees. Settings that are not stated are not checked.",
    disable: "Voice mail may be unavailable during maintenance, and calls in this network need no encryption",
    pages: { "Servers of a dial plan": dialPlanPages.servers, "Security of a dial plan": dialPlanPages.security },
    related: ["exchange-voicemail"],
  },
  "exchange-features": {
    checks:
      "If all `exchange.versions` are Exchange 2007 or 2010, the deployment must not use what requires later ones: `exchange.features`, and `archiving.store` with Exchange. If some mailboxes are on a later version, nothing is reported, because the features work for their users. The page does not name Exchange 2019 and Exchange Subscription Edition, which are not reported.",
    disable: "Mailboxes are being moved, and the manifest describes the state after that",
    pages: { "Features by version of Exchange": featurePages },
    related: ["archiving-exchange-hold", "server-to-server-certificate", "exchange-voicemail"],
  },
};
