import type { UpdatesUsed } from "../../model/report.ts";
import type { Product } from "../../profiles/fact.ts";
import type { BuildNumber, Release, UpdateTable, Vulnerability } from "../../profiles/updates/types.ts";
import type { OpenVulnerability } from "../../profiles/updates/vulnerabilities.ts";

/** A release in the table, and the number of public vulnerabilities that it is the first build without. */
export type ListedRelease = { readonly release: Release; readonly fixes: number };

/** The releases of a product, newest first. */
export type ListedProduct = { readonly product: Product; readonly releases: readonly ListedRelease[] };

/** The table of updates as it is shown: what was public on a date, narrowed by product and date. */
export type Listing = {
  readonly asOf: string;
  /** The first date that is shown, if it is not the whole table. */
  readonly since: string | undefined;
  /** Newest product first. */
  readonly products: readonly ListedProduct[];
  /** Newest first. */
  readonly vulnerabilities: readonly Vulnerability[];
  /** The number of releases that are not shown because their dates are not known. */
  readonly undated: number;
  readonly used: UpdatesUsed;
  readonly table: UpdateTable;
};

/** What a listing is narrowed to. */
export type ListingFilter = {
  readonly asOf: string;
  readonly product?: Product | undefined;
  readonly since?: string | undefined;
};

/** The states of a pool or server on a list of work, the most urgent first. */
export const taskStates = ["overdue", "open", "outdated", "unknown", "unlisted", "missing"] as const;

/**
 * The state of a pool or server: a grace period is over, vulnerabilities are open, a newer build is available, its build is
 * not understood, its build is not in the table, or no build is stated.
 */
export type TaskState = (typeof taskStates)[number];

/** A build with the name of its release, if the table has both. */
export type NamedBuild = { readonly number?: BuildNumber | undefined; readonly name?: string | undefined };

/** The vulnerabilities of a build, and how to get rid of them; or a newer build without vulnerabilities to get rid of. */
export type OpenWork = {
  /** Worst first; none if only a newer build is available. */
  readonly open: readonly OpenVulnerability[];
  /** The build to install; undefined if no fix will come. */
  readonly install: NamedBuild | undefined;
  /** How many of the vulnerabilities it fixes. */
  readonly fixes: number;
  /** Whether it is released to customers of extended security updates. */
  readonly isPaid: boolean;
  /** The newest build that everyone gets and that fixes some of them, if the one to install is paid. */
  readonly free: (NamedBuild & { readonly fixes: number }) | undefined;
  /** The product to upgrade to if no build fixes all, or if extended security updates are no longer sold. */
  readonly moveTo: Product | undefined;
  /** The last day of the first grace period; undefined if there is none. */
  readonly due: string | undefined;
};

/** A pool, server or survivable branch that needs work. */
export type Task = {
  readonly state: TaskState;
  readonly deployment: string;
  readonly file: string;
  readonly line: number;
  /** The product of its build. */
  readonly product: Product;
  /** As in messages, before its name: "Edge pool". */
  readonly noun: string;
  readonly name: string;
  /** For a member of a pool, the FQDN of the pool. */
  readonly pool: string | undefined;
  /** For a pool of which other servers state their own builds: the servers without one, and the number of all. */
  readonly servers: { readonly names: readonly string[]; readonly of: number } | undefined;
  /** The build as the manifest states it. */
  readonly stated: string | undefined;
  readonly build: NamedBuild;
  readonly work: OpenWork | undefined;
};

/** A file or pattern that the list does not include. */
export type Unread = { readonly file?: string; readonly message: string };

/** A product without support on the date, and the number of pools and servers that run it. */
export type Unsupported = { readonly product: Product; readonly runners: number };

/** The public vulnerabilities of a product that could not be compared with the builds of its pools and servers. */
export type Uncompared = { readonly product: Product; readonly vulnerabilities: readonly string[] };

/** What pools and servers are missing, as a list to work through. */
export type Worklist = {
  readonly asOf: string;
  readonly graceDays: number;
  readonly exploitedGraceDays: number;
  readonly used: UpdatesUsed;
  /** The most urgent first. */
  readonly tasks: readonly Task[];
  /** The number of pools and servers with a build in the table, and without vulnerabilities or newer builds. */
  readonly current: number;
  /** Oldest product first. */
  readonly unsupported: readonly Unsupported[];
  readonly uncompared: readonly Uncompared[];
  /** What could not be read or is not valid, so that the list is not complete. */
  readonly unread: readonly Unread[];
};

/** What `updates` shows: the table, or what manifests are missing. */
export type Shown =
  | { readonly kind: "table"; readonly listing: Listing }
  | { readonly kind: "work"; readonly list: Worklist };
