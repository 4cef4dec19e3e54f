import { verdict } from "../../report/totals.ts";
import { hasFailed } from "../api/errors.ts";
import { annotateByCheck, annotateByCommands, tell } from "./annotate.ts";
import type { Delivery } from "./delivery.ts";

/** How many findings are shown on lines, and where else they can be read. */
export type Delivered = { readonly shown: number; readonly checkUrl: string; readonly commentUrl: string };

/** What a check run or a comment takes of a page, in bytes; the page is cut at a finding's border. */
const pageSize = 65_000;

/** Brings findings to the pull request. What GitHub refuses goes another way, and that is said once. */
export async function deliver(delivery: Delivery): Promise<Delivered> {
  const remarks = [...delivery.remarks];
  const check = await byCheck(delivery, remarks);
  const commentUrl = await byComment(delivery, remarks);
  await byReview(delivery, remarks);
  const error = tell("error", delivery.obstacles);
  const note = tell("note", remarks);
  const commands = check === undefined && delivery.inputs.annotations !== "none";
  const shown = commands ? annotateByCommands(delivery, { error, note }) : (check?.shown ?? 0);
  return { shown, checkUrl: check?.url ?? "", commentUrl };
}

/** Undefined where there is no check run: then commands take over. */
async function byCheck(delivery: Delivery, remarks: string[]) {
  const { annotations } = delivery.inputs;
  if (annotations !== "checks" && annotations !== "auto") return undefined;
  const result = await annotateByCheck(delivery, delivery.page(pageSize));
  if (hasFailed(result)) {
    remarks.push(`no check run was made, so findings are shown by workflow commands: ${result.failed}`);
    return undefined;
  }
  if (result.remark !== undefined) remarks.push(result.remark);
  return result;
}

async function byComment(delivery: Delivery, remarks: string[]): Promise<string> {
  const { inputs, event, report, succeeded, page, connect } = delivery;
  if (inputs.comment === "off") return "";
  if (event.pull === undefined) {
    remarks.push(`no comment was written: event ${event.name || "unknown"} has no pull request`);
    return "";
  }
  const api = await connect();
  const [{ publishComment }, { digestOf }] = await Promise.all([import("./comment.ts"), import("./comment-marker.ts")]);
  const comment = {
    key: inputs.checkName,
    conclusion: succeeded ? "success" : "failure",
    // Where something other than a finding keeps the step from succeeding, that is news too.
    digest: digestOf(report.findings) || (succeeded ? "" : "0"),
    text: page(pageSize),
  } as const;
  const result = hasFailed(api) ? api : await publishComment(api, event.pull, comment, inputs.comment);
  if (!hasFailed(result)) return result.url;
  remarks.push(`no comment with ${verdict(report)} was written: ${result.failed}`);
  return "";
}

async function byReview({ inputs, event, report, judge, connect }: Delivery, remarks: string[]): Promise<void> {
  if (inputs.review === "off") return;
  if (event.pull === undefined) {
    remarks.push(`no suggestions were made: event ${event.name || "unknown"} has no pull request`);
    return;
  }
  const api = await connect();
  const { reviewChange } = await import("./suggest-fixes.ts");
  const wish = { report, judge, pull: event.pull, head: event.head, key: inputs.checkName };
  const result = hasFailed(api) ? api : await reviewChange(api, wish);
  if (hasFailed(result)) remarks.push(`no suggestions were made: ${result.failed}`);
  else if (result.remark !== undefined) remarks.push(result.remark);
}
