package vn.giamngheo.task.visit;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks household-service for the card of a household. */
@ApplicationScoped
class AskForCard {

    private static final Logger LOG = Logger.getLogger(AskForCard.class);

    private final HouseholdCards cards;

    AskForCard(@RestClient HouseholdCards cards) {
        this.cards = cards;
    }

    Asking ask(UUID household, UUID task, String account) {
        try {
            return new Asking.Answered(cards.card(household, "task " + task, account));
        } catch (WebApplicationException e) {
            var status = e.getResponse().getStatus();
            if (status == Response.Status.NOT_FOUND.getStatusCode()) {
                return new Asking.Gone();
            }
            // A 200 here is an answer that could not be read.
            LOG.warnf("household-service gave no card for task %s: status %d", task, status);
            return new Asking.Away();
        } catch (RuntimeException e) {
            // What cannot be read, reached or given a token comes in many shapes. Only their kind is logged: the text
            // of one may quote what was being read.
            LOG.warnf("household-service could not be asked for a card for task %s: %s", task, kind(e));
            return new Asking.Away();
        }
    }

    private static String kind(Throwable e) {
        var cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getName();
    }

    /** What came of it. */
    sealed interface Asking {

        /** Here it is. */
        record Answered(HouseholdCards.Card card) implements Asking {}

        /** There is no such household on the register, or no longer. */
        record Gone() implements Asking {}

        /** Nobody answered, or nobody let this service in. */
        record Away() implements Asking {}
    }
}
