/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How sharp a date is. */
export type DatePrecision =
  /** The day, or a few days, are known. */
  | 'DAY'
  /** Only the month is known. */
  | 'MONTH'
  /** Only the year is known. */
  | 'YEAR';

export type MeetingsOfCountryQueryVariables = Exact<{
  country: string;
  after?: string | null | undefined;
}>;


export type MeetingsOfCountryQuery = { meetings: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ articleCount: number, date: { start: string, precision: DatePrecision } | null, participants: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      >, statements: Array<{ quote: string, article: { title: string | null, url: string | null } }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const MeetingsOfCountryDocument = new TypedDocumentString(`
    query MeetingsOfCountry($country: CountryCode!, $after: String) {
  meetings(filter: {countries: [$country]}, first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      date {
        start
        precision
      }
      participants {
        name(language: EN)
      }
      articleCount
      statements {
        quote
        article {
          title
          url
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingsOfCountryQuery, MeetingsOfCountryQueryVariables>;