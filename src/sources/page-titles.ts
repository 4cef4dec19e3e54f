/** The titles of the pages that messages name because two pages of a product disagree. Kept apart from the other pages, which a run without findings does not load. */
export const pageTitles = {
  "dns-requirements-2013": "Determine DNS requirements for Lync Server 2013",
  "edge-2015": "Edge Server environmental requirements in Skype for Business Server",
  "edge-dns-2015": "Advanced Edge Server DNS planning for Skype for Business Server",
  "im-and-presence-2015": "Plan for instant messaging and presence in Skype for Business Server",
  "load-balancing-2015": "Load balancing requirements for Skype for Business",
  "topologies-2015": "Topology Basics for Skype for Business Server",
  "environment-2015": "Environmental requirements for Skype for Business Server 2015",
  "requirements-2019": "System requirements for Skype for Business Server 2019",
  "removed-2019": "Deprecated and removed features in Skype for Business Server 2019",
  "persistent-chat-topology-2015": "Plan Persistent Chat Server topology in Skype for Business Server 2015",
  "persistent-chat-migration-2019": "Migrate Persistent Chat pools to Skype for Business Server 2019",
} as const satisfies Readonly<Record<string, string>>;

/** The title of such a page, in quotes. A test requires that every page a message names is listed. */
export function titleOf(source: string | { readonly title: string }): string {
  const titles: Readonly<Record<string, string>> = pageTitles;
  return typeof source === "string" ? `"${titles[source] ?? source}"` : `"${source.title}"`;
}
