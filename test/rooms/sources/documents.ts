import { titles as documents } from "../../support/documents.js";
import { places } from "./reading.js";

/** The documents, by what each is about, and the reference of titles; `inReport` in reading.ts is of document 003. */
export const titles = {
  taiyuan: documents.alliance,
  opinion: documents.opinion,
  jinan: documents.unveiling,
  jinzhou: documents.naming,
  titlesByRule: "Titles given to innovation studios, and who gives them by rule",
};

const placesIn = (title: string) => (text: string) => places(text).map((place) => ({ source: { title }, ...place }));

export const inTaiyuan = placesIn(titles.taiyuan);
export const inOpinion = placesIn(titles.opinion);
export const inJinan = placesIn(titles.jinan);
export const inJinzhou = placesIn(titles.jinzhou);
export const byRule = placesIn(titles.titlesByRule);

export const studios = {
  cailiang: "Cailiang Innovation Studio",
  liJianjun: "Li Jianjun worker innovation studio",
  luanJun: "Luan Jun Innovation Studio",
  zhangZhaohong: "Zhang Zhaohong Model Worker Innovation Studio",
  zhaoPengda: "Zhao Pengda model worker Innovation Studio",
};

export const nationalTitle = "National Model Worker and Craftsman Talent Innovation Studio";
export const taiyuanAlliance = "Model Worker (Employee) Innovation Studio Alliance";
