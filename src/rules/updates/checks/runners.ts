import { quote } from "../../../base/wording.ts";
import type { Runner, StatedBuild } from "../../../deployment/builds.ts";
import { buildWords, runningWords } from "../../../deployment/update-words.ts";
import type { Assessment } from "../../../deployment/updates.ts";
import type { Context, Related } from "../../../model/rule.ts";
import type { Profile } from "../../../profiles/profile.ts";
import type { Build } from "../../../profiles/updates/builds.ts";
import type { Updates } from "../../../profiles/updates/types.ts";

/** The context of a rule where a build is stated. */
export type BuildContext = Context & { readonly updates: Updates };

/** At most as many pools and servers are related places. */
const mostRunners = 20;

/** What runs a build: `pool "pool01.contoso.com" runs build "7.0.2046.820" (RTM August 2025 hotfix)`. */
export function subjectWords({ stated, runners, profile }: Assessment, build: Build, { product }: Profile): string {
  const other = profile.product === product ? "" : ` of ${profile.name}`;
  return `${runningWords(stated, runners)} build ${buildWords(build)}${other}`;
}

/** The pools and servers that run the build of the deployment, which the message only counts. */
export function runnerPlaces({ of }: Pick<StatedBuild, "of">, runners: readonly Runner[]): readonly Related[] {
  return of ? [] : placesOf(runners, "runs this build");
}

/** The places of pools and servers, with what is stated about each. */
export function placesOf(runners: readonly Runner[], what: string): readonly Related[] {
  return runners
    .slice(0, mostRunners)
    .map(({ noun, fqdn, path }) => ({ path, message: `${noun} ${quote(fqdn)} ${what}` }));
}
