import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Creates the folder for all temporary folders of a run, and removes it after the run. */
export default function setUp(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "lync-policy-test-"));
  // Some tests read as another user than the owner.
  chmodSync(folder, 0o755);
  // Windows reads TEMP, other systems TMPDIR.
  for (const name of ["TMPDIR", "TEMP"]) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
