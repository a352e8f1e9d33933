import { onlyTag, type HeaderText, type Tag } from "./headerText.js";

export type QueryType = "string" | "integer" | "float" | "boolean" | "strings" | "list" | "map";

export interface QueryField {
  readonly name: string;
  readonly type: QueryType;
  readonly optional: boolean;
}

/** A complete statement, as a `.cypher` file with a `@query` header declares it. */
export interface QueryFragment {
  readonly kind: "query";
  readonly name: string;
  readonly sentence: string;
  readonly params: readonly QueryField[];
  readonly returns: readonly QueryField[];
  /** Why a label scan is right here, where there is one. */
  readonly scan: string | null;
  readonly text: string;
}

const queryTypes: readonly string[] = ["string", "integer", "float", "boolean", "strings", "list", "map"] satisfies QueryType[];

/** @throws HeaderError where a header is no `@query`, or its parameters and its text do not agree */
export function readQuery(header: HeaderText): QueryFragment {
  const { name, sentence, tags, bodyLine, statement, fail } = header;
  const { line, value } = onlyTag(header, "query");
  if (value !== name) fail(line, `@query is the file's name, "${name}"; got "${value}"`);
  const fields = (tag: string): QueryField[] =>
    (tags.get(tag) ?? []).map((each) => queryField(each, (problem) => fail(each.line, problem)));
  const params = fields("param");
  const used = new Set(
    [...statement.matchAll(/\$(\w+)(?:\.(\w+))?/g)].map(([all, first, second]) =>
      first === "p" && second !== undefined ? second : fail(bodyLine, `parameters are read from $p, such as $p.id; got "${all}"`),
    ),
  );
  for (const param of params) if (!used.delete(param.name)) fail(bodyLine, `@param ${param.name} is not used`);
  for (const missing of used) fail(bodyLine, `$p.${missing} has no @param`);
  return { kind: "query", name, sentence, params, returns: fields("returns"), scan: tags.get("scan")?.[0]?.value ?? null, text: statement };
}

function queryField({ value }: Tag, fail: (problem: string) => never): QueryField {
  const [, name = "", type = "", optional] =
    /^(\w+) (\w+)(\?)?$/.exec(value) ?? fail(`a parameter or column is "name type", such as "id string" or "to string?"; got "${value}"`);
  if (!queryTypes.includes(type)) fail(`"${type}" is no type; allowed are ${queryTypes.join(" ")}`);
  return { name, type: type as QueryType, optional: optional !== undefined };
}
