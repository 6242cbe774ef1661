package vn.giamngheo.target.reconciliation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks household-service to tell an area and year again. */
@ApplicationScoped
class AskForReplay {

    private static final Logger LOG = Logger.getLogger(AskForReplay.class);

    private final HouseholdReplays replays;

    AskForReplay(@RestClient HouseholdReplays replays) {
        this.replays = replays;
    }

    /** Under the id that we were given: asked twice, it is the same replay. */
    Asking ask(String token, UUID id, String area, int year) {
        try {
            return new Asking.Begun(replays.replay(token, new HouseholdReplays.Wanted(id, area, year))
                    .id());
        } catch (WebApplicationException e) {
            LOG.warnf("household-service took no replay %s: %s", id, e.getMessage());
            var status = e.getResponse().getStatus();
            return status >= Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()
                    ? new Asking.Away()
                    : new Asking.Refused(status);
        } catch (ProcessingException e) {
            LOG.warnf("household-service could not be asked for replay %s: %s", id, e.getMessage());
            return new Asking.Away();
        }
    }

    /** What came of it. */
    sealed interface Asking {

        /** It is on its way. */
        record Begun(UUID replay) implements Asking {}

        /** Nobody answered. */
        record Away() implements Asking {}

        /** The answer was no. */
        record Refused(int status) implements Asking {}
    }
}
