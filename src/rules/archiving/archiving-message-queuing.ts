import { quote } from "../../base/wording.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { FrontEndPool, Server } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";

const requirement = "Lync Server 2010 requires it, with Active Directory integration";

export const archivingMessageQueuing: Rule = {
  id: "archiving-message-queuing",
  title: "Archiving Servers and Front End Servers with archived users run Message Queuing",
  level: "error",
  preset: "recommended",
  why: "Front End Servers send messages to the Archiving Server through queues; without Message Queuing, none arrive",
  fix: "Install Message Queuing with Active Directory integration on the server, then set messageQueuing: true",
  source: "archiving-requirements-2010",
  evidence: "A",
  products: ["lync-server-2010"],
  applies: ({ spec }) => (spec.archiving?.scope ?? "none") !== "none",
  *check(deployment) {
    for (const { value, path } of partsOf(deployment, "archivingServers")) {
      if (value.messageQueuing !== false) continue;
      const message = `server ${quote(value.fqdn)} archives messages, but has no Message Queuing; ${requirement}`;
      yield { path: [...path, "messageQueuing"], message };
    }
    const allUsers = deployment.spec.archiving?.scope === "all-users";
    for (const { value, path } of partsOf(deployment, "frontEndPools")) {
      // Only the association shows which pools home selected users.
      const archived = value.homedUsers !== 0 && (allUsers || value.archivingServer !== undefined);
      if (archived) yield* withoutQueues(value, path);
    }
  },
};

/** The pool, if its setting applies to servers without their own; then each server that has its own. */
function* withoutQueues({ fqdn, servers, messageQueuing }: FrontEndPool, path: Path): Iterable<Hit> {
  if (messageQueuing === false && (typeof servers === "number" || servers.some(inheritsSetting))) {
    const message = `pool ${quote(fqdn)} homes archived users, but its servers have no Message Queuing; ${requirement}`;
    yield { path: [...path, "messageQueuing"], message };
  }
  if (typeof servers === "number") return;
  for (const [at, server] of servers.entries()) {
    if (typeof server === "string" || server.messageQueuing !== false) continue;
    const message = `server ${quote(server.fqdn)} homes archived users, but has no Message Queuing; ${requirement}`;
    yield { path: [...path, "servers", at, "messageQueuing"], message };
  }
}

function inheritsSetting(server: Server): boolean {
  return typeof server === "string" || server.messageQueuing === undefined;
}
