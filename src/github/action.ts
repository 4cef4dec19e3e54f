import { CannotRun } from "../cannot-run.ts";
import { visible } from "../words.ts";
import { runStep } from "./runner.ts";
import { setFailed } from "./toolkit.ts";

runStep(process.env).then(
  (succeeded) => {
    // Not setFailed, which would take one of the ten places for errors.
    process.exitCode = succeeded ? 0 : 1;
  },
  (error: Error) => setFailed(visible([error.message, ...(error instanceof CannotRun ? error.more : [])].join("; "))),
);
