package vn.giamngheo.task.escalation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.agency.RecogniseAgency;
import vn.giamngheo.task.area.RecogniseArea;
import vn.giamngheo.task.task.TellSight;

/** Lists the escalations that the caller may see and a filter keeps, newest first. */
@ApplicationScoped
public class ListEscalations {

    private final TellSight tellSight;
    private final RecogniseAgency agencies;
    private final RecogniseArea areas;
    private final EscalationSearch search;
    private final CountDaysLate countDaysLate;

    ListEscalations(
            TellSight tellSight,
            RecogniseAgency agencies,
            RecogniseArea areas,
            EscalationSearch search,
            CountDaysLate countDaysLate) {
        this.tellSight = tellSight;
        this.agencies = agencies;
        this.areas = areas;
        this.search = search;
        this.countDaysLate = countDaysLate;
    }

    @Transactional
    public Outcome list(EscalationFilter filter, @Nullable UUID before, int limit) {
        var unknown = unknown(filter);
        return unknown.isEmpty()
                ? new Found(countDaysLate.of(search.find(tellSight.ofCaller(), filter, before, limit)))
                : new UnknownValues(unknown);
    }

    private Set<Filter> unknown(EscalationFilter filter) {
        var unknown = EnumSet.noneOf(Filter.class);
        if (filter.agency() != null && !agencies.isAgency(filter.agency())) {
            unknown.add(Filter.AGENCY);
        }
        if (filter.recipient() != null && !agencies.isAgency(filter.recipient())) {
            unknown.add(Filter.RECIPIENT);
        }
        if (filter.area() != null && !areas.isArea(filter.area())) {
            unknown.add(Filter.AREA);
        }
        return unknown;
    }

    /** What comes of asking for a list. */
    public sealed interface Outcome {}

    /** The escalations, one more than asked for when there are more. */
    public record Found(List<Escalation.Late> escalations) implements Outcome {}

    /** Filters that name something which does not exist. */
    public record UnknownValues(Set<Filter> filters) implements Outcome {}

    /** A filter whose value must exist. */
    public enum Filter {
        AGENCY,
        RECIPIENT,
        AREA
    }
}
