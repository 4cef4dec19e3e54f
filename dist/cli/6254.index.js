"use strict";exports.id=6254,exports.ids=[6254],exports.modules={6254:(function(C,k,s){s.r(k),s.d(k,{explain:()=>g});const d={"active-directory-layout":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  activeDirectory:
    layout: other
    rootDomain: local
    domains: [{ name: corp.contoso.com, renamed: true }]
    domainControllers:
      - { name: dc01.corp.contoso.com, domain: corp.contoso.com, site: Redmond, readOnly: true }
      - { name: dc02.corp.contoso.com, domain: corp.contoso.com, site: Redmond, readOnly: true }
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 900
          servers: 3
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  activeDirectory:
    layout: resource-forest
    rootDomain: corp.contoso.com
    domains: [{ name: corp.contoso.com }]
    domainControllers:
      - { name: dc01.corp.contoso.com, domain: corp.contoso.com, site: Redmond, readOnly: true }
      - { name: dc02.corp.contoso.com, domain: corp.contoso.com, site: Redmond }
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 900
          servers: 3
`},"active-directory-levels":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  activeDirectory:
    forestLevel: Windows Server 2008 R2
    rootDomain: corp.contoso.com
    domains: [{ name: corp.contoso.com, level: Windows Server 2008 R2 }]
    domainControllers: [{ name: dc01.corp.contoso.com, os: Windows Server 2008 R2 }]
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 900
          servers: 3
---
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: no-version }
spec:
  product: skype-for-business-server-2019
  activeDirectory:
    forestLevel: "7"
    domains: [{ name: contoso.com, level: WindowsServer2016Domain }]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3 }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  activeDirectory:
    forestLevel: Windows Server 2012 R2
    rootDomain: corp.contoso.com
    domains: [{ name: corp.contoso.com, level: Windows Server 2016 }]
    domainControllers: [{ name: dc01.corp.contoso.com, os: Windows Server 2022 }]
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 900
          servers: 3
`},"archiving-association":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, archivingServer: arch01.contoso.com }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 4000, servers: 2 }
      archivingServers:
        - fqdn: arch01.contoso.com
  archiving: { scope: all-users }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, archivingServer: arch01.contoso.com }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 4000, servers: 2, archivingServer: arch01.contoso.com }
      archivingServers:
        - fqdn: arch01.contoso.com
  archiving: { scope: all-users }
`},"archiving-capacity":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }
        - { fqdn: pool03.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }
        - { fqdn: pool04.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }
        - { fqdn: pool05.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }
        - { fqdn: pool06.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }
        - { fqdn: pool07.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }
      archivingServers:
        - fqdn: arch01.contoso.com
  archiving:
    scope: all-users
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }
        - { fqdn: pool03.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }
        - { fqdn: pool04.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }
        - { fqdn: pool05.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }
      archivingServers:
        - fqdn: arch01.contoso.com
  archiving:
    scope: all-users
`},"archiving-collocation":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, archivingServer: arch01.contoso.com }
      archivingServers:
        - fqdn: arch01.contoso.com
          collocatedWith: [database, mediation]
  archiving: { scope: all-users }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, archivingServer: arch01.contoso.com }
      archivingServers:
        - fqdn: arch01.contoso.com
          collocatedWith: [monitoring, database]
  archiving: { scope: all-users }
`},"archiving-content":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: sql
    content: [im]
    requiredContent:
      - im
      - conferencing
      - file-transfer
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: sql
    content: [im, conferencing]
    requiredContent: [im, conferencing]
`},"archiving-critical-mode":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    required: true
    scope: all-users
    store: sql
    criticalMode: false
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    required: true
    scope: all-users
    store: sql
    criticalMode: true
`},"archiving-direction":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: sql
    internal: true
    external: true
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  reverseProxies: [{ fqdn: proxy.contoso.com }]
  externalAccess: { federation: { allowedDomains: [fabrikam.com] } }
  archiving:
    scope: all-users
    store: sql
    internal: true
    external: true
`},"archiving-exchange-direction":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: exchange
    internal: true
    external: false
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: sql
    internal: true
    external: false
`},"archiving-exchange-hold":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: exchange
    inPlaceHold: 250
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: both
    inPlaceHold: 250
`},"archiving-file-store":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, archivingServer: arch01.contoso.com }
      archivingServers:
        - fqdn: arch01.contoso.com
  archiving: { scope: all-users, content: [im, conferencing] }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, archivingServer: arch01.contoso.com }
      archivingServers:
        - fqdn: arch01.contoso.com
          fileStore: { server: files01.contoso.com, share: LyncArchive }
  archiving: { scope: all-users, content: [im, conferencing] }
`},"archiving-message-queuing":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, archivingServer: arch01.contoso.com }
      archivingServers:
        - fqdn: arch01.contoso.com
          messageQueuing: false
  archiving: { scope: all-users }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, messageQueuing: true, archivingServer: arch01.contoso.com }
      archivingServers:
        - fqdn: arch01.contoso.com
          messageQueuing: true
  archiving: { scope: all-users }
`},"archiving-policy":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
    - name: Dublin
      frontEndPools: [{ fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: sql
    policies:
      - { scope: global, internal: false }
      - { scope: site, site: Redmond, internal: true }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
    - name: Dublin
      frontEndPools: [{ fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: sql
    policies:
      - { scope: global, internal: false }
      - { scope: site, site: Redmond, internal: true }
      - { scope: site, site: Dublin, internal: true }
`},"archiving-policy-assignment":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: sql
    policies:
      - { scope: global, internal: true }
      - scope: user
        name: Traders
        internal: true
        assignedUsers: []
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: sql
    policies:
      - { scope: global, internal: true }
      - { scope: user, name: Traders, internal: true, assignedUsers: [Traders] }
`},"archiving-pools":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, archiving: true }
        - fqdn: pool02.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          archiving: false
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, archiving: true }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, archiving: true }
`},"archiving-purge":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: sql
    purge: false
    retentionDays: 90
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: sql
    purge: true
    retentionDays: 90
`},"archiving-retention":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: sql
    purge: true
    retentionDays: 365
    requiredRetentionDays: 2555
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: sql
    purge: true
    retentionDays: 2555
    requiredRetentionDays: 2555
`},"archiving-scope":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    required: true
    scope: none
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    required: true
    scope: selected-users
    selectedUsers: [Traders]
    store: sql
`},"archiving-server-required":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: sql
`},"archiving-site-policy":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  archiving:
    scope: all-users
    store: sql
    policies:
      - { scope: global, internal: true }
      - { scope: site, site: Redmond, internal: true }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  reverseProxies: [{ fqdn: proxy.contoso.com }]
  externalAccess: { federation: { allowedDomains: [fabrikam.com] } }
  archiving:
    scope: all-users
    store: sql
    policies:
      - { scope: global, internal: true }
      - { scope: site, site: Redmond, internal: true, external: true }
`},"av-conferencing-capacity":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      users: 45000
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 45000, servers: 6, avConferencingPool: av.contoso.com }
      avConferencingPools:
        - fqdn: av.contoso.com
          servers: 2
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      users: 45000
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 45000, servers: 6, avConferencingPool: av.contoso.com }
      avConferencingPools:
        - fqdn: av.contoso.com
          servers: 3
`},"av-conferencing-pools":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      users: 20000
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 45000, servers: 6, avConferencingPool: av.contoso.com }
      avConferencingPools:
        - { fqdn: av.contoso.com, servers: 2 }
        - fqdn: av02.contoso.com
          servers: 2
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      users: 20000
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 45000, servers: 6, avConferencingPool: av.contoso.com }
      avConferencingPools:
        - { fqdn: av.contoso.com, servers: 2 }
    - name: Chicago
      frontEndPools: [{ fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 9000, servers: 2 }]
      avConferencingPools:
        - fqdn: av02.contoso.com
          servers: 2
`},"av-conferencing-standard":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: fe01.contoso.com
          edition: standard
          homedUsers: 4000
          servers: 1
          avConferencingPool: av.contoso.com
      avConferencingPools: [{ fqdn: av.contoso.com, servers: 1 }]
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: fe01.contoso.com
          edition: enterprise
          homedUsers: 4000
          servers: 2
          avConferencingPool: av.contoso.com
      avConferencingPools: [{ fqdn: av.contoso.com, servers: 1 }]
`},"back-end":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          backEnd: { sqlServer: sql01.contoso.com, instance: lync01 }
    - name: Chicago
      frontEndPools:
        - fqdn: pool02.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          backEnd:
            sqlServer: sql01.contoso.com
            instance: lync02
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          backEnd: { sqlServer: sql01.contoso.com, instance: lync }
    - name: Chicago
      frontEndPools:
        - fqdn: pool02.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          backEnd: { sqlServer: sql02.contoso.com, instance: lync }
`},"back-end-availability":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  availability: high
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          backEnd:
            sqlServer: sql01.contoso.com
            highAvailability: none
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  availability: high
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          backEnd:
            sqlServer: sql01.contoso.com
            highAvailability: cluster
`},"backup-registrar":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, backupRegistrar: pool02.contoso.com }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, backupRegistrar: pool02.contoso.com }
        - { fqdn: pool03.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, pairedWith: pool05.contoso.com, backupRegistrar: pool04.contoso.com }
    - name: Dublin
      frontEndPools:
        - { fqdn: pool04.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, backupRegistrar: pool01.contoso.com }
        - { fqdn: pool05.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, backupRegistrar: pool03.contoso.com }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, backupRegistrar: pool02.contoso.com }
    - name: Dublin
      frontEndPools:
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, backupRegistrar: pool01.contoso.com }
---
# The page is about later products.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, backupRegistrar: pool02.contoso.com }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }
`},"branch-central-site":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
    - name: Portland
      kind: branch
      survivableBranch: { kind: appliance, fqdn: sba01.contoso.com, pool: pool01.contoso.com, users: 200 }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
    - name: Portland
      kind: branch
      centralSite: redmond
      survivableBranch: { kind: appliance, fqdn: sba01.contoso.com, pool: pool01.contoso.com, users: 200 }
`},"branch-size":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 4000, servers: 3 }
    - name: Portland
      kind: branch
      centralSite: Redmond
      survivableBranch:
        kind: appliance
        fqdn: branch01.contoso.com
        pool: pool01.contoso.com
        users: 1200
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 4000, servers: 3 }
    - name: Portland
      kind: branch
      centralSite: Redmond
      survivableBranch:
        kind: appliance
        fqdn: branch01.contoso.com
        pool: pool01.contoso.com
        users: 400
`},"build-current":{flagged:`# A newer build has been available for longer than the grace period.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, build: RTM }
`,clean:`# The newest build.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, build: "7.0.2046.820" }
`,asOf:"2026-01-15"},"build-format":{flagged:`# A build of another product.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, build: "6.0.9319.886" }
`,clean:`# The full number of a build.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, build: "7.0.2046.583" }
`},"build-stated":{flagged:`# No build is stated.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, os: Windows Server 2022 }
`,clean:`# The build of the deployment applies to all pools and servers.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  build: "7.0.2046.583"
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, os: Windows Server 2022 }
`},"central-management-pool":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  availability: high
  centralManagementPool: pool01.contoso.com
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, backEnd: { sqlServer: sql01.contoso.com, highAvailability: cluster } }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, backEnd: { sqlServer: sql02.contoso.com, highAvailability: cluster }, pairedWith: pool03.contoso.com }
    - name: Dublin
      frontEndPools:
        - { fqdn: pool03.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, backEnd: { sqlServer: sql03.contoso.com, highAvailability: cluster } }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  availability: high
  centralManagementPool: pool02.contoso.com
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, backEnd: { sqlServer: sql01.contoso.com, highAvailability: cluster } }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, backEnd: { sqlServer: sql02.contoso.com, highAvailability: cluster }, pairedWith: pool03.contoso.com }
    - name: Dublin
      frontEndPools:
        - { fqdn: pool03.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, backEnd: { sqlServer: sql03.contoso.com, highAvailability: cluster } }
