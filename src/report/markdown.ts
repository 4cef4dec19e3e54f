import type { Report } from "../model/report.ts";
import type { Look } from "./options.ts";
import { summary } from "./summary.ts";

/** The report as a page of Markdown, without links into a repository; the deployments' tables where they are given. */
export function markdown(report: Report, look: Look): string {
  return summary(report, look.overviews ? { overviews: look.overviews } : {});
}
