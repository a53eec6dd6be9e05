package nl.casusregie.audit;

import java.util.List;

/**
 * The part of the case that an act concerns, told by the use case that asked access: its module, such as "household", and
 * its name. Taken from who calls, so that no use case can forget to say it.
 */
final class Sections {

    private static final String BASE = "nl.casusregie.";
    private static final StackWalker STACK = StackWalker.getInstance();

    private Sections() {}

    static List<String> asked() {
        return STACK.walk(frames -> frames.filter(frame -> isUseCase(frame.getClassName()))
                .findFirst()
                .map(frame -> List.of(section(frame)))
                .orElse(List.of()));
    }

    private static boolean isUseCase(String className) {
        return className.startsWith(BASE)
                && !className.startsWith(BASE + "access.")
                && !className.startsWith(BASE + "audit.")
                && !className.contains("$$");
    }

    private static String section(StackWalker.StackFrame frame) {
        String inside = frame.getClassName().substring(BASE.length());
        String module = inside.substring(0, Math.max(0, inside.indexOf('.')));
        String type = inside.substring(inside.lastIndexOf('.') + 1);
        return module + "." + type + "." + frame.getMethodName();
    }
}
