import { audienceNames, audiences, type Audience } from "./audiences.js";
import type { Assets } from "./assets.js";
import { escaped } from "./escaped.js";
import type { Example } from "./examples.js";

const inTerminal = (address: string): string => `curl -s ${address}/graphql -H 'content-type: application/json' \\
  -d '{"query":"{ studios { nodes { nameEn disciplineGroups { nodes { nameEn } } } } }"}'`;

const question = ({ name, question, questionZh }: Example): string =>
  `<li><a href="/graphiql?example=${encodeURIComponent(name)}">${escaped(question)}</a> <span lang="zh">${escaped(questionZh)}</span></li>`;

const questionsOf = (asker: Audience, examples: readonly Example[]): string =>
  examples.length === 0
    ? ""
    : `<h3>${escaped(audiences[asker].en)} <span lang="zh">${escaped(audiences[asker].zh)}</span></h3>
<ul>
${examples.map(question).join("\n")}
</ul>
`;

export interface StartPageContent {
  readonly version: string;
  /** The address at which it was requested. */
  readonly address: string;
  readonly assets: Assets;
  readonly examples: readonly Example[];
}

/** The page at `/`: what this is, what can be asked, and where to find it. */
export const startPage = ({ version, address, assets, examples }: StartPageContent): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Craftgraph 工匠图谱</title>
<link rel="icon" href="${assets["icon.svg"].path}">
<link rel="stylesheet" href="${assets["start.css"].path}">
</head>
<body>
<header>
<h1>Craftgraph <small lang="zh">工匠图谱</small></h1>
<p>A knowledge graph of China's model workers and craftsmen, their innovation studios, and the alliances these join.
Every fact names the sentence of the source that it comes from.</p>
<p lang="zh">劳模与工匠、创新工作室及其联盟的知识图谱；每项事实注明来源语句。</p>
</header>
<main>
<dl>
<dt><a href="/graphiql">/graphiql</a></dt><dd>Ask in the browser: the questions below, or your own, with the whole schema described beside them.</dd>
<dt><a href="/graphql">/graphql</a></dt><dd>GraphQL over HTTP. The schema describes itself: any GraphQL client can read it from this address.</dd>
<dt><a href="/readyz">/readyz</a></dt><dd>Whether the service can answer, the graph's revision and the build's version.</dd>
<dt><a href="/healthz">/healthz</a></dt><dd>Whether the process is alive.</dd>
</dl>
<h2>What can be asked <span lang="zh">可以问什么</span></h2>
<p>Each opens with its operation, to run and to change.</p>
${audienceNames
  .map((asker) =>
    questionsOf(
      asker,
      examples.filter((example) => example.asker === asker),
    ),
  )
  .join("")}<h2>From a terminal <span lang="zh">在终端中</span></h2>
<p>Which discipline groups has each studio?</p>
<pre tabindex="0">${escaped(inTerminal(address))}</pre>
</main>
<footer><p>Craftgraph ${escaped(version)}</p></footer>
</body>
</html>
`;
