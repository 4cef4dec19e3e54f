import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Lets all tests of a run make their folders in one, and takes it away in the end. */
export default function setUp(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "lync-policy-test-"));
  // Some tests look as somebody who is not its owner.
  chmodSync(folder, 0o755);
  // The first is read by most systems, the second by Windows.
  for (const name of ["TMPDIR", "TEMP"]) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
