import { randomUUID } from "node:crypto";
import { escaped } from "../../base/escape-markdown.ts";
import { counted, cut } from "../../base/wording.ts";
import type { Annotation } from "../../report/annotations.ts";
import { attempted, type Failed, once, reasonOf, single } from "../api/errors.ts";
import type { Api } from "../api/octokit.ts";
import { fitted } from "../api/truncate.ts";
import { type CheckAnnotation, pagesOf } from "./check-annotations.ts";

/** A check run that is wished for. */
export type CheckRun = {
  /** Of no other check of the commit: GitHub may list it under any workflow of the commit. */
  readonly name: string;
  /** The head commit of the pull request, not the merge commit that the run stands on. */
  readonly commit: string;
  readonly conclusion: "success" | "failure" | "neutral";
  readonly title: string;
  /** Markdown, in which text from manifests is escaped. */
  readonly summary: string;
  readonly text: string;
  readonly annotations: readonly Annotation[];
};

/** What is on GitHub now; `remark` says why something is missing. */
export type Shown = {
  readonly url: string;
  readonly shown: number;
  readonly dropped: number;
  readonly remark?: string;
};

type Started = { readonly id: number; readonly html_url: string | null };

/** Makes one check run, with its annotations in pages, of which none is sent twice. */
export async function publishCheckRun(api: Api, run: CheckRun): Promise<Shown | Failed> {
  const [first = [], ...others] = pagesOf(run.annotations);
  const dropped = run.annotations.length - first.length - others.flat().length;
  const output = outputOf(run, dropped === 0 ? "" : `${counted(dropped, "annotation")} not shown on lines of files`);
  return attempted(async () => {
    const started = await create(api, run, { ...output, annotations: [...first] }, others.length === 0);
    let shown = first.length;
    for (const [at, page] of others.entries()) {
      try {
        await append(
          api,
          started.id,
          { ...output, annotations: [...page] },
          shown,
          ending(run, at === others.length - 1),
        );
      } catch (error) {
        return finish(api, run, started, shown, reasonOf(error));
      }
      shown += page.length;
    }
    return { url: started.html_url ?? "", shown, dropped };
  }, "checks: write");
}

type Output = { readonly title: string; readonly summary: string; readonly text?: string };
type Filled = Output & { readonly annotations: CheckAnnotation[] };

function outputOf({ title, summary, text }: CheckRun, remark: string): Output {
  const sentence = "The rest is cut: GitHub takes 65,535 characters; the job summary and the log show all.";
  const whole = remark === "" ? summary : `**${remark}**\n\n${summary}`;
  return {
    title: cut(title, 255),
    summary: fitted(whole, sentence),
    ...(text !== "" && { text: fitted(text, sentence) }),
  };
}

function ending({ conclusion }: CheckRun, isLast: boolean) {
  return isLast ? ({ status: "completed", conclusion } as const) : ({ status: "in_progress" } as const);
}

/** An id of our own tells the check run from one of an earlier try, which has the same name and commit. */
async function create(api: Api, run: CheckRun, output: Filled, isLast: boolean): Promise<Started> {
  const { checks } = api.octokit.rest;
  const id = { ...api.repository, name: run.name, head_sha: run.commit, external_id: randomUUID() };
  return once(
    async () => started((await checks.create({ ...id, ...ending(run, isLast), output, ...single })).data),
    async () => {
      const of = { ...api.repository, ref: run.commit, check_name: run.name, filter: "all", per_page: 100 } as const;
      const { data } = await checks.listForRef(of);
      return data.check_runs.find(({ external_id }) => external_id === id.external_id);
    },
  );
}

function started({ id, html_url }: Started): Started {
  if (!Number.isSafeInteger(id)) throw new TypeError("a check run has no id");
  return { id, html_url };
}

/** An update appends its annotations to those that are there, whose number tells whether it was taken. */
async function append(
  { octokit, repository }: Api,
  id: number,
  output: Filled,
  before: number,
  end: ReturnType<typeof ending>,
): Promise<unknown> {
  const run = { ...repository, check_run_id: id };
  const { checks } = octokit.rest;
  return once(
    async () => (await checks.update({ ...run, ...end, output, ...single })).status,
    async () => {
      const { annotations_count: count } = (await checks.get(run)).data.output;
      if (count !== before && count !== before + output.annotations.length)
        throw new TypeError(`the check run has ${count} annotations after ${before} were sent`);
      return count === before ? undefined : count;
    },
  );
}

/** The verdict stands, whatever became of the annotations. */
async function finish(
  { octokit, repository }: Api,
  run: CheckRun,
  { id, html_url }: Started,
  shown: number,
  why: string,
) {
  const dropped = run.annotations.length - shown;
  const remark = `${counted(dropped, "annotation")} not shown on lines of files: ${why}`;
  const output = outputOf(run, escaped(remark));
  await octokit.rest.checks.update({ ...repository, check_run_id: id, ...ending(run, true), output });
  return { url: html_url ?? "", shown, dropped, remark };
}
