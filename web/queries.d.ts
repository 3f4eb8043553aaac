/** Operations of the web page, by name; `ask` sends one. */
export const SEARCH: string;
export const ENTITY: string;
export const NEIGHBOURHOOD: string;
export const BEGINNING: string;
export const ask: (query: string, variables: object, signal?: AbortSignal) => Promise<unknown>;
