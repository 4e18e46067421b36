import { describe, expect, it } from "vitest";
import { type CheckedArticle, checkArticle, openRecord, showDossier } from "../../src/app/index.js";
import { savedCheck, savedDossier, viewOf } from "../../src/pages/index.js";

const ARTICLE = `Der Handel wächst weiter

Der Handel zwischen China und Kasachstan erreichte 2023 41 Milliarden Dollar. Beide wollen enger zusammenarbeiten.`;
const HOSTILE = `<script>alert(1)</script> & "Titel" \u202Erückwärts

Der Handel zwischen China und Kasachstan erreichte 2023 41 Milliarden Dollar <img src=x onerror=alert(2)> | [x](javascript:alert(3)).`;

async function checked(text: string): Promise<CheckedArticle> {
  const record = await openRecord();
  const bytes = new TextEncoder().encode(text);
  const article = record.value && (await checkArticle({ name: "x.txt", bytes }, record.value, { language: "de" }));
  if (!article?.value) throw new Error("not checked");
  return article.value;
}

describe("a saved check", () => {
  it("is complete without script or request, and marks every statement", async () => {
    const article = await checked(ARTICLE);
    const page = await savedCheck(article);
    expect(page).toMatch(/^<!doctype html>\n<html lang="de">/);
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(/i);
    for (const s of article.json.statements.filter((x) => x.form !== "intent")) expect(page).toContain(`id="${s.id}"`);
    expect(page).toContain("default-src 'none'");
  });

  it("lets no text become markup", async () => {
    const page = await savedCheck(await checked(HOSTILE));
    expect(page).not.toMatch(/<script|<img|onerror=(?!alert\(2\)&gt;)/i);
    expect(page).toContain("&lt;script&gt;");
    expect(page).not.toContain("\u202E");
    expect(page).not.toMatch(/href="javascript/i);
  });
});

describe("a saved dossier", () => {
  it.each(["de", "en", "kk", "ru", "zh"])("is complete in %s, and leads nowhere on this site", async (lang) => {
    const record = (await openRecord()).value;
    if (!record) throw new Error("no record");
    const view = await viewOf({ url: new URL(`http://x/CHN-KAZ?lang=${lang}`), acceptLanguage: "" });
    const page = await savedDossier(await showDossier(record, "CHN", "KAZ", lang), view);
    expect(page).toContain(`<html lang="${lang}">`);
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(|NaN|undefined/);
    expect(page).not.toMatch(/href="\//);
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${id}"`);
  });
});
