import { Field, ObjectType } from "type-graphql";
import type { BilingualText } from "../../vocabulary/index.js";
import { BilingualTextType } from "../../types/bilingualText.js";
import { alreadyRead, Costs, oneNode } from "../../types/cost.js";
import { CertaintyEnum, enumerationOf } from "../../types/enumerations.js";
import { Fact } from "../../types/fact.js";
import { nounType } from "../../types/nouns.js";

const sentenceText = "The same as a sentence. 说明。";

@ObjectType({ simpleResolvers: true, description: "An honour as it was given once. 一次授予的荣誉。" })
class GivenHonour {
  @Costs(oneNode)
  @Field(() => nounType("Conferral"), { description: "The conferral, with its dates, its giver and its sources. 授予。" })
  conferral!: object;

  @Costs(oneNode)
  @Field(() => nounType("Honour"), { description: "The honour given. 所授荣誉。" })
  honour!: object;

  @Field(() => CertaintyEnum, {
    nullable: true,
    description: "How surely it was held on the day of asOf; null without asOf. 确定程度。",
  })
  certainty!: string | null;

  @Field(() => Boolean, {
    description:
      "True where it was certainly revoked by the day of asOf; without asOf, where a source says that it was revoked. 是否已撤销。",
  })
  revoked!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "An honour that is held, with its conferrals. 所持荣誉。" })
class HeldRung {
  @Costs(oneNode)
  @Field(() => nounType("Honour"), { description: "The honour. 荣誉。" })
  honour!: object;

  @Costs(alreadyRead)
  @Field(() => [GivenHonour], { description: "The conferrals that give it, in chronological order. 各次授予。" })
  conferrals!: object[];
}

@ObjectType({ simpleResolvers: true, description: "Who confers an honour by rule. 依规授予者。" })
class Conferrer {
  @Costs(oneNode)
  @Field(() => nounType("Organisation"), { description: "The organisation. 授予机构。" })
  organisation!: object;

  @Costs(alreadyRead)
  @Field(() => Fact, { description: "The relationship that says so, with its sources. 关系及其出处。" })
  fact!: object;

  @Field(() => CertaintyEnum, {
    nullable: true,
    description: "How surely it had the right on the day of asOf; null without asOf. 确定程度。",
  })
  certainty!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "An honour directly above the highest one held, and what sources say it takes. 上一级荣誉及所需条件。",
})
class NextRung {
  @Costs(oneNode)
  @Field(() => nounType("Honour"), { description: "The honour. 荣誉。" })
  honour!: object;

  @Costs(oneNode)
  @Field(() => [nounType("Honour")], { description: "The held honours directly below it. 其下所持的荣誉。" })
  above!: object[];

  @Costs(alreadyRead)
  @Field(() => [Conferrer], {
    description: "Who confers it by rule, at most 100; empty where no source says. 依规授予者；来源未写明则为空。",
  })
  conferredBy!: object[];

  @Field(() => BilingualTextType, { description: sentenceText })
  sentence!: BilingualText;
}

@ObjectType({
  simpleResolvers: true,
  description:
    "Where a recipient stands on one axis of honours. The order is which honour stands above which, not their level. 在一个荣誉序列上的位置。",
})
export class Standing {
  @Field(() => enumerationOf("Axis"), { nullable: true, description: "The axis; null for honours whose axis no source states. 荣誉序列。" })
  axis!: string | null;

  @Costs(alreadyRead)
  @Field(() => [HeldRung], {
    description:
      "The held honours above which there is no other held one: more than one where they cannot be compared; none where all are revoked or do not count on the day. 所持最高荣誉；互不可比时不止一项。",
  })
  highest!: object[];

  @Costs(alreadyRead)
  @Field(() => [NextRung], {
    description: "The honours directly above those, and what they take; empty where none is recorded. 上一级荣誉；没有已记录的则为空列表。",
  })
  next!: object[];

  @Costs(alreadyRead)
  @Field(() => [GivenHonour], {
    description:
      "All honours ever received on this axis, including revoked ones, in the order of the last day that each date can mean. 历次所获荣誉（含已撤销）。",
  })
  history!: object[];

  @Field(() => Boolean, {
    description: "False where not everything was read: there are more than 100 conferrals, 20 levels or 200 honours above. 是否全部读取。",
  })
  complete!: boolean;

  @Field(() => BilingualTextType, { description: sentenceText })
  sentence!: BilingualText;
}
