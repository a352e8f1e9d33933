const example = (address: string): string => `curl -s ${address}/graphql -H 'content-type: application/json' \\
  -d '{"query":"{ studios { nodes { nameEn disciplineGroups { nodes { nameEn } } } } }"}'`;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The page at `/`: what this is, and where things are. `address` is the one it was asked at. */
export const startPage = (version: string, address: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Craftgraph</title>
<style>
body { font: 16px/1.6 system-ui, sans-serif; max-width: 46rem; margin: 3rem auto; padding: 0 1rem; color: #1d2330; background: #fff; }
h1 { margin-bottom: 0; } .lead { margin-top: .2rem; color: #4a5468; }
pre { background: #f3f5f9; padding: 1rem; overflow-x: auto; border-radius: 6px; }
dt { font-weight: 600; } dd { margin: 0 0 .8rem; } a { color: #0b5cad; }
@media (prefers-color-scheme: dark) { body { background: #14181f; color: #e4e8ef; } .lead { color: #a6b0c0; } pre { background: #1f2530; } a { color: #7db7f5; } }
</style>
</head>
<body>
<h1>Craftgraph <small lang="zh">工匠图谱</small></h1>
<p class="lead">A knowledge graph of China's model workers and craftsmen, their innovation studios, and the alliances these join.
Every fact names the sentence of the source that it comes from.</p>
<p class="lead" lang="zh">劳模与工匠、创新工作室及其联盟的知识图谱；每项事实注明来源语句。</p>
<dl>
<dt><a href="/graphql">/graphql</a></dt><dd>GraphQL over HTTP. The schema describes itself: any GraphQL client can read it from this address.</dd>
<dt><a href="/readyz">/readyz</a></dt><dd>Whether the service can answer, the graph's revision and the build's version.</dd>
<dt><a href="/healthz">/healthz</a></dt><dd>Whether the process is alive.</dd>
</dl>
<p id="ask">A first question: which discipline groups has each studio?</p>
<pre>${escaped(example(address))}</pre>
<p><small>Craftgraph ${escaped(version)}</small></p>
</body>
</html>
`;
