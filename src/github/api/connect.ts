import { tool } from "../../base/version.ts";
import { quoted } from "../../base/wording.ts";
import type { Environment } from "../context/environment.ts";
import { attempted, type Failed } from "./errors.ts";
import type { Api, Octokit } from "./octokit.ts";
import { limitsByHeader, type Patience, patientFetch, usual, waits } from "./retry.ts";

/** The description of the API that requests are written by; a server that knows it answers by it. */
const apiVersion = "2022-11-28";

const silent = () => undefined;

/** What libraries would say goes nowhere: the log is for people, and a request's headers hold the token. */
const log = { debug: silent, info: silent, warn: silent, error: silent };

/**
 * The only door to GitHub's API. Its libraries are loaded here and now, so that a run that does without the API never
 * reads them. No request is sent yet.
 */
export async function connect(
  { GITHUB_API_URL: url = "", GITHUB_REPOSITORY: name = "" }: Environment,
  token: string,
  patience: Patience = usual,
): Promise<Api | Failed> {
  const [owner, repo, ...rest] = name.split("/");
  if (!/^https?:\/\//.test(url)) return { failed: `GITHUB_API_URL is ${quoted(url)}; the address of an API is needed` };
  if (!owner || !repo || rest.length > 0)
    return { failed: `GITHUB_REPOSITORY is ${quoted(name)}; OWNER/NAME is needed` };
  if (token === "") return { failed: "there is no token; GitHub's API needs one" };
  return attempted(async () => ({
    octokit: await clientFor(url.replace(/\/+$/, ""), token, patience),
    repository: { owner, repo },
  }));
}

async function clientFor(baseUrl: string, token: string, patience: Patience): Promise<Octokit> {
  const [{ GitHub, defaults, getOctokitOptions }, { retry }, { throttling }] = await Promise.all([
    import("@actions/github/lib/utils"),
    import("@octokit/plugin-retry"),
    import("@octokit/plugin-throttling"),
  ]);
  // Through a proxy where the runner has one: the toolkit's fetch knows.
  const fetch = patientFetch(defaults.request?.fetch ?? globalThis.fetch, patience);
  const options = {
    baseUrl,
    userAgent: `${tool.name}/${tool.version}`,
    log,
    request: { ...defaults.request, fetch, log },
    ...waits(patience),
  };
  const octokit = new (GitHub.plugin(limitsByHeader, retry, throttling))(getOctokitOptions(token, options));
  octokit.hook.before("request", ({ headers }) => {
    headers["x-github-api-version"] = apiVersion;
  });
  return octokit;
}
