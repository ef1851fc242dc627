// Notes in a form[data-device-clock] when its typing began by the device's own clock, and whether the line was gone.
(() => {
  document.querySelectorAll("form[data-device-clock]").forEach((form) => {
    const written = form.elements.namedItem("written_at");
    const offline = form.elements.namedItem("was_offline");
    if (!written || !offline) return;
    form.addEventListener("input", () => {
      if (!written.value) written.value = new Date().toISOString();
      if (!navigator.onLine) offline.value = "on";
    });
    addEventListener("offline", () => {
      if (written.value) offline.value = "on";
    });
  });
})();
