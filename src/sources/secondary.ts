import { page, pagesRead, type Source } from "./source.ts";

/** Books, blogs and press. A source dated by month or year has its first day. Each comment is the key in the fact sheet. */
export const secondary = {
  // RK-XMPP
  "xmpp-resource-kit-2010": page(
    "Lync Server 2010 Resource Kit, chapter 12: Interoperability with XMPP Systems",
    "adiczek.opx.pl/chapter.12.interoperability.with.xmpp.systems.php",
    "2011-01-01",
  ),
  // XG-GMAIL
  "xmpp-gateway-gmail": page(
    "OCS team blog 599: Gmail via XMPP Gateway (copy)",
    "forum.persiannetworks.com/f101/t33300.html",
    "2009-10-01",
  ),
  // XG-JAB
  "xmpp-gateway-jabber": page(
    "Configuring XMPP Connectivity to Jabber XCP 5.4",
    "technet.microsoft.com/en-us/library/ee830332(v=ocs.14).aspx",
    "2009-11-01",
  ),
  // BK-CAP
  "capacity-book-2010": page(
    "Lync Server 2010: planning chapter on capacity",
    "programming4.us/enterprise/21896.aspx",
    pagesRead,
  ),
  // BK-ARCHPLAN
  "archiving-book-2010": page(
    "Lync Server 2010: planning chapter on archiving",
    "programming4.us/enterprise/21902.aspx",
    pagesRead,
  ),
  // BK-OS
  "edge-installation-book-2010": page(
    "Microsoft Lync Server 2010 Edge: Edge Installation",
    "tutorial.wmlcloud.com/windows_server/Microsoft-Lync-Server-2010-Edge---Edge-Installation.aspx",
    pagesRead,
  ),
  // BK-VM
  "virtual-machines-book-2010": page(
    "Microsoft Lync Server 2010: Virtual Machine Server Configuration",
    "guides.wmlcloud.com/technology/microsoft-lync-server-2010---virtual-machine-server-configuration.aspx",
    pagesRead,
  ),
  // HW
  "hardware-blog-2010": page(
    "Lync Server 2010 system requirements",
    "duliplync.blogspot.com/2010/09/microsoft-lync-launched-system.html",
    "2010-09-30",
  ),
  // BK-PIC
  "public-im-book-2010": page(
    "Microsoft Lync Server 2010 Unleashed: public IM",
    "aigencon.com/view/book/EB9780132682190_115.html",
    pagesRead,
  ),
  // PIC-ENP
  "public-im-aol-2010": page(
    "How to fix intermittent AOL public IM issues within Lync",
    "www.enpointe.com/blog/How-to-fix-Intermittent-AOL-PIC-Issues-within-Lync",
    pagesRead,
  ),
  // MAILGEEK
  "federation-types-2010": page(
    "Microsoft Lync federation types",
    "mailgeek.blogspot.com/2015/01/microsoft-lync-federation.html",
    "2015-01-01",
  ),
  // L-DIR
  "cal-features-2010": page(
    "Features licensed by Lync Server CALs",
    "www.directionsonmicrosoft.com/charts-illustrations/features-licensed-by-lync-server-cals-2",
    pagesRead,
  ),
  // OCSPEDIA-TOP
  "topology-changes-ocspedia": page(
    "Microsoft Lync Topology Changes",
    "www.ocspedia.com/fe/Microsoft_Lync_Topology_Changes.aspx",
    pagesRead,
  ),
  // Reports Google's own notice, as PHOT does, which is undated
  "google-talk-end": page(
    "Google announces changes to Hangouts, Gmail and Google+",
    "geeknewscentral.com/2017/03/26/google-announces-changes-hangouts-gmail-google/",
    "2017-03-26",
  ),
  // BETA
  "security-updates-period-1": page(
    "Microsoft announces Extended Security Update programs for Exchange and Skype for Business",
    "betanews.com/2025/07/18/microsoft-announces-extended-security-update-programs-for-exchange-and-skype-for-business/",
    "2025-07-18",
  ),
  // HIEZ. The post describes the announcement at this address, which could not be read.
  "hybrid-application": page(
    "August 2025 update for Skype for Business Server (post of Maxime Hiez about the announcement)",
    "techcommunity.microsoft.com/blog/skype_for_business_blog/released-august-2025-skype-for-business-server-hotfix-updates/4445144",
    "2025-08-18",
  ),
  // HYB-042. The current version no longer has the sentence on hybrid voice.
  "hybrid-voice": page(
    "Plan hybrid connectivity between Skype for Business Server and Microsoft 365 or Office 365 (earlier version)",
    "github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/042b692552b21ff78ff839b7c645ddd69f7e5aa2/Skype/SfbHybrid/hybrid/plan-hybrid-connectivity.md",
    pagesRead,
  ),
  // PS of the sheet on builds
  "hybrid-voice-builds": page(
    "Plan Phone System in Office 365 with on-premises PSTN connectivity in Skype for Business Server",
    "docs.microsoft.com/skypeforbusiness/skype-for-business-hybrid-solutions/plan-your-phone-system-cloud-pbx-solution/plan-phone-system-with-on-premises-pstn-connectivity",
    "2018-01-26",
  ),
  // HMA
  "hybrid-modern-authentication": page(
    "Hybrid modern authentication overview and prerequisites for using it with on-premises Skype for Business and Exchange servers",
    "github.com/MicrosoftDocs/microsoft-365-docs/blob/0882fe1a1785d4608d78028654757632f8e8a345/microsoft-365/enterprise/hybrid-modern-auth-overview.md",
    "2020-08-25",
  ),
  // NEO
  "coexistence-se": page(
    "Skype for Business Server SE now available because Teams can't solve one problem",
    "www.neowin.net/forum/topic/1456374-skype-for-business-server-se-now-available-because-teams-can039t-solve-one-problem/",
    pagesRead,
  ),
  // WREP
  "security-updates-period-2": page(
    "Microsoft extends ESU support for Skype for Business and Exchange Servers",
    "windowsreport.com/microsoft-extends-esu-support-for-skype-for-business-and-exchange-servers/",
    pagesRead,
  ),
} as const satisfies Record<string, Source>;
