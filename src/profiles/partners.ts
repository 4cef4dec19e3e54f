import type { Fact } from "./fact.ts";
import type { Partner } from "./profile.ts";

/** The common end of AOL and Yahoo! connectivity. */
const end2014: Fact<string> = { value: "2014-06-30", source: "public-im-2013", evidence: "A" };

/** The domains of Google Talk. */
export const googleTalk: Partner = {
  name: "Google Talk federation",
  end: { value: "2017-06-26", source: "google-talk-end", evidence: "B" },
};

/**
 * Partners with an ended service, by their keys: public IM providers (see `public-im-providers.ts`), and domains of XMPP
 * partners.
 */
export const partners: Readonly<Record<string, Partner>> = {
  // Messenger users were moved to Skype, and federation with them continued under that name.
  "windows-live": {
    name: "Windows Live Messenger",
    // The pages disagree on the day.
    end: { value: "2013-04", source: "public-im-2013", evidence: "A" },
    successor: "skype",
  },
  aol: { name: "public IM with AOL", end: end2014 },
  yahoo: { name: "public IM with Yahoo!", end: end2014 },
  skype: {
    name: "consumer Skype",
    start: { value: "2013-05", source: "public-im-2013", evidence: "A" },
    // The note is about Teams. A secondary source states that consumer Skype itself closed on the same day.
    end: { value: "2025-05-05", source: "skype-end", evidence: "B" },
  },
  "gmail.com": googleTalk,
  "googlemail.com": googleTalk,
};
