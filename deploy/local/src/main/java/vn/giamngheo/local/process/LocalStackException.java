package vn.giamngheo.local.process;

/** Something a person can act on went wrong; the message is the one clear line to show. */
public final class LocalStackException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public LocalStackException(String message) {
        super(message);
    }

    public LocalStackException(String message, Throwable cause) {
        super(message, cause);
    }
}