`},"central-site-pool":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
    - name: Chicago
      users: 300
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
    - name: Chicago
      kind: branch
      centralSite: Redmond
      users: 300
`},"centralized-logging-ports":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, edgePool: edge.contoso.com }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]
  network:
    firewallRules:
      - { from: access-edge, to: internet, protocol: udp, ports: 53 }
      - { from: access-edge, to: internet, protocol: tcp, ports: 80 }
      - { from: front-end, to: edge-internal, protocol: tcp, ports: 4443 }
      - { from: front-end, to: edge-internal, protocol: tcp, ports: 5061, direction: both }
      - { from: internal, to: edge-internal, protocol: tcp, ports: 50001-50002 }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, edgePool: edge.contoso.com }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]
  network:
    firewallRules:
      - { from: access-edge, to: internet, protocol: udp, ports: 53 }
      - { from: access-edge, to: internet, protocol: tcp, ports: 80 }
      - { from: front-end, to: edge-internal, protocol: tcp, ports: 4443 }
      - { from: front-end, to: edge-internal, protocol: tcp, ports: 5061, direction: both }
      - { from: internal, to: edge-internal, protocol: tcp, ports: 50001-50003 }
`},"certificate-algorithms":{flagged:`# Algorithms, keys and extensions that Skype for Business Server does not support.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sipDomains: [contoso.com]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, edgePool: edge.contoso.com }
      edgePools:
        - { fqdn: edge.contoso.com, servers: 1, federation: true, nextHop: pool01.contoso.com, externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com } }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: {} }
  network:
    certificates:
      - { usage: edge-external, issuer: public, subject: sip.contoso.com, san: [sip.contoso.com, webconf.contoso.com] }
      - { usage: edge-internal, issuer: private, subject: edge.contoso.com }
      - usage: front-end
        subject: pool01.contoso.com
        eku: [client]
        keyBits: 512
        hash: md5
        keyProvider: cng
        crlDistributionPoint: false
      - usage: director
        subject: dir.contoso.com
        signatureAlgorithm: rsassa-pss
      - usage: av-authentication
        subject: sip.contoso.com
        autoEnrolled: true
`,clean:`# The supported values; internal servers may use auto-enrollment.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sipDomains: [contoso.com]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, edgePool: edge.contoso.com }
      edgePools:
        - { fqdn: edge.contoso.com, servers: 1, federation: true, nextHop: pool01.contoso.com, externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com } }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: {} }
  network:
    certificates:
      - usage: edge-external
        issuer: public
        subject: sip.contoso.com
        san: [sip.contoso.com, webconf.contoso.com]
        eku: [server, client]
        keyBits: 4096
        hash: sha512
        signatureAlgorithm: rsa
        keyProvider: csp
        crlDistributionPoint: true
        autoEnrolled: false
      - { usage: edge-internal, issuer: private, subject: edge.contoso.com }
      - usage: front-end
        subject: pool01.contoso.com
        keyBits: 2048
        hash: sha1
        autoEnrolled: true
      - usage: director
        subject: dir.contoso.com
        keyBits: 384
        hash: sha224
        signatureAlgorithm: ecdh-p384
`},"certificate-recommendations":{flagged:`# A short key, a key that can be exported, and a public name other than that of the Access Edge service.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sipDomains: [contoso.com]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, edgePool: edge.contoso.com, webServices: { internalFqdn: webint.contoso.com, externalFqdn: webext.contoso.com } }
      edgePools:
        - { fqdn: edge.contoso.com, servers: 1, federation: true, nextHop: pool01.contoso.com, externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com } }
  reverseProxies: [{ fqdn: rp01.contoso.com, publishes: [web-services, meet, dial-in, autodiscover] }]
  externalAccess: { remoteUsers: {}, mobility: {} }
  network:
    certificates:
      - usage: edge-external
        issuer: public
        subject: contoso.com
        san: [sip.contoso.com, webconf.contoso.com]
      - { usage: edge-internal, issuer: private, subject: edge.contoso.com }
      - usage: front-end
        subject: pool01.contoso.com
        exportable: true
        keyBits: 1024
      - usage: reverse-proxy
        issuer: public
        subject: webext.contoso.com
        san: [webext.contoso.com]
`,clean:`# Names in full, keys of 2,048 bits that cannot be exported.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sipDomains: [contoso.com]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, edgePool: edge.contoso.com, webServices: { internalFqdn: webint.contoso.com, externalFqdn: webext.contoso.com } }
      edgePools:
        - { fqdn: edge.contoso.com, servers: 1, federation: true, nextHop: pool01.contoso.com, externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com } }
  reverseProxies: [{ fqdn: rp01.contoso.com, publishes: [web-services, meet, dial-in, autodiscover] }]
  externalAccess: { remoteUsers: {}, mobility: {} }
  network:
    certificates:
      - usage: edge-external
        issuer: public
        subject: sip.contoso.com
        san: [sip.contoso.com, webconf.contoso.com]
        keyBits: 2048
      - { usage: edge-internal, issuer: private, subject: edge.contoso.com }
      - usage: front-end
        subject: pool01.contoso.com
        exportable: false
        keyBits: 2048
      - { usage: reverse-proxy, issuer: public, subject: webext.contoso.com, san: [webext.contoso.com, lyncdiscover.contoso.com] }
`},"client-licenses":{flagged:`# 300 users have no Standard CAL.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }
  licensing:
    standardCals: 5700
    enterpriseCals: 5600
`,clean:`# As many Standard CALs as users, and fewer additive CALs.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }
  licensing: { standardCals: 6000, enterpriseCals: 800, plusCals: 0 }
`},"client-versions":{flagged:`# Clients of Lync 2010.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  clients: [lync-2010, skype-for-business-2016]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3 }
`,clean:`# Clients that the product supports.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  clients: [lync-2013, skype-for-business-2015, skype-for-business-2016, skype-for-business-2019, lync-phone-edition]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3 }
`,asOf:"2020-01-01"},coexistence:{flagged:`# Three generations in one topology.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  coexistsWith: [lync-server-2010, lync-server-2013]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3 }
`,clean:`# Two generations in one topology.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  coexistsWith: [lync-server-2010]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3 }
`,asOf:"2018-01-01"},collocation:{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      directorPools: [{ fqdn: dir01.contoso.com, servers: 1 }]
      monitoringServers:
        - fqdn: dir01.contoso.com
          messageQueuing: true
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      directorPools: [{ fqdn: dir01.contoso.com, servers: 1 }]
      monitoringServers:
        - fqdn: mon01.contoso.com
          messageQueuing: true
          collocatedWith: [database]
          sqlStore: { sqlServer: mon01.contoso.com, instance: mon }
`},"database-availability":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 900
          servers: 3
          backEnd:
            sqlServer: sql01.contoso.com
            version: SQL Server 2019
            edition: standard
            highAvailability: always-on
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 900
          servers: 3
          backEnd: { sqlServer: sql01.contoso.com, version: SQL Server 2019, edition: enterprise, highAvailability: always-on }
    - name: Chicago
      frontEndPools:
        - fqdn: pool02.contoso.com
          edition: enterprise
          homedUsers: 900
          servers: 3
          backEnd: { sqlServer: sql02.contoso.com, version: SQL Server 2019, edition: standard, highAvailability: cluster }
`},"database-nodes":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, backEnd: { sqlServer: sql01.contoso.com, edition: standard, highAvailability: cluster, nodes: [{ fqdn: db01.contoso.com }, { fqdn: db02.contoso.com }, { fqdn: db03.contoso.com }] } }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, backEnd: { sqlServer: sql01.contoso.com, edition: standard, highAvailability: cluster, nodes: [{ fqdn: db01.contoso.com }, { fqdn: db02.contoso.com }] } }
`},"dial-in-conferencing":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 1000
          servers: 3
          features:
            conferencing: true
            dialInConferencing: true
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 1000
          servers: 3
          features:
            conferencing: true
            dialInConferencing: true
      pstnGateways: [{ fqdn: gw01.contoso.com, kind: gateway }]
