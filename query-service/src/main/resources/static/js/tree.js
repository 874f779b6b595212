/* Folds the score trees in place and by the keyboard, as the treegrid pattern of WAI-ARIA has it.
   Without this every link asks for the same page folded the other way. */
import { goBack, keep, kept } from "/js/place.js";

const trees = [...document.querySelectorAll("table[role=treegrid]")];
const tools = document.getElementById("tree-tools");
const filter = tools.querySelector("[data-tree=differing]");
let only = filter.hasAttribute("aria-current");

const rowsOf = (tree) => [...tree.tBodies[0].rows];
const level = (row) => Number(row.ariaLevel);
const isGroup = (row) => row.hasAttribute("aria-expanded");
const isOpen = (row) => row.ariaExpanded === "true";
const nameOf = (row) => `${row.closest("table").dataset.board}.${row.dataset.code}`;
const seen = (tree) => rowsOf(tree).filter((row) => !row.hidden);

const show = (tree) => {
  let folded = Infinity;
  let differing = 0;
  for (const row of rowsOf(tree)) {
    if (level(row) <= folded) folded = Infinity;
    const left = only && row.dataset.differing === "0";
    row.hidden = folded < Infinity || left;
    differing += left ? 0 : 1;
    if (folded === Infinity && isGroup(row) && !isOpen(row)) folded = level(row);
  }
  const none = tree.parentElement.querySelector("[data-no-differing]");
  none.hidden = !only || differing > 0;
  if (!tree.querySelector("tbody tr[tabindex='0']:not([hidden])")) rove(seen(tree)[0]);
};

const remember = () => {
  const folded = trees.flatMap(rowsOf).filter((row) => isGroup(row) && !isOpen(row));
  keep("tree", { folded: folded.map(nameOf), only });
};

const fold = (row, open) => {
  row.ariaExpanded = String(open);
  show(row.closest("table"));
  remember();
};

const filtered = (wanted) => {
  only = wanted;
  filter.textContent = only ? filter.dataset.all : filter.dataset.only;
  if (only) filter.setAttribute("aria-current", "true");
  else filter.removeAttribute("aria-current");
};

/* One row or cell of a tree is in the order of tabs, the one that was there last. */
function rove(target) {
  if (!target) return;
  for (const one of target.closest("table").querySelectorAll("tbody [tabindex='0']")) one.tabIndex = -1;
  target.tabIndex = 0;
}

const go = (target) => {
  if (!target) return;
  rove(target);
  target.focus();
};

const parent = (row) => {
  let above = row.previousElementSibling;
  while (above && level(above) >= level(row)) above = above.previousElementSibling;
  return above;
};

const vertical = (tree, row, cell, by) => {
  const rows = seen(tree);
  const next = by === Infinity ? rows.at(-1) : by === -Infinity ? rows[0] : rows[rows.indexOf(row) + by];
  go(next && cell ? next.cells[cell.cellIndex] : next);
};

const ofRow = {
  ArrowRight: (row) => (isGroup(row) && !isOpen(row) ? fold(row, true) : go(row.cells[0])),
  ArrowLeft: (row) => (isGroup(row) && isOpen(row) ? fold(row, false) : go(parent(row))),
  Home: (row, tree) => vertical(tree, row, null, -Infinity),
  End: (row, tree) => vertical(tree, row, null, Infinity),
};
const ofCell = {
  ArrowRight: (row, _, cell) => go(row.cells[cell.cellIndex + 1]),
  ArrowLeft: (row, _, cell) => go(cell.cellIndex ? row.cells[cell.cellIndex - 1] : row),
  Home: (row) => go(row.cells[0]),
  End: (row) => go(row.cells[row.cells.length - 1]),
};

const press = (event) => {
  const tree = event.currentTarget;
  const row = event.target.closest("tbody tr");
  if (!row || event.altKey || event.metaKey || (event.target !== row && !event.target.matches("td,th"))) return;
  const cell = event.target === row ? null : event.target;
  const steps = { ArrowDown: 1, ArrowUp: -1 };
  const ends = { Home: -Infinity, End: Infinity };
  const act = (cell ? ofCell : ofRow)[event.key];
  if (event.key in steps) vertical(tree, row, cell, steps[event.key]);
  else if (event.ctrlKey && event.key in ends) vertical(tree, row, cell, ends[event.key]);
  else if (act) act(row, tree, cell);
  else if (event.key === "Enter" && isGroup(row)) fold(row, !isOpen(row));
  else return;
  event.preventDefault();
};

/* The address says how it is folded only without this file, and wins when somebody passed it on. */
const before = location.search.match(/[?&](folded|but|differing)=/) ? null : kept("tree");
if (before) filtered(before.only);
for (const tree of trees) {
  for (const row of rowsOf(tree)) {
    row.tabIndex = -1;
    for (const cell of row.cells) cell.tabIndex = -1;
    row.querySelector("a.fold")?.setAttribute("tabindex", "-1");
    if (before && isGroup(row)) row.ariaExpanded = String(!before.folded.includes(nameOf(row)));
  }
  tree.addEventListener("keydown", press);
  tree.addEventListener("click", (event) => {
    const link = event.target.closest("a.fold");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const row = link.closest("tr");
    fold(row, !isOpen(row));
    go(row);
  });
  show(tree);
}
tools.addEventListener("click", (event) => {
  const asked = event.target.closest("[data-tree]")?.dataset.tree;
  if (!asked || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (asked === "differing") filtered(!only);
  else for (const row of trees.flatMap(rowsOf).filter(isGroup)) row.ariaExpanded = String(asked === "open");
  trees.forEach(show);
  remember();
});
goBack();
