import { describe, expect, it } from "vitest";
import { LANGUAGE_IDS, loadLanguage } from "../../src/languages/index.js";
import { readQuantities } from "../../src/statements/index.js";

const AMOUNT: Readonly<Record<string, string>> = { de: "20,5", en: "20.5", ru: "20,5", zh: "20.5", kk: "20,5" };

/** Every currency in use, as ICU names it in the language: an oracle that stands outside the lexicon. */
const CODES =
  "AED AFN AMD AOA ARS AUD AZN BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CZK DJF DKK DOP DZD EGP ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KRW KWD KZT LAK LBP LKR LRD LYD MAD MDL MGA MKD MMK MNT MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SOS SRD SSP SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UZS VND VUV WST YER ZAR ZMW".split(
    " ",
  );

function name(language: string, code: string): string {
  const parts = new Intl.NumberFormat(language, {
    style: "currency",
    currency: code,
    currencyDisplay: "name",
    minimumFractionDigits: 1,
  }).formatToParts(20.5);
  return (parts.find((p) => p.type === "currency")?.value ?? code).replaceAll(" ", " ");
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

describe.each([...LANGUAGE_IDS])("currencies in %s", (id) => {
  it("reads a sum in every currency by its name", async () => {
    const language = await loadLanguage(id);
    if (!language) throw new Error(`no ${id}`);
    const missed = CODES.filter((code) => {
      const written = name(id, code);
      return ![written, lower(written)].some((word) =>
        readQuantities({ text: `${AMOUNT[id]} ${word}` }, language).some((q) => q.unit === code && q.amount === 20.5),
      );
    });
    expect(missed).toEqual([]);
  });
});
