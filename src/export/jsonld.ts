import { labelOf, partialDate, relationshipIdOf } from "./columns.ts";
import type { ExportNode, ExportRelationship, ExportSource, Values } from "./source.ts";
import { statementIdsOf } from "./source.ts";

/** schema.org for people, bodies, documents, events and news; the W3C's organization ontology, as Popolo uses it, for posts. */
const CONTEXT = {
  schema: "https://schema.org/",
  org: "http://www.w3.org/ns/org#",
  interparl: "urn:interparl:",
  id: "@id",
  type: "@type",
  name: "schema:name",
  names: { "@id": "schema:name", "@container": "@language" },
  alternateName: "schema:alternateName",
  kind: "schema:additionalType",
  status: "schema:creativeWorkStatus",
  sameAs: { "@id": "schema:sameAs", "@type": "@id" },
  countryCode: "schema:addressCountry",
  startDate: "schema:startDate",
  endDate: "schema:endDate",
  dateSigned: "schema:dateCreated",
  datePublished: "schema:datePublished",
  location: "schema:location",
  attendee: { "@id": "schema:attendee", "@type": "@id" },
  about: { "@id": "schema:about", "@type": "@id" },
  text: "schema:text",
  url: { "@id": "schema:url", "@type": "@id" },
  inLanguage: "schema:inLanguage",
  publisher: "schema:publisher",
  appearance: { "@id": "schema:appearance", "@type": "@id" },
  subjectOf: { "@id": "schema:subjectOf", "@type": "@id" },
  agent: { "@id": "schema:agent", "@type": "@id" },
  object: { "@id": "schema:object", "@type": "@id" },
  member: { "@id": "org:member", "@type": "@id" },
  organization: { "@id": "org:organization", "@type": "@id" },
  role: "schema:roleName",
  subOrganizationOf: { "@id": "org:subOrganizationOf", "@type": "@id" },
  containedInPlace: { "@id": "schema:containedInPlace", "@type": "@id" },
  confidence: "interparl:confidence",
  inferred: "interparl:inferred",
} as const;

const TYPES: Readonly<Record<string, string | readonly string[]>> = {
  Person: "schema:Person",
  Chamber: ["schema:GovernmentOrganization", "org:FormalOrganization"],
  Country: "schema:Country",
  Treaty: "schema:CreativeWork",
  Forum: ["schema:Organization", "org:Organization"],
  Organization: ["schema:Organization", "org:Organization"],
  Event: "schema:Event",
};

type Item = Readonly<Record<string, unknown>>;

/** One JSON-LD document: a context and the graph, an item a line. */
export async function* toJsonLd(source: ExportSource): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`;
  let separator = "\n";
  for await (const item of items(source)) {
    yield `${separator}${JSON.stringify(withoutUnknown(item))}`;
    separator = ",\n";
  }
  yield "\n]}\n";
}

async function* items(source: ExportSource): AsyncGenerator<Item> {
  for await (const node of source.nodes()) yield fromNode(node);
  for await (const { id, properties } of source.articles()) yield fromArticle(id, properties);
  for await (const relationship of source.evidenceRelationships()) {
    const { type, from, to } = relationship;
    if (type === "FROM") yield { id: urn(from), appearance: urn(to) };
    if (type === "SUBJECT" || type === "OBJECT") yield { id: urn(from), about: [urn(to)] };
  }
  for await (const { id, properties } of source.statements()) yield fromStatement(id, properties);
  for await (const relationship of source.relationships()) {
    const item = fromRelationship(relationship);
    if (item) yield item;
  }
}

const urn = (id: string): string => `urn:interparl:${encodeURIComponent(id)}`;

const fromNode = (node: ExportNode): Item => {
  const { id, properties } = node;
  const { nameRu, nameKk, nameEn } = properties;
  const isEvent = node.labels.includes("Event");
  return {
    id: urn(id),
    type: TYPES[isEvent ? "Event" : labelOf(node)],
    name: properties["name"],
    names: withoutUnknown({ ru: nameRu, kk: nameKk, en: nameEn }),
    alternateName: properties["aliases"],
    kind: properties["kind"],
    status: properties["status"],
    sameAs:
      properties["wikidataId"] && `http://www.wikidata.org/entity/${properties["wikidataId"]}`,
    countryCode: properties["countryCode"],
    dateSigned: partialDate(properties["signedOn"], properties["signedOnPrecision"]),
    startDate: partialDate(properties["date"], properties["datePrecision"]),
    endDate: partialDate(properties["dateEnd"], properties["datePrecision"]),
    location: properties["place"],
    confidence: properties["confidence"],
    ...sources(node),
  };
};

const fromArticle = (id: string, properties: Values): Item => ({
  id: urn(id),
  type: "schema:NewsArticle",
  name: properties["title"],
  url: properties["url"],
  datePublished: properties["publishedOn"],
  inLanguage: properties["language"],
  publisher: properties["publisher"],
});

const fromStatement = (id: string, properties: Values): Item => ({
  id: urn(id),
  type: "schema:Claim",
  text: properties["quote"],
  kind: properties["predicate"],
  status: properties["status"],
  confidence: properties["confidence"],
  inferred: properties["inferred"],
});

/** Null for what the event tells already: who met whom follows from who attended. */
const fromRelationship = (relationship: ExportRelationship): Item | null => {
  const { type, from, to, properties } = relationship;
  const id = urn(relationshipIdOf(relationship));
  switch (type) {
    case "HOLDS_POST":
    case "PARTICIPATES_IN":
      return {
        id,
        type: "org:Membership",
        member: urn(from),
        organization: urn(to),
        role: properties["title"] ?? properties["role"] ?? "participant",
        kind: properties["role"],
        confidence: properties["confidence"],
        ...sources(relationship),
      };
    case "SIGNED":
      return {
        id,
        type: "schema:Action",
        name: "signed",
        agent: urn(from),
        object: urn(to),
        startDate: partialDate(properties["date"], properties["datePrecision"]),
        confidence: properties["confidence"],
        inferred: properties["inferred"],
        ...sources(relationship),
      };
    case "PART_OF":
      return { id: urn(from), subOrganizationOf: urn(to) };
    case "IN_COUNTRY":
      return { id: urn(from), containedInPlace: urn(to) };
    case "TOOK_PART":
      return { id: urn(to), attendee: [urn(from)] };
    case "SIGNED_AT":
      return { id: urn(to), about: [urn(from)] };
    case "HELD_IN":
      return { id: urn(from), containedInPlace: urn(to) };
    default:
      return null;
  }
};

const sources = (thing: { readonly properties: Values }): Item => {
  const ids = statementIdsOf(thing);
  return ids.length > 0 ? { subjectOf: ids.map(urn) } : {};
};

const withoutUnknown = (item: Item): Item =>
  Object.fromEntries(
    Object.entries(item).filter(
      ([, value]) =>
        value !== undefined &&
        value !== null &&
        !(typeof value === "object" && Object.keys(value).length === 0),
    ),
  );
