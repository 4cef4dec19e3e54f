import { lstatSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { CannotRun } from "../../base/errors.ts";
import { harmless, quoted } from "../../base/wording.ts";
import { fixtureText, policyText, workflowText } from "../../features/init/templates.ts";
import { reason } from "../../node/find-files.ts";
import { policyName, rootAbove } from "../../node/find-policy.ts";
import { writeBeneath } from "../../node/write-inside.ts";
import { none } from "../command/arguments.ts";
import type { Command } from "../command/command.ts";

/** `lync-policy init`: writes a policy, a fixture for its rule and a workflow, and touches nothing that is there. */
export const init: Command = {
  options: {},
  help: `Usage: lync-policy init

Writes what a policy begins with: ${policyName} with every part explained and a
fixture for "lync-policy test" in the working directory, and a workflow for pull
requests at the root of the repository, or here outside one. A file that is there
already stays as it is.
`,
  async run({ words }, { cwd, out }) {
    none("init", words);
    const folder = resolve(cwd);
    const root = rootAbove(cwd) ?? folder;
    const within = relative(root, folder).replaceAll(sep, "/");
    const files = [
      { home: folder, name: policyName, text: policyText },
      { home: folder, name: "policy-tests/two-edges.yaml", text: fixtureText },
      { home: root, name: ".github/workflows/lync-policy.yml", text: workflowText(within) },
    ];
    for (const { home, name, text } of files) {
      const shown = harmless(relative(folder, join(home, name)).replaceAll(sep, "/"));
      if (isThere(join(home, name), shown)) out(`${shown} is there already and stays as it is\n`);
      else {
        writeBeneath(home, name, text);
        out(`${shown} is written\n`);
      }
    }
    out('next: put your own name into the policy\'s rule and into the workflow, then "lync-policy test --require"\n');
    return 0;
  },
};

/** A link that leads nowhere is there all the same. */
function isThere(path: string, shown: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    throw new CannotRun(`cannot write ${quoted(shown)}: ${reason(error)}`);
  }
}
