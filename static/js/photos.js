// Makes photos small on the phone before they travel over a bad line. The server does it again, so that a browser
// without this script, or a photo that this one cannot read, is served just as well.
(() => {
  const LONGEST_SIDE = 1600;
  const SMALL_ENOUGH = 200_000;
  const QUALITY = 0.8;

  const shrunk = async (file) => {
    if (!file.type.startsWith("image/") || file.size <= SMALL_ENOUGH) return file;
    try {
      const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
      const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
      const canvas = document.createElement("canvas");
      canvas.width = Math.round(picture.width * scale);
      canvas.height = Math.round(picture.height * scale);
      canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
      const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY));
      if (!blob || blob.size >= file.size) return file;
      return new File([blob], file.name.replace(/\.[^.]*$/, "") + ".jpg", { type: "image/jpeg" });
    } catch {
      return file;
    }
  };

  document.querySelectorAll("input[type=file][data-shrink-photos]").forEach((input) => {
    input.addEventListener("change", async () => {
      const chosen = [...input.files];
      const small = await Promise.all(chosen.map(shrunk));
      if (small.every((file, index) => file === chosen[index])) return;
      const files = new DataTransfer();
      small.forEach((file) => files.items.add(file));
      input.files = files.files;
    });
  });
})();
