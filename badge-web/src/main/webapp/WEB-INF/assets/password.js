// Says while a password is chosen how long it would last against guessing. Comfort only: what is typed stays here, and the server
// decides by its own rules, which stand beside the field, and by a list of well-known passwords that no browser is sent.
const LETTER_BITS = 2.2; // of words, which is what people take
const MIXED_BITS = 4.5; // of letters that form no word
const SHORTEST_WORD = 4;
const DIGIT_BITS = 2;
const SIGN_BITS = 4;
const FOLLOWING_BITS = 0.3; // of what repeats or continues the character before
const STEPS = [30, 42, 55]; // bits below which it is weak, fair, good

const ROWS = ['qwertyuiop', 'qwertzuiop', 'azertyuiop', 'asdfghjkl', 'zxcvbnm', 'yxcvbnm', '1234567890'];

function follows(before, char) {
  const step = char.codePointAt(0) - before.codePointAt(0);
  return Math.abs(step) <= 1 || ROWS.some((row) => Math.abs(row.indexOf(char) - row.indexOf(before)) === 1 && row.includes(char) && row.includes(before));
}

function bitsOf(char, inWord) {
  if (/\p{Nd}/u.test(char)) {
    return DIGIT_BITS;
  }
  if (/\p{L}|\p{M}/u.test(char)) {
    return inWord ? LETTER_BITS : MIXED_BITS;
  }
  return SIGN_BITS;
}

// Whether each character stands among enough letters to be of a word.
function wordly(text) {
  return text.split(/([\p{L}\p{M}]+)/u).flatMap((part) => {
    const chars = [...part];
    return chars.map(() => chars.length >= SHORTEST_WORD);
  });
}

function without(password, words) {
  return words.filter((word) => word.length > 2).reduce((rest, word) => rest.replaceAll(word, ''), password);
}

function bits(password, words) {
  const rest = without(password.toLowerCase(), words);
  const chars = [...rest];
  const inWord = wordly(rest);
  const seen = new Set();
  return chars.reduce((sum, char, i) => {
    const pair = chars[i - 1] + char;
    const known = i > 0 && (follows(chars[i - 1], char) || seen.has(pair));
    seen.add(pair);
    return sum + (known ? FOLLOWING_BITS : bitsOf(char, inWord[i]));
  }, 0);
}

function words() {
  const typed = ['name', 'address'].map((id) => document.getElementById(id)?.value.toLowerCase() ?? '');
  return typed.flatMap((text) => text.split(/[\s@.]+/));
}

function show(field, meter) {
  const length = [...field.value].length;
  const measured = bits(field.value, words());
  const step = length < Number(meter.dataset.least) ? 0 : 1 + STEPS.filter((least) => measured >= least).length;
  meter.hidden = length === 0;
  meter.querySelector('meter').value = step;
  meter.querySelector('span').textContent = meter.dataset[`step${step}`];
}

for (const meter of document.querySelectorAll('[data-meter]')) {
  const field = document.getElementById(meter.dataset.meter);
  field.addEventListener('input', () => show(field, meter));
}
