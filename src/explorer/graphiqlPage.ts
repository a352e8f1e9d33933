import { audiences } from "./audiences.js";
import type { Assets } from "./assets.js";
import type { Example } from "./examples.js";

/** The page at `/graphiql`. Its scripts and styles carry the nonce. */
export const graphiqlPage = (assets: Assets, examples: readonly Example[], nonce: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Ask Craftgraph 工匠图谱</title>
<link rel="icon" href="${assets["icon.svg"].path}">
${(["graphiql.css", "explorer.css"] as const).map((name) => `<link rel="stylesheet" href="${assets[name].path}" nonce="${nonce}">`).join("\n")}
${(["react.js", "react-dom.js", "graphiql.js", "explorer.js"] as const).map((name) => `<script defer src="${assets[name].path}" nonce="${nonce}"></script>`).join("\n")}
</head>
<body>
<main id="explorer"><p id="waiting">The explorer needs JavaScript. Without it, post operations to <a href="/graphql">/graphql</a>, as <a href="/">the start page</a> shows.</p></main>
<script type="application/json" id="examples">${asData({ askers: audiences, examples })}</script>
</body>
</html>
`;

/** JSON that cannot close the script element. */
const asData = (value: unknown): string => JSON.stringify(value).replace(/</g, "\\u003c");
