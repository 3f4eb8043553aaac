import { draw } from "./drawing.js";
import { dateText, element, seenText, webLink, words } from "./elements.js";
import { ask, BEGINNING, ENTITY, NEIGHBOURHOOD, SEARCH } from "./queries.js";

const form = document.querySelector("#search");
const input = document.querySelector("#query");
const found = document.querySelector("#found");
const languageChoice = document.querySelector("#language");
const status = document.querySelector("#status");
const page = document.querySelector("#entity");

const language = () => languageChoice.value;
const show = (id) => {
  location.hash = id;
};

/** A name that leads to what it names. */
const entityLink = ({ id, name }) => element("a", { href: `#${id}` }, name);

const quotes = (statements) =>
  element(
    "details",
    { class: "quotes" },
    element(
      "summary",
      {},
      statements.length === 1 ? "the sentence" : `${statements.length} sentences`,
    ),
    statements.map(({ quote, article }) =>
      element(
        "figure",
        {},
        element("blockquote", {}, quote),
        element(
          "figcaption",
          {},
          webLink(article.url, article.title ?? "untitled article"),
          [article.publisher, article.publishedOn].filter(Boolean).map((part) => ` · ${part}`),
        ),
      ),
    ),
  );

const evidence = ({ inferred, confidence, articleCount, statements }) => [
  inferred ? element("em", { class: "badge" }, "concluded") : null,
  element(
    "span",
    { class: "weight", title: "how certain it is, and the number of articles that tell of it" },
    `${Math.round(confidence * 100)} % · ${articleCount} ${articleCount === 1 ? "article" : "articles"}`,
  ),
  quotes(statements),
];

const line = (when, what, item) =>
  element(
    "li",
    {},
    element("time", {}, when),
    element("div", { class: "what" }, what),
    element("div", { class: "why" }, evidence(item)),
  );

/** A part of the page: a heading with the number of things, and a list of them. */
const section = (title, items, toLine, total = items.length) =>
  items.length === 0
    ? null
    : element(
        "section",
        {},
        element("h3", {}, title, element("span", { class: "count" }, String(total))),
        element("ul", { class: "facts" }, items.map(toLine)),
      );

const connection = (title, given, toLine) =>
  given ? section(title, given.edges, toLine, given.totalCount) : null;

const place = ({ place: where }) => {
  const parts = where ? [where.name, where.country?.name].filter(Boolean) : [];
  return parts.length > 0 ? ` · ${[...new Set(parts)].join(", ")}` : "";
};

const postText = ({ title, role, current }) =>
  `${title ?? words(role)}${current ? "" : " (former)"} · `;

const sections = (entity) => [
  entity.posts &&
    section("Posts", entity.posts, (post) =>
      line(seenText(post), [postText(post), entityLink(post.organization)], post),
    ),
  connection("Meetings", entity.metWith, (edge) =>
    line(
      dateText(edge.date),
      [
        entityLink(edge.node),
        edge.mode && edge.mode !== "IN_PERSON" ? ` · by ${words(edge.mode)}` : "",
        place(edge),
      ],
      edge,
    ),
  ),
  connection("Office holders", entity.officeHolders, (edge) =>
    line(seenText(edge), [postText(edge), entityLink(edge.node)], edge),
  ),
  connection("Signed by", entity.signedBy, (edge) =>
    line(dateText(edge.date), entityLink(edge.node), edge),
  ),
  connection("Participants", entity.participants, (edge) =>
    line(seenText(edge), entityLink(edge.node), edge),
  ),
  connection("Visits", entity.visited, (edge) =>
    line(
      dateText(edge.date),
      [edge.kind ? `${words(edge.kind)} · ` : "", entityLink(edge.node)],
      edge,
    ),
  ),
  connection("Visitors", entity.visitors, (edge) =>
    line(
      dateText(edge.date),
      [edge.kind ? `${words(edge.kind)} · ` : "", entityLink(edge.person)],
      edge,
    ),
  ),
  connection("Documents signed", entity.signed, (edge) =>
    line(
      dateText(edge.date),
      [entityLink(edge.node), edge.node.kind ? ` · ${words(edge.node.kind)}` : ""],
      edge,
    ),
  ),
  connection("Forums", entity.participatesIn, (edge) =>
    line(seenText(edge), entityLink(edge.node), edge),
  ),
];

const subtitle = (entity) => {
  const kind = entity.chamberKind ?? entity.treatyKind ?? entity.forumKind;
  const signed = entity.signedOn ? `signed ${dateText({ ...entity.signedOn, end: null })}` : null;
  const parts = [
    words(kind) || entity.__typename.toLowerCase(),
    entity.status ? words(entity.status) : null,
    signed,
    entity.country ? entityLink(entity.country) : null,
    entity.partOf ? entityLink(entity.partOf) : null,
    ...(entity.chambers ?? []).map(entityLink),
  ].filter(Boolean);
  return element(
    "p",
    { class: "subtitle" },
    parts.flatMap((part, index) => (index === 0 ? [part] : [" · ", part])),
  );
};

