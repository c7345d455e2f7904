import type { Page } from 'playwright-core';

/** What is seen of the window beside the board and does not fit: cut off, reaching out of the window, or over another text. */
export function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const named = 'button, label, .label, legend, h1, h2, h3, h4, a, [role="radio"], [role="tab"], [role^="menuitem"]';
    const isSeen = (element: Element): boolean =>
      element.closest('[role="grid"]') === null && element.checkVisibility({ opacityProperty: true });
    const told = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}: ${element.textContent}`;

    // What people wrote may end in three dots; what the app says has the further language's signs and may not.
    const isSaid = (element: HTMLElement): boolean =>
      Array.from(element.childNodes).some((node) => node instanceof Text && /äa|ëe|ïi|öo|üu/.test(node.data));
    const isCut = (element: HTMLElement): boolean => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const [wide, high] = [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight];
      return (overflowX !== 'visible' && wide > 1) || (/hidden|clip/.test(overflowY) && high > 1);
    };
    const cut = Array.from(document.querySelectorAll<HTMLElement>('*'))
      .filter(isSeen)
      .filter((element) => {
        const { width, height, left, right } = element.getBoundingClientRect();
        if (width <= 1 || height <= 1 || element.textContent === '') return false;
        if (isSaid(element) && isCut(element)) return true;
        if (!element.matches(named)) return false;
        return element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0
          ? true
          : left < -1 || right > innerWidth + 1;
      });

    /** What is seen of a text's lines, within all that cuts it off: none where it is scrolled away. */
    const linesOf = (text: Text): readonly DOMRect[] => {
      const range = document.createRange();
      range.selectNodeContents(text);
      let [left, top, right, bottom] = [0, 0, innerWidth, innerHeight];
      for (let at = text.parentElement; at !== null; at = at.parentElement) {
        if (getComputedStyle(at).overflow === 'visible') continue;
        const box = at.getBoundingClientRect();
        [left, top] = [Math.max(left, box.left), Math.max(top, box.top)];
        [right, bottom] = [Math.min(right, box.right), Math.min(bottom, box.bottom)];
      }
      return Array.from(range.getClientRects(), (line) => {
        const [x, y] = [Math.max(line.left, left), Math.max(line.top, top)];
        return new DOMRect(x, y, Math.min(line.right, right) - x, Math.min(line.bottom, bottom) - y);
      }).filter(({ width, height }) => width > 1 && height > 1);
    };
    // Only within what lies on top: what a dialog lies over is meant to be covered.
    const tops = document.querySelectorAll('[role="dialog"], [role="alertdialog"], aside');
    const root = tops.item(tops.length - 1) ?? document.body;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const lines: { readonly element: Element; readonly box: DOMRect }[] = [];
    while (walker.nextNode() !== null) {
      const text = walker.currentNode as Text;
      const element = text.parentElement;
      if (element === null || text.data.trim() === '' || !isSeen(element)) continue;
      for (const box of linesOf(text)) lines.push({ element, box });
    }
    const over = lines.flatMap((one, at) =>
      lines.slice(at + 1).flatMap((other) => {
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // The boxes of lines that lie close reach into each other by the room above and below their letters.
        return one.element !== other.element && width > 2 && height > Math.min(one.box.height, other.box.height) / 2
          ? [`${told(one.element)} OVER ${told(other.element)}`]
          : [];
      }),
    );
    return [...cut.map(told), ...over];
  });
}
