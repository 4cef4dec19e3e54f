import { quote } from "../../base/wording.ts";
import { isOn } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";

/** The pages with the recommendations: on the number of servers, and on security. */
export const pages = {
  servers: since2015("unified-messaging-2015", "A*"),
  security: since2015("unified-messaging-steps-2015", "A*"),
} as const satisfies Readonly<Record<string, Pages>>;

export const unifiedMessagingDialPlans: Rule = {
  id: "unified-messaging-dial-plans",
  title: "Dial plans of Exchange Unified Messaging are secured and have two servers",
  level: "warning",
  preset: "recommended",
  why: "With one server, its failure stops voice mail; without security, calls are not encrypted and desk phones cannot use it",
  fix: "Add a second Unified Messaging server to each SIP dial plan, and set its security to SIP Secured or Secured",
  source: "unified-messaging-2015",
  evidence: "A*",
  products: ["skype-for-business-server-2015", "skype-for-business-server-2019", "skype-for-business-server-se"],
  applies: ({ spec: { exchange } }) => isOn(exchange?.unifiedMessaging),
  *check({ spec }, { profile }) {
    const { serversPerDialPlan, dialPlanSecurity } = spec.exchange?.unifiedMessaging ?? {};
    const path = ["spec", "exchange", "unifiedMessaging"];
    if (serversPerDialPlan === 1)
      yield {
        path: [...path, "serversPerDialPlan"],
        message: "a SIP dial plan has 1 Unified Messaging server; at least 2 are recommended for each",
        fact: stated(profile, pages.servers),
      };
    if (dialPlanSecurity === "unsecured")
      yield {
        path: [...path, "dialPlanSecurity"],
        message: `SIP dial plans of Unified Messaging are ${quote(dialPlanSecurity)}; "sip-secured" or "secured" is recommended to encrypt calls`,
        fact: stated(profile, pages.security),
      };
  },
};
