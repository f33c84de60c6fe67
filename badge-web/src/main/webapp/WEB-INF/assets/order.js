// Rows of [data-order] can be dragged by their grip, with a mouse, a pen or a finger. What is dropped is sent as the buttons of the
// rows would: before or after which other one. Without this file, and with the keyboard, these buttons do the same.
const list = document.querySelector('[data-order]');

function send(name, value) {
  const form = document.getElementById(list.dataset.order);
  const button = document.createElement('button');
  Object.assign(button, {name, value, hidden: true});
  form.append(button);
  form.requestSubmit(button);
}

function dropped(row, before) {
  const next = row.nextElementSibling;
  const previous = row.previousElementSibling;
  if (next === before) {
    return;
  }
  if (next) {
    send('before', `${row.dataset.id} ${next.dataset.id}`);
  } else {
    send('after', `${row.dataset.id} ${previous.dataset.id}`);
  }
}

function follow(row, event) {
  const over = document.elementFromPoint(event.clientX, event.clientY)?.closest('[data-id]');
  if (!over || over === row || over.parentElement !== list) {
    return;
  }
  const box = over.getBoundingClientRect();
  const low = event.clientY > box.top + box.height / 2;
  list.insertBefore(row, low ? over.nextElementSibling : over);
}

// The whole page is listened to while a row is dragged: a row that changes its place holds no pointer.
function drag(grip, row) {
  grip.hidden = false;
  grip.addEventListener('pointerdown', (start) => {
    if (start.button !== 0) {
      return;
    }
    start.preventDefault();
    const before = row.nextElementSibling;
    const over = new AbortController();
    const moving = (event) => follow(row, event);
    const end = (event) => {
      over.abort();
      row.classList.remove('dragged');
      if (event.type === 'pointerup') {
        dropped(row, before);
      } else {
        list.insertBefore(row, before);
      }
    };
    row.classList.add('dragged');
    document.addEventListener('pointermove', moving, {signal: over.signal});
    document.addEventListener('pointerup', end, {signal: over.signal});
    document.addEventListener('pointercancel', end, {signal: over.signal});
  });
}

if (list && list.children.length > 1) {
  for (const grip of list.querySelectorAll('.grip')) {
    drag(grip, grip.closest('[data-id]'));
  }
}
