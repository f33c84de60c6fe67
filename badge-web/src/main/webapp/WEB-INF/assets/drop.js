// Comfort only: the form does all of this without a script.
const drop = document.getElementById('drop');
const file = document.getElementById('file');
const link = document.getElementById('link');
const check = document.getElementById('check');

// A badge may be dropped anywhere on the page; what was typed before must not be taken in its place.
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
    file.value = '';
    document.getElementById('text').value = '';
    link.value = address.split('\n')[0];
    check.click();
  }
});
