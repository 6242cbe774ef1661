package vn.giamngheo.task.task;

import java.util.UUID;

import vn.giamngheo.task.task.model.HandOver;

/** What comes of offering a task to another agency. */
public sealed interface Offering {

    /** It waits for an answer. */
    record Offered(HandOver handOver) implements Offering {}

    /** The same offer was made before. */
    record Repeated(HandOver handOver) implements Offering {}

    /** The id belongs to another offer. */
    record IdTaken(UUID id) implements Offering {}

    /** As any step with the task would be refused. */
    record Refused(Moving why) implements Offering {}

    /** It waits for another agency's answer. */
    record AlreadyOffered(String agency) implements Offering {}

    /** There was no such agency at the end of the round that found the need. */
    record UnknownAgency(String agency) implements Offering {}

    /** The agency answers for this need of the household already. */
    record AlreadyThere(String agency) implements Offering {}
}
