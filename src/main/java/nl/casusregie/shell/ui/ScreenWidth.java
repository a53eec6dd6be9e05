package nl.casusregie.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/** Tells a component whether it stands on a narrow screen: once when it appears, and again when that changes. */
public final class ScreenWidth {

    /** The width at which our stylesheet changes to one column. */
    private static final int WIDE_FROM = 800;

    private ScreenWidth() {}

    public static void follow(Component component, Consumer<Boolean> narrow) {
        component.addAttachListener(attached -> {
            Page page = attached.getUI().getPage();
            int width = page.getExtendedClientDetails().getWindowInnerWidth();
            boolean[] last = {isNarrow(width)};
            narrow.accept(last[0]);
            Registration following = page.addBrowserWindowResizeListener(resized -> {
                if (isNarrow(resized.getWidth()) != last[0]) {
                    last[0] = !last[0];
                    narrow.accept(last[0]);
                }
            });
            component.addDetachListener(detached -> {
                following.remove();
                detached.unregisterListener();
            });
        });
    }

    private static boolean isNarrow(int width) {
        return width > 0 && width < WIDE_FROM;
    }
}
