import type { GraphContent } from "../../../src/store/content.js";
import { fact, madeUp, node, source, together } from "../../graph/support/kit.js";

const implied = `${madeUp}#p2?`;

const person = (name: string): GraphContent => node(`person:${name}`, { nameEn: name });

const invented = (patent: string, ...people: readonly string[]): GraphContent =>
  together(...people.map((name, index) => fact("INVENTED", `person:${name}`, `patent:${patent}`, { position: index + 1 })));

const about = (patent: string, discipline: string): GraphContent =>
  fact("PATENT_IN_DISCIPLINE", `patent:${patent}`, `discipline:${discipline}`);

/** Three patents of two studios and four people; nothing of it is true. */
export const madeUpPatents: GraphContent = together(
  source(madeUp),
  node("discipline:equipment-maintenance", { nameEn: "Equipment maintenance" }),
  node("discipline:rotating-equipment", { nameEn: "Rotating equipment" }),
  node("discipline:turbine", { nameEn: "Turbine" }),
  node("discipline:coal-preparation", { nameEn: "Coal preparation" }),
  fact("DISCIPLINE_BROADER", "discipline:turbine", "discipline:rotating-equipment"),
  fact("DISCIPLINE_BROADER", "discipline:rotating-equipment", "discipline:equipment-maintenance"),
  ...["ada", "bai", "cui", "dong"].map(person),
  node("enterprise:maker", { nameEn: "Maker" }),
  node("studio:one", { nameEn: "Studio one" }),
  node("studio:two", { nameEn: "Studio two" }),
  fact("HOSTED_BY", "studio:one", "enterprise:maker"),
  node("figure:patents", { measure: "PATENTS", value: 40, bound: "AT_LEAST", unit: "patents" }),
  fact("REPORTED", "studio:one", "figure:patents"),

  node("patent:seal", {
    number: "CN201410000000.1",
    titleZh: "汽轮机轴封装置",
    titleEn: "Shaft seal of a turbine",
    kind: "INVENTION",
    filedOn: "2014-01-02",
    grantedOn: "2016-05",
    status: "GRANTED",
  }),
  invented("seal", "bai", "ada", "cui"),
  about("seal", "turbine"),
  fact("OWNS", "studio:one", "patent:seal"),

  node("patent:bearing", {
    number: "CN201520000000.1",
    titleEn: "Bearing puller",
    kind: "UTILITY_MODEL",
    filedOn: "2015-06",
    status: "LAPSED",
  }),
  invented("bearing", "ada", "bai"),
  about("bearing", "rotating-equipment"),
  fact("OWNS", "studio:one", "patent:bearing"),
  fact("OWNS", "studio:two", "patent:bearing", {}, "", implied),

  node("patent:sieve", { number: "PCT/CN2020/000001", titleEn: "Coal sieve", kind: "INTERNATIONAL", status: "PUBLISHED" }),
  invented("sieve", "dong"),
  about("sieve", "coal-preparation"),
);
