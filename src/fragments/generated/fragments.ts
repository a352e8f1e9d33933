// Generated from the headers under cypher/ by npm run codegen.
import type { EdgeFragment, QueryFragment } from "../header.js";

export const edgeFragments = [
  {
    "kind": "edge",
    "name": "achievementsOfDiscipline",
    "room": "achievements",
    "sentence": "Results and proposals about the discipline. 该专业的成果。",
    "field": "achievements",
    "parents": [
      "Discipline"
    ],
    "nodes": [
      "Achievement"
    ],
    "relationships": [
      "ACHIEVEMENT_IN_DISCIPLINE"
    ],
    "variables": {
      "parent": "discipline",
      "relationship": "subject",
      "node": "achievement"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": null,
    "pattern": "(discipline)<-[subject:ACHIEVEMENT_IN_DISCIPLINE]-(achievement)"
  },
  {
    "kind": "edge",
    "name": "achievementsOfPerson",
    "room": "achievements",
    "sentence": "Results that the person created, and proposals put forward. 完成的成果与提出的建议。",
    "field": "achievements",
    "parents": [
      "Person"
    ],
    "nodes": [
      "Achievement"
    ],
    "relationships": [
      "CREATED"
    ],
    "variables": {
      "parent": "person",
      "relationship": "creation",
      "node": "achievement"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(person)-[creation:CREATED]->(achievement)"
  },
  {
    "kind": "edge",
    "name": "achievementsOfStudio",
    "room": "achievements",
    "sentence": "Results and proposals of the studio. 工作室的成果。",
    "field": "achievements",
    "parents": [
      "Studio"
    ],
    "nodes": [
      "Achievement"
    ],
    "relationships": [
      "PRODUCED"
    ],
    "variables": {
      "parent": "studio",
      "relationship": "production",
      "node": "achievement"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(studio)-[production:PRODUCED]->(achievement)"
  },
  {
    "kind": "edge",
    "name": "bodiesOfTechnicalProblem",
    "room": "achievements",
    "sentence": "Studios and alliances that took on the problem. 攻关单位。",
    "field": "tackledBy",
    "parents": [
      "TechnicalProblem"
    ],
    "nodes": [
      "Studio",
      "Alliance"
    ],
    "relationships": [
      "TACKLED"
    ],
    "variables": {
      "parent": "problem",
      "relationship": "work",
      "node": "body"
    },
    "parentEnd": "to",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(problem)<-[work:TACKLED]-(body)"
  },
  {
    "kind": "edge",
    "name": "technicalProblemsOfBody",
    "room": "achievements",
    "sentence": "Technical problems that it took on. 攻关的技术难题。",
    "field": "technicalProblems",
    "parents": [
      "Studio",
      "Alliance"
    ],
    "nodes": [
      "TechnicalProblem"
    ],
    "relationships": [
      "TACKLED"
    ],
    "variables": {
      "parent": "body",
      "relationship": "work",
      "node": "problem"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(body)-[work:TACKLED]->(problem)"
  },
  {
    "kind": "edge",
    "name": "technicalProblemsOfDiscipline",
    "room": "achievements",
    "sentence": "Technical problems about the discipline. 该专业的技术难题。",
    "field": "technicalProblems",
    "parents": [
      "Discipline"
    ],
    "nodes": [
      "TechnicalProblem"
    ],
    "relationships": [
      "PROBLEM_IN_DISCIPLINE"
    ],
    "variables": {
      "parent": "discipline",
      "relationship": "subject",
      "node": "problem"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": null,
    "pattern": "(discipline)<-[subject:PROBLEM_IN_DISCIPLINE]-(problem)"
  },
  {
    "kind": "edge",
    "name": "alliancesFoundedByBody",
    "room": "alliances",
    "sentence": "Alliances that the body founded. 发起成立的联盟。",
    "field": "foundedAlliances",
    "parents": [
      "Enterprise",
      "Organisation"
    ],
    "nodes": [
      "Alliance"
    ],
    "relationships": [
      "FOUNDED"
    ],
    "variables": {
      "parent": "body",
      "relationship": "founding",
      "node": "alliance"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(body)-[founding:FOUNDED]->(alliance)"
  },
  {
    "kind": "edge",
    "name": "alliancesNeedingDiscipline",
    "room": "alliances",
    "sentence": "Alliances that say they lack the discipline. 缺少该专业的联盟。",
    "field": "neededBy",
    "parents": [
      "Discipline"
    ],
    "nodes": [
      "Alliance"
    ],
    "relationships": [
      "NEEDS"
    ],
    "variables": {
      "parent": "discipline",
      "relationship": "need",
      "node": "alliance"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": null,
    "pattern": "(discipline)<-[need:NEEDS]-(alliance)"
  },
  {
    "kind": "edge",
    "name": "alliancesOfAspect",
    "room": "alliances",
    "sentence": "Alliances that serve the aspect. 服务于该方面的联盟。",
    "field": "alliances",
    "parents": [
      "Aspect"
    ],
    "nodes": [
      "Alliance"
    ],
    "relationships": [
      "ALLIANCE_SERVES"
    ],
    "variables": {
      "parent": "aspect",
      "relationship": "service",
      "node": "alliance"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": "ServingAlliance",
    "pattern": "(aspect)<-[service:ALLIANCE_SERVES]-(alliance)"
  },
  {
    "kind": "edge",
    "name": "alliancesOfDiscipline",
    "room": "alliances",
    "sentence": "Alliances for work in the discipline. 聚焦该专业的联盟。",
    "field": "alliances",
    "parents": [
      "Discipline"
    ],
    "nodes": [
      "Alliance"
    ],
    "relationships": [
      "FOCUSES_ON"
    ],
    "variables": {
      "parent": "discipline",
      "relationship": "focus",
      "node": "alliance"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": null,
    "pattern": "(discipline)<-[focus:FOCUSES_ON]-(alliance)"
  },
  {
    "kind": "edge",
    "name": "alliancesOfEnterprise",
    "room": "alliances",
    "sentence": "Alliances that the enterprise belongs to, with its role. 所属联盟及角色。",
    "field": "alliances",
    "parents": [
      "Enterprise"
    ],
    "nodes": [
      "Alliance"
    ],
    "relationships": [
      "ENTERPRISE_MEMBER_OF"
    ],
    "variables": {
      "parent": "enterprise",
      "relationship": "membership",
      "node": "alliance"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": "AllianceMembership",
    "pattern": "(enterprise)-[membership:ENTERPRISE_MEMBER_OF]->(alliance)"
  },
  {
    "kind": "edge",
    "name": "alliancesOfIndustry",
    "room": "alliances",
    "sentence": "Alliances of the industry. 该行业的联盟。",
    "field": "alliances",
    "parents": [
      "Industry"
    ],
    "nodes": [
      "Alliance"
    ],
    "relationships": [
      "ALLIANCE_IN_INDUSTRY"
    ],
    "variables": {
      "parent": "industry",
      "relationship": "classification",
      "node": "alliance"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": null,
    "pattern": "(industry)<-[classification:ALLIANCE_IN_INDUSTRY]-(alliance)"
  },
  {
    "kind": "edge",
    "name": "alliancesOfRegion",
    "room": "alliances",
    "sentence": "Alliances of the region itself. 该地区的联盟。",
    "field": "alliances",
    "parents": [
      "Region"
    ],
    "nodes": [
      "Alliance"
    ],
    "relationships": [
      "ALLIANCE_LOCATED_IN"
    ],
    "variables": {
      "parent": "region",
      "relationship": "location",
      "node": "alliance"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": null,
    "pattern": "(region)<-[location:ALLIANCE_LOCATED_IN]-(alliance)"
  },
  {
    "kind": "edge",
    "name": "alliancesOfStudio",
    "room": "alliances",
    "sentence": "Alliances that the studio belongs to, with its role. 所属联盟及角色。",
    "field": "alliances",
    "parents": [
      "Studio"
    ],
    "nodes": [
      "Alliance"
    ],
    "relationships": [
      "STUDIO_MEMBER_OF"
    ],
    "variables": {
      "parent": "studio",
      "relationship": "membership",
      "node": "alliance"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": "AllianceMembership",
    "pattern": "(studio)-[membership:STUDIO_MEMBER_OF]->(alliance)"
  },
  {
    "kind": "edge",
    "name": "foundersOfAlliance",
    "room": "alliances",
    "sentence": "Who founded the alliance. 发起单位。",
    "field": "founders",
    "parents": [
      "Alliance"
    ],
    "nodes": [
      "Enterprise",
      "Organisation"
    ],
    "relationships": [
      "FOUNDED"
    ],
    "variables": {
      "parent": "alliance",
      "relationship": "founding",
      "node": "body"
    },
    "parentEnd": "to",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(alliance)<-[founding:FOUNDED]-(body)"
  },
  {
    "kind": "edge",
    "name": "partsOfAlliance",
    "room": "alliances",
    "sentence": "Clusters and alliances that are part of this one. 下属联盟与集群。",
    "field": "parts",
    "parents": [
      "Alliance"
    ],
    "nodes": [
      "Alliance"
    ],
    "relationships": [
      "ALLIANCE_PART_OF"
    ],
    "variables": {
      "parent": "alliance",
      "relationship": "inclusion",
      "node": "part"
    },
    "parentEnd": "to",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(alliance)<-[inclusion:ALLIANCE_PART_OF]-(part)"
  },
  {
    "kind": "edge",
    "name": "wholesOfAlliance",
    "room": "alliances",
    "sentence": "Larger alliances that this one is part of. 所属的更大联盟。",
    "field": "partOf",
    "parents": [
      "Alliance"
    ],
    "nodes": [
      "Alliance"
    ],
    "relationships": [
      "ALLIANCE_PART_OF"
    ],
    "variables": {
      "parent": "alliance",
      "relationship": "inclusion",
      "node": "whole"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(alliance)-[inclusion:ALLIANCE_PART_OF]->(whole)"
  },
  {
    "kind": "edge",
    "name": "broaderOfDiscipline",
    "room": "disciplines",
    "sentence": "The next broader discipline (SKOS broader). 上位专业。",
    "field": "broader",
    "parents": [
      "Discipline"
    ],
    "nodes": [
      "Discipline"
    ],
    "relationships": [
      "DISCIPLINE_BROADER"
    ],
    "variables": {
      "parent": "discipline",
      "relationship": "step",
      "node": "wider"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(discipline)-[step:DISCIPLINE_BROADER]->(wider)"
  },
  {
    "kind": "edge",
    "name": "disciplinesNeededByAlliance",
    "room": "disciplines",
    "sentence": "Disciplines that the alliance says it lacks. 所缺的专业。",
    "field": "needs",
    "parents": [
      "Alliance"
    ],
    "nodes": [
      "Discipline"
    ],
    "relationships": [
      "NEEDS"
    ],
    "variables": {
      "parent": "alliance",
      "relationship": "need",
      "node": "discipline"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(alliance)-[need:NEEDS]->(discipline)"
  },
  {
    "kind": "edge",
    "name": "disciplinesOfAlliance",
    "room": "disciplines",
    "sentence": "Disciplines that the alliance is for. 聚焦的专业。",
    "field": "focuses",
    "parents": [
      "Alliance"
    ],
    "nodes": [
      "Discipline"
    ],
    "relationships": [
      "FOCUSES_ON"
    ],
    "variables": {
      "parent": "alliance",
      "relationship": "focus",
      "node": "discipline"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(alliance)-[focus:FOCUSES_ON]->(discipline)"
  },
  {
    "kind": "edge",
    "name": "disciplinesOfDisciplineGroup",
    "room": "disciplines",
    "sentence": "Disciplines that the group covers. 覆盖的专业。",
    "field": "disciplines",
    "parents": [
      "DisciplineGroup"
    ],
    "nodes": [
      "Discipline"
    ],
    "relationships": [
      "COVERS"
    ],
    "variables": {
      "parent": "group",
      "relationship": "coverage",
      "node": "discipline"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(group)-[coverage:COVERS]->(discipline)"
  },
  {
    "kind": "edge",
    "name": "disciplinesOfKnowledge",
    "room": "disciplines",
    "sentence": "Disciplines that it is about. 所属专业。",
    "field": "disciplines",
    "parents": [
      "Patent",
      "Achievement",
      "TechnicalProblem"
    ],
    "nodes": [
      "Discipline"
    ],
    "relationships": [
      "PATENT_IN_DISCIPLINE",
      "ACHIEVEMENT_IN_DISCIPLINE",
      "PROBLEM_IN_DISCIPLINE"
    ],
    "variables": {
      "parent": "item",
      "relationship": "subject",
      "node": "discipline"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(item)-[subject:PATENT_IN_DISCIPLINE|ACHIEVEMENT_IN_DISCIPLINE|PROBLEM_IN_DISCIPLINE]->(discipline)"
  },
  {
    "kind": "edge",
    "name": "disciplinesOfPractitioner",
    "room": "disciplines",
    "sentence": "Disciplines that it works in. 从事的专业。",
    "field": "disciplines",
    "parents": [
      "Studio",
      "Person"
    ],
    "nodes": [
      "Discipline"
    ],
    "relationships": [
      "STUDIO_PRACTISES",
      "PERSON_PRACTISES"
    ],
    "variables": {
      "parent": "practitioner",
      "relationship": "practice",
      "node": "discipline"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(practitioner)-[practice:STUDIO_PRACTISES|PERSON_PRACTISES]->(discipline)"
  },
  {
    "kind": "edge",
    "name": "narrowerOfDiscipline",
    "room": "disciplines",
    "sentence": "The next narrower disciplines (SKOS narrower). 下位专业。",
    "field": "narrower",
    "parents": [
      "Discipline"
    ],
    "nodes": [
      "Discipline"
    ],
    "relationships": [
      "DISCIPLINE_BROADER"
    ],
    "variables": {
      "parent": "discipline",
      "relationship": "step",
      "node": "inner"
    },
    "parentEnd": "to",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(discipline)<-[step:DISCIPLINE_BROADER]-(inner)"
  },
  {
    "kind": "edge",
    "name": "enterprisesOfAlliance",
    "room": "enterprises",
    "sentence": "Enterprises that belong to the alliance, with their roles. 联盟内的企业及其角色。",
    "field": "enterprises",
    "parents": [
      "Alliance"
    ],
    "nodes": [
      "Enterprise"
    ],
    "relationships": [
      "ENTERPRISE_MEMBER_OF"
    ],
    "variables": {
      "parent": "alliance",
      "relationship": "membership",
      "node": "enterprise"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": "AllianceEnterprise",
    "pattern": "(alliance)<-[membership:ENTERPRISE_MEMBER_OF]-(enterprise)"
  },
  {
    "kind": "edge",
    "name": "enterprisesOfIndustry",
    "room": "enterprises",
    "sentence": "Enterprises of the industry. 该行业的企业。",
    "field": "enterprises",
    "parents": [
      "Industry"
    ],
    "nodes": [
      "Enterprise"
    ],
    "relationships": [
      "ENTERPRISE_IN_INDUSTRY"
    ],
    "variables": {
      "parent": "industry",
      "relationship": "classification",
      "node": "enterprise"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": null,
    "pattern": "(industry)<-[classification:ENTERPRISE_IN_INDUSTRY]-(enterprise)"
  },
  {
    "kind": "edge",
    "name": "enterprisesOfRegion",
    "room": "enterprises",
    "sentence": "Enterprises stated to be in the region itself. 位于该地区的企业。",
    "field": "enterprises",
    "parents": [
      "Region"
    ],
    "nodes": [
      "Enterprise"
    ],
    "relationships": [
      "ENTERPRISE_LOCATED_IN"
    ],
    "variables": {
      "parent": "region",
      "relationship": "location",
      "node": "enterprise"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": null,
    "pattern": "(region)<-[location:ENTERPRISE_LOCATED_IN]-(enterprise)"
  },
  {
    "kind": "edge",
    "name": "hostsOfStudio",
    "room": "enterprises",
    "sentence": "Enterprises that host the studio. 所在企业。",
    "field": "hosts",
    "parents": [
      "Studio"
    ],
    "nodes": [
      "Enterprise"
    ],
    "relationships": [
      "HOSTED_BY"
    ],
    "variables": {
      "parent": "studio",
      "relationship": "hosting",
      "node": "enterprise"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(studio)-[hosting:HOSTED_BY]->(enterprise)"
  },
  {
    "kind": "edge",
    "name": "parentsOfEnterprise",
    "room": "enterprises",
    "sentence": "Companies of which it is a subsidiary. 母公司。",
    "field": "parentEnterprises",
    "parents": [
      "Enterprise"
    ],
    "nodes": [
      "Enterprise"
    ],
    "relationships": [
      "SUBSIDIARY_OF"
    ],
    "variables": {
      "parent": "enterprise",
      "relationship": "holding",
      "node": "parent"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(enterprise)-[holding:SUBSIDIARY_OF]->(parent)"
  },
  {
    "kind": "edge",
    "name": "subsidiariesOfEnterprise",
    "room": "enterprises",
    "sentence": "Subsidiaries of the company. 子公司。",
    "field": "subsidiaries",
    "parents": [
      "Enterprise"
    ],
    "nodes": [
      "Enterprise"
    ],
    "relationships": [
      "SUBSIDIARY_OF"
    ],
    "variables": {
      "parent": "enterprise",
      "relationship": "holding",
      "node": "subsidiary"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": null,
    "pattern": "(enterprise)<-[holding:SUBSIDIARY_OF]-(subsidiary)"
  },
  {
    "kind": "edge",
    "name": "aspectsOfAlliance",
    "room": "events",
    "sentence": "Aspects that the alliance serves. 服务的方面。",
    "field": "aspects",
    "parents": [
      "Alliance"
    ],
    "nodes": [
      "Aspect"
    ],
    "relationships": [
      "ALLIANCE_SERVES"
    ],
    "variables": {
      "parent": "alliance",
      "relationship": "service",
      "node": "aspect"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": "ServedAspect",
    "pattern": "(alliance)-[service:ALLIANCE_SERVES]->(aspect)"
  },
  {
    "kind": "edge",
    "name": "aspectsOfEvent",
    "room": "events",
    "sentence": "What the event looked at. 考察的方面。",
    "field": "considered",
    "parents": [
      "Event"
    ],
    "nodes": [
      "Aspect"
    ],
    "relationships": [
      "EVENT_CONSIDERED"
    ],
    "variables": {
      "parent": "event",
      "relationship": "consideration",
      "node": "aspect"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(event)-[consideration:EVENT_CONSIDERED]->(aspect)"
  },
  {
    "kind": "edge",
    "name": "aspectsOfParticipation",
    "room": "events",
    "sentence": "What this participant looked at or spoke of. 该参与者考察或谈到的方面。",
    "field": "considered",
    "parents": [
      "Participation"
    ],
    "nodes": [
      "Aspect"
    ],
    "relationships": [
      "PARTICIPATION_CONSIDERED"
    ],
    "variables": {
      "parent": "participation",
      "relationship": "consideration",
      "node": "aspect"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(participation)-[consideration:PARTICIPATION_CONSIDERED]->(aspect)"
  },
  {
    "kind": "edge",
    "name": "aspectsOfProgramme",
    "room": "events",
    "sentence": "Aspects that the programme serves. 服务的方面。",
    "field": "aspects",
    "parents": [
      "Programme"
    ],
    "nodes": [
      "Aspect"
    ],
    "relationships": [
      "PROGRAMME_SERVES"
    ],
    "variables": {
      "parent": "programme",
      "relationship": "service",
      "node": "aspect"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": "ServedAspect",
    "pattern": "(programme)-[service:PROGRAMME_SERVES]->(aspect)"
  },
  {
    "kind": "edge",
    "name": "aspectsOfStudio",
    "room": "events",
    "sentence": "Aspects that the studio serves. 服务的方面。",
    "field": "aspects",
    "parents": [
      "Studio"
    ],
    "nodes": [
      "Aspect"
    ],
    "relationships": [
      "STUDIO_SERVES"
    ],
    "variables": {
      "parent": "studio",
      "relationship": "service",
      "node": "aspect"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": "ServedAspect",
    "pattern": "(studio)-[service:STUDIO_SERVES]->(aspect)"
  },
  {
    "kind": "edge",
    "name": "bodiesOfParticipation",
    "room": "events",
    "sentence": "The bodies for which they took part, which need not be those of their posts. 所代表的单位。",
    "field": "onBehalfOf",
    "parents": [
      "Participation"
    ],
    "nodes": [
      "Organisation",
      "Enterprise",
      "Alliance",
      "Studio"
    ],
    "relationships": [
      "ON_BEHALF_OF"
    ],
    "variables": {
      "parent": "participation",
      "relationship": "mandate",
      "node": "body"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(participation)-[mandate:ON_BEHALF_OF]->(body)"
  },
  {
    "kind": "edge",
    "name": "decisionOfConferral",
    "room": "events",
    "sentence": "The decision that the conferral is part of. 所属命名决定。",
    "field": "decision",
    "parents": [
      "Conferral"
    ],
    "nodes": [
      "Event"
    ],
    "relationships": [
      "CONFERRAL_PART_OF"
    ],
    "variables": {
      "parent": "conferral",
      "relationship": "membership",
      "node": "event"
    },
    "parentEnd": "from",
    "key": "id",
    "one": true,
    "connection": null,
    "pattern": "(conferral)-[membership:CONFERRAL_PART_OF]->(event)"
  },
  {
    "kind": "edge",
    "name": "eventOfParticipation",
    "room": "events",
    "sentence": "The event taken part in. 所参与事件。",
    "field": "event",
    "parents": [
      "Participation"
    ],
    "nodes": [
      "Event"
    ],
    "relationships": [
      "IN"
    ],
    "variables": {
      "parent": "participation",
      "relationship": "presence",
      "node": "event"
    },
    "parentEnd": "from",
    "key": "id",
    "one": true,
    "connection": null,
    "pattern": "(participation)-[presence:IN]->(event)"
  },
  {
    "kind": "edge",
    "name": "eventsAboutSubject",
    "room": "events",
    "sentence": "Events about it. 相关事件。",
    "field": "events",
    "parents": [
      "Studio",
      "Alliance",
      "Programme",
      "Honour"
    ],
    "nodes": [
      "Event"
    ],
    "relationships": [
      "ABOUT"
    ],
    "variables": {
      "parent": "subject",
      "relationship": "concern",
      "node": "event"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": null,
    "pattern": "(subject)<-[concern:ABOUT]-(event)"
  },
  {
    "kind": "edge",
    "name": "eventsOfAspect",
    "room": "events",
    "sentence": "Events that looked at the aspect. 考察过该方面的事件。",
    "field": "events",
    "parents": [
      "Aspect"
    ],
    "nodes": [
      "Event"
    ],
    "relationships": [
      "EVENT_CONSIDERED"
    ],
    "variables": {
      "parent": "aspect",
      "relationship": "consideration",
      "node": "event"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": null,
    "pattern": "(aspect)<-[consideration:EVENT_CONSIDERED]-(event)"
  },
  {
    "kind": "edge",
    "name": "eventsOfBody",
    "room": "events",
    "sentence": "Events that the body organised. 主办的事件。",
    "field": "organisedEvents",
    "parents": [
      "Organisation",
      "Enterprise"
    ],
    "nodes": [
      "Event"
    ],
    "relationships": [
      "ORGANISED"
    ],
    "variables": {
      "parent": "body",
      "relationship": "organising",
      "node": "event"
    },
    "parentEnd": "from",
    "key": "outKey",
    "one": false,
    "connection": null,
    "pattern": "(body)-[organising:ORGANISED]->(event)"
  },
  {
    "kind": "edge",
    "name": "eventsOfRegion",
    "room": "events",
    "sentence": "Events in the region itself. 在该地区的事件。",
    "field": "events",
    "parents": [
      "Region"
    ],
    "nodes": [
      "Event"
    ],
    "relationships": [
      "EVENT_LOCATED_IN"
    ],
    "variables": {
      "parent": "region",
      "relationship": "location",
      "node": "event"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": null,
    "pattern": "(region)<-[location:EVENT_LOCATED_IN]-(event)"
  },
  {
    "kind": "edge",
    "name": "participantOfParticipation",
    "room": "events",
    "sentence": "Who took part. 参与者。",
    "field": "participant",
    "parents": [
      "Participation"
    ],
    "nodes": [
      "Person",
      "Organisation",
      "Enterprise"
    ],
    "relationships": [
      "TOOK_PART"
    ],
    "variables": {
      "parent": "participation",
      "relationship": "part",
      "node": "participant"
    },
    "parentEnd": "to",
    "key": "id",
    "one": true,
    "connection": null,
    "pattern": "(participation)<-[part:TOOK_PART]-(participant)"
  },
  {
    "kind": "edge",
    "name": "participationsForBody",
    "room": "events",
    "sentence": "Participations on behalf of the body. 代表该单位的参与。",
    "field": "representations",
    "parents": [
      "Organisation",
      "Enterprise",
      "Alliance",
      "Studio"
    ],
    "nodes": [
      "Participation"
    ],
    "relationships": [
      "ON_BEHALF_OF"
    ],
    "variables": {
      "parent": "body",
      "relationship": "mandate",
      "node": "participation"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": null,
    "pattern": "(body)<-[mandate:ON_BEHALF_OF]-(participation)"
  },
  {
    "kind": "edge",
    "name": "participationsOfAspect",
    "room": "events",
    "sentence": "Participants who looked at the aspect or spoke of it. 考察或谈到该方面的参与。",
    "field": "participations",
    "parents": [
      "Aspect"
    ],
    "nodes": [
      "Participation"
    ],
    "relationships": [
      "PARTICIPATION_CONSIDERED"
    ],
    "variables": {
      "parent": "aspect",
      "relationship": "consideration",
      "node": "participation"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": null,
    "pattern": "(aspect)<-[consideration:PARTICIPATION_CONSIDERED]-(participation)"
  },
  {
    "kind": "edge",
    "name": "participationsOfEvent",
    "room": "events",
    "sentence": "Who took part and in which role. 参与情况。",
    "field": "participations",
    "parents": [
      "Event"
    ],
    "nodes": [
      "Participation"
    ],
    "relationships": [
      "IN"
    ],
    "variables": {
      "parent": "event",
      "relationship": "presence",
      "node": "participation"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": null,
    "pattern": "(event)<-[presence:IN]-(participation)"
  },
  {
    "kind": "edge",
    "name": "participationsOfParticipant",
    "room": "events",
    "sentence": "Events taken part in, one node a role. 参与的事件。",
    "field": "participations",
    "parents": [
      "Person",
      "Organisation",
      "Enterprise"
    ],
    "nodes": [
      "Participation"
    ],
    "relationships": [
      "TOOK_PART"
    ],
    "variables": {
      "parent": "participant",
      "relationship": "part",
      "node": "participation"
    },
    "parentEnd": "from",
    "key": "outKey",
    "one": false,
    "connection": null,
    "pattern": "(participant)-[part:TOOK_PART]->(participation)"
  },
  {
    "kind": "edge",
    "name": "partsOfEvent",
    "room": "events",
    "sentence": "Events that were part of this one. 组成事件。",
    "field": "parts",
    "parents": [
      "Event"
    ],
    "nodes": [
      "Event"
    ],
    "relationships": [
      "EVENT_PART_OF"
    ],
    "variables": {
      "parent": "event",
      "relationship": "inclusion",
      "node": "part"
    },
    "parentEnd": "to",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(event)<-[inclusion:EVENT_PART_OF]-(part)"
  },
  {
    "kind": "edge",
    "name": "subjectsOfEvent",
    "room": "events",
    "sentence": "What the event was about. 事件对象。",
    "field": "about",
    "parents": [
      "Event"
    ],
    "nodes": [
      "Studio",
      "Alliance",
      "Programme",
      "Honour"
    ],
    "relationships": [
      "ABOUT"
    ],
    "variables": {
      "parent": "event",
      "relationship": "concern",
      "node": "subject"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(event)-[concern:ABOUT]->(subject)"
  },
  {
    "kind": "edge",
    "name": "wholesOfEvent",
    "room": "events",
    "sentence": "Larger events that this one was part of. 所属的更大事件。",
    "field": "partOf",
    "parents": [
      "Event"
    ],
    "nodes": [
      "Event"
    ],
    "relationships": [
      "EVENT_PART_OF"
    ],
    "variables": {
      "parent": "event",
      "relationship": "inclusion",
      "node": "whole"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(event)-[inclusion:EVENT_PART_OF]->(whole)"
  },
  {
    "kind": "edge",
    "name": "denominatorsOfFigure",
    "room": "figures",
    "sentence": "Figures of which it is a share; one numerator may have several denominators. 占比的分母。",
    "field": "outOf",
    "parents": [
      "Figure"
    ],
    "nodes": [
      "Figure"
    ],
    "relationships": [
      "OUT_OF"
    ],
    "variables": {
      "parent": "figure",
      "relationship": "ratio",
      "node": "whole"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": "FigureShare",
    "pattern": "(figure)-[ratio:OUT_OF]->(whole)"
  },
  {
    "kind": "edge",
    "name": "figuresAboutSubject",
    "room": "figures",
    "sentence": "Numbers that sources report about it; they are no counts of the graph. 来源报道的数字。",
    "field": "figures",
    "parents": [
      "Studio",
      "Enterprise",
      "Alliance",
      "Organisation",
      "Event",
      "Programme",
      "Region"
    ],
    "nodes": [
      "Figure"
    ],
    "relationships": [
      "REPORTED"
    ],
    "variables": {
      "parent": "subject",
      "relationship": "report",
      "node": "figure"
    },
    "parentEnd": "from",
    "key": "outKey",
    "one": false,
    "connection": null,
    "pattern": "(subject)-[report:REPORTED]->(figure)"
  },
  {
    "kind": "edge",
    "name": "numeratorsOfFigure",
    "room": "figures",
    "sentence": "Figures that are a share of it. 占比的分子。",
    "field": "shares",
    "parents": [
      "Figure"
    ],
    "nodes": [
      "Figure"
    ],
    "relationships": [
      "OUT_OF"
    ],
    "variables": {
      "parent": "figure",
      "relationship": "ratio",
      "node": "part"
    },
    "parentEnd": "to",
    "key": "id",
    "one": false,
    "connection": "FigureShare",
    "pattern": "(figure)<-[ratio:OUT_OF]-(part)"
  },
  {
    "kind": "edge",
    "name": "subjectsOfFigure",
    "room": "figures",
    "sentence": "Everything that the figure is about. 该数字所指对象。",
    "field": "subjects",
    "parents": [
      "Figure"
    ],
    "nodes": [
      "Studio",
      "Enterprise",
      "Alliance",
      "Organisation",
      "Event",
      "Programme",
      "Region"
    ],
    "relationships": [
      "REPORTED"
    ],
    "variables": {
      "parent": "figure",
      "relationship": "report",
      "node": "subject"
    },
    "parentEnd": "to",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(figure)<-[report:REPORTED]-(subject)"
  },
  {
    "kind": "edge",
    "name": "conferralsOfEvent",
    "room": "honours",
    "sentence": "Conferrals that the decision made. 该决定所作的授予。",
    "field": "conferrals",
    "parents": [
      "Event"
    ],
    "nodes": [
      "Conferral"
    ],
    "relationships": [
      "CONFERRAL_PART_OF"
    ],
    "variables": {
      "parent": "event",
      "relationship": "membership",
      "node": "conferral"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": null,
    "pattern": "(event)<-[membership:CONFERRAL_PART_OF]-(conferral)"
  },
  {
    "kind": "edge",
    "name": "conferralsOfHonour",
    "room": "honours",
    "sentence": "Conferrals of the honour. 该荣誉的授予。",
    "field": "conferrals",
    "parents": [
      "Honour"
    ],
    "nodes": [
      "Conferral"
    ],
    "relationships": [
      "OF"
    ],
    "variables": {
      "parent": "honour",
      "relationship": "award",
      "node": "conferral"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": null,
    "pattern": "(honour)<-[award:OF]-(conferral)"
  },
  {
    "kind": "edge",
    "name": "conferralsOfOrganisation",
    "room": "honours",
    "sentence": "Conferrals that a source says the organisation gave. 该组织的授予。",
    "field": "conferrals",
    "parents": [
      "Organisation"
    ],
    "nodes": [
      "Conferral"
    ],
    "relationships": [
      "CONFERRAL_CONFERRED_BY"
    ],
    "variables": {
      "parent": "organisation",
      "relationship": "giving",
      "node": "conferral"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": null,
    "pattern": "(organisation)<-[giving:CONFERRAL_CONFERRED_BY]-(conferral)"
  },
  {
    "kind": "edge",
    "name": "conferralsOfRecipient",
    "room": "honours",
    "sentence": "Honours received, each as its own conferral. 获得的荣誉。",
    "field": "conferrals",
    "parents": [
      "Person",
      "Studio",
      "Alliance",
      "Achievement"
    ],
    "nodes": [
      "Conferral"
    ],
    "relationships": [
      "RECEIVED"
    ],
    "variables": {
      "parent": "recipient",
      "relationship": "receipt",
      "node": "conferral"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(recipient)-[receipt:RECEIVED]->(conferral)"
  },
  {
    "kind": "edge",
    "name": "higherHonours",
    "room": "honours",
    "sentence": "The next higher rungs of its ladder. 上一级荣誉。",
    "field": "above",
    "parents": [
      "Honour"
    ],
    "nodes": [
      "Honour"
    ],
    "relationships": [
      "ABOVE"
    ],
    "variables": {
      "parent": "honour",
      "relationship": "rung",
      "node": "higher"
    },
    "parentEnd": "to",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(honour)<-[rung:ABOVE]-(higher)"
  },
  {
    "kind": "edge",
    "name": "honourOfConferral",
    "room": "honours",
    "sentence": "The honour given. 所授荣誉。",
    "field": "honour",
    "parents": [
      "Conferral"
    ],
    "nodes": [
      "Honour"
    ],
    "relationships": [
      "OF"
    ],
    "variables": {
      "parent": "conferral",
      "relationship": "award",
      "node": "honour"
    },
    "parentEnd": "from",
    "key": "id",
    "one": true,
    "connection": null,
    "pattern": "(conferral)-[award:OF]->(honour)"
  },
  {
    "kind": "edge",
    "name": "honoursOfIndustry",
    "room": "honours",
    "sentence": "Titles of the industry. 该行业的荣誉。",
    "field": "honours",
    "parents": [
      "Industry"
    ],
    "nodes": [
      "Honour"
    ],
    "relationships": [
      "HONOUR_IN_INDUSTRY"
    ],
    "variables": {
      "parent": "industry",
      "relationship": "classification",
      "node": "honour"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": null,
    "pattern": "(industry)<-[classification:HONOUR_IN_INDUSTRY]-(honour)"
  },
  {
    "kind": "edge",
    "name": "honoursOfOrganisation",
    "room": "honours",
    "sentence": "Titles that the organisation confers by rule. 依规授予的荣誉。",
    "field": "honours",
    "parents": [
      "Organisation"
    ],
    "nodes": [
      "Honour"
    ],
    "relationships": [
      "HONOUR_CONFERRED_BY"
    ],
    "variables": {
      "parent": "organisation",
      "relationship": "right",
      "node": "honour"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": null,
    "pattern": "(organisation)<-[right:HONOUR_CONFERRED_BY]-(honour)"
  },
  {
    "kind": "edge",
    "name": "lowerHonours",
    "room": "honours",
    "sentence": "The next lower rungs of its ladder. 下一级荣誉。",
    "field": "below",
    "parents": [
      "Honour"
    ],
    "nodes": [
      "Honour"
    ],
    "relationships": [
      "ABOVE"
    ],
    "variables": {
      "parent": "honour",
      "relationship": "rung",
      "node": "lower"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(honour)-[rung:ABOVE]->(lower)"
  },
  {
    "kind": "edge",
    "name": "recipientOfConferral",
    "room": "honours",
    "sentence": "Who received it. 获得者。",
    "field": "recipient",
    "parents": [
      "Conferral"
    ],
    "nodes": [
      "Person",
      "Studio",
      "Alliance",
      "Achievement"
    ],
    "relationships": [
      "RECEIVED"
    ],
    "variables": {
      "parent": "conferral",
      "relationship": "receipt",
      "node": "recipient"
    },
    "parentEnd": "to",
    "key": "id",
    "one": true,
    "connection": null,
    "pattern": "(conferral)<-[receipt:RECEIVED]-(recipient)"
  },
  {
    "kind": "edge",
    "name": "conferrersOfConferral",
    "room": "organisations",
    "sentence": "Who gave it, where a source names the giver. 来源指明的授予机构。",
    "field": "conferredBy",
    "parents": [
      "Conferral"
    ],
    "nodes": [
      "Organisation"
    ],
    "relationships": [
      "CONFERRAL_CONFERRED_BY"
    ],
    "variables": {
      "parent": "conferral",
      "relationship": "giving",
      "node": "organisation"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(conferral)-[giving:CONFERRAL_CONFERRED_BY]->(organisation)"
  },
  {
    "kind": "edge",
    "name": "conferrersOfHonour",
    "room": "organisations",
    "sentence": "Who confers the title by rule. 依规授予机构。",
    "field": "conferredBy",
    "parents": [
      "Honour"
    ],
    "nodes": [
      "Organisation"
    ],
    "relationships": [
      "HONOUR_CONFERRED_BY"
    ],
    "variables": {
      "parent": "honour",
      "relationship": "right",
      "node": "organisation"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(honour)-[right:HONOUR_CONFERRED_BY]->(organisation)"
  },
  {
    "kind": "edge",
    "name": "organisationsOfBody",
    "room": "organisations",
    "sentence": "Organisations that are part of the body: its own union, committees. 其内部组织。",
    "field": "organisations",
    "parents": [
      "Enterprise",
      "Organisation"
    ],
    "nodes": [
      "Organisation"
    ],
    "relationships": [
      "ORGANISATION_PART_OF"
    ],
    "variables": {
      "parent": "body",
      "relationship": "inclusion",
      "node": "organisation"
    },
    "parentEnd": "to",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(body)<-[inclusion:ORGANISATION_PART_OF]-(organisation)"
  },
  {
    "kind": "edge",
    "name": "organisationsOfIndustry",
    "room": "organisations",
    "sentence": "Organisations of the industry. 该行业的组织。",
    "field": "organisations",
    "parents": [
      "Industry"
    ],
    "nodes": [
      "Organisation"
    ],
    "relationships": [
      "ORGANISATION_IN_INDUSTRY"
    ],
    "variables": {
      "parent": "industry",
      "relationship": "classification",
      "node": "organisation"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": null,
    "pattern": "(industry)<-[classification:ORGANISATION_IN_INDUSTRY]-(organisation)"
  },
  {
    "kind": "edge",
    "name": "organisationsOfRegion",
    "room": "organisations",
    "sentence": "Organisations of the region itself. 该地区的组织。",
    "field": "organisations",
    "parents": [
      "Region"
    ],
    "nodes": [
      "Organisation"
    ],
    "relationships": [
      "ORGANISATION_LOCATED_IN"
    ],
    "variables": {
      "parent": "region",
      "relationship": "location",
      "node": "organisation"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": null,
    "pattern": "(region)<-[location:ORGANISATION_LOCATED_IN]-(organisation)"
  },
  {
    "kind": "edge",
    "name": "organisersOfEvent",
    "room": "organisations",
    "sentence": "Who organised the event. 主办单位。",
    "field": "organisers",
    "parents": [
      "Event"
    ],
    "nodes": [
      "Organisation",
      "Enterprise"
    ],
    "relationships": [
      "ORGANISED"
    ],
    "variables": {
      "parent": "event",
      "relationship": "organising",
      "node": "body"
    },
    "parentEnd": "to",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(event)<-[organising:ORGANISED]-(body)"
  },
  {
    "kind": "edge",
    "name": "subordinatesOfOrganisation",
    "room": "organisations",
    "sentence": "Unions directly below this one. 下级工会。",
    "field": "subordinates",
    "parents": [
      "Organisation"
    ],
    "nodes": [
      "Organisation"
    ],
    "relationships": [
      "SUBORDINATE_TO"
    ],
    "variables": {
      "parent": "organisation",
      "relationship": "subordination",
      "node": "subordinate"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": "Subordination",
    "pattern": "(organisation)<-[subordination:SUBORDINATE_TO]-(subordinate)"
  },
  {
    "kind": "edge",
    "name": "superiorsOfOrganisation",
    "room": "organisations",
    "sentence": "Unions directly above this one; an industrial one has two. 上级工会。",
    "field": "superiors",
    "parents": [
      "Organisation"
    ],
    "nodes": [
      "Organisation"
    ],
    "relationships": [
      "SUBORDINATE_TO"
    ],
    "variables": {
      "parent": "organisation",
      "relationship": "subordination",
      "node": "superior"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": "Subordination",
    "pattern": "(organisation)-[subordination:SUBORDINATE_TO]->(superior)"
  },
  {
    "kind": "edge",
    "name": "wholesOfOrganisation",
    "room": "organisations",
    "sentence": "The bodies that the organisation is part of. 所隶属的单位。",
    "field": "partOf",
    "parents": [
      "Organisation"
    ],
    "nodes": [
      "Enterprise",
      "Organisation"
    ],
    "relationships": [
      "ORGANISATION_PART_OF"
    ],
    "variables": {
      "parent": "organisation",
      "relationship": "inclusion",
      "node": "body"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(organisation)-[inclusion:ORGANISATION_PART_OF]->(body)"
  },
  {
    "kind": "edge",
    "name": "patentsOfDiscipline",
    "room": "patents",
    "sentence": "Patents about the discipline. 该专业的专利。",
    "field": "patents",
    "parents": [
      "Discipline"
    ],
    "nodes": [
      "Patent"
    ],
    "relationships": [
      "PATENT_IN_DISCIPLINE"
    ],
    "variables": {
      "parent": "discipline",
      "relationship": "subject",
      "node": "patent"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": null,
    "pattern": "(discipline)<-[subject:PATENT_IN_DISCIPLINE]-(patent)"
  },
  {
    "kind": "edge",
    "name": "patentsOfPerson",
    "room": "patents",
    "sentence": "Patents that the person invented, with the place among the inventors. 发明的专利。",
    "field": "patents",
    "parents": [
      "Person"
    ],
    "nodes": [
      "Patent"
    ],
    "relationships": [
      "INVENTED"
    ],
    "variables": {
      "parent": "person",
      "relationship": "invention",
      "node": "patent"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(person)-[invention:INVENTED]->(patent)"
  },
  {
    "kind": "edge",
    "name": "patentsOfStudio",
    "room": "patents",
    "sentence": "Patents of the studio. 工作室的专利。",
    "field": "patents",
    "parents": [
      "Studio"
    ],
    "nodes": [
      "Patent"
    ],
    "relationships": [
      "OWNS"
    ],
    "variables": {
      "parent": "studio",
      "relationship": "ownership",
      "node": "patent"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(studio)-[ownership:OWNS]->(patent)"
  },
  {
    "kind": "edge",
    "name": "apprenticesOfPerson",
    "room": "people",
    "sentence": "Whom the person teaches (master and apprentice). 徒弟。",
    "field": "apprentices",
    "parents": [
      "Person"
    ],
    "nodes": [
      "Person"
    ],
    "relationships": [
      "MENTORS"
    ],
    "variables": {
      "parent": "person",
      "relationship": "mentoring",
      "node": "apprentice"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": "Mentoring",
    "pattern": "(person)-[mentoring:MENTORS]->(apprentice)"
  },
  {
    "kind": "edge",
    "name": "creatorsOfAchievement",
    "room": "people",
    "sentence": "Who created the result, or put the proposal forward. 完成人或提出人。",
    "field": "creators",
    "parents": [
      "Achievement"
    ],
    "nodes": [
      "Person"
    ],
    "relationships": [
      "CREATED"
    ],
    "variables": {
      "parent": "achievement",
      "relationship": "creation",
      "node": "creator"
    },
    "parentEnd": "to",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(achievement)<-[creation:CREATED]-(creator)"
  },
  {
    "kind": "edge",
    "name": "inventorsOfPatent",
    "room": "people",
    "sentence": "Inventors of the patent, with their places among them. 发明人及次序。",
    "field": "inventors",
    "parents": [
      "Patent"
    ],
    "nodes": [
      "Person"
    ],
    "relationships": [
      "INVENTED"
    ],
    "variables": {
      "parent": "patent",
      "relationship": "invention",
      "node": "inventor"
    },
    "parentEnd": "to",
    "key": "id",
    "one": false,
    "connection": "Inventor",
    "pattern": "(patent)<-[invention:INVENTED]-(inventor)"
  },
  {
    "kind": "edge",
    "name": "membersOfStudio",
    "room": "people",
    "sentence": "People who belong to the studio, with their roles. 工作室成员及其角色。",
    "field": "members",
    "parents": [
      "Studio"
    ],
    "nodes": [
      "Person"
    ],
    "relationships": [
      "MEMBER_OF"
    ],
    "variables": {
      "parent": "studio",
      "relationship": "membership",
      "node": "person"
    },
    "parentEnd": "to",
    "key": "id",
    "one": false,
    "connection": "StudioMember",
    "pattern": "(studio)<-[membership:MEMBER_OF]-(person)"
  },
  {
    "kind": "edge",
    "name": "mentorsOfPerson",
    "room": "people",
    "sentence": "Who teaches the person (master and apprentice). 师傅。",
    "field": "mentors",
    "parents": [
      "Person"
    ],
    "nodes": [
      "Person"
    ],
    "relationships": [
      "MENTORS"
    ],
    "variables": {
      "parent": "person",
      "relationship": "mentoring",
      "node": "mentor"
    },
    "parentEnd": "to",
    "key": "id",
    "one": false,
    "connection": "Mentoring",
    "pattern": "(person)<-[mentoring:MENTORS]-(mentor)"
  },
  {
    "kind": "edge",
    "name": "peopleOfDiscipline",
    "room": "people",
    "sentence": "People who work in the discipline. 从事该专业的人员。",
    "field": "people",
    "parents": [
      "Discipline"
    ],
    "nodes": [
      "Person"
    ],
    "relationships": [
      "PERSON_PRACTISES"
    ],
    "variables": {
      "parent": "discipline",
      "relationship": "practice",
      "node": "person"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": null,
    "pattern": "(discipline)<-[practice:PERSON_PRACTISES]-(person)"
  },
  {
    "kind": "edge",
    "name": "postHoldersOfBody",
    "room": "people",
    "sentence": "People who hold posts in the body, one edge a post. 任职人员，一职一条。",
    "field": "postHolders",
    "parents": [
      "Enterprise",
      "Organisation",
      "Alliance"
    ],
    "nodes": [
      "Person"
    ],
    "relationships": [
      "HOLDS_POST"
    ],
    "variables": {
      "parent": "body",
      "relationship": "post",
      "node": "person"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": "PostHolder",
    "pattern": "(body)<-[post:HOLDS_POST]-(person)"
  },
  {
    "kind": "edge",
    "name": "postsOfPerson",
    "room": "people",
    "sentence": "Posts that the person holds, as last seen. 所任职务。",
    "field": "posts",
    "parents": [
      "Person"
    ],
    "nodes": [
      "Enterprise",
      "Organisation",
      "Alliance"
    ],
    "relationships": [
      "HOLDS_POST"
    ],
    "variables": {
      "parent": "person",
      "relationship": "post",
      "node": "body"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": "PersonPost",
    "pattern": "(person)-[post:HOLDS_POST]->(body)"
  },
  {
    "kind": "edge",
    "name": "broaderOfIndustry",
    "room": "places",
    "sentence": "The next broader industry. 上位行业。",
    "field": "broader",
    "parents": [
      "Industry"
    ],
    "nodes": [
      "Industry"
    ],
    "relationships": [
      "INDUSTRY_BROADER"
    ],
    "variables": {
      "parent": "industry",
      "relationship": "step",
      "node": "wider"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(industry)-[step:INDUSTRY_BROADER]->(wider)"
  },
  {
    "kind": "edge",
    "name": "industriesOfClassified",
    "room": "places",
    "sentence": "The narrowest industries that surely hold it. 所属行业。",
    "field": "industries",
    "parents": [
      "Enterprise",
      "Alliance",
      "Organisation",
      "Honour"
    ],
    "nodes": [
      "Industry"
    ],
    "relationships": [
      "ENTERPRISE_IN_INDUSTRY",
      "ALLIANCE_IN_INDUSTRY",
      "ORGANISATION_IN_INDUSTRY",
      "HONOUR_IN_INDUSTRY"
    ],
    "variables": {
      "parent": "classified",
      "relationship": "classification",
      "node": "industry"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(classified)-[classification:ENTERPRISE_IN_INDUSTRY|ALLIANCE_IN_INDUSTRY|ORGANISATION_IN_INDUSTRY|HONOUR_IN_INDUSTRY]->(industry)"
  },
  {
    "kind": "edge",
    "name": "innerRegions",
    "room": "places",
    "sentence": "The next smaller regions. 下级区划。",
    "field": "parts",
    "parents": [
      "Region"
    ],
    "nodes": [
      "Region"
    ],
    "relationships": [
      "WITHIN"
    ],
    "variables": {
      "parent": "region",
      "relationship": "step",
      "node": "inner"
    },
    "parentEnd": "to",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(region)<-[step:WITHIN]-(inner)"
  },
  {
    "kind": "edge",
    "name": "narrowerOfIndustry",
    "room": "places",
    "sentence": "The next narrower industries. 下位行业。",
    "field": "narrower",
    "parents": [
      "Industry"
    ],
    "nodes": [
      "Industry"
    ],
    "relationships": [
      "INDUSTRY_BROADER"
    ],
    "variables": {
      "parent": "industry",
      "relationship": "step",
      "node": "inner"
    },
    "parentEnd": "to",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(industry)<-[step:INDUSTRY_BROADER]-(inner)"
  },
  {
    "kind": "edge",
    "name": "regionsOfPlaced",
    "room": "places",
    "sentence": "Where it is, by the narrowest region stated. 所在地区。",
    "field": "regions",
    "parents": [
      "Studio",
      "Enterprise",
      "Organisation",
      "Alliance",
      "Event"
    ],
    "nodes": [
      "Region"
    ],
    "relationships": [
      "STUDIO_LOCATED_IN",
      "ENTERPRISE_LOCATED_IN",
      "ORGANISATION_LOCATED_IN",
      "ALLIANCE_LOCATED_IN",
      "EVENT_LOCATED_IN"
    ],
    "variables": {
      "parent": "placed",
      "relationship": "location",
      "node": "region"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(placed)-[location:STUDIO_LOCATED_IN|ENTERPRISE_LOCATED_IN|ORGANISATION_LOCATED_IN|ALLIANCE_LOCATED_IN|EVENT_LOCATED_IN]->(region)"
  },
  {
    "kind": "edge",
    "name": "widerRegions",
    "room": "places",
    "sentence": "The next larger region. 上级区划。",
    "field": "within",
    "parents": [
      "Region"
    ],
    "nodes": [
      "Region"
    ],
    "relationships": [
      "WITHIN"
    ],
    "variables": {
      "parent": "region",
      "relationship": "step",
      "node": "wider"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(region)-[step:WITHIN]->(wider)"
  },
  {
    "kind": "edge",
    "name": "programmesOfAspect",
    "room": "programmes",
    "sentence": "Programmes that serve the aspect. 服务于该方面的项目。",
    "field": "programmes",
    "parents": [
      "Aspect"
    ],
    "nodes": [
      "Programme"
    ],
    "relationships": [
      "PROGRAMME_SERVES"
    ],
    "variables": {
      "parent": "aspect",
      "relationship": "service",
      "node": "programme"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": "ServingProgramme",
    "pattern": "(aspect)<-[service:PROGRAMME_SERVES]-(programme)"
  },
  {
    "kind": "edge",
    "name": "programmesOfBody",
    "room": "programmes",
    "sentence": "Programmes that the body runs. 开展的项目。",
    "field": "programmes",
    "parents": [
      "Enterprise",
      "Organisation",
      "Alliance",
      "Studio"
    ],
    "nodes": [
      "Programme"
    ],
    "relationships": [
      "RUNS"
    ],
    "variables": {
      "parent": "body",
      "relationship": "running",
      "node": "programme"
    },
    "parentEnd": "from",
    "key": "outKey",
    "one": false,
    "connection": null,
    "pattern": "(body)-[running:RUNS]->(programme)"
  },
  {
    "kind": "edge",
    "name": "runnersOfProgramme",
    "room": "programmes",
    "sentence": "Who runs the programme. 开展单位。",
    "field": "runners",
    "parents": [
      "Programme"
    ],
    "nodes": [
      "Enterprise",
      "Organisation",
      "Alliance",
      "Studio"
    ],
    "relationships": [
      "RUNS"
    ],
    "variables": {
      "parent": "programme",
      "relationship": "running",
      "node": "body"
    },
    "parentEnd": "to",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(programme)<-[running:RUNS]-(body)"
  },
  {
    "kind": "edge",
    "name": "nodesStatedInSource",
    "room": "sources",
    "sentence": "What the source states, in the order of its sentences. 来源所述，按句序。",
    "field": "states",
    "parents": [
      "Source"
    ],
    "nodes": [
      "Source",
      "Studio",
      "DisciplineGroup",
      "Person",
      "Enterprise",
      "Organisation",
      "Alliance",
      "Discipline",
      "Event",
      "Participation",
      "Aspect",
      "Honour",
      "Conferral",
      "Region",
      "Industry",
      "Programme",
      "Figure",
      "Patent",
      "Achievement",
      "TechnicalProblem"
    ],
    "relationships": [
      "STATED_IN"
    ],
    "variables": {
      "parent": "source",
      "relationship": "statement",
      "node": "node"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": "SourceStatement",
    "pattern": "(source)<-[statement:STATED_IN]-(node)"
  },
  {
    "kind": "edge",
    "name": "statementsOfNode",
    "room": "sources",
    "sentence": "The places in sources that state it, with what each says. 出处。",
    "field": "statements",
    "parents": [
      "Source",
      "Studio",
      "DisciplineGroup",
      "Person",
      "Enterprise",
      "Organisation",
      "Alliance",
      "Discipline",
      "Event",
      "Participation",
      "Aspect",
      "Honour",
      "Conferral",
      "Region",
      "Industry",
      "Programme",
      "Figure",
      "Patent",
      "Achievement",
      "TechnicalProblem"
    ],
    "nodes": [
      "Source"
    ],
    "relationships": [
      "STATED_IN"
    ],
    "variables": {
      "parent": "node",
      "relationship": "statement",
      "node": "source"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": "NodeStatement",
    "pattern": "(node)-[statement:STATED_IN]->(source)"
  },
  {
    "kind": "edge",
    "name": "disciplineGroupsOfDiscipline",
    "room": "studios",
    "sentence": "Discipline groups that cover the discipline. 覆盖该专业的专业组。",
    "field": "disciplineGroups",
    "parents": [
      "Discipline"
    ],
    "nodes": [
      "DisciplineGroup"
    ],
    "relationships": [
      "COVERS"
    ],
    "variables": {
      "parent": "discipline",
      "relationship": "coverage",
      "node": "group"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": null,
    "pattern": "(discipline)<-[coverage:COVERS]-(group)"
  },
  {
    "kind": "edge",
    "name": "disciplineGroupsOfStudio",
    "room": "studios",
    "sentence": "The discipline groups of the studio. 工作室的专业组。",
    "field": "disciplineGroups",
    "parents": [
      "Studio"
    ],
    "nodes": [
      "DisciplineGroup"
    ],
    "relationships": [
      "HAS_GROUP"
    ],
    "variables": {
      "parent": "studio",
      "relationship": "grouping",
      "node": "group"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": "StudioGroup",
    "pattern": "(studio)-[grouping:HAS_GROUP]->(group)"
  },
  {
    "kind": "edge",
    "name": "pairedStudios",
    "room": "studios",
    "sentence": "Studios that it is paired with, where the source names it first. 结对工作室（来源中本方在前）。",
    "field": "pairedWith",
    "parents": [
      "Studio"
    ],
    "nodes": [
      "Studio"
    ],
    "relationships": [
      "PAIRED_WITH"
    ],
    "variables": {
      "parent": "studio",
      "relationship": "pairing",
      "node": "other"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": "Pairing",
    "pattern": "(studio)-[pairing:PAIRED_WITH]->(other)"
  },
  {
    "kind": "edge",
    "name": "pairingStudios",
    "room": "studios",
    "sentence": "Studios that are paired with it, where the source names them first. 结对工作室（来源中对方在前）。",
    "field": "pairedBy",
    "parents": [
      "Studio"
    ],
    "nodes": [
      "Studio"
    ],
    "relationships": [
      "PAIRED_WITH"
    ],
    "variables": {
      "parent": "studio",
      "relationship": "pairing",
      "node": "other"
    },
    "parentEnd": "to",
    "key": "id",
    "one": false,
    "connection": "Pairing",
    "pattern": "(studio)<-[pairing:PAIRED_WITH]-(other)"
  },
  {
    "kind": "edge",
    "name": "studioOfDisciplineGroup",
    "room": "studios",
    "sentence": "The studio that the group is part of. 所属工作室。",
    "field": "studio",
    "parents": [
      "DisciplineGroup"
    ],
    "nodes": [
      "Studio"
    ],
    "relationships": [
      "HAS_GROUP"
    ],
    "variables": {
      "parent": "group",
      "relationship": "grouping",
      "node": "studio"
    },
    "parentEnd": "to",
    "key": "id",
    "one": true,
    "connection": null,
    "pattern": "(group)<-[grouping:HAS_GROUP]-(studio)"
  },
  {
    "kind": "edge",
    "name": "studiosOfAchievement",
    "room": "studios",
    "sentence": "Studios whose result or proposal it is. 所属工作室。",
    "field": "studios",
    "parents": [
      "Achievement"
    ],
    "nodes": [
      "Studio"
    ],
    "relationships": [
      "PRODUCED"
    ],
    "variables": {
      "parent": "achievement",
      "relationship": "production",
      "node": "studio"
    },
    "parentEnd": "to",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(achievement)<-[production:PRODUCED]-(studio)"
  },
  {
    "kind": "edge",
    "name": "studiosOfAlliance",
    "room": "studios",
    "sentence": "Studios that belong to the alliance, with their roles. 联盟内的工作室及其角色。",
    "field": "studios",
    "parents": [
      "Alliance"
    ],
    "nodes": [
      "Studio"
    ],
    "relationships": [
      "STUDIO_MEMBER_OF"
    ],
    "variables": {
      "parent": "alliance",
      "relationship": "membership",
      "node": "studio"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": "AllianceStudio",
    "pattern": "(alliance)<-[membership:STUDIO_MEMBER_OF]-(studio)"
  },
  {
    "kind": "edge",
    "name": "studiosOfAspect",
    "room": "studios",
    "sentence": "Studios that serve the aspect. 服务于该方面的工作室。",
    "field": "studios",
    "parents": [
      "Aspect"
    ],
    "nodes": [
      "Studio"
    ],
    "relationships": [
      "STUDIO_SERVES"
    ],
    "variables": {
      "parent": "aspect",
      "relationship": "service",
      "node": "studio"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": "ServingStudio",
    "pattern": "(aspect)<-[service:STUDIO_SERVES]-(studio)"
  },
  {
    "kind": "edge",
    "name": "studiosOfDiscipline",
    "room": "studios",
    "sentence": "Studios that work in the discipline. 从事该专业的工作室。",
    "field": "studios",
    "parents": [
      "Discipline"
    ],
    "nodes": [
      "Studio"
    ],
    "relationships": [
      "STUDIO_PRACTISES"
    ],
    "variables": {
      "parent": "discipline",
      "relationship": "practice",
      "node": "studio"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": null,
    "pattern": "(discipline)<-[practice:STUDIO_PRACTISES]-(studio)"
  },
  {
    "kind": "edge",
    "name": "studiosOfEnterprise",
    "room": "studios",
    "sentence": "Studios that the enterprise hosts. 企业内的工作室。",
    "field": "studios",
    "parents": [
      "Enterprise"
    ],
    "nodes": [
      "Studio"
    ],
    "relationships": [
      "HOSTED_BY"
    ],
    "variables": {
      "parent": "enterprise",
      "relationship": "hosting",
      "node": "studio"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": null,
    "pattern": "(enterprise)<-[hosting:HOSTED_BY]-(studio)"
  },
  {
    "kind": "edge",
    "name": "studiosOfPatent",
    "room": "studios",
    "sentence": "Studios whose patent it is. 所属工作室。",
    "field": "studios",
    "parents": [
      "Patent"
    ],
    "nodes": [
      "Studio"
    ],
    "relationships": [
      "OWNS"
    ],
    "variables": {
      "parent": "patent",
      "relationship": "ownership",
      "node": "studio"
    },
    "parentEnd": "to",
    "key": "id",
    "one": false,
    "connection": null,
    "pattern": "(patent)<-[ownership:OWNS]-(studio)"
  },
  {
    "kind": "edge",
    "name": "studiosOfPerson",
    "room": "studios",
    "sentence": "Studios that the person belongs to. 所属工作室。",
    "field": "studios",
    "parents": [
      "Person"
    ],
    "nodes": [
      "Studio"
    ],
    "relationships": [
      "MEMBER_OF"
    ],
    "variables": {
      "parent": "person",
      "relationship": "membership",
      "node": "studio"
    },
    "parentEnd": "from",
    "key": "id",
    "one": false,
    "connection": "PersonStudio",
    "pattern": "(person)-[membership:MEMBER_OF]->(studio)"
  },
  {
    "kind": "edge",
    "name": "studiosOfRegion",
    "room": "studios",
    "sentence": "Studios stated to be in the region itself. 位于该地区的工作室。",
    "field": "studios",
    "parents": [
      "Region"
    ],
    "nodes": [
      "Studio"
    ],
    "relationships": [
      "STUDIO_LOCATED_IN"
    ],
    "variables": {
      "parent": "region",
      "relationship": "location",
      "node": "studio"
    },
    "parentEnd": "to",
    "key": "inKey",
    "one": false,
    "connection": null,
    "pattern": "(region)<-[location:STUDIO_LOCATED_IN]-(studio)"
  }
] as const satisfies readonly EdgeFragment[];

export const queryFragments = [
  {
    "kind": "query",
    "name": "deedsOfStudios",
    "sentence": "Results put to use, patents and honours of studios: so many of each at the most, as they are stored, so that a studio with very many costs no more.",
    "params": [
      {
        "name": "ids",
        "type": "strings",
        "optional": false
      },
      {
        "name": "most",
        "type": "integer",
        "optional": false
      },
      {
        "name": "whole",
        "type": "boolean",
        "optional": false
      }
    ],
    "returns": [
      {
        "name": "studio",
        "type": "string",
        "optional": false
      },
      {
        "name": "deeds",
        "type": "list",
        "optional": false
      }
    ],
    "scan": null,
    "text": "UNWIND $p.ids AS id\nMATCH (studio:Studio {id: id})\nCALL (studio) {\n  MATCH (studio)-[fact:PRODUCED]->(deed)\n  WITH fact, deed LIMIT $p.most\n  WHERE deed.stage IN ['APPLIED', 'TRANSFORMED', 'PROMOTED']\n  RETURN collect(['Achievement', deed.id, deed.implied, deed.completedOn, null, null, 'PRODUCED', fact.id, fact.implied, CASE WHEN $p.whole THEN fact.statedIn ELSE [] END]) AS results\n}\nCALL (studio) {\n  MATCH (studio)-[fact:OWNS]->(deed)\n  WITH fact, deed LIMIT $p.most\n  RETURN collect(['Patent', deed.id, deed.implied, coalesce(deed.grantedOn, deed.filedOn), null, null, 'OWNS', fact.id, fact.implied, CASE WHEN $p.whole THEN fact.statedIn ELSE [] END]) AS patents\n}\nCALL (studio) {\n  MATCH (studio)-[fact:RECEIVED]->(deed)\n  WITH fact, deed LIMIT $p.most\n  RETURN collect(['Conferral', deed.id, deed.implied, deed.on, deed.year, deed.revokedOn, 'RECEIVED', fact.id, fact.implied, CASE WHEN $p.whole THEN fact.statedIn ELSE [] END]) AS honours\n}\nRETURN id AS studio, results + patents + honours AS deeds"
  },
  {
    "kind": "query",
    "name": "factsOfSteps",
    "sentence": "The relationships of steps that were read before in the same request, by where the database keeps them.",
    "params": [
      {
        "name": "handles",
        "type": "strings",
        "optional": false
      }
    ],
    "returns": [
      {
        "name": "handle",
        "type": "string",
        "optional": false
      },
      {
        "name": "id",
        "type": "string",
        "optional": false
      },
      {
        "name": "type",
        "type": "string",
        "optional": false
      },
      {
        "name": "from",
        "type": "string",
        "optional": false
      },
      {
        "name": "to",
        "type": "string",
        "optional": false
      },
      {
        "name": "statedIn",
        "type": "strings",
        "optional": false
      },
      {
        "name": "implied",
        "type": "boolean",
        "optional": false
      },
      {
        "name": "properties",
        "type": "map",
        "optional": false
      }
    ],
    "scan": null,
    "text": "UNWIND $p.handles AS handle\nMATCH (start)-[fact]->(end)\nWHERE elementId(fact) = handle\nRETURN handle, fact.id AS id, type(fact) AS type, start.id AS from, end.id AS to,\n       fact.statedIn AS statedIn, fact.implied AS implied, properties(fact) AS properties"
  },
  {
    "kind": "query",
    "name": "sourcesOfReference",
    "sentence": "Which of some sources hold reference data or decisions of our own.",
    "params": [
      {
        "name": "ids",
        "type": "strings",
        "optional": false
      }
    ],
    "returns": [
      {
        "name": "id",
        "type": "string",
        "optional": false
      },
      {
        "name": "kind",
        "type": "string",
        "optional": false
      }
    ],
    "scan": null,
    "text": "UNWIND $p.ids AS id\nMATCH (source:Source {id: id})\nWHERE source.kind IN ['REFERENCE', 'EDITORIAL']\nRETURN source.id AS id, source.kind AS kind"
  },
  {
    "kind": "query",
    "name": "stepsOfNodes",
    "sentence": "The steps that lead away from each of some nodes, those of two facts through what joins them; none from a node that has more relationships than a hub begins with.",
    "params": [
      {
        "name": "ids",
        "type": "strings",
        "optional": false
      },
      {
        "name": "only",
        "type": "strings",
        "optional": true
      },
      {
        "name": "ends",
        "type": "strings",
        "optional": false
      },
      {
        "name": "reference",
        "type": "strings",
        "optional": false
      },
      {
        "name": "includeImplied",
        "type": "boolean",
        "optional": false
      },
      {
        "name": "dated",
        "type": "boolean",
        "optional": false
      },
      {
        "name": "hub",
        "type": "integer",
        "optional": false
      }
    ],
    "returns": [
      {
        "name": "id",
        "type": "string",
        "optional": false
      },
      {
        "name": "degree",
        "type": "integer",
        "optional": false
      },
      {
        "name": "begins",
        "type": "string",
        "optional": true
      },
      {
        "name": "steps",
        "type": "list",
        "optional": false
      }
    ],
    "scan": null,
    "text": "UNWIND $p.ids AS id\nMATCH (node:Entity {id: id})\nWITH node, COUNT { (node)--() } - COUNT { (node)-[:STATED_IN]->() } - COUNT { (node)-[:REPORTED]->() } AS degree\nCALL (node, degree) {\n  WITH * WHERE degree <= $p.hub\n  CALL (node) {\n    MATCH (node)-[fact:MEMBER_OF|MENTORS|INVENTED|CREATED|HOLDS_POST|PERSON_PRACTISES|STUDIO_PRACTISES|HOSTED_BY|PAIRED_WITH|OWNS|PRODUCED|TACKLED|STUDIO_MEMBER_OF|ENTERPRISE_MEMBER_OF|ALLIANCE_PART_OF|FOUNDED|FOCUSES_ON|NEEDS|RUNS|SUBSIDIARY_OF|ORGANISATION_PART_OF|ORGANISED|ABOUT|EVENT_PART_OF|PATENT_IN_DISCIPLINE|ACHIEVEMENT_IN_DISCIPLINE|PROBLEM_IN_DISCIPLINE|DISCIPLINE_BROADER]-(other)\n    RETURN other, [fact] AS facts\n    UNION ALL\n    MATCH (node)-[fact:TOOK_PART|ON_BEHALF_OF|IN|RECEIVED|CONFERRAL_PART_OF|CONFERRAL_CONFERRED_BY|OF|HAS_GROUP|COVERS]-(passage:Participation|Conferral|DisciplineGroup)-[further:TOOK_PART|ON_BEHALF_OF|IN|RECEIVED|CONFERRAL_PART_OF|CONFERRAL_CONFERRED_BY|OF|HAS_GROUP|COVERS]-(other)\n    WHERE (type(fact) IN ['TOOK_PART', 'ON_BEHALF_OF', 'RECEIVED', 'HAS_GROUP']) <> (type(further) IN ['TOOK_PART', 'ON_BEHALF_OF', 'RECEIVED', 'HAS_GROUP'])\n    RETURN other, [fact, further] AS facts\n    UNION ALL\n    WITH * WHERE size($p.reference) > 0\n    MATCH (node)-[fact:TOOK_PART|ON_BEHALF_OF|IN|RECEIVED|CONFERRAL_PART_OF|CONFERRAL_CONFERRED_BY|OF|HAS_GROUP|COVERS|HONOUR_CONFERRED_BY|ABOVE|STUDIO_SERVES|ALLIANCE_SERVES|PROGRAMME_SERVES|EVENT_CONSIDERED|PARTICIPATION_CONSIDERED|STUDIO_LOCATED_IN|ENTERPRISE_LOCATED_IN|ORGANISATION_LOCATED_IN|ALLIANCE_LOCATED_IN|EVENT_LOCATED_IN|WITHIN|ENTERPRISE_IN_INDUSTRY|ALLIANCE_IN_INDUSTRY|ORGANISATION_IN_INDUSTRY|HONOUR_IN_INDUSTRY|INDUSTRY_BROADER]-(other)\n    WHERE node.id IN $p.reference OR other.id IN $p.reference\n    RETURN other, [fact] AS facts\n  }\n  WITH other, facts\n  WHERE ($p.only IS NULL OR other.id IN $p.only)\n    AND ($p.includeImplied OR none(fact IN facts WHERE fact.implied))\n    AND (other.id IN $p.ends OR (($p.includeImplied OR NOT other.implied) AND coalesce(other.status, '') <> 'PROPOSED'))\n  WITH other, collect([fact IN facts | [elementId(fact), type(fact), fact.implied, fact.statedIn,\n    CASE WHEN $p.dated THEN [fact.sinceMin, fact.sinceMax, fact.untilMin, fact.untilMax, fact.succeededMax, fact.seenOn] END]]) AS legs\n  WITH other, legs, COUNT { (other)--() } - COUNT { (other)-[:STATED_IN]->() } - COUNT { (other)-[:REPORTED]->() } AS further\n  RETURN collect([other.id, further, CASE WHEN $p.dated THEN coalesce(other.onMin, other.foundedOnMin, other.filedOnMin) END, legs]) AS steps\n}\nRETURN node.id AS id, degree, CASE WHEN $p.dated THEN coalesce(node.onMin, node.foundedOnMin, node.filedOnMin) END AS begins, steps"
  },
  {
    "kind": "query",
    "name": "appliedMigrations",
    "sentence": "The migrations that were applied, in order.",
    "params": [],
    "returns": [
      {
        "name": "number",
        "type": "integer",
        "optional": false
      },
      {
        "name": "name",
        "type": "string",
        "optional": false
      },
      {
        "name": "checksum",
        "type": "string",
        "optional": false
      }
    ],
    "scan": "There are as many nodes of this label as migrations.",
    "text": "MATCH (migration:Migration)\nRETURN migration.number AS number, migration.name AS name, migration.checksum AS checksum ORDER BY number"
  },
  {
    "kind": "query",
    "name": "beginGraph",
    "sentence": "Marks an empty database as ours.",
    "params": [
      {
        "name": "instance",
        "type": "string",
        "optional": false
      }
    ],
    "returns": [],
    "scan": null,
    "text": "MERGE (graph:Craftgraph {name: 'craftgraph'})\nON CREATE SET graph.instance = $p.instance, graph.modelVersion = 0, graph.revision = 0"
  },
  {
    "kind": "query",
    "name": "graphState",
    "sentence": "The one node that says whose graph this is, and how far it has come.",
    "params": [],
    "returns": [
      {
        "name": "instance",
        "type": "string",
        "optional": false
      },
      {
        "name": "modelVersion",
        "type": "integer",
        "optional": false
      },
      {
        "name": "revision",
        "type": "integer",
        "optional": false
      },
      {
        "name": "seedHash",
        "type": "string",
        "optional": true
      },
      {
        "name": "seedSources",
        "type": "strings",
        "optional": true
      }
    ],
    "scan": "There is one node of this label.",
    "text": "MATCH (graph:Craftgraph)\nWHERE graph.instance IS NOT NULL AND graph.revision IS NOT NULL AND graph.modelVersion IS NOT NULL\nRETURN graph.instance AS instance, graph.modelVersion AS modelVersion, graph.revision AS revision, graph.seedHash AS seedHash,\n       graph.seedSources AS seedSources"
  },
  {
    "kind": "query",
    "name": "labelsPresent",
    "sentence": "The labels of the nodes in a database, the most frequent first, to say whose it is.",
    "params": [],
    "returns": [
      {
        "name": "label",
        "type": "string",
        "optional": false
      },
      {
        "name": "nodes",
        "type": "integer",
        "optional": false
      }
    ],
    "scan": "It is asked only of a database that is not known to be ours, and answers from the count store where there are labels.",
    "text": "MATCH (node)\nWITH CASE WHEN size(labels(node)) = 0 THEN ['(no label)'] ELSE labels(node) END AS found, count(*) AS nodes\nUNWIND found AS label\nRETURN label, sum(nodes) AS nodes ORDER BY nodes DESC, label LIMIT 5"
  },
  {
    "kind": "query",
    "name": "lockGraph",
    "sentence": "Takes the graph's lock for the rest of the transaction, and tells whether an operation was done before.",
    "params": [
      {
        "name": "operation",
        "type": "string",
        "optional": false
      }
    ],
    "returns": [
      {
        "name": "revision",
        "type": "integer",
        "optional": false
      },
      {
        "name": "doneAt",
        "type": "integer",
        "optional": true
      }
    ],
    "scan": "There is one node of this label.",
    "text": "MATCH (graph:Craftgraph)\nSET graph.locked = true\nWITH graph\nOPTIONAL MATCH (operation:Operation {id: $p.operation})\nRETURN graph.revision AS revision, operation.revision AS doneAt"
  },
  {
    "kind": "query",
    "name": "recordMigration",
    "sentence": "Records a migration and the model's version that it leads to.",
    "params": [
      {
        "name": "number",
        "type": "integer",
        "optional": false
      },
      {
        "name": "name",
        "type": "string",
        "optional": false
      },
      {
        "name": "checksum",
        "type": "string",
        "optional": false
      },
      {
        "name": "at",
        "type": "string",
        "optional": false
      }
    ],
    "returns": [],
    "scan": "There is one node of this label.",
    "text": "MATCH (graph:Craftgraph)\nSET graph.modelVersion = $p.number\nCREATE (:Migration {number: $p.number, name: $p.name, checksum: $p.checksum, at: $p.at})"
  },
  {
    "kind": "query",
    "name": "recordOperation",
    "sentence": "Records an operation and moves the graph one revision on.",
    "params": [
      {
        "name": "operation",
        "type": "string",
        "optional": false
      },
      {
        "name": "actor",
        "type": "string",
        "optional": false
      },
      {
        "name": "source",
        "type": "string",
        "optional": false
      },
      {
        "name": "at",
        "type": "string",
        "optional": false
      }
    ],
    "returns": [
      {
        "name": "revision",
        "type": "integer",
        "optional": false
      }
    ],
    "scan": "There is one node of this label.",
    "text": "MATCH (graph:Craftgraph)\nSET graph.revision = graph.revision + 1\nREMOVE graph.locked\nCREATE (:Operation {id: $p.operation, actor: $p.actor, source: $p.source, at: $p.at, revision: graph.revision})\nRETURN graph.revision AS revision"
  },
  {
    "kind": "query",
    "name": "removeFacts",
    "sentence": "Takes away what a sources' earlier seed stated and its new one does not, with all its places; a fact that rests on others too keeps those.",
    "params": [
      {
        "name": "sources",
        "type": "strings",
        "optional": false
      },
      {
        "name": "search",
        "type": "string",
        "optional": false
      },
      {
        "name": "kept",
        "type": "strings",
        "optional": false
      }
    ],
    "returns": [
      {
        "name": "removed",
        "type": "integer",
        "optional": false
      }
    ],
    "scan": null,
    "text": "CALL db.index.fulltext.queryRelationships('factStatedIn', $p.search) YIELD relationship AS fact\nWHERE NOT fact.id IN $p.kept\nWITH fact, [place IN fact.statedIn WHERE NOT split(place, '#')[0] IN $p.sources] AS others\nFOREACH (gone IN CASE WHEN size(others) = 0 THEN [fact] ELSE [] END | DELETE gone)\nFOREACH (left IN CASE WHEN size(others) = 0 THEN [] ELSE [fact] END |\n  SET left.statedIn = others, left.implied = all(place IN others WHERE place ENDS WITH '?'))\nRETURN count(*) AS removed"
  },
  {
    "kind": "query",
    "name": "removeNodes",
    "sentence": "Takes away nodes that only the given sources state and the new seed does not hold.",
    "params": [
      {
        "name": "sources",
        "type": "strings",
        "optional": false
      },
      {
        "name": "kept",
        "type": "strings",
        "optional": false
      }
    ],
    "returns": [
      {
        "name": "removed",
        "type": "integer",
        "optional": false
      }
    ],
    "scan": null,
    "text": "UNWIND $p.sources AS sourceId\nMATCH (source:Source {id: sourceId})\nWITH DISTINCT source\nMATCH (source)<-[:STATED_IN]-(node)\nWHERE NOT node.id IN $p.kept\nWITH DISTINCT node\nWHERE NOT EXISTS { MATCH (node)-[:STATED_IN]->(other) WHERE NOT other.id IN $p.sources }\n  AND NOT EXISTS { MATCH (node)-[other]-() WHERE type(other) <> 'STATED_IN' }\nDETACH DELETE node\nRETURN count(*) AS removed"
  },
  {
    "kind": "query",
    "name": "removeStatements",
    "sentence": "Takes away places at which the given sources no longer state a node; one that would be stated nowhere keeps them, since another source's fact needs it.",
    "params": [
      {
        "name": "sources",
        "type": "strings",
        "optional": false
      },
      {
        "name": "kept",
        "type": "strings",
        "optional": false
      }
    ],
    "returns": [
      {
        "name": "changed",
        "type": "integer",
        "optional": false
      }
    ],
    "scan": null,
    "text": "UNWIND $p.sources AS sourceId\nMATCH (source:Source {id: sourceId})\nWITH DISTINCT source\nMATCH (source)<-[statement:STATED_IN]-(node)\nWHERE NOT coalesce(statement.id, '') IN $p.kept\n  AND EXISTS { MATCH (node)-[other:STATED_IN]->(elsewhere) WHERE coalesce(other.id, '') IN $p.kept OR NOT elsewhere.id IN $p.sources }\nDELETE statement\nWITH DISTINCT node\nMATCH (node)-[left:STATED_IN]->()\nWITH node, collect(left.implied) AS flags\nSET node.implied = all(flag IN flags WHERE flag)\nRETURN count(*) AS changed"
  },
  {
    "kind": "query",
    "name": "setSeedHash",
    "sentence": "Remembers which seed the graph holds, and of which sources.",
    "params": [
      {
        "name": "hash",
        "type": "string",
        "optional": false
      },
      {
        "name": "sources",
        "type": "strings",
        "optional": false
      }
    ],
    "returns": [],
    "scan": "There is one node of this label.",
    "text": "MATCH (graph:Craftgraph)\nSET graph.seedHash = $p.hash, graph.seedSources = $p.sources"
  },
  {
    "kind": "query",
    "name": "countFactsOfSource",
    "sentence": "How many relationships a source states.",
    "params": [
      {
        "name": "search",
        "type": "string",
        "optional": false
      },
      {
        "name": "alone",
        "type": "boolean",
        "optional": false
      },
      {
        "name": "includeImplied",
        "type": "boolean",
        "optional": false
      },
      {
        "name": "source",
        "type": "string",
        "optional": false
      }
    ],
    "returns": [
      {
        "name": "count",
        "type": "integer",
        "optional": false
      }
    ],
    "scan": null,
    "text": "CALL db.index.fulltext.queryRelationships('factStatedIn', $p.search) YIELD relationship AS fact\nWHERE ($p.includeImplied OR NOT fact.implied)\n  AND (NOT $p.alone OR all(place IN fact.statedIn WHERE place STARTS WITH $p.source + '#'))\nRETURN count(fact) AS count"
  },
  {
    "kind": "query",
    "name": "factsOfSource",
    "sentence": "Relationships that a source states, by the full-text index over their places.",
    "params": [
      {
        "name": "search",
        "type": "string",
        "optional": false
      },
      {
        "name": "alone",
        "type": "boolean",
        "optional": false
      },
      {
        "name": "includeImplied",
        "type": "boolean",
        "optional": false
      },
      {
        "name": "source",
        "type": "string",
        "optional": false
      },
      {
        "name": "after",
        "type": "string",
        "optional": false
      },
      {
        "name": "size",
        "type": "integer",
        "optional": false
      }
    ],
    "returns": [
      {
        "name": "id",
        "type": "string",
        "optional": false
      },
      {
        "name": "type",
        "type": "string",
        "optional": false
      },
      {
        "name": "from",
        "type": "string",
        "optional": false
      },
      {
        "name": "to",
        "type": "string",
        "optional": false
      },
      {
        "name": "statedIn",
        "type": "strings",
        "optional": false
      },
      {
        "name": "implied",
        "type": "boolean",
        "optional": false
      },
      {
        "name": "properties",
        "type": "map",
        "optional": false
      }
    ],
    "scan": null,
    "text": "CALL db.index.fulltext.queryRelationships('factStatedIn', $p.search) YIELD relationship AS fact\nWHERE fact.id > $p.after AND ($p.includeImplied OR NOT fact.implied)\n  AND (NOT $p.alone OR all(place IN fact.statedIn WHERE place STARTS WITH $p.source + '#'))\nWITH fact ORDER BY fact.id LIMIT $p.size\nRETURN fact.id AS id, type(fact) AS type, startNode(fact).id AS from, endNode(fact).id AS to,\n       fact.statedIn AS statedIn, fact.implied AS implied, properties(fact) AS properties"
  }
] as const satisfies readonly QueryFragment[];

/** Parameters and rows of each complete statement. */
export interface QueryTypes {
  deedsOfStudios: {
    params: { readonly ids: readonly string[]; readonly most: number; readonly whole: boolean };
    row: { readonly studio: string; readonly deeds: readonly unknown[] };
  };
  factsOfSteps: {
    params: { readonly handles: readonly string[] };
    row: { readonly handle: string; readonly id: string; readonly type: string; readonly from: string; readonly to: string; readonly statedIn: readonly string[]; readonly implied: boolean; readonly properties: Readonly<Record<string, unknown>> };
  };
  sourcesOfReference: {
    params: { readonly ids: readonly string[] };
    row: { readonly id: string; readonly kind: string };
  };
  stepsOfNodes: {
    params: { readonly ids: readonly string[]; readonly only: readonly string[] | null; readonly ends: readonly string[]; readonly reference: readonly string[]; readonly includeImplied: boolean; readonly dated: boolean; readonly hub: number };
    row: { readonly id: string; readonly degree: number; readonly begins: string | null; readonly steps: readonly unknown[] };
  };
  appliedMigrations: {
    params: Record<string, never>;
    row: { readonly number: number; readonly name: string; readonly checksum: string };
  };
  beginGraph: {
    params: { readonly instance: string };
    row: Record<string, never>;
  };
  graphState: {
    params: Record<string, never>;
    row: { readonly instance: string; readonly modelVersion: number; readonly revision: number; readonly seedHash: string | null; readonly seedSources: readonly string[] | null };
  };
  labelsPresent: {
    params: Record<string, never>;
    row: { readonly label: string; readonly nodes: number };
  };
  lockGraph: {
    params: { readonly operation: string };
    row: { readonly revision: number; readonly doneAt: number | null };
  };
  recordMigration: {
    params: { readonly number: number; readonly name: string; readonly checksum: string; readonly at: string };
    row: Record<string, never>;
  };
  recordOperation: {
    params: { readonly operation: string; readonly actor: string; readonly source: string; readonly at: string };
    row: { readonly revision: number };
  };
  removeFacts: {
    params: { readonly sources: readonly string[]; readonly search: string; readonly kept: readonly string[] };
    row: { readonly removed: number };
  };
  removeNodes: {
    params: { readonly sources: readonly string[]; readonly kept: readonly string[] };
    row: { readonly removed: number };
  };
  removeStatements: {
    params: { readonly sources: readonly string[]; readonly kept: readonly string[] };
    row: { readonly changed: number };
  };
  setSeedHash: {
    params: { readonly hash: string; readonly sources: readonly string[] };
    row: Record<string, never>;
  };
  countFactsOfSource: {
    params: { readonly search: string; readonly alone: boolean; readonly includeImplied: boolean; readonly source: string };
    row: { readonly count: number };
  };
  factsOfSource: {
    params: { readonly search: string; readonly alone: boolean; readonly includeImplied: boolean; readonly source: string; readonly after: string; readonly size: number };
    row: { readonly id: string; readonly type: string; readonly from: string; readonly to: string; readonly statedIn: readonly string[]; readonly implied: boolean; readonly properties: Readonly<Record<string, unknown>> };
  };
}
