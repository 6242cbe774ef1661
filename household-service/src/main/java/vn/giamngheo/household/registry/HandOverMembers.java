package vn.giamngheo.household.registry;

import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.giamngheo.household.security.Author;

/** Moves members from one household to another, where they get their new relations. */
@ApplicationScoped
public class HandOverMembers {

    private final EntityManager entityManager;
    private final Author author;

    HandOverMembers(EntityManager entityManager, Author author) {
        this.entityManager = entityManager;
        this.author = author;
    }

    /** Both households are in the database already; relations say what each of the members becomes over there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handOver(Household from, Household to, Map<UUID, Relation> relations) {
        stepDown(from, relations);
        // Hibernate does not know that a member can have another household; the table does.
        entityManager
                .createNativeQuery("update member set household_id = ?1 where id = any(?2)")
                .setParameter(1, to.id())
                .setParameter(2, relations.keySet().toArray(UUID[]::new))
                .executeUpdate();
        to.receive(from.release(relations.keySet(), author.now()), author.now());
        relate(to, relations);
    }

    /** A head steps down before another stands up: the table takes only one at a time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void relate(Household household, Map<UUID, Relation> relations) {
        stepDown(household, relations);
        household.members().stream()
                .filter(member -> relations.get(member.id()) == Relation.HEAD)
                .forEach(member -> member.become(Relation.HEAD));
        entityManager.flush();
    }

    private void stepDown(Household household, Map<UUID, Relation> relations) {
        household.members().stream()
                .filter(member -> relations.getOrDefault(member.id(), Relation.HEAD) != Relation.HEAD)
                .forEach(member -> member.become(relations.get(member.id())));
        entityManager.flush();
    }
}
