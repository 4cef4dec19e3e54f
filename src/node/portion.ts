import type { Finding, Policy, Report, RuleInfo, Text } from "../types.ts";
import { found } from "../validate.ts";
import type { CommentWaivers } from "../waiver-comments.ts";
import { type Found, read, type Where } from "./discover.ts";

/** What all threads of a run are given. */
export type Task = {
  readonly files: readonly Found[];
  readonly where: Where;
  readonly policy: Pick<Policy, "preset" | "failOn" | "levels">;
  readonly today: string;
  readonly strictYaml: boolean;
  /** One number in shared memory: the next portion that nobody has taken yet. */
  readonly next: Int32Array;
};

/** So many files are taken at a time: few enough that all threads end together, many enough that taking costs nothing. */
const size = 100;

/** A finding that names its rule, since rules are code and cannot be handed from thread to thread. */
export type Told = Omit<Finding, "rule"> & { readonly rule: Pick<RuleInfo, "id" | "level"> };

/** What was found in some files that follow each other. */
export type Portion = Pick<Report, "files" | "skipped"> & {
  readonly number: number;
  readonly deployments: readonly string[];
  readonly findings: readonly Told[];
  readonly comments: readonly CommentWaivers[];
  /** The ids of the rules that had nothing to look at. */
  readonly idle: readonly string[];
  readonly read: readonly (readonly [file: string, named: boolean])[];
  readonly problems: readonly string[];
};

/** How many portions there are. */
export function portionsOf({ files }: Pick<Task, "files">): number {
  return Math.ceil(files.length / size);
}

/** Takes portions for as long as there are any. */
export async function work(task: Task): Promise<readonly Portion[]> {
  const done: Portion[] = [];
  for (;;) {
    const number = Atomics.add(task.next, 0, 1);
    if (number >= portionsOf(task)) return done;
    done.push(await portion(task, number));
  }
}

/** What is found in one portion. */
export async function portion(task: Task, number: number): Promise<Portion> {
  const { where, policy, today, strictYaml } = task;
  const problems: string[] = [];
  const files: [string, boolean][] = [];
  const texts = (function* (): Iterable<Text> {
    for (const text of read(task.files.slice(number * size, (number + 1) * size), where, (one) => problems.push(one))) {
      files.push([text.file, text.named]);
      yield text;
    }
  })();
  const { whole, comments } = await found(texts, policy, today, undefined, strictYaml);
  return {
    number,
    files: whole.files,
    skipped: whole.skipped,
    deployments: whole.deployments ?? [],
    findings: whole.findings.map(({ rule, ...rest }) => ({ ...rest, rule: { id: rule.id, level: rule.level } })),
    comments,
    idle: whole.idle.map(({ id }) => id),
    read: files,
    problems,
  };
}
