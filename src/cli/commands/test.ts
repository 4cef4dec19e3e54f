import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { quote } from "../../base/wording.ts";
import { createFixtureTester, type FixtureResult, summarizeTest } from "../../features/test/fixture.ts";
import { nameFrom } from "../../node/paths.ts";
import type { ResolvedPolicy } from "../../node/policy-request.ts";
import { onlyWord, type ParsedArguments, usageError } from "../command/arguments.ts";
import type { Command, CommandContext } from "../command/command.ts";
import { readInputs, rootsOf } from "../command/inputs.ts";
import { policyOption, readDate, updatesOption } from "../command/options.ts";
import { type PolicyArguments, policyRequest, withPolicy } from "../command/policy.ts";

/** The folder of fixtures next to the policy. The name is unlikely for a folder of manifests. */
const fixturesName = "policy-tests";

/** `lync-policy test [DIR]`: tests custom rules and waivers against fixtures. */
export const testCommand: Command = {
  description: [
    "Tests custom rules and waivers against fixtures: manifests with the expected findings in comments.",
    '  servers: 1   # want contoso/two-edges "has a single Edge Server"\n  servers: 1   # want waived contoso/two-edges "has a single Edge Server"',
    'Any other finding of a custom rule or a built-in check is an error. A comment "# as of 2026-11-22" sets the date that a fixture is evaluated against.',
    `DIR is the folder of fixtures. Default: ${fixturesName}, next to the policy.`,
  ],
  options: {
    "all-rules": { help: "Treat unexpected findings of the products' rules as errors too." },
    require: { help: "Fail if a custom rule has no flagged or no clean case." },
    ...policyOption,
    ...updatesOption,
    "as-of": { value: "YYYY-MM-DD", help: "Date for fixtures that set none. Default: today (UTC)." },
  },
  exitCodes: {
    0: "all expectations are met",
    1: "expectations failed",
    2: "error: usage, policy or unreadable file",
    3: "no fixture found",
  },
  run: (args, context) => run(parse(args), context),
};

type Request = {
  readonly policy: PolicyArguments;
  readonly folder: string | undefined;
  readonly today: string;
  readonly allRules: boolean;
  readonly require: boolean;
};

function parse(args: ParsedArguments): Request {
  const { flag, words } = args;
  return {
    policy: policyRequest(args, [fixturesName]),
    folder: words.length > 0 ? onlyWord("test", "DIR", words) : undefined,
    today: readDate(args),
    allRules: flag("all-rules"),
    require: flag("require"),
  };
}

function run(request: Request, context: CommandContext): Promise<number> {
  return withPolicy(request.policy, context, (resolved) => runWith(resolved, request, context));
}

async function runWith(
  { policy, flags, effective }: ResolvedPolicy,
  request: Request,
  context: CommandContext,
): Promise<number> {
  const policyFile = effective?.files[0]?.file;
  if (policyFile === undefined) return usageError('no policy found; "lync-policy init" writes one');
  const folder = request.folder ?? folderNextTo(policyFile, context);
  if (request.folder === undefined && !existsSync(resolve(context.cwd, folder))) return noFixture(folder, context);
  const { texts, errors } = await readInputs([folder], context);
  // A baseline suppresses findings in other files.
  const { test, cases } = createFixtureTester({ ...policy, baseline: [] }, { ...request, flags });
  const results: FixtureResult[] = [];
  for (const text of texts) {
    const result = await test(text);
    if (result) results.push(result);
  }
  for (const error of errors) context.warn(error);
  if (errors.length > 0) return 2;
  if (results.length === 0) return noFixture(folder, context);
  const { text, passed } = summarizeTest(results, cases, request.require);
  context.out(text);
  return passed ? 0 : 1;
}

function noFixture(folder: string, { warn }: CommandContext): number {
  warn(`no fixture found in ${quote(folder)}; a fixture is a manifest with comments such as '# want RULE "part"'`);
  return 3;
}

function folderNextTo(policyFile: string, context: CommandContext): string {
  const { cwd, base } = rootsOf(context);
  return nameFrom(cwd, join(dirname(resolve(base, policyFile)), fixturesName));
}
