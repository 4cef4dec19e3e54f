import { keyOfName } from "../../base/host-names.ts";
import { quoted } from "../../base/wording.ts";
import { namesByKey } from "../../deployment/names.ts";
import { namesFor, referencesOf } from "../../deployment/references.ts";
import { siteReferencesOf } from "../../deployment/site-references.ts";
import { clearly, countDifferently } from "./closest-name.ts";
import { isSame, no, type Offer } from "./edit.ts";
import type { Asked } from "./question.ts";

/** So many names are compared with one that leads nowhere. */
const most = 500;

/** A name that leads nowhere and is plainly one that is there, misspelt. */
export function rightName({ finding: { path }, deployment }: Asked): Offer {
  const reference = [...referencesOf(deployment)].find((one) => isSame(one.path, path));
  if (reference && namesByKey(deployment).has(keyOfName(reference.name)))
    return no("a person has to decide: the name is that of something else");
  const name = reference?.name ?? siteReferencesOf(deployment).find((one) => isSame(one.path, path))?.name;
  if (name === undefined) return no("nothing stands there");
  const known = reference ? namesFor(deployment, reference.wants) : deployment.spec.sites.map((site) => site.name);
  const meant = clearly(name, known.slice(0, most));
  if (meant === undefined) return no(`no name that is there is plainly meant by ${quoted(name)}`);
  if (countDifferently(name, meant))
    return no(`a person has to decide: ${quoted(meant)} is near, but another number names another thing`);
  return { edits: [{ do: "set", path, value: meant }] };
}

/** The one Archiving Server, or central site, that there is. */
export function theOnly(names: readonly string[], asked: Pick<Asked, "finding">, thing: string): Offer {
  const [only, another] = names;
  if (only === undefined || another !== undefined) return no(`a person has to decide which ${thing} is meant`);
  return { edits: [{ do: "set", path: asked.finding.path, value: only }] };
}
