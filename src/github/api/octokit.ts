import type { Failed } from "./errors.ts";

/** Octokit as GitHub's toolkit makes it for an action. */
export type Octokit = InstanceType<typeof import("@actions/github/lib/utils")["GitHub"]>;

/** A way to the API of the GitHub that started the run, and the repository that the run is about. */
export type Api = { readonly octokit: Octokit; readonly repository: { readonly owner: string; readonly repo: string } };

/** How GitHub's API is reached, if it comes to that. */
export type Connect = () => Promise<Api | Failed>;
