import type { Result } from "../../base/result.ts";

/** Octokit as GitHub's toolkit creates it for an action. */
export type Octokit = InstanceType<typeof import("@actions/github/lib/utils")["GitHub"]>;

/** The API of the GitHub server that started the run, and the repository of the run. */
export type Api = { readonly octokit: Octokit; readonly repository: { readonly owner: string; readonly repo: string } };

/** Connects to GitHub's API when a run first needs it. */
export type Connect = () => Promise<Result<Api>>;
