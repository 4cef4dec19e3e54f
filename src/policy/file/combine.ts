import type { FilePlace } from "../../base/source-text.ts";
import type { FailOn, OwnRule } from "../../model/policy.ts";
import type { Level, Preset } from "../../model/rule.ts";
import type { Origin, PolicyFile, WrittenWaiver } from "./types.ts";

/** What a flag or an input says; it goes before any file. */
export type Asked = { readonly preset?: Preset | undefined; readonly failOn?: FailOn | undefined };

/** A value, and who says so. */
export type Sourced<T> = { readonly value: T; readonly origin: Origin };

/** An entry of a list, where it stands, and the policy file that it stands in. */
export type Entry<T> = { readonly value: T; readonly place: FilePlace; readonly in: PolicyFile; readonly at: number };

/** What holds, put together from what was asked for, the files from the nearest on, and the defaults. */
export type Effective = {
  readonly files: readonly PolicyFile[];
  readonly preset: Sourced<Preset>;
  readonly failOn: Sourced<FailOn>;
  readonly manifests: { readonly patterns: readonly string[]; readonly in: PolicyFile } | undefined;
  readonly levels: ReadonlyMap<string, Sourced<Level | "off">>;
  readonly suppressible: ReadonlyMap<string, Sourced<boolean>>;
  readonly maxDays: ReadonlyMap<Level, Sourced<number>>;
  readonly rules: readonly Entry<OwnRule>[];
  readonly waivers: readonly Entry<WrittenWaiver>[];
};

/** Puts a chain of policies together: of what can stand once the nearest counts, lists are joined. */
export function effective(files: readonly PolicyFile[], asked: Asked): Effective {
  const manifests = files.find(({ content }) => content.manifests);
  return {
    files,
    preset: once(files, "preset", asked.preset, "recommended"),
    failOn: once(files, "failOn", asked.failOn, "error"),
    manifests: manifests && { patterns: manifests.content.manifests ?? [], in: manifests },
    levels: joined(files, "levels"),
    suppressible: joined(files, "suppressible"),
    maxDays: joined(files, "maxDays"),
    rules: entries(files, "rules"),
    waivers: entries(files, "waivers"),
  };
}

function once<T extends string>(
  files: readonly PolicyFile[],
  name: "preset" | "failOn",
  asked: T | undefined,
  otherwise: T,
): Sourced<T> {
  if (asked !== undefined) return { value: asked, origin: { said: "asked" } };
  const file = files.find(({ content }) => content[name] !== undefined);
  if (!file) return { value: otherwise, origin: { said: "default" } };
  return { value: file.content[name] as T, origin: originIn(file, [name]) };
}

function joined<K extends string, T>(
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

function entries<T>(files: readonly PolicyFile[], name: "rules" | "waivers"): readonly Entry<T>[] {
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
