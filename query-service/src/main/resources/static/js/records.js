/* Opens the record of an event beneath it in the list, and closes it again; without this the link
   leads to the page of the event. */
(() => {
  async function open(link) {
    const answer = await fetch(link.href, { headers: { "HX-Request": "true" } });
    if (!answer.ok) {
      throw new Error(answer.status);
    }
    const row = link.closest("tr");
    const opened = document.createElement("tr");
    opened.className = "opened";
    const cell = opened.insertCell();
    cell.colSpan = row.cells.length;
    cell.innerHTML = await answer.text();
    row.after(opened);
    link.setAttribute("aria-expanded", "true");
  }

  document.getElementById("entries").addEventListener("click", (event) => {
    const link = event.target.closest("a.open");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    const next = link.closest("tr").nextElementSibling;
    if (next && next.className === "opened") {
      next.remove();
      link.setAttribute("aria-expanded", "false");
    } else if (!link.hasAttribute("aria-busy")) {
      link.setAttribute("aria-busy", "true");
      open(link)
        .catch(() => location.assign(link.href))
        .finally(() => link.removeAttribute("aria-busy"));
    }
  });
})();
