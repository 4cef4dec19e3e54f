"use strict";
exports.id = 477;
exports.ids = [477];
exports.modules = {

/***/ 4477:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  knownFrom: () => (/* binding */ knownFrom),
  namesFor: () => (/* binding */ namesFor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/generated/baseline-forms.js
const baseline_forms_forms = {
    "#": {
        "required": [
            "apiVersion",
            "kind",
            "findings"
        ],
        "properties": {
            "apiVersion": "",
            "kind": "",
            "findings": "known"
        }
    },
    "known": {
        "required": [
            "rule",
            "file",
            "deployment"
        ],
        "properties": {
            "rule": "",
            "file": "",
            "deployment": "",
            "object": "",
            "names": "",
            "reason": ""
        }
    }
};

// EXTERNAL MODULE: ./build/generated/baseline-validator.cjs
var baseline_validator = __webpack_require__(9448);
var baseline_validator_default = /*#__PURE__*/__webpack_require__.n(baseline_validator);
// EXTERNAL MODULE: ./build/policy/form.js
var policy_form = __webpack_require__(3530);
;// CONCATENATED MODULE: ./build/baselines/read.js



/** Text → a baseline, or all that stands against it. */
function readBaseline(source) {
    return (0,policy_form/* readForm */.v)(source, { kind: "Baseline", noun: "baseline", validate: (baseline_validator_default()), forms: baseline_forms_forms });
}
/** Said where an entry has no reason of its own. */
const noReason = "no reason is given";
/** What a baseline knows, with its files under the names that findings give them. */
function knownIn({ file, content, locate }, nameOf) {
    return content.findings.map((entry, at) => {
        const { object = "", names = [], reason = noReason } = entry;
        return { ...entry, file: nameOf(entry.file), object, names, reason, place: { file, ...locate(["findings", at]) } };
    });
}

// EXTERNAL MODULE: ./build/policy/chain.js + 2 modules
var chain = __webpack_require__(2266);
// EXTERNAL MODULE: ./build/node/against.js
var against = __webpack_require__(1039);
;// CONCATENATED MODULE: ./build/node/baseline.js




/** What a baseline knows, from a disk or a commit: its files are named from the folder that it stands in. */
async function knownFrom(source, { base }) {
    const read = await readBaseline(source);
    if ((0,chain/* isProblems */.v)(read))
        throw (0,against/* against */.A)(read);
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(base, source.file));
    return knownIn(read, (file) => nameFrom(base, (0,external_node_path_.resolve)(folder, file)));
}
/** The name that a baseline at a path gives to a file, by the name that findings give it. */
function namesFor(path, { base }) {
    return (file) => nameFrom((0,external_node_path_.dirname)(path), (0,external_node_path_.resolve)(base, file));
}
function nameFrom(folder, path) {
    return (0,external_node_path_.relative)(folder, path).replaceAll(external_node_path_.sep, "/");
}


/***/ }),

