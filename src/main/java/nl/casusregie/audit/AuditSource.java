package nl.casusregie.audit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which program of which version on which machine writes the record. */
@Component
class AuditSource {

    private final String name;
    private final String node;

    AuditSource(@Value("${casusregie.version:development}") String version, @Value("${casusregie.node:}") String node) {
        this.node = node.isBlank() ? host() : node;
        String whole = "casusregie " + version + " @ " + this.node;
        this.name = whole.substring(0, Math.min(whole.length(), 120));
    }

    String node() {
        return node;
    }

    String name() {
        return name;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "unnamed";
        }
    }
}
