// Comfort only: every page works without this file.
const summary = document.getElementById('errors');
if (summary) {
  summary.focus();
}

// Buttons that copy the field named by data-copy; without a script they stay hidden and people copy by hand.
const SHOWN_FOR_MS = 4000;

function clipping(field, plain) {
  if (!plain || !window.ClipboardItem) {
    return navigator.clipboard.writeText(plain || field.value);
  }
  const as = (type, text) => ({[type]: new Blob([text], {type})});
  const forms = {...as('text/html', field.value), ...as('text/plain', plain)};
  return navigator.clipboard.write([new ClipboardItem(forms)]);
}

function copies(button, field) {
  const word = button.firstElementChild;
  const before = word.textContent;
  const status = button.nextElementSibling;
  let timer;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await clipping(field, button.dataset.plain);
    word.textContent = button.dataset.done;
    status.textContent = button.textContent;
    clearTimeout(timer);
    timer = setTimeout(() => {
      word.textContent = before;
      status.textContent = '';
    }, SHOWN_FOR_MS);
  });
}

for (const button of document.querySelectorAll('button[data-copy]')) {
  const field = document.getElementById(button.dataset.copy);
  if (field && navigator.clipboard) {
    copies(button, field);
  }
}

// A button that hands the link to the apps of the device, where there are such.
for (const button of document.querySelectorAll('button[data-share]')) {
  const {share: url, text, title} = button.dataset;
  if (navigator.share) {
    button.hidden = false;
    button.addEventListener('click', () => navigator.share({url, text, title}).catch(() => {}));
  }
}

// Days are those of UTC until this tells them, and the hour where it matters, by the reader's own clock.
const TONGUE = {en: 'en-GB', ar: 'ar-u-nu-latn'}[document.documentElement.lang] || document.documentElement.lang;

function told(time) {
  const from = new Date(time.dateTime);
  const until = time.dataset.clock && new Date(time.dataset.clock);
  if (until) {
    return new Intl.DateTimeFormat(TONGUE, {dateStyle: 'long', timeStyle: 'short'}).formatRange(from, until);
  }
  const day = from.getFullYear() * 400 + from.getMonth() * 32 + from.getDate();
  const utc = from.getUTCFullYear() * 400 + from.getUTCMonth() * 32 + from.getUTCDate();
  return day === utc ? time.textContent : new Intl.DateTimeFormat(TONGUE, {dateStyle: 'long'}).format(from);
}

for (const time of document.querySelectorAll('time[datetime*="T"]')) {
  time.textContent = told(time);
}

// What is marked data-live="true" is asked for again until it says that nothing goes on any more.
// Whoever works with the keyboard keeps the focus; whoever listens hears of the end only.
const ASKED_EVERY_MS = 2000;

async function fetched(id) {
  try {
    const answer = await fetch(location.href, {redirect: 'error'});
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return page.getElementById(id);
  } catch {
    return null;
  }
}

function put(live, fresh) {
  const focused = live.contains(document.activeElement);
  live.replaceChildren(...fresh.childNodes);
  live.dataset.live = fresh.dataset.live;
  if (live.dataset.live !== 'true') {
    document.getElementById(live.id + '-said').textContent = fresh.dataset.said;
  }
  if (focused) {
    (live.dataset.live === 'true' ? live.querySelector('a') : live).focus();
  }
}

async function follow(live) {
  if (document.hidden) {
    watch(live);
    return;
  }
  const fresh = await fetched(live.id);
  if (fresh) {
    put(live, fresh);
    watch(live);
  }
}

function watch(live) {
  if (live.dataset.live === 'true') {
    setTimeout(follow, ASKED_EVERY_MS, live);
  }
}

document.querySelectorAll('[data-live]').forEach(watch);
