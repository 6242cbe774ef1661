package vn.giamngheo.gateway.overview;

import java.util.Optional;
import java.util.function.Supplier;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import org.jboss.logging.Logger;

/** What one service had to say: its part of the overview, or why there is none. */
sealed interface Part<T> {

    String HOUSEHOLDS = "household-service";
    String TARGETS = "target-service";
    String TASKS = "agency-task-service";

    /** The service answered. */
    record Told<T>(T content) implements Part<T> {}

    /** There is nothing to tell: no such thing, or out of the caller's reach. */
    record Nothing<T>() implements Part<T> {}

    /** The caller's roles do not open this part. */
    record NotAllowed<T>() implements Part<T> {}

    /** The service needs to be asked more precisely. */
    record Unclear<T>() implements Part<T> {}

    /** The service was down, too slow, or said something nobody can use. */
    record Unanswered<T>() implements Part<T> {}

    /** Asks, and sorts what comes back. */
    static <T> Part<T> of(String service, Supplier<T> question) {
        try {
            return new Told<>(question.get());
        } catch (WebApplicationException refused) {
            return switch (refused.getResponse().getStatus()) {
                case 400 -> new Unclear<>();
                case 403 -> new NotAllowed<>();
                case 404 -> new Nothing<>();
                default -> unanswered(service, refused);
            };
        } catch (ProcessingException failed) {
            return unanswered(service, failed);
        }
    }

    default Optional<T> told() {
        return this instanceof Told<T>(var content) ? Optional.of(content) : Optional.empty();
    }

    private static <T> Part<T> unanswered(String service, Exception why) {
        Logger.getLogger(Part.class).warnf("The overview lacks %s: %s", service, why);
        return new Unanswered<>();
    }
}
