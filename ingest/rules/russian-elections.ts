import type { Line } from "../grammar/line.ts";
import type { Told } from "../grammar/modality.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { groupAfter, groupBefore, readingBefore, type Scene } from "../scene.ts";
import type { Group, Mention, PersonMention } from "../stages.ts";

const REACH = 5;
const FAR = 16;
const PRONOUNS = /^(?:им|ей|ею|ими)$/u;
const ELECTING: ReadonlySet<string> = new Set(["избрать", "избираться", "назначить", "утвердить"]);

/** The post a person comes to, in the instrumental: «избран председателем Сената», «на пост спикера», «Генеральным секретарём … стал». */
export function russianOffice(scene: Scene, trigger: FoundTrigger): PersonMention | null {
  const { first, last } = trigger;
  const { reading } = scene;
  if (isReplacing(trigger)) return officeLeft(scene);
  if (PRONOUNS.test(reading.line.lower(first - 1))) return officeBefore(scene);
  const offices = reading.mentions.filter(
    (mention): mention is PersonMention =>
      mention.kind === "person" && mention.name === null && isOffice(reading.line, mention),
  );
  const after = offices.find((office) => office.first >= last && office.first - last <= REACH);
  return (
    after ??
    offices.findLast((office) => office.last <= first && first - office.last <= REACH) ??
    offices.find((office) => office.last <= first && opens(reading.line, office, first)) ??
    null
  );
}

export function isReplacing({ trigger: { record } }: FoundTrigger): boolean {
  return record.id === "replaced";
}

/** «Анна Белова сменила Петра Орлова на посту председателя Сената»: the office that one leaves to the other. */
function officeLeft({ reading: { line, mentions } }: Scene): PersonMention | null {
  const isLeft = ({ first }: Mention) =>
    line.is(first - 1, "посту", "должности") && line.is(first - 2, "на");
  return (
    mentions.find(
      (mention): mention is PersonMention =>
        mention.kind === "person" && mention.name === null && isLeft(mention),
    ) ?? null
  );
}

/** «Избран председатель комитета. Им стал …»: the office that the sentence before elected to. */
function officeBefore(scene: Scene): PersonMention | null {
  const before = readingBefore(scene);
  if (!before) return null;
  const isElecting = before.line.tokens.some((_, index) =>
    before.line.analyze(index).some(({ lemma }) => ELECTING.has(lemma)),
  );
  const offices = before.mentions.filter(
    (mention): mention is PersonMention =>
      mention.kind === "person" && mention.name === null && mention.posts.some(isHeld),
  );
  return isElecting ? (offices.at(-1) ?? null) : null;
}

function isHeld({ record }: PersonMention["posts"][number]): boolean {
  return record.isPost;
}

/** «Председателем Сената на пленарном заседании в пятницу была избрана …»: the office opens the sentence. */
function opens(line: Line, { first, last, cases }: PersonMention, verb: number): boolean {
  const isAlone = line.tokens
    .slice(last, verb)
    .every(
      (_, step) =>
        !line.analyze(last + step).some(({ pos }) => pos === "VERB") || last + step === verb - 1,
    );
  const isBegin = first === 0 || (first === 1 && line.cases(0).includes("ablt"));
  return isBegin && cases.includes("ablt") && isAlone && verb - last <= FAR;
}

/** «его встречи с лидерами фракций»: with whom, no office he holds. */
function isOffice(line: Line, { first, cases }: PersonMention): boolean {
  if (line.is(first - 1, "с", "со", "между", "перед", "над")) return false;
  return cases.length === 0 || cases.includes("ablt") || line.is(first - 1, "пост", "должность");
}

/** What makes an election one that was: «поздравил с избранием», «проголосовали за избрание», «после назначения». */
const BEFORE_ELECTION = ["с", "со", "за", "после", "случаю"];
const CANDIDATE = /^кандидат/;

/** «избрание», «назначение»: told as done, unless of a candidate. */
export function electionTold({ reading: { line } }: Scene, { first }: FoundTrigger): Told | null {
  let before = first - 1;
  while (line.is(before, "его", "её", "ее", "единогласное", "единогласным")) before--;
  const isCandidate = line.tokens.some(({ lower }) => CANDIDATE.test(lower));
  const isSure = line.is(before, ...BEFORE_ELECTION) || isDecreed(line, before);
  if (isCandidate || !isSure) return null;
  return { status: "ASSERTED", recalled: false, by: first, confidence: 0.9 };
}

const DECREES: ReadonlySet<string> = new Set(["указ", "распоряжение", "постановление", "приказ"]);
const ISSUED: ReadonlySet<string> = new Set(["подписать", "издать"]);

/** «подписал указ о назначении …» */
function isDecreed(line: Line, preposition: number): boolean {
  const has = (index: number, lemmas: ReadonlySet<string>) =>
    line.analyze(index).some(({ lemma, tense }) => lemmas.has(lemma) && tense !== "futr");
  const isIssued = [2, 3].some((step) => has(preposition - step, ISSUED));
  return line.is(preposition, "о", "об") && has(preposition - 1, DECREES) && isIssued;
}

/** «поздравил Анну Белову с избранием спикером», «за избрание Анны Беловой спикером». */
function electedByNoun(scene: Scene, { first, last }: FoundTrigger): Group | null {
  const isGenitive = ({ marks }: Group) => marks.has("OBJ") || marks.has("GEN");
  const { groups } = scene.reading;
  return (
    groups.find((group) => group.first === last && isNamed(group) && isGenitive(group)) ??
    groups.findLast(
      (group) =>
        group.last <= first && first - group.last <= 2 && isNamed(group) && isGenitive(group),
    ) ??
    null
  );
}

