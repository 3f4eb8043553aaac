const STATEMENTS = "statements { id quote article { title url publishedOn publisher } }";
const EVIDENCE = `inferred confidence articleCount ${STATEMENTS}`;
const DATE = "date { start end precision }";
const NAME = "__typename id name(language: $language)";

/** Entities by name. */
export const SEARCH = `query Search($query: String!, $language: Language) {
  search(query: $query, first: 8) {
    edges { match node { ${NAME} aliases ... on Person { country { name(language: $language) } } ... on Chamber { country { name(language: $language) } } } }
  }
}`;

const MET = `metWith(first: $first) { totalCount edges { ${DATE} mode place { name country { name(language: $language) } } node { ${NAME} } ${EVIDENCE} } }`;
const SIGNED = `signed(first: $first) { totalCount edges { ${DATE} node { ${NAME} kind } ${EVIDENCE} } }`;
const FORUMS = `participatesIn(first: $first) { totalCount edges { firstSeen lastSeen node { ${NAME} kind } ${EVIDENCE} } }`;
const HOLDERS = `officeHolders(first: $first) { totalCount edges { role title current firstSeen lastSeen node { ${NAME} } ${EVIDENCE} } }`;
const COUNTRY = "country { id name(language: $language) }";

/** All that is shown of an entity. */
export const ENTITY = `query Entity($id: ID!, $language: Language, $first: Int = 50) {
  node(id: $id) {
    ... on Entity { ${NAME} names { ru kk en } aliases wikidataId degree }
    ... on Person {
      ${COUNTRY}
      posts { role title current firstSeen lastSeen organization { ${NAME} } ${EVIDENCE} }
      ${MET}
      visited(first: $first) { totalCount edges { kind ${DATE} node { ${NAME} } ${EVIDENCE} } }
      ${SIGNED}
      ${FORUMS}
    }
    ... on Chamber { ${COUNTRY} chamberKind: kind partOf { ${NAME} } chambers { ${NAME} } ${HOLDERS} ${MET} ${SIGNED} ${FORUMS} }
    ... on Country { code chambers { ${NAME} } ${HOLDERS} ${SIGNED} ${FORUMS} visitors(first: $first) { totalCount edges { kind ${DATE} person { ${NAME} } ${EVIDENCE} } } }
    ... on Treaty { treatyKind: kind status signedOn { start precision } signedBy(first: $first) { totalCount edges { ${DATE} node { ${NAME} } ${EVIDENCE} } } }
    ... on Forum { forumKind: kind participants(first: $first) { totalCount edges { firstSeen lastSeen node { ${NAME} } ${EVIDENCE} } } ${HOLDERS} }
    ... on Organization { ${COUNTRY} ${HOLDERS} ${MET} ${SIGNED} ${FORUMS} }
  }
}`;

/** What is around an entity. */
export const NEIGHBOURHOOD = `query Neighbourhood($id: ID!, $depth: Int!, $language: Language) {
  neighbourhood(id: $id, depth: $depth, first: 40) {
    nodes { ${NAME} degree }
    relationships { id type weight date { start } from { id } to { id } }
    truncated
  }
}`;

/** Somewhere to begin. */
export const BEGINNING = `query Beginning($language: Language) {
  mostConnected(types: [PERSON], first: 12) { edges { count node { ${NAME} ... on Person { country { name(language: $language) } } } } }
  meetings(first: 6) { edges { ${DATE} node { title(language: $language) } participants { ${NAME} } ${EVIDENCE} } }
}`;

/** Asks the server; throws what it says when it does not answer. */
export const ask = async (query, variables, signal) => {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
    signal,
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors[0].message);
  return data;
};
