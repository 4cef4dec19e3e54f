import { createHash } from "node:crypto";
import type { Finding } from "../../model/finding.ts";

/** The first line of a comment, which GitHub hides: the key of the job and a digest of the content. */
export function markerOf(key: string, digest: string): string {
  return `${startOf(key)}${digest} -->`;
}

/** The digest in a comment's marker, if the comment begins with a marker of this key. */
export function digestIn(body: string, key: string): string | undefined {
  const start = startOf(key);
  return body.startsWith(start) ? /^[0-9a-f]*(?= -->)/.exec(body.slice(start.length))?.[0] : undefined;
}

/** A digest of findings, independent of their order and lines. It changes if a finding is new, resolved or reworded. */
export function digestOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return "";
  const lines = findings.map(({ rule, file, path, message }) =>
    JSON.stringify([rule.id, rule.level, file, path, message]),
  );
  return createHash("sha256").update(lines.sort().join("\n")).digest("hex").slice(0, 32);
}

/** A key may contain any text, so it is encoded: it cannot end the marker. */
function startOf(key: string): string {
  return `<!-- lync-policy:${encodeURIComponent(key)} `;
}
