package org.mizani.browser;

import com.microsoft.playwright.Page;

/** Moves as somebody does who has no mouse. */
final class Keys {

    private static final int PATIENCE = 40;

    private Keys() {}

    /** Tabs until the focus is in the element, as somebody does who sees where it is. */
    static void tabTo(Page page, String selector) {
        for (int i = 0; i < PATIENCE; i++) {
            page.keyboard().press("Tab");
            Object there = page.evaluate("""
                    selector => {
                      const at = document.activeElement;
                      return at.matches(selector) || at.closest(selector) !== null;
                    }
                    """, selector);
            if (Boolean.TRUE.equals(there)) {
                return;
            }
        }
        throw new AssertionError("no way to " + selector + " with the keyboard");
    }
}
