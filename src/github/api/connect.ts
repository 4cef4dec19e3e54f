import type { Result } from "../../base/result.ts";
import { tool } from "../../base/version.ts";
import { quote } from "../../base/wording.ts";
import type { Environment } from "../context/environment.ts";
import { clockFor } from "./clock.ts";
import { tryApi } from "./errors.ts";
import { fetchWithin } from "./fetch.ts";
import { maskOf } from "./mask.ts";
import type { Api, Octokit } from "./octokit.ts";
import { defaultLimits, limitTime, pluginOptions, type RetryLimits, retryRules } from "./retry.ts";

/** The version of the REST API that requests conform to. GitHub responds by the same version. */
const apiVersion = "2022-11-28";

const silent = () => undefined;

/** A log that discards messages of libraries: a request's headers contain the token. */
const log = { debug: silent, info: silent, warn: silent, error: silent };

/**
 * Connects to GitHub's API without sending a request. Nothing else imports its libraries, and they are loaded here, so
 * that a run without requests does not load them.
 */
export async function connect(
  { GITHUB_API_URL: url = "", GITHUB_REPOSITORY: name = "" }: Environment,
  token: string,
  limits: RetryLimits = defaultLimits,
): Promise<Result<Api>> {
  const [owner, repo, ...rest] = name.split("/");
  if (!/^https?:\/\//.test(url))
    return { ok: false, error: `GITHUB_API_URL is ${quote(url)}; expected the URL of an API` };
  if (!owner || !repo || rest.length > 0)
    return { ok: false, error: `GITHUB_REPOSITORY is ${quote(name)}; expected OWNER/NAME` };
  if (token === "") return { ok: false, error: "input token is empty; GitHub's API requires a token" };
  return tryApi(async () => ({
    octokit: await createClient(url.replace(/\/+$/, ""), token, limits),
    repository: { owner, repo },
  }));
}

async function createClient(baseUrl: string, token: string, limits: RetryLimits): Promise<Octokit> {
  const [{ GitHub, defaults, getOctokitOptions }, { retry }, { throttling }] = await Promise.all([
    import("@actions/github/lib/utils"),
    import("@octokit/plugin-retry"),
    import("@octokit/plugin-throttling"),
  ]);
  const clock = clockFor(limits.total);
  // The toolkit's fetch uses the proxy of the runner.
  const fetch = fetchWithin(defaults.request?.fetch ?? globalThis.fetch, { ...limits, clock, mask: maskOf(token) });
  const options = {
    baseUrl,
    userAgent: `${tool.name}/${tool.version}`,
    log,
    request: { ...defaults.request, fetch, log },
    ...pluginOptions(limits, clock),
  };
  const octokit = new (GitHub.plugin(retryRules(limits, clock), retry, throttling))(getOctokitOptions(token, options));
  octokit.hook.before("request", ({ headers }) => {
    headers["x-github-api-version"] = apiVersion;
  });
  limitTime(octokit, limits, clock);
  return octokit;
}
