"use strict";
exports.id = 228;
exports.ids = [228];
exports.modules = {

/***/ 9228:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain_explain)
});

// EXTERNAL MODULE: ./build/cannot-run.js
var cannot_run = __webpack_require__(2240);
;// CONCATENATED MODULE: ./build/generated/examples.js
const examples = {
    "archiving-association": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, archivingServer: arch01.contoso.com }\n        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 4000, servers: 2 }\n      archivingServers:\n        - fqdn: arch01.contoso.com\n  archiving: { scope: all-users }\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, archivingServer: arch01.contoso.com }\n        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 4000, servers: 2, archivingServer: arch01.contoso.com }\n      archivingServers:\n        - fqdn: arch01.contoso.com\n  archiving: { scope: all-users }\n"
    },
    "archiving-capacity": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }\n        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }\n        - { fqdn: pool03.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }\n        - { fqdn: pool04.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }\n        - { fqdn: pool05.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }\n        - { fqdn: pool06.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }\n        - { fqdn: pool07.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }\n      archivingServers:\n        - fqdn: arch01.contoso.com\n  archiving:\n    scope: all-users\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }\n        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }\n        - { fqdn: pool03.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }\n        - { fqdn: pool04.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }\n        - { fqdn: pool05.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, archivingServer: arch01.contoso.com }\n      archivingServers:\n        - fqdn: arch01.contoso.com\n  archiving:\n    scope: all-users\n"
    },
    "archiving-collocation": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, archivingServer: arch01.contoso.com }\n      archivingServers:\n        - fqdn: arch01.contoso.com\n          collocatedWith: [database, mediation]\n  archiving: { scope: all-users }\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, archivingServer: arch01.contoso.com }\n      archivingServers:\n        - fqdn: arch01.contoso.com\n          collocatedWith: [monitoring, database]\n  archiving: { scope: all-users }\n"
    },
    "archiving-content": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2013\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n  archiving:\n    scope: all-users\n    store: sql\n    content: [im]\n    requiredContent:\n      - im\n      - conferencing\n      - file-transfer\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2013\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n  archiving:\n    scope: all-users\n    store: sql\n    content: [im, conferencing]\n    requiredContent: [im, conferencing]\n"
    },
    "archiving-critical-mode": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2013\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n  archiving:\n    required: true\n    scope: all-users\n    store: sql\n    criticalMode: false\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2013\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n  archiving:\n    required: true\n    scope: all-users\n    store: sql\n    criticalMode: true\n"
    },
    "archiving-direction": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2013\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n  archiving:\n    scope: all-users\n    store: sql\n    internal: true\n    external: true\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2013\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  reverseProxies: [{ fqdn: proxy.contoso.com }]\n  externalAccess: { federation: { allowedDomains: [fabrikam.com] } }\n  archiving:\n    scope: all-users\n    store: sql\n    internal: true\n    external: true\n"
    },
    "archiving-file-store": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, archivingServer: arch01.contoso.com }\n      archivingServers:\n        - fqdn: arch01.contoso.com\n  archiving: { scope: all-users, content: [im, conferencing] }\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, archivingServer: arch01.contoso.com }\n      archivingServers:\n        - fqdn: arch01.contoso.com\n          fileStore: { server: files01.contoso.com, share: LyncArchive }\n  archiving: { scope: all-users, content: [im, conferencing] }\n"
    },
    "archiving-message-queuing": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, archivingServer: arch01.contoso.com }\n      archivingServers:\n        - fqdn: arch01.contoso.com\n          messageQueuing: false\n  archiving: { scope: all-users }\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, messageQueuing: true, archivingServer: arch01.contoso.com }\n      archivingServers:\n        - fqdn: arch01.contoso.com\n          messageQueuing: true\n  archiving: { scope: all-users }\n"
    },
    "archiving-policy": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2013\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n    - name: Dublin\n      frontEndPools: [{ fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n  archiving:\n    scope: all-users\n    store: sql\n    policies:\n      - { scope: global, internal: false }\n      - { scope: site, site: Redmond, internal: true }\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2013\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n    - name: Dublin\n      frontEndPools: [{ fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n  archiving:\n    scope: all-users\n    store: sql\n    policies:\n      - { scope: global, internal: false }\n      - { scope: site, site: Redmond, internal: true }\n      - { scope: site, site: Dublin, internal: true }\n"
    },
    "archiving-policy-assignment": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2013\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n  archiving:\n    scope: all-users\n    store: sql\n    policies:\n      - { scope: global, internal: true }\n      - scope: user\n        name: Traders\n        internal: true\n        assignedUsers: []\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2013\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n  archiving:\n    scope: all-users\n    store: sql\n    policies:\n      - { scope: global, internal: true }\n      - { scope: user, name: Traders, internal: true, assignedUsers: [Traders] }\n"
    },
    "archiving-purge": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2013\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n  archiving:\n    scope: all-users\n    store: sql\n    purge: false\n    retentionDays: 90\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2013\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n  archiving:\n    scope: all-users\n    store: sql\n    purge: true\n    retentionDays: 90\n"
    },
    "archiving-retention": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2013\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n  archiving:\n    scope: all-users\n    store: sql\n    purge: true\n    retentionDays: 365\n    requiredRetentionDays: 2555\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2013\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n  archiving:\n    scope: all-users\n    store: sql\n    purge: true\n    retentionDays: 2555\n    requiredRetentionDays: 2555\n"
    },
    "archiving-scope": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2013\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n  archiving:\n    required: true\n    scope: none\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2013\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n  archiving:\n    required: true\n    scope: selected-users\n    selectedUsers: [Traders]\n    store: sql\n"
    },
    "archiving-server-required": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2013\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n  archiving:\n    scope: all-users\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2013\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n  archiving:\n    scope: all-users\n    store: sql\n"
    },
    "archiving-site-policy": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2013\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n  archiving:\n    scope: all-users\n    store: sql\n    policies:\n      - { scope: global, internal: true }\n      - { scope: site, site: Redmond, internal: true }\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2013\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  reverseProxies: [{ fqdn: proxy.contoso.com }]\n  externalAccess: { federation: { allowedDomains: [fabrikam.com] } }\n  archiving:\n    scope: all-users\n    store: sql\n    policies:\n      - { scope: global, internal: true }\n      - { scope: site, site: Redmond, internal: true, external: true }\n"
    },
    "av-conferencing-capacity": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      users: 45000\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 45000, servers: 6, avConferencingPool: av.contoso.com }\n      avConferencingPools:\n        - fqdn: av.contoso.com\n          servers: 2\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      users: 45000\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 45000, servers: 6, avConferencingPool: av.contoso.com }\n      avConferencingPools:\n        - fqdn: av.contoso.com\n          servers: 3\n"
    },
    "av-conferencing-pools": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      users: 20000\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 45000, servers: 6, avConferencingPool: av.contoso.com }\n      avConferencingPools:\n        - { fqdn: av.contoso.com, servers: 2 }\n        - fqdn: av02.contoso.com\n          servers: 2\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      users: 20000\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 45000, servers: 6, avConferencingPool: av.contoso.com }\n      avConferencingPools:\n        - { fqdn: av.contoso.com, servers: 2 }\n    - name: Chicago\n      frontEndPools: [{ fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 9000, servers: 2 }]\n      avConferencingPools:\n        - fqdn: av02.contoso.com\n          servers: 2\n"
    },
    "av-conferencing-standard": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: fe01.contoso.com\n          edition: standard\n          homedUsers: 4000\n          servers: 1\n          avConferencingPool: av.contoso.com\n      avConferencingPools: [{ fqdn: av.contoso.com, servers: 1 }]\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: fe01.contoso.com\n          edition: enterprise\n          homedUsers: 4000\n          servers: 2\n          avConferencingPool: av.contoso.com\n      avConferencingPools: [{ fqdn: av.contoso.com, servers: 1 }]\n"
    },
    "back-end": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 6000\n          servers: 3\n          backEnd: { sqlServer: sql01.contoso.com, instance: lync01 }\n    - name: Chicago\n      frontEndPools:\n        - fqdn: pool02.contoso.com\n          edition: enterprise\n          homedUsers: 6000\n          servers: 3\n          backEnd:\n            sqlServer: sql01.contoso.com\n            instance: lync02\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 6000\n          servers: 3\n          backEnd: { sqlServer: sql01.contoso.com, instance: lync }\n    - name: Chicago\n      frontEndPools:\n        - fqdn: pool02.contoso.com\n          edition: enterprise\n          homedUsers: 6000\n          servers: 3\n          backEnd: { sqlServer: sql02.contoso.com, instance: lync }\n"
    },
    "back-end-availability": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  availability: high\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 6000\n          servers: 3\n          backEnd:\n            sqlServer: sql01.contoso.com\n            highAvailability: none\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  availability: high\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 6000\n          servers: 3\n          backEnd:\n            sqlServer: sql01.contoso.com\n            highAvailability: cluster\n"
    },
    "branch-central-site": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n    - name: Portland\n      kind: branch\n      survivableBranch: { kind: appliance, fqdn: sba01.contoso.com, pool: pool01.contoso.com, users: 200 }\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n    - name: Portland\n      kind: branch\n      centralSite: redmond\n      survivableBranch: { kind: appliance, fqdn: sba01.contoso.com, pool: pool01.contoso.com, users: 200 }\n"
    },
    "branch-size": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 4000, servers: 3 }\n    - name: Portland\n      kind: branch\n      centralSite: Redmond\n      survivableBranch:\n        kind: appliance\n        fqdn: branch01.contoso.com\n        pool: pool01.contoso.com\n        users: 1200\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 4000, servers: 3 }\n    - name: Portland\n      kind: branch\n      centralSite: Redmond\n      survivableBranch:\n        kind: appliance\n        fqdn: branch01.contoso.com\n        pool: pool01.contoso.com\n        users: 400\n"
    },
    "central-site-pool": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n    - name: Chicago\n      users: 300\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n    - name: Chicago\n      kind: branch\n      centralSite: Redmond\n      users: 300\n"
    },
    "client-licenses": {
        "flagged": "# 300 users have no Standard CAL.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }\n  licensing:\n    standardCals: 5700\n    enterpriseCals: 5600\n",
        "clean": "# As many Standard CALs as users, and fewer of those that come on top.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }\n  licensing: { standardCals: 6000, enterpriseCals: 800, plusCals: 0 }\n"
    },
    "collocation": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      directorPools: [{ fqdn: dir01.contoso.com, servers: 1 }]\n      monitoringServers:\n        - fqdn: dir01.contoso.com\n          messageQueuing: true\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      directorPools: [{ fqdn: dir01.contoso.com, servers: 1 }]\n      monitoringServers:\n        - fqdn: mon01.contoso.com\n          messageQueuing: true\n          collocatedWith: [database]\n          sqlStore: { sqlServer: mon01.contoso.com, instance: mon }\n"
    },
    "director-capacity": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }\n      edgePools: [{ fqdn: edge.contoso.com, servers: 6 }]\n      directorPools: [{ fqdn: dir.contoso.com, servers: 2 }]\n  reverseProxies: [{ fqdn: rp.contoso.com }]\n  externalAccess:\n    remoteUsers:\n      peakUsers: 30001\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }\n      edgePools: [{ fqdn: edge.contoso.com, servers: 6 }]\n      directorPools: [{ fqdn: dir.contoso.com, servers: 2 }]\n  reverseProxies: [{ fqdn: rp.contoso.com }]\n  externalAccess:\n    remoteUsers:\n      peakUsers: 30000\n"
    },
    "director-homes-nobody": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      directorPools:\n        - fqdn: dir01.contoso.com\n          servers: 1\n          homedUsers: 1\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      directorPools: [{ fqdn: dir01.contoso.com, servers: 1, homedUsers: 0 }]\n"
    },
    "director-recommended": {
        "flagged": "# Remote users are authenticated by the pool that homes them.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess: { remoteUsers: { peakUsers: 600 } }\n",
        "clean": "# A Director stands between the Edge pool and the Front End pool.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      directorPools: [{ fqdn: dir.contoso.com, servers: 2 }]\n      edgePools:\n        - fqdn: edge.contoso.com\n          servers: [edge01.contoso.com, edge02.contoso.com]\n          nextHop: dir.contoso.com\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess: { remoteUsers: { peakUsers: 600 } }\n"
    },
    "dns-records": {
        "flagged": "# Partners discover contoso.com by a record that is missing.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sipDomains: [contoso.com]\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, edgePool: edge.contoso.com }\n      directorPools: [{ fqdn: dir.contoso.com, servers: 1 }]\n      edgePools:\n        - fqdn: edge.contoso.com\n          servers: 1\n          federation: true\n          nextHop: dir.contoso.com\n          externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com }\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess:\n    remoteUsers: { peakUsers: 600 }\n    federation: { partnerDiscovery: true }\n  network:\n    dnsRecords:\n      - { zone: external, type: SRV, name: _sip._tls.contoso.com, port: 443, targets: [sip.contoso.com] }\n      - { zone: external, type: A, name: sip.contoso.com, targets: [203.0.113.10] }\n      - { zone: external, type: A, name: webconf.contoso.com, targets: [203.0.113.11] }\n      - { zone: external, type: A, name: av.contoso.com, targets: [203.0.113.12] }\n",
        "clean": "# Every name that people outside look up is there.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sipDomains: [contoso.com]\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, edgePool: edge.contoso.com }\n      directorPools: [{ fqdn: dir.contoso.com, servers: 1 }]\n      edgePools:\n        - fqdn: edge.contoso.com\n          servers: 1\n          federation: true\n          nextHop: dir.contoso.com\n          externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com }\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess:\n    remoteUsers: { peakUsers: 600 }\n    federation: { partnerDiscovery: true }\n  network:\n    dnsRecords:\n      - { zone: external, type: SRV, name: _sip._tls.contoso.com, port: 443, targets: [sip.contoso.com] }\n      - { zone: external, type: SRV, name: _sipfederationtls._tcp.contoso.com, port: 5061, targets: [sip.contoso.com] }\n      - { zone: external, type: A, name: sip.contoso.com, targets: [203.0.113.10] }\n      - { zone: external, type: A, name: webconf.contoso.com, targets: [203.0.113.11] }\n      - { zone: external, type: A, name: av.contoso.com, targets: [203.0.113.12] }\n"
    },
    "edge-addressing": {
        "flagged": "# Two Edge Servers need six public addresses.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools:\n        - fqdn: edge.contoso.com\n          servers: [edge01.contoso.com, edge02.contoso.com]\n          publicIps: [203.0.113.10, 203.0.113.11, 203.0.113.12, 203.0.113.13]\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess: { remoteUsers: { peakUsers: 600 } }\n",
        "clean": "# Every service of the two Edge Servers has a public address.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools:\n        - fqdn: edge.contoso.com\n          servers: [edge01.contoso.com, edge02.contoso.com]\n          publicIps: [203.0.113.10, 203.0.113.11, 203.0.113.12, 203.0.113.13, 203.0.113.14, 203.0.113.15]\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess: { remoteUsers: { peakUsers: 600 } }\n"
    },
    "edge-alone": {
        "flagged": "# A computer in the perimeter network is Edge Server and Director at once.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools:\n        - fqdn: edge01.contoso.com\n          servers:\n            - fqdn: edge01.contoso.com\n              roles: [edge, director]\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess: { remoteUsers: { peakUsers: 600 } }\n",
        "clean": "# The Edge Server carries nothing else.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools:\n        - fqdn: edge01.contoso.com\n          servers:\n            - fqdn: edge01.contoso.com\n              roles: [edge]\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess: { remoteUsers: { peakUsers: 600 } }\n"
    },
    "edge-capacity": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }\n      directorPools: [{ fqdn: dir.contoso.com, servers: 6 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]\n  reverseProxies: [{ fqdn: rp.contoso.com }]\n  externalAccess:\n    remoteUsers:\n      peakUsers: 30001\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }\n      directorPools: [{ fqdn: dir.contoso.com, servers: 6 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]\n  reverseProxies: [{ fqdn: rp.contoso.com }]\n  externalAccess:\n    remoteUsers:\n      peakUsers: 30000\n"
    },
    "edge-certificate": {
        "flagged": "# The external certificate lacks a name, and the internal interface has no certificate.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sipDomains: [contoso.com]\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, edgePool: edge.contoso.com }\n      directorPools: [{ fqdn: dir.contoso.com, servers: 1 }]\n      edgePools:\n        - fqdn: edge.contoso.com\n          servers: 1\n          federation: true\n          nextHop: dir.contoso.com\n          externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com }\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess:\n    remoteUsers: { peakUsers: 600 }\n    federation: { partnerDiscovery: true }\n  network:\n    certificates:\n      - usage: edge-external\n        issuer: public\n        subject: sip.contoso.com\n        san: [sip.contoso.com]\n",
        "clean": "# A public certificate with all names outside, a private one inside.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sipDomains: [contoso.com]\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, edgePool: edge.contoso.com }\n      directorPools: [{ fqdn: dir.contoso.com, servers: 1 }]\n      edgePools:\n        - fqdn: edge.contoso.com\n          servers: 1\n          federation: true\n          nextHop: dir.contoso.com\n          externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com }\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess:\n    remoteUsers: { peakUsers: 600 }\n    federation: { partnerDiscovery: true }\n  network:\n    certificates:\n      - { usage: edge-external, issuer: public, subject: sip.contoso.com, san: [sip.contoso.com, webconf.contoso.com] }\n      - { usage: edge-internal, issuer: private, subject: edge.contoso.com }\n"
    },
    "edge-dns-failover-gap": {
        "flagged": "# A partner on an older product does not try the second Edge Server.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  availability: high\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools:\n        - fqdn: edge.contoso.com\n          servers: [edge01.contoso.com, edge02.contoso.com]\n          federation: true\n          loadBalancing:\n            internal: dns\n            external: dns\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess:\n    federation: { allowedDomains: [fabrikam.com], legacyPartners: [ocs-2007-r2] }\n",
        "clean": "# Hardware load balancing fails over for partners on older products too.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  availability: high\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools:\n        - fqdn: edge.contoso.com\n          servers: [edge01.contoso.com, edge02.contoso.com]\n          federation: true\n          loadBalancing:\n            internal: hardware\n            external: hardware\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess:\n    federation: { allowedDomains: [fabrikam.com], legacyPartners: [ocs-2007-r2] }\n"
    },
    "edge-high-availability": {
        "flagged": "# One Edge Server cannot be highly available.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  availability: high\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools:\n        - fqdn: edge.contoso.com\n          servers: [edge01.contoso.com]\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess: { remoteUsers: { peakUsers: 600 } }\n",
        "clean": "# Two Edge Servers stand in for each other.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  availability: high\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools:\n        - fqdn: edge.contoso.com\n          servers: [edge01.contoso.com, edge02.contoso.com]\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess: { remoteUsers: { peakUsers: 600 } }\n"
    },
    "edge-load-balancing": {
        "flagged": "# The two sides of the Edge pool are load balanced in different ways.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools:\n        - fqdn: edge.contoso.com\n          servers: [edge01.contoso.com, edge02.contoso.com]\n          loadBalancing:\n            internal: hardware\n            external: dns\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess: { remoteUsers: { peakUsers: 600 } }\n",
        "clean": "# Both sides of the Edge pool are load balanced by DNS.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools:\n        - fqdn: edge.contoso.com\n          servers: [edge01.contoso.com, edge02.contoso.com]\n          loadBalancing:\n            internal: dns\n            external: dns\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess: { remoteUsers: { peakUsers: 600 } }\n"
    },
    "edge-nat": {
        "flagged": "# A hardware load balancer needs public addresses, but the Edge pool is behind NAT.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools:\n        - fqdn: edge.contoso.com\n          servers: [edge01.contoso.com, edge02.contoso.com]\n          loadBalancing: { internal: hardware, external: hardware }\n          nat: { publicAvIp: 203.0.113.12 }\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess: { remoteUsers: { peakUsers: 600 } }\n",
        "clean": "# With DNS load balancing the Edge pool may be behind NAT.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools:\n        - fqdn: edge.contoso.com\n          servers: [edge01.contoso.com, edge02.contoso.com]\n          loadBalancing: { internal: dns, external: dns }\n          nat: { publicAvIp: 203.0.113.12 }\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess: { remoteUsers: { peakUsers: 600 } }\n"
    },
    "edge-next-hop": {
        "flagged": "# The next hop is one server of the pool, not the pool.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: [fe01.contoso.com, fe02.contoso.com] }]\n      edgePools:\n        - fqdn: edge.contoso.com\n          servers: [edge01.contoso.com, edge02.contoso.com]\n          nextHop: fe01.contoso.com\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess: { remoteUsers: { peakUsers: 600 } }\n",
        "clean": "# The Edge pool passes traffic to the Front End pool.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: [fe01.contoso.com, fe02.contoso.com] }]\n      edgePools:\n        - fqdn: edge.contoso.com\n          servers: [edge01.contoso.com, edge02.contoso.com]\n          nextHop: pool01.contoso.com\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess: { remoteUsers: { peakUsers: 600 } }\n"
    },
    "edge-next-hop-director": {
        "flagged": "# The site has a Director, but the Edge pool goes past it.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      directorPools: [{ fqdn: dir.contoso.com, servers: 2 }]\n      edgePools:\n        - fqdn: edge.contoso.com\n          servers: [edge01.contoso.com, edge02.contoso.com]\n          nextHop: pool01.contoso.com\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess: { remoteUsers: { peakUsers: 600 } }\n",
        "clean": "# The Edge pool passes traffic to the Director.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      directorPools: [{ fqdn: dir.contoso.com, servers: 2 }]\n      edgePools:\n        - fqdn: edge.contoso.com\n          servers: [edge01.contoso.com, edge02.contoso.com]\n          nextHop: dir.contoso.com\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess: { remoteUsers: { peakUsers: 600 } }\n"
    },
    "edge-required": {
        "flagged": "# People outside cannot come in: there is no Edge pool.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess:\n    remoteUsers: { peakUsers: 600 }\n    federation: { allowedDomains: [fabrikam.com] }\n",
        "clean": "# The Edge pool serves remote users and partners.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess:\n    remoteUsers: { peakUsers: 600 }\n    federation: { allowedDomains: [fabrikam.com] }\n"
    },
    "edge-services": {
        "flagged": "# An Edge pool without the Access Edge service takes nobody in.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools:\n        - fqdn: edge.contoso.com\n          servers: [edge01.contoso.com, edge02.contoso.com]\n          services: [web-conferencing, av]\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess: { remoteUsers: { peakUsers: 600 } }\n",
        "clean": "# All three services run on the Edge pool and have names outside.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools:\n        - fqdn: edge.contoso.com\n          servers: [edge01.contoso.com, edge02.contoso.com]\n          services: [access, web-conferencing, av]\n          externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com }\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess: { remoteUsers: { peakUsers: 600 } }\n"
    },
    "edge-single-fqdn": {
        "flagged": "# All Edge services share one name and address.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools:\n        - fqdn: edge01.contoso.com\n          servers: [edge01.contoso.com]\n          singleFqdn: true\n          ports: { access: 444, webConferencing: 8057, av: 443 }\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess: { remoteUsers: { peakUsers: 600 } }\n",
        "clean": "# Every Edge service has a name of its own.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools:\n        - fqdn: edge01.contoso.com\n          servers: [edge01.contoso.com]\n          singleFqdn: false\n          externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com }\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess: { remoteUsers: { peakUsers: 600 } }\n"
    },
    "edge-workgroup": {
        "flagged": "# The Edge Servers are members of the internal domain.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools:\n        - fqdn: edge.contoso.com\n          servers: [edge01.contoso.com, edge02.contoso.com]\n          domainJoined: true\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess: { remoteUsers: { peakUsers: 600 } }\n",
        "clean": "# The Edge Servers are in a workgroup.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools:\n        - fqdn: edge.contoso.com\n          servers: [edge01.contoso.com, edge02.contoso.com]\n          domainJoined: false\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess: { remoteUsers: { peakUsers: 600 } }\n"
    },
    "endpoints-capacity": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 70000\n          servers: 8\n          endpointsPerUser: 2\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 70000\n          servers: 8\n          endpointsPerUser: 1.5\n"
    },
    "expired-waiver": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 30000\n          # waive front-end-count until 2026-10-31: the fourth server arrives in October\n          servers: 3\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 30000\n          # waive front-end-count until 2027-01-31: the fourth server arrives in January\n          servers: 3\n"
    },
    "external-access-policy": {
        "flagged": "# Partners are served, but no policy lets anybody reach them.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess:\n    remoteUsers: { peakUsers: 600 }\n    federation: { allowedDomains: [fabrikam.com] }\n    policies:\n      - { scope: global, enableOutsideAccess: true }\n",
        "clean": "# Some users may reach partners, everybody may work from outside.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess:\n    remoteUsers: { peakUsers: 600 }\n    federation: { allowedDomains: [fabrikam.com] }\n    policies:\n      - { scope: global, enableOutsideAccess: true }\n      - { scope: user, name: SalesAccessPolicy, enableOutsideAccess: true, enableFederationAccess: true }\n"
    },
    "external-access-policy-per-site": {
        "flagged": "# Two policies for the users of one site.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess:\n    remoteUsers: { peakUsers: 600 }\n    policies:\n      - { scope: site, site: Redmond, enableOutsideAccess: true }\n      - { scope: site, site: redmond }\n",
        "clean": "# One policy for the site, one for users who need more.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess:\n    remoteUsers: { peakUsers: 600 }\n    policies:\n      - { scope: site, site: Redmond }\n      - { scope: user, name: SalesAccessPolicy, enableOutsideAccess: true }\n"
    },
    "external-access-switches": {
        "flagged": "# The organisation shuts what the manifest serves.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess:\n    remoteUsers: { peakUsers: 600 }\n    federation: { allowedDomains: [fabrikam.com] }\n    accessEdge:\n      allowOutsideUsers: true\n      allowFederatedUsers: false\n",
        "clean": "# The organisation allows what the manifest serves.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess:\n    remoteUsers: { peakUsers: 600 }\n    federation: { allowedDomains: [fabrikam.com] }\n    accessEdge: { allowOutsideUsers: true, allowFederatedUsers: true }\n"
    },
    "feature-availability": {
        "flagged": "# Lync Server 2010 has no mirroring of its databases.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 6000\n          servers: 2\n          backEnd:\n            sqlServer: sql01.contoso.com\n            highAvailability: mirroring\n",
        "clean": "# The database is clustered, as Lync Server 2010 asks.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 6000\n          servers: 2\n          backEnd: { sqlServer: sql01.contoso.com, highAvailability: cluster }\n"
    },
    "federation-edge": {
        "flagged": "# Partners are served, but federation is off at the Edge pool.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools:\n        - fqdn: edge.contoso.com\n          servers: [edge01.contoso.com, edge02.contoso.com]\n          federation: false\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess:\n    remoteUsers: { peakUsers: 600 }\n    federation: { allowedDomains: [fabrikam.com] }\n",
        "clean": "# Federation is on at the Edge pool.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools:\n        - { fqdn: edge.contoso.com, servers: [edge01.contoso.com, edge02.contoso.com], federation: true }\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess:\n    remoteUsers: { peakUsers: 600 }\n    federation: { allowedDomains: [fabrikam.com] }\n"
    },
    "federation-port": {
        "flagged": "# Partners look for federation on port 5061.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools:\n        - fqdn: edge.contoso.com\n          servers: [edge01.contoso.com, edge02.contoso.com]\n          federation: true\n          federationPort: 5060\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess: { federation: { allowedDomains: [fabrikam.com] } }\n",
        "clean": "# Federation runs on its usual port.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools:\n        - fqdn: edge.contoso.com\n          servers: [edge01.contoso.com, edge02.contoso.com]\n          federation: true\n          federationPort: 5061\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess: { federation: { allowedDomains: [fabrikam.com] } }\n"
    },
    "federation-reach": {
        "flagged": "# Federation is on, but there is nobody whom it reaches.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess:\n    federation:\n      partnerDiscovery: false\n",
        "clean": "# Partners are allowed by name.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess:\n    federation:\n      partnerDiscovery: false\n      allowedDomains: [fabrikam.com, litwareinc.com]\n"
    },
    "federation-single-edge": {
        "flagged": "# Two Edge pools have federation on.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools:\n        - { fqdn: edge01.contoso.com, servers: 2, federation: true }\n        - { fqdn: edge02.contoso.com, servers: 2, federation: true }\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess: { federation: { allowedDomains: [fabrikam.com] } }\n",
        "clean": "# Of two Edge pools one carries federation.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools:\n        - { fqdn: edge01.contoso.com, servers: 2, federation: true }\n        - { fqdn: edge02.contoso.com, servers: 2, federation: false }\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess: { federation: { allowedDomains: [fabrikam.com] } }\n"
    },
    "file-store": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 6000\n          servers: [fe01.contoso.com, fe02.contoso.com]\n          fileStore:\n            server: fe01.contoso.com\n            share: lync\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 6000\n          servers: [fe01.contoso.com, fe02.contoso.com]\n          fileStore: { server: file01.contoso.com, share: lync }\n"
    },
    "firewall-ports": {
        "flagged": "# Federation answers, but cannot call.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sipDomains: [contoso.com]\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, edgePool: edge.contoso.com }\n      directorPools: [{ fqdn: dir.contoso.com, servers: 1 }]\n      edgePools:\n        - fqdn: edge.contoso.com\n          servers: 1\n          federation: true\n          nextHop: dir.contoso.com\n          externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com }\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess:\n    remoteUsers: { peakUsers: 600 }\n    federation: { partnerDiscovery: true }\n  network:\n    firewallRules:\n      - { from: internet, to: access-edge, protocol: tcp, ports: 443 }\n      - { from: internet, to: access-edge, protocol: tcp, ports: 5061 }\n      - { from: access-edge, to: internet, protocol: udp, ports: 53 }\n      - { from: access-edge, to: internet, protocol: tcp, ports: 80 }\n      - { from: internal, to: edge-internal, protocol: tcp, ports: 4443 }\n      - { from: internet, to: reverse-proxy, protocol: tcp, ports: 443 }\n      - { from: reverse-proxy, to: internal, protocol: tcp, ports: 4443 }\n",
        "clean": "# What messages and presence need, and nothing for media.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sipDomains: [contoso.com]\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2, edgePool: edge.contoso.com }\n      directorPools: [{ fqdn: dir.contoso.com, servers: 1 }]\n      edgePools:\n        - fqdn: edge.contoso.com\n          servers: 1\n          federation: true\n          nextHop: dir.contoso.com\n          externalFqdns: { access: sip.contoso.com, webConferencing: webconf.contoso.com, av: av.contoso.com }\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess:\n    remoteUsers: { peakUsers: 600 }\n    federation: { partnerDiscovery: true }\n  network:\n    firewallRules:\n      - { from: internet, to: access-edge, protocol: tcp, ports: 443 }\n      - { from: internet, to: access-edge, protocol: tcp, ports: 5061, direction: both }\n      - { from: access-edge, to: internet, protocol: udp, ports: 53 }\n      - { from: access-edge, to: internet, protocol: tcp, ports: 80 }\n      - { from: internal, to: edge-internal, protocol: tcp, ports: 4443 }\n      - { from: internet, to: reverse-proxy, protocol: tcp, ports: 443 }\n      - { from: reverse-proxy, to: internal, protocol: tcp, ports: 4443 }\n"
    },
    "fqdn-format": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool_01.contoso.com\n          edition: enterprise\n          homedUsers: 6000\n          servers: [fe01.contoso.com, fe02.contoso.com]\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool-01.contoso.com\n          edition: enterprise\n          homedUsers: 6000\n          servers: [fe01.contoso.com, fe02.contoso.com]\n"
    },
    "front-end-count": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 30000\n          servers: 3\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 30000\n          servers: 4\n"
    },
    "front-end-load-balancing": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 6000\n          servers: 3\n          loadBalancing:\n            sip: dns\n            http: none\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 6000\n          servers: 3\n          loadBalancing:\n            sip: dns\n            http: hardware\n          webServices: { internalFqdn: web01.contoso.com }\n"
    },
    "front-end-spare": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2013\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 30000\n          servers: 5\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2013\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 30000\n          servers: 6\n"
    },
    "known-reference": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 6000\n          servers: 3\n          monitoringServer: mno01.contoso.com\n      monitoringServers: [{ fqdn: mon01.contoso.com, messageQueuing: true }]\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 6000\n          servers: 3\n          monitoringServer: MON01.contoso.com\n      monitoringServers: [{ fqdn: mon01.contoso.com, messageQueuing: true }]\n"
    },
    "monitoring-capacity": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 65000, servers: 9, monitoringServer: mon01.contoso.com }\n        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 65000, servers: 9, monitoringServer: mon01.contoso.com }\n        - { fqdn: pool03.contoso.com, edition: enterprise, homedUsers: 65000, servers: 9, monitoringServer: mon01.contoso.com }\n        - { fqdn: pool04.contoso.com, edition: enterprise, homedUsers: 65000, servers: 9, monitoringServer: mon01.contoso.com }\n      monitoringServers:\n        - fqdn: mon01.contoso.com\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, monitoringServer: mon01.contoso.com }\n        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, monitoringServer: mon01.contoso.com }\n        - { fqdn: pool03.contoso.com, edition: enterprise, homedUsers: 75000, servers: 9, monitoringServer: mon01.contoso.com }\n      monitoringServers:\n        - fqdn: mon01.contoso.com\n"
    },
    "multiparty-im": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 6000\n          servers: 3\n          features:\n            multipartyIm: true\n            conferencing: false\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 6000\n          servers: 3\n          features:\n            multipartyIm: true\n            conferencing: true\n"
    },
    "own-rule-failed": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      users: 4000\n    - name: Dublin\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      users: 4000\n    - name: Dublin\n      users: 800\n",
        "under": {
            "policy": "apiVersion: lync-policy/v1\nkind: Policy\npreset: minimal\nrules:\n  - id: contoso/small-sites\n    title: No site has more than 5,000 users\n    level: warning\n    each: spec.sites\n    require: self.users <= 5000\n    message: '\"site \" + self.name + \" has \" + string(self.users) + \" users; at most 5000 are allowed\"'\n",
            "output": "example.yaml:9:7: error: own rule contoso/small-sites cannot be judged here: in require, there is no users here; has(self.users) asks whether it is there [own-rule-failed]\n    9 |     - name: Dublin\n      |       ^^^^^^^^^^^^\n  why     A rule that breaks off says nothing about the deployment, and nobody may take that for a pass\n  fix     Change the rule so that it holds for every deployment, for example by has(self.users)\n  source  Common Expression Language: language definition, 2026-11-22\n          https://github.com/google/cel-spec/blob/master/doc/langdef.md\n\n1 error (1 file checked by 8 rules, of which 7 had nothing to look at, as of 2026-11-22)\n"
        }
    },
    "paired-pool-capacity": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: skype-for-business-server-2015\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 20000\n          servers: 6\n          pairedWith: pool02.contoso.com\n    - name: Chicago\n      frontEndPools:\n        - fqdn: pool02.contoso.com\n          edition: enterprise\n          homedUsers: 20000\n          servers: 4\n          pairedWith: pool01.contoso.com\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: skype-for-business-server-2015\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 20000\n          servers: 6\n          pairedWith: pool02.contoso.com\n    - name: Chicago\n      frontEndPools:\n        - fqdn: pool02.contoso.com\n          edition: enterprise\n          homedUsers: 20000\n          servers: 6\n          pairedWith: pool01.contoso.com\n"
    },
    "partner-discovery-routing": {
        "flagged": "# Partners are to be found by DNS, but all requests take the default route.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess:\n    federation:\n      partnerDiscovery: true\n      routing: default\n    accessEdge: { defaultRouteFqdn: route.contoso.com }\n",
        "clean": "# Partners are found by DNS SRV records.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess:\n    federation:\n      partnerDiscovery: true\n      routing: dns-srv\n"
    },
    "platform-support": {
        "flagged": "# Windows Server and SQL Server are newer than the product knows.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 6000\n          servers: 2\n          os: Windows Server 2012 R2\n          backEnd:\n            sqlServer: sql01.contoso.com\n            version: SQL Server 2012 SP1\n            edition: workgroup\n",
        "clean": "# Windows Server and SQL Server of the day.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 6000\n          servers: 2\n          os: Windows Server 2008 R2 SP1 Enterprise\n          backEnd: { sqlServer: sql01.contoso.com, version: SQL Server 2008 R2 SP2, edition: standard }\n"
    },
    "pool-quorum": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: skype-for-business-server-2015\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 6000\n          servers: 2\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: skype-for-business-server-2015\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 6000\n          servers: 3\n"
    },
    "pool-size": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 82000\n          servers: 10\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 80000\n          servers: 9\n"
    },
    "product-support": {
        "flagged": "# Nobody mends Lync Server 2010 any more.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }\n",
        "clean": "# Subscription Edition is supported as long as it is kept current.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: skype-for-business-server-se\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }\n"
    },
    "public-im-license": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  externalAccess:\n    publicIm:\n      providers:\n        - windows-live\n        - yahoo\n  licensing:\n    publicIm: { providers: [windows-live], reference: EA-12345 }\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  externalAccess:\n    publicIm: { providers: [windows-live, yahoo] }\n  licensing:\n    publicIm: { providers: [windows-live, yahoo], reference: EA-12345 }\n"
    },
    "public-im-modality": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  externalAccess:\n    publicIm:\n      providers: []\n      modalities:\n        - im\n        - file-transfer\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  externalAccess:\n    publicIm:\n      providers: []\n      modalities: [im, presence]\n"
    },
    "public-im-provider": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: skype-for-business-server-2015\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  externalAccess:\n    publicIm:\n      providers:\n        - icq\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: skype-for-business-server-2015\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  externalAccess:\n    publicIm:\n      enabled: false\n      providers: [icq]\n"
    },
    "public-im-service-ended": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: skype-for-business-server-2015\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  externalAccess:\n    publicIm:\n      providers:\n        - skype\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: skype-for-business-server-2015\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  externalAccess:\n    publicIm:\n      enabled: false\n      providers: [skype]\n"
    },
    "quorum-documented": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: skype-for-business-server-se\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 30000\n          servers: 13\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: skype-for-business-server-se\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 30000\n          servers: 12\n"
    },
    "reverse-proxy-publishing": {
        "flagged": "# Guests cannot open the links of meetings.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]\n  reverseProxies:\n    - fqdn: rp01.contoso.com\n      publishes: [web-services]\n  externalAccess: { remoteUsers: { peakUsers: 600 }, anonymousGuests: {} }\n",
        "clean": "# Web services and meetings are published.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]\n  reverseProxies:\n    - fqdn: rp01.contoso.com\n      publishes: [web-services, meet]\n  externalAccess: { remoteUsers: { peakUsers: 600 }, anonymousGuests: {} }\n"
    },
    "reverse-proxy-required": {
        "flagged": "# Remote users get no meeting content: no reverse proxy publishes it.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]\n  externalAccess: { remoteUsers: { peakUsers: 600 } }\n",
        "clean": "# A reverse proxy publishes the web services.\napiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2 }]\n  reverseProxies: [{ fqdn: rp01.contoso.com }]\n  externalAccess: { remoteUsers: { peakUsers: 600 } }\n"
    },
    "schema": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUser: 10000\n          servers: 2\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 10000\n          servers: 2\n"
    },
    "standard-edition-availability": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  availability: high\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: fe01.contoso.com\n          edition: standard\n          homedUsers: 2000\n          servers: 1\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  availability: high\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: fe01.contoso.com\n          edition: enterprise\n          homedUsers: 2000\n          servers: 3\n"
    },
    "standard-edition-limits": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: se01.contoso.com\n          edition: standard\n          homedUsers: 6000\n          servers: 2\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: se01.contoso.com\n          edition: standard\n          homedUsers: 5000\n          servers: 1\n"
    },
    "unique-fqdn": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 6000\n          servers: [fe01.contoso.com, fe02.contoso.com]\n    - name: Chicago\n      frontEndPools:\n        - fqdn: pool02.contoso.com\n          edition: enterprise\n          homedUsers: 6000\n          servers:\n            - fe03.contoso.com\n            - fe02.contoso.com\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 6000\n          servers: [fe01.contoso.com, fe02.contoso.com]\n    - name: Chicago\n      frontEndPools:\n        # A Standard Edition server is its own pool.\n        - { fqdn: se01.contoso.com, edition: standard, homedUsers: 900, servers: [se01.contoso.com] }\n  servers:\n    # What is said of a computer beside its place in a pool.\n    - { fqdn: fe01.contoso.com, cpuCores: 8, memoryGb: 16 }\n"
    },
    "unused-waiver": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 30000\n          # waive front-end-count until 2027-01-31: the fourth server arrives in January\n          servers: 4\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 30000\n          # waive front-end-count until 2027-01-31: the fourth server arrives in January\n          servers: 3\n"
    },
    "virtual-capacity": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          platform: virtual\n          homedUsers: 30000\n          servers: 4\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          platform: virtual\n          homedUsers: 30000\n          servers: 6\n"
    },
    "virtual-hosts": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 9000\n          servers:\n            - { fqdn: fe01.contoso.com, platform: virtual, host: host01 }\n            - { fqdn: fe02.contoso.com, platform: virtual, host: HOST01 }\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 9000\n          servers:\n            - { fqdn: fe01.contoso.com, platform: virtual, host: host01 }\n            - { fqdn: fe02.contoso.com, platform: virtual, host: host02 }\n"
    },
    "virtual-pool": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 9000\n          servers:\n            - { fqdn: fe01.contoso.com, platform: physical }\n            - { fqdn: fe02.contoso.com, platform: virtual }\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 9000\n          servers:\n            - { fqdn: fe01.contoso.com, platform: virtual }\n            - { fqdn: fe02.contoso.com, platform: virtual }\n"
    },
    "waiver-limits": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 30000\n          # waive front-end-count: the fourth server arrives in January\n          servers: 3\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 30000\n          # waive front-end-count until 2027-01-31: the fourth server arrives in January\n          servers: 3\n"
    },
    "xmpp-availability": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: skype-for-business-server-2019\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  externalAccess:\n    xmpp:\n      partners: [jabber.fabrikam.com]\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  externalAccess:\n    xmpp: { partners: [] }\n    policies: [{ scope: global, enableFederationAccess: true }]\n  xmppGateways: [{ fqdn: xmpp01.contoso.com, hotfix: true }]\n"
    },
    "xmpp-gateway-hotfix": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  externalAccess:\n    xmpp: { partners: [jabber.fabrikam.com] }\n  xmppGateways:\n    - fqdn: xmpp01.contoso.com\n      hotfix: false\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  externalAccess:\n    xmpp: { partners: [jabber.fabrikam.com] }\n  xmppGateways:\n    - fqdn: xmpp01.contoso.com\n      hotfix: true\n"
    },
    "xmpp-gateway-placement": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  xmppGateways:\n    - fqdn: xmpp01.contoso.com\n      hotfix: true\n      network: internal\n      os: Windows Server 2008 R2\n      collocatedWith: [reverse-proxy]\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  xmppGateways:\n    - fqdn: xmpp01.contoso.com\n      hotfix: true\n      network: perimeter\n      os: Windows Server 2008 x64 SP2\n      collocatedWith: []\n      certificate: { subject: xmpp01.contoso.com, issuer: private, eku: [server, client] }\n"
    },
    "xmpp-gateway-required": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  externalAccess:\n    xmpp:\n      partners: [jabber.fabrikam.com]\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  externalAccess:\n    xmpp:\n      partners: [jabber.fabrikam.com]\n  xmppGateways: [{ fqdn: xmpp01.contoso.com, hotfix: true }]\n"
    },
    "xmpp-modality": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  externalAccess:\n    xmpp:\n      partners: []\n      modalities: [im, audio]\n  xmppGateways: [{ fqdn: xmpp01.contoso.com, hotfix: true }]\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  externalAccess:\n    xmpp:\n      partners: []\n      modalities: [im, presence]\n  xmppGateways: [{ fqdn: xmpp01.contoso.com, hotfix: true }]\n"
    },
    "xmpp-partner": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  externalAccess:\n    xmpp:\n      partners:\n        - gmail.com\n        - jabber.fabrikam.com\n  xmppGateways: [{ fqdn: xmpp01.contoso.com, hotfix: true }]\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 2 }]\n      edgePools: [{ fqdn: edge.contoso.com, servers: 2, federation: true }]\n  externalAccess:\n    xmpp:\n      enabled: false\n      partners: [gmail.com]\n  xmppGateways: [{ fqdn: xmpp01.contoso.com, hotfix: true }]\n"
    },
    "yaml-syntax": {
        "flagged": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 10000\n          homedUsers: 12000\n          servers: 2\n",
        "clean": "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 10000\n          servers: 2\n"
    }
};

