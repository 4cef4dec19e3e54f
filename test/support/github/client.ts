import { connect } from "../../../src/github/api/connect.ts";
import { hasFailed } from "../../../src/github/api/errors.ts";
import type { Api } from "../../../src/github/api/octokit.ts";
import type { Patience } from "../../../src/github/api/retry.ts";
import type { Fake } from "./fake.ts";

/** The token of all tests, which no message may hold. */
export const token = "ghs_0123456789abcdefSECRET";

/** So little patience that a test ends soon; a second of waiting is a millisecond. */
export const hasty: Patience = { request: 5000, total: 20_000, tries: 2, wait: 60, second: 1 };

/** The API of a fake, as a run of contoso/deployments has it. */
export async function apiOf(fake: Pick<Fake, "url">, patience: Partial<Patience> = {}): Promise<Api> {
  const env = { GITHUB_API_URL: fake.url, GITHUB_REPOSITORY: "contoso/deployments" };
  const api = await connect(env, token, { ...hasty, ...patience });
  if (hasFailed(api)) throw new Error(api.failed);
  return api;
}
