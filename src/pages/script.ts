/** What a browser adds to pages that are complete without it: sorting, filtering, copying. */
export const SCRIPT = `"use strict";
for (const table of document.querySelectorAll("table.sortable")) {
  const body = table.tBodies[0];
  table.tHead.querySelectorAll("th").forEach((head, n) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const up = head.getAttribute("aria-sort") !== "ascending";
      for (const other of table.tHead.querySelectorAll("th")) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      const key = (row) => row.cells[n]?.dataset.sort ?? row.cells[n]?.textContent.trim() ?? "";
      const rows = [...body.rows].sort((a, b) => {
        const [x, y] = [key(a), key(b)];
        const [p, q] = [Number(x), Number(y)];
        const order = x !== "" && y !== "" && !Number.isNaN(p) && !Number.isNaN(q) ? p - q : x.localeCompare(y, document.documentElement.lang);
        return up ? order : -order;
      });
      body.append(...rows);
    });
  });
}
const filters = document.querySelector(".filters");
if (filters) {
  filters.hidden = false;
  filters.addEventListener("change", (event) => {
    const wanted = event.target.value;
    for (const card of document.querySelectorAll(".card")) card.hidden = wanted !== "" && !card.classList.contains(wanted);
  });
}
for (const cite of document.querySelectorAll("[data-copy]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = cite.dataset.copy;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(cite.textContent.trim());
    button.textContent = "✓";
  });
  cite.after(button);
}
`;
