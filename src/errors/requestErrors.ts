/** An error that a caller can see: as `extensions.code` of an answer. */
export interface RequestErrorEntry {
  /** Who can mend it. */
  readonly kind: "CALLER" | "SERVER";
  /** The HTTP status of an answer that holds no `data`; with `data`, even null, the status is 200. */
  readonly status: number;
  readonly when: { readonly en: string; readonly zh: string };
  readonly what: { readonly en: string; readonly zh: string };
}

/** Every code that a caller can see. */
export const requestErrors = {
  BAD_REQUEST: {
    kind: "CALLER",
    status: 400,
    when: {
      en: "The HTTP request is no GraphQL request: no body, no JSON, no UTF-8, no query, a wrong hash of a persisted query.",
      zh: "HTTP 请求不是有效的 GraphQL 请求：无请求体、非 JSON、非 UTF-8、无查询语句，或持久化查询的哈希值不符。",
    },
    what: {
      en: "Send a JSON object with `query` as UTF-8 and `content-type: application/json`.",
      zh: "以 UTF-8 编码发送含 `query` 的 JSON 对象，并设置 `content-type: application/json`。",
    },
  },
  METHOD_NOT_ALLOWED: {
    kind: "CALLER",
    status: 405,
    when: {
      en: "The HTTP method is neither GET nor POST, or a GET asks for a mutation.",
      zh: "HTTP 方法不是 GET 或 POST，或以 GET 请求变更操作。",
    },
    what: { en: "Use POST, or GET for a query.", zh: "请使用 POST；查询也可使用 GET。" },
  },
  NOT_ACCEPTABLE: {
    kind: "CALLER",
    status: 406,
    when: { en: "The `accept` header allows no type that the server can send.", zh: "`accept` 请求头不接受服务器可返回的任何类型。" },
    what: {
      en: "Accept `application/graphql-response+json` or `application/json`.",
      zh: "请接受 `application/graphql-response+json` 或 `application/json`。",
    },
  },
  PAYLOAD_TOO_LARGE: {
    kind: "CALLER",
    status: 413,
    when: { en: "The body is longer than 1 MB.", zh: "请求体超过 1 MB。" },
    what: { en: "Send less in one request.", zh: "请减少单次请求的内容。" },
  },
  UNSUPPORTED_MEDIA_TYPE: {
    kind: "CALLER",
    status: 415,
    when: {
      en: "The body's charset or content encoding, or the content type of a GET, is not supported.",
      zh: "不支持请求体的字符集或压缩方式，或 GET 请求的内容类型。",
    },
    what: {
      en: "Send JSON as UTF-8, plain or with gzip, deflate or br.",
      zh: "请以 UTF-8 发送 JSON，可不压缩或用 gzip、deflate、br 压缩。",
    },
  },
  GRAPHQL_PARSE_FAILED: {
    kind: "CALLER",
    status: 400,
    when: {
      en: "The query is no GraphQL document, or has more than 4,000 tokens.",
      zh: "查询语句不符合 GraphQL 语法，或超过 4,000 个词法单元。",
    },
    what: { en: "Correct the text at the place that `locations` names.", zh: "请按 `locations` 指出的位置更正语句。" },
  },
  GRAPHQL_VALIDATION_FAILED: {
    kind: "CALLER",
    status: 400,
    when: {
      en: "The query does not fit the schema: an unknown field, argument or word, a mutation or a subscription.",
      zh: "查询语句与模式不符：字段、参数或枚举值不存在，或使用了变更、订阅操作。",
    },
    what: { en: "Compare the query with the schema.", zh: "请对照模式检查查询语句。" },
  },
  OPERATION_RESOLUTION_FAILURE: {
    kind: "CALLER",
    status: 400,
    when: {
      en: "The document has no operation of the name `operationName`, or several and no name was sent.",
      zh: "文档中没有名为 `operationName` 的操作，或有多个操作而未指定名称。",
    },
    what: { en: "Send the name of an operation of the document.", zh: "请发送文档中某个操作的名称。" },
  },
  BAD_USER_INPUT: {
    kind: "CALLER",
    status: 400,
    when: {
      en: "An argument or a variable has a value that is not allowed. `argument` and `allowed` say which and what is allowed, where they are there.",
      zh: "参数或变量的值不被允许；如有 `argument` 与 `allowed`，则分别指出参数及允许的取值。",
    },
    what: { en: "Send a value that is allowed.", zh: "请发送允许的取值。" },
  },
  BUDGET_EXCEEDED: {
    kind: "CALLER",
    status: 400,
    when: {
      en: "The operation asks for more nodes or statements than one request may. Nothing was run. `came` and `allowed` are the numbers.",
      zh: "操作请求的节点数或语句数超过单次请求的上限，未予执行；`came` 与 `allowed` 为两数。",
    },
    what: {
      en: "Ask for smaller pages or fewer levels, or in several requests. An operator can raise `NODE_BUDGET` and `STATEMENT_BUDGET`.",
      zh: "请缩小分页、减少层级或分次请求；运维人员可调高 `NODE_BUDGET` 与 `STATEMENT_BUDGET`。",
    },
  },
  PERSISTED_QUERY_NOT_FOUND: {
    kind: "CALLER",
    status: 200,
    when: { en: "The server does not know a query of this hash.", zh: "服务器中没有该哈希值对应的查询。" },
    what: {
      en: "Send the query together with its hash. Clients with automatic persisted queries do so by themselves.",
      zh: "请将查询语句与哈希值一并发送；支持自动持久化查询的客户端会自动处理。",
    },
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    kind: "CALLER",
    status: 200,
    when: { en: "The server keeps no persisted queries. It does today.", zh: "服务器不支持持久化查询（目前支持）。" },
    what: { en: "Send the whole query.", zh: "请发送完整的查询语句。" },
  },
  UNAUTHENTICATED: {
    kind: "CALLER",
    status: 401,
    when: { en: "The request does not say who asks, or the credentials are not valid.", zh: "请求未表明身份，或凭据无效。" },
    what: { en: "Sign in, and send valid credentials.", zh: "请登录并提供有效凭据。" },
  },
  FORBIDDEN: {
    kind: "CALLER",
    status: 403,
    when: { en: "Whoever asks may not see or do this.", zh: "当前用户无权查看或执行。" },
    what: { en: "Ask with an account that may, or ask an operator for the right.", zh: "请使用有权限的账户，或向管理员申请权限。" },
  },
  NOT_FOUND: {
    kind: "CALLER",
    status: 404,
    when: { en: "There is nothing at this address, or nothing with this id.", zh: "该地址或标识下没有内容。" },
    what: { en: "Check the address or the id.", zh: "请检查地址或标识。" },
  },
  CONFLICT: {
    kind: "CALLER",
    status: 409,
    when: { en: "Somebody else changed the same since it was read.", zh: "读取之后，他人已修改同一内容。" },
    what: { en: "Read it again, and repeat the change.", zh: "请重新读取后再次提交。" },
  },
  RATE_LIMITED: {
    kind: "CALLER",
    status: 429,
    when: { en: "Too many requests came from here in a short time.", zh: "短时间内请求过多。" },
    what: { en: "Wait, and send fewer requests.", zh: "请稍候，并降低请求频率。" },
  },
  CANCELLED: {
    kind: "CALLER",
    status: 499,
    when: {
      en: "The client closed the connection before the answer. Only the log shows it.",
      zh: "客户端在返回结果前断开连接，仅见于日志。",
    },
    what: { en: "Nothing.", zh: "无需处理。" },
  },
  INTERNAL_SERVER_ERROR: {
    kind: "SERVER",
    status: 500,
    when: {
      en: "Something went wrong on the server that nobody foresaw. The message has the number of the incident in the log.",
      zh: "服务器发生未预料的错误；消息中含日志的事件编号。",
    },
    what: { en: "Tell an operator the number of the incident.", zh: "请将事件编号告知运维人员。" },
  },
  DATABASE_UNAVAILABLE: {
    kind: "SERVER",
    status: 503,
    when: { en: "The database does not answer.", zh: "数据库无响应。" },
    what: { en: "Try again in a few seconds.", zh: "请几秒后重试。" },
  },
  TOO_MUCH_MEMORY: {
    kind: "SERVER",
    status: 503,
    when: { en: "The database has too little memory for the request.", zh: "数据库内存不足以完成该请求。" },
    what: { en: "Ask for smaller pages or use a narrower filter.", zh: "请缩小分页或收紧筛选条件。" },
  },
  DEADLINE_EXCEEDED: {
    kind: "SERVER",
    status: 504,
    when: { en: "The request took longer than one request may.", zh: "请求超过允许的最长时间。" },
    what: {
      en: "Ask for smaller pages or fewer levels, or use a narrower filter. An operator can raise `REQUEST_DEADLINE_MS`.",
      zh: "请缩小分页、减少层级或收紧筛选条件；运维人员可调高 `REQUEST_DEADLINE_MS`。",
    },
  },
} as const satisfies Record<string, RequestErrorEntry>;
