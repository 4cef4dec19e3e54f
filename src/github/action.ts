import { escapeInvisible } from "../base/wording.ts";
import { setFailed } from "./context/toolkit.ts";
import { runStep } from "./step.ts";

runStep(process.env).then(
  (succeeded) => {
    // setFailed would add an annotation, and a step has at most ten errors.
    process.exitCode = succeeded ? 0 : 1;
  },
  // Only a defect in publishing itself ends here.
  (error: Error) => setFailed(escapeInvisible(`internal error: ${error.message}`)),
);
