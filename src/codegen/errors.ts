import { requestErrors, type RequestErrorEntry } from "../errors/requestErrors.js";
import { startErrors, type StartErrorEntry } from "../errors/startErrors.js";

const inBoth = ({ en, zh }: { readonly en: string; readonly zh: string }): string => `${en}<br>${zh}`;

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function table<E extends RequestErrorEntry | StartErrorEntry>(
  entries: Record<string, E>,
  columns: Readonly<Record<string, (entry: E) => string>>,
): string {
  const headings = ["Code 代码", ...Object.keys(columns), "When 何时出现", "What to do 如何处理"];
  const rows = Object.entries(entries).map(([code, entry]) =>
    row([`\`${code}\``, ...Object.values(columns).map((cell) => cell(entry)), inBoth(entry.when), inBoth(entry.what)]),
  );
  return [row(headings), row(headings.map(() => "---")), ...rows].join("\n");
}

const kinds = { CALLER: "caller 调用方", SERVER: "server 服务器" };

/** The text of `docs/errors.md`. */
export const errorsPage = (): string => `<!-- Generated from src/errors by npm run codegen. -->

# Errors 错误代码

Decide by the code, not by the message: messages may be reworded, codes stay.
请依据代码而非消息文字判断：消息可能调整，代码保持不变。

## Of a request 请求错误

An answer with errors holds a list \`errors\`. Each has \`message\`, a sentence, and \`extensions.code\`, one of these codes.
Where nothing was run, there is no \`data\`, and the HTTP status is that of the code; the highest where there are several.
Where the operation was run, the status is 200 whatever the code, as GraphQL over HTTP has it: \`path\` says which field failed, and \`data\` holds the others.
含错误的响应带有 \`errors\` 列表，每项含 \`message\`（一句说明）与 \`extensions.code\`（下列代码之一）。
操作未执行时没有 \`data\`，HTTP 状态码如下表，多个错误时取最大者；操作已执行时，状态码一律为 200，\`path\` 指出出错的字段，其余结果在 \`data\` 中。

${table<RequestErrorEntry>(requestErrors, { HTTP: ({ status }) => String(status), "Whose 责任方": ({ kind }) => kinds[kind] })}

## Of a command 命令错误

The message goes to stderr, without a stack, and the process ends with the exit code.
消息输出到 stderr，不含调用栈；进程以下列退出码结束。

${table<StartErrorEntry>(startErrors, { "Exit code 退出码": ({ exit }) => String(exit) })}

A request's code, such as \`DATABASE_UNAVAILABLE\`, ends a command with exit code 1. So does an error that nobody foresaw; its message begins with “Craftgraph could not start”.
请求错误代码（如 \`DATABASE_UNAVAILABLE\`）及未预料的错误，均以退出码 1 结束命令；后者的消息以 “Craftgraph could not start” 开头。
`;
