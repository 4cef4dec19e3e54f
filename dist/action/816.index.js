"use strict";
exports.id = 816;
exports.ids = [816];
exports.modules = {

/***/ 1039:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ against)
/* harmony export */ });
/* harmony import */ var _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2240);

/** All that stands against a policy or a baseline ends the run at once, each with its place. */
function against(problems) {
    const lines = problems.map(({ file, range, message }) => `${file}:${range.line}:${range.column}: ${message}`);
    return new _cannot_run_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotRun */ .z(lines[0] ?? "", lines.slice(1));
}


/***/ }),

/***/ 2266:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ chainFrom),
  v: () => (/* binding */ isProblems)
});

// EXTERNAL MODULE: ./build/words.js
var words = __webpack_require__(6118);
;// CONCATENATED MODULE: ./build/generated/policy-forms.js
const policy_forms_forms = {
    "#": {
        "required": [
            "apiVersion",
            "kind"
        ],
        "properties": {
            "apiVersion": "",
            "kind": "",
            "extends": "",
            "preset": "",
            "manifests": "",
            "failOn": "",
            "levels": "",
            "suppressible": "",
            "rules": "ownRule",
            "maxDays": "maxDays",
            "waivers": "waiver"
        }
    },
    "ownRule": {
        "required": [
            "id",
            "title",
            "level",
            "require",
            "message"
        ],
        "properties": {
            "id": "",
            "title": "",
            "level": "",
            "each": "",
            "when": "",
            "require": "",
            "message": "",
            "why": "",
            "fix": "",
            "source": ""
        }
    },
    "maxDays": {
        "required": [],
        "properties": {
            "error": "",
            "warning": "",
            "note": ""
        }
    },
    "waiver": {
        "required": [
            "rule",
            "reason",
            "owner",
            "until"
        ],
        "properties": {
            "rule": "",
            "deployment": "",
            "files": "",
            "at": "",
            "reason": "",
            "owner": "",
            "ticket": "",
            "until": ""
        }
    }
};

// EXTERNAL MODULE: ./build/generated/policy-validator.cjs
var policy_validator = __webpack_require__(1855);
var policy_validator_default = /*#__PURE__*/__webpack_require__.n(policy_validator);
// EXTERNAL MODULE: ./build/policy/form.js
var policy_form = __webpack_require__(3530);
;// CONCATENATED MODULE: ./build/policy/read.js



/** Text → a policy, or all that stands against it. */
function readPolicy(source) {
    return (0,policy_form/* readForm */.v)(source, { kind: "Policy", noun: "policy", validate: (policy_validator_default()), forms: policy_forms_forms });
}

;// CONCATENATED MODULE: ./build/policy/chain.js


/** The most policies that may stand on each other. */
const deepest = 20;
/** A policy and those that it stands on, nearest first; or all that stands against them. */
async function chainFrom(source, shelf) {
    const chain = [];
    let next = source;
    while (next) {
        const read = await readPolicy(next);
        if (isProblems(read))
            return read;
        chain.push(read);
        const found = await nextAfter(chain, shelf);
        if (found && "message" in found)
            return [found];
        next = found;
    }
    return chain;
}
/** Whether reading led to nothing but problems. */
function isProblems(result) {
    return Array.isArray(result) && result.every((entry) => "message" in entry);
}
async function nextAfter(chain, shelf) {
    const last = chain.at(-1);
    const path = last?.content.extends;
    if (last === undefined || path === undefined)
        return undefined;
    const against = (message) => ({ file: last.file, message, ...last.locate(["extends"]) });
    const file = shelf.beside(last.file, path);
    if (file === undefined)
        return against(`extends is ${(0,words/* quoted */.TL)(path)}, which lies outside the repository; a path inside it is needed`);
    const seen = chain.findIndex((policy) => policy.file === file);
    if (seen >= 0)
        return against(`extends goes in a circle: ${(0,words/* quoted */.TL)(file)} stands on this policy already`);
    if (chain.length >= deepest)
        return against(`more than ${deepest} policies stand on each other`);
    const text = await shelf.read(file);
    return text ?? against(`extends is ${(0,words/* quoted */.TL)(path)}, but there is no file ${(0,words/* quoted */.TL)(file)}`);
}


/***/ }),

/***/ 3530:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readForm)
/* harmony export */ });
/* harmony import */ var _plain_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1859);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(401);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6184);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6118);




