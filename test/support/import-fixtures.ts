import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CannotRun } from "../../src/base/errors.ts";
import type { File } from "../../src/features/import/encoding.ts";
import { type Imported, importFiles, type Standing, type Wishes } from "../../src/features/import/import.ts";
import { merged } from "../../src/features/import/update-manifest.ts";
import { root } from "./harness.ts";

/** Where fixtures of the import are, a folder for each deployment. */
export const folder = join(root, "fixtures/import");

/** The deployments that there are fixtures of. */
export const cases: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "refused")
  .map(({ name }) => name)
  .sort();

/** The files of a deployment, without what is expected of them. */
export function filesOf(name: string): readonly File[] {
  return readdirSync(join(folder, name))
    .filter((file) => !/^(deployment.*\.yaml|remarks\.txt)$/.test(file))
    .sort()
    .map((file) => ({ file, content: new Uint8Array(readFileSync(join(folder, name, file))) }));
}

/** The file of a deployment that holds its topology, as text. */
export function topologyOf(name: string): File & { readonly text: string } {
  const file = filesOf(name).find(({ file: own }) => /\.(xml|tbxml|txt)$/.test(own)) as File;
  return { ...file, text: new TextDecoder().decode(file.content) };
}

/** A file from text. */
export function fileOf(text: string, file = "topology.xml"): File {
  return { file, content: new TextEncoder().encode(text) };
}

/** Imports over manifests that stand there already. */
export function importOver(
  files: readonly File[],
  there: Readonly<Record<string, string>>,
  wishes: Wishes = {},
): Imported {
  const standing: Standing = { textOf: (file) => there[file], merge: merged };
  return importFiles(files, wishes, standing);
}

/** What stands against files, or nothing. Anything but a plain refusal is a defect and goes through. */
export function refusalOf(files: readonly File[]): string | undefined {
  try {
    importFiles(files, {});
    return undefined;
  } catch (error) {
    if (error instanceof CannotRun) return error.message;
    throw error;
  }
}
