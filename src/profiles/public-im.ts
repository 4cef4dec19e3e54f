import type { Modality } from "../schema/deployment.ts";
import type { Fact, Maybe } from "./fact.ts";

/** Public IM. Providers have the names of `public-im-providers.ts`. */
export type PublicIm = {
  /** Public IM providers that the product supports. */
  readonly publicImProviders: Fact<readonly string[]>;
  /** Public IM providers that require, or may require, a separate license. */
  readonly licensedPublicIm: Fact<readonly string[]>;
  /** Whether a volume license covers these providers; null if none requires a license. */
  readonly volumeLicenseCoversPublicIm: Maybe<boolean>;
  /** Public IM providers that support audio, and those that support video. */
  readonly publicImAudio: Fact<readonly string[]>;
  readonly publicImVideo: Fact<readonly string[]>;
  /** Modalities that all public IM providers support. */
  readonly publicImModalities: Fact<readonly Modality[]>;
};

export const publicIm2010: PublicIm = {
  // The planning page names the first three. From 2013-05 on, Skype is available "to all Lync customers".
  publicImProviders: { value: ["windows-live", "aol", "yahoo", "skype"], source: "public-im-2013", evidence: "A" },
  licensedPublicIm: { value: ["windows-live", "aol", "yahoo"], source: "planning-2010", evidence: "A" },
  volumeLicenseCoversPublicIm: { value: true, source: "public-im-2010", evidence: "A" },
  // KB 897567 states none, but its text is about Office Communications Server. Skype is for all Lync customers.
  publicImAudio: { value: ["windows-live", "skype"], source: "public-im-2013", evidence: "A" },
  publicImVideo: { value: ["windows-live"], source: "public-im-book-2010", evidence: "B" },
  publicImModalities: { value: ["im", "presence"], source: "public-im-known-issues", evidence: "B" },
};

export const publicIm2013: PublicIm = {
  publicImProviders: { value: ["windows-live", "aol", "yahoo", "skype"], source: "public-im-2013", evidence: "A" },
  // Windows Live and AOL require no license besides the client access license.
  licensedPublicIm: { value: ["yahoo"], source: "public-im-2013", evidence: "A" },
  // The subscription for Yahoo! is a license per user of its own.
  volumeLicenseCoversPublicIm: { value: false, source: "public-im-2013", evidence: "A" },
  publicImAudio: { value: ["windows-live", "skype"], source: "public-im-2013", evidence: "A" },
  // Skype supports audio, but not video.
  publicImVideo: { value: ["windows-live"], source: "public-im-2013", evidence: "A" },
  publicImModalities: { value: ["im", "presence"], source: "public-im-2013", evidence: "A" },
};

/** 2019 shares the pages with 2015. */
export const publicIm2015: PublicIm = {
  publicImProviders: { value: ["skype"], source: "public-im-2015", evidence: "A" },
  licensedPublicIm: { value: [], source: "public-im-2015", evidence: "A" },
  volumeLicenseCoversPublicIm: { value: null, source: "public-im-2015", evidence: "A" },
  publicImAudio: { value: ["skype"], source: "public-im-2015", evidence: "A" },
  publicImVideo: { value: ["skype"], source: "public-im-2015", evidence: "A" },
  // Public IM is between two parties, without conferences.
  publicImModalities: { value: ["im", "presence"], source: "im-and-presence-2015", evidence: "A*" },
};

/** Consumer Skype, the last provider, closed before Subscription Edition was released. */
export const publicImSe: Pick<PublicIm, "publicImProviders" | "publicImAudio" | "publicImVideo"> = {
  publicImProviders: { value: [], source: "skype-end", evidence: "B" },
  publicImAudio: { value: [], source: "skype-end", evidence: "B" },
  publicImVideo: { value: [], source: "skype-end", evidence: "B" },
};
