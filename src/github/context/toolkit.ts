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

/** The only door to GitHub's toolkit, which knows how a runner takes outputs, summaries and commands, and escapes them as it expects. */
