import type { Hit, Rule } from "../../model/rule.ts";
import type { Evidence, Fact, Product } from "../../profiles/fact.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment, DeploymentSpec } from "../../schema/deployment.ts";
import type { Citation } from "../../sources/index.ts";
import type { Path } from "../../yaml/path.ts";

/** A type of content that can be archived. */
type Content = NonNullable<NonNullable<DeploymentSpec["archiving"]>["requiredContent"]>[number];

/** What homes the users of a site. */
export type FrontEnds = "standard" | "standard-pair" | "enterprise" | "enterprise-pair";

/** Choices between documented alternatives. What is not chosen is as small as possible. */
export type Topology = {
  readonly frontEnds?: FrontEnds;
  /** Enterprise pools in each site. */
  readonly pools?: number;
  /** Load balancing of SIP and of Edge pools. */
  readonly loadBalancing?: "dns" | "hardware";
  /** Audio and video conferencing of products with a role for it. */
  readonly avConferencing?: "collocated" | "dedicated";
};

/** The spec of requirements, from a file or from flags. */
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
  readonly enterpriseVoice?: { readonly peakCalls?: number };
  readonly meetings?: { readonly peakUsers?: number; readonly dialIn?: boolean; readonly powerPoint?: boolean };
  readonly persistentChat?: { readonly peakUsers?: number };
  readonly topology?: Topology;
};

/** A peak number: stated, or calculated from the user model of the product. */
export type Workload = {
  readonly peak: number;
  /** The calculation, and the model that it follows. */
  readonly sum: string | undefined;
  readonly model?: Fact<unknown>;
};

/** The content of a requirements file that conforms to schemas/requirements.schema.json. */
export type Requirements = {
  readonly metadata?: { readonly name: string };
  readonly spec: RequirementsSpec;
};

/** Requirements with all defaults filled in. */
export type Needs = {
  readonly name: string;
  readonly product: Product;
  readonly profile: Profile;
  readonly domain: string;
  readonly high: boolean;
  readonly users: number;
  readonly sites: readonly { readonly name: string; readonly users: number }[];
  /** Peak remote users; null if they are served but not counted. */
  readonly remote: number | null | undefined;
  /** The calculation of that number, if it is a percentage. */
  readonly remoteSum: string | undefined;
  /** The user model that it follows. */
  readonly remoteModel: Fact<unknown> | undefined;
  readonly partners: readonly string[];
  readonly discovery: boolean;
  readonly xmpp: readonly string[];
  readonly publicIm: readonly string[];
  readonly archiving: ArchivingNeeds | undefined;
  /** Calls to the telephone network that the Mediation service processes at the same time. */
  readonly voice: Workload | undefined;
  /** Users in meetings at the same time. */
  readonly meetings: (Workload & { readonly dialIn: boolean; readonly powerPoint: boolean }) | undefined;
  /** Users who are connected to Persistent Chat. */
  readonly chat: Workload | undefined;
  readonly topology: Topology;
};

/** Archiving requirements with all defaults filled in. */
export type ArchivingNeeds = {
  readonly scope: "all-users" | "selected-users";
  /** The number of archived users. */
  readonly users: number;
  readonly content: readonly Content[];
  /** Whether conferencing content is archived, such as whiteboards and polls. */
  readonly conferences: boolean;
  readonly retentionDays: number | undefined;
  readonly store: "sql" | "exchange" | "both";
};

/** A documented fact behind a step, with its source. */
export type PlanFact = {
  readonly value: unknown;
  /** What it is: "users per Front End Server". */
  readonly label: string;
  readonly source: Citation;
  readonly evidence: Evidence;
  readonly inherited?: Product;
};

/** A decision in the plan: what it is about, the calculation or the reason, and the facts behind it. */
export type PlanStep = {
  readonly path: Path;
  readonly reason: string;
  readonly facts: readonly PlanFact[];
  /** Its row in the table, if it is about a pool or a computer. */
  readonly row?: PlanRow;
};

/** A pool or computer of the plan. */
export type PlanRow = {
  readonly role: string;
  readonly name: string;
  /** The number of computers; missing for a cluster. */
  readonly servers?: number;
  readonly users?: number;
};

/** A planned deployment, and the reasons for it. */
export type Plan = {
  readonly needs: Needs;
  readonly deployment: Deployment;
  readonly steps: readonly PlanStep[];
  /** The notes of the rules; a plan has no errors or warnings. */
  readonly notes: readonly { readonly rule: Rule; readonly hit: Hit }[];
};

/** Cites a fact of a profile. */
export function citeFact(label: string, { value, source, evidence, inherited }: Fact<unknown>): PlanFact {
  return { value, label, source, evidence, ...(inherited && { inherited }) };
}
