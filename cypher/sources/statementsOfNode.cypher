// The places in sources that state it, with what each says. 出处。
// @edge Source|Studio|DisciplineGroup|Person|Enterprise|Organisation|Alliance|Discipline|Event|Participation|Aspect|Honour|Conferral|Region|Industry|Programme|Figure|Patent|Achievement|TechnicalProblem.statements
// @parent node Source|Studio|DisciplineGroup|Person|Enterprise|Organisation|Alliance|Discipline|Event|Participation|Aspect|Honour|Conferral|Region|Industry|Programme|Figure|Patent|Achievement|TechnicalProblem
// @rel statement STATED_IN
// @node source Source
// @order KEY statement.id
// @connection NodeStatement
MATCH (node)-[statement:STATED_IN]->(source)
