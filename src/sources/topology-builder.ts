import { commands, docs, docsRead, pagesRead, type Source } from "./source.ts";

/** A help page of Topology Builder, by commit and name. */
function help(title: string, commit: string, name: string): Source {
  return docs(title, `${commit}/Skype/SfbServer/help-topics/help-topobld/${name}`, docsRead);
}

/** Help of Topology Builder and command reference. The comment of each source is its key in the fact sheet. */
export const topologyBuilder = {
  // TB-EDGESET
  "edge-settings-2010": help(
    "Edit Edge Settings Expander for Lync Server 2010",
    "b8d77b728b0a15a1e15e60106bb05b867f8aced7",
    "edit-edge-settings-expander-for-lync-server-2010",
  ),
  // TB-EDGEOPT
  "edge-options-2010": help(
    "Add Edge Server Options for Lync Server 2010",
    "2e1929616ce00287c9a32a2458ae4e85d06e3fcb",
    "add-edge-server-options-for-lync-server-2010",
  ),
  // TB-EDGEFQDN
  "edge-fqdn": help("Add Edge Server FQDN", "500ff15d4573aca8c1341de9de7631846604cac7", "add-edge-server-fqdn"),
  // TB-NAT
  "edge-nat-2010": help(
    "Add Edge Server NAT IP 2010",
    "834141fe3ff79fbdc94a93824d8c7c9e2b2cf8dc",
    "add-edge-server-nat-ip-2010",
  ),
  // TB-NEXTHOP
  "edge-next-hop": help(
    "Add Edge Server Next Hop",
    "21b3da77200b5fe97e48d3b9537c506734a76135",
    "add-edge-server-next-hop",
  ),
  // TB-FEDROUTE
  "federation-route": help(
    "Federation Route Settings Expander",
    "834141fe3ff79fbdc94a93824d8c7c9e2b2cf8dc",
    "federation-route-settings-expander",
  ),
  // TB-FE-EDGE
  "front-end-edge": help(
    "Associate Front End With Edge",
    "ec2b18ef26b3bcf3f5af5e21cf81c00a3a89c06d",
    "associate-front-end-with-edge",
  ),
  // TB-ARCHASSOC
  "front-end-archiving": help(
    "Associate Front End With Archiving",
    "c0aba8eb54f86a87162d848b1ea2dee1afbf2f11",
    "associate-front-end-with-archiving",
  ),
  // TB-ARCHSQL
  "archiving-sql-store": help(
    "Add Archiving Server SQL Server Store",
    "30a6e0d0bd80aebf11a9a03176445aaf73797bd4",
    "add-archiving-server-sql-server-store",
  ),
  // TB-ARCHFILE
  "archiving-file-store": help(
    "Add Archiving Server File Store",
    "b403d1e121df4b423001c9c5515016b3f2ed5b3c",
    "add-archiving-server-file-store",
  ),
  // TB-FEAT
  "front-end-features-2010": help(
    "Add Front End Features 2010",
    "e65e6a6a9ea32733be972d4a8c25c963310cb219",
    "add-front-end-features-2010",
  ),
  // TB-COLLOC
  "front-end-collocations-2010": help(
    "Add Front End Server Collocations 2010",
    "30a6e0d0bd80aebf11a9a03176445aaf73797bd4",
    "add-front-end-server-collocations-2010",
  ),
  // TB-WEB
  "front-end-web-services-2010": help(
    "Add Front End Web Services 2010",
    "0b6a929bf4f67456105d9603805247e9355178eb",
    "add-front-end-web-services-2010",
  ),
  // TB-FILE
  "front-end-file-store": help(
    "Add Front End File Store",
    "500ff15d4573aca8c1341de9de7631846604cac7",
    "add-front-end-file-store",
  ),
  // TB-SIP
  "default-sip-domain": help(
    "Add Default Sip Domain",
    "19a9c2c997323d8f8fe392256b42241dcf917e11",
    "add-default-sip-domain",
  ),
  // PS-ARCH
  "set-cs-archiving-configuration": commands(
    "Set-CsArchivingConfiguration",
    "5796f21ec1c68f18ab635a6c549c1600db005172/skype/skype-ps/skype/Set-CsArchivingConfiguration",
    pagesRead,
  ),
  // PS-EAP
  "new-cs-external-access-policy": commands(
    "New-CsExternalAccessPolicy",
    "a3209b5e5a3c3aa3ebcc475433c92e70ffaa2f60/skype/skype-ps/skype/New-CsExternalAccessPolicy",
    pagesRead,
  ),
  // PS-EDGE
  "set-cs-access-edge-configuration": commands(
    "Set-CsAccessEdgeConfiguration",
    "2252f61bac04cd002cab52dde7459a63a67f1bcc/skype/skype-ps/skype/Set-CsAccessEdgeConfiguration",
    pagesRead,
  ),
  // PS-PROV
  "new-cs-public-provider": commands(
    "New-CsPublicProvider",
    "a3209b5e5a3c3aa3ebcc475433c92e70ffaa2f60/skype/skype-ps/skype/New-CsPublicProvider",
    pagesRead,
  ),
} as const satisfies Record<string, Source>;
