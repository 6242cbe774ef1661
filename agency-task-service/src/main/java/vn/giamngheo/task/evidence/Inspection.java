package vn.giamngheo.task.evidence;

/** What a received file turns out to be. */
public sealed interface Inspection {

    /** It may be kept, under the hash of its bytes. */
    record Fine(String name, FileType type, long bytes, String sha256) implements Inspection {}

    /** There is nothing in it. */
    record Empty() implements Inspection {}

    /** It is larger than this. */
    record TooLarge(long most) implements Inspection {}

    /** It says that it is one thing and is another. */
    record Lies(String claimed, String found) implements Inspection {}

    /** It is of a type that is not taken. */
    record NotAllowed(String found) implements Inspection {}
}
