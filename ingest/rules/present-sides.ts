import { entitiesOf, isPersonGroup, type Scene } from "../scene.ts";
import type { Bound } from "./sides.ts";

/**
 * Who was at the article's meeting besides its two sides, each on the side of its country:
 * "Also present were A and B", "The meeting was attended by A", "A took part in the talks".
 */
export function presentSides(scene: Scene): Bound | null {
  const { sides } = scene;
  if (sides?.countries.length !== 2) return null;
  const known = new Set([...sides.left, ...sides.right].map(({ id }) => id));
  const present = scene.reading.groups
    .filter((group) => isPersonGroup(group) && !group.marks.has("WITH"))
    .flatMap((group) => entitiesOf(scene, group))
    .filter(({ id, type }) => type === "Person" && !known.has(id));
  const of = (code: string | undefined) =>
    present.filter(({ countryCode }) => countryCode === code);
  const [home, guest] = sides.countries;
  const left = of(home);
  const right = of(guest);
  if (left.length + right.length === 0) return null;
  return {
    left: [...left, ...(right.length > 0 ? sides.left : [])],
    right: [...(left.length > 0 ? sides.right : []), ...right],
    how: "present",
    elided: true,
  };
}
