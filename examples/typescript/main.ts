import { lineOf, meetingsOf } from "./meetings.ts";

const [country = "KZ", address = "http://127.0.0.1:4000/graphql"] = process.argv.slice(2);

for await (const meeting of meetingsOf(address, country)) console.log(lineOf(meeting));
