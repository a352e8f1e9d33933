import { compareTable } from "./compare.js";
import type { Beside } from "./machine.js";
import type { Measured, Ratio } from "./results.js";
import { geometricMean, median } from "./statistics.js";
import { table } from "./table.js";
import { unseenName } from "./unseen.js";

const nothing = "none";
const number = (value: number | null | undefined, digits = 1): string =>
  value === null || value === undefined
    ? nothing
    : value.toLocaleString("en", { maximumFractionDigits: digits, minimumFractionDigits: Math.min(digits, 1) });
const whole = (value: number | null | undefined): string =>
  value === null || value === undefined ? nothing : Math.round(value).toLocaleString("en");
const times = ({ ratio, low, high }: Ratio): string =>
  ratio === null ? nothing : `**${ratio.toFixed(2)}** (${low.toFixed(2)}–${high.toFixed(2)})`;

const kilobytes = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} KB`;

const latency = (measured: readonly Measured[]): string =>
  table(
    ["question", "answer", "ours", "peer", "direct", "driver", "peer / ours", "ours / direct", "p95 ours", "p95 peer", "statements"],
    measured.map((row) => [
      row.question,
      kilobytes(row.bytes),
      ...[row.ours, row.peer, row.direct, row.driver].map((each) => number(each, 2)),
      times(row),
      row.againstDirect === null ? nothing : times(row.againstDirect),
      number(row.p95.ours, 2),
      number(row.p95.peer, 2),
      String(row.statements),
    ]),
  );

const throughput = (measured: readonly Measured[]): string =>
  table(
    ["question", "ours, 1", "peer, 1", "ours, 16", "peer, 16", "ours / peer at 16"],
    measured.flatMap(({ question, oneConnection: one, sixteenConnections: many }) =>
      one === null || many === null ? [] : [[question, whole(one.ours), whole(one.peer), whole(many.ours), whole(many.peer), times(many)]],
    ),
  );

function unseenOf(measured: readonly Measured[]): string {
  const shapes = measured.flatMap(({ shapes: each }) => each ?? []);
  if (shapes.length === 0) return "";
  const middle = (what: "edges" | "levels" | "statements" | "newTexts"): number => median(shapes.map((shape) => shape[what]));
  return `\n\nOf the ${shapes.length} shapes never seen before, the one in the middle has ${middle("edges")} edges and ${middle("levels")} levels; our server answers it with ${middle("statements")} statements, ${middle("newTexts")} of them with texts that it had never sent.`;
}

const small = 20_000;

function means(measured: readonly Measured[]): string {
  const asked = measured.filter(({ question }) => question !== unseenName);
  const mean = (values: readonly (number | null | undefined)[]): string => {
    const all = values.filter((value) => value != null);
    return all.length === 0 ? nothing : `${geometricMean(all).toFixed(2)} (of ${all.length})`;
  };
  const unseen = measured.find(({ question }) => question === unseenName);
  return table(
    ["geometric mean", "middle", "of the lower ends"],
    [
      ["p50, the peer's by ours, all questions", mean(asked.map(({ ratio }) => ratio)), mean(asked.map(({ low }) => low))],
      [
        "answers under 20 KB",
        mean(asked.filter(({ bytes }) => bytes < small).map(({ ratio }) => ratio)),
        mean(asked.filter(({ bytes }) => bytes < small).map(({ low }) => low)),
      ],
      [
        "answers of 20 KB and more",
        mean(asked.filter(({ bytes }) => bytes >= small).map(({ ratio }) => ratio)),
        mean(asked.filter(({ bytes }) => bytes >= small).map(({ low }) => low)),
      ],
      [
        "requests a second at 16 connections, ours by the peer's",
        mean(asked.map(({ sixteenConnections: many }) => many?.ratio)),
        mean(asked.map(({ sixteenConnections: many }) => many?.low)),
      ],
      ["p50, ours by direct", mean(asked.map(({ againstDirect }) => againstDirect?.ratio)), ""],
      ...(unseen?.ratio == null
        ? []
        : [["shapes never seen before, the peer's by ours (no mean: of the medians)", unseen.ratio.toFixed(2), unseen.low.toFixed(2)]]),
    ],
  );
}

const pages = ({ pages: lists }: Beside): string =>
  table(
    ["list", "page", "rows", "database hits", "sorting operators", "most by least"],
    lists.flatMap(({ list, pages: each, ratio }) =>
      each.map(({ page, rows, hits, sorting }, index) => [
        index === 0 ? list : "",
        page,
        String(rows),
        whole(hits),
        sorting.length === 0 ? "none" : sorting.join(", "),
        index === 0 ? ratio.toFixed(3) : "",
      ]),
    ),
  );

const operators = ({ pages: lists }: Beside): string =>
  lists.flatMap(({ pages: each }) => each.map(({ page, operators: all }) => `- ${page}: ${[...all].reverse().join(" > ")}`)).join("\n");

const largest = ({ largest: answers }: Beside): string =>
  table(
    [
      "largest answers that the default budget of 50,000 nodes allows",
      "nodes",
      "answer",
      "p50",
      "event loop p99",
      "p99 of arrivals",
      "longest",
    ],
    answers.map(({ operation, nodes, bytes, milliseconds, loopDelay }) => [
      operation,
      whole(nodes),
      kilobytes(bytes),
      ...[milliseconds, loopDelay.p99, loopDelay.arrivalP99, loopDelay.longest].map((each) => `${number(each)} ms`),
    ]),
  );

const walks = ({ againstList }: Beside): string =>
  table(
    ["question", "asked of", "statements, at most", "database hits, middle", "most", "p50", "a page of 20 studios", "ratio"],
    againstList.map(({ question, asked, statements, hits, mostHits, milliseconds, list, ratio, low, high }) => [
      question,
      String(asked),
      String(statements),
      whole(hits),
      whole(mostHits),
      `${number(milliseconds)} ms`,
      `${number(list)} ms`,
      `**${ratio.toFixed(1)}** (${low.toFixed(1)}–${high.toFixed(1)})`,
    ]),
  );

function loading({ loading: { itemsPerSecond, seconds, peakMegabytes, earlier }, loadingCompared, graph, options }: Beside): string {
  const lines = [
    `${whole(graph.nodes)} nodes and ${whole(graph.facts)} facts went through the project's own way to write in ${whole(seconds)} s${earlier ? ", in an earlier run" : ""}: ${whole(itemsPerSecond)} a second, ${((seconds * 1_000) / options.studios).toFixed(1)} s for 1,000 studios, in a process that held ${whole(peakMegabytes)} MB at most.`,
  ];
  if (loadingCompared !== null) {
    const { studios, items, ours, bare, runs, ratio, low, high } = loadingCompared;
    lines.push(
      `The ${whole(items)} nodes and relationships of ${whole(studios)} studios, into an empty database with the same constraints and indexes, ${runs} times in turns: ${number(ours)} s, and ${number(bare)} s by bare \`UNWIND\` statements through the driver, which check nothing. Ratio **${ratio.toFixed(2)}** (${low.toFixed(2)}–${high.toFixed(2)}).`,
    );
  }
  return lines.join("\n\n");
}

