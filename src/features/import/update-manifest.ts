import { UsageError } from "../../base/errors.ts";
import { quote } from "../../base/wording.ts";
import { type EditableDocument, parseForEdit } from "../../yaml/edit/parse.ts";
import { applyEdits, haveOverlap, type TextEdit } from "../../yaml/edit/text.ts";
import { documentsOf } from "../../yaml/library/documents.ts";
import { isMap, type YAMLMap } from "../../yaml/library/library.ts";
import type { MapDraft } from "./draft.ts";
import { removeStaleComments, type Update, updateMap } from "./update-maps.ts";

/** An updated manifest, and notes about what was not changed. */
export type UpdatedManifest = { readonly text: string; readonly notes: readonly string[] };

/**
 * Updates a manifest: changes the values that the files contain in place, and inserts what is missing. Everything else
 * stays byte for byte: what the user added, comments, order and formatting.
 */
export function updateManifest(file: string, text: string, draft: MapDraft): UpdatedManifest {
  const document = parseForEdit(text).documents.find(isDeployment);
  if (!document) {
    throw new UsageError(`${quote(file)} exists and contains no manifest; move it, or import to another folder`);
  }
  const update: Update = { text, notes: [] };
  const edits: TextEdit[] = [];
  for (const edit of updateMap(update, document.root as YAMLMap, draft)) {
    if (!edit.ok) throw cannotUpdate(file, edit.error);
    edits.push(edit.value);
  }
  // A comment between items may be removed with an item already.
  const comments = removeStaleComments(text, draft).filter((edit) => !haveOverlap([...edits, edit]));
  const result = applyEdits(text, [...edits, ...comments]);
  if (documentsOf(result).some(({ errors }) => errors.length > 0))
    throw cannotUpdate(file, "the result would not be valid YAML");
  return { text: result, notes: update.notes };
}

function cannotUpdate(file: string, reason: string): UsageError {
  return new UsageError(`cannot update ${quote(file)} in place: ${reason}; import to another folder and compare`);
}

function isDeployment({ root }: EditableDocument): boolean {
  if (!isMap(root)) return false;
  return String(root.get("apiVersion")).startsWith("lync-policy/") && root.get("kind") === "Deployment";
}
