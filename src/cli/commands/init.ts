import { lstatSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { UsageError } from "../../base/errors.ts";
import { escapeForLog, pluralize, quote } from "../../base/wording.ts";
import { filesFor, type NewFile, type Surroundings } from "../../features/init/files.ts";
import { nextSteps, type Trial, type Written } from "../../features/init/next-steps.ts";
import { type Answers, interview, usualAnswers } from "../../features/init/questions.ts";
import { stepText } from "../../features/init/templates.ts";
import { checksFolder } from "../../features/init/workflow.ts";
import { withFlags } from "../../features/plan/flags.ts";
import { planOf } from "../../features/plan/plan.ts";
import { planYaml } from "../../features/plan/report-yaml.ts";
import type { Plan } from "../../features/plan/types.ts";
import { rootAbove } from "../../node/boundary.ts";
import { policyName, policyNames } from "../../node/find-policy.ts";
import { nameFrom, toPosix } from "../../node/paths.ts";
import { readNamedFile } from "../../node/read-file.ts";
import { explainError } from "../../node/system-errors.ts";
import { checkInside, writeInside } from "../../node/write-file.ts";
import { expectNoWords, type ParsedArguments, usageError } from "../command/arguments.ts";
import type { Command, CommandContext } from "../command/command.ts";
import { rootsOf } from "../command/inputs.ts";
import { asOfOption, readDate } from "../command/options.ts";
import { withPolicy } from "../command/policy.ts";
import { requirementOptions, topologyOptions } from "../command/requirement-options.ts";
import { plainCheck, tryCheck } from "../command/trial.ts";

/** The options that state requirements. If any is given, nothing is asked. */
const needOptions = { ...requirementOptions, ...topologyOptions };

/** `lync-policy init`: writes a planned manifest and a first policy, with a fixture for its custom rule and a workflow. */
export const init: Command = {
  description: [
    `Writes a manifest that is planned for your product, users and needs, ${policyName} with every setting explained, and a fixture for "lync-policy test" to the working directory, and a workflow for pull requests to the root of the repository. Existing files are not changed. In a folder that has manifests, no manifest is written unless you state requirements.`,
    "On a terminal, prompts for the requirements one by one. With options that state them, or without a terminal, there are no prompts, and defaults are used for the rest.",
  ],
  options: {
    ask: { help: "Prompt for the requirements, even without a terminal. Options set the answers of empty lines." },
    yes: { short: "y", help: "Do not prompt; use the defaults." },
    ...needOptions,
    ...asOfOption,
  },
  exitCodes: { 0: "success", 2: "error: usage, requirements that cannot be met, or a file that cannot be written" },
  async run(args, context) {
    expectNoWords("init", args.words);
    return run(parse(args), context);
  },
};

type Request = {
  readonly ask: boolean;
  readonly yes: boolean;
  /** The options that state requirements. */
  readonly given: Answers;
  readonly today: string;
};

function parse(args: ParsedArguments): Request {
  const [ask, yes] = [args.flag("ask"), args.flag("yes")];
  if (ask && yes) usageError("--ask and --yes cannot be combined");
  const names = Object.keys(needOptions).filter((name) => args.flag(name) || args.texts(name).length > 0);
  return { ask, yes, given: Object.fromEntries(names.map((name) => [name, args.texts(name)])), today: readDate(args) };
}

async function run(request: Request, context: CommandContext): Promise<number> {
  const { cwd } = context;
  const around = await surroundings(context);
  const answers = await answersOf(request, around, context);
  // A policy and a fixture are written for the usual requirements too, if no manifest is.
  const plan = planFor(answers ?? usualAnswers, request.today);
  const text = planYaml(plan);
  const targets = filesFor(plan, answers === undefined ? undefined : text, around).map((file) => locate(file, cwd));
  const [taken] = targets.filter(({ file, existing }) => file.kind === "manifest" && existing !== undefined);
  if (taken && hasRequirements(request))
    usageError(`${quote(escapeForLog(taken.shown))} already exists; choose another name with --name`);
  const outcomes = outcomesOf(targets, around.folder);
  const written = outcomes.map(({ result }) => result);
  for (const { target, result } of outcomes)
    if (result.skipped === undefined) checkInside(target.folder, target.file.name);
  for (const outcome of outcomes) write(outcome, plan, context);
  const trial = await trialOf(written, request, context);
  const manifest = { deployment: plan.deployment, text, today: request.today };
  context.out(await nextSteps(manifest, written, trial, around.above));
  return 0;
}

/** Whether a person states requirements, so that a manifest has to be written. */
function hasRequirements({ ask, given }: Request): boolean {
  return ask || Object.keys(given).length > 0;
}

/** What `init` finds: the place of the working directory, and the policy that applies there so far. */
type Found = Surroundings & { readonly patterns: readonly string[] };

/** Looks at the working directory. Throws a usage error, as `check` does, for a policy file that cannot be used. */
async function surroundings(context: CommandContext): Promise<Found> {
  const { cwd } = context;
  const [folder, base] = [resolve(cwd), rootAbove(cwd) ?? resolve(cwd)];
  const { nearNamesIn, nearNameTest } = await import("../../node/unused-policies.ts");
  const [near] = policyNames.some((name) => exists(join(folder, name), name)) ? [] : await nearNamesIn(folder);
  if (near !== undefined)
    usageError(
      `${quote(escapeForLog(near))} has nearly the name of a policy file; rename it to ${policyName}, or remove it`,
    );
  const isNearPolicy = await nearNameTest();
  return withPolicy(plainCheck, context, ({ paths: { policy }, patterns }) => {
    const own = policy === undefined ? undefined : resolve(cwd, policy);
    const above = own === undefined || dirname(own) === folder ? undefined : nameFrom(folder, own);
    return { folder: toPosix(relative(base, folder)), policyNames, above, isNearPolicy, patterns };
  });
}

/** A file to write, its folder, and its name in messages. */
type Target = {
  readonly file: NewFile;
  readonly folder: string;
  readonly shown: string;
  /** The name, in messages, under which it exists. */
  readonly existing: string | undefined;
};

function locate(file: NewFile, cwd: string): Target {
  const folder = file.kind === "workflow" ? (rootAbove(cwd) ?? resolve(cwd)) : resolve(cwd);
  const shownAs = (own: string) => nameFrom(resolve(cwd), join(folder, own));
  const existing = file.aliases.find((own) => exists(join(folder, own), shownAs(own)));
  return { file, folder, shown: shownAs(file.name), existing: existing && shownAs(existing) };
}

/** A file, and what becomes of it. */
type FileOutcome = { readonly target: Target; readonly result: Written };

/** What becomes of each file: it is skipped if it exists or, for a fixture, if the policy that it tests does. */
function outcomesOf(targets: readonly Target[], place: string): readonly FileOutcome[] {
  const policy = targets.find(({ file }) => file.kind === "policy")?.existing;
  const resultOf = ({ file: { kind }, folder, shown, existing }: Target): Written => {
    const step = kind === "workflow" && existing !== undefined ? missingStep(folder, existing, place) : undefined;
    if (existing !== undefined) return { kind, name: existing, skipped: "it already exists", step };
    if (kind !== "fixture" || policy === undefined) return { kind, name: shown };
    return { kind, name: shown, skipped: `it tests a rule that ${quote(policy)} does not have` };
  };
  return targets.map((target) => ({ target, result: resultOf(target) }));
}

/** The step to add to a workflow that does not check a folder. One that cannot be read may check anything. */
function missingStep(root: string, name: string, place: string): string | undefined {
  try {
    const path = join(root, ".github/workflows", basename(name));
    return checksFolder(readNamedFile(path, root).content.toString(), place) ? undefined : stepText(place);
  } catch {
    return undefined;
  }
}

function write({ target: { file, folder }, result }: FileOutcome, plan: Plan, { cwd, out }: CommandContext): void {
  const { kind, name, skipped } = result;
  if (skipped === undefined) writeInside(folder, file.name, file.text, resolve(cwd));
  const end = skipped ?? (kind === "manifest" ? describePlan(plan) : undefined);
  out(`${skipped === undefined ? "wrote" : "skipped"} ${escapeForLog(name)}${end === undefined ? "" : `: ${end}`}\n`);
}

/** The result of a check with the new files; undefined if there are none. */
async function trialOf(
  written: readonly Written[],
  { today }: Request,
  context: CommandContext,
): Promise<Trial | undefined> {
  const files = written.filter(({ skipped }) => skipped === undefined);
  if (files.length === 0) return undefined;
  const manifest = files.find(({ kind }) => kind === "manifest")?.name;
  return tryCheck({ names: files.map(({ name }) => name), manifest }, today, context);
}

function describePlan({ needs: { profile, users, high } }: Plan): string {
  return `${profile.name} for ${pluralize(users, "user")}${high ? ", with high availability" : ""}`;
}

/** The requirements: from options, from a person, or the defaults; undefined if the folder has manifests already. */
async function answersOf(
  { ask, yes, given, today }: Request,
  { patterns }: Found,
  context: CommandContext,
): Promise<Answers | undefined> {
  const isStated = Object.keys(given).length > 0;
  if (!ask && isStated) return withUsual(given);
  if (!ask && (await hasManifests(patterns, today, context))) {
    context.out("skipped the manifest: this folder has manifests already\n");
    return undefined;
  }
  const { isInteractive } = await import("../../node/terminal-dialog.ts");
  if (!ask && (yes || !isInteractive())) return usualAnswers;
  return askAll(given, today, context);
}

/** Options, and the defaults for the product and the users. */
function withUsual(given: Answers): Answers {
  const { users, ...others } = usualAnswers;
  return { ...others, ...(given.site === undefined && users && { users }), ...given };
}

/** Prompts at the terminal or, without one, reads the answers from standard input, one per line. */
async function askAll(given: Answers, today: string, context: CommandContext): Promise<Answers> {
  const { isInteractive, terminalReader, lineReader } = await import("../../node/terminal-dialog.ts");
  const reader = isInteractive() ? terminalReader() : await lineReader(context.stdin, context.err);
  const check = (answers: Answers): void => {
    const requirements = withFlags("init", undefined, flagsOf({ product: usualAnswers.product ?? [], ...answers }));
    // Without users, there is nothing to plan yet.
    const users = requirements.spec.users === undefined && requirements.spec.sites === undefined ? { users: 1 } : {};
    planOf({ ...requirements, spec: { ...requirements.spec, ...users } }, today);
  };
  try {
    return await interview(given, check, { write: context.err, readLine: reader.readLine });
  } finally {
    reader.close();
  }
}

function planFor(answers: Answers, today: string): Plan {
  return planOf(withFlags("init", undefined, flagsOf(answers)), today);
}

/** Answers as a command reads its options. */
function flagsOf(answers: Answers) {
  const texts = (name: string) => answers[name] ?? [];
  return { texts, text: (name: string) => texts(name).at(-1), flag: (name: string) => answers[name] !== undefined };
}

/** Whether `check` finds a manifest in the folder. */
async function hasManifests(patterns: readonly string[], today: string, context: CommandContext): Promise<boolean> {
  const { checkFiles } = await import("../../node/run.ts");
  const { defaultPolicy } = await import("../../model/policy.ts");
  const policy = { ...defaultPolicy, preset: "minimal", failOn: "never" } as const;
  const options = { policy, today, stdin: context.stdin };
  const { report } = await checkFiles(patterns, rootsOf(context), options);
  return report.run.files.length > 0;
}

/** Whether a file exists, as a dangling symbolic link too. */
function exists(path: string, shown: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    throw new UsageError(`cannot write ${quote(escapeForLog(shown))}: ${explainError(error)}`);
  }
}
