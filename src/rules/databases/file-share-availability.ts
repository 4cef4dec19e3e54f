import { keyOfName } from "../../base/host-names.ts";
import { quote } from "../../base/wording.ts";
import { databasesOf } from "../../deployment/databases.ts";
import { type FileShare, fileSharesOf } from "../../deployment/file-shares.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";
import type { BackEnd, Deployment } from "../../schema/deployment.ts";

/** The page on DFS and backups of file shares, and the one on file shares beside databases. */
export const sharingPages: Pages = since2015("file-sharing-2015", "A*");
export const placePages: Pages = since2015("topologies-2015", "A*");

/** The most hours between two backups of a file share. */
const mostHours = 8;

export const fileShareAvailability: Rule = {
  id: "file-share-availability",
  title: "File shares are replicated, backed up often, and not on database servers",
  level: "warning",
  preset: "strict",
  why: "If the only file server fails, meeting content since the last backup is lost, and users cannot upload new content",
  fix: "Replicate the share with DFS, back it up every 4 to 8 hours, and give it a file server of its own",
  source: "file-sharing-2015",
  evidence: "A*",
  products: ["skype-for-business-server-2015", "skype-for-business-server-2019", "skype-for-business-server-se"],
  applies: (deployment) => fileSharesOf(deployment).length > 0,
  *check(deployment, { profile }) {
    const databases = new Set(databasesOf(deployment).flatMap(({ value }) => computersOf(value)));
    for (const share of fileSharesOf(deployment)) yield* violations(share, databases, deployment, profile);
  },
};

/** The SQL Server of a database and its nodes, as keys. A witness stores no data. */
function computersOf({ sqlServer = "", nodes = [] }: BackEnd): readonly string[] {
  const replicas = nodes.filter(({ role }) => role !== "witness");
  return [sqlServer, ...replicas.map(({ fqdn }) => fqdn)].map(keyOfName);
}

function* violations(
  { value, path, of }: FileShare,
  databases: ReadonlySet<string>,
  { spec }: Deployment,
  profile: Profile,
): Iterable<Hit> {
  const { server, share, replicated, backupHours = 0 } = value;
  const name = `the file share ${quote(share)} of ${quote(of)}`;
  const fact = stated(profile, sharingPages);
  if (databases.has(keyOfName(server))) {
    const message = `${name} is on the database server ${quote(server)}; ${profile.name} recommends another file server`;
    yield { path: [...path, "server"], message, fact: stated(profile, placePages) };
  }
  if (spec.availability === "high" && replicated === false) {
    const message = `availability is "high", but ${name} is not replicated; replication by DFS is recommended`;
    yield { path: [...path, "replicated"], message, fact };
  }
  if (backupHours <= mostHours) return;
  const message = `${name} is backed up every ${backupHours} hours; every 4 to ${mostHours} hours is recommended`;
  yield { path: [...path, "backupHours"], message, fact };
}
