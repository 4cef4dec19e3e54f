import type { SourceText } from "../../base/source-text.ts";
import type { Changes } from "../../findings/changed-lines.ts";
import type { Report } from "../../model/report.ts";
import type { Connect } from "../api/octokit.ts";
import type { Event } from "../context/event.ts";
import type { DeliveryInputs } from "../context/inputs.ts";

/** What is published on GitHub, and how. */
export type Delivery = {
  readonly report: Report;
  readonly changes: Changes | undefined;
  readonly succeeded: boolean;
  readonly event: Event;
  readonly inputs: DeliveryInputs;
  /** The report as a Markdown page of limited length, in bytes. */
  readonly page: (longest: number) => string;
  readonly connect: Connect;
  /** Checks one text with the options of the run. */
  readonly check: (text: SourceText) => Promise<Report>;
  /** Errors that fail the step, besides findings. */
  readonly errors: readonly string[];
  /** Messages that do not affect the verdict, such as a feature that was not available. */
  readonly notices: readonly string[];
};
