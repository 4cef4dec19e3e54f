import { commands, page, pagesRead, type Source } from "./source.ts";

const data = "github.com/MicrosoftDocs/lifecycle-data-pr.";
const product = "lifecycle-data/products";

/** The support lifecycle of products and services. The comment of each source is its key in the fact sheet. */
export const lifecycle = {
  // LC-JA10
  "lifecycle-2010": page(
    "Lifecycle of Microsoft Lync Server 2010 (Japanese edition)",
    `${data}ja-jp/blob/59d6b2057d2ebf16922b0d124924a4391622aa08/${product}/microsoft-lync-server-2010.yml`,
    "2021-03-22",
  ),
  // LC-JA13
  "lifecycle-2013": page(
    "Lifecycle of Microsoft Lync Server 2013 (Japanese edition)",
    `${data}ja-jp/blob/59d6b2057d2ebf16922b0d124924a4391622aa08/${product}/microsoft-lync-server-2013.yml`,
    "2020-09-01",
  ),
  // LC-ES15
  "lifecycle-2015": page(
    "Lifecycle of Skype for Business Server 2015 (Spanish edition)",
    `${data}es-es/blob/28d44ba8d9d6293945ca29006df5369906dd3409/${product}/skype-for-business-server-2015.yml`,
    "2020-07-28",
  ),
  // LC-ES19
  "lifecycle-2019": page(
    "Lifecycle of Skype for Business Server 2019 (Spanish edition)",
    `${data}es-es/blob/65d12252055ade01c38806f8146cb3ae28ad1fce/${product}/skype-for-business-server-2019.yml`,
    "2020-07-28",
  ),
  // M365L
  "microsoft-365-local": page(
    "What is Microsoft 365 Local?",
    "learn.microsoft.com/azure/azure-sovereign-clouds/private/m365-local/microsoft-365-local-overview",
    pagesRead,
  ),
  // LC-MOD. Not read itself: two notes quote it, last verified on this date.
  "modern-lifecycle": page(
    "Additional support for servers under the Modern Lifecycle Policy",
    "learn.microsoft.com/lifecycle/additional-support-server-modern-lifecycle-policy",
    "2026-10-02",
  ),
  // CVE. The list of which the table of updates has the rows about the products
  "cve-records": page("CVE records of Microsoft", "github.com/CVEProject/cvelistV5", "2026-11-29"),
  // P of the sheet on builds
  "patch-version": commands(
    "Get-CsServerPatchVersion",
    "4105cc61c0c89caa65be01d8f49e0e928fe1c6a2/skype/skype-ps/skype/Get-CsServerPatchVersion",
    "2026-11-29",
  ),
  // L10 of the sheet on builds
  "versions-2010": page(
    "Update version information for Lync Server 2010",
    "learn.microsoft.com/en-us/archive/blogs/hot/update-version-information-for-lync-server-2010",
    "2026-11-29",
  ),
  // SCR of the sheet on builds
  "installed-version": page("Get-InstalledLyncVersion.ps1 (Ståle Hansen)", "wp.me/pv8hB-19K", "2026-11-29"),
  // PS-EAP, the later version with the note on the end of consumer Skype
  "skype-end": commands(
    "New-CsExternalAccessPolicy (note on Skype Consumer Interoperability)",
    "93336da/skype/skype-ps/SkypeForBusiness/New-CsExternalAccessPolicy",
    "2026-08-21",
  ),
} as const satisfies Record<string, Source>;
