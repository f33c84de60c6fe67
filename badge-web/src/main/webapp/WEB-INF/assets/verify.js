// Comfort only: the form does all of this without a script.
const form = document.getElementById('verify');
const drop = document.getElementById('drop');
const file = document.getElementById('file');
const check = document.getElementById('check');

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
    file.files = event.dataTransfer.files;
    check.click();
  } else if (address) {
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

function stop() {
  stream?.getTracks().forEach((track) => track.stop());
  stream = null;
  view.hidden = true;
  shot.hidden = true;
  camera.textContent = label;
}

function found(text) {
  stop();
  const isAddress = /^https?:\/\//i.test(text);
  document.getElementById(isAddress ? 'link' : 'text').value = text;
  check.click();
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
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  } catch {
    said.textContent = camera.dataset.denied;
    return;
  }
  view.srcObject = stream;
  view.hidden = false;
  camera.textContent = camera.dataset.stop;
  await view.play();
  if ('BarcodeDetector' in globalThis) {
    watch();
  }
  shot.hidden = false;
}

if (navigator.mediaDevices?.getUserMedia) {
  camera.hidden = false;
  camera.addEventListener('click', () => (stream ? stop() : start()));
  shot.addEventListener('click', () => {
    const canvas = document.createElement('canvas');
    canvas.width = view.videoWidth;
    canvas.height = view.videoHeight;
    canvas.getContext('2d').drawImage(view, 0, 0);
    canvas.toBlob((blob) => {
      const held = new DataTransfer();
      held.items.add(new File([blob], 'camera.jpg', { type: 'image/jpeg' }));
      document.getElementById('photo').files = held.files;
      stop();
      check.click();
    }, 'image/jpeg', 0.9);
  });
}
