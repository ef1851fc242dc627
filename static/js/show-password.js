// A button that shows what is typed into the password field, for small keyboards.
document.querySelectorAll("[data-show-password]").forEach((button) => {
  const field = document.getElementById(button.dataset.showPassword);
  const show = (visible) => {
    field.type = visible ? "text" : "password";
    button.setAttribute("aria-pressed", String(visible));
  };
  button.hidden = false;
  button.addEventListener("click", () => show(field.type === "password"));
  field.form.addEventListener("submit", () => show(false));
});
