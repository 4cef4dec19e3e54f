import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { work } from "./portion.ts";

/** Does a thread's share of a run; false in the process itself, where somebody wrote the word of threads. */
export function workInThread(): boolean {
  if (isMainThread) return false;
  work(workerData).then((portions) => parentPort?.postMessage(portions));
  return true;
}
