/* The audit's slider: day and event stand under the thumb while it moves, and the list of events
   goes along. Without this the form around it asks for the same moment. */
(() => {
  const slider = document.getElementById("slider");
  const spoken = document.getElementById("slider-at");
  const rows = document.querySelectorAll("#entries tbody tr");

  function show(number) {
    const last = rows.length;
    const row = rows[number - 1];
    const text = row ? row.cells[2].textContent + " · " + row.cells[1].textContent : "";
    spoken.textContent = text;
    spoken.style.setProperty("--at", last > 1 ? (100 * (number - 1)) / (last - 1) : 0);
    slider.setAttribute("aria-valuetext", text);
  }

  /* What the page below shows; the address of the other language follows. */
  function stand(moment) {
    const number = Number(moment.dataset.number);
    rows.forEach((row, place) => {
      const here = place + 1 === number;
      row.classList.toggle("here", here);
      row.classList.toggle("later", place + 1 > number);
      if (here) {
        row.cells[0].firstElementChild.setAttribute("aria-current", "step");
      } else {
        row.cells[0].firstElementChild.removeAttribute("aria-current");
      }
    });
    const other = document.querySelector(".lang");
    const address = new URL(other.href);
    address.searchParams.set("at", moment.dataset.at);
    other.href = address.href;
    return number;
  }

  slider.addEventListener("input", () => show(slider.valueAsNumber));
  document.addEventListener("htmx:afterSwap", (event) => {
    const moment = document.getElementById("moment");
    if (event.detail.target.id !== "moment" || !moment) {
      return;
    }
    const number = stand(moment);
    /* While somebody drags, the thumb is theirs. */
    if (event.detail.requestConfig.elt !== slider) {
      slider.value = number;
      show(number);
    }
  });
  show(slider.valueAsNumber);
})();
