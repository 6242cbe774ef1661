package vn.giamngheo.household.readlog;

import jakarta.enterprise.context.RequestScoped;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.security.Roles;
import vn.giamngheo.kit.rest.RequestId;
import vn.giamngheo.kit.security.Caller;

/** Who reads in the present request, and what he says that it is for. */
@RequestScoped
class Reader {

    private final Caller caller;
    private final StatedReason reason;
    private final String requestId;

    Reader(Caller caller, CurrentVertxRequest request) {
        this.caller = caller;
        var http = request.getCurrent();
        this.requestId = RequestId.of(http);
        // Only a system reads for somebody; a person who names another one would only blur who it was.
        var forOthers = caller.has(Roles.VISIT_CARD) || caller.has(Roles.INTEGRATION);
        this.reason = http == null
                ? new StatedReason(null, null)
                : new StatedReason(
                        http.request().getHeader(StatedReason.PURPOSE),
                        forOthers ? http.request().getHeader(StatedReason.ON_BEHALF_OF) : null);
    }

    StatedReason reason() {
        return reason;
    }

    String requestId() {
        return requestId;
    }

    /** Whether persons are shown to him under masks, because he does not work with them. */
    boolean masked() {
        return !caller.has(Roles.VISIT_CARD)
                && Roles.WORK_WITH_HOUSEHOLDS.stream().noneMatch(caller::has);
    }

    /** What his role is there for: the purpose when he states none of the register. */
    String usualPurpose() {
        return UsualPurposes.of(caller::has);
    }

    @Nullable
    String onBehalfOf() {
        return reason.onBehalfOf();
    }
}
