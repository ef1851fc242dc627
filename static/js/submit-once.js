// A second tap on "Simpan" sends nothing. The buttons come back when the page does: after Back, after an error,
// and after ten seconds for an answer that was a file or never came.
(() => {
  const AGAIN_AFTER = 10000;
  const buttonsOf = (form) =>
    [...document.querySelectorAll("button, input[type=submit]")].filter(
      (button) => button.form === form && button.type === "submit",
    );
  const release = (form) => {
    delete form.dataset.sending;
    buttonsOf(form).forEach((button) => {
      button.removeAttribute("aria-disabled");
      if (button.dataset.label !== undefined) button.querySelector("[data-label-text]").textContent = button.dataset.label;
      delete button.dataset.label;
    });
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("form[data-submit-once]") || event.defaultPrevented) return;
    if (form.dataset.sending) {
      event.preventDefault();
      return;
    }
    form.dataset.sending = "yes";
    buttonsOf(form).forEach((button) => {
      button.setAttribute("aria-disabled", "true");
      const text = button.querySelector("[data-label-text]");
      if (text && button === event.submitter) {
        button.dataset.label = text.textContent;
        text.textContent = "Mengirim…";
      }
    });
    setTimeout(() => release(form), AGAIN_AFTER);
  });
  window.addEventListener("pageshow", () => document.querySelectorAll("form[data-submit-once]").forEach(release));
})();
