import { keyOfName } from "../base/host-names.ts";
import { grouped } from "../base/wording.ts";
import type { Before, Overview, Overviews, Row } from "../overview/overview.ts";

/** How a name is written where the lines are to stand. */
type Written = (name: string) => string;

/**
 * What a change does to pools and servers, one line each: "pool01.contoso.com: 28,000 → 42,000 users; needs 6, has 4".
 * `before` holds the deployments of the files that the change touches; those of other files are as they were.
 */
export function beforeAndAfter(before: Before, after: Overviews, written: Written = String): readonly string[] {
  const partners = partnersOf(before, after);
  const gone = before.deployments.filter((overview) => ![...partners.values()].includes(overview));
  const several = before.deployments.length > 1 || after.deployments.length > 1;
  const lineOf = ({ deployment }: Overview) => (several ? `${written(deployment)}: ` : "");
  return [
    ...after.deployments.flatMap((overview) => {
      const old = partners.get(overview);
      // What was left out for want of room may have been there all the same.
      const known = old !== undefined || (before.touched(overview.file) && before.more === 0);
      return known ? rowLines(old, overview, written).map((line) => lineOf(overview) + line) : [];
    }),
    ...(after.more > 0 ? [] : gone.map(({ deployment }) => `${written(deployment)} is gone`)),
  ];
}

/** The deployment of each that was there before: of the same name, and of the same file where several have it. */
function partnersOf(before: Overviews, after: Overviews): ReadonlyMap<Overview, Overview> {
  const open = new Set(before.deployments);
  const partners = new Map<Overview, Overview>();
  const match = (same: (one: Overview, other: Overview) => boolean): void => {
    for (const overview of after.deployments) {
      const old = partners.has(overview) ? undefined : [...open].find((candidate) => same(overview, candidate));
      if (!old) continue;
      partners.set(overview, old);
      open.delete(old);
    }
  };
  match((one, other) => one.deployment === other.deployment && one.file === other.file);
  match((one, other) => one.deployment === other.deployment);
  return partners;
}

function rowLines(before: Overview | undefined, after: Overview, written: Written): readonly string[] {
  const old = new Map((before?.rows ?? []).map((row) => [keyOf(row), row]));
  const now = new Set(after.rows.map(keyOf));
  const gone = after.more > 0 ? [] : [...old.values()].filter((row) => !now.has(keyOf(row)));
  return [
    ...after.rows.flatMap((row) => {
      const was = old.get(keyOf(row));
      if (!was && before && before.more > 0) return [];
      return was && isSame(was, row) ? [] : [`${written(row.name)}: ${whatOf(was, row)}`];
    }),
    ...gone.map((row) => `${written(row.name)}: gone`),
  ];
}

function keyOf({ kind, name }: Row): string {
  return `${kind} ${keyOfName(name)}`;
}

function isSame(one: Row, other: Row): boolean {
  return one.users === other.users && one.servers === other.servers && one.needed === other.needed;
}

/** "28,000 → 42,000 users; needs 6, has 4". */
function whatOf(was: Row | undefined, { users, needed, servers, together }: Row): string {
  const all = together ? " in all" : "";
  const people = users === undefined ? [] : [`${arrow(was?.users, users)} ${users === 1 ? "user" : "users"}${all}`];
  const has = arrow(was?.servers, servers);
  const bare = `${has} ${servers === 1 ? "server" : "servers"}`;
  const need = needed === undefined ? bare : `needs ${grouped(needed)}${all}, has ${has}`;
  return [...(was ? [] : ["new"]), ...people, need].join("; ");
}

function arrow(before: number | undefined, after: number): string {
  return before === undefined || before === after ? grouped(after) : `${grouped(before)} → ${grouped(after)}`;
}
