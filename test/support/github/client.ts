import { connect } from "../../../src/github/api/connect.ts";
import type { Api } from "../../../src/github/api/octokit.ts";
import type { RetryLimits } from "../../../src/github/api/retry.ts";
import type { Fake } from "./fake.ts";

/** The token of all tests, which no message may contain. */
export const token = "ghs_0123456789abcdefSECRET";

/** Short limits, so that a test ends soon: a second of waiting is a millisecond. */
export const shortLimits: RetryLimits = { request: 5000, total: 20_000, tries: 2, wait: 60, second: 1 };

/** Connects to a fake server, as a run of contoso/deployments does. */
export async function apiOf(fake: Pick<Fake, "url">, limits: Partial<RetryLimits> = {}): Promise<Api> {
  const env = { GITHUB_API_URL: fake.url, GITHUB_REPOSITORY: "contoso/deployments" };
  const api = await connect(env, token, { ...shortLimits, ...limits });
  if (!api.ok) throw new Error(api.error);
  return api.value;
}