`},"director-capacity":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }
      edgePools: [{ fqdn: edge.contoso.com, servers: 6 }]
      directorPools: [{ fqdn: dir.contoso.com, servers: 2 }]
  reverseProxies: [{ fqdn: rp.contoso.com }]
  externalAccess:
    remoteUsers:
      peakUsers: 30001
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }
      edgePools: [{ fqdn: edge.contoso.com, servers: 6 }]
      directorPools: [{ fqdn: dir.contoso.com, servers: 2 }]
  reverseProxies: [{ fqdn: rp.contoso.com }]
  externalAccess:
    remoteUsers:
      peakUsers: 30000
`},"director-homes-nobody":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      directorPools:
        - fqdn: dir01.contoso.com
          servers: 1
          homedUsers: 1
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      directorPools: [{ fqdn: dir01.contoso.com, servers: 1, homedUsers: 0 }]
`},"director-load-balancing":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      directorPools:
        - fqdn: dir.contoso.com
          servers: 2
          loadBalancing:
            sip: dns
            http: none
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      directorPools:
        - fqdn: dir.contoso.com
          servers: 2
          loadBalancing:
            sip: dns
            http: hardware
`},"director-recommended":{flagged:`# Remote users are authenticated by the pool that homes them.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# A Director is the next hop of the Edge pool.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      directorPools: [{ fqdn: dir.contoso.com, servers: 2 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          nextHop: dir.contoso.com
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"dns-records":{flagged:`# The record for partner discovery of contoso.com is missing.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sipDomains: [contoso.com]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, edgePool: edge.contoso.com }
      directorPools: [{ fqdn: dir.contoso.com, servers: 1 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: 1
          federation: true
          nextHop: dir.contoso.com
          externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    federation: { partnerDiscovery: true }
  network:
    dnsRecords:
      - { zone: external, type: SRV, name: _sip._tls.contoso.com, port: 443, targets: [sip.contoso.com] }
      - { zone: external, type: A, name: sip.contoso.com, targets: [203.0.113.10] }
      - { zone: external, type: A, name: webconf.contoso.com, targets: [203.0.113.11] }
      - { zone: external, type: A, name: av.contoso.com, targets: [203.0.113.12] }
`,clean:`# Every name that external users resolve has a record.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sipDomains: [contoso.com]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, edgePool: edge.contoso.com }
      directorPools: [{ fqdn: dir.contoso.com, servers: 1 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: 1
          federation: true
          nextHop: dir.contoso.com
          externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    federation: { partnerDiscovery: true }
  network:
    dnsRecords:
      - { zone: external, type: SRV, name: _sip._tls.contoso.com, port: 443, targets: [sip.contoso.com] }
      - { zone: external, type: SRV, name: _sipfederationtls._tcp.contoso.com, port: 5061, targets: [sip.contoso.com] }
      - { zone: external, type: A, name: sip.contoso.com, targets: [203.0.113.10] }
      - { zone: external, type: A, name: webconf.contoso.com, targets: [203.0.113.11] }
      - { zone: external, type: A, name: av.contoso.com, targets: [203.0.113.12] }
`},"domain-format":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sipDomains:
    - contoso_ltd.com
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sipDomains:
    - contoso-ltd.com
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
`},"edge-adapters":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 900
          servers: 3
      edgePools:
        - fqdn: edge.contoso.com
          servers:
            - fqdn: edge01.contoso.com
              networkAdapters:
                - { network: internal, address: 10.0.20.21/24, defaultGateway: 10.0.20.1 }
                - { network: external, address: 10.0.20.22/24 }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 900
          servers: 3
      edgePools:
        - fqdn: edge.contoso.com
          servers:
            - fqdn: edge01.contoso.com
              networkAdapters:
                - { network: internal, address: 10.0.20.21/24 }
                - { network: external, address: 10.0.30.21/24, defaultGateway: 10.0.30.1 }
`},"edge-addressing":{flagged:`# Two Edge Servers require six public addresses.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          publicIps: [203.0.113.10, 203.0.113.11, 203.0.113.12, 203.0.113.13]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# Every service of the two Edge Servers has a public address.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          publicIps: [203.0.113.10, 203.0.113.11, 203.0.113.12, 203.0.113.13, 203.0.113.14, 203.0.113.15]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"edge-alone":{flagged:`# The Edge Server is collocated with a Director.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge01.contoso.com
          servers:
            - fqdn: edge01.contoso.com
              roles: [edge, director]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# The Edge Server has no other role.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge01.contoso.com
          servers:
            - fqdn: edge01.contoso.com
              roles: [edge]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"edge-association":{flagged:`# One of two pools names no Edge pool.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, edgePool: edge.contoso.com }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }
      edgePools:
        - { fqdn: edge.contoso.com, servers: 2, federation: true }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { federation: { allowedDomains: [fabrikam.com] } }
`,clean:`# Both pools name their Edge pool.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, edgePool: edge.contoso.com }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, edgePool: edge.contoso.com }
      edgePools:
        - { fqdn: edge.contoso.com, servers: 2, federation: true }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { federation: { allowedDomains: [fabrikam.com] } }
`},"edge-capacity":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }
      directorPools: [{ fqdn: dir.contoso.com, servers: 6 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]
  reverseProxies: [{ fqdn: rp.contoso.com }]
  externalAccess:
    remoteUsers:
      peakUsers: 30001
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }
      directorPools: [{ fqdn: dir.contoso.com, servers: 6 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]
  reverseProxies: [{ fqdn: rp.contoso.com }]
  externalAccess:
    remoteUsers:
      peakUsers: 30000
`},"edge-certificate":{flagged:`# The external certificate lacks a name, and the internal interface has no certificate.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sipDomains: [contoso.com]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, edgePool: edge.contoso.com }
      directorPools: [{ fqdn: dir.contoso.com, servers: 1 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: 1
          federation: true
          nextHop: dir.contoso.com
          externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    federation: { partnerDiscovery: true }
  network:
    certificates:
      - usage: edge-external
        issuer: public
        subject: sip.contoso.com
        san: [sip.contoso.com]
`,clean:`# A public certificate with all names on the external interfaces, a private one on the internal interface.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sipDomains: [contoso.com]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, edgePool: edge.contoso.com }
      directorPools: [{ fqdn: dir.contoso.com, servers: 1 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: 1
          federation: true
          nextHop: dir.contoso.com
          externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    federation: { partnerDiscovery: true }
  network:
    certificates:
      - { usage: edge-external, issuer: public, subject: sip.contoso.com, san: [sip.contoso.com, webconf.contoso.com] }
      - { usage: edge-internal, issuer: private, subject: edge.contoso.com }
`},"edge-dns-failover-gap":{flagged:`# A partner on an older product does not try the second Edge Server.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  availability: high
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          federation: true
          loadBalancing:
            internal: dns
            external: dns
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    federation: { allowedDomains: [fabrikam.com], legacyPartners: [ocs-2007-r2] }
`,clean:`# Hardware load balancing fails over for partners on older products too.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  availability: high
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          federation: true
          loadBalancing:
            internal: hardware
            external: hardware
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    federation: { allowedDomains: [fabrikam.com], legacyPartners: [ocs-2007-r2] }
`},"edge-for-guests":{flagged:`# Guests are the only external users, and there is no Edge pool.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    anonymousGuests: {}
`,clean:`# Guests connect through an Edge pool.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { anonymousGuests: {} }
`},"edge-high-availability":{flagged:`# A single Edge Server is not highly available.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  availability: high
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# The Edge pool has two servers.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  availability: high
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"edge-load-balancing":{flagged:`# The two sides of the Edge pool use different types of load balancing.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          loadBalancing:
            internal: hardware
            external: dns
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# Both sides of the Edge pool use DNS load balancing.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          loadBalancing:
            internal: dns
            external: dns
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"edge-nat":{flagged:`# Hardware load balancing requires public addresses, but the Edge pool uses NAT.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          loadBalancing: { internal: hardware, external: hardware }
          nat: { publicAvIp: 203.0.113.12 }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# With DNS load balancing the Edge pool may use NAT.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          loadBalancing: { internal: dns, external: dns }
          nat: { publicAvIp: 203.0.113.12 }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"edge-nat-address":{flagged:`# The Edge pool is behind NAT, but its public address is not set.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          loadBalancing: { internal: dns, external: dns }
          nat: { enabled: true }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# The public address of the A/V Edge service is set.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          loadBalancing: { internal: dns, external: dns }
          nat: { publicAvIp: 203.0.113.12 }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"edge-next-hop":{flagged:`# The next hop is one server of the pool, not the pool.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: [fe01.contoso.com, fe02.contoso.com] }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          nextHop: fe01.contoso.com
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# The next hop of the Edge pool is the Front End pool.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: [fe01.contoso.com, fe02.contoso.com] }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          nextHop: pool01.contoso.com
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"edge-next-hop-director":{flagged:`# The site has a Director, but the Edge pool bypasses it.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      directorPools: [{ fqdn: dir.contoso.com, servers: 2 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          nextHop: pool01.contoso.com
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# The next hop of the Edge pool is the Director pool.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      directorPools: [{ fqdn: dir.contoso.com, servers: 2 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          nextHop: dir.contoso.com
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"edge-perimeter":{flagged:`# The internal firewall of an Edge pool translates addresses.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          perimeter:
            internalNat: true
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# An Edge pool between two firewalls, without a route around them.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          perimeter:
            externalFirewall: true
            internalFirewall: true
            internalNat: false
            routed: false
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"edge-required":{flagged:`# External access is enabled, but there is no Edge pool.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    federation: { allowedDomains: [fabrikam.com] }
`,clean:`# The Edge pool serves remote users and federated users.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    federation: { allowedDomains: [fabrikam.com] }
`},"edge-services":{flagged:`# The Edge pool does not run the Access Edge service.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          services: [web-conferencing, av]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# The Edge pool runs all three services, each with an external FQDN.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          services: [access, web-conferencing, av]
          externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"edge-single-fqdn":{flagged:`# All Edge services share one external FQDN and address.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge01.contoso.com
          servers: [edge01.contoso.com]
          singleFqdn: true
          ports: { access: 444, webConferencing: 8057, av: 443 }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# Every Edge service has its own external FQDN.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge01.contoso.com
          servers: [edge01.contoso.com]
          singleFqdn: false
          externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"edge-workgroup":{flagged:`# The Edge Servers are members of the internal domain.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          domainJoined: true
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# The Edge Servers are in a workgroup.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          domainJoined: false
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"endpoints-capacity":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 70000
          servers: 8
          endpointsPerUser: 2
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 70000
          servers: 8
          endpointsPerUser: 1.5
`},"exchange-features":{flagged:`# Contacts in mailboxes that do not have them.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  exchange:
    versions: [exchange-server-2010]
    features: [contacts, photos, archive-search]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3 }
`,clean:`# Contacts in mailboxes on Exchange 2013.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  exchange:
    versions: [exchange-server-2010, exchange-server-2013]
    features: [contacts, photos]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3 }
`,asOf:"2018-01-01"},"exchange-voicemail":{flagged:`# Unified Messaging on a version of Exchange that does not have it.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  exchange:
    versions: [exchange-server-2019]
    unifiedMessaging: { certificate: self-signed }
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3 }
`,clean:`# Unified Messaging for mailboxes on Exchange 2016, Cloud Voicemail for the others.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  hybrid: { movesUsers: true }
  exchange:
    versions: [exchange-server-2016, exchange-server-2019, exchange-online]
    cloudVoicemail: true
    unifiedMessaging: { certificate: private }
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3 }
---
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: both-kinds-of-mailboxes }
spec:
  product: skype-for-business-server-se
  hybrid: { movesUsers: true }
  exchange: { versions: [exchange-server-2016, exchange-online], unifiedMessaging: { serversPerDialPlan: 2 } }
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3 }
`,asOf:"2020-01-01"},"expired-waiver":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          # waive front-end-count until 2026-10-31: the fourth server arrives in October
          servers: 3
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          # waive front-end-count until 2027-01-31: the fourth server arrives in January
          servers: 3
`},"extended-support":{flagged:`# Lync Server 2013 is in extended support.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
`,clean:`# Skype for Business Server 2019 is in mainstream support.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
`,asOf:"2019-06-01"},"external-access-policy":{flagged:`# Federation is enabled, but no policy allows it.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    federation: { allowedDomains: [fabrikam.com] }
    policies:
      - { scope: global, enableOutsideAccess: true }
`,clean:`# Some users are allowed federation, and all users remote access.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    federation: { allowedDomains: [fabrikam.com] }
    policies:
      - { scope: global, enableOutsideAccess: true }
      - { scope: user, name: SalesAccessPolicy, enableOutsideAccess: true, enableFederationAccess: true }
`},"external-access-policy-per-site":{flagged:`# Two policies for the users of one site.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    policies:
      - { scope: site, site: Redmond, enableOutsideAccess: true }
      - { scope: site, site: redmond }
`,clean:`# One policy for the site, and one for users who require more.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    policies:
      - { scope: site, site: Redmond }
      - { scope: user, name: SalesAccessPolicy, enableOutsideAccess: true }
`},"external-access-switches":{flagged:`# An organization-wide switch disables an enabled scenario.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    federation: { allowedDomains: [fabrikam.com] }
    accessEdge:
      allowOutsideUsers: true
      allowFederatedUsers: false
`,clean:`# The organization-wide switches allow the enabled scenarios.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    federation: { allowedDomains: [fabrikam.com] }
    accessEdge: { allowOutsideUsers: true, allowFederatedUsers: true }
`},"external-names":{flagged:`# The Web Conferencing Edge service has the name of the Access Edge service.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sipDomains: [contoso.com]
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          webServices:
            internalFqdn: webint.contoso.com
            externalFqdn: webext.contoso.com
      edgePools:
        - fqdn: edge.contoso.com
          servers: 2
          externalFqdns:
            access: sip.contoso.com
            webConferencing: sip.contoso.com
            av: av.contoso.com
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# Every service has a name of its own.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sipDomains: [contoso.com]
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          webServices:
            internalFqdn: webint.contoso.com
            externalFqdn: webext.contoso.com
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com } }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"feature-availability":{flagged:`# Lync Server 2010 does not support database mirroring.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 2
          backEnd:
            sqlServer: sql01.contoso.com
            highAvailability: mirroring
`,clean:`# The database is clustered, which Lync Server 2010 supports.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 2
          backEnd: { sqlServer: sql01.contoso.com, highAvailability: cluster }
`},"federation-edge":{flagged:`# Federation is enabled, but not on the Edge pool.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          federation: false
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    federation: { allowedDomains: [fabrikam.com] }
`,clean:`# The Edge pool has federation enabled.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - { fqdn: edge.contoso.com, servers: [edge01.contoso.com, edge02.contoso.com], federation: true }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    federation: { allowedDomains: [fabrikam.com] }
`},"federation-port":{flagged:`# Partners connect to port 5061 for federation.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          federation: true
          federationPort: 5060
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { federation: { allowedDomains: [fabrikam.com] } }
`,clean:`# Federation uses the standard port.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          federation: true
          federationPort: 5061
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { federation: { allowedDomains: [fabrikam.com] } }
`},"federation-reach":{flagged:`# Federation is enabled, but no partner is allowed or discovered.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    federation:
      partnerDiscovery: false
      allowedDomains: []
`,clean:`# A partner domain is allowed.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    federation:
      partnerDiscovery: false
      allowedDomains: [fabrikam.com, litwareinc.com]
`},"federation-single-edge":{flagged:`# Two Edge pools have federation enabled.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, edgePool: edge01.contoso.com }]
      edgePools:
        - { fqdn: edge01.contoso.com, servers: 2, federation: true }
        - { fqdn: edge02.contoso.com, servers: 2, federation: true }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { federation: { allowedDomains: [fabrikam.com] } }
`,clean:`# One of two Edge pools has federation enabled.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, edgePool: edge01.contoso.com }]
      edgePools:
        - { fqdn: edge01.contoso.com, servers: 2, federation: true }
        - { fqdn: edge02.contoso.com, servers: 2, federation: false }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { federation: { allowedDomains: [fabrikam.com] } }
`},"file-share-availability":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  availability: high
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, backEnd: { sqlServer: sql01.contoso.com, highAvailability: cluster }, fileStore: { server: sql01.contoso.com, share: Share } }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, backEnd: { sqlServer: sql02.contoso.com, highAvailability: cluster }, fileStore: { server: files02.contoso.com, share: Share, replicated: false } }
        - { fqdn: pool03.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, backEnd: { sqlServer: sql03.contoso.com, highAvailability: cluster }, fileStore: { server: files03.contoso.com, share: Share, replicated: true, backupHours: 9 } }
        - { fqdn: pool04.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, backEnd: { sqlServer: sql04.contoso.com, highAvailability: cluster }, fileStore: { server: files04.contoso.com, share: Share, replicated: true, backupHours: 8 } }
        - { fqdn: pool05.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, backEnd: { sqlServer: sql05.contoso.com, highAvailability: cluster }, fileStore: { server: files05.contoso.com, share: Share } }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, backEnd: { sqlServer: sql01.contoso.com, highAvailability: cluster }, fileStore: { server: files01.contoso.com, share: Share, replicated: false, backupHours: 4 } }
---
# The pages are about later products.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, backEnd: { sqlServer: sql01.contoso.com, highAvailability: cluster }, fileStore: { server: sql01.contoso.com, share: Share, backupHours: 24 } }
`},"file-share-storage":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, fileStore: { server: files01.contoso.com, share: Share, storage: nas } }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, fileStore: { server: files02.contoso.com, share: Share, storage: san } }
        - { fqdn: pool03.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, fileStore: { server: files03.contoso.com, share: Share, storage: das } }
        - { fqdn: pool04.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, fileStore: { server: files04.contoso.com, share: Share } }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, fileStore: { server: files01.contoso.com, share: Share, storage: san } }
---
# No page of Lync Server 2010 was available.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, fileStore: { server: files01.contoso.com, share: Share, storage: nas } }
`},"file-store":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: [fe01.contoso.com, fe02.contoso.com]
          fileStore:
            server: fe01.contoso.com
            share: lync
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: [fe01.contoso.com, fe02.contoso.com]
          fileStore: { server: file01.contoso.com, share: lync }
`},"firewall-ports":{flagged:`# Federation is allowed inbound, but not outbound.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sipDomains: [contoso.com]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, edgePool: edge.contoso.com }
      directorPools: [{ fqdn: dir.contoso.com, servers: 1 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: 1
          federation: true
          nextHop: dir.contoso.com
          externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    federation: { partnerDiscovery: true }
  network:
    firewallRules:
      - { from: internet, to: access-edge, protocol: tcp, ports: 443 }
      - { from: internet, to: access-edge, protocol: tcp, ports: 5061 }
      - { from: access-edge, to: internet, protocol: udp, ports: 53 }
      - { from: access-edge, to: internet, protocol: tcp, ports: 80 }
      - { from: internal, to: edge-internal, protocol: tcp, ports: 4443 }
      - { from: internal, to: edge-internal, protocol: tcp, ports: 5061, direction: both }
      - { from: internet, to: reverse-proxy, protocol: tcp, ports: 443 }
      - { from: reverse-proxy, to: internal, protocol: tcp, ports: 4443 }
`,clean:`# The ports of IM and presence, and none for media.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sipDomains: [contoso.com]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, edgePool: edge.contoso.com }
      directorPools: [{ fqdn: dir.contoso.com, servers: 1 }]
      edgePools:
        - fqdn: edge.contoso.com
          servers: 1
          federation: true
          nextHop: dir.contoso.com
          externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    remoteUsers: { peakUsers: 600 }
    federation: { partnerDiscovery: true }
  network:
    firewallRules:
      - { from: internet, to: access-edge, protocol: tcp, ports: 443 }
      - { from: internet, to: access-edge, protocol: tcp, ports: 5061, direction: both }
      - { from: access-edge, to: internet, protocol: udp, ports: 53 }
      - { from: access-edge, to: internet, protocol: tcp, ports: 80 }
      - { from: internal, to: edge-internal, protocol: tcp, ports: 4443 }
      - { from: internal, to: edge-internal, protocol: tcp, ports: 5061, direction: both }
      - { from: internet, to: reverse-proxy, protocol: tcp, ports: 443 }
      - { from: reverse-proxy, to: internal, protocol: tcp, ports: 4443 }
`},"fqdn-format":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool_01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: [fe01.contoso.com, fe02.contoso.com]
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool-01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: [fe01.contoso.com, fe02.contoso.com]
`},"front-end-certificate":{flagged:`# The certificate of the pool has other names than the pool, its web services and mobile clients use.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sipDomains: [contoso.com]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, edgePool: edge.contoso.com, webServices: { internalFqdn: webint.contoso.com, externalFqdn: webext.contoso.com } }
      edgePools:
        - { fqdn: edge.contoso.com, servers: 1, federation: true, nextHop: pool01.contoso.com, externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com } }
  reverseProxies: [{ fqdn: rp01.contoso.com, publishes: [web-services, meet, dial-in, autodiscover] }]
  externalAccess: { remoteUsers: {}, mobility: {} }
  network:
    certificates:
      - { usage: edge-external, issuer: public, subject: sip.contoso.com, san: [sip.contoso.com, webconf.contoso.com] }
      - { usage: edge-internal, issuer: private, subject: edge.contoso.com }
      - usage: front-end
        issuer: private
        subject: wrong.contoso.com
        san: [wrong.contoso.com]
        assignedTo: [pool01.contoso.com]
`,clean:`# One certificate for the servers of the pool, with all names in full and a wildcard for simple URLs and mobile clients.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sipDomains: [contoso.com]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, edgePool: edge.contoso.com, webServices: { internalFqdn: webint.contoso.com, externalFqdn: webext.contoso.com } }
      edgePools:
        - { fqdn: edge.contoso.com, servers: 1, federation: true, nextHop: pool01.contoso.com, externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com } }
  reverseProxies: [{ fqdn: rp01.contoso.com, publishes: [web-services, meet, dial-in, autodiscover] }]
  externalAccess: { remoteUsers: {}, mobility: {} }
  network:
    simpleUrls: { meet: [{ sipDomain: contoso.com, url: "https://meet.contoso.com" }], dialIn: "https://dialin.contoso.com" }
    certificates:
      - { usage: edge-external, issuer: public, subject: sip.contoso.com, san: [sip.contoso.com, webconf.contoso.com] }
      - { usage: edge-internal, issuer: private, subject: edge.contoso.com }
      - usage: front-end
        issuer: private
        subject: pool01.contoso.com
        san: [pool01.contoso.com, webint.contoso.com, webext.contoso.com, "*.contoso.com"]
        assignedTo: [pool01.contoso.com]
`},"front-end-count":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          servers: 3
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          servers: 4
`},"front-end-load-balancing":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          loadBalancing:
            sip: dns
            http: none
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          loadBalancing:
            sip: dns
            http: hardware
          webServices: { internalFqdn: web01.contoso.com }
`},"front-end-spare":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          servers: 5
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          servers: 6
`},"hybrid-application":{flagged:`# The dedicated hybrid application on a build before the one that has it.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  hybrid: { dedicatedApplication: true }
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3, build: 7.0.2046.530 }
`,clean:`# The first build with the dedicated hybrid application.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  build: 7.0.2046.553
  hybrid: { dedicatedApplication: true }
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3 }
`,asOf:"2020-01-01"},"hybrid-builds":{flagged:`# Users are moved from a build before the one that this requires.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  hybrid: { movesUsers: true }
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3, build: 7.0.2046.369 }
`,clean:`# The first build from which users can be moved.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  hybrid: { movesUsers: true }
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3, build: 7.0.2046.385 }
`,asOf:"2020-01-01"},"hybrid-federation":{flagged:`# Partner discovery on the servers, and an allow list in Microsoft 365.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  externalAccess: { federation: { partnerDiscovery: true } }
  hybrid: { tenant: { federation: allow-list } }
  reverseProxies: [{ fqdn: proxy01.contoso.com, publishes: [web-services] }]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3 }
      edgePools:
        - { fqdn: edge01.contoso.com, servers: 1, federation: true }
`,clean:`# The same federation on both sides.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  externalAccess: { federation: { partnerDiscovery: true, blockedDomains: [adventure-works.com] } }
  hybrid: { tenant: { federation: open, blockedDomains: [Adventure-Works.com] } }
  reverseProxies: [{ fqdn: proxy01.contoso.com, publishes: [web-services] }]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3 }
      edgePools:
        - { fqdn: edge01.contoso.com, servers: 1, federation: true }