/***/ 9448:
/***/ (function(module, __unused_webpack_exports, __webpack_require__) {

module.exports=f;module.exports["default"]=f;const o=(__webpack_require__(6214)/* ["default"] */ .A),g=new RegExp("^[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)?$","u"),P=new RegExp("^\\P{Cc}+$","u");function l(n,{instancePath:i="",parentData:y,parentDataProperty:h,rootData:d=n,dynamicAnchors:u={}}={}){let e=null,s=0;const p=l.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof n=="string"){if(o(n)>4096){const r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:4096}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return l.errors=e,s===0}l.evaluated={dynamicProps:!1,dynamicItems:!1};function m(n,{instancePath:i="",parentData:y,parentDataProperty:h,rootData:d=n,dynamicAnchors:u={}}={}){let e=null,s=0;const p=m.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.rule===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rule"}};e===null?e=[r]:e.push(r),s++}if(n.file===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"file"}};e===null?e=[r]:e.push(r),s++}if(n.deployment===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deployment"}};e===null?e=[r]:e.push(r),s++}for(const r in n)if(!(r==="rule"||r==="file"||r==="deployment"||r==="object"||r==="names"||r==="reason")){const t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(n.rule!==void 0){let r=n.rule;if(typeof r=="string"){if(o(r)>100){const t={instancePath:i+"/rule",schemaPath:"#/properties/rule/maxLength",keyword:"maxLength",params:{limit:100}};e===null?e=[t]:e.push(t),s++}if(o(r)<1){const t={instancePath:i+"/rule",schemaPath:"#/properties/rule/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!g.test(r)){const t={instancePath:i+"/rule",schemaPath:"#/properties/rule/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)?$"}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(n.file!==void 0){let r=n.file;if(typeof r=="string"){if(o(r)>4096){const t={instancePath:i+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit:4096}};e===null?e=[t]:e.push(t),s++}if(o(r)<1){const t={instancePath:i+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(n.deployment!==void 0){let r=n.deployment;if(typeof r=="string"){if(o(r)>300){const t={instancePath:i+"/deployment",schemaPath:"#/properties/deployment/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[t]:e.push(t),s++}if(o(r)<1){const t={instancePath:i+"/deployment",schemaPath:"#/properties/deployment/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i+"/deployment",schemaPath:"#/properties/deployment/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(n.object!==void 0){let r=n.object;if(typeof r=="string"){if(o(r)>300){const t={instancePath:i+"/object",schemaPath:"#/properties/object/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(n.names!==void 0){let r=n.names;if(Array.isArray(r)){if(r.length>1e3){const a={instancePath:i+"/names",schemaPath:"#/properties/names/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[a]:e.push(a),s++}const t=r.length;for(let a=0;a<t;a++)l(r[a],{instancePath:i+"/names/"+a,parentData:r,parentDataProperty:a,rootData:d,dynamicAnchors:u})||(e=e===null?l.errors:c(e,l.errors),s=e.length)}else{const t={instancePath:i+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(n.reason!==void 0){let r=n.reason;if(typeof r=="string"){if(o(r)>1e3){const t={instancePath:i+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[t]:e.push(t),s++}if(o(r)<10){const t={instancePath:i+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:10}};e===null?e=[t]:e.push(t),s++}if(!P.test(r)){const t={instancePath:i+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern:"^\\P{Cc}+$"}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return m.errors=e,s===0}m.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function f(n,{instancePath:i="",parentData:y,parentDataProperty:h,rootData:d=n,dynamicAnchors:u={}}={}){let e=null,s=0;const p=f.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.apiVersion===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),s++}if(n.kind===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(n.findings===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"findings"}};e===null?e=[r]:e.push(r),s++}for(const r in n)if(!(r==="apiVersion"||r==="kind"||r==="findings")){const t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(n.apiVersion!==void 0){let r=n.apiVersion;if(typeof r!="string"){const t={instancePath:i+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="lync-policy/v1"){const t={instancePath:i+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"lync-policy/v1"}};e===null?e=[t]:e.push(t),s++}}if(n.kind!==void 0){let r=n.kind;if(typeof r!="string"){const t={instancePath:i+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="Baseline"){const t={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Baseline"}};e===null?e=[t]:e.push(t),s++}}if(n.findings!==void 0){let r=n.findings;if(Array.isArray(r)){if(r.length>1e5){const a={instancePath:i+"/findings",schemaPath:"#/properties/findings/maxItems",keyword:"maxItems",params:{limit:1e5}};e===null?e=[a]:e.push(a),s++}const t=r.length;for(let a=0;a<t;a++)m(r[a],{instancePath:i+"/findings/"+a,parentData:r,parentDataProperty:a,rootData:d,dynamicAnchors:u})||(e=e===null?m.errors:c(e,m.errors),s=e.length)}else{const t={instancePath:i+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return f.errors=e,s===0}f.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function c(n,i){for(const y of i)n.push(y);return n}


/***/ })

};
;