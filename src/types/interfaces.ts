import { Arg, Field, FieldResolver, ID, InterfaceType, ObjectType, Resolver, Root } from "type-graphql";
import { nameProperties, type NodeRow } from "../vocabulary/index.js";
import { Language } from "./enumerations.js";
import { resolveDirectly } from "./resolveDirectly.js";

const typeOf = (value: { __typename?: string }): string | undefined => value.__typename;

const both = ({ en, zh }: { en: string; zh: string }): string => `${en} ${zh}`;

@InterfaceType({ resolveType: typeOf, autoRegisterImplementations: false, description: "Anything with an id (Relay). 有标识的对象。" })
export abstract class Node {
  @Field(() => ID, { description: "Stable id, unique across all nouns, such as studio:zhang-zhaohong. 稳定标识。" })
  id!: string;
}

@InterfaceType({ resolveType: typeOf, autoRegisterImplementations: false, description: "A fact that sources state. 有出处的事实。" })
export abstract class Stated {
  @Field(() => Boolean, { description: "True where all sources only imply it. 是否仅为推断。" })
  implied!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "A name and the language it is in. 名称及其语言。" })
export class Name {
  @Field(() => String, { description: "The name. 名称。" })
  text!: string;

  @Field(() => Language, { description: "Its language, which may differ from the one asked for. 语言。" })
  language!: string;
}

@InterfaceType({
  resolveType: typeOf,
  autoRegisterImplementations: false,
  implements: [Node, Stated],
  description: "Something that has names. 有名称的对象。",
})
export abstract class Named extends Node {
  implied!: boolean;

  @Field(() => String, { nullable: true, description: both(nameProperties.nameZh) })
  nameZh!: string | null;

  @Field(() => String, { nullable: true, description: both(nameProperties.nameEn) })
  nameEn!: string | null;

  @Field(() => [String], { description: both(nameProperties.aliases) })
  aliases!: string[];
}

@InterfaceType({
  resolveType: typeOf,
  autoRegisterImplementations: false,
  implements: [Node, Stated, Named],
  description: "A body that people work in or for: enterprise, organisation, alliance or studio. 单位。",
})
export abstract class Body extends Named {}

type NamedRow = Extract<NodeRow, { nameZh: string | null }>;

const nameIn = ({ nameZh, nameEn }: NamedRow, language: string): Name | null => {
  const preferred = language === "ZH" ? nameZh : nameEn;
  if (preferred !== null) return { text: preferred, language };
  const other = language === "ZH" ? nameEn : nameZh;
  return other === null ? null : { text: other, language: language === "ZH" ? "EN" : "ZH" };
};

resolveDirectly("Named", "name", (row: NamedRow, { language }: { language: string }) => nameIn(row, language));

@Resolver(() => Named)
export class NamedResolver {
  @FieldResolver(() => Name, {
    nullable: true,
    description: "The name in the preferred language, or else in the other; null where no source gives one. 名称。",
  })
  name(
    @Root() row: NamedRow,
    @Arg("language", () => Language, { defaultValue: "EN", description: "The preferred language. 首选语言。" }) language: string,
  ): Name | null {
    return nameIn(row, language);
  }
}
