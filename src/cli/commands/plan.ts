import { resolve } from "node:path";
import { chosen, day } from "../../base/choose.ts";
import { CannotRun } from "../../base/errors.ts";
import type { Text } from "../../base/source-text.ts";
import { quoted } from "../../base/wording.ts";
import { isProblems, withFlags } from "../../features/plan/flags.ts";
import { planOf } from "../../features/plan/plan.ts";
import { readRequirements } from "../../features/plan/read.ts";
import type { Plan, Requirements } from "../../features/plan/types.ts";
import { read } from "../../node/find-files.ts";
import { todayInUtc } from "../../node/run.ts";
import { only, refuse } from "../command/arguments.ts";
import type { Around, Command } from "../command/command.ts";

/** The ways in which a plan is printed, each loaded when it is asked for. */
const formats = {
  yaml: async () => (await import("../../features/plan/report-yaml.ts")).planYaml,
  table: async () => (await import("../../features/plan/report-table.ts")).planTable,
  json: async () => (await import("../../features/plan/report-json.ts")).planJson,
} as const satisfies Record<string, () => Promise<(plan: Plan) => string>>;

/** `lync-policy plan`: the smallest deployment that meets requirements, with the sums behind it. */
export const plan: Command = {
  options: {
    product: { type: "string" },
    users: { type: "string" },
    site: { type: "string", multiple: true },
    remote: { type: "string" },
    partner: { type: "string", multiple: true },
    "partner-discovery": { type: "boolean" },
    xmpp: { type: "string", multiple: true },
    "public-im": { type: "string", multiple: true },
    archive: { type: "string" },
    "archive-content": { type: "string", multiple: true },
    "archive-days": { type: "string" },
    "archive-store": { type: "string" },
    availability: { type: "string" },
    domain: { type: "string" },
    name: { type: "string" },
    format: { type: "string" },
    "as-of": { type: "string" },
  },
  help: `Usage: lync-policy plan [--product NAME --users NUMBER …] [FILE]

Prints the smallest deployment that meets the requirements and passes "lync-policy
check": as a manifest whose comments show each sum and cite its documents, or as a table.
FILE is YAML of kind Requirements ("-" for standard input); flags go before it.

Requirements
  --product NAME        lync-server-2010, lync-server-2013,
                        skype-for-business-server-2015, -2019 or -se
  --users NUMBER        users to home, or for several sites
  --site NAME=NUMBER    a central site and its users; may be given again
  --remote NUMBER       users outside at the same time, or a share such as 40%
  --partner DOMAIN      a partner reached by federation; may be given again
  --partner-discovery   partners that are not named are found through DNS
  --xmpp DOMAIN         a partner reached by XMPP; may be given again
  --public-im NAME      a public IM provider; may be given again
  --archive NUMBER      how many users must be archived, or all-users
  --archive-content NAME  what must be: im, conferencing …; may be given again
  --archive-days NUMBER   how long it must be kept
  --archive-store NAME    sql, exchange, both (default sql; Lync Server 2013 and later)
  --availability NAME   standard, high (default standard)
  --domain NAME         SIP domain (default contoso.com)
  --name NAME           name of the deployment

Options
  --format NAME         yaml, table, json (default yaml, which "check -" reads)
  --as-of YYYY-MM-DD    the day to plan for (default today, UTC)

Exit codes
  0  planned            2  cannot be met, wrong usage, unreadable file
`,
  async run(given, around) {
    const { text, words } = given;
    const format = chosen("--format", text("format") ?? "yaml", Object.keys(formats) as (keyof typeof formats)[]);
    const asOf = text("as-of");
    const today = asOf === undefined ? todayInUtc() : day("--as-of", asOf);
    const file = words.length > 0 ? await requirementsIn(only("plan", "FILE", words), around) : undefined;
    const planned = planOf(withFlags(file, given), today);
    const print = await formats[format]();
    around.out(print(planned));
    return 0;
  },
};

async function requirementsIn(file: string, { cwd, stdin }: Around): Promise<Requirements> {
  const source = file === "-" ? { file: "<stdin>", content: await stdin(), named: true } : textOf(file, cwd);
  const result = await readRequirements(source);
  if (isProblems(result)) throw new CannotRun(result.join("; "));
  return result;
}

function textOf(file: string, cwd: string): Text {
  const [text] = read([{ path: resolve(cwd, file), named: true }], { cwd, base: cwd }, refuse);
  return text ?? refuse(`${quoted(file)} cannot be read`);
}
