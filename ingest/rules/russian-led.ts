import { isLeadingVerb } from "../grammar/russian/leading.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import type { Scene } from "../scene.ts";
import type { BodyMention, PersonMention } from "../stages.ts";

/** Bodies whose head is no office of them, or is none at all: «возглавил делегацию». */
const UNLED: ReadonlySet<string> = new Set(["delegation", "staff", "house", "embassy"]);
const PRONOUNS = ["он", "она", "они", "который", "которая", "которые", "кто"];
const NEAR = 1;

/** The office that leading a body is: «Анна Белова возглавила комитет Сената по труду», «Комиссию по правам возглавил …». */
export function ledOffice(
  { reading: { line, mentions }, document }: Scene,
  { first, last }: FoundTrigger,
): PersonMention | null {
  if (!isLeadingVerb(line, first)) return null;
  // «с тех пор как он возглавил Сенат, в делегацию вошли …»: who he is, the clause does not say.
  if (line.is(first - 1, ...PRONOUNS)) return null;
  const bodies = mentions.filter((mention): mention is BodyMention => mention.kind === "body");
  const body =
    bodies.find((led) => led.first === last && isLed(led)) ??
    bodies.find((led) => led.first <= NEAR && led.last === first && isLed(led));
  const record = document.knowledge.posts.get("chair");
  if (!body || !record) return null;
  const range = { first: body.first, last: body.last };
  const post = {
    ...range,
    record,
    title: "руководитель",
    body,
    country: body.country,
    former: false,
    plural: false,
  };
  return {
    ...range,
    kind: "person",
    name: null,
    posts: [post],
    country: null,
    cases: ["ablt"],
    plural: false,
    marks: new Set(),
  };
}

/** In the accusative, and called by more than its noun: «комитет», «группу» may be any. */
function isLed({ type, head, cases, first, last, anaphoric }: BodyMention): boolean {
  const isNamed = type === "Chamber" || last - first > 1;
  return isNamed && !anaphoric && cases.includes("accs") && !UNLED.has(head?.kind ?? "");
}
