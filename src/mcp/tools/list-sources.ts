import { z } from "zod";
import { listSources } from "../../app/index.js";
import { type Context, citationLines, citationsOf, parts } from "../tool.js";

export const listSourcesTool = ({ record }: Context) => ({
  name: "list_sources",
  title: "List sources",
  description:
    "The sources of the record, each with a citation, and the public sources that can be imported: licence, whether it may be passed on, traps, what of it is in the record.",
  input: z.strictObject({}),
  output: { public: z.array(z.looseObject({ id: z.string(), title: z.string(), license: z.string() })) },
  async answer() {
    const sources = await citationsOf(await record.store.sources());
    const all = await listSources(record);
    const lines = all.map((s) => {
      const rows = s.imported.reduce((sum, i) => sum + i.rows, 0);
      return `${s.id}: ${s.title} (${s.producer}; ${s.license}), ${rows === 0 ? "not imported" : `${rows} rows`}`;
    });
    return {
      text: parts("Public sources that can be imported:", lines.join("\n"), "In the record:", citationLines(sources)),
      data: { public: all, sources },
    };
  },
});