const otherNames = ({ name, names, aliases }) => {
  const others = [...new Set([names.ru, names.kk, names.en, ...aliases])].filter(
    (other) => other && other !== name,
  );
  return others.length > 0
    ? element("p", { class: "names" }, others.slice(0, 12).join(" · "))
    : null;
};

const showEntity = (entity, neighbourhood) => {
  const figure = element("div", { class: "drawing" });
  const parts = sections(entity).filter(Boolean);
  page.replaceChildren(
    element("h2", {}, entity.name),
    subtitle(entity),
    otherNames(entity) ?? "",
    figure,
    ...(parts.length > 0 ? parts : [element("p", {}, "No article tells more.")]),
  );
  page.hidden = false;
  page.focus({ preventScroll: true });
  if (neighbourhood) draw(figure, neighbourhood, { middle: entity.id, onChoose: show });
};

const showBeginning = ({ mostConnected, meetings }) => {
  page.replaceChildren(
    ...[
      section("Latest meetings", meetings.edges, (edge) =>
        line(
          dateText(edge.date),
          [
            edge.participants.flatMap((who, index) =>
              index ? [" – ", entityLink(who)] : [entityLink(who)],
            ),
          ],
          edge,
        ),
      ),
      element(
        "section",
        {},
        element("h3", {}, "Most connected"),
        element(
          "ul",
          { class: "chips" },
          mostConnected.edges.map(({ node, count }) =>
            element("li", {}, entityLink(node), ` ${count}`),
          ),
        ),
      ),
    ].filter(Boolean),
  );
  page.hidden = false;
};

let running = new AbortController();

/** Shows what the address names; what was asked for before no longer matters. */
const route = async () => {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const id = decodeURIComponent(location.hash.slice(1));
  status.textContent = "Asking …";
  try {
    if (!id) {
      showBeginning(await ask(BEGINNING, { language: language() }, signal));
      document.title = "interparl";
    } else {
      const [{ node }, { neighbourhood }] = await Promise.all([
        ask(ENTITY, { id, language: language() }, signal),
        ask(NEIGHBOURHOOD, { id, depth: 2, language: language() }, signal),
      ]);
      if (!node?.name) {
        page.hidden = true;
        status.textContent = "Nothing has this id.";
        return;
      }
      showEntity(node, neighbourhood);
      document.title = `${node.name} · interparl`;
    }
    status.textContent = "";
  } catch (error) {
    if (error.name !== "AbortError") status.textContent = error.message;
  }
};

let searching = new AbortController();
let chosen = -1;

const closeFound = () => {
  found.hidden = true;
  chosen = -1;
  input.setAttribute("aria-expanded", "false");
  input.removeAttribute("aria-activedescendant");
};

const mark = (index) => {
  const options = [...found.children];
  chosen = options.length === 0 ? -1 : (index + options.length) % options.length;
  options.forEach((option, place) => {
    option.setAttribute("aria-selected", String(place === chosen));
    if (place === chosen) option.scrollIntoView({ block: "nearest" });
  });
  if (chosen >= 0) input.setAttribute("aria-activedescendant", options[chosen].id);
};

const choose = (option) => {
  if (!option) return;
  closeFound();
  show(option.dataset.id);
};

const showFound = (edges) => {
  found.replaceChildren(
    ...edges.map(({ node }, index) => {
      const option = element(
        "div",
        {
          role: "option",
          id: `found-${index}`,
          "aria-selected": "false",
          click: () => choose(option),
        },
        element("b", {}, node.name),
        element(
          "span",
          {},
          [node.__typename.toLowerCase(), node.country?.name].filter(Boolean).join(" · "),
        ),
      );
      option.dataset.id = node.id;
      return option;
    }),
  );
  if (edges.length === 0)
    found.append(element("div", { class: "none" }, "Nobody and nothing by this name"));
  found.hidden = false;
  chosen = -1;
  input.setAttribute("aria-expanded", "true");
};

const search = async () => {
  searching.abort();
  searching = new AbortController();
  const query = input.value.trim();
  if (!query) return closeFound();
  try {
    const data = await ask(SEARCH, { query, language: language() }, searching.signal);
    showFound(data.search.edges);
  } catch (error) {
    if (error.name !== "AbortError") status.textContent = error.message;
  }
};

let typing;
input.addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(search, 150);
});
input.addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    mark(chosen + (event.key === "ArrowDown" ? 1 : chosen < 0 ? 0 : -1));
  } else if (event.key === "Escape") closeFound();
});
input.addEventListener("blur", () => setTimeout(closeFound, 200));
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const marked = found.children[chosen];
  if (!marked) await search();
  choose(marked ?? found.querySelector("[data-id]"));
});
languageChoice.addEventListener("change", route);
addEventListener("hashchange", route);
void route();
