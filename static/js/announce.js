// After htmx has replaced a list, a screen reader hears its [data-announce]: how many rows, or that there are none.
document.addEventListener("htmx:afterSwap", (event) => {
  const words = document.getElementById(event.detail.target.id)?.querySelector("[data-announce]");
  if (words) document.getElementById("announcement").textContent = words.textContent.trim().replace(/\s+/g, " ");
});
