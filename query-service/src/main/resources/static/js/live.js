// A screen that is told that its year has changed, and asks for its own page again. Without this
// file the page is right whenever it is loaded, and has a link that loads it.
(() => {
  "use strict";
  const live = document.getElementById("live");
  if (!live || !window.EventSource) return;

  // The service is heard every ten seconds at least; a line that is silent for longer is dead.
  const SILENCE = 25000;
  const AGAIN = 5000;
  // A stream that ends by itself is back before anybody needs to know.
  const PATIENCE = 2000;

  const on = document.getElementById("live-on");
  const lost = document.getElementById("live-lost");
  const over = document.getElementById("live-over");
  const reload = document.getElementById("live-reload");
  const clock = new Intl.DateTimeFormat("vi-VN", {
    hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: "Asia/Ho_Chi_Minh"
  });

  let source;
  let heard = Date.now();
  let told = live.dataset.version;
  let asking = false;
  let again = false;
  let complaint;

  function show(state) {
    for (const one of [on, lost, over]) one.hidden = one !== state;
    reload.hidden = state === on;
  }

  function hear() {
    heard = Date.now();
    clearTimeout(complaint);
    complaint = undefined;
    show(on);
  }

  function lose(patience) {
    const since = clock.format(new Date());
    if (!lost.hidden || !over.hidden || (complaint && patience)) return;
    clearTimeout(complaint);
    complaint = setTimeout(() => {
      lost.querySelector("time").textContent = since;
      show(lost);
    }, patience);
  }

  // What the server sent last, part by part. A part that says in which state it is stays as it is
  // while that holds: somebody may be filling it in.
  const parts = () => document.querySelectorAll("[data-live]");
  const sent = new Map([...parts()].map(part => [part.id, part.innerHTML]));

  function put(fresh) {
    for (const part of parts()) {
      const next = fresh.getElementById(part.id);
      if (!next || (part.dataset.state && part.dataset.state === next.dataset.state)) continue;
      if (next.dataset.state) part.dataset.state = next.dataset.state;
      else delete part.dataset.state;
      if (sent.get(part.id) === next.innerHTML) continue;
      sent.set(part.id, next.innerHTML);
      const focused = part.contains(document.activeElement) && document.activeElement.id;
      part.replaceChildren(...next.childNodes);
      if (focused) document.getElementById(focused)?.focus();
    }
    live.dataset.version = fresh.getElementById("live").dataset.version;
  }

  async function ask() {
    if (asking) {
      again = true;
      return;
    }
    asking = true;
    try {
      do {
        again = false;
        const answer = await fetch(location.pathname + location.search, {
          headers: { Accept: "text/html" }, redirect: "manual", cache: "no-store",
          signal: AbortSignal.timeout(SILENCE)
        });
        if (answer.type === "opaqueredirect") {
          // Sent to sign in, which a person has to see.
          source.close();
          show(over);
          return;
        }
        if (answer.ok) {
          put(new DOMParser().parseFromString(await answer.text(), "text/html"));
        }
      } while (again);
    } catch {
      // The network is away; asked again with the next beat.
    } finally {
      asking = false;
    }
  }

  function catchUp() {
    hear();
    if (told !== live.dataset.version) ask();
  }

  function listen() {
    source?.close();
    source = new EventSource(live.dataset.stream);
    source.addEventListener("version", event => {
      told = event.lastEventId;
      catchUp();
    });
    source.addEventListener("beat", catchUp);
    source.onerror = () => {
      lose(PATIENCE);
      if (source.readyState === EventSource.CLOSED) {
        // Refused, not broken: the page asks by itself until it is taken in again.
        setTimeout(() => {
          if (over.hidden) {
            listen();
            ask();
          }
        }, AGAIN);
      }
    };
  }

  function wake() {
    if (over.hidden) listen();
  }

  setInterval(() => {
    if (Date.now() - heard > SILENCE && over.hidden) {
      heard = Date.now();
      lose(0);
      listen();
    }
  }, AGAIN);
  window.addEventListener("offline", () => lose(0));
  window.addEventListener("online", wake);
  window.addEventListener("pageshow", event => event.persisted && wake());
  window.addEventListener("pagehide", () => source.close());
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && Date.now() - heard > SILENCE) wake();
  });
  listen();
})();
