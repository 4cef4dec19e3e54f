export {
  error,
  getInput,
  getMultilineInput,
  info,
  notice,
  setFailed,
  setOutput,
  summary as jobSummary,
  warning,
} from "@actions/core";

/** GitHub's toolkit, which writes outputs, summaries and workflow commands. Nothing else imports it. */
