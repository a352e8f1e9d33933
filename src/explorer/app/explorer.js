// Mounts GraphiQL on the page at /graphiql, with the example operations at its side.

// Read where GraphiQL's dialogs make a style sheet.
window.__webpack_nonce__ = document.currentScript.nonce;

(() => {
  const { createContext, createElement: h, useContext, useEffect, useState } = React;
  const { useEditorContext, usePluginStore } = GraphiQL.React;
  const { askers, examples } = JSON.parse(document.getElementById("examples").textContent);

  const title = "Examples 示例";
  const isNarrow = () => matchMedia("(max-width: 700px)").matches;
  const exampleOf = (query) => examples.find(({ text }) => text === query);
  const chinese = (text) => h("span", { lang: "zh" }, text);

  /** Keeps in the address which example is open, for a reload and for another person. */
  function showInAddress({ tabs, activeTabIndex }) {
    const example = exampleOf(tabs[activeTabIndex]?.query);
    history.replaceState(null, "", example === undefined ? location.pathname : `?example=${example.name}`);
  }

  // Only GraphiQL's own button also gives and takes the pane's place.
  const togglePane = () => document.querySelector(`.graphiql-sidebar button[aria-label$="${title}"]`)?.click();

  const Want = createContext(null);

  function Examples() {
    const { tabs, activeTabIndex, changeTab } = useEditorContext({ nonNull: true });
    const want = useContext(Want);
    const current = exampleOf(tabs[activeTabIndex]?.query);

    useEffect(() => {
      document.querySelector('.craftgraph-examples [aria-current="true"]')?.scrollIntoView({ block: "center" });
    }, [current]);

    function open(example) {
      const index = tabs.findIndex(({ query }) => query === example.text);
      if (index >= 0) changeTab(index);
      else want(example);
      if (isNarrow()) togglePane();
    }

    const question = (example) =>
      h(
        "li",
        { key: example.name },
        h(
          "button",
          { type: "button", onClick: () => open(example), "aria-current": example === current },
          example.question,
          " ",
          chinese(example.questionZh),
        ),
      );

    function group([asker, { en, zh }]) {
      const asked = examples.filter((example) => example.asker === asker);
      return (
        asked.length > 0 &&
        h("section", { key: asker, "aria-label": `${en} ${zh}` }, h("h3", null, en, " ", chinese(zh)), h("ul", null, asked.map(question)))
      );
    }

    return h(
      "section",
      { className: "craftgraph-examples", "aria-label": title },
      h("h2", null, "Examples ", chinese("示例")),
      h("p", null, "Each opens in a tab, to run and to change. ", chinese("点击后在标签页中打开，可运行、可修改。")),
      Object.entries(askers).map(group),
    );
  }

  const Icon = (props) =>
    h(
      "svg",
      { viewBox: "0 0 24 24", fill: "none", stroke: "currentColor", strokeWidth: 1.5, ...props },
      h("path", { d: "M9 5h12M9 12h12M9 19h12" }),
      [5, 12, 19].map((y) => h("circle", { key: y, cx: 4, cy: y, r: 1.25 })),
    );

  /** Begins the rest of a wrapped line below its own begin, a little to the right. */
  function hang(editor, { text }, element) {
    const indent = (text.search(/\S|$/) + 2) * editor.defaultCharWidth();
    Object.assign(element.style, { textIndent: `-${indent}px`, paddingLeft: `${indent + 4}px` });
  }

  /** Opens a tab with the example that is wanted: GraphiQL begins new ones with its default query, which is that one then. */
  function NewTab({ wanted }) {
    const { addTab } = useEditorContext({ nonNull: true });
    const want = useContext(Want);
    useEffect(() => {
      if (wanted === null) return;
      addTab();
      want(null);
    }, [wanted]);
    return null;
  }

  /** Opens the pane, and lets long lines wrap and Tab leave the editors. */
  function Settled({ withPane }) {
    const hasPlugins = usePluginStore().plugins.length > 0;
    const { queryEditor, variableEditor, headerEditor, responseEditor } = useEditorContext({ nonNull: true });
    useEffect(() => {
      if (hasPlugins && withPane) togglePane();
    }, [hasPlugins]);
    for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor])
      useEffect(() => {
        if (editor === null) return;
        editor.addKeyMap({ Tab: false, "Shift-Tab": false });
        editor.on("renderLine", hang);
        editor.setOption("lineWrapping", true);
        editor.refresh();
      }, [editor]);
    return null;
  }

  const send = GraphiQL.createFetcher({ url: "/graphql", enableIncrementalDelivery: false });

  // For a moment after another operation is opened, GraphiQL still runs it by the name of the one before.
  function fetcher({ operationName, ...asked }, options) {
    const isThere = new RegExp(`\\b(query|mutation|subscription)\\s+${operationName}\\b`).test(asked.query);
    return send(isThere ? { operationName, ...asked } : asked, options);
  }

  /** What the address asks for. */
  function opened() {
    const name = new URLSearchParams(location.search).get("example");
    if (name === null) return {};
    const example = examples.find((each) => each.name === name);
    return { query: example?.text ?? "# There is no example of this name. Those there are stand at the left.\n", variables: "" };
  }

  const asked = opened();
  const fixed = {
    fetcher,
    plugins: [{ title, icon: Icon, content: Examples }],
    defaultTabs: [{ query: examples[0].text }],
    onTabChange: showInAddress,
    ...asked,
  };
  const welcome = "# Ask here. Ctrl-Space proposes what may come next; the pages at the left describe it.\n\n";
  const logo = h(GraphiQL.Logo, null, h("a", { className: "craftgraph-logo", href: "/" }, "Craftgraph ", chinese("工匠图谱")));

  function Explorer() {
    const [wanted, setWanted] = useState(null);
    // Not within the click: React would do that first and repeat it after what else waits, and GraphiQL's tabs cannot be changed twice.
    const [want] = useState(() => (example) => void setTimeout(() => setWanted(example)));
    const withPane = !isNarrow() || asked.query === undefined;
    return h(
      Want.Provider,
      { value: want },
      h(GraphiQL, { ...fixed, defaultQuery: wanted?.text ?? welcome }, logo, h(Settled, { withPane }), h(NewTab, { wanted })),
    );
  }

  ReactDOM.createRoot(document.getElementById("explorer")).render(h(Explorer));
})();
