import type { Assessment } from "../../deployment/updates.ts";
import { type Build, isBefore } from "../../profiles/updates/builds.ts";
import type { UpdateTable } from "../../profiles/updates/types.ts";

/**
 * The public vulnerabilities of the product of a build that were not compared with it, because the documents do not have
 * the build that fixes them, or because they do not have the number of the installed one.
 */
export function uncomparedIn(
  { build, open }: Pick<Assessment, "build" | "open">,
  table: UpdateTable,
  today: string,
): readonly string[] {
  if (!build) return [];
  const openIds = new Set(open.map(({ vulnerability }) => vulnerability.id));
  return table.vulnerabilities
    .filter(({ id, published, products }) => {
      const affected = products[build.product];
      return affected && published <= today && !openIds.has(id) && !isCompared(build, affected.fixed);
    })
    .map(({ id }) => id);
}

function isCompared(build: Build, fixed: string | undefined): boolean {
  return fixed !== undefined && isBefore(build, fixed) !== undefined;
}
