import type { TypedDocumentString } from "./generated/graphql.ts";

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** Sends an operation; what comes back has the type the operation says. Throws where the server reports errors. */
export const ask = async <Data, Variables>(
  address: string,
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> => {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify({ query: operation.toString(), variables }),
  });
  const { data, errors = [] } = (await response.json()) as Answer<Data>;
  if (errors.length > 0 || !data) throw new Error(errors.map(({ message }) => message).join("; "));
  return data;
};
