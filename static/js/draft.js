// Keeps what was typed in <form data-draft-key="…"> on this phone until the server says it is saved or the person signs out.
// Kept per person (body data-user), never passwords, files or hidden fields; forgotten after seven days.
(() => {
  const PREFIX = "portal-draft:";
  const LIFETIME = 7 * 24 * 60 * 60 * 1000;
  let leaving = false;
  const user = document.body.dataset.user;

  const read = (name) => {
    try {
      return JSON.parse(localStorage.getItem(name));
    } catch {
      return null;
    }
  };
  const write = (name, value) => {
    try {
      localStorage.setItem(name, JSON.stringify(value));
    } catch {
      // Storage is full or closed: the form works as it would without drafts.
    }
  };
  const forget = (name) => {
    try {
      localStorage.removeItem(name);
    } catch {
      // Nothing was kept.
    }
  };

  const forgetOld = () => {
    try {
      Object.keys(localStorage)
        .filter((name) => name.startsWith(PREFIX) && !(Date.now() - (read(name)?.at ?? 0) < LIFETIME))
        .forEach(forget);
    } catch {
      // Storage is closed.
    }
  };

  const forgetMine = () => {
    try {
      Object.keys(localStorage)
        .filter((name) => name.startsWith(`${PREFIX}${user}:`))
        .forEach(forget);
    } catch {
      // Storage is closed.
    }
  };

  const SKIPPED = new Set(["password", "file", "hidden", "submit", "button", "reset", "image"]);
  const fieldsOf = (form) =>
    [...form.elements].filter((field) => field.name && !SKIPPED.has(field.type) && field.dataset.draft !== "never");
  const valuesOf = (form) =>
    fieldsOf(form).map((field) => {
      if (field.type === "checkbox" || field.type === "radio") return [field.name, field.value, field.checked];
      if (field.multiple) return [field.name, null, [...field.selectedOptions].map((option) => option.value)];
      return [field.name, null, field.value];
    });
  const fill = (form, values) => {
    const waiting = [...values];
    fieldsOf(form).forEach((field) => {
      const choice = field.type === "checkbox" || field.type === "radio";
      const index = waiting.findIndex(([name, value]) => name === field.name && (!choice || value === field.value));
      if (index < 0) return;
      const [, , kept] = waiting.splice(index, 1)[0];
      if (choice) field.checked = kept;
      else if (field.multiple) [...field.options].forEach((option) => (option.selected = kept.includes(option.value)));
      else field.value = kept;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    });
  };

  const notice = (at, discard) => {
    const template = document.getElementById("draft-notice");
    const box = template.content.firstElementChild.cloneNode(true);
    box.querySelector("[data-draft-time]").textContent = new Date(at).toLocaleString("id-ID", {
      day: "numeric",
      month: "long",
      hour: "2-digit",
      minute: "2-digit",
    });
    box.querySelector("[data-draft-discard]").addEventListener("click", () => {
      discard();
      box.remove();
    });
    return box;
  };

  const newKey = () =>
    "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (digit) =>
      (digit ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (digit / 4)))).toString(16),
    );

  const watch = (form) => {
    const name = `${PREFIX}${user}:${form.dataset.draftKey}`;
    const key = form.elements.namedItem("submission_key");
    const cameBackWithErrors = form.querySelector(".is-invalid, [data-form-errors]") !== null;
    const kept = cameBackWithErrors ? null : read(name);
    let sent = false;
    let timer = 0;

    const keep = () => {
      timer = 0;
      if (leaving) return;
      write(name, { at: Date.now(), values: valuesOf(form), sentKey: sent ? key?.value : undefined });
    };

    if (kept) {
      const served = valuesOf(form);
      if (JSON.stringify(served) === JSON.stringify(kept.values)) {
        forget(name);
      } else {
        fill(form, kept.values);
        // Sent but never answered: the same key again, so that the server keeps one row if the first did arrive.
        sent = Boolean(key && kept.sentKey);
        if (sent) key.value = kept.sentKey;
        form.prepend(
          notice(kept.at, () => {
            clearTimeout(timer);
            timer = 0;
            forget(name);
            fill(form, served);
            if (sent) key.value = newKey();
            sent = false;
          }),
        );
      }
    }

    form.addEventListener("input", () => {
      if (sent && key) key.value = newKey(); // no longer what was sent before
      sent = false;
      clearTimeout(timer);
      timer = setTimeout(keep, 300);
    });
    form.addEventListener("submit", () => {
      clearTimeout(timer);
      sent = true;
      keep();
    });
    addEventListener("pagehide", () => {
      if (timer) keep();
    });
  };

  forgetOld();
  if (!user) return;
  document.querySelectorAll("[data-draft-saved]").forEach((element) => {
    element.dataset.draftSaved.split(" ").forEach((key) => forget(`${PREFIX}${user}:${key}`));
  });
  document.querySelectorAll("form[data-draft-key]").forEach(watch);
  // Signing out leaves nothing for the next person at this phone; `leaving` keeps the form from writing it again.
  document.querySelectorAll('form[action$="/logout/"]').forEach((form) => {
    form.addEventListener("submit", () => {
      leaving = true;
      forgetMine();
    });
  });
})();
