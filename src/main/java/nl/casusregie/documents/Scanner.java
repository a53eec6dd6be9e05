package nl.casusregie.documents;

import java.io.IOException;
import java.io.InputStream;

/** Tells whether a file is infected. */
interface Scanner {

    /** False when it is clean. */
    boolean isInfected(InputStream content) throws IOException;
}
