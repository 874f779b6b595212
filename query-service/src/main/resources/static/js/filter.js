/* A field that leaves of long tables only the rows with the words that are typed. */
import { fold, holds } from "/js/fold.js";

const here = document.querySelector("[data-filter]");
const tables = [...document.querySelectorAll("table.filtered")];

/* A group stays with any of its rows, and a row with the groups above it. */
const withGroups = (rows, wanted) => {
  const level = (row) => (row.classList.contains("group") ? 0 : Number(row.ariaLevel ?? 1));
  const kept = new Set(rows.filter(wanted));
  rows.forEach((row, at) => {
    if (!kept.has(row)) return;
    for (let above = at - 1, top = level(row); above >= 0 && top > 0; above--) {
      if (level(rows[above]) < top) {
        top = level(rows[above]);
        kept.add(rows[above]);
      }
    }
  });
  return kept;
};

const filter = (typed) => {
  const all = fold(typed) === "";
  let count = 0;
  for (const table of tables) {
    const caption = table.caption?.textContent ?? "";
    const rows = [...table.querySelectorAll("tbody tr")];
    const kept = withGroups(rows, (row) => all || holds(`${caption} ${row.textContent}`, typed));
    for (const row of rows) row.classList.toggle("left-out", !kept.has(row));
    count += [...kept].filter((row) => !row.classList.contains("group")).length;
    table.closest(".sheet").classList.toggle("left-out", kept.size === 0);
    if (!all && kept.size > 0 && table.closest("details")) table.closest("details").open = true;
  }
  return all ? "" : count === 0 ? here.dataset.none : here.dataset.found.replace("{0}", count);
};

if (here && tables.length) {
  const label = document.createElement("label");
  const field = document.createElement("input");
  const said = document.createElement("span");
  label.textContent = here.dataset.filter;
  field.type = "search";
  field.autocomplete = "off";
  field.maxLength = 100;
  said.setAttribute("role", "status");
  said.className = "small quiet";
  label.append(" ", field);
  here.append(label, said);
  here.hidden = false;
  field.addEventListener("input", () => {
    said.textContent = filter(field.value);
  });
}
