/* What a score form comes to while somebody types, as the rules compute it, and where it is not
   filled in yet. Without this the totals are those of when the page was made. */
const form = document.querySelector("form.act");
const next = document.getElementById("next-open");
let asked = 0;
let timer = 0;

const sum = (part, said) => {
  for (const name of ["points", "most", "open"]) {
    const shown = part.querySelector(`[data-sum=${name}]`);
    if (shown.textContent !== said[name]) shown.textContent = said[name];
  }
  part.querySelector("[data-sum=open]").classList.toggle("open", said.left > 0);
};

const line = (row, said) => {
  row.classList.toggle("open", said.open);
  row.querySelector("[data-came=points]").textContent = said.points;
  const gap = row.querySelector("[data-came=gap]");
  const word = row.querySelector("[data-came=word]");
  gap.hidden = word.hidden = !said.gap;
  if (!said.gap) return;
  gap.className = `way ${said.gap.way}`;
  gap.querySelector("use").setAttribute("href", `/icons.svg#${said.gap.way}`);
  gap.querySelector("span").textContent = said.gap.difference;
  word.textContent = said.gap.word;
};

const count = async () => {
  const turn = ++asked;
  const texts = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string"));
  try {
    const answer = await fetch(form.dataset.points, { method: "POST", body: texts });
    if (!answer.ok || turn !== asked) return;
    const said = await answer.json();
    sum(document.getElementById("score-total"), said.sum);
    for (const group of form.querySelectorAll(".score-group")) sum(group.querySelector("summary"), said.sections[group.dataset.code]);
    for (const row of form.querySelectorAll("[data-line]")) line(row, said.lines[row.dataset.line]);
    next.hidden = said.sum.left === 0;
  } catch {
    /* The network is away; counted again with the next change. */
  }
};

form.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(count, 250);
});

next.hidden = !form.querySelector("tr.open");
next.addEventListener("click", (event) => {
  event.preventDefault();
  const rows = [...form.querySelectorAll("tr.open")];
  const here = document.activeElement?.closest("tr");
  const after = rows.find((row) => here && here !== row && here.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) ?? rows[0];
  for (let group = after?.closest("details"); group; group = group.parentElement.closest("details")) group.open = true;
  after?.querySelector("input:not([type=hidden]):not([type=checkbox]),textarea,select")?.focus();
});
