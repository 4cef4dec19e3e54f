import type { ReportFile } from "../node/run.ts";
import { choices, chosen, day, reportFile } from "../options.ts";
import type { Policy } from "../types.ts";
import { getInput, getMultilineInput } from "./toolkit.ts";

/** What a workflow asks for. */
export type Inputs = {
  readonly files: readonly string[];
  readonly policy: Policy;
  readonly annotations: "commands" | "none";
  readonly summary: boolean;
  readonly reports: readonly ReportFile[];
  readonly requireFiles: boolean;
  readonly workingDirectory: string;
  readonly asOf: string | undefined;
};

/** Reads every input, here and nowhere else. An input that is left out or empty has its default. */
export function readInputs(): Inputs {
  const asOf = getInput("as-of");
  return {
    files: getMultilineInput("files"),
    policy: {
      preset: choice("preset", choices.preset, "recommended"),
      failOn: choice("fail-on", choices.failOn, "error"),
    },
    annotations: choice("annotations", ["commands", "none"], "commands"),
    summary: choice("summary", ["true", "false"], "true") === "true",
    reports: getMultilineInput("reports").map((line) => reportFile("input reports", line)),
    requireFiles: choice("require-files", ["true", "false"], "true") === "true",
    workingDirectory: getInput("working-directory") || ".",
    asOf: asOf === "" ? undefined : day("input as-of", asOf),
  };
}

function choice<T extends string>(name: string, allowed: readonly T[], otherwise: T): T {
  return chosen(`input ${name}`, getInput(name) || otherwise, allowed);
}
