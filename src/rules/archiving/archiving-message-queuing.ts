import { quoted } from "../../base/wording.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { FrontEndPool, Server } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";

const needed = "Lync Server 2010 needs it, with Active Directory integration";

export const archivingMessageQueuing: Rule = {
  id: "archiving-message-queuing",
  title: "Message Queuing runs on Archiving Servers and on Front End Servers they serve",
  level: "error",
  preset: "recommended",
  why: "Messages travel from the Front End Server to the Archiving Server in queues; without Message Queuing none arrives",
  fix: "Install Message Queuing with Active Directory integration on the server, then write messageQueuing: true",
  turnOffWhen: "Never while the server archives or homes archived users",
  source: "archiving-requirements-2010",
  evidence: "A",
  products: ["lync-server-2010"],
  applies: ({ spec }) => (spec.archiving?.scope ?? "none") !== "none",
  *check(deployment) {
    for (const { value, path } of partsOf(deployment, "archivingServers")) {
      if (value.messageQueuing !== false) continue;
      const message = `server ${quoted(value.fqdn)} archives, but has no Message Queuing; ${needed}`;
      yield { path: [...path, "messageQueuing"], message };
    }
    const everybody = deployment.spec.archiving?.scope === "all-users";
    for (const { value, path } of partsOf(deployment, "frontEndPools")) {
      // Which pools home selected users is told by their associations alone.
      const archived = value.homedUsers > 0 && (everybody || value.archivingServer !== undefined);
      if (archived) yield* withoutQueues(value, path);
    }
  },
};

/** The pool, where it says so for servers that say nothing themselves; then each server that says so itself. */
function* withoutQueues({ fqdn, servers, messageQueuing }: FrontEndPool, path: Path): Iterable<Hit> {
  if (messageQueuing === false && (typeof servers === "number" || servers.some(isSilent))) {
    const message = `pool ${quoted(fqdn)} homes archived users, but its servers have no Message Queuing; ${needed}`;
    yield { path: [...path, "messageQueuing"], message };
  }
  if (typeof servers === "number") return;
  for (const [at, server] of servers.entries()) {
    if (typeof server === "string" || server.messageQueuing !== false) continue;
    const message = `server ${quoted(server.fqdn)} homes archived users, but has no Message Queuing; ${needed}`;
    yield { path: [...path, "servers", at, "messageQueuing"], message };
  }
}

function isSilent(server: Server): boolean {
  return typeof server === "string" || server.messageQueuing === undefined;
}
