/* The quick exit. A click, or Shift pressed three times, hides the page at once and
   replaces it in the history. Without this script the link leads to /leave/. */
const PRESSES = 3;
const PATIENCE = 5000; // milliseconds between two presses

export default function exit(link) {
  const status = document.querySelector("[data-exit-status]");
  const words = link.dataset;
  const title = document.title;
  let presses = 0;
  let timer;

  const say = (text = "") => {
    if (status) status.textContent = text;
  };

  const startAgain = (text) => {
    clearTimeout(timer);
    presses = 0;
    say(text);
  };

  const leave = () => {
    startAgain(words.leaving);
    document.documentElement.classList.add("is-leaving");
    document.title = "\u200b";
    window.location.replace(words.destination || link.href);
  };

  const press = () => {
    clearTimeout(timer);
    presses += 1;
    if (presses === PRESSES) return leave();
    say(presses === 1 ? words.twoMore : words.oneMore);
    timer = setTimeout(startAgain, PATIENCE, words.timedOut);
  };

  for (const way of document.querySelectorAll(`a[href="${link.getAttribute("href")}"]`)) {
    way.addEventListener("click", (event) => {
      event.preventDefault();
      leave();
    });
  }

  // A Shift that made a capital letter or a shortcut is not a press for help, so a
  // press counts when the key comes up and nothing else was touched meanwhile.
  let alone = false;
  document.addEventListener("keydown", (event) => {
    if (event.key === "Shift") {
      if (!event.repeat) alone = !(event.ctrlKey || event.altKey || event.metaKey);
    } else {
      alone = false;
      if (presses) startAgain();
    }
  });
  document.addEventListener("pointerdown", () => {
    alone = false;
  });
  document.addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone) return;
    alone = false;
    press();
  });

  // Coming back must never find an empty page.
  window.addEventListener("pageshow", () => {
    document.documentElement.classList.remove("is-leaving");
    document.title = title;
    startAgain();
  });
}
