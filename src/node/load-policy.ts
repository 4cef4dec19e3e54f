import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { maxBytes } from "../base/decode.ts";
import { CannotRun } from "../base/errors.ts";
import type { Text } from "../base/source-text.ts";
import { quoted } from "../base/wording.ts";
import type { OwnRule, Policy } from "../model/policy.ts";
import type { Compiled } from "../policy/custom-rules/types.ts";
import { compileProblems, problemsIn } from "../policy/file/check.ts";
import { type Asked, type Effective, effective } from "../policy/file/combine.ts";
import { chainFrom, isProblems, type Shelf } from "../policy/file/extends.ts";
import { inForce, type Manner } from "../policy/file/to-policy.ts";
import { inThread } from "./custom-rule-thread.ts";
import { reason, type Where } from "./find-files.ts";
import { rootAbove } from "./find-policy.ts";
import { against } from "./problem-errors.ts";
import { matcher } from "./walk.ts";

/** Compiles own rules; `close` ends what runs them. */
export type Compile = (own: readonly OwnRule[]) => {
  readonly compiled: readonly Compiled[];
  readonly close: () => void;
};

/** Own rules are judged in a thread, whose program stands beside this one. */
export function compileIn(home: string): Compile {
  return (own) => inThread(join(home, "custom-rule-worker.js"), own);
}

/** A policy that was loaded: what a run judges by, and what it was put together from. */
export type Loaded = { readonly policy: Policy; readonly effective: Effective; readonly close: () => void };

/** Loads the policy that begins with a text, from a disk or a commit. What is wrong with it ends the run. */
export async function loadPolicy(
  source: Text,
  shelf: Shelf,
  { base }: Where,
  asked: Asked,
  manner: Manner,
  compile: Compile,
): Promise<Loaded> {
  const chain = await chainFrom(source, shelf);
  if (isProblems(chain)) throw against(chain);
  const whole = effective(chain, asked);
  const problems = [...problemsIn(whole)];
  const own = whole.rules.map(({ value }) => value);
  const { compiled, close } = own.length > 0 ? compile(own) : { compiled: [], close: () => {} };
  problems.push(...compileProblems(whole.rules, compiled));
  if (problems.length > 0) {
    close();
    throw against(problems);
  }
  const covers = (pattern: string, policy: string) => {
    const matches = matcher(pattern, dirname(resolve(base, policy)));
    return (file: string) => matches(resolve(base, file));
  };
  return { policy: inForce(whole, compiled, covers, manner), effective: whole, close };
}

/** Policy files on the disk, as far as the repository around them goes. */
export function onDisk(path: string, where: Where): Shelf {
  const { base } = where;
  const root = rootAbove(dirname(path)) ?? dirname(path);
  const nameOf = (other: string) => relative(resolve(base), other).replaceAll(sep, "/");
  return {
    read: async (file) => textWithin(resolve(base, file), file, root, where),
    beside: (file, other) => {
      const target = resolve(dirname(resolve(base, file)), other);
      return target.startsWith(root + sep) ? nameOf(target) : undefined;
    },
  };
}

/** The text of a policy or a baseline, which is there or was named. */
export function textAt(path: string, { base }: Where, kind: string): Text {
  const file = relative(resolve(base), path).replaceAll(sep, "/");
  if (leadsOut(path, base))
    throw new CannotRun(`cannot read the ${kind} ${quoted(file)}: it is a link that leads out of the repository`);
  try {
    const { size } = statSync(path);
    return { file, named: true, size, content: size > maxBytes ? new Uint8Array() : readFileSync(path) };
  } catch (error) {
    throw new CannotRun(`cannot read the ${kind} ${quoted(file)}: ${reason(error)}`);
  }
}

/** Whether a file of a repository, or of the folder that files are named from, is in truth another one outside. */
function leadsOut(path: string, base: string): boolean {
  const root = rootAbove(dirname(path)) ?? (path.startsWith(resolve(base) + sep) ? resolve(base) : undefined);
  return root !== undefined && existsSync(path) && !isWithin(path, root);
}

/** What git keeps for itself is no part of a repository's files either: it may hold a token. */
function isWithin(path: string, root: string): boolean {
  const [real, top] = [realpathSync(path), realpathSync(root)];
  return real.startsWith(top + sep) && !real.startsWith(join(top, ".git") + sep);
}

/** A link may lead out of the repository; what lies there is not for a policy to read. */
function textWithin(path: string, file: string, root: string, where: Where): Text | undefined {
  if (!existsSync(path) || !isWithin(path, root)) return undefined;
  return statSync(path).isFile() ? { ...textAt(path, where, "policy"), file } : undefined;
}
