import type { FileLocation } from "../../base/source-text.ts";
import { type CommentWaiverSetting, type CustomRuleSource, defaultPolicy, type FailOn } from "../../model/policy.ts";
import type { Level, Preset } from "../../model/rule.ts";
import type { Origin, PolicyFile, WrittenUpdates, WrittenWaiver } from "./types.ts";

/** What an option or an input sets. It overrides every file. */
export type Overrides = {
  readonly preset?: Preset | undefined;
  readonly failOn?: FailOn | undefined;
  /** Severities by rule id. */
  readonly levels?: Readonly<Record<string, Level | "off">> | undefined;
  /** The path of a table of updates, relative to the working directory. */
  readonly updates?: string | undefined;
};

/** A value and its origin. */
export type Sourced<T> = { readonly value: T; readonly origin: Origin };

/** An item of a list in a policy file, with its location. */
export type PolicyItem<T> = {
  readonly value: T;
  readonly place: FileLocation;
  readonly in: PolicyFile;
  readonly at: number;
};

/** The effective policy: overrides, then the files from the extending one to the extended ones, then the defaults. */
export type CombinedPolicy = {
  readonly files: readonly PolicyFile[];
  readonly preset: Sourced<Preset>;
  readonly failOn: Sourced<FailOn>;
  readonly manifests: { readonly patterns: readonly string[]; readonly in: PolicyFile } | undefined;
  readonly levels: ReadonlyMap<string, Sourced<Level | "off">>;
  readonly suppressible: ReadonlyMap<string, Sourced<boolean>>;
  readonly maxDays: ReadonlyMap<Level, Sourced<number>>;
  readonly commentWaivers: Sourced<CommentWaiverSetting>;
  readonly updates: CombinedUpdates;
  readonly rules: readonly PolicyItem<CustomRuleSource>[];
  readonly waivers: readonly PolicyItem<WrittenWaiver>[];
};

/** The settings about security updates. */
export type CombinedUpdates = {
  readonly graceDays: Sourced<number>;
  readonly exploitedGraceDays: Sourced<number>;
  /** The table of a file. Default: that of this version. */
  readonly file: UpdatesSetting | undefined;
};

/** The path of a table of updates, relative to the policy file that sets it, otherwise to the working directory. */
export type UpdatesSetting = Sourced<string> & { readonly in?: PolicyFile };

/** Combines a chain of policies. Of single values the first one set wins; lists are concatenated. */
export function combine(files: readonly PolicyFile[], overrides: Overrides): CombinedPolicy {
  const manifests = files.find(({ content }) => content.manifests);
  return {
    files,
    preset: firstSet(files, "preset", overrides.preset, defaultPolicy.preset),
    failOn: firstSet(files, "failOn", overrides.failOn, defaultPolicy.failOn),
    manifests: manifests && { patterns: manifests.content.manifests ?? [], in: manifests },
    levels: combineLevels(files, overrides),
    suppressible: mergeMaps(files, "suppressible"),
    maxDays: mergeMaps(files, "maxDays"),
    commentWaivers: firstSet(files, "commentWaivers", undefined, defaultPolicy.commentWaivers),
    updates: combineUpdates(files, overrides.updates),
    rules: itemsOf(files, "rules"),
    waivers: itemsOf(files, "waivers"),
  };
}

function firstSet<T extends string>(
  files: readonly PolicyFile[],
  name: "preset" | "failOn" | "commentWaivers",
  override: T | undefined,
  fallback: T,
): Sourced<T> {
  if (override !== undefined) return { value: override, origin: { said: "asked" } };
  const file = files.find(({ content }) => content[name] !== undefined);
  if (!file) return { value: fallback, origin: { said: "default" } };
  return { value: file.content[name] as T, origin: originIn(file, [name]) };
}

function combineLevels(files: readonly PolicyFile[], { levels = {} }: Overrides): CombinedPolicy["levels"] {
  const overrides = Object.entries(levels).map(([id, value]) => [id, { value, origin: { said: "asked" } }] as const);
  return new Map([...mergeMaps<string, Level | "off">(files, "levels"), ...overrides]);
}

function combineUpdates(files: readonly PolicyFile[], override: string | undefined): CombinedUpdates {
  const { graceDays, exploitedGraceDays } = defaultPolicy.updates;
  return {
    graceDays: firstUpdates(files, "graceDays") ?? { value: graceDays, origin: { said: "default" } },
    exploitedGraceDays: firstUpdates(files, "exploitedGraceDays") ?? {
      value: exploitedGraceDays,
      origin: { said: "default" },
    },
    file: override === undefined ? firstUpdates(files, "file") : { value: override, origin: { said: "asked" } },
  };
}

/** The first setting about security updates in a chain of policies, with its file. A string is the file of the table. */
function firstUpdates<K extends keyof WrittenUpdates>(files: readonly PolicyFile[], name: K) {
  for (const file of files) {
    const { updates } = file.content;
    const value = (typeof updates === "string" ? { file: updates } : updates)?.[name];
    const path = typeof updates === "string" ? ["updates"] : ["updates", name];
    if (value !== undefined)
      return { value: value as NonNullable<WrittenUpdates[K]>, origin: originIn(file, path), in: file };
  }
  return undefined;
}

function mergeMaps<K extends string, T>(
  files: readonly PolicyFile[],
  name: "levels" | "suppressible" | "maxDays",
): ReadonlyMap<K, Sourced<T>> {
  const all = new Map<K, Sourced<T>>();
  for (const file of files) {
    for (const [key, value] of Object.entries(file.content[name] ?? {}))
      if (!all.has(key as K)) all.set(key as K, { value: value as T, origin: originIn(file, [name, key]) });
  }
  return all;
}

function itemsOf<T>(files: readonly PolicyFile[], name: "rules" | "waivers"): readonly PolicyItem<T>[] {
  return files.flatMap((file) =>
    (file.content[name] ?? []).map((value, at) => ({
      value: value as T,
      place: { file: file.file, ...file.locate([name, at]) },
      in: file,
      at,
    })),
  );
}

function originIn(file: PolicyFile, path: readonly (string | number)[]): Origin {
  return { said: "file", place: { file: file.file, ...file.locate(path) } };
}
