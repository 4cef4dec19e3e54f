import { chosen, day } from "../../base/choose.ts";
import { CannotRun } from "../../base/errors.ts";
import type { Shard } from "../../features/merge/shard-run.ts";
import { type Scope, scopes } from "../../model/scope.ts";
import { choices, reportFile } from "../../node/choices.ts";
import type { ReportFile } from "../../node/run.ts";
import { shardIn } from "../../node/shard.ts";
import type { Asked } from "../../policy/file/combine.ts";
import { getInput, getMultilineInput } from "./toolkit.ts";

/** When a comment is written. One that is there turns green when all is well again; it is not taken away. */
export type CommentMode = "off" | "on-failure" | "on-change" | "always";

/** Whose policy judges: the one before the change, the one that is checked out, or what fits the event. */
export const policySources = ["auto", "base", "head"] as const;

export type PolicySource = (typeof policySources)[number];

/** The ways in which findings reach the lines of a pull request. */
const transports = ["commands", "checks", "auto", "none"] as const;

export type Transport = (typeof transports)[number];

const commentModes = ["off", "on-failure", "on-change", "always"] as const satisfies readonly CommentMode[];

const reviews = ["off", "suggestions"] as const;

/** What a workflow asks for. */
export type Inputs = {
  readonly files: readonly string[];
  /** What goes before any policy file. */
  readonly asked: Asked;
  readonly policy: string | undefined;
  readonly policySource: PolicySource;
  readonly waivers: boolean;
  readonly scope: Scope;
  /** The part of the files that is looked at; all where it is left out. */
  readonly shard: Shard | undefined;
  readonly annotations: Transport;
  readonly checkName: string;
  readonly comment: CommentMode;
  readonly review: (typeof reviews)[number];
  readonly token: string;
  readonly summary: boolean;
  readonly reports: readonly ReportFile[];
  readonly requireFiles: boolean;
  readonly workingDirectory: string;
  readonly asOf: string | undefined;
};

/** Reads every input, here and nowhere else. An input that is left out or empty has its default. */
export function readInputs(): Inputs {
  const [asOf, shard] = [getInput("as-of"), getInput("shard")];
  const inputs: Inputs = {
    files: getMultilineInput("files"),
    asked: {
      preset: getInput("preset") === "" ? undefined : choice("preset", choices.preset, "recommended"),
      failOn: getInput("fail-on") === "" ? undefined : choice("fail-on", choices.failOn, "error"),
    },
    policy: getInput("policy") || undefined,
    policySource: choice("policy-source", policySources, "auto"),
    waivers: choice("waivers", ["true", "false"], "true") === "true",
    scope: choice("scope", scopes, "all"),
    shard: shard === "" ? undefined : shardIn("input shard", shard),
    annotations: choice("annotations", transports, "commands"),
    checkName: getInput("check-name") || "lync-policy",
    comment: choice("comment", commentModes, "off"),
    review: choice("review", reviews, "off"),
    token: getInput("token"),
    summary: choice("summary", ["true", "false"], "true") === "true",
    reports: getMultilineInput("reports").map((line) => reportFile("input reports", line)),
    requireFiles: choice("require-files", ["true", "false"], "true") === "true",
    workingDirectory: getInput("working-directory") || ".",
    asOf: asOf === "" ? undefined : day("input as-of", asOf),
  };
  if (inputs.shard) checkPart(inputs);
  return inputs;
}

/** Ends the run where a shard is asked for what only a run over all files can do. */
function checkPart({ scope, annotations, comment }: Inputs): void {
  const others = [
    { name: "scope", text: scope, fits: scope === "all", why: "what a change brings in is known of all files only" },
    { name: "annotations", text: annotations, fits: /^(commands|none)$/.test(annotations), why: verdict("check run") },
    { name: "comment", text: comment, fits: comment === "off", why: verdict("comment") },
  ];
  const wrong = others.find(({ fits }) => !fits);
  if (!wrong) return;
  const { name, text, why } = wrong;
  throw new CannotRun(`inputs shard and ${name}: ${text} cannot go together: ${why}; leave ${name} out`);
}

function verdict(what: string): string {
  return `a ${what} gives the verdict on all files, and a shard knows its own only`;
}

function choice<T extends string>(name: string, allowed: readonly T[], otherwise: T): T {
  return chosen(`input ${name}`, getInput(name) || otherwise, allowed);
}
