/** An element with attributes and children. Text is always text, never markup. */
export const element = (name, attributes = {}, ...children) =>
  fill(document.createElement(name), attributes, children);

/** The same for drawings. */
export const shape = (name, attributes = {}, ...children) =>
  fill(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);

const fill = (made, attributes, children) => {
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(key, value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined)
      made.setAttribute(key, value);
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
  return made;
};

/** A link, where the address is one of the web's; else its text. */
export const webLink = (address, text) => {
  const isWeb = typeof address === "string" && /^https?:\/\//i.test(address);
  if (!isWeb) return document.createTextNode(text);
  return element("a", { href: address, rel: "noopener noreferrer" }, text);
};

const PARTS = { DAY: 10, MONTH: 7, YEAR: 4 };

/** A date as sharp as it is known. */
export const dateText = (date) => {
  if (!date) return "undated";
  const start = date.start.slice(0, PARTS[date.precision] ?? 10);
  const isRange = date.precision === "DAY" && date.end && date.end !== date.start;
  return isRange ? `${start} – ${date.end}` : start;
};

/** From when to when sources vouch for something. */
export const seenText = ({ firstSeen, lastSeen }) =>
  firstSeen && lastSeen && firstSeen !== lastSeen
    ? `seen ${firstSeen} – ${lastSeen}`
    : firstSeen
      ? `seen ${firstSeen}`
      : "";

/** `PRIME_MINISTER` → `prime minister`. */
export const words = (constant) => (constant ?? "").toLowerCase().replaceAll("_", " ");
