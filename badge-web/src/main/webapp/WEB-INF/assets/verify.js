// Comfort only: the form does all of this without a script.
const form = document.getElementById('verify');
const drop = document.getElementById('drop');
const file = document.getElementById('file');
const check = document.getElementById('check');

// What was chosen or typed before must not be checked in place of what comes now.
function forget() {
  for (const id of ['file', 'link', 'photo', 'text']) {
    document.getElementById(id).value = '';
  }
}

// A badge may be dropped anywhere on the page.
addEventListener('dragover', (event) => {
  event.preventDefault();
  drop.classList.add('over');
});
addEventListener('dragleave', () => drop.classList.remove('over'));
addEventListener('drop', (event) => {
  event.preventDefault();
  drop.classList.remove('over');
  const address = event.dataTransfer.getData('text/uri-list');
  if (event.dataTransfer.files.length > 0) {
    forget();
    file.files = event.dataTransfer.files;
    check.click();
  } else if (address) {
    forget();
    document.getElementById('link').value = address.split('\n')[0];
    check.click();
  }
});

// The camera reads QR codes itself where the browser can; elsewhere a still picture is handed in.
const camera = document.getElementById('camera');
const shot = document.getElementById('shot');
const view = document.getElementById('view');
const said = document.getElementById('camera-said');
const label = camera.textContent;
let stream = null;
let asking = false;

function stop() {
  stream?.getTracks().forEach((track) => track.stop());
  stream = null;
  view.hidden = true;
  shot.hidden = true;
  said.textContent = '';
  camera.textContent = label;
}

function found(text) {
  stop();
  forget();
  const isAddress = /^https?:\/\//i.test(text);
  document.getElementById(isAddress ? 'link' : 'text').value = text;
  check.click();
}

async function canRead() {
  const kinds = await globalThis.BarcodeDetector?.getSupportedFormats().catch(() => []);
  return Boolean(kinds?.includes('qr_code'));
}

async function watch() {
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  while (stream) {
    const codes = await detector.detect(view).catch(() => []);
    if (codes.length > 0 && stream) {
      found(codes[0].rawValue);
    }
    await new Promise((later) => setTimeout(later, 200));
  }
}

async function start() {
  said.textContent = '';
  let opened = null;
  try {
    opened = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment', width: { ideal: 1280 } },
    });
    stream = opened;
    view.srcObject = stream;
    view.hidden = false;
    await view.play();
  } catch (problem) {
    if (stream !== opened) {
      return; // stopped before it ran
    }
    stop();
    said.textContent =
      problem.name === 'NotAllowedError' ? camera.dataset.denied : camera.dataset.none;
    return;
  }
  if (stream !== opened) {
    return;
  }
  camera.textContent = camera.dataset.stop;
  said.textContent = camera.dataset.hold;
  shot.hidden = false;
  view.scrollIntoView({ block: 'nearest' });
  if (await canRead()) {
    watch();
  }
}

function take() {
  const canvas = document.createElement('canvas');
  canvas.width = view.videoWidth;
  canvas.height = view.videoHeight;
  canvas.getContext('2d').drawImage(view, 0, 0);
  canvas.toBlob((blob) => {
    const held = new DataTransfer();
    held.items.add(new File([blob], 'camera.jpg', { type: 'image/jpeg' }));
    stop();
    forget();
    document.getElementById('photo').files = held.files;
    check.click();
  }, 'image/jpeg', 0.9);
}

if (navigator.mediaDevices?.getUserMedia) {
  camera.hidden = false;
  camera.addEventListener('click', async () => {
    if (stream) {
      stop();
    } else if (!asking) {
      asking = true;
      await start();
      asking = false;
    }
  });
  shot.addEventListener('click', take);
}
