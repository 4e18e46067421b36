import { z } from "zod";
import { CITE_FORMATS, cite } from "../../app/index.js";
import { type Context, citationsOf, refused } from "../tool.js";

export const citeTool = ({ record }: Context) => {
  const input = z.strictObject({
    ids: z.array(z.string().min(1).max(200)).min(1).max(100).describe("Ids of sources, as readings name them."),
    format: z.enum(CITE_FORMATS).default("text").describe("How to write them."),
  });
  return {
    name: "cite",
    title: "Cite sources",
    description: "Citations of sources of the record, ready to print: as text, BibTeX or CSL-JSON.",
    input,
    output: { citation: z.string() },
    async answer({ ids, format }: z.output<typeof input>) {
      const { value, issues } = await cite(record, ids, format);
      if (value === undefined) throw await refused(issues);
      const found = await Promise.all(ids.map((id) => record.store.source(id)));
      const sources = await citationsOf(found.filter((s) => s !== undefined));
      return { text: value, data: { citation: value, sources } };
    },
  };
};
