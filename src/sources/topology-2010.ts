import { inLibrary, library, mirror, page, type Source } from "./source.ts";

/** Lync Server 2010: sizing, topology, archiving and platform. Each comment is the key in the fact sheet. */
export const topology2010 = {
  // SEED. The topic's number is inferred from the later edition with the same GUID; its text was read in a mirror.
  "planning-2010": library("Planning for IM and Presence (Lync Server 2010)", "gg412956", "2011-03-15"),
  // CAP
  "capacity-2010": library("Capacity Planning Using the User Models (Lync Server 2010)", "gg615015", "2012-10-17"),
  // FEP
  "front-end-pool-2010": library("Define and Configure a Front End Pool (Lync Server 2010)", "gg398538", "2011-04-12"),
  // AVC
  "conferencing-topologies-2010": page(
    "Conferencing Topologies for Enterprise Edition (Lync Server 2010)",
    "technet.microsoft.com/en-us/library/gg399060.aspx",
    "2011-02-27",
  ),
  // TOP
  "topologies-2010": mirror(
    "Supported Lync Server 2010 Topologies",
    "3475d430-0394-491b-a09b-ba85bd62be70",
    "2011-04-12",
  ),
  // COLLOC
  "collocation-2010": mirror(
    "Server Collocation in an Enterprise Edition Front End Pool Deployment (Lync Server 2010)",
    "0516b18d-14c0-4237-9279-0f92e341b1bd",
    "2011-05-16",
  ),
  // REF-LIM
  "reference-topology-2010": mirror(
    "Reference topology with limited high availability (Lync Server 2010)",
    "0453aeee-c41f-44e6-a6e0-aaace526ca08",
    "2011-03-15",
  ),
  // MIG-PHASE
  "migration-phases-2010": mirror(
    "Pool migration phases (Lync Server 2010)",
    "f19c83cd-8c1b-4abf-9320-44e4fde1a66e",
    "2011-05-05",
  ),
  // VIRT
  "virtualization-2010": page(
    "Virtualization Support (Lync Server 2010)",
    "technet.microsoft.com/en-us/library/gg398853(v=ocs.14).aspx",
    "2011-06-27",
  ),
  // VIRT-ENV
  "virtual-environment-2010": page(
    "Running in a Virtualized Environment (Lync Server 2010)",
    "technet.microsoft.com/en-us/library/gg399035(v=ocs.14)",
    "2012-10-17",
  ),
  // PLAN-DIR
  "director-planning-2010": mirror(
    "Director planning (Lync Server 2010)",
    "cf9919b3-e16b-47c5-be1d-2c4bc64f44ea",
    "2011-01-31",
  ),
  // DIR-COMP
  "director-components-2010": library(
    "Components and Topologies for Director (Lync Server 2010)",
    "gg398228",
    "2011-02-03",
  ),
  // DIR-TB
  "define-director-2010": page(
    "Define a Single Director in Topology Builder (Lync Server 2010)",
    "technet.microsoft.com/en-us/library/gg398717(v=ocs.14).aspx",
    "2012-06-17",
  ),
  // OTHER
  "topology-changes-2010": page(
    "Other Topology Changes (Lync Server 2010)",
    "technet.microsoft.com/en-us/library/gg398469(v=ocs.14).aspx",
    "2010-08-24",
  ),
  // DB
  "databases-2010": inLibrary(
    "ja-jp",
    "Supported Back End Server databases (Lync Server 2010)",
    "gg398990",
    "2013-10-17",
  ),
  // NET
  "network-2010": inLibrary(
    "zh-cn",
    "Network Infrastructure Requirements (Lync Server 2010)",
    "gg425841",
    "2011-05-16",
  ),
  // AD. The page has no title; this is the title of the later topic with the same GUID.
  "directory-2010": mirror(
    "Active Directory Domain Services support (Lync Server 2010)",
    "aeb62d5e-e424-473a-b795-9452150c98dd",
    "2010-11-01",
  ),
  // AD-REQ
  "directory-requirements-2010": library(
    "Active Directory Infrastructure Requirements (Lync Server 2010)",
    "gg412955",
    "2013-07-03",
  ),
  // AD-TOP
  "directory-topologies-2010": library(
    "Supported Active Directory Topologies (Lync Server 2010)",
    "gg398173",
    "2011-02-23",
  ),
  // DNSLB
  "dns-load-balancing-2010": mirror(
    "DNS Load Balancing (Lync Server 2010)",
    "7ed0ed20-33ad-4253-926d-21d392590ae7",
    "2011-05-16",
  ),
  // Not in the fact sheets
  "mediation-2010": library("Mediation Server Component (Lync Server 2010)", "gg398399", "2011-05-16"),
  // ARCH-OV
  "archiving-2010": page(
    "Overview of Archiving (Lync Server 2010)",
    "technet.microsoft.com/en-us/library/gg412755(v=ocs.14).aspx",
    "2011-01-31",
  ),
  // ARCH-REQ
  "archiving-requirements-2010": mirror(
    "Archiving requirements (Lync Server 2010)",
    "10740040-6898-43f1-a21d-34b376c870ac",
    "2011-01-31",
  ),
  // ARCH-DEF
  "archiving-planning-2010": mirror(
    "Defining archiving requirements (Lync Server 2010)",
    "540f4287-ee9e-4ee4-8caf-94438bb5ce92",
    "2011-02-03",
  ),
  // BR-PRE
  "branch-resiliency-prerelease-2010": page(
    "Branch-site resiliency (Communications Server 2010, pre-release)",
    "unifiedpeople.ru/ocs_14_itpro.en/html/1700f99b-709c-4e47-88eb-c0a5490e26e2.htm",
    "2010-07-14",
  ),
} as const satisfies Record<string, Source>;