// EXTERNAL MODULE: ./build/report/explain.js
var explain = __webpack_require__(2853);
// EXTERNAL MODULE: ./build/suggest.js
var suggest = __webpack_require__(9969);
// EXTERNAL MODULE: ./build/words.js
var words = __webpack_require__(6118);
// EXTERNAL MODULE: ./build/node/arguments.js + 1 modules
var node_arguments = __webpack_require__(3496);
// EXTERNAL MODULE: ./build/node/known-rules.js
var known_rules = __webpack_require__(8901);
;// CONCATENATED MODULE: ./build/node/commands/explain.js







/** `lync-policy explain RULE`: what a rule asks for, why, and examples with and without a finding. */
const explain_explain = {
    options: known_rules/* policyOption */.u,
    help: `Usage: lync-policy explain RULE

Says what a rule asks for, why, who says so, and shows an example with a finding and
one without. "lync-policy rules" lists the rules.

Options
  --policy FILE         the policy whose own rules are explained too (default
                        .lync-policy.yaml here or above)
`,
    async run(given, around) {
        const id = (0,node_arguments/* only */.j6)("explain", "RULE", given.words, '"lync-policy rules" lists them');
        const known = await (0,known_rules/* knownRules */.f)(given, around);
        const rule = known.find((candidate) => candidate.id === id);
        if (rule) {
            around.out(await (0,explain/* explain */.WE)(rule, examples[id]));
            return 0;
        }
        const names = known.map((candidate) => candidate.id);
        const meant = (0,suggest/* didYouMean */.a)(id, names, '"lync-policy rules" lists those that are');
        throw new cannot_run/* CannotRun */.z(`rule ${(0,words/* quoted */.TL)(id)} is not known; ${meant}`);
    },
};


