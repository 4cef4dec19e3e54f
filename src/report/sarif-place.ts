import type { Range } from "../base/source-text.ts";
import { escapeForLog } from "../base/wording.ts";
import type { CertainFix } from "../model/certain-fix.ts";

/** A range of a file as a SARIF physicalLocation. */
export function placeOf(file: string, range: Range) {
  return { artifactLocation: artifactOf(file), region: regionOf(range) };
}

/** A certain fix of a finding in a file as a SARIF fix. */
export function fixOf(file: string, { change, replacements }: CertainFix) {
  const changes = replacements.map(({ range, text }) => ({
    deletedRegion: regionOf(range),
    ...(text !== "" && { insertedContent: { text } }),
  }));
  return {
    description: { text: escapeForLog(change) },
    artifactChanges: [{ artifactLocation: artifactOf(file), replacements: changes }],
  };
}

/** A file as a SARIF artifactLocation. */
export function artifactOf(file: string) {
  return { uri: uriOf(file), uriBaseId: "%SRCROOT%" };
}

function regionOf({ line, column, endLine, endColumn }: Range) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** The name of a file as a relative reference (RFC 3986). */
function uriOf(file: string): string {
  return file
    .replace(/\p{Cs}/gu, "\uFFFD")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}
