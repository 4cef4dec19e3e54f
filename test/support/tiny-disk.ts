import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Mounts a file system of 64 KiB. Only root on Linux may. */
function mount(folder: string): boolean {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Runs a task with a folder on a disk that has room for 64 KiB. */
export async function onTinyDisk(task: (folder: string) => void | Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "tiny-disk-"));
  if (!mount(folder)) throw new Error("no disk was mounted");
  try {
    await task(folder);
  } finally {
    execFileSync("umount", [folder]);
  }
}

/** Whether tests can mount a disk. */
export const hasTinyDisk = await onTinyDisk(() => {}).then(
  () => true,
  () => false,
);
