import { parseChoice, parseDate } from "../../base/choose.ts";
import { UsageError } from "../../base/errors.ts";
import type { Shard } from "../../features/merge/shard-run.ts";
import { type Scope, scopes } from "../../model/scope.ts";
import { choices, levelOnRemoved, parseReportFile, type ReportFile } from "../../node/choices.ts";
import { parseShard } from "../../node/shard.ts";
import type { Overrides } from "../../policy/file/combine.ts";
import { checkMergeInputs } from "./merge-inputs.ts";
import { getInput, getMultilineInput } from "./toolkit.ts";

/** When a comment is created. An existing comment is updated when there are no findings any more, not deleted. */
export type CommentMode = "off" | "on-failure" | "on-change" | "always";

/** The commit whose policy applies: base, head, or by event. */
export const policySources = ["auto", "base", "head"] as const;

export type PolicySource = (typeof policySources)[number];

/** How findings are shown on lines of a pull request. */
const transports = ["commands", "checks", "auto", "none"] as const;

export type Transport = (typeof transports)[number];

const commentModes = ["off", "on-failure", "on-change", "always"] as const satisfies readonly CommentMode[];

const reviews = ["off", "suggestions"] as const;

/** The inputs about how a result is published. */
export type DeliveryInputs = {
  readonly annotations: Transport;
  readonly checkName: string;
  readonly comment: CommentMode;
  readonly review: (typeof reviews)[number];
  readonly token: string;
  readonly summary: boolean;
};

/** The inputs of the action. */
export type Inputs = DeliveryInputs & {
  readonly files: readonly string[];
  /** Settings that take precedence over policy files. */
  readonly overrides: Overrides;
  readonly policy: string | undefined;
  readonly policySource: PolicySource;
  readonly waivers: boolean;
  readonly scope: Scope;
  /** The shard of the files to check. Default: all files. */
  readonly shard: Shard | undefined;
  /** The reports of shards to merge, as paths and globs. Default: none, so that files are checked. */
  readonly merge: readonly string[];
  readonly reports: readonly ReportFile[];
  readonly requireFiles: boolean;
  readonly workingDirectory: string;
  readonly asOf: string | undefined;
};

/** Reads all inputs; nothing else does. A missing or empty input has its default. */
export function readInputs(): Inputs {
  const [asOf, shard] = [getInput("as-of"), getInput("shard")];
  const inputs: Inputs = {
    files: getMultilineInput("files"),
    overrides: {
      preset: getInput("preset") === "" ? undefined : choice("preset", choices.preset, "recommended"),
      failOn: getInput("fail-on") === "" ? undefined : choice("fail-on", choices.failOn, "error"),
      updates: getInput("updates") || undefined,
      levels: levelOnRemoved(
        getInput("on-removed") === "" ? undefined : choice("on-removed", choices.onRemoved, "warning"),
      ),
    },
    policy: getInput("policy") || undefined,
    policySource: choice("policy-source", policySources, "auto"),
    waivers: choice("waivers", ["true", "false"], "true") === "true",
    scope: choice("scope", scopes, "all"),
    shard: shard === "" ? undefined : parseShard("input shard", shard),
    merge: getMultilineInput("merge"),
    ...deliveryInputs(choice),
    reports: getMultilineInput("reports").map((line) => parseReportFile("input reports", line)),
    requireFiles: choice("require-files", ["true", "false"], "true") === "true",
    workingDirectory: getInput("working-directory") || ".",
    asOf: asOf === "" ? undefined : parseDate("input as-of", asOf),
  };
  if (inputs.merge.length > 0) checkMergeInputs();
  if (inputs.shard) checkShardInputs(inputs);
  return inputs;
}

/** The inputs about publication, of a step whose inputs cannot be used: one that is not valid has its default. */
export function readDeliveryInputs(): DeliveryInputs {
  return deliveryInputs((name, allowed, fallback) => {
    try {
      return choice(name, allowed, fallback);
    } catch {
      return fallback;
    }
  });
}

function deliveryInputs(choose: typeof choice): DeliveryInputs {
  return {
    annotations: choose("annotations", transports, "commands"),
    checkName: getInput("check-name") || "lync-policy",
    comment: choose("comment", commentModes, "off"),
    review: choose("review", reviews, "off"),
    token: getInput("token"),
    summary: choose("summary", ["true", "false"], "true") === "true",
  };
}

/** Rejects inputs of a shard that only a run over all files supports. */
function checkShardInputs({ scope, annotations, comment }: Inputs): void {
  const others = [
    {
      name: "scope",
      text: scope,
      fits: scope === "all",
      why: "only a run over all files can determine what a change introduces",
    },
    {
      name: "annotations",
      text: annotations,
      fits: /^(commands|none)$/.test(annotations),
      why: isPartial("check run"),
    },
    { name: "comment", text: comment, fits: comment === "off", why: isPartial("comment") },
  ];
  const wrong = others.find(({ fits }) => !fits);
  if (!wrong) return;
  const { name, text, why } = wrong;
  throw new UsageError(`inputs shard and ${name}: ${text} cannot be combined: ${why}; omit ${name}`);
}

function isPartial(what: string): string {
  return `a ${what} shows the result for all files, and a shard has only its own`;
}

function choice<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
  return parseChoice(`input ${name}`, getInput(name) || fallback, allowed);
}
