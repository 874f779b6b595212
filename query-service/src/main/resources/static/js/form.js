// A form saves itself while somebody types, here when the network is away, and counts along.
(() => {
  "use strict";
  const form = document.querySelector("form.act");
  if (!form) return;
  const state = document.getElementById("draft-state");
  const place = "thidua:" + form.getAttribute("action") + location.search;
  const say = (text) => { if (state) state.textContent = text; };
  const fields = () => [...form.elements].filter((e) => e.name && !e.name.startsWith("_") && e.type !== "hidden");

  // What this machine keeps while the network is away.
  const keep = () => {
    const texts = fields().map((e) => [e.name, e.value, e.type === "checkbox" || e.type === "radio" ? e.checked : null]);
    try { localStorage.setItem(place, JSON.stringify(texts)); } catch { /* the disk is full, or it is forbidden */ }
  };
  const forget = () => { try { localStorage.removeItem(place); } catch { /* forbidden */ } };
  const restore = () => {
    let kept = null;
    try { kept = JSON.parse(localStorage.getItem(place) || "null"); } catch { forget(); }
    if (!kept) return false;
    for (const [name, value, checked] of kept) {
      for (const e of fields().filter((f) => f.name === name)) {
        if (checked === null) e.value = value;
        else if (e.value === value) e.checked = checked;
      }
    }
    return true;
  };

  let timer = 0;
  let busy = false;
  let changed = false;
  const save = async () => {
    if (!form.dataset.draft) return;
    if (busy) { changed = true; return; }
    busy = true;
    changed = false;
    say(form.dataset.saving);
    try {
      const answer = await fetch(form.dataset.draft, { method: "POST", body: new URLSearchParams(new FormData(form)) });
      if (answer.ok) {
        const saved = await answer.json();
        form.elements._version.value = saved.version;
        say(form.dataset.saved + " " + saved.at);
        forget();
      } else if (answer.status === 409) {
        say(form.dataset.overtaken);
        form.removeAttribute("data-draft");
      } else {
        say(form.dataset.kept);
      }
    } catch {
      say(form.dataset.kept);
    }
    busy = false;
    if (changed) save();
  };
  if (form.dataset.draft) {
    if (restore()) { say(form.dataset.restored); save(); }
    form.addEventListener("input", () => { keep(); clearTimeout(timer); timer = setTimeout(save, 600); });
    addEventListener("online", save);
    form.addEventListener("submit", forget);
  }

  // Numbers as the language of the page writes them.
  const vi = document.documentElement.lang === "vi";
  const number = (text) => {
    const plain = vi ? text.replace(/[.\s]/g, "").replace(",", ".") : text.replace(/[,\s]/g, "");
    return plain === "" || isNaN(plain) ? null : Number(plain);
  };
  const complain = (field, sentence) => {
    const id = field.name + "-typed";
    document.getElementById(id)?.remove();
    if (!sentence) { field.removeAttribute("aria-invalid"); return; }
    const said = document.createElement("small");
    said.className = "fault";
    said.id = id;
    said.textContent = sentence;
    field.after(said);
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", id);
  };
  form.addEventListener("change", (event) => {
    const field = event.target;
    if (field.type === "file") {
      const large = [...field.files].some((file) => file.size > 20 * 1024 * 1024);
      if (large) field.value = "";
      complain(field, large ? form.dataset.large : "");
      return;
    }
    if (field.inputMode !== "decimal") return;
    const right = vi ? /^[-−]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/ : /^[-−]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;
    const wrong = field.value.trim() !== "" && !right.test(field.value.replace(/\s/g, ""));
    complain(field, wrong ? form.dataset.number : "");
  });
  const share = (row) => {
    const of = (end) => row.querySelector(`[name$=".${end}"]`);
    const plan = of("plan");
    const actual = of("actual");
    const shown = row.querySelector("output");
    if (!plan || !actual || !shown) return;
    const p = number(plan.value);
    const a = number(actual.value);
    shown.textContent = p && a !== null
      ? (a / p * 100).toLocaleString(vi ? "vi-VN" : "en", { minimumFractionDigits: 1, maximumFractionDigits: 1 }) + (vi ? "\u00a0%" : "%")
      : "–";
  };
  const rows = [...form.querySelectorAll("table.grid tbody tr")].filter((row) => row.querySelector('[name$=".plan"]') && row.querySelector('[name$=".actual"]'));
  for (const row of rows) {
    const cell = document.createElement("td");
    cell.className = "n";
    cell.dataset.label = "%";
    cell.append(document.createElement("output"));
    row.append(cell);
    share(row);
    row.addEventListener("input", () => share(row));
  }
  for (const table of new Set(rows.map((row) => row.closest("table")))) {
    const head = document.createElement("th");
    head.scope = "col";
    head.className = "n";
    head.textContent = "%";
    table.tHead.rows[0].append(head);
  }

  // Cells copied in Excel go into the fields below and to the right of the one they are pasted into.
  form.addEventListener("paste", (event) => {
    const text = event.clipboardData.getData("text/plain").replace(/\r/g, "").replace(/\n$/, "");
    const into = event.target.closest("table.grid td");
    if (!into || !/[\t\n]/.test(text)) return;
    event.preventDefault();
    const all = [...into.closest("tbody").rows];
    const firstRow = all.indexOf(into.parentElement);
    const firstCell = [...into.parentElement.cells].indexOf(into);
    text.split("\n").forEach((line, down) => line.split("\t").forEach((value, right) => {
      const field = all[firstRow + down]?.cells[firstCell + right]?.querySelector("input:not([type=hidden]),textarea");
      if (field) { field.value = value.trim(); field.dispatchEvent(new Event("input", { bubbles: true })); }
    }));
  });
})();
