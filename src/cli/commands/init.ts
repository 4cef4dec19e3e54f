import { lstatSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { UsageError } from "../../base/errors.ts";
import { escapeForLog, quote } from "../../base/wording.ts";
import { fixtureText, policyText, workflowText } from "../../features/init/templates.ts";
import { rootAbove } from "../../node/boundary.ts";
import { policyName } from "../../node/find-policy.ts";
import { nameFrom, toPosix } from "../../node/paths.ts";
import { explainError } from "../../node/system-errors.ts";
import { writeInside } from "../../node/write-file.ts";
import { expectNoWords } from "../command/arguments.ts";
import type { Command, CommandContext } from "../command/command.ts";

/** `lync-policy init`: writes a first policy, with a fixture for its custom rule and a workflow. */
export const init: Command = {
  description: [
    `Writes ${policyName} with every setting explained and a fixture for "lync-policy test" to the working directory, and a workflow for pull requests to the root of the repository. Existing files are not changed.`,
  ],
  options: {},
  exitCodes: { 0: "success", 2: "error: usage, or a file that cannot be written" },
  async run({ words }, context) {
    expectNoWords("init", words);
    return run(context);
  },
};

async function run({ cwd, out }: CommandContext): Promise<number> {
  const folder = resolve(cwd);
  const root = rootAbove(cwd) ?? folder;
  const files = [
    { base: folder, name: policyName, text: policyText },
    { base: folder, name: "policy-tests/two-edges.yaml", text: fixtureText },
    { base: root, name: ".github/workflows/lync-policy.yml", text: workflowText(toPosix(relative(root, folder))) },
  ];
  for (const { base, name, text } of files) {
    const path = join(base, name);
    const shown = escapeForLog(nameFrom(folder, path));
    if (exists(path, shown)) out(`skipped ${shown}: it already exists\n`);
    else {
      writeInside(base, name, text, folder);
      out(`wrote ${shown}\n`);
    }
  }
  out(`next: replace ${placeholders}, then run "lync-policy test --require"\n`);
  return 0;
}

/** The names in the templates that users replace with their own. */
const placeholders = '"example" in the policy and the fixture, and "OWNER" in the workflow';

/** Whether a file exists, as a dangling symbolic link too. */
function exists(path: string, shown: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    throw new UsageError(`cannot write ${quote(shown)}: ${explainError(error)}`);
  }
}
