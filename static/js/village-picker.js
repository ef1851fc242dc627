// A field that asks for a village: htmx fetches suggestions while one types, a tap or Enter on one fills the field.
// Without this file the same field works by name, code or postal code.
(() => {
  if (window.villagePicker) return;
  window.villagePicker = true;
  const listOf = (input) => document.getElementById(`${input.id}_suggestions`);
  const inputOf = (list) => document.getElementById(list.id.replace(/_suggestions$/, ""));
  const buttonsOf = (list) => [...list.querySelectorAll("button")];
  const close = (input) => listOf(input).replaceChildren();

  document.addEventListener("htmx:configRequest", (event) => {
    const input = event.target;
    if (!input.matches?.("[data-village-picker]")) return;
    const query = new URLSearchParams({ q: input.value });
    if (input.dataset.office) query.set("office", input.dataset.office);
    event.detail.path += `?${query}`;
  });

  // On a phone the suggestions would open under the fixed buttons: the field goes to the top first.
  document.addEventListener("focusin", (event) => {
    if (event.target.matches?.("[data-village-picker]") && innerWidth < 576) {
      (event.target.closest(".mb-3") ?? event.target).scrollIntoView({ block: "start" });
    }
  });

  // An answer that comes after the person moved on, or chose, is not shown.
  document.addEventListener("htmx:beforeSwap", (event) => {
    const list = event.target;
    if (list.matches?.("[data-village-suggestions]") && document.activeElement !== inputOf(list)) {
      event.detail.shouldSwap = false;
    }
  });

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-village-label]");
    document.querySelectorAll("[data-village-suggestions]").forEach((list) => {
      if (!list.contains(event.target) && inputOf(list) !== event.target) list.replaceChildren();
    });
    if (!button) return;
    const input = inputOf(button.closest("[data-village-suggestions]"));
    input.value = button.dataset.villageLabel;
    close(input);
    input.focus();
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });

  document.addEventListener("keydown", (event) => {
    const list = event.target.closest("[data-village-suggestions]");
    const input = list ? inputOf(list) : event.target.closest("[data-village-picker]");
    if (!input) return;
    const stops = [input, ...buttonsOf(list ?? listOf(input))];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && stops.length > 1) {
      event.preventDefault();
      stops[(stops.indexOf(event.target) + step + stops.length) % stops.length].focus();
    } else if (event.key === "Escape" && stops.length > 1) {
      event.preventDefault();
      close(input);
      input.focus();
    }
  });
})();
