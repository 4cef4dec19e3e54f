import { CannotRun } from "../base/errors.ts";
import { visible } from "../base/wording.ts";
import { setFailed } from "./context/toolkit.ts";
import { runStep } from "./step.ts";

runStep(process.env).then(
  (succeeded) => {
    // Not setFailed, which would take one of the ten places for errors.
    process.exitCode = succeeded ? 0 : 1;
  },
  (error: Error) => setFailed(visible([error.message, ...(error instanceof CannotRun ? error.more : [])].join("; "))),
);
