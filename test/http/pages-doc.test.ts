import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RunningServer } from "../../src/http/index.js";
import { served } from "./serve.js";

const addresses = [...readFileSync("docs/pages.md", "utf8").matchAll(/^\| `(\/[^`]*)`/gm)].map((m) => m[1] ?? "");

let server: RunningServer;
beforeAll(async () => {
  server = await served();
});
afterAll(() => server.close());

it("docs/pages.md names the pages", () => expect(addresses.length).toBeGreaterThan(12));
it.each(addresses)("%s is there in every language", async (address) => {
  for (const lang of ["de", "en", "kk", "ru", "zh"]) {
    const url = new URL(encodeURI(address), server.address);
    url.searchParams.set("lang", lang);
    const response = await fetch(url);
    expect([address, response.status]).toEqual([address, 200]);
    const text = await response.text();
    if (response.headers.get("content-type")?.startsWith("text/html") && address !== "/api")
      expect(text).toContain(`<html lang="${lang}"`);
  }
});
