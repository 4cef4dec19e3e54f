import { joinList, quote } from "../../base/wording.ts";
import { partsOf } from "../../deployment/parts.ts";
import { isSupported } from "../../deployment/platform/versions.ts";
import type { Rule } from "../../model/rule.ts";

export const localDatabase: Rule = {
  id: "local-database",
  title: "The local instances of SQL Server Express have a documented version",
  level: "warning",
  preset: "recommended",
  why: "Setup installs one version, and only some later ones were tested as upgrades of it",
  fix: "Upgrade SQL Server Express in place to a version that the message names, or correct the manifest",
  source: "requirements-2019",
  evidence: "A*",
  applies: (deployment) => partsOf(deployment, "frontEndPools").some(({ value }) => value.localDatabase !== undefined),
  *check(deployment, { profile }) {
    const { name, localDatabases: fact } = profile;
    for (const { value: pool, path } of partsOf(deployment, "frontEndPools")) {
      const { localDatabase: version, fqdn } = pool;
      if (version === undefined || fact.value === null || isSupported(version, { value: fact.value })) continue;
      const names = fact.value.map((one) => `${one} Express`);
      yield {
        path: [...path, "localDatabase"],
        message: `the local instances of pool ${quote(fqdn)} run ${quote(version)}; ${name} documents ${joinList(names, "or")}`,
        fact,
      };
    }
  },
};
