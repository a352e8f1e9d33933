import { readEdge, type EdgeFragment } from "./edgeHeader.js";
import { readQuery, type QueryFragment } from "./queryHeader.js";
import { HeaderError, type HeaderText, type Tag } from "./headerText.js";

export { HeaderError } from "./headerText.js";
export type { EdgeFragment } from "./edgeHeader.js";
export type { QueryField, QueryFragment, QueryType } from "./queryHeader.js";

const edgeTags = ["edge", "connection", "one"];
const queryTags = ["query", "param", "returns", "scan"];
const repeatable = ["param", "returns"];

const listed = (tags: readonly string[]): string => tags.map((tag) => `@${tag}`).join(" ");

/**
 * Reads one `.cypher` file.
 * @param file path inside `cypher/`; it gives the name and the room
 * @throws HeaderError with file, line, what came and what is allowed
 */
export function readFragment(file: string, content: string): EdgeFragment | QueryFragment {
  const text = readHeader(file, content);
  return text.tags.has("query") ? readQuery(text) : readEdge(text);
}

function readHeader(file: string, content: string): HeaderText {
  const name = file.replace(/^.*\//, "").replace(/\.cypher$/, "");
  const fail = (line: number, came: string, allowed: string): never => {
    throw new HeaderError(file, line, came, allowed);
  };
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) fail(1, `the file name ${name}`, "a name in camel case, such as membersOfStudio.cypher");

  const lines = content.replace(/\n+$/, "").split("\n");
  const first = lines[0] ?? "";
  const sentence =
    /^\/\/ ([^@\s].*[.。])$/.exec(first)?.[1] ??
    fail(1, `the first line ${JSON.stringify(first)}`, "one sentence, such as // What comes back.");
  const tags = new Map<string, Tag[]>();
  let at = 1;
  for (; at < lines.length && (lines[at] ?? "").startsWith("//"); at++) {
    const line = lines[at] ?? "";
    const [, tag = "", value = ""] =
      /^\/\/ @([A-Za-z]+)(?: +(.*))?$/.exec(line) ?? fail(at + 1, `the header line ${JSON.stringify(line)}`, "// @tag value");
    const known = tags.has("query") ? queryTags : tags.has("edge") ? edgeTags : ["edge", "query"];
    if (!known.includes(tag)) fail(at + 1, `the tag @${tag}`, `${listed(known)}${tags.has("edge") ? "; the pattern says the rest" : ""}`);
    const earlier = tags.get(tag) ?? [];
    if (earlier.length > 0 && !repeatable.includes(tag)) fail(at + 1, `@${tag} twice`, `one @${tag}`);
    tags.set(tag, [...earlier, { line: at + 1, value: value.trim() }]);
  }
  const body = lines.slice(at);
  const bodyLine = at + 1;
  const comment = body.findIndex((line) => line.trim().startsWith("//"));
  if (comment >= 0) fail(bodyLine + comment, "a comment below the header", "comments in the header alone");
  const statement = body.join("\n").trim();
  if (statement === "") fail(bodyLine, "no statement below the header", "a statement");
  return { name, room: file.replace(/\/[^/]*$/, ""), sentence, tags, bodyLine, statement, fail };
}
