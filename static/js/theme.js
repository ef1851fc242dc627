// Light or dark: the server has set the theme from the cookie; without one the page follows the device.
(() => {
  const root = document.documentElement;
  const device = matchMedia("(prefers-color-scheme: dark)");
  const chosen = () => /(?:^|; )theme=(light|dark)/.exec(document.cookie)?.[1];
  const apply = () => {
    root.dataset.bsTheme = chosen() ?? (device.matches ? "dark" : "light");
  };
  const label = (button) => {
    const dark = root.dataset.bsTheme === "dark";
    button.hidden = false;
    const words = dark ? "Tampilan terang" : "Tampilan gelap";
    const text = button.querySelector("[data-theme-text]");
    if (text) text.textContent = words;
    else button.setAttribute("aria-label", words);
    button.querySelectorAll("[data-theme-icon]").forEach((icon) => {
      icon.hidden = icon.dataset.themeIcon !== (dark ? "light" : "dark");
    });
  };
  const buttons = () => document.querySelectorAll("[data-theme-switch]");

  apply();
  device.addEventListener("change", () => {
    apply();
    buttons().forEach(label);
  });
  document.addEventListener("DOMContentLoaded", () => {
    buttons().forEach((button) => {
      label(button);
      button.addEventListener("click", () => {
        const next = root.dataset.bsTheme === "dark" ? "light" : "dark";
        const secure = location.protocol === "https:" ? "; secure" : "";
        document.cookie = `theme=${next}; path=/; max-age=31536000; samesite=lax${secure}`;
        apply();
        buttons().forEach(label);
      });
    });
  });
})();
