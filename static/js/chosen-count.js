// Writes on the button of a form how many of its boxes are ticked; without this file the button only says what it does.
"use strict";

(() => {
  const show = (form) => {
    const note = form.querySelector("[data-chosen-count]");
    const label = form.querySelector(".action-bar [data-label-text]");
    if (!note || !label) return;
    const all = form.querySelector(`input[name="${note.dataset.chosenAll}"]`);
    const ticked = form.querySelectorAll(`input[name="${note.dataset.chosenCount}"]:checked`).length;
    const number = all && all.checked ? Number(note.dataset.total) : ticked;
    label.dataset.plain ??= label.textContent;
    label.textContent = number ? `${label.dataset.plain} (${number})` : label.dataset.plain;
    note.textContent = `${number} perkara dipilih`;
    note.hidden = !number;
  };
  const showAll = () => {
    for (const note of document.querySelectorAll("[data-chosen-count]")) show(note.closest("form"));
  };
  document.addEventListener("change", (event) => {
    const form = event.target.closest("form");
    if (form) show(form);
  });
  document.addEventListener("htmx:afterSettle", showAll);
  showAll();
})();
