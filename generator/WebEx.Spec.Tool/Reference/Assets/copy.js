// Adds a button to every block of code that copies it.
for (const block of document.querySelectorAll('pre')) {
  const frame = document.createElement('div');
  frame.className = 'copied';
  block.replaceWith(frame);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(block.textContent.replace(/\n$/, ''));
      button.textContent = 'Copied';
    } catch {
      // A page from a disk may not use the clipboard: what is selected can be copied by the keyboard.
      getSelection().selectAllChildren(block);
      button.textContent = 'Selected';
    }
    setTimeout(() => { button.textContent = 'Copy'; }, 2000);
  });
  frame.append(button, block);
}
