/* A button that copies words of the page, or hands them to an app of the reader's. It
   says how that went in the element behind it. Without this script it stays hidden. */
export default function share(button) {
  const status = button.nextElementSibling;
  const { source, title, text, url, done, failed } = button.dataset;
  if (!source && !navigator.share) return;

  const copy = async () => {
    const element = document.getElementById(source);
    try {
      await navigator.clipboard.writeText(element.value ?? element.textContent);
    } catch (error) {
      if (element.select) element.select();
      else getSelection().selectAllChildren(element);
      throw error;
    }
  };

  button.hidden = false;
  button.addEventListener("click", async () => {
    status.textContent = "";
    try {
      await (source ? copy() : navigator.share({ title, text, url }));
      status.textContent = done;
    } catch (error) {
      // Somebody who thought better of it needs no message.
      if (error.name !== "AbortError") status.textContent = failed;
    }
  });
}
