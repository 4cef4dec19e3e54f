import { quote } from "../../base/wording.ts";
import { meantBuilds } from "../../profiles/updates/meant-builds.ts";
import { valueAt } from "../../yaml/edit/content.ts";
import { refuse } from "../../yaml/edit/refusal.ts";
import { type Fix, type FixInput, setTo } from "./proposal.ts";

/** A misspelled name of an update, or a text copied with more than a build, is replaced by what it was meant to be. */
export function correctBuild({ finding: { path }, deployment, profile, table }: FixInput): Fix {
  const text = String(valueAt(deployment, path));
  const [only, another] = table ? meantBuilds(text, profile.product, table) : [];
  if (only === undefined) return refuse(`no close match for ${quote(text)} with the same numbers`);
  // A build with other digits may be a typing error, or another build.
  if (/^[\d.]+$/.test(only) && !text.includes(only))
    return refuse(`needs a manual decision: ${quote(only)} has other digits`);
  if (another === undefined) return setTo(path, only);
  return refuse(`needs a manual decision: ${quote(only)} and ${quote(another)} are both close to ${quote(text)}`);
}
