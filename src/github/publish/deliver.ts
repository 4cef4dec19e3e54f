import { verdict } from "../../report/totals.ts";
import type { ApiResult } from "../api/errors.ts";
import { annotateByCheck, annotateByCommands, annotateMessages } from "./annotate.ts";
import type { CommentResult } from "./comment.ts";
import type { Delivery } from "./delivery.ts";
import type { ReviewResult } from "./suggest-fixes.ts";

/** How many findings are shown on lines, and the URLs of the check run and the comment. */
export type PublishResult = { readonly shown: number; readonly checkUrl: string; readonly commentUrl: string };

/** The size of a page for a check run or a comment, in bytes. A page is truncated between two findings. */
const pageSize = 65_000;

/** Publishes findings on the pull request. If GitHub rejects a request, a notice reports it. */
export async function publish(delivery: Delivery): Promise<PublishResult> {
  const notices = [...delivery.notices];
  const checkRun = await publishToCheck(delivery, notices);
  const commentUrl = await publishToComment(delivery, notices);
  await publishToReview(delivery, notices);
  const error = annotateMessages("error", delivery.errors);
  const note = annotateMessages("note", notices);
  const usesCommands = checkRun === undefined && delivery.inputs.annotations !== "none";
  const shown = usesCommands ? annotateByCommands(delivery, { error, note }) : (checkRun?.shown ?? 0);
  return { shown, checkUrl: checkRun?.url ?? "", commentUrl };
}

/** Undefined without a check run: then workflow commands are used. */
async function publishToCheck(delivery: Delivery, notices: string[]) {
  const { annotations } = delivery.inputs;
  if (annotations !== "checks" && annotations !== "auto") return undefined;
  const result = await annotateByCheck(delivery, delivery.page(pageSize));
  if (!result.ok) {
    const what = result.isUnclear ? "GitHub did not confirm the check run" : "no check run was created";
    notices.push(`${what}, so findings are shown by workflow commands: ${result.error}`);
    return undefined;
  }
  if (result.value.notice !== undefined) notices.push(result.value.notice);
  return result.value;
}

async function publishToComment(delivery: Delivery, notices: string[]): Promise<string> {
  const { inputs, event, report, succeeded, page, connect } = delivery;
  if (inputs.comment === "off") return "";
  if (event.pull === undefined) {
    notices.push(`no comment was written: event ${event.name || "unknown"} has no pull request`);
    return "";
  }
  const api = await connect();
  const [{ publishComment }, { digestOf }] = await Promise.all([import("./comment.ts"), import("./comment-marker.ts")]);
  const comment = {
    key: inputs.checkName,
    conclusion: succeeded ? "success" : "failure",
    // A failure without findings differs from a success too.
    digest: digestOf(report.findings) || (succeeded ? "" : "0"),
    text: page(pageSize),
  } as const;
  const result: ApiResult<CommentResult> = api.ok
    ? await publishComment(api.value, event.pull, comment, inputs.comment)
    : api;
  if (!result.ok) {
    const what = result.isUnclear ? "GitHub did not confirm the comment" : "no comment was written";
    notices.push(`${what} (${verdict(report)}): ${result.error}`);
    return "";
  }
  if (result.value.notice !== undefined) notices.push(result.value.notice);
  return result.value.url;
}

async function publishToReview({ inputs, event, report, check, connect }: Delivery, notices: string[]): Promise<void> {
  if (inputs.review === "off") return;
  if (event.pull === undefined) {
    notices.push(`no suggestions were posted: event ${event.name || "unknown"} has no pull request`);
    return;
  }
  const api = await connect();
  const { reviewChange } = await import("./suggest-fixes.ts");
  const change = { report, check, pull: event.pull, head: event.head, key: inputs.checkName };
  const result: ApiResult<ReviewResult> = api.ok ? await reviewChange(api.value, change) : api;
  if (!result.ok) {
    const what = result.isUnclear ? "GitHub did not confirm the suggestions" : "no suggestions were posted";
    notices.push(`${what}: ${result.error}`);
  } else if (result.value.notice !== undefined) notices.push(result.value.notice);
}
