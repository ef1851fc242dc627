// Typing paper sheets: a sign that fits moves on to the next box; the first box is ready on every new sheet.
(() => {
  const boxes = [...document.querySelectorAll("[data-signs]")];
  boxes.forEach((box, number) => {
    box.addEventListener("input", () => {
      if (box.dataset.signs.includes(box.value.toUpperCase()) && box.value) boxes[number + 1]?.focus();
    });
    box.addEventListener("focus", () => box.select());
  });
  if (!document.querySelector(".sheet-error")) boxes[0]?.focus();
})();
