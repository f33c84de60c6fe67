// Comfort only: shows at once what a look would be like; without this file a button does.
const form = document.getElementById('look');
const PAUSE_MS = 200;
let timer;
let asked = 0;

async function show() {
  const mine = ++asked;
  const fields = new URLSearchParams();
  for (const name of ['name', 'light', 'onLight', 'dark', 'onDark', 'corner']) {
    fields.set(name, form.elements[name].value);
  }
  const answer = await fetch('/console/brand/sample?' + fields, {redirect: 'error'}).catch(() => null);
  if (!answer?.ok || mine !== asked) {
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.getElementById('sample');
  if (!fresh) {
    return;
  }
  // the sheet first, so that nothing flashes
  const sheet = document.querySelector('#sample link');
  const link = fresh.querySelector('link');
  link.addEventListener('load', () => sheet.remove(), {once: true});
  link.addEventListener('error', () => sheet.remove(), {once: true});
  fresh.querySelectorAll('h2').forEach(it => it.remove());
  const section = document.getElementById('sample');
  section.querySelector('.themes').replaceWith(fresh.querySelector('.themes'));
  section.prepend(link);
}

for (const name of ['light', 'onLight', 'dark', 'onDark']) {
  const field = form.elements[name];
  const picker = document.createElement('input');
  picker.type = 'color';
  picker.setAttribute('aria-label', field.labels[0].textContent);
  picker.value = field.value;
  picker.addEventListener('input', () => {
    field.value = picker.value;
    field.dispatchEvent(new Event('input', {bubbles: true}));
  });
  field.addEventListener('input', () => {
    if (/^#[0-9a-f]{6}$/i.test(field.value)) {
      picker.value = field.value;
    }
  });
  field.before(picker);
}

form.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(show, PAUSE_MS);
});