/** Who comes to it; all of a list where the post is plural: «А. и Б. являются сопредседателями». */
export function russianElected(
  scene: Scene,
  trigger: FoundTrigger,
  office: PersonMention,
): readonly Mention[] {
  const { first, last } = trigger;
  if (trigger.trigger.record.part === "noun")
    return electedByNoun(scene, trigger)?.members.slice(0, 1) ?? [];
  const { line } = scene.reading;
  const pronoun = relativeBefore(line, first);
  if (isReplacing(trigger)) return pronoun === null ? replacedAt(scene, trigger, office) : [];
  if (isOccupying(line, trigger)) {
    if (trigger.form === "participle") return [];
    if (pronoun !== null) return describedAt(scene, pronoun);
  }
  const group = isAppointing(line, trigger)
    ? appointedIn(scene, trigger)
    : (subjectOf(scene, trigger, office) ?? appointedIn(scene, trigger));
  if (group) return group.members.slice(0, office.plural ? group.members.length : 1);
  const pronouns = ["его", "её", "ее"];
  const isMeant = line.is(first - 1, ...pronouns) || line.is(last, ...pronouns);
  return isMeant ? topicMention(scene) : [];
}

const NEAR = 4;

/** «…, которая с прошлого года занимает пост …»: the relative pronoun that a verb goes with. */
function relativeBefore(line: Line, verb: number): number | null {
  for (let index = verb - 1; index >= Math.max(0, verb - NEAR); index--) {
    if (line.is(index, ",")) return null;
    if (line.is(index, "который", "которая", "которые")) return index;
  }
  return null;
}

/** «занимать пост», «занимать должность». */
function isOccupying(line: Line, { first }: FoundTrigger): boolean {
  return line.analyze(first).some(({ lemma }) => lemma === "занимать");
}

/** «…назначил Анну Белову, которая занимает …»: who stands before the comma, in whatever case. */
function describedAt({ reading: { groups } }: Scene, pronoun: number): readonly Mention[] {
  const group = groups.find(({ last }) => last === pronoun - 1);
  return group && isNamed(group) ? group.members.slice(-1) : [];
}

/** Who comes and who leaves: «Анна Белова сменила Петра Орлова», «Петра Орлова сменила Анна Белова». */
function replacedAt(scene: Scene, { first, last }: FoundTrigger, office: PersonMention): Mention[] {
  const isNear = (group: Group) =>
    isNamed(group) && (office.first < first || group.last <= office.first);
  const one = (mark: "SUBJ" | "OBJ") =>
    groupBefore(scene, first, mark, isNamed) ?? groupAfter(scene, last, mark, { test: isNear });
  const [comes, leaves] = [one("SUBJ"), one("OBJ")].map((group) => group?.members[0]);
  return comes && leaves && comes !== leaves ? [comes, leaves] : [];
}

const APPOINTING = new Set(["избрать", "назначить", "переизбрать", "утвердить"]);

/** «Президент назначил Анну Белову министром»: its subject comes to nothing; but «Анна Белова назначена министром». */
function isAppointing(line: Line, { first }: FoundTrigger): boolean {
  return line
    .analyze(first)
    .some(
      ({ pos, lemma }) =>
        (pos === "VERB" || pos === "INFN" || pos === "GRND") && APPOINTING.has(lemma),
    );
}

function appointedIn(scene: Scene, { first, last }: FoundTrigger): Group | null {
  return (
    groupAfter(scene, last, "OBJ", { reach: 3, test: isNamed }) ??
    groupBefore(scene, first, "OBJ", (found) => isNamed(found) && first - found.last <= 4)
  );
}

/** Before the verb in its clause; behind it where the office comes first: «новым главой министерства стала Анна Белова». */
function subjectOf(
  scene: Scene,
  { first, last }: FoundTrigger,
  office: PersonMention,
): Group | null {
  const { line } = scene.reading;
  const behind = () => groupAfter(scene, last, "SUBJ", { test: isNamed });
  const before = groupBefore(scene, first, "SUBJ", isNamed);
  if (!before) return behind();
  const isApart =
    office.last <= first &&
    before.last <= office.first &&
    endsClause(line, before.last, office.first);
  return isApart ? (behind() ?? before) : before;
}

/** «Анна Белова ушла, председателем стал Пётр Иванов», «Анна Белова сообщила, что …». */
function endsClause(line: Line, from: number, to: number): boolean {
  const isComma = line.tokens.slice(from, to).some(({ text }) => /^[,;:»]$/u.test(text));
  const hasVerb = line.tokens
    .slice(from, to)
    .some((_, step) => ["VERB", "PRTS"].includes(line.analyze(from + step)[0]?.pos ?? ""));
  return isComma && hasVerb;
}

/** «Её переизбрали председателем»: whom the sentence before spoke of. */
function topicMention({ document, reading, topic }: Scene): readonly Mention[] {
  const { readings } = document;
  const earlier = readings.slice(0, readings.indexOf(reading)).flatMap(({ mentions }) => mentions);
  return earlier.filter((mention) => topic && document.entity(mention)?.id === topic.id).slice(-1);
}

function isNamed({ members }: Group): boolean {
  return members.some((member) => member.kind === "person" && member.name !== null);
}
