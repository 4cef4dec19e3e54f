// A ruleset for Spectral: the schema and a few rules of the kind that people write with it.

/**
 * The schema is put in, since one that a ruleset only names by `$ref` is passed in silence. Spectral's patterns know no
 * `\P{Cc}`, so the same letters are written out for it.
 */
export function spectralRules(schema) {
  const { $id: _, ...own } = JSON.parse(schema.replaceAll("\\\\P{Cc}", "[^\\\\u0000-\\\\u001F\\\\u007F-\\\\u009F]"));
  const functionOptions = { dialect: "draft2020-12", allErrors: true, schema: own };
  const rule = (given, then) => ({ given, severity: "error", then });
  const pool = "$.spec.sites[*].frontEndPools[*]";
  return {
    rules: {
      "manifest-schema": { ...rule("$", { function: "schema", functionOptions }), message: "{{error}} {{path}}" },
      "hotfix-installed": rule("$.spec.xmppGateways[*]", { field: "hotfix", function: "truthy" }),
      "archiving-server-known": rule(pool, { field: "archivingServer", function: "truthy" }),
      "no-many-servers": rule(`${pool}.servers`, { function: "length", functionOptions: { min: 2, max: 10 } }),
      "contoso-only": rule(`${pool}.fqdn`, { function: "pattern", functionOptions: { match: "[.]contoso[.]com$" } }),
      "retention-of-a-month": rule("$.spec.archiving.retentionDays", {
        function: "schema",
        functionOptions: { schema: { minimum: 30 } },
      }),
    },
  };
}
