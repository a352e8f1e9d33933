import eslint from "@eslint/js";
import tseslint from "typescript-eslint";

// Names that Node has as globals: where the import of a class of ours (or of express) is forgotten, the code compiles and
// fails at start, or reads the wrong class. test/guards holds this list against the vocabulary.
const bannedGlobals = [
  "Blob",
  "BroadcastChannel",
  "CustomEvent",
  "Event",
  "EventTarget",
  "File",
  "FormData",
  "Headers",
  "MessageChannel",
  "MessageEvent",
  "MessagePort",
  "Navigator",
  "Performance",
  "Request",
  "Response",
  "Storage",
  "WebSocket",
];

const environmentMessage = "Only src/main.ts reads the environment; hand the value down.";

export default tseslint.config(
  { ignores: ["dist/", "**/generated/", ".craftgraph/", "coverage/"] },
  eslint.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: "test/tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      // What was caught may be passed on, whatever it is.
      "@typescript-eslint/prefer-promise-reject-errors": ["error", { allowThrowingUnknown: true }],
      "@typescript-eslint/only-throw-error": ["error", { allowThrowingUnknown: true }],
      // async without await turns a throw into a rejection, and so fits an interface that answers promises.
      "@typescript-eslint/require-await": "off",
      "no-restricted-globals": ["error", ...bannedGlobals.map((name) => ({ name, message: "A global of Node: is an import missing?" }))],
      "no-restricted-imports": [
        "error",
        { paths: ["node:process", "process"].map((name) => ({ name, importNames: ["env"], message: environmentMessage })) },
      ],
      "no-restricted-properties": ["error", { object: "process", property: "env", message: environmentMessage }],
    },
  },
  {
    files: ["src/main.ts", "src/codegen/**", "test/**"],
    rules: { "no-restricted-imports": "off", "no-restricted-properties": "off" },
  },
  {
    // type-graphql's decorators are called with `X.prototype`, which TypeScript types as any.
    files: ["src/types/**"],
    rules: { "@typescript-eslint/no-unsafe-argument": "off" },
  },
  {
    // What came back is what a test is about: its shape is asserted, not declared.
    files: ["test/**"],
    rules: Object.fromEntries(
      [
        "no-explicit-any",
        "no-unsafe-argument",
        "no-unsafe-assignment",
        "no-unsafe-call",
        "no-unsafe-member-access",
        "no-unsafe-return",
      ].map((rule) => [`@typescript-eslint/${rule}`, "off"]),
    ),
  },
  {
    // The types of a tool's file are the tool's: it stands in no project of ours.
    files: ["*.config.ts"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { project: false } },
  },
  {
    // Runs in the browser, after React's and GraphiQL's own files.
    files: ["src/explorer/app/*.js"],
    languageOptions: {
      sourceType: "script",
      globals: Object.fromEntries(
        ["React", "ReactDOM", "GraphiQL", "URLSearchParams", "document", "history", "location", "matchMedia", "setTimeout", "window"].map(
          (name) => [name, "readonly"],
        ),
      ),
    },
  },
  {
    files: [".ci/**/*.mjs"],
    languageOptions: { globals: { process: "readonly", console: "readonly" } },
  },
  {
    files: ["**/*.cjs"],
    languageOptions: { sourceType: "commonjs", globals: { module: "readonly", require: "readonly" } },
  },
);