`,asOf:"2020-01-01"},"hybrid-licenses":{flagged:`# Users in Microsoft 365 without licenses.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  hybrid:
    onlineUsers: 1200
    licenses:
      teams: 1199
      skypeForBusinessOnline: 0
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3 }
`,clean:`# As many licenses as users in Microsoft 365.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  hybrid:
    onlineUsers: 1200
    licenses: { teams: 1200, skypeForBusinessOnline: 1201 }
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3 }
`,asOf:"2020-01-01"},"hybrid-modes":{flagged:`# Online users who are not Teams Only.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  hybrid:
    modes:
      online: [teams-only, islands]
      onPremises: [islands, teams-only]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3 }
`,clean:`# Teams Only in Microsoft 365, and other modes in the deployment.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  hybrid:
    modes:
      online: [teams-only]
      onPremises: [islands, sfb-only]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3 }
`,asOf:"2020-01-01"},"hybrid-versions":{flagged:`# Three products in one hybrid deployment.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  coexistsWith: [skype-for-business-server-2015, lync-server-2013]
  hybrid: { movesUsers: true }
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3 }
`,clean:`# A hybrid deployment with two products that can run in one.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  coexistsWith: [skype-for-business-server-2015]
  hybrid: { movesUsers: true }
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3 }
`,asOf:"2020-01-01"},"hybrid-voice":{flagged:`# Hybrid voice through an Edge pool of Lync Server 2013.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  coexistsWith: [skype-for-business-server-2015]
  hybrid: { voice: true }
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3 }
      edgePools:
        - { fqdn: edge01.contoso.com, servers: 1, federation: true }
`,clean:`# Federation is enabled on an Edge pool of Skype for Business Server 2015.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  coexistsWith: [skype-for-business-server-2015]
  hybrid: { voice: true }
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3 }
      edgePools:
        - { fqdn: edge01.contoso.com, servers: 1, federation: false }
