import type { Plan } from "../plan/types.ts";
import { plainName } from "./file-names.ts";
import { fixtureText, policyText, workflowText } from "./templates.ts";

/** A file that `init` writes. */
export type NewFile = {
  readonly kind: "manifest" | "policy" | "fixture" | "workflow";
  /** Its name in the working directory or, for a workflow, in the root of the repository. */
  readonly name: string;
  readonly text: string;
  /** The names under which it may exist. */
  readonly aliases: readonly string[];
};

/** What the files depend on, besides the plan. */
export type Surroundings = {
  /** The working directory, from the root of the repository; "" is the root. */
  readonly folder: string;
  /** The names that a policy file can have. The first one is used. */
  readonly policyNames: readonly string[];
  /** The policy file above the working directory that applies there so far, if there is one. */
  readonly above: string | undefined;
  /** Whether a file with a name would be taken for a policy with a slip in its name. */
  readonly isNearPolicy: (name: string) => boolean;
};

/** The files to write. Without the text of a manifest, there is none among them. */
export function filesFor({ needs }: Plan, text: string | undefined, around: Surroundings): readonly NewFile[] {
  const { domain, product } = needs;
  const names = { organization: plainName(domain.split(".")[0] ?? "", "example"), domain, product };
  const { folder, policyNames, above } = around;
  const workflow = ".github/workflows/lync-policy";
  const files: readonly (Omit<NewFile, "aliases"> & Partial<NewFile>)[] = [
    ...(text === undefined ? [] : [{ kind: "manifest", name: manifestName(needs.name, around), text } as const]),
    { kind: "policy", name: policyNames[0] ?? "", aliases: policyNames, text: policyText(names, above) },
    { kind: "fixture", name: "policy-tests/pool-names.yaml", text: fixtureText(names) },
    {
      kind: "workflow",
      name: `${workflow}.yml`,
      aliases: [`${workflow}.yml`, `${workflow}.yaml`],
      text: workflowText(folder),
    },
  ];
  return files.map((file) => ({ aliases: [file.name], ...file }));
}

/** The name of the manifest, from that of the deployment. */
function manifestName(deployment: string, { isNearPolicy }: Surroundings): string {
  const name = plainName(deployment, "deployment");
  return isNearPolicy(`${name}.yaml`) ? `${name}-deployment.yaml` : `${name}.yaml`;
}
