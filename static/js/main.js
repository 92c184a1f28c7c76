/* Gives life to what asks for it: data-component="exit" hands that element to
   components/exit.js. The page works without any of this. */
import exit from "./components/exit.js";
import share from "./components/share.js";

const components = { exit, share };

for (const element of document.querySelectorAll("[data-component]")) {
  components[element.dataset.component]?.(element);
}
