import type { Report } from "../types.ts";
import { summary } from "./summary.ts";
import type { Look } from "./terminal.ts";

/** The report as a page of Markdown, without links into a repository; the deployments' tables where they are given. */
export function markdown(report: Report, look: Look): string {
  return summary(report, look.overviews ? { overviews: look.overviews } : {});
}
