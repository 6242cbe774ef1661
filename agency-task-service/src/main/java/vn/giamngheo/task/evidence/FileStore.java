package vn.giamngheo.task.evidence;

import java.io.InputStream;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Where the bytes of files lie, each under its SHA-256, so that the same bytes lie there once. Another kind of store, such
 * as S3, implements this and takes the place of {@link FilesOnDisk}.
 */
public interface FileStore {

    /** Keeps the bytes under their hash; when it returns they survive a crash. Nothing happens if they lie there. */
    void put(String sha256, InputStream bytes);

    /** The bytes; the caller closes. */
    InputStream open(String sha256);

    void delete(String sha256);

    /** Shows the hash of everything that was put before the moment. */
    void eachPutBefore(Instant moment, Consumer<String> visitor);

    /** Each feature that uses files says which, so that the rest can go. */
    interface User {

        boolean uses(String sha256);
    }
}
