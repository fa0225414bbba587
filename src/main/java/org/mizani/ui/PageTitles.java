package org.mizani.ui;

/** Titles of browser windows. */
public final class PageTitles {

    private PageTitles() {}

    /** The page's name with the product's: {@code Users - Mizani}. */
    public static String of(String page) {
        return page + " - Mizani";
    }
}