/** Text → a file of that kind, or all that stands against it. */
async function readForm(source, of) {
    const { file } = source;
    const { text, problem } = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(source);
    const places = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placesIn */ .yN)(text);
    const at = (start, end, message) => ({ file, message, ...places(start, end) });
    if (problem)
        return [at(problem.offset, problem.offset, problem.message)];
    const documents = (0,_plain_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .plainDocuments */ .H)(text) ?? (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(12)]).then(__webpack_require__.bind(__webpack_require__, 12))).libraryDocuments(text);
    const troubles = documents.flatMap(({ troubles, problems }) => [...troubles, ...problems]);
    if (troubles.length > 0)
        return troubles.map(({ start, end, message }) => at(start, end, message));
    const [document, ...more] = documents;
    if (!document || document.content === null)
        return [at(0, 0, `the ${of.noun} is empty; apiVersion and kind are needed`)];
    if (more.length > 0)
        return [at(0, 0, `the file has several documents; a ${of.noun} is one`)];
    const locate = (path, part) => places(...document.locate(path, part));
    const other = otherKind(document.content, of.kind);
    if (other)
        return [{ file, message: other, ...locate(["kind"]) }];
    const hits = [...(0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .checkFormBy */ .ey)({ ...of, whole: `the ${of.noun}` }, document.content)];
    if (hits.length > 0)
        return hits.map(({ path, part, message }) => ({ file, message, ...locate(path, part) }));
    return { file, content: document.content, locate };
}
/** A file of another kind is named as such, before its properties are held against it. */
function otherKind(content, needed) {
    const { kind } = (content ?? {});
    return typeof kind === "string" && kind !== needed
        ? `the kind of the file is ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(kind)}; ${needed} is needed`
        : undefined;
}


/***/ }),

