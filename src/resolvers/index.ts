import type { Resolvers } from "../generated/resolvers.ts";
import { CountryCodeScalar, DateScalar, DateTimeScalar } from "../scalars.ts";
import { Article } from "./article.ts";
import { Bilateral } from "./bilateral.ts";
import { Chamber } from "./chamber.ts";
import { Country } from "./country.ts";
import * as edges from "./edges.ts";
import { Conflict, ConflictingValue, Event, TimelineItem } from "./event.ts";
import { MeetingCount } from "./events.ts";
import { Forum } from "./forum.ts";
import { Neighbourhood, Path, Relationship } from "./graph.ts";
import { Entity, Names, Node } from "./node.ts";
import { Organization } from "./organization.ts";
import { Person } from "./person.ts";
import { Post } from "./post.ts";
import { Query } from "./query.ts";
import { JudgePayload, Mutation, ReviewPair, ReviewSide } from "./review.ts";
import { Place, Statement } from "./statement.ts";
import { Treaty } from "./treaty.ts";

export const resolvers: Resolvers = {
  Date: DateScalar,
  DateTime: DateTimeScalar,
  CountryCode: CountryCodeScalar,
  Query,
  Mutation,
  Node,
  Entity,
  Names,
  Person,
  Chamber,
  Country,
  Treaty,
  Forum,
  Organization,
  Event,
  TimelineItem,
  Article,
  Statement,
  Place,
  Post,
  Conflict,
  ConflictingValue,
  ReviewPair,
  ReviewSide,
  JudgePayload,
  Path,
  Neighbourhood,
  Relationship,
  Bilateral,
  MeetingCount,
  ...edges,
};
