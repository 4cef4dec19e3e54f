import { textOf } from "./base.mjs";

/** The first three parts of the first builds of each product, in the order of the table. */
export const families = {
  "lync-server-2010": "4.0.7577",
  "lync-server-2013": "5.0.8308",
  "skype-for-business-server-2015": "6.0.9319",
  "skype-for-business-server-2019": "7.0.2046",
  "skype-for-business-server-se": "7.0.2046",
};

/** Where the name of a product begins. */
const start = /(?=\b(?:lync|skype)\b)/i;

/** Words that clients do not have: their updates have no numbers, and none has a subscription edition. */
const ofServer = /\bserver\b|\bsubscription edition\b|\bSE\b|\b(?:CU|cumulative[ _]update) ?\d/i;

/** What a name has that is neither the product nor its version: another server, and the month of an update. */
const others =
  /\bwindows server(?: 20\d\d)?|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) 20\d\d\b/gi;

/** One or more years, such as those in "Skype for Business Server 2015 and 2019". */
const years = /(?<![.\d])20\d\d(?![.\d]\d|\d)(?:(?: ?[,/&]| and| or)+ ?20\d\d\b)*/;

/** Words in the names of clients, and of services that Microsoft runs. What has other words can be a server. */
const ofClient = new RegExp(
  [
    "lync|skype|microsoft|for business|for|on|and|or|the|in|n/a|unspecified|unknown",
    "basic|attendee|phone edition|room system|web app|meetings app|online|mobile|desktop|clients?|consumer",
    "mac(?:os| os)?|ios|iphone|ipad|android|windows(?: phone| store)?|linux|office|editions?|systems?|user|admin",
    "level|install|x64|x86|(?:32|64)-?bit|bit|service pack|sp\\d?|versions?|before|prior to|\\d[\\d.]*",
    "click-to-run|vdi|plug-?in",
  ].join("|"),
);
const wordOfClient = new RegExp(`(?<!\\w)(?:${ofClient.source})(?!\\w)`, "gi");

/**
 * The products that a text names, in any order of words: servers by their ids; "client"; "server" for a server without a
 * version, "other" for one of another version; "unknown" for what is recognized neither as a server nor as a client.
 */
export function kindsIn(text) {
  const [, ...names] = `;${text}`.split(start);
  return [...new Set(names.flatMap(kindsOf))];
}

/** The kinds of one name, which ends at a comma that no year follows. */
function kindsOf(text) {
  const name = text
    .replace(others, " ")
    .replace(/[;|].*|,(?! ?20\d\d).*/s, "")
    .replaceAll("_", " ");
  if (!ofServer.test(name)) return isClient(name) ? ["client"] : ["unknown"];
  const isLync = /^lync/i.test(name);
  const [list = ""] = years.exec(name) ?? [];
  if (!isLync && (/\bsubscription edition\b/i.test(name) || (list === "" && /\bSE\b/i.test(name))))
    return ["skype-for-business-server-se"];
  const ids = (list.match(/20\d\d/g) ?? []).map((year) => `${isLync ? "lync" : "skype-for-business"}-server-${year}`);
  return ids.length > 0 ? ids.map((id) => (isProduct(id) ? id : "other")) : ["server"];
}

function isClient(name) {
  return !/[\p{L}\p{N}]/u.test(name.replace(/[()[\]*:]/g, " ").replace(wordOfClient, " "));
}

/** Whether a kind is one of the products. */
export function isProduct(kind) {
  return Object.hasOwn(families, kind);
}

/** Whether a sentence names a server product, with the year before or after the word "Server". */
export function describesServer(text) {
  return /\b(?:lync|skype for business)(?: 20\d\d)? server\b|\bbusiness subscription edition\b/i.test(text);
}

/** Whether a text names Lync or Skype for Business. */
export function namesBrand(text) {
  return /\blync\b|\bskype for business\b/i.test(text);
}

/** The names in a CPE: "skype for business server subscription edition * cu1". */
export function namesInCpe(cpe) {
  const [, , , , product = "", version = "", update = ""] = textOf(cpe).split(":");
  return `${product} ${version} ${update}`.replaceAll("_", " ");
}

/** The cumulative update that a text names, such as "CU13"; empty if it names none. */
export function updateIn(text) {
  const [, number] = /\b(?:cu|cumulative update) ?(\d{1,3})\b/i.exec(text) ?? [];
  return number === undefined ? "" : `CU${Number(number)}`;
}
