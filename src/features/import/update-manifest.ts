import { CannotRun } from "../../base/errors.ts";
import { quoted } from "../../base/wording.ts";
import { type Document, isMap, parseAllDocuments, type YAMLMap } from "../../yaml/library/library.ts";
import type { Properties } from "./draft.ts";
import { staleGaps } from "./remove-stale.ts";
import { edited, type Page } from "./text-edits.ts";
import { propertyEdits } from "./update-maps.ts";

/** A manifest brought up to date, and what could not be. */
export type Merged = { readonly text: string; readonly remarks: readonly string[] };

/**
 * Brings a manifest up to date: values that the files tell are changed where they stand, and what is missing is put in.
 * All else stays as it is, to the letter: what a person wrote, comments, and the shape of the text.
 */
export function merged(file: string, text: string, draft: Properties): Merged {
  const document = documentsIn(text).find(isDeployment);
  if (!document)
    throw new CannotRun(
      `${quoted(file)} is there already and holds no manifest; move it away or choose another folder`,
    );
  const page: Page = { text, eol: text.includes("\r\n") ? "\r\n" : "\n", remarks: [] };
  const edits = [...propertyEdits(page, document.contents as YAMLMap, draft), ...staleGaps(page, draft)];
  const result = edited(text, edits);
  if (documentsIn(result).some(({ errors }) => errors.length > 0)) {
    throw new CannotRun(
      `${quoted(file)} cannot be brought up to date where it stands; import to another folder and compare`,
    );
  }
  return { text: result, remarks: page.remarks };
}

function documentsIn(text: string): readonly Document[] {
  const documents = parseAllDocuments(text, {
    logLevel: "silent",
    prettyErrors: false,
    schema: "core",
    uniqueKeys: false,
    version: "1.2",
  });
  return Array.isArray(documents) ? (documents as readonly Document[]) : [];
}

function isDeployment({ contents, errors }: Document): boolean {
  if (errors.length > 0 || !isMap(contents)) return false;
  return String(contents.get("apiVersion")).startsWith("lync-policy/") && contents.get("kind") === "Deployment";
}
