package vn.giamngheo.household.visit;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.giamngheo.household.security.Author;

/** The log of reads of persons' records in PostgreSQL; it is only ever added to. */
@ApplicationScoped
class PersonReads {

    private static final String ADD = """
            insert into person_read (id, at, account, on_behalf_of, household_id, purpose)
            values (:id, :at, :account, :onBehalfOf, :household, :purpose)
            """;

    private final EntityManager database;
    private final Author author;

    PersonReads(EntityManager database, Author author) {
        this.database = database;
        this.author = author;
    }

    void add(UUID household, ReadFor reason) {
        var unused = database.createNativeQuery(ADD)
                .setParameter("id", author.id(null))
                .setParameter("at", author.now())
                .setParameter("account", author.name())
                .setParameter("onBehalfOf", reason.onBehalfOf())
                .setParameter("household", household)
                .setParameter("purpose", reason.purpose())
                .executeUpdate();
    }
}
