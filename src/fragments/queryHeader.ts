import { neededTag, type HeaderText, type Tag } from "./headerText.js";

export type QueryType = "string" | "integer" | "float" | "boolean" | "strings" | "list" | "map";

export interface QueryField {
  readonly name: string;
  readonly type: QueryType;
  readonly optional: boolean;
}

/** A complete statement: a `.cypher` file with a `@query` header. */
export interface QueryFragment {
  readonly kind: "query";
  readonly name: string;
  readonly sentence: string;
  readonly params: readonly QueryField[];
  readonly returns: readonly QueryField[];
  /** Why a label scan is acceptable here, where there is one. */
  readonly scan: string | null;
  readonly text: string;
}

const queryTypes: readonly string[] = ["string", "integer", "float", "boolean", "strings", "list", "map"] satisfies QueryType[];

/** @throws HeaderError if the header is no `@query`, or its parameters do not match its text */
export function readQuery(header: HeaderText): QueryFragment {
  const { name, sentence, tags, bodyLine, statement, fail } = header;
  const { line, value } = neededTag(header, "query", `@query ${name}`);
  if (value !== name) fail(line, `@query ${value}`, `the file's name, @query ${name}`);
  const fields = (tag: string): QueryField[] =>
    (tags.get(tag) ?? []).map((each) => queryField(each, (came, allowed) => fail(each.line, came, allowed)));
  const params = fields("param");
  const used = new Set(
    [...statement.matchAll(/\$(\w+)(?:\.(\w+))?/g)].map(([all, first, second]) =>
      first === "p" && second !== undefined ? second : fail(bodyLine, `the parameter ${all}`, "a key of $p, such as $p.id"),
    ),
  );
  for (const param of params) if (!used.delete(param.name)) fail(bodyLine, `no $p.${param.name}`, `each @param used in the statement`);
  for (const missing of used) fail(bodyLine, `$p.${missing} without a @param`, `a @param for each key of $p`);
  return { kind: "query", name, sentence, params, returns: fields("returns"), scan: tags.get("scan")?.[0]?.value ?? null, text: statement };
}

function queryField({ value }: Tag, fail: (came: string, allowed: string) => never): QueryField {
  const [, name = "", type = "", optional] =
    /^(\w+) (\w+)(\?)?$/.exec(value) ??
    fail(`the parameter or column ${JSON.stringify(value)}`, `"name type", such as "id string" or "to string?"`);
  if (!queryTypes.includes(type)) fail(`the type ${type}`, queryTypes.join(" "));
  return { name, type: type as QueryType, optional: optional !== undefined };
}
