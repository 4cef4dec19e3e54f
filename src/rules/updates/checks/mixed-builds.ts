import { dayAfter } from "../../../base/dates.ts";
import { groupBy } from "../../../base/group-by.ts";
import { joinAbbreviated, pluralize, quote } from "../../../base/wording.ts";
import { buildsOf, type Runner } from "../../../deployment/builds.ts";
import { type PairedPool, pairsIn } from "../../../deployment/pairs.ts";
import { buildWords } from "../../../deployment/update-words.ts";
import { runningBuilds } from "../../../deployment/updates.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Size } from "../../../model/size.ts";
import type { Fact } from "../../../profiles/fact.ts";
import type { Profile } from "../../../profiles/profile.ts";
import { type Pages, stated } from "../../../profiles/stated.ts";
import type { Build } from "../../../profiles/updates/builds.ts";
import { availableBy, compareReleased } from "../../../profiles/updates/releases.ts";
import type { UpdateTable } from "../../../profiles/updates/types.ts";
import type { Deployment } from "../../../schema/deployment.ts";
import type { Path } from "../../../yaml/path.ts";
import type { BuildContext } from "./runners.ts";

/** A pool or a server of one, and its build. */
type Member = { readonly runner: Runner; readonly build: Build };

/** The servers of one pool, by the path of the pool. */
type Members = ReadonlyMap<string, readonly Member[]>;

/** The pages on updating the servers of a Front End pool. */
export const updatePages: Pages = {
  "lync-server-2013": ["update-front-ends-2013", "A"],
  "skype-for-business-server-2015": ["update-front-ends-2015", "A*"],
  "skype-for-business-server-2019": ["update-front-ends-2015", "A*"],
  "skype-for-business-server-se": ["update-front-ends-2015", "A*"],
};

/** The same requirement for other pools and for pairs, which no page states. */
export function inferredFrom(profile: Profile): Fact<true> {
  return { ...stated(profile, updatePages), evidence: "I" };
}

/** A hit for each pool whose servers differ by more than an update in progress. */
export function* mixedPools(deployment: Deployment, context: BuildContext): Iterable<Hit> {
  const { profile, updates } = context;
  for (const members of membersOf(deployment, updates.table).values()) {
    const [first] = members;
    if (!first || !differsLastingly(members, context)) continue;
    const { runner } = first;
    const pool = quote(runner.pool ?? runner.fqdn);
    const message = `servers of pool ${pool} run ${differenceWords(members, updates.table)}; the same build is recommended on all servers of a pool`;
    const isFrontEnd = runner.path[3] === "frontEndPools";
    const fact = isFrontEnd ? stated(profile, updatePages) : inferredFrom(profile);
    const size = sizeOf(members, updates.table);
    yield { ...placesOf(members, first, updates.table), message, fact, size };
  }
}

/** A hit for each pair of pools that differ by more than an update in progress, unless one of them differs in itself. */
export function* mixedPairs(deployment: Deployment, context: BuildContext): Iterable<Hit> {
  const { profile, updates } = context;
  const { pairs } = pairsIn(deployment);
  if (pairs.length === 0) return;
  const byPool = membersOf(deployment, updates.table);
  const of = ({ path }: PairedPool) => byPool.get(path.join("/")) ?? [];
  for (const { pool, partner } of pairs) {
    const [own, other] = [of(pool), of(partner)];
    const [first] = own;
    const isReported = [own, other].some((members) => differsLastingly(members, context));
    if (!first || isReported || !differsLastingly([...own, ...other], context)) continue;
    const names = `${quote(pool.value.fqdn)} and ${quote(partner.value.fqdn)}`;
    const message = `paired pools ${names} run ${differenceWords([...own, ...other], updates.table)}; the same build is recommended in both pools of a pair`;
    const [fact, size] = [inferredFrom(profile), sizeOf([...own, ...other], updates.table)];
    yield { ...placesOf([...own, ...other], first, updates.table), message, fact, size };
  }
}

/** The pools, and the servers of pools that state their own builds, by the path of the pool. */
function membersOf(deployment: Deployment, table: UpdateTable): Members {
  const builds = new Map(runningBuilds(deployment, table).map(({ stated: one, build }) => [one, build]));
  const members = buildsOf(deployment).runners.flatMap((runner) => {
    const build = runner.stated && builds.get(runner.stated);
    return build ? [{ runner, build }] : [];
  });
  return groupBy(members, ({ runner: { path, pool } }) => (pool === undefined ? path : path.slice(0, -2)).join("/"));
}

/** Whether builds differ, and not only because the newer one of two is being installed. */
function differsLastingly(members: readonly Member[], { today, updates: { table, graceDays } }: BuildContext): boolean {
  const builds = differentBuilds(members, table);
  if (builds.length !== 2) return builds.length > 2;
  const newer = builds.reduce((one, other) => ((compareReleased(one, other, table) ?? 0) < 0 ? other : one));
  if (!newer.release) return true;
  const day = availableBy(newer.release, newer.product, table);
  return day !== undefined && dayAfter(day, graceDays) < today;
}

/** The builds that are known to differ, in the order of the text. */
function differentBuilds(members: readonly Member[], table: UpdateTable): readonly Build[] {
  const unique = new Map<string, Build>();
  for (const { build } of members) {
    const key = build.number ?? build.release?.name ?? "";
    if (!unique.has(key)) unique.set(key, build);
  }
  const different: Build[] = [];
  const unnumbered: Build[] = [];
  for (const build of unique.values()) {
    // Two numbers differ. Only builds without a documented one, of which a table has few, are compared with all others.
    const others = build.number === undefined ? different : unnumbered;
    if (!others.every((other) => compareReleased(build, other, table))) continue;
    different.push(build);
    if (build.number === undefined) unnumbered.push(build);
  }
  return different;
}

function differenceWords(members: readonly Member[], table: UpdateTable): string {
  const builds = differentBuilds(members, table);
  return `${pluralize(builds.length, "different build")}, ${joinAbbreviated(builds.map(buildWords))}`;
}

/** How many builds there are besides one. */
function sizeOf(members: readonly Member[], table: UpdateTable): Size {
  return { amount: differentBuilds(members, table).length - 1, unit: "build" };
}

/** At most as many related places are listed. */
const mostRelated = 10;

/** The place of the first build that differs, and the other builds as related places. */
function placesOf(members: readonly Member[], first: Member, table: UpdateTable): Pick<Hit, "path" | "related"> {
  const builds = new Set(differentBuilds(members, table));
  // Removes each build after its first place.
  const different = members.filter(({ build }) => builds.delete(build));
  const place = different.find(({ build, runner }) => build !== first.build && runner.stated?.of) ?? first;
  const others = different.filter((one) => one !== place).slice(0, mostRelated);
  return { path: pathOf(place), related: others.map((one) => ({ path: pathOf(one), message: placeWords(one) })) };
}

function pathOf({ runner: { stated: one, path } }: Member): Path {
  return one?.path ?? path;
}

function placeWords({ runner: { noun, fqdn }, build }: Member): string {
  return `${noun} ${quote(fqdn)} runs build ${buildWords(build)}`;
}
