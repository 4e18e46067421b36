/** Writes small PDFs for tests: Helvetica, uncompressed. */

/** One line of text at a place; points from the lower left corner of an A4 page. */
export interface PdfText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

/** `trailer` is put into the trailer as it stands (`/Encrypt …`); `info` into the information dictionary. */
export function makePdf(pages: readonly (readonly PdfText[])[], info = "", trailer = ""): Buffer {
  const objects: string[] = ["<</Type/Catalog/Pages 2 0 R>>"];
  const kids = pages.map((_, i) => `${5 + 2 * i} 0 R`).join(" ");
  objects.push(`<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`);
  objects.push("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>", `<<${info}>>`);
  for (const [i, page] of pages.entries()) {
    const content = page.map(show).join("\n");
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${6 + 2 * i} 0 R>>`,
      `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    );
  }
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  const end = `trailer\n<</Size ${objects.length + 1}/Root 1 0 R/Info 4 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + xref + end, "latin1");
}

const show = ({ x, y, text, size = 10 }: PdfText): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, "\\$&")}) Tj ET`;

/** Lines under each other, 12 points apart. */
export const column = (x: number, y: number, lines: readonly string[]): PdfText[] =>
  lines.map((text, i) => ({ x, y: y - 12 * i, text }));