/***/ }),

/***/ 8901:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ knownRules),
/* harmony export */   u: () => (/* binding */ policyOption)
/* harmony export */ });
/* harmony import */ var _built_ins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8850);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1062);
/* harmony import */ var _ruling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4363);



/** The option by which a policy is named whose own rules are known too. */
const policyOption = { policy: { type: "string" } };
/** All that can be listed and explained: the rules, the organisation's own where there is a policy, and the built-ins. */
async function knownRules({ text }, { cwd, home }) {
    const wish = { file: text("policy"), asked: {}, audit: false, patterns: [], home };
    const { policy, close } = await (0,_ruling_js__WEBPACK_IMPORTED_MODULE_2__/* .rulingFor */ .V)(wish, { cwd, base: cwd });
    close();
    return [..._rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .aO, ...(policy.own ?? []).map(({ rule }) => rule), ..._built_ins_js__WEBPACK_IMPORTED_MODULE_0__/* .builtIns */ .b3];
}


/***/ }),

/***/ 2853:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* unused harmony export show */
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4661);
/* harmony import */ var _rule_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7680);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9676);



/** The day for which examples are judged. */
const asOf = "2026-11-22";
/** What somebody gets who gives the flagged example to the command line. */
async function show({ preset }, example) {
    if (example.under)
        return { example, command: `lync-policy --as-of ${asOf} example.yaml`, output: example.under.output };
    const texts = [{ file: "example.yaml", content: example.flagged, named: true }];
    const report = await (0,_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .validate */ .tf)(texts, { preset, failOn: "error" }, asOf);
    const option = preset === "recommended" ? "" : `--preset ${preset} `;
    return {
        example,
        command: `lync-policy ${option}--as-of ${asOf} example.yaml`,
        output: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .F)(report, { color: false, quiet: false }),
    };
}
/** All that is known of one check, for a terminal: what its page says, without markup. */
async function explain(rule, example) {
    const facts = Object.entries((0,_rule_page_js__WEBPACK_IMPORTED_MODULE_1__/* .factsOf */ .xS)(rule)).map(([name, text]) => `${name.padEnd(8)}  ${text}\n`);
    const shown = example && (await show(rule, example));
    const sections = (0,_rule_page_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionsOf */ .Ks)(rule, shown).map(({ heading, blocks }) => `${heading}\n\n${blocks.map(inTerminal).join("\n")}`);
    return [`${rule.id}: ${rule.title}\n`, facts.join(""), ...sections].join("\n");
}
/** The checks, a line each: id, level, preset, products and what holds. */
function list(rules) {
    const rows = rules.map((rule) => [rule.id, rule.level, rule.preset, productsOf(rule)]);
    const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rules
        .map(({ title }, at) => {
        const cells = rows[at]?.map((text, column) => text.padEnd(widths[column] ?? 0)) ?? [];
        return `${[...cells, title].join("  ")}\n`;
    })
        .join("");
}
/** The products by the last word of their names: "2013 2015". */
function productsOf({ products }) {
    return products?.map((product) => product.replace(/^.*-/, "").toUpperCase()).join(" ") ?? "all";
}
function inTerminal(block) {
    const text = block.kind === "source" ? `${block.source.title}, ${block.source.date}\n${block.source.url}` : block.text;
    return text
        .trimEnd()
        .replace(/^(?=.)/gm, "  ")
        .concat("\n");
}


