import { refused } from "./support/broken.js";
import { withFact } from "./support/soundSeed.js";

refused("a broken fact", [
  { what: "an unknown key of a fact", yaml: withFact("{MEMBER_OF: [person:ann-here, studio:one], mood: GOOD, at: [p1]}"), line: "mood", came: `the key "mood" in MEMBER_OF`, allowed: "role" },
  { what: "an unknown relationship", yaml: withFact("{KNOWS: [person:ann-here, studio:one], at: [p1]}"), line: "KNOWS", came: `the relationship "KNOWS"`, allowed: "MEMBER_OF" },
  { what: "STATED_IN written as a fact", yaml: withFact("{STATED_IN: [studio:one, source:ours], at: [p1]}"), line: "STATED_IN", came: `the relationship "STATED_IN"`, allowed: "MEMBER_OF" },
  { what: "an unknown word in a fact", yaml: withFact("{MEMBER_OF: [person:ann-here, studio:one], role: BOSS, at: [p1]}"), line: "BOSS", came: `role "BOSS"`, allowed: "LEAD, MEMBER" },
  { what: "a wrong end at the start", yaml: withFact("{MEMBER_OF: [studio:one, studio:two], at: [p1]}"), line: "MEMBER_OF", came: "MEMBER_OF from the Studio studio:one", allowed: "MEMBER_OF from Person" },
  { what: "a wrong end at the end", yaml: withFact("{HOSTED_BY: [studio:one, organisation:guild], at: [p1]}"), line: "HOSTED_BY", came: "HOSTED_BY to the Organisation organisation:guild", allowed: "HOSTED_BY to Enterprise" },
  { what: "three ends", yaml: withFact("{WITHIN: [region:here, region:there, region:here], at: [p1]}"), line: "WITHIN", came: "WITHIN between 3 ends", allowed: "two ends" },
  { what: "an end that no seed declares", yaml: withFact("{MEMBER_OF: [person:ann-here, studio:nine], at: [p1]}"), line: "studio:nine", came: "the end studio:nine", allowed: "a node that a seed declares" },
  { what: "a sentence that is not there", yaml: withFact("{MEMBER_OF: [person:ann-here, studio:one], at: [p1s3]}"), line: "p1s3", came: "the locator p1s3", allowed: "p1s1 to p1s2" },
  { what: "a post without as", yaml: withFact("{HOLDS_POST: [person:ann-here, organisation:guild], titleEn: chair, at: [p1]}"), line: "HOLDS_POST", came: "HOLDS_POST without as", allowed: "HOLDS_POST with as" },
  { what: "an as that is no word", yaml: withFact("{HOLDS_POST: [person:ann-here, organisation:guild], as: Vice Chair, at: [p1]}"), line: "HOLDS_POST", came: `as "Vice Chair"`, allowed: "small letters" },
  { what: "a fact twice", yaml: `${withFact("{WITHIN: [region:here, region:there], at: [p1]}")}  - {WITHIN: [region:here, region:there], at: [p2]}\n`, line: "[p2]}", came: "the fact WITHIN region:here region:there", allowed: "a fact once" },
  { what: "a fact without a statement", yaml: withFact("WITHIN: [region:here, region:there]"), line: "WITHIN", came: "WITHIN without a statement", allowed: "at least one locator" },
  { what: "a date on an undated type", yaml: withFact("{WITHIN: [region:here, region:there], since: 2020, at: [p1]}"), line: "since", came: "since on WITHIN, which is not dated", allowed: "WITHIN, as, at" },
  { what: "seenOn on an undated type", yaml: withFact("{WITHIN: [region:here, region:there], seenOn: [2020], at: [p1]}"), line: "seenOn", came: "seenOn on WITHIN, which is not dated", allowed: "WITHIN, as, at" },
  { what: "an unknown date of a fact", yaml: withFact("{MEMBER_OF: [person:ann-here, studio:one], since: last year, at: [p1]}"), line: "last year", came: `since "last year"`, allowed: "an EDTF date" },
  { what: "an unknown day in seenOn", yaml: withFact("{MEMBER_OF: [person:ann-here, studio:one], seenOn: [2020-13-01], at: [p1]}"), line: "2020-13-01", came: `seenOn "2020-13-01"`, allowed: "an EDTF date" },
  { what: "a flag that is none", yaml: withFact("{HOLDS_POST: [person:ann-here, organisation:guild], as: chair, rank: yes, at: [p1]}"), line: "rank", came: `rank "yes"`, allowed: "true or false" },
  { what: "an empty fact", yaml: withFact("{}"), line: "{}", came: "an empty fact", allowed: "a relationship and its two ends" },
]);
