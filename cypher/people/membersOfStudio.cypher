// People who belong to the studio, with their roles. 工作室成员及其角色。
// @edge Studio.members
// @connection StudioMember
MATCH (studio)<-[membership:MEMBER_OF]-(person)
