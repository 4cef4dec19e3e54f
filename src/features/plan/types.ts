import type { Hit, Rule } from "../../model/rule.ts";
import type { Evidence, Fact, Product } from "../../profiles/fact.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment, DeploymentSpec } from "../../schema/deployment.ts";
import type { Citation } from "../../sources/index.ts";
import type { Path } from "../../yaml/path.ts";

/** A kind of content that may have to be archived. */
type Content = NonNullable<NonNullable<DeploymentSpec["archiving"]>["requiredContent"]>[number];

/** What a requirements file says, and flags say too. */
export type RequirementsSpec = {
  readonly product: Product;
  readonly domain?: string;
  readonly availability?: "standard" | "high";
  readonly users?: number;
  readonly sites?: readonly { readonly name: string; readonly users: number }[];
  readonly remoteUsers?: { readonly percent?: number; readonly peakUsers?: number };
  readonly partners?: readonly string[];
  readonly partnerDiscovery?: boolean;
  readonly xmppPartners?: readonly string[];
  readonly publicIm?: readonly string[];
  readonly archiving?: {
    readonly scope?: "all-users" | "selected-users";
    readonly selectedUsers?: number;
    readonly content?: readonly Content[];
    readonly retentionDays?: number;
    readonly store?: "sql" | "exchange" | "both";
  };
};

/** The content of a requirements file that follows schemas/requirements.schema.json. */
export type Requirements = {
  readonly metadata?: { readonly name: string };
  readonly spec: RequirementsSpec;
};

/** Requirements with nothing left open. */
export type Needs = {
  readonly name: string;
  readonly product: Product;
  readonly profile: Profile;
  readonly domain: string;
  readonly high: boolean;
  readonly users: number;
  readonly sites: readonly { readonly name: string; readonly users: number }[];
  /** Remote users at a time; null where they are served, but not counted. */
  readonly remote: number | null | undefined;
  /** How that number came about, where it was worked out. */
  readonly remoteSum: string | undefined;
  readonly partners: readonly string[];
  readonly discovery: boolean;
  readonly xmpp: readonly string[];
  readonly publicIm: readonly string[];
  readonly archiving: ArchivingNeeds | undefined;
};

/** What has to be archived, with nothing left open. */
export type ArchivingNeeds = {
  readonly scope: "all-users" | "selected-users";
  /** How many users are archived. */
  readonly users: number;
  readonly content: readonly Content[];
  /** Whether any of it is content of conferences, as whiteboards and polls are. */
  readonly conferences: boolean;
  readonly retentionDays: number | undefined;
  readonly store: "sql" | "exchange" | "both";
};

/** A figure or a word of a document, and who says so. */
export type Ground = {
  readonly value: unknown;
  /** What it is, in words: "users for each Front End Server". */
  readonly of: string;
  readonly source: Citation;
  readonly evidence: Evidence;
  readonly inherited?: Product;
};

/** Why something in the plan is as it is: the sum or the reason, and the documents behind it. */
export type Step = {
  readonly path: Path;
  readonly says: string;
  readonly grounds: readonly Ground[];
  /** What it is a row of in tables, where it is a pool or computer. */
  readonly row?: Row;
};

/** A pool or computer of the plan. */
export type Row = {
  readonly role: string;
  readonly name: string;
  /** How many computers; missing where it is a cluster. */
  readonly servers?: number;
  readonly users?: number;
};

/** A deployment that was planned, and all that is behind it. */
export type Plan = {
  readonly needs: Needs;
  readonly deployment: Deployment;
  readonly steps: readonly Step[];
  /** What the rules remark all the same: nothing that is an error or a warning. */
  readonly notes: readonly { readonly rule: Rule; readonly hit: Hit }[];
};

/** A fact of a profile as a ground. */
export function ground(of: string, { value, source, evidence, inherited }: Fact<unknown>): Ground {
  return { value, of, source, evidence, ...(inherited && { inherited }) };
}
