import type { Document } from "./document.ts";
import { nounTold, type Told, verbTold } from "./grammar/modality.ts";
import type { FoundTrigger } from "./grammar/triggers.ts";
import { type Analysis, settleClaims } from "./index.ts";
import { datesOf, openScene, type Scene } from "./scene.ts";
import type { Mention, PostMention, Reading } from "./stages.ts";
import { type WeighedClaim, weighClaims } from "./statements.ts";
import type { EventDate } from "./types.ts";

/** What each stage made of an article, sentence by sentence, for people to read. */
export function trace(analysis: Analysis): string {
  const { article, document, claims, toOriginal } = analysis;
  const weighed = weighClaims(settleClaims(analysis, claims), article, toOriginal);
  const lines = [
    `article ${article.path ?? article.url ?? article.id} · ${article.language} · ${article.publishedOn ?? "no date"}`,
    ...label("countries", document.countries.spokenOf.join(" ")),
    ...document.cast.flatMap(({ entity, holdings }) => {
      const posts = holdings.map(({ role, body }) => `${role} of ${body?.name ?? "?"}`);
      return label("person", [reference(entity), ...posts].join(" · "));
    }),
    ...document.readings.flatMap((reading) => ["", ...describeReading(document, reading, weighed)]),
  ];
  return `${lines.join("\n")}\n`;
}

function describeReading(
  document: Document,
  reading: Reading,
  weighed: readonly WeighedClaim[],
): string[] {
  const { sentence, line, mentions, groups, treaties } = reading;
  const scene = openScene(document, reading, { topic: null, sides: null, meeting: null });
  const names = new Map(
    mentions.map((mention) => [mention, line.text(mention.first, mention.last)]),
  );
  const several = groups.filter(({ members }) => members.length > 1);
  return [
    `${sentence.isTitle ? "title" : "sentence"} ${sentence.index} [${sentence.start}–${sentence.end}] ${sentence.text}`,
    ...mentions.flatMap((mention) =>
      label(mention.kind, `“${names.get(mention)}” ${describeMention(document, mention)}`),
    ),
    ...treaties.flatMap(({ treatyKind, name, marks, titled }) =>
      label(
        "treaty",
        `${treatyKind} “${name}”${titled ? "" : ", no title of its own"}${marked(marks)}`,
      ),
    ),
    ...several.flatMap(({ members, marks }) =>
      label(
        "group",
        `${members.map((member) => names.get(member) ?? "?").join(" + ")}${marked(marks)}`,
      ),
    ),
    ...datesOf(scene).flatMap(({ start, end, date }) => {
      const written = sentence.text.slice(start - sentence.start, end - sentence.start);
      return label("date", `“${written}” ${describeDate(date)}`);
    }),
    ...scene.triggers.flatMap((trigger) => label("trigger", describeTrigger(scene, trigger))),
    ...weighed
      .filter(({ claim }) => claim.reading.sentence.index === sentence.index)
      .flatMap((claim) => label("claim", describeClaim(claim))),
  ];
}

function describeMention(document: Document, mention: Mention): string {
  const entity = document.entity(mention);
  const end = entity ? ` → ${reference(entity)}` : " → nobody the article names";
  switch (mention.kind) {
    case "person": {
      const posts = mention.posts.flatMap((post) => `; ${describePost(document, post)}`);
      return `${mention.name?.display ?? "no name"}${end}${posts.join("")}${marked(mention.marks)}`;
    }
    case "body":
      return `${mention.type}${entity ? end : " → open which"}${marked(mention.marks)}`;
    case "country":
      return `${mention.form}${end}${marked(mention.marks)}`;
  }
}

function describePost(document: Document, { title, body, country, former }: PostMention): string {
  const place = body ? (document.body(body)?.name ?? body.name) : country;
  return `post “${title}”${place ? ` of ${place}` : ""}${former ? ", former" : ""}`;
}

function describeTrigger(scene: Scene, trigger: FoundTrigger): string {
  const { record } = trigger.trigger;
  const word = `“${scene.reading.line.text(trigger.first, trigger.last)}” ${record.id}`;
  const kind = [record.predicate, record.part, trigger.form].filter(
    (part) => part && part !== "none",
  );
  return `${word} (${kind.join(", ")})${trigger.negated ? ", negated" : ""}${describeTold(told(scene, trigger))}`;
}

function told({ reading: { line }, lights }: Scene, trigger: FoundTrigger): Told | null {
  return trigger.trigger.record.part === "noun"
    ? nounTold(line, trigger, lights)
    : verbTold(line, trigger);
}

function describeTold(told: Told | null): string {
  if (!told) return " → tells of nothing by itself";
  return ` → ${told.status} ${told.confidence.toFixed(2)}${told.recalled ? ", recalled" : ""}`;
}

const VERDICTS = {
  kept: "",
  outweighed: " – dropped: the same sentence tells it as done",
  repeated: " – dropped: a surer claim of the sentence says the same",
} as const;

function describeClaim({ claim, statement, verdict }: WeighedClaim): string {
  const { predicate, status, rule, confidence, inferred, recalled } = claim;
  const { subject, object, date, properties } = statement;
  const details = [
    `${status} ${confidence.toFixed(2)} ${rule}`,
    ...(inferred ? ["concluded"] : []),
    ...(recalled ? ["recalled"] : []),
    ...(date ? [`${describeDate(date)} by ${date.basis}`] : []),
    ...Object.entries(properties).map(([name, value]) => `${name} ${value}`),
    statement.id,
  ];
  return `${reference(subject)} ${predicate} ${reference(object)} · ${details.join(" · ")}${VERDICTS[verdict]}`;
}

function describeDate({ start, end, precision }: Omit<EventDate, "basis">): string {
  return `${start === end ? start : `${start}/${end}`} ${precision}`;
}

function reference({ name, id }: { readonly name: string; readonly id: string }): string {
  return `${name} (${id})`;
}

function marked(marks: ReadonlySet<string>): string {
  return marks.size > 0 ? ` [${[...marks].join(" ")}]` : "";
}

function label(name: string, text: string): string[] {
  return text ? [`  ${name.padEnd(10)}${text}`] : [];
}
