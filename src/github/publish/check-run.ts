import { randomUUID } from "node:crypto";
import { escapeMarkdown } from "../../base/escape-markdown.ts";
import { formatNumber, pluralize, truncate } from "../../base/wording.ts";
import type { Level } from "../../model/rule.ts";
import type { Annotation } from "../../report/annotations.ts";
import { type ApiResult, isUnclear, noRetry, reasonOf, requireInResponse, tryApi, writeOnce } from "../api/errors.ts";
import { checkItems } from "../api/list-all.ts";
import type { Api } from "../api/octokit.ts";
import { maxTextBytes, truncateBytes, truncateMarkdown } from "../api/truncate.ts";
import { webAddress } from "../api/web-address.ts";

/** A check run to create. */
export type CheckRun = {
  /** Unique among the checks of the commit: GitHub may list it under any workflow of the commit. */
  readonly name: string;
  /** The head commit of the pull request, not the merge commit that the run checks out. */
  readonly commit: string;
  readonly conclusion: "success" | "failure" | "neutral";
  readonly title: string;
  /** Markdown, with text from manifests escaped. */
  readonly summary: string;
  readonly text: string;
  readonly annotations: readonly Annotation[];
};

/** A check run on GitHub: how many findings its annotations show and lack, and why. */
export type PublishedCheckRun = {
  readonly url: string;
  readonly shown: number;
  readonly dropped: number;
  readonly notice?: string;
};

type CreatedCheckRun = { readonly id: number; readonly html_url: string | null };

/**
 * Creates one check run with its conclusion, and appends further annotations in pages. It is never in progress, whatever
 * fails later. GitHub appends annotations to those that exist, also after a check run is completed. No page is sent twice.
 *
 * See https://docs.github.com/en/rest/checks/runs#update-a-check-run
 */
export async function publishCheckRun(api: Api, run: CheckRun): Promise<ApiResult<PublishedCheckRun>> {
  const all = run.annotations;
  const accepted = all.filter(isOnLine).slice(0, maxAnnotations);
  const [first = [], ...others] = pagesOf(accepted);
  const output = outputOf(run, accepted.length < all.length ? describeShown(accepted.length, all.length) : "");
  return tryApi(async () => {
    const created = await create(api, run, { ...output, annotations: first });
    const url = webAddress(created.html_url);
    let sent = first.length;
    for (const page of others) {
      try {
        await append(api, run, created, { ...output, annotations: page }, sent);
      } catch (error) {
        const notice = `${describeShown(sent, all.length, isUnclear(error))}: ${reasonOf(error)}`;
        await addNotice(api, run, created, notice);
        return { url, ...countsOf(all, accepted.slice(0, sent)), notice };
      }
      sent += page.length;
    }
    return { url, ...countsOf(all, accepted) };
  }, "checks: write");
}

/** "the check run shows 150 of 400 annotations". A request that failed may have taken effect. */
function describeShown(shown: number, count: number, isLeast = false): string {
  return `the check run shows ${isLeast ? "at least " : ""}${formatNumber(shown)} of ${pluralize(count, "annotation")}`;
}

function countsOf(all: readonly Annotation[], shown: readonly Annotation[]) {
  const sum = (list: readonly Annotation[]) => list.reduce((total, { findings }) => total + findings, 0);
  return { shown: sum(shown), dropped: sum(all) - sum(shown) };
}

type Output = { readonly title: string; readonly summary: string; readonly text?: string };
type OutputPage = Output & { readonly annotations: CheckAnnotation[] };

function outputOf({ title, summary, text }: CheckRun, notice: string): Output {
  const sentence = "Truncated: GitHub accepts 65,535 characters; the job summary and the log show everything.";
  const whole = notice === "" ? summary : `**${escapeMarkdown(notice)}**\n\n${summary}`;
  return {
    title: truncate(title, 255),
    summary: truncateMarkdown(whole, sentence),
    ...(text !== "" && { text: truncateMarkdown(text, sentence) }),
  };
}

