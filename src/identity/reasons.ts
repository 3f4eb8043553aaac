import type { Feature } from "./records.ts";

const REASON = /^(.+?) ([+-]\d+(?:\.\d+)?): (.*)$/s;

/** A reason as the graph keeps it and a terminal shows it: `name +1.5: given and family name agree`. */
export const formatReason = ({ name, weight, detail }: Feature): string =>
  `${name} ${weight < 0 ? "" : "+"}${weight.toFixed(1)}: ${detail}`;

/** A reason taken apart again; one of another form is all detail and weighs nothing. */
export const parseReason = (reason: string): Feature => {
  const [, name = "", weight = "0", detail = reason] = REASON.exec(reason) ?? [];
  return { name, weight: Number(weight), detail };
};
