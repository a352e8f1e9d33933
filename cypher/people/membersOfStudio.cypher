// People who belong to the studio, with their roles. 工作室成员及其角色。
// @edge Studio.members
// @parent studio Studio
// @rel membership MEMBER_OF
// @node person Person
// @order KEY membership.id
// @connection StudioMember
MATCH (studio)<-[membership:MEMBER_OF]-(person)
