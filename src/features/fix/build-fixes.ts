import { quote } from "../../base/wording.ts";
import { meantBuilds } from "../../profiles/updates/meant-builds.ts";
import { valueAt } from "../../yaml/edit/content.ts";
import { refuse } from "../../yaml/edit/refusal.ts";
import { type Fix, type FixInput, setTo } from "./proposal.ts";

/** A misspelled name of an update, or a text copied with more than a build, is replaced by what it was meant to be. */
export function correctBuild({ finding: { path }, deployment, profile, table }: FixInput): Fix {
  const text = String(valueAt(deployment, path));
  const [only, another] = table ? meantBuilds(text, profile.product, table) : [];
  if (only === undefined)
    return refuse(
      `replace ${quote(text)} by the four numbers of the build, such as 5.0.8308.0, or by the name of an update`,
    );
  // A build with other digits may be a typing error, or another build.
  if (/^[\d.]+$/.test(only) && !text.includes(only))
    return refuse(`replace ${quote(text)} by ${quote(only)} if that is what runs, or by the build that does`);
  if (another === undefined) return setTo(path, only);
  return refuse(`replace ${quote(text)} by ${quote(only)} or ${quote(another)}, whichever runs`);
}
