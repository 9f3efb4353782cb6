/** Shows what is typed, and does nothing else: what the browser itself needs for a keystroke. */
const count = document.querySelector('#count');
const field = document.querySelector('#query');

field.addEventListener('input', () => (count.textContent = field.value));
