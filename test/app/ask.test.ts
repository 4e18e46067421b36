import { describe, expect, it } from "vitest";
import { type AskJson, ask, openRecord } from "../../src/app/index.js";

async function asked(question: string, date?: string): Promise<AskJson> {
  const record = await openRecord();
  const found = record.value && (await ask(question, record.value, { date }));
  if (!found?.value) throw new Error(`not asked: ${question}`);
  return found.value.json;
}

const values = (json: AskJson): (number | null)[] => json.answers.flatMap((a) => a.readings.map((r) => r.value));

describe("how much", () => {
  it.each([
    "Wie hoch war der Handel zwischen China und Kasachstan 2023?",
    "How much was trade between China and Kazakhstan in 2023?",
    "Каким был товарооборот Китая и Казахстана в 2023 году?",
    "2023年中国和哈萨克斯坦的贸易额是多少？",
  ])("%s: both sides' figures", async (question) => {
    const json = await asked(question);
    expect(json).toMatchObject({
      open: "value",
      statement: { form: "level", measure: "trade.turnover", period: "2023" },
    });
    const bySide = (side: string) =>
      json.answers[0]?.readings.filter((r) => r.id.startsWith(`own-statistics:${side}`)).map((r) => r.value);
    expect(bySide("CHN")).toContain(41e9);
    expect(bySide("KAZ")).toContain(31.4e9);
  });

  it("knows who exports", async () => {
    const json = await asked("How much did Kazakhstan export to China in 2022?");
    expect(json.statement).toMatchObject({ measure: "trade.exports", subject: "KAZ", counterpart: "CHN" });
    expect(values(json)).toContain(13.2e9);
  });

  it("resolves last year against the day it is asked from", async () => {
    const json = await asked("How much was trade between China and Kazakhstan last year?", "2024-05-01");
    expect(json.statement?.period).toBe("2023");
  });

  it("says what is nearby where the year is not on record", async () => {
    const json = await asked("How much was trade between China and Kazakhstan in 1950?");
    expect(json.answers).toEqual([]);
    expect(json.nearby.length).toBeGreaterThan(0);
  });
});

describe("who, when, whether", () => {
  it("names the holder of a place, and under which readings another one holds it", async () => {
    const json = await asked("Who is Kazakhstan's largest trading partner?");
    expect(json).toMatchObject({
      open: "counterpart",
      statement: { form: "rank", subject: "KAZ", value: { amount: 1 } },
    });
    expect(json.answers[0]?.place).toBe("CHN");
    expect(json.answers.every((a) => a.readings.every((r) => r.holds === true))).toBe(true);
  });

  it.each([
    ["Since when is Kazakhstan a member of the WTO?", "2015-11-30"],
    ["Seit wann ist China Mitglied der SOZ?", "2001-06-15"],
  ])("%s", async (question, day) => {
    const json = await asked(question);
    expect(json.open).toBe("period");
    expect(json.answers[0]?.readings[0]?.period).toContain(day);
  });

  it("lists the days on which two met", async () => {
    const json = await asked("When did Xi Jinping and Tokayev meet in Beijing?");
    expect(json.answers[0]?.readings.map((r) => r.period)).toContain("2023-10-17");
  });

  it("checks what is asked whether it is so", async () => {
    const json = await asked("Is it true that trade between China and Kazakhstan was $41 billion in 2023?");
    expect(json.open).toBe("truth");
    expect(json.verdict?.status).toBe("depends");
  });

  it("does not pretend to understand anything else", async () => {
    expect(await asked("What is the weather like today?")).toMatchObject({ statement: null, open: null, answers: [] });
  });
});
