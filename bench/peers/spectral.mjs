// A ruleset for Spectral: the schema and a few typical rules.

/**
 * The ruleset for a schema. The schema is inlined, because Spectral accepts everything without an error if the schema is
 * a `$ref` to a file. Spectral does not support `\P{Cc}` in patterns, so the characters are listed.
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
      "archiving-server-set": rule(pool, { field: "archivingServer", function: "truthy" }),
      "no-many-servers": rule(`${pool}.servers`, { function: "length", functionOptions: { min: 2, max: 10 } }),
      "contoso-only": rule(`${pool}.fqdn`, { function: "pattern", functionOptions: { match: "[.]contoso[.]com$" } }),
      "retention-of-a-month": rule("$.spec.archiving.retentionDays", {
        function: "schema",
        functionOptions: { schema: { minimum: 30 } },
      }),
    },
  };
}
