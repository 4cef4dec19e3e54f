import type { Evidence, Product } from "../fact.ts";

/** A build as its number, such as "7.0.2046.889". */
export type BuildNumber = string;

/** A release of a product: the product as it was first sold, or an update. */
export type Release = {
  /** Unique for the product, such as "CU8" or "CU8 October 2026 security update". */
  readonly name: string;
  /** Its build; absent if no document has it. */
  readonly build?: BuildNumber;
  /** The day, as YYYY-MM-DD, or the month, as YYYY-MM; absent if it is not known. */
  readonly released?: string;
  /** The numbers of its Knowledge Base articles. */
  readonly kb?: readonly string[];
  /** The key of the document that has the name and the date. */
  readonly source: string;
  readonly evidence: Evidence;
  /** The document that has the build, if it is another one. */
  readonly buildSource?: string;
  readonly buildEvidence?: Evidence;
  readonly note?: string;
};

/** What is known about a product that a vulnerability affects. */
export type Affected = {
  /** The first build without the vulnerability; absent if no document has it. */
  readonly fixed?: BuildNumber;
  /** The document that has the build, if it is not that of the vulnerability. Such an entry is kept on a refresh. */
  readonly source?: string;
  readonly evidence?: Evidence;
  readonly note?: string;
};

/** The severities of Microsoft, most severe first. */
export const ratings = ["critical", "important", "moderate", "low"] as const;

export type Rating = (typeof ratings)[number];

/** A vulnerability of one or more products. */
export type Vulnerability = {
  /** Its number in the CVE list. */
  readonly id: string;
  /** The day it became public, as YYYY-MM-DD. */
  readonly published: string;
  readonly title: string;
  /** The affected products; empty if they are not known. */
  readonly products: Readonly<Partial<Record<Product, Affected>>>;
  /** The rating of Microsoft and the CVSS base score, from 0 to 10, as far as they are known. */
  readonly severity?: {
    readonly rating?: Rating;
    readonly score?: number;
    readonly source: string;
    readonly evidence: Evidence;
  };
  /** That it was exploited: since a day, or, without one, already when it was published. */
  readonly exploited?: { readonly since?: string; readonly source: string; readonly evidence: Evidence };
  /** The last change of the CVE record that the row was read from; absent from rows that were written by hand. */
  readonly updated?: string;
  readonly source: string;
  readonly evidence: Evidence;
  readonly note?: string;
};

/** The table of builds and vulnerabilities, as in schemas/updates.schema.json. */
export type UpdateTable = {
  readonly apiVersion: "lync-policy/v1";
  readonly kind: "Updates";
  /** The last day whose publications it includes, as YYYY-MM-DD. */
  readonly completeUntil: string;
  /** What is known to be missing, a sentence each. */
  readonly limits: readonly string[];
  /** The documents, by the keys that rows have. */
  readonly sources: Readonly<Record<string, { readonly title: string; readonly url: string; readonly date: string }>>;
  /** The releases by product, oldest first. */
  readonly builds: Readonly<Partial<Record<Product, readonly Release[]>>>;
  /** The vulnerabilities, newest first. */
  readonly vulnerabilities: readonly Vulnerability[];
};

/** What the rules know about updates: the table, and how soon the organization installs updates. */
export type Updates = {
  readonly table: UpdateTable;
  /** The days after which a vulnerability that is public is an error. */
  readonly graceDays: number;
  /** The same for a vulnerability that is exploited. */
  readonly exploitedGraceDays: number;
};
