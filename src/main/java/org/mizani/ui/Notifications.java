package org.mizani.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages in the corner of the page; already in the reader's language. */
public final class Notifications {

    private static final int MILLISECONDS = 6_000;

    private Notifications() {}

    public static void done(String text) {
        show(text, NotificationVariant.SUCCESS);
    }

    public static void warn(String text) {
        show(text, NotificationVariant.WARNING);
    }

    /** Read out at once by screen readers. */
    public static void failed(String text) {
        show(text, NotificationVariant.ERROR).setAssertive(true);
    }

    private static Notification show(String text, NotificationVariant variant) {
        Notification notification = Notification.show(text, MILLISECONDS, Notification.Position.BOTTOM_END);
        notification.addThemeVariants(variant);
        return notification;
    }
}
