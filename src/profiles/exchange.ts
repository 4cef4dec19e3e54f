import type { UnifiedMessaging } from "../schema/deployment.ts";
import type { Fact } from "./fact.ts";

/** A version of Exchange, by its value in a manifest. */
export type ExchangeVersion = NonNullable<UnifiedMessaging["versions"]>[number];

/** The names of the versions in messages. */
export const exchangeNames: Readonly<Record<ExchangeVersion, string>> = {
  "exchange-server-2007": "Exchange Server 2007",
  "exchange-server-2010": "Exchange Server 2010",
  "exchange-server-2013": "Exchange Server 2013",
  "exchange-server-2016": "Exchange Server 2016",
  "exchange-server-2019": "Exchange Server 2019",
  "exchange-server-se": "Exchange Server Subscription Edition",
  "exchange-online": "Exchange Online",
};

/** The integration with Exchange. */
export type Exchange = {
  /** The versions of Exchange on which the product does not support Unified Messaging. */
  readonly withoutUnifiedMessaging: Fact<readonly ExchangeVersion[]>;
};

// No page about the product is known.
export const exchange2010: Exchange = {
  withoutUnifiedMessaging: { value: [], source: "cloud-voicemail-2019", evidence: "U" },
};

// The page about Cloud Voicemail has a row for Lync Server 2013.
export const exchange2013: Exchange = {
  withoutUnifiedMessaging: { value: ["exchange-server-2019"], source: "cloud-voicemail-2019", evidence: "A*" },
};

/** The page names the versions that are supported: Exchange 2010, 2013 and 2016. Exchange Online is a page of its own. */
export const exchange2015: Exchange = {
  withoutUnifiedMessaging: {
    value: ["exchange-server-2007", "exchange-server-2019", "exchange-server-se"],
    source: "unified-messaging-2015",
    evidence: "A*",
  },
};

/** The same page names Exchange 2013 and 2016 for 2019. */
export const exchange2019: Exchange = {
  withoutUnifiedMessaging: {
    value: [
      "exchange-server-2007",
      "exchange-server-2010",
      "exchange-server-2019",
      "exchange-server-se",
      "exchange-online",
    ],
    source: "unified-messaging-2015",
    evidence: "A*",
  },
};
