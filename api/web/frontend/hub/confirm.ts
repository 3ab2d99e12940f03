// [data-confirm] and hx-confirm: asked in a dialog of the page, which says what will happen on its buttons.

import { textsFor } from "./labels";

/** Ask; true when the reader agrees. */
async function agreed(question: string, yes: string | null, near: Element): Promise<boolean> {
  const texts = await textsFor(near);
  const dialog = document.createElement("dialog");
  dialog.className = "confirm";
  const text = document.createElement("p");
  text.textContent = question;
  text.id = "confirm-question";
  dialog.setAttribute("aria-labelledby", text.id);
  const form = document.createElement("form");
  form.method = "dialog";
  form.className = "actions";
  form.append(
    answer("no", texts("viewer.confirm_no"), "button"), answer("yes", yes ?? texts("viewer.confirm_yes"), "button primary"),
  );
  dialog.append(text, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
  });
}

function answer(value: string, text: string, look: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.value = value;
  button.textContent = text;
  button.className = look;
  return button;
}

const granted = new WeakSet<Element>(); // asked already: the repeated event goes through

async function ask(element: Element, go: () => void): Promise<void> {
  const question = element.getAttribute("data-confirm") ?? "";
  if (!(await agreed(question, element.getAttribute("data-confirm-yes"), element))) return;
  granted.add(element);
  go();
  granted.delete(element);
}

document.addEventListener("click", (event) => {
  const element = (event.target as Element).closest<HTMLElement>("a[data-confirm], button[data-confirm]");
  if (!element || granted.has(element)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  void ask(element, () => element.click());
}, { capture: true });
document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  if (!form.matches("[data-confirm]") || granted.has(form)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const { submitter } = event;
  void ask(form, () => form.requestSubmit(submitter));
}, { capture: true });
document.addEventListener("htmx:confirm", (event) => {
  const { ctx, issueRequest, dropRequest } = event.detail;
  const question = (ctx as { confirm?: unknown }).confirm;
  event.preventDefault();
  void agreed(String(question ?? ""), null, event.target as Element).then((yes) => (yes ? issueRequest() : dropRequest()));
});
