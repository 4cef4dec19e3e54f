import { createServer } from "node:http";
import { type AddressInfo, connect as dial } from "node:net";
import { expect, it, vi } from "vitest";
import { tryApi } from "../../../src/github/api/errors.ts";
import { apiOf } from "../../support/github/client.ts";
import { fakeGitHub } from "../../support/github/fake.ts";

it("a request to GitHub uses the proxy of the runner, and reports in plain words that it refuses", async () => {
  const fake = await fakeGitHub();
  const targets: (string | undefined)[] = [];
  let refuses = false;
  const proxy = createServer().on("connect", ({ url }, client) => {
    if (refuses) return void client.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    targets.push(url);
    const server = dial(Number(new URL(fake.url).port), "127.0.0.1", () => {
      client.write("HTTP/1.1 200 OK\r\n\r\n");
      server.pipe(client).pipe(server);
    });
    for (const socket of [client, server]) socket.on("error", () => socket.destroy());
  });
  await new Promise<void>((listening) => proxy.listen(0, "127.0.0.1", listening));
  const url = "http://github.contoso.example/api/v3";
  // Set before the import of the toolkit, which reads them when it is loaded.
  vi.stubEnv("GITHUB_API_URL", url);
  vi.stubEnv("http_proxy", `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
  vi.stubEnv("no_proxy", "");
  const { octokit, repository } = await apiOf({ url });
  const { data } = await octokit.rest.issues.listComments({ ...repository, issue_number: 7 });
  expect([data, targets, fake.calls()]).toEqual([[], ["github.contoso.example:80"], ["issues/list-comments"]]);
  await fake.close();
  refuses = true;
  const result = await tryApi(() => octokit.rest.issues.listComments({ ...repository, issue_number: 7 }));
  expect(result).toEqual({ ok: false, error: "the proxy of the runner responded with 407" });
  proxy.closeAllConnections();
  proxy.close();
});
