// Participants who looked at the aspect or spoke of it. 考察或谈到该方面的参与。
// @edge Aspect.participations
MATCH (aspect)<-[consideration:PARTICIPATION_CONSIDERED]-(participation)