/***/ }),

/***/ 7680:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* unused harmony exports rulePage, indexPage */
/* harmony import */ var _profiles_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(342);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1062);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4684);



/** What an evidence letter means. */
const meanings = {
    A: "The document itself was read and says so.",
    "A*": "A copy or a translation of the document was read and says so.",
    B: "Known at second hand: a book, an article, a command's reference or a note of support says so.",
    C: "The document is that of a sibling product; that of the product itself could not be read.",
    I: "No document says so in as many words; it is inferred from what they say.",
    U: "Not verified: no document that says so could be read.",
};
/** The short facts of a check, by name. */
function factsOf({ level, preset, products }) {
    const every = Object.values(_profiles_index_js__WEBPACK_IMPORTED_MODULE_0__/* .profiles */ .x);
    const names = products?.map((product) => _profiles_index_js__WEBPACK_IMPORTED_MODULE_0__/* .profiles */ .x[product].name);
    return {
        Level: level,
        Presets: _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .presets */ .v4.slice(_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .presets */ .v4.indexOf(preset)).join(", "),
        Products: names ? names.join(", ") : `all, from ${every[0]?.name} to ${every.at(-1)?.name}`,
    };
}
/** All that is known of a check, in the order in which it is read. */
function sectionsOf(rule, shown) {
    const { title, why, fix, turnOffWhen } = rule;
    return [
        { heading: "What holds", blocks: [sentence(title)] },
        { heading: "Why", blocks: [sentence(why)] },
        ...(shown ? examplesOf(shown) : []),
        { heading: "How to mend it", blocks: [sentence(fix)] },
        { heading: "When to turn it off", blocks: [sentence(turnOffWhen)] },
        { heading: "Source", blocks: sourceOf(rule) },
    ];
}
/** A check's page in Markdown; `shown` is missing where there is no example. */
function rulePage(rule, shown) {
    const facts = Object.entries(factsOf(rule)).map(([name, text]) => `**${name}:** ${text}`);
    const sections = sectionsOf(rule, shown).map(({ heading, blocks }) => `## ${heading}\n\n${blocks.map(inMarkdown).join("\n\n")}\n`);
    const head = `# ${markdown(rule.title)} (\`${rule.id}\`)\n\n${facts.join(" · ")}\n`;
    return [head, ...sections, "[All rules](README.md)\n"].join("\n");
}
/** The page that leads to all others. */
function indexPage(areas) {
    const tables = areas.map(({ title, rules }) => {
        const rows = rules.map((rule) => `| [${rule.id}](${rule.id}.md) | ${rule.level} | ${rule.preset} | ${markdown(rule.title)} |`);
        return `## ${title}\n\n| Rule | Level | Preset | What holds |\n| :--- | :--- | :--- | :--- |\n${rows.join("\n")}\n`;
    });
    const words = [
        "What lync-policy checks. A preset holds the ones before it: `minimal`, then `recommended`, then `strict`.",
        "`lync-policy explain RULE` shows the same page in a terminal. [What of the fact sheets is checked](../coverage.md)",
        "says which fact is behind which rule.",
    ];
    return `# Rules\n\n${words.join("\n")}\n\n${tables.join("\n")}`;
}
function examplesOf({ example, command, output }) {
    return [
        {
            heading: "Example that is flagged",
            blocks: [
                { kind: "code", language: "yaml", text: example.flagged },
                ...policyOf(example),
                { kind: "code", language: "text", text: `$ ${command}\n${output}` },
            ],
        },
        { heading: "Example that is clean", blocks: [{ kind: "code", language: "yaml", text: example.clean }] },
    ];
}
function policyOf({ under }) {
    if (!under)
        return [{ kind: "text", text: "As example.yaml it gets:" }];
    return [
        { kind: "text", text: "As example.yaml, beside this .lync-policy.yaml, it gets:" },
        { kind: "code", language: "yaml", text: under.policy },
    ];
}
function sourceOf(rule) {
    const { level, source, evidence } = rule;
    const lowered = "Where the fact that decides is inferred for a product, a finding is at most a warning.";
    // The form of a manifest is the same for all products.
    const text = level === "error" && "check" in rule ? `${meanings[evidence]} ${lowered}` : meanings[evidence];
    return [
        { kind: "source", source: (0,_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .cited */ .k4)(source) },
        { kind: "text", text },
    ];
}
function sentence(text) {
    return { kind: "text", text: `${text}.` };
}
function inMarkdown(block) {
    if (block.kind === "code")
        return `\`\`\`${block.language}\n${block.text}\`\`\``;
    if (block.kind === "text")
        return markdown(block.text);
    const { title, url, date } = block.source;
    return [url ? `[${markdown(title)}](<${url}>)` : markdown(title), date].filter(Boolean).join(", ");
}
/** Our own words as text: no markup, and no end of a table's cell. */
function markdown(text) {
    return text.replace(/[\\`*_<[\]|]/g, "\\$&");
}


/***/ })

};
;