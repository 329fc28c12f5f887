// Keeps what is typed into a form marked data-keep: some seconds after the last key, and on leaving the page. Without this script the
// form's own button saves, as ever. Nothing is stored in the browser.
const pause = 3000;
const again = 30000;
const mostInLeaving = 60000; // characters that a browser still sends for a page that is gone

for (const form of document.querySelectorAll('form[data-keep]')) keep(form);

function keep(form) {
  const says = form.querySelector('[data-keep-says]');
  // A form that comes back with its mistakes holds words that were never saved.
  let kept = form.dataset.keepUnsaved ? '' : typed(form);
  let timer;
  let sending;
  let saving = false;

  const wait = (milliseconds) => {
    clearTimeout(timer);
    timer = setTimeout(send, milliseconds);
  };

  async function send(leaving = false) {
    clearTimeout(timer);
    const words = typed(form);
    if (saving || words === kept) return;
    // One after the other, lest an older one arrive last; a page that is left cannot wait.
    if (sending && !leaving) return wait(pause);
    const before = kept;
    kept = words;
    sending = new AbortController();
    try {
      const answer = await fetch(form.dataset.keep, {
        method: 'POST',
        body: new URLSearchParams(words),
        keepalive: leaving && words.length < mostInLeaving,
        signal: sending.signal,
      });
      if (answer.ok || answer.status === 409) {
        say(document.createTextNode(await answer.text()));
      } else {
        kept = before;
        say(template(answer.status < 500 ? 'data-keep-signed-out' : 'data-keep-failed'));
      }
    } catch {
      kept = before;
      if (!saving) {
        say(template('data-keep-failed'));
        wait(again);
      }
    } finally {
      sending = undefined;
    }
  }

  // The same sentence is not said twice: a screen reader would repeat it at every pause.
  function say(node) {
    if (node.textContent !== says.textContent) says.replaceChildren(node);
  }

  const template = (name) => form.querySelector(`template[${name}]`).content.cloneNode(true);

  form.addEventListener('input', () => wait(pause));
  form.addEventListener('change', () => wait(pause));
  form.addEventListener('submit', () => {
    saving = true;
    clearTimeout(timer);
    sending?.abort();
  });
  window.addEventListener('pageshow', () => (saving = false));
  window.addEventListener('pagehide', () => send(true));
  document.addEventListener('visibilitychange', () => send(document.visibilityState === 'hidden'));
}

function typed(form) {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') fields.append(name, value);
  }
  // A browser sends nothing for a choice that was undone, and it must not come back.
  for (const box of form.querySelectorAll('input[type=radio], input[type=checkbox]')) {
    if (box.name && !fields.has(box.name)) fields.append(box.name, '');
  }
  return fields.toString();
}
