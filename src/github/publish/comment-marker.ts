import { createHash } from "node:crypto";
import type { Finding } from "../../model/finding.ts";

/** The comment's first line, which nobody sees: whose it is, and of which findings it speaks. */
export function markerOf(key: string, digest: string): string {
  return `${startOf(key)}${digest} -->`;
}

/** The digest in a comment's marker, where it begins with one of this key. */
export function digestIn(body: string, key: string): string | undefined {
  const start = startOf(key);
  return body.startsWith(start) ? /^[0-9a-f]*(?= -->)/.exec(body.slice(start.length))?.[0] : undefined;
}

/** Findings in few letters: the same as long as no finding is new, gone or says something else, wherever it stands. */
export function digestOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return "";
  const said = findings.map(({ rule, file, path, message }) =>
    JSON.stringify([rule.id, rule.level, file, path, message]),
  );
  return createHash("sha256").update(said.sort().join("\n")).digest("hex").slice(0, 32);
}

/** A key may hold anything, but not the end of the marker. */
function startOf(key: string): string {
  return `<!-- lync-policy:${encodeURIComponent(key)} `;
}
