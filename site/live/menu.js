// On a phone the menu is closed until it is asked for; beside the page it is always open.
{
  const { previousElementSibling: menu } = document.currentScript;
  const isNarrow = matchMedia('(max-width: 60rem)');
  const fit = () => {
    menu.open = !isNarrow.matches;
  };
  fit();
  isNarrow.addEventListener('change', fit);
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !isNarrow.matches || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });
}
