import { readEdge, type EdgeFragment } from "./edgeHeader.js";
import { readQuery, type QueryFragment } from "./queryHeader.js";
import { HeaderError, type HeaderText, type Tag } from "./headerText.js";

export { HeaderError } from "./headerText.js";
export type { EdgeFragment } from "./edgeHeader.js";
export type { QueryField, QueryFragment, QueryType } from "./queryHeader.js";

const edgeTags = ["edge", "parent", "rel", "node", "order", "connection", "one"];
const queryTags = ["query", "param", "returns", "scan"];
const repeatable = ["param", "returns"];

/**
 * Reads one `.cypher` file.
 * @param file path inside `cypher/`, for messages, the name and the room
 * @throws HeaderError naming file, line and what was expected
 */
export function readFragment(file: string, content: string): EdgeFragment | QueryFragment {
  const text = readHeader(file, content);
  return text.tags.has("query") ? readQuery(text) : readEdge(text);
}

function readHeader(file: string, content: string): HeaderText {
  const name = file.replace(/^.*\//, "").replace(/\.cypher$/, "");
  const fail = (line: number, problem: string): never => {
    throw new HeaderError(file, line, problem);
  };
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) fail(1, `a file is named in camel case, such as membersOfStudio.cypher; got "${name}"`);

  const lines = content.replace(/\n+$/, "").split("\n");
  const sentence = /^\/\/ ([^@\s].*[.。])$/.exec(lines[0] ?? "")?.[1] ?? fail(1, `the first line is one sentence: // What comes back.`);
  const tags = new Map<string, Tag[]>();
  let at = 1;
  for (; at < lines.length && (lines[at] ?? "").startsWith("//"); at++) {
    const [, tag = "", value = ""] =
      /^\/\/ @([A-Za-z]+)(?: +(.*))?$/.exec(lines[at] ?? "") ?? fail(at + 1, `a header line is "// @tag value"; got "${lines[at]}"`);
    const known = tags.has("query") ? queryTags : tags.has("edge") ? edgeTags : ["edge", "query"];
    if (!known.includes(tag)) fail(at + 1, `unknown tag @${tag}; here are allowed ${known.map((each) => `@${each}`).join(" ")}`);
    const earlier = tags.get(tag) ?? [];
    if (earlier.length > 0 && !repeatable.includes(tag)) fail(at + 1, `@${tag} stands twice`);
    tags.set(tag, [...earlier, { line: at + 1, value: value.trim() }]);
  }
  const body = lines.slice(at);
  const bodyLine = at + 1;
  if (body.some((line) => line.trim().startsWith("//"))) fail(bodyLine, "comments stand in the header alone");
  const statement = body.join("\n").trim();
  if (statement === "") fail(bodyLine, "there is no statement below the header");
  return { name, room: file.replace(/\/[^/]*$/, ""), sentence, tags, bodyLine, statement, fail };
}
