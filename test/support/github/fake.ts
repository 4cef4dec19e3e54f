import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Answer, actions, answers, type State } from "./answers.ts";
import { brokenBy } from "./limits.ts";
import { type Operation, operationAt, prepare, problemsIn, problemsInAnswer, type Request } from "./openapi.ts";

/** A fault of a request. With `taken` the request takes effect all the same, which the client cannot see. */
export type Fault = { readonly taken?: boolean } & (
  | { readonly status: number; readonly message?: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly text: string; readonly type?: string }
  | { readonly kind: "hang" | "close" | "half" | "drip" }
);

/** A received request, and its errors. */
export type Logged = Request & { readonly call: string; readonly problems: string[] };

/** A fake of GitHub's API on the loopback interface, with a path prefix like that of GitHub Enterprise Server. */
export type Fake = {
  readonly url: string;
  readonly state: State;
  readonly log: Logged[];
  /** The operations that were requested, in order. */
  readonly calls: () => readonly string[];
  /** Makes the next requests of an operation fail, one fault per request; with undefined a request succeeds. */
  readonly fail: (operationId: string, ...faults: readonly (Fault | undefined)[]) => void;
  readonly close: () => Promise<void>;
};

const prefix = "/api/v3";

/** The query for the account of a token. GitHub's description of the REST API does not include GraphQL. */
const graphql: Operation = {
  operationId: "graphql",
  parameters: [],
  requestBody: {
    content: {
      "application/json": {
        schema: {
          type: "object",
          required: ["query"],
          properties: { query: { type: "string", enum: ["query { viewer { login } }"] } },
        },
      },
    },
  },
  responses: {},
};

prepare();

/** Starts the fake server. It rejects and logs requests that do not conform to GitHub's OpenAPI description. */
export async function fakeGitHub(): Promise<Fake> {
  const state: State = {
    checkRuns: [],
    comments: [],
    reviews: [],
    changed: [],
    tree: new Map(),
    user: actions,
  };
  const log: Logged[] = [];
  const faults = new Map<string, (Fault | undefined)[]>();
  const server = createServer(async (incoming, outgoing) => {
    const request = await read(incoming);
    log.push(request);
    const fault = faults.get(request.call)?.shift();
    if (fault && !fault.taken) return answerWith(fault, outgoing);
    const answer = answerTo(state, request);
    return fault ? answerWith(fault, outgoing) : send(request, answer, outgoing, `http://${incoming.headers.host}`);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    state,
    log,
    calls: () => log.map(({ call }) => call),
    fail: (operationId, ...more) => faults.set(operationId, [...(faults.get(operationId) ?? []), ...more]),
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

async function read(incoming: IncomingMessage): Promise<Logged> {
  let raw = "";
  for await (const chunk of incoming.setEncoding("utf8")) raw += chunk;
  const { pathname, searchParams } = new URL(incoming.url ?? "", "http://github.example");
  const found =
    incoming.method === "POST" && pathname === "/api/graphql"
      ? { operation: graphql, params: {} }
      : pathname.startsWith(prefix) && operationAt(incoming.method ?? "", pathname.slice(prefix.length));
  const nothing = { operation: { operationId: "unknown", parameters: [], responses: {} }, params: {} };
  const request = {
    ...(found || nothing),
    query: Object.fromEntries(searchParams),
    headers: incoming.headers as Request["headers"],
    body: raw === "" ? undefined : JSON.parse(raw),
  };
  const { operationId: call } = request.operation;
  const problems = found
    ? [...problemsIn(request), ...brokenBy(request.body)]
    : [`${incoming.method} ${pathname} is not in the description`];
  return { ...request, call, problems };
}

function answerTo(state: State, request: Logged): Answer {
  if (request.problems.length > 0) return { status: 422, body: { message: request.problems.join("; ") } };
  return answers[request.call]?.(state, request) ?? { status: 404, body: { message: "Not Found" } };
}

/** Sends a response; a list in pages, each with a link to the next. */
function send(
  request: Logged,
  { status = 200, body, list, in: name }: Answer,
  outgoing: ServerResponse,
  host: string,
): void {
  const size = Number(request.query.per_page ?? 30);
  const page = Number(request.query.page ?? 1);
  const part = list?.slice((page - 1) * size, page * size);
  const content = part === undefined ? body : name ? { total_count: list?.length, [name]: part } : part;
  const wrong = status < 300 && typeof content === "object" ? problemsInAnswer(request.operation, content) : [];
  request.problems.push(...wrong.map((problem) => `the fake: ${problem}`));
  if (list && list.length > page * size) {
    const path = `${prefix}${pathOf(request)}`;
    const next = new URLSearchParams({ ...request.query, page: String(page + 1) });
    outgoing.setHeader("link", `<${host}${path}?${next}>; rel="next"`);
  }
  if (status === 204) outgoing.writeHead(204).end();
  else if (typeof content === "string")
    outgoing.writeHead(status, { "content-type": "application/vnd.github.raw+json; charset=utf-8" }).end(content);
  else answerJson(outgoing, status, JSON.stringify(content));
}

function pathOf({ params, call }: Logged): string {
  const at = { owner: params.owner, repo: params.repo };
  const ends: Record<string, string> = {
    "issues/list-comments": `issues/${params.issue_number}/comments`,
    "pulls/list-files": `pulls/${params.pull_number}/files`,
    "pulls/list-review-comments": `pulls/${params.pull_number}/comments`,
    "checks/list-for-ref": `commits/${params.ref}/check-runs`,
    "checks/list-annotations": `check-runs/${params.check_run_id}/annotations`,
  };
  return `/repos/${at.owner}/${at.repo}/${ends[call]}`;
}

function answerWith(fault: Fault, outgoing: ServerResponse): void {
  if ("status" in fault) {
    for (const [name, text] of Object.entries(fault.headers ?? {})) outgoing.setHeader(name, text);
    answerJson(outgoing, fault.status, JSON.stringify({ message: fault.message ?? `answer ${fault.status}` }));
  } else if ("text" in fault) answerJson(outgoing, 200, fault.text, fault.type);
  else if (fault.kind === "close") outgoing.destroy();
  else if (fault.kind === "half") {
    outgoing.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
    outgoing.write('{"id": 1, ', () => outgoing.destroy());
  } else if (fault.kind === "drip") {
    outgoing.writeHead(200, { "content-type": "application/json" });
    const dripping = setInterval(() => outgoing.write(" "), 100);
    outgoing.on("close", () => clearInterval(dripping));
  }
}

function answerJson(outgoing: ServerResponse, status: number, text: string, type = "application/json"): void {
  outgoing.writeHead(status, { "content-type": `${type}; charset=utf-8` }).end(text);
}
