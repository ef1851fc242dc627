/* Numbers of people per group: large minus and plus buttons beside each field, and the running sum below. */
(() => {
  const fields = [...document.querySelectorAll("[data-people]")];
  const total = document.querySelector("[data-people-total]");
  const number = (field) => Math.max(0, Number.parseInt(field.value, 10) || 0);

  function showTotal() {
    if (!total) return;
    const sum = fields.reduce((sum, field) => sum + number(field), 0);
    total.querySelector("output").textContent = `${sum.toLocaleString("id-ID")} orang`;
    total.hidden = false;
  }

  for (const button of document.querySelectorAll("[data-people-step]")) {
    const field = button.parentElement.querySelector("[data-people]");
    button.hidden = false;
    button.addEventListener("click", () => {
      const most = Number(field.max) || Infinity;
      field.value = Math.min(most, Math.max(0, number(field) + Number(button.dataset.peopleStep)));
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }
  document.addEventListener("input", (event) => fields.includes(event.target) && showTotal());
  showTotal();
})();
