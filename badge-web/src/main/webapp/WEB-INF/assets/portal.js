// Comfort only: every page works without this file.
const summary = document.getElementById('errors');
if (summary) {
  summary.focus();
}

// Buttons that copy the field named by data-copy; without a script they stay hidden and people copy by hand.
for (const button of document.querySelectorAll('button[data-copy]')) {
  const field = document.getElementById(button.dataset.copy);
  if (field && navigator.clipboard) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(field.value);
      button.textContent = button.dataset.done;
    });
  }
}
