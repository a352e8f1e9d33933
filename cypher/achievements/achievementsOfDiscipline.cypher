// Results and proposals about the discipline. 该专业的成果。
// @edge Discipline.achievements
MATCH (discipline)<-[subject:ACHIEVEMENT_IN_DISCIPLINE]-(achievement)
