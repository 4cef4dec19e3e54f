/** The pattern of printable characters. */
export const printable = "^\\P{Cc}+$";

/** The pattern of host names and domains. It only refuses what surrounds a name; `fqdn-format` checks the name itself. */
export const bareName = "^[^\\p{Cc}/:@]+$";

/** The pattern of calendar dates. */
export const day = "^\\d{4}-\\d{2}-\\d{2}$";

/** The pattern of rule IDs. */
export const ruleId = "^[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)?$";

/** The pattern of paths of properties without indexes. */
export const propertyPath = "^[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)*$";

/** The pattern of URLs. */
export const url = "^https?://[^\\s\\p{Cc}]+$";

/** The pattern of ports and port ranges. */
export const portRange = "^[0-9]{1,5}(-[0-9]{1,5})?$";

/** The pattern of URLs of pages, fully encoded. */
export const urlEncoded = "^https://[\\w.~:/?#\\[\\]@!$&'()*+,;=%-]+$";

/** The pattern of names in lowercase. */
export const lowercaseName = "^[a-z0-9][a-z0-9-]*$";

/** The pattern of percentages up to 100%. */
export const percentage = "^(100|[0-9]{1,2}([.][0-9]{1,4})?) ?%$";

/** What each pattern of the schemas expects. */
export const patterns: Readonly<Record<string, string>> = {
  [printable]: "printable characters",
  [bareName]: "a name without scheme, user, port or path",
  [day]: "a date (YYYY-MM-DD)",
  [ruleId]: "a rule ID, such as front-end-count or contoso/two-edges",
  "^[a-z0-9][a-z0-9-]*/[a-z0-9][a-z0-9-]*$":
    "an organization, a slash and a name in lowercase, such as contoso/two-edges",
  [propertyPath]: "property names separated by dots, such as spec.sites.edgePools",
  [url]: "a URL that starts with https://",
  [portRange]: "a port such as 5061 or a port range such as 50000-59999",
  [urlEncoded]: "a URL that starts with https://, in which characters that URLs do not have are percent-encoded",
  "^\\d{4}-\\d{2}(-\\d{2})?$": "a day or month (YYYY-MM-DD or YYYY-MM)",
  "^\\d{1,5}\\.\\d{1,5}\\.\\d{1,5}\\.\\d{1,5}$": "a build of four numbers, such as 7.0.2046.889",
  [lowercaseName]: "lowercase letters, digits and hyphens, such as cve-records",
  "^\\d{5,8}$": "the number of a Knowledge Base article, such as 5065372",
  "^KB\\d{5,8}$": "the number of a Knowledge Base article, such as KB2982006",
  "^CVE-\\d{4}-\\d{4,10}$": "a CVE number, such as CVE-2026-70297",
  [percentage]: "a percentage from 0% to 100%, such as 2%",
};