`,asOf:"2018-01-01"},hypervisor:{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers:
            - { fqdn: fe01.contoso.com, platform: virtual, hypervisor: KVM }
            - { fqdn: fe02.contoso.com, platform: virtual, hypervisor: Hyper-V }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers:
            - { fqdn: fe01.contoso.com, platform: virtual, hypervisor: VMware ESX 4.1 }
            - { fqdn: fe02.contoso.com, platform: virtual, hypervisor: Hyper-V }
`},"ip-version":{flagged:`# A pool has no IPv4 addresses.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          ipVersion: ipv6
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# Dual stack in the pool and on both sides of the Edge pool.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          ipVersion: dual
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
          ipVersions:
            internal: dual
            external: dual
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"known-reference":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          monitoringServer: mno01.contoso.com
      monitoringServers: [{ fqdn: mon01.contoso.com, messageQueuing: true }]
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          monitoringServer: MON01.contoso.com
      monitoringServers: [{ fqdn: mon01.contoso.com, messageQueuing: true }]
`},"load-balancer":{flagged:`# The load balancer of the web services has no persistence and uses direct server return.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          loadBalancing: { sip: dns, http: hardware }
          loadBalancer:
            persistence: none
            directServerReturn: true
            idleTimeoutSeconds: 600
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# The load balancer of the web services has the documented settings.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          loadBalancing: { sip: dns, http: hardware }
          loadBalancer:
            persistence: source-address
            directServerReturn: false
            idleTimeoutSeconds: 1800
            ports: [80, 443, 4443]
            portMappings: [{ from: 443, to: 4443 }, { from: 80, to: 8080 }]
            monitorPort: 5061
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"local-database":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, localDatabase: SQL Server 2014 Express }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, localDatabase: SQL Server 2016 Express }
`},"media-ipsec":{flagged:`# IPsec applies to the media ports.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  network:
    ipsecOnMediaPorts: true
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# IPsec has exceptions for the media ports.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  network:
    ipsecOnMediaPorts: false
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"mediation-capacity":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 1000, servers: 3 }
      mediationPools:
        - fqdn: med.contoso.com
          servers: 2
          peakCalls: 4001
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 1000, servers: 3 }
      mediationPools:
        - fqdn: med.contoso.com
          servers: 2
          peakCalls: 4000
`},"mediation-required":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 1000
          servers: 3
          features: { conferencing: true, enterpriseVoice: true }
          collocated: [av-conferencing]
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 1000
          servers: 3
          features: { conferencing: true, enterpriseVoice: true }
          collocated: [av-conferencing, mediation]
`},"meeting-share":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, peakMeetingUsers: 300 }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, peakMeetingUsers: 301 }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, peakMeetingUsers: 300 }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 0, servers: 3, largeMeetings: true, peakMeetingUsers: 1000 }
        - { fqdn: pool03.contoso.com, edition: enterprise, servers: 3, peakMeetingUsers: 1000 }
---
# No page of Lync Server 2010 was available.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, peakMeetingUsers: 6000 }
`},"meeting-size":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, maxMeetingSize: 500 }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, maxMeetingSize: 250 }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 0, servers: 3, largeMeetings: true, maxMeetingSize: 1000 }
`},"modern-authentication":{flagged:`# Modern authentication on one side only.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  hybrid: { movesUsers: true }
  modernAuthentication:
    skypeForBusiness: true
    exchange: false
    exchangeOnline: true
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3 }
`,clean:`# Modern authentication everywhere.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  hybrid: { movesUsers: true }
  modernAuthentication:
    skypeForBusiness: true
    exchange: true
    skypeForBusinessOnline: true
    exchangeOnline: true
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3 }
`,asOf:"2020-01-01"},"monitoring-capacity":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 65000, servers: 9, monitoringServer: mon01.contoso.com }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 65000, servers: 9, monitoringServer: mon01.contoso.com }
        - { fqdn: pool03.contoso.com, edition: enterprise, homedUsers: 65000, servers: 9, monitoringServer: mon01.contoso.com }
        - { fqdn: pool04.contoso.com, edition: enterprise, homedUsers: 65000, servers: 9, monitoringServer: mon01.contoso.com }
      monitoringServers:
        - fqdn: mon01.contoso.com
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, monitoringServer: mon01.contoso.com }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, monitoringServer: mon01.contoso.com }
        - { fqdn: pool03.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, monitoringServer: mon01.contoso.com }
      monitoringServers:
        - fqdn: mon01.contoso.com
`},"monitoring-database-users":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 80000, servers: 16, monitoringStore: { sqlServer: mon01.contoso.com } }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 80000, servers: 16, monitoringStore: { sqlServer: mon01.contoso.com } }
        - { fqdn: pool03.contoso.com, edition: enterprise, homedUsers: 80001, servers: 16, archivingStore: { sqlServer: mon01.contoso.com } }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 80000, servers: 16, monitoringStore: { sqlServer: mon01.contoso.com } }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 80000, servers: 16, monitoringStore: { sqlServer: mon01.contoso.com } }
        - { fqdn: pool03.contoso.com, edition: enterprise, homedUsers: 80000, servers: 16, archivingStore: { sqlServer: mon01.contoso.com } }
`},"monitoring-reports":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, monitoringStore: { sqlServer: sql01.contoso.com, reportingServices: false } }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, monitoringStore: { sqlServer: sql02.contoso.com, reportingServices: true } }
        - { fqdn: pool03.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, monitoringStore: { sqlServer: sql03.contoso.com } }
---
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, monitoringStore: { sqlServer: sql01.contoso.com, reportingServices: false } }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, monitoringStore: { sqlServer: sql02.contoso.com, reportingServices: true } }
        - { fqdn: pool03.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, monitoringStore: { sqlServer: sql03.contoso.com } }
---
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, monitoringStore: { sqlServer: sql01.contoso.com, reportingServices: false } }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, monitoringStore: { sqlServer: sql02.contoso.com, reportingServices: true } }
        - { fqdn: pool03.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, monitoringStore: { sqlServer: sql03.contoso.com } }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, monitoringStore: { sqlServer: sql01.contoso.com, reportingServices: true } }
---
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, monitoringStore: { sqlServer: sql01.contoso.com, reportingServices: false } }
`},"multiparty-im":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          features:
            multipartyIm: true
            conferencing: false
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          features:
            multipartyIm: true
            conferencing: true
`},"network-adapters":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 900
          servers:
            - { fqdn: fe01.contoso.com, networkAdapters: [{ gbps: 10 }, { gbps: 1 }] }
            - { fqdn: fe02.contoso.com, networkAdapters: [{ gbps: 0.1 }] }
            - fe03.contoso.com
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 900
          servers:
            - { fqdn: fe01.contoso.com, networkAdapters: [{ gbps: 10 }, { network: management, gbps: 0.1 }] }
            - { fqdn: fe02.contoso.com, networkAdapters: [{ gbps: 1 }] }
            - fe03.contoso.com
`},"office-web-apps":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 1000
          servers: 3
          features:
            conferencing: true
            powerPointSharing: true
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 1000
          servers: 3
          features:
            conferencing: true
            powerPointSharing: true
      officeWebAppsServers: [{ fqdn: owas.contoso.com }]
`},"own-rule-failed":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      users: 4000
    - name: Dublin
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      users: 4000
    - name: Dublin
      users: 800
`,under:{policy:`apiVersion: lync-policy/v1
kind: Policy
preset: minimal
rules:
  - id: contoso/small-sites
    title: No site has more than 5,000 users
    level: warning
    each: spec.sites
    require: self.users <= 5000
    message: '"site " + self.name + " has " + string(self.users) + " users; at most 5000 are allowed"'
`,output:`example.yaml:9:7: error: custom rule contoso/small-sites failed to evaluate: in require, no property "users"; test it with has(self.users) [own-rule-failed]
    9 |     - name: Dublin
      |       ^^^^^^^^^^^^
  why     A rule that fails to evaluate has no result, which must not be mistaken for a pass
  fix     Change the rule so that it evaluates for every deployment, for example with has(self.users)
  source  Common Expression Language: language definition, 2026-11-22
          https://github.com/google/cel-spec/blob/master/doc/langdef.md

1 error (1 file checked: 1 rule ran, 7 did not apply, as of 2026-11-22)
`}},"paired-pool-capacity":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 20000
          servers: 6
          pairedWith: pool02.contoso.com
    - name: Chicago
      frontEndPools:
        - fqdn: pool02.contoso.com
          edition: enterprise
          homedUsers: 20000
          servers: 4
          pairedWith: pool01.contoso.com
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 20000
          servers: 6
          pairedWith: pool02.contoso.com
    - name: Chicago
      frontEndPools:
        - fqdn: pool02.contoso.com
          edition: enterprise
          homedUsers: 20000
          servers: 6
          pairedWith: pool01.contoso.com
`},"partner-discovery-routing":{flagged:`# Partner discovery is enabled, but all requests use the default route.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    federation:
      partnerDiscovery: true
      routing: default
    accessEdge: { defaultRouteFqdn: route.contoso.com }
`,clean:`# Partners are discovered by DNS SRV records.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    federation:
      partnerDiscovery: true
      routing: dns-srv
`},"persistent-chat-capacity":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 1000, servers: 3 }
      persistentChatPools:
        - fqdn: chat.contoso.com
          servers: 2
          peakUsers: 40001
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 1000, servers: 3 }
      persistentChatPools:
        - fqdn: chat.contoso.com
          servers: 4
          standbyServers: 2
          peakUsers: 40000
          provisionedUsers: 60000
`},"persistent-chat-databases":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 1000, servers: 3 }
      persistentChatPools:
        - fqdn: chat.contoso.com
          servers: 1
          sqlStore:
            sqlServer: sql01.contoso.com
            version: SQL Server 2016 SP1
            edition: enterprise
            highAvailability: always-on
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 1000, servers: 3 }
      persistentChatPools:
        - fqdn: chat.contoso.com
          servers: 1
          sqlStore:
            sqlServer: sql01.contoso.com
            version: SQL Server 2016 SP1
            highAvailability: cluster
`},"persistent-chat-placement":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: se01.contoso.com, edition: standard, homedUsers: 1000, servers: 1 }
      persistentChatPools:
        - fqdn: chat.contoso.com
          servers: [se01.contoso.com, chat02.contoso.com]
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: se01.contoso.com, edition: standard, homedUsers: 1000, servers: 1 }
      persistentChatPools:
        - fqdn: se01.contoso.com
          servers: 1
`},"platform-support":{flagged:`# Windows Server and SQL Server are newer than the product supports.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 2
          os: Windows Server 2012 R2
          backEnd:
            sqlServer: sql01.contoso.com
            version: SQL Server 2012 SP1
            edition: workgroup
`,clean:`# Supported versions of Windows Server and SQL Server.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 2
          os: Windows Server 2008 R2 SP1 Enterprise
          backEnd: { sqlServer: sql01.contoso.com, version: SQL Server 2008 R2 SP2, edition: standard }
`},"pool-details":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 4 }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 6000, servers: 4, backEnd: { sqlServer: sql02.contoso.com, highAvailability: cluster } }
        - { fqdn: se03.contoso.com, edition: standard, homedUsers: 100, servers: 1 }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, backEnd: { sqlServer: sql01.contoso.com, highAvailability: cluster }, loadBalancing: { sip: dns, http: hardware }, fileStore: { server: files01.contoso.com, share: Share } }
        - { fqdn: se02.contoso.com, edition: standard, homedUsers: 100, servers: 1, fileStore: { server: files02.contoso.com, share: Share } }
`},"pool-domain":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 900
          servers:
            - { fqdn: fe01.contoso.com, domain: corp.contoso.com }
            - { fqdn: fe02.contoso.com, domain: emea.contoso.com }
            - fe03.contoso.com
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 900
          servers:
            - { fqdn: fe01.contoso.com, domain: Corp.contoso.com }
            - { fqdn: fe02.contoso.com, domain: corp.contoso.com }
            - fe03.contoso.com
          backEnd: { sqlServer: sql01.contoso.com, domain: corp.contoso.com }
`},"pool-operating-system":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 1000
          servers:
            - { fqdn: fe01.contoso.com, os: Windows Server 2016 }
            - fqdn: fe02.contoso.com
              os: Windows Server 2019
            - { fqdn: fe03.contoso.com, os: Windows Server 2019 }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 1000
          servers:
            - { fqdn: fe01.contoso.com, os: Windows Server 2019 Standard }
            - { fqdn: fe02.contoso.com, os: Windows Server 2019 Datacenter }
            - { fqdn: fe03.contoso.com, os: Windows Server 2019 }
