package vn.giamngheo.local.archive;

import java.io.IOException;
import java.io.InputStream;

/** A compressed tar file, by name and content. */
public interface Archive {

    /** Tells one version from another. */
    String version();

    /** Called when the content turned out to be broken: removes what can be had again, and says what to do. */
    String discard() throws IOException;

    /** The tar stream, already decompressed. */
    InputStream open() throws IOException;
}
