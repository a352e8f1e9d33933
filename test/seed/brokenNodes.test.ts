import { refused } from "./support/broken.js";
import { withNode } from "./support/soundSeed.js";

refused("a broken node", [
  { what: "an unknown key of a node", yaml: withNode("{id: studio:three, nameFr: Trois, at: [p1]}"), line: "nameFr", came: `the key "nameFr" in Studio`, allowed: "nameEn" },
  { what: "pinyin typed in", yaml: withNode("{id: person:bo-here, nameEn: Bo, pinyin: bo, at: [p1]}"), line: "pinyin", came: `the key "pinyin" in Person`, allowed: "nameZh" },
  { what: "an unknown key of a statement", yaml: withNode("{id: studio:three, nameEn: Three, stated: [{at: p1, says: Hello}]}"), line: "says", came: `the key "says" in stated`, allowed: "saysEn" },
  { what: "an unknown field of a statement", yaml: withNode("{id: studio:three, nameEn: Three, stated: [{at: p1, fields: [size]}]}"), line: "size", came: `the field "size" of Studio`, allowed: "nameEn" },
  { what: "a saying in one language", yaml: withNode("{id: studio:three, nameEn: Three, stated: [{at: p1, saysEn: Hello.}]}"), line: "saysEn", came: "a saying in one language", allowed: "saysZh and saysEn" },
  { what: "an unknown noun", yaml: withNode("{id: workshop:three, nameEn: Three, at: [p1]}"), line: "workshop", came: `the id "workshop:three"`, allowed: "studio:" },
  { what: "an id that is not in kebab case", yaml: withNode("{id: studio:Three, nameEn: Three, at: [p1]}"), line: "studio:Three", came: `the id "studio:Three"`, allowed: "small letters" },
  { what: "a source among the nodes", yaml: withNode("{id: source:other, kind: REPORT, title: Other, at: [p1]}"), line: "source:other", came: "the source source:other among the nodes", allowed: "under source" },
  { what: "an unknown word of an enumeration", yaml: withNode("{id: studio:three, kind: HUGE, at: [p1]}"), line: "HUGE", came: `kind "HUGE"`, allowed: "MODEL_WORKER, CRAFTSMAN, EMPLOYEE" },
  { what: "a node that no seed declares", yaml: withNode("{id: studio:nine, at: [p1]}"), line: "studio:nine", came: "studio:nine, which no seed declares", allowed: "a node with properties" },
  { what: "a node declared twice", yaml: withNode("{id: studio:one, nameEn: Again, at: [p1]}"), line: "Again", came: "studio:one twice", allowed: "once" },
  { what: "a word that is no locator", yaml: withNode("{id: studio:three, nameEn: Three, at: [line 3]}"), line: "line 3", came: `the locator "line 3"`, allowed: "p3 or p3s12" },
  { what: "a paragraph that is not there", yaml: withNode("{id: studio:three, nameEn: Three, at: [p3]}"), line: "[p3]", came: "the locator p3", allowed: "p1 to p2" },
  { what: "a locator given twice", yaml: withNode("{id: studio:three, nameEn: Three, at: [p1, p1]}"), line: "[p1, p1]", came: "p1 twice for studio:three", allowed: "each locator once" },
  { what: "a missing required property", yaml: withNode("{id: region:nowhere, nameEn: Nowhere, at: [p1]}"), line: "region:nowhere", came: "region:nowhere without level", allowed: "a Region with level" },
  { what: "a node without a statement", yaml: withNode("{id: studio:three, nameEn: Three}"), line: "studio:three", came: "studio:three without a statement", allowed: "at least one locator" },
  { what: "an unknown date of a node", yaml: withNode("{id: studio:three, foundedOn: May, at: [p1]}"), line: "May", came: `foundedOn "May"`, allowed: "an EDTF date" },
  { what: "a number that is none", yaml: withNode("{id: discipline-group:one, order: first, at: [p1]}"), line: "first", came: `order "first"`, allowed: "a whole number" },
  { what: "a decimal that is none", yaml: withNode("{id: figure:one, measure: PATENTS, value: many, at: [p1]}"), line: "many", came: `value "many"`, allowed: "a number" },
  { what: "an empty value", yaml: withNode("{id: studio:three, nameEn: , at: [p1]}"), line: "studio:three", came: "an empty value", allowed: "leave out the key" },
  { what: "a list where a text stands", yaml: withNode("{id: studio:three, nameEn: [Three], at: [p1]}"), line: "studio:three", came: "a list as nameEn", allowed: "a text" },
  { what: "a key that stands twice", yaml: withNode("{id: studio:three, nameEn: Three, nameEn: Trois, at: [p1]}"), line: "Trois", came: "broken YAML", allowed: "well-formed YAML" },
  { what: "an alias", yaml: `${withNode("{id: studio:three, nameEn: &name Three, at: [p1]}")}  - {id: studio:four, nameEn: *name, at: [p1]}\n`, line: "*name", came: "the alias *name", allowed: "the value itself" },
]);
