import { counted, visible } from "../../base/wording.ts";
import { cited } from "../../sources/index.ts";
import { yamlText } from "../../yaml/write.ts";
import type { Plan, Step } from "./types.ts";
import { citedIn } from "./wording.ts";

/** The manifest of a plan, with a comment at each figure: the sum, and the documents that it rests on. */
export function planYaml({ needs, deployment, steps, notes }: Plan): string {
  const seen = new Set<string>();
  const byPath = new Map(steps.map((step) => [`/${step.path.join("/")}`, step]));
  const head = [
    `${visible(needs.name)}: ${needs.profile.name} for ${counted(needs.users, "user")}${needs.high ? ", with high availability" : ""},`,
    "as small as the rules of lync-policy allow. Rename the computers; the sums hold for the numbers.",
    ...notes.flatMap(({ rule, hit }) => [
      `note: ${hit.message} [${rule.id}]`,
      `  ${about(cited(hit.source ?? hit.fact?.source ?? rule.source), seen)}`,
    ]),
  ];
  const body = yamlText(deployment, (path) => {
    const step = byPath.get(path);
    return step ? comment(step, seen) : [];
  });
  return `${head.map((line) => `# ${line}\n`).join("")}${body}`;
}

/** A reason that holds for many pools or records alike is given at the first of them; a sum is shown at each. */
function comment({ says, grounds, row }: Step, seen: Set<string>): readonly string[] {
  if (row?.users === undefined && seen.has(says)) return [];
  seen.add(says);
  return [visible(says), ...citedIn(grounds).map(({ words, source }) => `  ${words}: ${about(source, seen)}`)];
}

/** A document by its title and, the first time, its address. */
function about({ title, url }: { readonly title: string; readonly url: string }, seen: Set<string>): string {
  if (seen.has(url)) return title;
  seen.add(url);
  return `${title}, ${url}`;
}
