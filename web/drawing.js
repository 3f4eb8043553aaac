import { element, shape, words } from "./elements.js";

const WIDTH = 900;
const HEIGHT = 520;
const STEPS = 300;
/** Keeps what nothing holds from drifting to the rim. */
const GRAVITY = 0.4;

/** Draws a neighbourhood; nodes push each other away, relationships pull, the middle stays. */
export const draw = (container, { nodes, relationships, truncated }, { middle, onChoose }) => {
  if (nodes.length < 2) return;
  const places = layOut(nodes, relationships, middle);
  const svg = shape("svg", {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    role: "group",
    "aria-label": `${nodes.length} entities and ${relationships.length} relationships around it`,
  });
  svg.append(
    ...merge(relationships).map((edge) => drawEdge(edge, places)),
    ...nodes.map((node) => drawNode(node, places.get(node.id), { middle, onChoose })),
  );
  const note = truncated ? " Only the most told part is drawn." : "";
  container.replaceChildren(svg, element("p", { class: "legend" }, legend(nodes), note));
};

const legend = (nodes) =>
  [...new Set(nodes.map(({ __typename }) => __typename))].map((type) =>
    element("span", { class: `key ${type}` }, type.toLowerCase()),
  );

/** One line for each pair, as thick as all its relationships are told. */
const merge = (relationships) => {
  const pairs = new Map();
  for (const { from, to, type, weight } of relationships) {
    const key = [from.id, to.id].sort().join(" ");
    const pair = pairs.get(key) ?? { from: from.id, to: to.id, types: new Set(), weight: 0 };
    pair.types.add(type);
    pair.weight += weight;
    pairs.set(key, pair);
  }
  return [...pairs.values()];
};

const drawEdge = ({ from, to, types, weight }, places) => {
  const start = places.get(from);
  const end = places.get(to);
  return shape(
    "line",
    {
      x1: start.x.toFixed(1),
      y1: start.y.toFixed(1),
      x2: end.x.toFixed(1),
      y2: end.y.toFixed(1),
      class: [...types][0],
      "stroke-width": Math.min(1 + Math.log2(weight), 6).toFixed(1),
    },
    shape("title", {}, [...types].map(words).join(", ")),
  );
};

const drawNode = (node, { x, y }, { middle, onChoose }) => {
  const isMiddle = node.id === middle;
  const size = Math.min(7 + Math.sqrt(node.degree) * 2, 20);
  return shape(
    "a",
    {
      href: `#${encodeURIComponent(node.id)}`,
      class: `node ${node.__typename}${isMiddle ? " middle" : ""}`,
      transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`,
      click: (event) => {
        event.preventDefault();
        onChoose(node.id);
      },
    },
    shape(
      "title",
      {},
      `${node.name} (${node.__typename.toLowerCase()}, ${node.degree} relationships)`,
    ),
    shape("circle", { r: size.toFixed(1) }),
    shape("text", { y: (size + 13).toFixed(1), "text-anchor": "middle" }, shorten(node.name)),
  );
};

const shorten = (name) => (name.length > 24 ? `${name.slice(0, 23)}…` : name);

/** Places after a fixed number of steps; begins on a circle, so that equal graphs look alike. */
const layOut = (nodes, relationships, middle) => {
  const places = new Map(
    nodes.map(({ id }, index) => {
      const angle = (index / Math.max(1, nodes.length - 1)) * 2 * Math.PI;
      const isMiddle = id === middle;
      return [
        id,
        {
          x: WIDTH / 2 + (isMiddle ? 0 : Math.cos(angle) * 220),
          y: HEIGHT / 2 + (isMiddle ? 0 : Math.sin(angle) * 150),
          isMiddle,
        },
      ];
    }),
  );
  const all = [...places.values()];
  const pulls = merge(relationships).map(({ from, to }) => [places.get(from), places.get(to)]);
  const ideal = Math.min(150, 480 / Math.sqrt(nodes.length));
  for (let step = 0; step < STEPS; step += 1) {
    const heat = 24 * (1 - step / STEPS);
    for (const place of all) Object.assign(place, { dx: 0, dy: 0 });
    push(all, ideal);
    pull(pulls, ideal);
    for (const place of all) move(place, heat);
  }
  return places;
};

const push = (all, ideal) => {
  for (const [index, one] of all.entries()) {
    for (const other of all.slice(index + 1)) {
      const x = one.x - other.x || 0.1;
      const y = (one.y - other.y || 0.1) * 1.5;
      const force = (ideal * ideal) / (x * x + y * y);
      one.dx += x * force;
      one.dy += y * force;
      other.dx -= x * force;
      other.dy -= y * force;
    }
  }
};

const pull = (pulls, ideal) => {
  for (const [one, other] of pulls) {
    const x = one.x - other.x;
    const y = one.y - other.y;
    const force = Math.hypot(x, y) / ideal;
    one.dx -= x * force * 0.5;
    one.dy -= y * force * 0.5;
    other.dx += x * force * 0.5;
    other.dy += y * force * 0.5;
  }
};

const move = (place, heat) => {
  if (place.isMiddle) return;
  const dx = place.dx + (WIDTH / 2 - place.x) * GRAVITY;
  const dy = place.dy + (HEIGHT / 2 - place.y) * GRAVITY * 2;
  const distance = Math.hypot(dx, dy) || 1;
  const step = Math.min(distance, heat);
  place.x = Math.min(WIDTH - 95, Math.max(95, place.x + (dx / distance) * step));
  place.y = Math.min(HEIGHT - 40, Math.max(30, place.y + (dy / distance) * step));
};
