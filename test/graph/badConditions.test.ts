import { expect, it } from "vitest";
import { useApp } from "../support/app.js";

const app = useApp();

it.each([
  [
    "a condition on what the relationship never carries",
    '{ studios { nodes { members(edgeFilter: { titleEn: { eq: "x" } }) { totalCount } } } }',
    'edgeFilter.titleEn: got "titleEn"; allowed is what MEMBER_OF carries: id, implied, since, until, seenOn, role.',
  ],
  [
    "a date of a relationship that cannot end",
    '{ studios(filter: { patents: { some: { edge: { since: { gt: "2020" } } } } }) { totalCount } }',
    'filter.patents.some.edge.since: got "since"; allowed is what OWNS carries: id, implied.',
  ],
  [
    "a role that the relationship never has",
    "{ studios { nodes { members(edgeFilter: { role: { eq: CHAIR } }) { totalCount } } } }",
    'edgeFilter.role.eq: got "CHAIR"; allowed is LEAD, MEMBER.',
  ],
  [
    "one of several roles that it never has",
    "{ alliances { nodes { studios(edgeFilter: { role: { in: [CHAIR, LEAD] } }) { totalCount } } } }",
    'edgeFilter.role.in: got "LEAD"; allowed is LEADING_UNIT, CHAIR, MEMBER.',
  ],
  [
    "a noun to which the edge does not lead",
    '{ conferrals(filter: { recipient: { some: { node: { region: { id: { eq: "region:x" } } } } } }) { totalCount } }',
    'filter.recipient.some.node.region: got "region"; allowed is one of person, studio, alliance, achievement.',
  ],
  [
    "a certainty of no day",
    "{ studios { nodes { members(certainty: [FALSE]) { totalCount } } } }",
    'certainty: got ["FALSE"]; allowed is a certainty beside asOf, the day that it is about.',
  ],
])("%s is refused, and what is allowed is said", async (_, operation, message) => {
  const { errors } = await app.ask(operation);
  expect(errors?.map((error) => [error.message, error.extensions["code"]])).toContainEqual([message, "BAD_USER_INPUT"]);
});
