// Results and proposals about the discipline. 该专业的成果。
// @edge Discipline.achievements
// @parent discipline Discipline
// @rel subject ACHIEVEMENT_IN_DISCIPLINE
// @node achievement Achievement
// @order KEY subject.inKey
MATCH (discipline)<-[subject:ACHIEVEMENT_IN_DISCIPLINE]-(achievement)
