import { resolve } from "node:path";
import type { SourceText } from "../../base/source-text.ts";
import { quote } from "../../base/wording.ts";
import type { Compared } from "../../features/plan/compare.ts";
import { withFlags } from "../../features/plan/flags.ts";
import { planOf } from "../../features/plan/plan.ts";
import { readRequirements } from "../../features/plan/read.ts";
import type { Plan, Requirements } from "../../features/plan/types.ts";
import { readFiles, readStdin } from "../../node/find-files.ts";
import { onlyWord, type ParsedArguments, usageError } from "../command/arguments.ts";
import type { Command, CommandContext } from "../command/command.ts";
import { rootsOf } from "../command/inputs.ts";
import { asOfOption, formatOption, readChoice, readDate } from "../command/options.ts";
import { requirementOptions, topologyOptions } from "../command/requirement-options.ts";

/** The formats of a plan, each loaded when it is used. */
const formats = {
  yaml: async () => (await import("../../features/plan/report-yaml.ts")).planYaml,
  table: async () => (await import("../../features/plan/report-table.ts")).planTable,
  json: async () => (await import("../../features/plan/report-json.ts")).planJson,
} as const satisfies Record<string, () => Promise<(plan: Plan) => string>>;

/** The formats of a comparison of alternatives. */
const comparisonFormats = {
  table: async () => (await import("../../features/plan/report-comparison.ts")).comparisonTable,
  json: async () => (await import("../../features/plan/report-comparison.ts")).comparisonJson,
} as const satisfies Record<string, () => Promise<(plans: readonly Compared[]) => string>>;

const formatNames = Object.keys(formats) as (keyof typeof formats)[];

/** `lync-policy plan`: prints the smallest deployment that meets requirements. */
export const plan: Command = {
  description: [
    'Prints the smallest deployment that meets the requirements and passes "lync-policy check": as a manifest whose comments show each calculation and cite its documents, or as a table.',
    'FILE is a YAML file of kind Requirements, or "-" for standard input. Options take precedence over it.',
  ],
  options: {
    ...requirementOptions,
    ...topologyOptions,
    alternatives: {
      help: "Compare the plan with the alternatives that documents of the product state, as a table or as JSON.",
    },
    ...formatOption(formatNames, "yaml"),
    ...asOfOption,
  },
  exitCodes: { 0: "success", 2: "error: usage, unreadable file, or requirements that cannot be met" },
  run: async (args, context) => run(await parse(args, context), context),
};

type Request = {
  readonly requirements: Requirements;
  /** Undefined for the usual format. */
  readonly format: (typeof formatNames)[number] | undefined;
  readonly alternatives: boolean;
  readonly today: string;
};

async function parse(args: ParsedArguments, context: CommandContext): Promise<Request> {
  const { words } = args;
  const format = readChoice(args, "format", formatNames);
  const today = readDate(args);
  const file = words.length > 0 ? await requirementsIn(onlyWord("plan", "FILE", words), context) : undefined;
  return { requirements: withFlags("plan", file, args), format, alternatives: args.flag("alternatives"), today };
}

async function run({ requirements, format, alternatives, today }: Request, { out }: CommandContext): Promise<number> {
  if (alternatives) {
    if (format === "yaml") usageError("--alternatives is printed as table or json; see --help");
    const { comparePlans } = await import("../../features/plan/compare.ts");
    const print = await comparisonFormats[format ?? "table"]();
    out(print(comparePlans(requirements, today)));
    return 0;
  }
  const planned = planOf(requirements, today);
  const print = await formats[format ?? "yaml"]();
  out(print(planned));
  return 0;
}

async function requirementsIn(file: string, context: CommandContext): Promise<Requirements> {
  const result = await readRequirements(file === "-" ? await readStdin(context.stdin) : readFile(file, context));
  return result.ok ? result.value : usageError(result.error.join("; "));
}

function readFile(file: string, context: CommandContext): SourceText {
  const input = { path: resolve(context.cwd, file), named: true };
  const [text] = readFiles([input], rootsOf(context), usageError);
  return text ?? usageError(`cannot read ${quote(file)}`);
}
