import { quote } from "../../base/wording.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";

export const archivingFileStore: Rule = {
  id: "archiving-file-store",
  title: "Archiving Servers that archive conferencing content have a file store",
  level: "error",
  preset: "recommended",
  why: "Files uploaded to conferences are archived in a file share; without one, they are lost",
  fix: "Create the file share before you publish the topology, and set fileStore of the Archiving Server",
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
        message: `server ${quote(value.fqdn)} archives conferencing content, but fileStore is not set; a file share is required`,
      };
    }
  },
};
