// Says when the line is gone, and holds a form with a draft back instead of losing the page to a browser error.
(() => {
  const banner = document.getElementById("offline-banner");
  const hasDraft = document.querySelector("form[data-draft-key]") !== null;
  const show = (offline) => {
    banner.hidden = !offline;
    banner.querySelector("[data-offline-text]").textContent = hasDraft
      ? "Anda sedang luring; isian disimpan di ponsel ini."
      : "Anda sedang luring. Halaman ini mungkin belum yang terbaru.";
  };
  addEventListener("online", () => show(false));
  addEventListener("offline", () => show(true));
  document.addEventListener("htmx:sendError", () => show(true));
  document.addEventListener("htmx:afterOnLoad", () => show(false));
  document.addEventListener(
    "submit",
    (event) => {
      if (navigator.onLine || !event.target.matches("form[data-draft-key]")) return;
      event.preventDefault();
      show(true);
      banner.querySelector("[data-offline-text]").textContent =
        "Belum terkirim: Anda sedang luring. Isian disimpan di ponsel ini; kirim lagi setelah tersambung.";
    },
    true,
  );
  if (!navigator.onLine) show(true);
})();
