import type { Document } from "../document.ts";
import { verbTold } from "../grammar/modality.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { type Holding, hold } from "../people/holdings.ts";
import { type Claim, dateAt, type Scene, spanOf } from "../scene.ts";
import type { Mention, PersonMention, PostMention } from "../stages.ts";
import { englishElected, englishOffice } from "./english-elections.ts";
import { kazakhElected, kazakhOffice } from "./kazakh-elections.ts";
import { electionTold, isReplacing, russianElected, russianOffice } from "./russian-elections.ts";
import { ledOffice } from "./russian-led.ts";

const CERTAIN = 0.95;
const BARE = 0.8;

/** Who holds which post, beside the name or by election. */
export function* holdsPost(scene: Scene): Generator<Claim> {
  yield* besideName(scene);
  yield* byElection(scene);
}

/** Every post that stands with a name: «Председатель Сената Маулен Ашимбаев». */
function* besideName(scene: Scene): Generator<Claim> {
  for (const mention of scene.reading.mentions) {
    if (mention.kind !== "person" || !mention.name) continue;
    const character = scene.document.character(mention);
    if (!character) continue;
    for (const holding of holdingsOf(scene.document, mention, character.countryCode)) {
      const { body, post, role } = holding;
      if (isPassing(post)) continue;
      if (leadsMany(scene, post) || isNamesake(scene, post)) continue;
      if (!post.record.isPost || !body || body.type === "Treaty" || body.type === "Person")
        continue;
      // «Мәжіліс спикері Такео Кавамураны қабылдады»: nobody sits in a parliament of another country.
      if (body.type === "Chamber" && isForeign(character.countryCode, body.countryCode)) continue;
      if (isAssemblys(holding, character.holdings)) continue;
      yield {
        predicate: "HOLDS_POST",
        status: "ASSERTED",
        subject: character.entity,
        object: body,
        reading: scene.reading,
        trigger: spanOf(scene, post.first, post.last),
        rule: "holds-post/beside-name",
        confidence: post.body || post.country ? CERTAIN : BARE,
        inferred: false,
        date: null,
        recalled: false,
        properties: { title: post.title, role, ...(post.former ? { current: false } : {}) },
      };
    }
  }
}

/** A staff, and a delegation but for a standing one: «Орталық Азиямен байланыс жөніндегі делегация». */
function isPassing({ body }: PostMention): boolean {
  const kind = body?.head?.kind;
  return kind === "staff" || (kind === "delegation" && !/ жөніндегі /iu.test(body?.name ?? ""));
}

/** «председатели комитетов Сената А. и Б.»: each leads one of them, and which one is not said. */
function leadsMany({ reading: { line } }: Scene, { plural, body }: PostMention): boolean {
  if (line.language !== "ru" || !plural || body?.type !== "Organization") return false;
  const nouns = line.analyze(body.first).filter(({ pos }) => pos === "NOUN");
  return nouns.length > 0 && nouns.every((noun) => noun.plural);
}

/** «улица названа именем короля Хуана», «университет имени президента Петра Орлова»: whom a thing is called after. */
function isNamesake({ reading: { line } }: Scene, { first }: PostMention): boolean {
  if (line.language !== "ru") return false;
  if (line.is(first - 1, "честь"))
    return line.tokens.some(({ lower }) => /^(?:пере)?назва/u.test(lower));
  return line.is(first - 1, "имени", "именем") && !line.is(first - 2, "от");
}

function isForeign(own: string | null, other: string | null): boolean {
  return own !== null && other !== null && own !== other;
}

/**
 * "the Assembly's delegation, composed of President Anna Berg (MP, Sweden) and Chair Maria Silva (MP, Greece)": a member of
 * parliament is no head of state, and a bare chair chairs something else.
 */
function isAssemblys({ post, body }: Holding, others: readonly Holding[]): boolean {
  const isNational =
    body?.type === "Country" || (body?.type === "Chamber" && /chair\w*$/i.test(post.title));
  const isBare = !post.body && !post.country && isNational;
  return (
    isBare &&
    others.some(
      ({ role, body: house, post: { former } }) =>
        role === "MEMBER" && house?.type === "Chamber" && !former,
    )
  );
}

