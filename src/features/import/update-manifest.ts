import { UsageError } from "../../base/errors.ts";
import type { Result } from "../../base/result.ts";
import { quote } from "../../base/wording.ts";
import { type EditableDocument, parseForEdit } from "../../yaml/edit/parse.ts";
import { applyEdits, haveOverlap, type TextEdit } from "../../yaml/edit/text.ts";
import { documentsOf } from "../../yaml/library/documents.ts";
import { isMap, type YAMLMap } from "../../yaml/library/library.ts";
import type { DraftManifest } from "./import.ts";
import { inheritsElsewhere } from "./inherited-builds.ts";
import { updateBuilds } from "./update-builds.ts";
import { removeStaleComments, type Update, updateMap } from "./update-maps.ts";

/** An updated manifest, and notes about what was not changed. */
export type UpdatedManifest = { readonly text: string; readonly notes: readonly string[] };

/**
 * Updates a manifest: changes the values that the files contain in place, and inserts what is missing. Everything else
 * stays byte for byte: what the user added, comments, order and formatting.
 */
export function updateManifest(file: string, text: string, draftManifest: DraftManifest): UpdatedManifest {
  const update: Update = { text, notes: [] };
  const document = deploymentIn(file, text);
  const usual = draftManifest();
  const draft = inheritsElsewhere(document.content, usual) ? draftManifest(true) : usual;
  const edits = collect(file, updateMap(update, document.root as YAMLMap, draft));
  // A comment between items may be removed with an item already.
  const comments = removeStaleComments(text, draft).filter((edit) => !haveOverlap([...edits, edit]));
  const updated = checkYaml(file, applyEdits(text, [...edits, ...comments]));
  const builds = updateBuilds({ ...update, text: updated }, deploymentIn(file, updated).root, draft);
  return { text: checkYaml(file, applyEdits(updated, collect(file, builds))), notes: update.notes };
}

function checkYaml(file: string, text: string): string {
  if (documentsOf(text).every(({ errors }) => errors.length === 0)) return text;
  throw cannotUpdate(file, "the result would not be valid YAML");
}

function deploymentIn(file: string, text: string): EditableDocument {
  const document = parseForEdit(text).documents.find(isDeployment);
  if (document) return document;
  throw new UsageError(`${quote(file)} exists and contains no manifest; move it, or import to another folder`);
}

function collect(file: string, results: Iterable<Result<TextEdit>>): readonly TextEdit[] {
  return [...results].map((edit) => {
    if (!edit.ok) throw cannotUpdate(file, edit.error);
    return edit.value;
  });
}

function cannotUpdate(file: string, reason: string): UsageError {
  return new UsageError(`cannot update ${quote(file)} in place: ${reason}; import to another folder and compare`);
}

function isDeployment({ root }: EditableDocument): boolean {
  if (!isMap(root)) return false;
  return String(root.get("apiVersion")).startsWith("lync-policy/") && root.get("kind") === "Deployment";
}
