// Shows the note of the chosen option in the help text below a list; without this file the general help text stays.
"use strict";

(() => {
  document.querySelectorAll("select:has(option[data-note])").forEach((list) => {
    const help = document.getElementById(`${list.id}_helptext`);
    if (!help) return;
    const general = help.textContent;
    const show = () => (help.textContent = list.selectedOptions[0]?.dataset.note ?? general);
    list.addEventListener("change", show);
    show();
  });
})();
