import { quoted } from "../../base/wording.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";

export const archivingFileStore: Rule = {
  id: "archiving-file-store",
  title: "An Archiving Server that archives conferences has a file store",
  level: "error",
  preset: "recommended",
  why: "Files that people upload to a conference are archived in a file share; without it they are lost",
  fix: "Create the share before you publish the topology, and name it in fileStore of the Archiving Server",
  turnOffWhen: "The manifest leaves file stores out, and they are looked after in Topology Builder alone",
  source: "archiving-file-store",
  evidence: "B",
  products: ["lync-server-2010"],
  applies: ({ spec }) =>
    (spec.archiving?.scope ?? "none") !== "none" && spec.archiving?.content?.includes("conferencing") === true,
  *check(deployment) {
    for (const { value, path } of partsOf(deployment, "archivingServers")) {
      if (value.fileStore) continue;
      yield {
        path: [...path, "fileStore"],
        message: `server ${quoted(value.fqdn)} archives conferencing content, but has no fileStore; it needs a file share`,
      };
    }
  },
};
