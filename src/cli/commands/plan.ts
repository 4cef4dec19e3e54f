import { resolve } from "node:path";
import type { SourceText } from "../../base/source-text.ts";
import { joinList, quote } from "../../base/wording.ts";
import { withFlags } from "../../features/plan/flags.ts";
import { planOf } from "../../features/plan/plan.ts";
import { readRequirements } from "../../features/plan/read.ts";
import type { Plan, Requirements } from "../../features/plan/types.ts";
import { readFiles, readStdin } from "../../node/find-files.ts";
import { products } from "../../profiles/index.ts";
import { type Option, onlyWord, type ParsedArguments, usageError } from "../command/arguments.ts";
import type { Command, CommandContext } from "../command/command.ts";
import { rootsOf } from "../command/inputs.ts";
import { asOfOption, formatOption, readChoice, readDate } from "../command/options.ts";

/** The formats of a plan, each loaded when it is used. */
const formats = {
  yaml: async () => (await import("../../features/plan/report-yaml.ts")).planYaml,
  table: async () => (await import("../../features/plan/report-table.ts")).planTable,
  json: async () => (await import("../../features/plan/report-json.ts")).planJson,
} as const satisfies Record<string, () => Promise<(plan: Plan) => string>>;

const formatNames = Object.keys(formats) as (keyof typeof formats)[];

/** An option that states a requirement. */
function requirement(value: string | undefined, help: string): Option {
  return { group: "Requirements", help, ...(value !== undefined && { value }) };
}

/** An option that states a requirement and can be given several times. */
function requirements(value: string, help: string): Option {
  return { ...requirement(value, `${help} Can be given several times.`), multiple: true };
}

/** `lync-policy plan`: prints the smallest deployment that meets requirements. */
export const plan: Command = {
  description: [
    'Prints the smallest deployment that meets the requirements and passes "lync-policy check": as a manifest whose comments show each calculation and cite its documents, or as a table.',
    'FILE is a YAML file of kind Requirements, or "-" for standard input. Options take precedence over it.',
  ],
  options: {
    product: requirement("NAME", `Product to plan for: ${joinList(products, "or")}.`),
    users: requirement("NUMBER", "Number of users to home. For several sites, use --site."),
    site: requirements("NAME=NUMBER", "A central site and its number of users."),
    remote: requirement("NUMBER", "Concurrent external users, as a number or a percentage such as 40%."),
    partner: requirements("DOMAIN", "A federated partner."),
    "partner-discovery": requirement(undefined, "Allow federation with partners that are discovered through DNS."),
    xmpp: requirements("DOMAIN", "A partner that is reached through XMPP."),
    "public-im": requirements("NAME", "A public IM provider."),
    archive: requirement("NUMBER", "Number of users to archive, or all-users."),
    "archive-content": requirements("NAME", "Content to archive, such as im or conferencing."),
    "archive-days": requirement("NUMBER", "Number of days to keep archived content."),
    "archive-store": requirement(
      "NAME",
      "Archiving store: sql, exchange or both (Lync Server 2013 and later). Default: sql.",
    ),
    availability: requirement("NAME", "Availability: standard or high. Default: standard."),
    domain: requirement("NAME", "SIP domain. Default: contoso.com."),
    name: requirement("NAME", "Name of the deployment."),
    ...formatOption(formatNames, "yaml"),
    ...asOfOption,
  },
  exitCodes: { 0: "success", 2: "error: usage, unreadable file, or requirements that cannot be met" },
  run: async (args, context) => run(await parse(args, context), context),
};

type Request = {
  readonly requirements: Requirements;
  readonly format: (typeof formatNames)[number];
  readonly today: string;
};

async function parse(args: ParsedArguments, context: CommandContext): Promise<Request> {
  const { words } = args;
  const format = readChoice(args, "format", formatNames) ?? "yaml";
  const today = readDate(args);
  const file = words.length > 0 ? await requirementsIn(onlyWord("plan", "FILE", words), context) : undefined;
  return { requirements: withFlags(file, args), format, today };
}

async function run({ requirements, format, today }: Request, { out }: CommandContext): Promise<number> {
  const planned = planOf(requirements, today);
  const print = await formats[format]();
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
