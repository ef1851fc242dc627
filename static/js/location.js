// The place of a visit, only when the officer asks for it: fills latitude, longitude and accuracy in metres.
// A refusal or a missing signal is told and changes nothing; the form never needs a location.
(() => {
  const text = (latitude, longitude, accuracy) =>
    `Lokasi diambil: ${latitude.replace(".", ",")}, ${longitude.replace(".", ",")}, ketelitian sekitar ${accuracy} m.`;

  document.querySelectorAll("[data-location]").forEach((box) => {
    const form = box.closest("form");
    const [latitude, longitude, accuracy] = ["latitude", "longitude", "accuracy_m"].map((name) =>
      form.elements.namedItem(name),
    );
    const take = box.querySelector("[data-location-take]");
    const clear = box.querySelector("[data-location-clear]");
    const status = box.querySelector("[data-location-text]");
    const show = (message) => {
      status.textContent = message;
      clear.hidden = !latitude.value;
    };

    box.hidden = !("geolocation" in navigator);
    if (latitude.value) show(text(latitude.value, longitude.value, accuracy.value));

    take.addEventListener("click", () => {
      status.textContent = "Mencari lokasi…";
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => {
          latitude.value = coords.latitude.toFixed(6);
          longitude.value = coords.longitude.toFixed(6);
          accuracy.value = String(Math.ceil(coords.accuracy));
          show(text(latitude.value, longitude.value, accuracy.value));
        },
        (error) =>
          show(
            error.code === error.PERMISSION_DENIED
              ? "Izin lokasi ditolak. Kunjungan tetap dapat disimpan tanpa lokasi."
              : "Lokasi tidak ditemukan. Kunjungan tetap dapat disimpan tanpa lokasi.",
          ),
        { enableHighAccuracy: true, timeout: 20000, maximumAge: 60000 },
      );
    });
    clear.addEventListener("click", () => {
      [latitude, longitude, accuracy].forEach((field) => (field.value = ""));
      show("Lokasi dihapus.");
    });
  });
})();