/***/ 1855:
/***/ (function(module, __unused_webpack_exports, __webpack_require__) {

module.exports=z;module.exports["default"]=z;const q={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:lync-policy:v1:policy",type:"object",additionalProperties:!1,required:["apiVersion","kind"],properties:{apiVersion:{type:"string",const:"lync-policy/v1"},kind:{type:"string",const:"Policy"},extends:{type:"string",minLength:1,maxLength:1024,pattern:"^\\P{Cc}+$"},preset:{type:"string",enum:["minimal","recommended","strict"]},manifests:{type:"array",minItems:1,maxItems:1e3,items:{$ref:"#/$defs/pattern"}},failOn:{type:"string",enum:["error","warning","note","never"]},levels:{type:"object",additionalProperties:{$ref:"#/$defs/level"}},suppressible:{type:"object",additionalProperties:{$ref:"#/$defs/canBe"}},rules:{type:"array",maxItems:1e3,items:{$ref:"#/$defs/ownRule"}},maxDays:{$ref:"#/$defs/maxDays"},waivers:{type:"array",maxItems:1e4,items:{$ref:"#/$defs/waiver"}}},$defs:{ruleId:{type:"string",minLength:1,maxLength:100,pattern:"^[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)?$"},ownRuleId:{type:"string",maxLength:100,pattern:"^[a-z0-9][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"},pattern:{type:"string",minLength:1,maxLength:1024,pattern:"^\\P{Cc}+$"},level:{type:"string",enum:["error","warning","note","off"]},sentence:{type:"string",minLength:1,maxLength:1e3,pattern:"^\\P{Cc}+$"},expression:{type:"string",minLength:1,maxLength:4096},ownRule:{type:"object",additionalProperties:!1,required:["id","title","level","require","message"],properties:{id:{$ref:"#/$defs/ownRuleId"},title:{type:"string",minLength:1,maxLength:80,pattern:"^\\P{Cc}+$"},level:{type:"string",enum:["error","warning","note"]},each:{type:"string",maxLength:200,pattern:"^[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)*$"},when:{$ref:"#/$defs/expression"},require:{$ref:"#/$defs/expression"},message:{$ref:"#/$defs/expression"},why:{$ref:"#/$defs/sentence"},fix:{$ref:"#/$defs/sentence"},source:{type:"string",maxLength:1e3,pattern:"^https?://[^\\s\\p{Cc}]+$"}}},maxDays:{type:"object",additionalProperties:!1,properties:{error:{$ref:"#/$defs/days"},warning:{$ref:"#/$defs/days"},note:{$ref:"#/$defs/days"}}},days:{type:"integer",minimum:0,maximum:36500},date:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}$"},waiver:{type:"object",additionalProperties:!1,required:["rule","reason","owner","until"],properties:{rule:{$ref:"#/$defs/ruleId"},deployment:{type:"string",minLength:1,maxLength:255,pattern:"^\\P{Cc}+$"},files:{type:"array",minItems:1,maxItems:1e3,items:{$ref:"#/$defs/pattern"}},at:{type:"string",minLength:1,maxLength:255,pattern:"^\\P{Cc}+$"},reason:{type:"string",minLength:10,maxLength:1e3,pattern:"^\\P{Cc}+$"},owner:{$ref:"#/$defs/sentence"},ticket:{$ref:"#/$defs/sentence"},until:{$ref:"#/$defs/date"}}},canBe:{type:"boolean"}}},A=Object.prototype.hasOwnProperty,m=(__webpack_require__(6214)/* ["default"] */ .A),P=new RegExp("^\\P{Cc}+$","u");function g(t,{instancePath:i="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:o={}}={}){let e=null,n=0;const a=g.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(m(t)>1024){const r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[r]:e.push(r),n++}if(m(t)<1){const r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}if(!P.test(t)){const r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\P{Cc}+$"}};e===null?e=[r]:e.push(r),n++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}return g.errors=e,n===0}g.evaluated={dynamicProps:!1,dynamicItems:!1};const C={type:"string",enum:["error","warning","note","off"]};function w(t,{instancePath:i="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:o={}}={}){let e=null,n=0;const a=w.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t!="string"){const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(!(t==="error"||t==="warning"||t==="note"||t==="off")){const r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:C.enum}};e===null?e=[r]:e.push(r),n++}return w.errors=e,n===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};function k(t,{instancePath:i="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:o={}}={}){let e=null,n=0;const a=k.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t!="boolean"){const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),n++}return k.errors=e,n===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};const b={type:"object",additionalProperties:!1,required:["id","title","level","require","message"],properties:{id:{$ref:"#/$defs/ownRuleId"},title:{type:"string",minLength:1,maxLength:80,pattern:"^\\P{Cc}+$"},level:{type:"string",enum:["error","warning","note"]},each:{type:"string",maxLength:200,pattern:"^[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)*$"},when:{$ref:"#/$defs/expression"},require:{$ref:"#/$defs/expression"},message:{$ref:"#/$defs/expression"},why:{$ref:"#/$defs/sentence"},fix:{$ref:"#/$defs/sentence"},source:{type:"string",maxLength:1e3,pattern:"^https?://[^\\s\\p{Cc}]+$"}}};const j=new RegExp("^[a-z0-9][a-z0-9-]*/[a-z0-9][a-z0-9-]*$","u");function $(t,{instancePath:i="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:o={}}={}){let e=null,n=0;const a=$.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(m(t)>100){const r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:100}};e===null?e=[r]:e.push(r),n++}if(!j.test(t)){const r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"}};e===null?e=[r]:e.push(r),n++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}return $.errors=e,n===0}$.evaluated={dynamicProps:!1,dynamicItems:!1};function d(t,{instancePath:i="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:o={}}={}){let e=null,n=0;const a=d.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(m(t)>4096){const r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:4096}};e===null?e=[r]:e.push(r),n++}if(m(t)<1){const r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}return d.errors=e,n===0}d.evaluated={dynamicProps:!1,dynamicItems:!1};function u(t,{instancePath:i="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:o={}}={}){let e=null,n=0;const a=u.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(m(t)>1e3){const r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[r]:e.push(r),n++}if(m(t)<1){const r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}if(!P.test(t)){const r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\P{Cc}+$"}};e===null?e=[r]:e.push(r),n++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}return u.errors=e,n===0}u.evaluated={dynamicProps:!1,dynamicItems:!1};const E=new RegExp("^[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)*$","u"),V=new RegExp("^https?://[^\\s\\p{Cc}]+$","u");function x(t,{instancePath:i="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:o={}}={}){let e=null,n=0;const a=x.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),n++}if(t.title===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),n++}if(t.level===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"level"}};e===null?e=[r]:e.push(r),n++}if(t.require===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"require"}};e===null?e=[r]:e.push(r),n++}if(t.message===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[r]:e.push(r),n++}for(const r in t)if(!A.call(b.properties,r)){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),n++}if(t.id!==void 0&&($(t.id,{instancePath:i+"/id",parentData:t,parentDataProperty:"id",rootData:l,dynamicAnchors:o})||(e=e===null?$.errors:f(e,$.errors),n=e.length)),t.title!==void 0){let r=t.title;if(typeof r=="string"){if(m(r)>80){const s={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[s]:e.push(s),n++}if(m(r)<1){const s={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}if(!P.test(r)){const s={instancePath:i+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern:"^\\P{Cc}+$"}};e===null?e=[s]:e.push(s),n++}}else{const s={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}if(t.level!==void 0){let r=t.level;if(typeof r!="string"){const s={instancePath:i+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(!(r==="error"||r==="warning"||r==="note")){const s={instancePath:i+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues:b.properties.level.enum}};e===null?e=[s]:e.push(s),n++}}if(t.each!==void 0){let r=t.each;if(typeof r=="string"){if(m(r)>200){const s={instancePath:i+"/each",schemaPath:"#/properties/each/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[s]:e.push(s),n++}if(!E.test(r)){const s={instancePath:i+"/each",schemaPath:"#/properties/each/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)*$"}};e===null?e=[s]:e.push(s),n++}}else{const s={instancePath:i+"/each",schemaPath:"#/properties/each/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}if(t.when!==void 0&&(d(t.when,{instancePath:i+"/when",parentData:t,parentDataProperty:"when",rootData:l,dynamicAnchors:o})||(e=e===null?d.errors:f(e,d.errors),n=e.length)),t.require!==void 0&&(d(t.require,{instancePath:i+"/require",parentData:t,parentDataProperty:"require",rootData:l,dynamicAnchors:o})||(e=e===null?d.errors:f(e,d.errors),n=e.length)),t.message!==void 0&&(d(t.message,{instancePath:i+"/message",parentData:t,parentDataProperty:"message",rootData:l,dynamicAnchors:o})||(e=e===null?d.errors:f(e,d.errors),n=e.length)),t.why!==void 0&&(u(t.why,{instancePath:i+"/why",parentData:t,parentDataProperty:"why",rootData:l,dynamicAnchors:o})||(e=e===null?u.errors:f(e,u.errors),n=e.length)),t.fix!==void 0&&(u(t.fix,{instancePath:i+"/fix",parentData:t,parentDataProperty:"fix",rootData:l,dynamicAnchors:o})||(e=e===null?u.errors:f(e,u.errors),n=e.length)),t.source!==void 0){let r=t.source;if(typeof r=="string"){if(m(r)>1e3){const s={instancePath:i+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[s]:e.push(s),n++}if(!V.test(r)){const s={instancePath:i+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s\\p{Cc}]+$"}};e===null?e=[s]:e.push(s),n++}}else{const s={instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return x.errors=e,n===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function c(t,{instancePath:i="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:o={}}={}){let e=null,n=0;const a=c.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),n++}if(typeof t=="number"&&isFinite(t)){if(t>36500||isNaN(t)){const r={instancePath:i,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:36500}};e===null?e=[r]:e.push(r),n++}if(t<0||isNaN(t)){const r={instancePath:i,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[r]:e.push(r),n++}}return c.errors=e,n===0}c.evaluated={dynamicProps:!1,dynamicItems:!1};function v(t,{instancePath:i="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:o={}}={}){let e=null,n=0;const a=v.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="error"||r==="warning"||r==="note")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),n++}t.error!==void 0&&(c(t.error,{instancePath:i+"/error",parentData:t,parentDataProperty:"error",rootData:l,dynamicAnchors:o})||(e=e===null?c.errors:f(e,c.errors),n=e.length)),t.warning!==void 0&&(c(t.warning,{instancePath:i+"/warning",parentData:t,parentDataProperty:"warning",rootData:l,dynamicAnchors:o})||(e=e===null?c.errors:f(e,c.errors),n=e.length)),t.note!==void 0&&(c(t.note,{instancePath:i+"/note",parentData:t,parentDataProperty:"note",rootData:l,dynamicAnchors:o})||(e=e===null?c.errors:f(e,c.errors),n=e.length))}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return v.errors=e,n===0}v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Z=new RegExp("^[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)?$","u");function L(t,{instancePath:i="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:o={}}={}){let e=null,n=0;const a=L.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(m(t)>100){const r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:100}};e===null?e=[r]:e.push(r),n++}if(m(t)<1){const r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}if(!Z.test(t)){const r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)?$"}};e===null?e=[r]:e.push(r),n++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}return L.errors=e,n===0}L.evaluated={dynamicProps:!1,dynamicItems:!1};const R=new RegExp("^\\d{4}-\\d{2}-\\d{2}$","u");function D(t,{instancePath:i="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:o={}}={}){let e=null,n=0;const a=D.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(!R.test(t)){const r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}};e===null?e=[r]:e.push(r),n++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}return D.errors=e,n===0}D.evaluated={dynamicProps:!1,dynamicItems:!1};function I(t,{instancePath:i="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:o={}}={}){let e=null,n=0;const a=I.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.rule===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rule"}};e===null?e=[r]:e.push(r),n++}if(t.reason===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[r]:e.push(r),n++}if(t.owner===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"owner"}};e===null?e=[r]:e.push(r),n++}if(t.until===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"until"}};e===null?e=[r]:e.push(r),n++}for(const r in t)if(!(r==="rule"||r==="deployment"||r==="files"||r==="at"||r==="reason"||r==="owner"||r==="ticket"||r==="until")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),n++}if(t.rule!==void 0&&(L(t.rule,{instancePath:i+"/rule",parentData:t,parentDataProperty:"rule",rootData:l,dynamicAnchors:o})||(e=e===null?L.errors:f(e,L.errors),n=e.length)),t.deployment!==void 0){let r=t.deployment;if(typeof r=="string"){if(m(r)>255){const s={instancePath:i+"/deployment",schemaPath:"#/properties/deployment/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[s]:e.push(s),n++}if(m(r)<1){const s={instancePath:i+"/deployment",schemaPath:"#/properties/deployment/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}if(!P.test(r)){const s={instancePath:i+"/deployment",schemaPath:"#/properties/deployment/pattern",keyword:"pattern",params:{pattern:"^\\P{Cc}+$"}};e===null?e=[s]:e.push(s),n++}}else{const s={instancePath:i+"/deployment",schemaPath:"#/properties/deployment/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}if(t.files!==void 0){let r=t.files;if(Array.isArray(r)){if(r.length>1e3){const p={instancePath:i+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[p]:e.push(p),n++}if(r.length<1){const p={instancePath:i+"/files",schemaPath:"#/properties/files/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),n++}const s=r.length;for(let p=0;p<s;p++)g(r[p],{instancePath:i+"/files/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:o})||(e=e===null?g.errors:f(e,g.errors),n=e.length)}else{const s={instancePath:i+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),n++}}if(t.at!==void 0){let r=t.at;if(typeof r=="string"){if(m(r)>255){const s={instancePath:i+"/at",schemaPath:"#/properties/at/maxLength",keyword:"maxLength",params:{limit:255}};e===null?e=[s]:e.push(s),n++}if(m(r)<1){const s={instancePath:i+"/at",schemaPath:"#/properties/at/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}if(!P.test(r)){const s={instancePath:i+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern:"^\\P{Cc}+$"}};e===null?e=[s]:e.push(s),n++}}else{const s={instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}if(t.reason!==void 0){let r=t.reason;if(typeof r=="string"){if(m(r)>1e3){const s={instancePath:i+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[s]:e.push(s),n++}if(m(r)<10){const s={instancePath:i+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:10}};e===null?e=[s]:e.push(s),n++}if(!P.test(r)){const s={instancePath:i+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern:"^\\P{Cc}+$"}};e===null?e=[s]:e.push(s),n++}}else{const s={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}t.owner!==void 0&&(u(t.owner,{instancePath:i+"/owner",parentData:t,parentDataProperty:"owner",rootData:l,dynamicAnchors:o})||(e=e===null?u.errors:f(e,u.errors),n=e.length)),t.ticket!==void 0&&(u(t.ticket,{instancePath:i+"/ticket",parentData:t,parentDataProperty:"ticket",rootData:l,dynamicAnchors:o})||(e=e===null?u.errors:f(e,u.errors),n=e.length)),t.until!==void 0&&(D(t.until,{instancePath:i+"/until",parentData:t,parentDataProperty:"until",rootData:l,dynamicAnchors:o})||(e=e===null?D.errors:f(e,D.errors),n=e.length))}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return I.errors=e,n===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function z(t,{instancePath:i="",parentData:y,parentDataProperty:h,rootData:l=t,dynamicAnchors:o={}}={}){let e=null,n=0;const a=z.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),n++}if(t.kind===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),n++}for(const r in t)if(!A.call(q.properties,r)){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),n++}if(t.apiVersion!==void 0){let r=t.apiVersion;if(typeof r!="string"){const s={instancePath:i+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(r!=="lync-policy/v1"){const s={instancePath:i+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"lync-policy/v1"}};e===null?e=[s]:e.push(s),n++}}if(t.kind!==void 0){let r=t.kind;if(typeof r!="string"){const s={instancePath:i+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(r!=="Policy"){const s={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Policy"}};e===null?e=[s]:e.push(s),n++}}if(t.extends!==void 0){let r=t.extends;if(typeof r=="string"){if(m(r)>1024){const s={instancePath:i+"/extends",schemaPath:"#/properties/extends/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[s]:e.push(s),n++}if(m(r)<1){const s={instancePath:i+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}if(!P.test(r)){const s={instancePath:i+"/extends",schemaPath:"#/properties/extends/pattern",keyword:"pattern",params:{pattern:"^\\P{Cc}+$"}};e===null?e=[s]:e.push(s),n++}}else{const s={instancePath:i+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}if(t.preset!==void 0){let r=t.preset;if(typeof r!="string"){const s={instancePath:i+"/preset",schemaPath:"#/properties/preset/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(!(r==="minimal"||r==="recommended"||r==="strict")){const s={instancePath:i+"/preset",schemaPath:"#/properties/preset/enum",keyword:"enum",params:{allowedValues:q.properties.preset.enum}};e===null?e=[s]:e.push(s),n++}}if(t.manifests!==void 0){let r=t.manifests;if(Array.isArray(r)){if(r.length>1e3){const p={instancePath:i+"/manifests",schemaPath:"#/properties/manifests/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[p]:e.push(p),n++}if(r.length<1){const p={instancePath:i+"/manifests",schemaPath:"#/properties/manifests/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),n++}const s=r.length;for(let p=0;p<s;p++)g(r[p],{instancePath:i+"/manifests/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:o})||(e=e===null?g.errors:f(e,g.errors),n=e.length)}else{const s={instancePath:i+"/manifests",schemaPath:"#/properties/manifests/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),n++}}if(t.failOn!==void 0){let r=t.failOn;if(typeof r!="string"){const s={instancePath:i+"/failOn",schemaPath:"#/properties/failOn/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(!(r==="error"||r==="warning"||r==="note"||r==="never")){const s={instancePath:i+"/failOn",schemaPath:"#/properties/failOn/enum",keyword:"enum",params:{allowedValues:q.properties.failOn.enum}};e===null?e=[s]:e.push(s),n++}}if(t.levels!==void 0){let r=t.levels;if(r&&typeof r=="object"&&!Array.isArray(r))for(const s in r)w(r[s],{instancePath:i+"/levels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:s,rootData:l,dynamicAnchors:o})||(e=e===null?w.errors:f(e,w.errors),n=e.length);else{const s={instancePath:i+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}}if(t.suppressible!==void 0){let r=t.suppressible;if(r&&typeof r=="object"&&!Array.isArray(r))for(const s in r)k(r[s],{instancePath:i+"/suppressible/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:s,rootData:l,dynamicAnchors:o})||(e=e===null?k.errors:f(e,k.errors),n=e.length);else{const s={instancePath:i+"/suppressible",schemaPath:"#/properties/suppressible/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}}if(t.rules!==void 0){let r=t.rules;if(Array.isArray(r)){if(r.length>1e3){const p={instancePath:i+"/rules",schemaPath:"#/properties/rules/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[p]:e.push(p),n++}const s=r.length;for(let p=0;p<s;p++)x(r[p],{instancePath:i+"/rules/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:o})||(e=e===null?x.errors:f(e,x.errors),n=e.length)}else{const s={instancePath:i+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),n++}}if(t.maxDays!==void 0&&(v(t.maxDays,{instancePath:i+"/maxDays",parentData:t,parentDataProperty:"maxDays",rootData:l,dynamicAnchors:o})||(e=e===null?v.errors:f(e,v.errors),n=e.length)),t.waivers!==void 0){let r=t.waivers;if(Array.isArray(r)){if(r.length>1e4){const p={instancePath:i+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit:1e4}};e===null?e=[p]:e.push(p),n++}const s=r.length;for(let p=0;p<s;p++)I(r[p],{instancePath:i+"/waivers/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:o})||(e=e===null?I.errors:f(e,I.errors),n=e.length)}else{const s={instancePath:i+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),n++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return z.errors=e,n===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function f(t,i){for(const y of i)t.push(y);return t}


/***/ })

};
;