`},"pool-pairing":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          platform: physical
          servers: 3
          pairedWith: pool02.contoso.com
    - name: Chicago
      frontEndPools:
        - fqdn: pool02.contoso.com
          edition: enterprise
          homedUsers: 6000
          platform: virtual
          servers: 3
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          os: Windows Server 2019
          servers: 3
          pairedWith: pool02.contoso.com
    - name: Chicago
      frontEndPools:
        - fqdn: pool02.contoso.com
          edition: enterprise
          homedUsers: 6000
          os: Windows Server 2019
          servers: 3
`},"pool-pairing-back-end":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          backEnd: { sqlServer: sql01.contoso.com, highAvailability: always-on }
          pairedWith: pool02.contoso.com
    - name: Chicago
      frontEndPools:
        - fqdn: pool02.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          backEnd: { sqlServer: sql02.contoso.com, highAvailability: cluster }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          backEnd: { sqlServer: sql01.contoso.com, highAvailability: cluster }
          pairedWith: pool02.contoso.com
    - name: Chicago
      frontEndPools:
        - fqdn: pool02.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          backEnd: { sqlServer: sql02.contoso.com, highAvailability: cluster }
`},"pool-quorum":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 2
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
`},"pool-servers":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 0
          servers: 0
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
`},"pool-size":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 82000
          servers: 10
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 80000
          servers: 9
`},prerequisites:{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 900
          os: Windows Server 2022
          servers:
            - { fqdn: fe01.contoso.com, dotNet: "4.6.2", software: [isa-client] }
            - { fqdn: fe02.contoso.com, software: [admin-center-443] }
            - { fqdn: fe03.contoso.com, compatibilityScript: false }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 900
          os: Windows Server 2022
          servers:
            - { fqdn: fe01.contoso.com, dotNet: "4.8.1", software: [] }
            - { fqdn: fe02.contoso.com, compatibilityScript: true }
            - fe03.contoso.com
`},"product-support":{flagged:`# Lync Server 2010 is out of support.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }
`,clean:`# Subscription Edition is supported as long as it is kept current.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }
`,asOf:"2026-11-22"},"pstn-gateways":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 1000, servers: 3 }
      mediationPools: [{ fqdn: med.contoso.com, servers: 2 }]
      pstnGateways:
        - fqdn: gw01.contoso.com
          kind: gateway
          reachesPool: false
          mediationPool: med.contoso.com
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 1000, servers: 3 }
      mediationPools: [{ fqdn: med.contoso.com, servers: 1 }]
      pstnGateways:
        - fqdn: gw01.contoso.com
          kind: gateway
          reachesPool: false
          mediationPool: med.contoso.com
`},"public-addresses":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: se01.contoso.com, edition: standard, homedUsers: 300, servers: 1, edgePool: edge.contoso.com, fileStore: { server: f.contoso.com, share: s } }
      edgePools:
        - fqdn: edge.contoso.com
          servers: 1
          federation: true
          nextHop: se01.contoso.com
          publicIps:
            - 10.20.0.5
            - 10.20.0.6
            - 10.20.0.7
          externalFqdns: { access: sip.contoso.com, webConferencing: wc.contoso.com, av: av.contoso.com }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: {} }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: se01.contoso.com, edition: standard, homedUsers: 300, servers: 1, edgePool: edge.contoso.com, fileStore: { server: f.contoso.com, share: s } }
      edgePools:
        - fqdn: edge.contoso.com
          servers: 1
          federation: true
          nextHop: se01.contoso.com
          publicIps:
            - 203.0.113.5
            - 203.0.113.6
            - 203.0.113.7
          externalFqdns: { access: sip.contoso.com, webConferencing: wc.contoso.com, av: av.contoso.com }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: {} }
`},"public-im-license":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    publicIm:
      providers:
        - Windows Live
        - Yahoo!
  licensing:
    publicIm: { providers: [windows-live], reference: EA-12345 }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    publicIm: { providers: [windows-live, yahoo] }
  licensing:
    publicIm: { providers: [windows-live, yahoo], reference: EA-12345 }
`,asOf:"2012-06-01"},"public-im-modality":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    publicIm:
      providers: []
      modalities:
        - im
        - file-transfer
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    publicIm:
      providers: []
      modalities: [im, presence]
`},"public-im-provider":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    publicIm:
      providers:
        - icq
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    publicIm:
      enabled: false
      providers: [icq]
`},"public-im-service-ended":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    publicIm:
      providers:
        - skype
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    publicIm:
      enabled: false
      providers: [skype]
`,asOf:"2026-11-22"},"quorum-documented":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          servers: 13
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          servers: 11
`},"reverse-proxy-certificate":{flagged:`# A private certificate that lacks the name of the published web services.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sipDomains: [contoso.com]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, edgePool: edge.contoso.com, webServices: { internalFqdn: webint.contoso.com, externalFqdn: webext.contoso.com } }
      edgePools:
        - { fqdn: edge.contoso.com, servers: 1, federation: true, nextHop: pool01.contoso.com, externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com } }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: {} }
  network:
    certificates:
      - { usage: edge-external, issuer: public, subject: sip.contoso.com, san: [sip.contoso.com, webconf.contoso.com] }
      - { usage: edge-internal, issuer: private, subject: edge.contoso.com }
      - usage: reverse-proxy
        issuer: private
        subject: rp01.contoso.com
        san: [rp01.contoso.com]
`,clean:`# A public certificate with the names of the web services and of Autodiscover.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sipDomains: [contoso.com]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, edgePool: edge.contoso.com, webServices: { internalFqdn: webint.contoso.com, externalFqdn: webext.contoso.com } }
      edgePools:
        - { fqdn: edge.contoso.com, servers: 1, federation: true, nextHop: pool01.contoso.com, externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com } }
  reverseProxies: [{ fqdn: rp01.contoso.com, publishes: [web-services, meet, dial-in, autodiscover] }]
  externalAccess: { remoteUsers: {}, mobility: {} }
  network:
    certificates:
      - { usage: edge-external, issuer: public, subject: sip.contoso.com, san: [sip.contoso.com, webconf.contoso.com] }
      - { usage: edge-internal, issuer: private, subject: edge.contoso.com }
      - { usage: reverse-proxy, issuer: public, subject: webext.contoso.com, san: [webext.contoso.com, lyncdiscover.contoso.com] }
`},"reverse-proxy-pools":{flagged:`# A pool and the Directors are not published.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }
        - { fqdn: se01.contoso.com, edition: standard, homedUsers: 600, servers: 1 }
      directorPools: [{ fqdn: dir.contoso.com, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  reverseProxies:
    - fqdn: rp01.contoso.com
      pools: [pool01.contoso.com]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# Two reverse proxies publish all pools.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }
        - { fqdn: se01.contoso.com, edition: standard, homedUsers: 600, servers: 1 }
      directorPools: [{ fqdn: dir.contoso.com, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  reverseProxies:
    - { fqdn: rp01.contoso.com, pools: [POOL01.contoso.com, se01.contoso.com] }
    - { fqdn: rp02.contoso.com, pools: [dir.contoso.com] }
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"reverse-proxy-publishing":{flagged:`# Meeting links are not published for anonymous guests.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]
  reverseProxies:
    - fqdn: rp01.contoso.com
      publishes: [web-services]
  externalAccess: { remoteUsers: { peakUsers: 600 }, anonymousGuests: {} }
`,clean:`# Web services, meetings and dial-in settings are published.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]
  reverseProxies:
    - fqdn: rp01.contoso.com
      publishes: [web-services, meet, dial-in]
  externalAccess: { remoteUsers: { peakUsers: 600 }, anonymousGuests: {} }
`},"reverse-proxy-recommended":{flagged:`# Remote users exchange messages only, and there is no reverse proxy.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# The web services are published.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]
  reverseProxies: [{ fqdn: rp01.contoso.com, publishes: [web-services] }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"reverse-proxy-required":{flagged:`# Remote users join meetings, but there is no reverse proxy.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, features: { conferencing: true } }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# A reverse proxy publishes the web services.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"reverse-proxy-settings":{flagged:`# The reverse proxy replaces the host header, and forwards to the web services for internal users.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
  reverseProxies: [{
      fqdn: rp01.contoso.com,
      keepsHostHeader: false,
      portMappings: [{ from: 443, to: 443 }, { from: 80, to: 8080 }],
    }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`,clean:`# The reverse proxy keeps the host header, and forwards to the external web services.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge01.contoso.com, edge02.contoso.com]
  reverseProxies: [{ fqdn: rp01.contoso.com, keepsHostHeader: true, portMappings: [{ from: 443, to: 4443 }, { from: 80, to: 8080 }], authentication: pass-through }]
  externalAccess: { remoteUsers: { peakUsers: 600 } }
`},"same-build":{flagged:`# One server of the pool was not updated within the grace period.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers:
            - { fqdn: fe01.contoso.com, build: "4.0.7577.230" }
            - { fqdn: fe02.contoso.com, build: "4.0.7577.223" }
            - { fqdn: fe03.contoso.com, build: "4.0.7577.230" }
`,clean:`# All servers of the pool run the same build.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers:
            - { fqdn: fe01.contoso.com, build: "4.0.7577.230" }
            - { fqdn: fe02.contoso.com, build: "7577.230" }
            - { fqdn: fe03.contoso.com, build: "CU12" }
`},schema:{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUser: 10000
          servers: 2
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 10000
          servers: 2
`},"security-updates":{flagged:`# The build is older than the security updates of September and October 2026.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, build: "7.0.2046.820" }
`,clean:`# The newest build of Subscription Edition.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, build: "7.0.2046.889" }
`,asOf:"2026-11-22"},"server-hardware":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 900
          servers:
            - fqdn: fe01.contoso.com
              cpuCores: 8
              memoryGb: 16
            - fe02.contoso.com
            - fe03.contoso.com
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 900
          servers:
            - { fqdn: fe01.contoso.com, cpuCores: 12, memoryGb: 64 }
            - { fqdn: fe02.contoso.com, cpuCores: 12, memoryGb: 64 }
            - fe03.contoso.com
`},"server-to-server-certificate":{flagged:`# A name outside of the SIP domains, a short key, and a second certificate.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sipDomains: [contoso.com]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, edgePool: edge.contoso.com }
      edgePools:
        - { fqdn: edge.contoso.com, servers: 1, federation: true, nextHop: pool01.contoso.com, externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com } }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: {} }
  network:
    certificates:
      - { usage: edge-external, issuer: public, subject: sip.contoso.com, san: [sip.contoso.com, webconf.contoso.com] }
      - { usage: edge-internal, issuer: private, subject: edge.contoso.com }
      - usage: server-to-server
        subject: fe01.contoso.local
        keyBits: 1024
      - usage: server-to-server
        subject: contoso.com
      - usage: server-to-server
        subject: pool01.contoso.com
`,clean:`# The default certificate of the pool serves all Front End Servers.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sipDomains: [contoso.com]
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, edgePool: edge.contoso.com }
      edgePools:
        - { fqdn: edge.contoso.com, servers: 1, federation: true, nextHop: pool01.contoso.com, externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com } }
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess: { remoteUsers: {} }
  network:
    certificates:
      - { usage: edge-external, issuer: public, subject: sip.contoso.com, san: [sip.contoso.com, webconf.contoso.com] }
      - { usage: edge-internal, issuer: private, subject: edge.contoso.com }
      - { usage: server-to-server, subject: pool01.contoso.com, keyBits: 2048 }
