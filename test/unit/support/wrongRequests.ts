import { gzipSync } from "node:zlib";
import type { RequestErrorCode } from "../../../src/errors/errorTable.js";

/** A mistake of a caller: what is sent to /graphql, and the code of the answer. */
export interface WrongRequest {
  readonly what: string;
  readonly code: RequestErrorCode;
  readonly method?: string;
  readonly search?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** A part of the message. */
  readonly says?: string;
}

const json = { "content-type": "application/json" };
const ask = (operation: unknown) => ({ headers: json, body: JSON.stringify(operation) });
const persisted = (persistedQuery: unknown) => ask({ query: "{ __typename }", extensions: { persistedQuery } });
const raw = (body: string | Buffer, headers: Readonly<Record<string, string>> = {}) => ({
  headers: { ...json, ...headers },
  body: typeof body === "string" ? body : new Uint8Array(body),
});
const get = (search: string) => ({ method: "GET", search, headers: json });
const latin1 = Buffer.concat([Buffer.from('{"query":"{ studio(id: \\"caf'), Buffer.from([0xe9]), Buffer.from('\\") { id } }"}')]);
const inconsistencies = 'studio(id: "studio:one") { inconsistencies(certainty: $c) { kind } }';
const nested = (times: number): string => `${'{"not":'.repeat(times)}{}${"}".repeat(times)}`;

