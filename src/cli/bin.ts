#!/usr/bin/env node
import nodeModule from "node:module";
import { isAbsolute, join } from "node:path";

/** From Node 22.8 on: keeps compiled code from one run to the next. */
type CompileCache = { readonly enableCompileCache?: (folder: string) => void };

/** Where the user's programs keep what they can make anew; empty where that is not known for certain. */
function cachesOf({ env, platform }: Pick<NodeJS.Process, "env" | "platform">): string {
  const { HOME = "", LOCALAPPDATA = "", XDG_CACHE_HOME = "" } = env;
  const usual = HOME && join(HOME, platform === "darwin" ? "Library/Caches" : ".cache");
  const caches = platform === "win32" ? LOCALAPPDATA : XDG_CACHE_HOME || usual;
  return isAbsolute(caches) ? caches : "";
}

/**
 * Much of a short run goes into compiling the program, which Node can spare the next one. The code is kept among the
 * user's own caches: the folder for temporary files, which Node would take, may be anybody's. A runner of CI is new each
 * time and would only pay for the writing. NODE_DISABLE_COMPILE_CACHE=1 turns it off.
 */
function keepCompiledCode(): void {
  const caches = process.env.CI ? "" : cachesOf(process);
  if (caches) (nodeModule as CompileCache).enableCompileCache?.(join(caches, "lync-policy"));
}

keepCompiledCode();
// What is imported at the top would be compiled before.
import("./start.ts").then(({ start }) => start());
