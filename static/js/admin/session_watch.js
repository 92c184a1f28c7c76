// Warns before a sign-in ends, and lets what was typed be saved after it has ended.

const setup = JSON.parse(document.getElementById("session-watch").textContent);
const WARN_BEFORE = 180; // seconds
const LOOK_EVERY = 20; // seconds
const SAY_EVERY = 300; // seconds between two words to the server that somebody types

let endsAt = Infinity;
let isOver = false;
let typedAt = 0;
let saidAt = Date.now();

const box = document.createElement("dialog");
const told = document.createElement("p");
const stay = document.createElement("button");
const again = document.createElement("a");

function build() {
  box.className = "session-watch";
  told.setAttribute("role", "alert");
  stay.type = "button";
  stay.className = again.className = "button";
  stay.textContent = setup.words.stay;
  stay.addEventListener("click", () => ask(setup.stay, "POST"));
  again.textContent = setup.words.again;
  again.href = setup.signIn;
  again.target = "_blank";
  box.append(told, stay, again);
  document.body.append(box);
}

function show(words) {
  if (told.textContent !== words) told.textContent = words;
  stay.hidden = words !== setup.words.soon;
  again.hidden = words !== setup.words.over;
  box.open = true; // Not show(), which takes the focus from whoever types.
}

// Signing in again in another tab changes the token that every form carries.
function renew(token) {
  for (const input of document.querySelectorAll("[name=csrfmiddlewaretoken]")) {
    input.value = token;
  }
  window.wagtailConfig.CSRF_TOKEN = token;
}

async function ask(address, method = "GET") {
  const headers = { Accept: "application/json" };
  if (method === "POST") headers["X-CSRFToken"] = window.wagtailConfig.CSRF_TOKEN;
  let answer;
  try {
    answer = await fetch(address, { method, headers, credentials: "same-origin" });
  } catch {
    return; // No network: the next look tells.
  }
  if (answer.status === 401 || answer.status === 403) {
    isOver = true;
    show(setup.words.over);
  } else if (answer.ok) {
    const state = await answer.json();
    renew(state.token);
    isOver = false;
    endsAt = Date.now() + state.left * 1000;
    if (state.left > WARN_BEFORE) box.open = false;
    else show(state.is_last ? setup.words.last : setup.words.soon);
  }
}

async function look() {
  if (!isOver && typedAt > saidAt && Date.now() - saidAt > SAY_EVERY * 1000) {
    saidAt = Date.now();
    await ask(setup.stay, "POST");
  } else if (isOver || Date.now() > endsAt - WARN_BEFORE * 1000) {
    await ask(setup.state);
  }
}

// A form that would only lead to the door stays where it is, with all that is in it.
async function guard(event) {
  const { target: form, submitter } = event;
  if (form.method !== "post" || (!isOver && Date.now() < endsAt)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  await ask(setup.state);
  // Wagtail has switched the button off, and shows that it is saving.
  submitter?.setAttribute("data-w-progress-loading-value", "false");
  await new Promise((done) => setTimeout(done));
  if (!isOver && Date.now() < endsAt) form.requestSubmit(submitter);
}

if (document.getElementById("wagtail-sidebar")) {
  build();
  ask(setup.state);
  setInterval(look, LOOK_EVERY * 1000);
  for (const name of ["input", "change"]) {
    document.addEventListener(name, () => (typedAt = Date.now()), true);
  }
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) ask(setup.state);
  });
  document.addEventListener("submit", guard, true);
}
