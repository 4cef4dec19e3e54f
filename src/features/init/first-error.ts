import { validate } from "../../engine/validate.ts";
import { defaultPolicy } from "../../model/policy.ts";
import { profiles } from "../../profiles/index.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { readFast } from "../../yaml/fast/documents.ts";
import type { Path } from "../../yaml/path.ts";

/** An edit of a manifest that causes exactly one error: a line, and what is on it before and after the edit. */
export type FirstError = {
  /** The line, from 1. */
  readonly line: number;
  /** The property with its value before and after, such as "servers: 4". */
  readonly before: string;
  readonly after: string;
  /** The rule that reports the edit. */
  readonly rule: string;
};

/** A number in a manifest, and one that could be there instead. */
type Edit = { readonly path: Path; readonly value: number };

/** The first of some edits that causes one error and nothing else that is new; undefined if none does. */
export async function firstError(text: string, deployment: Deployment, today: string): Promise<FirstError | undefined> {
  const [document] = readFast(text) ?? [];
  if (!document) return undefined;
  const before = await countsIn(text, today);
  for (const { path, value } of editsOf(deployment)) {
    const [start, end] = document.locate(path);
    const edited = `${text.slice(0, start)}${value}${text.slice(end)}`;
    const { counts, errors } = await countsIn(edited, today);
    const [rule] = errors;
    if (rule === undefined || counts.error !== 1 || counts.warning > before.counts.warning) continue;
    const key = String(path.at(-1));
    const line = text.slice(0, start).split("\n").length;
    return { line, before: `${key}: ${text.slice(start, end)}`, after: `${key}: ${value}`, rule };
  }
  return undefined;
}

/** Edits that a newcomer understands: fewer servers, then more users than the servers support. */
function editsOf({ spec }: Deployment): readonly Edit[] {
  const { standardEditionUsers, usersPerFrontEndAccepted } = profiles[spec.product];
  return spec.sites.flatMap(({ frontEndPools = [] }, site) =>
    frontEndPools.flatMap(({ edition, servers, homedUsers = 0 }, at): readonly Edit[] => {
      const path = ["spec", "sites", site, "frontEndPools", at];
      const count = typeof servers === "number" ? servers : servers.length;
      const most = edition === "standard" ? standardEditionUsers.value : count * usersPerFrontEndAccepted.value;
      const users = { path: [...path, "homedUsers"], value: most + 1 };
      const fewer = Array.from({ length: count - 1 }, (_, less) => count - 1 - less);
      const smaller = fewer.map((value) => ({ path: [...path, "servers"], value }));
      return [...smaller, ...(homedUsers < users.value ? [users] : [])];
    }),
  );
}

/** The findings of a text under the policy that `init` writes. */
async function countsIn(content: string, today: string) {
  const source = { file: "manifest.yaml", content, named: true };
  const { counts, findings } = await validate([source], { policy: defaultPolicy, audit: false, complete: true, today });
  return { counts, errors: findings.filter(({ rule }) => rule.level === "error").map(({ rule }) => rule.id) };
}
