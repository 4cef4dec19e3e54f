export {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  parseAllDocuments,
  type Scalar,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";

/**
 * The only import of the YAML library. `yaml` keeps the exact range of every node, implements YAML 1.2 and its core
 * schema, has no dependencies, and reports all errors of a text instead of throwing the first.
 */
