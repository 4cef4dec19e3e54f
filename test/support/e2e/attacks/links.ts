import { hashesOfContent } from "../../../../src/node/change/content.ts";
import { policyOf } from "../../policy-files.ts";
import { type Attack, broken, sound } from "./attack.ts";
import { addSubmodule, breakSubmodule } from "./submodules.ts";

const site = "sites/a.yaml";
const tooFew = /a\.yaml:\d+:\d+: error: .*\[front-end-count\]/;

/** A change hides where a manifest is. */
export const links: readonly Attack[] = [
  {
    tried: "moves a folder, leaves a link in its place and breaks a manifest behind it",
    base: { [site]: sound },
    change: { "data/a.yaml": broken, sites: { link: "data" } },
    alter: (git) => git("mv", "sites", "data"),
    files: ["sites"],
    verdict: "fails",
    says: tooFew,
  },
  {
    tried: "breaks a manifest that is checked by a link to it",
    base: { "data/a.yaml": sound, "sites/a.yaml": { link: "../data/a.yaml" } },
    change: { "data/a.yaml": broken },
    files: [site],
    verdict: "fails",
    says: tooFew,
  },
  {
    tried: "makes a link point to another manifest, which is broken already",
    base: { "data/a.yaml": sound, "old/a.yaml": broken, [site]: { link: "../data/a.yaml" } },
    change: { [site]: { link: "../old/a.yaml" } },
    files: [site],
    verdict: "fails",
    says: tooFew,
  },
  {
    tried: "makes a link to a folder point to another folder",
    base: { "one/a.yaml": sound, "two/a.yaml": broken, sites: { link: "one" } },
    change: { sites: { link: "two" } },
    files: ["sites"],
    verdict: "fails",
    says: tooFew,
  },
  {
    tried: "adds a link to a broken manifest that was not checked before",
    base: { [site]: sound, "old/b.yaml": broken },
    change: { "sites/b.yaml": { link: "../old/b.yaml" } },
    files: [site, "sites/b.yaml"],
    verdict: "fails",
    says: /b\.yaml:\d+:\d+: error: .*\[front-end-count\]/,
  },
  {
    tried: "makes a link to a link point elsewhere",
    base: { "one/a.yaml": sound, "two/a.yaml": broken, middle: { link: "one" }, sites: { link: "middle" } },
    change: { middle: { link: "two" } },
    files: ["sites"],
    verdict: "fails",
    says: tooFew,
  },
  {
    tried: "makes the working directory a link to another folder",
    base: { "one/sites/a.yaml": sound, "two/sites/a.yaml": broken, work: { link: "one" } },
    change: { work: { link: "two" } },
    folder: "work",
    files: ["sites"],
    verdict: "fails",
    // A shell enters the folder behind the link, whose manifest did not change.
    local: "passes",
    says: tooFew,
    saysLocally: /1 already there/,
  },
  {
    tried: "replaces a link by a broken manifest",
    base: { "data/a.yaml": sound, [site]: { link: "../data/a.yaml" } },
    change: { [site]: broken },
    files: ["sites/*.yaml"],
    verdict: "fails",
    says: tooFew,
  },
  {
    tried: "renames a manifest and breaks it",
    base: { [site]: sound },
    change: { [site]: null, "sites/b.yaml": broken },
    verdict: "fails",
    says: /b\.yaml:\d+:\d+: error: .*\[front-end-count\]/,
  },
  {
    tried: "changes only the letter case of a file name and breaks the manifest",
    base: { [site]: sound },
    change: { [site]: null, "sites/A.yaml": broken },
    verdict: "fails",
    says: /A\.yaml:\d+:\d+: error: .*\[front-end-count\]/,
  },
  {
    tried: "swaps a broken manifest that is checked with a sound one that is not",
    base: { [site]: sound, "old/a.yaml": broken.replace("name: contoso", "name: fabrikam") },
    change: { [site]: broken.replace("name: contoso", "name: fabrikam"), "old/a.yaml": sound },
    files: ["sites"],
    verdict: "fails",
    says: tooFew,
  },
  {
    tried: "breaks a generated manifest that git ignores and a glob names",
    base: { ".gitignore": "generated/\n", [site]: sound },
    change: { "source.txt": "3 servers\n" },
    generated: { "generated/b.yaml": broken },
    files: ["generated/*.yaml", "sites"],
    verdict: "fails",
    says: /generated\/b\.yaml:\d+:\d+: error: .*\[front-end-count\]/,
  },
  {
    tried: "marks manifests as binary for git, so that a diff has no lines",
    base: { [site]: sound },
    change: { ".gitattributes": "*.yaml binary -diff\n", [site]: broken },
    scope: "changed-lines",
    verdict: "fails",
    says: tooFew,
  },
  ...[
    ["carriage returns", "\r"],
    ["line separators (U+2028)", "\u2028"],
  ].map(
    ([endings, ending = ""]): Attack => ({
      tried: `adds a text that, with ${endings} between its lines, is the diff of a manifest, and breaks the manifest`,
      base: { [site]: sound },
      change: { [site]: broken, "zzz.txt": forgedDiff(sound, broken, ending) },
      scope: "changed-lines",
      verdict: "fails",
      says: tooFew,
    }),
  ),
  {
    tried: "has git ignore changes below a submodule, and breaks a manifest that replaces it",
    base: { [site]: sound, ".gitmodules": "" },
    change: {
      ".gitmodules": '[submodule "sites"]\n\tpath = sites\n\turl = ./sites\n\tignore = all\n',
      [site]: broken,
    },
    verdict: "fails",
    says: tooFew,
  },
  ...[
    ["a manifest", "sites/*.yaml", "sites/*.yaml"],
    ["a folder", "{sites,x}", "{sites,x}/a.yaml"],
  ].map(
    ([what, pattern = "", decoy = ""]): Attack => ({
      tried: `names ${what} like the pattern ${pattern}, and breaks a manifest that the pattern matches`,
      base: { [site]: sound },
      change: { [site]: broken, [decoy]: sound.replace("name: contoso", "name: fabrikam") },
      files: [pattern],
      verdict: "fails",
      says: tooFew,
    }),
  ),
  {
    tried: "names a file like a pattern of the policy, and breaks a manifest that the pattern matches",
    base: { ".lync-policy.yaml": policyOf("manifests:", "  - sites/*.yaml"), [site]: sound },
    change: { [site]: broken, "sites/*.yaml": sound.replace("name: contoso", "name: fabrikam") },
    verdict: "fails",
    says: tooFew,
  },
  {
    tried: "gives a broken manifest a name with a line break and a quotation mark",
    base: { [site]: sound },
    change: { 'sites/b"\n::error::.yaml': broken },
    verdict: "fails",
    says: /\[front-end-count\]/,
    never: /^::error::\.yaml/m,
  },
  {
    tried: "moves a submodule to a commit in which its manifest is broken",
    base: {},
    prepare: addSubmodule,
    change: {},
    alter: breakSubmodule,
    files: ["sites"],
    verdict: "fails",
    says: tooFew,
  },
  {
    tried: "does the same, and tells git to ignore changes of the submodule",
    base: {},
    prepare: (git) => {
      addSubmodule(git);
      git("config", "--file", ".gitmodules", "submodule.sites.ignore", "all");
    },
    change: {},
    alter: breakSubmodule,
    files: ["sites"],
    verdict: "fails",
    says: tooFew,
  },
];

/** A text that, with another line ending than a patch has, says that only the first line of a file changed. */
function forgedDiff(before: string, after: string, ending: string): string {
  const [old, now] = [before, after].map((text) => hashesOfContent(Buffer.from(text), "")[0]);
  return `x${["", "diff --git a/s b/s", `index ${old}..${now} 100644`, "@@ -1 +1 @@", ""].join(ending)}\n`;
}
