import type { FilePlace, Place } from "../../base/source-text.ts";
import type { FailOn, OwnRule } from "../../model/policy.ts";
import type { Level, Preset } from "../../model/rule.ts";

/** What stands against a policy, where it stands. */
export type Problem = FilePlace & { readonly message: string };

/** A waiver as a policy file writes it. */
export type WrittenWaiver = {
  readonly rule: string;
  readonly deployment?: string;
  readonly files?: readonly string[];
  readonly at?: string;
  readonly reason: string;
  readonly owner: string;
  readonly ticket?: string;
  readonly until: string;
};

/** The content of a policy file that follows schemas/policy.schema.json. */
export type PolicyContent = {
  readonly extends?: string;
  readonly preset?: Preset;
  readonly manifests?: readonly string[];
  readonly failOn?: FailOn;
  readonly levels?: Readonly<Record<string, Level | "off">>;
  readonly suppressible?: Readonly<Record<string, boolean>>;
  readonly rules?: readonly OwnRule[];
  readonly maxDays?: Readonly<Partial<Record<Level, number>>>;
  readonly waivers?: readonly WrittenWaiver[];
};

/** A file that was read and has the form of its kind. */
export type FormedFile<T> = {
  readonly file: string;
  readonly content: T;
  readonly locate: (path: readonly (string | number)[], part?: "value" | "key") => Place;
};

/** A policy file that was read. */
export type PolicyFile = FormedFile<PolicyContent>;

/** A value and where it comes from: a flag or an input, a place in a policy file, or the default. */
export type Origin = { readonly said: "asked" | "default" } | { readonly said: "file"; readonly place: FilePlace };
