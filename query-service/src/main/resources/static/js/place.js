/* What somebody has opened and how far down the page, kept for the same person on the same page. */
const person = document.querySelector(".who span")?.textContent ?? "";
const place = `thidua:place:${person}:${location.pathname}`;

/** What was kept under a name; a machine that keeps nothing has nothing. */
export const kept = (name, store = localStorage) => {
  try {
    return JSON.parse(store.getItem(`${place}:${name}`) ?? "null");
  } catch {
    return null;
  }
};

export const keep = (name, what, store = localStorage) => {
  try {
    store.setItem(`${place}:${name}`, JSON.stringify(what));
  } catch {
    /* full, or forbidden */
  }
};

const foldables = [...document.querySelectorAll("details.keep-open[id]")];
const before = kept("open") ?? {};
for (const one of foldables) {
  /* What is wrong in a form is never folded away. */
  if (one.id in before && !one.querySelector(".fault")) one.open = before[one.id];
  one.addEventListener("toggle", () => {
    keep("open", Object.fromEntries(foldables.map((each) => [each.id, each.open])));
  });
}

addEventListener("pagehide", () => keep("scrolled", scrollY, sessionStorage));

/** After everything is folded as it was. */
export const goBack = () => {
  const scrolled = kept("scrolled", sessionStorage);
  if (scrolled && !location.hash) scrollTo(0, scrolled);
};
if (!document.querySelector("[role=treegrid]")) goBack();