function notes(measured: readonly Measured[], failures: readonly string[]): string {
  const all = measured.flatMap(({ question, notes: each }) =>
    each.map((note) => `- ${question}: ${note.replaceAll("|", "/").replaceAll("\n", " ")}`),
  );
  all.push(...failures.map((failure) => `- not measured: ${failure.replaceAll("\n", " ")}`));
  const differing = measured.filter(({ same }) => same === false).length;
  const first =
    differing === 0 ? "Wherever the peer answered, both servers gave the same answer." : `${differing} questions got different answers.`;
  return [first, ...(all.length === 0 ? [] : ["", ...all])].join("\n");
}

/** Tables of all that was measured, for people. */
export function report(measured: readonly Measured[], beside: Beside): string {
  const { machine, options, peakMegabytes, known, graph } = beside;
  const sections: (readonly [string, string, boolean])[] = [
    ["Latency, one request after another (p50 in milliseconds)", `${latency(measured)}${unseenOf(measured)}`, measured.length > 0],
    [
      "Requests a second, at 1 and at 16 connections",
      throughput(measured),
      measured.some(({ sixteenConnections }) => sixteenConnections !== null),
    ],
    ["Means", means(measured), measured.length > 0],
    ["Answers", notes(measured, beside.failures), measured.length + beside.failures.length > 0],
    ["Pages, by PROFILE of the statements that our server sends", `${pages(beside)}\n\n${operators(beside)}`, beside.pages.length > 0],
    ["What does not grow with the country", compareTable(beside.scale, null), beside.scale.length > 0],
    ["Recommendations and connections, by a page of studios asked in turns with them", walks(beside), beside.againstList.length > 0],
    [
      "Memory and the event loop of our server",
      `Our server held ${whole(peakMegabytes.ours)} MB at most over the whole run, the peer ${whole(peakMegabytes.peer)} MB.${beside.largest.length === 0 ? "" : `\n\n${largest(beside)}`}`,
      true,
    ],
    ["Loading", loading(beside), true],
  ];
  return [
    "# Results of the benchmark",
    "",
    `On a synthetic country, all of it made up: ${whole(options.studios)} studios, ${whole(known.people)} people, ${whole(graph.nodes)} nodes and ${whole(graph.facts)} facts; the largest discipline has ${whole(known.studiosOfDiscipline)} studios. ${options.runs} runs of ${options.requests} requests, seed ${options.seed}.`,
    `${machine.processor}, ${machine.cores} cores, ${machine.memoryGigabytes} GB; ${machine.system}; Node ${machine.node}, Java ${machine.java}, Neo4j ${machine.neo4j} with ${whole(options.neo4jHeapMegabytes)} MB heap and ${whole(options.neo4jPageCacheMegabytes)} MB page cache; ${Object.entries(
      machine.packages,
    )
      .map(([name, version]) => `${name} ${version}`)
      .join(", ")}.`,
    "A ratio is followed by its interval. `README.md` says what the columns are.",
    ...sections.flatMap(([title, text, isThere]) => (isThere ? ["", `## ${title}`, "", text] : [])),
    "",
  ].join("\n");
}
