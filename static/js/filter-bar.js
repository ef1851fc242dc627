// A list is asked for once for what its filters say. Enter in the search is a change and a submit, and the pause after
// typing comes on top: each would fetch the same rows and replace them under the finger about to tap one. A submit of
// what is already shown fetches again.
(() => {
  const asked = new WeakMap();
  document.addEventListener("htmx:confirm", (event) => {
    const form = event.target;
    if (!form.matches("form.filter-bar")) return;
    const wanted = new URLSearchParams(new FormData(form)).toString();
    const isUnderway = form.classList.contains("htmx-request");
    const isAskedAgain = event.detail.triggeringEvent?.type === "submit" && !isUnderway;
    if (asked.get(form) === wanted && !isAskedAgain) event.preventDefault();
    else asked.set(form, wanted);
  });
  for (const failure of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) {
    document.addEventListener(failure, (event) => asked.delete(event.target));
  }
})();
