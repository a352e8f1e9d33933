import { refused } from "./support/broken.js";
import { sound } from "./support/soundSeed.js";

refused("a broken file", [
  { what: "an unknown key of a seed", yaml: `${sound}fact: []\n`, line: "fact:", came: `the key "fact"`, allowed: "facts" },
  {
    what: "an unknown key of a source",
    yaml: sound.replace("  title:", "  colour: red\n  title:"),
    line: "colour",
    came: `the key "colour"`,
    allowed: "title",
  },
  {
    what: "a node that is no source as source",
    yaml: sound.replace("id: source:ours", "id: studio:ours"),
    line: "studio:ours",
    came: "the Studio studio:ours as source",
    allowed: "source:",
  },
  {
    what: "a source without its required title",
    yaml: sound.replace("  title: Ours\n", ""),
    line: "source:ours",
    came: "source:ours without title",
    allowed: "a Source with title",
  },
  {
    what: "a document without an outline",
    yaml: sound.replace(/ {2}paragraphs:.*/, "  file: report.txt"),
    line: "report.txt",
    came: "the document report.txt, which has no outline",
    allowed: "src/codegen/outline.ts",
  },
  {
    what: "a ledger entry for a sentence that is not there",
    yaml: `${sound}ledger:\n  p9s1: Nothing.\n`,
    line: "p9s1",
    came: "the locator p9s1",
    allowed: "p1 to p2",
  },
  {
    what: "a ledger entry for a paragraph",
    yaml: `${sound}ledger:\n  p2: Nothing.\n`,
    line: "p2:",
    came: "the locator p2 in the ledger",
    allowed: "a sentence",
  },
]);