`},"simple-urls":{flagged:`# The second SIP domain has no Meet URL.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sipDomains: [contoso.com, fabrikam.com]
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  network:
    simpleUrls:
      meet:
        - { sipDomain: contoso.com, url: "https://meet.contoso.com" }
      dialIn: https://dialin.contoso.com
`,clean:`# One Meet URL for each SIP domain and one Dial-in URL for the organization.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sipDomains: [contoso.com, fabrikam.com]
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
  network:
    simpleUrls:
      meet:
        - { sipDomain: contoso.com, url: "https://meet.contoso.com" }
        - { sipDomain: fabrikam.com, url: "https://meet.fabrikam.com" }
      dialIn: https://dialin.contoso.com
      admin: https://admin.contoso.com
`},"standard-edition-availability":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  availability: high
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: fe01.contoso.com
          edition: standard
          homedUsers: 2000
          servers: 1
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  availability: high
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: fe01.contoso.com
          edition: enterprise
          homedUsers: 2000
          servers: 3
`},"standard-edition-limits":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: se01.contoso.com
          edition: standard
          homedUsers: 6000
          servers: 2
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: se01.contoso.com
          edition: standard
          homedUsers: 5000
          servers: 1
`},"standard-edition-web-services":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: se01.contoso.com
          edition: standard
          homedUsers: 900
          servers: 1
          loadBalancing: {}
          webServices:
            internalFqdn: web01.contoso.com
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: se01.contoso.com
          edition: standard
          homedUsers: 900
          servers: 1
          loadBalancing: {}
          webServices:
            internalFqdn: se01.contoso.com
`},"stretched-pool":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3, secondSite: Dublin }
      directorPools:
        - { fqdn: dir.contoso.com, servers: 1, secondSite: Dublin }
      mediationPools:
        - { fqdn: med.contoso.com, servers: 2, secondSite: Dublin }
    - name: Dublin
      frontEndPools:
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }
`,clean:`# The metropolitan site resiliency of Lync Server 2010 is a stretched pool.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, secondSite: Dublin }
    - name: Dublin
      frontEndPools:
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }
---
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2013
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }
      persistentChatPools:
        - { fqdn: chat.contoso.com, servers: 2, secondSite: Dublin, nextHop: pool01.contoso.com }
    - name: Dublin
      frontEndPools:
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }
`},"tls-version":{flagged:`# TLS 1.0 and TLS 1.1 are disabled before the update of the product is installed.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  build: 6.0.9319.537
  network: { tls12Only: true }
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3 }
`,clean:`# TLS 1.0 and TLS 1.1 are disabled on a build that supports it.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  build: 6.0.9319.548
  network: { tls12Only: true }
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3 }
`,asOf:"2019-06-01"},"unified-messaging-dial-plans":{flagged:`# A dial plan with one server and without security.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  exchange:
    versions: [exchange-server-2016]
    unifiedMessaging:
      serversPerDialPlan: 1
      dialPlanSecurity: unsecured
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3 }
`,clean:`# A secured dial plan with two servers.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  exchange:
    versions: [exchange-server-2016]
    unifiedMessaging: { serversPerDialPlan: 2, dialPlanSecurity: sip-secured }
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 900, servers: 3 }
`,asOf:"2020-01-01"},"unique-fqdn":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: [fe01.contoso.com, fe02.contoso.com]
    - name: Chicago
      frontEndPools:
        - fqdn: pool02.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers:
            - fe03.contoso.com
            - fe02.contoso.com
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: [fe01.contoso.com, fe02.contoso.com]
    - name: Chicago
      frontEndPools:
        # A Standard Edition server is its own pool.
        - { fqdn: se01.contoso.com, edition: standard, homedUsers: 900, servers: [se01.contoso.com] }
  servers:
    # The inventory entry of a server that a pool lists.
    - { fqdn: fe01.contoso.com, cpuCores: 8, memoryGb: 16 }
`},"unneeded-media-ports":{flagged:`# No partner requires the range of UDP ports.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 2
          edgePool: edge.contoso.com
          collocated: [av-conferencing]
          features: { conferencing: true, avConferencing: true }
      directorPools: [{ fqdn: dir.contoso.com, servers: 1 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 1, federation: true, nextHop: dir.contoso.com }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    federation: { partnerDiscovery: true }
  network:
    firewallRules:
      - { from: access-edge, to: internet, protocol: tcp, ports: 5061, direction: both }
      - { from: internet, to: web-conferencing-edge, protocol: tcp, ports: 443 }
      - { from: internet, to: av-edge, protocol: tcp, ports: 443 }
      - { from: internet, to: av-edge, protocol: udp, ports: 3478, direction: both }
      - { from: av-edge, to: internet, protocol: tcp, ports: 50000-59999 }
      - { from: internet, to: av-edge, protocol: udp, ports: 50000-59999 }
      - { from: access-edge, to: internet, protocol: tcp, ports: 53 }
      - { from: access-edge, to: internet, protocol: tcp, ports: 80 }
      - { from: internal, to: edge-internal, protocol: tcp, ports: 443-8057 }
      - { from: internal, to: edge-internal, protocol: udp, ports: 3478 }
      - { from: edge-internal, to: internal, protocol: tcp, ports: 5061 }
      - { from: internet, to: reverse-proxy, protocol: tcp, ports: 443 }
      - { from: reverse-proxy, to: internal, protocol: tcp, ports: 4443 }
`,clean:`# A partner runs Office Communications Server 2007, which uses the range of ports in both directions.
apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 2
          edgePool: edge.contoso.com
          collocated: [av-conferencing]
          features: { conferencing: true, avConferencing: true }
      directorPools: [{ fqdn: dir.contoso.com, servers: 1 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 1, federation: true, nextHop: dir.contoso.com }]
  reverseProxies: [{ fqdn: rp01.contoso.com }]
  externalAccess:
    federation: { partnerDiscovery: true, legacyPartners: [ocs-2007] }
  network:
    firewallRules:
      - { from: access-edge, to: internet, protocol: tcp, ports: 5061, direction: both }
      - { from: internet, to: web-conferencing-edge, protocol: tcp, ports: 443 }
      - { from: internet, to: av-edge, protocol: tcp, ports: 443 }
      - { from: internet, to: av-edge, protocol: udp, ports: 3478, direction: both }
      - { from: av-edge, to: internet, protocol: tcp, ports: 50000-59999, direction: both }
      - { from: internet, to: av-edge, protocol: udp, ports: 50000-59999, direction: both }
      - { from: access-edge, to: internet, protocol: tcp, ports: 53 }
      - { from: access-edge, to: internet, protocol: tcp, ports: 80 }
      - { from: internal, to: edge-internal, protocol: tcp, ports: 443-8057 }
      - { from: internal, to: edge-internal, protocol: udp, ports: 3478 }
      - { from: edge-internal, to: internal, protocol: tcp, ports: 5061 }
      - { from: internet, to: reverse-proxy, protocol: tcp, ports: 443 }
      - { from: reverse-proxy, to: internal, protocol: tcp, ports: 4443 }
`},"unused-waiver":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          # waive front-end-count until 2027-01-31: the fourth server arrives in January
          servers: 4
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          # waive front-end-count until 2027-01-31: the fourth server arrives in January
          servers: 3
`},"upgraded-operating-system":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          os: Windows Server 2008 R2
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 6000
          servers: 3
          os: Windows Server 2012 R2
`},"video-interop":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 1000, servers: 3 }
      videoInteropPools:
        - fqdn: vis.contoso.com
          servers: 1
          callsOut: true
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 1000, servers: 3 }
      videoInteropPools:
        - fqdn: vis.contoso.com
          servers: 1
          callManager: Cisco Unified Communications Manager 10.5
          firmware: TC7.0.0
          callsOut: false
          peakCalls: 16
`},"virtual-capacity":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          platform: virtual
          homedUsers: 30000
          servers: 4
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          platform: virtual
          homedUsers: 30000
          servers: 6
`},"virtual-companions":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: se01.contoso.com, edition: standard, homedUsers: 900, servers: 1, platform: virtual }]
      mediationPools: [{ fqdn: med.contoso.com, servers: 1, platform: virtual }]
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: se01.contoso.com, edition: standard, homedUsers: 900, servers: 1, platform: virtual }]
      mediationPools: [{ fqdn: med.contoso.com, servers: 1 }]
      directorPools: [{ fqdn: dir01.contoso.com, servers: 1, platform: virtual }]
      monitoringServers: [{ fqdn: mon01.contoso.com, platform: virtual }]
`},"virtual-host":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  virtualizationHosts:
    - { name: host01, cpuCores: 23, hyperThreading: true, hypervisor: XenServer 8, validated: false }
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 900
          platform: virtual
          servers:
            - { fqdn: fe01.contoso.com, host: host01, cpuCores: 12 }
            - { fqdn: fe02.contoso.com, host: HOST01, cpuCores: 12 }
            - fe03.contoso.com
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  virtualizationHosts:
    - { name: host01, cpuCores: 24, hyperThreading: false, hypervisor: Hyper-V, os: Windows Server 2019 }
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 900
          platform: virtual
          servers:
            - { fqdn: fe01.contoso.com, host: host01, cpuCores: 12 }
            - { fqdn: fe02.contoso.com, host: HOST01, cpuCores: 12 }
            - fe03.contoso.com
`},"virtual-hosts":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 9000
          servers:
            - { fqdn: fe01.contoso.com, platform: virtual, host: host01 }
            - { fqdn: fe02.contoso.com, platform: virtual, host: HOST01 }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 9000
          servers:
            - { fqdn: fe01.contoso.com, platform: virtual, host: host01 }
            - { fqdn: fe02.contoso.com, platform: virtual, host: host02 }
`},"virtual-machine":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 900
          platform: virtual
          servers:
            - { fqdn: fe01.contoso.com, virtualMachine: { liveMigration: true } }
            - { fqdn: fe02.contoso.com, virtualMachine: { dynamicMemory: true } }
            - { fqdn: fe03.contoso.com, virtualMachine: { disk: dynamic } }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 900
          platform: virtual
          servers:
            - { fqdn: fe01.contoso.com, virtualMachine: { liveMigration: false, disk: pass-through } }
            - { fqdn: fe02.contoso.com, virtualMachine: { dynamicMemory: false, disk: fixed } }
            - fe03.contoso.com
`},"virtual-pool":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 9000
          servers:
            - { fqdn: fe01.contoso.com, platform: physical }
            - { fqdn: fe02.contoso.com, platform: virtual }
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 9000
          servers:
            - { fqdn: fe01.contoso.com, platform: virtual }
            - { fqdn: fe02.contoso.com, platform: virtual }
`},"waiver-limits":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          # waive front-end-count: the fourth server arrives in January
          servers: 3
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          # waive front-end-count until 2027-01-31: the fourth server arrives in January
          servers: 3
`},"web-services-fqdn":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 900
          servers: 3
          loadBalancing: { sip: dns, http: hardware }
          webServices:
            internalFqdn: pool01.contoso.com
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2015
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 900
          servers: 3
          loadBalancing: { sip: dns, http: hardware }
          webServices:
            internalFqdn: web01.contoso.com
`},"xmpp-availability":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    xmpp:
      partners: [jabber.fabrikam.com]
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    xmpp: { partners: [] }
    policies: [{ scope: global, enableFederationAccess: true }]
  xmppGateways: [{ fqdn: xmpp01.contoso.com, hotfix: true }]
`},"xmpp-gateway-host":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  xmppGateways:
    - fqdn: xmpp01.contoso.com
      hotfix: true
      network: internal
      os: Windows Server 2008 R2
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  xmppGateways:
    - { fqdn: xmpp01.contoso.com, hotfix: true, network: perimeter, os: Windows Server 2008 x64 SP2 }
