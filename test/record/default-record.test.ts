import { describe, expect, it } from "vitest";
import { defaultRecordDir, openRecord, verifyRecord } from "../../src/record/index.js";

describe("default record", async () => {
  const { issues, counts } = await verifyRecord(defaultRecordDir());
  it("breaks no rule", () => expect(issues).toEqual([]));
  it("has rows", () => expect(counts.figures).toBeGreaterThan(400));
  it("opens", async () => {
    const t = performance.now();
    const opened = await openRecord(defaultRecordDir());
    console.log(performance.now() - t, opened.issues.length);
  });
});
