package vn.giamngheo.target.projection;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

/** The rows of the register's copy. */
@ApplicationScoped
class RegisterEntries {

    private static final String KEEP_IF_NEWER = """
            insert into register_entry (household_id, sequence, synthetic)
            values (:household, :sequence, :synthetic)
            on conflict (household_id) do update set sequence = excluded.sequence, synthetic = excluded.synthetic
            where register_entry.sequence < excluded.sequence""";

    private static final String FORGET_STAYS = "delete from register_residence where household_id = :household";

    /** Of stays that begin on one day the last counts: the household never spent a night at the others. */
    private static final String ADD_STAYS = """
            insert into register_residence (household_id, from_day, until_day, commune_code, commune_valid_from)
            select distinct on (s.from_day) :household, s.from_day, s.until_day, s.code, s.valid_from
            from unnest(:froms, :untils, :codes, :validFroms)
                with ordinality as s (from_day, until_day, code, valid_from, place)
            order by s.from_day, s.place desc""";

    private final Session database;

    RegisterEntries(Session database) {
        this.database = database;
    }

    /** Answers whether the entry was taken; it is not when there is one of the same or a higher sequence. */
    boolean keepIfNewer(RegisterEntry entry) {
        return database.createNativeMutationQuery(KEEP_IF_NEWER)
                        .setParameter("household", entry.householdId())
                        .setParameter("sequence", entry.sequence())
                        .setParameter("synthetic", entry.synthetic())
                        .executeUpdate()
                == 1;
    }

    void replaceStays(RegisterEntry entry) {
        database.createNativeMutationQuery(FORGET_STAYS)
                .setParameter("household", entry.householdId())
                .executeUpdate();
        var stays = entry.stays();
        database.createNativeMutationQuery(ADD_STAYS)
                .setParameter("household", entry.householdId())
                .setParameter(
                        "froms",
                        stays.stream().map(RegisterEntry.Stay::from).toArray(LocalDate[]::new),
                        LocalDate[].class)
                .setParameter(
                        "untils",
                        stays.stream().map(RegisterEntry.Stay::until).toArray(LocalDate[]::new),
                        LocalDate[].class)
                .setParameter(
                        "codes",
                        stays.stream().map(stay -> stay.commune().code()).toArray(String[]::new),
                        String[].class)
                .setParameter(
                        "validFroms",
                        stays.stream().map(stay -> stay.commune().validFrom()).toArray(LocalDate[]::new),
                        LocalDate[].class)
                .executeUpdate();
    }
}
