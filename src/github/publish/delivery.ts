import type { Text } from "../../base/source-text.ts";
import type { Changes } from "../../findings/changed-lines.ts";
import type { Report } from "../../model/report.ts";
import type { Connect } from "../api/octokit.ts";
import type { Event } from "../context/event.ts";
import type { Inputs } from "../context/inputs.ts";

/** What is brought to GitHub. */
export type Delivery = {
  readonly report: Report;
  readonly changes: Changes | undefined;
  readonly succeeded: boolean;
  readonly event: Event;
  readonly inputs: Inputs;
  /** The report as a page of Markdown of at most so many bytes. */
  readonly page: (longest: number) => string;
  readonly connect: Connect;
  /** Judges one text as the run judged all. */
  readonly judge: (text: Text) => Promise<Report>;
  /** What keeps the step from succeeding, besides findings. */
  readonly obstacles: readonly string[];
  /** What could not be done as asked, without harm to the verdict. */
  readonly remarks: readonly string[];
};
