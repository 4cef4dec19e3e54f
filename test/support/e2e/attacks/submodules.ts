import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { policyOf } from "../../policy-files.ts";
import { type Attack, broken, type Git, gitIn, sound, write } from "./attack.ts";

const others = { "others/b.yaml": sound.replace("name: contoso", "name: fabrikam") };
const policy = { ".lync-policy.yaml": policyOf("levels:", "  manifest-removed: error") };

/** The base has a submodule with a broken manifest, which a change removes: what is not known is a notice, or an error. */
function removing(tried: string, alter: (git: Git) => void): readonly Attack[] {
  const attack = { change: {}, prepare: (git: Git) => addSubmodule(git, broken), alter } as const;
  return [
    {
      ...attack,
      tried,
      base: others,
      verdict: "passes",
      says: /of submodule "sites" is not available, .*manifests that were in it may no longer be checked/,
    },
    {
      ...attack,
      tried: `${tried}, under a policy that forbids to remove manifests`,
      base: { ...others, ...policy },
      verdict: "fails",
      local: "cannot run",
      says: /cannot determine which manifests the change removes: commit [0-9a-f]{12} of submodule "sites"/,
    },
  ];
}

/** A submodule disappears, whose commit nobody has who checks the change. */
export const submodules: readonly Attack[] = [
  ...removing("removes a submodule", removeSubmodule),
  ...removing("replaces a submodule by another repository", (git) => {
    removeSubmodule(git);
    addSubmodule(git, sound.replace("name: contoso", "name: litware"));
  }),
  {
    tried: "renames a submodule out of the patterns, under a policy that forbids to remove manifests",
    base: { ...others, ...policy },
    prepare: (git) => addSubmodule(git, broken),
    change: {},
    alter: (git) => git("mv", "sites", "data"),
    files: ["others", "sites/*.yaml"],
    verdict: "fails",
    says: /"contoso" is no longer checked: sites\/a\.yaml was renamed to data\/a\.yaml/,
  },
];

/** Adds a repository with a manifest as a submodule. */
export function addSubmodule(git: Git, manifest = sound): void {
  const library = gitIn(mkdtempSync(join(tmpdir(), "library-")));
  library("init", "--quiet", "--template=");
  write(library.folder, { "a.yaml": manifest });
  library("add", "--all");
  library("commit", "--quiet", "--message", "Describe a site");
  git("submodule", "--quiet", "add", `file://${library.folder}`, "sites");
}

/** Removes the submodule, and its repository, as in a new checkout. */
function removeSubmodule(git: Git): void {
  git("rm", "--quiet", "--force", "sites");
  rmSync(join(git.folder, ".git/modules"), { recursive: true });
}

/** Commits a broken manifest in the submodule. */
export function breakSubmodule(git: Git): void {
  const library = gitIn(join(git.folder, "sites"));
  write(library.folder, { "a.yaml": broken });
  library("commit", "--quiet", "--all", "--message", "Remove a server");
  library("push", "--quiet", "origin", "HEAD:refs/heads/topic");
}
