import type { Changes } from "../findings/changed-lines.ts";
import type { OnManifest } from "../model/manifest.ts";
import type { Report } from "../model/report.ts";
import type { Roots } from "../node/find-files.ts";
import type { PolicyRequest } from "../node/policy-request.ts";
import type { ShardView } from "../report/json.ts";
import type { Connect } from "./api/octokit.ts";
import type { Event } from "./context/event.ts";
import type { Inputs } from "./context/inputs.ts";
import type { ChosenPolicy } from "./policy-source.ts";

/** The options of a step. */
export type StepOptions = {
  readonly inputs: Inputs;
  readonly event: Event;
  readonly roots: Roots;
  readonly request: PolicyRequest;
  readonly chosen: ChosenPolicy;
  readonly connect: Connect;
  readonly today: string;
  /** Called with every valid manifest: as it is now, and as it was before the change. */
  readonly onManifest: { readonly now: OnManifest; readonly before: OnManifest };
};

/** The outcome of a step, before it is published. */
export type StepOutcome = {
  readonly report: Report;
  readonly changes: Changes | undefined;
  /** Errors that fail the step, whatever the findings. */
  readonly errors: readonly string[];
  /** Messages for the pull request besides findings. */
  readonly notices: readonly string[];
  /** Messages that only the log shows. */
  readonly notes: readonly string[];
  /** For a shard: the part of its report that a merge needs. */
  readonly shard: ShardView | undefined;
};
