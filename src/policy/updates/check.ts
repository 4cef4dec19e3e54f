import { didYouMean } from "../../base/did-you-mean.ts";
import { withoutMarkdown } from "../../base/escape-markdown.ts";
import { joinList, quote } from "../../base/wording.ts";
import { products } from "../../profiles/products.ts";
import { compareBuilds } from "../../profiles/updates/builds.ts";
import type { Release, UpdateTable } from "../../profiles/updates/types.ts";
import type { Path } from "../../yaml/path.ts";
import {
  dateError,
  type FixCheck,
  laterError,
  numberError,
  type SourceCheck,
  type TableError,
} from "./check-values.ts";
import { vulnerabilityErrors } from "./check-vulnerabilities.ts";

export type { TableError } from "./check-values.ts";

/**
 * The errors of a table that conforms to its schema: missing products, unknown sources, dates that cannot be, duplicates,
 * builds out of order.
 */
export function* tableErrors(table: UpdateTable): Iterable<TableError> {
  yield* dateError(["completeUntil"], table.completeUntil);
  for (const [key, { date }] of Object.entries(table.sources)) yield* dateError(["sources", key, "date"], date);
  yield* productErrors(table);
  const isSource = sourceCheck(table);
  for (const [product, releases] of Object.entries(table.builds))
    yield* releaseErrors(["builds", product], releases, { table, isSource });
  const path = ["vulnerabilities"];
  yield* duplicates(table.vulnerabilities, path, "id", (id) => `vulnerability ${quote(id)}`);
  const fixCheck = checkOfFixes(table);
  for (const [at, vulnerability] of table.vulnerabilities.entries())
    yield* vulnerabilityErrors([...path, at], vulnerability, { table, isSource, fixCheck });
}

/** Products without a build. Their builds would be taken for those of another product, or for no build at all. */
function* productErrors({ builds }: UpdateTable): Iterable<TableError> {
  const missing = products.filter((product) => !builds[product]?.some(({ build }) => build !== undefined));
  if (missing.length === 0) return;
  const message = `the table has no build of ${joinList(missing, "or")}; it replaces the whole table of this version, so it requires the builds of all products`;
  yield { path: ["builds"], message };
}

function sourceCheck({ sources }: UpdateTable): SourceCheck {
  const keys = Object.keys(sources);
  return function* (path, key) {
    if (key === undefined || Object.hasOwn(sources, key)) return;
    const hint = didYouMean(key, keys, "expected a key of sources");
    yield { path, message: `unknown source ${quote(key)}; ${hint}` };
  };
}

/** A table, and the check of its sources. */
type ReleaseContext = { readonly table: UpdateTable; readonly isSource: SourceCheck };

function* releaseErrors(
  path: Path,
  releases: readonly Release[],
  { table, isSource }: ReleaseContext,
): Iterable<TableError> {
  yield* duplicates(releases, path, "name", (name) => `release ${quote(name)}`);
  for (const [at, { name, build, released, source, buildSource }] of releases.entries()) {
    const here = [...path, at];
    yield* nameError([...here, "name"], name);
    if (build !== undefined) yield* numberError([...here, "build"], build);
    yield* dateError([...here, "released"], released, "or month");
    yield* laterError([...here, "released"], released, table);
    yield* isSource([...here, "source"], source);
    yield* isSource([...here, "buildSource"], buildSource);
  }
  yield* orderErrors(path, releases);
}

/** Characters that are not seen, or that change the direction of text. */
const hidden = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** The error of a name that nobody can state in a manifest: a number, or one with white space that is not seen. */
function* nameError(path: Path, name: string): Iterable<TableError> {
  const plain = name.replace(hidden, "").replace(/\s+/g, " ").trim();
  const found = `name is ${quote(withoutMarkdown(name))}`;
  if (plain === "") yield { path, message: `${found}; expected printable characters` };
  else if (plain !== name) yield { path, message: `${found}; write ${quote(plain)}` };
  // A manifest may state a release by its number or by its name.
  else if (/^\d+(\.\d+)*$/.test(name)) yield { path, message: `${found}, which is a number; put a build in "build"` };
}

/** Releases out of order: the build of an update is later than those before it, also if some in between are unknown. */
function* orderErrors(path: Path, releases: readonly Release[]): Iterable<TableError> {
  let before: Release | undefined;
  for (const [at, release] of releases.entries()) {
    const { build, name } = release;
    if (build === undefined) continue;
    if (before?.build !== undefined && compareBuilds(before.build, build) >= 0) {
      const earlier = `${quote(before.build)} of ${quote(before.name)}`;
      yield {
        path: [...path, at, "build"],
        message: `build ${quote(build)} of ${quote(name)} is not later than ${earlier}; list releases from the oldest to the newest`,
      };
    }
    before = release;
  }
}

/** Checks that a build fixes the product that has it, and not another one. */
function checkOfFixes({ builds }: UpdateTable): FixCheck {
  const seriesOf = (build: string) => build.replace(/\.\d+$/, "");
  const known = new Map(
    Object.entries(builds).map(([product, releases]) => [
      product,
      new Set(releases.flatMap(({ build }) => (build === undefined ? [] : [seriesOf(build)]))),
    ]),
  );
  return function* (path, product, fixed) {
    const series = known.get(product);
    // A product without builds has an error of its own.
    if (!series || series.size === 0 || series.has(seriesOf(fixed))) return;
    const expected = joinList([...series].map(quote), "or");
    yield { path, message: `fixed is ${quote(fixed)}, but builds of ${product} begin with ${expected}` };
  };
}

/** Rows with the name of an earlier one. Names are compared ignoring case, as the builds of manifests are. */
function* duplicates<K extends string>(
  rows: readonly Readonly<Record<K, string>>[],
  path: Path,
  key: K,
  describe: (name: string) => string,
): Iterable<TableError> {
  const seen = new Set<string>();
  for (const [at, row] of rows.entries()) {
    const name = row[key].trim().toLowerCase();
    if (seen.has(name)) yield { path: [...path, at, key], message: `duplicate ${describe(row[key])}` };
    seen.add(name);
  }
}
