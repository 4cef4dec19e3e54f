import { escapeForLog, quote } from "../../base/wording.ts";
import type { Deployment } from "../../schema/deployment.ts";
import type { NewFile } from "./files.ts";
import { firstError } from "./first-error.ts";

/** A file that `init` wrote or skipped. */
export type Written = Pick<NewFile, "kind"> & {
  /** Its name, relative to the working directory. */
  readonly name: string;
  /** Why it was not written; undefined if it was. */
  readonly skipped?: string;
  /** For a workflow that does not check the working directory: the step that does. */
  readonly step?: string | undefined;
};

/** The manifest: its content, its text, and the date to evaluate it against. */
export type PlannedManifest = { readonly deployment: Deployment; readonly text: string; readonly today: string };

/** What a check of the folder with the new files results in. */
export type Trial = {
  readonly passes: boolean;
  /** The result in a few words, such as "no findings". */
  readonly verdict: string;
  /** What keeps the check from passing, or a new file from being checked or committed, one line each. */
  readonly problems: readonly string[];
};

/** What to do next: the commands to run and, for a manifest that was written and passes, an edit that causes its first error. */
export async function nextSteps(
  manifest: PlannedManifest,
  files: readonly Written[],
  trial: Trial | undefined,
  above: string | undefined,
): Promise<string> {
  const wrote = (kind: Written["kind"]) => files.find((file) => file.kind === kind && file.skipped === undefined);
  const [planned, policy, fixture, workflow] = (["manifest", "policy", "fixture", "workflow"] as const).map(wrote);
  if (!trial) return `nothing was written\n${stepToAdd(files)}`;
  const { passes, problems } = trial;
  const isClean = passes && problems.length === 0;
  return [
    ...(workflow
      ? [`\nIn ${escapeForLog(workflow.name)}, replace OWNER with the owner of your copy of lync-policy.\n`]
      : []),
    stepToAdd(files),
    ...(policy && above !== undefined
      ? [
          `\n${above} no longer applies in this folder. To keep its settings, remove "# " from the line "# extends: ${above}" in ${policy.name}.\n`,
        ]
      : []),
    ...(isClean ? [] : ["\nTo solve first:\n", ...problems.map((problem) => `  ${escapeForLog(problem)}\n`)]),
    ...commandLines(files, trial, fixture !== undefined),
    ...(planned && policy && isClean ? await errorSteps(manifest, planned.name) : []),
  ].join("");
}

function commandLines(files: readonly Written[], { passes, verdict }: Trial, hasFixture: boolean): readonly string[] {
  const names = files.filter(({ skipped }) => skipped === undefined).map(({ name }) => escapeForLog(name));
  const commands: readonly (readonly [command: string, why: string])[] = [
    ["lync-policy check", passes ? verdict : `fails: ${verdict}`],
    ...(hasFixture ? [["lync-policy test --require", "tests the custom rule of the policy"] as const] : []),
    [`git add ${names.join(" ")}`, ""],
    ['git commit --message "Check deployments with lync-policy"', ""],
  ];
  const width = Math.max(...commands.map(([command, why]) => (why === "" ? 0 : command.length)));
  const lines = commands.map(([command, why]) => `  ${why === "" ? command : `${command.padEnd(width)}  # ${why}`}\n`);
  return ["\nNext:\n", ...lines];
}

/** The step to add to a workflow that exists. */
function stepToAdd(files: readonly Written[]): string {
  return files
    .flatMap(({ name, step }) =>
      step === undefined ? [] : [`\nTo check this folder too, add this step to ${escapeForLog(name)}:\n${step}`],
    )
    .join("");
}

/** An edit to try. */
async function errorSteps({ deployment, text, today }: PlannedManifest, name: string): Promise<readonly string[]> {
  const edit = await firstError(text, deployment, today);
  if (!edit) return [];
  const { line, before, after, rule } = edit;
  return [
    "\nTo see an error:\n",
    `  in ${escapeForLog(name)}, line ${line}, change ${quote(before)} to ${quote(after)}, and run "lync-policy check" (${rule})\n`,
  ];
}
