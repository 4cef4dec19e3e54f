import { createServer } from "node:http";
import { type AddressInfo, connect as dial } from "node:net";
import { expect, it, vi } from "vitest";
import { apiOf } from "../../support/github/client.ts";
import { fakeGitHub } from "../../support/github/fake.ts";

it("a request to GitHub uses the proxy of the runner", async () => {
  const fake = await fakeGitHub();
  const targets: (string | undefined)[] = [];
  const proxy = createServer().on("connect", ({ url }, client) => {
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
  proxy.closeAllConnections();
  proxy.close();
});
