import type { Report } from "../model/report.ts";
import type { RenderOptions } from "./options.ts";
import { runErrors } from "./run-errors.ts";
import { summary } from "./summary.ts";

/** The report as a Markdown page without links into a repository, with tables of the deployments if they are given. */
export function markdown(report: Report, options: RenderOptions): string {
  const { overviews } = options;
  return summary(report, { errors: runErrors(options), ...(overviews && { overviews }) });
}
