#!/usr/bin/env node
import nodeModule from "node:module";
import { isAbsolute, join } from "node:path";

/** Since Node 22.8: keeps compiled code from one run to the next. */
type CompileCache = { readonly enableCompileCache?: (folder: string) => void };

/** The user's folder for caches; empty if it is not an absolute path. */
function cacheFolder({ env, platform }: Pick<NodeJS.Process, "env" | "platform">): string {
  const { HOME = "", LOCALAPPDATA = "", XDG_CACHE_HOME = "" } = env;
  const standard = HOME && join(HOME, platform === "darwin" ? "Library/Caches" : ".cache");
  const folder = platform === "win32" ? LOCALAPPDATA : XDG_CACHE_HOME || standard;
  return isAbsolute(folder) ? folder : "";
}

/**
 * Keeps compiled code, since a short run spends much of its time compiling the program. The code is kept in the user's
 * cache folder: the folder for temporary files, Node's default, may be shared with other users. A CI runner is new for
 * each run and would only pay for writing. NODE_DISABLE_COMPILE_CACHE=1 disables the cache.
 */
function keepCompiledCode(): void {
  const folder = process.env.CI ? "" : cacheFolder(process);
  if (folder) (nodeModule as CompileCache).enableCompileCache?.(join(folder, "lync-policy"));
}

keepCompiledCode();
// A static import would be compiled before the cache is enabled.
import("./main.ts").then(({ start }) => start());
