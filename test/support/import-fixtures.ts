import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../../src/base/errors.ts";
import type { ImportFile } from "../../src/features/import/encoding.ts";
import {
  type ExistingManifests,
  type ImportOptions,
  type ImportResult,
  importFiles,
} from "../../src/features/import/import.ts";
import { updateManifest } from "../../src/features/import/update-manifest.ts";
import { root } from "./repository.ts";

/** The folder of the import's fixtures, with a folder for each deployment. */
export const folder = join(root, "fixtures/import");

/** The deployments with fixtures. */
export const cases: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** The files of a deployment, without the expected results. */
export function filesOf(name: string): readonly ImportFile[] {
  return readdirSync(join(folder, name))
    .filter((file) => !/^(deployment.*\.yaml|notes\.txt)$/.test(file))
    .sort()
    .map((file) => ({ file, content: new Uint8Array(readFileSync(join(folder, name, file))) }));
}

/** The file of a deployment that contains its topology, and its text. */
export function topologyOf(name: string): ImportFile & { readonly text: string } {
  const file = filesOf(name).find((one) => /\.(xml|tbxml|txt)$/.test(one.file)) as ImportFile;
  return { ...file, text: new TextDecoder().decode(file.content) };
}

/** A file with a text. */
export function fileOf(text: string, file = "topology.xml"): ImportFile {
  return { file, content: new TextEncoder().encode(text) };
}

/** Imports files into existing manifests. */
export function importOver(
  files: readonly ImportFile[],
  manifests: Readonly<Record<string, string>>,
  options: ImportOptions = {},
): ImportResult {
  const existing: ExistingManifests = { textOf: (file) => manifests[file], update: updateManifest };
  return importFiles(files, options, existing);
}

/** The error message for files, or undefined. An exception other than a usage error is a defect and passes through. */
export function errorOf(files: readonly ImportFile[]): string | undefined {
  try {
    importFiles(files, {});
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}
