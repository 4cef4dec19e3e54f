import { randomUUID } from "node:crypto";
import { escapeMarkdown } from "../../base/escape-markdown.ts";
import type { Result } from "../../base/result.ts";
import { pluralize, truncate } from "../../base/wording.ts";
import type { Level } from "../../model/rule.ts";
import type { Annotation } from "../../report/annotations.ts";
import { noRetry, reasonOf, tryApi, writeOnce } from "../api/errors.ts";
import type { Api } from "../api/octokit.ts";
import { maxTextBytes, truncateBytes, truncateMarkdown } from "../api/truncate.ts";

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

/** A check run on GitHub: how many annotations it shows and lacks, and why. */
export type PublishedCheckRun = {
  readonly url: string;
  readonly shown: number;
  readonly dropped: number;
  readonly notice?: string;
};

type StartedCheckRun = { readonly id: number; readonly html_url: string | null };

/** Creates one check run, with its annotations in pages. No page is sent twice. */
export async function publishCheckRun(api: Api, run: CheckRun): Promise<Result<PublishedCheckRun>> {
  const [first = [], ...others] = pagesOf(run.annotations);
  const dropped = run.annotations.length - first.length - others.flat().length;
  const output = outputOf(run, dropped === 0 ? "" : describeDropped(dropped));
  return tryApi(async () => {
    const started = await create(api, run, { ...output, annotations: [...first] }, others.length === 0);
    let shown = first.length;
    for (const [at, page] of others.entries()) {
      const end = statusFields(run, at === others.length - 1);
      try {
        await append(api, started.id, { ...output, annotations: [...page] }, shown, end);
      } catch (error) {
        return finish(api, run, started, shown, reasonOf(error));
      }
      shown += page.length;
    }
    return { url: started.html_url ?? "", shown, dropped };
  }, "checks: write");
}

function describeDropped(count: number): string {
  return `${pluralize(count, "annotation")} not shown on lines of files`;
}

type Output = { readonly title: string; readonly summary: string; readonly text?: string };
type OutputPage = Output & { readonly annotations: CheckAnnotation[] };

function outputOf({ title, summary, text }: CheckRun, notice: string): Output {
  const sentence = "Truncated: GitHub accepts 65,535 characters; the job summary and the log show everything.";
  const whole = notice === "" ? summary : `**${notice}**\n\n${summary}`;
  return {
    title: truncate(title, 255),
    summary: truncateMarkdown(whole, sentence),
    ...(text !== "" && { text: truncateMarkdown(text, sentence) }),
  };
}

function statusFields({ conclusion }: CheckRun, isLast: boolean) {
  return isLast ? ({ status: "completed", conclusion } as const) : ({ status: "in_progress" } as const);
}

/** Creates the check run. A random id distinguishes it from others with the same name and commit. */
async function create(api: Api, run: CheckRun, output: OutputPage, isLast: boolean): Promise<StartedCheckRun> {
  const { checks } = api.octokit.rest;
  const id = { ...api.repository, name: run.name, head_sha: run.commit, external_id: randomUUID() };
  return writeOnce(
    async () => withId((await checks.create({ ...id, ...statusFields(run, isLast), output, ...noRetry })).data),
    async () => {
      const of = { ...api.repository, ref: run.commit, check_name: run.name, filter: "all", per_page: 100 } as const;
      const { data } = await checks.listForRef(of);
      return data.check_runs.find(({ external_id }) => external_id === id.external_id);
    },
  );
}

function withId({ id, html_url }: StartedCheckRun): StartedCheckRun {
  if (!Number.isSafeInteger(id)) throw new TypeError("a check run has no id");
  return { id, html_url };
}

/** Appends a page of annotations. The number of annotations on GitHub shows whether an earlier try took effect. */
async function append(
  { octokit, repository }: Api,
  id: number,
  output: OutputPage,
  before: number,
  end: ReturnType<typeof statusFields>,
): Promise<unknown> {
  const run = { ...repository, check_run_id: id };
  const { checks } = octokit.rest;
  return writeOnce(
    async () => (await checks.update({ ...run, ...end, output, ...noRetry })).status,
    async () => {
      const { annotations_count: count } = (await checks.get(run)).data.output;
      if (count !== before && count !== before + output.annotations.length)
        throw new TypeError(`the check run has ${count} annotations after ${before} were sent`);
      return count === before ? undefined : count;
    },
  );
}

/** Completes a check run with its conclusion although some annotations are missing. */
async function finish(
  { octokit, repository }: Api,
  run: CheckRun,
  { id, html_url }: StartedCheckRun,
  shown: number,
  reason: string,
): Promise<PublishedCheckRun> {
  const dropped = run.annotations.length - shown;
  const notice = `${describeDropped(dropped)}: ${reason}`;
  const output = outputOf(run, escapeMarkdown(notice));
  await octokit.rest.checks.update({ ...repository, check_run_id: id, ...statusFields(run, true), output });
  return { url: html_url ?? "", shown, dropped, notice };
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

/** Annotations in pages. A check run cannot show those outside the repository. */
function pagesOf(annotations: readonly Annotation[]): readonly (readonly CheckAnnotation[])[] {
  const shown = annotations.flatMap(checkAnnotations).slice(0, maxAnnotations);
  const starts = Array.from({ length: Math.ceil(shown.length / pageSize) }, (_, at) => at * pageSize);
  return starts.map((start) => shown.slice(start, start + pageSize));
}

function checkAnnotations(annotation: Annotation): readonly CheckAnnotation[] {
  const { level, title, message, file = "", startLine = 0 } = annotation;
  if (startLine < 1 || file === "" || file.startsWith("/") || file.split("/").includes("..")) return [];
  const endLine = Math.max(startLine, annotation.endLine ?? startLine);
  return [
    {
      path: file,
      start_line: startLine,
      end_line: endLine,
      ...columnsOf(annotation, startLine === endLine),
      annotation_level: annotationLevels[level],
      title: truncate(title, 255),
      message: truncateBytes(message, maxTextBytes),
    },
  ];
}

/** GitHub accepts columns only for a range on one line. */
function columnsOf({ startColumn, endColumn }: Annotation, isOneLine: boolean) {
  if (!isOneLine || startColumn === undefined || endColumn === undefined || endColumn < startColumn) return {};
  return { start_column: startColumn, end_column: endColumn };
}
