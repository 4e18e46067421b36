import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../src/languages/index.js";

describe("the language of a single sentence or headline", () => {
  it.each([
    ["de", "Frankreich ist seit 1960 in Afrika präsent"],
    ["de", "Italien ist Sloweniens größter Handelspartner in Südeuropa."],
    ["de", "Handel wächst: 4,8 Milliarden Euro"],
    ["de", "Der Kanzler besuchte Astana im Juli."],
    ["en", "Exports rose 12 percent"],
    ["en", "In 2023 Uganda exported coffee in large quantities"],
    ["en", "Modi visited Tashkent in July 2024."],
    [undefined, "Italien är Sloveniens största handelspartner och exporten ökade med 12 procent."],
    [undefined, "Italia er Slovenias største handelspartner, og handelen steg i 2023."],
    [undefined, "L'Italie est le premier partenaire commercial de la Slovénie dans la région."],
    [undefined, "İtalya, Slovenya'nın en büyük ticaret ortağı oldu ve ihracat yüzde 12 arttı."],
  ])("%s: %s", (id, text) => {
    expect(detectLanguage(text).id).toBe(id);
  });
});
