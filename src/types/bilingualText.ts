import { Field, ObjectType } from "type-graphql";

@ObjectType("BilingualText", { simpleResolvers: true, description: "A text in both languages. 中英文文本。" })
export class BilingualTextType {
  @Field(() => String, { description: "In English. 英文。" })
  en!: string;

  @Field(() => String, { description: "In Chinese. 中文。" })
  zh!: string;
}
