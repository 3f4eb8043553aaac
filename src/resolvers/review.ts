import type {
  JudgePayloadResolvers,
  MutationResolvers,
  QueryResolvers,
  ReviewPairResolvers,
  ReviewSideResolvers,
} from "../generated/resolvers.ts";
import { parseReason } from "../identity/reasons.ts";
import { MACHINE } from "../identity/records.ts";
import { badInput, bounded } from "../mistakes.ts";
import { type Order, toConnection, toPageRequest } from "../paging.ts";
import type { EntityRow, ReviewListRow, ReviewPairRow, ReviewSideRow } from "../rows.ts";
import { selectionOf, wantedOfPage } from "../selection.ts";

const BY_SCORE: Order = { name: "reviewQueue", ascending: false, isNumeric: true };
const LONGEST_AUTHOR = 200;
const LONGEST_NOTE = 2000;
const SIDES = ["left", "right"] as const;

export const reviewQueue: NonNullable<QueryResolvers["reviewQueue"]> = async (
  _root,
  { minScore, ...page },
  { loaders },
  info,
) => {
  const request = toPageRequest(page, BY_SCORE);
  const wants = selectionOf(info);
  const found = await loaders.page<ReviewListRow>("reviewPairs", {
    filter: {
      minScore: typeof minScore === "number" ? bounded("minScore", minScore, [0, 1]) : null,
    },
    page: request.page,
    read: { statements: SIDES.some((side) => wants(`edges.node.${side}.statements`)) },
    ...wantedOfPage(info),
  });
  return toConnection(found, request);
};

const sideOf = ({ sides }: ReviewPairRow, id: string): ReviewSideRow => {
  const side = sides.find((one) => one.id === id);
  if (!side) throw new TypeError(`a pair without its side ${id}`);
  return side;
};

export const ReviewPair: ReviewPairResolvers = {
  reasons: ({ reasons }) => reasons.map(parseReason),
  left: (pair) => sideOf(pair, pair.leftId),
  right: (pair) => sideOf(pair, pair.rightId),
};

export const ReviewSide: ReviewSideResolvers = { statements: ({ statements }) => statements ?? [] };

const judge: NonNullable<MutationResolvers["judge"]> = async (_root, args, context) => {
  const { leftId, rightId, verdict } = args;
  await context.judge({
    leftId,
    rightId,
    verdict,
    author: checkAuthor(args.author),
    note: checkNote(args.note),
  });
  const [left, right] = await Promise.all(
    [leftId, rightId].map((id) => context.loaders.entity.load(id)),
  );
  return { verdict, left: left ?? null, right: right ?? null };
};

const checkAuthor = (given: string): string => {
  const author = given.trim();
  if (author === "" || author.length > LONGEST_AUTHOR) {
    throw badInput("author", `expected 1 to ${LONGEST_AUTHOR} characters`);
  }
  if (author === MACHINE) throw badInput("author", `"${MACHINE}" signs its own judgements only`);
  return author;
};

const checkNote = (note: string | null | undefined): string | null => {
  const text = note?.trim() ?? "";
  if (text.length > LONGEST_NOTE) throw badInput("note", `at most ${LONGEST_NOTE} characters`);
  return text === "" ? null : text;
};

export const Mutation: MutationResolvers = { judge };

/** Each entity once. */
const distinct = (entities: readonly (EntityRow | null)[]): EntityRow[] => [
  ...new Map(entities.flatMap((entity) => (entity ? [[entity.id, entity]] : []))).values(),
];

export const JudgePayload: JudgePayloadResolvers = {
  areSame: ({ left, right }) => left !== null && left.id === right?.id,
  entities: ({ left, right }) => distinct([left, right]),
};
