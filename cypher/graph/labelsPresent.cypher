// The labels of the nodes in a database, the most frequent first, to say whose it is.
// @query labelsPresent
// @returns label string
// @returns nodes integer
// @scan It is asked only of a database that is not known to be ours, and answers from the count store where there are labels.
MATCH (node)
WITH CASE WHEN size(labels(node)) = 0 THEN ['(no label)'] ELSE labels(node) END AS found, count(*) AS nodes
UNWIND found AS label
RETURN label, sum(nodes) AS nodes ORDER BY nodes DESC, label LIMIT 5
