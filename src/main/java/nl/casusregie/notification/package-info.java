/** Tells people about their work: a notice in the product, and a mail that says nothing but that there is work. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {
            "shared",
            "access",
            "audit",
            "inbox",
            "inbox :: task-screen",
            "casefile :: tab",
            "shell",
            "shell :: ui"
        })
@NullMarked
package nl.casusregie.notification;

import org.jspecify.annotations.NullMarked;