/** «Дарига Назарбаева избрана председателем Сената», "X was elected Speaker", «X төраға болып сайланды». */
function* byElection(scene: Scene): Generator<Claim> {
  const { document, reading } = scene;
  for (const trigger of scene.triggers) {
    const { record } = trigger.trigger;
    if (record.predicate !== "HOLDS_POST") continue;
    const told =
      record.part === "noun" ? electionTold(scene, trigger) : verbTold(reading.line, trigger);
    const office = officeAt(scene, trigger);
    const [post] = office?.posts ?? [];
    if (!told || !office || !post?.record.isPost) continue;
    for (const elected of electedAt(scene, trigger, office)) {
      const character = elected.kind === "person" ? document.character(elected) : null;
      if (!character) continue;
      const { body, role } =
        ownOffice(post, character.holdings) ??
        hold(document, post, character.countryCode, office.country);
      if (!body || body.type === "Treaty" || body.type === "Person") continue;
      yield {
        predicate: "HOLDS_POST",
        status: told.status,
        subject: character.entity,
        object: body,
        reading,
        trigger: spanOf(scene, trigger.first, trigger.last),
        rule: `holds-post/${record.id}`,
        confidence: record.weight * told.confidence,
        inferred: false,
        date: dateAt(scene, trigger.first, told.status),
        recalled: told.recalled,
        properties: {
          title: post.title,
          role,
          ...(isLeft(scene, trigger, elected, told.recalled) ? { current: false } : {}),
        },
      };
    }
  }
}

/** «Бұған дейін ол Сенат төрағасы болды», «сменила Петра Орлова на посту», «занимал пост министра». */
function isLeft(
  { reading: { line, language } }: Scene,
  trigger: FoundTrigger,
  { marks }: Mention,
  recalled: boolean,
): boolean {
  if (language === "kk") return recalled && line.is(trigger.first, "болды");
  if (language !== "ru") return false;
  if (isReplacing(trigger)) return marks.has("OBJ") && !marks.has("SUBJ");
  return line.is(trigger.first, "занимал", "занимала", "занимали");
}

/** «вице-президент Ассамблеи Анна Белова. Белова переизбрана вице-президентом»: a bare office of whom the article gave it in full. */
function ownOffice(post: PostMention, holdings: readonly Holding[]): Holding | null {
  if (post.body || post.country) return null;
  const isFull = ({ post: own, body }: Holding) =>
    body !== null && own.record === post.record && (own.body !== null || own.country !== null);
  return holdings.find(isFull) ?? null;
}

function officeAt(scene: Scene, trigger: FoundTrigger): PersonMention | null {
  if (scene.reading.language === "kk") return kazakhOffice(scene, trigger);
  if (scene.reading.language === "ru")
    return ledOffice(scene, trigger) ?? russianOffice(scene, trigger);
  return englishOffice(scene, trigger);
}

function electedAt(scene: Scene, trigger: FoundTrigger, office: PersonMention): readonly Mention[] {
  const { language } = scene.reading;
  if (language === "kk") return kazakhElected(scene, office, trigger)?.members ?? [];
  if (language === "ru") return russianElected(scene, trigger, office);
  return englishElected(scene, trigger);
}

function holdingsOf(document: Document, mention: PersonMention, country: string | null): Holding[] {
  const fuller =
    document
      .character(mention)
      ?.holdings.filter(({ post, body }) => body && (post.body || post.country)) ?? [];
  return mention.posts.map((post) => {
    const holding = hold(document, post, country, mention.country);
    const isWhole = !post.body && holding.body?.kind === "PARLIAMENT";
    if (post.body || (post.country && !isWhole)) return holding;
    // "Chair B. Battumur" of whom the article said what he chairs.
    return (
      fuller.find(
        (other) => other.post.record === post.record && other.post.former === post.former,
      ) ?? holding
    );
  });
}
