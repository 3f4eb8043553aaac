import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../tests/questions", import.meta.url));
const PAGE = fileURLToPath(new URL("questions.md", import.meta.url));
const QUESTION = /^# (.+)\n/;

/** A question of research, the operation that asks it and the answer on the sample graph. */
export interface Question {
  readonly slug: string;
  readonly text: string;
  readonly operation: string;
  /** Where the answer is kept. */
  readonly answerPath: string;
}

/** All questions, by number: the first line of each operation asks in words. */
export const loadQuestions = (): readonly Question[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".graphql"))
    .sort()
    .map((name) => {
      const slug = basename(name, ".graphql");
      const file = readFileSync(`${FOLDER}/${name}`, "utf8");
      const operation = file.replace(QUESTION, "").trimEnd();
      const text = QUESTION.exec(file)?.[1] ?? slug;
      return { slug, text, operation, answerPath: `${FOLDER}/${slug}.json` };
    });

/** The text of docs/questions.md. */
export const questionsPage = (): string =>
  `${[HEAD, ...loadQuestions().map(toSection)].join("\n\n")}\n`;

const HEAD = `# Questions of research

Each question is one request, and each answer below is what the graph of the sample articles gives (\`npm run demo\`).

An answer is as complete as what was read from those articles; what the graph lacks is not thereby untrue. The operations are in \`tests/questions/\`, where a test asks them again; \`npm run docs\` makes this page from them. \`docs/api.md\` explains the fields.`;

const toSection = ({ text, operation, answerPath }: Question, index: number): string => {
  const answer = readFileSync(answerPath, "utf8").trimEnd();
  return [
    `## ${index + 1}. ${text}`,
    `\`\`\`graphql\n${operation}\n\`\`\``,
    `\`\`\`json\n${answer}\n\`\`\``,
  ].join("\n\n");
};

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGE, questionsPage());
