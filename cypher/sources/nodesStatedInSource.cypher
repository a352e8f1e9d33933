// What the source states, in the order of its sentences. 来源所述，按句序。
// @edge Source.states
// @parent source Source
// @rel statement STATED_IN
// @node node Source|Studio|DisciplineGroup|Person|Enterprise|Organisation|Alliance|Discipline|Event|Participation|Aspect|Honour|Conferral|Region|Industry|Programme|Figure|Patent|Achievement|TechnicalProblem
// @order KEY statement.inKey
// @connection SourceStatement
MATCH (source)<-[statement:STATED_IN]-(node)
