/**
 * What campaign_site/admin_csp.py needs in the browser, on every page of the admin.
 */
const { Controller } = window.StimulusModule;

const made = new WeakSet();

/**
 * Makes a call that Wagtail writes as an inline script; once, like a script:
 *
 *   <span hidden data-controller="deferred-call"
 *         data-deferred-call-function-value="ImageChooser">
 *     <script type="application/json">["id_image", {"modalUrl": "…"}]</script>
 *   </span>
 */
function make(element) {
  if (made.has(element)) return;
  made.add(element);
  const name = element.dataset.deferredCallFunctionValue;
  const given = [JSON.parse(element.textContent)].flat();
  try {
    if (/^[A-Z]/.test(name)) Reflect.construct(window[name], given);
    else window[name](...given);
  } catch (error) {
    window.reportError(error); // and go on with the next, as after a script
  }
}

function makeAll(root) {
  root.querySelectorAll("[data-controller=deferred-call]").forEach(make);
}

// A module runs before Wagtail's Stimulus application starts, which takes the
// contents of menus out of the document: the calls would not find their elements.
makeAll(document);

// In a form that an InlinePanel adds, Wagtail uses the controls at once.
document.addEventListener("w-formset:added", ({ target }) => makeAll(target));

// What arrives in any other way, as in a dialogue, the application notices.
window.wagtail.app.register(
  "deferred-call",
  class extends Controller {
    initialize() {
      make(this.element);
    }
  },
);

// Jcrop, which sets the focal point of an image, would look for touch screens by
// writing handlers as attributes.
if (window.jQuery?.Jcrop) {
  window.jQuery.Jcrop.defaults.touchSupport = "ontouchstart" in window;
}