`},"xmpp-gateway-hotfix":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    xmpp: { partners: [jabber.fabrikam.com] }
  xmppGateways:
    - fqdn: xmpp01.contoso.com
      hotfix: false
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    xmpp: { partners: [jabber.fabrikam.com] }
  xmppGateways:
    - fqdn: xmpp01.contoso.com
      hotfix: true
`},"xmpp-gateway-placement":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  xmppGateways:
    - fqdn: xmpp01.contoso.com
      hotfix: true
      collocatedWith: [reverse-proxy]
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  xmppGateways:
    - fqdn: xmpp01.contoso.com
      hotfix: true
      network: perimeter
      os: Windows Server 2008 x64 SP2
      collocatedWith: []
      certificate: { subject: xmpp01.contoso.com, issuer: private, eku: [server, client] }
`},"xmpp-gateway-required":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    xmpp:
      partners: [jabber.fabrikam.com]
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    xmpp:
      partners: [jabber.fabrikam.com]
  xmppGateways: [{ fqdn: xmpp01.contoso.com, hotfix: true }]
`},"xmpp-modality":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    xmpp:
      partners: []
      modalities: [im, audio]
  xmppGateways: [{ fqdn: xmpp01.contoso.com, hotfix: true }]
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    xmpp:
      partners: []
      modalities: [im, presence]
  xmppGateways: [{ fqdn: xmpp01.contoso.com, hotfix: true }]
`},"xmpp-partner":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    xmpp:
      partners:
        - gmail.com
        - jabber.fabrikam.com
  xmppGateways: [{ fqdn: xmpp01.contoso.com, hotfix: true }]
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]
      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]
  externalAccess:
    xmpp:
      enabled: false
      partners: [gmail.com]
  xmppGateways: [{ fqdn: xmpp01.contoso.com, hotfix: true }]
`},"yaml-syntax":{flagged:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 10000
          homedUsers: 12000
          servers: 2
`,clean:`apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 10000
          servers: 2
`}};var h=s(54223),P=s(34741),b=s(32853),u=s(70684),l=s(9126),t=s(34782);const i=["terminal","json"],g={description:['Prints what a rule checks and why, an incorrect and a correct example, how to fix a finding, and the figures and sources for each product. "lync-policy rules" lists all rules.'],options:{product:{value:"NAME",choices:P.Z,help:"Only print the figures for this product, their evidence and their source: {choices}."},...(0,l.Bx)(i,"terminal"),...l.uN},exitCodes:{0:"success",2:"error: usage, policy or unknown rule"},run:(p,q)=>x(y(p),q)},v={terminal:async(p,q)=>q?(0,b.L_)(p,q):(0,b.WE)(p,d[p.id]),json:async(p,q)=>(await s.e(51).then(s.bind(s,32432))).explainJson(p,d[p.id],q)};function y(p){return{policy:(0,t.Yn)(p,[]),id:(0,u.NF)("explain","RULE",p.words,'"lync-policy rules" lists all rules'),product:(0,l.Kf)(p,"product",P.Z),format:(0,l.Kf)(p,"format",i)??"terminal"}}async function x({policy:p,id:q,product:V,format:S},D){const R=await(0,t.hZ)(p,D,({policy:A})=>(0,t.Il)(q,(0,h.f)(A)));return D.out(await v[S](R,V)),0}}),68423:(function(C,k,s){s.d(k,{z:()=>P});var d=s(15797);const h=120;function P({range:l,excerpt:t}){if(t.trim()==="")return;const i=l.column-1,g=l.endLine===l.line?Math.max(l.endColumn-1,i+1):t.length,v=b(t,t.length>h?Math.max(0,Math.min(i-20,t.length-h)):0),y=b(t,Math.min(t.length,v+h));return{before:(v>0?"\u2026":"")+u(t.slice(v,i)),marked:u(t.slice(i,Math.min(g,y))),after:u(t.slice(Math.min(g,y),y))+(y<t.length?"\u2026":"")}}function b(l,t){return(0,d.Ct)(l,t)?t-1:t}function u(l){return(0,d.ts)(l.replaceAll("	"," "))}}),32853:(function(C,k,s){s.d(k,{L_:()=>q,WE:()=>p,WU:()=>x});var d=s(19894),h=s(5179),P=s(34741),b=s(21245),u=s(9076),l=s(93342),t=s(43402),i=s(77680),g=s(3268);const v="2026-11-22",y="2019-06-01";async function x({preset:n,kind:e},o){const{asOf:r=e==="builtin"?v:y,under:a}=o;if(a)return{example:o,command:`lync-policy --as-of ${r} example.yaml`,output:a.output};const m=[{file:"example.yaml",content:o.flagged,named:!0}],f={policy:{...h.defaultPolicy,preset:n},today:r},U=n==="recommended"?"":`--preset ${n} `;return{example:o,command:`lync-policy ${U}--as-of ${r} example.yaml`,output:(0,g.terminal)(await(0,d.validate)(m,f),{color:!1,quiet:!1})}}async function p(n,e){const o=e&&await x(n,e);return D(n,(0,i.xS)(n),(0,i.Ks)(n,o))}function q(n,e){const{Presets:o=""}=(0,i.xS)(n),{name:r}=P.x[e];return D(n,{Level:V(n,e),Presets:o,Product:r},[(0,i.N$)(n),{heading:r,blocks:S(n,e)}])}function V(n,e){const o=(0,l.A)(n,e);return o===n.level?o:`${o} (lowered from ${n.level}: not documented for this product)`}function S(n,e){const o=(0,u.y0)(n);if(!o.includes(e))return[{kind:"text",text:`The rule does not apply to this product. It applies to ${w(o)}.`}];const r=(0,t.f)(n),a=[...(0,u.t_)(r,[e]),...(0,u.Q0)(r,[e])];return a.length>0?[{kind:"facts",facts:a}]:[{kind:"text",text:"The rule applies, without figures that depend on the product."},{kind:"source",source:(0,b.k4)(n.source)}]}function D(n,e,o){const r=Object.entries(e).map(([m,f])=>`${m.padEnd(8)}  ${f}
`),a=o.map(({heading:m,blocks:f})=>`${m}

${f.map(R).join(`
`)}`);return[`${n.id}: ${n.title}
`,r.join(""),...a].join(`
`)}function R(n){return A(n).trimEnd().replace(/^(?=.)/gm,"  ").concat(`
`)}function A(n){switch(n.kind){case"facts":return n.facts.map(O).join(`
`);case"rules":return n.rules.map(({id:e,title:o})=>`${e}: ${o}`).join(`
`);case"source":return c(n.source);case"prose":return j(n.text.replaceAll("`",""));default:return n.text}}function O({label:n,products:e,rows:o}){return[n,...o.flatMap(r=>M(r,e)),""].join(`
`)}function M({value:n,products:e,evidence:o,source:r},a){const m=e.length<a.length?w(e):"",f=n===void 0?m:[n,m&&`(${m})`].filter(Boolean).join(" ");return[...f?F(f,2):[],...F(`${o}: ${c(r)}`,f?4:2)]}function w(n){return n.map(e=>P.x[e].name).join(", ")}function F(n,e){return n.split(`
`).map(o=>`${" ".repeat(e)}${o}`)}function j(n){return n.replace(/(?=.{97})(.{1,96}) /g,`$1
`)}function c({title:n,date:e,url:o}){return[[n,e].filter(Boolean).join(", "),o].filter(Boolean).join(`
`)}}),93342:(function(C,k,s){s.d(k,{A:()=>u});var d=s(57160),h=s(34741),P=s(9076),b=s(43402);function u(t,i){const g=l(t,i).map(y=>(0,d.In)(t,{fact:y})),[v]=g;return v!==void 0&&g.every(y=>y===v)?v:t.level}function l(t,i){const{pages:g={},facts:[v]=[]}=(0,b.f)(t),y=Object.values(g).flatMap(x=>(0,P.fC)(x,i));return y.length>0||v===void 0?y:[h.x[i][v]]}}),3268:(function(C,k,s){s.r(k),s.d(k,{terminal:()=>O});var d=s(15797),h=s(18165),P=s(72682),b=s(43903),u=s(68423),l=s(99620),t=s(3337),i=s(21245);function g({kind:c,id:n,source:e}){return c==="custom"?(0,i.k4)(e).url:(0,t.iw)(`docs/rules/${n}.md`)}var v=s(14203);const y=new Set([v.schema.id,v.yamlSyntax.id]);function x({explain:c=!1}){const n=new Set,e=(...o)=>{const r=JSON.stringify(o);return!n.has(r)&&n.add(r).size>0};return o=>{const{rule:r,source:a}=o,m=o.related.map(B=>["see",p(B)]),f=[["why",(0,d.zB)(r.why)],["fix",(0,d.zB)(r.fix)]],U=[["source",q(o)]];if(c)return{rows:[...m,...f,...U],isShort:!1};if(y.has(r.id))return{rows:m,isShort:!1};const[T,E]=[e(r.id,r.why,r.fix),e(r.id,(0,i.qk)((0,i.k4)(a)))];return{rows:[...m,...T?f:[],...E?U:[]],isShort:!T}}}function p({file:c,range:n,message:e}){return`${(0,d.zB)(c)}:${n.line}:${n.column}: ${(0,d.zB)(e)}`}function q({source:c}){const{title:n,date:e,url:o}=(0,i.k4)(c);return[[n,e].filter(Boolean).join(", "),o].filter(Boolean).map(d.zB).join(`
          `)}const V=/^[ -~]*$/,S=new RegExp("^\\p{M}+$","u"),D=new RegExp("^[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\uA4CF\\uA960-\\uA97C\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6F\\uFF01-\\uFF60\\uFFE0-\\uFFE6\\u{16FE0}-\\u{18CFF}\\u{1AFF0}-\\u{1B2FF}\\u{20000}-\\u{3FFFD}\\p{Emoji_Presentation}]|^\\p{Emoji}\\uFE0F","u");function R(c){if(V.test(c))return c.length;let n=0;for(const{segment:e}of new Intl.Segmenter("en").segment(c))n+=S.test(e)?0:D.test(e)?2:1;return n}var A=s(75623);function O(c,n){const e={paint:(0,l.D)(n),link:(0,l.f)(n)},{paint:o}=e,r=(0,h.K)(c.findings);if(n.quiet)return r.map(E=>`${w(E,e)}
`).join("");const a=x(n);let m=!1;const f=r.map(E=>{const{rows:W,isShort:B}=a(E);return m||=B,`${w(E,e)}
${F(E,o)}${W.map($=>j($,o)).join("")}
`}),U=(0,h.K)(c.waived).map(E=>`${o("dim","waived")} ${w(E,e)}
${o("dim",`  ${(0,d.zB)((0,b.X)(E.waiver))}`)}
`),T=m&&n.explain===!1?`${o("dim",M)}
`:"";return`${f.join("")}${U.join("")}${U.length>0?`
`:""}${T}${(0,A.ET)(c,n)}`}const M="why, fix and source are shown once for each rule; --explain shows them after each finding";function w(c,{paint:n,link:e}){const{file:o,range:r,rule:a}=c,m=o.trimStart().startsWith("::")?`./${o}`:o,f=n("strong",`${(0,d.zB)(m)}:${r.line}:${r.column}:`),U=n("dim",`[${e(a.id,g(a))}]`);return`${f} ${n(a.level,`${a.level}:`)} ${(0,d.zB)((0,P.bD)(c))} ${U}`}function F({clip:c,...n},e){const o=c??(0,u.z)(n);if(!o)return"";const{before:r,marked:a,after:m}=o,f=String(n.range.line).padStart(5),U=e(n.rule.level,"^".repeat(Math.max(R((0,d.zB)(a)),1)));return`${e("dim",`${f} |`)} ${(0,d.zB)(r+a+m)}
${e("dim",`${" ".repeat(f.length)} |`)} ${" ".repeat(R((0,d.zB)(r)))}${U}
`}function j([c,n],e){return`  ${e("dim",c.padEnd(7))} ${n}
`}})};
