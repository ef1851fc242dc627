// Keeps what was typed in <form data-draft-key="…">: at once on this phone, and every few seconds at the office, where
// it survives sign-out, a time-out and another device. Never passwords, files, hidden fields or data-draft="never".
// The copy on the phone is kept per person (body data-user) and matters only while the office has not got it; when the
// office has another one, a single notice shows both. The sign-in page says when something was kept.
(() => {
  const PREFIX = "portal-draft:";
  const LIFETIME = 7 * 24 * 60 * 60 * 1000;
  const SEND_EVERY = 5000;
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
  const forgetWhere = (test) => {
    try {
      Object.keys(localStorage)
        .filter((name) => name.startsWith(PREFIX) && test(name))
        .forEach(forget);
    } catch {
      // Storage is closed.
    }
  };
  const forgetOld = () => forgetWhere((name) => !(Date.now() - (read(name)?.at ?? 0) < LIFETIME));
  const forgetMine = () => forgetWhere((name) => name.startsWith(`${PREFIX}${user}:`));

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

  // The fields as the browser would send them, and what the list of drafts says about the form.
  const bodyOf = (form) => {
    const body = new URLSearchParams();
    valuesOf(form).forEach(([name, value, kept]) => {
      if (value !== null) kept && body.append(name, value);
      else [kept].flat().forEach((one) => body.append(name, one));
    });
    body.append("draft_label", form.dataset.draftLabel ?? "");
    body.append("draft_path", location.pathname + location.search);
    return body;
  };

  const copyOf = (template) => document.getElementById(template).content.firstElementChild.cloneNode(true);
  const moment = (at) =>
    new Date(at).toLocaleString("id-ID", { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" });

  // One notice in the place of the office's own when this phone kept something else: both copies with their times,
  // which is newer and which is on the screen. `use` puts the other one into the form, `discard` forgets both.
  const choice = (officeNotice, phoneAt, officeAt, use, discard) => {
    const box = copyOf("draft-choice");
    const show = (shown) => {
      use(shown);
      box.querySelectorAll("[data-draft-copy]").forEach((row) => {
        const isShown = row.dataset.draftCopy === shown;
        row.querySelector("[data-draft-shown]").hidden = !isShown;
        row.querySelector("[data-draft-use]").hidden = isShown;
      });
    };
    const newer = phoneAt >= officeAt ? "phone" : "office";
    box.querySelectorAll("[data-draft-copy]").forEach((row) => {
      const copy = row.dataset.draftCopy;
      row.querySelector("[data-draft-time]").textContent = moment(copy === "phone" ? phoneAt : officeAt);
      row.querySelector("[data-draft-newer]").hidden = copy !== newer;
      row.querySelector("[data-draft-use]").addEventListener("click", () => show(copy));
    });
    const form = officeNotice.querySelector("form");
    form.querySelector("[data-label-text]").textContent = "Buang keduanya";
    form.addEventListener("submit", discard);
    box.lastElementChild.append(form);
    officeNotice.replaceWith(box);
    show(newer);
  };

  const notice = (at, discard) => {
    const box = copyOf("draft-notice");
    box.querySelector("[data-draft-time]").textContent = moment(at);
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

  // Sends a form to the office while somebody types: one request at a time, the newest state, again when back online.
  const courier = (form, name) => {
    let timer = 0;
    let changed = false;
    let stopped = false;
    let request = null;

    const send = async () => {
      clearTimeout(timer);
      timer = 0;
      if (!changed || stopped || leaving || request || !navigator.onLine) return;
      changed = false;
      request = new AbortController();
      try {
        const answer = await fetch(`/drafts/${form.dataset.draftKey}/`, {
          method: "POST",
          body: bodyOf(form),
          headers: { "X-CSRFToken": form.querySelector("[name=csrfmiddlewaretoken]").value },
          credentials: "same-origin",
          redirect: "manual",
          keepalive: document.visibilityState === "hidden",
          signal: request.signal,
        });
        // Anything but 204 is a refusal or a session that ended: the copy on the phone stays the newest.
        const kept = read(name);
        if (answer.status === 204 && !changed && kept) write(name, { ...kept, atOffice: true });
      } catch {
        changed = !stopped; // no line: the next change, or being online again, tries anew
      } finally {
        request = null;
        if (changed && !stopped) timer ||= setTimeout(send, SEND_EVERY);
      }
    };
    addEventListener("online", send);
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && send());
    return {
      touch: () => {
        changed = true;
        stopped = false;
        timer ||= setTimeout(send, SEND_EVERY);
      },
      stop: () => {
        stopped = true;
        clearTimeout(timer);
        timer = 0;
        request?.abort();
      },
    };
  };

  const watch = (form) => {
    const name = `${PREFIX}${user}:${form.dataset.draftKey}`;
    const key = form.elements.namedItem("submission_key");
    const servedKey = key?.value;
    const office = "draftOffice" in form.dataset ? courier(form, name) : null;
    const cameBackWithErrors = form.querySelector(".is-invalid, [data-form-errors]") !== null;
    let kept = cameBackWithErrors ? null : read(name);
    let sent = false;
    let discarded = false;
    let timer = 0;
    const officeNotice = document.querySelector(`[data-draft-notice="${form.dataset.draftKey}"]`);

    // What the office already has was shown by the office; if it is not there, it was sent or thrown away.
    if (kept?.atOffice) {
      forget(name);
      kept = null;
    }

    const keep = () => {
      timer = 0;
      if (leaving || discarded) return;
      const path = location.pathname + location.search;
      write(name, { at: Date.now(), path, values: valuesOf(form), sentKey: sent ? key?.value : undefined });
    };

    if (kept) {
      const served = valuesOf(form);
      if (JSON.stringify(served) === JSON.stringify(kept.values)) {
        forget(name);
      } else if (officeNotice) {
        const copies = { phone: kept.values, office: served };
        choice(
          officeNotice,
          kept.at,
          Date.parse(officeNotice.dataset.savedAt),
          (shown) => {
            fill(form, copies[shown]);
            sent = Boolean(shown === "phone" && key && kept.sentKey);
            if (key) key.value = sent ? kept.sentKey : servedKey;
          },
          () => {
            discarded = true;
            office?.stop();
            forget(name);
          },
        );
      } else {
        fill(form, kept.values);
        // Sent but never answered: the same key again, so that the server keeps one row if the first did arrive.
        sent = Boolean(key && kept.sentKey);
        if (sent) key.value = kept.sentKey;
        form.prepend(
          notice(kept.at, () => {
            clearTimeout(timer);
            timer = 0;
            office?.stop();
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
      office?.touch();
      clearTimeout(timer);
      timer = setTimeout(keep, 300);
    });
    form.addEventListener("submit", (event) => {
      clearTimeout(timer);
      office?.stop();
      sent = event.submitter?.name !== "save_draft"; // a draft is not the form itself
      keep();
    });
    addEventListener("pagehide", () => {
      if (timer) keep();
    });
  };

  // The sign-in page after a session that ran out: whether this phone kept what was typed on the page it leads back to.
  const tellKept = (box) => {
    const next = new URLSearchParams(location.search).get("next");
    const kept = Object.keys(localStorage)
      .filter((name) => name.startsWith(PREFIX))
      .map(read)
      .filter((draft) => draft && next && draft.path === next)
      .sort((one, other) => other.at - one.at)[0];
    if (!kept) return;
    box.querySelector("[data-draft-time]").textContent = moment(kept.at);
    box.hidden = false;
  };

  forgetOld();
  if (!user) {
    try {
      document.querySelectorAll("[data-draft-kept]").forEach(tellKept);
    } catch {
      // Storage is closed.
    }
    return;
  }
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
