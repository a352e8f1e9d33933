// Honours received, each as its own conferral. 获得的荣誉。
// @edge Person|Studio|Alliance|Achievement.conferrals
MATCH (recipient)-[receipt:RECEIVED]->(conferral)