export const wrongRequests: readonly WrongRequest[] = [
  // Not a GraphQL request.
  { what: "no body", code: "BAD_REQUEST", ...raw("") },
  { what: "an empty object", code: "BAD_REQUEST", ...raw("{}") },
  { what: "a body that is no JSON", code: "BAD_REQUEST", ...raw("{nope"), says: "JSON" },
  { what: "a body that is a text", code: "BAD_REQUEST", ...raw('"text"') },
  { what: "a body that is null", code: "BAD_REQUEST", ...raw("null") },
  { what: "a body that is an array", code: "BAD_REQUEST", ...raw('[{"query":"{ __typename }"}]') },
  { what: "a body in Latin-1", code: "BAD_REQUEST", ...raw(latin1), says: "the body is not UTF-8" },
  { what: "a compressed body in Latin-1", code: "BAD_REQUEST", ...raw(gzipSync(latin1), { "content-encoding": "gzip" }), says: "UTF-8" },
  { what: "a body in UTF-16", code: "BAD_REQUEST", ...raw(Buffer.from('{"query":"{ __typename }"}', "utf16le")) },
  { what: "a body that is not compressed as it says", code: "BAD_REQUEST", ...raw("text", { "content-encoding": "gzip" }) },
  { what: "a body that is no JSON by its type", code: "BAD_REQUEST", headers: { "content-type": "application/xml" }, body: "<a/>" },
  { what: "a body of a form", code: "BAD_REQUEST", headers: { "content-type": "text/plain" }, body: '{"query":"{ __typename }"}' },
  {
    what: "a charset that is not supported",
    code: "UNSUPPORTED_MEDIA_TYPE",
    ...raw("{}", { "content-type": "application/json; charset=latin1" }),
  },
  { what: "an encoding that is not supported", code: "UNSUPPORTED_MEDIA_TYPE", ...raw("{}", { "content-encoding": "rar" }) },
  { what: "a GET of another type", code: "UNSUPPORTED_MEDIA_TYPE", method: "GET", headers: { "content-type": "application/x-other" } },
  {
    what: "a body over 1 MB",
    code: "PAYLOAD_TOO_LARGE",
    ...raw(`{"query":"{ __typename }","variables":{"a":"${"x".repeat(1_100_000)}"}}`),
  },
  { what: "PUT", code: "METHOD_NOT_ALLOWED", ...ask({ query: "{ __typename }" }), method: "PUT" },
  { what: "an answer in HTML alone", code: "NOT_ACCEPTABLE", ...raw('{"query":"{ __typename }"}', { accept: "text/html" }) },
  { what: "GET without a query", code: "BAD_REQUEST", ...get("") },
  { what: "GET without a header that asks for a preflight", code: "BAD_REQUEST", method: "GET", search: "?query={__typename}" },
  { what: "GET with two queries", code: "BAD_REQUEST", ...get("?query={__typename}&query={__typename}") },
  { what: "GET with variables that are no object", code: "BAD_REQUEST", ...get("?query={__typename}&variables=5") },
  { what: "variables that are a text", code: "BAD_REQUEST", ...ask({ query: "{ __typename }", variables: "{}" }) },
  { what: "variables that are an array", code: "BAD_REQUEST", ...ask({ query: "{ __typename }", variables: [1] }) },
  {
    what: "variables that are nested without end",
    code: "BAD_REQUEST",
    ...raw(`{"query":"{ __typename }","variables":${"[".repeat(200_000)}${"]".repeat(200_000)}}`),
  },
  { what: "a query that is no text", code: "BAD_REQUEST", ...ask({ query: 5 }) },
  { what: "an empty query", code: "BAD_REQUEST", ...ask({ query: "" }) },
  { what: "an operationName that is no text", code: "BAD_REQUEST", ...ask({ query: "{ __typename }", operationName: 5 }) },
  {
    what: "a wrong hash of a persisted query",
    code: "BAD_REQUEST",
    ...persisted({ version: 1, sha256Hash: "abc" }),
    says: "sha does not match",
  },
  { what: "another version of persisted queries", code: "BAD_REQUEST", ...persisted({ version: 2, sha256Hash: "abc" }), says: "version" },
  { what: "a persisted query that is no object", code: "BAD_REQUEST", ...persisted("abc") },
  {
    what: "a persisted query that is not known",
    code: "PERSISTED_QUERY_NOT_FOUND",
    ...ask({ extensions: { persistedQuery: { version: 1, sha256Hash: "abc" } } }),
    says: "PersistedQueryNotFound",
  },
  { what: "an address where nothing is", code: "NOT_FOUND", path: "/nothing", method: "GET", says: "See /" },
  // Not an operation of this schema.
  { what: "a text that is no GraphQL", code: "GRAPHQL_PARSE_FAILED", ...ask({ query: "{ a " }) },
  { what: "a blank query", code: "GRAPHQL_PARSE_FAILED", ...ask({ query: "  " }) },
  { what: "too many tokens", code: "GRAPHQL_PARSE_FAILED", ...ask({ query: `{ ${"a ".repeat(5_000)} }` }), says: "4000 tokens" },
  {
    what: "a query that is nested without end",
    code: "GRAPHQL_PARSE_FAILED",
    ...ask({ query: `${"{a".repeat(9_000)}${"}".repeat(9_000)}` }),
  },
  { what: "a field that is not there", code: "GRAPHQL_VALIDATION_FAILED", ...ask({ query: "{ x }" }) },
  {
    what: "a list that is nested deep",
    code: "GRAPHQL_VALIDATION_FAILED",
    ...ask({ query: `{ studios(first: ${"[".repeat(1_900)}${"]".repeat(1_900)}) { nodes { id } } }` }),
  },
  { what: "a mutation", code: "GRAPHQL_VALIDATION_FAILED", ...ask({ query: "mutation { x }" }), says: "This server has no mutation" },
  { what: "a mutation without a field of its own", code: "GRAPHQL_VALIDATION_FAILED", ...ask({ query: "mutation { __typename }" }) },
  { what: "a mutation by GET", code: "METHOD_NOT_ALLOWED", ...get("?query=mutation{x}") },
  { what: "a subscription", code: "GRAPHQL_VALIDATION_FAILED", ...ask({ query: "subscription { x }" }), says: "no subscription" },
  { what: "a document without an operation", code: "GRAPHQL_VALIDATION_FAILED", ...ask({ query: "fragment F on Query { __typename }" }) },
  {
    what: "an operationName that is not there",
    code: "OPERATION_RESOLUTION_FAILURE",
    ...ask({ query: "query A { __typename }", operationName: "B" }),
  },
  {
    what: "two operations and no name",
    code: "OPERATION_RESOLUTION_FAILURE",
    ...ask({ query: "query A { __typename } query B { __typename }" }),
  },
  // Values.
  {
    what: "a literal null for an argument with a default",
    code: "GRAPHQL_VALIDATION_FAILED",
    ...ask({ query: `{ ${inconsistencies.replace("$c", "null")} }` }),
    says: "found null",
  },
  {
    what: "a variable that is null for an argument with a default",
    code: "BAD_USER_INPUT",
    ...ask({ query: `query ($c: [Certainty!]) { ${inconsistencies} }`, variables: { c: null } }),
    says: "certainty: got null; allowed is a value of the type [Certainty!]!",
  },
  {
    what: "a variable whose own default is null",
    code: "BAD_USER_INPUT",
    ...ask({ query: `query ($c: [Certainty!] = null) { ${inconsistencies} }` }),
    says: "certainty: got null",
  },
  {
    what: "a null in a list",
    code: "BAD_USER_INPUT",
    ...ask({ query: `query ($c: Certainty = CERTAIN) { ${inconsistencies.replace("$c", "[$c]")} }`, variables: { c: null } }),
    says: "certainty: got null",
  },
  {
    what: "a null in an input, in a fragment",
    code: "BAD_USER_INPUT",
    ...ask({
      query: 'query Q($c: Boolean) { ...F } fragment F on Query { collaborators(for: "x", exclude: {partners: $c}) { considered } }',
      operationName: "Q",
      variables: { c: null },
    }),
    says: "exclude.partners: got null",
  },
  {
    what: "a null for a directive",
    code: "BAD_USER_INPUT",
    ...ask({ query: "query ($b: Boolean = true) { __typename @skip(if: $b) }", variables: { b: null } }),
    says: "if: got null",
  },
  { what: "a variable that is missing", code: "BAD_USER_INPUT", ...ask({ query: "query ($id: ID!) { studio(id: $id) { id } }" }) },
  {
    what: "a variable of another type",
    code: "BAD_USER_INPUT",
    ...ask({ query: "query ($n: Int) { studios(first: $n) { nodes { id } } }", variables: { n: "x" } }),
  },
  {
    what: "more wrong values than graphql-js counts",
    code: "BAD_USER_INPUT",
    ...ask({
      query: "query ($f: StudioFilter) { studios(filter: $f) { nodes { id } } }",
      variables: { f: { and: Array(100).fill({ no: 1 }) } },
    }),
    says: "Too many errors",
  },
  {
    what: "a filter that is nested without end",
    code: "BAD_USER_INPUT",
    ...raw(`{"query":"query ($f: StudioFilter) { studios(filter: $f) { nodes { id } } }","variables":{"f":${nested(90_000)}}}`),
    says: "at most 30 levels",
  },
  {
    what: "an operation over its budget",
    code: "BUDGET_EXCEEDED",
    ...ask({ query: "{ studios(first: 100) { nodes { members(first: 100) { nodes { posts(first: 100) { nodes { id } } } } } } }" }),
    says: "allowed are 50000",
  },
];
