package org.distintivo.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/**
 * Somebody who has no pointer: goes from part to part of the page with Tab, and sees where the
 * focus is all the time.
 */
public final class Keyboard {

    private static final int FAR = 120;

    private static final String HAS_FOCUS =
            "selector => !!document.activeElement && document.activeElement.matches(selector)";

    /** What has the focus without showing it; empty for the page itself, where a page begins. */
    private static final String UNSEEN =
            """
            () => {
              const it = document.activeElement;
              if (!it || it === document.body) return '';
              const style = getComputedStyle(it);
              const box = it.getBoundingClientRect();
              const shown = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                || style.boxShadow !== 'none';
              return shown && box.width > 0 && box.height > 0 ? '' : it.outerHTML.slice(0, 200);
            }
            """;

    private final Page page;

    public Keyboard(Page page) {
        this.page = page;
    }

    /** Presses Tab until that has the focus; fails where the focus is not seen on the way. */
    public Keyboard tabTo(String selector) {
        for (var n = 0; n < FAR && !has(selector); n++) {
            page.keyboard().press("Tab");
            assertThat((String) page.evaluate(UNSEEN)).as("focus that is not seen").isEmpty();
        }
        assertThat(has(selector)).as("the focus comes to %s on %s", selector, page.url()).isTrue();
        return this;
    }

    /** Types into what has the focus, in place of what it holds. */
    public Keyboard type(String text) {
        page.keyboard().press("Control+a");
        page.keyboard().insertText(text);
        return this;
    }

    /** Presses what has the focus with Enter, and waits for the page to which that leads. */
    public void enter() {
        page.evaluate("() => { window.left = true }");
        page.keyboard().press("Enter");
        page.waitForFunction("() => !window.left && document.readyState === 'complete'");
    }

    /** Presses a link to another part of the same page with Enter. */
    public void jump() {
        page.keyboard().press("Enter");
    }

    /** Presses what has the focus with the space bar, which leads nowhere else. */
    public void space() {
        page.keyboard().press("Space");
    }

    private boolean has(String selector) {
        return (Boolean) page.evaluate(HAS_FOCUS, selector);
    }
}
