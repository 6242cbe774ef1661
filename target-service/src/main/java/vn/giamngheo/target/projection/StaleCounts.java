package vn.giamngheo.target.projection;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.hibernate.Session;

/** Marks the sums that a change makes untrue, beside the change. */
@ApplicationScoped
class StaleCounts {

    private static final String REPLACED = """
            insert into stale_count (commune_code, commune_valid_from, standard, from_year, to_year)
            select commune_code, commune_valid_from, standard, round_year, null
            from household_outcome
            where household_id = :household and standard = :standard and round_year = :year
                and sequence < :sequence
                and (commune_code, commune_valid_from) <> (:code, :validFrom)""";

    /** Wherever the household was surveyed or lives may count it otherwise from the round on: an escape counts for years. */
    private static final String FROM = """
            insert into stale_count (commune_code, commune_valid_from, standard, from_year, to_year)
            select place.code, place.valid_from, o.standard, o.round_year, null
            from household_outcome o
            cross join lateral (
                select commune_code as code, commune_valid_from as valid_from
                from household_outcome where household_id = o.household_id and standard = o.standard
                union
                select commune_code, commune_valid_from from register_residence where household_id = o.household_id
            ) place
            where o.household_id = :household and o.standard = :standard and o.round_year = :year""";

    /** The first result by a standard: households that were registered before have to be counted for it, too. */
    private static final String KNOW = """
            with known as (
                insert into known_standard (standard) values (:standard) on conflict do nothing returning standard
            )
            insert into stale_count (standard, from_year) select standard, 1 from known""";

    private static final String STAYS = """
            insert into stale_count (commune_code, commune_valid_from, standard, from_year, to_year)
            select place.code, place.valid_from, null, cast(min(place.year) as integer), null
            from (
                select commune_code as code, commune_valid_from as valid_from, extract(year from from_day) as year
                from register_residence where household_id = :household
                union all
                select commune_code, commune_valid_from, round_year
                from household_outcome where household_id = :household
            ) place
            group by place.code, place.valid_from""";

    private final Session database;
    private final Event<Marked> marked;

    StaleCounts(Session database, Event<Marked> marked) {
        this.database = database;
        this.marked = marked;
    }

    /** The commune of a result that is about to be replaced by one from elsewhere. */
    void markReplaced(HouseholdOutcome by) {
        database.createNativeMutationQuery(REPLACED)
                .setParameter("household", by.householdId())
                .setParameter("standard", by.standard())
                .setParameter("year", by.roundYear())
                .setParameter("sequence", by.sequence())
                .setParameter("code", by.commune().code())
                .setParameter("validFrom", by.commune().validFrom())
                .executeUpdate();
    }

    void markFrom(HouseholdOutcome outcome) {
        database.createNativeMutationQuery(KNOW)
                .setParameter("standard", outcome.standard())
                .executeUpdate();
        database.createNativeMutationQuery(FROM)
                .setParameter("household", outcome.householdId())
                .setParameter("standard", outcome.standard())
                .setParameter("year", outcome.roundYear())
                .executeUpdate();
        marked.fire(new Marked());
    }

    void markStays(UUID household) {
        database.createNativeMutationQuery(STAYS)
                .setParameter("household", household)
                .executeUpdate();
        marked.fire(new Marked());
    }

    void markClosing() {
        marked.fire(new Marked());
    }

    /** Says, inside the transaction, that something has to be counted again. */
    record Marked() {}
}