/** Creates the check run. A random id distinguishes it from others with the same name and commit. */
async function create(api: Api, run: CheckRun, output: OutputPage): Promise<CreatedCheckRun> {
  const { checks } = api.octokit.rest;
  const id = { ...api.repository, name: run.name, head_sha: run.commit, external_id: randomUUID() };
  return writeOnce(
    async () => withId((await checks.create({ ...id, ...endOf(run), output, ...noRetry })).data),
    async () => {
      const of = { ...api.repository, ref: run.commit, check_name: run.name, filter: "all", per_page: 100 } as const;
      const { check_runs: listed } = (await checks.listForRef(of)).data;
      const found = checkItems(listed).find(({ external_id }) => external_id === id.external_id);
      return found && withId(found);
    },
  );
}

/** Every request has the state of a completed check run, so that none leaves another. */
function endOf({ conclusion }: CheckRun) {
  return { status: "completed", conclusion } as const;
}

function withId<T extends CreatedCheckRun>(run: T): T {
  requireInResponse(Number.isSafeInteger(run.id), "a check run has no id");
  return run;
}

/** Appends a page of annotations. The number of annotations on GitHub shows whether an earlier try took effect. */
async function append(
  { octokit, repository }: Api,
  run: CheckRun,
  { id }: CreatedCheckRun,
  output: OutputPage,
  before: number,
): Promise<unknown> {
  const of = { ...repository, check_run_id: id };
  const { checks } = octokit.rest;
  return writeOnce(
    async () => withId((await checks.update({ ...of, ...endOf(run), output, ...noRetry })).data).id,
    async () => {
      const count = (await checks.get(of)).data.output?.annotations_count;
      if (count === before) return undefined;
      const expected = before + output.annotations.length;
      requireInResponse(
        count === expected,
        `the check run has ${count ?? "an unknown number of"} annotations after ${before} were sent`,
      );
      return id;
    },
  );
}

/** Adds a notice to the summary of a check run. The step reports it too, so it does not matter if this fails. */
async function addNotice(
  { octokit, repository }: Api,
  run: CheckRun,
  { id }: CreatedCheckRun,
  notice: string,
): Promise<void> {
  const of = { ...repository, check_run_id: id };
  await tryApi(() => octokit.rest.checks.update({ ...of, ...endOf(run), output: outputOf(run, notice), ...noRetry }));
}

/** An annotation in the format of the Checks API. */
type CheckAnnotation = {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: "notice" | "warning" | "failure";
  readonly title: string;
  readonly message: string;
};

/** The most annotations per request. */
const pageSize = 50;

/** The most annotations of a check run: 20 requests, of the 1,000 per hour that a repository has. */
const maxAnnotations = 1000;

const annotationLevels = { error: "failure", warning: "warning", note: "notice" } as const satisfies Record<
  Level,
  string
>;

function pagesOf(annotations: readonly Annotation[]): readonly CheckAnnotation[][] {
  const starts = Array.from({ length: Math.ceil(annotations.length / pageSize) }, (_, at) => at * pageSize);
  return starts.map((start) => annotations.slice(start, start + pageSize).map(checkAnnotation));
}

/** Whether an annotation is on a line of a file. A check run cannot show those outside the repository. */
function isOnLine({ file = "", startLine = 0 }: Annotation): boolean {
  return startLine >= 1 && file !== "" && !file.startsWith("/") && !file.split("/").includes("..");
}

function checkAnnotation(annotation: Annotation): CheckAnnotation {
  const { level, title, message, file = "", startLine = 0 } = annotation;
  const endLine = Math.max(startLine, annotation.endLine ?? startLine);
  return {
    path: file,
    start_line: startLine,
    end_line: endLine,
    ...columnsOf(annotation, startLine === endLine),
    annotation_level: annotationLevels[level],
    title: truncate(title, 255),
    message: truncateBytes(message, maxTextBytes),
  };
}

/** GitHub accepts columns only for a range on one line. */
function columnsOf({ startColumn, endColumn }: Annotation, isOneLine: boolean) {
  if (!isOneLine || startColumn === undefined || endColumn === undefined || endColumn < startColumn) return {};
  return { start_column: startColumn, end_column: endColumn };
}
