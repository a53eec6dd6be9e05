/** The files of a case: taken in with care, kept sealed outside the database, given out as attachments only. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"shared", "access", "keys", "casefile", "casefile :: tab", "shell :: ui"})
@NullMarked
package nl.casusregie.documents;

import org.jspecify.annotations.NullMarked;
